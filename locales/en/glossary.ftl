# The glossary: how a form was checked, and the words of its page. The terms are in src/i18n/data.
glossary-search = Look up a term in any of the six languages
glossary-none = No term found.
glossary-source = Source: { $source }
glossary-form = { $language }: { $form }
glossary-check-authentic = seen in the treaty’s text
glossary-check-parallel = seen in a parallel provision
glossary-check-documents = seen in United Nations documents
glossary-check-national = seen in a national law or treaty
glossary-check-believed = from memory, not checked against the text
glossary-check-usage = general usage
glossary-check-uncertain = to be checked
