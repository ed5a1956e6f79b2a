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
option-fin_freeze_risk-freeze_at_once = 请求立即冻结资金
option-fin_freeze_risk-leave_moving = 为避免惊动有关人员，请允许资金继续流动
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
