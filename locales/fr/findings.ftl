# Messages of the check, one for each rule of src/law/data/rules.toml. What is wrong, and what to do.
# No word of this file stands in a document.
# No-break spaces are typed literally: U+00A0 inside « » and before a colon, U+202F before a semicolon.

finding-list-separator = ,{" "}
finding-severity-blocking = Bloquant
finding-severity-warning = Avertissement
finding-severity-advice = Conseil
finding-outcome-met = fourni
finding-outcome-missing = manquant
finding-outcome-undecided = à déterminer
finding-outcome-not_asked = non demandé

finding-kind-missing = Aucun type de demande n’a été choisi. Choisissez-en au moins un.
finding-kinds-of-two-families = « { $kind } » et « { $other } » ne peuvent figurer dans une même lettre. Établissez une demande distincte pour l’un de ces deux types ; les réponses qui s’y rapportent sont conservées.
finding-kinds-accused-and-convicted = Une personne est réclamée soit comme personne poursuivie, soit comme personne condamnée. Conservez un seul des deux types ou établissez une seconde demande pour les autres faits.
finding-requesting-state-missing = L’État requérant n’a pas été choisi.
finding-requested-state-missing = L’État requis n’a pas été choisi.
finding-same-state = Le même État est à la fois requérant et requis : { $state }. Choisissez-en un autre.
finding-state-cannot-be-requested = Cette entité ({ $state }) peut être Partie à un traité, mais elle n’a pas d’autorité chargée de l’exécution des demandes. Adressez la demande à l’un de ses États membres.
finding-basis-no-record = Aucune donnée du répertoire n’indique que cet État ({ $state }) est Partie à l’instrument suivant : « { $instrument } ». Cela ne signifie pas qu’il ne l’est pas : vérifiez auprès du dépositaire avant d’invoquer cet instrument.
finding-basis-signatory-only = D’après les données du répertoire, cet État ({ $state }) a signé l’instrument suivant sans avoir exprimé son consentement à être lié : « { $instrument } ». Vérifiez auprès du dépositaire.
finding-basis-not-in-force = L’instrument « { $instrument } » n’est en vigueur entre les deux États que depuis une date postérieure à celle de la demande ({ $date }).
finding-language-no-record = Le répertoire ne contient aucune donnée sur les langues acceptées par cet État ({ $state }). Consultez son autorité centrale avant de faire traduire.
finding-language-not-accepted = Langues dans lesquelles cet État ({ $state }) accepte les demandes : { $languages } ({ $reference } ; date des données : { $as_of }). Langue du document : { $language }. Rédigez le document dans une langue acceptée ou faites figurer une traduction de la demande parmi les annexes.
finding-date-in-future = La date de la demande ({ $date }) est postérieure à la date du jour.
finding-period-reversed = La fin de la période ({ $other }) est antérieure à son début ({ $date }).
finding-element-missing = Élément manquant : « { $element } ».
finding-element-missing-state = Cet État ({ $state }) exige l’élément suivant, qui manque : « { $element } » ({ $reference } ; date des données : { $as_of }).
finding-penalty-missing = Élément manquant : « { $element } ». La peine maximale encourue n’est pas encore indiquée pour l’une des infractions.
finding-undertaking-declined = La réponse donnée à l’élément « { $element } » est « non ». Seule la réponse « oui » satisfait à cette exigence.
finding-undecided-question = La nécessité de l’élément « { $element } » dépend de la question suivante : { $question }
finding-undecided-no-record = La nécessité de l’élément « { $element } » dépend de cet État ({ $state }) ; le répertoire ne contient aucune donnée sur ce point : { $ask }. Consultez son autorité centrale ou fournissez l’élément par précaution.
finding-undecided-legal-basis = La nécessité de l’élément « { $element } » dépend de la base légale, qui n’a pas été choisie.
finding-undecided-element = La nécessité de l’élément « { $element } » dépend de l’élément « { $other } », qui n’a pas encore reçu de réponse.
finding-undecided-birth-date = La nécessité de l’élément « { $element } » dépend de l’âge d’une personne mentionnée sous « { $other } », dont la date de naissance n’est pas connue avec assez de précision.
finding-undecided-offence = La nécessité de l’élément « { $element } » dépend de la catégorie d’infractions de la Convention dont relève l’infraction. Choisissez cette catégorie parmi les données de l’infraction.
finding-text-not-in-language = L’élément « { $element } » n’a pas de texte dans la langue du document ({ $language }). Ajoutez ce texte ou rédigez le document dans une autre langue.
finding-translation-unchecked = Le texte de l’élément « { $element } » dans cette langue ({ $language }) est une traduction que personne n’a vérifiée.
finding-answer-left-over = L’élément « { $element } » a reçu une réponse, mais la présente demande ne le comporte plus. La réponse est conservée et n’est pas imprimée.
finding-record-id-doubled = Deux entrées portent l’identifiant « { $id } ». Donnez un autre identifiant à l’une d’elles.
finding-record-not-found = Aucune entrée ne porte l’identifiant « { $id } ». Choisissez une entrée existante ou ajoutez celle-ci.
finding-record-incomplete = Il manque à une entrée de l’élément « { $element } » ({ $id }) ce qui permet de l’identifier : un nom, un numéro, un intitulé ou un texte.
finding-hidden-character = Un numéro ou un autre identifiant contient un caractère invisible ({ $character }). Saisissez-le de nouveau.
finding-birth-year-calendar = Aucune personne vivante n’est née en { $year }. S’il s’agit d’une année d’un autre calendrier, elle correspond à { $other } dans le calendrier grégorien. Indiquez la date grégorienne.
finding-birth-year-unlikely = Aucune personne vivante n’est née en { $year }. Vérifiez l’année de naissance et le calendrier dans lequel la source la donne.
finding-text-override = Une marque ({ $character }) inverse l’ordre des lettres de ce texte : il a été lu autrement qu’il n’est écrit. La lettre l’omet : relisez les mots tels qu’ils sont maintenant et corrigez-les au besoin.
finding-text-reversed = Ces mots ont été copiés d’une page en commençant par la fin. La lettre les écrit « { $words } » : comparez avec l’original.
finding-text-stacked = Une lettre de ce texte porte plus de signes diacritiques qu’aucune langue n’en écrit ({ $character }). Les signes en surnombre sont omis dans le document : ressaisissez le mot.
finding-text-hidden-letters = Ce texte contient des lettres que personne ne peut voir ({ $character }). La lettre les omet : vérifiez d’où vient le texte.
finding-text-damaged = Un caractère de ce texte est endommagé ({ $character }) et omis dans la lettre. Saisissez le mot de nouveau.
finding-unsupported-character = Le texte « { $text } » contient des caractères que les polices de ce programme ne peuvent pas afficher : { $characters }. Un carré peut les remplacer sur les pages. Vérifiez le document ou ajoutez le nom dans une autre graphie.

# What a directory entry may be silent about, as a noun phrase.
finding-ask-reciprocity = exigence éventuelle d’un engagement de réciprocité
finding-ask-dual-criminality = exigence éventuelle de la double incrimination
finding-ask-penalty-threshold = exigence éventuelle d’une peine minimale
finding-ask-penalty-text = exigence éventuelle de joindre le texte des dispositions pénales
finding-ask-evidence-standard = éléments de preuve exigés
finding-ask-death-penalty-assurance = exigence éventuelle d’assurances relatives à la peine de mort
finding-ask-treatment-assurance = exigence éventuelle d’assurances relatives au traitement de la personne
finding-ask-human-rights-assurance = exigence éventuelle d’assurances relatives au procès équitable
finding-ask-domestic-order = exigence éventuelle d’une décision rendue en vertu du droit interne
finding-ask-data-protection = conditions du transfert de données à caractère personnel
finding-ask-use-limitation = exigence éventuelle d’une déclaration relative à la limitation de l’utilisation
finding-ask-specialty-assurance = exigence éventuelle d’assurances relatives à la règle de la spécialité
finding-ask-legalization = exigence éventuelle de la légalisation des documents
finding-ask-certified-translation = exigence éventuelle d’une traduction certifiée conforme
finding-ask-final-order = exigence éventuelle d’une attestation du caractère définitif de la décision

finding-basis-does-not-cover = D’après le répertoire, l’instrument suivant ne contient pas de règles sur les demandes de ce type : { $instrument }. Vérifiez ses articles ou choisissez un autre fondement juridique.
finding-serious-crime-penalty = Une infraction est classée comme infraction grave, mais la peine maximale est inférieure à quatre ans de privation de liberté. Corrigez la peine ou la qualification.
finding-undecided-role = La nécessité de « { $element } » dépend de la qualité d’une personne indiquée sous « { $other } ». Choisissez-la dans la fiche de la personne.
finding-undecided-property = La nécessité de « { $element } » dépend de la nature d’un bien. Choisissez-la dans la fiche du bien.
finding-undecided-nationality = La nécessité de l’élément « { $element } » dépend de la nationalité d’une personne indiquée sous « { $other } ». Indiquez-la dans la fiche de la personne.
finding-ask-own-nationals = si l’État extrade ses ressortissants
finding-ask-death-penalty-bar = si l’État exclut l’extradition pour une infraction passible de la peine de mort
finding-step-after-reply = « { $element } » porte la date du { $date }, postérieure à la réponse ({ $other }). La consultation précède le refus ou le report.
finding-ground-not-of-basis = Aucun article du motif choisi ({ $ground }) ne relève des fondements juridiques invoqués. Indiquez le traité ou la loi au titre duquel il est invoqué.
finding-arrest-period-passed = La date limite de présentation de la demande d’extradition et de ses pièces était le { $date }. { $effect }
finding-arrest-period-near = La date limite de présentation de la demande d’extradition et de ses pièces approche : { $date }. { $effect }
finding-arrest-period-runs = Date limite de présentation de la demande d’extradition et de ses pièces : { $date }. { $effect }
finding-arrest-period-days =
    Délai de présentation de la demande d’extradition et de ses pièces, à compter de l’arrestation : { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }. { $effect }
finding-arrest-period-months = Délai de présentation de la demande d’extradition et de ses pièces, à compter de l’arrestation : { $number } mois. { $effect }
finding-arrest-period-unknown = Ni un traité invoqué ni le répertoire n’indiquent combien de temps dure l’arrestation provisoire. État requis : { $state }. Demandez à son autorité centrale la date limite de présentation des pièces.
finding-arrest-effect-may-end = Passé ce délai, il peut être mis fin à l’arrestation si elles ne sont pas parvenues.
finding-arrest-effect-due = Elles doivent être parvenues à cette échéance.
finding-arrest-effect-ends = L’arrestation prend fin alors en tout état de cause.

# Quality: what makes a request come back.
finding-text-placeholder = Un passage reste à compléter : { $words }
finding-text-see-annex = Le texte se borne à renvoyer à une annexe. Dites-y l’essentiel ; l’annexe l’établit.
finding-annex-not-listed = Le texte cite l’annexe { $number }, mais la liste des annexes s’arrête avant ({ $listed }) : { $words }
finding-text-wrong-language = Ce texte ne semble pas rédigé dans la langue indiquée : { $language }.
finding-text-versions-differ = Un nombre diffère entre deux versions de ce texte. { $language } : { $here } ; { $other } : { $there }.
finding-text-fishing = On demande tout, sans nommer ni personne, ni compte, ni période, ni établissement : { $words }
finding-measures-mixed = Un même paragraphe demande plusieurs mesures. Consacrez à chacune un paragraphe numéroté : { $words }
finding-intelligence-words = Le texte évoque du renseignement ou des éléments classifiés, que la défense pourrait voir. Retirez-les, ou acceptez cette constatation en indiquant pourquoi ils peuvent figurer : { $words }
finding-nexus-thin = « { $element } » en dit trop peu : quel fait mène à cette personne, cette banque ou ce fournisseur, et pour quelle période ?
finding-conduct-thin = « { $element } » ne décrit guère les faits : qui a fait quoi, quand, où, avec quel résultat ?
finding-dual-criminality-thin = « { $element } » doit décrire le comportement par ses éléments ; l’intitulé de l’infraction ne suffit pas.
finding-questions-thin = « { $element } » : le texte est trop bref pour une audition. La personne qui la conduit ne connaît pas le dossier.
finding-reason-thin = « { $element } » n’indique pas de véritable motif. Nommez l’événement et sa date.
finding-provision-text-thin = Le texte cité pour l’article { $article } est trop court pour être la disposition. Citez-la en entier.
finding-provision-missing = Aucune disposition n’est rattachée à l’infraction : { $offence }. Choisissez celles qui la définissent et la punissent.
finding-penalty-months-missing = La peine maximale n’est indiquée qu’en toutes lettres : { $offence }. Indiquez-la aussi en mois, pour comparer les seuils.
finding-penalty-below-threshold = Aucune infraction n’atteint la peine maximale exigée : { $months } mois.
finding-offence-outside-convention = La demande repose sur la seule Convention contre la criminalité organisée, et aucune infraction n’en relève. Choisissez la rubrique, ou une autre base légale.
finding-record-without-link = Rien ne relie cet élément aux faits, à une infraction, à un titulaire ou à un propriétaire : { $record }. Dites pourquoi il est cité.
finding-offence-after-request = L’infraction est datée du { $date }, après la date de la demande ({ $other }).
finding-birth-after-offence = La date de naissance ({ $date }) ne peut s’accorder avec l’infraction imputée à la personne ({ $other }).
finding-date-before-request = La date donnée pour « { $element } » ({ $date }) est antérieure à la date de la demande ({ $other }).
finding-deadline-past = Le délai ({ $date }) est déjà échu à la date de la demande ({ $other }).
finding-deadline-near = Le délai ({ $date }) tombe moins de dix jours ouvrables environ après la date de la demande ({ $other }). Signalez l’urgence et la voie choisie, ou laissez plus de temps.
finding-service-late = L’audience ({ $date }) est trop proche : l’État requis demande au moins (en jours) : { $days }.
finding-service-near = L’audience ({ $date }) a lieu moins d’un mois après la date de la demande ({ $other }). Le répertoire n’indique aucun délai pour cet État ; selon la pratique courante, c’est trop court.
finding-period-in-future = La période s’achève le { $date }, après la date de la demande ({ $other }). Les données n’existent que jusque-là ; pour la suite, demandez une surveillance ou une collecte en temps réel.
finding-period-beyond-retention = La période commence le { $date }. Selon la pratique courante, de telles données ne sont conservées qu’à partir du { $other } environ ; le répertoire n’indique pas la règle de cet État. Dites pourquoi les plus anciennes importent et demandez si elles existent.
finding-preservation-lapsed = La conservation a expiré le { $date }, avant la date de la demande ({ $other }). Elle ne peut plus être prolongée : demandez-en une nouvelle.
finding-ip-without-time = Pour l’adresse IP { $words }, il manque le port source, ou la date et l’heure avec leur fuseau ; sans eux, le fournisseur ne peut identifier un seul abonné.
finding-time-without-zone = Une heure est indiquée sans fuseau horaire ni décalage par rapport à UTC : { $words }
finding-iban-invalid = Cet IBAN est erroné ; sa forme ou sa clé ne concorde pas : { $words }
finding-bic-invalid = Ce n’est pas un BIC (huit ou onze majuscules et chiffres) : { $words }
finding-imei-invalid = Cet IMEI est erroné ; sa clé ou sa longueur ne concorde pas : { $words }
finding-email-invalid = Ce n’est pas une adresse électronique : { $words }
finding-phone-invalid = Ce n’est pas un numéro de téléphone au format international (plus, indicatif du pays, numéro) : { $words }
finding-mrz-invalid = La zone de lecture automatique est erronée ; une longueur ou une clé ne concorde pas : { $words }
finding-person-doubled = Deux fiches semblent désigner la même personne : { $person } ; { $other }.
finding-person-birth-dates-differ = Deux fiches partagent une pièce d’identité, mais non la date de naissance : { $person } ; { $other }.
finding-person-birth-missing = La date de naissance manque, même partielle : { $person }. Si elle est inconnue, acceptez cette constatation en la motivant.
finding-name-look-alike = Un nom contient une lettre d’une autre écriture, d’aspect identique : { $words }. Retapez-le.
finding-confirmation-open = « { $element } » ne vaut que si la réponse est oui : { $question }
finding-undertaking-authority = « { $element } » émane d’une autorité qui ne peut engager l’État. Adressez-vous à celle qui le peut.
finding-no-longer-needed = L’entraide n’est plus nécessaire. Envoyez plutôt un retrait.
finding-confidentiality-not-asked = Cette mesure n’a d’effet que si elle n’est pas annoncée, et la confidentialité n’est pas demandée : { $kind }
finding-addressee-elsewhere = « { $element } » : l’adresse ne se trouve pas dans l’État attendu ({ $state }), mais ici : { $other }.
finding-territory-authority = Une adresse se trouve dans le territoire suivant, rattaché dans les listes à l’État « { $state } » : { $place }. Le répertoire ne dit pas si ce territoire a sa propre autorité pour les demandes ; renseignez-vous avant l’envoi.
finding-acceptance-without-object = Une acceptation ne répond plus à aucune constatation (règle : { $rule }). Supprimez-la, ou conservez-la pour mémoire : { $reason }
finding-accepted-title = Constatations acceptées avec motif
finding-accepted = Accepté : { $reason }
