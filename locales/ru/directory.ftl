# Words about directory entries and legal bases.
# Russian: names of States stay in the nominative, in parentheses or after a colon.

directory-source-line = { $state }: { $reference }, по состоянию на { $as_of }. Источник: { $source }
directory-page = страница сайта
directory-no-record = нет сведений
directory-no-record-meaning = Отсутствие сведений не означает, что требование не установлено или что государство не является участником: прежде чем полагаться на это, проведите проверку.
directory-as-of = по состоянию на { $date }
directory-source = Источник
directory-note = Примечание
directory-heading-names = Наименования
directory-heading-participation = Международные договоры
directory-heading-facts = Заявления, органы и требования
directory-heading-cautions = Предостережения
directory-status-party = участник
directory-status-signatory = подписавшее государство
directory-status-party_or_signatory = участник или подписавшее государство (в источнике не уточняется)
directory-in-force = дата вступления в силу: { $date }
directory-bilateral = только в отношениях со следующим государством: { $state }
directory-all-requests = запросы всех видов
directory-scope-mla = взаимная правовая помощь
directory-scope-extradition = выдача
directory-scope-transfer_of_proceedings = передача уголовного производства
directory-scope-sentenced_persons = передача осужденных лиц
directory-scope-provisional_arrest = временный арест
directory-scope-service = вручение документов
# Uncertain term: search_and_seizure, see the glossary.
directory-scope-search = обыск и выемка
directory-scope-evidence = получение доказательств
directory-scope-preservation = обеспечение сохранности данных
directory-scope-other = иное сотрудничество
directory-fact-central_authority = Центральный орган
directory-fact-accepted_languages = Приемлемые языки
directory-fact-legal_basis_extradition = Правовое основание для выдачи
directory-fact-reservation = Оговорка или заявление
directory-fact-urgent_channel = Канал передачи в срочных случаях
directory-fact-judicial_authorities = Судебные органы
directory-fact-transmission_channel = Канал передачи
directory-fact-dual_criminality = Обоюдное признание соответствующего деяния преступлением
directory-fact-extradition_of_nationals = Выдача собственных граждан
directory-fact-penalty_threshold = Требование о минимальном наказании
directory-fact-reciprocity = Взаимность
directory-fact-provisional_arrest = Временный арест
directory-fact-request_contents = Содержание запроса
directory-fact-legal_basis = Правовое основание
directory-fact-death_penalty = Смертная казнь
directory-fact-competent_authority = Компетентный орган
directory-fact-evidence_standard = Требуемые доказательства
directory-fact-specialty = Правило специализации
directory-fact-grounds_of_refusal = Основания для отказа
directory-fact-governing_law = Применимое право
directory-fact-legalization = Легализация
directory-fact-copy_to_ministry_of_justice = Копия для Министерства юстиции
directory-fact-service_lead_time = Срок для вручения повесток
directory-fact-limitation_of_use = Ограничение использования
directory-fact-authentication = Удостоверение подлинности
directory-fact-translation_certification = Заверенный перевод
directory-fact-de_minimis = Малозначительные дела
directory-fact-other = Иное требование

# How an instrument stands between two States.
basis-both-parties = по данным справочника, оба государства являются участниками
basis-both-parties-since = оба государства являются участниками; дата вступления в силу в отношениях между ними: { $date }
basis-signatory-only = по данным справочника, государство ({ $state }) договор только подписало
basis-no-record = нет сведений о том, что государство ({ $state }) является участником
basis-by-hand = введено вручную
basis-reciprocity = взаимность, при отсутствии договора
basis-note-other-treaty-precedes = Оба государства связаны другим договором о взаимной правовой помощи. Его положения применяются согласно { $instrument ->
    [UNCAC] пунктам 6 и 7 статьи 46 Конвенции против коррупции, если только государства не соглашаются применять вместо них пункты 9–29 этой статьи
    [UN1988] пунктам 6 и 7 статьи 7 Конвенции 1988 года, если только государства не соглашаются применять вместо них пункты 8–19 этой статьи
   *[UNTOC] пунктам 6 и 7 статьи 18 Конвенции против транснациональной организованной преступности, если только государства не соглашаются применять вместо них пункты 9–29 этой статьи
}.
basis-note-convention-as-extradition-basis = Запрашиваемое государство заявило, что рассматривает Конвенцию в качестве правового основания для выдачи (пункты 4 и 5 статьи 16 Конвенции против транснациональной организованной преступности, пункты 5 и 6 статьи 44 Конвенции против коррупции).
basis-note-convention-not-taken-as-basis = Запрашиваемое государство заявило, что не рассматривает Конвенцию в качестве правового основания для выдачи; необходим другой договор.
basis-note-extraditable-without-treaty = Запрашиваемое государство не обусловливает выдачу наличием договора: в отношениях между такими государствами соответствующие преступления признаются преступлениями, которые могут повлечь выдачу ({ $instrument ->
    [UNCAC] пункт 7 статьи 44 Конвенции против коррупции
    [UN1988] пункт 4 статьи 6 Конвенции 1988 года
   *[UNTOC] пункт 6 статьи 16 Конвенции против транснациональной организованной преступности
}).
basis-note-bilateral-recorded = В справочнике есть сведения о двустороннем договоре между двумя государствами. Найдите этот договор и введите его вручную.
