# Fixed words of the documents that are not sentences of a template: captions of tables, marks, page numbers.
# No word of this file is shown on the screen.
# No preposition is written together with a variable, and no word agrees with a variable in gender.

document-page = الصفحة { $page } من { $pages }
document-draft = مسودة – غير معدّة للإرسال
document-gap = [{ $label }: لم يُقدَّم نص بلغة هذه الوثيقة]
document-gap-unnamed = [لم يُقدَّم نص بلغة هذه الوثيقة]
document-missing = [{ $label }: بيان يتعين استكماله]
document-yes = نعم
document-no = لا
document-annex = المرفق { $number }
document-list-separator = ،{" "}
document-place-note-kosovo = { $name } (تُفهم الإشارة إليها في سياق قرار مجلس الأمن 1244 (1999))
document-language-of-code = لغة رمزها وفق المعيار ISO 639 هو { $code }
# Nominative: the count stands alone in parentheses or in a cell. The noun after 11-99 is accusative singular.
document-pages = { $number ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $number } صفحات
    [many] { $number } صفحة
   *[other] { $number } صفحة
}
document-months = { $number ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $number } أشهر
    [many] { $number } شهرا
   *[other] { $number } شهر
}
# A period during which an offence was committed.
document-period = من { $from } إلى { $to }
document-period-partial = { $from } – { $to }

# Titles of the letter (subject line) by family of the request.
document-title-mla = طلب مساعدة قانونية متبادلة في قضية جنائية
document-title-extradition = طلب تسليم شخص

# Captions of the table of a person.
document-person-name = الاسم
document-person-original_name = الاسم بالكتابة الأصلية
document-person-aliases = أسماء أخرى
document-person-role = الصفة في القضية
document-person-sex = الجنس
document-person-born = تاريخ الميلاد
document-person-birth_place = مكان الميلاد
document-person-nationality = الجنسية
document-person-documents = وثائق الهوية
document-person-address = العنوان
document-person-languages = لغات التخاطب
document-person-function = الوظيفة أو المهنة
document-person-phone = الهاتف
document-person-email = البريد الإلكتروني
document-person-remarks = بيانات أخرى
document-sex-female = أنثى
document-sex-male = ذكر
document-sex-unspecified = غير محدد
# The participles agree with the fixed word for person, whoever the person is.
document-role-suspect = شخص مشتبه فيه
document-role-accused = شخص متهم
document-role-convicted = شخص محكوم عليه
document-role-witness = شاهد
document-role-expert = خبير
document-role-victim = ضحية
document-role-owner = مالك أو صاحب حساب
document-role-third_party = طرف ثالث
document-role-official = موظف رسمي
document-role-other = صفة أخرى
# The same of a woman.
document-role-suspect-female = مشتبه فيها
document-role-accused-female = متهمة
document-role-convicted-female = محكوم عليها
document-role-witness-female = شاهدة
document-role-expert-female = خبيرة
document-role-victim-female = ضحية
document-role-owner-female = مالكة أو صاحبة حساب
document-role-third_party-female = طرف ثالث
document-role-official-female = موظفة رسمية
document-role-other-female = صفة أخرى
document-issued_by = { $number } (دولة الإصدار: { $state })

# Captions of the table of an organisation.
document-organisation-name = الاسم
document-organisation-functions = الوظائف
document-organisation-registration = رقم التسجيل
document-organisation-address = العنوان
document-organisation-phone = الهاتف
document-organisation-email = البريد الإلكتروني

# Captions of the table of accounts.
document-account-number = الحساب
document-account-bic = رمز تعريف المصرف
document-account-institution = المؤسسة المالية
document-account-branch = الفرع
document-account-holders = صاحب الحساب
document-account-currency = العملة

# Captions of the table of an offence.
document-offence-title = الجرم
document-offence-provisions = الأحكام القانونية
document-offence-committed = تاريخ الارتكاب
document-offence-place = مكان الارتكاب
document-offence-penalty = العقوبة القصوى
document-offence-persons = منسوب إلى
document-offence-participation = شكل المشاركة
document-offence-convention = بموجب الاتفاقية
document-basis-organized_group = المشاركة في جماعة إجرامية منظمة
document-basis-laundering = غسل عائدات الجرائم
document-basis-corruption = الفساد
document-basis-obstruction = عرقلة سير العدالة
document-basis-trafficking_in_persons = الاتجار بالأشخاص
document-basis-smuggling_of_migrants = تهريب المهاجرين
document-basis-firearms = صنع الأسلحة النارية أو الاتجار بها بصورة غير مشروعة
document-basis-serious_crime = جريمة خطيرة
document-basis-uncac = فعل مجرَّم وفقا لاتفاقية الأمم المتحدة لمكافحة الفساد
document-basis-drugs_1988 = الاتجار غير المشروع في المخدرات والمؤثرات العقلية
document-basis-other = جرم آخر

# A provision of law: article, section or the citation as it was written, and law.
document-provision-article = { $law }، المادة { $article }
document-provision-section = { $law }، المادة { $article }
document-provision-as_written = { $law }، { $article }

# Captions of the table of property.
document-property-kind = النوع
document-property-description = الوصف
document-property-identifier = رقم التسجيل أو الرقم المميِّز
document-property-location = مكان الوجود
document-property-value = القيمة المقدّرة
document-property-owners = المالك
document-property-account = الحساب
document-property-kind-money = مبالغ نقدية
document-property-kind-account = رصيد حساب
document-property-kind-virtual_asset = أصول افتراضية
document-property-kind-real_estate = عقارات
document-property-kind-vehicle = مركبة
document-property-kind-vessel_or_aircraft = سفينة أو طائرة
document-property-kind-business = منشأة تجارية
document-property-kind-securities = أوراق مالية
document-property-kind-livestock = ماشية
document-property-kind-perishable = سلع قابلة للتلف
document-property-kind-jewellery_or_art = مجوهرات أو أعمال فنية أو تحف
document-property-kind-other = ممتلكات أخرى

# Pieces of the general part and of the frame.
document-label = { $label }:
document-label-value = { $label }: { $value }
document-annexes-remark = { $annexes } ({ $remark })
document-annexes-sentence = { $annexes }. { $remark }
document-requesting_state = لم تُحدَّد الدولة الطالبة
document-requested_state = لم تُحدَّد الدولة متلقية الطلب
document-bilateral = معاهدة ثنائية
document-annex-title = عنوان المرفق
document-reciprocity = مبدأ المعاملة بالمثل
# المادة كما ترد بعد "استنادا إلى" وقبل "من المعاهدة التالية".
document-article = المادة { $article }
document-article-paragraph = الفقرة { $paragraph } من المادة { $article }
document-article-item = الفقرة { $paragraph } ({ $item }) من المادة { $article }
document-logo = شعار السلطة المُرسِلة

# An amount of money.
document-money = { $amount }{"\u00A0"}{ $currency }

# Places of the letter to which a later one refers instead of saying the same again.
document-shown-at = {" "}(انظر الفقرة { $number })
document-shown-above = {" "}(انظر أعلاه)
document-see-above = انظر أعلاه
document-see = انظر الفقرة { $number }
document-see-several = انظر الفقرات { $numbers } و{ $last }
document-reference-separator = ؛{" "}
document-bracketed = {" "}({ $words })
# Before a list that a person typed without a sentence of introduction.
document-following = نبيّن فيما يلي ما يتعلق بذلك:
# Articles before the formal name of a State, which a letterhead does without; a dash if there are none.
document-articles = -
