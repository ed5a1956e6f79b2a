# Words for the options of choices, on the screen and in documents. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = Срочно; запрос направлен через центральный орган
option-gen_urgency-urgent_diplomatic = Срочно; запрос направлен по дипломатическим каналам
option-gen_urgency-urgent_electronic = Срочно; предварительная копия направлена электронными средствами связи, запрос незамедлительно подтверждается в письменной форме
option-gen_urgency-urgent_interpol = Срочно; запрос направлен через Международную организацию уголовной полиции (Интерпол)
option-gen_urgency-urgent_oral = Срочно; запрос передан устно и незамедлительно подтверждается в письменной форме

## Hearing of persons

option-wit_status-witness = Свидетель
option-wit_status-victim = Потерпевший
option-wit_status-expert = Эксперт
option-wit_status-suspect = Подозреваемый
option-wit_status-accused = Обвиняемый
option-wit_status-several = Различный для каждого лица, как указано в данных о лицах
option-vid_person_status-suspect_consent_given = Подозреваемый, давший согласие на заслушивание
option-vid_person_status-suspect_consent_to_be_obtained = Подозреваемый, согласие которого надлежит получить
option-vid_person_status-accused_consent_given = Обвиняемый, давший согласие на заслушивание
option-vid_person_status-accused_consent_to_be_obtained = Обвиняемый, согласие которого надлежит получить
option-det_direction-requested_to_requesting = Из запрашиваемого государства в запрашивающее государство
option-det_direction-requesting_to_requested = Из запрашивающего государства в запрашиваемое государство
option-det_purpose-identification = Установление личности
option-det_purpose-testimony = Дача показаний
option-det_purpose-other_assistance = Иная помощь в получении доказательств

## Service of documents

option-srv_manner-simple_delivery = Простая передача адресату
option-srv_manner-personal_service = Личное вручение
option-srv_manner-special_manner = Особый способ, описанный в запросе

## Search, information and records

option-sea_transmission-originals = Подлинники
option-sea_transmission-originals_retention_accepted = Подлинники; против временного удержания их запрашиваемым государством для собственного производства не возражаем
option-sea_transmission-certified_copies = Заверенные копии
option-sea_transmission-forensic_images = Криминалистические копии данных
option-inf_public_or_not-public = Материалы, открытые для публичного доступа
option-inf_public_or_not-non_public = Материалы, не открытые для публичного доступа
option-inf_public_or_not-both = Материалы обоих видов
option-fin_freeze_risk-freeze_at_once = Операции со средствами подлежат немедленному приостановлению
option-fin_freeze_risk-leave_moving = Движение средств ограничивать не следует, чтобы не насторожить соответствующее лицо
option-fin_freeze_risk-not_sought = Приостановление операций не запрашивается

## Proceeds of crime

option-cfo_conviction_link-conviction = Постановление, основанное на осуждении
option-cfo_conviction_link-no_conviction_death = Постановление без осуждения по причине смерти
option-cfo_conviction_link-no_conviction_flight = Постановление без осуждения по причине укрывательства
option-cfo_conviction_link-no_conviction_absence = Постановление без осуждения по причине отсутствия
option-cfo_conviction_link-no_conviction_other = Постановление без осуждения в ином соответствующем случае
option-cfo_conviction_link-civil_forfeiture = Постановление, вынесенное в рамках гражданского производства об изъятии имущества
option-ret_basis-embezzlement_of_public_funds = Хищение публичных средств или отмывание похищенных публичных средств
option-ret_basis-prior_ownership = Существовавшее ранее право собственности, разумно доказанное
option-ret_basis-recognized_damage = Ущерб, признанный основанием для возвращения
option-ret_basis-priority_consideration = Первоочередное рассмотрение вопроса о возвращении или о компенсации потерпевшим

## Electronic data

option-pre_channel-network_24_7 = Сеть 24/7
option-pre_channel-network_24_7_confirmed = Сеть 24/7; последует официальное подтверждение
option-pre_channel-secure_electronic = Защищенные электронные средства связи
option-pre_channel-secure_electronic_confirmed = Защищенные электронные средства связи; последует официальное подтверждение
option-pre_channel-central_authority = Центральный орган
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber = Информация об абонентах
option-dat_category-traffic = Данные трафика
# Uncertain term: content_data, see the glossary.
option-dat_category-content = Данные о содержании
# Uncertain term: subscriber_information, see the glossary.
option-dat_category-subscriber_and_traffic = Информация об абонентах и данные трафика
# Uncertain term: subscriber_information, see the glossary.
# Uncertain term: content_data, see the glossary.
option-dat_category-subscriber_and_content = Информация об абонентах и данные о содержании
# Uncertain term: content_data, see the glossary.
option-dat_category-traffic_and_content = Данные трафика и данные о содержании
# Uncertain term: subscriber_information, see the glossary.
# Uncertain term: content_data, see the glossary.
option-dat_category-subscriber_traffic_and_content = Информация об абонентах, данные трафика и данные о содержании

## Other forms of cooperation

option-cdl_method-intact = Груз оставляется нетронутым
option-cdl_method-removed_in_whole = Груз изымается полностью
option-cdl_method-removed_in_part = Груз изымается частично
option-cdl_method-replaced_in_whole = Груз заменяется полностью
option-cdl_method-replaced_in_part = Груз заменяется частично
option-sit_agreement-existing_agreement = Действующее соглашение или договоренность
option-sit_agreement-draft_agreement = Прилагаемый проект соглашения или договоренности
option-sit_agreement-case_by_case = Решение только по данному делу, без соглашения
option-ves_request-confirm_registry = Подтверждение регистрации
option-ves_request-confirm_and_board = Подтверждение регистрации и разрешение на высадку на судно
option-ves_request-confirm_board_and_search = Подтверждение регистрации и разрешение на высадку на судно и его досмотр
option-ves_request-confirm_and_all_measures = Подтверждение регистрации и разрешение на высадку на судно, его досмотр и, в случае обнаружения доказательств, принятие надлежащих мер
option-ves_request-authorize_only = Регистрация уже подтверждена; разрешение на высадку на судно, его досмотр и, в случае обнаружения доказательств, принятие надлежащих мер
option-spo_evidence_status-information_only = Только информация; до использования в суде необходим официальный запрос
option-spo_evidence_status-evidence = Может использоваться в качестве доказательства без официального запроса
option-tcp_provisional-arrest = Арест лица
option-tcp_provisional-seizure = Арест имущества
option-tcp_provisional-ban_on_leaving = Запрет на выезд с территории
option-tcp_provisional-arrest_and_seizure = Арест лица и арест имущества
option-tcp_provisional-seizure_and_ban_on_leaving = Арест имущества и запрет на выезд с территории
option-tcp_provisional-other = Иная мера, описанная в запросе
option-tsp_enforcement_mode-continued_enforcement = Продолжение исполнения наказания
option-tsp_enforcement_mode-conversion = Замена наказания

## Cooperation under the Protocols

option-nat_question-nationality = Гражданство
option-nat_question-permanent_residence = Право постоянного проживания
option-nat_question-either = Гражданство или право постоянного проживания
option-tdi_document-passport = Паспорт
option-tdi_document-emergency_travel_document = Временный документ на въезд/выезд
option-tdi_document-other_authorization = Иное разрешение на поездку и возвращение на территорию
option-tdi_voluntary-consent_in_writing = Согласие дано в письменной форме
option-tdi_voluntary-consent_recorded = Согласие дано устно и зафиксировано
option-tdi_voluntary-no_consent = Согласие не дано
option-dov_reply_use-information_only = Только в качестве информации
option-dov_reply_use-evidence = В качестве доказательства

## Replies

option-ack_completeness-complete = Запрос является полным
option-ack_completeness-elements_missing = Отсутствуют элементы согласно перечню
