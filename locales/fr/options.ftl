# Words for the options of choices. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = Urgent ; transmission par l’autorité centrale
option-gen_urgency-urgent_diplomatic = Urgent ; transmission par la voie diplomatique
option-gen_urgency-urgent_electronic = Urgent ; copie adressée à l’avance par voie électronique, confirmation écrite à suivre sans délai
option-gen_urgency-urgent_interpol = Urgent ; transmission par l’Organisation internationale de police criminelle (Interpol)
option-gen_urgency-urgent_oral = Urgent ; demande orale, confirmée sans délai par écrit

## Hearing of persons

option-wit_status-witness = Témoin
option-wit_status-victim = Victime
option-wit_status-expert = Expert
option-wit_status-suspect = Suspect
option-wit_status-accused = Prévenu
option-wit_status-several = Différente selon la personne, comme indiqué dans les données relatives aux personnes
option-vid_person_status-suspect_consent_given = Suspect ayant consenti à l’audition
option-vid_person_status-suspect_consent_to_be_obtained = Suspect dont le consentement est à recueillir
option-vid_person_status-accused_consent_given = Prévenu ayant consenti à l’audition
option-vid_person_status-accused_consent_to_be_obtained = Prévenu dont le consentement est à recueillir
option-det_direction-requested_to_requesting = De l’État requis vers l’État requérant
option-det_direction-requesting_to_requested = De l’État requérant vers l’État requis
option-det_purpose-identification = Identification
option-det_purpose-testimony = Témoignage
option-det_purpose-other_assistance = Autre concours à l’obtention de preuves

## Service of documents

option-srv_manner-simple_delivery = Simple remise
option-srv_manner-personal_service = Remise à personne
option-srv_manner-special_manner = Forme particulière décrite dans la demande

## Search, information and records

option-sea_transmission-originals = Originaux
option-sea_transmission-originals_retention_accepted = Originaux ; leur conservation temporaire par l’État requis pour sa propre procédure est acceptée
option-sea_transmission-certified_copies = Copies certifiées conformes
option-sea_transmission-forensic_images = Copies-images de données
option-inf_public_or_not-public = Documents accessibles au public
option-inf_public_or_not-non_public = Documents non accessibles au public
option-inf_public_or_not-both = Documents des deux catégories
option-fin_freeze_risk-freeze_at_once = Les fonds doivent être gelés immédiatement
option-fin_freeze_risk-leave_moving = Le mouvement des fonds doit se poursuivre afin de ne pas alerter la personne visée
option-fin_freeze_risk-not_sought = Le gel n’est pas demandé

## Proceeds of crime

option-cfo_conviction_link-conviction = Décision fondée sur une condamnation
option-cfo_conviction_link-no_conviction_death = Décision en l’absence de condamnation, pour cause de décès
option-cfo_conviction_link-no_conviction_flight = Décision en l’absence de condamnation, pour cause de fuite
option-cfo_conviction_link-no_conviction_absence = Décision en l’absence de condamnation, pour cause d’absence
option-cfo_conviction_link-no_conviction_other = Décision en l’absence de condamnation, dans un autre cas approprié
option-cfo_conviction_link-civil_forfeiture = Décision rendue dans une procédure de confiscation civile
option-ret_basis-embezzlement_of_public_funds = Soustraction de fonds publics ou blanchiment de fonds publics soustraits
option-ret_basis-prior_ownership = Droit de propriété antérieur raisonnablement établi
option-ret_basis-recognized_damage = Préjudice reconnu comme base de restitution
option-ret_basis-priority_consideration = Restitution ou dédommagement des victimes envisagés à titre prioritaire

## Electronic data

option-pre_channel-network_24_7 = Réseau 24/7
option-pre_channel-network_24_7_confirmed = Réseau 24/7 ; confirmation formelle à suivre
option-pre_channel-secure_electronic = Moyen électronique sécurisé
option-pre_channel-secure_electronic_confirmed = Moyen électronique sécurisé ; confirmation formelle à suivre
option-pre_channel-central_authority = Autorité centrale
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber = Données relatives aux abonnés
option-dat_category-traffic = Données relatives au trafic
option-dat_category-content = Données relatives au contenu
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber_and_traffic = Données relatives aux abonnés et données relatives au trafic
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber_and_content = Données relatives aux abonnés et données relatives au contenu
option-dat_category-traffic_and_content = Données relatives au trafic et données relatives au contenu
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber_traffic_and_content = Données relatives aux abonnés, données relatives au trafic et données relatives au contenu

## Other forms of cooperation

option-cdl_method-intact = Poursuite de l’acheminement sans altération
option-cdl_method-removed_in_whole = Soustraction de la totalité des marchandises
option-cdl_method-removed_in_part = Soustraction d’une partie des marchandises
option-cdl_method-replaced_in_whole = Remplacement de la totalité des marchandises
option-cdl_method-replaced_in_part = Remplacement d’une partie des marchandises
option-sit_agreement-existing_agreement = Accord ou arrangement existant
option-sit_agreement-draft_agreement = Projet d’accord ou d’arrangement joint
option-sit_agreement-case_by_case = Décision limitée à la présente affaire, sans accord
option-ves_request-confirm_registry = Confirmation de l’immatriculation
option-ves_request-confirm_and_board = Confirmation de l’immatriculation et autorisation d’arraisonner le navire
option-ves_request-confirm_board_and_search = Confirmation de l’immatriculation et autorisation d’arraisonner et de visiter le navire
option-ves_request-confirm_and_all_measures = Confirmation de l’immatriculation et autorisation d’arraisonner le navire, de le visiter et, si des preuves sont découvertes, de prendre les mesures appropriées
option-ves_request-authorize_only = Immatriculation déjà confirmée ; autorisation d’arraisonner le navire, de le visiter et, si des preuves sont découvertes, de prendre les mesures appropriées
option-spo_evidence_status-information_only = À titre d’information seulement ; une demande formelle est nécessaire avant toute utilisation devant un tribunal
option-spo_evidence_status-evidence = Utilisable comme élément de preuve sans demande formelle
option-tcp_provisional-arrest = Arrestation
option-tcp_provisional-seizure = Saisie
option-tcp_provisional-ban_on_leaving = Interdiction de quitter le territoire
option-tcp_provisional-arrest_and_seizure = Arrestation et saisie
option-tcp_provisional-seizure_and_ban_on_leaving = Saisie et interdiction de quitter le territoire
option-tcp_provisional-other = Autre mesure décrite dans la demande
option-tsp_enforcement_mode-continued_enforcement = Poursuite de l’exécution
option-tsp_enforcement_mode-conversion = Conversion de la condamnation

## Cooperation under the Protocols

option-nat_question-nationality = Nationalité
option-nat_question-permanent_residence = Droit de résidence permanente
option-nat_question-either = Nationalité ou droit de résidence permanente
option-tdi_document-passport = Passeport
option-tdi_document-emergency_travel_document = Titre de voyage d’urgence
option-tdi_document-other_authorization = Autre autorisation permettant de se rendre et d’être réadmis sur le territoire
option-tdi_voluntary-consent_in_writing = Consentement donné par écrit
option-tdi_voluntary-consent_recorded = Consentement donné oralement et consigné
option-tdi_voluntary-no_consent = Consentement non donné
option-dov_reply_use-information_only = À titre d’information seulement
option-dov_reply_use-evidence = Élément de preuve

## Replies

option-ack_completeness-complete = Demande complète
option-ack_completeness-elements_missing = Éléments manquants, selon la liste
