# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = Это папка, а не файл: { $path }
cli-file-too-large = Размер файла превышает допустимый для этой программы: { $path }
cli-file-not-found = Такого файла нет: { $path }
cli-file-no-permission = Нет права на чтение этого файла: { $path }
cli-file-cannot-read = Файл не удается прочитать ({ $system }): { $path }
cli-file-folder-not-found = Папки для этого файла не существует: { $path }
cli-file-no-write-permission = Нет права на запись этого файла; ничего не изменено: { $path }
cli-file-cannot-write = Файл не удается записать ({ $system }); ничего не изменено: { $path }
import-too-large = Размер файла превышает { $mib } МиБ, чего у файла запроса не бывает. Проверьте, тот ли это файл.
import-not-utf8 = Файл не является текстом в кодировке UTF-8 (байт { $position }). Файлы запросов имеют кодировку UTF-8; проверьте, тот ли это файл.
import-form = Строка { $line }, столбец { $column }, место { $path }: { $problem }. Исправьте это место; описание формы файла выводит команда «rogatory schema».
import-other-format = Место /format: в файле указан формат «{ $found }»; это не файл запроса версии 1. Проверьте, тот ли это файл.
import-unknown-id = Место { $path }: неизвестный идентификатор «{ $id }» ({ $what }). Исправьте его; существующие идентификаторы выводят команды «rogatory kinds», «rogatory elements» и «rogatory directory search».
import-other-value = Место { $path }: для этого элемента предусмотрен ответ вида «{ $expected }», а не «{ $found }».
import-not-a-number = Место { $path }: «{ $text }» не является десятичным числом. Запишите его с точкой и без разделителей разрядов, например 1250000.50.
import-sort-state = государство
import-sort-kind = вид запроса
import-sort-element = элемент
import-sort-question = вопрос
import-sort-instrument = международный договор
import-sort-option = вариант ответа
cli-incomplete = { $number ->
    [one] { $number } замечание препятствует составлению документа. Дополните запрос или укажите --force, чтобы получить документ с пометкой «проект».
    [few] { $number } замечания препятствуют составлению документа. Дополните запрос или укажите --force, чтобы получить документ с пометкой «проект».
    [many] { $number } замечаний препятствуют составлению документа. Дополните запрос или укажите --force, чтобы получить документ с пометкой «проект».
   *[other] { $number } замечания препятствуют составлению документа. Дополните запрос или укажите --force, чтобы получить документ с пометкой «проект».
}
cli-produce-failed = Не удалось создать документ. Это ошибка программы: { $detail }
cli-no-file-name = У запроса еще нет имени файла. Сначала сохраните его под каким-либо именем.
cli-written = Записано: { $path }
cli-written-draft = Записано с пометкой «проект» на каждой странице: { $path }
cli-complete = Проверка полноты: препятствий нет.
cli-summary = Препятствия: { $blocking }. Предупреждения: { $warnings }. Рекомендации: { $advice }.
cli-unknown-kind = Нет вида запроса с идентификатором «{ $id }». Список выводит команда «rogatory kinds».
cli-unknown-state = Нет государства с кодом «{ $id }». Найти его по наименованию позволяет команда «rogatory directory search».
cli-nothing-found = Ничего не найдено.
cli-bad-date = «{ $text }» не является датой. Запишите дату в виде 2026-11-22.
cli-bad-file-state = Этот файл невозможно проверить.
cli-articles = Статьи: { $articles }
cli-place = Место: { $path }
cli-obligation-mandatory = обязательно
cli-obligation-conditional = при определенном условии
cli-obligation-recommended = рекомендуется
cli-question = Вопрос
cli-no-display = Здесь невозможно открыть окно. Используйте командную строку: список команд выводит «rogatory --help».
cli-output-exists = Файл уже существует; выберите другое имя или укажите --force: { $path }
