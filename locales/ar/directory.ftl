# Words about directory entries and legal bases.
# No preposition is written together with a variable, and no word agrees with a variable in gender.

directory-source-line = { $state }: { $reference }، حتى { $as_of }. المصدر: { $source }
directory-page = صفحة إلكترونية
directory-no-record = لا يوجد قيد
directory-no-record-meaning = لا يعني عدم وجود قيد انتفاء المتطلب أو أن الدولة ليست طرفا: تحققوا قبل الاستناد إليه.
directory-as-of = حتى { $date }
directory-source = المصدر
directory-note = ملاحظة
directory-heading-names = الأسماء
directory-heading-participation = المعاهدات
directory-heading-facts = الإعلانات والسلطات والمتطلبات
directory-heading-cautions = تنبيهات
directory-status-party = طرف
directory-status-signatory = موقّع
directory-status-party_or_signatory = طرف أو موقّع (لا يبيّن المصدر أيهما)
directory-in-force = بدء النفاذ: { $date }
directory-bilateral = في العلاقات مع الدولة التالية فقط: { $state }
directory-all-requests = جميع أنواع الطلبات
directory-scope-mla = المساعدة القانونية المتبادلة
directory-scope-extradition = تسليم المجرمين
directory-scope-transfer_of_proceedings = نقل الإجراءات الجنائية
directory-scope-sentenced_persons = نقل الأشخاص المحكوم عليهم
# Uncertain term: provisional_arrest, see the glossary.
directory-scope-provisional_arrest = التوقيف المؤقت
directory-scope-service = تبليغ المستندات
directory-scope-search = التفتيش والضبط
directory-scope-evidence = الحصول على الأدلة
directory-scope-preservation = حفظ البيانات
directory-scope-other = أشكال التعاون الأخرى
directory-fact-central_authority = السلطة المركزية
directory-fact-accepted_languages = اللغات المقبولة
directory-fact-legal_basis_extradition = الأساس القانوني لتسليم المجرمين
directory-fact-reservation = تحفظ أو إعلان
directory-fact-urgent_channel = القناة في الحالات العاجلة
directory-fact-judicial_authorities = السلطات القضائية
directory-fact-transmission_channel = قناة الإرسال
directory-fact-dual_criminality = ازدواجية التجريم
directory-fact-extradition_of_nationals = تسليم المواطنين
directory-fact-penalty_threshold = الحد الأدنى للعقوبة المشترط
directory-fact-reciprocity = المعاملة بالمثل
# Uncertain term: provisional_arrest, see the glossary.
directory-fact-provisional_arrest = التوقيف المؤقت
directory-fact-request_contents = مضمون الطلب
directory-fact-legal_basis = الأساس القانوني
directory-fact-death_penalty = عقوبة الإعدام
directory-fact-competent_authority = السلطة المختصة
directory-fact-evidence_standard = الأدلة المشترطة
# Uncertain term: specialty, see the glossary.
directory-fact-specialty = قاعدة التخصيص
directory-fact-grounds_of_refusal = أسباب الرفض
directory-fact-governing_law = القانون الواجب التطبيق
directory-fact-legalization = التصديق على الوثائق
directory-fact-copy_to_ministry_of_justice = نسخة إلى وزارة العدل
directory-fact-service_lead_time = المهلة اللازمة لتبليغ أوراق الاستدعاء
directory-fact-limitation_of_use = تقييد الاستخدام
directory-fact-authentication = التوثيق
directory-fact-translation_certification = الترجمة المعتمدة
directory-fact-de_minimis = القضايا القليلة الأهمية
directory-fact-other = متطلب آخر

# How an instrument stands between two States.
basis-both-parties = الدولتان كلتاهما طرفان، وفقا للقيود المتاحة
basis-both-parties-since = الدولتان كلتاهما طرفان؛ وبدأ النفاذ بينهما في { $date }
basis-signatory-only = الدولة التالية مقيّدة كموقّعة فقط: { $state }
basis-no-record = لا يوجد قيد يفيد بأن الدولة التالية طرف: { $state }
basis-by-hand = أُدخل يدويا
basis-reciprocity = المعاملة بالمثل، دون معاهدة
basis-note-other-treaty-precedes = ترتبط الدولتان بمعاهدة أخرى بشأن المساعدة القانونية المتبادلة، وتُطبَّق أحكامها بموجب { $instrument ->
    [UNCAC] الفقرتين 6 و7 من المادة 46 من اتفاقية مكافحة الفساد، ما لم تتفق الدولتان على تطبيق الفقرات 9 إلى 29 من تلك المادة
    [UN1988] الفقرتين 6 و7 من المادة 7 من اتفاقية سنة 1988، ما لم تتفق الدولتان على تطبيق الفقرات 8 إلى 19 من تلك المادة
   *[UNTOC] الفقرتين 6 و7 من المادة 18 من اتفاقية الجريمة المنظمة، ما لم تتفق الدولتان على تطبيق الفقرات 9 إلى 29 من تلك المادة
} بدلا منها.
basis-note-convention-as-extradition-basis = أعلنت الدولة متلقية الطلب أنها تعتبر الاتفاقية الأساس القانوني لتسليم المجرمين (الفقرتان 4 و5 من المادة 16 من اتفاقية الجريمة المنظمة، والفقرتان 5 و6 من المادة 44 من اتفاقية مكافحة الفساد).
basis-note-convention-not-taken-as-basis = أعلنت الدولة متلقية الطلب أنها لا تعتبر الاتفاقية الأساس القانوني لتسليم المجرمين؛ ويلزم وجود معاهدة أخرى.
basis-note-extraditable-without-treaty = لا تجعل الدولة متلقية الطلب تسليم المجرمين مشروطا بوجود معاهدة: الجرائم خاضعة للتسليم فيما بين الدول التي هذا شأنها ({ $instrument ->
    [UNCAC] الفقرة 7 من المادة 44 من اتفاقية مكافحة الفساد
    [UN1988] الفقرة 4 من المادة 6 من اتفاقية سنة 1988
   *[UNTOC] الفقرة 6 من المادة 16 من اتفاقية الجريمة المنظمة
}).
basis-note-bilateral-recorded = توجد في الدليل قيود بشأن معاهدة ثنائية بين الدولتين. ابحثوا عنها وأدخلوها يدويا.
