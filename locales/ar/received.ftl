# ما يُقال عن وثيقة وردت ومعها طلبها: هل هي ما يُعدّه البرنامج لهذا الطلب، وفيمَ تختلف عنه.

import-carried = أُخذ الطلب من وثيقة مؤرخة { $date }، لغتها: { $language } (Rogatory { $program }). لم يُتحقَّق من هوية المرسل.
import-carried-same = الوثيقة مطابقة للطلب الوارد داخلها: فهي ما يُعدّه هذا البرنامج لهذا الطلب.
import-carried-changed = { $number ->
    [zero] ليست الوثيقة ما يقتضيه الطلب الوارد داخلها (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك). ولا يُفحص إلا الطلب الوارد داخلها:
    [one] ليست الوثيقة ما يقتضيه الطلب الوارد داخلها: فرق واحد ({ $number }) (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك). ولا يُفحص إلا الطلب الوارد داخلها:
    [two] ليست الوثيقة ما يقتضيه الطلب الوارد داخلها: فرقان ({ $number }) (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك). ولا يُفحص إلا الطلب الوارد داخلها:
    [few] ليست الوثيقة ما يقتضيه الطلب الوارد داخلها: { $number } فروق (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك). ولا يُفحص إلا الطلب الوارد داخلها:
    [many] ليست الوثيقة ما يقتضيه الطلب الوارد داخلها: { $number } فرقا (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك). ولا يُفحص إلا الطلب الوارد داخلها:
   *[other] ليست الوثيقة ما يقتضيه الطلب الوارد داخلها: { $number } فرق (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك). ولا يُفحص إلا الطلب الوارد داخلها:
}
import-carried-other-version = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت: أعدّتها نسخة أخرى من البرنامج أو من بياناته.
import-carried-other-bytes = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت: بايتاتها ليست هي البايتات الأصلية.
import-carried-unreadable = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت: لا يمكن إعدادها من جديد أو تتعذر قراءة نصها.
import-carried-logo = لا يمكن معرفة ما إذا كانت الوثيقة قد عُدّلت: هي ملف PDF يحمل شعارا لا يتضمنه الطلب.
import-carried-fonts = لا يمكن معرفة ما إذا كانت الوثيقة مطابقة للطلب الوارد داخلها: تحمل خطوطا خاصة بها قد تبدو حروفها حروفا أخرى.
import-carried-differs = أوجه الاختلاف عما كان هذا البرنامج سيُعدّه (−: الطلب الوارد داخلها؛ +: الوثيقة؛ •: ما عدا ذلك):
import-carried-active = تنبيه: في الوثيقة ما قد يعمل من تلقاء نفسه عند فتحها في برنامج آخر. لا تفتحوها فيه قبل فحصها:
import-carried-emblem = ليس الشعار جزءا من الطلب: عاينوه بأنفسكم.

import-place-first-header = رأس الصفحة الأولى
import-place-header = رأس الصفحة
import-place-first-footer = ذيل الصفحة الأولى
import-place-footer = ذيل الصفحة

import-difference-full = { $what } ({ $part }): { $words }
import-difference-part = { $what } ({ $part })
import-difference-words = { $what }: { $words }

import-differs-macro = برنامج داخل الوثيقة (ماكرو)
import-differs-object = كائن أو ملف مضمَّن
import-differs-activex = عنصر تحكم يشغّل برنامجا (ActiveX)
import-differs-template = قالب يُجلب من مكان آخر
import-differs-external = محتوى يُجلب من مكان آخر
import-differs-active-field = حقل يستعلم من برنامج أو ملف آخر
import-differs-action = إجراء يبدأ من تلقاء نفسه
import-differs-damaged = جزء تالف
import-differs-outside = بايتات خارج أجزاء الوثيقة
import-differs-part = جزء لا تتضمنه أي رسالة يُعدّها هذا البرنامج
import-differs-other-letter = رسالة أخرى حلّت محل الأولى
import-differs-chunk = وثيقة بصيغة أخرى داخل الرسالة
import-differs-font = خط تحمله الوثيقة معها
import-differs-drawing = صورة أو مربع نص أو حروف مرسومة
import-differs-note = حاشية سفلية أو ختامية
import-differs-comment = تعليق
import-differs-control = عنصر تحكم بالمحتوى
import-differs-field = حقل
import-differs-tracked = تعديل متعقَّب
import-differs-direction = كلمات فُرض عليها اتجاه
import-differs-link = رابط
import-differs-symbol = رمز من خط للرموز
import-differs-alternate = محتوى بديل
import-differs-setting = إعداد يغيّر ما يُعرض
import-differs-element = عنصر لا تتضمنه أي رسالة يُعدّها هذا البرنامج
import-differs-page = صفحة أو محتواها استُبدل بتحديث
import-differs-overlay = ملاحظة أو ختم أو استمارة فوق صفحة
import-differs-stamp = صورة توقيع
import-differs-update = تحديث ليس مجرد توقيع يشمل الوثيقة كلها
import-differs-page-measures = مقاس الصفحات أو هوامشها أو أعمدتها
import-differs-looks-hidden = كلمات مخفية
import-differs-looks-color = كلمات بلون آخر أو على أرضية أخرى
import-differs-looks-size = كلمات بحجم آخر أو مضغوطة
import-differs-looks-font = كلمات بخط آخر
import-differs-looks-direction = كلمات في اتجاه آخر
import-differs-looks-position = كلمات في موضع آخر
import-differs-looks-other = كلمات بمظهر آخر

ui-export-carried = ما يُرسل داخل الوثيقة
carried-travels = يُرسل داخل الوثيقة ما تقوله الرسالة وما يحتاج إليه متلقيها لفحصها: الإجابات والسجلات { $travels }.
carried-all = يُرسل الطلب كله.
carried-stays = ويبقى هنا:
carried-stays-line = { $what }: { $number }
carried-stays-note = الملاحظة
carried-stays-accepted = أسباب قبول الملاحظات
carried-stays-first_step = الخطوات الأولى
carried-stays-circumstances = الإجابات عن الظروف
carried-stays-answers = الإجابات التي لا تطبعها الرسالة
carried-stays-persons = أشخاص أو ما لا تقوله الرسالة عنهم
carried-stays-organisations = جهات أو ما لا تقوله الرسالة عنها
carried-stays-accounts = حسابات
carried-stays-offences = جرائم
carried-stays-provisions = أحكام قانونية
carried-stays-property = ممتلكات
carried-stays-annexes = مجلدات ملفات المرفقات
