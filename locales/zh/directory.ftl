# Words about directory entries and legal bases.

directory-source-line = { $state }：{ $reference }，截至{ $as_of }。来源：{ $source }
directory-page = 网页
directory-no-record = 无记录
directory-no-record-meaning = 无记录并不表示没有要求，也不表示该国不是缔约方：援引前请予核实。
directory-as-of = 截至{ $date }
directory-source = 来源
directory-note = 说明
directory-heading-names = 名称
directory-heading-participation = 条约
directory-heading-facts = 声明、当局和要求
directory-heading-cautions = 注意事项
directory-status-party = 缔约方
directory-status-signatory = 签署方
directory-status-party_or_signatory = 缔约方或者签署方（来源未注明是哪一种）
directory-in-force = 自{ $date }起生效
directory-bilateral = 仅适用于与以下国家的关系：{ $state }
directory-all-requests = 各类请求
directory-scope-mla = 司法协助
directory-scope-extradition = 引渡
directory-scope-transfer_of_proceedings = 刑事诉讼的移交
directory-scope-sentenced_persons = 被判刑人员的移交
directory-scope-provisional_arrest = 临时逮捕
directory-scope-service = 送达文书
directory-scope-search = 搜查和扣押
directory-scope-evidence = 取证
directory-scope-preservation = 数据保全
directory-scope-other = 其他合作
directory-fact-central_authority = 中心当局
directory-fact-accepted_languages = 接受的语文
directory-fact-legal_basis_extradition = 引渡的法律依据
directory-fact-reservation = 保留或者声明
directory-fact-urgent_channel = 紧急情况下的渠道
directory-fact-judicial_authorities = 司法当局
directory-fact-transmission_channel = 转递渠道
directory-fact-dual_criminality = 双重犯罪
directory-fact-extradition_of_nationals = 本国国民的引渡
directory-fact-penalty_threshold = 最低刑罚要求
directory-fact-reciprocity = 互惠
directory-fact-provisional_arrest = 临时逮捕
directory-fact-request_contents = 请求的内容
directory-fact-legal_basis = 法律依据
directory-fact-death_penalty = 死刑
directory-fact-competent_authority = 主管当局
directory-fact-evidence_standard = 证据要求
directory-fact-specialty = 特定性原则
directory-fact-grounds_of_refusal = 拒绝的理由
directory-fact-governing_law = 适用的法律
directory-fact-legalization = 认证
directory-fact-copy_to_ministry_of_justice = 抄送司法部
directory-fact-service_lead_time = 送达传票所需时间
directory-fact-limitation_of_use = 使用限制
directory-fact-authentication = 真实性证明
directory-fact-translation_certification = 经证明无误的译文
directory-fact-de_minimis = 轻微案件
directory-fact-other = 其他要求

# How an instrument stands between two States.
basis-both-parties = 根据记录，两国均为缔约方
basis-both-parties-since = 两国均为缔约方；自{ $date }起在两国之间生效
basis-signatory-only = 根据记录，{ $state }仅为签署方
basis-no-record = 没有{ $state }为缔约方的记录
basis-by-hand = 手动输入
basis-reciprocity = 互惠，无条约
basis-note-other-treaty-precedes = 另有一项司法协助条约对两国均有约束力。{ $instrument ->
    [UNCAC] 根据《联合国反腐败公约》第四十六条第六款和第七款，应当适用该条约的规定，除非两国同意代之以适用第四十六条第九款至第二十九款
    [UN1988] 根据1988年公约第七条第六款和第七款，应当适用该条约的规定，除非两国同意代之以适用第七条第八款至第十九款
   *[UNTOC] 根据《联合国打击跨国有组织犯罪公约》第十八条第六款和第七款，应当适用该条约的规定，除非两国同意代之以适用第十八条第九款至第二十九款
}。
basis-note-convention-as-extradition-basis = 被请求国已声明以该公约作为引渡的法律依据（《联合国打击跨国有组织犯罪公约》第十六条第四款和第五款，《联合国反腐败公约》第四十四条第五款和第六款）。
basis-note-convention-not-taken-as-basis = 被请求国已声明不以该公约作为引渡的法律依据；需要援引其他条约。
basis-note-extraditable-without-treaty = 被请求国不以订有条约为引渡的条件：此类国家之间应当将有关犯罪视为可引渡的犯罪（{ $instrument ->
    [UNCAC] 《联合国反腐败公约》第四十四条第七款
    [UN1988] 1988年公约第六条第四款
   *[UNTOC] 《联合国打击跨国有组织犯罪公约》第十六条第六款
}）。
basis-note-bilateral-recorded = 名录中载有两国之间双边条约的记录。请查阅该条约并手动输入。
