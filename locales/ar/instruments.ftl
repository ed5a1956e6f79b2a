# Titles of the instruments as the documents and the screen name them, with the date of adoption or signature.
# The wording is that of the authentic or official text in each language.
# Council of Europe treaties are authentic in English and French, the Inter-American one in Spanish, English,
# French and Portuguese: their Arabic titles are translations in the manner of United Nations documents.
instrument-UNTOC = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المؤرخة 15 تشرين الثاني/نوفمبر 2000
instrument-UNTOC-TIP = بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المؤرخ 15 تشرين الثاني/نوفمبر 2000
instrument-UNTOC-SOM = بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المؤرخ 15 تشرين الثاني/نوفمبر 2000
instrument-UNTOC-FA = بروتوكول مكافحة صنع الأسلحة النارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة غير مشروعة، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المؤرخ 31 أيار/مايو 2001
instrument-UNCAC = اتفاقية الأمم المتحدة لمكافحة الفساد، المؤرخة 31 تشرين الأول/أكتوبر 2003
# uncertain: the official title ends with the year (لسنة 1988 or لعام 1988), here replaced by the full date
instrument-UN1988 = اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع في المخدرات والمؤثرات العقلية، المؤرخة 20 كانون الأول/ديسمبر 1988
instrument-ICSFT = الاتفاقية الدولية لقمع تمويل الإرهاب، المؤرخة 9 كانون الأول/ديسمبر 1999
# uncertain: short title; the subtitle of the resolution is left out, as in English
instrument-UNCC = اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية، المؤرخة 24 كانون الأول/ديسمبر 2024
# uncertain: no authentic Arabic text; بشأن is also found instead of the attached preposition
instrument-ETS24 = الاتفاقية الأوروبية لتسليم المجرمين، المؤرخة 13 كانون الأول/ديسمبر 1957
# uncertain: no authentic Arabic text; بشأن المساعدة is also found
instrument-ETS30 = الاتفاقية الأوروبية للمساعدة المتبادلة في المسائل الجنائية، المؤرخة 20 نيسان/أبريل 1959
# uncertain: no authentic Arabic text
instrument-ETS73 = الاتفاقية الأوروبية بشأن نقل الإجراءات في المسائل الجنائية، المؤرخة 15 أيار/مايو 1972
# uncertain: no authentic Arabic text
instrument-ETS98 = البروتوكول الإضافي الثاني للاتفاقية الأوروبية لتسليم المجرمين، المؤرخ 17 آذار/مارس 1978
# uncertain: no authentic Arabic text
instrument-ETS99 = البروتوكول الإضافي للاتفاقية الأوروبية للمساعدة المتبادلة في المسائل الجنائية، المؤرخ 17 آذار/مارس 1978
# uncertain: no authentic Arabic text
instrument-ETS112 = اتفاقية نقل الأشخاص المحكوم عليهم، المؤرخة 21 آذار/مارس 1983
# uncertain: no authentic Arabic text; غسل الأموال is also found for the first words
instrument-ETS141 = اتفاقية غسل عائدات الجريمة والبحث عنها وضبطها ومصادرتها، المؤرخة 8 تشرين الثاني/نوفمبر 1990
# uncertain: no authentic Arabic text
instrument-ETS182 = البروتوكول الإضافي الثاني للاتفاقية الأوروبية للمساعدة المتبادلة في المسائل الجنائية، المؤرخ 8 تشرين الثاني/نوفمبر 2001
# uncertain: no authentic Arabic text; الجريمة السيبرانية is also found
instrument-ETS185 = الاتفاقية المتعلقة بالجريمة الإلكترونية، المؤرخة 23 تشرين الثاني/نوفمبر 2001
# uncertain: no authentic Arabic text; الكشف is also found instead of الإفصاح
instrument-CETS224 = البروتوكول الإضافي الثاني للاتفاقية المتعلقة بالجريمة الإلكترونية بشأن تعزيز التعاون والإفصاح عن الأدلة الإلكترونية، المؤرخ 12 أيار/مايو 2022
# uncertain: no authentic Arabic text
instrument-OAS-A55 = اتفاقية البلدان الأمريكية بشأن المساعدة المتبادلة في المسائل الجنائية، المؤرخة 23 أيار/مايو 1992

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
# uncertain: the titles of HARARE, LONDON and of the laws of China are translations; the others follow the official ones from knowledge.
instrument-MT-MLA = معاهدة الأمم المتحدة النموذجية لتبادل المساعدة في المسائل الجنائية (1990، بصيغتها المعدلة في 1998)
instrument-MT-EXT = معاهدة الأمم المتحدة النموذجية لتسليم المجرمين (1990، بصيغتها المعدلة في 1997)
instrument-HARARE = خطة الكومنولث المتعلقة بالمساعدة القانونية المتبادلة في المسائل الجنائية (خطة هراري، بصيغتها المنقحة)
instrument-LONDON = خطة لندن لتسليم المجرمين داخل الكومنولث (بصيغتها المنقحة)
instrument-EIO = توجيه الاتحاد الأوروبي 2014/41 بشأن أمر التحقيق الأوروبي في المسائل الجنائية، الفقرة 1 من المادة 5 والمرفق ألف (للمقارنة)
instrument-CN-ICJA = الصين، قانون المساعدة القضائية الدولية في المسائل الجنائية (2018)، مثال وطني لنموذج طلب ينص عليه القانون
instrument-CN-EXT = الصين، قانون تسليم المجرمين (2000)، مثال وطني
