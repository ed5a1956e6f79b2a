# Words of the window. Every word on the screen that is neither law, directory nor a finding stands here.

## Files and the whole program

ui-new = Nueva
ui-open = Abrir…
ui-recent = Recientes
ui-no-recent = Aún no se ha abierto ningún archivo
ui-examples = Ejemplos
ui-list-separator = ,{" "}
ui-examples-about = Solicitudes completas para consultar y practicar. Todas las personas y los casos son ficticios.
ui-example-caption = { $from } → { $to }: { $kinds }
ui-save = Guardar
ui-save-as = Guardar como…
ui-undo = Deshacer
ui-redo = Rehacer
ui-cut = Cortar
ui-copy = Copiar
ui-paste = Pegar
ui-select-all = Seleccionar todo
ui-menu = Menú
ui-menu-file = Archivo
ui-menu-view = Vista
ui-region-middle = Preguntas
ui-region-side = Observaciones y páginas
ui-region-top = Órdenes
ui-region-bottom = Estado y exportación
ui-work-open = Abriendo el archivo…
ui-work-pdf = Componiendo el PDF…
ui-work-letter = Elaborando el documento…
ui-work-report = Elaborando el informe de la verificación…
ui-work-package = Preparando el expediente…
ui-work-progress = { $work } { $done } de { $all }
ui-work-stop = Detener
ui-work-heading = Hay un trabajo en curso
ui-work-about = Se está elaborando un documento o abriendo un archivo. Si cierra ahora, ese trabajo se pierde; la solicitud misma no se ve afectada.
ui-work-wait = Esperar
ui-work-close = Cerrar de todos modos
ui-resize = Cambiar el ancho del panel
ui-theme = Tema claro u oscuro
ui-theme-system = Como el sistema
ui-theme-light = Claro
ui-theme-dark = Oscuro
ui-digits = Cifras en los textos árabes
ui-digits-typed = Como se escribieron
ui-digits-western = Occidentales
ui-digits-indic = Árabes orientales
ui-zoom-in = Ampliar
ui-zoom-out = Reducir
ui-zoom-reset = Tamaño original
ui-percent = { $number } %
ui-screen-language = Pantalla
ui-document-language = Documento
ui-export-docx = Exportar DOCX…
ui-progress = Elementos exigidos: { $met } de { $total }
ui-file-none = Aún no se ha guardado en un archivo
ui-file-saved = { $file }: guardado
ui-file-unsaved = { $file }: cambios sin guardar
ui-notice-saved = Guardado
ui-notice-saved-beside = Guardado al lado: { $file }
ui-notice-exported = Documento guardado: { $file }
ui-choose-open = Abrir una solicitud
ui-choose-save = Guardar la solicitud
ui-choose-export = Exportar el documento
ui-choose-annex = Elegir el archivo del anexo
ui-file-type-request = Archivo de solicitud
ui-file-type-docx = Documento de procesador de textos
ui-file-type-any = Cualquier archivo

## Words used everywhere

ui-yes = Sí
ui-no = No
ui-no-answer = Sin respuesta
ui-add = Añadir
ui-remove = Quitar
ui-delete = Eliminar
ui-cancel = Cancelar
ui-close = Cerrar
ui-search = Buscar
ui-nothing-found = No se ha encontrado nada
ui-today = Hoy
ui-choose-state = Elegir un Estado
ui-choose-language = Elegir un idioma
ui-choose-record = Elegir un registro existente
ui-move-up = Subir: { $name }
ui-move-down = Bajar: { $name }
ui-phone = Teléfono
ui-email = Correo electrónico

## Start screen

ui-start-about = Redacta y verifica solicitudes de asistencia judicial recíproca y de extradición en los seis idiomas oficiales de las Naciones Unidas.
ui-start-new = Nueva solicitud
ui-start-open = Abrir una solicitud…
ui-recovery-heading = Se ha encontrado trabajo sin guardar
ui-recovery-about = El programa se cerró antes de que se guardara este trabajo. Recupérelo y guárdelo, o descártelo definitivamente.
ui-recovery-copy = { $file } – copia del { $date } a las { $time }
ui-recovery-without-time = { $file } – copia de recuperación
ui-recovery-unreadable = Esta copia no puede leerse.
ui-recovery-found-heading = Se ha encontrado trabajo sin guardar en este archivo
ui-recovery-found-about = El programa terminó antes de guardarlo. Restáurelo y «Guardar» lo escribirá en este archivo; o abra el archivo tal como se guardó por última vez y la copia se conservará.
ui-recovery-open-saved = Abrir el archivo guardado
ui-recovery-fails = No se pueden escribir copias de recuperación en este disco: guarde su trabajo con frecuencia.
ui-recovery-restore = Recuperar
ui-recovery-discard = Descartar

## Dialogs

ui-unsaved-heading = ¿Desea guardar los cambios?
ui-unsaved-about = Esta solicitud contiene cambios que no se han guardado en ningún archivo. Si los descarta, se perderán.
ui-unsaved-save = Guardar
ui-unsaved-discard = Descartar
ui-incomplete-heading = La solicitud está incompleta
# CLDR "many" is exact millions, which take the preposition.
ui-incomplete-about = { $number ->
    [one] { $number } impedimento bloquea el documento (idioma: { $language }). Puede volver a la solicitud y subsanarlo, o exportar un documento marcado como borrador en todas las páginas.
    [many] { $number } de impedimentos bloquean el documento (idioma: { $language }). Puede volver a la solicitud y subsanarlos, o exportar un documento marcado como borrador en todas las páginas.
   *[other] { $number } impedimentos bloquean el documento (idioma: { $language }). Puede volver a la solicitud y subsanarlos, o exportar un documento marcado como borrador en todas las páginas.
}
ui-incomplete-back = Volver a la solicitud
ui-incomplete-draft = Exportar como borrador marcado…
ui-delete-heading = ¿Desea eliminar este registro?
ui-delete-about = Se eliminará de la solicitud el registro «{ $name }», junto con todas las referencias a él. Esta acción se puede deshacer.
ui-problem-heading = No se ha podido realizar la operación
ui-conflict-heading = El archivo no está como usted lo abrió
ui-conflict-open-heading = El archivo está abierto en otro lugar
ui-conflict-changed = Se modificó en otro lugar después de que usted lo abriera. Si lo sobrescribe, esos cambios se perderán: { $file }
ui-conflict-open = Otra ventana u otra persona lo tiene abierto. Si ambos lo guardan, solo queda lo último que se guarde: { $file }
ui-conflict-no-request = Lo que contiene ahora el archivo no puede leerse como una solicitud.
ui-conflict-same = Dice lo mismo; solo cambia la forma en que está escrito.
ui-conflict-added = Solo en el archivo: { $what }
ui-conflict-removed = Ya no está en el archivo: { $what }
ui-conflict-other = Distinto en el archivo: { $what }
ui-conflict-here-too = { $what } (también modificado aquí)
ui-conflict-beside = Guardar al lado
ui-conflict-over = Sobrescribir el archivo
ui-open-elsewhere-about = Puede leerlo y modificarlo aquí; antes de guardar se le preguntará: { $file }
ui-replace-heading = ¿Reemplazar el archivo?
ui-replace-about = Ya existe un archivo con este nombre. Si lo reemplaza, su contenido se perderá: { $file }
ui-replace = Reemplazar

## Outline, findings, entry of the requested State

ui-outline = Índice
ui-section-state-complete = completa
ui-section-state-warning = por revisar
ui-section-state-incomplete = incompleta
ui-section-state-empty = vacía
ui-tab-findings = Observaciones
ui-tab-pages = Páginas
ui-tab-state = Estado requerido
ui-severity-blocking = Impedimento
ui-severity-warning = Advertencia
ui-severity-advice = Recomendación
ui-findings-blocking = Impedimentos ({ $number })
ui-findings-warning = Advertencias ({ $number })
ui-findings-advice = Recomendaciones ({ $number })
ui-findings-none = No hay observaciones
ui-entry-not-chosen = Estado requerido no elegido
ui-entry-choose-first = Elija el Estado requerido para ver sus autoridades, idiomas y requisitos.
ui-entry-territories = Territorios que figuran bajo este Estado: { $names }. El directorio no registra quién recibe las solicitudes que les conciernen; algunos tienen autoridad propia. Consulte antes de enviar.
ui-entry-use-as-addressee = Usar como destinataria
ui-entry-as-recorded = Los nombres, direcciones y notas se muestran tal como están registrados, en su mayoría en inglés.
ui-entry-quote = Texto de la fuente
ui-entry-concerns = Ámbito

## Sections

ui-section-letter = Carta
ui-section-authorities = Autoridades
ui-section-basis = Base jurídica
ui-section-case = Asunto y hechos
ui-section-offences = Delitos y disposiciones aplicables
ui-section-persons = Personas
ui-section-assistance = Asistencia solicitada
ui-section-procedure = Procedimiento y plazos
ui-section-undertakings = Compromisos y garantías
ui-section-surrender = Entrega y bienes
ui-section-language = Idioma y anexos
ui-section-requested_state = Requisitos del Estado requerido

## Setup page

ui-setup = Clases, Estados y base jurídica
ui-setup-states = Estados e idioma
ui-requesting-state = Estado requirente
ui-requested-state = Estado requerido
ui-sending-state = Estado remitente
ui-receiving-state = Estado destinatario
ui-drafting-language = Idioma de redacción
ui-drafting-language-help = Idioma en que se escriben los textos de esta solicitud. A cada texto se le pueden añadir traducciones.
ui-setup-kinds = Clases de solicitud
ui-setup-kinds-help = En una misma carta pueden solicitarse varias medidas. La carta las trata en el orden indicado.
ui-setup-no-kind = Aún no se ha elegido ninguna clase
ui-setup-kinds-change = Añadir o cambiar clases
ui-setup-kinds-fold = Cerrar la lista de clases
ui-search-kinds = Buscar clases de solicitud
ui-setup-bases = Base jurídica
ui-setup-bases-help = Lo que consta en el directorio sobre los dos Estados. Que un dato no conste no significa que no exista: verifíquelo con el depositario.
ui-bases-choose-states = Elija ambos Estados para ver qué instrumentos los vinculan.
ui-bases-none-common = Para estas clases de solicitud, en el directorio no consta ningún instrumento en el que ambos Estados sean Partes.
ui-bases-others = Instrumentos en los que no consta que ambos Estados sean Partes
ui-bases-records = Declaraciones y reservas
ui-basis-bilateral = Tratado bilateral
ui-basis-add-bilateral = Añadir un tratado bilateral
ui-basis-title = Título del tratado
ui-basis-signed = Fecha de la firma (año-mes-día)
ui-basis-article = Artículo invocado
ui-setup-note = Nota sobre el expediente
ui-setup-note-help = Esta nota no figura en ningún documento.
ui-family-mla = Asistencia judicial recíproca
ui-family-extradition = Extradición
ui-family-maritime = Buques en el mar
ui-family-information = Información
ui-family-transfer-of-proceedings = Remisión de actuaciones penales
ui-family-sentenced-persons = Personas condenadas
ui-family-follow-up = Seguimiento de una solicitud anterior
ui-family-reply = Respuestas a una solicitud
ui-family-protocol-cooperation = Cooperación en virtud de los Protocolos

## Questions

ui-obligation-met = respondido
ui-obligation-must = exigido
ui-obligation-should = recomendado
ui-obligation-undecided = puede exigirse
ui-obligation-none = no exigido aquí
ui-obligation-question = determina lo que se pide
ui-obligation-answered = respondido
ui-not-asked = No exigidos en esta solicitud ({ $number })
ui-text-languages = Idioma de este texto
ui-text-others = +{ $number }
ui-text-standing = Carácter de este texto
ui-standing-none = sin texto
ui-standing-original = original
ui-standing-unchecked = traducción sin revisar
ui-standing-checked = traducción revisada
ui-standing-certified = traducción certificada
ui-date-form = Año-mes-día; por ejemplo, 2027-01-15
ui-not-a-date = No es una fecha. Escriba año-mes-día; por ejemplo, 2027-01-15. Hasta entonces, la solicitud no contiene aquí ninguna fecha.
ui-not-a-partial-date = No es una fecha. Escriba 1984, 1984-05 o 1984-05-17. Hasta entonces, la solicitud no contiene aquí ninguna fecha.
ui-not-a-number = No es un número entero. Hasta entonces, la solicitud no contiene aquí ningún número.
ui-not-an-amount = No es un importe. Escriba las cifras con punto decimal y sin separadores de millares; por ejemplo, 1250000.50. Hasta entonces, la solicitud no contiene aquí ningún importe.
ui-money-amount = Importe
ui-money-currency = Moneda (por ejemplo, EUR)
ui-address-lines = Dirección, línea por línea, sin el Estado
ui-address-state = Estado
ui-address-add = Añadir una dirección
ui-derived = Se toma de otras partes de la solicitud.
ui-derived-to-bases = Elegir las bases jurídicas
ui-derived-to-offences = Ir a los delitos
ui-derived-no-annexes = Aún no hay anexos. Se añaden donde responden a una pregunta.
ui-derived-no-penalty = pena no indicada

## Records

ui-record-edit = Editar
ui-record-fold = Listo
ui-record-remove = Quitar de aquí
ui-record-delete = Eliminar…
ui-record-missing = En esta solicitud no existe el registro «{ $id }».
ui-add-person = Añadir una persona
ui-add-organisation = Añadir una organización
ui-add-account = Añadir una cuenta
ui-add-offence = Añadir un delito
ui-add-provision = Añadir una disposición
ui-add-property = Añadir un bien
ui-add-annex = Añadir un anexo
ui-unnamed-person = Persona sin nombre ({ $id })
ui-unnamed-organisation = Organización sin denominación ({ $id })
ui-unnamed-account = Cuenta sin número ({ $id })
ui-unnamed-offence = Delito sin denominación ({ $id })
ui-unnamed-provision = Disposición sin título ({ $id })
ui-unnamed-property = Bien sin descripción ({ $id })
ui-unnamed-annex = Anexo sin título ({ $id })

ui-person-name = { $family }, { $given }
ui-person-family-name = Apellidos
ui-person-given-names = Nombres de pila
ui-person-original-name = Nombre completo en la escritura original
ui-person-aliases = Otros nombres y grafías, uno por línea
ui-person-born = Fecha de nacimiento, en la medida en que se conozca (1984, 1984-05 o 1984-05-17)
ui-person-birth-place = Lugar de nacimiento
ui-person-nationalities = Nacionalidades
ui-person-documents = Documentos de identidad
ui-person-languages = Idiomas que habla
ui-person-function = Cargo u ocupación
ui-person-remarks = Otros datos
ui-identity-add = Añadir un documento de identidad
ui-identity-kind = Tipo de documento
ui-identity-number = Número
ui-identity-issued-by = Expedido por
ui-role = Condición en la causa
ui-role-suspect = Persona sospechosa
ui-role-accused = Persona acusada
ui-role-convicted = Persona condenada
ui-role-witness = Testigo
ui-role-expert = Perito
ui-role-victim = Víctima
ui-role-owner = Titular de los bienes o de la cuenta
ui-role-third-party = Tercero
ui-role-official = Funcionario
ui-role-other = Otra condición
ui-sex = Sexo, según el documento de viaje
ui-sex-female = Femenino
ui-sex-male = Masculino
ui-sex-unspecified = No especificado

ui-organisation-name = Denominación oficial en su propio idioma
ui-organisation-name-in = Denominación en otros idiomas
ui-organisation-functions = Competencias o funciones
ui-organisation-registration = Número de registro
ui-organisation-signatory = Nombre del funcionario que firma o responde
ui-organisation-signatory-title = Cargo de ese funcionario

ui-account-number = IBAN, número de cuenta o dirección de monedero
ui-account-bic = BIC
ui-account-currency = Moneda (por ejemplo, EUR)
ui-account-institution = Entidad
ui-account-branch = Sucursal o plataforma
ui-account-holders = Titulares

ui-offence-title = Denominación del delito en el derecho del Estado requirente
ui-offence-provisions = Disposiciones
ui-offence-from = Fecha de comisión, o fecha inicial (1984, 1984-05 o 1984-05-17)
ui-offence-to = Fecha final, si se cometió durante un período
ui-offence-place = Lugar de comisión
ui-offence-penalty = Pena máxima, expresada en palabras
ui-offence-penalty-months = Privación de libertad máxima, en meses; en blanco si es perpetua
ui-offence-persons = Personas a las que se atribuye
ui-offence-participation = Forma de participación, tentativa
ui-convention = Con arreglo a la Convención
ui-convention-organized-group = Participación en un grupo delictivo organizado
ui-convention-laundering = Blanqueo del producto del delito
ui-convention-corruption = Corrupción
ui-convention-obstruction = Obstrucción de la justicia
ui-convention-trafficking-in-persons = Trata de personas
ui-convention-smuggling-of-migrants = Tráfico ilícito de migrantes
ui-convention-firearms = Fabricación o tráfico ilícitos de armas de fuego
ui-convention-serious-crime = Delito grave
ui-convention-uncac = Delito tipificado con arreglo a la Convención contra la Corrupción
ui-convention-drugs-1988 = Tráfico ilícito de estupefacientes, Convención de 1988
ui-convention-other = Ninguna de las anteriores

ui-provision-name = { $law }, { $article }
ui-provision-law = Ley o código
ui-provision-unit = La ley se divide en
ui-provision-unit-article = Artículos (lo habitual)
ui-provision-unit-section = Secciones
ui-provision-unit-as-written = Tal como se escribe: § 263, regla 5
ui-provision-article = Número del artículo o de la sección
ui-provision-text = Texto vigente en el momento de los hechos

ui-property-kind = Tipo de bien
ui-property-kind-money = Dinero en efectivo
ui-property-kind-account = Saldo de una cuenta
ui-property-kind-virtual-asset = Activos virtuales
ui-property-kind-real-estate = Bienes inmuebles
ui-property-kind-vehicle = Vehículo
ui-property-kind-vessel-or-aircraft = Buque o aeronave
ui-property-kind-business = Empresa
ui-property-kind-securities = Títulos y valores
ui-property-kind-livestock = Ganado
ui-property-kind-perishable = Bienes perecederos
ui-property-kind-jewellery-or-art = Joyas, obras de arte o antigüedades
ui-property-kind-other = Otros bienes
ui-property-description = Descripción que permita localizarlo
ui-property-identifier = Registro, matrícula o número
ui-property-location = Ubicación
ui-property-value = Valor estimado
ui-property-owners = Propietarios
ui-property-account = Cuenta en la que se encuentra

ui-annex-title = Título en la lista de anexos
ui-annex-language = Idioma del anexo
ui-annex-translates-request = Traducción de la propia solicitud
ui-annex-certified = Copia o traducción certificada
ui-annex-pages = Páginas
ui-annex-file = Archivo que acompaña a la solicitud
ui-annex-no-file = Ningún archivo indicado
ui-annex-choose-file = Elegir un archivo…
ui-annex-remark = Observación que se imprime en la carta

# Where the system has no dialog for files.
ui-type-path = Este sistema no tiene un cuadro de diálogo para archivos. Ruta del archivo
ui-ok = Aceptar
ui-received-heading = La solicitud contenida en el documento
ui-tab-grounds = Motivos
ui-report = Guardar el informe de verificación…
ui-choose-report = Guardar el informe de verificación
ui-tab-glossary = Glosario
ui-export-more = Más…
ui-export-pdf = Exportar PDF…
ui-export-package = Exportar expediente…
ui-export-carry = Los documentos incluyen la solicitud
ui-export-logo = Emblema del membrete…
ui-export-no-logo = Quitar el emblema
ui-choose-package = Exportar el expediente
ui-choose-logo = Elegir el emblema
ui-file-type-pdf = PDF
ui-file-type-package = Expediente (ZIP)
ui-file-type-image = Imagen (PNG, JPEG)

ui-pages-wait = Se están componiendo las páginas.
ui-pages-failed = No se pueden mostrar las páginas del estado actual del borrador. Lo que se ve puede ser anterior.
ui-pages-missing = Los tipos de letra de las páginas no tienen estos caracteres; aparecen como recuadros vacíos y no se produce el PDF: { $characters }
ui-pages-page = Página { $page } de { $pages }
ui-pages-fit = Al ancho del panel
ui-accept = Aceptar con motivo…
ui-accept-reason = Por qué puede quedar así
ui-accept-confirm = Aceptar
ui-accept-take-back = Retirar la aceptación
ui-findings-accepted = Aceptadas: { $number }

## Steps taken back and done again

ui-undone = Deshecho: { $what } ({ $how })
ui-redone = Rehecho: { $what } ({ $how })
ui-undone-typing = Deshecho: un dato que aún no era fecha, número ni importe
ui-step-typed = escritura
ui-step-deleted = borrado
ui-step-pasted = texto pegado
ui-step-set = elección o valor
ui-step-added = adición
ui-step-removed = eliminación
ui-step-moved = cambio de lugar
ui-record-person = Persona
ui-record-organisation = Organización
ui-record-account = Cuenta
ui-record-offence = Delito
ui-record-provision = Disposición
ui-record-property = Bien
ui-record-annex = Anexo
ui-acceptances = Observaciones aceptadas
