# Lo que se dice de un documento recibido con su solicitud: si es lo que el programa redacta para esa solicitud y, si no, en qué difiere.

import-carried = Solicitud tomada de un documento de fecha { $date }, redactado en el idioma siguiente: { $language } (Rogatory { $program }). No se ha verificado quién lo envió.
import-carried-same = El documento corresponde a la solicitud que contiene: es el que este programa redacta para ella.
import-carried-changed = { $number ->
    [one] El documento no es el que resulta de la solicitud que contiene: { $number } diferencia (−: la solicitud incluida; +: el documento; •: todo lo demás). Solo se comprueba la solicitud incluida:
   *[other] El documento no es el que resulta de la solicitud que contiene: { $number } diferencias (−: la solicitud incluida; +: el documento; •: todo lo demás). Solo se comprueba la solicitud incluida:
}
import-carried-other-version = No puede saberse si el documento fue modificado: lo elaboró otra versión del programa o de sus datos.
import-carried-other-bytes = No puede saberse si el documento fue modificado: sus bytes no son los originales.
import-carried-unreadable = No puede saberse si el documento fue modificado: no puede redactarse de nuevo, o su carta no puede leerse.
import-carried-logo = No puede saberse si el documento fue modificado: es un PDF con un emblema que la solicitud no contiene.
import-carried-fonts = No puede saberse si el documento dice lo que resulta de la solicitud: trae sus propias fuentes, cuyas letras pueden parecer otras.
import-carried-differs = Diferencias con lo que redactaría este programa (−: la solicitud incluida; +: el documento; •: todo lo demás):
import-carried-active = Atención: el documento contiene elementos que pueden actuar cuando lo abre otro programa. No lo abra allí antes de que se haya examinado:
import-carried-emblem = El emblema no forma parte de la solicitud: examínelo usted.

import-place-first-header = encabezado de la primera página
import-place-header = encabezado
import-place-first-footer = pie de la primera página
import-place-footer = pie de página

import-difference-full = { $what } ({ $part }): { $words }
import-difference-part = { $what } ({ $part })
import-difference-words = { $what }: { $words }

import-differs-macro = un programa dentro del documento (macro)
import-differs-object = un objeto o archivo incrustado
import-differs-activex = un control que ejecuta un programa (ActiveX)
import-differs-template = una plantilla traída de otro lugar
import-differs-external = contenido traído de otro lugar
import-differs-active-field = un campo que consulta otro programa o archivo
import-differs-action = una acción que se inicia por sí sola
import-differs-damaged = una parte dañada
import-differs-outside = bytes fuera de las partes del documento
import-differs-part = una parte que ninguna carta de este programa tiene
import-differs-other-letter = otra carta en lugar de la primera
import-differs-chunk = un documento de otro formato dentro de la carta
import-differs-font = una fuente que el documento trae consigo
import-differs-drawing = una imagen, un cuadro de texto o letras dibujadas
import-differs-note = una nota al pie o al final
import-differs-comment = un comentario
import-differs-control = un control de contenido
import-differs-field = un campo
import-differs-tracked = un cambio registrado
import-differs-direction = palabras en un sentido forzado
import-differs-link = un enlace
import-differs-symbol = un signo de una fuente de símbolos
import-differs-alternate = contenido alternativo
import-differs-setting = un ajuste que cambia lo que se muestra
import-differs-element = un elemento que ninguna carta de este programa tiene
import-differs-page = una página, o lo que hay en ella, sustituida por una actualización
import-differs-overlay = una nota, un sello o un formulario sobre una página
import-differs-stamp = la imagen de una firma
import-differs-update = una actualización que no es solo una firma que cubre el conjunto
import-differs-page-measures = el tamaño, los márgenes o las columnas de las páginas
import-differs-looks-hidden = palabras ocultas
import-differs-looks-color = palabras de otro color o sobre otro fondo
import-differs-looks-size = palabras de otro tamaño, o comprimidas
import-differs-looks-font = palabras en otra fuente
import-differs-looks-direction = palabras en otro sentido
import-differs-looks-position = palabras en otro lugar
import-differs-looks-other = palabras con otro aspecto

ui-export-carried = Lo que viaja en el documento
carried-travels = Viaja lo que dice la carta y lo que el destinatario necesita para comprobarla: respuestas y fichas { $travels }.
carried-all = Viaja toda la solicitud.
carried-stays = Se quedan aquí:
carried-stays-line = { $what }: { $number }
carried-stays-note = la nota
carried-stays-accepted = los motivos por los que se aceptaron observaciones
carried-stays-first_step = los primeros pasos
carried-stays-circumstances = las respuestas sobre las circunstancias
carried-stays-answers = las respuestas que la carta no imprime
carried-stays-persons = personas, o lo que la carta no dice de ellas
carried-stays-organisations = organismos, o lo que la carta no dice de ellos
carried-stays-accounts = cuentas
carried-stays-offences = delitos
carried-stays-provisions = disposiciones
carried-stays-property = bienes
carried-stays-annexes = las carpetas de los archivos de anexos
