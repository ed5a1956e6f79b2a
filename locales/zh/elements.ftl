# Captions of the elements, grouped by kind of request. They are shown on the screen and printed before a colon.

## mla_general

element-gen_reference = 请求当局的案号
    .help = 本机关自己的案号，并附国内案件的编号。每一页、每一附件以及此后的每份函件均须使用同一案号。
element-gen_date = 请求日期
    .help = 请求书签署之日；据此确定当时有效的法律、事实距今的时间以及各项期限的计算。
element-gen_requesting_authority = 提出请求的当局
    .help = 签署并发出请求的当局（通常为中心当局）的官方全称、所属国家、邮政地址、电话和电子邮箱。
element-gen_requested_authority = 被请求的当局
    .help = 被请求国为该公约指定的中心当局，地址须与其通知的完全一致；除条约允许直接转递外，不得写法院或者警察部门。实行单独制度的地区或者领土可能设有自己的中心当局。
element-gen_conducting_authority = 进行该程序的当局的名称和职能
    .help = 主管该程序的检察官、法院或者侦查机关，及其依本国法律享有的权限（外国读者可能不知道本国检察官属于司法当局）。
element-gen_contact_person = 联系人
    .help = 熟悉案卷人员的姓名、职务、电话、电子邮箱、工作时间和通晓的语言；最好再提供一名代理联系人。
element-gen_legal_basis = 条约或者其他法律依据
    .help = 写明所援引的文书和条款（例如《打击跨国有组织犯罪公约》第十八条，或者依第十八条第六款和第七款优先适用的双边条约），并说明两国均为缔约国；没有条约的，说明请求依据互惠或者国际礼让提出。
element-gen_reciprocity = 互惠承诺
    .help = 用一句明确的话说明，在类似案件中本国将提供同样的协助，并由有权使国家承担义务的当局签署。
element-gen_subject_nature = 程序的事由和性质
    .help = 说明属于侦查、起诉、审判、上诉还是没收程序，针对何人，处于何阶段，以及下一步诉讼行为。
element-gen_facts = 有关事实的概述
    .help = 按时间顺序叙述何人于何时、何地、以何方式做了何事、结果如何，并说明每一事实从何得知。未见案卷的读者应能从中看出犯罪的每一构成要件。
element-gen_offences = 所涉犯罪
    .help = 逐项写明各犯罪在本国法律中的罪名、犯罪日期和地点、所涉人员以及参与形式。
element-gen_legal_provisions = 适用的刑法条款文本
    .help = 全文引述条文（现行条文；如有修改，并附行为时有效的条文），并附译文；仅列条号，国外无从核对。
element-gen_max_penalty = 各项犯罪的最高刑罚
    .help = 每项犯罪剥夺自由刑的最高刑期（以年或者月计）。依《打击跨国有组织犯罪公约》就“严重犯罪”提出请求的，最高刑期不得低于四年。
element-gen_transnational_link = 跨国性
    .help = 说明符合第三条第二款的哪一种情形：在一个以上国家实施，在另一国准备或者指挥，所涉集团在一个以上国家活动，或者对另一国有重大影响。就司法协助而言，有合理理由怀疑即可。
element-gen_organized_group = 有组织犯罪集团的参与
    .help = 说明表明存在由三人或者多人组成、为获取物质利益而一致行动的有组织结构的集团的事实；此阶段无须提供成员名单。
element-gen_dual_criminality = 供审查双重犯罪的行为说明
    .help = 以中性的文字叙述行为本身，不使用本国的罪名，以便读者将其与被请求国的犯罪相对应。
element-gen_persons = 有关人员的身份、所在地和国籍
    .help = 对每一犯罪嫌疑人、证人、被害人或者公司，写明：全名（附拉丁字母转写和化名）、性别、出生日期和地点、国籍、证件号码、地址以及在案件中的角色。不详的写“不详”，不要留空。
element-gen_assistance_sought = 对请求协助的事项的说明
    .help = 编号列出各项具体行为（就丙事项询问甲；向乙银行调取某账户自某日至某日的对账单）。一项一号，以便就部分执行作出通报。
element-gen_purpose = 索取证据、资料或要求采取行动的目的
    .help = 说明预期以该证据证明或者否定何事，以及在程序中如何使用；这句话也划定了日后使用的范围。
element-gen_nexus = 证据、事实与被请求国之间的关联性
    .help = 说明为何认为该证据存在、位于被请求国并与犯罪有关，并说明作此认定的依据。
element-gen_special_procedure = 希望遵循的特定程序及理由
    .help = 在本国具有可采性所需的形式要求（宣誓、权利告知、辩护人在场、核证、证据保管链），附规则全文并说明其重要性。
element-gen_presence = 外国官员或者当事人在执行时到场
    .help = 要求到场者的姓名、职务和到场目的，拟做何事（旁听、建议提问），并承认须经同意且适用当地法律。
element-gen_confidentiality = 请求的保密
    .help = 说明是否要求对请求的存在和内容保密、理由为何、至何时为止，以及如无法保密，是否希望在披露前获得通知或者撤回请求。
element-gen_deadline = 建议的截止日期及理由
    .help = 一个日期及其理由（开庭日期、羁押期限、时效期间、数据到期）。未附理由的时限，对方无须予以考虑。
element-gen_deadline_reason = 时限或者紧急程度的理由
    .help = 用一两句话如实写明决定该日期的事由。
element-gen_urgency = 紧急程度和转递渠道
    .help = 只有写明理由才可标为急件；说明是否已通过国际刑警组织或者电子邮件预先发送副本或者口头提出，以及将立即加以书面确认。
element-gen_use_limitation = 使用限制承诺
    .help = 承诺未经事先同意，不将所获资料用于或者转交其他程序，并在披露证明被告人无罪的资料之前通知对方。
element-gen_data_protection = 个人数据的保护
    .help = 个人数据如何保护、留存和更正，以及愿意接受的条件。
element-gen_prior_contacts = 先前或者同时提出的请求以及联系情况
    .help = 先前的请求、警务交流、主动提供的资料、冻结令或者保全令的编号，以及就同一案件向其他国家提出的请求。
element-gen_consult_before_refusal = 拒绝或者推迟前进行磋商的请求
    .help = 明确要求在请求不能全部或者按时执行时先行磋商，并说明愿意接受条件或者缩小请求的范围。
element-gen_costs = 费用
    .help = 说明一般费用由费用发生地国承担，并愿意在发生特殊费用（鉴定人、口译员、视频连接、保管）之前进行磋商。
element-gen_language = 语文和译文
    .help = 请求书和附件使用对方通知可以接受的语文；并非原文的，附经证明无误的译文，并写明译者或者证明机构。
element-gen_authenticity = 签字、公章和真实性证明
    .help = 签发官员的姓名、职衔和签字，公章，以及被请求国为确认真实性所需的任何证明。
element-gen_annex_list = 附件清单
    .help = 附件逐一编号，写明标题、语文和页数；并在正文涉及之处逐一注明。
element-gen_return_of_material = 原件的归还
    .help = 说明物品或者原件是否归还、何时归还以及归还给哪一当局。
element-gen_victims = 被害人和赔偿要求
    .help = 受影响的被害人、损害和要求赔偿的金额，以及是否需要保护或者匿名。
element-gen_legal_person_liability = 法人责任
    .help = 目标为公司的，说明依何规则可追究其责任（刑事、民事或者行政责任），因为此时是“依有关法律尽最大可能”提供协助。

## evidence_witness

element-wit_person = 被询问人
    .help = 身份和地址须足以传唤该人；首个地址可能已过时的，提供多个地址。
element-wit_status = 诉讼身份
    .help = 证人、被害人、鉴定人、犯罪嫌疑人或者被告人：其权利和应作的告知各不相同，日后身份变更可能使陈述无法使用。
element-wit_relationship = 被询问人与案件事实的关系
    .help = 认为该人知晓何事，以及何以知道其知晓。
element-wit_questions = 问题或者询问事项
    .help = 问题逐一编号，由一般到具体，留有追问的余地，并附须出示文件的副本；说明可否提出其他问题。
element-wit_oath = 宣誓或郑重声明
    .help = 明确说明是否须经宣誓或郑重声明作证，并写明誓词。
element-wit_rights_notice = 应告知的权利和警告
    .help = 以被询问人通晓的语言，写明关于沉默权、特权、法律帮助、口译员、作证义务和伪证后果的告知文本。
element-wit_record_form = 笔录的形式
    .help = 逐字记录、签名陈述、录音或者录像，份数，由何人签名，核证方式。
element-wit_interpreter = 口译员
    .help = 所需的语言和方言，由何方提供口译员并承担费用。
element-wit_protection = 保护措施
    .help = 已知的威胁和请求采取的措施：匿名、遮蔽、视频连接、转移安置、适合儿童的询问方式。
element-wit_documents_shown = 应向被询问人出示的文件或者物证
    .help = 作出标记的副本，附译文，并注明所对应的问题编号。

## video_link

element-vid_reason = 不可能或者不宜亲自出庭的理由
    .help = 路途遥远、年龄、健康、安全、在押、费用或者拒绝前来，有证明的附证明。
element-vid_conducting_authority = 主持询问的司法当局和人员
    .help = 法院、审判长或者检察官，以及所有将提问的人员，包括辩护人。
element-vid_date_time = 建议的日期和时间
    .help = 至少提出两个日期，按两地时区写明开始时间和预计时长。
element-vid_technical = 技术细节
    .help = 协议、地址或者拨入号码、加密、测试日期和双方技术人员的联系方式、录制、备用方案。
element-vid_attending_authority = 被请求国当局到场
    .help = 请求由被请求国当局核实该人身份并到场；说明是否希望由本国当局主持询问。
element-vid_person_status = 被询问人的身份以及犯罪嫌疑人或者被告人的同意
    .help = 以视频方式询问犯罪嫌疑人或者被告人不属于《打击跨国有组织犯罪公约》和《反腐败公约》条文所定的范围；依《欧洲刑事事项互助公约第二附加议定书》，须经本人同意和两国商定。
element-vid_rights = 依两国法律享有的拒绝作证的权利
    .help = 本国关于拒绝作证和伪证的规则全文；被询问人可援引两国中任何一国的法律。
element-vid_costs = 视频连接、口译和津贴的费用
    .help = 由何方承担费用；表示愿意偿付特殊费用。
element-vid_minutes = 询问笔录
    .help = 请求制作笔录，载明日期、地点、人员身份、宣誓情况和技术条件。

## service_documents

element-srv_addressee = 受送达人的姓名和地址
    .help = 姓名和完整地址、备用地址以及诉讼身份。
element-srv_documents = 待送达文书
    .help = 每份文书的标题、日期、页数和份数；按所要求的份数附上。
element-srv_translation = 供受送达人使用的译文
    .help = 译成受送达人通晓的语文，至少翻译主要部分。
element-srv_manner = 送达方式
    .help = 普通交付、送交本人，或者与当地法律不相抵触的特定方式；采用特定方式的，说明理由。
element-srv_hearing_date = 开庭日期或者期限届满日期
    .help = 出庭的日期、时间和地点。应为被请求国留出所需期间（依就《欧洲刑事事项互助公约》所作的声明，对被告人最长为50天；没有条约时，依中国法律为开庭前三个月）。
element-srv_rights = 受送达人的权利和义务
    .help = 受送达人收到文书后可以或者必须做什么，以及救济途径和期限。
element-srv_no_penalty = 不对境外证人采取强制措施
    .help = 被传唤出境的证人或者鉴定人不得因未到庭而受处罚；不得以处罚相威胁。
element-srv_proof = 送达回证
    .help = 注明日期并签名的回执，或者当局载明送达方式和日期的证明；未能送达的，说明理由。
element-srv_allowances = 津贴和旅费
    .help = 可报销的津贴、旅费和生活费的大致数额，以及可否预支。

## search_seizure

element-sea_place = 搜查的处所、人员或者设备
    .help = 准确地址（含楼层和房号）、车辆号牌或者设备；所有人或者占用人；有平面图或者照片的附上。
element-sea_grounds = 合理根据
    .help = 表明物品现在该处并且是犯罪证据的事实，并注明每项信息的时间。仅凭推测，不足以说服必须签发令状的法官。
element-sea_items = 查找的物品
    .help = 按种类、期间、名称和相关性加以说明；不得写“全部文件”。
element-sea_domestic_authority = 本国命令或者关于该措施在本国合法的声明
    .help = 法院命令，或者主管当局关于在类似案件中依本国法律可采取该措施的声明。
element-sea_dual_criminality = 双重犯罪和可引渡的犯罪
    .help = 有些国家的搜查以双重犯罪或者可引渡的犯罪为条件；为此写明行为和刑罚。
element-sea_privilege = 特权和第三人
    .help = 可否涉及律师、医生、记者、外交人员或者无关的第三人，以及如何筛除。
element-sea_execution = 执行方式
    .help = 时间、同步行动、侦查人员到场、电子取证镜像、封存、清单、证据保管链。
element-sea_transmission = 物品的移交
    .help = 原件或者副本、包装、同意被请求国为本国案件暂时留存，以及归还。

## examine_sites

element-exa_object = 物品或者场所
    .help = 位置、所有人、识别特征、坐标、照片。
element-exa_questions = 需要查明的事项
    .help = 检查须回答的问题，以及所用的方法和标准。
element-exa_method = 方法、取样和记录
    .help = 拍照、测量、取样、样本保存、比例尺、证据保管链。
element-exa_intrusive = 侵入性检查的授权
    .help = 人身检查、开棺或者破坏性检验的命令或者同意，以及其必要性和相称性的理由。
element-exa_presence = 希望到场的专家
    .help = 姓名、专业和设备。

## information_expert

element-inf_items = 请求提供的资料或者物品
    .help = 每一项的持有人、登记簿、日期和期间。
element-inf_public_or_not = 公开或者非公开的政府记录
    .help = 公开记录应当提供；非公开记录可由该国酌情决定并附条件提供。
element-inf_expert_question = 向鉴定人提出的问题
    .help = 中性、逐一编号、限于同一学科，并列出待检验的假设。
element-inf_expert_material = 供鉴定的材料
    .help = 样本和比对材料、其固定和提取方式，以及可否在检验中耗尽。
element-inf_expert_form = 鉴定报告的形式和标准
    .help = 标准、资质认可、是否愿意出庭作证、证明书格式。
element-inf_criminal_record = 犯罪记录
    .help = 所涉人员、目的和将使用该记录的当局。
element-inf_certification = 核证
    .help = 法庭所需的证明书格式（营业记录、公共记录、物证）。

## financial_records

element-fin_holder = 持有记录的机构或者登记机关
    .help = 名称、分支机构、地址、登记号、银行识别代码（BIC）或者类似标识。
element-fin_account = 账户标识信息
    .help = 账号或者国际银行账号（IBAN）、币种、持有人、授权签字人、卡号；账号不详的，写明姓名和出生日期，以及认为该处设有账户的理由。
element-fin_period_from = 期间起始日
    .help = 期间的第一日，须与事实相联系；起始日远早于犯罪的，应当说明理由。
element-fin_period_to = 期间终止日
    .help = 期间的最后一日。
element-fin_records = 记录的种类
    .help = 开户资料、客户身份识别资料、实际受益人、对账单、转账报文、支票、贷款档案、保管箱登记、网上银行日志、往来信函：仅限与案件有关者。
element-fin_nexus = 账户与犯罪的关联性
    .help = 指向该账户的交易、文件或者证人。正是这句话使请求不致被视为漫无目的的取证。
element-fin_bank_secrecy = 银行保密条款
    .help = 重申依所援引的公约，银行保密不构成拒绝的理由；被请求国要求司法授权的，予以提供。
element-fin_no_notice = 不告知客户
    .help = 请求不告知客户，写明理由和截止日期；承认有些国家必须告知。
element-fin_certification = 供法庭使用的证明书格式
    .help = 附上本国用于证明营业记录真实性的格式文书，供记录保管人签署。
element-fin_monitoring = 账户监控的期限和报告
    .help = 起止日期、账户、须报告的交易、频率和联系人；实时监控的理由。
element-fin_beneficial_owner = 实际受益人和公司记录
    .help = 公司编号、登记机关，关于董事、股东、名义持有人和实际受益人的记录。
element-fin_freeze_risk = 是否同时请求冻结
    .help = 说明资金应当立即冻结（此时改用冻结类请求），还是任其流动以免惊动目标。

## trace_proceeds

element-tra_facts = 所依据的事实的陈述
    .help = 将人员、犯罪与财产联系起来的事实，包括经济分析（获利、合法收入、来源不明的财富）。
element-tra_actions = 对请求采取的行动的说明
    .help = 须查询的登记簿、须核查的人员和公司、期间。
element-tra_property_leads = 财产线索
    .help = 地址、车辆号牌、钱包地址、公司名称、亲属和名义持有人。
element-tra_value = 估计价值和币种
    .help = 获利或者财产的金额，并注明估价日期。
element-tra_later_request = 拟采取的后续行动
    .help = 说明此后是否以及何时提出冻结或者没收请求。

## freeze_seize

element-frz_property = 拟予冻结或者扣押的财产
    .help = 每项财产的说明、所在地、登记号或者账号、持有人和价值。
element-frz_account = 账户或者虚拟资产钱包
    .help = 机构、分支机构、账号、币种，余额已知的写明余额。
element-frz_order = 本国的冻结令或者扣押令
    .help = 命令已作出的，附依法可予采信的副本；有些国家可依据该命令采取行动，有些国家仅依据请求即可。
element-frz_grounds = 最终予以没收的合理根据
    .help = 说明为何有充分理由采取该措施，以及为何该财产最终将被没收。
element-frz_risk = 财产流失的风险
    .help = 表明财产可能被转移的事实；采取紧急措施或者不经通知的措施时须予写明。
element-frz_max_amount = 拟追回的最高金额
    .help = 按价值没收的最高限额。
element-frz_law = 关于冻结和第三人权利的法律
    .help = 条文全文，包括利害关系人的救济途径。
element-frz_duration = 期限和复查
    .help = 该措施需持续多久、下一步诉讼行为，并承诺通报情况以及在不再需要时请求解除。
element-frz_hearing_before_lifting = 解除措施前陈述意见的机会
    .help = 请求在解除任何措施之前获得通知，以便说明继续采取该措施的理由。
element-frz_third_parties = 第三人的利益
    .help = 已知的所有人、抵押权人、债权人、被害人；为保护其权益而采取的步骤。
element-frz_management = 财产的管理
    .help = 管理或者先行变卖的需要，以及费用。

## confiscation_domestic_order

element-cfd_property = 拟予没收的财产的说明
    .help = 财产的说明；依《反腐败公约》，还应尽可能写明其所在地和估计价值。
element-cfd_facts = 足以据以申请没收令的事实
    .help = 足以使被请求国当局能够依其本国法律申请没收令的事实和证据。
element-cfd_evidence = 具有可采形式的证据
    .help = 陈述、记录和证明书，其形式须能为被请求国法院所接受。
element-cfd_jurisdiction = 对该犯罪的管辖权
    .help = 请求国必须对该公约所涵盖的某一犯罪拥有管辖权。
element-cfd_third_parties = 第三人
    .help = 已知的权利主张和已作出的通知。

## confiscation_foreign_order

element-cfo_order = 依法可予采信的没收令副本
    .help = 没收令及其理由的经核证的副本。
element-cfo_facts = 事实的陈述
    .help = 没收令所依据的事实和犯罪。
element-cfo_extent = 请求执行的范围
    .help = 全部还是部分执行、已追回的金额、另已请求的国家。
element-cfo_final = 关于没收令已终局并可执行的声明
    .help = 证明没收令已终局（《反腐败公约》），或者可执行且不得提出普通上诉（《关于清洗、搜查、扣押和没收犯罪所得的公约》）。
element-cfo_due_process = 对善意第三人的通知和正当程序
    .help = 关于为通知第三人和保障正当程序所采取措施的说明，并附证明。
element-cfo_in_absentia = 有关人员的到场情况
    .help = 该人是否到场，或者是否经合法传唤并获得辩护；救济途径。
element-cfo_conviction_link = 定罪或者其他依据
    .help = 定罪、不以定罪为基础的命令或者民事充公，并说明理由（死亡、潜逃、缺席）。
element-cfo_provisional_need = 采取临时措施的必要性
    .help = 财产是否须立即冻结。
element-cfo_limitation = 执行时效
    .help = 执行时效届满的日期。

## asset_return

element-ret_basis = 主张返还的理由
    .help = 贪污公共资金或者对所贪污公共资金的洗钱行为（应当返还）、经合理证明的原所有权、得到承认的损害，或者优先考虑。
element-ret_final_judgment = 生效判决或者放弃该要求的请求
    .help = 请求国生效判决的副本，或者请求放弃该项要求。
element-ret_ownership = 原所有权或者损害的证明
    .help = 产权凭证、预算记录、审计、估价。
element-ret_victims = 被害人和合法所有人
    .help = 何人将获得赔偿，依何程序。
element-ret_account = 接收款项的账户
    .help = 国库或者基金的账户，写明户名、国际银行账号（IBAN）或者账号以及银行识别代码（BIC）。
element-ret_expenses = 合理费用的扣除和资产分享
    .help = 对扣除合理费用和资产分享协定的立场。
element-ret_third_parties = 善意第三人的权利
    .help = 已知的权利主张及其处理情况。

## voluntary_appearance

element-vol_person = 被邀请人及其身份
    .help = 身份、地址、以何身份出庭（证人、鉴定人、其他）。
element-vol_purpose = 出庭的目的和必要性
    .help = 说明为何需要亲自到场而不采用视频连接。
element-vol_date_place = 日期、时间、地点和预计时长
    .help = 及早确定，以便办理签证和安排行程。
element-vol_safe_conduct = 安全保障
    .help = 书面承诺不因该人先前的行为而起诉、羁押、处罚该人或者限制其人身自由；自正式通知无须再到场之日起连续15天（或者商定的期限）届满，该承诺终止。
element-vol_costs = 津贴、旅费和保险
    .help = 金额、由何方支付、预付款。
element-vol_consent = 同意
    .help = 请求被请求国以书面记录该人的答复。
element-vol_rights_duties = 出庭时的权利和义务
    .help = 如实陈述的义务、特权、口译员、律师。
element-vol_protection = 保护措施
    .help = 旅途中和停留期间的措施。

## detained_transfer

element-det_direction = 移送方向
    .help = 自被请求国移送至请求国（《打击跨国有组织犯罪公约》第十八条第十款的规则），或者经商定自请求国移送至被请求国，以便在该国采取某项措施。
element-det_person = 被移送人和羁押地点
    .help = 身份、监狱、羁押的法律依据，刑满日期已知的予以写明。
element-det_purpose = 辨认、作证或者提供其他协助的目的
    .help = 到场须为作证之用，而非接受审判。
element-det_consent = 在知情后自由表示的同意
    .help = 请求在律师在场时以书面取得同意；附上已交给该人的告知书。
element-det_agreement = 双方主管当局的同意
    .help = 建议的条件：期间、押解、监狱、过境、费用。
element-det_custody = 继续羁押的承诺
    .help = 移送国要求或者准许释放的除外。
element-det_return = 不迟延送还且无须引渡程序的承诺
    .help = 按约定送还；无须引渡程序。
element-det_credit = 羁押期间折抵刑期
    .help = 羁押时间计入正在服的刑期。
element-det_immunity = 对先前行为的豁免
    .help = 除移送国同意外，不因该人离境前的行为而起诉该人或者限制其人身自由。
element-det_dates = 移送和送还的日期
    .help = 与刑期相符的最迟送还日期。
element-det_transit = 过境国
    .help = 途经的国家和已提出的过境请求。

## data_preservation

element-pre_authority = 请求保全的当局
    .help = 请求当局和全天候联系方式。
element-pre_offence = 犯罪和事实概述
    .help = 罪名、法律条款和两三句话的事实概述。
element-pre_data = 待保全的数据及其与犯罪的关系
    .help = 账户、IP地址和端口、带时区的时间戳、数据种类，以及各项数据为何重要。
element-pre_custodian = 数据保管者或者系统所在地
    .help = 在已知范围内，服务提供者的法定名称和所在国，或者系统所在地。
element-pre_necessity = 保全的必要性
    .help = 说明数据为何面临灭失风险：留存期短、用户可能删除。
element-pre_intent = 提出取得数据请求的意向
    .help = 声明随后将提出司法协助请求以及何时提出。依《网络犯罪公约》，保全期限至少为60天。
element-pre_confidential = 保密和不告知用户
    .help = 请求不惊动服务提供者和用户；如保全会危及案件，请求告知本机关。
element-pre_extension = 到期和续期
    .help = 保全届满的日期和续期请求。
element-pre_partial_disclosure = 快速披露通信路径
    .help = 请求提供足以查明所涉其他服务提供者的流量数据。
element-pre_channel = 渠道和确认
    .help = 全天候联络网络、安全电子邮件；如有要求，随后正式确认。

## data_stored_common

element-dat_provider = 服务提供者
    .help = 持有数据的法律实体、所在国、接收法律文书的地址。
element-dat_identifiers = 账户和技术标识
    .help = 用户标识、电子邮箱、国际格式的电话号码、IP地址和端口、IMEI/IMSI号、网址、设备：照原样抄录，不得改写。
element-dat_period_from = 期间起始时间（注明时区）
    .help = 日期和时间，注明与协调世界时（UTC）的时差。
element-dat_period_to = 期间终止时间（注明时区）
    .help = 日期和时间，注明与协调世界时（UTC）的时差。
element-dat_category = 数据类别
    .help = 订户信息、流量数据、内容数据。请求足以达到目的而侵入性最小的一类；侵入性越大，门槛越高。
element-dat_preservation_ref = 保全编号
    .help = 保全的编号、日期和到期日。
element-dat_expedite = 从速答复的理由
    .help = 数据易于灭失或者被修改，或者需要从速的其他理由。
element-dat_nondisclosure = 不告知用户
    .help = 理由和期间。
element-dat_format = 格式、哈希值和证明书
    .help = 希望采用的格式、完整性哈希值、营业记录证明书、安全传输。

## data_subscriber

element-sub_items = 请求提供的订户信息
    .help = 身份、邮政地址、电话、账单和付款数据、服务类型和期间、设备安装地点。
element-sub_dynamic_ip = 动态IP地址的准确时间
    .help = IP地址、源端口、日期、时间、时区。
element-sub_direct = 是否已尝试与服务提供者直接合作
    .help = 依《网络犯罪公约第二附加议定书》第七条发出命令的结果，或者服务提供者自愿披露的结果。

## data_traffic

element-trf_relevance = 表明相关性的事实
    .help = 将通信与犯罪联系起来的具体事实。
element-trf_items = 请求提供的数据项
    .help = 主叫和被叫号码、IP日志、基站、设备标识、登录记录。
element-trf_authorisation = 本国的授权
    .help = 依本国法律作出的命令或者享有的权限。

## data_content

element-cnt_grounds = 符合被请求国法定标准的根据
    .help = 表明将在该账户中发现犯罪证据的事实，并注明来源和日期（有些国家要求达到“相当理由”的标准）。
element-cnt_scope = 范围和筛选
    .help = 文件夹、通信对方、关键词和期间；如何筛除受特权保护或者无关的内容。
element-cnt_authorisation = 本国的司法命令
    .help = 依本国法律授权访问的命令。
element-cnt_speech = 不涉及受保护的言论和政治犯罪的确认
    .help = 确认该行为并非仅为在被请求国受保护的言论。

## data_realtime_traffic

element-rtt_communications = 特定通信
    .help = 须监控的号码、账户、地址。
element-rtt_duration = 起止时间
    .help = 期限和报告频率。
element-rtt_order = 本国采取该措施的授权
    .help = 命令，或者关于本国可就该犯罪采取该措施的声明。
element-rtt_subsidiarity = 侵入性较小的手段不足的理由
    .help = 已尝试或者考虑过的手段。
element-rtt_technical = 技术交付方式
    .help = 接口、格式、安全信道、联系人。
element-rtt_confidential = 服务提供者的保密
    .help = 请求要求服务提供者对该措施保密。

## data_interception

element-int_offence_gravity = 犯罪的严重程度
    .help = 说明该犯罪属于两国均允许采取拦截措施的犯罪。
element-int_order = 司法令状
    .help = 载明日期、目标和期限的经核证的副本。
element-int_targets = 目标和线路
    .help = 人员、号码、设备、账户、位置。
element-int_use = 使用、删除和通知
    .help = 录音、录像和记录如何使用、保存、销毁；事后通知有关人员。
element-int_privileged = 受特权保护的通信
    .help = 对与辩护人和其他享有特权者的通信的筛除。

## data_emergency

element-eme_authority = 当局和日期
    .help = 当局、官员、供核实身份的全天候回拨号码。
element-eme_basis = 法律依据的说明
    .help = 关于请求系依所列文书提出的声明。
element-eme_facts = 表明紧急情况的事实
    .help = 自然人的生命或者安全面临重大和迫在眉睫的危险，以及数据与该危险的关系。
element-eme_provider = 持有数据的服务提供者
    .help = 名称和地址。
element-eme_offence = 犯罪和刑罚
    .help = 罪名、法律条款和刑罚。
element-eme_data = 数据的详细说明
    .help = 标识信息、类别、期间；选用足以消除危险而侵入性最小者。
element-eme_instructions = 特别程序要求
    .help = 不予披露、格式、回复渠道。
element-eme_confirmation = 书面确认和后续请求
    .help = 口头提出的，立即加以书面确认；如有要求，随后提出正常的司法协助请求。

## joint_investigation

element-jit_purpose = 目的和对象
    .help = 具体案件、犯罪、目标；为何平行的司法协助请求不能奏效。
element-jit_composition = 建议的组成和负责人
    .help = 各国的参与当局、成员、派驻成员和负责人。
element-jit_duration = 期限和延期
    .help = 限定的期限，经双方同意可予延长。
element-jit_territory = 领土和主权
    .help = 开展行动的国家；充分尊重在其境内进行调查的国家的主权。
element-jit_powers = 权限、到场、枪支和责任
    .help = 派驻成员可做何事；刑事和民事责任。
element-jit_evidence = 证据的收集、共享和使用
    .help = 可采性要求、披露规则、使用限制、数据保护。
element-jit_forum = 起诉地的确定
    .help = 关于集中起诉的磋商。
element-jit_costs = 费用、语文、设备和媒体
    .help = 费用分担和后勤保障。
element-jit_draft = 协定草案
    .help = 附上草案及其附件。

## controlled_delivery

element-cdl_consignment = 货物
    .help = 性质、数量、藏匿方法、集装箱号或者追踪编号。
element-cdl_route = 路线、时间和运输工具
    .help = 出入境地点、时间表、承运人、途经国家及其同意。
element-cdl_method = 方式（原封不动、取出或者替换）
    .help = 将货物原封不动地放行，或者将其全部或者部分替换，须经所有有关国家同意。
element-cdl_control = 指挥和监控
    .help = 由何方指挥、监视手段、拦截规则、国家之间的交接。
element-cdl_persons = 预期查明的人员
    .help = 犯罪嫌疑人和行动目的。
element-cdl_abort = 中止条件和扣押
    .help = 何时中止、由何方扣押、样本和证据。
element-cdl_jurisdiction = 管辖权和费用
    .help = 就起诉的管辖权和费用达成的谅解。
element-cdl_contact = 全天候行动联系人
    .help = 姓名和电话号码。

## special_techniques

element-sit_technique = 手段和目标
    .help = 特工行动、跟踪观察、追踪装置、秘密监听。
element-sit_authority = 本国法律规定的授权
    .help = 命令和法律条文；关于诱捕规则的说明。
element-sit_necessity = 必要性和相称性
    .help = 说明其他手段为何无效；犯罪的严重程度。
element-sit_duration = 期限、条件和人员的法律地位
    .help = 由两国商定；执行人员的安全。
element-sit_evidence = 证据的可采性和披露
    .help = 证据如何使用，身份如何保护。
element-sit_agreement = 协定或者个案安排
    .help = 现有安排或者草案。

## firearms_tracing

element-frm_item = 待追查的物品
    .help = 每件枪支、每个零部件或者每批弹药各列一项：种类、品牌、型号、口径、数量，以及在本国案件中的物证编号。
element-frm_markings = 标识
    .help = 对每件物品逐字逐符抄录其全部标识，并注明各标识在物品上的位置：制造商、制造国或者制造地和序列号，或者含有符号和代码的替代标识；进口标识（进口国，可能时并注明年份）；从政府库存转出时所加的标识。
element-frm_marking_altered = 缺失、伪造或者改动的标识
    .help = 哪一标识缺失、伪造、擦除、消除或者改动，如何发现，以及试图恢复的结果。切勿凭猜测补全标识。
element-frm_images = 照片和技术报告
    .help = 物品和每一标识的照片（带比例尺），以及弹道或者技术报告；注明哪些部分可转交制造商。
element-frm_recovery = 起获或者扣押的情况
    .help = 物品在何处、由何人、在何种情况下发现或者扣押，与哪些其他物品在一起，现存放何处。
element-frm_recovery_date = 起获或者扣押的日期
    .help = 追查的是该日期之前的最后一次合法转让。
element-frm_grounds = 非法制造或者非法贩运的迹象
    .help = 表明该物品可能系非法制造或者非法贩运的事实：无许可证、无标识、未经有关国家批准的转让，或者伪造的标识。只要存在可能性，即足以开展追查合作。
element-frm_information = 请求从记录中提供的资料
    .help = 只要求提供记录中必须载有且案件所需的资料：制造商、标识、许可证或者批准书的签发和届满日期、出口国、进口国和过境国、最终接收人、说明和数量，以及直至最后已知合法持有人的历次转让。
element-frm_period = 制造、进口或者转让的期间
    .help = 在已知范围内，物品制造、进口或者转让的起止年份。依《枪支议定书》，记录保存期可不超过十年，因此较早的物品可能只能依靠制造商的档案。
element-frm_known_chain = 已知的生产商、经销商、进口商、出口商和承运人
    .help = 已知经手该物品者的姓名或者名称、地址和许可证号码，以及最后已知的合法持有人。
element-frm_groups_routes = 犯罪集团、藏匿方法和路线
    .help = 已知的涉案有组织犯罪集团、藏匿方法、所用的方法和手段、发运地和目的地以及路线。
element-frm_restrictions = 随请求提供的资料的保密
    .help = 哪些资料须予保密或者限制使用，其中包括有关商业交易的专有资料；并请求在不得不作任何披露之前事先通知。
element-frm_confidentiality_undertaking = 对所获资料的承诺
    .help = 承诺对所获资料保密，遵守使用限制，并在无法保密时于披露前通知对方。
element-frm_contact_point = 国家机构或者单一联络点
    .help = 本国依该议定书指定的、与其他缔约国进行联络的机构，附电话和电子邮箱。
element-frm_earlier_traces = 先前或者同时进行的追查
    .help = 通过国际刑警组织、警方或者制造商进行查询的编号和结果，以及就同一物品向其他国家提出的请求。

## vessel_measures

element-ves_identity = 船只的识别信息
    .help = 船名、所声称或者悬挂的船旗、船籍港、国际海事组织编号（IMO）和海上移动业务识别码（MMSI）、呼号、外观描述。
element-ves_position = 位置、航向和航速
    .help = 坐标和时间（协调世界时，UTC）。
element-ves_grounds = 合理的怀疑根据
    .help = 据以怀疑的事实。
element-ves_request = 请求确认和授权的事项
    .help = 确认船籍登记；授权登船、搜查，以及对船只、人员和货物采取适当措施。
element-ves_conditions = 条件和安全
    .help = 对人员的保障、人道待遇、船只和货物的安全、责任。
element-ves_reporting = 结果的通报
    .help = 承诺将结果迅速通知船旗国。
element-ves_reply_by = 需要答复的时间
    .help = 时刻（协调世界时，UTC）和理由；船旗国应当从速答复。

## nationality_verification

element-nat_reference = 请求当局的案号
    .help = 本机关自己的案号，每一页、每一附件以及此后的每份函件均相同。
element-nat_date = 请求日期
    .help = 请求书签署之日。
element-nat_requesting_authority = 提出请求的当局
    .help = 签署并发出请求的当局的官方全称、所属国家、邮政地址、电话和电子邮箱。两项议定书只提及缔约国，未指明当局；请说明本机关为何有权提出。
element-nat_addressee = 被请求的当局
    .help = 两项议定书未就此类请求规定指定当局：应向被请求国指明的当局提出，未指明的通过外交渠道提出。负责司法协助的中心当局并不当然具有此项职权。
element-nat_legal_basis = 法律依据
    .help = 写明议定书和条款：《贩运人口议定书》第八条第三款，或者《偷运移民议定书》第十八条第三款；有适用的重新接纳协定的，一并写明。
element-nat_person = 待核实国籍或者居留权的人员
    .help = 姓名（拉丁字母转写和原文）、化名、性别、出生日期和地点、父母姓名、在被请求国的最后地址、证件号码；不详的写“不详”，不要留空。
element-nat_protocol_facts = 该人属于议定书适用范围的理由
    .help = 表明该人为人口贩运活动被害人，或者曾为《偷运移民议定书》第六条所列行为对象的事实。无须详述被害人的遭遇。
element-nat_question = 待核实的事项
    .help = 国籍、永久居留权，或者其中任何一项。
element-nat_entry = 进入接收国的时间和地点
    .help = 就所知尽量准确：依《贩运人口议定书》，永久居留权以入境之时为准加以判断。
element-nat_indications = 国籍或者居留权的线索
    .help = 指向被请求国的证件、陈述、语言、亲属、学校、就业或者先前的申请，以及各项线索的可靠程度。
element-nat_documents = 证件、照片和指纹
    .help = 该人随身携带物的副本、照片，以及在本国法律允许且本人同意时的指纹。
element-nat_purpose = 核实的目的
    .help = 得到答复后将做何事：身份确认、自愿返回、签发旅行证件；并说明答复不作其他用途。
element-nat_deadline = 需要答复的日期
    .help = 核实应当毫无不适当或者不合理拖延地进行；有理由时方可写明日期。
element-nat_deadline_reason = 确定该日期的理由
    .help = 用一两句话如实写明决定该日期的事由。
element-nat_safety = 该人及其亲属的安全
    .help = 不得进行的查询，例如向亲属或者在原籍地查询，因为可能使他人遭受危险。应首先确认该人未曾寻求庇护：否则请求本身可能即属违法，且庇护申请不得披露。
element-nat_confidentiality = 保密和个人数据的保护
    .help = 说明何人可以看到请求，哪些内容不得转交或者录入他人可查阅的档案；被害人的隐私和身份应受保护。发送的个人数据不得超出请求所需。
element-nat_consular = 在押人员的领事通知
    .help = 关于已毫不迟延地告知该人有关通知领事官员和与其联系的规定的声明。
element-nat_contact = 联系人
    .help = 熟悉案卷人员的姓名、职务、电话、电子邮箱和通晓的语言。

## travel_document_issue

element-tdi_reference = 请求当局的案号
    .help = 本机关自己的案号，每一页、每一附件以及此后的每份函件均相同。
element-tdi_date = 请求日期
    .help = 请求书签署之日。
element-tdi_requesting_authority = 提出请求的当局
    .help = 签署并发出请求的当局的官方全称、所属国家、邮政地址、电话和电子邮箱。两项议定书只提及缔约国，未指明当局；请说明本机关为何有权提出。
element-tdi_addressee = 被请求的当局
    .help = 两项议定书未就此类请求规定指定当局：应向被请求国指明的当局提出，未指明的通过外交渠道提出。负责司法协助的中心当局并不当然具有此项职权。
element-tdi_legal_basis = 法律依据
    .help = 写明议定书和条款：《贩运人口议定书》第八条第四款，或者《偷运移民议定书》第十八条第四款；有适用的重新接纳协定的，一并写明。
element-tdi_person = 请求为其签发证件的人员
    .help = 姓名（拉丁字母转写和原文）、性别、出生日期和地点、国籍或者永久居留地、在该国的最后地址，以及证件所要求的身高和显著特征。
element-tdi_protocol_facts = 该人属于议定书适用范围的理由
    .help = 表明该人为人口贩运活动被害人，或者曾为《偷运移民议定书》第六条所列行为对象的事实。
element-tdi_verification = 国籍或者永久居留权的核实
    .help = 被请求国确认的日期和编号，或者请求与本请求一并核实。
element-tdi_lack = 缺乏适当证件的情况
    .help = 该人持有、遗失、被剥夺或者从未有过哪些证件。
element-tdi_document = 请求签发的证件或者许可
    .help = 足以前往并重新进入该国领土的证件。
element-tdi_material = 照片、指纹和表格
    .help = 符合所要求格式的照片、经该人签名的申请表、身份证件副本，以及在两国法律均允许时的指纹。
element-tdi_purpose = 请求的目的
    .help = 该人的返回；所签发的证件不作其他用途。
element-tdi_journey = 行程和所需有效期
    .help = 计划的日期、路线、过境国、护送，以及证件须保持有效的期间。
element-tdi_deadline = 需要答复的日期
    .help = 接受返回应当毫无不适当或者不合理的拖延；有理由时方可写明日期，例如计划的行程。
element-tdi_deadline_reason = 确定该日期的理由
    .help = 用一两句话如实写明决定该日期的事由。
element-tdi_safety = 该人的安全和尊严
    .help = 风险评估，以及在适当顾及安全和尊严的情况下为安全、有序返回采取的措施。应首先确认不存在不驱回义务的障碍；庇护申请不得披露。
element-tdi_voluntary = 该人返回的意愿
    .help = 被害人的返回最好出于自愿：说明在以该人通晓的语言告知之后是否取得其同意，以及如何记录。
element-tdi_proceedings = 法律程序的状况
    .help = 与该人系人口贩运活动被害人这一事实有关的法律程序、其进展状况，以及该人返回后如何参与。
element-tdi_special_needs = 年龄、性别和特殊需要
    .help = 年龄、性别、健康、照料需要；儿童的，并写明监护人和接收儿童的人。
element-tdi_reception = 接待和参与的组织
    .help = 何人接待该人、请求在抵达时提供的协助，以及参与返回事宜的任何国际组织。
element-tdi_confidentiality = 保密和个人数据的保护
    .help = 说明何人可以看到请求，哪些内容不得转交或者录入他人可查阅的档案；被害人的隐私和身份应受保护。发送的个人数据不得超出请求所需。
element-tdi_consular = 在押人员的领事通知
    .help = 关于已毫不迟延地告知该人有关通知领事官员和与其联系的规定的声明。
element-tdi_contact = 联系人
    .help = 熟悉案卷人员的姓名、职务、电话、电子邮箱和通晓的语言。

## document_verification

element-dov_reference = 请求当局的案号
    .help = 本机关自己的案号，每一页、每一附件以及此后的每份函件均相同。
element-dov_date = 请求日期
    .help = 请求书签署之日。
element-dov_requesting_authority = 提出请求的当局
    .help = 签署并发出请求的当局的官方全称、所属国家、邮政地址、电话和电子邮箱。两项议定书只提及缔约国，未指明当局；请说明本机关为何有权提出。
element-dov_addressee = 被请求的当局
    .help = 两项议定书未就此类请求规定指定当局：应向被请求国指明的当局提出，未指明的通过外交渠道提出。负责司法协助的中心当局并不当然具有此项职权。
element-dov_legal_basis = 法律依据
    .help = 写明议定书和条款：《贩运人口议定书》第十三条，或者《偷运移民议定书》第十三条。
element-dov_document = 待核查的证件
    .help = 逐份写明：种类、号码、载明的签发国和签发机关、签发地点和日期、届满日期、证件上所写的持有人姓名、存疑的签证和签注。
element-dov_copies = 证件副本
    .help = 所有相关页的彩色副本（带比例尺），以及可取得的紫外线或者红外线图像。
element-dov_suspicion = 涉嫌的用途
    .help = 据以怀疑该证件被用于人口贩运，或者用于《偷运移民议定书》第六条所列行为的事实。
element-dov_questions = 待核查的事项
    .help = 逐一编号：证件是否由载明的机关签发；签发给何人；是否仍然有效；是否报称遗失、被盗或者为空白证件；是否经过涂改；是否不当签发或者不当取得；是否由合法持有人以外的人使用。
element-dov_holder = 现在或者曾经持有、使用证件的人员
    .help = 所声称的身份；如与查明的身份不同，一并写明查明的身份；证件于何时何地出示。
element-dov_findings = 本国检验结果和防伪特征
    .help = 本国检验人员的发现：材料、印制、防伪特征、涂改或者替换的迹象。
element-dov_original = 原件所在处
    .help = 持有原件的当局，以及原件可否寄送或者查验。
element-dov_purpose = 核查的目的
    .help = 答复的用途：边境管制、识别被害人、刑事侦查。
element-dov_reply_use = 答复的用途
    .help = 仅作为资料，还是作为证据；作为证据使用的，可能需要提出司法协助请求。
element-dov_deadline = 需要答复的日期
    .help = 核查应当在合理时间内进行；有理由时方可写明日期，例如羁押期限届满。
element-dov_deadline_reason = 确定该日期的理由
    .help = 用一两句话如实写明决定该日期的事由。
element-dov_safety = 有关人员的安全
    .help = 因可能危及持有人、被害人或者亲属而不得进行的查询。庇护申请不得向载明的签发国披露。
element-dov_confidentiality = 保密和个人数据的保护
    .help = 说明何人可以看到请求，哪些内容不得转交或者录入他人可查阅的档案；被害人的隐私和身份应受保护。发送的个人数据不得超出请求所需。
element-dov_contact = 联系人
    .help = 熟悉案卷人员的姓名、职务、电话、电子邮箱和通晓的语言。

## spontaneous_information

element-spo_authority = 提供和接收资料的当局
    .help = 双方的主管当局。
element-spo_information = 资料
    .help = 事实、人员、账户、物品；说明哪些已经核实，哪些属于情报。
element-spo_reason = 资料可能有所帮助的理由
    .help = 与接收国的犯罪或者程序的关联。
element-spo_source_proceeding = 本国的程序
    .help = 编号；不影响本国的调查。
element-spo_conditions = 使用或者保密的条件
    .help = 使用限制，无论是否为暂时性。向被告人披露证明其无罪的资料不得阻止，但须事先通知。
element-spo_evidence_status = 作为证据或者仅作为资料
    .help = 在法庭上使用之前须提出正式请求的，予以说明。
element-spo_feedback = 请求反馈
    .help = 请求通报使用情况和结果。

## transfer_proceedings

element-tcp_authority = 提出请求的当局
    .help = 有权移交诉讼的当局及其联系方式。
element-tcp_addressee = 被请求的当局
    .help = 被请求国的中心当局或者司法部。
element-tcp_legal_basis = 法律依据
    .help = 《打击跨国有组织犯罪公约》第二十一条只是要求予以考虑，并未规定完整的程序：应补充双边或者区域条约，或者本国法律和互惠。
element-tcp_act = 行为的说明
    .help = 时间、地点、行为、参与人。
element-tcp_results = 侦查结果
    .help = 关于足以证实嫌疑的结果的说明。
element-tcp_law = 请求国的法律规定
    .help = 将该行为规定为犯罪的条文全文。
element-tcp_suspect = 犯罪嫌疑人的身份、国籍和居所
    .help = 尽可能准确；包括下落和羁押情况。
element-tcp_grounds = 移交有利于正当司法的理由
    .help = 居所、国籍、证据或者被害人所在地、多个管辖权、因系本国国民而拒绝引渡、回归社会、判决无法执行。
element-tcp_dual_criminality = 双重犯罪
    .help = 该行为如在被请求国实施，亦构成犯罪并应受处罚。
element-tcp_file = 刑事案卷
    .help = 案卷原件或经核证的副本，附目录和物证清单。
element-tcp_limitation = 时效
    .help = 两国各自的时效届满日期和中断时效的行为。
element-tcp_ne_bis = 先前的裁判和对本国程序的影响
    .help = 就同一事实不存在生效判决；承诺请求一经接受即不再追诉。
element-tcp_suspect_views = 犯罪嫌疑人的意见
    .help = 是否已告知该人，以及该人的陈述。
element-tcp_victims = 被害人的权利
    .help = 姓名、权利主张、诉讼地位和保护，以免丧失获得赔偿的权利。
element-tcp_provisional = 请求采取的临时措施
    .help = 逮捕、扣押、禁止离境。
element-tcp_later_acts = 后续诉讼行为
    .help = 承诺通报后续行为。
element-tcp_result = 决定和结果的通报
    .help = 请求提供关于是否接受的决定和最终裁判的经核证的副本。
element-tcp_translation = 译文
    .help = 请求书和案卷主要部分的译文。

## transfer_sentenced

element-tsp_person = 被判刑人
    .help = 姓名、出生日期和地点、在执行国的地址、国籍。
element-tsp_nationality = 国籍证明
    .help = 执行国的证件或者声明。
element-tsp_judgment = 判决书和法律条文的经核证的副本
    .help = 生效判决及其所依据的条文。
element-tsp_facts = 犯罪事实
    .help = 判刑所依据的事实。
element-tsp_sentence = 刑罚的性质、刑期和起算日期
    .help = 附日期。
element-tsp_served = 已服刑期和剩余刑期
    .help = 已服刑期、审前羁押、减刑；依《移交被判刑人员公约》，除例外情形外剩余刑期至少为六个月（依中国法律为一年）。
element-tsp_consent = 被判刑人的同意
    .help = 被判刑人在充分了解后果的情况下自愿作出的同意声明，或者法定代理人的同意声明；表示愿意由领事官员核实。
element-tsp_dual_criminality = 双重犯罪
    .help = 执行国将该行为规定为犯罪的法律的副本。
element-tsp_states_agree = 两国的同意
    .help = 须经判刑国和执行国同意；说明本国的立场。
element-tsp_enforcement_mode = 继续执行或者转换刑罚
    .help = 将遵循的程序及其对刑期的影响。
element-tsp_reports = 医疗报告和社会调查报告
    .help = 健康状况、治疗、建议。
element-tsp_pending = 其他未结诉讼、罚金和赔偿
    .help = 任何可能妨碍移交的情况。
element-tsp_handover = 交接和过境
    .help = 地点、押解、日期、费用。

## extradition_common

element-ext_requesting_authority = 提出请求的当局
    .help = 依条约要求，为司法部、中心当局或者外交代表机构；承办官员的姓名和联系方式。
element-ext_addressee = 被请求的当局
    .help = 为第十六条的目的所通知的当局；有些国家只接受外交渠道。
element-ext_legal_basis = 法律依据
    .help = 双边或者区域条约；或者被请求国以公约为引渡依据时，《打击跨国有组织犯罪公约》第十六条第四款或者《反腐败公约》第四十四条第五款；或者本国法律和互惠。
element-ext_person = 被请求引渡人的说明
    .help = 尽可能准确：姓名、化名、性别、出生信息、国籍、证件、照片、指纹、体貌特征、最后已知地址。
element-ext_location = 被请求引渡人的所在地
    .help = 认为该人位于何处以及理由。
element-ext_nationality = 国籍
    .help = 所有已知的国籍；如为被请求国国民，说明可否接受有条件移交（第十六条第十一款）或者以起诉代替引渡（第十六条第十款）。
element-ext_offences = 犯罪的时间、地点和法律定性
    .help = 逐项写明各犯罪，尽可能准确。
element-ext_facts = 作为或者不作为的陈述
    .help = 叙述须表明每项犯罪的各个构成要件以及该人在其中所起的作用。
element-ext_law_text = 关于犯罪、刑罚和时效的法律条文
    .help = 法律条文的副本或者法律规定的说明，包括关于刑罚和时效的规则。
element-ext_penalty = 各项犯罪的刑罚
    .help = 最高刑罚；对照被请求国或者条约规定的门槛（通常为一年）加以核对。
element-ext_dual_criminality = 双重犯罪
    .help = 以中性文字叙述的行为；被请求国的相应犯罪已知的，一并写明。
element-ext_scope_untoc = 有组织犯罪集团和适用范围
    .help = 依《打击跨国有组织犯罪公约》：该公约所涵盖的犯罪，或者涉及有组织犯罪集团的第三条第一款所述犯罪，且该人位于被请求国。
element-ext_jurisdiction = 请求国的管辖权
    .help = 属地或者其他管辖依据；域外管辖的，附条文。
element-ext_limitation = 时效和赦免
    .help = 关于追诉或者执行未过时效的声明，并附计算方法。
element-ext_specialty = 特定性承诺
    .help = 承诺未经同意，不就引渡前的其他犯罪追诉、判刑或者羁押该人，也不将其再引渡。
element-ext_death_penalty = 关于死刑的保证
    .help = 该犯罪可判处死刑的，由有权使国家承担义务的当局作出不判处死刑，或者即使判处也不执行的保证。
element-ext_human_rights = 关于待遇和公正审判的保证
    .help = 羁押条件、酷刑、公正审判、终身监禁的复核、医疗、领事探视监督：须具体、经签署并可核实。
element-ext_non_political = 犯罪的性质
    .help = 说明该犯罪不属于政治犯罪或者纯军事犯罪，且请求并非基于歧视性理由提出。
element-ext_reciprocity = 互惠承诺
    .help = 由主管当局签署的承诺。
element-ext_property = 财物的移交
    .help = 作为证据所需的或者因犯罪取得的财物。
element-ext_concurrent = 竞合请求和其他诉讼
    .help = 其他国家的请求、被请求国的未结案件、庇护。
element-ext_simplified = 同意和简化程序
    .help = 提请在被请求引渡人同意时适用简化移交程序。
element-ext_provisional_ref = 临时逮捕的情况
    .help = 逮捕日期和提交文件的最后日期。
element-ext_consult = 拒绝前进行磋商的请求
    .help = 请求给予充分的机会陈述意见和提供资料。
element-ext_aut_dedere = 以起诉代替引渡
    .help = 如仅因国籍而拒绝移交，请求将案件不无故拖延地提交起诉，并表示愿意提供案卷。
element-ext_surrender = 移交安排
    .help = 地点、押解、过境、已羁押的时间。
element-ext_translation = 译文和真实性证明
    .help = 全套文件均附译文；签名、盖章、装订；如有要求，附证明书。

## extradition_accused

element-exac_warrant = 逮捕证
    .help = 逮捕证或者具有同等效力的命令的原件或经核证的副本，写明签发法官的姓名和权限。
element-exac_charge = 指控书或者起诉书
    .help = 指控文书，或者关于诉讼阶段的说明。
element-exac_evidence = 证据
    .help = 按所要求的形式提供证据摘要、案件记录或者表面证据。
element-exac_identification = 身份辨认的证据
    .help = 何人能够辨认该人，以及照片或者指纹如何取得。
element-exac_intention = 起诉意向的声明
    .help = 请求引渡该人是为了审判，而不仅为讯问。

## extradition_convicted

element-exco_judgment = 判决书
    .help = 定罪和量刑判决的原件或经核证的副本。
element-exco_enforceable = 可执行性
    .help = 关于刑罚可立即执行的证明书。
element-exco_remaining = 尚待执行的刑期
    .help = 年、月、日；折抵；核对门槛（《欧洲引渡公约》：所判刑期至少四个月；《联合国引渡示范条约》：剩余刑期四个月或者六个月；中国：六个月）。
element-exco_in_absentia = 缺席判决
    .help = 传唤、辩护、为准备辩护或者在本人到庭的情况下获得重新审判可用的法律手段；必要时附保证。
element-exco_no_sentence = 已定罪但尚未量刑
    .help = 载明定罪的文件和关于拟予量刑的声明。
element-exco_enforce_instead = 在被请求国执行刑罚
    .help = 如因该人系本国国民而被拒绝，申请在该国执行刑罚。

## provisional_arrest

element-prv_authority = 当局和渠道
    .help = 主管当局；通过外交、直接、邮政或者国际刑警组织渠道，采用能留下书面记录的方式。
element-prv_urgency = 紧急情况
    .help = 说明为何时间紧迫：潜逃、停留时间短暂、释放日期。
element-prv_person = 被请求逮捕人的说明
    .help = 身份、照片、国籍。
element-prv_location = 已知的所在地
    .help = 地址或者行踪。
element-prv_warrant = 已有逮捕证或者可执行的判决
    .help = 关于日期、法院和编号的说明。
element-prv_offence = 犯罪及其时间、地点和事实概要
    .help = 将就何种犯罪请求引渡，于何时何地实施。
element-prv_penalty = 法定刑罚或者判处的刑罚以及剩余刑期
    .help = 可判处的或者已判处的刑罚。
element-prv_intention = 请求引渡的意向
    .help = 关于随后将提出引渡请求的声明。
element-prv_time_limit = 提出完整请求的时限
    .help = 自逮捕之日起计算的最后一日：依《欧洲引渡公约》最长40天（满18天后可能释放），依《联合国引渡示范条约》亦为最长40天。
element-prv_property = 逮捕时的扣押
    .help = 逮捕时应扣押的物品。

## specialty_consent

element-spc_extradition_ref = 已准予的引渡的情况
    .help = 日期、决定、准予移交所针对的犯罪。
element-spc_new_offences = 新的犯罪或者第三国的请求
    .help = 犯罪、事实、法律、刑罚，与首次请求相同。
element-spc_documents = 完整请求所需的文件
    .help = 《欧洲引渡公约》第十二条或者《联合国引渡示范条约》第五条所列的文件。
element-spc_statement = 被引渡人陈述的法律笔录
    .help = 被引渡人就该犯罪所作的陈述，有律师在场。
element-spc_offence_extraditable = 该犯罪本身可引渡
    .help = 说明该犯罪符合引渡的条件。
element-spc_time_to_leave = 被引渡人是否有机会离境
    .help = 依《欧洲引渡公约》，为最终释放后45天。
element-spc_third_state = 第三国
    .help = 请求再引渡的国家及其请求书的副本。

## transit

element-trs_person = 过境人员
    .help = 身份和国籍；对本国国民可拒绝过境。
element-trs_title = 引渡或者移交的依据文件
    .help = 《欧洲引渡公约》第十二条第二款所列的文件，或者准予移交的决定。
element-trs_offence = 犯罪
    .help = 不属于政治犯罪或者纯军事犯罪。
element-trs_route = 路线、交通工具和日期
    .help = 航班号、抵达、离开、经停。
element-trs_escort = 押解和羁押
    .help = 姓名、证件、枪支、羁押地点。
element-trs_unscheduled = 计划外着陆
    .help = 通知具有临时逮捕请求的效力；随后提出正式请求。

## additional_information

element-add_reference = 双方编号
    .help = 本方和对方编号、提问日期。
element-add_answers = 逐项答复
    .help = 逐一重述问题并作答；未作答的说明原因。
element-add_time_limit = 规定的时限
    .help = 被请求国规定的日期；需要延期的，及时提出。
element-add_translation = 译文和签字
    .help = 与请求书的形式要求相同。

## supplementary_request

element-sup_earlier = 先前的请求
    .help = 编号、日期、已执行的事项。
element-sup_new = 新的内容
    .help = 新的事实、人员、措施；确认其余内容仍然有效。
element-sup_changed_charges = 指控或者人员的变更
    .help = 涉及使用限制和双重犯罪，须予写明。

## withdrawal

element-wdr_reference = 编号和撤销范围
    .help = 全部撤销，或者撤销按编号所列的部分。
element-wdr_reason = 理由
    .help = 简要理由。
element-wdr_measures = 措施的解除和物品的归还
    .help = 应解除的冻结、羁押、保全；应归还的物品。

## status_enquiry

element-sta_reference = 编号
    .help = 双方编号、发出日期、收悉日期。
element-sta_points = 需要了解进展的事项
    .help = 按请求书中的编号；如有新的时限，一并写明。

## reply_acknowledgement

element-ack_references = 编号
    .help = 本方和对方编号、收到日期、渠道。
element-ack_authority = 执行当局和联系人
    .help = 请求已转交何当局，并附联系人。
element-ack_completeness = 完整性审查的结果
    .help = 完整，或者按标识列出缺少的要素。
element-ack_expected = 预计时间
    .help = 预计日期或者时限。
element-ack_confidentiality = 关于保密的意见
    .help = 能否保密。

## reply_additional_info

element-rai_missing = 缺少的要素
    .help = 按要素标识列出并注明条款，以及如何满足每一要素。
element-rai_rule = 规定该要求的规则
    .help = 条约规则或者本国规则。
element-rai_time_limit = 时限
    .help = 合理的日期和不予答复的后果。
element-rai_interim = 在此期间采取的措施
    .help = 在此期间执行或者保全的事项。

## reply_consultation

element-con_obstacle = 已查明的障碍
    .help = 拟援引的理由及所依据的条款。
element-con_conditions = 建议的条件
    .help = 可提供协助的条件；一经接受即具有约束力。
element-con_opportunity = 陈述意见和提供资料的机会
    .help = 日期和联系人。
element-con_partial = 可部分执行的事项
    .help = 哪些按编号列出的行为现在即可执行。

## reply_postponement

element-pos_ground = 受妨碍的正在进行的程序
    .help = 程序的性质，但不泄露秘密。
element-pos_consulted = 已进行的磋商
    .help = 日期和结果。
element-pos_until = 预计期限和复查日期
    .help = 何时再行审查该事项。
element-pos_conditions = 可提供的有条件执行或者部分执行
    .help = 各项条件。

## reply_refusal

element-ref_ground = 拒绝的理由及所依据的条款
    .help = 所列理由之一；不得仅以银行保密或者财税事项为由。
element-ref_reasons = 拒绝的理由说明
    .help = 支持该理由的事实和法律。
element-ref_consulted = 已进行的磋商
    .help = 日期和考虑过的条件。
element-ref_extent = 拒绝的范围
    .help = 拒绝哪些按编号列出的行为；执行哪些。
element-ref_prosecute = 提交起诉
    .help = 如仅因国籍而拒绝引渡：当局、日期、结果。
element-ref_cure = 对请求的补正方法
    .help = 重新提出请求须具备的内容。

## reply_results

element-res_list = 按编号列出的执行结果
    .help = 已执行、部分执行、未执行及其理由。
element-res_items = 转交的物品和文件
    .help = 清单、原件或者副本、核证、封印、哈希值。
element-res_procedure = 遵循的程序
    .help = 遵循或者未遵循哪一特定程序，以及理由。
element-res_conditions = 使用、保密和归还的条件
    .help = 重申第十八条第十九款和任何已接受的条件。
element-res_costs = 费用
    .help = 商定的特殊费用。
element-res_outcome_request = 请求通报结果
    .help = 请求通报使用情况和结果。

## requested_state

element-rqs_legalization = 文件的认证
    .help = 被请求国要求文件经过认证；写明哪些文件须经认证，并附上认证书或者附加证明书。
element-rqs_certified_translation = 经证明无误的译文
    .help = 被请求国要求提供经证明无误的译文、官方译文或者经认证的译文；附上译文并写明由何人证明。
element-rqs_authentication = 符合被请求国要求的签字和真实性证明
    .help = 被请求国规定了请求书须由何人签字、盖章或者证明其真实性；写明已作此签署或者证明的当局。
element-rqs_copy_to_ministry = 抄送被请求国司法部
    .help = 直接向司法当局发出的请求须抄送司法部；副本已发出的，回答“是”。
element-rqs_contents_confirmed = 被请求国法律列明的内容
    .help = 被请求国法律列明了请求书须载明的内容（见名录中该国的条目）；请求书已载明全部各项的，回答“是”。
element-rqs_channel_confirmed = 转递渠道
    .help = 被请求国指明了其接收请求的渠道（见名录中该国的条目）；请求经其中之一转递的，回答“是”。
element-rqs_service_lead_time = 送达与开庭之间的期间
    .help = 被请求国要求传票在开庭前若干天送抵（见名录中该国的条目）；遵守该期间的，回答“是”。
