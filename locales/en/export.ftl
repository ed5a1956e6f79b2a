# Words of exported files: PDF, package, transmission note.

export-note-title = Transmission of a request and its annexes
export-what-letter = Request in { $language }
export-what-report = Check report in { $language }
export-what-request = Request file for import
export-what-annex = Annex { $number }
export-annex-missing = These annexes name files that are not in the folder { $folder }: { $files }. Put the files there, or remove their names from the annexes.
export-annex-name = The annex names its file in a way that other systems do not take for a name: “/”, “\”, “:”, an invisible character, or a dot at the beginning. Rename the file and give its name alone: { $name }
export-passage = These words cannot be set on a page: “{ $words }” (place: { $place }). Type them anew, or write the document as DOCX. Nothing is lost.
export-missing-characters = The PDF cannot be written: its fonts do not have these characters, and a person's name must not lose a letter: { $characters }. Write the document as DOCX, or spell them in other letters.
export-logo-other-format = The emblem is neither a PNG nor a JPEG image. Save it as PNG.
export-logo-svg = SVG drawings can hold scripts and are not taken. Save the emblem as PNG.
export-logo-too-large = The emblem is too large. At most 4 MiB and 4,096 pixels in each direction.
export-logo-damaged = The emblem cannot be read; the image is damaged. Save it again as PNG.
