# Words about directory entries and legal bases.

directory-source-line = { $state } : { $reference } (date des données : { $as_of }). Source : { $source }
directory-page = page Web
directory-no-record = aucune donnée
directory-no-record-meaning = L’absence de donnée ne signifie pas qu’il n’y a pas d’exigence ni que l’État n’est pas Partie : vérifiez avant de vous y fier.
directory-as-of = date des données : { $date }
directory-source = Source
directory-note = Note
directory-heading-names = Dénominations
directory-heading-participation = Traités
directory-heading-facts = Déclarations, autorités et exigences
directory-heading-cautions = Mises en garde
directory-status-party = Partie
directory-status-signatory = signataire
directory-status-party_or_signatory = Partie ou signataire (la source ne le précise pas)
directory-in-force = date d’entrée en vigueur : { $date }
directory-bilateral = uniquement dans les relations avec l’État suivant : { $state }
directory-all-requests = tout type de demande
directory-scope-mla = entraide judiciaire
directory-scope-extradition = extradition
directory-scope-transfer_of_proceedings = transfert des procédures pénales
directory-scope-sentenced_persons = transfert des personnes condamnées
directory-scope-provisional_arrest = arrestation provisoire
directory-scope-service = signification d’actes
directory-scope-search = perquisitions et saisies
directory-scope-evidence = recueil d’éléments de preuve
directory-scope-preservation = conservation de données
directory-scope-other = autre forme de coopération
directory-fact-central_authority = Autorité centrale
directory-fact-accepted_languages = Langues acceptées
directory-fact-legal_basis_extradition = Base légale de l’extradition
directory-fact-reservation = Réserve ou déclaration
directory-fact-urgent_channel = Voie de transmission en cas d’urgence
directory-fact-judicial_authorities = Autorités judiciaires
directory-fact-transmission_channel = Voie de transmission
directory-fact-dual_criminality = Double incrimination
directory-fact-extradition_of_nationals = Extradition des ressortissants
directory-fact-penalty_threshold = Peine minimale requise
directory-fact-reciprocity = Réciprocité
directory-fact-provisional_arrest = Arrestation provisoire
directory-fact-request_contents = Contenu de la demande
directory-fact-legal_basis = Base légale
directory-fact-death_penalty = Peine de mort
directory-fact-competent_authority = Autorité compétente
directory-fact-evidence_standard = Éléments de preuve exigés
directory-fact-specialty = Règle de la spécialité
directory-fact-grounds_of_refusal = Motifs de refus
directory-fact-governing_law = Droit applicable
directory-fact-legalization = Légalisation
directory-fact-copy_to_ministry_of_justice = Copie au ministère de la Justice
directory-fact-service_lead_time = Délai de signification des citations
directory-fact-limitation_of_use = Limitation de l’utilisation
directory-fact-authentication = Authentification
directory-fact-translation_certification = Traduction certifiée conforme
directory-fact-de_minimis = Affaires de peu d’importance
directory-fact-other = Autre exigence

# How an instrument stands between two States.
basis-both-parties = les deux États sont Parties, d’après les données du répertoire
basis-both-parties-since = les deux États sont Parties ; date d’entrée en vigueur entre eux : { $date }
basis-signatory-only = État enregistré comme signataire seulement : { $state }
basis-no-record = aucune donnée n’indique que cet État est Partie : { $state }
basis-by-hand = saisie manuelle
basis-reciprocity = réciprocité, en l’absence de traité
basis-note-other-treaty-precedes = Un autre traité d’entraide judiciaire lie les deux États. Ses dispositions s’appliquent en vertu de { $instrument ->
    [UNCAC] l’article 46(6) et (7) de la Convention contre la corruption, à moins que les États ne conviennent d’appliquer les paragraphes 9 à 29 de cet article
    [UN1988] l’article 7(6) et (7) de la Convention de 1988, à moins que les États ne conviennent d’appliquer les paragraphes 8 à 19 de cet article
   *[UNTOC] l’article 18(6) et (7) de la Convention contre la criminalité organisée, à moins que les États ne conviennent d’appliquer les paragraphes 9 à 29 de cet article
} à leur place.
basis-note-convention-as-extradition-basis = L’État requis a déclaré qu’il considère la Convention comme la base légale de l’extradition (article 16(4) et (5) de la Convention contre la criminalité organisée, article 44(5) et (6) de la Convention contre la corruption).
basis-note-convention-not-taken-as-basis = L’État requis a déclaré qu’il ne considère pas la Convention comme la base légale de l’extradition ; un autre traité est nécessaire.
basis-note-extraditable-without-treaty = L’État requis ne subordonne pas l’extradition à l’existence d’un traité : entre les États qui sont dans ce cas, les infractions ont le caractère d’infractions dont l’auteur peut être extradé ({ $instrument ->
    [UNCAC] article 44(7) de la Convention contre la corruption
    [UN1988] article 6(4) de la Convention de 1988
   *[UNTOC] article 16(6) de la Convention contre la criminalité organisée
}).
basis-note-bilateral-recorded = Le répertoire contient des données sur un traité bilatéral entre les deux États. Consultez ce traité et saisissez-le manuellement.
