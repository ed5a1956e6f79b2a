# Messages of the check, one for each rule of src/law/data/rules.toml. What is wrong, and what to do.
# No word of this file stands in a document.
# No preposition is written together with a variable, and no word agrees with a variable in gender.

finding-list-separator = ،{" "}
finding-severity-blocking = مانع
finding-severity-warning = تحذير
finding-severity-advice = إرشاد
finding-outcome-met = مستوفى
finding-outcome-missing = ناقص
finding-outcome-undecided = غير محسوم
finding-outcome-not_asked = غير مطلوب

finding-kind-missing = لم يُختر أي نوع من أنواع الطلبات. اختاروا نوعا واحدا على الأقل.
finding-kinds-of-two-families = لا يجتمع «{ $kind }» و«{ $other }» في رسالة واحدة. خصصوا لأحدهما طلبا مستقلا؛ وتظل إجاباته محفوظة.
finding-kinds-accused-and-convicted = يُطلب الشخص إما بصفته متهما وإما بصفته محكوما عليه. أبقوا أحد النوعين، أو أعدّوا طلبا ثانيا للوقائع الأخرى.
finding-requesting-state-missing = لم تُحدَّد الدولة الطالبة.
finding-requested-state-missing = لم تُحدَّد الدولة متلقية الطلب.
finding-same-state = الدولة الطالبة والدولة متلقية الطلب هما دولة واحدة ({ $state }). اختاروا دولة أخرى.
finding-state-cannot-be-requested = يمكن للجهة المختارة ({ $state }) أن تكون طرفا في معاهدة، لكن ليست لديها سلطة تنفذ الطلبات. وجّهوا الطلب إلى إحدى الدول الأعضاء فيها.
finding-basis-no-record = لا يوجد في الدليل قيد يفيد بأن الدولة ({ $state }) طرف في الصك «{ $instrument }». ولا يعني ذلك أنها ليست طرفا فيه: تحققوا لدى الوديع قبل الاستناد إليه.
finding-basis-signatory-only = وفقا للقيد المتاح، وقّعت الدولة ({ $state }) الصك «{ $instrument }» ولم تعرب عن موافقتها على الالتزام به. تحققوا لدى الوديع.
finding-basis-not-in-force = لم يبدأ نفاذ الصك «{ $instrument }» بين الدولتين إلا في { $date }، أي بعد تاريخ الطلب.
finding-language-no-record = لا يوجد في الدليل قيد بشأن اللغات المقبولة لدى الدولة ({ $state }). استفسروا من سلطتها المركزية قبل الترجمة.
finding-language-not-accepted = لغات الطلبات المقبولة لدى الدولة ({ $state }): { $languages } ({ $reference }، حتى { $as_of }). أما لغة الوثيقة فهي: { $language }. حرّروا الطلب بلغة مقبولة، أو أدرجوا ترجمة للطلب ضمن المرفقات.
finding-date-in-future = تاريخ الطلب ({ $date }) واقع في المستقبل.
finding-period-reversed = تنتهي الفترة ({ $other }) قبل بدايتها ({ $date }).
finding-element-missing = العنصر «{ $element }» ناقص.
finding-element-missing-state = تشترط الدولة ({ $state }) العنصر «{ $element }» ({ $reference }، حتى { $as_of })، وهو ناقص.
finding-penalty-missing = العنصر «{ $element }» ناقص: لم تُبيَّن بعد العقوبة القصوى لجرم واحد على الأقل.
finding-undertaking-declined = أُجيب عن العنصر «{ $element }» بالنفي. ولا يستوفي هذا المتطلب إلا الجواب بالإيجاب.
finding-undecided-question = لزوم العنصر «{ $element }» متوقف على الجواب عن هذا السؤال: { $question }
finding-undecided-no-record = لزوم العنصر «{ $element }» متوقف على الدولة ({ $state })، ولا يوجد في الدليل قيد بشأن هذه النقطة: { $ask }. استفسروا من سلطتها المركزية، أو قدّموا العنصر احتياطا.
finding-undecided-legal-basis = لزوم العنصر «{ $element }» متوقف على الأساس القانوني، الذي لم يُختر بعد.
finding-undecided-element = لزوم العنصر «{ $element }» متوقف على العنصر «{ $other }»، الذي لم يُجَب عنه بعد.
finding-undecided-birth-date = لزوم العنصر «{ $element }» متوقف على سن أحد الأشخاص المذكورين في العنصر «{ $other }»، وتاريخ ميلاده غير معروف بالقدر الكافي.
finding-undecided-offence = لزوم العنصر «{ $element }» متوقف على الفئة التي يندرج فيها الجرم بموجب الاتفاقية. اختاروها في بيانات الجرم.
finding-text-not-in-language = لا يوجد للعنصر «{ $element }» نص بلغة الوثيقة ({ $language }). أضيفوه، أو حرّروا الطلب بلغة أخرى.
finding-translation-unchecked = نص العنصر «{ $element }» باللغة المبيّنة ({ $language }) ترجمة لم يراجعها أحد.
finding-answer-left-over = العنصر «{ $element }» مجاب عنه لكنه لم يعد مطلوبا في هذا الطلب. والجواب محفوظ ولا يُطبع.
finding-record-id-doubled = المعرّف «{ $id }» مشترك بين سجلين. أعطوا أحدهما معرّفا آخر.
finding-record-not-found = لا يوجد سجل يحمل المعرّف «{ $id }». اختاروا سجلا موجودا، أو أضيفوا هذا السجل.
finding-record-incomplete = أحد السجلات في العنصر «{ $element }» ({ $id }) ينقصه ما يحدد هويته: اسم أو رقم أو عنوان أو نص.
finding-hidden-character = يوجد رمز غير مرئي ({ $character }) في أحد المعرّفات. اكتبوا المعرّف من جديد.
finding-unsupported-character = يرد في النص «{ $text }» ما لا تعرضه خطوط هذا البرنامج: { $characters }. قد يظهر مربع مكانه في الصفحات. تحققوا من الوثيقة، أو أضيفوا الاسم بكتابة أخرى.

# What a directory entry may be silent about, as a noun phrase.
finding-ask-reciprocity = ما إذا كان يُشترط تعهد بالمعاملة بالمثل
finding-ask-dual-criminality = ما إذا كانت تُشترط ازدواجية التجريم
finding-ask-penalty-threshold = ما إذا كان يُشترط حد أدنى للعقوبة
finding-ask-penalty-text = ما إذا كان يجب إرفاق نص الأحكام الجزائية
finding-ask-evidence-standard = ما هي الأدلة المشترطة
finding-ask-death-penalty-assurance = ما إذا كان يُشترط ضمان بشأن عقوبة الإعدام
finding-ask-treatment-assurance = ما إذا كانت تُشترط ضمانات بشأن المعاملة
finding-ask-human-rights-assurance = ما إذا كانت تُشترط ضمانات بشأن المحاكمة العادلة
finding-ask-domestic-order = ما إذا كان يُشترط أمر داخلي
finding-ask-data-protection = ما هي الشروط التي يجوز بموجبها نقل البيانات الشخصية
finding-ask-use-limitation = ما إذا كان يُشترط بيان بشأن تقييد الاستخدام
finding-ask-specialty-assurance = ما إذا كان يُشترط ضمان بشأن قاعدة التخصيص
finding-ask-legalization = ما إذا كان يجب التصديق على الوثائق
finding-ask-certified-translation = ما إذا كانت تُشترط ترجمة معتمدة
finding-ask-final-order = ما إذا كان يُشترط بيان بأن الأمر نهائي

finding-basis-does-not-cover = بحسب الدليل لا يتضمن الصك التالي أحكاما بشأن طلبات من هذا النوع: { $instrument }. تحققوا من مواده أو اختاروا أساسا قانونيا آخر.
finding-serious-crime-penalty = أُدرج جرم ضمن الجرائم الخطيرة، لكن العقوبة القصوى المقررة له تقل عن أربع سنوات من الحرمان من الحرية. صحّحوا العقوبة أو التصنيف.
finding-undecided-role = لزوم العنصر «{ $element }» متوقف على صفة أحد الأشخاص المذكورين في العنصر «{ $other }». حدّدوها في بيانات الشخص.
finding-undecided-property = لزوم العنصر «{ $element }» متوقف على نوع أحد الممتلكات. حدّدوه في بياناته.
finding-step-after-reply = تاريخ «{ $element }» هو { $date }، وهو لاحق لتاريخ الرد ({ $other }). التشاور يسبق الرفض أو التأجيل.
finding-ground-not-of-basis = لا تنتمي أي مادة من مواد السبب المختار ({ $ground }) إلى الأسس القانونية المستند إليها. اذكروا المعاهدة أو القانون الذي يُحتج به بموجبه.
finding-arrest-period-passed = كان آخر يوم لطلب التسليم ومستنداته { $date }. { $effect }
finding-arrest-period-near = اقترب آخر يوم لطلب التسليم ومستنداته: { $date }. { $effect }
finding-arrest-period-runs = آخر يوم لطلب التسليم ومستنداته: { $date }. { $effect }
finding-arrest-period-days =
    المهلة المحددة لطلب التسليم ومستنداته، من يوم التوقيف: { $number ->
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يوما
       *[other] { $number } يوم
    }. { $effect }
finding-arrest-period-months =
    المهلة المحددة لطلب التسليم ومستنداته، من يوم التوقيف: { $number ->
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرا
       *[other] { $number } شهر
    }. { $effect }
finding-arrest-period-unknown = لا تبين المعاهدة المستند إليها ولا الدليل مدة التوقيف المؤقت. الدولة متلقية الطلب: { $state }. استفسروا من سلطتها المركزية عن آخر يوم لتقديم المستندات.
finding-arrest-effect-may-end = بعد ذلك يجوز إنهاء التوقيف إن لم تصل.
finding-arrest-effect-due = ينبغي أن تكون قد وصلت بحلوله.
finding-arrest-effect-ends = ينتهي التوقيف عندئذ في جميع الأحوال.
finding-undecided-nationality = تتوقف الحاجة إلى «{ $element }» على جنسية شخص مذكور في «{ $other }». أدخلوا الجنسية في بيانات الشخص.
finding-ask-own-nationals = ما إذا كانت الدولة تسلّم مواطنيها
finding-ask-death-penalty-bar = ما إذا كانت الدولة تستبعد التسليم عن جرم يعاقب عليه بالإعدام
