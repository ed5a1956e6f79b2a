# Words about directory entries and legal bases.
# Names of States come without article and have any gender and number: they stand in parentheses or with a colon.

directory-source-line = { $state }: { $reference }, a fecha de { $as_of }. Fuente: { $source }
directory-page = página web
directory-no-record = no consta
directory-no-record-meaning = Que no conste no significa que no exista un requisito ni que el Estado no sea Parte: verifíquelo antes de basarse en ello.
directory-as-of = a fecha de { $date }
directory-source = Fuente
directory-note = Nota
directory-heading-names = Nombres
directory-heading-participation = Tratados
directory-heading-facts = Declaraciones, autoridades y requisitos
directory-heading-cautions = Precauciones
directory-status-party = Parte
directory-status-signatory = signatario
directory-status-party_or_signatory = Parte o signatario (la fuente no lo precisa)
directory-in-force = en vigor (desde: { $date })
directory-bilateral = únicamente en las relaciones con el siguiente Estado: { $state }
directory-all-requests = todas las clases de solicitud
directory-scope-mla = asistencia judicial recíproca
directory-scope-extradition = extradición
directory-scope-transfer_of_proceedings = remisión de actuaciones penales
directory-scope-sentenced_persons = traslado de personas condenadas
# Uncertain term: provisional_arrest, see the glossary.
directory-scope-provisional_arrest = detención preventiva
directory-scope-service = presentación de documentos judiciales
directory-scope-search = inspección e incautación
directory-scope-evidence = obtención de pruebas
directory-scope-preservation = conservación de datos
directory-scope-other = otras formas de cooperación
directory-fact-central_authority = Autoridad central
directory-fact-accepted_languages = Idiomas aceptados
directory-fact-legal_basis_extradition = Base jurídica de la extradición
directory-fact-reservation = Reserva o declaración
directory-fact-urgent_channel = Vía en situaciones de urgencia
directory-fact-judicial_authorities = Autoridades judiciales
directory-fact-transmission_channel = Vía de transmisión
directory-fact-dual_criminality = Doble incriminación
directory-fact-extradition_of_nationals = Extradición de nacionales
directory-fact-penalty_threshold = Requisito de una pena mínima
directory-fact-reciprocity = Reciprocidad
# Uncertain term: provisional_arrest, see the glossary.
directory-fact-provisional_arrest = Detención preventiva
directory-fact-request_contents = Contenido de la solicitud
directory-fact-legal_basis = Base jurídica
directory-fact-death_penalty = Pena de muerte
directory-fact-competent_authority = Autoridad competente
directory-fact-evidence_standard = Pruebas exigidas
# Uncertain term: specialty, see the glossary.
directory-fact-specialty = Principio de especialidad
directory-fact-grounds_of_refusal = Motivos de denegación
directory-fact-governing_law = Derecho aplicable
directory-fact-legalization = Legalización
directory-fact-copy_to_ministry_of_justice = Copia al Ministerio de Justicia
directory-fact-service_lead_time = Antelación de la notificación de citaciones
directory-fact-limitation_of_use = Limitación del uso
directory-fact-authentication = Autenticación
directory-fact-translation_certification = Traducción certificada
directory-fact-de_minimis = Asuntos de menor importancia
directory-fact-other = Otro requisito

# How an instrument stands between two States.
basis-both-parties = ambos Estados son Partes, según el directorio
basis-both-parties-since = ambos Estados son Partes; en vigor entre ellos (desde: { $date })
basis-signatory-only = según el directorio, solo es signatario: { $state }
basis-no-record = no consta como Parte: { $state }
basis-by-hand = introducido manualmente
basis-reciprocity = reciprocidad, sin tratado
basis-note-other-treaty-precedes = Ambos Estados están vinculados por otro tratado de asistencia judicial recíproca, cuyas disposiciones se aplican conforme { $instrument ->
    [UNCAC] al artículo 46, párrafos 6 y 7, de la Convención contra la Corrupción, salvo que los Estados convengan en aplicar los párrafos 9 a 29 de ese artículo
    [UN1988] al artículo 7, párrafos 6 y 7, de la Convención de 1988, salvo que los Estados convengan en aplicar los párrafos 8 a 19 de ese artículo
   *[UNTOC] al artículo 18, párrafos 6 y 7, de la Convención contra la Delincuencia Organizada Transnacional, salvo que los Estados convengan en aplicar los párrafos 9 a 29 de ese artículo
} en su lugar.
basis-note-convention-as-extradition-basis = El Estado requerido ha declarado que considera la Convención como la base jurídica de la extradición (artículo 16, párrafos 4 y 5, de la Convención contra la Delincuencia Organizada Transnacional; artículo 44, párrafos 5 y 6, de la Convención contra la Corrupción).
basis-note-convention-not-taken-as-basis = El Estado requerido ha declarado que no considera la Convención como la base jurídica de la extradición; se necesita otro tratado.
basis-note-extraditable-without-treaty = El Estado requerido no supedita la extradición a la existencia de un tratado: entre los Estados que no lo hacen, los delitos dan lugar a extradición ({ $instrument ->
    [UNCAC] artículo 44, párrafo 7, de la Convención contra la Corrupción
    [UN1988] artículo 6, párrafo 4, de la Convención de 1988
   *[UNTOC] artículo 16, párrafo 6, de la Convención contra la Delincuencia Organizada Transnacional
}).
basis-note-bilateral-recorded = En el directorio consta un tratado bilateral entre los dos Estados. Consúltelo e introdúzcalo manualmente.
