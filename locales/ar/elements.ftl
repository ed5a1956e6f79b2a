# Labels of the elements of a request, grouped by kind in the order in which the kinds are offered.
# A label is a caption: it is shown on the screen and printed before a colon.

# mla_general
element-gen_reference = رقم ملف السلطة الطالبة
element-gen_date = تاريخ الطلب
element-gen_requesting_authority = السلطة مقدمة الطلب
element-gen_requested_authority = السلطة الموجّه إليها الطلب
element-gen_conducting_authority = السلطة التي تتولى القضية: اسمها ووظائفها
element-gen_contact_person = جهة الاتصال للاستفسار
element-gen_legal_basis = المعاهدة أو الأساس القانوني الآخر
element-gen_reciprocity = تعهد بالمعاملة بالمثل
element-gen_subject_nature = موضوع الإجراءات وطبيعتها
element-gen_facts = ملخص الوقائع ذات الصلة
element-gen_offences = الجرائم موضوع التحقيق
element-gen_legal_provisions = نص الأحكام الجزائية
element-gen_max_penalty = العقوبة القصوى لكل جرم
element-gen_transnational_link = الطابع عبر الوطني
element-gen_organized_group = ضلوع جماعة إجرامية منظمة
element-gen_dual_criminality = وصف السلوك لأغراض ازدواجية التجريم
element-gen_persons = هوية الأشخاص المعنيين ومكان تواجدهم وجنسيتهم
element-gen_assistance_sought = وصف المساعدة الملتمسة
element-gen_purpose = الغرض الذي تُلتمس من أجله الأدلة
element-gen_nexus = الصلة بين الأدلة والوقائع والدولة متلقية الطلب
element-gen_special_procedure = الإجراء المعين المراد اتباعه وأسبابه
element-gen_presence = حضور موظفين أجانب أو أطراف عند التنفيذ
element-gen_confidentiality = سرية الطلب
element-gen_deadline = الموعد النهائي المقترح
element-gen_deadline_reason = سبب الموعد النهائي أو الاستعجال
element-gen_urgency = الاستعجال وقناة الإرسال
element-gen_use_limitation = تعهد بتقييد الاستخدام
element-gen_data_protection = ضمانات حماية البيانات الشخصية
element-gen_prior_contacts = الطلبات والاتصالات السابقة أو الموازية
element-gen_consult_before_refusal = طلب التشاور قبل الرفض أو التأجيل
element-gen_costs = التكاليف
element-gen_language = اللغة والترجمة
element-gen_authenticity = التوقيع والختم والتوثيق
element-gen_annex_list = قائمة المرفقات
element-gen_return_of_material = إعادة الأصول
element-gen_victims = الضحايا ومطالبات التعويض
element-gen_legal_person_liability = مسؤولية الهيئة الاعتبارية

# evidence_witness
element-wit_person = الشخص المطلوب سماعه
element-wit_status = الصفة الإجرائية
element-wit_relationship = صلة الشخص بالوقائع
element-wit_questions = الأسئلة أو المواضيع
element-wit_oath = اليمين أو التأكيد الرسمي
element-wit_rights_notice = الحقوق والتنبيهات الواجب إبلاغ الشخص بها
element-wit_record_form = شكل المحضر
element-wit_interpreter = المترجم الشفوي
element-wit_protection = تدابير الحماية
element-wit_documents_shown = المستندات أو الأدلة المادية المطلوب عرضها على الشخص

# video_link
element-vid_reason = أسباب تعذر المثول الشخصي أو عدم استصوابه
element-vid_conducting_authority = السلطة القضائية والأشخاص القائمون على جلسة الاستماع
element-vid_date_time = التواريخ والأوقات المقترحة
element-vid_technical = التفاصيل التقنية
element-vid_attending_authority = حضور سلطة من الدولة متلقية الطلب
element-vid_person_status = صفة الشخص، وموافقة المشتبه فيه أو المتهم
element-vid_rights = الحق في الامتناع عن الشهادة بموجب القانونين
element-vid_costs = تكاليف الوصلة والمترجمين الشفويين والبدلات
element-vid_minutes = محضر جلسة الاستماع

# service_documents
element-srv_addressee = الشخص المطلوب تبليغه: اسمه وعنوانه
element-srv_documents = المستندات المطلوب تبليغها
element-srv_translation = الترجمة الموجّهة إلى المبلَّغ إليه
element-srv_manner = طريقة التبليغ
element-srv_hearing_date = تاريخ الجلسة أو انقضاء الأجل
element-srv_rights = حقوق المبلَّغ إليه وواجباته
element-srv_no_penalty = عدم إكراه شاهد موجود في الخارج
element-srv_proof = إثبات التبليغ
element-srv_allowances = البدلات وتكاليف السفر

# search_seizure
element-sea_place = المكان أو الشخص أو الجهاز المطلوب تفتيشه
element-sea_grounds = الأسباب المعقولة
element-sea_items = الأشياء المطلوبة
element-sea_domestic_authority = الأمر الداخلي أو بيان بمشروعية التدبير في القانون الداخلي
element-sea_dual_criminality = ازدواجية التجريم والجرم الخاضع للتسليم
element-sea_privilege = السر المهني والأطراف الثالثة
element-sea_execution = كيفيات التنفيذ
element-sea_transmission = تسليم الأشياء المضبوطة

# examine_sites
element-exa_object = الشيء أو الموقع
element-exa_questions = المسائل المطلوب إثباتها
element-exa_method = طرائق الفحص وأخذ العينات والتوثيق
element-exa_intrusive = الإذن بالفحص الماسّ بالجسد أو المتلف
element-exa_presence = الخبراء الراغبون في الحضور

# information_expert
element-inf_items = المعلومات أو الأشياء المطلوبة
element-inf_public_or_not = السجلات الحكومية المتاحة أو غير المتاحة لعامة الناس
element-inf_expert_question = الأسئلة الموجّهة إلى الخبير
element-inf_expert_material = المواد المقدمة إلى الخبير
element-inf_expert_form = شكل التقرير ومعاييره
element-inf_criminal_record = السجل الجنائي
element-inf_certification = التصديق على المستندات

# financial_records
element-fin_holder = المؤسسة أو جهة التسجيل التي توجد السجلات لديها
element-fin_account = بيانات تعريف الحساب
element-fin_period_from = الفترة: من
element-fin_period_to = الفترة: إلى
element-fin_records = أنواع السجلات
element-fin_nexus = الصلة بين الحساب والجرم
element-fin_bank_secrecy = عدم الاحتجاج بالسرية المصرفية
element-fin_no_notice = عدم إبلاغ العميل
element-fin_certification = نموذج الشهادة لاستخدامها أمام القضاء
element-fin_monitoring = مراقبة الحساب: المدة والإبلاغ
element-fin_beneficial_owner = المالك المنتفع وسجلات الشركات
element-fin_freeze_risk = التماس التجميد أيضا

# trace_proceeds
element-tra_facts = بيان بالوقائع التي يُستند إليها
element-tra_actions = الإجراءات المطلوبة
element-tra_property_leads = المعطيات الدالة على الممتلكات
element-tra_value = القيمة المقدّرة والعملة
element-tra_later_request = الإجراء اللاحق المزمع

# freeze_seize
element-frz_property = الممتلكات المراد تجميدها أو ضبطها
element-frz_account = الحساب أو محفظة الأصول الافتراضية
element-frz_order = أمر التجميد أو الضبط الداخلي
element-frz_grounds = الأساس المعقول للمصادرة في نهاية المطاف
element-frz_risk = خطر تبديد الممتلكات
element-frz_max_amount = المبلغ الأقصى المراد استرداده
element-frz_law = القانون المتعلق بالتجميد وبحقوق الأطراف الثالثة
element-frz_duration = المدة والمراجعة
element-frz_hearing_before_lifting = إتاحة الفرصة لإبداء الرأي قبل رفع التدبير
element-frz_third_parties = مصالح الأطراف الثالثة
element-frz_management = إدارة الممتلكات

# confiscation_domestic_order
element-cfd_property = وصف الممتلكات المراد مصادرتها
element-cfd_facts = الوقائع الكافية لاستصدار الأمر
element-cfd_evidence = الأدلة في شكل مقبول
element-cfd_jurisdiction = الولاية القضائية على الجرم
element-cfd_third_parties = الأطراف الثالثة

# confiscation_foreign_order
element-cfo_order = نسخة مقبولة قانونا من أمر المصادرة
element-cfo_facts = بيان بالوقائع
element-cfo_extent = المدى المطلوب لتنفيذ الأمر
element-cfo_final = بيان بأن الأمر نهائي وقابل للتنفيذ
element-cfo_due_process = إشعار الأطراف الثالثة الحسنة النية ومراعاة الأصول القانونية
element-cfo_in_absentia = حضور الشخص المعني
element-cfo_conviction_link = الإدانة أو الأساس الآخر
element-cfo_provisional_need = الحاجة إلى تدابير تحفظية
element-cfo_limitation = التقادم

# asset_return
element-ret_basis = الأساس الذي يُطلب الإرجاع بناء عليه
element-ret_final_judgment = الحكم النهائي أو طلب الإعفاء منه
element-ret_ownership = إثبات الملكية السابقة أو الضرر
element-ret_victims = الضحايا والمالكون الشرعيون
element-ret_account = الحساب المراد التحويل إليه
element-ret_expenses = اقتطاع النفقات المعقولة؛ والاقتسام
element-ret_third_parties = حقوق الأطراف الثالثة الحسنة النية

# voluntary_appearance
element-vol_person = الشخص المدعو وصفته
element-vol_purpose = الغرض من المثول وضرورته
element-vol_date_place = التاريخ والوقت والمكان والمدة المتوقعة
element-vol_safe_conduct = ضمان عدم التعرض
element-vol_costs = البدلات والسفر والتأمين
element-vol_consent = الموافقة
element-vol_rights_duties = الحقوق والواجبات في جلسة الاستماع
element-vol_protection = تدابير الحماية

# detained_transfer
element-det_direction = اتجاه النقل
element-det_person = الشخص ومكان احتجازه
element-det_purpose = الغرض: التعرف أو الإدلاء بالشهادة أو تقديم مساعدة أخرى
element-det_consent = الموافقة بملء الإرادة وعن علم
element-det_agreement = اتفاق السلطتين
element-det_custody = تعهد بالإبقاء قيد الاحتجاز
element-det_return = تعهد بالإعادة دون إبطاء ودون إجراءات تسليم المجرمين
element-det_credit = احتساب مدة الاحتجاز ضمن العقوبة
element-det_immunity = الحصانة عن الأفعال السابقة
element-det_dates = تاريخا النقل والإعادة
element-det_transit = دول العبور

# data_preservation
element-pre_authority = السلطة الطالبة للحفظ
element-pre_offence = الجرم وملخص موجز للوقائع
element-pre_data = البيانات المراد حفظها وصلتها بالجرم
element-pre_custodian = القائم على حفظ البيانات أو مكان النظام
element-pre_necessity = ضرورة الحفظ
element-pre_intent = العزم على تقديم طلب للحصول على البيانات
element-pre_confidential = السرية وعدم إشعار المستخدم
element-pre_extension = انقضاء الحفظ وتجديده
element-pre_partial_disclosure = التعجيل بالإفصاح عن مسار الاتصال
element-pre_channel = قناة الإرسال والتأكيد

# data_stored_common
element-dat_provider = مقدّم الخدمة
element-dat_identifiers = معرّفات الحساب والمعرّفات التقنية
element-dat_period_from = الفترة: من (مع بيان المنطقة الزمنية)
element-dat_period_to = الفترة: إلى (مع بيان المنطقة الزمنية)
element-dat_category = فئة البيانات
element-dat_preservation_ref = مرجع الحفظ
element-dat_expedite = أسباب التعجيل بالرد
element-dat_nondisclosure = عدم إبلاغ المستخدم
element-dat_format = النسق وبصمة التحقق من السلامة والشهادة

# data_subscriber
element-sub_items = بيانات المشترك المطلوبة
element-sub_dynamic_ip = عنوان بروتوكول الإنترنت المتغير: الوقت بالضبط
element-sub_direct = محاولة التعاون المباشر مع مقدّم الخدمة

# data_traffic
element-trf_relevance = الوقائع المثبتة للصلة بالقضية
element-trf_items = البيانات المطلوبة
element-trf_authorisation = الإذن الداخلي

# data_content
element-cnt_grounds = الأسباب المستوفية للشرط المطلوب في الدولة متلقية الطلب
element-cnt_scope = النطاق والفرز
element-cnt_authorisation = الأمر القضائي الداخلي
element-cnt_speech = التحقق من مسألتي حرية التعبير والجرم السياسي

# data_realtime_traffic
element-rtt_communications = الاتصالات المحددة
element-rtt_duration = البداية والنهاية
element-rtt_order = السند الداخلي للتدبير
element-rtt_subsidiarity = أسباب عدم كفاية الوسائل الأقل مساسا
element-rtt_technical = طريقة الإيصال التقنية
element-rtt_confidential = التزام مقدّم الخدمة بالسرية

# data_interception
element-int_offence_gravity = جسامة الجرم
element-int_order = الأمر القضائي بالاعتراض
element-int_targets = الأشخاص والخطوط المستهدفة
element-int_use = الاستخدام والإتلاف والإشعار
element-int_privileged = الاتصالات المشمولة بالسر المهني

# data_emergency
element-eme_authority = السلطة والتاريخ
element-eme_basis = بيان الأساس القانوني
element-eme_facts = الوقائع الدالة على حالة الطوارئ
element-eme_provider = مقدّم الخدمة الحائز للبيانات
element-eme_offence = الجرم والعقوبة
element-eme_data = وصف مفصل للبيانات
element-eme_instructions = تعليمات إجرائية خاصة
element-eme_confirmation = التأكيد الكتابي والمتابعة

# joint_investigation
element-jit_purpose = الغرض والموضوع
element-jit_composition = التشكيل المقترح ورئيس الهيئة
element-jit_duration = المدة والتمديد
element-jit_territory = الإقليم والسيادة
element-jit_powers = الصلاحيات والحضور والأسلحة النارية والمسؤولية
element-jit_evidence = جمع الأدلة وتقاسمها واستخدامها
element-jit_forum = مكان الملاحقة
element-jit_costs = التكاليف واللغات والمعدات ووسائط الإعلام
element-jit_draft = مشروع الاتفاق

# controlled_delivery
element-cdl_consignment = الشحنة
element-cdl_route = المسار والمواعيد ووسائل النقل
element-cdl_method = الأسلوب: مواصلة السير سالمة أو الإزالة أو الإبدال
element-cdl_control = القيادة والمراقبة
element-cdl_persons = الأشخاص المتوقع كشف هويتهم
element-cdl_abort = معايير وقف العملية والضبط
element-cdl_jurisdiction = الولاية القضائية والتمويل
element-cdl_contact = جهة الاتصال الميدانية ليلا ونهارا

# special_techniques
element-sit_technique = الأسلوب والأشخاص المستهدفون
element-sit_authority = الإذن بموجب القانون الداخلي
element-sit_necessity = الضرورة والتناسب
element-sit_duration = المدة والشروط والوضع القانوني للموظفين
element-sit_evidence = مقبولية الأدلة والإفصاح عنها
element-sit_agreement = اتفاق أو ترتيب حسب الحالة

# firearms_tracing
element-frm_item = القطع المطلوب اقتفاء أثرها
element-frm_markings = علامات الوسم
element-frm_marking_altered = علامات الوسم المنعدمة أو المزورة أو المحوّرة
element-frm_images = الصور والتقارير التقنية
element-frm_recovery = ظروف العثور أو الضبط
element-frm_recovery_date = تاريخ العثور أو الضبط
element-frm_grounds = الدلائل على الصنع أو الاتجار بصورة غير مشروعة
element-frm_information = المعلومات المطلوبة من السجلات
element-frm_period = فترة الصنع أو الاستيراد أو النقل
element-frm_known_chain = المنتجون والتجار والمستوردون والمصدّرون والناقلون المعروفون
element-frm_groups_routes = الجماعات وأساليب الإخفاء والدروب
element-frm_restrictions = سرية المعلومات المقدمة مع الطلب
element-frm_confidentiality_undertaking = تعهد بشأن المعلومات المتلقاة
element-frm_contact_point = الهيئة الوطنية أو نقطة الاتصال الوحيدة
element-frm_earlier_traces = استفسارات اقتفاء الأثر السابقة أو الموازية

# vessel_measures
element-ves_identity = هوية السفينة
element-ves_position = الموقع والوجهة والسرعة
element-ves_grounds = الأسباب المعقولة للاشتباه
element-ves_request = التأكيد والإذن المطلوبان
element-ves_conditions = الشروط والسلامة
element-ves_reporting = الإبلاغ بالنتائج
element-ves_reply_by = الوقت الذي يلزم الرد قبله

# nationality_verification
element-nat_reference = رقم ملف السلطة الطالبة
element-nat_date = تاريخ الطلب
element-nat_requesting_authority = السلطة مقدمة الطلب
element-nat_addressee = السلطة الموجّه إليها الطلب
element-nat_legal_basis = الأساس القانوني
element-nat_person = الأشخاص المطلوب التحقق من جنسيتهم أو إقامتهم
element-nat_protocol_facts = أسباب انطباق البروتوكول على الشخص
element-nat_question = المسألة المطلوب التحقق منها
element-nat_entry = وقت دخول الدولة المستقبِلة ومكانه
element-nat_indications = الدلائل على الجنسية أو الإقامة
element-nat_documents = الوثائق والصور الشمسية وبصمات الأصابع
element-nat_purpose = الغرض من التحقق
element-nat_deadline = التاريخ الذي يلزم الرد قبله
element-nat_deadline_reason = سبب تحديد التاريخ
element-nat_safety = سلامة الشخص وأقاربه
element-nat_confidentiality = السرية وحماية البيانات الشخصية
element-nat_consular = الإشعار القنصلي بشأن شخص محتجز
element-nat_contact = جهة الاتصال للاستفسار

# travel_document_issue
element-tdi_reference = رقم ملف السلطة الطالبة
element-tdi_date = تاريخ الطلب
element-tdi_requesting_authority = السلطة مقدمة الطلب
element-tdi_addressee = السلطة الموجّه إليها الطلب
element-tdi_legal_basis = الأساس القانوني
element-tdi_person = الأشخاص المطلوب إصدار وثائق لهم
element-tdi_protocol_facts = أسباب انطباق البروتوكول على الشخص
element-tdi_verification = التحقق من الجنسية أو من حق الإقامة الدائمة
element-tdi_lack = عدم وجود وثائق سليمة
element-tdi_document = الوثيقة المطلوبة أو الإذن المطلوب
element-tdi_material = الصور الشمسية وبصمات الأصابع والاستمارات
element-tdi_purpose = الغرض من الطلب
element-tdi_journey = الرحلة ومدة الصلاحية اللازمة
element-tdi_deadline = التاريخ الذي يلزم الرد قبله
element-tdi_deadline_reason = سبب تحديد التاريخ
element-tdi_safety = سلامة الشخص وكرامته
element-tdi_voluntary = رغبة الشخص في العودة
element-tdi_proceedings = حالة الإجراءات القانونية
element-tdi_special_needs = السن ونوع الجنس والاحتياجات الخاصة
element-tdi_reception = الاستقبال والمنظمات المشاركة
element-tdi_confidentiality = السرية وحماية البيانات الشخصية
element-tdi_consular = الإشعار القنصلي بشأن شخص محتجز
element-tdi_contact = جهة الاتصال للاستفسار

# document_verification
element-dov_reference = رقم ملف السلطة الطالبة
element-dov_date = تاريخ الطلب
element-dov_requesting_authority = السلطة مقدمة الطلب
element-dov_addressee = السلطة الموجّه إليها الطلب
element-dov_legal_basis = الأساس القانوني
element-dov_document = الوثائق المطلوب التحقق منها
element-dov_copies = نسخ الوثائق
element-dov_suspicion = الاستخدام المشتبه فيه
element-dov_questions = النقاط المطلوب التحقق منها
element-dov_holder = حائزو الوثيقة أو مستخدموها الحاليون أو السابقون
element-dov_findings = نتائج الفحص الذاتي والسمات الأمنية
element-dov_original = مكان وجود الأصل
element-dov_purpose = الغرض من التحقق
element-dov_reply_use = استخدام الرد
element-dov_deadline = التاريخ الذي يلزم الرد قبله
element-dov_deadline_reason = سبب تحديد التاريخ
element-dov_safety = سلامة الشخص المعني
element-dov_confidentiality = السرية وحماية البيانات الشخصية
element-dov_contact = جهة الاتصال للاستفسار

# spontaneous_information
element-spo_authority = السلطتان المحيلة والمتلقية
element-spo_information = المعلومات
element-spo_reason = أسباب احتمال إفادتها
element-spo_source_proceeding = الإجراءات الجارية لدى السلطة المحيلة
element-spo_conditions = شروط الاستخدام أو السرية
element-spo_evidence_status = أدلة أو معلومات فحسب
element-spo_feedback = طلب الإفادة بالنتيجة

# transfer_proceedings
element-tcp_authority = السلطة مقدمة الطلب
element-tcp_addressee = السلطة الموجّه إليها الطلب
element-tcp_legal_basis = الأساس القانوني
element-tcp_act = وصف الفعل
element-tcp_results = نتائج التحقيق
element-tcp_law = الأحكام القانونية للدولة الطالبة
element-tcp_suspect = هوية المشتبه فيه وجنسيته ومحل إقامته
element-tcp_grounds = أسباب كون النقل في صالح إقامة العدل
element-tcp_dual_criminality = ازدواجية التجريم
element-tcp_file = ملف القضية الجنائية
element-tcp_limitation = التقادم
element-tcp_ne_bis = القرارات السابقة؛ والأثر في الإجراءات الداخلية
element-tcp_suspect_views = موقف المشتبه فيه
element-tcp_victims = حقوق الضحايا
element-tcp_provisional = التدابير التحفظية المطلوبة
element-tcp_later_acts = الإجراءات اللاحقة
element-tcp_result = الإبلاغ بالقرار والنتيجة
element-tcp_translation = الترجمة

# transfer_sentenced
element-tsp_person = الشخص المحكوم عليه
element-tsp_nationality = إثبات الجنسية
element-tsp_judgment = نسخة مصدّق عليها من الحكم ومن القانون
element-tsp_facts = بيان بالوقائع
element-tsp_sentence = طبيعة العقوبة ومدتها وبدايتها
element-tsp_served = المدة المقضية والمدة المتبقية
element-tsp_consent = موافقة الشخص
element-tsp_dual_criminality = ازدواجية التجريم
element-tsp_states_agree = اتفاق الدولتين
element-tsp_enforcement_mode = مواصلة التنفيذ أو تحويل العقوبة
element-tsp_reports = التقارير الطبية والاجتماعية
element-tsp_pending = الإجراءات الأخرى قيد النظر والغرامات والتعويضات
element-tsp_handover = التسليم والعبور

# extradition_common
element-ext_requesting_authority = السلطة الطالبة
element-ext_addressee = السلطة الموجّه إليها الطلب
element-ext_legal_basis = الأساس القانوني
element-ext_person = أوصاف الشخص المطلوب تسليمه
element-ext_location = مكان تواجد الشخص
element-ext_nationality = الجنسية
element-ext_offences = الجرائم: الزمان والمكان والوصف القانوني
element-ext_facts = بيان الأفعال أو أوجه الامتناع
element-ext_law_text = نص القانون: الجرم والعقوبة والتقادم
element-ext_penalty = عقوبة كل جرم
element-ext_dual_criminality = ازدواجية التجريم
element-ext_scope_untoc = الجماعة الإجرامية المنظمة ونطاق الانطباق
element-ext_jurisdiction = الولاية القضائية للدولة الطالبة
element-ext_limitation = التقادم والعفو العام
element-ext_specialty = تعهد بقاعدة التخصيص
element-ext_death_penalty = ضمانات بشأن عقوبة الإعدام
element-ext_human_rights = ضمانات المعاملة والمحاكمة العادلة
element-ext_non_political = طبيعة الجرم
element-ext_reciprocity = تعهد بالمعاملة بالمثل
element-ext_property = تسليم الممتلكات
element-ext_concurrent = الطلبات المتزامنة والإجراءات الأخرى
element-ext_simplified = الرضا بالتسليم والإجراءات المبسطة
element-ext_provisional_ref = الإشارة إلى التوقيف المؤقت
element-ext_consult = طلب التشاور قبل الرفض
element-ext_aut_dedere = الملاحقة بدلا من التسليم
element-ext_surrender = ترتيبات التسليم الفعلي
element-ext_translation = الترجمة والتوثيق

# extradition_accused
element-exac_warrant = أمر القبض
element-exac_charge = التهمة أو لائحة الاتهام
element-exac_evidence = الأدلة
element-exac_identification = أدلة التعرف على الهوية
element-exac_intention = بيان العزم على الملاحقة

# extradition_convicted
element-exco_judgment = الحكم
element-exco_enforceable = قابلية التنفيذ
element-exco_remaining = المتبقي من العقوبة
element-exco_in_absentia = الحكم الغيابي
element-exco_no_sentence = شخص مدان لم تصدر عقوبة في حقه
element-exco_enforce_instead = التنفيذ في الدولة متلقية الطلب

# provisional_arrest
element-prv_authority = السلطة وقناة الإرسال
element-prv_urgency = ظروف الاستعجال
element-prv_person = أوصاف الشخص
element-prv_location = مكان التواجد إن كان معروفا
element-prv_warrant = وجود أمر قبض أو حكم قابل للتنفيذ
element-prv_offence = الجرم وزمانه ومكانه؛ وموجز الوقائع
element-prv_penalty = العقوبة المقررة أو المحكوم بها والمدة المتبقية
element-prv_intention = العزم على طلب التسليم
element-prv_time_limit = أجل تقديم الطلب الكامل
element-prv_property = الضبط عند التوقيف

# specialty_consent
element-spc_extradition_ref = مرجع التسليم الممنوح
element-spc_new_offences = الجرائم الجديدة أو طلب الدولة الثالثة
element-spc_documents = مستندات الطلب الكامل
element-spc_statement = المحضر القضائي لأقوال الشخص
element-spc_offence_extraditable = خضوع الجرم ذاته للتسليم
element-spc_time_to_leave = إتاحة فرصة المغادرة للشخص
element-spc_third_state = الدولة الثالثة

# transit
element-trs_person = الشخص
element-trs_title = سند التسليم أو النقل
element-trs_offence = الجرم
element-trs_route = المسار والوسائل والتواريخ
element-trs_escort = الحراسة والاحتجاز
element-trs_unscheduled = الهبوط غير المقرر

# additional_information
element-add_reference = مراجع الطرفين
element-add_answers = الإجابات نقطة بنقطة
element-add_time_limit = مراعاة الأجل المحدد
element-add_translation = الترجمة والتوقيع

# supplementary_request
element-sup_earlier = الطلب السابق
element-sup_new = الجديد في الطلب
element-sup_changed_charges = التغيير في التهم أو الأشخاص

# withdrawal
element-wdr_reference = المراجع والنطاق
element-wdr_reason = السبب
element-wdr_measures = رفع التدابير والإعادة

# status_enquiry
element-sta_reference = المراجع
element-sta_points = النقاط المطلوب الإفادة بشأنها

# reply_acknowledgement
element-ack_references = المراجع
element-ack_authority = السلطة المنفذة وجهة الاتصال
element-ack_completeness = نتيجة التحقق من اكتمال الطلب
element-ack_expected = الموعد المتوقع
element-ack_confidentiality = الموقف من السرية

# reply_additional_info
element-rai_missing = العناصر الناقصة
element-rai_rule = القاعدة التي تقتضيها
element-rai_time_limit = الأجل
element-rai_interim = التدابير المتخذة في هذه الأثناء

# reply_consultation
element-con_obstacle = العائق القائم
element-con_conditions = الشروط والأحكام المقترحة
element-con_opportunity = فرصة عرض الآراء وتقديم المعلومات
element-con_partial = إمكانية التنفيذ الجزئي

# reply_postponement
element-pos_ground = الإجراءات الجارية التي يتعارض معها التنفيذ
element-pos_consulted = التشاور الذي جرى
element-pos_until = المدة المتوقعة وتاريخ المراجعة
element-pos_conditions = التنفيذ المشروط أو الجزئي المعروض

# reply_refusal
element-ref_ground = سبب الرفض مع ذكر المادة
element-ref_reasons = الأسباب المبداة
element-ref_consulted = التشاور الذي جرى
element-ref_extent = نطاق الرفض
element-ref_prosecute = إحالة القضية بقصد الملاحقة
element-ref_cure = سبل تدارك أوجه القصور في الطلب

# reply_results
element-res_list = قائمة النتائج حسب أرقام الإجراءات
element-res_items = الأشياء والمستندات المحالة
element-res_procedure = الإجراء المتبع
element-res_conditions = شروط الاستخدام والسرية والإعادة
element-res_costs = التكاليف
element-res_outcome_request = طلب الإفادة بنتيجة القضية

# requested_state
element-rqs_legalization = التصديق على الوثائق
element-rqs_certified_translation = ترجمة معتمدة
element-rqs_authentication = التوقيع والتوثيق وفقا لما تطلبه الدولة متلقية الطلب
element-rqs_copy_to_ministry = نسخة إلى وزارة العدل في الدولة متلقية الطلب
element-rqs_contents_confirmed = المضمون الذي يشترطه قانون الدولة متلقية الطلب
element-rqs_channel_confirmed = قناة الإرسال
element-rqs_service_lead_time = المهلة بين التبليغ والجلسة
