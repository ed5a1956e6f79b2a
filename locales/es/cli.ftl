# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = Es una carpeta, no un archivo. Indique un archivo: { $path }
cli-file-too-large = El archivo supera el tamaño que este programa puede leer. Compruebe que sea el archivo correcto: { $path }
cli-file-not-found = No existe el archivo. Compruebe su nombre y su carpeta: { $path }
cli-file-no-permission = No tiene permiso para leer este archivo. Pida el permiso o una copia a quien lo administra: { $path }
cli-file-cannot-read = No se puede leer el archivo. Compruebe el disco y su conexión e inténtelo de nuevo: { $path } ({ $system })
cli-file-folder-not-found = No existe la carpeta de este archivo. Créela o elija otra carpeta: { $path }
cli-file-no-write-permission = No tiene permiso para escribir este archivo; no se ha modificado nada. Elija otra carpeta: { $path }
cli-file-cannot-write = No se puede escribir el archivo; no se ha modificado nada. Elija otra carpeta u otro disco, o inténtelo de nuevo: { $path } ({ $system })
cli-file-not-a-file = Aquí no puede escribirse ningún archivo: se trata de un dispositivo o de una conexión entre programas. Elija otro nombre: { $path }
cli-file-over-input = Este mismo archivo se lee aquí y nunca se reemplaza por lo que se genera a partir de él; no se ha modificado nada. Elija otro nombre: { $path }
cli-file-exists = El archivo ya existe. Elija otro nombre o use --overwrite para reemplazarlo: { $path }
cli-file-conflict = El archivo se modificó o se abrió en otro lugar desde que se leyó; no se ha guardado nada. Guarde con otro nombre: { $path }
cli-file-in-use = Otro programa está usando este archivo. Ciérrelo allí e inténtelo de nuevo: { $path }
cli-file-write-in-use = Otro programa está usando este archivo; no se ha modificado nada. Ciérrelo allí o elija otro nombre: { $path }
cli-file-bad-name = El sistema no admite este nombre: es demasiado largo o contiene un carácter no permitido en los nombres. Elija otro: { $path }
cli-file-no-folder-on-the-way = Una parte de esta ruta es un archivo donde debería haber una carpeta. Corrija la ruta: { $path }
cli-file-no-connection = El disco donde está este archivo no responde. Compruebe la conexión e inténtelo de nuevo: { $path }
cli-file-write-no-connection = El disco no responde; no se ha modificado nada. Compruebe la conexión o guarde en otro disco: { $path }
cli-file-read-only = Este disco es de solo lectura; no se ha modificado nada. Elija una carpeta en otro disco: { $path }
cli-file-disk-full = El disco está lleno; no se ha modificado nada. Libere espacio o elija otro disco: { $path }
cli-file-too-large-for-disk = El archivo supera el tamaño que admite este disco; no se ha modificado nada. Elija otro disco: { $path }
import-too-large = El archivo supera el límite de { $mib }{"\u00A0"}MiB; un archivo de solicitud nunca es tan grande. Compruebe que sea el archivo correcto.
import-not-utf8 = El archivo no es texto UTF-8 (byte { $position }). Los archivos de solicitud son UTF-8; compruebe que sea el archivo correcto.
import-form-truncated = El archivo termina a la mitad: quedó cortado al guardarlo, copiarlo o enviarlo. Pida que se lo envíen de nuevo o tome una copia anterior. (línea { $line }, columna { $column }: { $problem })
import-form-syntax = En { $path } el archivo no cumple la escritura JSON: falta o sobra una coma, unas comillas o un corchete. Corrija este punto o tome una copia que no se haya modificado a mano. (línea { $line }, columna { $column }: { $problem })
import-form-too-deep = En { $path } hay listas dentro de listas sin fin; ninguna solicitud es así. Compruebe que sea el archivo correcto. (línea { $line }, columna { $column }: { $problem })
import-form-unknown-key = En { $path }: una solicitud no tiene ninguna entrada «{ $name }». Corrija el nombre o quite la entrada; «rogatory schema» enumera las entradas. (línea { $line }, columna { $column }: { $problem })
import-form-missing-key = En { $path }: falta la entrada «{ $name }». Añádala o tome una copia que no se haya modificado a mano. (línea { $line }, columna { $column }: { $problem })
import-form-doubled-key = En { $path } una entrada figura dos veces y no puede saberse cuál vale. Conserve una sola. (línea { $line }, columna { $column }: { $problem })
import-form-other-type = En { $path } hay un valor de otro tipo que el esperado, por ejemplo un texto en lugar de una lista. Corrija este punto; «rogatory schema» describe la forma del archivo. (línea { $line }, columna { $column }: { $problem })
import-form-unknown-word = En { $path } «{ $name }» no es ninguno de los valores admitidos. Corríjalo; «rogatory schema» los enumera. (línea { $line }, columna { $column }: { $problem })
import-form-value = En { $path } el valor no puede leerse, por ejemplo una fecha que no existe o un código que no lo es. Corrija este punto. (línea { $line }, columna { $column }: { $problem })
import-not-a-request = El archivo es JSON, pero no un archivo de solicitud: en «format» no figura «rogatory-request». Elija el archivo de la solicitud; su nombre suele terminar en «.rogatory.json».
import-file-empty = El archivo está vacío. No se escribió hasta el final o no se envió entero; pida que se lo envíen de nuevo o tome una copia anterior.
import-file-picture = Es una imagen ({ $format }), no una solicitud. Una copia escaneada o una fotografía no puede abrirse como tal: pida al remitente el archivo de la solicitud, o el DOCX o el PDF elaborado por este programa.
import-file-office = Es un documento de otro tipo ({ $format }); no lleva dentro ninguna solicitud. Pida al remitente el archivo de la solicitud, o el DOCX o el PDF elaborado por este programa.
import-file-protected = El documento está protegido con contraseña. Ábralo en el programa con que se elaboró, quite la contraseña, guárdelo y ábralo aquí.
import-file-archive = Son varios archivos comprimidos en uno ({ $format }). Extráigalos y abra el archivo de la solicitud o la carta que contiene.
import-file-marked = Es un texto de otro tipo ({ $format }), por ejemplo una página web o un correo electrónico. Elija el archivo de la solicitud o guárdelo antes desde el mensaje.
import-file-utf16 = El texto de este archivo está en UTF-16. Ábralo en un editor de texto y guárdelo de nuevo como UTF-8; los archivos de solicitud son UTF-8.
import-file-text = Es texto sin formato, no un archivo de solicitud. Elija el archivo de la solicitud; su nombre suele terminar en «.rogatory.json».
import-file-unknown = Este programa no conoce este tipo de archivo. Solo pueden abrirse archivos de solicitud y archivos DOCX y PDF elaborados por este programa; compruebe que sea el archivo correcto.
import-newer-version = Este archivo fue escrito por una versión más reciente de Rogatory (forma { $found }; este programa lee hasta la forma { $reads }). El archivo no se ha modificado. Ábralo con una versión más reciente del programa o pida al remitente un documento DOCX o PDF.
import-other-format = En /format: el archivo indica «{ $found }»; no es un archivo de solicitud. Compruebe que sea el archivo correcto.
import-unknown-id = En { $path }: identificador inexistente ({ $what }): «{ $id }». Corríjalo; «rogatory kinds», «rogatory elements» y «rogatory directory search» muestran los existentes.
import-territory = En { $path }: { $id } es un territorio y no un Estado; la solicitud se dirige a un Estado. Indique aquí el Estado y, como autoridad requerida, la autoridad del territorio.
cli-territory = { $name } ({ $id }) es un territorio y no un Estado. Emplee el código del Estado al que se dirige la solicitud.
cli-under-state = territorio que figura bajo { $state }
cli-no-state = no es un Estado del directorio
import-other-value = En { $path }: a este elemento se responde con «{ $expected }», no con «{ $found }». Corrija la respuesta en el archivo o tome una copia que no se haya modificado a mano.
import-not-a-number = En { $path }: «{ $text }» no es un número decimal. Escríbalo con punto decimal y sin separadores de millares; por ejemplo, 1250000.50.
import-sort-state = Estado
import-sort-place = Estado o territorio
import-sort-kind = clase de solicitud
import-sort-element = elemento
import-sort-question = pregunta
import-sort-instrument = instrumento
import-sort-option = opción
# CLDR "many" is exact millions, which take the preposition.
cli-incomplete = { $number ->
    [one] { $number } impedimento bloquea el documento. Complete la solicitud o use --as-draft para obtener un documento marcado como borrador.
    [many] { $number } de impedimentos bloquean el documento. Complete la solicitud o use --as-draft para obtener un documento marcado como borrador.
   *[other] { $number } impedimentos bloquean el documento. Complete la solicitud o use --as-draft para obtener un documento marcado como borrador.
}
cli-produce-failed = No se ha podido generar el documento. Se trata de un error del programa, no de la solicitud; no se ha perdido nada. Comuníquelo citando estas palabras: { $detail }
cli-fault = Un error del programa ha interrumpido este trabajo. Su solicitud está intacta. Guárdela e inténtelo de nuevo; si se repite, comunique qué estaba haciendo.
cli-given-up = El trabajo se detuvo antes de terminar; no se ha escrito nada. Inícielo de nuevo cuando quiera.
cli-no-file-name = La solicitud aún no tiene nombre de archivo. Guárdela primero con un nombre.
cli-written = Archivo guardado: { $path }
cli-written-draft = Archivo guardado, marcado como borrador en todas las páginas: { $path }
cli-several-need-folder = Varios documentos requieren una carpeta. Indique una terminada en «/» o escriba un solo documento cada vez: { $path }
cli-complete = Completa: ningún impedimento bloquea esta solicitud.
cli-summary = Impedimentos: { $blocking }. Advertencias: { $warnings }. Recomendaciones: { $advice }.
cli-unknown-kind = No existe la clase de solicitud «{ $id }». «rogatory kinds» muestra las existentes.
cli-unknown-state = No existe ningún Estado con el código «{ $id }». «rogatory directory search» lo busca por su nombre.
cli-nothing-found = No se ha encontrado nada.
cli-bad-date = «{ $text }» no es una fecha. Escríbala en la forma 2026-11-22.
cli-bad-file-state = Este archivo no se puede verificar.
cli-articles = Artículos: { $articles }
cli-place = Ubicación: { $path }
cli-obligation-mandatory = obligatorio
cli-obligation-conditional = condicional
cli-obligation-recommended = recomendado
cli-question = Pregunta
cli-no-display = No se puede abrir ninguna ventana en este entorno. Use la línea de órdenes: «rogatory --help» muestra las órdenes disponibles.
import-carrier-damaged = El documento está dañado o no fue elaborado por este programa. Pida que se lo envíen de nuevo, o solicite el archivo de la solicitud. ({ $detail })
import-carrier-encrypted = El documento está cifrado. Retire la protección por contraseña y ábralo de nuevo.
import-carrier-too-much = Al descomprimirse, el documento supera con mucho el tamaño de una solicitud; no se abre. Pida al remitente el archivo de la solicitud.
import-carrier-doubled-name = Dos partes del documento tienen el mismo nombre; no se abre, porque los programas no coincidirían en su contenido. Pida que se lo envíen de nuevo.
import-carrier-xml = Una parte del documento no es admisible; no se abre. Pida que se lo envíen de nuevo, o solicite el archivo de la solicitud. ({ $detail })
import-carrier-empty = El documento no contiene ninguna solicitud. Solo pueden abrirse los documentos elaborados por este programa con la solicitud incluida; en otro caso, inicie una solicitud nueva.
import-carrier-several = El documento contiene varias solicitudes distintas; no se abre. Pregunte al remitente cuál es la válida.
import-carrier-origin = El documento contiene una solicitud, pero no indica su procedencia; no se abre. Pida al remitente el archivo de la solicitud. ({ $detail })
import-carrier-altered = La solicitud contenida en el documento no es la que se incluyó en él; no se abre. Pida al remitente que envíe de nuevo el documento.
import-carried = Solicitud tomada de un documento de fecha { $date }, redactado en el idioma siguiente: { $language } (Rogatory { $program }). No se ha verificado quién lo envió.
import-carried-same = El documento corresponde a la solicitud que contiene.
import-carried-changed = { $number ->
    [one] El documento fue modificado a mano en { $number } párrafo (−: la solicitud incluida; +: el documento). Solo se comprueba la solicitud incluida:
   *[other] El documento fue modificado a mano en { $number } párrafos (−: la solicitud incluida; +: el documento). Solo se comprueba la solicitud incluida:
}
import-carried-other-version = No puede saberse si el documento fue modificado a mano: lo elaboró otra versión del programa o del directorio.
import-carried-other-bytes = No puede saberse si el documento fue modificado a mano: sus bytes no son los originales.
import-carried-unreadable = No puede saberse si el documento fue modificado a mano: su texto no puede compararse.
cli-report-one-file = El informe se hace para una sola solicitud cada vez. Indique un solo archivo.
import-carried-logo = No puede saberse si el documento fue modificado a mano: lleva un emblema que la solicitud no contiene.
