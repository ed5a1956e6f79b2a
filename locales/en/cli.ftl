# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = This is a folder, not a file: { $path }
cli-file-too-large = The file is larger than this program can read: { $path }
cli-file-not-found = There is no such file: { $path }
cli-file-no-permission = You have no permission to read this file: { $path }
cli-file-cannot-read = The file cannot be read ({ $system }): { $path }
cli-file-folder-not-found = The folder for this file does not exist: { $path }
cli-file-no-write-permission = You have no permission to write this file; nothing was changed: { $path }
cli-file-cannot-write = The file cannot be written ({ $system }); nothing was changed: { $path }
import-too-large = The file is larger than { $mib } MiB; a request file never is. Check that it is the right file.
import-not-utf8 = The file is not UTF-8 text (byte { $position }). Request files are UTF-8; check that it is the right file.
import-form = Line { $line }, column { $column }, at { $path }: { $problem }. Correct this place; “rogatory schema” describes the form of the file.
import-other-format = At /format: the file says that it is “{ $found }”, not a request file of version 1. Check that it is the right file.
import-unknown-id = At { $path }: there is no { $what } “{ $id }”. Correct the id; “rogatory kinds”, “rogatory elements” and “rogatory directory search” list those that exist.
import-other-value = At { $path }: this element is answered by “{ $expected }”, not by “{ $found }”.
import-not-a-number = At { $path }: “{ $text }” is not a decimal number. Write it with a point and without separators, for example 1250000.50.
import-sort-state = State
import-sort-kind = kind of request
import-sort-element = element
import-sort-question = question
import-sort-instrument = instrument
import-sort-option = option
cli-incomplete = { $number ->
    [one] { $number } finding blocks the document. Complete the request, or use --force for a document marked as a draft.
   *[other] { $number } findings block the document. Complete the request, or use --force for a document marked as a draft.
}
cli-produce-failed = The document could not be made. This is a fault of the program: { $detail }
cli-no-file-name = The request has no file name yet. Save it under a name first.
cli-written = Written: { $path }
cli-written-draft = Written, marked as a draft on every page: { $path }
cli-complete = Complete: nothing blocks this request.
cli-summary = Blocking: { $blocking }. Warnings: { $warnings }. Advice: { $advice }.
cli-unknown-kind = There is no kind of request “{ $id }”. “rogatory kinds” lists them.
cli-unknown-state = There is no State with the code “{ $id }”. “rogatory directory search” finds it by its name.
cli-nothing-found = Nothing found.
cli-bad-date = “{ $text }” is not a date. Write it as 2026-11-22.
cli-bad-file-state = This file cannot be checked.
cli-articles = Articles: { $articles }
cli-place = Place: { $path }
cli-obligation-mandatory = mandatory
cli-obligation-conditional = conditional
cli-obligation-recommended = recommended
cli-question = Question
cli-no-display = No window can be opened here. Use the command line: “rogatory --help” shows the commands.
cli-output-exists = The file already exists; choose another name or use --force: { $path }
import-carrier-damaged = The document is damaged or was not written by this program: { $detail }. Ask for it again, or for the request file.
import-carrier-encrypted = The document is encrypted. Remove the password protection, then open it again.
import-carrier-too-much = The document unpacks to far more than any request; it is not opened. Ask the sender for the request file.
import-carrier-doubled-name = Two parts of the document have the same name; it is not opened, since programs would not agree on its content. Ask the sender for it again.
import-carrier-xml = A part of the document is not acceptable: { $detail }. Ask for it again, or for the request file.
import-carrier-empty = The document carries no request. Only documents written by this program, with the request inside, can be opened; otherwise begin a new request.
import-carrier-several = The document carries several requests that differ; it is not opened. Ask the sender which one counts.
import-carrier-origin = The document carries a request, but not where it comes from; it is not opened: { $detail }
import-carrier-altered = The request inside the document is not the one that was put in; it is not opened. Ask the sender for the document again.
import-carried = Taken from a document of { $date }, written in this language: { $language } (Rogatory { $program }). The sender has not been verified.
import-carried-same = The document matches the request that it carries.
import-carried-changed = { $number ->
    [one] The document was changed by hand in { $number } paragraph (−: the request inside; +: the document). Only the request inside is checked:
   *[other] The document was changed by hand in { $number } paragraphs (−: the request inside; +: the document). Only the request inside is checked:
}
import-carried-other-version = It cannot be told whether the document was changed by hand: another version of the program or of the directory wrote it.
import-carried-other-bytes = It cannot be told whether the document was changed by hand: its bytes are not those that were written.
import-carried-unreadable = It cannot be told whether the document was changed by hand: its words cannot be compared.
cli-report-one-file = A report is written for one request at a time. Give one file.
import-carried-logo = It cannot be told whether the document was changed by hand: it bears an emblem, which the request does not hold.
