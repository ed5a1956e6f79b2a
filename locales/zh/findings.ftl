# Messages of the check, one for each rule of src/law/data/rules.toml. What is wrong, and what to do.
# No word of this file stands in a document.

finding-list-separator = 、
finding-severity-blocking = 阻断
finding-severity-warning = 警告
finding-severity-advice = 建议
finding-outcome-met = 已满足
finding-outcome-missing = 缺少
finding-outcome-undecided = 未定
finding-outcome-not_asked = 未要求

finding-kind-missing = 尚未选择请求类型。请至少选择一种。
finding-kinds-of-two-families = “{ $kind }”与“{ $other }”不应列入同一函件。请就其中一项另行制作请求；其答复内容予以保留。
finding-kinds-accused-and-convicted = 被请求引渡人或者为被告人，或者为被定罪人。请在两种类型中保留一种，或者就其他事实另行制作请求。
finding-requesting-state-missing = 尚未选择请求国。
finding-requested-state-missing = 尚未选择被请求国。
finding-same-state = { $state }既是请求国又是被请求国。请另选一国。
finding-state-cannot-be-requested = { $state }可以成为条约缔约方，但没有执行请求的当局。请向其某一成员国提出请求。
finding-basis-no-record = 名录中没有{ $state }为{ $instrument }缔约方的记录。这并不表示其不是缔约方：援引前请向保存人核实。
finding-basis-signatory-only = 根据记录，{ $state }已签署{ $instrument }，但尚未表示同意受其约束。请向保存人核实。
finding-basis-not-in-force = { $instrument }自{ $date }起才在两国之间生效，该日期晚于请求日期。
finding-language-no-record = 名录中没有关于{ $state }接受何种语文的记录。请在翻译之前向其中心当局查询。
finding-language-not-accepted = { $state }接受以下语文的请求：{ $languages }（{ $reference }，截至{ $as_of }）。本文件所用语文为{ $language }。请以可接受的语文起草，或者将请求的译文列入附件清单。
finding-date-in-future = 请求所载日期为{ $date }，该日期尚未到来。
finding-period-reversed = 期间的终止日（{ $other }）早于起始日（{ $date }）。
finding-element-missing = 缺少“{ $element }”。
finding-element-missing-state = { $state }要求提供“{ $element }”（{ $reference }，截至{ $as_of }），但尚未提供。
finding-penalty-missing = 缺少“{ $element }”：有一项犯罪尚未注明最高刑罚。
finding-undertaking-declined = “{ $element }”已回答“否”。只有回答“是”才能满足该项要求。
finding-undecided-question = 是否需要“{ $element }”，取决于以下问题：{ $question }
finding-undecided-no-record = 是否需要“{ $element }”，取决于{ $state }；名录对以下事项没有记录：{ $ask }。请向其中心当局查询，或者为稳妥起见提供该要素。
finding-undecided-legal-basis = 是否需要“{ $element }”，取决于法律依据，而法律依据尚未选择。
finding-undecided-element = 是否需要“{ $element }”，取决于“{ $other }”，而后者尚未作答。
finding-undecided-birth-date = 是否需要“{ $element }”，取决于“{ $other }”所列某人的年龄，而其出生日期不够明确。
finding-undecided-offence = 是否需要“{ $element }”，取决于该犯罪属于公约规定的何种类别。请在该项犯罪中选择。
finding-text-not-in-language = “{ $element }”没有以本文件所用语文（{ $language }）提供的文本。请补充该文本，或者以其他语文起草。
finding-translation-unchecked = “{ $element }”的文本（{ $language }）为译文，尚未经任何人核对。
finding-answer-left-over = “{ $element }”已经作答，但本请求不再要求该要素。答复予以保留，但不印入文件。
finding-record-id-doubled = 有两条记录使用同一标识：{ $id }。请为其中一条另定标识。
finding-record-not-found = 没有标识为{ $id }的记录。请选择已有的记录，或者添加该记录。
finding-record-incomplete = “{ $element }”项下的一条记录（{ $id }）缺少识别信息：名称、号码、标题或者文本。
finding-hidden-character = 某一标识信息中含有不可见字符（{ $character }）。请重新输入该标识信息。

# What a directory entry may be silent about, as a noun phrase.
finding-ask-reciprocity = 是否要求互惠承诺
finding-ask-dual-criminality = 是否要求双重犯罪
finding-ask-penalty-threshold = 是否有最低刑罚要求
finding-ask-penalty-text = 是否必须附上刑法条款文本
finding-ask-evidence-standard = 要求何种证据
finding-ask-death-penalty-assurance = 是否要求关于死刑的保证
finding-ask-treatment-assurance = 是否要求关于待遇的保证
finding-ask-human-rights-assurance = 是否要求关于公正审判的保证
finding-ask-domestic-order = 是否要求请求国本国的命令
finding-ask-data-protection = 可在何种条件下转移个人数据
finding-ask-use-limitation = 是否要求关于使用限制的声明
finding-ask-specialty-assurance = 是否要求关于特定性原则的保证
finding-ask-legalization = 文件是否必须经过认证
finding-ask-certified-translation = 是否要求经证明无误的译文
finding-ask-final-order = 是否要求关于没收令已终局的声明

finding-basis-does-not-cover = 根据名录，下列文书没有关于此类请求的规定：{ $instrument }。请核对其条文，或者选择其他法律依据。
finding-serious-crime-penalty = 某项犯罪被列为严重犯罪，但其最高刑低于四年剥夺自由。请更正刑罚或者所属类别。
finding-undecided-role = 是否需要“{ $element }”，取决于“{ $other }”中某人在案件中的身份。请在该人的记录中选择。
finding-undecided-property = 是否需要“{ $element }”，取决于某项财产的类型。请在该财产的记录中选择。
