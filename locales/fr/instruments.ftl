# Titles of the instruments as the documents and the screen name them, with the date of adoption or signature.
# The wording is that of the authentic or official text in each language.
# The date of a Protocol is set off by a comma, so that it is not read as the date of its Convention.
instrument-UNTOC = Convention des Nations Unies contre la criminalité transnationale organisée du 15 novembre 2000
instrument-UNTOC-TIP = Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants, du 15 novembre 2000
instrument-UNTOC-SOM = Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée, du 15 novembre 2000
instrument-UNTOC-FA = Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée, du 31 mai 2001
instrument-UNCAC = Convention des Nations Unies contre la corruption du 31 octobre 2003
instrument-UN1988 = Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes du 20 décembre 1988
instrument-ICSFT = Convention internationale pour la répression du financement du terrorisme du 9 décembre 1999
# The official title goes on, as in English: « ; renforcement de la coopération internationale pour la lutte contre
# certaines infractions commises au moyen de systèmes d’information et de communication et pour la communication
# de preuves sous forme électronique d’infractions graves ».
# uncertain: the authentic French text was not read; only the short title is given, as in the English file.
instrument-UNCC = Convention des Nations Unies contre la cybercriminalité du 24 décembre 2024
instrument-ETS24 = Convention européenne d’extradition du 13 décembre 1957
instrument-ETS30 = Convention européenne d’entraide judiciaire en matière pénale du 20 avril 1959
instrument-ETS73 = Convention européenne sur la transmission des procédures répressives du 15 mai 1972
instrument-ETS98 = Deuxième Protocole additionnel à la Convention européenne d’extradition, du 17 mars 1978
instrument-ETS99 = Protocole additionnel à la Convention européenne d’entraide judiciaire en matière pénale, du 17 mars 1978
instrument-ETS112 = Convention sur le transfèrement des personnes condamnées du 21 mars 1983
instrument-ETS141 = Convention relative au blanchiment, au dépistage, à la saisie et à la confiscation des produits du crime du 8 novembre 1990
instrument-ETS182 = Deuxième Protocole additionnel à la Convention européenne d’entraide judiciaire en matière pénale, du 8 novembre 2001
instrument-ETS185 = Convention sur la cybercriminalité du 23 novembre 2001
instrument-CETS224 = Deuxième Protocole additionnel à la Convention sur la cybercriminalité relatif au renforcement de la coopération et de la divulgation de preuves électroniques, du 12 mai 2022
instrument-OAS-A55 = Convention interaméricaine sur l’entraide en matière pénale du 23 mai 1992

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
# uncertain: the titles of HARARE, LONDON and of the laws of China are translations; the others follow the official ones from knowledge.
instrument-MT-MLA = Traité type d’entraide judiciaire en matière pénale de l’Organisation des Nations Unies (1990, modifié en 1998)
instrument-MT-EXT = Traité type d’extradition de l’Organisation des Nations Unies (1990, modifié en 1997)
instrument-HARARE = Plan du Commonwealth relatif à l’entraide judiciaire en matière pénale (plan de Harare, version révisée)
instrument-LONDON = Plan de Londres relatif à l’extradition au sein du Commonwealth (version révisée)
instrument-EIO = Directive 2014/41/UE concernant la décision d’enquête européenne en matière pénale, article 5, paragraphe 1, et annexe A (à titre de comparaison)
instrument-CN-ICJA = Chine, loi sur l’entraide judiciaire internationale en matière pénale (2018), exemple national de formulaire légal
instrument-CN-EXT = Chine, loi sur l’extradition (2000), exemple national
