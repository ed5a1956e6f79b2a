# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = 这是文件夹，不是文件：{ $path }
cli-file-too-large = 文件超出本程序可读取的大小：{ $path }
cli-file-not-found = 没有此文件：{ $path }
cli-file-no-permission = 您没有读取此文件的权限：{ $path }
cli-file-cannot-read = 无法读取文件（{ $system }）：{ $path }
cli-file-folder-not-found = 此文件所属的文件夹不存在：{ $path }
cli-file-no-write-permission = 您没有写入此文件的权限；未作任何更改：{ $path }
cli-file-cannot-write = 无法写入文件（{ $system }）；未作任何更改：{ $path }
import-too-large = 文件大于{ $mib } MiB；请求数据文件不会有这么大。请检查文件是否正确。
import-not-utf8 = 文件不是UTF-8文本（字节位置：{ $position }）。请求数据文件采用UTF-8编码；请检查文件是否正确。
import-form = 第{ $line }行第{ $column }列，位置{ $path }：{ $problem }。请更正此处；“rogatory schema”说明文件的格式。
import-other-format = 位置/format：文件注明其格式为“{ $found }”，不是第1版请求数据文件。请检查文件是否正确。
import-unknown-id = 位置{ $path }：没有此{ $what }：“{ $id }”。请更正标识；“rogatory kinds”、“rogatory elements”和“rogatory directory search”可列出已有的标识。
import-other-value = 位置{ $path }：该要素应以“{ $expected }”作答，而不是“{ $found }”。
import-not-a-number = 位置{ $path }：“{ $text }”不是十进制数。请使用小数点，不加分隔符，例如1250000.50。
import-sort-state = 国家
import-sort-kind = 请求类型
import-sort-element = 要素
import-sort-question = 问题
import-sort-instrument = 条约
import-sort-option = 选项
cli-incomplete = { $number ->
   *[other] 有{ $number }项问题阻断文书的生成。请补全请求，或者使用 --force 生成标有“草稿”字样的文书。
}
cli-produce-failed = 未能生成文书。这是本程序的故障：{ $detail }
cli-no-file-name = 该请求尚无文件名。请先命名并保存。
cli-written = 已写入：{ $path }
cli-written-draft = 已写入，每页均标有“草稿”字样：{ $path }
cli-complete = 完整：没有阻断该请求的问题。
cli-summary = 阻断：{ $blocking }。警告：{ $warnings }。建议：{ $advice }。
cli-unknown-kind = 没有此请求类型：“{ $id }”。“rogatory kinds”可列出各种类型。
cli-unknown-state = 没有代码为“{ $id }”的国家。“rogatory directory search”可按名称查找。
cli-nothing-found = 未找到任何结果。
cli-bad-date = “{ $text }”不是日期。请按2026-11-22的格式书写。
cli-bad-file-state = 无法审查此文件。
cli-articles = 条款：{ $articles }
cli-place = 位置：{ $path }
cli-obligation-mandatory = 必须
cli-obligation-conditional = 有条件
cli-obligation-recommended = 建议
cli-question = 问题
cli-no-display = 此处无法打开窗口。请使用命令行：“rogatory --help”可显示各项命令。
cli-output-exists = 文件已存在；请另选名称，或者使用 --force：{ $path }
import-carrier-damaged = 该文件已损坏或并非由本程序生成：{ $detail }。请要求对方重新发送，或索取请求书数据文件。
import-carrier-encrypted = 该文件已加密。请解除密码保护后重新打开。
import-carrier-too-much = 该文件解压后远远超过请求书的正常大小，未予打开。请向发送方索取请求书数据文件。
import-carrier-doubled-name = 该文件有两个部分名称相同，不同程序对其内容的理解可能不一致，未予打开。请要求对方重新发送。
import-carrier-xml = 该文件的某一部分不可接受：{ $detail }。请要求对方重新发送，或索取请求书数据文件。
import-carrier-empty = 该文件不含请求书数据。只有由本程序生成并内附请求书数据的文件才能打开；否则请新建请求书。
import-carrier-several = 该文件含有多份内容不同的请求书数据，未予打开。请向发送方确认以哪一份为准。
import-carrier-origin = 该文件含有请求书数据，但没有来源说明，未予打开：{ $detail }
import-carrier-altered = 该文件所附请求书数据与当初附入的不一致，未予打开。请要求发送方重新发送该文件。
import-carried = 取自日期为{ $date }的文件，文件语言：{ $language }（Rogatory { $program }）。发送方身份未经核实。
import-carried-same = 该文件与所附请求书数据一致。
import-carried-changed = { $number ->
   *[other] 该文件有{ $number }个段落被人工改动（−：所附请求书数据；+：文件）。以下仅核查所附请求书数据：
}
import-carried-other-version = 无法判断该文件是否被人工改动：它由另一版本的程序或名录生成。
import-carried-other-bytes = 无法判断该文件是否被人工改动：其字节与生成时不同。
import-carried-unreadable = 无法判断该文件是否被人工改动：其文字无法比对。
cli-report-one-file = 每次只能为一项请求生成报告。请只指定一个文件。
import-carried-logo = 无法判断该文件是否被人工改动：文件带有徽标，而请求书数据中没有。
