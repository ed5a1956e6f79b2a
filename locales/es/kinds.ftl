# Titles and summaries of the kinds of request, in the order of kinds.toml. Terms: authentic Spanish texts of the
# conventions (UNTOC wording), then the published Spanish versions of the European conventions.

## Mutual legal assistance

kind-mla_general = Parte general de toda solicitud de asistencia judicial recíproca
    .summary = El núcleo común: quién solicita a quién, con qué base jurídica, en qué actuaciones, sobre qué hechos, delitos y personas, qué se solicita, con qué finalidad y de qué modo. Las demás clases de solicitud de asistencia judicial lo completan.
kind-evidence_witness = Recepción de testimonios o toma de declaración a personas
    .summary = Audiencia de un testigo, una víctima, un perito o un sospechoso en el Estado requerido.
kind-video_link = Audiencia por videoconferencia
    .summary = Audiencia de un testigo o perito por las autoridades del Estado requirente mediante videoconferencia.
kind-service_documents = Presentación de documentos judiciales
    .summary = Entrega y notificación de citaciones, escritos de acusación, sentencias u otros documentos judiciales a una persona en el Estado requerido.
kind-search_seizure = Inspección e incautación
    .summary = Inspección de lugares, personas o dispositivos e incautación de pruebas.
kind-examine_sites = Examen de objetos y lugares
    .summary = Examen de objetos, lugares, cuerpos o escenas de los hechos.
kind-information_expert = Información, elementos de prueba y evaluaciones de peritos
    .summary = Información obtenida sin medidas coercitivas, antecedentes penales, piezas de convicción e informes periciales.
kind-financial_records = Documentación bancaria, financiera, social o comercial; vigilancia de cuentas bancarias
    .summary = Originales o copias certificadas de documentos en poder de bancos, sociedades, registros u organismos públicos, incluida la vigilancia de una cuenta durante un período futuro.
kind-trace_proceeds = Identificación y localización del producto y los instrumentos del delito
    .summary = Búsqueda de los bienes antes de su embargo preventivo.
kind-freeze_seize = Embargo preventivo o incautación de bienes
    .summary = Medida provisional con miras al decomiso.
kind-confiscation_domestic_order = Solicitud de que se obtenga una orden de decomiso en el Estado requerido
    .summary = Se pide que un tribunal del propio Estado requerido ordene el decomiso.
kind-confiscation_foreign_order = Ejecución de una orden de decomiso extranjera
    .summary = Se pide al Estado requerido que dé cumplimiento a una orden dictada por un tribunal del Estado requirente.
kind-asset_return = Restitución y disposición de los bienes decomisados; indemnización
    .summary = Solicitud de que los bienes decomisados se restituyan, se repartan o se destinen a indemnizar a las víctimas.
kind-voluntary_appearance = Comparecencia voluntaria de un testigo, un perito u otra persona
    .summary = Invitación a una persona en libertad para que comparezca en el Estado requirente.
kind-detained_transfer = Traslado temporal de una persona detenida para prestar testimonio o asistencia
    .summary = Traslado, con devolución, de una persona detenida en el Estado requerido.
kind-data_preservation = Conservación rápida de datos informáticos almacenados
    .summary = Solicitud breve y rápida para que los datos no se pierdan mientras se prepara la solicitud completa. No conlleva la revelación de los datos.
# Uncertain term: subscriber_information, see the glossary.
# Uncertain term: traffic_data, see the glossary.
kind-data_stored_common = Datos electrónicos almacenados: elementos comunes a la información sobre abonados, los datos de tráfico y los datos de contenido
    .summary = Registro o acceso similar, incautación y revelación de datos almacenados, incluidos los datos conservados.
# Uncertain term: subscriber_information, see the glossary.
kind-data_subscriber = Información sobre abonados
    .summary = Quién está detrás de una cuenta, un número o una dirección.
# Uncertain term: traffic_data, see the glossary.
kind-data_traffic = Datos de tráfico almacenados
    .summary = Origen, destino, ruta, hora, fecha, tamaño, duración o tipo de servicio de las comunicaciones.
kind-data_content = Datos de contenido almacenados
    .summary = Mensajes, archivos, imágenes y copias de seguridad.
# Uncertain term: traffic_data, see the glossary.
kind-data_realtime_traffic = Obtención en tiempo real de datos de tráfico
    .summary = Grabación de los datos de tráfico en el momento en que se generan.
kind-data_interception = Interceptación de datos de contenido
    .summary = Obtención en tiempo real de datos de contenido o interceptación telefónica.
kind-data_emergency = Divulgación o asistencia recíproca en caso de emergencia
    .summary = Riesgo para la vida o la seguridad de una persona física: la vía más rápida.
kind-joint_investigation = Investigación conjunta
    .summary = Propuesta de creación de un órgano mixto de investigación, por acuerdo o caso por caso.
kind-controlled_delivery = Entrega vigilada
    .summary = Autorización para que una remesa ilícita circule bajo vigilancia.
kind-special_techniques = Operaciones encubiertas, vigilancia electrónica y otras técnicas especiales de investigación
    .summary = Decisión caso por caso a falta de acuerdo.
kind-firearms_tracing = Localización de armas de fuego, sus piezas y componentes y municiones
    .summary = Rastreo de un objeto desde el fabricante hasta el comprador mediante los registros del Estado requerido.

## Vessels and the Protocols

kind-vessel_measures = Buque en el mar: confirmación de la matrícula y autorización de medidas
    .summary = Solicitud dirigida a un Estado del pabellón respecto de un buque sospechoso de tráfico ilícito de migrantes o de tráfico ilícito de drogas.
kind-nationality_verification = Verificación de la nacionalidad o del derecho de residencia permanente
    .summary = El Estado receptor pregunta si una víctima de la trata de personas o un migrante objeto de tráfico ilícito es nacional del Estado requerido o tiene en él derecho de residencia permanente.
kind-travel_document_issue = Expedición de documentos de viaje o de otra autorización para el retorno
    .summary = El Estado receptor solicita los documentos que una persona sin la debida documentación necesita para viajar al Estado de su nacionalidad o residencia permanente y reingresar en él.
kind-document_verification = Verificación de la legitimidad y validez de documentos de viaje o de identidad
    .summary = Se pregunta a un Estado Parte si son legítimos y válidos los documentos de viaje o de identidad expedidos o presuntamente expedidos en su nombre y sospechosos de ser utilizados para la trata de personas o el tráfico ilícito de migrantes.

## Information, proceedings and sentenced persons

kind-spontaneous_information = Información espontánea
    .summary = Información que se transmite sin que se solicite previamente, porque podría ser útil o dar lugar a una solicitud.
kind-transfer_proceedings = Remisión de actuaciones penales
    .summary = Se pide a otro Estado que ejerza la acción penal, en beneficio de la debida administración de justicia.
kind-transfer_sentenced = Traslado de una persona condenada
    .summary = Cumplimiento del resto de la condena en el Estado de la nacionalidad.

## Extradition

kind-extradition_common = Extradición: elementos comunes a todas las solicitudes
    .summary = Núcleo común de las solicitudes relativas a una persona acusada o condenada.
kind-extradition_accused = Extradición de una persona acusada
    .summary = Para su enjuiciamiento.
kind-extradition_convicted = Extradición de una persona condenada
    .summary = Para la ejecución o la imposición de una pena.
# Uncertain term: provisional_arrest, see the glossary.
kind-provisional_arrest = Detención preventiva con fines de extradición
    .summary = Detención urgente a la espera de la solicitud de extradición.
# Uncertain term: specialty_waiver, see the glossary.
kind-specialty_consent = Consentimiento para la ampliación de la extradición o para la reextradición
    .summary = Consentimiento para el enjuiciamiento por otros delitos o para la entrega a un tercer Estado.
kind-transit = Tránsito de una persona
    .summary = Paso por un tercer Estado de una persona extraditada o trasladada.

## Follow-up

kind-additional_information = Respuesta a una solicitud de información complementaria
    .summary = Complemento de una solicitud pendiente, a petición del Estado requerido.
kind-supplementary_request = Solicitud complementaria
    .summary = Nuevas diligencias en el mismo asunto.
kind-withdrawal = Retiro de la solicitud o aviso de que ya no se precisa la asistencia
    .summary = Deber de informar sin demora.
kind-status_enquiry = Consulta sobre el estado de la tramitación
    .summary = Petición razonable de información sobre el estado y la evolución del cumplimiento.

## Replies

kind-reply_acknowledgement = Acuse de recibo
    .summary = Primera respuesta del Estado requerido.
kind-reply_additional_info = Petición de información complementaria
    .summary = Información necesaria para el cumplimiento o que puede facilitarlo.
kind-reply_consultation = Consulta previa a la denegación o al diferimiento
    .summary = Trámite obligatorio antes de denegar (artículo 18, párrafo 21) o diferir (artículo 18, párrafo 25).
kind-reply_postponement = Diferimiento
    .summary = El cumplimiento perturbaría investigaciones, procesos o actuaciones judiciales en curso.
kind-reply_refusal = Denegación total o parcial, fundamentada
    .summary = Último trámite; debe fundamentarse.
kind-reply_results = Remisión de los resultados del cumplimiento
    .summary = Envío de lo obtenido.

## Requirements of the requested State

kind-requested_state = Requisitos del Estado requerido
    .summary = Formalidades que añaden el derecho interno o las notificaciones del propio Estado requerido; a toda solicitud se le da cumplimiento con arreglo al derecho interno de ese Estado.
