# The glossary: how a form was checked, and the words of its page. The terms are in src/i18n/data.
glossary-search = Chercher un terme dans l’une des six langues
glossary-none = Aucun terme trouvé.
glossary-source = Source : { $source }
glossary-form = { $language } : { $form }
glossary-check-authentic = vu dans le texte du traité
glossary-check-parallel = vu dans une disposition parallèle
glossary-check-documents = vu dans des documents des Nations Unies
glossary-check-national = vu dans une loi nationale ou un traité
glossary-check-believed = de mémoire, non relu
glossary-check-usage = usage général
glossary-check-uncertain = à vérifier
