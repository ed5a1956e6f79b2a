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
instrument-ETS86 = Protocole additionnel à la Convention européenne d’extradition du 15 octobre 1975
instrument-ETS90 = Convention européenne pour la répression du terrorisme du 27 janvier 1977
instrument-CETS209 = Troisième Protocole additionnel à la Convention européenne d’extradition du 10 novembre 2010
instrument-CETS212 = Quatrième Protocole additionnel à la Convention européenne d’extradition du 20 septembre 2012
instrument-ETS167 = Protocole additionnel à la Convention sur le transfèrement des personnes condamnées du 18 décembre 1997
instrument-ETS198 = Convention du Conseil de l’Europe relative au blanchiment, au dépistage, à la saisie et à la confiscation des produits du crime et au financement du terrorisme du 16 mai 2005
instrument-LJUBLJANA-HAGUE-2023 = Convention de Ljubljana – La Haye pour la coopération internationale en matière d’enquête et de poursuite du crime de génocide, des crimes contre l’humanité, des crimes de guerre et autres crimes internationaux
instrument-OAS-A35 = Convention sur l’extradition signée à Montevideo le 26 décembre 1933
instrument-OAS-B47 = Convention interaméricaine sur l’extradition du 25 février 1981
instrument-MERCOSUR-MLA-1996 = Protocole d’assistance juridique mutuelle en matière pénale du Mercosur, signé à San Luis le 25 juin 1996
instrument-MERCOSUR-BOL-CHL-MLA-2002 = Accord d’assistance juridique mutuelle en matière pénale entre les États parties au Mercosur, la Bolivie et le Chili du 18 février 2002
instrument-MERCOSUR-TSP-2004 = Accord sur le transfèrement des personnes condamnées entre les États parties au Mercosur du 16 décembre 2004
instrument-MEDELLIN-2019 = Traité relatif à la transmission électronique des demandes de coopération juridique internationale entre autorités centrales (Medellín, 2019)
instrument-CENTROAM-MLA-1993 = Traité d’assistance juridique mutuelle en matière pénale entre les républiques d’Amérique centrale (Guatemala, 1993)
instrument-CPLP-MLA-2005 = Convention d’entraide judiciaire en matière pénale entre les États membres de la Communauté des pays de langue portugaise du 23 novembre 2005
instrument-CPLP-EXT-2005 = Convention d’extradition entre les États membres de la Communauté des pays de langue portugaise du 23 novembre 2005
instrument-CPLP-TSP-2005 = Convention sur le transfèrement des personnes condamnées entre les États membres de la Communauté des pays de langue portugaise du 23 novembre 2005
instrument-RIYADH-1983 = Convention arabe de Riyad relative à la coopération judiciaire du 6 avril 1983
instrument-MINSK-1993 = Convention relative à l’entraide judiciaire et aux relations juridiques en matière civile, familiale et pénale, signée à Minsk le 22 janvier 1993
instrument-CHISINAU-2002 = Convention relative à l’entraide judiciaire et aux relations juridiques en matière civile, familiale et pénale, signée à Chisinau le 7 octobre 2002
instrument-ASEAN-MLAT-2004 = Traité d’entraide judiciaire en matière pénale, signé à Kuala Lumpur le 29 novembre 2004
instrument-ECOWAS-MLA-1992 = Convention A/P.1/7/92 de la CEDEAO relative à l’entraide judiciaire en matière pénale
instrument-SADC-MLA-2002 = Protocole de la SADC relatif à l’entraide judiciaire en matière pénale du 3 octobre 2002
instrument-SADC-EXT-2002 = Protocole de la SADC sur l’extradition du 3 octobre 2002
instrument-MALABO-2014 = Convention de l’Union africaine sur la cybersécurité et la protection des données à caractère personnel du 27 juin 2014

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
# uncertain: the titles of HARARE, LONDON and of the laws of China are translations; the others follow the official ones from knowledge.
instrument-MT-MLA = Traité type d’entraide judiciaire en matière pénale de l’Organisation des Nations Unies (1990, modifié en 1998)
instrument-MT-EXT = Traité type d’extradition de l’Organisation des Nations Unies (1990, modifié en 1997)
instrument-HARARE = Plan du Commonwealth relatif à l’entraide judiciaire en matière pénale (plan de Harare, version révisée)
instrument-LONDON = Plan de Londres relatif à l’extradition au sein du Commonwealth (version révisée)
instrument-EIO = Directive 2014/41/UE concernant la décision d’enquête européenne en matière pénale, article 5, paragraphe 1, et annexe A (à titre de comparaison)
instrument-EAW = Décision-cadre 2002/584/JAI relative au mandat d’arrêt européen (à titre de comparaison)
instrument-CN-ICJA = Chine, loi sur l’entraide judiciaire internationale en matière pénale (2018), exemple national de formulaire légal
instrument-CN-EXT = Chine, loi sur l’extradition (2000), exemple national
