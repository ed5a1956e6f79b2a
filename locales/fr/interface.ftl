# Words of the window. Every word on the screen that is neither law, directory nor a finding stands here.
# No-break spaces are typed literally: U+00A0 inside « » and before a colon, U+202F before a semicolon and a question mark.

## Files and the whole program

ui-new = Nouveau
ui-open = Ouvrir…
ui-recent = Fichiers récents
ui-no-recent = Aucun fichier n’a encore été ouvert
ui-examples = Exemples
ui-list-separator = ,{" "}
ui-examples-about = Demandes complètes, à consulter et à modifier librement. Toutes les personnes et affaires sont fictives.
ui-example-caption = { $from } → { $to } : { $kinds }
ui-save = Enregistrer
ui-save-as = Enregistrer sous…
ui-undo = Annuler
ui-redo = Rétablir
ui-cut = Couper
ui-copy = Copier
ui-paste = Coller
ui-select-all = Tout sélectionner
ui-menu = Menu
ui-menu-file = Fichier
ui-menu-view = Affichage
ui-region-middle = Questions
ui-region-side = Constatations et pages
ui-region-top = Commandes
ui-region-bottom = État et exportation
ui-work-open = Ouverture du fichier…
ui-work-pdf = Mise en page du PDF…
ui-work-letter = Établissement du document…
ui-work-report = Établissement du rapport de vérification…
ui-work-package = Constitution du dossier…
ui-work-progress = { $work } { $done } sur { $all }
ui-work-stop = Arrêter
ui-work-heading = Un travail est en cours
ui-work-about = Un document est en cours d’établissement ou un fichier en cours d’ouverture. Si vous fermez maintenant, ce travail est perdu ; la demande elle-même n’est pas touchée.
ui-work-wait = Attendre
ui-work-close = Fermer quand même
ui-resize = Redimensionner le panneau
ui-theme = Thème
ui-theme-system = Selon le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-digits = Chiffres dans les textes arabes
ui-digits-typed = Tels que saisis
ui-digits-western = Occidentaux
ui-digits-indic = Arabes orientaux
ui-zoom-in = Agrandir
ui-zoom-out = Réduire
ui-zoom-reset = Taille d’origine
ui-percent = { $number } %
ui-screen-language = Affichage
ui-document-language = Document
ui-export-docx = Exporter en DOCX…
ui-progress = Éléments obligatoires : { $met } sur { $total }
ui-file-none = Pas encore enregistré dans un fichier
ui-file-saved = { $file } : enregistré
ui-file-unsaved = { $file } : modifications non enregistrées
ui-notice-saved = Enregistrement effectué
ui-notice-saved-beside = Enregistré à côté : { $file }
ui-notice-exported = Fichier écrit : { $file }
ui-choose-open = Ouvrir une demande
ui-choose-save = Enregistrer la demande
ui-choose-export = Exporter le document
ui-choose-annex = Choisir le fichier de l’annexe
ui-file-type-request = Fichier de demande
ui-file-type-docx = Document de traitement de texte
ui-file-type-any = Tous les fichiers

## Words used everywhere

ui-yes = Oui
ui-no = Non
ui-no-answer = Sans réponse
ui-add = Ajouter
ui-remove = Retirer
ui-delete = Supprimer
ui-cancel = Annuler
ui-close = Fermer
ui-search = Rechercher
ui-nothing-found = Aucun résultat
ui-today = Aujourd’hui
ui-choose-state = Choisir un État
ui-choose-language = Choisir une langue
ui-choose-record = Choisir une entrée existante
ui-move-up = Monter : { $name }
ui-move-down = Descendre : { $name }
ui-phone = Téléphone
ui-email = Courriel

## Start screen

ui-start-about = Rédige et contrôle les demandes d’entraide judiciaire et d’extradition dans les six langues officielles de l’Organisation des Nations Unies.
ui-start-new = Nouvelle demande
ui-start-open = Ouvrir une demande…
ui-recovery-heading = Un travail non enregistré a été retrouvé
ui-recovery-about = Le programme s’est arrêté avant l’enregistrement de ce travail. Récupérez-le et enregistrez-le, ou supprimez-le définitivement.
ui-recovery-copy = { $file } – copie du { $date } à { $time }
ui-recovery-without-time = { $file } – copie de secours
ui-recovery-unreadable = Cette copie ne peut pas être lue.
ui-recovery-found-heading = Un travail non enregistré sur ce fichier a été retrouvé
ui-recovery-found-about = Le programme s’est arrêté avant l’enregistrement. Restaurez ce travail, et « Enregistrer » l’écrira dans ce fichier ; ou ouvrez le fichier tel qu’il a été enregistré en dernier, et la copie sera conservée.
ui-recovery-open-saved = Ouvrir le fichier enregistré
ui-recovery-fails = Les copies de secours ne peuvent pas être écrites sur ce disque : enregistrez souvent votre travail.
ui-recovery-restore = Récupérer
ui-recovery-discard = Supprimer

## Dialogs

ui-unsaved-heading = Enregistrer les modifications ?
ui-unsaved-about = Cette demande comporte des modifications qui ne figurent dans aucun fichier. Si vous ne les enregistrez pas, elles seront perdues.
ui-unsaved-save = Enregistrer
ui-unsaved-discard = Ne pas enregistrer
ui-incomplete-heading = La demande n’est pas complète
ui-incomplete-about = { $number ->
    [one] { $number } constatation bloque le document (langue : { $language }). Vous pouvez revenir à la demande pour y remédier ou exporter un document portant la mention « projet » sur chaque page.
    [many] { $number } de constatations bloquent le document (langue : { $language }). Vous pouvez revenir à la demande pour y remédier ou exporter un document portant la mention « projet » sur chaque page.
   *[other] { $number } constatations bloquent le document (langue : { $language }). Vous pouvez revenir à la demande pour y remédier ou exporter un document portant la mention « projet » sur chaque page.
}
ui-incomplete-back = Revenir à la demande
ui-incomplete-draft = Exporter avec la mention « projet »…
ui-delete-heading = Supprimer cette entrée ?
ui-delete-about = L’entrée « { $name } » sera supprimée de la demande, ainsi que tous les renvois à cette entrée. Vous pourrez annuler cette suppression.
ui-problem-heading = L’opération n’a pas pu être effectuée
ui-conflict-heading = Le fichier n’est plus tel que vous l’avez ouvert
ui-conflict-open-heading = Le fichier est ouvert ailleurs
ui-conflict-changed = Il a été modifié ailleurs après que vous l’avez ouvert. Si vous l’écrasez, ces modifications seront perdues : { $file }
ui-conflict-open = Une autre fenêtre ou une autre personne l’a ouvert. Si les deux l’enregistrent, seul le dernier enregistrement subsiste : { $file }
ui-conflict-no-request = Le contenu actuel du fichier ne peut pas être lu comme une demande.
ui-conflict-same = Ce qu’il dit est identique ; seule l’écriture diffère.
ui-conflict-added = Seulement dans le fichier : { $what }
ui-conflict-removed = Plus dans le fichier : { $what }
ui-conflict-other = Différent dans le fichier : { $what }
ui-conflict-here-too = { $what } (modifié ici aussi)
ui-conflict-beside = Enregistrer à côté
ui-conflict-over = Écraser le fichier
ui-open-elsewhere-about = Vous pouvez le lire et le modifier ici ; une question vous sera posée avant l’enregistrement : { $file }
ui-replace-heading = Remplacer le fichier ?
ui-replace-about = Un fichier de ce nom existe déjà. Son contenu sera perdu si vous le remplacez : { $file }
ui-replace = Remplacer

## Outline, findings, entry of the requested State

ui-outline = Plan
ui-section-state-complete = complète
ui-section-state-warning = à vérifier
ui-section-state-incomplete = incomplète
ui-section-state-empty = vide
ui-tab-findings = Constatations
ui-tab-pages = Pages
ui-tab-state = État requis
ui-severity-blocking = Bloque la demande
ui-severity-warning = Avertissement
ui-severity-advice = Conseil
ui-findings-blocking = Constatations bloquantes ({ $number })
ui-findings-warning = Avertissements ({ $number })
ui-findings-advice = Conseils ({ $number })
ui-findings-none = Aucune constatation
ui-entry-not-chosen = État requis non choisi
ui-entry-choose-first = Choisissez l’État requis pour afficher ses autorités, ses langues et ses exigences.
ui-entry-territories = Territoires rattachés à cet État dans les listes : { $names }. Le répertoire ne dit pas qui reçoit les demandes qui les concernent ; certains ont leur propre autorité. Renseignez-vous avant l’envoi.
ui-entry-use-as-addressee = Désigner comme destinataire
ui-entry-as-recorded = Les noms, adresses et notes figurent tels qu’ils sont enregistrés, le plus souvent en anglais.
ui-entry-quote = Texte de la source
ui-entry-concerns = Concerne

## Sections

ui-section-letter = Lettre
ui-section-authorities = Autorités
ui-section-basis = Base légale
ui-section-case = Affaire et faits
ui-section-offences = Infractions et droit applicable
ui-section-persons = Personnes
ui-section-assistance = Assistance requise
ui-section-procedure = Procédure et délais
ui-section-undertakings = Engagements
ui-section-surrender = Remise de la personne et des biens
ui-section-language = Langue et annexes
ui-section-requested_state = Exigences de l’État requis

## Setup page

ui-setup = Types, États, base légale
ui-setup-states = États et langue
ui-requesting-state = État requérant
ui-requested-state = État requis
ui-sending-state = État expéditeur
ui-receiving-state = État destinataire
ui-drafting-language = Langue de rédaction
ui-drafting-language-help = Langue dans laquelle vous rédigez les textes de cette demande. Des traductions peuvent être ajoutées à chaque texte.
ui-setup-kinds = Types de demande
ui-setup-kinds-help = Une même lettre peut demander plusieurs mesures. Elle les traite dans l’ordre affiché.
ui-setup-no-kind = Aucun type n’a encore été choisi
ui-setup-kinds-change = Ajouter ou modifier des types
ui-setup-kinds-fold = Fermer la liste des types
ui-search-kinds = Rechercher un type de demande
ui-setup-bases = Base légale
ui-setup-bases-help = Ce que le répertoire contient sur les deux États. L’absence de donnée ne signifie pas qu’un État n’est pas Partie : vérifiez auprès du dépositaire.
ui-bases-choose-states = Choisissez les deux États pour afficher les instruments qui les lient.
ui-bases-none-common = Pour ces types de demande, le répertoire ne contient aucune donnée sur un instrument auquel les deux États seraient Parties.
ui-bases-others = Instruments sans donnée indiquant que les deux États y sont Parties
ui-bases-records = Déclarations et réserves
ui-basis-bilateral = Traité bilatéral
ui-basis-add-bilateral = Ajouter un traité bilatéral
ui-basis-title = Intitulé du traité
ui-basis-signed = Date de signature (année-mois-jour)
ui-basis-article = Article invoqué
ui-setup-note = Remarque sur le dossier
ui-setup-note-help = Cette remarque n’apparaît dans aucun document.
ui-family-mla = Entraide judiciaire
ui-family-extradition = Extradition
ui-family-maritime = Navires en mer
ui-family-information = Informations
ui-family-transfer-of-proceedings = Transfert des procédures pénales
ui-family-sentenced-persons = Personnes condamnées
ui-family-follow-up = Suites d’une demande antérieure
ui-family-reply = Réponses à une demande
ui-family-protocol-cooperation = Coopération au titre des Protocoles

## Questions

ui-obligation-met = réponse donnée
ui-obligation-must = obligatoire
ui-obligation-should = recommandé
ui-obligation-undecided = peut être exigé
ui-obligation-none = non exigé ici
ui-obligation-question = détermine ce qui est demandé
ui-obligation-answered = réponse donnée
ui-not-asked = Éléments non exigés dans cette demande ({ $number })
ui-text-languages = Langue de ce texte
ui-text-others = +{ $number }
ui-text-standing = Statut de ce texte
ui-standing-none = aucun texte
ui-standing-original = original
ui-standing-unchecked = traduction non vérifiée
ui-standing-checked = traduction vérifiée
ui-standing-certified = traduction certifiée conforme
ui-date-form = Année-mois-jour, par exemple 2027-01-15
ui-not-a-date = Ceci n’est pas une date. Écrivez-la sous la forme année-mois-jour, par exemple 2027-01-15. Tant que ce n’est pas fait, la demande ne contient aucune date à cet endroit.
ui-not-a-partial-date = Ceci n’est pas une date. Écrivez 1984, 1984-05 ou 1984-05-17. Tant que ce n’est pas fait, la demande ne contient aucune date à cet endroit.
ui-not-a-number = Ceci n’est pas un nombre entier. Tant qu’il n’est pas corrigé, la demande ne contient aucun nombre à cet endroit.
ui-not-an-amount = Ceci n’est pas un montant. Écrivez-le en chiffres, avec un point décimal, par exemple 1250000.50. Tant que ce n’est pas fait, la demande ne contient aucun montant à cet endroit.
ui-money-amount = Montant
ui-money-currency = Monnaie (par exemple EUR)
ui-address-lines = Adresse, ligne par ligne, sans l’État
ui-address-state = État
ui-address-add = Ajouter une adresse
ui-derived = Ces données proviennent d’autres endroits de la demande.
ui-derived-to-bases = Choisir la base légale
ui-derived-to-offences = Aller aux infractions
ui-derived-no-annexes = Il n’y a pas encore d’annexes. Elles s’ajoutent à l’endroit où elles répondent à une question.
ui-derived-no-penalty = peine non indiquée

## Records

ui-record-edit = Modifier
ui-record-fold = Terminer
ui-record-remove = Retirer d’ici
ui-record-delete = Supprimer…
ui-record-missing = L’entrée « { $id } » n’existe pas dans cette demande.
ui-add-person = Ajouter une personne
ui-add-organisation = Ajouter un organisme
ui-add-account = Ajouter un compte
ui-add-offence = Ajouter une infraction
ui-add-provision = Ajouter une disposition
ui-add-property = Ajouter un bien
ui-add-annex = Ajouter une annexe
ui-unnamed-person = Personne sans nom ({ $id })
ui-unnamed-organisation = Organisme sans dénomination ({ $id })
ui-unnamed-account = Compte sans numéro ({ $id })
ui-unnamed-offence = Infraction sans intitulé ({ $id })
ui-unnamed-provision = Disposition sans intitulé ({ $id })
ui-unnamed-property = Bien sans description ({ $id })
ui-unnamed-annex = Annexe sans intitulé ({ $id })

ui-person-name = { $family }, { $given }
ui-person-family-name = Nom de famille
ui-person-given-names = Prénoms
ui-person-original-name = Nom complet en écriture d’origine
ui-person-aliases = Autres noms et graphies, un par ligne
ui-person-born = Date de naissance, dans la mesure où elle est connue (1984, 1984-05 ou 1984-05-17)
ui-person-birth-place = Lieu de naissance
ui-person-nationalities = Nationalités
ui-person-documents = Documents d’identité
ui-person-languages = Langues parlées
ui-person-function = Fonction ou profession
ui-person-remarks = Autres renseignements
ui-identity-add = Ajouter un document d’identité
ui-identity-kind = Nature du document
ui-identity-number = Numéro
ui-identity-issued-by = État de délivrance
ui-role = Qualité dans la procédure
ui-role-suspect = Personne soupçonnée
ui-role-accused = Personne poursuivie
ui-role-convicted = Personne condamnée
ui-role-witness = Témoin
ui-role-expert = Expert
ui-role-victim = Victime
ui-role-owner = Propriétaire ou titulaire du compte
ui-role-third-party = Tiers
ui-role-official = Agent public
ui-role-other = Autre
ui-sex = Sexe, tel qu’il figure dans le document de voyage
ui-sex-female = Féminin
ui-sex-male = Masculin
ui-sex-unspecified = Non précisé

ui-organisation-name = Dénomination officielle dans sa propre langue
ui-organisation-name-in = Dénomination dans d’autres langues
ui-organisation-functions = Pouvoirs ou fonctions
ui-organisation-registration = Numéro d’enregistrement
ui-organisation-signatory = Nom de l’agent qui signe ou répond
ui-organisation-signatory-title = Fonction de cet agent

ui-account-number = IBAN, numéro de compte ou adresse de portefeuille
ui-account-bic = BIC
ui-account-currency = Monnaie (par exemple EUR)
ui-account-institution = Établissement
ui-account-branch = Agence ou plateforme
ui-account-holders = Titulaires

ui-offence-title = Intitulé de l’infraction dans le droit de l’État requérant
ui-offence-provisions = Dispositions
ui-offence-from = Date ou début de la commission (1984, 1984-05 ou 1984-05-17)
ui-offence-to = Fin de la commission, si elle s’étend sur une période
ui-offence-place = Lieu de commission
ui-offence-penalty = Peine maximale encourue, sous forme de texte
ui-offence-penalty-months = Durée maximale de la peine privative de liberté, en mois ; laisser vide en cas de perpétuité
ui-offence-persons = Imputée à
ui-offence-participation = Forme de participation, tentative
ui-convention = Au titre de la Convention
ui-convention-organized-group = Participation à un groupe criminel organisé
ui-convention-laundering = Blanchiment du produit du crime
ui-convention-corruption = Corruption
ui-convention-obstruction = Entrave au bon fonctionnement de la justice
ui-convention-trafficking-in-persons = Traite des personnes
ui-convention-smuggling-of-migrants = Trafic illicite de migrants
ui-convention-firearms = Fabrication ou trafic illicites d’armes à feu
ui-convention-serious-crime = Infraction grave
ui-convention-uncac = Infraction établie conformément à la Convention des Nations Unies contre la corruption
ui-convention-drugs-1988 = Trafic illicite de stupéfiants et de substances psychotropes, Convention de 1988
ui-convention-other = Aucune de ces catégories

ui-provision-name = { $law }, { $article }
ui-provision-law = Loi ou code
ui-provision-unit = La loi est divisée en
ui-provision-unit-article = Articles (cas habituel)
ui-provision-unit-section = Sections
ui-provision-unit-as-written = Tel qu’écrit : § 263, règle 5
ui-provision-article = Numéro de l’article ou de la section
ui-provision-text = Texte en vigueur à l’époque des faits

ui-property-kind = Nature du bien
ui-property-kind-money = Espèces
ui-property-kind-account = Solde d’un compte
ui-property-kind-virtual-asset = Actifs virtuels
ui-property-kind-real-estate = Bien immobilier
ui-property-kind-vehicle = Véhicule
ui-property-kind-vessel-or-aircraft = Navire ou aéronef
ui-property-kind-business = Entreprise
ui-property-kind-securities = Titres et valeurs mobilières
ui-property-kind-livestock = Bétail
ui-property-kind-perishable = Biens périssables
ui-property-kind-jewellery-or-art = Bijoux, œuvres d’art ou antiquités
ui-property-kind-other = Autre bien
ui-property-description = Description permettant de retrouver le bien
ui-property-identifier = Immatriculation, plaque ou numéro
ui-property-location = Localisation
ui-property-value = Valeur estimée
ui-property-owners = Propriétaires
ui-property-account = Compte où se trouve le bien

ui-annex-title = Intitulé dans la liste des annexes
ui-annex-language = Langue de l’annexe
ui-annex-translates-request = Traduction de la demande elle-même
ui-annex-certified = Copie ou traduction certifiée conforme
ui-annex-pages = Nombre de pages
ui-annex-file = Fichier accompagnant la demande
ui-annex-no-file = Aucun fichier indiqué
ui-annex-choose-file = Choisir un fichier…
ui-annex-remark = Remarque imprimée dans la lettre

# Where the system has no dialog for files.
ui-type-path = Ce système n’a pas de boîte de dialogue pour les fichiers. Chemin du fichier
ui-ok = OK
ui-received-heading = La demande contenue dans le document
ui-tab-grounds = Motifs
ui-report = Enregistrer le rapport de contrôle…
ui-choose-report = Enregistrer le rapport de contrôle
ui-tab-glossary = Glossaire
ui-export-more = Plus…
ui-export-pdf = Exporter en PDF…
ui-export-package = Exporter le dossier…
ui-export-carry = Joindre la demande aux documents
ui-export-logo = Emblème de l’en-tête…
ui-export-no-logo = Retirer l’emblème
ui-choose-package = Exporter le dossier
ui-choose-logo = Choisir l’emblème
ui-file-type-pdf = PDF
ui-file-type-package = Dossier (ZIP)
ui-file-type-image = Image (PNG, JPEG)

ui-pages-wait = La mise en page est en cours.
ui-pages-failed = La mise en page de l’état actuel du projet a échoué. Les pages affichées peuvent être plus anciennes.
ui-pages-missing = Les polices des pages ne contiennent pas les caractères suivants ; ils apparaissent comme des cases vides et aucun PDF n’est produit : { $characters }
ui-pages-page = Page { $page } sur { $pages }
ui-pages-fit = À la largeur du panneau
ui-accept = Accepter en motivant…
ui-accept-reason = Pourquoi cela peut rester ainsi
ui-accept-confirm = Accepter
ui-accept-take-back = Retirer l’acceptation
ui-findings-accepted = Acceptés : { $number }

## Steps taken back and done again

ui-undone = Annulé : { $what } ({ $how })
ui-redone = Rétabli : { $what } ({ $how })
ui-undone-typing = Annulé : une saisie qui n’était pas encore une date, un nombre ou un montant
ui-step-typed = saisie
ui-step-deleted = effacement
ui-step-pasted = texte collé
ui-step-set = choix ou valeur
ui-step-added = ajout
ui-step-removed = suppression
ui-step-moved = déplacement
ui-record-person = Personne
ui-record-organisation = Organisme
ui-record-account = Compte
ui-record-offence = Infraction
ui-record-provision = Disposition
ui-record-property = Bien
ui-record-annex = Annexe
ui-acceptances = Constats acceptés
