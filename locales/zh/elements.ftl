# Captions of the elements, grouped by kind of request. They are shown on the screen and printed before a colon.

## mla_general

element-gen_reference = 请求当局的案号
element-gen_date = 请求日期
element-gen_requesting_authority = 提出请求的当局
element-gen_requested_authority = 被请求的当局
element-gen_conducting_authority = 进行该程序的当局的名称和职能
element-gen_contact_person = 联系人
element-gen_legal_basis = 条约或者其他法律依据
element-gen_reciprocity = 互惠承诺
element-gen_subject_nature = 程序的事由和性质
element-gen_facts = 有关事实的概述
element-gen_offences = 所涉犯罪
element-gen_legal_provisions = 适用的刑法条款文本
element-gen_max_penalty = 各项犯罪的最高刑罚
element-gen_transnational_link = 跨国性
element-gen_organized_group = 有组织犯罪集团的参与
element-gen_dual_criminality = 供审查双重犯罪的行为说明
element-gen_persons = 有关人员的身份、所在地和国籍
element-gen_assistance_sought = 对请求协助的事项的说明
element-gen_purpose = 索取证据、资料或要求采取行动的目的
element-gen_nexus = 证据、事实与被请求国之间的关联性
element-gen_special_procedure = 希望遵循的特定程序及理由
element-gen_presence = 外国官员或者当事人在执行时到场
element-gen_confidentiality = 请求的保密
element-gen_deadline = 建议的截止日期及理由
element-gen_deadline_reason = 时限或者紧急程度的理由
element-gen_urgency = 紧急程度和转递渠道
element-gen_use_limitation = 使用限制承诺
element-gen_data_protection = 个人数据的保护
element-gen_prior_contacts = 先前或者同时提出的请求以及联系情况
element-gen_consult_before_refusal = 拒绝或者推迟前进行磋商的请求
element-gen_costs = 费用
element-gen_language = 语文和译文
element-gen_authenticity = 签字、公章和真实性证明
element-gen_annex_list = 附件清单
element-gen_return_of_material = 原件的归还
element-gen_victims = 被害人和赔偿要求
element-gen_legal_person_liability = 法人责任

## evidence_witness

element-wit_person = 被询问人
element-wit_status = 诉讼身份
element-wit_relationship = 被询问人与案件事实的关系
element-wit_questions = 问题或者询问事项
element-wit_oath = 宣誓或郑重声明
element-wit_rights_notice = 应告知的权利和警告
element-wit_record_form = 笔录的形式
element-wit_interpreter = 口译员
element-wit_protection = 保护措施
element-wit_documents_shown = 应向被询问人出示的文件或者物证

## video_link

element-vid_reason = 不可能或者不宜亲自出庭的理由
element-vid_conducting_authority = 主持询问的司法当局和人员
element-vid_date_time = 建议的日期和时间
element-vid_technical = 技术细节
element-vid_attending_authority = 被请求国当局到场
element-vid_person_status = 被询问人的身份以及犯罪嫌疑人或者被告人的同意
element-vid_rights = 依两国法律享有的拒绝作证的权利
element-vid_costs = 视频连接、口译和津贴的费用
element-vid_minutes = 询问笔录

## service_documents

element-srv_addressee = 受送达人的姓名和地址
element-srv_documents = 待送达文书
element-srv_translation = 供受送达人使用的译文
element-srv_manner = 送达方式
element-srv_hearing_date = 开庭日期或者期限届满日期
element-srv_rights = 受送达人的权利和义务
element-srv_no_penalty = 不对境外证人采取强制措施
element-srv_proof = 送达回证
element-srv_allowances = 津贴和旅费

## search_seizure

element-sea_place = 搜查的处所、人员或者设备
element-sea_grounds = 合理根据
element-sea_items = 查找的物品
element-sea_domestic_authority = 本国命令或者关于该措施在本国合法的声明
element-sea_dual_criminality = 双重犯罪和可引渡的犯罪
element-sea_privilege = 特权和第三人
element-sea_execution = 执行方式
element-sea_transmission = 物品的移交

## examine_sites

element-exa_object = 物品或者场所
element-exa_questions = 需要查明的事项
element-exa_method = 方法、取样和记录
element-exa_intrusive = 侵入性检查的授权
element-exa_presence = 希望到场的专家

## information_expert

element-inf_items = 请求提供的资料或者物品
element-inf_public_or_not = 公开或者非公开的政府记录
element-inf_expert_question = 向鉴定人提出的问题
element-inf_expert_material = 供鉴定的材料
element-inf_expert_form = 鉴定报告的形式和标准
element-inf_criminal_record = 犯罪记录
element-inf_certification = 核证

## financial_records

element-fin_holder = 持有记录的机构或者登记机关
element-fin_account = 账户标识信息
element-fin_period_from = 期间起始日
element-fin_period_to = 期间终止日
element-fin_records = 记录的种类
element-fin_nexus = 账户与犯罪的关联性
element-fin_bank_secrecy = 银行保密条款
element-fin_no_notice = 不告知客户
element-fin_certification = 供法庭使用的证明书格式
element-fin_monitoring = 账户监控的期限和报告
element-fin_beneficial_owner = 实际受益人和公司记录
element-fin_freeze_risk = 是否同时请求冻结

## trace_proceeds

element-tra_facts = 所依据的事实的陈述
element-tra_actions = 对请求采取的行动的说明
element-tra_property_leads = 财产线索
element-tra_value = 估计价值和币种
element-tra_later_request = 拟采取的后续行动

## freeze_seize

element-frz_property = 拟予冻结或者扣押的财产
element-frz_account = 账户或者虚拟资产钱包
element-frz_order = 本国的冻结令或者扣押令
element-frz_grounds = 最终予以没收的合理根据
element-frz_risk = 财产流失的风险
element-frz_max_amount = 拟追回的最高金额
element-frz_law = 关于冻结和第三人权利的法律
element-frz_duration = 期限和复查
element-frz_hearing_before_lifting = 解除措施前陈述意见的机会
element-frz_third_parties = 第三人的利益
element-frz_management = 财产的管理

## confiscation_domestic_order

element-cfd_property = 拟予没收的财产的说明
element-cfd_facts = 足以据以申请没收令的事实
element-cfd_evidence = 具有可采形式的证据
element-cfd_jurisdiction = 对该犯罪的管辖权
element-cfd_third_parties = 第三人

## confiscation_foreign_order

element-cfo_order = 依法可予采信的没收令副本
element-cfo_facts = 事实的陈述
element-cfo_extent = 请求执行的范围
element-cfo_final = 关于没收令已终局并可执行的声明
element-cfo_due_process = 对善意第三人的通知和正当程序
element-cfo_in_absentia = 有关人员的到场情况
element-cfo_conviction_link = 定罪或者其他依据
element-cfo_provisional_need = 采取临时措施的必要性
element-cfo_limitation = 执行时效

## asset_return

element-ret_basis = 主张返还的理由
element-ret_final_judgment = 生效判决或者放弃该要求的请求
element-ret_ownership = 原所有权或者损害的证明
element-ret_victims = 被害人和合法所有人
element-ret_account = 接收款项的账户
element-ret_expenses = 合理费用的扣除和资产分享
element-ret_third_parties = 善意第三人的权利

## voluntary_appearance

element-vol_person = 被邀请人及其身份
element-vol_purpose = 出庭的目的和必要性
element-vol_date_place = 日期、时间、地点和预计时长
element-vol_safe_conduct = 安全保障
element-vol_costs = 津贴、旅费和保险
element-vol_consent = 同意
element-vol_rights_duties = 出庭时的权利和义务
element-vol_protection = 保护措施

## detained_transfer

element-det_direction = 移送方向
element-det_person = 被移送人和羁押地点
element-det_purpose = 辨认、作证或者提供其他协助的目的
element-det_consent = 在知情后自由表示的同意
element-det_agreement = 双方主管当局的同意
element-det_custody = 继续羁押的承诺
element-det_return = 不迟延送还且无须引渡程序的承诺
element-det_credit = 羁押期间折抵刑期
element-det_immunity = 对先前行为的豁免
element-det_dates = 移送和送还的日期
element-det_transit = 过境国

## data_preservation

element-pre_authority = 请求保全的当局
element-pre_offence = 犯罪和事实概述
element-pre_data = 待保全的数据及其与犯罪的关系
element-pre_custodian = 数据保管者或者系统所在地
element-pre_necessity = 保全的必要性
element-pre_intent = 提出取得数据请求的意向
element-pre_confidential = 保密和不告知用户
element-pre_extension = 到期和续期
element-pre_partial_disclosure = 快速披露通信路径
element-pre_channel = 渠道和确认

## data_stored_common

element-dat_provider = 服务提供者
element-dat_identifiers = 账户和技术标识
element-dat_period_from = 期间起始时间（注明时区）
element-dat_period_to = 期间终止时间（注明时区）
element-dat_category = 数据类别
element-dat_preservation_ref = 保全编号
element-dat_expedite = 从速答复的理由
element-dat_nondisclosure = 不告知用户
element-dat_format = 格式、哈希值和证明书

## data_subscriber

element-sub_items = 请求提供的订户信息
element-sub_dynamic_ip = 动态IP地址的准确时间
element-sub_direct = 是否已尝试与服务提供者直接合作

## data_traffic

element-trf_relevance = 表明相关性的事实
element-trf_items = 请求提供的数据项
element-trf_authorisation = 本国的授权

## data_content

element-cnt_grounds = 符合被请求国法定标准的根据
element-cnt_scope = 范围和筛选
element-cnt_authorisation = 本国的司法命令
element-cnt_speech = 不涉及受保护的言论和政治犯罪的确认

## data_realtime_traffic

element-rtt_communications = 特定通信
element-rtt_duration = 起止时间
element-rtt_order = 本国采取该措施的授权
element-rtt_subsidiarity = 侵入性较小的手段不足的理由
element-rtt_technical = 技术交付方式
element-rtt_confidential = 服务提供者的保密

## data_interception

element-int_offence_gravity = 犯罪的严重程度
element-int_order = 司法令状
element-int_targets = 目标和线路
element-int_use = 使用、删除和通知
element-int_privileged = 受特权保护的通信

## data_emergency

element-eme_authority = 当局和日期
element-eme_basis = 法律依据的说明
element-eme_facts = 表明紧急情况的事实
element-eme_provider = 持有数据的服务提供者
element-eme_offence = 犯罪和刑罚
element-eme_data = 数据的详细说明
element-eme_instructions = 特别程序要求
element-eme_confirmation = 书面确认和后续请求

## joint_investigation

element-jit_purpose = 目的和对象
element-jit_composition = 建议的组成和负责人
element-jit_duration = 期限和延期
element-jit_territory = 领土和主权
element-jit_powers = 权限、到场、枪支和责任
element-jit_evidence = 证据的收集、共享和使用
element-jit_forum = 起诉地的确定
element-jit_costs = 费用、语文、设备和媒体
element-jit_draft = 协定草案

## controlled_delivery

element-cdl_consignment = 货物
element-cdl_route = 路线、时间和运输工具
element-cdl_method = 方式（原封不动、取出或者替换）
element-cdl_control = 指挥和监控
element-cdl_persons = 预期查明的人员
element-cdl_abort = 中止条件和扣押
element-cdl_jurisdiction = 管辖权和费用
element-cdl_contact = 全天候行动联系人

## special_techniques

element-sit_technique = 手段和目标
element-sit_authority = 本国法律规定的授权
element-sit_necessity = 必要性和相称性
element-sit_duration = 期限、条件和人员的法律地位
element-sit_evidence = 证据的可采性和披露
element-sit_agreement = 协定或者个案安排

## firearms_tracing

element-frm_item = 待追查的物品
element-frm_markings = 标识
element-frm_marking_altered = 缺失、伪造或者改动的标识
element-frm_images = 照片和技术报告
element-frm_recovery = 起获或者扣押的情况
element-frm_recovery_date = 起获或者扣押的日期
element-frm_grounds = 非法制造或者非法贩运的迹象
element-frm_information = 请求从记录中提供的资料
element-frm_period = 制造、进口或者转让的期间
element-frm_known_chain = 已知的生产商、经销商、进口商、出口商和承运人
element-frm_groups_routes = 犯罪集团、藏匿方法和路线
element-frm_restrictions = 随请求提供的资料的保密
element-frm_confidentiality_undertaking = 对所获资料的承诺
element-frm_contact_point = 国家机构或者单一联络点
element-frm_earlier_traces = 先前或者同时进行的追查

## vessel_measures

element-ves_identity = 船只的识别信息
element-ves_position = 位置、航向和航速
element-ves_grounds = 合理的怀疑根据
element-ves_request = 请求确认和授权的事项
element-ves_conditions = 条件和安全
element-ves_reporting = 结果的通报
element-ves_reply_by = 需要答复的时间

## nationality_verification

element-nat_reference = 请求当局的案号
element-nat_date = 请求日期
element-nat_requesting_authority = 提出请求的当局
element-nat_addressee = 被请求的当局
element-nat_legal_basis = 法律依据
element-nat_person = 待核实国籍或者居留权的人员
element-nat_protocol_facts = 该人属于议定书适用范围的理由
element-nat_question = 待核实的事项
element-nat_entry = 进入接收国的时间和地点
element-nat_indications = 国籍或者居留权的线索
element-nat_documents = 证件、照片和指纹
element-nat_purpose = 核实的目的
element-nat_deadline = 需要答复的日期
element-nat_deadline_reason = 确定该日期的理由
element-nat_safety = 该人及其亲属的安全
element-nat_confidentiality = 保密和个人数据的保护
element-nat_consular = 在押人员的领事通知
element-nat_contact = 联系人

## travel_document_issue

element-tdi_reference = 请求当局的案号
element-tdi_date = 请求日期
element-tdi_requesting_authority = 提出请求的当局
element-tdi_addressee = 被请求的当局
element-tdi_legal_basis = 法律依据
element-tdi_person = 请求为其签发证件的人员
element-tdi_protocol_facts = 该人属于议定书适用范围的理由
element-tdi_verification = 国籍或者永久居留权的核实
element-tdi_lack = 缺乏适当证件的情况
element-tdi_document = 请求签发的证件或者许可
element-tdi_material = 照片、指纹和表格
element-tdi_purpose = 请求的目的
element-tdi_journey = 行程和所需有效期
element-tdi_deadline = 需要答复的日期
element-tdi_deadline_reason = 确定该日期的理由
element-tdi_safety = 该人的安全和尊严
element-tdi_voluntary = 该人返回的意愿
element-tdi_proceedings = 法律程序的状况
element-tdi_special_needs = 年龄、性别和特殊需要
element-tdi_reception = 接待和参与的组织
element-tdi_confidentiality = 保密和个人数据的保护
element-tdi_consular = 在押人员的领事通知
element-tdi_contact = 联系人

## document_verification

element-dov_reference = 请求当局的案号
element-dov_date = 请求日期
element-dov_requesting_authority = 提出请求的当局
element-dov_addressee = 被请求的当局
element-dov_legal_basis = 法律依据
element-dov_document = 待核查的证件
element-dov_copies = 证件副本
element-dov_suspicion = 涉嫌的用途
element-dov_questions = 待核查的事项
element-dov_holder = 现在或者曾经持有、使用证件的人员
element-dov_findings = 本国检验结果和防伪特征
element-dov_original = 原件所在处
element-dov_purpose = 核查的目的
element-dov_reply_use = 答复的用途
element-dov_deadline = 需要答复的日期
element-dov_deadline_reason = 确定该日期的理由
element-dov_safety = 有关人员的安全
element-dov_confidentiality = 保密和个人数据的保护
element-dov_contact = 联系人

## spontaneous_information

element-spo_authority = 提供和接收资料的当局
element-spo_information = 资料
element-spo_reason = 资料可能有所帮助的理由
element-spo_source_proceeding = 本国的程序
element-spo_conditions = 使用或者保密的条件
element-spo_evidence_status = 作为证据或者仅作为资料
element-spo_feedback = 请求反馈

## transfer_proceedings

element-tcp_authority = 提出请求的当局
element-tcp_addressee = 被请求的当局
element-tcp_legal_basis = 法律依据
element-tcp_act = 行为的说明
element-tcp_results = 侦查结果
element-tcp_law = 请求国的法律规定
element-tcp_suspect = 犯罪嫌疑人的身份、国籍和居所
element-tcp_grounds = 移交有利于正当司法的理由
element-tcp_dual_criminality = 双重犯罪
element-tcp_file = 刑事案卷
element-tcp_limitation = 时效
element-tcp_ne_bis = 先前的裁判和对本国程序的影响
element-tcp_suspect_views = 犯罪嫌疑人的意见
element-tcp_victims = 被害人的权利
element-tcp_provisional = 请求采取的临时措施
element-tcp_later_acts = 后续诉讼行为
element-tcp_result = 决定和结果的通报
element-tcp_translation = 译文

## transfer_sentenced

element-tsp_person = 被判刑人
element-tsp_nationality = 国籍证明
element-tsp_judgment = 判决书和法律条文的经核证的副本
element-tsp_facts = 犯罪事实
element-tsp_sentence = 刑罚的性质、刑期和起算日期
element-tsp_served = 已服刑期和剩余刑期
element-tsp_consent = 被判刑人的同意
element-tsp_dual_criminality = 双重犯罪
element-tsp_states_agree = 两国的同意
element-tsp_enforcement_mode = 继续执行或者转换刑罚
element-tsp_reports = 医疗报告和社会调查报告
element-tsp_pending = 其他未结诉讼、罚金和赔偿
element-tsp_handover = 交接和过境

## extradition_common

element-ext_requesting_authority = 提出请求的当局
element-ext_addressee = 被请求的当局
element-ext_legal_basis = 法律依据
element-ext_person = 被请求引渡人的说明
element-ext_location = 被请求引渡人的所在地
element-ext_nationality = 国籍
element-ext_offences = 犯罪的时间、地点和法律定性
element-ext_facts = 作为或者不作为的陈述
element-ext_law_text = 关于犯罪、刑罚和时效的法律条文
element-ext_penalty = 各项犯罪的刑罚
element-ext_dual_criminality = 双重犯罪
element-ext_scope_untoc = 有组织犯罪集团和适用范围
element-ext_jurisdiction = 请求国的管辖权
element-ext_limitation = 时效和赦免
element-ext_specialty = 特定性承诺
element-ext_death_penalty = 关于死刑的保证
element-ext_human_rights = 关于待遇和公正审判的保证
element-ext_non_political = 犯罪的性质
element-ext_reciprocity = 互惠承诺
element-ext_property = 财物的移交
element-ext_concurrent = 竞合请求和其他诉讼
element-ext_simplified = 同意和简化程序
element-ext_provisional_ref = 临时逮捕的情况
element-ext_consult = 拒绝前进行磋商的请求
element-ext_aut_dedere = 以起诉代替引渡
element-ext_surrender = 移交安排
element-ext_translation = 译文和真实性证明

## extradition_accused

element-exac_warrant = 逮捕证
element-exac_charge = 指控书或者起诉书
element-exac_evidence = 证据
element-exac_identification = 身份辨认的证据
element-exac_intention = 起诉意向的声明

## extradition_convicted

element-exco_judgment = 判决书
element-exco_enforceable = 可执行性
element-exco_remaining = 尚待执行的刑期
element-exco_in_absentia = 缺席判决
element-exco_no_sentence = 已定罪但尚未量刑
element-exco_enforce_instead = 在被请求国执行刑罚

## provisional_arrest

element-prv_authority = 当局和渠道
element-prv_urgency = 紧急情况
element-prv_person = 被请求逮捕人的说明
element-prv_location = 已知的所在地
element-prv_warrant = 已有逮捕证或者可执行的判决
element-prv_offence = 犯罪及其时间、地点和事实概要
element-prv_penalty = 法定刑罚或者判处的刑罚以及剩余刑期
element-prv_intention = 请求引渡的意向
element-prv_time_limit = 提出完整请求的时限
element-prv_property = 逮捕时的扣押

## specialty_consent

element-spc_extradition_ref = 已准予的引渡的情况
element-spc_new_offences = 新的犯罪或者第三国的请求
element-spc_documents = 完整请求所需的文件
element-spc_statement = 被引渡人陈述的法律笔录
element-spc_offence_extraditable = 该犯罪本身可引渡
element-spc_time_to_leave = 被引渡人是否有机会离境
element-spc_third_state = 第三国

## transit

element-trs_person = 过境人员
element-trs_title = 引渡或者移交的依据文件
element-trs_offence = 犯罪
element-trs_route = 路线、交通工具和日期
element-trs_escort = 押解和羁押
element-trs_unscheduled = 计划外着陆

## additional_information

element-add_reference = 双方编号
element-add_answers = 逐项答复
element-add_time_limit = 规定的时限
element-add_translation = 译文和签字

## supplementary_request

element-sup_earlier = 先前的请求
element-sup_new = 新的内容
element-sup_changed_charges = 指控或者人员的变更

## withdrawal

element-wdr_reference = 编号和撤销范围
element-wdr_reason = 理由
element-wdr_measures = 措施的解除和物品的归还

## status_enquiry

element-sta_reference = 编号
element-sta_points = 需要了解进展的事项

## reply_acknowledgement

element-ack_references = 编号
element-ack_authority = 执行当局和联系人
element-ack_completeness = 完整性审查的结果
element-ack_expected = 预计时间
element-ack_confidentiality = 关于保密的意见

## reply_additional_info

element-rai_missing = 缺少的要素
element-rai_rule = 规定该要求的规则
element-rai_time_limit = 时限
element-rai_interim = 在此期间采取的措施

## reply_consultation

element-con_obstacle = 已查明的障碍
element-con_conditions = 建议的条件
element-con_opportunity = 陈述意见和提供资料的机会
element-con_partial = 可部分执行的事项

## reply_postponement

element-pos_ground = 受妨碍的正在进行的程序
element-pos_consulted = 已进行的磋商
element-pos_until = 预计期限和复查日期
element-pos_conditions = 可提供的有条件执行或者部分执行

## reply_refusal

element-ref_ground = 拒绝的理由及所依据的条款
element-ref_reasons = 拒绝的理由说明
element-ref_consulted = 已进行的磋商
element-ref_extent = 拒绝的范围
element-ref_prosecute = 提交起诉
element-ref_cure = 对请求的补正方法

## reply_results

element-res_list = 按编号列出的执行结果
element-res_items = 转交的物品和文件
element-res_procedure = 遵循的程序
element-res_conditions = 使用、保密和归还的条件
element-res_costs = 费用
element-res_outcome_request = 请求通报结果

## requested_state

element-rqs_legalization = 文件的认证
element-rqs_certified_translation = 经证明无误的译文
element-rqs_authentication = 符合被请求国要求的签字和真实性证明
element-rqs_copy_to_ministry = 抄送被请求国司法部
element-rqs_contents_confirmed = 被请求国法律列明的内容
element-rqs_channel_confirmed = 转递渠道
element-rqs_service_lead_time = 送达与开庭之间的期间
