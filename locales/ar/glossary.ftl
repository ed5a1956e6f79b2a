# The glossary: how a form was checked, and the words of its page. The terms are in src/i18n/data.
glossary-search = ابحث عن مصطلح بأي من اللغات الست
glossary-none = لم يُعثر على مصطلح.
glossary-source = المصدر: { $source }
glossary-form = { $language }: { $form }
glossary-check-authentic = ورد في نص المعاهدة
glossary-check-parallel = ورد في حكم مواز
glossary-check-documents = ورد في وثائق الأمم المتحدة
glossary-check-national = ورد في قانون وطني أو معاهدة
glossary-check-believed = من المعرفة السابقة، لم تُعد قراءته
glossary-check-usage = استعمال عام
glossary-check-uncertain = يلزم التحقق منه
