# Labels of the elements, in the order of kinds.toml, grouped by kind. They are printed also in documents before a colon.
## mla_general
element-gen_reference = Número de expediente de la autoridad requirente
element-gen_date = Fecha de la solicitud
element-gen_requesting_authority = Autoridad que hace la solicitud
element-gen_requested_authority = Autoridad destinataria
element-gen_conducting_authority = Autoridad encargada de las actuaciones: nombre y funciones
element-gen_contact_person = Persona de contacto para consultas
element-gen_legal_basis = Tratado u otra base jurídica
element-gen_reciprocity = Compromiso de reciprocidad
element-gen_subject_nature = Objeto e índole de las actuaciones
element-gen_facts = Resumen de los hechos pertinentes
element-gen_offences = Delitos investigados
element-gen_legal_provisions = Texto de las disposiciones penales
element-gen_max_penalty = Pena máxima prevista para cada delito
element-gen_transnational_link = Carácter transnacional
element-gen_organized_group = Participación de un grupo delictivo organizado
element-gen_dual_criminality = Descripción de la conducta a efectos de la doble incriminación
element-gen_persons = Identidad, ubicación y nacionalidad de las personas interesadas
element-gen_assistance_sought = Descripción de la asistencia solicitada
element-gen_purpose = Finalidad para la que se solicita la prueba
element-gen_nexus = Vínculo entre las pruebas, los hechos y el Estado requerido
element-gen_special_procedure = Procedimiento particular que se desea que se aplique, con sus motivos
element-gen_presence = Presencia de funcionarios extranjeros o de las partes en el cumplimiento
element-gen_confidentiality = Confidencialidad de la solicitud
element-gen_deadline = Plazo propuesto, con sus motivos
element-gen_deadline_reason = Motivo del plazo o de la urgencia
element-gen_urgency = Urgencia y vía de transmisión
element-gen_use_limitation = Compromiso sobre la limitación del uso
element-gen_data_protection = Protección de los datos personales
element-gen_prior_contacts = Solicitudes y contactos anteriores o paralelos
element-gen_consult_before_refusal = Petición de consulta antes de denegar o diferir la asistencia
element-gen_costs = Gastos
element-gen_language = Idioma y traducción
element-gen_authenticity = Firma, sello y autenticación
element-gen_annex_list = Lista de anexos
element-gen_return_of_material = Devolución de los originales
element-gen_victims = Víctimas y reclamaciones de indemnización
element-gen_legal_person_liability = Responsabilidad de una persona jurídica
## evidence_witness
element-wit_person = Persona que ha de ser oída
element-wit_status = Condición procesal
element-wit_relationship = Relación de la persona con los hechos
element-wit_questions = Preguntas o cuestiones
element-wit_oath = Juramento o promesa
element-wit_rights_notice = Derechos y advertencias que se han de comunicar
element-wit_record_form = Forma del acta
element-wit_interpreter = Intérprete
element-wit_protection = Medidas de protección
element-wit_documents_shown = Documentos u objetos que se han de exhibir a la persona
## video_link
element-vid_reason = Motivos por los que la comparecencia personal no es posible o conveniente
element-vid_conducting_authority = Autoridad judicial y personas que dirigen la audiencia
element-vid_date_time = Fechas y horas propuestas
element-vid_technical = Datos técnicos
element-vid_attending_authority = Asistencia de una autoridad del Estado requerido
element-vid_person_status = Condición de la persona y consentimiento del sospechoso o acusado
element-vid_rights = Derecho a no declarar según el derecho de ambos Estados
element-vid_costs = Gastos de la conexión, los intérpretes y las dietas
element-vid_minutes = Acta de la audiencia
## service_documents
element-srv_addressee = Destinatario: nombre y dirección
element-srv_documents = Documentos que se han de notificar
element-srv_translation = Traducción para el destinatario
element-srv_manner = Forma de la notificación
element-srv_hearing_date = Fecha de la audiencia o del vencimiento de un plazo
element-srv_rights = Derechos y obligaciones del destinatario
element-srv_no_penalty = Ausencia de medidas coercitivas contra un testigo en el extranjero
element-srv_proof = Constancia de notificación
element-srv_allowances = Dietas y gastos de viaje
## search_seizure
element-sea_place = Lugar, persona o dispositivo que se ha de inspeccionar
element-sea_grounds = Motivos razonables
element-sea_items = Objetos buscados
element-sea_domestic_authority = Orden nacional, o declaración de que la medida sería lícita en el Estado requirente
element-sea_dual_criminality = Doble incriminación y delito que da lugar a extradición
element-sea_privilege = Secreto profesional, inmunidades y terceros
element-sea_execution = Modalidades de cumplimiento
element-sea_transmission = Entrega de los objetos
## examine_sites
element-exa_object = Objeto o lugar
element-exa_questions = Extremos que se han de determinar
element-exa_method = Métodos, toma de muestras y documentación
element-exa_intrusive = Autorización para un examen intrusivo
element-exa_presence = Peritos que desean asistir
## information_expert
element-inf_items = Información o elementos solicitados
element-inf_public_or_not = Documentación pública accesible o no accesible al público
element-inf_expert_question = Preguntas al perito
element-inf_expert_material = Material para el perito
element-inf_expert_form = Forma y norma técnica del informe
element-inf_criminal_record = Antecedentes penales
element-inf_certification = Certificación
## financial_records
element-fin_holder = Entidad o registro que conserva la documentación
element-fin_account = Datos identificativos de la cuenta
element-fin_period_from = Período: desde
element-fin_period_to = Período: hasta
element-fin_records = Clases de documentos
element-fin_nexus = Vínculo entre la cuenta y el delito
element-fin_bank_secrecy = Cláusula sobre el secreto bancario
element-fin_no_notice = Reserva frente al cliente
element-fin_certification = Modelo de certificación para uso judicial
element-fin_monitoring = Vigilancia de la cuenta: duración e informes
element-fin_beneficial_owner = Beneficiario final y documentación social
element-fin_freeze_risk = Solicitud adicional de embargo preventivo
## trace_proceeds
element-tra_facts = Exposición de los hechos en que se basa la solicitud
element-tra_actions = Medidas solicitadas
element-tra_property_leads = Indicios sobre los bienes
element-tra_value = Valor estimado y moneda
element-tra_later_request = Solicitud posterior prevista
## freeze_seize
element-frz_property = Bienes objeto del embargo preventivo o la incautación
element-frz_account = Cuenta o monedero
element-frz_order = Orden nacional de embargo preventivo o de incautación
element-frz_grounds = Base razonable para un eventual decomiso
element-frz_risk = Riesgo de disipación de los bienes
element-frz_max_amount = Importe máximo que se ha de recuperar
element-frz_law = Legislación sobre el embargo preventivo y los derechos de terceros
element-frz_duration = Duración y revisión
element-frz_hearing_before_lifting = Oportunidad de ser oído antes del levantamiento
element-frz_third_parties = Derechos de terceros
element-frz_management = Administración de los bienes
## confiscation_domestic_order
element-cfd_property = Descripción de los bienes
element-cfd_facts = Exposición de los hechos suficiente para recabar la orden
element-cfd_evidence = Pruebas en forma admisible
element-cfd_jurisdiction = Jurisdicción respecto del delito
element-cfd_third_parties = Terceros
## confiscation_foreign_order
element-cfo_order = Copia admisible en derecho de la orden
element-cfo_facts = Exposición de los hechos
element-cfo_extent = Grado de ejecución que se solicita
element-cfo_final = Certificado de que la orden es firme y ejecutoria
element-cfo_due_process = Notificación a terceros de buena fe y debido proceso
element-cfo_in_absentia = Presencia de la persona afectada
element-cfo_conviction_link = Condena u otro fundamento
element-cfo_provisional_need = Necesidad de medidas provisionales
element-cfo_limitation = Prescripción
## asset_return
element-ret_basis = Fundamento de la restitución reclamada
element-ret_final_judgment = Sentencia firme, o petición de que se renuncie a este requisito
element-ret_ownership = Prueba de la propiedad anterior o de los daños
element-ret_victims = Víctimas y propietarios legítimos
element-ret_account = Cuenta para la transferencia
element-ret_expenses = Deducción de gastos razonables; reparto
element-ret_third_parties = Derechos de terceros de buena fe
## voluntary_appearance
element-vol_person = Persona invitada y calidad en que comparece
element-vol_purpose = Finalidad y necesidad de la comparecencia
element-vol_date_place = Fecha, hora, lugar y duración prevista
element-vol_safe_conduct = Salvoconducto
element-vol_costs = Dietas, viaje y seguro
element-vol_consent = Consentimiento
element-vol_rights_duties = Derechos y obligaciones en la audiencia
element-vol_protection = Medidas de protección
## detained_transfer
element-det_direction = Sentido del traslado
element-det_person = Persona y lugar de detención
element-det_purpose = Finalidad: identificación, testimonio u otra asistencia
element-det_consent = Libre consentimiento de la persona debidamente informada
element-det_agreement = Acuerdo de ambas autoridades
element-det_custody = Compromiso de mantener la detención
element-det_return = Compromiso de devolución sin demora y sin extradición
element-det_credit = Cómputo del tiempo de detención como parte de la pena
element-det_immunity = Inmunidad por actos anteriores
element-det_dates = Fechas del traslado y de la devolución
element-det_transit = Estados de tránsito
## data_preservation
element-pre_authority = Autoridad que solicita la conservación
element-pre_offence = Delito y breve resumen de los hechos
element-pre_data = Datos que se han de conservar y su relación con el delito
element-pre_custodian = Custodio de los datos o ubicación del sistema
element-pre_necessity = Necesidad de la conservación
element-pre_intent = Intención de solicitar los datos
element-pre_confidential = Confidencialidad y reserva frente al usuario
element-pre_extension = Vencimiento y prórroga
element-pre_partial_disclosure = Revelación rápida de la ruta de una comunicación
element-pre_channel = Vía de transmisión y confirmación
## data_stored_common
element-dat_provider = Proveedor de servicios
element-dat_identifiers = Identificadores técnicos y de cuenta
element-dat_period_from = Período: desde (con huso horario)
element-dat_period_to = Período: hasta (con huso horario)
element-dat_category = Categoría de datos
element-dat_preservation_ref = Referencia de la conservación
element-dat_expedite = Motivos de la respuesta rápida
element-dat_nondisclosure = Reserva frente al usuario
element-dat_format = Formato, valor de resumen criptográfico (hash) y certificado
## data_subscriber
element-sub_items = Datos del abonado solicitados
element-sub_dynamic_ip = IP dinámica: hora exacta
element-sub_direct = Intento previo de cooperación directa con el proveedor
## data_traffic
element-trf_relevance = Hechos que demuestran la pertinencia
element-trf_items = Campos solicitados
element-trf_authorisation = Autorización nacional
## data_content
element-cnt_grounds = Motivos que satisfacen el umbral exigido por el Estado requerido
element-cnt_scope = Alcance y filtrado
element-cnt_authorisation = Orden judicial nacional
element-cnt_speech = Verificación sobre la libertad de expresión y el delito político
## data_realtime_traffic
element-rtt_communications = Comunicaciones determinadas
element-rtt_duration = Inicio y fin
element-rtt_order = Autorización nacional de la medida
element-rtt_subsidiarity = Motivos por los que no bastan medios menos intrusivos
element-rtt_technical = Entrega técnica
element-rtt_confidential = Confidencialidad por parte del proveedor
## data_interception
element-int_offence_gravity = Gravedad del delito
element-int_order = Orden judicial
element-int_targets = Personas y líneas objeto de la medida
element-int_use = Uso, supresión y notificación
element-int_privileged = Comunicaciones amparadas por el secreto profesional
## data_emergency
element-eme_authority = Autoridad y fecha
element-eme_basis = Indicación de la base jurídica
element-eme_facts = Hechos que demuestran la emergencia
element-eme_provider = Proveedor que posee los datos
element-eme_offence = Delito y pena
element-eme_data = Descripción detallada de los datos
element-eme_instructions = Instrucciones de procedimiento especiales
element-eme_confirmation = Confirmación por escrito y trámites posteriores
## joint_investigation
element-jit_purpose = Finalidad y objeto
element-jit_composition = Composición y dirección propuestas
element-jit_duration = Duración y prórroga
element-jit_territory = Territorio y soberanía
element-jit_powers = Facultades, presencia, armas de fuego y responsabilidad
element-jit_evidence = Obtención, intercambio y uso de las pruebas
element-jit_forum = Jurisdicción en que se ejercerá la acción penal
element-jit_costs = Gastos, idiomas, equipo y medios de comunicación
element-jit_draft = Proyecto de acuerdo
## controlled_delivery
element-cdl_consignment = Remesa
element-cdl_route = Itinerario, horario y medios de transporte
element-cdl_method = Método: bienes intactos, retirados o sustituidos
element-cdl_control = Dirección y vigilancia
element-cdl_persons = Personas que se espera identificar
element-cdl_abort = Criterios de interrupción e incautación
element-cdl_jurisdiction = Jurisdicción y aspectos financieros
element-cdl_contact = Contacto operativo permanente, de día y de noche
## special_techniques
element-sit_technique = Técnica y personas objeto de la medida
element-sit_authority = Autorización conforme al derecho interno
element-sit_necessity = Necesidad y proporcionalidad
element-sit_duration = Duración, condiciones y estatuto jurídico de los agentes
element-sit_evidence = Admisibilidad y revelación de las pruebas
element-sit_agreement = Acuerdo o arreglo caso por caso
## firearms_tracing
element-frm_item = Objetos que se han de localizar
element-frm_markings = Marcas
element-frm_marking_altered = Marcas inexistentes, falsificadas o alteradas
element-frm_images = Fotografías e informes técnicos
element-frm_recovery = Circunstancias del hallazgo o de la incautación
element-frm_recovery_date = Fecha del hallazgo o de la incautación
element-frm_grounds = Indicios de fabricación o tráfico ilícitos
element-frm_information = Información de los registros que se solicita
element-frm_period = Período de fabricación, importación o transferencia
element-frm_known_chain = Productores, agentes comerciales, importadores, exportadores y transportistas conocidos
element-frm_groups_routes = Grupos, métodos de ocultación y rutas
element-frm_restrictions = Confidencialidad de la información facilitada con la solicitud
element-frm_confidentiality_undertaking = Compromiso sobre la información recibida
element-frm_contact_point = Órgano nacional o punto de contacto único
element-frm_earlier_traces = Gestiones de localización anteriores o paralelas
## vessel_measures
element-ves_identity = Identidad del buque
element-ves_position = Posición, rumbo y velocidad
element-ves_grounds = Motivos razonables de sospecha
element-ves_request = Confirmación y autorización solicitadas
element-ves_conditions = Condiciones y seguridad
element-ves_reporting = Informe de los resultados
element-ves_reply_by = Hora límite para la respuesta
## nationality_verification
element-nat_reference = Número de expediente de la autoridad requirente
element-nat_date = Fecha de la solicitud
element-nat_requesting_authority = Autoridad que hace la solicitud
element-nat_addressee = Autoridad destinataria
element-nat_legal_basis = Base jurídica
element-nat_person = Personas cuya nacionalidad o residencia se ha de verificar
element-nat_protocol_facts = Razones por las que el Protocolo es aplicable a la persona
element-nat_question = Objeto de la verificación
element-nat_entry = Momento y lugar de entrada en el Estado receptor
element-nat_indications = Indicios de nacionalidad o residencia
element-nat_documents = Documentos, fotografías e impresiones dactilares
element-nat_purpose = Finalidad de la verificación
element-nat_deadline = Fecha límite para la respuesta
element-nat_deadline_reason = Motivo de la fecha
element-nat_safety = Seguridad de la persona y de sus familiares
element-nat_confidentiality = Confidencialidad y protección de los datos personales
element-nat_consular = Notificación consular respecto de una persona detenida
element-nat_contact = Persona de contacto para consultas
## travel_document_issue
element-tdi_reference = Número de expediente de la autoridad requirente
element-tdi_date = Fecha de la solicitud
element-tdi_requesting_authority = Autoridad que hace la solicitud
element-tdi_addressee = Autoridad destinataria
element-tdi_legal_basis = Base jurídica
element-tdi_person = Personas para las que se solicitan los documentos
element-tdi_protocol_facts = Razones por las que el Protocolo es aplicable a la persona
element-tdi_verification = Verificación de la nacionalidad o del derecho de residencia permanente
element-tdi_lack = Carencia de la debida documentación
element-tdi_document = Documento o autorización que se solicita
element-tdi_material = Fotografías, impresiones dactilares y formularios
element-tdi_purpose = Finalidad de la solicitud
element-tdi_journey = Viaje y validez necesaria
element-tdi_deadline = Fecha límite para la respuesta
element-tdi_deadline_reason = Motivo de la fecha
element-tdi_safety = Seguridad y dignidad de la persona
element-tdi_voluntary = Voluntad de retorno de la persona
element-tdi_proceedings = Estado de los procedimientos legales
element-tdi_special_needs = Edad, género y necesidades especiales
element-tdi_reception = Acogida y organizaciones participantes
element-tdi_confidentiality = Confidencialidad y protección de los datos personales
element-tdi_consular = Notificación consular respecto de una persona detenida
element-tdi_contact = Persona de contacto para consultas
## document_verification
element-dov_reference = Número de expediente de la autoridad requirente
element-dov_date = Fecha de la solicitud
element-dov_requesting_authority = Autoridad que hace la solicitud
element-dov_addressee = Autoridad destinataria
element-dov_legal_basis = Base jurídica
element-dov_document = Documentos que se han de verificar
element-dov_copies = Copias de los documentos
element-dov_suspicion = Utilización que se sospecha
element-dov_questions = Extremos que se han de verificar
element-dov_holder = Personas que poseen, han poseído o han utilizado el documento
element-dov_findings = Constataciones propias y elementos de seguridad
element-dov_original = Lugar en que se encuentra el original
element-dov_purpose = Finalidad de la verificación
element-dov_reply_use = Uso de la respuesta
element-dov_deadline = Fecha límite para la respuesta
element-dov_deadline_reason = Motivo de la fecha
element-dov_safety = Seguridad de la persona interesada
element-dov_confidentiality = Confidencialidad y protección de los datos personales
element-dov_contact = Persona de contacto para consultas
## spontaneous_information
element-spo_authority = Autoridades remitente y destinataria
element-spo_information = Información
element-spo_reason = Motivos por los que puede ser útil
element-spo_source_proceeding = Actuaciones propias
element-spo_conditions = Condiciones de uso o de confidencialidad
element-spo_evidence_status = Prueba o mera información
element-spo_feedback = Petición de información sobre el uso y el resultado
## transfer_proceedings
element-tcp_authority = Autoridad que presenta la solicitud
element-tcp_addressee = Autoridad destinataria
element-tcp_legal_basis = Base jurídica
element-tcp_act = Descripción del hecho
element-tcp_results = Resultados de la investigación
element-tcp_law = Disposiciones legales del Estado requirente
element-tcp_suspect = Identidad, nacionalidad y residencia de la persona sospechosa
element-tcp_grounds = Razones por las que la remisión redunda en beneficio de la debida administración de justicia
element-tcp_dual_criminality = Doble incriminación
element-tcp_file = Expediente penal
element-tcp_limitation = Prescripción
element-tcp_ne_bis = Resoluciones anteriores; efectos en las actuaciones propias
element-tcp_suspect_views = Posición de la persona sospechosa
element-tcp_victims = Derechos de las víctimas
element-tcp_provisional = Medidas provisionales solicitadas
element-tcp_later_acts = Actos procesales posteriores
element-tcp_result = Información sobre la decisión y el resultado
element-tcp_translation = Traducción
## transfer_sentenced
element-tsp_person = Persona condenada
element-tsp_nationality = Prueba de la nacionalidad
element-tsp_judgment = Copia certificada de la sentencia y de las disposiciones legales
element-tsp_facts = Exposición de los hechos
element-tsp_sentence = Naturaleza, duración y fecha de inicio de la condena
element-tsp_served = Tiempo cumplido y tiempo por cumplir
element-tsp_consent = Consentimiento de la persona
element-tsp_dual_criminality = Doble incriminación
element-tsp_states_agree = Acuerdo de ambos Estados
element-tsp_enforcement_mode = Prosecución del cumplimiento o conversión de la condena
element-tsp_reports = Informes médicos y sociales
element-tsp_pending = Otras actuaciones pendientes, multas e indemnizaciones
element-tsp_handover = Entrega y tránsito
## extradition_common
element-ext_requesting_authority = Autoridad requirente
element-ext_addressee = Autoridad destinataria
element-ext_legal_basis = Base jurídica
element-ext_person = Descripción de la persona reclamada
element-ext_location = Paradero de la persona
element-ext_nationality = Nacionalidad
element-ext_offences = Delitos: tiempo, lugar y calificación jurídica
element-ext_facts = Exposición de las acciones u omisiones
element-ext_law_text = Texto de la ley: delito, pena y prescripción
element-ext_penalty = Pena prevista para cada delito
element-ext_dual_criminality = Doble incriminación
element-ext_scope_untoc = Grupo delictivo organizado y ámbito de aplicación
element-ext_jurisdiction = Jurisdicción del Estado requirente
element-ext_limitation = Prescripción y amnistía
element-ext_specialty = Compromiso relativo al principio de especialidad
element-ext_death_penalty = Garantía respecto de la pena de muerte
element-ext_human_rights = Garantías sobre el trato y el juicio justo
element-ext_non_political = Carácter del delito
element-ext_reciprocity = Compromiso de reciprocidad
element-ext_property = Entrega de bienes
element-ext_concurrent = Solicitudes concurrentes y otras actuaciones
element-ext_simplified = Consentimiento y procedimiento simplificado
element-ext_provisional_ref = Referencia a la detención preventiva
element-ext_consult = Petición de consulta antes de denegar
element-ext_aut_dedere = Enjuiciamiento en lugar de extradición
element-ext_surrender = Modalidades de la entrega
element-ext_translation = Traducción y autenticación
## extradition_accused
element-exac_warrant = Orden de detención
element-exac_charge = Cargos o escrito de acusación
element-exac_evidence = Pruebas
element-exac_identification = Pruebas de identificación
element-exac_intention = Declaración de la intención de enjuiciar
## extradition_convicted
element-exco_judgment = Sentencia
element-exco_enforceable = Carácter ejecutorio
element-exco_remaining = Pena pendiente de cumplimiento
element-exco_in_absentia = Sentencia en rebeldía
element-exco_no_sentence = Persona declarada culpable sin pena impuesta
element-exco_enforce_instead = Ejecución de la pena en el Estado requerido
## provisional_arrest
element-prv_authority = Autoridad y vía de transmisión
element-prv_urgency = Circunstancias de la urgencia
element-prv_person = Descripción de la persona
element-prv_location = Paradero, si se conoce
element-prv_warrant = Existencia de una orden de detención o de una sentencia ejecutoria
element-prv_offence = Delito, tiempo y lugar; hechos sucintos
element-prv_penalty = Pena prevista o impuesta y tiempo pendiente de cumplimiento
element-prv_intention = Intención de solicitar la extradición
element-prv_time_limit = Plazo para la solicitud completa
element-prv_property = Incautación con ocasión de la detención
## specialty_consent
element-spc_extradition_ref = Referencia a la extradición concedida
element-spc_new_offences = Nuevos delitos o solicitud del tercer Estado
element-spc_documents = Documentos de una solicitud completa
element-spc_statement = Acta judicial de la declaración de la persona
element-spc_offence_extraditable = Delito que por sí mismo da lugar a extradición
element-spc_time_to_leave = Oportunidad de la persona para abandonar el territorio
element-spc_third_state = Tercer Estado
## transit
element-trs_person = Persona
element-trs_title = Título de extradición o de traslado
element-trs_offence = Delito
element-trs_route = Itinerario, medios y fechas
element-trs_escort = Escolta y custodia
element-trs_unscheduled = Aterrizaje imprevisto
## additional_information
element-add_reference = Referencias de ambas partes
element-add_answers = Respuestas punto por punto
element-add_time_limit = Plazo fijado
element-add_translation = Traducción y firma
## supplementary_request
element-sup_earlier = Solicitud anterior
element-sup_new = Novedades
element-sup_changed_charges = Cambio de los cargos o de las personas
## withdrawal
element-wdr_reference = Referencias y alcance
element-wdr_reason = Motivo
element-wdr_measures = Levantamiento de las medidas y devolución
## status_enquiry
element-sta_reference = Referencias
element-sta_points = Puntos sobre los que se solicita información
## reply_acknowledgement
element-ack_references = Referencias
element-ack_authority = Autoridad encargada del cumplimiento y contacto
element-ack_completeness = Resultado de la verificación de integridad
element-ack_expected = Fecha prevista
element-ack_confidentiality = Posición sobre la confidencialidad
## reply_additional_info
element-rai_missing = Elementos que faltan
element-rai_rule = Norma que los exige
element-rai_time_limit = Plazo
element-rai_interim = Medidas entretanto
## reply_consultation
element-con_obstacle = Obstáculo observado
element-con_conditions = Condiciones propuestas
element-con_opportunity = Oportunidad de presentar opiniones e información
element-con_partial = Cumplimiento parcial posible
## reply_postponement
element-pos_ground = Actuaciones en curso que se perturbarían
element-pos_consulted = Consulta celebrada
element-pos_until = Duración prevista y fecha de revisión
element-pos_conditions = Cumplimiento condicional o parcial ofrecido
## reply_refusal
element-ref_ground = Motivo de denegación, con el artículo
element-ref_reasons = Fundamentación
element-ref_consulted = Consulta celebrada
element-ref_extent = Alcance
element-ref_prosecute = Sometimiento del caso a efectos de enjuiciamiento
element-ref_cure = Modo de subsanar la solicitud
## reply_results
element-res_list = Lista de resultados por diligencia numerada
element-res_items = Objetos y documentos remitidos
element-res_procedure = Procedimiento seguido
element-res_conditions = Condiciones de uso, confidencialidad y devolución
element-res_costs = Gastos
element-res_outcome_request = Petición de información sobre el resultado
## requested_state
element-rqs_legalization = Legalización de documentos
element-rqs_certified_translation = Traducción certificada
element-rqs_authentication = Firma y autenticación en la forma exigida por el Estado requerido
element-rqs_copy_to_ministry = Copia al Ministerio de Justicia del Estado requerido
element-rqs_contents_confirmed = Contenido exigido por el derecho interno del Estado requerido
element-rqs_channel_confirmed = Vía de transmisión
element-rqs_service_lead_time = Antelación de la notificación respecto de la audiencia
