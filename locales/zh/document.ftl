# Fixed words of the documents that are not sentences of a template: captions of tables, marks, page numbers.
# No word of this file is shown on the screen.

document-page = 第{ $page }页，共{ $pages }页
document-draft = 草稿——不得发出
document-gap = ［{ $label }：未以本文件所用语文提供］
document-gap-unnamed = ［该段文字未以本文件所用语文提供］
document-missing = ［{ $label }：待补］
document-yes = 是
document-no = 否
document-annex = 附件{ $number }
document-list-separator = 、
document-place-note-kosovo = { $name }（此提法应依照安全理事会第1244（1999）号决议理解）
document-language-of-code = ISO 639代码为{ $code }的语言
document-pages = { $number ->
   *[other] { $number }页
}
document-months = { $number ->
   *[other] { $number }个月
}
# A period during which an offence was committed.
document-period = { $from }至{ $to }
document-period-partial = { $from }至{ $to }

# Titles of the letter (subject line) by family of the request.
document-title-mla = 刑事司法协助请求书
document-title-extradition = 引渡请求书

# Captions of the table of a person.
document-person-name = 姓名
document-person-original_name = 原文姓名
document-person-aliases = 别名、化名
document-person-role = 在本案中的身份
document-person-sex = 性别
document-person-born = 出生日期
document-person-birth_place = 出生地
document-person-nationality = 国籍
document-person-documents = 身份证件
document-person-address = 地址
document-person-languages = 通晓语言
document-person-function = 职务或者职业
document-person-phone = 电话
document-person-email = 电子邮箱
document-person-remarks = 其他情况
document-sex-female = 女
document-sex-male = 男
document-sex-unspecified = 未注明
document-role-suspect = 犯罪嫌疑人
document-role-accused = 被告人
document-role-convicted = 被定罪人
document-role-witness = 证人
document-role-expert = 鉴定人
document-role-victim = 被害人
document-role-owner = 所有人或者账户持有人
document-role-third_party = 第三人
document-role-official = 公职人员
document-role-other = 其他
# The same of a woman.
document-role-suspect-female = 犯罪嫌疑人
document-role-accused-female = 被告人
document-role-convicted-female = 被定罪人
document-role-witness-female = 证人
document-role-expert-female = 鉴定人
document-role-victim-female = 被害人
document-role-owner-female = 所有人或者账户持有人
document-role-third_party-female = 第三人
document-role-official-female = 公职人员
document-role-other-female = 其他
document-issued_by = { $number }（签发国：{ $state }）

# Captions of the table of an organisation.
document-organisation-name = 名称
document-organisation-functions = 职能
document-organisation-registration = 登记号
document-organisation-address = 地址
document-organisation-phone = 电话
document-organisation-email = 电子邮箱

# Captions of the table of accounts.
document-account-number = 账号
document-account-bic = 银行识别代码
document-account-institution = 开户机构
document-account-branch = 分支机构
document-account-holders = 账户持有人
document-account-currency = 币种

# Captions of the table of an offence.
document-offence-title = 罪名
document-offence-provisions = 法律条款
document-offence-committed = 实施日期
document-offence-place = 实施地点
document-offence-penalty = 最高刑罚
document-offence-persons = 涉嫌或者被定罪人员
document-offence-participation = 参与形式
document-offence-convention = 公约规定的犯罪类别
document-basis-organized_group = 参加有组织犯罪集团
document-basis-laundering = 对犯罪所得的洗钱行为
document-basis-corruption = 腐败
document-basis-obstruction = 妨害司法
document-basis-trafficking_in_persons = 人口贩运
document-basis-smuggling_of_migrants = 偷运移民
document-basis-firearms = 非法制造或者贩运枪支
document-basis-serious_crime = 严重犯罪
document-basis-uncac = 根据《联合国反腐败公约》确立的犯罪
document-basis-drugs_1988 = 非法贩运麻醉药品和精神药物
document-basis-other = 其他犯罪

# A provision of law: article, section or the citation as it was written, and law.
document-provision-article = { $law }第{ $article }条
document-provision-section = { $law }第{ $article }条
document-provision-as_written = { $law }，{ $article }

# Captions of the table of property.
document-property-kind = 类型
document-property-description = 说明
document-property-identifier = 登记号或者编号
document-property-location = 所在地
document-property-value = 估计价值
document-property-owners = 所有人
document-property-account = 账户
document-property-kind-money = 现金
document-property-kind-account = 账户余额
document-property-kind-virtual_asset = 虚拟资产
document-property-kind-real_estate = 不动产
document-property-kind-vehicle = 车辆
document-property-kind-vessel_or_aircraft = 船只或者航空器
document-property-kind-business = 企业
document-property-kind-securities = 证券
document-property-kind-livestock = 牲畜
document-property-kind-perishable = 易腐物品
document-property-kind-jewellery_or_art = 珠宝、艺术品或者古董
document-property-kind-other = 其他财产

# Pieces of the general part and of the frame.
document-label = { $label }：
document-label-value = { $label }：{ $value }
document-annexes-remark = { $annexes }（{ $remark }）
document-annexes-sentence = { $annexes }。{ $remark }
document-requesting_state = 未选择请求国
document-requested_state = 未选择被请求国
document-bilateral = 双边条约
document-annex-title = 附件标题
document-reciprocity = 互惠原则
# 条约名称之后的条款。
document-article = 第{ $article }条
document-article-paragraph = 第{ $article }条第{ $paragraph }款
document-article-item = 第{ $article }条第{ $paragraph }款第({ $item })项
document-logo = 发文机关徽标

# An amount of money.
document-money = { $amount }{"\u00A0"}{ $currency }

# Places of the letter to which a later one refers instead of saying the same again.
document-shown-at = （见第{ $number }段）
document-shown-above = （见上文）
document-see-above = 见上文
document-see = 见第{ $number }段
document-see-several = 见第{ $numbers }段和第{ $last }段
document-reference-separator = ；
document-bracketed = （{ $words }）
# Before a list that a person typed without a sentence of introduction.
document-following = 现说明如下：
# Articles before the formal name of a State, which a letterhead does without; a dash if there are none.
document-articles = -
