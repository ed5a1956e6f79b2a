# The glossary: how a form was checked, and the words of its page. The terms are in src/i18n/data.
glossary-search = Найти термин на любом из шести языков
glossary-none = Термин не найден.
glossary-source = Источник: { $source }
glossary-form = { $language }: { $form }
glossary-check-authentic = сверено с текстом договора
glossary-check-parallel = встречается в параллельном положении
glossary-check-documents = встречается в документах Организации Объединенных Наций
glossary-check-national = встречается в национальном законе или договоре
glossary-check-believed = по памяти, повторно не сверено
glossary-check-usage = общеупотребительное
glossary-check-uncertain = подлежит проверке
