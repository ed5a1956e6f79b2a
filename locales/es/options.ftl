# Spanish words for the options of choices. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = Urgente; transmitida por conducto de la autoridad central
option-gen_urgency-urgent_diplomatic = Urgente; transmitida por vía diplomática
option-gen_urgency-urgent_electronic = Urgente; se ha anticipado copia por medios electrónicos y se confirmará sin demora por escrito
option-gen_urgency-urgent_interpol = Urgente; transmitida por conducto de la Organización Internacional de Policía Criminal (INTERPOL)
option-gen_urgency-urgent_oral = Urgente; formulada oralmente y que se confirmará sin demora por escrito

## Hearing of persons

option-wit_status-witness = Testigo
option-wit_status-victim = Víctima
option-wit_status-expert = Perito
option-wit_status-suspect = Sospechoso
option-wit_status-accused = Acusado
option-wit_status-several = Distinta para cada persona, según se indica en los datos de las personas
option-vid_person_status-suspect_consent_given = Sospechoso que ha consentido en la audiencia
option-vid_person_status-suspect_consent_to_be_obtained = Sospechoso cuyo consentimiento ha de recabarse
option-vid_person_status-accused_consent_given = Acusado que ha consentido en la audiencia
option-vid_person_status-accused_consent_to_be_obtained = Acusado cuyo consentimiento ha de recabarse
option-det_direction-requested_to_requesting = Del Estado requerido al Estado requirente
option-det_direction-requesting_to_requested = Del Estado requirente al Estado requerido
option-det_purpose-identification = Identificación
option-det_purpose-testimony = Testimonio
option-det_purpose-other_assistance = Otra asistencia para obtener pruebas

## Service of documents

option-srv_manner-simple_delivery = Simple entrega
option-srv_manner-personal_service = Notificación personal
option-srv_manner-special_manner = Forma especial, descrita en la solicitud

## Search, information and records

option-sea_transmission-originals = Originales
option-sea_transmission-originals_retention_accepted = Originales; se acepta que el Estado requerido los retenga temporalmente para sus propias actuaciones
option-sea_transmission-certified_copies = Copias certificadas
option-sea_transmission-forensic_images = Imágenes forenses de los datos
option-inf_public_or_not-public = Documentación accesible al público en general
option-inf_public_or_not-non_public = Documentación no accesible al público en general
option-inf_public_or_not-both = Documentación de ambas clases
option-fin_freeze_risk-freeze_at_once = Los fondos han de embargarse de inmediato
option-fin_freeze_risk-leave_moving = Los fondos han de seguir circulando, para no alertar a la persona investigada
option-fin_freeze_risk-not_sought = No se solicita el embargo preventivo

## Proceeds of crime

option-cfo_conviction_link-conviction = Orden basada en una condena
option-cfo_conviction_link-no_conviction_death = Orden sin condena, por fallecimiento
option-cfo_conviction_link-no_conviction_flight = Orden sin condena, por fuga
option-cfo_conviction_link-no_conviction_absence = Orden sin condena, por ausencia
option-cfo_conviction_link-no_conviction_other = Orden sin condena, en otro caso apropiado
option-cfo_conviction_link-civil_forfeiture = Orden dictada en un proceso civil de decomiso
option-ret_basis-embezzlement_of_public_funds = Malversación o peculado de fondos públicos, o blanqueo de fondos públicos malversados
option-ret_basis-prior_ownership = Propiedad anterior, razonablemente demostrada
option-ret_basis-recognized_damage = Daños reconocidos como base para la restitución
option-ret_basis-priority_consideration = Consideración prioritaria a la restitución o a la indemnización de las víctimas

## Electronic data

option-pre_channel-network_24_7 = Red 24/7
option-pre_channel-network_24_7_confirmed = Red 24/7; se confirmará formalmente
option-pre_channel-secure_electronic = Medios electrónicos seguros
option-pre_channel-secure_electronic_confirmed = Medios electrónicos seguros; se confirmará formalmente
option-pre_channel-central_authority = Autoridad central
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber = Información sobre abonados
# Uncertain term: traffic_data, see the glossary.
option-dat_category-traffic = Datos de tráfico
option-dat_category-content = Datos de contenido
# Uncertain term: subscriber_information, see the glossary.
# Uncertain term: traffic_data, see the glossary.
option-dat_category-subscriber_and_traffic = Información sobre abonados y datos de tráfico
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber_and_content = Información sobre abonados y datos de contenido
# Uncertain term: traffic_data, see the glossary.
option-dat_category-traffic_and_content = Datos de tráfico y datos de contenido
# Uncertain term: subscriber_information, see the glossary.
# Uncertain term: traffic_data, see the glossary.
option-dat_category-subscriber_traffic_and_content = Información sobre abonados, datos de tráfico y datos de contenido

## Other forms of cooperation

option-cdl_method-intact = Los bienes han de proseguir intactos
option-cdl_method-removed_in_whole = Los bienes han de retirarse totalmente
option-cdl_method-removed_in_part = Los bienes han de retirarse parcialmente
option-cdl_method-replaced_in_whole = Los bienes han de sustituirse totalmente
option-cdl_method-replaced_in_part = Los bienes han de sustituirse parcialmente
option-sit_agreement-existing_agreement = Acuerdo o arreglo existente
option-sit_agreement-draft_agreement = Proyecto de acuerdo o arreglo adjunto
option-sit_agreement-case_by_case = Decisión solo para este caso, sin acuerdo
option-ves_request-confirm_registry = Confirmación de la matrícula
option-ves_request-confirm_and_board = Confirmación de la matrícula y autorización para visitar el buque
option-ves_request-confirm_board_and_search = Confirmación de la matrícula y autorización para visitar y registrar el buque
option-ves_request-confirm_and_all_measures = Confirmación de la matrícula y autorización para visitar y registrar el buque y, si se hallan pruebas, adoptar medidas apropiadas
option-ves_request-authorize_only = Matrícula ya confirmada; autorización para visitar y registrar el buque y, si se hallan pruebas, adoptar medidas apropiadas
option-spo_evidence_status-information_only = Solo como información; para su uso ante los tribunales se precisa una solicitud formal
option-spo_evidence_status-evidence = Puede utilizarse como prueba sin solicitud formal
option-tcp_provisional-arrest = Detención
option-tcp_provisional-seizure = Incautación
option-tcp_provisional-ban_on_leaving = Prohibición de salir del territorio
option-tcp_provisional-arrest_and_seizure = Detención e incautación
option-tcp_provisional-seizure_and_ban_on_leaving = Incautación y prohibición de salir del territorio
option-tcp_provisional-other = Otra medida, descrita en la solicitud
option-tsp_enforcement_mode-continued_enforcement = Prosecución del cumplimiento
option-tsp_enforcement_mode-conversion = Conversión de la condena

## Cooperation under the Protocols

option-nat_question-nationality = Nacionalidad
option-nat_question-permanent_residence = Derecho de residencia permanente
option-nat_question-either = Nacionalidad o derecho de residencia permanente
option-tdi_document-passport = Pasaporte
option-tdi_document-emergency_travel_document = Documento de viaje de emergencia
option-tdi_document-other_authorization = Otra autorización para viajar al territorio y reingresar en él
option-tdi_voluntary-consent_in_writing = Consentimiento prestado por escrito
option-tdi_voluntary-consent_recorded = Consentimiento prestado oralmente y del que se ha dejado constancia
option-tdi_voluntary-no_consent = Sin consentimiento
option-dov_reply_use-information_only = Solo como información
option-dov_reply_use-evidence = Como prueba

## Replies

option-ack_completeness-complete = Completa
option-ack_completeness-elements_missing = Faltan elementos, según la lista que sigue
