# Fixed words of the documents that are not sentences of a template: captions of tables, marks, page numbers.
# No word of this file is shown on the screen.
# No-break spaces are typed literally: U+00A0 before a colon and between a number and its noun.

document-page = Page { $page } sur { $pages }
document-draft = PROJET – NE PAS TRANSMETTRE
document-gap = [{ $label } : texte non fourni dans la langue du présent document]
document-gap-unnamed = [texte non fourni dans la langue du présent document]
document-missing = [{ $label } : à compléter]
document-yes = oui
document-no = non
document-annex = annexe { $number }
document-list-separator = ,{" "}
document-place-note-kosovo = { $name } (cette référence s’entend dans le contexte de la résolution 1244 (1999) du Conseil de sécurité)
document-language-of-code = langue de code ISO 639 { $code }
document-pages = { $number ->
    [one] { $number } page
    [many] { $number } de pages
   *[other] { $number } pages
}
document-months = { $number ->
    [one] { $number } mois
    [many] { $number } de mois
   *[other] { $number } mois
}
# A period during which an offence was committed.
document-period = du { $from } au { $to }
document-period-partial = { $from } – { $to }

# Titles of the letter (subject line) by family of the request.
document-title-mla = Demande d’entraide judiciaire en matière pénale
document-title-extradition = Demande d’extradition
# UNTOC 17 says « transfert », UNCAC 45 and ETS 112 « transfèrement ».

# Captions of the table of a person.
document-person-name = Nom
document-person-original_name = Nom en écriture d’origine
document-person-aliases = Autres noms
document-person-role = Qualité dans la procédure
document-person-sex = Sexe
document-person-born = Date de naissance
document-person-birth_place = Lieu de naissance
document-person-nationality = Nationalité
document-person-documents = Documents d’identité
document-person-address = Adresse
document-person-languages = Langues parlées
document-person-function = Fonction ou profession
document-person-phone = Téléphone
document-person-email = Courriel
document-person-remarks = Autres renseignements
document-sex-female = féminin
document-sex-male = masculin
document-sex-unspecified = non précisé
# Words that stand for both sexes; « personne poursuivie » covers the « prévenu » and the « accusé ».
document-role-suspect = personne soupçonnée
document-role-accused = personne poursuivie
document-role-convicted = personne condamnée
document-role-witness = témoin
document-role-expert = expert
document-role-victim = victime
document-role-owner = propriétaire ou titulaire du compte
document-role-third_party = tiers
document-role-official = agent public
document-role-other = autre
# The same of a woman.
document-role-suspect-female = personne soupçonnée
document-role-accused-female = personne poursuivie
document-role-convicted-female = personne condamnée
document-role-witness-female = témoin
document-role-expert-female = experte
document-role-victim-female = victime
document-role-owner-female = propriétaire ou titulaire du compte
document-role-third_party-female = tiers
document-role-official-female = agente publique
document-role-other-female = autre
document-issued_by = { $number } (État de délivrance : { $state })

# Captions of the table of an organisation.
document-organisation-name = Dénomination
document-organisation-functions = Fonctions
document-organisation-registration = Numéro d’enregistrement
document-organisation-address = Adresse
document-organisation-phone = Téléphone
document-organisation-email = Courriel

# Captions of the table of accounts.
document-account-number = Compte
document-account-bic = BIC
document-account-institution = Établissement
document-account-branch = Agence
document-account-holders = Titulaire
document-account-currency = Monnaie

# Captions of the table of an offence.
document-offence-title = Infraction
document-offence-provisions = Dispositions
document-offence-committed = Date de commission
document-offence-place = Lieu de commission
document-offence-penalty = Peine maximale encourue
document-offence-persons = Imputée à
document-offence-participation = Forme de participation
document-offence-convention = Au titre de la Convention
document-basis-organized_group = participation à un groupe criminel organisé
document-basis-laundering = blanchiment du produit du crime
document-basis-corruption = corruption
document-basis-obstruction = entrave au bon fonctionnement de la justice
document-basis-trafficking_in_persons = traite des personnes
document-basis-smuggling_of_migrants = trafic illicite de migrants
document-basis-firearms = fabrication ou trafic illicites d’armes à feu
document-basis-serious_crime = infraction grave
document-basis-uncac = infraction établie conformément à la Convention des Nations Unies contre la corruption
document-basis-drugs_1988 = trafic illicite de stupéfiants et de substances psychotropes
document-basis-other = autre infraction

# A provision of law: article, section or the citation as it was written, and law.
document-provision-article = { $law }, article { $article }
document-provision-section = { $law }, section { $article }
document-provision-as_written = { $law }, { $article }

# Captions of the table of property.
document-property-kind = Nature
document-property-description = Description
document-property-identifier = Immatriculation ou numéro
document-property-location = Localisation
document-property-value = Valeur estimée
document-property-owners = Propriétaire
document-property-account = Compte
document-property-kind-money = espèces
document-property-kind-account = solde d’un compte
document-property-kind-virtual_asset = actifs virtuels
document-property-kind-real_estate = bien immobilier
document-property-kind-vehicle = véhicule
document-property-kind-vessel_or_aircraft = navire ou aéronef
document-property-kind-business = entreprise
document-property-kind-securities = titres et valeurs mobilières
document-property-kind-livestock = bétail
document-property-kind-perishable = biens périssables
document-property-kind-jewellery_or_art = bijoux, œuvres d’art ou antiquités
document-property-kind-other = autre bien

# Pieces of the general part and of the frame.
document-label = { $label } :
document-label-value = { $label } : { $value }
document-annexes-remark = { $annexes } ({ $remark })
document-annexes-sentence = { $annexes }. { $remark }
document-requesting_state = État requérant non indiqué
document-requested_state = État requis non indiqué
document-bilateral = traité bilatéral
document-annex-title = intitulé de l’annexe
document-reciprocity = réciprocité
# Un article tel qu’il suit « en application » et précède « du traité suivant ».
document-article = de l’article { $article }
document-article-paragraph = de l’article { $article }, paragraphe { $paragraph },
document-article-item = de l’article { $article }, paragraphe { $paragraph } { $item }),
document-logo = Emblème de l’autorité expéditrice

# An amount of money.
document-money = { $amount }{"\u00A0"}{ $currency }

# Places of the letter to which a later one refers instead of saying the same again.
document-shown-at = {" "}(paragraphe { $number } ci-dessus)
document-shown-above = {" "}(voir ci-dessus)
document-see-above = voir ci-dessus
document-see = voir le paragraphe { $number }
document-see-several = voir les paragraphes { $numbers } et { $last }
document-reference-separator = {"\u00A0"};{" "}
document-bracketed = {" "}({ $words })
# Before a list that a person typed without a sentence of introduction.
document-following = Il est exposé ce qui suit{"\u00A0"}:
# Articles before the formal name of a State, which a letterhead does without; a dash if there are none.
document-articles = la le les l’
