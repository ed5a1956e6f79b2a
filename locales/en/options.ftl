# English words for the options of choices. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = Urgent; sent through the central authority
option-gen_urgency-urgent_diplomatic = Urgent; sent through diplomatic channels
option-gen_urgency-urgent_electronic = Urgent; advance copy sent by electronic means, written confirmation to follow forthwith
option-gen_urgency-urgent_interpol = Urgent; sent through the International Criminal Police Organization (INTERPOL)
option-gen_urgency-urgent_oral = Urgent; made orally, confirmed in writing forthwith

## Hearing of persons

option-wit_status-witness = Witness
option-wit_status-victim = Victim
option-wit_status-expert = Expert
option-wit_status-suspect = Suspect
option-wit_status-accused = Accused
option-wit_status-several = Different for each person, as stated in the particulars of the persons
option-vid_person_status-suspect_consent_given = Suspect who has consented to the hearing
option-vid_person_status-suspect_consent_to_be_obtained = Suspect whose consent is to be obtained
option-vid_person_status-accused_consent_given = Accused who has consented to the hearing
option-vid_person_status-accused_consent_to_be_obtained = Accused whose consent is to be obtained
option-det_direction-requested_to_requesting = From the requested State to the requesting State
option-det_direction-requesting_to_requested = From the requesting State to the requested State
option-det_purpose-identification = Identification
option-det_purpose-testimony = Testimony
option-det_purpose-other_assistance = Other assistance in obtaining evidence

## Service of documents

option-srv_manner-simple_delivery = Simple delivery
option-srv_manner-personal_service = Personal service
option-srv_manner-special_manner = Special manner, as described in the request

## Search, information and records

option-sea_transmission-originals = Originals
option-sea_transmission-originals_retention_accepted = Originals; temporary retention by the requested State for its own proceedings is accepted
option-sea_transmission-certified_copies = Certified copies
option-sea_transmission-forensic_images = Forensic images of data
option-inf_public_or_not-public = Records available to the general public
option-inf_public_or_not-non_public = Records not available to the general public
option-inf_public_or_not-both = Both kinds of records
option-fin_freeze_risk-freeze_at_once = Funds are to be frozen at once
option-fin_freeze_risk-leave_moving = Funds are to be left moving, so as not to alert the target
option-fin_freeze_risk-not_sought = Freezing is not sought

## Proceeds of crime

option-cfo_conviction_link-conviction = Order based on a conviction
option-cfo_conviction_link-no_conviction_death = Order without a conviction, by reason of death
option-cfo_conviction_link-no_conviction_flight = Order without a conviction, by reason of flight
option-cfo_conviction_link-no_conviction_absence = Order without a conviction, by reason of absence
option-cfo_conviction_link-no_conviction_other = Order without a conviction, in another appropriate case
option-cfo_conviction_link-civil_forfeiture = Order made in civil forfeiture proceedings
option-ret_basis-embezzlement_of_public_funds = Embezzlement of public funds, or laundering of embezzled public funds
option-ret_basis-prior_ownership = Prior ownership, reasonably established
option-ret_basis-recognized_damage = Damage recognized as a basis for return
option-ret_basis-priority_consideration = Priority consideration to return or to compensation of victims

## Electronic data

option-pre_channel-network_24_7 = 24/7 network
option-pre_channel-network_24_7_confirmed = 24/7 network; formal confirmation to follow
option-pre_channel-secure_electronic = Secure electronic means
option-pre_channel-secure_electronic_confirmed = Secure electronic means; formal confirmation to follow
option-pre_channel-central_authority = Central authority
option-dat_category-subscriber = Subscriber information
option-dat_category-traffic = Traffic data
option-dat_category-content = Content data
option-dat_category-subscriber_and_traffic = Subscriber information and traffic data
option-dat_category-subscriber_and_content = Subscriber information and content data
option-dat_category-traffic_and_content = Traffic data and content data
option-dat_category-subscriber_traffic_and_content = Subscriber information, traffic data and content data

## Other forms of cooperation

option-cdl_method-intact = Goods to continue intact
option-cdl_method-removed_in_whole = Goods to be removed in whole
option-cdl_method-removed_in_part = Goods to be removed in part
option-cdl_method-replaced_in_whole = Goods to be replaced in whole
option-cdl_method-replaced_in_part = Goods to be replaced in part
option-sit_agreement-existing_agreement = Existing agreement or arrangement
option-sit_agreement-draft_agreement = Draft agreement or arrangement attached
option-sit_agreement-case_by_case = Decision in this case only, without an agreement
option-ves_request-confirm_registry = Confirmation of registry
option-ves_request-confirm_and_board = Confirmation of registry and authorization to board
option-ves_request-confirm_board_and_search = Confirmation of registry and authorization to board and search
option-ves_request-confirm_and_all_measures = Confirmation of registry and authorization to board, to search and, if evidence is found, to take appropriate measures
option-ves_request-authorize_only = Registry already confirmed; authorization to board, to search and, if evidence is found, to take appropriate measures
option-spo_evidence_status-information_only = Information only; a formal request is needed before use in court
option-spo_evidence_status-evidence = May be used as evidence without a formal request
option-tcp_provisional-arrest = Arrest
option-tcp_provisional-seizure = Seizure
option-tcp_provisional-ban_on_leaving = Ban on leaving the territory
option-tcp_provisional-arrest_and_seizure = Arrest and seizure
option-tcp_provisional-seizure_and_ban_on_leaving = Seizure and ban on leaving the territory
option-tcp_provisional-other = Another measure, as described in the request
option-tsp_enforcement_mode-continued_enforcement = Continued enforcement
option-tsp_enforcement_mode-conversion = Conversion of the sentence

## Cooperation under the Protocols

option-nat_question-nationality = Nationality
option-nat_question-permanent_residence = Right of permanent residence
option-nat_question-either = Nationality or right of permanent residence
option-tdi_document-passport = Passport
option-tdi_document-emergency_travel_document = Emergency travel document
option-tdi_document-other_authorization = Other authorization to travel to and re-enter the territory
option-tdi_voluntary-consent_in_writing = Consent given in writing
option-tdi_voluntary-consent_recorded = Consent given orally and recorded
option-tdi_voluntary-no_consent = No consent given
option-dov_reply_use-information_only = Information only
option-dov_reply_use-evidence = Evidence

## Replies

option-ack_completeness-complete = Complete
option-ack_completeness-elements_missing = Elements are missing, as listed
