# Messages of the command line and of files. Details that may name a case stand last.
# Latin text that begins with a sign, and dates and numbers with signs, stand between a left-to-right isolate and
# its end: without them the signs would move to the other side in an Arabic line.

cli-file-is-folder = هذا مجلد وليس ملفا: { $path }
cli-file-too-large = الملف أكبر مما يقرؤه هذا البرنامج: { $path }
cli-file-not-found = لا يوجد هذا الملف: { $path }
cli-file-no-permission = ليس لديكم إذن بقراءة هذا الملف: { $path }
cli-file-cannot-read = تتعذر قراءة الملف ({ $system }): { $path }
cli-file-folder-not-found = لا يوجد المجلد المحدد لهذا الملف: { $path }
cli-file-no-write-permission = ليس لديكم إذن بالكتابة في هذا الملف؛ ولم يتغير شيء: { $path }
cli-file-cannot-write = تتعذر كتابة الملف ({ $system })؛ ولم يتغير شيء: { $path }
import-too-large = حجم الملف يتجاوز { $mib } ميبيبايت، ولا يبلغ ملف طلب هذا الحجم أبدا. تأكدوا من أنه الملف الصحيح.
import-not-utf8 = الملف ليس نصا بترميز UTF-8 (موضع البايت: { $position }). ترميز ملفات الطلبات هو UTF-8؛ تأكدوا من أنه الملف الصحيح.
import-form = السطر { $line }، العمود { $column }، في الموضع { $path }: { $problem }. صححوا هذا الموضع؛ ويبيّن الأمر «rogatory schema» بنية الملف.
import-other-format = في الموضع {"\u2066"}/format{"\u2069"}: يفيد الملف بأن صيغته هي «{ $found }»، لا صيغة ملف طلب من الإصدار 1. تأكدوا من أنه الملف الصحيح.
import-unknown-id = في الموضع { $path }: المعرّف «{ $id }» غير موجود ({ $what }). صححوا المعرّف؛ وتعرض الأوامر «rogatory kinds» و«rogatory elements» و«rogatory directory search» المعرّفات الموجودة.
import-other-value = في الموضع { $path }: يُجاب عن هذا العنصر بقيمة من النوع «{ $expected }»، لا من النوع «{ $found }».
import-not-a-number = في الموضع { $path }: القيمة «{ $text }» ليست عددا عشريا. اكتبوا العدد بنقطة عشرية ودون فواصل، مثلا {"\u2066"}1250000.50{"\u2069"}.
import-sort-state = دولة
import-sort-kind = نوع طلب
import-sort-element = عنصر
import-sort-question = سؤال
import-sort-instrument = صك
import-sort-option = خيار
cli-incomplete = { $number ->
    [zero] لا يوجد مانع يحول دون إعداد الوثيقة.
    [one] مانع واحد يحول دون إعداد الوثيقة. أكملوا الطلب، أو استخدموا {"\u2066"}--force{"\u2069"} لإعداد وثيقة تحمل علامة مسودة.
    [two] مانعان يحولان دون إعداد الوثيقة. أكملوا الطلب، أو استخدموا {"\u2066"}--force{"\u2069"} لإعداد وثيقة تحمل علامة مسودة.
    [few] { $number } موانع تحول دون إعداد الوثيقة. أكملوا الطلب، أو استخدموا {"\u2066"}--force{"\u2069"} لإعداد وثيقة تحمل علامة مسودة.
    [many] { $number } مانعا يحول دون إعداد الوثيقة. أكملوا الطلب، أو استخدموا {"\u2066"}--force{"\u2069"} لإعداد وثيقة تحمل علامة مسودة.
   *[other] { $number } مانع يحول دون إعداد الوثيقة. أكملوا الطلب، أو استخدموا {"\u2066"}--force{"\u2069"} لإعداد وثيقة تحمل علامة مسودة.
}
cli-produce-failed = تعذر إعداد الوثيقة. هذا خلل في البرنامج: { $detail }
cli-no-file-name = ليس للطلب اسم ملف بعد. احفظوه أولا باسم.
cli-written = كُتب الملف: { $path }
cli-written-draft = كُتب الملف، وتحمل كل صفحة منه علامة مسودة: { $path }
cli-complete = الطلب مكتمل: لا يوجد ما يمنعه.
cli-summary = الموانع: { $blocking }. التحذيرات: { $warnings }. الإرشادات: { $advice }.
cli-unknown-kind = لا يوجد نوع طلب بالمعرّف «{ $id }». يعرض الأمر «rogatory kinds» قائمة الأنواع.
cli-unknown-state = لا توجد دولة بالرمز «{ $id }». يتيح الأمر «rogatory directory search» البحث عنها باسمها.
cli-nothing-found = لم يُعثر على شيء.
cli-bad-date = القيمة «{ $text }» ليست تاريخا. اكتبوا التاريخ على هذا النحو: {"\u2066"}2026-11-22{"\u2069"}.
cli-bad-file-state = يتعذر التحقق من هذا الملف.
cli-articles = المواد: { $articles }
cli-place = الموضع: { $path }
cli-obligation-mandatory = إلزامي
cli-obligation-conditional = مشروط
cli-obligation-recommended = موصى به
cli-question = سؤال
cli-no-display = يتعذر فتح نافذة هنا. استخدموا سطر الأوامر: يعرض الأمر «rogatory --help» قائمة الأوامر.
cli-output-exists = الملف موجود من قبل؛ اختاروا اسما آخر أو استخدموا {"\u2066"}--force{"\u2069"}: { $path }
import-carrier-damaged = الوثيقة تالفة أو لم يُعدّها هذا البرنامج: { $detail }. اطلبوا إرسالها من جديد أو اطلبوا ملف الطلب.
import-carrier-encrypted = الوثيقة مشفّرة. أزيلوا الحماية بكلمة السر ثم افتحوها من جديد.
import-carrier-too-much = يتجاوز حجم الوثيقة بعد فك ضغطها حجم أي طلب بكثير، ولم تُفتح. اطلبوا من المرسل ملف الطلب.
import-carrier-doubled-name = يحمل جزءان من الوثيقة الاسم نفسه، ولم تُفتح لأن البرامج قد تختلف في قراءة مضمونها. اطلبوا إرسالها من جديد.
import-carrier-xml = جزء من الوثيقة غير مقبول: { $detail }. اطلبوا إرسالها من جديد أو اطلبوا ملف الطلب.
import-carrier-empty = لا تتضمن الوثيقة أي طلب. لا يمكن فتح سوى الوثائق التي أعدّها هذا البرنامج وأُرفق بها الطلب؛ وفيما عدا ذلك ابدؤوا طلبا جديدا.
import-carrier-several = تتضمن الوثيقة عدة طلبات مختلفة، ولم تُفتح. استوضحوا من المرسل أيّها المعتمد.
import-carrier-origin = تتضمن الوثيقة طلبا دون بيان مصدره، ولم تُفتح: { $detail }
import-carrier-altered = الطلب الموجود داخل الوثيقة ليس هو الطلب الذي أُدرج فيها، ولم تُفتح. اطلبوا من المرسل إرسال الوثيقة من جديد.
import-carried = أُخذ الطلب من وثيقة مؤرخة { $date }، لغتها: { $language } (Rogatory { $program }). لم يُتحقَّق من هوية المرسل.
import-carried-same = الوثيقة مطابقة للطلب الوارد داخلها.
import-carried-changed = { $number ->
    [zero] عُدّلت الوثيقة يدويا (−: الطلب الوارد داخلها؛ +: الوثيقة). ولا يُفحص إلا الطلب الوارد داخلها:
    [one] عُدّلت الوثيقة يدويا في فقرة واحدة ({ $number }) (−: الطلب الوارد داخلها؛ +: الوثيقة). ولا يُفحص إلا الطلب الوارد داخلها:
    [two] عُدّلت الوثيقة يدويا في فقرتين ({ $number }) (−: الطلب الوارد داخلها؛ +: الوثيقة). ولا يُفحص إلا الطلب الوارد داخلها:
    [few] عُدّلت الوثيقة يدويا في { $number } فقرات (−: الطلب الوارد داخلها؛ +: الوثيقة). ولا يُفحص إلا الطلب الوارد داخلها:
    [many] عُدّلت الوثيقة يدويا في { $number } فقرة (−: الطلب الوارد داخلها؛ +: الوثيقة). ولا يُفحص إلا الطلب الوارد داخلها:
   *[other] عُدّلت الوثيقة يدويا في { $number } فقرة (−: الطلب الوارد داخلها؛ +: الوثيقة). ولا يُفحص إلا الطلب الوارد داخلها:
}
import-carried-other-version = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت يدويا: أعدّتها نسخة أخرى من البرنامج أو من الدليل.
import-carried-other-bytes = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت يدويا: بايتاتها ليست هي البايتات الأصلية.
import-carried-unreadable = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت يدويا: لا يمكن مقارنة نصها.
cli-report-one-file = يوضع التقرير لطلب واحد في كل مرة. حددوا ملفا واحدا.
import-carried-logo = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت يدويا: تحمل شعارا لا يتضمنه الطلب.
