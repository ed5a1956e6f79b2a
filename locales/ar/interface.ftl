# Words of the window. Every word on the screen that is neither law, directory nor a finding stands here.
# Dates and numbers with signs stand between a left-to-right isolate and its end: without them the signs would
# move to the other side in an Arabic line. No preposition is written together with a variable, and no word agrees
# with a variable in gender.

## Files and the whole program

ui-new = جديد
ui-open = فتح…
ui-recent = الملفات الأخيرة
ui-no-recent = لم يُفتح أي ملف بعد
ui-examples = أمثلة
ui-list-separator = ،{" "}
ui-examples-about = طلبات كاملة للاطلاع والتدرب عليها. جميع الأشخاص والقضايا خياليون.
ui-example-caption = { $from } ← { $to }: { $kinds }
ui-save = حفظ
ui-save-as = حفظ باسم…
ui-undo = تراجع
ui-redo = إعادة
ui-cut = قص
ui-copy = نسخ
ui-paste = لصق
ui-select-all = تحديد الكل
ui-menu = القائمة
ui-menu-file = ملف
ui-menu-view = العرض
ui-region-middle = الأسئلة
ui-region-side = نتائج التحقق والصفحات
ui-region-top = الأوامر
ui-region-bottom = الحالة والتصدير
ui-work-open = جارٍ فتح الملف…
ui-work-pdf = جارٍ تنسيق صفحات PDF…
ui-work-letter = جارٍ إعداد المستند…
ui-work-report = جارٍ إعداد تقرير التحقق…
ui-work-package = جارٍ إعداد الحزمة…
ui-work-progress = { $work } { $done } من { $all }
ui-work-stop = إيقاف
ui-work-heading = ما زال العمل جاريًا
ui-work-about = يجري إعداد مستند أو فتح ملف. إذا أغلقت البرنامج الآن ضاع هذا العمل، أما الطلب نفسه فلا يمسه شيء.
ui-work-wait = انتظار
ui-work-close = إغلاق على أي حال
ui-resize = تغيير عرض اللوحة
ui-theme = فاتح أو داكن
ui-theme-system = حسب النظام
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-digits = الأرقام في النص العربي
ui-digits-typed = كما كُتبت
ui-digits-western = أرقام غربية
ui-digits-indic = أرقام مشرقية
ui-zoom-in = تكبير
ui-zoom-out = تصغير
ui-zoom-reset = الحجم الأصلي
ui-percent = {"\u2066"}{ $number }%{"\u2069"}
ui-screen-language = لغة الشاشة
ui-document-language = لغة الوثيقة
ui-export-docx = تصدير بصيغة DOCX…
ui-progress = العناصر الإلزامية المستوفاة: { $met } من { $total }
ui-file-none = لم يُحفظ في ملف بعد
ui-file-saved = { $file }: محفوظ
ui-file-unsaved = { $file }: تغييرات غير محفوظة
ui-notice-saved = تم الحفظ
ui-notice-saved-beside = حُفظ بجانبه: { $file }
ui-notice-exported = كُتب الملف: { $file }
ui-choose-open = فتح طلب
ui-choose-save = حفظ الطلب
ui-choose-export = تصدير الوثيقة
ui-choose-annex = اختيار ملف المرفق
ui-file-type-request = ملف طلب
ui-file-type-docx = وثيقة معالج نصوص
ui-file-type-any = أي ملف

## Words used everywhere

ui-yes = نعم
ui-no = لا
ui-no-answer = دون جواب
ui-add = إضافة
ui-remove = إزالة
ui-delete = حذف
ui-cancel = إلغاء
ui-close = إغلاق
ui-search = بحث
ui-nothing-found = لم يُعثر على شيء
ui-today = اليوم
ui-choose-state = اختيار دولة
ui-choose-language = اختيار لغة
ui-choose-record = اختيار سجل موجود
ui-move-up = نقل إلى أعلى: { $name }
ui-move-down = نقل إلى أسفل: { $name }
ui-phone = الهاتف
ui-email = البريد الإلكتروني

## Start screen

ui-start-about = إعداد طلبات المساعدة القانونية المتبادلة وطلبات تسليم المجرمين والتحقق منها باللغات الرسمية الست للأمم المتحدة.
ui-start-new = طلب جديد
ui-start-open = فتح طلب…
ui-recovery-heading = عُثر على عمل غير محفوظ
ui-recovery-about = توقف البرنامج قبل حفظ هذا العمل. استعيدوه واحفظوه، أو احذفوه نهائيا.
ui-recovery-copy = { $file } – نسخة بتاريخ { $date } الساعة { $time }
ui-recovery-without-time = { $file } – نسخة استرداد
ui-recovery-unreadable = تتعذر قراءة هذه النسخة.
ui-recovery-found-heading = عُثر على عمل غير محفوظ في هذا الملف
ui-recovery-found-about = انتهى البرنامج قبل حفظه. استعيدوه ويكتبه زر الحفظ في هذا الملف؛ أو افتحوا الملف كما حُفظ آخر مرة، وتبقى النسخة لوقت لاحق.
ui-recovery-open-saved = فتح الملف المحفوظ
ui-recovery-fails = تتعذر كتابة نسخ الاسترداد على هذا القرص: احفظوا عملكم كثيرا.
ui-recovery-restore = استعادة
ui-recovery-discard = حذف نهائي

## Dialogs

ui-unsaved-heading = هل تريدون حفظ التغييرات؟
ui-unsaved-about = في هذا الطلب تغييرات غير محفوظة في أي ملف. إذا تجاهلتموها ضاعت.
ui-unsaved-save = حفظ
ui-unsaved-discard = تجاهل التغييرات
ui-incomplete-heading = الطلب غير مكتمل
ui-incomplete-about = { $number ->
    [zero] لا يوجد مانع يحول دون إعداد الوثيقة (لغة الوثيقة: { $language }).
    [one] مانع واحد يحول دون إعداد الوثيقة (لغة الوثيقة: { $language }). يمكنكم العودة إلى الطلب ومعالجته، أو تصدير وثيقة تحمل علامة مسودة في كل صفحة.
    [two] مانعان يحولان دون إعداد الوثيقة (لغة الوثيقة: { $language }). يمكنكم العودة إلى الطلب ومعالجتهما، أو تصدير وثيقة تحمل علامة مسودة في كل صفحة.
    [few] { $number } موانع تحول دون إعداد الوثيقة (لغة الوثيقة: { $language }). يمكنكم العودة إلى الطلب ومعالجتها، أو تصدير وثيقة تحمل علامة مسودة في كل صفحة.
    [many] { $number } مانعا يحول دون إعداد الوثيقة (لغة الوثيقة: { $language }). يمكنكم العودة إلى الطلب ومعالجة هذه الموانع، أو تصدير وثيقة تحمل علامة مسودة في كل صفحة.
   *[other] { $number } مانع يحول دون إعداد الوثيقة (لغة الوثيقة: { $language }). يمكنكم العودة إلى الطلب ومعالجة هذه الموانع، أو تصدير وثيقة تحمل علامة مسودة في كل صفحة.
}
ui-incomplete-back = العودة إلى الطلب
ui-incomplete-draft = تصدير بعلامة مسودة…
ui-delete-heading = هل يُحذف هذا السجل؟
ui-delete-about = يُحذف السجل «{ $name }» من الطلب مع كل إشارة إليه. ويمكنكم التراجع عن ذلك.
ui-problem-heading = تعذر إتمام هذه العملية
ui-conflict-heading = لم يعد الملف كما فتحتموه
ui-conflict-open-heading = الملف مفتوح في مكان آخر
ui-conflict-changed = عُدّل في مكان آخر بعد أن فتحتموه. وإذا استبدلتموه فُقدت تلك التعديلات: { $file }
ui-conflict-open = الملف مفتوح في نافذة أخرى أو لدى شخص آخر. وإذا حفظه الطرفان لم يبق إلا ما حُفظ آخرا: { $file }
ui-conflict-no-request = لا يمكن قراءة ما يحتويه الملف الآن على أنه طلب.
ui-conflict-same = المضمون واحد ولا يختلف سوى طريقة الكتابة.
ui-conflict-added = في الملف فقط: { $what }
ui-conflict-removed = لم يعد في الملف: { $what }
ui-conflict-other = مختلف في الملف: { $what }
ui-conflict-here-too = { $what } (عُدّل هنا أيضا)
ui-conflict-beside = الحفظ بجانبه
ui-conflict-over = استبدال الملف
ui-open-elsewhere-about = يمكنكم قراءته وتعديله هنا، وستُسألون قبل الحفظ: { $file }
ui-replace-heading = هل تريدون استبدال الملف؟
ui-replace-about = يوجد ملف بهذا الاسم. وإذا استبدلتموه فُقد محتواه: { $file }
ui-replace = استبدال

## Outline, findings, entry of the requested State

ui-outline = مخطط الطلب
ui-section-state-complete = مكتمل
ui-section-state-warning = يحتاج إلى نظر
ui-section-state-incomplete = غير مكتمل
ui-section-state-empty = فارغ
ui-tab-findings = نتائج التحقق
ui-tab-pages = الصفحات
ui-tab-state = الدولة متلقية الطلب
ui-severity-blocking = مانع
ui-severity-warning = تحذير
ui-severity-advice = إرشاد
ui-findings-blocking = الموانع ({ $number })
ui-findings-warning = التحذيرات ({ $number })
ui-findings-advice = الإرشادات ({ $number })
ui-findings-none = لم يسفر التحقق عن أي نتيجة
ui-entry-not-chosen = لم تُحدَّد الدولة متلقية الطلب
ui-entry-choose-first = اختاروا الدولة متلقية الطلب للاطلاع على سلطاتها ولغاتها ومتطلباتها.
ui-entry-territories = أقاليم تورَد تحت اسم هذه الدولة: { $names }. لا يوجد في الدليل قيد يبيّن الجهة التي تتلقى الطلبات المتعلقة بها؛ ولبعضها سلطة خاصة به. استفسروا قبل الإرسال.
ui-entry-use-as-addressee = توجيه الطلب إلى هذه السلطة
ui-entry-as-recorded = تظهر الأسماء والعناوين والملاحظات كما هي مقيّدة، ومعظمها بالإنكليزية.
ui-entry-quote = نص المصدر
ui-entry-concerns = نطاق الانطباق

## Sections

ui-section-letter = الرسالة
ui-section-authorities = السلطات
ui-section-basis = الأساس القانوني
ui-section-case = القضية والوقائع
ui-section-offences = الجرائم والأحكام القانونية
ui-section-persons = الأشخاص
ui-section-assistance = المساعدة الملتمسة
ui-section-procedure = الإجراءات والآجال
ui-section-undertakings = التعهدات
ui-section-surrender = تسليم الشخص والممتلكات
ui-section-language = اللغة والمرفقات
ui-section-requested_state = متطلبات الدولة متلقية الطلب

## Setup page

ui-setup = أنواع الطلب والدولتان والأساس القانوني
ui-setup-states = الدولتان واللغة
ui-requesting-state = الدولة الطالبة
ui-requested-state = الدولة متلقية الطلب
ui-sending-state = الدولة المرسِلة
ui-receiving-state = الدولة المرسَل إليها
ui-drafting-language = لغة التحرير
ui-drafting-language-help = اللغة التي تكتبون بها نصوص هذا الطلب. ويمكن إضافة ترجمات إلى كل نص.
ui-setup-kinds = أنواع الطلب
ui-setup-kinds-help = يجوز أن تُلتمس عدة تدابير في رسالة واحدة. وتتناولها الرسالة بالترتيب المبيّن.
ui-setup-no-kind = لم يُختر أي نوع بعد
ui-setup-kinds-change = إضافة أنواع أو تغييرها
ui-setup-kinds-fold = إغلاق قائمة الأنواع
ui-search-kinds = بحث في أنواع الطلبات
ui-setup-bases = الأساس القانوني
ui-setup-bases-help = ما يرد في الدليل عن الدولتين. ولا يعني عدم وجود قيد أن الدولة ليست طرفا: تحققوا لدى الوديع.
ui-bases-choose-states = اختاروا الدولتين كلتيهما للاطلاع على الصكوك الملزمة لهما.
ui-bases-none-common = لا يوجد في الدليل قيد بصك تكون الدولتان كلتاهما طرفين فيه بشأن هذه الأنواع.
ui-bases-others = صكوك لا يوجد قيد يفيد بأن الدولتين كلتيهما طرفان فيها
ui-bases-records = الإعلانات والتحفظات
ui-basis-bilateral = معاهدة ثنائية
ui-basis-add-bilateral = إضافة معاهدة ثنائية
ui-basis-title = عنوان المعاهدة
ui-basis-signed = تاريخ التوقيع (السنة ثم الشهر ثم اليوم)
ui-basis-article = المادة المستند إليها
ui-setup-note = ملاحظة بشأن الملف
ui-setup-note-help = لا تظهر هذه الملاحظة في أي وثيقة.
ui-family-mla = المساعدة القانونية المتبادلة
ui-family-extradition = تسليم المجرمين
ui-family-maritime = السفن في البحر
ui-family-information = المعلومات
ui-family-transfer-of-proceedings = نقل الإجراءات الجنائية
ui-family-sentenced-persons = الأشخاص المحكوم عليهم
ui-family-follow-up = متابعة طلب سابق
ui-family-reply = الردود على الطلبات
ui-family-protocol-cooperation = التعاون بموجب البروتوكولات

## Questions

ui-obligation-met = مجاب عنه
ui-obligation-must = إلزامي
ui-obligation-should = موصى به
ui-obligation-undecided = قد يكون إلزاميا
ui-obligation-none = غير مطلوب هنا
ui-obligation-question = يتوقف عليه ما يُطلب
ui-obligation-answered = مجاب عنه
ui-not-asked = غير مطلوب في هذا الطلب ({ $number })
ui-text-languages = لغة هذا النص
ui-text-others = {"\u2066"}+{ $number }{"\u2069"}
ui-text-standing = صفة هذا النص
ui-standing-none = لا يوجد نص
ui-standing-original = نص أصلي
ui-standing-unchecked = ترجمة غير مراجَعة
ui-standing-checked = ترجمة مراجَعة
ui-standing-certified = ترجمة معتمدة
ui-date-form = السنة ثم الشهر ثم اليوم، مثلا {"\u2066"}2027-01-15{"\u2069"}
ui-not-a-date = هذا ليس تاريخا. اكتبوا السنة ثم الشهر ثم اليوم، مثلا {"\u2066"}2027-01-15{"\u2069"}. وحتى ذلك الحين لا يتضمن الطلب أي تاريخ هنا.
ui-not-a-partial-date = هذا ليس تاريخا. اكتبوا {"\u2066"}1984{"\u2069"} أو {"\u2066"}1984-05{"\u2069"} أو {"\u2066"}1984-05-17{"\u2069"}. وحتى ذلك الحين لا يتضمن الطلب أي تاريخ هنا.
ui-not-a-number = هذا ليس عددا صحيحا. وحتى تصحيحه لا يتضمن الطلب أي عدد هنا.
ui-not-an-amount = هذا ليس مبلغا. اكتبوا أرقاما بنقطة عشرية، مثلا {"\u2066"}1250000.50{"\u2069"}. وحتى ذلك الحين لا يتضمن الطلب أي مبلغ هنا.
ui-money-amount = المبلغ
ui-money-currency = العملة (مثلا EUR)
ui-address-lines = العنوان، سطرا سطرا، دون اسم الدولة
ui-address-state = الدولة
ui-address-add = إضافة عنوان
ui-derived = يُستخلص هذا من مواضع أخرى في الطلب.
ui-derived-to-bases = اختيار الأساس القانوني
ui-derived-to-offences = الانتقال إلى الجرائم
ui-derived-no-annexes = لا توجد مرفقات بعد. وتُضاف حيثما تجيب عن سؤال.
ui-derived-no-penalty = لم تُبيَّن العقوبة

## Records

ui-record-edit = تعديل
ui-record-fold = تم
ui-record-remove = إزالة من هنا
ui-record-delete = حذف…
ui-record-missing = لا يوجد في هذا الطلب سجل يحمل المعرّف «{ $id }».
ui-add-person = إضافة شخص
ui-add-organisation = إضافة جهة
ui-add-account = إضافة حساب
ui-add-offence = إضافة جرم
ui-add-provision = إضافة حكم قانوني
ui-add-property = إضافة ممتلكات
ui-add-annex = إضافة مرفق
ui-unnamed-person = شخص بلا اسم ({ $id })
ui-unnamed-organisation = جهة بلا اسم ({ $id })
ui-unnamed-account = حساب بلا رقم ({ $id })
ui-unnamed-offence = جرم بلا اسم ({ $id })
ui-unnamed-provision = حكم قانوني بلا عنوان ({ $id })
ui-unnamed-property = ممتلكات بلا وصف ({ $id })
ui-unnamed-annex = مرفق بلا عنوان ({ $id })

ui-person-name = { $family }، { $given }
ui-person-family-name = اسم العائلة
ui-person-given-names = الاسم الشخصي
ui-person-original-name = الاسم الكامل بالكتابة الأصلية
ui-person-aliases = أسماء وتهجئات أخرى، كل منها في سطر
ui-person-born = تاريخ الميلاد بقدر ما هو معروف ({"\u2066"}1984{"\u2069"} أو {"\u2066"}1984-05{"\u2069"} أو {"\u2066"}1984-05-17{"\u2069"})
ui-person-birth-place = مكان الميلاد
ui-person-nationalities = الجنسيات
ui-person-documents = وثائق الهوية
ui-person-languages = لغات التخاطب
ui-person-function = الوظيفة أو المهنة
ui-person-remarks = بيانات أخرى
ui-identity-add = إضافة وثيقة هوية
ui-identity-kind = نوع الوثيقة
ui-identity-number = الرقم
ui-identity-issued-by = دولة الإصدار
ui-role = الصفة في القضية
ui-role-suspect = شخص مشتبه فيه
ui-role-accused = شخص متهم
ui-role-convicted = شخص محكوم عليه
ui-role-witness = شاهد
ui-role-expert = خبير
ui-role-victim = ضحية
ui-role-owner = مالك أو صاحب حساب
ui-role-third-party = طرف ثالث
ui-role-official = موظف رسمي
ui-role-other = صفة أخرى
ui-sex = الجنس، كما في وثيقة السفر
ui-sex-female = أنثى
ui-sex-male = ذكر
ui-sex-unspecified = غير محدد

ui-organisation-name = الاسم الرسمي بلغة الجهة
ui-organisation-name-in = الاسم بلغات أخرى
ui-organisation-functions = الصلاحيات أو الوظائف
ui-organisation-registration = رقم التسجيل
ui-organisation-signatory = اسم الموظف الذي يوقّع أو يجيب
ui-organisation-signatory-title = المنصب الوظيفي لهذا الموظف

ui-account-number = رقم الحساب المصرفي الدولي (IBAN) أو رقم الحساب أو عنوان المحفظة
ui-account-bic = رمز تعريف المصرف (BIC)
ui-account-currency = العملة (مثلا EUR)
ui-account-institution = المؤسسة المالية
ui-account-branch = الفرع أو المنصة
ui-account-holders = أصحاب الحساب

ui-offence-title = اسم الجرم في قانون الدولة الطالبة
ui-offence-provisions = الأحكام القانونية
ui-offence-from = تاريخ الارتكاب أو بدايته ({"\u2066"}1984{"\u2069"} أو {"\u2066"}1984-05{"\u2069"} أو {"\u2066"}1984-05-17{"\u2069"})
ui-offence-to = نهاية الارتكاب، إذا امتد فترة من الزمن
ui-offence-place = مكان الارتكاب
ui-offence-penalty = العقوبة القصوى، بالكلمات
ui-offence-penalty-months = الحد الأقصى للحرمان من الحرية، بالأشهر؛ يُترك فارغا إذا كانت العقوبة مدى الحياة
ui-offence-persons = منسوب إلى
ui-offence-participation = شكل المشاركة، أو الشروع
ui-convention = بموجب الاتفاقية
ui-convention-organized-group = المشاركة في جماعة إجرامية منظمة
ui-convention-laundering = غسل عائدات الجرائم
ui-convention-corruption = الفساد
ui-convention-obstruction = عرقلة سير العدالة
ui-convention-trafficking-in-persons = الاتجار بالأشخاص
ui-convention-smuggling-of-migrants = تهريب المهاجرين
ui-convention-firearms = صنع الأسلحة النارية أو الاتجار بها بصورة غير مشروعة
ui-convention-serious-crime = جريمة خطيرة
ui-convention-uncac = فعل مجرَّم وفقا لاتفاقية مكافحة الفساد
ui-convention-drugs-1988 = الاتجار غير المشروع في المخدرات، اتفاقية سنة 1988
ui-convention-other = لا شيء مما ذُكر

ui-provision-name = { $law }، { $article }
ui-provision-law = القانون أو المدونة القانونية
ui-provision-unit = أقسام القانون
ui-provision-unit-article = مواد (المعتاد)
ui-provision-unit-section = أقسام
ui-provision-unit-as-written = كما هو مكتوب: § 263، القاعدة 5
ui-provision-article = رقم المادة أو القسم
ui-provision-text = النص الساري وقت الوقائع

ui-property-kind = نوع الممتلكات
ui-property-kind-money = مبالغ نقدية
ui-property-kind-account = رصيد حساب
ui-property-kind-virtual-asset = أصول افتراضية
ui-property-kind-real-estate = عقارات
ui-property-kind-vehicle = مركبة
ui-property-kind-vessel-or-aircraft = سفينة أو طائرة
ui-property-kind-business = منشأة تجارية
ui-property-kind-securities = أوراق مالية
ui-property-kind-livestock = ماشية
ui-property-kind-perishable = سلع قابلة للتلف
ui-property-kind-jewellery-or-art = مجوهرات أو أعمال فنية أو تحف
ui-property-kind-other = ممتلكات أخرى
ui-property-description = وصف يتيح العثور عليها
ui-property-identifier = رقم التسجيل أو اللوحة أو الرقم المميِّز
ui-property-location = مكان الوجود
ui-property-value = القيمة المقدّرة
ui-property-owners = المالكون
ui-property-account = الحساب المودعة فيه

ui-annex-title = العنوان في قائمة المرفقات
ui-annex-language = لغة المرفق
ui-annex-translates-request = ترجمة للطلب نفسه
ui-annex-certified = نسخة مصدّق عليها أو ترجمة معتمدة
ui-annex-pages = عدد الصفحات
ui-annex-file = الملف المصاحب للطلب
ui-annex-no-file = لم يُحدَّد أي ملف
ui-annex-choose-file = اختيار ملف…
ui-annex-remark = ملاحظة تُطبع في الرسالة

# Where the system has no dialog for files.
ui-type-path = لا يوفر هذا النظام نافذة لاختيار الملفات. مسار الملف
ui-ok = موافق
ui-received-heading = الطلب الوارد داخل الوثيقة
ui-tab-grounds = الأسباب
ui-report = حفظ تقرير الفحص…
ui-choose-report = حفظ تقرير الفحص
ui-tab-glossary = المصطلحات
ui-export-more = المزيد…
ui-export-pdf = التصدير بصيغة PDF…
ui-export-package = تصدير الحزمة…
ui-export-carry = إدراج الطلب داخل الوثائق
ui-export-logo = شعار الترويسة…
ui-export-no-logo = إزالة الشعار
ui-choose-package = تصدير الحزمة
ui-choose-logo = اختيار الشعار
ui-file-type-pdf = PDF
ui-file-type-package = حزمة (ZIP)
ui-file-type-image = صورة (PNG، JPEG)

ui-pages-wait = يجري إعداد الصفحات.
ui-pages-failed = يتعذر عرض الصفحات بحسب الحالة الراهنة للمسودة. وقد تكون الصفحات المعروضة أقدم.
ui-pages-missing = تفتقر خطوط الصفحات إلى المحارف التالية؛ فتظهر في مكانها مربعات فارغة ولا يُكتب ملف PDF: { $characters }
ui-pages-page = الصفحة { $page } من { $pages }
ui-pages-fit = بعرض اللوحة
ui-accept = قبول مع ذكر السبب…
ui-accept-reason = لماذا يجوز أن يبقى
ui-accept-confirm = قبول
ui-accept-take-back = الرجوع عن القبول
ui-findings-accepted = المقبول: { $number }

## Steps taken back and done again

ui-undone = جرى التراجع عن: { $what } ({ $how })
ui-redone = أُعيد: { $what } ({ $how })
ui-undone-typing = جرى التراجع عن إدخال لم يكتمل تاريخًا أو رقمًا أو مبلغًا
ui-step-typed = كتابة
ui-step-deleted = حذف نص
ui-step-pasted = نص ملصق
ui-step-set = اختيار أو قيمة
ui-step-added = إضافة
ui-step-removed = حذف
ui-step-moved = نقل
ui-record-person = شخص
ui-record-organisation = جهة
ui-record-account = حساب
ui-record-offence = جرم
ui-record-provision = حكم قانوني
ui-record-property = ممتلكات
ui-record-annex = مرفق
ui-acceptances = ملاحظات مقبولة
