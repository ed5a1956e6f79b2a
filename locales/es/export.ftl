# Words of exported files: PDF, package, transmission note.
