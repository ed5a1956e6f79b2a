# Messages of the check, one for each rule of src/law/data/rules.toml. What is wrong, and what to do.
# No word of this file stands in a document.
# Russian: names of States, captions and titles stay in the nominative, in quotation marks, in parentheses or after a
# colon; no sentence ends with a date, whose abbreviation of "year" already has a full stop.

finding-list-separator = ,{" "}
finding-severity-blocking = Препятствие
finding-severity-warning = Предупреждение
finding-severity-advice = Рекомендация
finding-outcome-met = выполнено
finding-outcome-missing = отсутствует
finding-outcome-undecided = не определено
finding-outcome-not_asked = не требуется

finding-kind-missing = Вид запроса не выбран. Выберите хотя бы один.
finding-kinds-of-two-families = Виды запроса «{ $kind }» и «{ $other }» несовместимы в одном документе. Составьте по одному из них отдельный запрос; ответы, относящиеся к этому виду, сохраняются.
finding-kinds-accused-and-convicted = Выдача лица запрашивается либо как обвиняемого, либо как осужденного. Оставьте один из двух видов запроса или составьте второй запрос в связи с другими фактами.
finding-requesting-state-missing = Запрашивающее государство не выбрано.
finding-requested-state-missing = Запрашиваемое государство не выбрано.
finding-same-state = Одно и то же государство указано и как запрашивающее, и как запрашиваемое: { $state }. Выберите другое.
finding-state-cannot-be-requested = Этот участник может быть стороной международного договора, но не имеет органа, исполняющего запросы: { $state }. Адресуйте запрос одному из его государств-членов.
finding-basis-no-record = В справочнике нет сведений о том, что государство ({ $state }) является участником международного договора «{ $instrument }». Из этого не следует, что оно им не является: прежде чем ссылаться на договор, уточните это у депозитария.
finding-basis-signatory-only = По данным справочника, государство ({ $state }) подписало международный договор «{ $instrument }», но не выразило согласия на его обязательность. Уточните это у депозитария.
finding-basis-not-in-force = Международный договор «{ $instrument }» действует в отношениях между двумя государствами лишь с { $date }, то есть вступил в силу после даты запроса.
finding-language-no-record = В справочнике нет сведений о языках, на которых государство ({ $state }) принимает запросы. Прежде чем заказывать перевод, уточните это у его центрального органа.
finding-language-not-accepted = Языки, на которых государство ({ $state }) принимает запросы: { $languages } ({ $reference }, по состоянию на { $as_of }). Язык документа: { $language }. Составьте документ на принимаемом языке или включите перевод запроса в перечень приложений.
finding-date-in-future = Дата запроса ({ $date }) еще не наступила.
finding-period-reversed = Дата окончания периода ({ $other }) предшествует дате его начала ({ $date }).
finding-element-missing = Отсутствует элемент «{ $element }».
finding-element-missing-state = Государство ({ $state }) требует элемент «{ $element }» ({ $reference }, по состоянию на { $as_of }), но он отсутствует.
finding-penalty-missing = Отсутствует элемент «{ $element }»: не для каждого преступления указано максимальное наказание.
finding-undertaking-declined = По элементу «{ $element }» дан ответ «нет». Это требование выполняется только при ответе «да».
finding-undecided-question = Необходимость элемента «{ $element }» зависит от ответа на вопрос: { $question }
finding-undecided-no-record = Необходимость элемента «{ $element }» зависит от запрашиваемого государства ({ $state }); в справочнике нет сведений о том, { $ask }. Уточните это у его центрального органа или на всякий случай включите элемент в запрос.
finding-undecided-legal-basis = Необходимость элемента «{ $element }» зависит от правового основания, которое не выбрано.
finding-undecided-element = Необходимость элемента «{ $element }» зависит от элемента «{ $other }», по которому ответ еще не дан.
finding-undecided-birth-date = Необходимость элемента «{ $element }» зависит от возраста лица, указанного в элементе «{ $other }»; дата рождения этого лица известна недостаточно точно.
finding-undecided-offence = Необходимость элемента «{ $element }» зависит от квалификации преступления по Конвенции. Укажите ее в сведениях о преступлении.
finding-text-not-in-language = Для элемента «{ $element }» нет текста на языке документа ({ $language }). Добавьте его или составьте документ на другом языке.
finding-translation-unchecked = Текст элемента «{ $element }» (язык: { $language }) представляет собой перевод, который никем не проверен.
finding-answer-left-over = Элемент «{ $element }» заполнен, но в этом запросе более не требуется. Ответ сохраняется, но в документ не включается.
finding-record-id-doubled = Две записи имеют один и тот же идентификатор: { $id }. Присвойте одной из них другой идентификатор.
finding-record-not-found = Нет записи с таким идентификатором: { $id }. Выберите существующую запись или добавьте ее.
finding-record-incomplete = В записи, относящейся к элементу «{ $element }» (идентификатор: { $id }), нет данных, которые позволяют ее опознать: имени или наименования, номера, названия или текста.
finding-hidden-character = Идентификатор содержит невидимый символ ({ $character }). Введите идентификатор заново.
finding-unsupported-character = В тексте «{ $text }» есть символы, которых нет в шрифтах этой программы: { $characters }. На страницах вместо них может стоять квадрат. Проверьте документ или добавьте имя в другом написании.

# What a directory entry may be silent about, as a clause after "о том," (see finding-undecided-no-record).
finding-ask-reciprocity = требуется ли обязательство о взаимности
finding-ask-dual-criminality = требуется ли обоюдное признание соответствующего деяния преступлением
finding-ask-penalty-threshold = установлено ли требование о минимальном наказании
finding-ask-penalty-text = требуется ли приложить текст положений уголовного закона
finding-ask-evidence-standard = какие доказательства требуются
finding-ask-death-penalty-assurance = требуется ли гарантия в отношении смертной казни
finding-ask-treatment-assurance = требуются ли гарантии надлежащего обращения
finding-ask-human-rights-assurance = требуются ли гарантии справедливого судебного разбирательства
finding-ask-domestic-order = требуется ли национальное постановление
finding-ask-data-protection = на каких условиях могут передаваться персональные данные
finding-ask-use-limitation = требуется ли заявление об ограничении использования
finding-ask-specialty-assurance = требуется ли гарантия соблюдения правила специализации
finding-ask-legalization = требуется ли легализация документов
finding-ask-certified-translation = требуется ли заверенный перевод
finding-ask-final-order = требуется ли подтверждение того, что постановление является окончательным

finding-basis-does-not-cover = По данным справочника, следующий документ не содержит правил о запросах такого вида: { $instrument }. Проверьте его статьи или выберите другое правовое основание.
finding-serious-crime-penalty = Преступление отнесено к серьезным преступлениям, однако максимальное наказание составляет менее четырех лет лишения свободы. Исправьте наказание или квалификацию.
finding-undecided-role = Необходимость элемента «{ $element }» зависит от процессуального положения лица, указанного в пункте «{ $other }». Выберите его в записи о лице.
finding-undecided-property = Необходимость элемента «{ $element }» зависит от вида имущества. Выберите его в записи об имуществе.
finding-undecided-nationality = Нужен ли элемент «{ $element }», зависит от гражданства лица, указанного в элементе «{ $other }». Укажите его в карточке лица.
finding-ask-own-nationals = выдает ли государство своих граждан
finding-ask-death-penalty-bar = исключает ли государство выдачу за преступление, караемое смертной казнью
finding-step-after-reply = Элемент «{ $element }» датирован { $date }, позже ответа ({ $other }). Консультации предшествуют отказу или отсрочке.
finding-ground-not-of-basis = Ни одна статья выбранного основания ({ $ground }) не относится к правовым основаниям запроса. Назовите договор или закон, на который делается ссылка.
finding-arrest-period-passed = Последний день представления запроса о выдаче и документов к нему: { $date } (прошел). { $effect }
finding-arrest-period-near = Приближается последний день представления запроса о выдаче и документов к нему: { $date }. { $effect }
finding-arrest-period-runs = Последний день представления запроса о выдаче и документов к нему: { $date }. { $effect }
finding-arrest-period-days =
    Срок представления запроса о выдаче и документов к нему, считая со дня ареста: { $number ->
        [one] { $number } день
        [few] { $number } дня
       *[other] { $number } дней
    }. { $effect }
finding-arrest-period-months =
    Срок представления запроса о выдаче и документов к нему, считая со дня ареста: { $number ->
        [one] { $number } месяц
        [few] { $number } месяца
       *[other] { $number } месяцев
    }. { $effect }
finding-arrest-period-unknown = Ни договор, на который делается ссылка, ни справочник не указывают, сколько длится временный арест. Запрашиваемое государство: { $state }. Узнайте у его центрального органа, не позднее какого дня должны поступить документы.
finding-arrest-effect-may-end = После этого арест может быть прекращен, если они не поступили.
finding-arrest-effect-due = К этому времени они должны поступить.
finding-arrest-effect-ends = После этого арест прекращается в любом случае.

# Quality: what makes a request come back.
finding-text-placeholder = Осталась незаполненная часть черновика: { $words }
finding-text-see-annex = Текст лишь отсылает к приложению. Изложите здесь суть; приложение ее подтверждает.
finding-annex-not-listed = В тексте названо приложение { $number }, но перечень приложений кончается раньше ({ $listed }): { $words }
finding-text-wrong-language = Похоже, этот текст написан не на указанном языке: { $language }.
finding-text-versions-differ = Число в двух языковых вариантах этого текста различается. { $language }: { $here }; { $other }: { $there }.
finding-text-fishing = Запрашивается всё, без указания лица, счета, периода или учреждения: { $words }
finding-measures-mixed = В одном абзаце запрошено несколько мер. Отведите каждой отдельный нумерованный абзац: { $words }
finding-intelligence-words = В тексте говорится о сведениях спецслужб или секретных материалах, с которыми может ознакомиться защита. Уберите их либо примите замечание, указав причину: { $words }
finding-nexus-thin = «{ $element }»: сказано слишком мало. Какой факт ведет к этому лицу, банку или поставщику услуг и за какой период?
finding-conduct-thin = «{ $element }»: деяние почти не описано. Кто, что, когда и где совершил, с каким результатом?
finding-dual-criminality-thin = «{ $element }»: деяние следует описать по его признакам; названия преступления недостаточно.
finding-questions-thin = «{ $element }»: слишком кратко для допроса; допрашивающий не знает дела.
finding-reason-thin = «{ $element }»: причина по существу не названа. Укажите событие и его дату.
finding-provision-text-thin = Приведенный текст слишком короток для нормы закона (статья { $article }). Приведите ее полностью.
finding-provision-missing = С преступлением не связано ни одно положение закона: { $offence }. Выберите те, которые его определяют и наказывают.
finding-penalty-months-missing = Максимальное наказание указано только словами: { $offence }. Укажите его и в месяцах, чтобы сравнить пороги.
finding-penalty-below-threshold = Ни одно преступление не достигает требуемого максимального наказания (в месяцах): { $months }.
finding-offence-outside-convention = Запрос основан только на Конвенции против транснациональной организованной преступности, но ни одно преступление под нее не подпадает. Выберите рубрику или иное правовое основание.
finding-record-without-link = Ничто не связывает эту запись с фактами, преступлением, держателем или собственником: { $record }. Поясните, почему она названа.
finding-offence-after-request = Дата преступления ({ $date }) позже даты запроса ({ $other }).
finding-birth-after-offence = Дата рождения ({ $date }) несовместима с вменяемым лицу преступлением ({ $other }).
finding-date-before-request = «{ $element }» ({ $date }): раньше даты запроса ({ $other }).
finding-deadline-past = Срок ({ $date }) истекает раньше даты запроса ({ $other }).
finding-deadline-near = Срок ({ $date }) наступает менее чем через десять рабочих дней после даты запроса ({ $other }). Укажите срочность и канал передачи либо дайте больше времени.
finding-service-late = Заседание ({ $date }) слишком близко: запрашиваемое государство требует не менее (в днях): { $days }.
finding-service-near = Заседание ({ $date }) состоится менее чем через месяц после даты запроса ({ $other }). В справочнике срок этого государства не указан; по обычной практике этого мало.
finding-period-in-future = Период заканчивается позже даты запроса ({ $other }): { $date }. Данные существуют лишь до этой даты; для последующих просите о мониторинге или сборе в реальном времени.
finding-period-beyond-retention = Начало периода: { $date }. По обычной практике такие данные хранятся примерно с этой даты: { $other }; нормы этого государства в справочнике нет. Поясните, почему важны более ранние, и спросите, сохранились ли они.
finding-preservation-lapsed = Срок сохранения истек до даты запроса ({ $other }): { $date }. Продлить его нельзя: просите о сохранении заново.
finding-ip-without-time = Для IP-адреса { $words } не указан порт источника либо дата и время с часовым поясом; без них поставщик не определит абонента.
finding-time-without-zone = Время указано без часового пояса или сдвига относительно UTC: { $words }
finding-iban-invalid = Ошибка в номере IBAN: не сходится форма или контрольные цифры: { $words }
finding-bic-invalid = Это не код BIC (восемь или одиннадцать прописных букв и цифр): { $words }
finding-imei-invalid = Ошибка в номере IMEI: не сходится контрольная цифра или длина: { $words }
finding-email-invalid = Это не адрес электронной почты: { $words }
finding-phone-invalid = Это не номер телефона в международном формате (плюс, код страны, номер): { $words }
finding-mrz-invalid = Ошибка в машиносчитываемой зоне: не сходится длина или контрольная цифра: { $words }
finding-person-doubled = Две записи, по-видимому, относятся к одному лицу: { $person }; { $other }.
finding-person-birth-dates-differ = В двух записях один документ, но разные даты рождения: { $person }; { $other }.
finding-person-birth-missing = Не указана дата рождения, хотя бы частично: { $person }. Если она неизвестна, примите замечание, указав причину.
finding-name-look-alike = В имени есть похожая буква другого алфавита: { $words }. Наберите его заново.
finding-confirmation-open = «{ $element }»: имеет значение, только если ответ утвердительный: { $question }
finding-undertaking-authority = «{ $element }»: дано органом, который не вправе связать государство обязательством. Получите его от уполномоченного органа.
finding-no-longer-needed = Помощь больше не нужна. Вместо этого отзовите запрос.
finding-confidentiality-not-asked = Эта мера действенна, только если о ней не известно заранее, а о конфиденциальности не просят: { $kind }
finding-addressee-elsewhere = «{ $element }»: адрес находится не в том государстве. Ожидалось: { $state }; указано: { $other }.
finding-acceptance-without-object = Принятое замечание больше не возникает (правило: { $rule }). Удалите запись или оставьте ее для памяти: { $reason }
finding-accepted-title = Принято с указанием причины
finding-accepted = Принято: { $reason }
