# Whether a formal request is needed: other ways.
route-title = 是否需要提出正式请求？
route-intro = 其他途径可能更快，或者应当先行采用。请逐一考虑；本页可以跳过，其内容不会写入函件。
route-none = 对于这些类型的请求，未列出其他途径。如尚未选择请求类型，请先选择。
route-answer-tried = 已尝试，仍不够
route-answer-unsuitable = 不适合本案
route-answer-instead = 以此代替请求
route-articles = 条款：{ $articles }
route-central_authority = 起草前征询中心当局意见
    .note = 与双方中心当局非正式沟通，可以了解被请求国期望的形式、语文和证据，以及能否先行审阅草稿。缔约方会议鼓励这种做法（第9/3号决议）。
route-police = 警务合作
    .note = 身份、下落、用户、车辆、犯罪记录等信息，无须采取强制措施的，执法机关可以直接交换或者通过国际刑警组织交换。所得通常是线索信息，而不是证据。
route-spontaneous_information = 未经请求主动提供的资料
    .note = 对方国家的当局可以主动转递资料，并可对其使用设定条件。通过警务渠道提示，有助于促成此事。
route-public_records = 公开的登记和记录
    .note = 公司、土地和船舶登记通常可以公开查询。从中调取摘录可能已经足够；法院要求经过证明的，才需要提出请求。
route-preservation_first = 先行保全数据
    .note = 数据会在数日或者数月内被删除。通过全天候联络点请求快速保全，可以在起草期间保住数据。
route-provider = 直接向服务提供商提出请求
    .note = 有些提供商会就用户数据或者在紧急情况下答复外国当局。在有些国家，未经当地主管机关同意，此种做法不合法：请先行了解。
route-service_by_post = 邮寄送达或领事送达
    .note = 有些条约允许邮寄送达，有些国家接受领事送达。请核对被请求国的声明。
# Uncertain term: joint_investigations_uncac, see the glossary.
route-joint_investigation = 联合侦查
    .note = 需要接连提出许多请求的，联合侦查机构可以共享证据，不必每次另行致函。
route-transfer_of_proceedings = 移交诉讼
    .note = 人员、证据或者其他案件在对方国家的，在该国起诉可能更有利于司法。
