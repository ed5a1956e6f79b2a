# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = Es una carpeta, no un archivo: { $path }
cli-file-too-large = El archivo supera el tamaño que este programa puede leer: { $path }
cli-file-not-found = No existe el archivo: { $path }
cli-file-no-permission = No tiene permiso para leer este archivo: { $path }
cli-file-cannot-read = No se puede leer el archivo. Compruebe el disco y su conexión e inténtelo de nuevo: { $path } ({ $system })
cli-file-folder-not-found = No existe la carpeta de este archivo: { $path }
cli-file-no-write-permission = No tiene permiso para escribir este archivo; no se ha modificado nada: { $path }
cli-file-cannot-write = No se puede escribir el archivo; no se ha modificado nada. Elija otra carpeta u otro disco, o inténtelo de nuevo: { $path } ({ $system })
cli-file-not-a-file = Aquí no puede escribirse ningún archivo: se trata de un dispositivo o de una conexión entre programas. Elija otro nombre: { $path }
cli-file-over-input = Este mismo archivo se lee aquí y nunca se reemplaza por lo que se genera a partir de él; no se ha modificado nada. Elija otro nombre: { $path }
cli-file-exists = El archivo ya existe. Elija otro nombre o use --overwrite para reemplazarlo: { $path }
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
import-form = Línea { $line }, columna { $column }, en { $path }: { $problem }. Corrija este punto; «rogatory schema» describe la forma del archivo.
import-other-format = En /format: el archivo indica «{ $found }»; no es un archivo de solicitud de la versión 1. Compruebe que sea el archivo correcto.
import-unknown-id = En { $path }: identificador inexistente ({ $what }): «{ $id }». Corríjalo; «rogatory kinds», «rogatory elements» y «rogatory directory search» muestran los existentes.
import-other-value = En { $path }: a este elemento se responde con «{ $expected }», no con «{ $found }».
import-not-a-number = En { $path }: «{ $text }» no es un número decimal. Escríbalo con punto decimal y sin separadores de millares; por ejemplo, 1250000.50.
import-sort-state = Estado
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
cli-produce-failed = No se ha podido generar el documento. Se trata de un error del programa: { $detail }
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
import-carrier-damaged = El documento está dañado o no fue elaborado por este programa: { $detail }. Pida que se lo envíen de nuevo, o solicite el archivo de la solicitud.
import-carrier-encrypted = El documento está cifrado. Retire la protección por contraseña y ábralo de nuevo.
import-carrier-too-much = Al descomprimirse, el documento supera con mucho el tamaño de una solicitud; no se abre. Pida al remitente el archivo de la solicitud.
import-carrier-doubled-name = Dos partes del documento tienen el mismo nombre; no se abre, porque los programas no coincidirían en su contenido. Pida que se lo envíen de nuevo.
import-carrier-xml = Una parte del documento no es admisible: { $detail }. Pida que se lo envíen de nuevo, o solicite el archivo de la solicitud.
import-carrier-empty = El documento no contiene ninguna solicitud. Solo pueden abrirse los documentos elaborados por este programa con la solicitud incluida; en otro caso, inicie una solicitud nueva.
import-carrier-several = El documento contiene varias solicitudes distintas; no se abre. Pregunte al remitente cuál es la válida.
import-carrier-origin = El documento contiene una solicitud, pero no indica su procedencia; no se abre: { $detail }
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
