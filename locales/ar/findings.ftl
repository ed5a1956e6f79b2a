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
finding-basis-no-treaty = هذه ليست معاهدة وليس لها أطراف، فلا تُلزم أحداً: { $instrument }. اذكر المعاهدة المستند إليها، أو استند إلى المعاملة بالمثل.
finding-basis-treaty-not-in-force = لا يُظهر أي مصدر أن هذا الصك نافذ (حتى { $as_of }): { $instrument }. وقد رضيت به دول، غير أنه لا يُلزم أياً منها بعد. تحقق لدى الوديع أو استند إلى معاهدة أخرى.
finding-basis-replaced = حل صك آخر محل المعاهدات بين هاتين الدولتين في مثل هذه الطلبات: { $instrument }. استخدمه مع استمارته، أو بيّن سبب عدم انطباقه.
finding-sender-no-authority = الطلب صادر عن: { $authority }. ولا يجوز لمثل هذه الجهة تقديمه: أرسله عن طريق السلطة المسجلة في الدليل ({ $state }): { $recorded }.
finding-sender-no-authority-unrecorded = الطلب صادر عن: { $authority }. ولا يجوز للشرطة أو لجهة تحقيق أخرى تقديمه: أرسله عن طريق سلطة قضائية أو السلطة المركزية في دولتك.
finding-addressee-no-authority = الطلب موجه إلى: { $authority }، ولا يمكنها تنفيذه. والسلطة المسجلة في الدليل غيرها ({ $state }): { $recorded }.
finding-addressee-no-authority-unrecorded = الطلب موجه إلى: { $authority }. ولا يمكن للشرطة أو لجهة تحقيق أخرى تنفيذه: وجّهه إلى السلطة المركزية أو السلطة القضائية المختصة.
finding-addressee-other = الطلب موجه إلى: { $authority }؛ والمسجل في الدليل ({ $state }): { $recorded }. أرسله إليها، أو اذكر الاتفاق الذي يجيز الاتصال المباشر.
finding-undertaking-of-office = «{ $element }»: التعهد صادر عن { $authority } وليس لها أن تُلزم دولتها. احصل عليه من السلطة المختصة وسمّها.
finding-identity-thin = لا شيء يميز هذا الشخص عن غيره ممن يحملون الاسم نفسه: { $person }. اذكر تاريخ الميلاد أو وثيقة هوية، وأرفق صورة أو بصمات.
finding-judgment-undated = «{ $element }»: الحكم بلا تاريخ. اذكر المحكمة والتاريخ والرقم ومتى صار نهائياً.
finding-language-other-record = لا يوجد سجل باللغات التي تقبل بها هذه الدولة ({ $state }) هذا الطلب. وهي تقبل في حالات أخرى: { $languages } ({ $reference }، حتى { $as_of }). والوثيقة محررة بلغة: { $language }. أرفق ترجمة، أو استعلم من سلطتها المركزية.
finding-language-not-official = الوثيقة محررة بلغة: { $language }، ولا ترجمة مدرجة بين المرفقات. ولا يوجد سجل باللغات التي تقبلها هذه الدولة ({ $state })؛ ولغاتها الرسمية هي: { $languages } ({ $source }). وهذه قرينة لا أكثر: أرفق ترجمة، أو استعلم من سلطتها المركزية.
finding-element-missing-by-others = «{ $element }» غير وارد. القانون المستند إليه لا يشترطه، ويشترطه { $sources }.
finding-answer-not-there = «{ $element }» لم يتوافر بعد: { $words } وما يُعلن عنه فحسب لا يُبنى عليه إجراء؛ أرفقه بالطلب.
finding-answer-says-otherwise = «{ $element }»: هذه العبارة لا تتضمن الضمان المطلوب: { $words } احصل على الضمان من السلطة المختصة بتقديمه.
finding-annex-to-follow = تذكر قائمة المرفقات وثيقة لم ترد بعد: { $words } ولا يمكن تقدير الطلب استناداً إلى وثيقة غائبة؛ أرفقها الآن أو احذفها من القائمة.
finding-provision-text-missing = نص هذا الحكم غير وارد في الطلب ولا في أي مرفق: { $article }. أورد النص أو أرفق نص القانون.
finding-offence-penalty-missing = لم تُذكر العقوبة القصوى لهذه الجريمة مع ذكرها لغيرها: { $offence }. ويُفحص الحد الأدنى جريمةً جريمة؛ أضفها.
finding-offence-date-place-missing = لم يُذكر زمان هذه الجريمة ولا مكانها: { $offence }. وبدونهما لا يمكن التحقق من الاختصاص والتقادم وعدم جواز المحاكمة مرتين.
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
finding-birth-year-calendar = لا أحد من الأحياء وُلد سنة { $year }. إذا كانت السنة من تقويم آخر فهي توافق { $other } في التقويم الميلادي. أدخلوا التاريخ الميلادي.
finding-birth-year-unlikely = لا أحد من الأحياء وُلد سنة { $year }. تحققوا من سنة الميلاد ومن التقويم الذي ورد به التاريخ في المصدر.
finding-text-override = في هذا النص علامة ({ $character }) تقلب ترتيب حروفه، فظهر على غير ما كُتب. تُحذف العلامة من الوثيقة: اقرأوا الكلمات كما هي الآن وصححوها عند الحاجة.
finding-text-reversed = نُسخت هذه الكلمات من صفحة من آخرها إلى أولها. تكتبها الوثيقة هكذا: «{ $words }». قارنوها بالأصل.
finding-text-stacked = على أحد حروف هذا النص علامات أكثر مما تكتبه أي لغة ({ $character }). تُحذف العلامات الزائدة من الوثيقة: أعيدوا كتابة الكلمة.
finding-text-hidden-letters = في هذا النص حروف لا يراها أحد ({ $character }). تُحذف من الوثيقة: تحققوا من مصدر النص.
finding-text-damaged = في هذا النص رمز تالف ({ $character })، ويُحذف من الوثيقة. اكتبوا الكلمة من جديد.
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
# Uncertain term: specialty, see the glossary.
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
# Uncertain term: provisional_arrest, see the glossary.
finding-arrest-period-unknown = لا تبين المعاهدة المستند إليها ولا الدليل مدة التوقيف المؤقت. الدولة متلقية الطلب: { $state }. استفسروا من سلطتها المركزية عن آخر يوم لتقديم المستندات.
finding-arrest-effect-may-end = بعد ذلك يجوز إنهاء التوقيف إن لم تصل.
finding-arrest-effect-due = ينبغي أن تكون قد وصلت بحلوله.
finding-arrest-effect-ends = ينتهي التوقيف عندئذ في جميع الأحوال.
finding-undecided-nationality = تتوقف الحاجة إلى «{ $element }» على جنسية شخص مذكور في «{ $other }». أدخلوا الجنسية في بيانات الشخص.
finding-ask-languages = اللغات التي تقبل بها الدولة الطلبات
finding-ask-own-nationals = ما إذا كانت الدولة تسلّم مواطنيها
finding-ask-death-penalty-bar = ما إذا كانت الدولة تستبعد التسليم عن جرم يعاقب عليه بالإعدام

# Quality: what makes a request come back.
finding-text-placeholder = بقي في النص موضع لم يُستكمل: { $words }
finding-text-see-annex = يقتصر النص على الإحالة إلى مرفق. اذكروا هنا جوهر الأمر، أما المرفق فيثبته.
finding-annex-not-listed = يذكر النص المرفق رقم { $number }، وقائمة المرفقات تنتهي قبله ({ $listed }): { $words }
finding-text-wrong-language = يبدو أن هذا النص ليس مكتوبا باللغة المبيَّنة: { $language }.
finding-text-versions-differ = يختلف رقم بين صيغتين لغويتين لهذا النص. { $language }: { $here }؛ { $other }: { $there }.
finding-text-fishing = هذا طلب لكل شيء من غير تسمية شخص أو حساب أو فترة أو مؤسسة: { $words }
finding-measures-mixed = تطلب فقرة واحدة عدة تدابير. أفردوا لكل تدبير فقرة مرقَّمة: { $words }
finding-intelligence-words = يتحدث النص عن مواد استخبارية أو سرية قد يطلع عليها الدفاع. احذفوها، أو اقبلوا الملاحظة مع ذكر سبب جواز بقائها: { $words }
finding-nexus-thin = «{ $element }»: ما ذُكر قليل. أي واقعة تقود إلى هذا الشخص أو المصرف أو مقدم الخدمة، وفي أي فترة؟
finding-conduct-thin = «{ $element }»: يكاد السلوك لا يوصف. من فعل ماذا ومتى وأين وبأي نتيجة؟
finding-dual-criminality-thin = «{ $element }»: يجب وصف السلوك بعناصره، ولا يكفي اسم الجريمة.
finding-questions-thin = «{ $element }»: أقصر من أن يكفي لجلسة سماع، فمن يستمع إلى الشخص لا يعرف القضية.
finding-reason-thin = «{ $element }»: لا يُذكر سبب فعلي. اذكروا الحدث وتاريخه.
finding-provision-text-thin = النص المقتبس أقصر من أن يكون نص الحكم نفسه: { $article }. اقتبسه كاملاً.
finding-offence-below-threshold = لا تبلغ هذه الجريمة العقوبة القصوى المطلوبة (بالأشهر: { $months }) مع بلوغ غيرها إياها: { $offence }. بيّن سبب ضمها أو احذفها.
finding-provision-missing = لم يُربط أي حكم قانوني بالجريمة: { $offence }. اختاروا الأحكام التي تعرّفها وتعاقب عليها.
finding-penalty-months-missing = العقوبة القصوى مذكورة بالكلمات فقط: { $offence }. أدخلوها بالأشهر أيضا لمقارنة الحدود.
finding-penalty-below-threshold = لا تبلغ أي جريمة العقوبة القصوى المطلوبة (بالأشهر): { $months }.
finding-offence-outside-convention = يستند الطلب إلى اتفاقية مكافحة الجريمة المنظمة عبر الوطنية وحدها، ولا تندرج أي جريمة تحتها. اختاروا الفئة أو أساسا قانونيا آخر.
finding-record-without-link = لا شيء يربط هذا بالوقائع أو بجريمة أو بصاحب حساب أو بمالك: { $record }. بيّنوا سبب ذكره.
finding-offence-after-request = تاريخ الجريمة ({ $date }) لاحق لتاريخ الطلب ({ $other }).
finding-birth-after-offence = تاريخ الميلاد ({ $date }) لا يتفق مع الجريمة المنسوبة إلى الشخص ({ $other }).
finding-date-before-request = «{ $element }» ({ $date }): قبل تاريخ الطلب ({ $other }).
finding-deadline-past = الأجل ({ $date }) سابق لليوم الذي يُقرأ فيه الطلب ({ $other }).
finding-deadline-near = يقع الأجل ({ $date }) بعد أقل من عشرة أيام عمل تقريبا من تاريخ الطلب ({ $other }). بيّنوا الاستعجال وقناة الإرسال، أو امنحوا وقتا أطول.
finding-service-late = الجلسة ({ $date }) قريبة جدا: تطلب الدولة متلقية الطلب مدة لا تقل (بالأيام) عن: { $days }.
finding-service-near = الجلسة ({ $date }) بعد أقل من شهر من تاريخ الطلب ({ $other }). لا يسجل الدليل مهلة لهذه الدولة، والمدة قصيرة بحسب الممارسة المعتادة.
finding-period-in-future = تنتهي الفترة في { $date } بعد تاريخ الطلب ({ $other }). لا توجد السجلات إلا حتى ذلك التاريخ؛ وما بعده يُطلب بالمراقبة أو الجمع الآني.
finding-period-beyond-retention = تبدأ الفترة في { $date }. وبحسب الممارسة المعتادة لا تُحفظ هذه السجلات إلا من { $other } تقريبا، ولا يسجل الدليل قاعدة هذه الدولة. بيّنوا أهمية الأقدم منها واسألوا عن وجودها.
finding-preservation-lapsed = انتهى الحفظ في { $date } قبل تاريخ الطلب ({ $other }). لا يمكن تمديد ما انتهى: اطلبوا الحفظ من جديد.
finding-ip-without-time = عنوان الإنترنت { $words } ينقصه منفذ المصدر، أو التاريخ والوقت مع المنطقة الزمنية؛ ومن دونها لا يمكن لمقدم الخدمة تحديد مشترك واحد.
finding-time-without-zone = ورد وقت من غير منطقة زمنية أو فرق عن التوقيت العالمي: { $words }
finding-iban-invalid = رقم الآيبان هذا خاطئ، فصيغته أو رقم التحقق لا يطابق: { $words }
finding-bic-invalid = هذا ليس رمز BIC (ثمانية أو أحد عشر حرفا كبيرا ورقما): { $words }
finding-imei-invalid = رقم IMEI هذا خاطئ، فرقم التحقق أو الطول لا يطابق: { $words }
finding-email-invalid = هذا ليس عنوان بريد إلكتروني: { $words }
finding-phone-invalid = هذا ليس رقم هاتف بالصيغة الدولية (علامة زائد ورمز البلد والرقم): { $words }
finding-mrz-invalid = المنطقة المقروءة آليا خاطئة، فالطول أو رقم تحقق لا يطابق: { $words }
finding-person-doubled = يبدو أن سجلين لشخص واحد: { $person }؛ { $other }.
finding-person-birth-dates-differ = سجلان بوثيقة هوية واحدة وتاريخي ميلاد مختلفين: { $person }؛ { $other }.
finding-person-birth-missing = تاريخ الميلاد ناقص ولو جزئيا: { $person }. إن كان مجهولا فاقبلوا الملاحظة مع ذكر السبب.
finding-name-look-alike = في الاسم حرف من كتابة أخرى يشبه حرفه: { $words }. أعيدوا كتابته.
finding-name-differs = أهو الشخص نفسه { $person }؟ يختلف رسم الاسم من غير بيان: { $words }
finding-person-unexplained = لا يرد هذا الاسم إلا هنا ولا يُعرف صاحبه: { $words }. بينوا دوره أو احذفوا ما بقي من قضية أخرى.
finding-role-contradicted = { $person } مقيد شاهدا أو مجنيا عليه والنص يتحدث عن مشاركته في الجريمة: { $words }. أيهما الصحيح؟ لا يُسمع المشتبه فيه تحت اليمين.
finding-text-fishing-persons = يشمل الطلب أشخاصا لا يسميهم ولا يربطهم بالوقائع: { $words }. سموا كل واحد منهم واذكروا ما يقود إليه، أو احذفوهم.
finding-text-fishing-period = المدة مفتوحة: { $words }. احصروها في زمن الوقائع واذكروا سبب الحاجة إلى ما قبلها.
finding-period-before-offence = تبدأ المدة قبل الجريمة بسنوات ({ $other }): { $words }. ابدؤوها قرب الوقائع أو اذكروا ما يدعو إلى الرجوع إلى هذا الحد.
finding-period-apart-from-offence = المدة المطلوبة ({ $date }) لا تتصل بزمن الجريمة ({ $other }). صححوها أو اذكروا ما تثبته هذه السجلات.
finding-formula = هذه عبارة تصلح لأي قضية: { $words }. اذكروا أي واقعة أو شخص أو معاملة أو وثيقة تقود إلى هذا التدبير وماذا سيثبت.
finding-domestic-order-missing = «{ $element }»: لم يرفق ولم يذكر بتاريخه أي قرار صادر في الدولة الطالبة. أرفقوه أو اذكروا المحكمة والتاريخ والرقم، وإن كان قانونكم لا يشترطه فاذكروا المادة.
finding-date-impossible = لا وجود لهذا اليوم في التقويم: { $words }. أي يوم هو المقصود؟
finding-birth-date-in-text = يذكر النص للشخص { $person } تاريخ ميلاد غير الذي في السجل ({ $other }): { $words }. أيهما الصحيح؟
finding-warrant-before-offence = أمر القبض ({ $date }) سابق على الجريمة ({ $other }). أحد التاريخين غير صحيح: { $words }
finding-warrant-before-complaint = أمر القبض ({ $date }) سابق على الشكوى أو فتح التحقيق ({ $other }). تحققوا من التاريخين: { $words }
finding-judgment-before-offence = الحكم ({ $date }) سابق على الجريمة ({ $other }). أحد التاريخين غير صحيح: { $words }
finding-flight-before-offence = يقول النص إن الشخص فر في { $date } أي قبل الجريمة ({ $other }). تحققوا من التاريخين: { $words }
finding-discovery-after-judgment = يقول النص إن الوقائع اكتشفت في { $date } أي بعد الحكم ({ $other }). تحققوا من التاريخين: { $words }
finding-sum-differs = مجموع المبالغ المذكورة { $made } والنص يقول { $said }. صححوا المجموع أو اذكروا المبلغ الناقص: { $words }
finding-numbers-differ = لا يختلف { $here } عن { $there } إلا برقم أو بتبديل رقمين. إن كان رقما واحدا فأيهما الصحيح؟ وإن كانا رقمين فاذكروا ذلك.
finding-amounts-differ = تبدل موضع رقمين بين { $other } وهذا المقدار. أيهما الصحيح؟ { $words }
finding-confirmation-open = «{ $element }»: لا قيمة له إلا إذا كان الجواب نعم: { $question }
finding-undertaking-authority = «{ $element }»: صادر عن سلطة لا تملك إلزام الدولة. احصلوا عليه من سلطة تملك ذلك.
finding-no-longer-needed = لم تعد المساعدة لازمة. أرسلوا بدلا من ذلك سحبا للطلب.
finding-confidentiality-not-asked = لا ينفع هذا التدبير إلا من غير إعلان، ولم تُطلب السرية: { $kind }
finding-property-elsewhere = يقع هذا المال في دولة أخرى ({ $other }) غير الدولة متلقية الطلب ({ $state }). وجّه الطلب إلى تلك الدولة أو احذف المال.
finding-addressee-elsewhere = «{ $element }»: العنوان ليس في الدولة المنتظرة ({ $state })، بل في: { $other }.
finding-territory-authority = يقع عنوان في { $place }، وهو إقليم مدرج تحت { $state }. لا يوجد في الدليل قيد يبيّن ما إذا كانت للإقليم سلطة خاصة تتلقى الطلبات؛ استفسروا قبل الإرسال.
finding-acceptance-without-object = قبول لم يعد يقابل أي ملاحظة (القاعدة: { $rule }). احذفوه أو أبقوه للتوثيق: { $reason }
finding-accepted-title = ملاحظات مقبولة مع بيان السبب
finding-accepted = قُبل: { $reason }
finding-further = إرشادات أخرى: { $number }
