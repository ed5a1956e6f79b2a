# Что сообщается о документе, поступившем вместе с запросом: таков ли он, каким программа составляет его по этому запросу, и чем отличается.

import-carried = Запрос извлечен из документа от { $date }; язык документа: { $language } (Rogatory { $program }). Отправитель не проверен.
import-carried-same = Документ соответствует вложенному запросу: таким эта программа составляет его по данному запросу.
import-carried-changed = { $number ->
    [one] Документ не таков, каким он должен быть по вложенному запросу: { $number } отличие (−: вложенный запрос; +: документ; •: прочее). Проверяется только вложенный запрос:
    [few] Документ не таков, каким он должен быть по вложенному запросу: { $number } отличия (−: вложенный запрос; +: документ; •: прочее). Проверяется только вложенный запрос:
    [many] Документ не таков, каким он должен быть по вложенному запросу: { $number } отличий (−: вложенный запрос; +: документ; •: прочее). Проверяется только вложенный запрос:
   *[other] Документ не таков, каким он должен быть по вложенному запросу: { $number } отличия (−: вложенный запрос; +: документ; •: прочее). Проверяется только вложенный запрос:
}
import-carried-other-version = Нельзя установить, изменялся ли документ: он составлен другой версией программы или по другим ее данным.
import-carried-other-bytes = Нельзя установить, изменялся ли документ: его байты не совпадают с исходными.
import-carried-unreadable = Нельзя установить, изменялся ли документ: его невозможно составить заново либо прочитать его текст.
import-carried-logo = Нельзя установить, изменялся ли документ: это PDF с эмблемой, которой нет в запросе.
import-carried-fonts = Нельзя установить, соответствует ли документ вложенному запросу: в нем есть собственные шрифты, буквы которых могут выглядеть как другие.
import-carried-differs = Отличия от того, что составила бы эта программа (−: вложенный запрос; +: документ; •: прочее):
import-carried-active = Внимание: в документе есть то, что может сработать при открытии в другой программе. Не открывайте его там до проверки:
import-carried-emblem = Эмблема не входит в запрос: осмотрите ее сами.

import-place-first-header = верхний колонтитул первой страницы
import-place-header = верхний колонтитул
import-place-first-footer = нижний колонтитул первой страницы
import-place-footer = нижний колонтитул

import-difference-full = { $what } ({ $part }): { $words }
import-difference-part = { $what } ({ $part })
import-difference-words = { $what }: { $words }

import-differs-macro = программа внутри документа (макрос)
import-differs-object = внедренный объект или файл
import-differs-activex = элемент управления, запускающий программу (ActiveX)
import-differs-template = шаблон, загружаемый извне
import-differs-external = содержимое, загружаемое извне
import-differs-active-field = поле, обращающееся к другой программе или файлу
import-differs-action = действие, запускаемое само собой
import-differs-damaged = поврежденная часть
import-differs-outside = байты вне частей документа
import-differs-part = часть, которой нет ни в одном письме этой программы
import-differs-other-letter = другое письмо на месте первого
import-differs-chunk = документ другого формата внутри письма
import-differs-font = шрифт, вложенный в документ
import-differs-drawing = рисунок, надпись или нарисованные буквы
import-differs-note = сноска
import-differs-comment = примечание рецензента
import-differs-control = элемент управления содержимым
import-differs-field = поле
import-differs-tracked = отслеживаемое исправление
import-differs-direction = слова с принудительным направлением письма
import-differs-link = ссылка
import-differs-symbol = знак из шрифта символов
import-differs-alternate = альтернативное содержимое
import-differs-setting = настройка, меняющая показ
import-differs-element = элемент, которого нет ни в одном письме этой программы
import-differs-page = страница или ее содержимое, замененные обновлением
import-differs-overlay = пометка, штамп или форма поверх страницы
import-differs-stamp = изображение подписи
import-differs-update = обновление, которое не сводится к подписи, охватывающей весь документ
import-differs-page-measures = размер, поля или колонки страниц
import-differs-looks-hidden = скрытые слова
import-differs-looks-color = слова другого цвета или на другом фоне
import-differs-looks-size = слова другого размера или сжатые
import-differs-looks-font = слова другим шрифтом
import-differs-looks-direction = слова в другом направлении
import-differs-looks-position = слова в другом месте
import-differs-looks-other = слова, выглядящие иначе

ui-export-carried = Что уходит с документом
carried-travels = С документом уходит то, что сказано в письме, и то, что нужно получателю для его проверки: ответов и записей { $travels }.
carried-all = Уходит весь запрос.
carried-stays = Остается здесь:
carried-stays-line = { $what }: { $number }
carried-stays-note = пометка
carried-stays-accepted = причины принятия замечаний
carried-stays-first_step = предварительные шаги
carried-stays-circumstances = ответы об обстоятельствах
carried-stays-answers = ответы, которых нет в письме
carried-stays-persons = лица или сведения о них, которых нет в письме
carried-stays-organisations = организации или сведения о них, которых нет в письме
carried-stays-accounts = счета
carried-stays-offences = преступления
carried-stays-provisions = положения закона
carried-stays-property = имущество
carried-stays-annexes = папки файлов приложений
