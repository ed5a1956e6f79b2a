# Captions of the elements, in the order of the kinds; printed on the screen and in documents in front of a colon.

## mla_general

element-gen_reference = Исходящий номер и номер дела запрашивающего органа
element-gen_date = Дата запроса
element-gen_requesting_authority = Орган, направляющий запрос
element-gen_requested_authority = Орган, которому адресован запрос
element-gen_conducting_authority = Наименование и функции органа, осуществляющего производство по делу
element-gen_contact_person = Контактное лицо
element-gen_legal_basis = Международный договор или иное правовое основание
element-gen_reciprocity = Обязательство о взаимности
element-gen_subject_nature = Существо вопроса и характер производства
element-gen_facts = Краткое изложение соответствующих фактов
element-gen_offences = Преступления, по которым ведется производство
element-gen_legal_provisions = Текст положений уголовного закона
element-gen_max_penalty = Максимальное наказание за каждое преступление
element-gen_transnational_link = Транснациональный характер преступления
element-gen_organized_group = Причастность организованной преступной группы
element-gen_dual_criminality = Описание деяния для целей обоюдного признания его преступлением
element-gen_persons = Данные о личности, местонахождении и гражданстве лиц, имеющих отношение к делу
element-gen_assistance_sought = Описание запрашиваемой помощи
element-gen_purpose = Цель запрашиваемых доказательств, информации или мер
element-gen_nexus = Связь между доказательствами, фактами и запрашиваемым государством
element-gen_special_procedure = Конкретная процедура, соблюдение которой желательно, и ее обоснование
element-gen_presence = Присутствие иностранных должностных лиц или сторон при исполнении
element-gen_confidentiality = Конфиденциальность запроса
element-gen_deadline = Предлагаемый предельный срок
element-gen_deadline_reason = Обоснование срока или срочности
element-gen_urgency = Срочность и канал передачи
element-gen_use_limitation = Обязательство об ограничении использования
element-gen_data_protection = Гарантии защиты персональных данных
element-gen_prior_contacts = Ранее направленные или параллельные запросы и контакты
element-gen_consult_before_refusal = Просьба о консультациях до отказа или отсрочки
element-gen_costs = Расходы
element-gen_language = Язык и перевод
element-gen_authenticity = Подпись, печать и удостоверение подлинности
element-gen_annex_list = Перечень приложений
element-gen_return_of_material = Возвращение подлинников
element-gen_victims = Потерпевшие и требования о компенсации
element-gen_legal_person_liability = Ответственность юридического лица

## evidence_witness

element-wit_person = Допрашиваемое лицо
element-wit_status = Процессуальный статус
element-wit_relationship = Связь лица с обстоятельствами дела
element-wit_questions = Перечень вопросов или подлежащих выяснению обстоятельств
element-wit_oath = Присяга или торжественное заявление
element-wit_rights_notice = Подлежащие разъяснению права и предупреждения
element-wit_record_form = Форма фиксации показаний
element-wit_interpreter = Переводчик
element-wit_protection = Меры защиты
element-wit_documents_shown = Документы или вещественные доказательства для предъявления лицу

## video_link

element-vid_reason = Причины, по которым личное присутствие невозможно или нежелательно
element-vid_conducting_authority = Судебный орган и лица, проводящие заслушивание
element-vid_date_time = Предлагаемые даты и время
element-vid_technical = Технические параметры видеосвязи
element-vid_attending_authority = Присутствие представителя органа запрашиваемого государства
element-vid_person_status = Статус лица и согласие подозреваемого или обвиняемого
element-vid_rights = Право отказаться от дачи показаний по законодательству обоих государств
element-vid_costs = Расходы на видеосвязь, услуги переводчиков и выплаты
element-vid_minutes = Протокол заслушивания

## service_documents

element-srv_addressee = Имя и адрес лица, которому вручаются документы
element-srv_documents = Подлежащие вручению документы
element-srv_translation = Перевод для адресата
element-srv_manner = Способ вручения
element-srv_hearing_date = Дата заседания или истечения срока
element-srv_rights = Права и обязанности адресата
element-srv_no_penalty = Отсутствие мер принуждения в отношении свидетеля за рубежом
element-srv_proof = Подтверждение вручения
element-srv_allowances = Выплаты и возмещение расходов на проезд

## search_seizure

element-sea_place = Место, лицо или устройство, подлежащие обыску
element-sea_grounds = Разумные основания для обыска
element-sea_items = Искомые предметы
element-sea_domestic_authority = Национальное постановление или подтверждение законности меры в запрашивающем государстве
element-sea_dual_criminality = Обоюдное признание деяния преступлением и преступление, которое может повлечь выдачу
element-sea_privilege = Охраняемая законом тайна и третьи лица
element-sea_execution = Порядок проведения обыска и выемки
element-sea_transmission = Передача изъятых предметов

## examine_sites

element-exa_object = Объект или участок местности
element-exa_questions = Обстоятельства, подлежащие установлению
element-exa_method = Методы, отбор образцов и фиксация
element-exa_intrusive = Разрешение на исследование, затрагивающее неприкосновенность тела или целостность объекта
element-exa_presence = Эксперты, желающие присутствовать

## information_expert

element-inf_items = Запрашиваемая информация или предметы
element-inf_public_or_not = Открытые или закрытые правительственные материалы
element-inf_expert_question = Вопросы эксперту
element-inf_expert_material = Материалы для эксперта
element-inf_expert_form = Форма и стандарт заключения
element-inf_criminal_record = Сведения о судимости
element-inf_certification = Заверение

## financial_records

element-fin_holder = Учреждение или регистрирующий орган, в котором находятся документы
element-fin_account = Реквизиты счета
element-fin_period_from = Начало периода
element-fin_period_to = Окончание периода
element-fin_records = Виды документов
element-fin_nexus = Связь между счетом и преступлением
element-fin_bank_secrecy = Оговорка о банковской тайне
element-fin_no_notice = Неуведомление клиента
element-fin_certification = Форма заверения для использования в суде
element-fin_monitoring = Мониторинг счета: срок и порядок отчетности
element-fin_beneficial_owner = Собственники-бенефициары и корпоративные документы
element-fin_freeze_risk = Вопрос о приостановлении операций по счету

## trace_proceeds

element-tra_facts = Изложение фактов, положенных в основу запроса
element-tra_actions = Запрашиваемые меры
element-tra_property_leads = Сведения, указывающие на имущество
element-tra_value = Оценочная стоимость и валюта
element-tra_later_request = Предполагаемые дальнейшие запросы

## freeze_seize

element-frz_property = Имущество, в отношении которого запрашивается приостановление операций или арест
element-frz_account = Счет или кошелек виртуальных активов
element-frz_order = Национальное постановление о приостановлении операций или аресте
element-frz_grounds = Разумные основания полагать, что имущество будет конфисковано
element-frz_risk = Риск отчуждения или сокрытия имущества
element-frz_max_amount = Максимальная сумма взыскания
element-frz_law = Законодательство о приостановлении операций и аресте и о правах третьих сторон
element-frz_duration = Срок действия и пересмотр меры
element-frz_hearing_before_lifting = Возможность изложить доводы до отмены меры
element-frz_third_parties = Интересы третьих сторон
element-frz_management = Управление имуществом

## confiscation_domestic_order

element-cfd_property = Описание имущества, подлежащего конфискации
element-cfd_facts = Факты, достаточные для вынесения постановления
element-cfd_evidence = Доказательства в допустимой форме
element-cfd_jurisdiction = Юрисдикция в отношении преступления
element-cfd_third_parties = Третьи стороны

## confiscation_foreign_order

element-cfo_order = Юридически допустимая копия постановления
element-cfo_facts = Заявление с изложением фактов
element-cfo_extent = Объем запрашиваемого исполнения
element-cfo_final = Подтверждение того, что постановление является окончательным и подлежит исполнению
element-cfo_due_process = Уведомление добросовестных третьих сторон и соблюдение надлежащих правовых процедур
element-cfo_in_absentia = Присутствие соответствующего лица
element-cfo_conviction_link = Осуждение или иное основание
element-cfo_provisional_need = Необходимость обеспечительных мер
element-cfo_limitation = Срок давности

## asset_return

element-ret_basis = Основание требования о возвращении
element-ret_final_judgment = Окончательное судебное решение или просьба об отказе от этого требования
element-ret_ownership = Доказательства существовавшего ранее права собственности или ущерба
element-ret_victims = Потерпевшие и законные собственники
element-ret_account = Счет для перечисления
element-ret_expenses = Вычет разумных расходов; раздел активов
element-ret_third_parties = Права добросовестных третьих сторон

## voluntary_appearance

element-vol_person = Приглашаемое лицо и его процессуальный статус
element-vol_purpose = Цель и необходимость явки
element-vol_date_place = Дата, время, место и предполагаемая продолжительность
element-vol_safe_conduct = Гарантия личной безопасности
element-vol_costs = Выплаты, проезд и страхование
element-vol_consent = Согласие
element-vol_rights_duties = Права и обязанности при заслушивании
element-vol_protection = Меры защиты

## detained_transfer

element-det_direction = Направление передачи
element-det_person = Лицо и место содержания под стражей
element-det_purpose = Цель: установление личности, дача показаний или иная помощь
element-det_consent = Свободное осознанное согласие
element-det_agreement = Согласие компетентных органов обоих государств
element-det_custody = Обязательство содержать лицо под стражей
element-det_return = Обязательство возвратить лицо без задержек и без процедуры выдачи
element-det_credit = Зачет в срок наказания времени содержания под стражей
element-det_immunity = Иммунитет в отношении деяний, совершенных до передачи
element-det_dates = Даты передачи и возвращения
element-det_transit = Государства транзита

## data_preservation

element-pre_authority = Орган, запрашивающий обеспечение сохранности
element-pre_offence = Преступление и краткое изложение фактов
element-pre_data = Данные, подлежащие сохранению, и их связь с преступлением
element-pre_custodian = Хранитель данных или местонахождение системы
element-pre_necessity = Необходимость обеспечения сохранности
element-pre_intent = Намерение представить запрос о получении данных
element-pre_confidential = Конфиденциальность и неуведомление пользователя
element-pre_extension = Истечение срока и продление
element-pre_partial_disclosure = Оперативное раскрытие пути передачи сообщения
element-pre_channel = Канал передачи и подтверждение

## data_stored_common

element-dat_provider = Поставщик услуг
element-dat_identifiers = Идентификаторы учетной записи и технические идентификаторы
element-dat_period_from = Начало периода (с указанием часового пояса)
element-dat_period_to = Окончание периода (с указанием часового пояса)
element-dat_category = Категория данных
element-dat_preservation_ref = Номер и дата запроса об обеспечении сохранности
element-dat_expedite = Основания для оперативного ответа
element-dat_nondisclosure = Неразглашение пользователю
element-dat_format = Формат, хеш-сумма и удостоверение

## data_subscriber

element-sub_items = Запрашиваемые сведения об абоненте
element-sub_dynamic_ip = Динамический IP-адрес: точное время
element-sub_direct = Сведения о попытке прямого взаимодействия с поставщиком услуг

## data_traffic

element-trf_relevance = Факты, подтверждающие относимость данных
element-trf_items = Запрашиваемые категории данных трафика
element-trf_authorisation = Разрешение по внутреннему законодательству

## data_content

element-cnt_grounds = Основания, отвечающие стандарту доказывания запрашиваемого государства
element-cnt_scope = Объем и отбор данных
element-cnt_authorisation = Национальное судебное постановление
element-cnt_speech = Проверка на предмет свободы выражения мнений и политического преступления

## data_realtime_traffic

element-rtt_communications = Конкретные сообщения и линии связи
element-rtt_duration = Начало и окончание
element-rtt_order = Основание меры по внутреннему законодательству
element-rtt_subsidiarity = Причины недостаточности менее ограничительных мер
element-rtt_technical = Технический порядок передачи данных
element-rtt_confidential = Соблюдение конфиденциальности поставщиком услуг

## data_interception

element-int_offence_gravity = Тяжесть преступления
element-int_order = Судебное разрешение на перехват
element-int_targets = Лица и линии связи, подлежащие перехвату
element-int_use = Использование, уничтожение записей и уведомление
element-int_privileged = Сообщения, защищенные профессиональной тайной

## data_emergency

element-eme_authority = Орган и дата
element-eme_basis = Указание правового основания
element-eme_facts = Факты, свидетельствующие о чрезвычайной ситуации
element-eme_provider = Поставщик услуг, располагающий данными
element-eme_offence = Преступление и наказание
element-eme_data = Подробное описание данных
element-eme_instructions = Особые процессуальные указания
element-eme_confirmation = Письменное подтверждение и последующий запрос

## joint_investigation

element-jit_purpose = Цель и предмет
element-jit_composition = Предлагаемый состав и руководитель
element-jit_duration = Срок действия и его продление
element-jit_territory = Территория и суверенитет
element-jit_powers = Полномочия, присутствие, оружие, ответственность
element-jit_evidence = Сбор, обмен и использование доказательств
element-jit_forum = Место осуществления уголовного преследования
element-jit_costs = Расходы, языки, оборудование, средства массовой информации
element-jit_draft = Проект соглашения

## controlled_delivery

element-cdl_consignment = Партия груза
element-cdl_route = Маршрут, время и транспортные средства
element-cdl_method = Метод: оставление груза нетронутым, его изъятие или замена
element-cdl_control = Руководство и наблюдение
element-cdl_persons = Лица, подлежащие установлению
element-cdl_abort = Условия прекращения операции и изъятие груза
element-cdl_jurisdiction = Юрисдикция и финансирование
element-cdl_contact = Круглосуточное контактное лицо по вопросам операции

## special_techniques

element-sit_technique = Метод и объекты применения
element-sit_authority = Разрешение по внутреннему законодательству
element-sit_necessity = Необходимость и соразмерность
element-sit_duration = Срок, условия и правовое положение сотрудников
element-sit_evidence = Допустимость и раскрытие доказательств
element-sit_agreement = Соглашение или договоренность в отдельном случае

## firearms_tracing

element-frm_item = Предметы, подлежащие отслеживанию
element-frm_markings = Маркировка
element-frm_marking_altered = Отсутствующая, поддельная или измененная маркировка
element-frm_images = Фотографии и технические заключения
element-frm_recovery = Обстоятельства обнаружения или изъятия
element-frm_recovery_date = Дата обнаружения или изъятия
element-frm_grounds = Признаки незаконного изготовления или незаконного оборота
element-frm_information = Запрашиваемые учетные данные
element-frm_period = Период изготовления, ввоза или передачи
element-frm_known_chain = Известные производители, дилеры, импортеры, экспортеры и перевозчики
element-frm_groups_routes = Группы, способы сокрытия и маршруты
element-frm_restrictions = Конфиденциальность информации, представленной с запросом
element-frm_confidentiality_undertaking = Обязательство в отношении полученной информации
element-frm_contact_point = Национальный орган или единый контактный пункт
element-frm_earlier_traces = Ранее направленные или параллельные запросы об отслеживании

## vessel_measures

element-ves_identity = Идентификационные данные судна
element-ves_position = Местоположение, курс и скорость
element-ves_grounds = Разумные основания для подозрения
element-ves_request = Запрашиваемые подтверждение и разрешение
element-ves_conditions = Условия и безопасность
element-ves_reporting = Сообщение о результатах
element-ves_reply_by = Время, к которому необходим ответ

## nationality_verification

element-nat_reference = Исходящий номер и номер дела запрашивающего органа
element-nat_date = Дата запроса
element-nat_requesting_authority = Орган, направляющий запрос
element-nat_addressee = Орган, которому адресован запрос
element-nat_legal_basis = Правовое основание
element-nat_person = Лица, гражданство или право проживания которых подлежит проверке
element-nat_protocol_facts = Основания для применения Протокола к лицу
element-nat_question = Предмет проверки
element-nat_entry = Время и место въезда в принимающее государство
element-nat_indications = Признаки гражданства или проживания
element-nat_documents = Документы, фотографии и отпечатки пальцев
element-nat_purpose = Цель проверки
element-nat_deadline = Дата, к которой необходим ответ
element-nat_deadline_reason = Обоснование даты
element-nat_safety = Безопасность лица и его родственников
element-nat_confidentiality = Конфиденциальность и защита персональных данных
element-nat_consular = Уведомление консульского учреждения о лице, содержащемся под стражей
element-nat_contact = Контактное лицо

## travel_document_issue

element-tdi_reference = Исходящий номер и номер дела запрашивающего органа
element-tdi_date = Дата запроса
element-tdi_requesting_authority = Орган, направляющий запрос
element-tdi_addressee = Орган, которому адресован запрос
element-tdi_legal_basis = Правовое основание
element-tdi_person = Лица, для которых запрашиваются документы
element-tdi_protocol_facts = Основания для применения Протокола к лицу
element-tdi_verification = Проверка гражданства или права постоянного проживания
element-tdi_lack = Отсутствие надлежащих документов
element-tdi_document = Запрашиваемый документ или разрешение
element-tdi_material = Фотографии, отпечатки пальцев и бланки
element-tdi_purpose = Цель запроса
element-tdi_journey = Поездка и необходимый срок действия документа
element-tdi_deadline = Дата, к которой необходим ответ
element-tdi_deadline_reason = Обоснование даты
element-tdi_safety = Безопасность и достоинство лица
element-tdi_voluntary = Желание лица возвратиться
element-tdi_proceedings = Состояние судебных производств
element-tdi_special_needs = Возраст, пол и особые потребности
element-tdi_reception = Прием лица и участвующие организации
element-tdi_confidentiality = Конфиденциальность и защита персональных данных
element-tdi_consular = Уведомление консульского учреждения о лице, содержащемся под стражей
element-tdi_contact = Контактное лицо

## document_verification

element-dov_reference = Исходящий номер и номер дела запрашивающего органа
element-dov_date = Дата запроса
element-dov_requesting_authority = Орган, направляющий запрос
element-dov_addressee = Орган, которому адресован запрос
element-dov_legal_basis = Правовое основание
element-dov_document = Документы, подлежащие проверке
element-dov_copies = Копии документов
element-dov_suspicion = Предполагаемое использование
element-dov_questions = Вопросы, подлежащие проверке
element-dov_holder = Нынешние и прежние держатели и пользователи документа
element-dov_findings = Результаты собственной проверки и элементы защиты
element-dov_original = Местонахождение подлинника
element-dov_purpose = Цель проверки
element-dov_reply_use = Использование ответа
element-dov_deadline = Дата, к которой необходим ответ
element-dov_deadline_reason = Обоснование даты
element-dov_safety = Безопасность соответствующего лица
element-dov_confidentiality = Конфиденциальность и защита персональных данных
element-dov_contact = Контактное лицо

## spontaneous_information

element-spo_authority = Передающий и получающий органы
element-spo_information = Информация
element-spo_reason = Возможная польза информации
element-spo_source_proceeding = Собственное производство
element-spo_conditions = Условия использования или конфиденциальности
element-spo_evidence_status = Доказательство или только информация
element-spo_feedback = Просьба сообщить о результатах

## transfer_proceedings

element-tcp_authority = Орган, направляющий запрос
element-tcp_addressee = Орган, которому адресован запрос
element-tcp_legal_basis = Правовое основание
element-tcp_act = Описание деяния
element-tcp_results = Результаты расследования
element-tcp_law = Положения законодательства запрашивающего государства
element-tcp_suspect = Данные о личности, гражданстве и месте жительства подозреваемого
element-tcp_grounds = Обоснование передачи интересами правосудия
element-tcp_dual_criminality = Обоюдное признание соответствующего деяния преступлением
element-tcp_file = Материалы уголовного дела
element-tcp_limitation = Срок давности
element-tcp_ne_bis = Ранее вынесенные решения; последствия для собственного производства
element-tcp_suspect_views = Позиция подозреваемого
element-tcp_victims = Права потерпевших
element-tcp_provisional = Запрашиваемые обеспечительные меры
element-tcp_later_acts = Последующие процессуальные действия
element-tcp_result = Информация о решении и исходе дела
element-tcp_translation = Перевод

## transfer_sentenced

element-tsp_person = Осужденное лицо
element-tsp_nationality = Подтверждение гражданства
element-tsp_judgment = Заверенная копия приговора и текст закона
element-tsp_facts = Изложение обстоятельств дела
element-tsp_sentence = Вид, срок и начало отбывания наказания
element-tsp_served = Отбытая и оставшаяся часть наказания
element-tsp_consent = Согласие лица
element-tsp_dual_criminality = Обоюдное признание соответствующего деяния преступлением
element-tsp_states_agree = Согласие обоих государств
element-tsp_enforcement_mode = Продолжение исполнения или замена наказания
element-tsp_reports = Медицинские и социальные заключения
element-tsp_pending = Другие незавершенные производства, штрафы, возмещение ущерба
element-tsp_handover = Передача лица и транзитная перевозка

## extradition_common

element-ext_requesting_authority = Запрашивающий орган
element-ext_addressee = Орган, которому адресован запрос
element-ext_legal_basis = Правовое основание
element-ext_person = Описание лица, выдача которого запрашивается
element-ext_location = Местонахождение лица
element-ext_nationality = Гражданство
element-ext_offences = Преступления: время, место и правовая квалификация
element-ext_facts = Описание действий или бездействия
element-ext_law_text = Текст закона: преступление, наказание, срок давности
element-ext_penalty = Наказание за каждое преступление
element-ext_dual_criminality = Обоюдное признание соответствующего деяния преступлением
element-ext_scope_untoc = Организованная преступная группа и сфера применения Конвенции
element-ext_jurisdiction = Юрисдикция запрашивающего государства
element-ext_limitation = Срок давности и амнистия
element-ext_specialty = Обязательство о соблюдении правила специализации
element-ext_death_penalty = Гарантия в отношении смертной казни
element-ext_human_rights = Гарантии надлежащего обращения и справедливого судебного разбирательства
element-ext_non_political = Характер преступления
element-ext_reciprocity = Обязательство о взаимности
element-ext_property = Передача имущества
element-ext_concurrent = Конкурирующие запросы и иные производства
element-ext_simplified = Согласие и упрощенная процедура
element-ext_provisional_ref = Сведения о временном аресте
element-ext_consult = Просьба о консультациях до отказа
element-ext_aut_dedere = Уголовное преследование вместо выдачи
element-ext_surrender = Порядок передачи выдаваемого лица
element-ext_translation = Перевод и удостоверение подлинности

## extradition_accused

element-exac_warrant = Ордер на арест
element-exac_charge = Документ о предъявлении обвинения или обвинительное заключение
element-exac_evidence = Доказательства
element-exac_identification = Доказательства, подтверждающие личность
element-exac_intention = Заявление о намерении осуществить уголовное преследование

## extradition_convicted

element-exco_judgment = Приговор
element-exco_enforceable = Подтверждение того, что приговор подлежит исполнению
element-exco_remaining = Неотбытая часть наказания
element-exco_in_absentia = Заочный приговор
element-exco_no_sentence = Осуждение без назначения наказания
element-exco_enforce_instead = Исполнение наказания в запрашиваемом государстве

## provisional_arrest

element-prv_authority = Орган и канал передачи
element-prv_urgency = Обстоятельства, обусловливающие срочность
element-prv_person = Описание лица
element-prv_location = Местонахождение, если оно известно
element-prv_warrant = Наличие ордера на арест или подлежащего исполнению приговора
element-prv_offence = Преступление, время и место его совершения; краткое изложение фактов
element-prv_penalty = Предусмотренное или назначенное наказание и его неотбытая часть
element-prv_intention = Намерение направить запрос о выдаче
element-prv_time_limit = Срок представления полного запроса
element-prv_property = Изъятие имущества при аресте

## specialty_consent

element-spc_extradition_ref = Реквизиты решения о выдаче
element-spc_new_offences = Новые преступления или запрос третьего государства
element-spc_documents = Документы полного запроса о выдаче
element-spc_statement = Протокол заявления лица
element-spc_offence_extraditable = Возможность выдачи за данное преступление
element-spc_time_to_leave = Наличие у лица возможности покинуть территорию
element-spc_third_state = Третье государство

## transit

element-trs_person = Лицо
element-trs_title = Основание выдачи или передачи
element-trs_offence = Преступление
element-trs_route = Маршрут, транспортные средства, даты
element-trs_escort = Конвой и содержание под стражей
element-trs_unscheduled = Незапланированная посадка

## additional_information

element-add_reference = Номера сторон
element-add_answers = Ответы по пунктам
element-add_time_limit = Соблюдение установленного срока
element-add_translation = Перевод и подпись

## supplementary_request

element-sup_earlier = Ранее направленный запрос
element-sup_new = Новые обстоятельства и действия
element-sup_changed_charges = Изменение обвинения или круга лиц

## withdrawal

element-wdr_reference = Номера и объем отзыва
element-wdr_reason = Причина
element-wdr_measures = Отмена мер и возвращение материалов

## status_enquiry

element-sta_reference = Номера сторон
element-sta_points = Вопросы, по которым запрашиваются сведения

## reply_acknowledgement

element-ack_references = Номера сторон
element-ack_authority = Исполняющий орган и контактное лицо
element-ack_completeness = Результат проверки полноты
element-ack_expected = Ожидаемый срок
element-ack_confidentiality = Возможность соблюдения конфиденциальности

## reply_additional_info

element-rai_missing = Недостающие элементы
element-rai_rule = Норма, устанавливающая требование
element-rai_time_limit = Срок
element-rai_interim = Меры, принимаемые до получения ответа

## reply_consultation

element-con_obstacle = Выявленное препятствие
element-con_conditions = Предлагаемые сроки и условия
element-con_opportunity = Возможность изложить мнение и представить информацию
element-con_partial = Возможность частичного исполнения

## reply_postponement

element-pos_ground = Производство, которому препятствовало бы исполнение
element-pos_consulted = Проведенные консультации
element-pos_until = Ожидаемый срок отсрочки и дата пересмотра
element-pos_conditions = Предлагаемое исполнение на условиях или частичное исполнение

## reply_refusal

element-ref_ground = Основание для отказа с указанием статьи
element-ref_reasons = Мотивировка отказа
element-ref_consulted = Проведенные консультации
element-ref_extent = Объем отказа
element-ref_prosecute = Передача дела для цели преследования
element-ref_cure = Способ устранения недостатков запроса

## reply_results

element-res_list = Перечень результатов по пунктам запроса
element-res_items = Передаваемые предметы и документы
element-res_procedure = Соблюденная процедура
element-res_conditions = Условия использования, конфиденциальность, возвращение
element-res_costs = Расходы
element-res_outcome_request = Просьба сообщить об исходе дела

## requested_state

element-rqs_legalization = Легализация документов
element-rqs_certified_translation = Заверенный перевод
element-rqs_authentication = Подпись и удостоверение подлинности в соответствии с требованиями запрашиваемого государства
element-rqs_copy_to_ministry = Копия Министерству юстиции запрашиваемого государства
element-rqs_contents_confirmed = Содержание запроса, предусмотренное законодательством запрашиваемого государства
element-rqs_channel_confirmed = Канал передачи
element-rqs_service_lead_time = Срок между вручением и заседанием
