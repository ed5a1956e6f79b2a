# Words of the window. Every word on the screen that is neither law, directory nor a finding stands here.
# Russian: variables are never declined; the name of a language or of a State stays in the nominative.

## Files and the whole program

ui-new = Создать
ui-open = Открыть…
ui-recent = Недавние
ui-no-recent = Файлы еще не открывались
ui-examples = Примеры
ui-list-separator = ,{" "}
ui-examples-about = Полные запросы для ознакомления и упражнений. Все лица и дела вымышлены.
ui-example-caption = { $from } → { $to }: { $kinds }
ui-save = Сохранить
ui-save-as = Сохранить как…
ui-undo = Отменить
ui-redo = Повторить
ui-cut = Вырезать
ui-copy = Копировать
ui-paste = Вставить
ui-select-all = Выделить всё
ui-menu = Меню
ui-menu-file = Файл
ui-menu-view = Вид
ui-region-middle = Вопросы
ui-region-side = Замечания и страницы
ui-region-top = Команды
ui-region-bottom = Состояние и вывод документов
ui-work-open = Файл открывается…
ui-work-pdf = Верстка PDF…
ui-work-letter = Документ составляется…
ui-work-report = Составляется отчет о проверке…
ui-work-package = Пакет собирается…
ui-work-progress = { $work } { $done } из { $all }
ui-work-stop = Остановить
ui-work-heading = Работа еще не закончена
ui-work-about = Составляется документ или открывается файл. Если закрыть программу сейчас, эта работа пропадет; сам запрос не пострадает.
ui-work-wait = Подождать
ui-work-close = Все равно закрыть
ui-resize = Изменить ширину панели
ui-theme = Светлая или темная тема
ui-theme-system = Как в системе
ui-theme-light = Светлая
ui-theme-dark = Темная
ui-digits = Цифры в арабских текстах
ui-digits-typed = Как введены
ui-digits-western = Западные
ui-digits-indic = Восточные арабские
ui-zoom-in = Крупнее
ui-zoom-out = Мельче
ui-zoom-reset = Исходный размер
ui-percent = { $number } %
ui-screen-language = Интерфейс
ui-document-language = Документ
ui-export-docx = Экспортировать в DOCX…
ui-progress = Обязательные элементы: { $met } из { $total }
ui-file-none = Еще не сохранено в файле
ui-file-saved = { $file }: сохранено
ui-file-unsaved = { $file }: есть несохраненные изменения
ui-notice-saved = Сохранено
ui-notice-saved-beside = Сохранено рядом: { $file }
ui-notice-exported = Записано: { $file }
ui-choose-open = Открытие запроса
ui-choose-save = Сохранение запроса
ui-choose-export = Экспорт документа
ui-choose-annex = Выбор файла приложения к запросу
ui-file-type-request = Файл запроса
ui-file-type-docx = Документ текстового редактора
ui-file-type-any = Любой файл

## Words used everywhere

ui-yes = Да
ui-no = Нет
ui-no-answer = Нет ответа
ui-add = Добавить
ui-remove = Убрать
ui-delete = Удалить
ui-cancel = Отмена
ui-close = Закрыть
ui-search = Поиск
ui-nothing-found = Ничего не найдено
ui-today = Сегодня
ui-choose-state = Выберите государство
ui-choose-language = Выберите язык
ui-choose-record = Выбрать из имеющихся
ui-move-up = Переместить вверх: { $name }
ui-move-down = Переместить вниз: { $name }
ui-phone = Телефон
ui-email = Электронная почта

## Start screen

ui-start-about = Составление и проверка запросов об оказании взаимной правовой помощи и о выдаче на шести официальных языках Организации Объединенных Наций.
ui-start-new = Создать запрос
ui-start-open = Открыть запрос…
ui-recovery-heading = Обнаружены несохраненные данные
ui-recovery-about = Работа программы завершилась до того, как эти данные были сохранены. Восстановите и сохраните их или удалите безвозвратно.
ui-recovery-copy = { $file } – копия от { $date }, { $time }
ui-recovery-without-time = { $file } – резервная копия
ui-recovery-unreadable = Эту копию прочитать не удается.
ui-recovery-found-heading = Найдены несохраненные изменения этого файла
ui-recovery-found-about = Программа завершилась до сохранения. Восстановите их, и команда «Сохранить» запишет их в этот файл; либо откройте файл в последнем сохраненном виде, и копия останется.
ui-recovery-open-saved = Открыть сохраненный файл
ui-recovery-fails = Резервные копии записать на этот диск не удается: чаще сохраняйте работу.
ui-recovery-restore = Восстановить
ui-recovery-discard = Удалить

## Dialogs

ui-unsaved-heading = Сохранить изменения?
ui-unsaved-about = В этом запросе есть изменения, не сохраненные ни в одном файле. Если их не сохранить, они будут утрачены.
ui-unsaved-save = Сохранить
ui-unsaved-discard = Не сохранять
ui-incomplete-heading = Запрос заполнен не полностью
ui-incomplete-about = { $number ->
    [one] { $number } замечание препятствует составлению документа (язык: { $language }). Можно вернуться к запросу и устранить его либо экспортировать документ с пометкой «проект» на каждой странице.
    [few] { $number } замечания препятствуют составлению документа (язык: { $language }). Можно вернуться к запросу и устранить их либо экспортировать документ с пометкой «проект» на каждой странице.
    [many] { $number } замечаний препятствуют составлению документа (язык: { $language }). Можно вернуться к запросу и устранить их либо экспортировать документ с пометкой «проект» на каждой странице.
   *[other] { $number } замечания препятствуют составлению документа (язык: { $language }). Можно вернуться к запросу и устранить их либо экспортировать документ с пометкой «проект» на каждой странице.
}
ui-incomplete-back = Вернуться к запросу
ui-incomplete-draft = Экспортировать с пометкой «проект»…
ui-delete-heading = Удалить эту запись?
ui-delete-about = Запись «{ $name }» будет удалена из запроса вместе со всеми ссылками на нее. Удаление можно отменить.
ui-problem-heading = Не удалось выполнить действие
ui-conflict-heading = Файл уже не такой, каким вы его открыли
ui-conflict-open-heading = Файл открыт в другом месте
ui-conflict-changed = После того как вы его открыли, он был изменен в другом месте. Если заменить его, эти изменения пропадут: { $file }
ui-conflict-open = Он открыт в другом окне или у другого лица. Если его сохранят оба, останется только сохраненное последним: { $file }
ui-conflict-no-request = То, что файл содержит теперь, нельзя прочитать как запрос.
ui-conflict-same = Содержание то же, отличается только запись.
ui-conflict-added = Только в файле: { $what }
ui-conflict-removed = В файле больше нет: { $what }
ui-conflict-other = Иначе в файле: { $what }
ui-conflict-here-too = { $what } (изменено и здесь)
ui-conflict-beside = Сохранить рядом
ui-conflict-over = Заменить файл
ui-open-elsewhere-about = Здесь его можно читать и изменять; перед сохранением будет задан вопрос: { $file }
ui-replace-heading = Заменить файл?
ui-replace-about = Файл с таким именем уже есть. Если заменить его, его содержание пропадет: { $file }
ui-replace = Заменить

## Outline, findings, entry of the requested State

ui-outline = Структура запроса
ui-section-state-complete = заполнено
ui-section-state-warning = требует внимания
ui-section-state-incomplete = заполнено не полностью
ui-section-state-empty = не заполнено
ui-tab-findings = Замечания
ui-tab-pages = Страницы
ui-tab-state = Запрашиваемое государство
ui-severity-blocking = Препятствие
ui-severity-warning = Предупреждение
ui-severity-advice = Рекомендация
ui-findings-blocking = Препятствия ({ $number })
ui-findings-warning = Предупреждения ({ $number })
ui-findings-advice = Рекомендации ({ $number })
ui-findings-none = Замечаний нет
ui-entry-not-chosen = Запрашиваемое государство не выбрано
ui-entry-choose-first = Выберите запрашиваемое государство, чтобы увидеть его органы, языки и требования.
ui-entry-territories = Территории, указанные под этим государством: { $names }. В справочнике нет сведений о том, кто принимает касающиеся их запросы; у некоторых есть собственный орган. Уточните до отправки.
ui-entry-use-as-addressee = Указать в качестве адресата
ui-entry-as-recorded = Названия, адреса и примечания приведены так, как они записаны, большей частью на английском языке.
ui-entry-quote = Текст источника
ui-entry-concerns = Сфера применения

## Sections

ui-section-letter = Реквизиты запроса
ui-section-authorities = Органы
ui-section-basis = Правовое основание
ui-section-case = Существо дела и факты
ui-section-offences = Преступления и закон
ui-section-persons = Лица
ui-section-assistance = Запрашиваемая помощь
ui-section-procedure = Порядок и сроки исполнения
ui-section-undertakings = Обязательства и гарантии
ui-section-surrender = Передача лица и имущества
ui-section-language = Язык и приложения
ui-section-requested_state = Требования запрашиваемого государства

## Setup page

ui-setup = Виды запроса, государства, правовое основание
ui-setup-states = Государства и язык
ui-requesting-state = Запрашивающее государство
ui-requested-state = Запрашиваемое государство
ui-sending-state = Государство-отправитель
ui-receiving-state = Государство-получатель
ui-drafting-language = Язык составления
ui-drafting-language-help = Язык, на котором вы пишете тексты этого запроса. К каждому тексту можно добавить переводы.
ui-setup-kinds = Виды запроса
ui-setup-kinds-help = В одном документе можно запросить несколько мер. Они излагаются в указанном порядке.
ui-setup-no-kind = Вид запроса еще не выбран
ui-setup-kinds-change = Добавить или изменить виды запроса
ui-setup-kinds-fold = Закрыть список видов запроса
ui-search-kinds = Поиск видов запроса
ui-setup-bases = Правовое основание
ui-setup-bases-help = Сведения справочника о двух государствах. Отсутствие сведений не означает, что государство не является участником: уточните это у депозитария.
ui-bases-choose-states = Выберите оба государства, чтобы увидеть, какие международные договоры их связывают.
ui-bases-none-common = В справочнике нет сведений о международном договоре, который относится к этим видам запроса и участниками которого являются оба государства.
ui-bases-others = Международные договоры, по которым нет сведений об участии обоих государств
ui-bases-records = Заявления и оговорки
ui-basis-bilateral = Двусторонний договор
ui-basis-add-bilateral = Добавить двусторонний договор
ui-basis-title = Название договора
ui-basis-signed = Дата подписания (год-месяц-день)
ui-basis-article = Статья, на которую делается ссылка
ui-setup-note = Примечание к файлу
ui-setup-note-help = Это примечание не включается ни в один документ.
ui-family-mla = Взаимная правовая помощь
ui-family-extradition = Выдача
ui-family-maritime = Суда в море
ui-family-information = Передача информации
ui-family-transfer-of-proceedings = Передача уголовного производства
ui-family-sentenced-persons = Передача осужденных лиц
ui-family-follow-up = Сообщения, касающиеся ранее направленного запроса
ui-family-reply = Ответы на запрос
ui-family-protocol-cooperation = Сотрудничество на основании Протоколов

## Questions

ui-obligation-met = заполнено
ui-obligation-must = обязательно
ui-obligation-should = рекомендуется
ui-obligation-undecided = может потребоваться
ui-obligation-none = здесь не требуется
ui-obligation-question = определяет состав вопросов
ui-obligation-answered = ответ дан
ui-not-asked = Не требуется в этом запросе ({ $number })
ui-text-languages = Язык этого текста
ui-text-others = +{ $number }
ui-text-standing = Статус этого текста
ui-standing-none = нет текста
ui-standing-original = оригинал
ui-standing-unchecked = непроверенный перевод
ui-standing-checked = проверенный перевод
ui-standing-certified = заверенный перевод
ui-date-form = Год-месяц-день, например 2027-01-15
ui-not-a-date = Это не дата. Введите год-месяц-день, например 2027-01-15. До исправления дата в запросе отсутствует.
ui-not-a-partial-date = Это не дата. Введите 1984, 1984-05 или 1984-05-17. До исправления дата в запросе отсутствует.
ui-not-a-number = Это не целое число. До исправления число в запросе отсутствует.
ui-not-an-amount = Это не денежная сумма. Введите цифры с десятичной точкой, например 1250000.50. До исправления сумма в запросе отсутствует.
ui-money-amount = Сумма
ui-money-currency = Валюта (например, EUR)
ui-address-lines = Адрес, построчно, без указания государства
ui-address-state = Государство
ui-address-add = Добавить адрес
ui-derived = Эти сведения берутся из других мест запроса.
ui-derived-to-bases = Выбрать правовые основания
ui-derived-to-offences = Перейти к преступлениям
ui-derived-no-annexes = Приложений пока нет. Они добавляются там, где служат ответом на вопрос.
ui-derived-no-penalty = наказание не указано

## Records

ui-record-edit = Изменить
ui-record-fold = Готово
ui-record-remove = Убрать отсюда
ui-record-delete = Удалить…
ui-record-missing = Записи «{ $id }» в этом запросе нет.
ui-add-person = Добавить лицо
ui-add-organisation = Добавить организацию
ui-add-account = Добавить счет
ui-add-offence = Добавить преступление
ui-add-provision = Добавить положение закона
ui-add-property = Добавить имущество
ui-add-annex = Добавить приложение
ui-unnamed-person = Лицо без имени ({ $id })
ui-unnamed-organisation = Организация без наименования ({ $id })
ui-unnamed-account = Счет без номера ({ $id })
ui-unnamed-offence = Преступление без наименования ({ $id })
ui-unnamed-provision = Положение закона без названия ({ $id })
ui-unnamed-property = Имущество без описания ({ $id })
ui-unnamed-annex = Приложение без названия ({ $id })

ui-person-name = { $family }, { $given }
ui-person-family-name = Фамилия
ui-person-given-names = Имя, отчество (при наличии)
ui-person-original-name = Полное имя в оригинальном написании
ui-person-aliases = Другие имена и варианты написания, по одному в строке
ui-person-born = Дата рождения, насколько она известна (1984, 1984-05 или 1984-05-17)
ui-person-birth-place = Место рождения
ui-person-nationalities = Гражданство (одно или несколько)
ui-person-documents = Документы, удостоверяющие личность
ui-person-languages = Владение языками
ui-person-function = Должность или род занятий
ui-person-remarks = Иные сведения
ui-identity-add = Добавить документ, удостоверяющий личность
ui-identity-kind = Вид документа
ui-identity-number = Номер
ui-identity-issued-by = Выдавшее государство
ui-role = Статус по делу
ui-role-suspect = Подозреваемый
ui-role-accused = Обвиняемый
ui-role-convicted = Осужденный
ui-role-witness = Свидетель
ui-role-expert = Эксперт
ui-role-victim = Потерпевший
ui-role-owner = Собственник имущества или владелец счета
ui-role-third-party = Третье лицо
ui-role-official = Должностное лицо
ui-role-other = Иное лицо
ui-sex = Пол по данным документа на въезд/выезд
ui-sex-female = Женский
ui-sex-male = Мужской
ui-sex-unspecified = Не указан

ui-organisation-name = Официальное наименование на языке оригинала
ui-organisation-name-in = Наименование на других языках
ui-organisation-functions = Полномочия или функции
ui-organisation-registration = Регистрационный номер
ui-organisation-signatory = Фамилия и имя должностного лица, которое подписывает документы или отвечает на вопросы
ui-organisation-signatory-title = Должность этого лица

ui-account-number = IBAN, номер счета или адрес кошелька
ui-account-bic = Код BIC (SWIFT)
ui-account-currency = Валюта (например, EUR)
ui-account-institution = Финансовое учреждение
ui-account-branch = Филиал, отделение или платформа
ui-account-holders = Владельцы счета

ui-offence-title = Наименование преступления по законодательству запрашивающего государства
ui-offence-provisions = Положения закона
ui-offence-from = Дата совершения или начала совершения (1984, 1984-05 или 1984-05-17)
ui-offence-to = Дата окончания, если преступление длилось некоторое время
ui-offence-place = Место совершения
ui-offence-penalty = Максимальное наказание, словами
ui-offence-penalty-months = Максимальный срок лишения свободы в месяцах; при пожизненном не указывается
ui-offence-persons = Кому вменяется
ui-offence-participation = Форма участия, покушение
ui-convention = Квалификация по Конвенции
ui-convention-organized-group = Участие в организованной преступной группе
ui-convention-laundering = Отмывание доходов от преступлений
ui-convention-corruption = Коррупция
ui-convention-obstruction = Воспрепятствование осуществлению правосудия
ui-convention-trafficking-in-persons = Торговля людьми
ui-convention-smuggling-of-migrants = Незаконный ввоз мигрантов
ui-convention-firearms = Незаконное изготовление или незаконный оборот огнестрельного оружия
ui-convention-serious-crime = Серьезное преступление
ui-convention-uncac = Преступление, признанное таковым в соответствии с Конвенцией против коррупции
ui-convention-drugs-1988 = Незаконный оборот наркотических средств, Конвенция 1988 года
ui-convention-other = Ничто из перечисленного

ui-provision-name = { $law }, { $article }
ui-provision-law = Закон или кодекс
ui-provision-unit = Закон делится на
ui-provision-unit-article = Статьи (обычно)
ui-provision-unit-section = Разделы
ui-provision-unit-as-written = Как написано: § 263, правило 5
ui-provision-article = Номер статьи или раздела
ui-provision-text = Текст в редакции, действовавшей на момент совершения деяния

ui-property-kind = Вид имущества
ui-property-kind-money = Наличные денежные средства
ui-property-kind-account = Денежные средства на счете
ui-property-kind-virtual-asset = Виртуальные активы
ui-property-kind-real-estate = Недвижимое имущество
ui-property-kind-vehicle = Транспортное средство
ui-property-kind-vessel-or-aircraft = Морское, речное или воздушное судно
ui-property-kind-business = Предприятие
ui-property-kind-securities = Ценные бумаги
ui-property-kind-livestock = Скот
ui-property-kind-perishable = Скоропортящиеся товары
ui-property-kind-jewellery-or-art = Ювелирные изделия, произведения искусства или предметы антиквариата
ui-property-kind-other = Иное имущество
ui-property-description = Описание, позволяющее обнаружить имущество
ui-property-identifier = Регистрационный, государственный или иной номер
ui-property-location = Местонахождение
ui-property-value = Оценочная стоимость
ui-property-owners = Собственники
ui-property-account = Счет, на котором находятся средства

ui-annex-title = Название в перечне приложений
ui-annex-language = Язык приложения
ui-annex-translates-request = Перевод самого запроса
ui-annex-certified = Заверенная копия или заверенный перевод
ui-annex-pages = Число страниц
ui-annex-file = Файл, направляемый вместе с запросом
ui-annex-no-file = Файл не указан
ui-annex-choose-file = Выбрать файл…
ui-annex-remark = Примечание, включаемое в текст запроса

# Where the system has no dialog for files.
ui-type-path = В этой системе нет окна выбора файлов. Путь к файлу
ui-ok = ОК
ui-received-heading = Запрос, вложенный в документ
ui-tab-grounds = Основания
ui-report = Сохранить отчет о проверке…
ui-choose-report = Сохранить отчет о проверке
ui-tab-glossary = Глоссарий
ui-export-more = Еще…
ui-export-pdf = Экспорт в PDF…
ui-export-package = Экспорт пакета…
ui-export-carry = Вкладывать запрос в документы
ui-export-logo = Эмблема на бланке…
ui-export-no-logo = Убрать эмблему
ui-choose-package = Экспорт пакета
ui-choose-logo = Выбор эмблемы
ui-file-type-pdf = PDF
ui-file-type-package = Пакет (ZIP)
ui-file-type-image = Изображение (PNG, JPEG)

ui-pages-wait = Страницы верстаются.
ui-pages-failed = Не удалось показать страницы для текущего состояния проекта. Показанные страницы могут быть устаревшими.
ui-pages-missing = В шрифтах страниц нет следующих знаков; они показаны пустыми прямоугольниками, и PDF не создается: { $characters }
ui-pages-page = Страница { $page } из { $pages }
ui-pages-fit = По ширине панели
ui-accept = Принять с указанием причины…
ui-accept-reason = Почему это может остаться
ui-accept-confirm = Принять
ui-accept-take-back = Отменить принятие
ui-findings-accepted = Принято: { $number }

## Steps taken back and done again

ui-undone = Отменено: { $what } ({ $how })
ui-redone = Повторено: { $what } ({ $how })
ui-undone-typing = Отменен ввод, который еще не был датой, числом или суммой
ui-step-typed = ввод текста
ui-step-deleted = удаление текста
ui-step-pasted = вставка текста
ui-step-set = выбор или значение
ui-step-added = добавление
ui-step-removed = удаление
ui-step-moved = перемещение
ui-record-person = Лицо
ui-record-organisation = Организация
ui-record-account = Счет
ui-record-offence = Преступление
ui-record-provision = Положение закона
ui-record-property = Имущество
ui-record-annex = Приложение
ui-acceptances = Принятые замечания
