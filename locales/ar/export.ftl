# Words of exported files: PDF, package, transmission note.

export-note-title = إحالة طلب ومرفقاته
export-what-letter = الطلب (اللغة: { $language })
export-what-report = تقرير الفحص (اللغة: { $language })
export-what-request = ملف الطلب لأغراض الاستيراد
export-what-annex = المرفق { $number }
export-annex-missing = تشير هذه المرفقات إلى ملفات غير موجودة في المجلد { $folder }: { $files }. ضعوا الملفات فيه أو احذفوا أسماءها من المرفقات.
export-annex-name = اسم ملف المرفق لا تعدّه الأنظمة الأخرى اسما: فيه «/» أو «\» أو «:» أو محرف غير مرئي أو نقطة في أوله. أعيدوا تسمية الملف واذكروا اسمه وحده: { $name }
export-passage = تتعذر طباعة هذه الكلمات على صفحة: «{ $words }» (الموضع: { $place }). أعيدوا كتابتها أو اكتبوا الوثيقة بصيغة DOCX. لم يُفقد شيء.
export-missing-characters = تتعذر كتابة ملف PDF: تفتقر خطوطه إلى المحارف التالية، ولا يجوز أن يسقط حرف من اسم أي شخص: { $characters }. اكتبوا الوثيقة بصيغة DOCX أو اكتبوا هذه المحارف بحروف أخرى.
export-logo-other-format = الشعار ليس صورة بصيغة PNG أو JPEG. احفظوه بصيغة PNG.
export-logo-svg = قد تحتوي رسوم SVG على برامج نصية، ولذلك لا تُقبل. احفظوا الشعار بصيغة PNG.
export-logo-too-large = الشعار أكبر من المسموح به. الحد الأقصى 4 ميبيبايت و4096 بكسل في كل اتجاه.
export-logo-damaged = تتعذر قراءة الشعار لأن الصورة تالفة. احفظوها من جديد بصيغة PNG.
