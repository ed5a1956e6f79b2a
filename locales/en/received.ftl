# What is said of a document that came in with its request: whether it is what the program writes for that request, and what differs.

import-carried = Taken from a document of { $date }, written in this language: { $language } (Rogatory { $program }). The sender has not been verified.
import-carried-same = The document matches the request that it carries: it is what this program writes for that request.
import-carried-changed = { $number ->
    [one] The document is not what its request gives: { $number } difference (−: the request inside; +: the document; •: anything else). Only the request inside is checked:
   *[other] The document is not what its request gives: { $number } differences (−: the request inside; +: the document; •: anything else). Only the request inside is checked:
}
import-carried-other-version = It cannot be told whether the document was changed: another version of the program or of its data wrote it.
import-carried-other-bytes = It cannot be told whether the document was changed: its bytes are not those that were written.
import-carried-unreadable = It cannot be told whether the document was changed: it cannot be written again, or its letter cannot be read.
import-carried-logo = It cannot be told whether the document was changed: it is a PDF with an emblem, which the request does not hold.
import-carried-fonts = It cannot be told whether the document says what its request gives: it brings fonts of its own, whose letters may look like others.
import-carried-differs = What differs from what this program would write (−: the request inside; +: the document; •: anything else):
import-carried-active = Caution: the document holds what may act when another program opens it. Do not open it there before it has been examined:
import-carried-emblem = The emblem is not part of the request: look at it yourself.

import-place-first-header = header of the first page
import-place-header = header
import-place-first-footer = footer of the first page
import-place-footer = footer

import-difference-full = { $what } ({ $part }): { $words }
import-difference-part = { $what } ({ $part })
import-difference-words = { $what }: { $words }

import-differs-macro = a program inside the document (macro)
import-differs-object = an embedded object or file
import-differs-activex = a control that runs a program (ActiveX)
import-differs-template = a template fetched from elsewhere
import-differs-external = content fetched from elsewhere
import-differs-active-field = a field that queries another program or file
import-differs-action = an action that starts by itself
import-differs-damaged = a damaged part
import-differs-outside = bytes outside of the document’s parts
import-differs-part = a part that no letter of this program has
import-differs-other-letter = another letter in the place of the first
import-differs-chunk = a document of another format inside the letter
import-differs-font = a font that the document brings along
import-differs-drawing = a picture, text box or drawn lettering
import-differs-note = a footnote or endnote
import-differs-comment = a comment
import-differs-control = a content control
import-differs-field = a field
import-differs-tracked = a tracked change
import-differs-direction = words in a forced direction
import-differs-link = a link
import-differs-symbol = a sign of a symbol font
import-differs-alternate = alternative content
import-differs-setting = a setting that changes what is shown
import-differs-element = an element that no letter of this program has
import-differs-page = a page, or what stands on it, given anew by an update
import-differs-overlay = a note, stamp or form over a page
import-differs-stamp = the picture of a signature
import-differs-update = an update that is not just a signature covering the whole
import-differs-page-measures = the size, margins or columns of the pages
import-differs-looks-hidden = hidden words
import-differs-looks-color = words in another colour or on another ground
import-differs-looks-size = words of another size, or pressed together
import-differs-looks-font = words in another font
import-differs-looks-direction = words in another direction
import-differs-looks-position = words in another place
import-differs-looks-other = words that look otherwise

ui-export-carried = What travels inside
carried-travels = What the letter says travels inside, and what its receiver needs to check it: answers and records { $travels }.
carried-all = All of the request travels.
carried-stays = These stay here:
carried-stays-line = { $what }: { $number }
carried-stays-note = the note
carried-stays-accepted = reasons for findings that were accepted
carried-stays-first_step = first steps
carried-stays-circumstances = answers about circumstances
carried-stays-answers = answers that the letter does not print
carried-stays-persons = persons, or what the letter does not say of them
carried-stays-organisations = organisations, or what the letter does not say of them
carried-stays-accounts = accounts
carried-stays-offences = offences
carried-stays-provisions = provisions
carried-stays-property = property
carried-stays-annexes = folders of annex files
