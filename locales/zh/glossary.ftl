# The glossary: how a form was checked, and the words of its page. The terms are in src/i18n/data.
glossary-search = 以六种语文中的任何一种查找术语
glossary-none = 未找到术语。
glossary-source = 来源：{ $source }
glossary-form = { $language }：{ $form }
glossary-check-authentic = 见于条约文本
glossary-check-parallel = 见于相应的平行条款
glossary-check-documents = 见于联合国文件
glossary-check-national = 见于国内法或条约
glossary-check-believed = 凭已有知识，未再核对
glossary-check-usage = 通用说法
glossary-check-uncertain = 有待核对
