# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = This is a folder, not a file: { $path }
cli-file-too-large = The file is larger than this program can read: { $path }
cli-file-not-found = There is no such file: { $path }
cli-file-no-permission = You have no permission to read this file: { $path }
cli-file-cannot-read = The file cannot be read. Check the disk and the connection to it, then try again: { $path } ({ $system })
cli-file-folder-not-found = The folder for this file does not exist: { $path }
cli-file-no-write-permission = You have no permission to write this file; nothing was changed: { $path }
cli-file-cannot-write = The file cannot be written; nothing was changed. Choose another folder or disk, or try again: { $path } ({ $system })
cli-file-not-a-file = No file can be written here: this is a device or a connection between programs. Choose another name: { $path }
cli-file-over-input = This file is itself read here and is never replaced by what is made from it; nothing was changed. Choose another name: { $path }
cli-file-exists = The file already exists. Choose another name, or use --overwrite to replace it: { $path }
cli-file-in-use = Another program holds this file. Close it there, then try again: { $path }
cli-file-write-in-use = Another program holds this file; nothing was changed. Close it there, or choose another name: { $path }
cli-file-bad-name = The system does not accept this name: it is too long or holds a character that names must not have. Choose another one: { $path }
cli-file-no-folder-on-the-way = A part of this path is a file where a folder should be. Correct the path: { $path }
cli-file-no-connection = The disk on which this file lies does not answer. Check the connection, then try again: { $path }
cli-file-write-no-connection = The disk does not answer; nothing was changed. Check the connection, or save on another disk: { $path }
cli-file-read-only = This disk can only be read; nothing was changed. Choose a folder on another disk: { $path }
cli-file-disk-full = The disk is full; nothing was changed. Free some space, or choose another disk: { $path }
cli-file-too-large-for-disk = The file is larger than this disk allows; nothing was changed. Choose another disk: { $path }
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
    [one] { $number } finding blocks the document. Complete the request, or use --as-draft for a document marked as a draft.
   *[other] { $number } findings block the document. Complete the request, or use --as-draft for a document marked as a draft.
}
cli-produce-failed = The document could not be made. This is a fault of the program: { $detail }
cli-no-file-name = The request has no file name yet. Save it under a name first.
cli-written = Written: { $path }
cli-written-draft = Written, marked as a draft on every page: { $path }
cli-several-need-folder = Several documents need a folder. Name one with “/” at its end, or write one document at a time: { $path }
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
