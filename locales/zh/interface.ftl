# Words of the window. Every word on the screen that is neither law, directory nor a finding stands here.

## Files and the whole program

ui-new = 新建
ui-open = 打开…
ui-recent = 最近使用
ui-no-recent = 尚未打开过文件
ui-examples = 示例
ui-list-separator = 、
ui-examples-about = 可供查看和练习的完整请求。所有人员和案件均属虚构。
ui-example-caption = { $from } → { $to }：{ $kinds }
ui-save = 保存
ui-save-as = 另存为…
ui-undo = 撤销
ui-redo = 重做
ui-cut = 剪切
ui-copy = 复制
ui-paste = 粘贴
ui-select-all = 全选
ui-menu = 菜单
ui-menu-file = 文件
ui-menu-view = 显示
ui-region-middle = 问题
ui-region-side = 审查结果与页面
ui-region-top = 命令
ui-region-bottom = 状态与导出
ui-work-open = 正在打开文件……
ui-work-pdf = 正在排版PDF……
ui-work-letter = 正在生成文书……
ui-work-report = 正在生成审查报告……
ui-work-package = 正在生成文件包……
ui-work-progress = { $work }（{ $done }/{ $all }）
ui-work-stop = 停止
ui-work-heading = 工作尚未完成
ui-work-about = 正在生成文书或打开文件。如果现在关闭，这项工作将丢失；请求书本身不受影响。
ui-work-wait = 等待
ui-work-close = 仍然关闭
ui-resize = 调整面板宽度
ui-theme = 浅色或深色
ui-theme-system = 跟随系统
ui-theme-light = 浅色
ui-theme-dark = 深色
ui-digits = 阿拉伯文本中的数字
ui-digits-typed = 按输入显示
ui-digits-western = 西式
ui-digits-indic = 东阿拉伯
ui-zoom-in = 放大
ui-zoom-out = 缩小
ui-zoom-reset = 原始大小
ui-percent = { $number }%
ui-screen-language = 界面
ui-document-language = 文书
ui-export-docx = 导出DOCX…
ui-progress = 必备要素：{ $met }/{ $total }
ui-file-none = 尚未保存为文件
ui-file-saved = { $file }：已保存
ui-file-unsaved = { $file }：更改尚未保存
ui-notice-saved = 已保存
ui-notice-saved-beside = 已另存在旁边：{ $file }
ui-notice-exported = 已写入：{ $file }
ui-choose-open = 打开请求
ui-choose-save = 保存请求
ui-choose-export = 导出文书
ui-choose-annex = 选择附件的文件
ui-file-type-request = 请求数据文件
ui-file-type-docx = 文字处理文档
ui-file-type-any = 所有文件

## Words used everywhere

ui-yes = 是
ui-no = 否
ui-no-answer = 未作答
ui-add = 添加
ui-remove = 移除
ui-delete = 删除
ui-cancel = 取消
ui-close = 关闭
ui-search = 搜索
ui-nothing-found = 未找到任何结果
ui-today = 今天
ui-choose-state = 选择国家
ui-choose-language = 选择语文
ui-choose-record = 选择已有的记录
ui-move-up = 上移：{ $name }
ui-move-down = 下移：{ $name }
ui-phone = 电话
ui-email = 电子邮箱

## Start screen

ui-start-about = 以联合国六种正式语文起草和审查司法协助请求与引渡请求。
ui-start-new = 新建请求
ui-start-open = 打开请求…
ui-recovery-heading = 发现未保存的内容
ui-recovery-about = 程序在保存这些内容之前已经结束。请恢复并保存，或者予以永久舍弃。
ui-recovery-copy = { $file } – 保存于{ $date } { $time }
ui-recovery-without-time = { $file } – 恢复副本
ui-recovery-unreadable = 此副本无法读取。
ui-recovery-found-heading = 发现此文件有未保存的内容
ui-recovery-found-about = 程序在保存之前结束。可以恢复这些内容，再用“保存”写入此文件；也可以打开上次保存的文件，副本将予以保留。
ui-recovery-open-saved = 打开已保存的文件
ui-recovery-fails = 无法在此磁盘上写入恢复副本：请经常保存。
ui-recovery-restore = 恢复
ui-recovery-discard = 舍弃

## Dialogs

ui-unsaved-heading = 是否保存更改？
ui-unsaved-about = 本请求中有尚未存入任何文件的更改。如果舍弃，这些更改将会丢失。
ui-unsaved-save = 保存
ui-unsaved-discard = 舍弃
ui-incomplete-heading = 请求不完整
ui-incomplete-about = { $number ->
   *[other] 有{ $number }项问题阻断文书（{ $language }）的生成。您可以返回补正，或者导出每页均标有“草稿”字样的文书。
}
ui-incomplete-back = 返回请求
ui-incomplete-draft = 标为草稿并导出…
ui-delete-heading = 是否删除此记录？
ui-delete-about = “{ $name }”及对该记录的所有引用将从请求中删除。此操作可以撤销。
ui-problem-heading = 未能完成此操作
ui-conflict-heading = 文件与您打开时不同
ui-conflict-open-heading = 文件已在别处打开
ui-conflict-changed = 您打开之后，该文件在别处被修改。如果覆盖，这些修改将会丢失：{ $file }
ui-conflict-open = 另一个窗口或其他人正打开此文件。如果双方都保存，只会保留最后保存的内容：{ $file }
ui-conflict-no-request = 文件现有内容无法作为请求书读取。
ui-conflict-same = 内容相同，只是书写形式不同。
ui-conflict-added = 仅在文件中：{ $what }
ui-conflict-removed = 文件中已不存在：{ $what }
ui-conflict-other = 文件中不同：{ $what }
ui-conflict-here-too = { $what }（此处也已修改）
ui-conflict-beside = 另存在旁边
ui-conflict-over = 覆盖文件
ui-open-elsewhere-about = 您可以在此阅读和修改；保存之前会询问您：{ $file }
ui-replace-heading = 替换文件？
ui-replace-about = 已有同名文件。如果替换，其内容将会丢失：{ $file }
ui-replace = 替换

## Outline, findings, entry of the requested State

ui-outline = 大纲
ui-section-state-complete = 完整
ui-section-state-warning = 有待查看
ui-section-state-incomplete = 不完整
ui-section-state-empty = 空白
ui-tab-findings = 审查结果
ui-tab-pages = 页面
ui-tab-state = 被请求国
ui-severity-blocking = 阻断请求
ui-severity-warning = 警告
ui-severity-advice = 建议
ui-findings-blocking = 阻断（{ $number }）
ui-findings-warning = 警告（{ $number }）
ui-findings-advice = 建议（{ $number }）
ui-findings-none = 未发现问题
ui-entry-not-chosen = 未选择被请求国
ui-entry-choose-first = 选择被请求国后，可查看其当局、语文和要求。
ui-entry-territories = 列于该国名下的领土：{ $names }。名录未载明由谁接收涉及这些领土的请求；其中有些设有自己的主管机关。发送前请先询问。
ui-entry-use-as-addressee = 用作收件当局
ui-entry-as-recorded = 名称、地址和说明按记录原文显示，多为英文。
ui-entry-quote = 来源原文
ui-entry-concerns = 涉及

## Sections

ui-section-letter = 函件
ui-section-authorities = 当局
ui-section-basis = 法律依据
ui-section-case = 案件和事实
ui-section-offences = 犯罪和法律条款
ui-section-persons = 人员
ui-section-assistance = 请求的协助
ui-section-procedure = 程序和时限
ui-section-undertakings = 承诺
ui-section-surrender = 移交和财物
ui-section-language = 语文和附件
ui-section-requested_state = 被请求国的要求

## Setup page

ui-setup = 类型、国家、法律依据
ui-setup-states = 国家和语文
ui-requesting-state = 请求国
ui-requested-state = 被请求国
ui-sending-state = 发函国
ui-receiving-state = 收函国
ui-drafting-language = 起草语文
ui-drafting-language-help = 您撰写本请求各项文本所用的语文。每项文本均可添加译文。
ui-setup-kinds = 请求类型
ui-setup-kinds-help = 一份函件可以请求采取多项措施。函件按所示顺序逐项叙述。
ui-setup-no-kind = 尚未选择请求类型
ui-setup-kinds-change = 添加或者更改类型
ui-setup-kinds-fold = 收起类型列表
ui-search-kinds = 搜索请求类型
ui-setup-bases = 法律依据
ui-setup-bases-help = 名录中关于两国的记录。无记录并不表示不是缔约方：请向保存人核实。
ui-bases-choose-states = 选择两国后，可查看对两国有约束力的条约。
ui-bases-none-common = 就这些请求类型而言，名录中没有两国均为同一条约缔约方的记录。
ui-bases-others = 没有记录表明两国均为缔约方的条约
ui-bases-records = 声明和保留
ui-basis-bilateral = 双边条约
ui-basis-add-bilateral = 添加双边条约
ui-basis-title = 条约名称
ui-basis-signed = 签署日期（年-月-日）
ui-basis-article = 所援引的条款
ui-setup-note = 关于本文件的备注
ui-setup-note-help = 此备注不会出现在任何文书中。
ui-family-mla = 司法协助
ui-family-extradition = 引渡
ui-family-maritime = 海上船只
ui-family-information = 提供资料
ui-family-transfer-of-proceedings = 刑事诉讼的移交
ui-family-sentenced-persons = 被判刑人员的移交
ui-family-follow-up = 先前请求的后续事项
ui-family-reply = 对请求的答复
ui-family-protocol-cooperation = 依据公约议定书的合作

## Questions

ui-obligation-met = 已作答
ui-obligation-must = 必须提供
ui-obligation-should = 建议提供
ui-obligation-undecided = 可能必须提供
ui-obligation-none = 此处不要求
ui-obligation-question = 决定需要回答的内容
ui-obligation-answered = 已作答
ui-not-asked = 本请求不要求（{ $number }）
ui-text-languages = 文本的语文
ui-text-others = +{ $number }
ui-text-standing = 文本的性质
ui-standing-none = 无文本
ui-standing-original = 原文
ui-standing-unchecked = 未经核对的译文
ui-standing-checked = 经核对的译文
ui-standing-certified = 经证明无误的译文
ui-date-form = 年-月-日，例如2027-01-15
ui-not-a-date = 这不是日期。请按年-月-日书写，例如2027-01-15。在更正之前，请求的此处没有日期。
ui-not-a-partial-date = 这不是日期。请按1984、1984-05或者1984-05-17的格式书写。在更正之前，请求的此处没有日期。
ui-not-a-number = 这不是整数。在更正之前，请求的此处没有数字。
ui-not-an-amount = 这不是金额。请书写数字并使用小数点，例如1250000.50。在更正之前，请求的此处没有金额。
ui-money-amount = 金额
ui-money-currency = 币种（例如EUR）
ui-address-lines = 地址，逐行填写，不含国家
ui-address-state = 国家
ui-address-add = 添加地址
ui-derived = 此项内容取自请求的其他部分。
ui-derived-to-bases = 选择法律依据
ui-derived-to-offences = 转到犯罪部分
ui-derived-no-annexes = 尚无附件。附件在其所回答的问题处添加。
ui-derived-no-penalty = 未注明刑罚

## Records

ui-record-edit = 编辑
ui-record-fold = 完成
ui-record-remove = 从此处移除
ui-record-delete = 删除…
ui-record-missing = 本请求中没有记录“{ $id }”。
ui-add-person = 添加人员
ui-add-organisation = 添加机构
ui-add-account = 添加账户
ui-add-offence = 添加犯罪
ui-add-provision = 添加法律条款
ui-add-property = 添加财产
ui-add-annex = 添加附件
ui-unnamed-person = 未填姓名的人员（{ $id }）
ui-unnamed-organisation = 未填名称的机构（{ $id }）
ui-unnamed-account = 未填账号的账户（{ $id }）
ui-unnamed-offence = 未填罪名的犯罪（{ $id }）
ui-unnamed-provision = 未填名称的法律条款（{ $id }）
ui-unnamed-property = 未填说明的财产（{ $id }）
ui-unnamed-annex = 未填标题的附件（{ $id }）

ui-person-name = { $family }，{ $given }
ui-person-family-name = 姓
ui-person-given-names = 名
ui-person-original-name = 原文全名
ui-person-aliases = 其他姓名和拼写，每行一个
ui-person-born = 出生日期，以所知为限（1984、1984-05或者1984-05-17）
ui-person-birth-place = 出生地
ui-person-nationalities = 国籍
ui-person-documents = 身份证件
ui-person-languages = 通晓语言
ui-person-function = 职务或者职业
ui-person-remarks = 其他情况
ui-identity-add = 添加身份证件
ui-identity-kind = 证件种类
ui-identity-number = 号码
ui-identity-issued-by = 签发国
ui-role = 在本案中的身份
ui-role-suspect = 犯罪嫌疑人
ui-role-accused = 被告人
ui-role-convicted = 被定罪人
ui-role-witness = 证人
ui-role-expert = 鉴定人
ui-role-victim = 被害人
ui-role-owner = 所有人或者账户持有人
ui-role-third-party = 第三人
ui-role-official = 公务人员
ui-role-other = 其他
ui-sex = 性别，以旅行证件所载为准
ui-sex-female = 女
ui-sex-male = 男
ui-sex-unspecified = 未注明

ui-organisation-name = 正式名称（原文）
ui-organisation-name-in = 其他语文的名称
ui-organisation-functions = 权限或者职能
ui-organisation-registration = 登记号
ui-organisation-signatory = 签字或者答复的官员姓名
ui-organisation-signatory-title = 该官员的职务

ui-account-number = IBAN、账号或者钱包地址
ui-account-bic = 银行识别代码（BIC）
ui-account-currency = 币种（例如EUR）
ui-account-institution = 开户机构
ui-account-branch = 分支机构或者平台
ui-account-holders = 账户持有人

ui-offence-title = 请求国法律规定的罪名
ui-offence-provisions = 法律条款
ui-offence-from = 实施日期或者起始日期（1984、1984-05或者1984-05-17）
ui-offence-to = 终止日期（如持续一段期间）
ui-offence-place = 实施地点
ui-offence-penalty = 最高刑罚（文字表述）
ui-offence-penalty-months = 剥夺自由的最高刑期（月）；终身监禁不填
ui-offence-persons = 涉嫌或者被定罪人员
ui-offence-participation = 参与形式、未遂
ui-convention = 公约规定的犯罪类别
ui-convention-organized-group = 参加有组织犯罪集团
ui-convention-laundering = 对犯罪所得的洗钱行为
ui-convention-corruption = 腐败
ui-convention-obstruction = 妨害司法
ui-convention-trafficking-in-persons = 人口贩运
ui-convention-smuggling-of-migrants = 偷运移民
ui-convention-firearms = 非法制造或者贩运枪支
ui-convention-serious-crime = 严重犯罪
ui-convention-uncac = 根据《联合国反腐败公约》确立的犯罪
ui-convention-drugs-1988 = 非法贩运麻醉药品（1988年公约）
ui-convention-other = 不属于上述各项

ui-provision-name = { $law }，{ $article }
ui-provision-law = 法律或者法典
ui-provision-unit = 法律的编排单位
ui-provision-unit-article = 条（通常）
ui-provision-unit-section = 节
ui-provision-unit-as-written = 按原文：§ 263、规则5
ui-provision-article = 条或者节的编号
ui-provision-text = 事实发生时有效的条文

ui-property-kind = 财产类型
ui-property-kind-money = 现金
ui-property-kind-account = 账户余额
ui-property-kind-virtual-asset = 虚拟资产
ui-property-kind-real-estate = 不动产
ui-property-kind-vehicle = 车辆
ui-property-kind-vessel-or-aircraft = 船只或者航空器
ui-property-kind-business = 企业
ui-property-kind-securities = 证券
ui-property-kind-livestock = 牲畜
ui-property-kind-perishable = 易腐物品
ui-property-kind-jewellery-or-art = 珠宝、艺术品或者古董
ui-property-kind-other = 其他财产
ui-property-description = 足以据以查找的说明
ui-property-identifier = 登记号、车牌号或者编号
ui-property-location = 所在地
ui-property-value = 估计价值
ui-property-owners = 所有人
ui-property-account = 所在账户

ui-annex-title = 附件清单中的标题
ui-annex-language = 附件的语文
ui-annex-translates-request = 请求书本身的译文
ui-annex-certified = 经核证的副本或者经证明无误的译文
ui-annex-pages = 页数
ui-annex-file = 随请求一并发送的文件
ui-annex-no-file = 未指定文件
ui-annex-choose-file = 选择文件…
ui-annex-remark = 印入函件的备注

# Where the system has no dialog for files.
ui-type-path = 此系统没有文件对话框。文件路径
ui-ok = 确定
ui-received-heading = 文件所附的请求书数据
ui-tab-grounds = 拒绝理由
ui-report = 导出审查报告……
ui-choose-report = 导出审查报告
ui-tab-glossary = 术语
ui-export-more = 更多…
ui-export-pdf = 导出PDF…
ui-export-package = 导出文件包…
ui-export-carry = 在文件中附入请求书数据
ui-export-logo = 信头徽标…
ui-export-no-logo = 移除徽标
ui-choose-package = 导出文件包
ui-choose-logo = 选择徽标
ui-file-type-pdf = PDF
ui-file-type-package = 文件包（ZIP）
ui-file-type-image = 图像（PNG、JPEG）

ui-pages-wait = 正在排版页面。
ui-pages-failed = 无法按草稿的当前状态显示页面。所见页面可能是较早的。
ui-pages-missing = 页面字体缺少以下字符；这些字符显示为空框，且不会生成PDF：{ $characters }
ui-pages-page = 第{ $page }页，共{ $pages }页
ui-pages-fit = 与面板同宽
ui-accept = 说明理由并接受…
ui-accept-reason = 为何可以保留
ui-accept-confirm = 接受
ui-accept-take-back = 撤回接受
ui-findings-accepted = 已接受：{ $number }

## Steps taken back and done again

ui-undone = 已撤销：{ $what }（{ $how }）
ui-redone = 已重做：{ $what }（{ $how }）
ui-undone-typing = 已撤销：尚未构成日期、数字或金额的输入
ui-step-typed = 输入文字
ui-step-deleted = 删除文字
ui-step-pasted = 粘贴文字
ui-step-set = 选择或填写
ui-step-added = 添加
ui-step-removed = 删除
ui-step-moved = 移动
ui-record-person = 人员
ui-record-organisation = 机构
ui-record-account = 账户
ui-record-offence = 犯罪
ui-record-provision = 法律条款
ui-record-property = 财产
ui-record-annex = 附件
ui-acceptances = 已接受的检查结果
