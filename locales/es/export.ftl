# Words of exported files: PDF, package, transmission note.

export-note-title = Remisión de una solicitud y sus anexos
export-what-letter = Solicitud (idioma: { $language })
export-what-report = Informe de verificación (idioma: { $language })
export-what-request = Archivo de la solicitud, para su importación
export-what-annex = Anexo { $number }
export-annex-missing = Estos anexos mencionan archivos que no están en la carpeta { $folder }: { $files }. Coloque allí los archivos o quite sus nombres de los anexos.
export-annex-name = El anexo menciona su archivo de un modo que otros sistemas no toman por un nombre: «/», «\», «:», un carácter invisible o un punto al principio. Cambie el nombre del archivo e indique solo ese nombre: { $name }
export-passage = Estas palabras no pueden componerse en una página: «{ $words }» (lugar: { $place }). Vuelva a escribirlas o genere el documento en formato DOCX. No se ha perdido nada.
export-missing-characters = No se puede escribir el PDF: sus tipos de letra no tienen estos caracteres y ningún nombre debe perder una letra: { $characters }. Escriba el documento en formato DOCX o transcriba los caracteres.
export-logo-other-format = El emblema no es una imagen PNG ni JPEG. Guárdelo como PNG.
export-logo-svg = Los dibujos SVG pueden contener scripts y no se aceptan. Guarde el emblema como PNG.
export-logo-too-large = El emblema es demasiado grande. Como máximo 4 MiB y 4.096 píxeles en cada sentido.
export-logo-damaged = El emblema no puede leerse; la imagen está dañada. Guárdela de nuevo como PNG.
