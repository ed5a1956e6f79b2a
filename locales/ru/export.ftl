# Words of exported files: PDF, package, transmission note.

export-note-title = Препровождение запроса и приложений к нему
export-what-letter = Запрос (язык: { $language })
export-what-report = Отчет о проверке (язык: { $language })
export-what-request = Файл запроса для загрузки
export-what-annex = Приложение { $number }
export-annex-missing = В папке { $folder } нет файлов, указанных в приложениях: { $files }. Поместите файлы туда или уберите их имена из приложений.
export-annex-name = В приложении указано имя файла с папкой: «{ $name }». Укажите только имя файла.
export-missing-characters = Записать PDF невозможно: в его шрифтах нет следующих знаков, а ни одна буква имени не должна пропасть: { $characters }. Запишите документ в формате DOCX или передайте эти знаки другими буквами.
export-logo-other-format = Эмблема не является изображением PNG или JPEG. Сохраните ее в формате PNG.
export-logo-svg = Рисунки SVG могут содержать сценарии и не принимаются. Сохраните эмблему в формате PNG.
export-logo-too-large = Эмблема слишком велика. Не более 4 МиБ и 4096 пикселей в каждом направлении.
export-logo-damaged = Эмблему прочитать нельзя: изображение повреждено. Сохраните его заново в формате PNG.
