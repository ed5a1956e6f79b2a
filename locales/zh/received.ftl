# 对随附请求书数据的来件所作的说明：是否就是本程序据该数据生成的文件，有何不同。

import-carried = 取自日期为{ $date }的文件，文件语言：{ $language }（Rogatory { $program }）。发送方身份未经核实。
import-carried-same = 该文件与所附请求书数据一致：正是本程序据该数据生成的文件。
import-carried-changed = { $number ->
   *[other] 该文件与所附请求书数据不符，共有{ $number }处不同（−：所附请求书数据；+：文件；•：其他）。以下仅核查所附请求书数据：
}
import-carried-other-version = 无法判断该文件是否被改动：它由另一版本的程序或数据生成。
import-carried-other-bytes = 无法判断该文件是否被改动：其字节与生成时不同。
import-carried-unreadable = 无法判断该文件是否被改动：无法重新生成，或者其正文无法读取。
import-carried-logo = 无法判断该文件是否被改动：这是带有徽标的PDF，而请求书数据中没有徽标。
import-carried-fonts = 无法判断该文件是否与所附请求书数据一致：文件自带字体，其字形可能看似别的文字。
import-carried-differs = 与本程序应生成的文件相比，有以下不同（−：所附请求书数据；+：文件；•：其他）：
import-carried-active = 注意：该文件含有用其他程序打开时可能自行运行的内容。未经检查，请勿用其他程序打开：
import-carried-emblem = 徽标不属于请求书数据，请自行查看。

import-place-first-header = 首页页眉
import-place-header = 页眉
import-place-first-footer = 首页页脚
import-place-footer = 页脚

import-difference-full = { $what }（{ $part }）：{ $words }
import-difference-part = { $what }（{ $part }）
import-difference-words = { $what }：{ $words }

import-differs-macro = 文件中的程序（宏）
import-differs-object = 嵌入的对象或文件
import-differs-activex = 会运行程序的控件（ActiveX）
import-differs-template = 从外部调取的模板
import-differs-external = 从外部调取的内容
import-differs-active-field = 向其他程序或文件取数的域
import-differs-action = 自行启动的动作
import-differs-damaged = 损坏的部分
import-differs-outside = 文件各部分以外的字节
import-differs-part = 本程序生成的文件所没有的部分
import-differs-other-letter = 取代原信函的另一份信函
import-differs-chunk = 信函中夹带的其他格式文件
import-differs-font = 文件自带的字体
import-differs-drawing = 图片、文本框或绘制的文字
import-differs-note = 脚注或尾注
import-differs-comment = 批注
import-differs-control = 内容控件
import-differs-field = 域
import-differs-tracked = 未处理的修订
import-differs-direction = 强制改变方向的文字
import-differs-link = 链接
import-differs-symbol = 符号字体中的符号
import-differs-alternate = 替代内容
import-differs-setting = 改变显示方式的设置
import-differs-element = 本程序生成的文件所没有的元素
import-differs-page = 被更新部分替换的页面或页面内容
import-differs-overlay = 覆盖在页面上的批注、图章或表单
import-differs-stamp = 签名的图形
import-differs-update = 并非仅为覆盖全文的签名的更新
import-differs-page-measures = 页面的大小、边距或分栏
import-differs-looks-hidden = 隐藏的文字
import-differs-looks-color = 颜色或底色不同的文字
import-differs-looks-size = 大小不同或被压缩的文字
import-differs-looks-font = 字体不同的文字
import-differs-looks-direction = 方向不同的文字
import-differs-looks-position = 位置不同的文字
import-differs-looks-other = 外观不同的文字

ui-export-carried = 随文件发出的内容
carried-travels = 随文件发出的是信函所载内容以及收件方核查所需的内容：答复和记录{ $travels }项。
carried-all = 请求书数据全部随文件发出。
carried-stays = 以下内容留在本机：
carried-stays-line = { $what }：{ $number }
carried-stays-note = 备注
carried-stays-accepted = 接受核查意见的理由
carried-stays-first_step = 先行步骤
carried-stays-circumstances = 关于情形的答复
carried-stays-answers = 信函未印出的答复
carried-stays-persons = 人员，或信函未提及的人员信息
carried-stays-organisations = 机构，或信函未提及的机构信息
carried-stays-accounts = 账户
carried-stays-offences = 罪行
carried-stays-provisions = 法律条款
carried-stays-property = 财产
carried-stays-annexes = 附件文件所在的文件夹
