# Fixed words of the documents that are not sentences of a template: captions of tables, marks, page numbers.
# No word of this file is shown on the screen.
# Russian: variables are never declined; U+00A0 stands between a number and its noun and before a dash.

document-page = Страница { $page } из { $pages }
document-draft = ПРОЕКТ — НЕ ПОДЛЕЖИТ НАПРАВЛЕНИЮ
document-gap = [{ $label }: текст на языке настоящего документа не представлен]
document-gap-unnamed = [текст на языке настоящего документа не представлен]
document-missing = [{ $label }: необходимо заполнить]
document-yes = да
document-no = нет
document-annex = приложение { $number }
document-list-separator = ,{" "}
document-place-note-kosovo = { $name } (упоминание понимается в контексте резолюции 1244 (1999) Совета Безопасности)
document-language-of-code = язык с кодом ISO 639 { $code }
document-pages = { $number ->
    [one] { $number } страница
    [few] { $number } страницы
    [many] { $number } страниц
   *[other] { $number } страницы
}
document-months = { $number ->
    [one] { $number } месяц
    [few] { $number } месяца
    [many] { $number } месяцев
   *[other] { $number } месяца
}
# A period during which an offence was committed.
document-period = с { $from } по { $to }
document-period-partial = { $from } – { $to }

# Titles of the letter (subject line) by family of the request.
document-title-mla = Запрос об оказании взаимной правовой помощи по уголовному делу
document-title-extradition = Запрос о выдаче

# Captions of the table of a person.
document-person-name = Фамилия, имя, отчество (при наличии)
document-person-original_name = Имя в оригинальном написании
document-person-aliases = Другие имена
document-person-role = Статус по делу
document-person-sex = Пол
document-person-born = Дата рождения
document-person-birth_place = Место рождения
document-person-nationality = Гражданство
document-person-documents = Документы, удостоверяющие личность
document-person-address = Адрес
document-person-languages = Владение языками
document-person-function = Должность или род занятий
document-person-phone = Телефон
document-person-email = Электронная почта
document-person-remarks = Иные сведения
document-sex-female = женский
document-sex-male = мужской
document-sex-unspecified = не указан
document-role-suspect = подозреваемый
document-role-accused = обвиняемый
document-role-convicted = осужденный
document-role-witness = свидетель
document-role-expert = эксперт
document-role-victim = потерпевший
document-role-owner = собственник имущества или владелец счета
document-role-third_party = третье лицо
document-role-official = должностное лицо
document-role-other = иное лицо
# The same of a woman.
document-role-suspect-female = подозреваемая
document-role-accused-female = обвиняемая
document-role-convicted-female = осужденная
document-role-witness-female = свидетель
document-role-expert-female = эксперт
document-role-victim-female = потерпевшая
document-role-owner-female = собственник имущества или владелец счета
document-role-third_party-female = третье лицо
document-role-official-female = должностное лицо
document-role-other-female = иное лицо
# The name of the State stays in the nominative: "the State that issued it".
document-issued_by = { $number } (выдавшее государство: { $state })

# Captions of the table of an organisation.
document-organisation-name = Наименование
document-organisation-functions = Функции
document-organisation-registration = Регистрационный номер
document-organisation-address = Адрес
document-organisation-phone = Телефон
document-organisation-email = Электронная почта

# Captions of the table of accounts.
document-account-number = Счет
# Not the Russian domestic bank code, which has a similar name: the international code of ISO 9362.
document-account-bic = Код BIC (SWIFT)
document-account-institution = Финансовое учреждение
document-account-branch = Филиал или отделение
document-account-holders = Владелец счета
document-account-currency = Валюта

# Captions of the table of an offence.
document-offence-title = Преступление
document-offence-provisions = Положения закона
document-offence-committed = Время совершения
document-offence-place = Место совершения
document-offence-penalty = Максимальное наказание
document-offence-persons = Кому вменяется
document-offence-participation = Форма участия
document-offence-convention = Квалификация по Конвенции
document-basis-organized_group = участие в организованной преступной группе
document-basis-laundering = отмывание доходов от преступлений
document-basis-corruption = коррупция
document-basis-obstruction = воспрепятствование осуществлению правосудия
document-basis-trafficking_in_persons = торговля людьми
document-basis-smuggling_of_migrants = незаконный ввоз мигрантов
document-basis-firearms = незаконное изготовление или незаконный оборот огнестрельного оружия
document-basis-serious_crime = серьезное преступление
document-basis-uncac = преступление, признанное таковым в соответствии с Конвенцией Организации Объединенных Наций против коррупции
document-basis-drugs_1988 = незаконный оборот наркотических средств и психотропных веществ
document-basis-other = иное преступление

# A provision of law: article and law; the title of the law stays in the nominative.
document-provision-article = { $law }, статья { $article }
document-provision-section = { $law }, раздел { $article }
document-provision-as_written = { $law }, { $article }

# Captions of the table of property.
document-property-kind = Вид имущества
document-property-description = Описание
document-property-identifier = Регистрационный или иной номер
document-property-location = Местонахождение
document-property-value = Оценочная стоимость
document-property-owners = Собственник
document-property-account = Счет
document-property-kind-money = наличные денежные средства
document-property-kind-account = денежные средства на счете
document-property-kind-virtual_asset = виртуальные активы
document-property-kind-real_estate = недвижимое имущество
document-property-kind-vehicle = транспортное средство
document-property-kind-vessel_or_aircraft = морское, речное или воздушное судно
document-property-kind-business = предприятие
document-property-kind-securities = ценные бумаги
document-property-kind-livestock = скот
document-property-kind-perishable = скоропортящиеся товары
document-property-kind-jewellery_or_art = ювелирные изделия, произведения искусства или предметы антиквариата
document-property-kind-other = иное имущество

# Pieces of the general part and of the frame.
document-label = { $label }:
document-label-value = { $label }: { $value }
document-annexes-remark = { $annexes } ({ $remark })
document-annexes-sentence = { $annexes }. { $remark }
document-requesting_state = запрашивающее государство не указано
document-requested_state = запрашиваемое государство не указано
document-bilateral = двусторонний договор
document-annex-title = название приложения
document-reciprocity = принцип взаимности
# Статья в родительном падеже, как после слов «на основании».
document-article = статьи { $article }
document-article-paragraph = пункта { $paragraph } статьи { $article }
document-article-item = подпункта { $item }) пункта { $paragraph } статьи { $article }
document-logo = Эмблема направляющего органа

# An amount of money.
document-money = { $amount }{"\u00A0"}{ $currency }

# Places of the letter to which a later one refers instead of saying the same again.
document-shown-at = {" "}(см. пункт { $number })
document-shown-above = {" "}(см. выше)
document-see-above = см. выше
document-see = см. пункт { $number }
document-see-several = см. пункты { $numbers } и { $last }
document-reference-separator = ;{" "}
document-bracketed = {" "}({ $words })
# Before a list that a person typed without a sentence of introduction.
document-following = Сообщаем следующее:
# Articles before the formal name of a State, which a letterhead does without; a dash if there are none.
document-articles = -
