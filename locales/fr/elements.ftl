# Labels and explanations of the elements, grouped by kind of request.

## mla_general

element-gen_reference = Numéro de dossier de l’autorité requérante
    .help = Numéro de référence propre de l’autorité, complété par la référence de l’affaire en droit interne. Il doit être identique sur chaque page, chaque annexe et chaque message ultérieur.
element-gen_date = Date de la demande
    .help = Date de signature de la demande ; elle détermine le droit en vigueur, l’ancienneté des faits et le point de départ des délais.
element-gen_requesting_authority = Autorité dont émane la demande
    .help = Dénomination officielle complète, État, adresse postale, téléphone et courriel de l’autorité qui signe et envoie la demande (en règle générale, l’autorité centrale).
element-gen_requested_authority = Autorité destinataire
    .help = Autorité centrale désignée par l’État requis pour la convention invoquée, à l’adresse exactement notifiée ; ni un tribunal ni un service de police, sauf si le traité autorise la transmission directe. Une région ou un territoire doté d’un système distinct peut avoir sa propre autorité centrale.
element-gen_conducting_authority = Nom et fonctions de l’autorité chargée de l’affaire
    .help = Procureur, tribunal ou organe d’enquête compétent, avec ses pouvoirs selon votre droit (un lecteur étranger peut ignorer que votre procureur est une autorité judiciaire).
element-gen_contact_person = Personne de contact pour toute question
    .help = Nom, fonction, téléphone, courriel, heures de service et langues de la personne qui connaît le dossier ; de préférence aussi un suppléant.
element-gen_legal_basis = Traité ou autre base légale
    .help = Désigner l’instrument et l’article invoqués (par exemple l’article 18 de la Convention contre la criminalité organisée, ou un traité bilatéral qui prévaut en vertu de l’art. 18(6)-(7)) et indiquer que les deux États y sont parties ; en l’absence de traité, indiquer que la demande est présentée à titre de réciprocité ou de courtoisie internationale.
element-gen_reciprocity = Engagement de réciprocité
    .help = Phrase simple indiquant que votre État accorderait la même assistance dans un cas comparable, signée par une autorité compétente pour l’engager.
element-gen_subject_nature = Objet et nature de la procédure
    .help = Préciser s’il s’agit d’une enquête, de poursuites, d’un procès, d’un appel ou d’une procédure de confiscation, contre qui elle est dirigée, à quel stade elle se trouve et quel sera le prochain acte de procédure.
element-gen_facts = Résumé des faits pertinents
    .help = Exposé chronologique : qui a fait quoi, quand, où, comment et avec quel résultat, en précisant d’où chaque fait est connu. Un lecteur ne disposant pas du dossier doit y trouver chaque élément constitutif de l’infraction.
element-gen_offences = Infractions faisant l’objet de la procédure
    .help = Chaque infraction avec sa qualification dans votre droit, la date et le lieu de commission, les personnes qu’elle concerne et la forme de participation.
element-gen_legal_provisions = Texte des dispositions pénales applicables
    .help = Articles cités intégralement (en vigueur et, s’ils ont été modifiés, en vigueur au moment des faits), avec traduction ; une simple référence ne peut être vérifiée à l’étranger.
element-gen_max_penalty = Peine maximale encourue pour chaque infraction
    .help = Durée maximale de la peine privative de liberté (en années ou en mois) pour chaque infraction. Pour une demande fondée sur la notion d’« infraction grave » de la Convention contre la criminalité organisée, ce maximum ne doit pas être inférieur à quatre ans.
element-gen_transnational_link = Nature transnationale
    .help = Indiquer laquelle des hypothèses de l’art. 3(2) est réalisée : infraction commise dans plus d’un État, préparée ou dirigée depuis un autre État, groupe se livrant à des activités dans plusieurs États, ou effets substantiels dans un autre État. Pour l’entraide, des motifs raisonnables de soupçonner suffisent.
element-gen_organized_group = Implication d’un groupe criminel organisé
    .help = Énoncer les faits révélant un groupe structuré de trois personnes ou plus agissant de concert pour en tirer un avantage matériel ; une liste des membres n’est pas nécessaire à ce stade.
element-gen_dual_criminality = Description des faits aux fins de la double incrimination
    .help = Décrire le comportement en termes neutres, sans qualification propre au droit interne, afin que le lecteur puisse le rapprocher d’une infraction de l’État requis.
element-gen_persons = Identité, adresse et nationalité des personnes visées
    .help = Pour chaque suspect, témoin, victime ou société : nom complet avec translittération et alias, sexe, date et lieu de naissance, nationalité, numéros de documents, adresse et rôle dans l’affaire. Écrire « inconnu » plutôt que de laisser une lacune.
element-gen_assistance_sought = Description de l’assistance requise
    .help = Liste numérotée d’actes concrets (entendre X au sujet de Y ; obtenir de la banque Z les relevés du compte N du … au …). Un acte par numéro, afin qu’il puisse être rendu compte d’une exécution partielle.
element-gen_purpose = But dans lequel les éléments de preuve sont demandés
    .help = Ce que les éléments de preuve doivent établir ou infirmer et l’usage qui en sera fait dans la procédure ; cette phrase fixe aussi les limites de toute utilisation ultérieure.
element-gen_nexus = Lien entre les éléments de preuve, les faits et l’État requis
    .help = Raisons de penser que les éléments de preuve existent, se trouvent dans l’État requis et sont pertinents au regard de l’infraction. Indiquer l’origine de cette conviction.
element-gen_special_procedure = Procédure particulière à appliquer et motifs
    .help = Formalités nécessaires à la recevabilité dans l’État requérant (serment, notification des droits, présence d’un avocat, certification, chaîne de conservation des preuves), avec le texte de la règle et les raisons de son importance.
element-gen_presence = Présence d’agents étrangers ou de parties lors de l’exécution
    .help = Noms, fonctions et but de la présence des personnes souhaitant assister à l’exécution, ce qu’elles souhaitent faire (observer, proposer des questions), et reconnaissance que le consentement de l’État requis et le droit local s’imposent.
element-gen_confidentiality = Confidentialité de la demande
    .help = Préciser si l’existence et la teneur de la demande doivent rester confidentielles, pourquoi et jusqu’à quand, et si vous souhaitez être avisé avant toute divulgation ou retirer la demande au cas où le secret ne pourrait être gardé.
element-gen_deadline = Délai suggéré, avec motifs
    .help = Date et motif de cette date (date d’audience, durée maximale de détention, prescription, effacement de données). Un délai non motivé n’a pas à être pris en considération.
element-gen_deadline_reason = Motif du délai ou de l’urgence
    .help = Une ou deux phrases factuelles désignant l’événement qui détermine la date.
element-gen_urgency = Urgence et voie de transmission
    .help = Ne marquer la demande comme urgente qu’avec un motif exprès ; indiquer si une copie a été adressée à l’avance par Interpol, par courriel ou si la demande a été faite oralement, et que la confirmation écrite suit sans délai.
element-gen_use_limitation = Engagement de limitation de l’utilisation
    .help = S’engager à ne pas utiliser ni transmettre ce qui est reçu aux fins d’autres procédures sans consentement préalable et à donner avis avant de révéler des informations à décharge.
element-gen_data_protection = Garanties relatives aux données à caractère personnel
    .help = Modalités de protection, de conservation et de rectification des données à caractère personnel, et conditions que vous acceptez.
element-gen_prior_contacts = Demandes et contacts antérieurs ou parallèles
    .help = Références des demandes antérieures, des échanges entre services de police, des informations communiquées sans demande préalable, des décisions de gel ou de conservation et des demandes adressées à d’autres États dans la même affaire.
element-gen_consult_before_refusal = Demande de consultation avant tout refus ou report
    .help = Demander expressément à être consulté si la demande ne peut être exécutée intégralement ou à temps, et indiquer que vous êtes disposé à accepter des conditions ou à restreindre la demande.
element-gen_costs = Frais
    .help = Indiquer que les frais ordinaires restent à la charge de l’État qui les expose et que vous êtes prêt à vous concerter avant que des dépenses extraordinaires (experts, interprètes, vidéoconférence, entreposage) ne soient engagées.
element-gen_language = Langue et traduction
    .help = Demande et annexes dans une langue notifiée comme acceptable, avec une traduction certifiée conforme si l’original est rédigé dans une autre langue ; nommer le traducteur ou l’organisme certificateur.
element-gen_authenticity = Signature, sceau et authentification
    .help = Nom, titre et signature de l’agent dont émane la demande, sceau officiel et toute certification exigée par l’État requis pour établir l’authenticité.
element-gen_annex_list = Liste des annexes
    .help = Annexes numérotées avec intitulé, langue et nombre de pages ; chacune est mentionnée dans le texte à l’endroit où elle importe.
element-gen_return_of_material = Restitution des originaux
    .help = Indiquer si les objets ou les originaux seront restitués, quand et à quelle autorité.
element-gen_victims = Victimes et demandes d’indemnisation
    .help = Victimes concernées, préjudice et montant réclamé, et tout besoin de protection ou d’anonymat.
element-gen_legal_person_liability = Responsabilité d’une personne morale
    .help = Si une société est visée, indiquer en vertu de quelle règle sa responsabilité peut être engagée (pénale, civile ou administrative) : l’entraide est alors accordée « aussi pleinement que possible, conformément aux lois pertinentes ».

## evidence_witness

element-wit_person = Personne à entendre
    .help = Identité et adresse suffisantes pour citer la personne ; plusieurs adresses si la première peut être périmée.
element-wit_status = Qualité procédurale
    .help = Témoin, victime, expert, suspect ou prévenu : les droits et les avertissements diffèrent, et un changement ultérieur de qualité peut rendre la déposition inutilisable.
element-wit_relationship = Lien de la personne avec les faits
    .help = Ce que la personne est présumée savoir et d’où vous tenez cette indication.
element-wit_questions = Questions ou thèmes
    .help = Questions numérotées permettant un approfondissement, ordonnées du général au particulier, avec copie des documents à présenter ; préciser si d’autres questions peuvent être posées.
element-wit_oath = Serment ou affirmation solennelle
    .help = Indiquer expressément si la déposition doit être faite sous serment ou sous affirmation solennelle et en donner la formule.
element-wit_rights_notice = Droits et avertissements à notifier
    .help = Texte relatif au droit de garder le silence, à la dispense de témoigner, à l’assistance d’un avocat, à l’interprète, à l’obligation de déposer et aux conséquences du faux témoignage, dans la langue de la personne.
element-wit_record_form = Forme du procès-verbal
    .help = Transcription intégrale, déposition signée, enregistrement sonore ou audiovisuel, nombre d’exemplaires, signataires, certification.
element-wit_interpreter = Interprète
    .help = Langue et dialecte nécessaires ; qui fournit et rémunère l’interprète.
element-wit_protection = Mesures de protection
    .help = Menaces connues et mesures demandées : anonymat, écran, vidéoconférence, réinstallation, audition adaptée aux enfants.
element-wit_documents_shown = Documents ou pièces à conviction à présenter à la personne
    .help = Copies numérotées, avec traduction et indication du numéro de la question à laquelle elles se rapportent.

## video_link

element-vid_reason = Raisons pour lesquelles la comparution en personne n’est pas possible ou souhaitable
    .help = Distance, âge, santé, sécurité, détention, coût ou refus de voyager, avec justificatifs si possible.
element-vid_conducting_authority = Autorité judiciaire et personnes conduisant l’audition
    .help = Tribunal, président ou procureur et toutes les personnes qui poseront des questions, y compris l’avocat de la défense.
element-vid_date_time = Dates et heures proposées
    .help = Au moins deux dates, avec l’heure de début dans les deux fuseaux horaires et la durée prévue.
element-vid_technical = Données techniques
    .help = Protocole, adresse ou numéro d’appel, chiffrement, date d’essai, technicien à joindre de part et d’autre, enregistrement, solution de secours.
element-vid_attending_authority = Présence d’une autorité de l’État requis
    .help = Demander qu’une autorité de l’État requis vérifie l’identité de la personne et assiste à l’audition ; préciser si vous souhaitez que l’audition soit conduite par vos autorités.
element-vid_person_status = Qualité de la personne et consentement du suspect ou du prévenu
    .help = L’audition d’un suspect ou d’un prévenu par vidéoconférence n’est pas prévue par le texte de la Convention contre la criminalité organisée ni de la Convention contre la corruption et suppose, selon le STE n° 182, un consentement et un accord.
element-vid_rights = Droit de ne pas témoigner selon les deux droits
    .help = Texte de vos règles sur le refus de témoigner et le faux témoignage ; la personne peut invoquer l’un ou l’autre droit.
element-vid_costs = Frais de liaison, d’interprétation et indemnités
    .help = Qui les supporte ; proposer le remboursement des dépenses extraordinaires.
element-vid_minutes = Procès-verbal de l’audition
    .help = Demander un procès-verbal mentionnant la date, le lieu, les identités, les serments et les conditions techniques.

## service_documents

element-srv_addressee = Nom et adresse du destinataire de la signification
    .help = Nom et adresse complète, autres adresses possibles et qualité procédurale.
element-srv_documents = Actes à signifier
    .help = Chaque acte avec son intitulé, sa date, le nombre de pages et d’exemplaires ; joindre le nombre d’exemplaires exigé.
element-srv_translation = Traduction à l’intention du destinataire
    .help = Traduction dans une langue comprise du destinataire, au moins des parties essentielles.
element-srv_manner = Mode de signification
    .help = Simple remise, remise à personne ou forme particulière compatible avec le droit local ; en cas de forme particulière, en donner les raisons.
element-srv_hearing_date = Date de l’audience ou d’expiration d’un délai
    .help = Date, heure et lieu de comparution. Tenir compte du délai d’acheminement exigé par l’État requis (jusqu’à 50 jours pour une personne poursuivie selon les déclarations relatives au STE n° 30 ; trois mois avant l’audience selon le droit chinois en l’absence de traité).
element-srv_rights = Droits et obligations du destinataire
    .help = Ce que la personne peut ou doit faire à la réception, voies de recours et délais.
element-srv_no_penalty = Absence de contrainte à l’égard d’un témoin à l’étranger
    .help = Le témoin ou l’expert cité à l’étranger ne peut être sanctionné pour ne pas avoir comparu ; ne pas formuler de menace de sanction.
element-srv_proof = Preuve de la signification
    .help = Récépissé daté et signé, ou attestation de l’autorité indiquant la forme et la date ; en cas d’impossibilité, les motifs.
element-srv_allowances = Indemnités et frais de voyage
    .help = Montant approximatif des indemnités, des frais de voyage et de séjour remboursables, et possibilité d’une avance.

## search_seizure

element-sea_place = Lieu, personne ou appareil visé par la perquisition
    .help = Adresse exacte avec étage et logement, plaque d’immatriculation ou appareil ; propriétaire ou occupant ; plan ou photographie si possible.
element-sea_grounds = Motifs raisonnables
    .help = Faits montrant que les objets s’y trouvent actuellement et constituent des éléments de preuve de l’infraction, avec l’ancienneté de chaque information. La seule conviction ne suffira pas au juge appelé à délivrer le mandat.
element-sea_items = Objets recherchés
    .help = Décrits par nature, période, nom et pertinence ; ne pas demander « tous documents ».
element-sea_domestic_authority = Décision interne, ou déclaration que la mesure serait licite dans l’État requérant
    .help = Décision judiciaire ou déclaration de l’autorité compétente selon laquelle la mesure pourrait être prise en vertu de votre droit dans un cas similaire.
element-sea_dual_criminality = Double incrimination et infraction pouvant donner lieu à extradition
    .help = Certains États subordonnent la perquisition à la double incrimination ou à l’existence d’une infraction dont l’auteur peut être extradé ; exposer les faits et la peine à ce double titre.
element-sea_privilege = Secret protégé et tiers
    .help = Indiquer si des avocats, médecins, journalistes, diplomates ou tiers étrangers à l’affaire peuvent être touchés et comment opérer le tri.
element-sea_execution = Modalités d’exécution
    .help = Moment, simultanéité des opérations, présence d’enquêteurs, copie-image des données, mise sous scellés, inventaire, chaîne de conservation des preuves.
element-sea_transmission = Remise des objets
    .help = Originaux ou copies, conditionnement, acceptation d’une conservation temporaire par l’État requis pour sa propre procédure, et restitution.

## examine_sites

element-exa_object = Objet ou lieu
    .help = Emplacement, propriétaire, caractéristiques distinctives, coordonnées, photographies.
element-exa_questions = Points à établir
    .help = Questions auxquelles l’examen doit répondre, méthode et norme à appliquer.
element-exa_method = Méthodes, prélèvements et enregistrement
    .help = Photographies, mesures, prélèvements, conservation des échantillons, échelle, chaîne de conservation des preuves.
element-exa_intrusive = Autorisation d’un examen intrusif
    .help = Décision ou consentement pour un examen corporel, une exhumation ou des essais destructifs, et raisons pour lesquelles ils sont nécessaires et proportionnés.
element-exa_presence = Experts souhaitant assister à l’examen
    .help = Noms, discipline et matériel.

## information_expert

element-inf_items = Informations ou pièces demandées
    .help = Chaque pièce avec son détenteur, le registre, la date et la période.
element-inf_public_or_not = Documents administratifs accessibles ou non au public
    .help = Les documents accessibles au public doivent être fournis ; les autres peuvent l’être, à la discrétion de l’État requis et sous conditions.
element-inf_expert_question = Questions à l’expert
    .help = Neutres, numérotées, limitées à une discipline, avec les hypothèses à vérifier.
element-inf_expert_material = Matériel soumis à l’expert
    .help = Échantillons et matériel de référence, manière dont ils ont été recueillis et autorisation éventuelle de les consommer.
element-inf_expert_form = Forme et norme du rapport
    .help = Norme, accréditation, disponibilité pour déposer, forme de l’attestation.
element-inf_criminal_record = Casier judiciaire
    .help = Personne, but et autorité qui en fera usage.
element-inf_certification = Certification
    .help = Forme de l’attestation exigée par le tribunal (document commercial, document public, pièce à conviction).

## financial_records

element-fin_holder = Établissement ou registre détenant les documents
    .help = Nom, agence, adresse, numéro d’immatriculation, BIC ou identifiant similaire.
element-fin_account = Identification du compte
    .help = Numéro de compte ou IBAN, monnaie, titulaire, signataires, numéros de carte ; s’ils sont inconnus, le nom et la date de naissance et la raison de penser qu’un compte y existe.
element-fin_period_from = Début de la période
    .help = Premier jour de la période, en rapport avec les faits ; une période commençant longtemps avant l’infraction doit être expliquée.
element-fin_period_to = Fin de la période
    .help = Dernier jour de la période.
element-fin_records = Nature des documents
    .help = Dossier d’ouverture, dossier de connaissance du client, ayant droit économique, relevés, messages de virement, chèques, dossiers de prêt, registre d’accès au coffre, journaux de banque en ligne, correspondance : uniquement ceux qui importent.
element-fin_nexus = Lien entre le compte et l’infraction
    .help = Opération, document ou témoin qui conduit à ce compte. C’est cette phrase qui évite que la demande soit considérée comme une recherche indéterminée de preuves.
element-fin_bank_secrecy = Clause relative au secret bancaire
    .help = Rappeler que le secret bancaire n’est pas un motif de refus en vertu de la convention invoquée ; joindre l’autorisation judiciaire si l’État requis en exige une.
element-fin_no_notice = Non-divulgation au client
    .help = Demander que le client ne soit pas informé, avec les motifs et une date de fin ; accepter que certains États soient tenus de l’aviser.
element-fin_certification = Formule d’attestation destinée au tribunal
    .help = Joindre votre formule d’authentification des documents commerciaux afin que le détenteur puisse la signer.
element-fin_monitoring = Durée de la surveillance du compte et comptes rendus
    .help = Début, fin, comptes, opérations à signaler, fréquence et contact ; raisons de la surveillance en temps réel.
element-fin_beneficial_owner = Ayant droit économique et documents de sociétés
    .help = Numéro de société, registre, documents relatifs aux dirigeants, actionnaires, prête-noms et ayants droit économiques.
element-fin_freeze_risk = Demande éventuelle de gel
    .help = Indiquer si les fonds doivent être gelés immédiatement (utiliser alors le type de demande relatif au gel) ou si leur mouvement doit se poursuivre afin de ne pas alerter la personne visée.

## trace_proceeds

element-tra_facts = Exposé des faits sur lesquels se fonde la demande
    .help = Faits reliant la personne, l’infraction et les biens, y compris l’analyse patrimoniale (profit, revenus licites, patrimoine inexpliqué).
element-tra_actions = Mesures demandées
    .help = Registres à consulter, personnes et sociétés à vérifier, période.
element-tra_property_leads = Indices de localisation des biens
    .help = Adresses, plaques d’immatriculation, adresses de portefeuille, noms de sociétés, proches et prête-noms.
element-tra_value = Valeur estimée et monnaie
    .help = Montant du profit ou valeur des biens, avec la date d’évaluation.
element-tra_later_request = Suite envisagée
    .help = Indiquer si une demande de gel ou de confiscation suivra et quand.

## freeze_seize

element-frz_property = Biens à geler ou à saisir
    .help = Description, emplacement, numéro d’immatriculation ou de compte, détenteur et valeur de chaque bien.
element-frz_account = Compte ou portefeuille
    .help = Établissement, agence, numéro, monnaie, solde s’il est connu.
element-frz_order = Décision interne de gel ou de saisie
    .help = Copie légalement admissible de la décision, s’il en existe une ; certains États peuvent donner suite à la décision, d’autres à la seule demande.
element-frz_grounds = Motifs raisonnables de croire à une confiscation ultérieure
    .help = Raisons pour lesquelles il existe des motifs suffisants de prendre la mesure et pour lesquelles les biens feraient ultérieurement l’objet d’une confiscation.
element-frz_risk = Risque de dissipation
    .help = Faits montrant que les biens peuvent être déplacés ; nécessaires pour les mesures urgentes ou prises sans avis préalable.
element-frz_max_amount = Montant maximal à recouvrer
    .help = Plafond en cas de confiscation en valeur.
element-frz_law = Droit applicable au gel et aux droits des tiers
    .help = Texte des dispositions, y compris les voies de recours des personnes intéressées.
element-frz_duration = Durée et réexamen
    .help = Durée pendant laquelle la mesure est nécessaire, prochain acte de procédure, engagement d’informer et de demander la mainlevée lorsque la mesure n’est plus nécessaire.
element-frz_hearing_before_lifting = Possibilité d’être entendu avant la mainlevée
    .help = Demander à être avisé avant toute mainlevée afin de pouvoir exposer les raisons de maintenir la mesure.
element-frz_third_parties = Droits des tiers
    .help = Propriétaires, créanciers hypothécaires, autres créanciers et victimes connus ; mesures prises pour les protéger.
element-frz_management = Gestion des biens
    .help = Besoins de gestion ou de vente avant jugement, et frais.

## confiscation_domestic_order

element-cfd_property = Description des biens à confisquer
    .help = Description et, selon la Convention contre la corruption, dans la mesure du possible, emplacement et valeur estimée des biens.
element-cfd_facts = Faits permettant de demander la décision
    .help = Faits, avec les preuves, suffisants pour que les autorités de l’État requis puissent demander la décision en vertu de leur propre droit.
element-cfd_evidence = Éléments de preuve sous une forme recevable
    .help = Dépositions, documents et attestations dans la forme que le tribunal requis peut recevoir.
element-cfd_jurisdiction = Compétence à l’égard de l’infraction
    .help = L’État requérant doit avoir compétence pour connaître d’une infraction visée par la Convention.
element-cfd_third_parties = Tiers
    .help = Prétentions connues et avis donnés.

## confiscation_foreign_order

element-cfo_order = Copie légalement admissible de la décision
    .help = Copie certifiée conforme de la décision de confiscation avec ses motifs.
element-cfo_facts = Exposé des faits
    .help = Faits et infraction sur lesquels repose la décision.
element-cfo_extent = Limites dans lesquelles l’exécution est demandée
    .help = Exécution totale ou partielle, montant déjà recouvré, autres États saisis.
element-cfo_final = Attestation du caractère définitif et exécutoire de la décision
    .help = Attestation que la décision est définitive (Convention contre la corruption) ou qu’elle est exécutoire et n’est pas susceptible d’un recours ordinaire (STE n° 141).
element-cfo_due_process = Avis aux tiers de bonne foi et garantie d’une procédure régulière
    .help = Déclaration exposant les mesures prises pour aviser les tiers de bonne foi et garantir une procédure régulière, avec justificatifs.
element-cfo_in_absentia = Présence de la personne concernée
    .help = Indiquer si la personne était présente ou dûment citée et défendue ; voies de recours.
element-cfo_conviction_link = Condamnation ou autre fondement
    .help = Condamnation, décision en l’absence de condamnation ou confiscation civile, avec le motif (décès, fuite, absence).
element-cfo_provisional_need = Nécessité de mesures provisoires
    .help = Indiquer si les biens doivent être gelés immédiatement.
element-cfo_limitation = Prescription
    .help = Date à laquelle l’exécution est prescrite.

## asset_return

element-ret_basis = Fondement de la restitution demandée
    .help = Soustraction de fonds publics ou blanchiment de ces fonds (restitution obligatoire), droit de propriété antérieur raisonnablement établi, préjudice reconnu ou examen à titre prioritaire.
element-ret_final_judgment = Jugement définitif ou renonciation demandée
    .help = Copie du jugement définitif rendu dans l’État requérant, ou demande de renonciation à cette exigence.
element-ret_ownership = Preuve du droit de propriété antérieur ou du préjudice
    .help = Titre, documents budgétaires, audit, évaluation.
element-ret_victims = Victimes et propriétaires légitimes
    .help = Personnes à indemniser et procédure suivie.
element-ret_account = Compte destinataire du transfert
    .help = Compte du Trésor ou du fonds, avec nom, IBAN ou numéro et BIC.
element-ret_expenses = Déduction des dépenses raisonnables ; partage
    .help = Position sur la déduction des dépenses raisonnables et sur les accords de partage.
element-ret_third_parties = Droits des tiers de bonne foi
    .help = Prétentions connues et manière dont elles ont été réglées.

## voluntary_appearance

element-vol_person = Personne invitée et qualité
    .help = Identité, adresse, qualité (témoin, expert, autre).
element-vol_purpose = But et nécessité de la comparution
    .help = Raisons pour lesquelles la présence est nécessaire plutôt qu’une vidéoconférence.
element-vol_date_place = Date, heure, lieu et durée prévue
    .help = Fixés assez tôt pour permettre l’obtention du visa et le voyage.
element-vol_safe_conduct = Immunité accordée à la personne
    .help = Engagement écrit de ne pas poursuivre, détenir, punir ni soumettre à d’autres restrictions pour des actes antérieurs, prenant fin quinze jours consécutifs (ou à l’issue d’une période convenue) après l’avis officiel que la présence n’est plus requise.
element-vol_costs = Indemnités, voyage et assurance
    .help = Montants, débiteur, avance.
element-vol_consent = Consentement
    .help = Demander à l’État requis de consigner par écrit la réponse de la personne.
element-vol_rights_duties = Droits et obligations à l’audience
    .help = Obligation de dire la vérité, dispenses de témoigner, interprète, avocat.
element-vol_protection = Mesures de protection
    .help = Mesures pendant le voyage et le séjour.

## detained_transfer

element-det_direction = Sens du transfert
    .help = De l’État requis vers l’État requérant (règle de l’art. 18(10) de la Convention contre la criminalité organisée) ou, par accord, de l’État requérant vers l’État requis afin qu’une mesure puisse y être exécutée.
element-det_person = Personne et lieu de détention
    .help = Identité, établissement, titre de détention, fin de peine si elle est connue.
element-det_purpose = But du transfert (identification, témoignage ou autre concours)
    .help = La présence doit servir à l’obtention de preuves, non à un jugement de la personne.
element-det_consent = Consentement donné librement et en toute connaissance de cause
    .help = Demander que le consentement soit recueilli par écrit en présence d’un avocat ; joindre la notice d’information remise à la personne.
element-det_agreement = Accord des deux autorités
    .help = Conditions proposées : durée, escorte, établissement, transit, frais.
element-det_custody = Engagement de maintien en détention
    .help = Sauf si la mise en liberté est demandée ou autorisée par l’État d’envoi.
element-det_return = Engagement de renvoi sans retard et sans extradition
    .help = Renvoi selon les modalités convenues ; aucune procédure d’extradition n’est exigée.
element-det_credit = Décompte du temps passé en détention
    .help = Ce temps est pris en compte aux fins du décompte de la peine à purger.
element-det_immunity = Immunité pour les actes antérieurs
    .help = Ni poursuites ni restrictions pour des actes antérieurs au départ, sauf accord de l’État d’envoi.
element-det_dates = Dates du transfert et du retour
    .help = Dernière date de retour compatible avec la peine.
element-det_transit = États de transit
    .help = États traversés et demandes de transit présentées.

## data_preservation

element-pre_authority = Autorité demandant la conservation
    .help = Autorité et contact 24/7.
element-pre_offence = Infraction et bref exposé des faits
    .help = Infraction, disposition légale et deux ou trois phrases sur les faits.
element-pre_data = Données à conserver et lien avec l’infraction
    .help = Compte, adresse IP avec port, horodatages avec fuseau horaire, nature des données et importance de chacune.
element-pre_custodian = Détenteur des données ou emplacement du système
    .help = Dénomination sociale et pays du fournisseur de services, ou emplacement du système, pour autant qu’ils soient connus.
element-pre_necessity = Nécessité de la conservation
    .help = Raisons pour lesquelles les données sont menacées : courte durée de conservation, effacement par l’utilisateur.
element-pre_intent = Intention de présenter une demande portant sur les données
    .help = Déclaration qu’une demande d’entraide suivra, et quand. Selon la Convention de Budapest, la conservation dure au moins 60 jours.
element-pre_confidential = Confidentialité et non-notification à l’utilisateur
    .help = Demander que le fournisseur et l’utilisateur ne soient pas alertés ; demander à être avisé si la conservation risque de compromettre l’affaire.
element-pre_extension = Expiration et prolongation
    .help = Date à laquelle la conservation prend fin et demande de prolongation.
element-pre_partial_disclosure = Divulgation rapide du cheminement d’une communication
    .help = Demander des données relatives au trafic en quantité suffisante pour identifier un autre fournisseur intervenu.
element-pre_channel = Voie de transmission et confirmation
    .help = Réseau 24/7, courriel sécurisé, confirmation formelle à suivre si elle est exigée.

## data_stored_common

element-dat_provider = Fournisseur de services
    .help = Personne morale détenant les données, pays, adresse pour les actes judiciaires.
element-dat_identifiers = Identifiants de compte et identifiants techniques
    .help = Identifiant d’utilisateur, courriel, téléphone au format international, adresse IP et port, IMEI/IMSI, URL, appareil : recopier exactement, sans paraphraser.
element-dat_period_from = Début de la période (avec fuseau horaire)
    .help = Date et heure avec décalage par rapport à UTC.
element-dat_period_to = Fin de la période (avec fuseau horaire)
    .help = Date et heure avec décalage par rapport à UTC.
element-dat_time_zone = Heures et fuseau horaire
    .help = Première et dernière heure à la seconde près, avec le décalage par rapport à UTC, par exemple 14:05:00 UTC+02:00.
element-dat_category = Catégorie de données
    .help = Abonnés, trafic, contenu. Demander la catégorie la moins intrusive répondant au but ; les exigences augmentent avec le degré d’intrusion.
element-dat_preservation_ref = Référence de la conservation
    .help = Référence, date et expiration de la conservation.
element-dat_expedite = Motifs d’une réponse rapide
    .help = Risque de perte ou de modification, ou autre motif de célérité.
element-dat_nondisclosure = Non-divulgation à l’utilisateur
    .help = Motifs et durée.
element-dat_format = Format, empreinte numérique et attestation
    .help = Format souhaité, empreinte numérique d’intégrité, attestation relative aux documents commerciaux, transfert sécurisé.

## data_subscriber

element-sub_items = Données demandées sur l’abonné
    .help = Identité, adresse postale, téléphone, données de facturation et de paiement, type et période de service, lieu d’installation.
element-sub_dynamic_ip = Heure exacte en cas d’adresse IP dynamique
    .help = Adresse IP, port source, date, heure, fuseau horaire.
element-sub_direct = Coopération directe tentée avec le fournisseur
    .help = Résultat d’une injonction au titre de l’article 7 du STCE n° 224 ou d’une divulgation volontaire.

## data_traffic

element-trf_relevance = Faits établissant la pertinence
    .help = Faits précis reliant les communications à l’infraction.
element-trf_items = Champs de données demandés
    .help = Numéros appelants et appelés, journal des adresses IP, cellule, identifiants d’appareil, historique des connexions.
element-trf_authorisation = Autorisation interne
    .help = Décision ou autorisation selon votre droit.

## data_content

element-cnt_grounds = Motifs répondant au niveau d’exigence de l’État requis
    .help = Faits, avec sources et dates, montrant que des éléments de preuve de l’infraction se trouveront dans le compte (certains États exigent une « cause probable »).
element-cnt_scope = Étendue et filtrage
    .help = Dossiers, correspondants, mots clés et période ; manière d’écarter les contenus protégés par un secret ou non pertinents.
element-cnt_authorisation = Décision judiciaire interne
    .help = Décision autorisant l’accès selon votre droit.
element-cnt_speech = Vérification au regard de la liberté d’expression et de l’infraction politique
    .help = Confirmer que les faits ne se limitent pas à une expression protégée dans l’État requis.

## data_realtime_traffic

element-rtt_communications = Communications déterminées
    .help = Numéros, comptes, adresses à surveiller.
element-rtt_duration = Début et fin
    .help = Durée et fréquence des comptes rendus.
element-rtt_order = Autorisation interne de la mesure
    .help = Décision, ou déclaration que la mesure est possible dans l’État requérant pour cette infraction.
element-rtt_subsidiarity = Insuffisance de moyens moins intrusifs
    .help = Moyens employés ou envisagés.
element-rtt_technical = Transmission technique
    .help = Interface, format, voie sécurisée, contact.
element-rtt_confidential = Confidentialité à observer par le fournisseur
    .help = Demander que le fournisseur garde la mesure secrète.

## data_interception

element-int_offence_gravity = Gravité de l’infraction
    .help = Montrer que l’infraction est de celles pour lesquelles l’interception est permise dans les deux États.
element-int_order = Mandat judiciaire
    .help = Copie certifiée conforme mentionnant la date, la cible et la durée.
element-int_targets = Personnes et lignes visées
    .help = Personne, numéro, appareil, compte, lieu.
element-int_use = Utilisation, effacement et notification
    .help = Modalités d’utilisation, de conservation et de destruction des enregistrements ; notification ultérieure aux personnes.
element-int_privileged = Communications protégées
    .help = Filtrage concernant l’avocat et les autres personnes tenues au secret.

## data_emergency

element-eme_authority = Autorité et date
    .help = Autorité, agent, numéro de rappel 24/7 aux fins d’authentification.
element-eme_basis = Indication de la base légale
    .help = Déclaration que la demande est présentée en vertu de l’instrument désigné.
element-eme_facts = Faits établissant l’urgence
    .help = Risque important et imminent pour la vie ou la sécurité d’une personne physique, et rapport des données avec ce risque.
element-eme_provider = Fournisseur détenant les données
    .help = Nom et adresse.
element-eme_offence = Infraction et peine
    .help = Infraction avec disposition légale et peine.
element-eme_data = Description détaillée des données
    .help = Identifiants, catégorie, période ; les données les moins intrusives permettant d’écarter le danger.
element-eme_instructions = Instructions procédurales particulières
    .help = Non-divulgation, format, voie de retour.
element-eme_confirmation = Confirmation écrite et suites
    .help = Si la demande est faite oralement, la confirmer sans délai par écrit ; demande d’entraide ordinaire si elle est exigée.

## joint_investigation

element-jit_purpose = But et objet
    .help = Affaire précise, infractions, objectif ; raisons pour lesquelles des demandes d’entraide parallèles ne suffiraient pas.
element-jit_composition = Composition et direction proposées
    .help = Autorités, membres, membres détachés, responsable dans chaque État.
element-jit_duration = Durée et prolongation
    .help = Durée limitée, prolongation d’un commun accord.
element-jit_territory = Territoire et souveraineté
    .help = États d’intervention ; plein respect de la souveraineté de l’État sur le territoire duquel l’enquête se déroule.
element-jit_powers = Pouvoirs, présence, armes à feu, responsabilité
    .help = Actes permis aux membres détachés ; responsabilité pénale et civile.
element-jit_evidence = Recueil, partage et utilisation des éléments de preuve
    .help = Exigences de recevabilité, règles de divulgation, limites d’utilisation, protection des données.
element-jit_forum = Lieu des poursuites
    .help = Consultation sur la concentration des poursuites.
element-jit_costs = Frais, langues, matériel, relations avec la presse
    .help = Répartition et logistique.
element-jit_draft = Projet d’accord
    .help = Joindre un projet avec ses annexes.

## controlled_delivery

element-cdl_consignment = Envoi
    .help = Nature, quantité, mode de dissimulation, numéro de conteneur ou de suivi.
element-cdl_route = Itinéraire, horaires et moyens de transport
    .help = Points d’entrée et de sortie, horaires, transporteurs, États traversés et leur consentement.
element-cdl_method = Méthode (sans altération, soustraction ou remplacement)
    .help = Le consentement de tous les États est nécessaire pour laisser les marchandises poursuivre leur acheminement sans altération ou pour les remplacer en totalité ou en partie.
element-cdl_control = Direction et surveillance
    .help = Direction des opérations, moyens de surveillance, règles d’interception, relais entre États.
element-cdl_persons = Personnes à identifier
    .help = Suspects et but de l’opération.
element-cdl_abort = Critères d’interruption et saisie
    .help = Cas d’arrêt de l’opération, autorité saisissante, échantillons et éléments de preuve.
element-cdl_jurisdiction = Compétence et financement
    .help = Entente sur la compétence pour poursuivre et sur les frais.
element-cdl_contact = Contact opérationnel de jour et de nuit
    .help = Noms et numéros.

## special_techniques

element-sit_technique = Technique et cibles
    .help = Infiltration, observation, dispositif de suivi, sonorisation.
element-sit_authority = Autorisation selon le droit interne
    .help = Décision et texte de loi ; indication des règles relatives à la provocation à l’infraction.
element-sit_necessity = Nécessité et proportionnalité
    .help = Raisons pour lesquelles d’autres moyens échouent ; gravité de l’infraction.
element-sit_duration = Durée, conditions et statut juridique des agents
    .help = Convenus entre les États ; sécurité des agents.
element-sit_evidence = Recevabilité et divulgation
    .help = Utilisation des éléments de preuve et protection de l’identité.
element-sit_agreement = Accord ou arrangement au cas par cas
    .help = Arrangement existant ou projet.

## firearms_tracing

element-frm_item = Articles à tracer
    .help = Une rubrique par arme à feu, pièce, élément ou lot de munitions : nature, marque, modèle, calibre, quantité et numéro de la pièce à conviction dans votre affaire.
element-frm_markings = Marquages
    .help = Pour chaque article, tout marquage recopié caractère par caractère avec son emplacement : fabricant, pays ou lieu de fabrication et numéro de série, ou autre marquage comportant des symboles et un code ; marquage d’importation (pays et, si possible, année) ; marquage apposé lors du transfert depuis les stocks de l’État.
element-frm_marking_altered = Marquages absents, falsifiés ou altérés
    .help = Marquage absent, falsifié, effacé, enlevé ou altéré, manière dont cela a été constaté et résultat de toute tentative de restauration. Ne jamais compléter un marquage par supposition.
element-frm_images = Photographies et rapports techniques
    .help = Photographies de l’article et de chaque marquage avec échelle, et rapport balistique ou technique ; indiquer les parties pouvant être communiquées au fabricant.
element-frm_recovery = Circonstances de la découverte ou de la saisie
    .help = Lieu, auteur et occasion de la découverte ou de la saisie de l’article, autres objets trouvés avec lui et lieu où il se trouve actuellement.
element-frm_recovery_date = Date de la découverte ou de la saisie
    .help = Le traçage recherche le dernier transfert licite antérieur à cette date.
element-frm_grounds = Indices de fabrication ou de trafic illicites
    .help = Faits montrant que l’article a pu être fabriqué illicitement ou faire l’objet d’un trafic illicite : absence de licence, absence de marquage, transfert sans l’autorisation d’un État concerné ou marquages falsifiés. Une possibilité suffit pour la coopération en matière de traçage.
element-frm_information = Informations demandées tirées des registres
    .help = Ne demander que ce que les registres doivent contenir et dont l’affaire a besoin : fabricant, marquages, dates de délivrance et d’expiration des licences ou autorisations, pays d’exportation, d’importation et de transit, destinataire final, description et quantité, et chaque transfert ultérieur jusqu’au dernier détenteur légitime connu.
element-frm_period = Période de fabrication, d’importation ou de transfert
    .help = Années entre lesquelles l’article a été fabriqué, importé ou transféré, pour autant qu’elles soient connues. Le Protocole n’exige pas la conservation des informations au-delà de dix ans ; pour les articles plus anciens, la recherche peut dépendre des archives du fabricant.
element-frm_known_chain = Fabricants, négociants, importateurs, exportateurs et transporteurs connus
    .help = Noms, adresses et numéros de licence de ceux dont il est déjà connu qu’ils ont eu l’article entre les mains, et dernier détenteur légitime connu.
element-frm_groups_routes = Groupes, moyens de dissimulation et itinéraires
    .help = Ce qui est connu des groupes criminels organisés impliqués, des moyens de dissimulation, des méthodes et moyens employés, des points d’expédition et de destination et des itinéraires.
element-frm_restrictions = Confidentialité des informations jointes à la demande
    .help = Informations qui doivent rester confidentielles ou dont l’utilisation est restreinte, notamment les informations exclusives relatives à des opérations commerciales, et demande d’avis avant toute divulgation inévitable.
element-frm_confidentiality_undertaking = Engagement relatif aux informations reçues
    .help = S’engager à préserver la confidentialité de ce qui est reçu, à respecter les restrictions d’utilisation et à donner avis avant toute divulgation lorsque la confidentialité ne peut être préservée.
element-frm_contact_point = Organisme national ou point de contact unique
    .help = Organisme désigné par votre État pour assurer la liaison avec les autres États Parties au titre du Protocole, avec téléphone et courriel.
element-frm_earlier_traces = Recherches de traçage antérieures ou parallèles
    .help = Références et résultats des recherches effectuées par Interpol, par la police ou auprès du fabricant, et des demandes adressées à d’autres États concernant le même article.

## vessel_measures

element-ves_identity = Identité du navire
    .help = Nom, pavillon invoqué ou arboré, port d’immatriculation, numéros IMO et MMSI, indicatif d’appel, description.
element-ves_position = Position, cap et vitesse
    .help = Coordonnées avec l’heure (UTC).
element-ves_grounds = Motifs raisonnables de soupçon
    .help = Faits fondant le soupçon.
element-ves_request = Confirmation et autorisation demandées
    .help = Confirmer l’immatriculation ; autoriser l’arraisonnement, la visite et les mesures appropriées à l’égard du navire, des personnes et de la cargaison.
element-ves_conditions = Conditions et sécurité
    .help = Garanties pour les personnes, traitement humain, sécurité du navire et de la cargaison, responsabilité.
element-ves_reporting = Compte rendu des résultats
    .help = Engagement d’informer promptement l’État du pavillon.
element-ves_reply_by = Heure limite de réponse
    .help = Heure (UTC) et motif ; l’État du pavillon doit répondre sans retard.

## nationality_verification

element-nat_reference = Numéro de dossier de l’autorité requérante
    .help = Référence propre de l’autorité, identique sur chaque page, chaque annexe et chaque message ultérieur.
element-nat_date = Date de la demande
    .help = Date de signature de la demande.
element-nat_requesting_authority = Autorité dont émane la demande
    .help = Dénomination officielle complète, État, adresse postale, téléphone et courriel de l’autorité qui signe et envoie la demande. Les Protocoles visent l’État Partie et ne désignent aucune autorité ; indiquer pourquoi la vôtre est compétente.
element-nat_addressee = Autorité destinataire
    .help = Les Protocoles ne prévoient aucune désignation pour ce type de demande : s’adresser à l’autorité indiquée par l’État requis, à défaut recourir à la voie diplomatique. L’autorité centrale compétente en matière d’entraide judiciaire ne l’est pas de plein droit.
element-nat_legal_basis = Base légale
    .help = Désigner le Protocole et le paragraphe : article 8, paragraphe 3, du Protocole relatif à la traite des personnes, ou article 18, paragraphe 3, du Protocole contre le trafic illicite de migrants ; ajouter tout accord de réadmission applicable.
element-nat_person = Personnes dont la nationalité ou la résidence est à vérifier
    .help = Noms avec translittération et dans l’écriture d’origine, alias, sexe, date et lieu de naissance, noms des parents, dernière adresse dans l’État requis, numéros de documents ; écrire « inconnu » plutôt que de laisser une lacune.
element-nat_protocol_facts = Raisons pour lesquelles la personne relève du Protocole
    .help = Faits montrant que la personne est victime de la traite des personnes ou a été l’objet d’actes énoncés à l’article 6 du Protocole contre le trafic illicite de migrants. Il n’est pas nécessaire de détailler ce qu’une victime a subi.
element-nat_question = Objet de la vérification
    .help = Nationalité, droit de résidence permanente, ou l’un ou l’autre.
element-nat_entry = Date et lieu d’entrée dans l’État d’accueil
    .help = Aussi exactement que possible : selon le Protocole relatif à la traite des personnes, le droit de résidence permanente s’apprécie au moment de l’entrée.
element-nat_indications = Indices de nationalité ou de résidence
    .help = Documents, déclarations, langue, proches, scolarité, emploi ou demandes antérieures désignant l’État requis, et degré de fiabilité de chaque indice.
element-nat_documents = Documents, photographies et empreintes digitales
    .help = Copies de ce que la personne portait, une photographie et, lorsque votre droit et le consentement de la personne le permettent, ses empreintes digitales.
element-nat_purpose = But de la vérification
    .help = Conséquences de la réponse : identification, retour volontaire, délivrance de documents de voyage ; et déclaration que la réponse ne servira à aucune autre fin.
element-nat_deadline = Date à laquelle une réponse est nécessaire
    .help = La vérification est due sans retard injustifié ou déraisonnable ; n’indiquer une date que si un motif l’exige.
element-nat_deadline_reason = Motif de la date indiquée
    .help = Une ou deux phrases factuelles désignant l’événement qui détermine la date.
element-nat_safety = Sécurité de la personne et de ses proches
    .help = Recherches à ne pas effectuer, par exemple auprès de proches ou au lieu d’origine, parce qu’elles pourraient mettre quelqu’un en danger. S’assurer d’abord que la personne n’a pas demandé l’asile : la demande elle-même pourrait alors être illicite, et une demande d’asile ne doit pas être révélée.
element-nat_confidentiality = Confidentialité et protection des données à caractère personnel
    .help = Indiquer qui peut prendre connaissance de la demande et ce qui ne doit être ni transmis ni versé dans des fichiers accessibles à des tiers ; la vie privée et l’identité d’une victime doivent être protégées. Ne pas communiquer plus de données à caractère personnel que la demande ne l’exige.
element-nat_consular = Notification consulaire concernant une personne détenue
    .help = Déclaration que la personne a été informée sans retard des dispositions relatives à la notification aux fonctionnaires consulaires et à la communication avec eux.
element-nat_contact = Personne de contact pour toute question
    .help = Nom, fonction, téléphone, courriel et langues de la personne qui connaît le dossier.

## travel_document_issue

element-tdi_reference = Numéro de dossier de l’autorité requérante
    .help = Référence propre de l’autorité, identique sur chaque page, chaque annexe et chaque message ultérieur.
element-tdi_date = Date de la demande
    .help = Date de signature de la demande.
element-tdi_requesting_authority = Autorité dont émane la demande
    .help = Dénomination officielle complète, État, adresse postale, téléphone et courriel de l’autorité qui signe et envoie la demande. Les Protocoles visent l’État Partie et ne désignent aucune autorité ; indiquer pourquoi la vôtre est compétente.
element-tdi_addressee = Autorité destinataire
    .help = Les Protocoles ne prévoient aucune désignation pour ce type de demande : s’adresser à l’autorité indiquée par l’État requis, à défaut recourir à la voie diplomatique. L’autorité centrale compétente en matière d’entraide judiciaire ne l’est pas de plein droit.
element-tdi_legal_basis = Base légale
    .help = Désigner le Protocole et le paragraphe : article 8, paragraphe 4, du Protocole relatif à la traite des personnes, ou article 18, paragraphe 4, du Protocole contre le trafic illicite de migrants ; ajouter tout accord de réadmission applicable.
element-tdi_person = Personnes pour lesquelles des documents sont demandés
    .help = Noms avec translittération et dans l’écriture d’origine, sexe, date et lieu de naissance, nationalité ou lieu de résidence permanente, dernière adresse à cet endroit, taille et signes particuliers selon les exigences du document.
element-tdi_protocol_facts = Raisons pour lesquelles la personne relève du Protocole
    .help = Faits montrant que la personne est victime de la traite des personnes ou a été l’objet d’actes énoncés à l’article 6 du Protocole contre le trafic illicite de migrants.
element-tdi_verification = Vérification de la nationalité ou du droit de résidence permanente
    .help = Date et référence de la confirmation de l’État requis, ou demande qu’il soit procédé à la vérification en même temps que la présente demande est traitée.
element-tdi_lack = Absence des documents voulus
    .help = Documents que la personne possède, a perdus, dont elle a été privée ou qu’elle n’a jamais eus.
element-tdi_document = Document ou autorisation demandé
    .help = Document suffisant pour se rendre et être réadmis sur le territoire.
element-tdi_material = Photographies, empreintes digitales et formulaires
    .help = Photographies au format exigé, formulaire de demande signé par la personne, copies de pièces d’identité et, lorsque le droit des deux États le permet, empreintes digitales.
element-tdi_purpose = But de la demande
    .help = Retour de la personne ; les documents ne serviront à aucune autre fin.
element-tdi_journey = Voyage et validité nécessaire
    .help = Dates prévues, itinéraire, États de transit, escorte et durée pendant laquelle le document doit rester valable.
element-tdi_deadline = Date à laquelle une réponse est nécessaire
    .help = Le retour doit être accepté sans retard injustifié ou déraisonnable ; n’indiquer une date que si un motif l’exige, tel que le voyage prévu.
element-tdi_deadline_reason = Motif de la date indiquée
    .help = Une ou deux phrases factuelles désignant l’événement qui détermine la date.
element-tdi_safety = Sécurité et dignité de la personne
    .help = Évaluation des risques et mesures prises pour un retour sûr et ordonné, dans le respect de la sécurité et de la dignité. S’assurer d’abord qu’aucune obligation de non-refoulement n’y fait obstacle ; une demande d’asile ne doit pas être révélée.
element-tdi_voluntary = Volonté de retour de la personne
    .help = Le retour d’une victime est de préférence volontaire : indiquer si le consentement a été donné et comment il a été consigné, après information dans une langue que la personne comprend.
element-tdi_proceedings = État des procédures judiciaires
    .help = Procédures liées au fait que la personne est une victime de la traite, leur état et manière dont la personne y participera après son retour.
element-tdi_special_needs = Âge, sexe et besoins spécifiques
    .help = Âge, sexe, santé, soins et, pour un enfant, tuteur et personne qui accueillera l’enfant.
element-tdi_reception = Accueil et organisations participantes
    .help = Qui accueillera la personne, assistance demandée à l’arrivée et toute organisation internationale participant au retour.
element-tdi_confidentiality = Confidentialité et protection des données à caractère personnel
    .help = Indiquer qui peut prendre connaissance de la demande et ce qui ne doit être ni transmis ni versé dans des fichiers accessibles à des tiers ; la vie privée et l’identité d’une victime doivent être protégées. Ne pas communiquer plus de données à caractère personnel que la demande ne l’exige.
element-tdi_consular = Notification consulaire concernant une personne détenue
    .help = Déclaration que la personne a été informée sans retard des dispositions relatives à la notification aux fonctionnaires consulaires et à la communication avec eux.
element-tdi_contact = Personne de contact pour toute question
    .help = Nom, fonction, téléphone, courriel et langues de la personne qui connaît le dossier.

## document_verification

element-dov_reference = Numéro de dossier de l’autorité requérante
    .help = Référence propre de l’autorité, identique sur chaque page, chaque annexe et chaque message ultérieur.
element-dov_date = Date de la demande
    .help = Date de signature de la demande.
element-dov_requesting_authority = Autorité dont émane la demande
    .help = Dénomination officielle complète, État, adresse postale, téléphone et courriel de l’autorité qui signe et envoie la demande. Les Protocoles visent l’État Partie et ne désignent aucune autorité ; indiquer pourquoi la vôtre est compétente.
element-dov_addressee = Autorité destinataire
    .help = Les Protocoles ne prévoient aucune désignation pour ce type de demande : s’adresser à l’autorité indiquée par l’État requis, à défaut recourir à la voie diplomatique. L’autorité centrale compétente en matière d’entraide judiciaire ne l’est pas de plein droit.
element-dov_legal_basis = Base légale
    .help = Désigner le Protocole et l’article : article 13 du Protocole relatif à la traite des personnes ou article 13 du Protocole contre le trafic illicite de migrants.
element-dov_document = Documents à vérifier
    .help = Pour chaque document : nature, numéro, État et autorité désignés comme émetteurs, lieu et date de délivrance, date d’expiration, nom du titulaire tel qu’il est inscrit, visas et mentions en cause.
element-dov_copies = Copies des documents
    .help = Copies en couleur de toutes les pages pertinentes avec échelle, et images sous lumière ultraviolette ou infrarouge lorsqu’elles sont disponibles.
element-dov_suspicion = Utilisation soupçonnée
    .help = Faits laissant soupçonner que le document est utilisé pour la traite des personnes ou pour des actes énoncés à l’article 6 du Protocole contre le trafic illicite de migrants.
element-dov_questions = Points à vérifier
    .help = Numérotés : le document a-t-il été délivré par l’autorité désignée ; à qui ; est-il encore valable ; a-t-il été déclaré perdu, volé ou vierge ; a-t-il été altéré ; a-t-il été indûment délivré ou obtenu ; est-il utilisé par une autre personne que son titulaire légitime.
element-dov_holder = Personnes qui détiennent, ont détenu ou utilisé le document
    .help = Identité déclarée et, si elle diffère, identité établie ; lieu et date de présentation du document.
element-dov_findings = Constatations propres et éléments de sécurité
    .help = Constatations de vos examinateurs : matériaux, impression, éléments de sécurité, traces d’altération ou de substitution.
element-dov_original = Lieu où se trouve l’original
    .help = Autorité qui détient l’original et possibilité de l’envoyer ou de l’examiner.
element-dov_purpose = But de la vérification
    .help = Usage qui sera fait de la réponse : contrôle aux frontières, identification d’une victime, enquête pénale.
element-dov_reply_use = Utilisation de la réponse
    .help = À titre d’information seulement, ou comme élément de preuve ; dans ce dernier cas, une demande d’entraide judiciaire peut être nécessaire.
element-dov_deadline = Date à laquelle une réponse est nécessaire
    .help = La vérification est due dans un délai raisonnable ; n’indiquer une date que si un motif l’exige, tel que la fin d’une période de détention.
element-dov_deadline_reason = Motif de la date indiquée
    .help = Une ou deux phrases factuelles désignant l’événement qui détermine la date.
element-dov_safety = Sécurité de la personne concernée
    .help = Recherches à ne pas effectuer parce qu’elles pourraient mettre en danger le détenteur, une victime ou des proches. Une demande d’asile ne doit pas être révélée à l’État désigné comme émetteur.
element-dov_confidentiality = Confidentialité et protection des données à caractère personnel
    .help = Indiquer qui peut prendre connaissance de la demande et ce qui ne doit être ni transmis ni versé dans des fichiers accessibles à des tiers ; la vie privée et l’identité d’une victime doivent être protégées. Ne pas communiquer plus de données à caractère personnel que la demande ne l’exige.
element-dov_contact = Personne de contact pour toute question
    .help = Nom, fonction, téléphone, courriel et langues de la personne qui connaît le dossier.

## spontaneous_information

element-spo_authority = Autorités émettrice et destinataire
    .help = Autorités compétentes de part et d’autre.
element-spo_information = Informations
    .help = Faits, personnes, comptes, objets ; distinguer ce qui est vérifié de ce qui relève du renseignement.
element-spo_reason = Utilité possible des informations
    .help = Lien avec des infractions ou des procédures dans l’État destinataire.
element-spo_source_proceeding = Procédure propre
    .help = Référence ; sans préjudice de votre propre enquête.
element-spo_conditions = Conditions d’utilisation ou confidentialité
    .help = Restrictions, temporaires ou non. La révélation d’informations à décharge à un prévenu ne peut être empêchée mais exige un avis préalable.
element-spo_evidence_status = Élément de preuve ou simple information
    .help = Le cas échéant, indiquer qu’une demande formelle est nécessaire avant toute utilisation devant un tribunal.
element-spo_feedback = Retour d’information demandé
    .help = Demander à être informé de l’utilisation et du résultat.

## transfer_proceedings

element-tcp_authority = Autorité présentant la demande
    .help = Autorité compétente pour transférer les procédures, avec ses coordonnées.
element-tcp_addressee = Autorité destinataire
    .help = Autorité centrale ou ministère de la Justice de l’État requis.
element-tcp_legal_basis = Base légale
    .help = L’article 21 de la Convention contre la criminalité organisée invite à envisager le transfert et n’en règle pas toute la procédure : ajouter un traité bilatéral ou régional, ou le droit interne et la réciprocité.
element-tcp_act = Description des faits
    .help = Date, lieu, comportement, participants.
element-tcp_results = Résultats de l’enquête
    .help = Exposé des résultats qui étayent le soupçon.
element-tcp_law = Dispositions légales de l’État requérant
    .help = Texte des dispositions qui érigent l’acte en infraction.
element-tcp_suspect = Identité, nationalité et résidence du suspect
    .help = Avec une exactitude raisonnable ; indiquer le lieu où il se trouve et sa situation de détention.
element-tcp_grounds = Intérêt d’une bonne administration de la justice
    .help = Résidence, nationalité, emplacement des preuves ou des victimes, pluralité de compétences, refus d’extrader un ressortissant, réinsertion, impossibilité d’exécuter une peine.
element-tcp_dual_criminality = Double incrimination
    .help = L’acte constituerait une infraction, et serait punissable, s’il était commis dans l’État requis.
element-tcp_file = Dossier pénal
    .help = Original ou copie certifiée conforme du dossier avec bordereau, et liste des pièces à conviction.
element-tcp_limitation = Prescription
    .help = Dates d’expiration du délai dans les deux États et actes interruptifs.
element-tcp_ne_bis = Décisions antérieures ; effet sur la procédure propre
    .help = Absence de jugement définitif pour les mêmes faits ; engagement de ne pas poursuivre davantage une fois la demande acceptée.
element-tcp_suspect_views = Position du suspect
    .help = Indiquer si la personne a été informée et ce qu’elle a déclaré.
element-tcp_victims = Droits des victimes
    .help = Noms, prétentions, qualité procédurale et protection, afin que les droits à indemnisation ne se perdent pas.
element-tcp_provisional = Mesures provisoires demandées
    .help = Arrestation, saisie, interdiction de quitter le territoire.
element-tcp_later_acts = Actes de procédure ultérieurs
    .help = Engagement de communiquer les actes ultérieurs.
element-tcp_result = Information sur la décision et son issue
    .help = Demander la décision relative à l’acceptation et une copie certifiée conforme de la décision définitive.
element-tcp_translation = Traduction
    .help = Traduction de la demande et des parties essentielles du dossier.

## transfer_sentenced

element-tsp_person = Personne condamnée
    .help = Nom, date et lieu de naissance, adresse dans l’État d’exécution, nationalité.
element-tsp_nationality = Preuve de la nationalité
    .help = Document ou déclaration de l’État d’exécution.
element-tsp_judgment = Copie certifiée conforme du jugement et des dispositions légales
    .help = Jugement définitif et dispositions sur lesquelles il repose.
element-tsp_facts = Exposé des faits
    .help = Faits ayant entraîné la condamnation.
element-tsp_sentence = Nature, durée et début de la peine
    .help = Avec les dates.
element-tsp_served = Durée de la peine subie et restant à subir
    .help = Peine subie, détention provisoire, remises ; au moins six mois restant à subir selon le STE n° 112, sauf exception (un an selon le droit chinois).
element-tsp_consent = Consentement de la personne
    .help = Déclaration de consentement donné volontairement et en pleine conscience des conséquences, ou de celui du représentant légal ; proposer la vérification par un consul.
element-tsp_dual_criminality = Double incrimination
    .help = Copie des dispositions légales de l’État d’exécution érigeant l’acte en infraction.
element-tsp_states_agree = Accord des deux États
    .help = L’État de condamnation et l’État d’exécution doivent s’accorder ; indiquer votre position.
element-tsp_enforcement_mode = Poursuite de l’exécution ou conversion
    .help = Procédure qui sera suivie et son effet sur la durée de la peine.
element-tsp_reports = Rapports médicaux et sociaux
    .help = Santé, traitement, recommandations.
element-tsp_pending = Autres procédures en cours, amendes, indemnisation
    .help = Tout ce qui pourrait empêcher le transfert.
element-tsp_handover = Remise et transit
    .help = Lieu, escorte, dates, frais.

## extradition_common

element-ext_requesting_authority = Autorité requérante
    .help = Ministère de la Justice, autorité centrale ou mission diplomatique selon le traité ; nom et coordonnées de l’agent.
element-ext_addressee = Autorité destinataire
    .help = Telle que notifiée pour l’article 16 ; certains États n’acceptent que la voie diplomatique.
element-ext_legal_basis = Base légale
    .help = Traité bilatéral ou régional ; ou art. 16(4) de la Convention contre la criminalité organisée ou art. 44(5) de la Convention contre la corruption, si l’État requis considère la Convention comme base légale ; ou droit interne et réciprocité.
element-ext_person = Signalement de la personne réclamée
    .help = Aussi précis que possible : noms, alias, sexe, naissance, nationalité, documents, photographie, empreintes digitales, signes particuliers, dernière adresse connue.
element-ext_location = Lieu où se trouve la personne
    .help = Lieu où la personne est présumée se trouver et raisons de cette présomption.
element-ext_nationality = Nationalité
    .help = Toutes les nationalités connues ; s’il s’agit d’un ressortissant de l’État requis, préciser si une remise conditionnelle (16(11)) ou des poursuites au lieu de l’extradition (16(10)) sont acceptables.
element-ext_offences = Infractions (date, lieu et qualification juridique)
    .help = Chaque infraction, aussi exactement que possible.
element-ext_facts = Exposé des actes ou omissions
    .help = Récit faisant apparaître chaque élément constitutif de chaque infraction et la part qu’y a prise la personne.
element-ext_law_text = Texte de loi (infraction, peine, prescription)
    .help = Copie des textes ou exposé du droit applicable, y compris les règles relatives à la peine et à la prescription.
element-ext_penalty = Peine prévue pour chaque infraction
    .help = Peine maximale encourue ; vérifier le seuil fixé par l’État requis ou par le traité (souvent un an).
element-ext_dual_criminality = Double incrimination
    .help = Faits décrits en termes neutres et infraction correspondante de l’État requis si elle est connue.
element-ext_scope_untoc = Groupe criminel organisé et champ d’application
    .help = Pour la Convention contre la criminalité organisée : infraction visée par la Convention, ou infraction de l’art. 3(1) impliquant un groupe criminel organisé, la personne se trouvant dans l’État requis.
element-ext_jurisdiction = Compétence de l’État requérant
    .help = Compétence territoriale ou autre chef de compétence, avec le texte si elle est extraterritoriale.
element-ext_limitation = Prescription et amnistie
    .help = Déclaration que ni les poursuites ni l’exécution ne sont prescrites, avec le calcul.
element-ext_limitation_reason = Calcul du délai de prescription
    .help = Durée du délai et disposition applicable, point de départ, chaque interruption et suspension avec sa date.
element-ext_ne_bis = Décisions antérieures pour les mêmes faits
    .help = Jugements et décisions de ne pas poursuivre dont il est connaissance, dans l’un ou l’autre État ou dans un État tiers, et faits visés ; ou qu’il n’en est connu aucun.
element-ext_specialty = Engagement relatif à la règle de la spécialité
    .help = S’engager à ne pas poursuivre, condamner ou détenir la personne pour d’autres infractions antérieures, ni la réextrader, sans consentement.
element-ext_death_penalty = Assurance relative à la peine de mort
    .help = Si l’infraction est passible de la peine de mort, assurance donnée par une autorité en mesure d’engager l’État que cette peine ne sera pas prononcée ou, si elle l’est, ne sera pas exécutée.
element-ext_life_sentence = Assurance relative à la réclusion à perpétuité
    .help = Que la peine peut être réexaminée ou réduite, après quel délai et par qui ; ou qu’elle ne sera pas prononcée.
element-ext_human_rights = Assurances relatives au traitement et au procès équitable
    .help = Conditions de détention, torture, procès équitable, réexamen de la peine à perpétuité, soins médicaux, suivi consulaire : assurances précises, signées, vérifiables.
element-ext_detention_conditions = Conditions de détention
    .help = Lieu, espace, régime, soins médicaux, et qui peut rendre visite à la personne et faire rapport.
element-ext_non_political = Nature de l’infraction
    .help = Déclarer que l’infraction n’est ni politique ni purement militaire et que la demande n’est pas présentée pour des motifs discriminatoires.
element-ext_asylum = Asile ou statut de réfugié
    .help = Ce que l’on sait de la demande ou du statut et pourquoi il ne s’oppose pas à la remise. Omettre ce qui mettrait en danger la personne ou ses proches.
element-ext_reciprocity = Engagement de réciprocité
    .help = Engagement signé par une autorité compétente.
element-ext_property = Remise d’objets
    .help = Objets nécessaires comme éléments de preuve ou provenant de l’infraction.
element-ext_concurrent = Demandes concurrentes et autres procédures
    .help = Demandes d’autres États, affaires en cours dans l’État requis, asile.
element-ext_simplified = Consentement et procédure simplifiée
    .help = Inviter à une remise simplifiée si la personne y consent.
element-ext_provisional_ref = Référence à l’arrestation provisoire
    .help = Date de l’arrestation et dernier jour pour la production des pièces.
element-ext_documents_due = Dernier jour pour l’envoi des pièces, tel que communiqué
    .help = Après une arrestation provisoire : le jour indiqué par l’État requis, s’il en a indiqué un.
element-ext_consult = Demande de consultation avant tout refus
    .help = Demander que toute possibilité soit donnée de présenter des observations et des informations.
element-ext_aut_dedere = Poursuites au lieu de l’extradition
    .help = Si la remise n’est refusée qu’en raison de la nationalité, demander que l’affaire soit soumise sans retard excessif aux autorités compétentes aux fins de poursuites, et proposer de transmettre le dossier.
element-ext_surrender = Modalités de la remise
    .help = Lieu, escorte, transit, durée de la détention déjà subie.
element-ext_translation = Traduction et authentification
    .help = Ensemble des pièces traduit ; signé, revêtu du sceau, relié ; attestation si elle est exigée.

## extradition_accused

element-exac_warrant = Mandat d’arrêt
    .help = Original ou copie certifiée conforme du mandat ou de tout acte ayant la même force, avec le nom et les pouvoirs du juge qui l’a délivré.
element-exac_charge = Acte de poursuite ou d’accusation
    .help = Acte de poursuite, ou indication du stade de la procédure.
element-exac_evidence = Éléments de preuve
    .help = Résumé des éléments de preuve, dossier de l’affaire ou preuves suffisantes à première vue (prima facie), dans la forme exigée.
element-exac_identification = Preuves de l’identification
    .help = Qui peut identifier la personne et comment la photographie ou les empreintes ont été obtenues.
element-exac_intention = Déclaration d’intention de poursuivre
    .help = La personne est réclamée pour être jugée et non seulement pour être interrogée.

## extradition_convicted

element-exco_judgment = Jugement
    .help = Original ou copie certifiée conforme de la déclaration de culpabilité et de la peine.
element-exco_enforceable = Caractère exécutoire
    .help = Attestation que la peine est immédiatement exécutoire.
element-exco_remaining = Peine restant à subir
    .help = Années, mois, jours ; imputations ; vérifier le seuil (STE n° 24 : peine d’au moins quatre mois ; traité type des Nations Unies : quatre ou six mois restant à subir ; Chine : six mois).
element-exco_in_absentia = Jugement par défaut
    .help = Citation, défense, moyens légaux dont dispose la personne pour préparer sa défense ou obtenir un nouveau procès en sa présence, avec une assurance si nécessaire.
element-exco_retrial = Assurance d’un nouveau jugement
    .help = Que la personne a droit à une nouvelle procédure de jugement en sa présence qui sauvegarde les droits de la défense, avec la disposition.
element-exco_no_sentence = Personne reconnue coupable mais peine non prononcée
    .help = Document constatant la déclaration de culpabilité et déclaration d’intention de prononcer une peine.
element-exco_enforce_instead = Exécution dans l’État requis
    .help = En cas de refus au motif que la personne est un ressortissant, demander l’exécution de la peine dans l’État requis.

## provisional_arrest

element-prv_authority = Autorité et voie de transmission
    .help = Autorité compétente ; voie diplomatique, directe, postale ou Interpol, par un moyen laissant une trace écrite.
element-prv_urgency = Circonstances de l’urgence
    .help = Raisons pour lesquelles le temps manque : fuite, localisation momentanée, date de libération.
element-prv_person = Signalement de la personne
    .help = Identité, photographie, nationalité.
element-prv_location = Lieu où se trouve la personne, s’il est connu
    .help = Adresse ou déplacements.
element-prv_warrant = Existence d’un mandat d’arrêt ou d’un jugement exécutoire
    .help = Indication de la date, de la juridiction et de la référence.
element-prv_offence = Infraction, date, lieu et bref exposé des faits
    .help = Infraction pour laquelle l’extradition sera demandée, date et lieu de commission.
element-prv_penalty = Peine encourue ou prononcée et durée restant à subir
    .help = Peine qui peut être ou a été prononcée.
element-prv_intention = Intention de demander l’extradition
    .help = Déclaration qu’une demande suivra.
element-prv_time_limit = Délai pour présenter la demande complète
    .help = Dernier jour calculé à compter de l’arrestation : au plus 40 jours selon le STE n° 24 (mise en liberté possible après 18 jours) et selon le traité type des Nations Unies.
element-prv_property = Saisie lors de l’arrestation
    .help = Objets à saisir lors de l’arrestation.

## specialty_consent

element-spc_extradition_ref = Référence de l’extradition accordée
    .help = Date, décision, infractions pour lesquelles la remise a été accordée.
element-spc_new_offences = Nouvelles infractions ou demande de l’État tiers
    .help = Infractions, faits, droit applicable, peine, comme dans une première demande.
element-spc_documents = Pièces d’une demande complète
    .help = Pièces mentionnées à l’article 12 du STE n° 24 ou à l’article 5 du traité type.
element-spc_statement = Procès-verbal judiciaire des déclarations de la personne
    .help = Déclarations de la personne extradée au sujet de l’infraction, en présence d’un avocat.
element-spc_offence_extraditable = Infraction pouvant elle-même donner lieu à extradition
    .help = Montrer qu’elle remplit les conditions de l’extradition.
element-spc_time_to_leave = Possibilité pour la personne de quitter le territoire
    .help = 45 jours après l’élargissement définitif selon le STE n° 24.
element-spc_third_state = État tiers
    .help = État demandant la réextradition, et copie de sa demande.

## transit

element-trs_person = Personne
    .help = Identité et nationalité ; le transit de ressortissants peut être refusé.
element-trs_title = Titre d’extradition ou de transfert
    .help = Pièces mentionnées à l’art. 12(2) du STE n° 24, ou décision accordant la remise.
element-trs_offence = Infraction
    .help = Ni politique ni purement militaire.
element-trs_route = Itinéraire, moyens de transport, dates
    .help = Numéros de vol, arrivée, départ, escales.
element-trs_escort = Escorte et garde
    .help = Noms, documents, armes à feu, lieu de garde.
element-trs_unscheduled = Atterrissage non prévu
    .help = La notification vaut demande d’arrestation provisoire ; la demande formelle suit.

## additional_information

element-add_reference = Références des deux parties
    .help = Vos références et celles de l’autorité étrangère, date de la question.
element-add_answers = Réponses point par point
    .help = Chaque question reprise et suivie de sa réponse ; explication pour celles qui restent sans réponse.
element-add_time_limit = Respect du délai
    .help = Date fixée par l’État requis ; demander une prolongation en temps utile.
element-add_translation = Traduction et signature
    .help = Mêmes formalités que pour la demande.

## supplementary_request

element-sup_earlier = Demande antérieure
    .help = Référence, date, actes exécutés.
element-sup_new = Éléments nouveaux
    .help = Faits, personnes et mesures nouveaux ; confirmer que le reste est maintenu.
element-sup_changed_charges = Modification des chefs de poursuite ou des personnes
    .help = Nécessaire au regard des limites d’utilisation et de la double incrimination.

## withdrawal

element-wdr_reference = Références et étendue
    .help = Ensemble de la demande ou actes numérotés.
element-wdr_reason = Motif
    .help = Motif en quelques mots.
element-wdr_measures = Levée des mesures et restitution
    .help = Gel, détention, conservation à lever ; objets restitués.

## status_enquiry

element-sta_reference = Références
    .help = Références des deux parties, date d’envoi, date d’accusé de réception.
element-sta_points = Points sur lesquels des nouvelles sont nécessaires
    .help = Numérotés comme dans la demande ; nouveau délai le cas échéant.

## reply_acknowledgement

element-ack_references = Références
    .help = Vos références et celles de l’autorité étrangère, date de réception, voie de transmission.
element-ack_authority = Autorité d’exécution et contact
    .help = Autorité à laquelle la demande a été transmise, avec la personne de contact.
element-ack_completeness = Résultat du contrôle de complétude
    .help = Demande complète, ou liste des éléments manquants par identifiant.
element-ack_missing = Éléments manquants
    .help = Une ligne par élément, avec la règle qui l’exige.
element-ack_expected = Délai prévu
    .help = Date ou délai prévu.
element-ack_confidentiality = Position sur la confidentialité
    .help = Indiquer si le secret peut être gardé.

## reply_additional_info

element-rai_request = Demande à laquelle il est répondu : références et date
    .help = Référence étrangère et date de la demande, date de réception, référence propre.
element-rai_missing = Éléments manquants
    .help = Par identifiant d’élément et article, avec ce qui satisferait à chacun.
element-rai_rule = Règle qui exige ces éléments
    .help = Disposition conventionnelle ou interne.
element-rai_time_limit = Délai
    .help = Date raisonnable et conséquence de l’absence de réponse.
element-rai_interim = Mesures prises dans l’intervalle
    .help = Ce qui est exécuté ou conservé entre-temps.

## reply_consultation

element-con_request = Demande à laquelle il est répondu : références et date
    .help = Référence étrangère et date de la demande, date de réception, référence propre.
element-con_obstacle = Obstacle relevé
    .help = Motif envisagé avec l’article.
element-con_conditions = Conditions proposées
    .help = Conditions auxquelles l’assistance pourrait être accordée ; leur acceptation lie l’État requérant.
element-con_opportunity = Possibilité de présenter des observations et des informations
    .help = Date et contact.
element-con_partial = Exécution partielle possible
    .help = Actes numérotés pouvant être accomplis dès à présent.

## reply_postponement

element-pos_request = Demande à laquelle il est répondu : références et date
    .help = Référence étrangère et date de la demande, date de réception, référence propre.
element-pos_ground = Procédure en cours qui serait entravée
    .help = Nature de la procédure, sans révéler de secrets.
element-pos_consulted = Consultation menée
    .help = Date et résultat.
element-pos_until = Durée prévue et date de réexamen
    .help = Moment où la question sera réexaminée.
element-pos_conditions = Exécution conditionnelle ou partielle proposée
    .help = Conditions.

## reply_refusal

element-ref_request = Demande à laquelle il est répondu : références et date
    .help = Référence étrangère et date de la demande, date de réception, référence propre.
element-ref_ground = Motif de refus et article
    .help = L’un des motifs énumérés ; le secret bancaire ou les seules questions fiscales sont exclus.
element-ref_reasons = Motivation du refus
    .help = Faits et droit justifiant le motif.
element-ref_additional_info = Complément d’information demandé
    .help = Date à laquelle un complément d’information a été demandé et réponse reçue ; à défaut de demande, motif.
element-ref_consulted = Consultation menée
    .help = Date et conditions envisagées.
element-ref_extent = Étendue du refus
    .help = Actes numérotés refusés ; ce qui est exécuté.
element-ref_prosecute = Soumission de l’affaire aux fins de poursuites
    .help = Si l’extradition n’est refusée qu’en raison de la nationalité : autorité, date, issue.
element-ref_cure = Moyens de remédier au défaut de la demande
    .help = Ce que devrait comporter une nouvelle demande.

## reply_results

element-res_request = Demande à laquelle il est répondu : références et date
    .help = Référence étrangère et date de la demande, date de réception, référence propre.
element-res_list = Liste des résultats par acte numéroté
    .help = Exécuté, partiellement exécuté, non exécuté avec le motif.
element-res_items = Objets et documents transmis
    .help = Inventaire, originaux ou copies, certification, scellés, empreintes numériques.
element-res_procedure = Procédure suivie
    .help = Procédure particulière suivie ou non, et raisons.
element-res_conditions = Conditions d’utilisation, de confidentialité et de restitution
    .help = Rappel de l’art. 18(19) et de toute condition acceptée.
element-res_costs = Frais
    .help = Dépenses extraordinaires convenues.
element-res_outcome_request = Demande d’information sur l’issue
    .help = Demander à être informé de l’utilisation et de l’issue.

## requested_state

element-rqs_legalization = Légalisation des documents
    .help = L’État requis demande la légalisation des documents ; indiquer lesquels sont légalisés et joindre l’attestation ou l’apostille.
element-rqs_certified_translation = Traduction certifiée conforme
    .help = L’État requis demande une traduction certifiée conforme, officielle ou authentifiée ; la joindre et indiquer qui l’a certifiée.
element-rqs_authentication = Signature et authentification selon les exigences de l’État requis
    .help = L’État requis indique qui doit signer, sceller ou authentifier la demande ; désigner l’autorité qui l’a fait.
element-rqs_copy_to_ministry = Copie au ministère de la Justice de l’État requis
    .help = Copie d’une demande adressée directement à une autorité judiciaire doit être envoyée au ministère de la Justice ; répondre oui lorsque la copie est envoyée.
element-rqs_contents_confirmed = Contenu exigé par le droit de l’État requis
    .help = Le droit de l’État requis énumère ce que doit contenir une demande (voir sa fiche dans le répertoire) ; répondre oui lorsque chaque point de cette liste figure dans la demande.
element-rqs_channel_confirmed = Voie de transmission
    .help = L’État requis désigne les voies par lesquelles il reçoit les demandes (voir sa fiche dans le répertoire) ; répondre oui lorsque la demande emprunte l’une d’elles.
element-rqs_service_lead_time = Délai entre la signification et l’audience
    .help = L’État requis demande que la citation lui parvienne un certain nombre de jours avant l’audience (voir sa fiche dans le répertoire) ; répondre oui lorsque ce délai est respecté.
