# Messages of the check, one for each rule of src/law/data/rules.toml. What is wrong, and what to do.
# No word of this file stands in a document.
# Names of States, captions and dates come without article and have any gender and number: they stand in
# parentheses, in «» or after a colon.

finding-list-separator = ,{" "}
finding-severity-blocking = Impedimento
finding-severity-warning = Advertencia
finding-severity-advice = Recomendación
finding-outcome-met = cumplido
finding-outcome-missing = pendiente
finding-outcome-undecided = por determinar
finding-outcome-not_asked = no exigido

finding-kind-missing = No se ha elegido ninguna clase de solicitud. Elija al menos una.
finding-kinds-of-two-families = «{ $kind }» y «{ $other }» no deben figurar en una misma carta. Prepare una solicitud separada para una de las dos; se conservan sus respuestas.
finding-kinds-accused-and-convicted = Se reclama a una persona bien como acusada, bien como condenada. Conserve una de las dos clases o prepare una segunda solicitud para los demás hechos.
finding-requesting-state-missing = No se ha elegido el Estado requirente.
finding-requested-state-missing = No se ha elegido el Estado requerido.
finding-same-state = El Estado requirente y el Estado requerido son el mismo: { $state }. Elija otro.
finding-state-cannot-be-requested = El destinatario elegido ({ $state }) puede ser Parte en un tratado, pero carece de una autoridad que dé cumplimiento a solicitudes. Diríjase a uno de sus Estados miembros.
finding-basis-no-record = En el directorio no consta que el Estado indicado ({ $state }) sea Parte en el siguiente tratado: «{ $instrument }». Ello no significa que no lo sea: verifíquelo con el depositario antes de invocarlo.
finding-basis-signatory-only = Según el directorio, el Estado indicado ({ $state }) ha firmado el siguiente tratado y no ha manifestado su consentimiento en obligarse: «{ $instrument }». Verifíquelo con el depositario.
finding-basis-not-in-force = Tratado que entró en vigor entre los dos Estados después de la fecha de la solicitud: «{ $instrument }» (entrada en vigor: { $date }).
finding-language-no-record = En el directorio no constan los idiomas que acepta el Estado requerido ({ $state }). Consulte a su autoridad central antes de traducir.
finding-language-not-accepted = Idiomas en que el Estado requerido ({ $state }) acepta solicitudes: { $languages } ({ $reference }, a fecha de { $as_of }). Idioma del documento: { $language }. Redáctelo en un idioma aceptado o incluya entre los anexos una traducción de la solicitud.
finding-basis-no-treaty = No es un tratado ni tiene Estados parte, por lo que no obliga a nadie: { $instrument }. Cite el tratado aplicable o funde la solicitud en la reciprocidad.
finding-basis-treaty-not-in-force = Ninguna fuente muestra en vigor (a { $as_of }) este instrumento: { $instrument }. Hay Estados que han consentido, pero aún no obliga a ninguno. Verifíquelo con el depositario o invoque otro tratado.
finding-basis-replaced = Entre estos dos Estados otro instrumento sustituye a los tratados para solicitudes de este tipo: { $instrument }. Utilícelo, con su formulario, o explique por qué no se aplica.
finding-sender-no-authority = La solicitud procede de: { $authority }. Ese organismo no puede formularla: tramítela por la autoridad que consta en el directorio ({ $state }): { $recorded }.
finding-sender-no-authority-unrecorded = La solicitud procede de: { $authority }. Un cuerpo policial u otro servicio no puede formularla: tramítela por una autoridad judicial o por la autoridad central de su Estado.
finding-addressee-no-authority = La solicitud se dirige a: { $authority }, que no puede ejecutarla. En el directorio consta otra autoridad ({ $state }): { $recorded }.
finding-addressee-no-authority-unrecorded = La solicitud se dirige a: { $authority }. Un cuerpo policial u otro servicio no puede ejecutarla: diríjala a la autoridad central o a la judicial competente.
finding-addressee-other = La solicitud se dirige a: { $authority }; en el directorio consta ({ $state }): { $recorded }. Envíela a esta autoridad o cite el acuerdo que permite la vía directa.
finding-undertaking-of-office = «{ $element }»: el compromiso procede de { $authority }, que no puede obligar a su Estado. Obténgalo de la autoridad competente e indique cuál es.
finding-identity-thin = Nada distingue a esta persona de otras con el mismo nombre: { $person }. Indique la fecha de nacimiento o un documento y acompañe fotografía o huellas.
finding-judgment-undated = «{ $element }»: falta la fecha de la sentencia. Indique tribunal, fecha, número y cuándo quedó firme.
finding-language-other-record = Ningún dato indica en qué idiomas acepta esta solicitud ese Estado ({ $state }). En otros supuestos acepta: { $languages } ({ $reference }, a { $as_of }). El documento está en { $language }. Adjunte una traducción o consulte a su autoridad central.
finding-language-not-official = El documento está en { $language } y no figura ninguna traducción. Ningún dato indica los idiomas que acepta ese Estado ({ $state }); sus idiomas oficiales son: { $languages } ({ $source }). Es solo una presunción: adjunte una traducción o consulte a su autoridad central.
finding-element-missing-by-others = Falta «{ $element }». El derecho invocado no lo exige; sí lo prevé { $sources }.
finding-answer-not-there = «{ $element }» aún no está: { $words } Sobre lo que solo se anuncia no se puede actuar; acompáñelo a la solicitud.
finding-answer-says-otherwise = «{ $element }»: estas palabras no expresan lo que debe garantizarse: { $words } Obtenga la garantía de la autoridad que pueda darla.
finding-annex-to-follow = La lista de anexos anuncia un documento que aún no está: { $words } La solicitud no puede valorarse con un documento ausente; acompáñelo o suprímalo.
finding-provision-text-missing = El texto de esta disposición no consta ni en la solicitud ni en un anexo: { $article }. Transcríbalo o adjunte el texto de la ley.
finding-offence-penalty-missing = No se indica la pena máxima de este delito, aunque sí la de otro: { $offence }. Los umbrales se examinan delito por delito; añádala.
finding-offence-date-place-missing = No se indican ni la fecha ni el lugar de este delito: { $offence }. Sin ellos no pueden examinarse la jurisdicción, la prescripción ni el principio ne bis in idem.
finding-date-in-future = La fecha de la solicitud ({ $date }) es posterior a la de hoy.
finding-period-reversed = El período termina ({ $other }) antes de comenzar ({ $date }).
finding-element-missing = Falta el elemento «{ $element }».
finding-element-missing-state = El Estado requerido ({ $state }) exige el elemento «{ $element }» ({ $reference }, a fecha de { $as_of }), y este falta.
finding-penalty-missing = Falta el elemento «{ $element }»: aún no se ha indicado la pena máxima de un delito.
finding-undertaking-declined = Se ha respondido negativamente al elemento «{ $element }». Solo una respuesta afirmativa cumple este requisito.
finding-undecided-question = La necesidad del elemento «{ $element }» depende de la siguiente pregunta: { $question }
finding-undecided-no-record = La necesidad del elemento «{ $element }» depende del Estado requerido ({ $state }); en el directorio no consta lo siguiente: { $ask }. Consulte a su autoridad central o, por precaución, aporte el elemento.
finding-undecided-legal-basis = La necesidad del elemento «{ $element }» depende de la base jurídica, que aún no se ha elegido.
finding-undecided-element = La necesidad del elemento «{ $element }» depende del elemento «{ $other }», que aún no tiene respuesta.
finding-undecided-birth-date = La necesidad del elemento «{ $element }» depende de la edad de una persona indicada en el elemento «{ $other }», cuya fecha de nacimiento no se conoce con precisión suficiente.
finding-undecided-offence = La necesidad del elemento «{ $element }» depende de la categoría de la Convención en la que esté comprendido el delito. Elíjala en los datos del delito.
finding-text-not-in-language = El elemento «{ $element }» no tiene texto en el idioma del documento ({ $language }). Añádalo o redacte el documento en otro idioma.
finding-translation-unchecked = El texto del elemento «{ $element }» es una traducción que nadie ha revisado (idioma: { $language }).
finding-answer-left-over = El elemento «{ $element }» tiene respuesta, pero ya no se pide en esta solicitud. La respuesta se conserva y no se imprime.
finding-record-id-doubled = Dos registros tienen el mismo identificador: { $id }. Asigne otro a uno de ellos.
finding-record-not-found = No existe ningún registro con este identificador: { $id }. Elija uno existente o añádalo.
finding-record-incomplete = Un registro del elemento «{ $element }» ({ $id }) carece de lo que lo identifica: un nombre, un número, un título o un texto.
finding-hidden-character = Un identificador contiene un carácter invisible ({ $character }). Vuelva a escribir el identificador.
finding-birth-year-calendar = Ninguna persona viva nació en { $year }. Si se trata de un año de otro calendario, equivale a { $other } en el gregoriano. Indique la fecha gregoriana.
finding-birth-year-unlikely = Ninguna persona viva nació en { $year }. Compruebe el año de nacimiento y el calendario en que lo da la fuente.
finding-text-override = Una marca ({ $character }) invierte el orden de las letras de este texto, que se ha visto de otro modo que como está escrito. El escrito la omite: lea las palabras tal como están ahora y corríjalas si es necesario.
finding-text-reversed = Estas palabras se copiaron de una página empezando por el final. El escrito las reproduce como «{ $words }»: compárelas con el original.
finding-text-stacked = Una letra de este texto lleva más signos diacríticos de los que escribe lengua alguna ({ $character }). El escrito omite los que sobran: vuelva a escribir la palabra.
finding-text-hidden-letters = Este texto contiene letras que nadie puede ver ({ $character }). El escrito las omite: averigüe de dónde procede el texto.
finding-text-damaged = Un carácter de este texto está dañado ({ $character }) y se omite en el escrito. Vuelva a escribir la palabra.
finding-unsupported-character = El texto «{ $text }» contiene caracteres que las fuentes de este programa no pueden mostrar: { $characters }. En las páginas puede aparecer un recuadro en su lugar. Compruebe el documento o añada el nombre con otra grafía.

# What a directory entry may be silent about, as an indirect question after a colon.
finding-ask-reciprocity = si se exige un compromiso de reciprocidad
finding-ask-dual-criminality = si se exige la doble incriminación
finding-ask-penalty-threshold = si se exige una pena mínima
finding-ask-penalty-text = si debe adjuntarse el texto de las disposiciones penales
finding-ask-evidence-standard = qué pruebas se exigen
finding-ask-death-penalty-assurance = si se exige una garantía respecto de la pena de muerte
finding-ask-treatment-assurance = si se exigen garantías sobre el trato
finding-ask-human-rights-assurance = si se exigen garantías sobre el juicio justo
finding-ask-domestic-order = si se exige una orden nacional
finding-ask-data-protection = en qué condiciones pueden transmitirse datos personales
finding-ask-use-limitation = si se exige una declaración sobre la limitación del uso
# Uncertain term: specialty, see the glossary.
finding-ask-specialty-assurance = si se exige una garantía relativa al principio de especialidad
finding-ask-legalization = si los documentos deben estar legalizados
finding-ask-certified-translation = si se exige una traducción certificada
finding-ask-final-order = si se exige una declaración de que la orden es firme

finding-basis-does-not-cover = Según el directorio, el siguiente instrumento no contiene normas sobre solicitudes de este tipo: { $instrument }. Compruebe sus artículos o elija otra base jurídica.
finding-serious-crime-penalty = Un delito figura como delito grave, pero su pena máxima es inferior a cuatro años de privación de libertad. Corrija la pena o la calificación.
finding-undecided-role = La necesidad de «{ $element }» depende de la condición de una persona indicada en «{ $other }». Elíjala en la ficha de la persona.
finding-undecided-property = La necesidad de «{ $element }» depende del tipo de un bien. Elíjalo en la ficha del bien.
finding-undecided-nationality = Que se necesite «{ $element }» depende de la nacionalidad de una persona indicada en «{ $other }». Indíquela en la ficha de la persona.
finding-ask-languages = los idiomas en que el Estado acepta solicitudes
finding-ask-own-nationals = si el Estado extradita a sus nacionales
finding-ask-death-penalty-bar = si el Estado excluye la extradición por un delito castigado con la pena de muerte
finding-step-after-reply = «{ $element }» lleva la fecha { $date }, posterior a la respuesta ({ $other }). La consulta precede a la denegación o al diferimiento.
finding-ground-not-of-basis = Ningún artículo del motivo elegido ({ $ground }) pertenece a los fundamentos jurídicos invocados. Indique el tratado o la ley en que se basa.
finding-arrest-period-passed = El último día para la solicitud de extradición y sus documentos fue el { $date }. { $effect }
finding-arrest-period-near = Se acerca el último día para la solicitud de extradición y sus documentos: { $date }. { $effect }
finding-arrest-period-runs = Último día para la solicitud de extradición y sus documentos: { $date }. { $effect }
finding-arrest-period-days =
    Plazo para la solicitud de extradición y sus documentos, a contar desde la detención: { $number ->
        [one] { $number } día
       *[other] { $number } días
    }. { $effect }
finding-arrest-period-months =
    Plazo para la solicitud de extradición y sus documentos, a contar desde la detención: { $number ->
        [one] { $number } mes
       *[other] { $number } meses
    }. { $effect }
# Uncertain term: provisional_arrest, see the glossary.
finding-arrest-period-unknown = Ni un tratado invocado ni el directorio indican cuánto dura la detención preventiva. Estado requerido: { $state }. Pregunte a su autoridad central el último día para los documentos.
finding-arrest-effect-may-end = A partir de entonces podrá ponerse fin a la detención si no han llegado.
finding-arrest-effect-due = Deben haber llegado para entonces.
finding-arrest-effect-ends = La detención termina entonces en todo caso.

# Quality: what makes a request come back.
finding-text-placeholder = Queda un pasaje sin completar: { $words }
finding-text-see-annex = El texto se limita a remitir a un anexo. Exponga aquí lo esencial; el anexo lo acredita.
finding-annex-not-listed = El texto cita el anexo { $number }, pero la lista de anexos termina antes ({ $listed }): { $words }
finding-text-wrong-language = Este texto no parece estar redactado en el idioma indicado: { $language }.
finding-text-versions-differ = Un número difiere entre dos versiones de este texto. { $language }: { $here }; { $other }: { $there }.
finding-text-fishing = Se pide todo, sin nombrar persona, cuenta, período ni entidad: { $words }
finding-measures-mixed = Un mismo párrafo pide varias medidas. Dedique a cada una un párrafo numerado: { $words }
finding-intelligence-words = El texto alude a material de inteligencia o clasificado, que la defensa podría llegar a ver. Retírelo o acepte esta observación indicando por qué puede figurar: { $words }
finding-nexus-thin = «{ $element }» dice demasiado poco: ¿qué hecho conduce a esta persona, banco o proveedor, y en qué período?
finding-conduct-thin = «{ $element }» apenas describe la conducta: ¿quién hizo qué, cuándo, dónde y con qué resultado?
finding-dual-criminality-thin = «{ $element }» debe describir la conducta por sus elementos; no basta el título del delito.
finding-questions-thin = «{ $element }» es demasiado breve para una declaración: quien toma declaración no conoce el asunto.
finding-reason-thin = «{ $element }» no expone un motivo concreto. Indique el hecho y su fecha.
finding-provision-text-thin = El texto transcrito de esta disposición es demasiado breve para ser la disposición misma: { $article }. Transcríbala íntegramente.
finding-offence-below-threshold = Este delito no alcanza la pena máxima exigida ({ $months } meses), aunque otro sí: { $offence }. Explique por qué se acumula o retírelo.
finding-provision-missing = Ninguna disposición está vinculada al delito: { $offence }. Elija las que lo definen y sancionan.
finding-penalty-months-missing = La pena máxima solo consta en palabras: { $offence }. Indíquela también en meses para comparar los umbrales.
finding-penalty-below-threshold = Ningún delito alcanza la pena máxima exigida: { $months } meses.
finding-offence-outside-convention = La solicitud se funda solo en la Convención contra la Delincuencia Organizada y ningún delito está comprendido en ella. Elija el epígrafe u otra base jurídica.
finding-record-without-link = Nada lo vincula con los hechos, un delito, un titular o un propietario: { $record }. Explique por qué se cita.
finding-offence-after-request = La fecha del delito ({ $date }) es posterior a la de la solicitud ({ $other }).
finding-birth-after-offence = La fecha de nacimiento ({ $date }) no es compatible con el delito atribuido a la persona ({ $other }).
finding-date-before-request = «{ $element }» ({ $date }) es anterior a la fecha de la solicitud ({ $other }).
finding-deadline-past = El plazo ({ $date }) ya ha vencido el día en que se lee la solicitud ({ $other }).
finding-deadline-near = El plazo ({ $date }) vence menos de unos diez días hábiles después de la fecha de la solicitud ({ $other }). Indique la urgencia y la vía, o conceda más tiempo.
finding-service-late = La audiencia ({ $date }) está demasiado próxima: el Estado requerido pide como mínimo (en días): { $days }.
finding-service-near = La audiencia ({ $date }) tiene lugar menos de un mes después de la solicitud ({ $other }). El directorio no recoge ningún plazo de este Estado; según la práctica habitual es demasiado poco.
finding-period-in-future = El período termina el { $date }, después de la fecha de la solicitud ({ $other }). Los registros existen solo hasta entonces; para después, pida vigilancia u obtención en tiempo real.
finding-period-beyond-retention = El período comienza el { $date }. Según la práctica habitual, estos registros solo se conservan desde el { $other } aproximadamente; el directorio no recoge la norma de este Estado. Explique por qué importan los anteriores y pregunte si existen.
finding-preservation-lapsed = La conservación venció el { $date }, antes de la fecha de la solicitud ({ $other }). Ya no puede prorrogarse: pida una nueva.
finding-ip-without-time = Para la dirección IP { $words } falta el puerto de origen, o la fecha y la hora con su huso; sin ellos el proveedor no puede identificar a un único abonado.
finding-time-without-zone = Se indica una hora sin huso horario ni diferencia respecto de UTC: { $words }
finding-iban-invalid = Este IBAN es erróneo; su forma o sus dígitos de control no concuerdan: { $words }
finding-bic-invalid = Esto no es un BIC (ocho u once mayúsculas y cifras): { $words }
finding-imei-invalid = Este IMEI es erróneo; su dígito de control o su longitud no concuerda: { $words }
finding-email-invalid = Esto no es una dirección de correo electrónico: { $words }
finding-phone-invalid = Esto no es un número de teléfono en formato internacional (más, prefijo del país, número): { $words }
finding-mrz-invalid = La zona de lectura mecánica es errónea; una longitud o un dígito de control no concuerda: { $words }
finding-person-doubled = Dos fichas parecen corresponder a la misma persona: { $person }; { $other }.
finding-person-birth-dates-differ = Dos fichas comparten un documento de identidad, pero no la fecha de nacimiento: { $person }; { $other }.
finding-person-birth-missing = Falta la fecha de nacimiento, siquiera parcial: { $person }. Si se desconoce, acepte esta observación indicando el motivo.
finding-name-look-alike = Un nombre contiene una letra de otra escritura de igual aspecto: { $words }. Escríbalo de nuevo.
finding-name-differs = ¿Es la misma persona que { $person }? La grafía difiere y nada lo explica: { $words }
finding-person-unexplained = Este nombre solo figura aquí y nada dice quién es: { $words }. Aclare su papel o retire lo que haya quedado de otro caso.
finding-role-contradicted = { $person } consta como testigo o víctima, y el texto lo presenta como partícipe: { $words }. ¿Cuál es su condición? A un sospechoso no se le toma juramento.
finding-text-fishing-persons = Se pide sobre personas que la solicitud no nombra ni vincula con los hechos: { $words }. Nombre a cada una y diga qué conduce a ella, o suprímalo.
finding-text-fishing-period = El período queda abierto: { $words }. Limítelo al tiempo de los hechos y explique por qué importa una fecha anterior.
finding-period-before-offence = El período empieza años antes del delito ({ $other }): { $words }. Comience cerca de los hechos o diga qué obliga a remontarse tanto.
finding-period-apart-from-offence = El período pedido ({ $date }) no toca el delito ({ $other }). Corríjalo o diga qué probarían esos documentos.
finding-formula = Esto valdría para cualquier caso: { $words }. Diga qué hecho, persona, operación o documento conduce a esta medida y qué demostrará.
finding-domestic-order-missing = «{ $element }»: no se adjunta ni se cita con su fecha ninguna decisión dictada en el Estado requirente. Adjúntela o indique tribunal, fecha y número; si su derecho no la exige, cite el artículo.
finding-date-impossible = Ese día no existe en el calendario: { $words }. ¿Qué día es?
finding-birth-date-in-text = El texto atribuye a { $person } otra fecha de nacimiento que la ficha ({ $other }): { $words }. ¿Cuál es la correcta?
finding-warrant-before-offence = La orden ({ $date }) es anterior al delito ({ $other }). Una de las dos fechas es errónea: { $words }
finding-warrant-before-complaint = La orden ({ $date }) es anterior a la denuncia o a la apertura de la investigación ({ $other }). Compruebe ambas fechas: { $words }
finding-judgment-before-offence = La sentencia ({ $date }) es anterior al delito ({ $other }). Una de las dos fechas es errónea: { $words }
finding-flight-before-offence = Según el texto, la persona huyó el { $date }, antes del delito ({ $other }). Compruebe ambas fechas: { $words }
finding-discovery-after-judgment = Según el texto, los hechos se descubrieron el { $date }, después de la sentencia ({ $other }). Compruebe ambas fechas: { $words }
finding-sum-differs = Los importes enumerados suman { $made } y el texto dice { $said }. Corrija el total o indique el importe que falta: { $words }
finding-numbers-differ = { $here } y { $there } difieren solo en una cifra o en el orden de dos. Si es el mismo número, ¿cuál es el correcto? Si son dos, dígalo.
finding-amounts-differ = Entre { $other } y este importe hay dos cifras cambiadas de lugar. ¿Cuál es el correcto? { $words }
finding-confirmation-open = «{ $element }» solo vale si la respuesta es afirmativa: { $question }
finding-undertaking-authority = «{ $element }» procede de una autoridad que no puede obligar al Estado. Obténgalo de la que pueda.
finding-no-longer-needed = La asistencia ya no es necesaria. Envíe en su lugar un desistimiento.
finding-confidentiality-not-asked = Esta medida solo surte efecto si no se anuncia, y no se pide confidencialidad: { $kind }
finding-property-elsewhere = Este bien se encuentra en otro Estado ({ $other }) distinto del requerido ({ $state }). Diríjase a ese Estado o retírelo.
finding-addressee-elsewhere = «{ $element }»: la dirección no está en el Estado previsto ({ $state }), sino en este: { $other }.
finding-territory-authority = Una dirección está en el siguiente territorio, que figura bajo { $state }: { $place }. El directorio no registra si el territorio tiene autoridad propia para las solicitudes; consulte antes de enviar.
finding-acceptance-without-object = Una aceptación ya no responde a ninguna observación (regla: { $rule }). Elimínela o consérvela como constancia: { $reason }
finding-accepted-title = Observaciones aceptadas con motivo
finding-accepted = Aceptado: { $reason }
finding-further = Otras recomendaciones: { $number }
