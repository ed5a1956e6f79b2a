# The glossary: how a form was checked, and the words of its page. The terms are in src/i18n/data.
glossary-search = Buscar un término en cualquiera de los seis idiomas
glossary-none = No se ha encontrado ningún término.
glossary-source = Fuente: { $source }
glossary-form = { $language }: { $form }
glossary-check-authentic = visto en el texto del tratado
glossary-check-parallel = visto en una disposición paralela
glossary-check-documents = visto en documentos de las Naciones Unidas
glossary-check-national = visto en una ley nacional o un tratado
glossary-check-believed = de memoria, sin nueva lectura
glossary-check-usage = uso general
glossary-check-uncertain = por comprobar
