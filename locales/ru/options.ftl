# Words for the options of choices, on the screen and in documents. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = Срочно; запрос направлен через центральный орган
option-gen_urgency-urgent_diplomatic = Срочно; запрос направлен по дипломатическим каналам
option-gen_urgency-urgent_electronic = Срочно; предварительная копия направлена электронными средствами связи, запрос незамедлительно подтверждается в письменной форме
option-gen_urgency-urgent_interpol = Срочно; запрос направлен через Международную организацию уголовной полиции (Интерпол)
option-gen_urgency-urgent_oral = Срочно; запрос передан устно, незамедлительно подтверждается в письменной форме

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
option-sea_transmission-originals_retention_accepted = Подлинники; временное удержание запрашиваемым государством для собственного производства принимается
option-sea_transmission-certified_copies = Заверенные копии
option-sea_transmission-forensic_images = Криминалистические копии данных
option-inf_public_or_not-public = Материалы, открытые для публичного доступа
option-inf_public_or_not-non_public = Материалы, не открытые для публичного доступа
option-inf_public_or_not-both = Материалы обоих видов
option-fin_freeze_risk-freeze_at_once = Операции со средствами подлежат немедленному приостановлению
option-fin_freeze_risk-leave_moving = Движение средств не ограничивается, чтобы не насторожить соответствующее лицо
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
option-dat_category-subscriber = Информация об абонентах
option-dat_category-traffic = Данные трафика
option-dat_category-content = Данные о содержании
option-dat_category-subscriber_and_traffic = Информация об абонентах и данные трафика
option-dat_category-subscriber_and_content = Информация об абонентах и данные о содержании
option-dat_category-traffic_and_content = Данные трафика и данные о содержании
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
option-ref_ground-form = Запрос представлен не в соответствии с положениями статьи
option-ref_ground-sovereignty = Ущерб суверенитету, безопасности, публичному порядку или другим жизненно важным интересам
option-ref_ground-domestic_prohibition = Запрет внутреннего законодательства на принятие запрашиваемых мер в отношении аналогичного преступления
option-ref_ground-legal_system = Противоречие правовой системе запрашиваемого государства в вопросах взаимной правовой помощи
option-ref_ground-dual_criminality = Отсутствие обоюдного признания соответствующего деяния преступлением
option-ref_ground-de_minimis = Вопрос характера de minimis или возможность получения помощи на основании других положений
option-ref_ground-political = Политическое преступление
option-ref_ground-discrimination_mla = Запрос в целях преследования по признаку расы, пола, вероисповедания, гражданства, этнического происхождения или политических убеждений
option-ref_ground-ne_bis_mla = Повторное преследование за то же деяние или собственное производство по тому же преступлению
option-ref_ground-military = Исключительно воинское преступление
option-ref_ground-no_nexus = Отсутствие существенной связи между запросом и делом
option-ref_ground-not_covered_confiscation = Конфискация: преступление, не охватываемое Конвенцией
option-ref_ground-evidence_late = Недостаточные или несвоевременно представленные доказательства либо имущество минимальной стоимости
option-ref_ground-confiscation_law = Конфискация, не предусмотренная законом, с истекшим сроком давности, по неокончательному постановлению или по заочному постановлению без минимальных прав защиты
option-ref_ground-preservation = Обеспечение сохранности данных: политическое преступление, жизненно важные интересы или, при наличии оговорки, предполагаемое отсутствие обоюдного признания деяния преступлением
option-ref_ground-ext_dual = Выдача: преступление не наказуемо в обоих государствах или наказание ниже минимального
option-ref_ground-ext_national = Выдача: лицо является гражданином запрашиваемого государства
option-ref_ground-ext_discrimination = Выдача: существенные основания полагать, что запрос обусловлен полом, расой, вероисповеданием, гражданством, этническим происхождением или политическими убеждениями лица
option-ref_ground-ext_political = Выдача: политическое преступление
option-ref_ground-ext_military = Выдача: исключительно воинское преступление
option-ref_ground-ext_ne_bis = Выдача: окончательное судебное решение в запрашиваемом государстве
option-ref_ground-ext_lapse = Выдача: истечение срока давности или амнистия
option-ref_ground-ext_torture = Выдача: пытки, жестокое обращение или несправедливое судебное разбирательство
option-ref_ground-ext_absentia = Выдача: заочный приговор без нового судебного разбирательства
option-ref_ground-ext_death = Выдача: смертная казнь
option-ref_ground-ext_territorial = Выдача: преступление совершено в запрашиваемом государстве или за пределами запрашивающего государства
option-ref_ground-ext_pending = Выдача: незавершенное производство в запрашиваемом государстве
option-ref_ground-ext_humanitarian = Выдача: возраст, состояние здоровья или иные гуманитарные соображения
option-ref_ground-tcp = Передача производства: отсутствие обоюдного признания деяния преступлением, ne bis in idem, срок давности, политическое или воинское преступление либо недостаточное обоснование
