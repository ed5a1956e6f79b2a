# Words of exported files: PDF, package, transmission note.

export-note-title = 关于转递请求书及其附件
export-what-letter = 请求书（{ $language }）
export-what-report = 审查报告（{ $language }）
export-what-request = 请求书数据文件（供导入）
export-what-annex = 附件{ $number }
export-annex-missing = 下列附件所列文件不在文件夹{ $folder }中：{ $files }。请将文件放入该文件夹，或删除附件中的文件名。
export-annex-name = 附件的文件名在其他系统中不被视为名称：含有“/”、“\”、“:”或不可见字符，或以点号开头。请重命名文件，并只填写文件名：{ $name }
export-passage = 以下文字无法排入页面：“{ $words }”（位置：{ $place }）。请重新输入，或将文书写为DOCX。内容没有丢失。
export-missing-characters = 无法写入PDF：其字体缺少以下字符，而姓名中的任何一个字都不得丢失：{ $characters }。请改为写入DOCX，或改用其他字形书写。
export-logo-other-format = 徽标不是PNG或JPEG图像。请另存为PNG格式。
export-logo-svg = SVG图形可能含有脚本，不予采用。请将徽标另存为PNG格式。
export-logo-too-large = 徽标过大。文件不得超过4 MiB，宽高均不得超过4096像素。
export-logo-damaged = 徽标无法读取，图像已损坏。请重新保存为PNG格式。
