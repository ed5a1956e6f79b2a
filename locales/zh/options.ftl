# Words for the options of choices. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = 急件；通过中心当局（中央机关）转递
option-gen_urgency-urgent_diplomatic = 急件；通过外交渠道转递
option-gen_urgency-urgent_electronic = 急件；以电子方式先行发送副本，随后立即加以书面确认
option-gen_urgency-urgent_interpol = 急件；通过国际刑事警察组织（国际刑警组织）转递
option-gen_urgency-urgent_oral = 急件；口头提出，立即加以书面确认

## Hearing of persons

option-wit_status-witness = 证人
option-wit_status-victim = 被害人
option-wit_status-expert = 鉴定人
option-wit_status-suspect = 犯罪嫌疑人
option-wit_status-accused = 被告人
option-wit_status-several = 各人身份不同，见人员情况说明
option-vid_person_status-suspect_consent_given = 已同意接受询问的犯罪嫌疑人
option-vid_person_status-suspect_consent_to_be_obtained = 尚待征得其同意的犯罪嫌疑人
option-vid_person_status-accused_consent_given = 已同意接受询问的被告人
option-vid_person_status-accused_consent_to_be_obtained = 尚待征得其同意的被告人
option-det_direction-requested_to_requesting = 从被请求国移送至请求国
option-det_direction-requesting_to_requested = 从请求国移送至被请求国
option-det_purpose-identification = 辨认
option-det_purpose-testimony = 作证
option-det_purpose-other_assistance = 为取得证据提供其他协助

## Service of documents

option-srv_manner-simple_delivery = 普通送达
option-srv_manner-personal_service = 直接送达本人
option-srv_manner-special_manner = 按请求书所述特定方式送达

## Search, information and records

option-sea_transmission-originals = 原件
option-sea_transmission-originals_retention_accepted = 原件；同意被请求国为本国程序暂时留存
option-sea_transmission-certified_copies = 经核证的副本
option-sea_transmission-forensic_images = 数据的取证镜像
option-inf_public_or_not-public = 可向公众公开的记录
option-inf_public_or_not-non_public = 不向公众公开的记录
option-inf_public_or_not-both = 上述两类记录
option-fin_freeze_risk-freeze_at_once = 应立即冻结资金
option-fin_freeze_risk-leave_moving = 为避免惊动目标，应允许资金继续流动
option-fin_freeze_risk-not_sought = 不请求冻结

## Proceeds of crime

option-cfo_conviction_link-conviction = 以定罪为基础的没收令
option-cfo_conviction_link-no_conviction_death = 因死亡而未经定罪的没收令
option-cfo_conviction_link-no_conviction_flight = 因潜逃而未经定罪的没收令
option-cfo_conviction_link-no_conviction_absence = 因缺席而未经定罪的没收令
option-cfo_conviction_link-no_conviction_other = 在其他适当情形下未经定罪的没收令
option-cfo_conviction_link-civil_forfeiture = 在民事没收程序中发出的没收令
option-ret_basis-embezzlement_of_public_funds = 贪污公共资金，或者对贪污所得公共资金的洗钱行为
option-ret_basis-prior_ownership = 合理证明的原所有权
option-ret_basis-recognized_damage = 经承认作为返还依据的损害
option-ret_basis-priority_consideration = 优先考虑返还或者赔偿被害人

## Electronic data

option-pre_channel-network_24_7 = 全天候联络网络
option-pre_channel-network_24_7_confirmed = 全天候联络网络；随后正式确认
option-pre_channel-secure_electronic = 安全电子方式
option-pre_channel-secure_electronic_confirmed = 安全电子方式；随后正式确认
option-pre_channel-central_authority = 中心当局（中央机关）
option-dat_category-subscriber = 订户信息
option-dat_category-traffic = 流量数据
option-dat_category-content = 内容数据
option-dat_category-subscriber_and_traffic = 订户信息和流量数据
option-dat_category-subscriber_and_content = 订户信息和内容数据
option-dat_category-traffic_and_content = 流量数据和内容数据
option-dat_category-subscriber_traffic_and_content = 订户信息、流量数据和内容数据

## Other forms of cooperation

option-cdl_method-intact = 货物原封不动继续运送
option-cdl_method-removed_in_whole = 将货物全部取出
option-cdl_method-removed_in_part = 将货物部分取出
option-cdl_method-replaced_in_whole = 将货物全部替换
option-cdl_method-replaced_in_part = 将货物部分替换
option-sit_agreement-existing_agreement = 现有的协定或者安排
option-sit_agreement-draft_agreement = 随附协定或者安排草案
option-sit_agreement-case_by_case = 没有协定，仅就本案作出决定
option-ves_request-confirm_registry = 确认船籍登记
option-ves_request-confirm_and_board = 确认船籍登记并授权登船
option-ves_request-confirm_board_and_search = 确认船籍登记并授权登船和搜查
option-ves_request-confirm_and_all_measures = 确认船籍登记并授权登船、搜查以及在发现证据时采取适当措施
option-ves_request-authorize_only = 船籍登记已经确认；授权登船、搜查以及在发现证据时采取适当措施
option-spo_evidence_status-information_only = 仅作为资料；在法庭上使用前须提出正式请求
option-spo_evidence_status-evidence = 无须正式请求即可作为证据使用
option-tcp_provisional-arrest = 逮捕
option-tcp_provisional-seizure = 扣押
option-tcp_provisional-ban_on_leaving = 禁止出境
option-tcp_provisional-arrest_and_seizure = 逮捕和扣押
option-tcp_provisional-seizure_and_ban_on_leaving = 扣押和禁止出境
option-tcp_provisional-other = 请求书所述其他措施
option-tsp_enforcement_mode-continued_enforcement = 继续执行
option-tsp_enforcement_mode-conversion = 转换刑罚

## Cooperation under the Protocols

option-nat_question-nationality = 国籍
option-nat_question-permanent_residence = 永久居留权
option-nat_question-either = 国籍或者永久居留权
option-tdi_document-passport = 护照
option-tdi_document-emergency_travel_document = 紧急旅行证件
option-tdi_document-other_authorization = 前往并重新进入该国领土的其他许可
option-tdi_voluntary-consent_in_writing = 已书面表示同意
option-tdi_voluntary-consent_recorded = 已口头表示同意并记录在案
option-tdi_voluntary-no_consent = 未表示同意
option-dov_reply_use-information_only = 仅作为资料
option-dov_reply_use-evidence = 作为证据

## Replies

option-ack_completeness-complete = 完整
option-ack_completeness-elements_missing = 缺少所列要素
option-ref_ground-form = 请求未按该条的规定提出
option-ref_ground-sovereignty = 可能损害主权、安全、公共秩序或者其他基本利益
option-ref_ground-domestic_prohibition = 本国法律禁止对类似的本国犯罪采取被请求的行动
option-ref_ground-legal_system = 违反被请求国有关司法协助的法律制度
option-ref_ground-dual_criminality = 不构成双重犯罪
option-ref_ground-de_minimis = 事项极其轻微，或者可依照其他规定获得协助
option-ref_ground-political = 政治犯罪
option-ref_ground-discrimination_mla = 提出请求的目的是因种族、性别、宗教、国籍、族裔或者政治观点而进行起诉
option-ref_ground-ne_bis_mla = 一事不再理，或者本国就同一犯罪进行诉讼
option-ref_ground-military = 纯军事犯罪
option-ref_ground-no_nexus = 请求与案件没有实质联系
option-ref_ground-not_covered_confiscation = 没收：不属于本公约所涵盖的犯罪
option-ref_ground-evidence_late = 证据不充分或者不及时，或者财产价值极其轻微
option-ref_ground-confiscation_law = 法律未规定没收、没收已过时效、没收令尚未终局，或者没收令系缺席作出且未保障最低限度的辩护权
option-ref_ground-preservation = 数据保全：政治犯罪、基本利益，或者根据保留可预见不符合双重犯罪
option-ref_ground-ext_dual = 引渡：该行为并非依两国法律均应受到处罚，或者未达到最低刑罚要求
option-ref_ground-ext_national = 引渡：该人为被请求国国民
option-ref_ground-ext_discrimination = 引渡：有充分理由认为提出请求系因性别、种族、宗教、国籍、族裔或者政治观点
option-ref_ground-ext_political = 引渡：政治犯罪
option-ref_ground-ext_military = 引渡：纯军事犯罪
option-ref_ground-ext_ne_bis = 引渡：被请求国已作出终审判决
option-ref_ground-ext_lapse = 引渡：已过时效或者已获赦免
option-ref_ground-ext_torture = 引渡：酷刑、残忍待遇或者不公正审判
option-ref_ground-ext_absentia = 引渡：缺席判决且不予重新审判
option-ref_ground-ext_death = 引渡：死刑
option-ref_ground-ext_territorial = 引渡：犯罪在被请求国境内或者在请求国境外实施
option-ref_ground-ext_pending = 引渡：被请求国正在进行诉讼
option-ref_ground-ext_humanitarian = 引渡：年龄、健康或者其他人道主义理由
option-ref_ground-tcp = 移交诉讼：不构成双重犯罪、一事不再理、时效、政治或者军事犯罪，或者移交理由不成立
