# Titles of the instruments as the documents and the screen name them, with the date of adoption or signature.
# The wording is that of the authentic or official text in each language.
instrument-UNTOC = 2000年11月15日《联合国打击跨国有组织犯罪公约》
instrument-UNTOC-TIP = 2000年11月15日《联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》
instrument-UNTOC-SOM = 2000年11月15日《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》
instrument-UNTOC-FA = 2001年5月31日《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》
instrument-UNCAC = 2003年10月31日《联合国反腐败公约》
instrument-UN1988 = 1988年12月20日《联合国禁止非法贩运麻醉药品和精神药物公约》
instrument-ICSFT = 1999年12月9日《制止向恐怖主义提供资助的国际公约》
# uncertain: short title as used in Chinese by the United Nations; the authentic text adds a subtitle, left out here as in English.
instrument-UNCC = 2024年12月24日《联合国打击网络犯罪公约》
# The instruments below have no authentic Chinese text; the titles are translations, where known those of United Nations documents.
# uncertain: no official Chinese text; title as in United Nations documents.
instrument-ETS24 = 1957年12月13日《欧洲引渡公约》
# uncertain: no official Chinese text; title as in United Nations documents (Chinese writers also say 《欧洲刑事司法协助公约》).
instrument-ETS30 = 1959年4月20日《欧洲刑事事项互助公约》
# uncertain: no official Chinese text; translation.
instrument-ETS73 = 1972年5月15日《欧洲刑事诉讼移交公约》
# uncertain: no official Chinese text; translation.
instrument-ETS98 = 1978年3月17日《欧洲引渡公约第二附加议定书》
# uncertain: no official Chinese text; title after that of the main convention in United Nations documents.
instrument-ETS99 = 1978年3月17日《欧洲刑事事项互助公约附加议定书》
# uncertain: no official Chinese text; translation.
instrument-ETS112 = 1983年3月21日《移交被判刑人员公约》
# uncertain: no official Chinese text; translation.
instrument-ETS141 = 1990年11月8日《关于清洗、搜查、扣押和没收犯罪所得的公约》
# uncertain: no official Chinese text; title after that of the main convention in United Nations documents.
instrument-ETS182 = 2001年11月8日《欧洲刑事事项互助公约第二附加议定书》
# uncertain: no official Chinese text; usual translation, also called 《布达佩斯公约》.
instrument-ETS185 = 2001年11月23日《网络犯罪公约》
# uncertain: no official Chinese text; translation.
instrument-CETS224 = 2022年5月12日《网络犯罪公约关于加强合作和披露电子证据的第二附加议定书》
# uncertain: no official Chinese text; title as in United Nations documents.
instrument-OAS-A55 = 1992年5月23日《美洲刑事事项互助公约》
instrument-ETS86 = 1975年10月15日《欧洲引渡公约附加议定书》
instrument-ETS90 = 1977年1月27日《欧洲制止恐怖主义公约》
instrument-CETS209 = 2010年11月10日《欧洲引渡公约第三附加议定书》
instrument-CETS212 = 2012年9月20日《欧洲引渡公约第四附加议定书》
instrument-ETS167 = 1997年12月18日《移管被判刑人公约附加议定书》
instrument-ETS198 = 2005年5月16日《欧洲委员会关于清洗、搜查、扣押和没收犯罪收益及关于资助恐怖主义的公约》
instrument-LJUBLJANA-HAGUE-2023 = 《关于在调查和起诉灭绝种族罪、危害人类罪、战争罪和其他国际罪行方面开展国际合作的卢布尔雅那—海牙公约》
instrument-OAS-A35 = 1933年12月26日在蒙得维的亚签署的《引渡公约》
instrument-OAS-B47 = 1981年2月25日《美洲国家间引渡公约》
instrument-MERCOSUR-MLA-1996 = 1996年6月25日在圣路易斯签署的《南方共同市场刑事司法协助议定书》
instrument-MERCOSUR-BOL-CHL-MLA-2002 = 2002年2月18日南方共同市场成员国、玻利维亚与智利《刑事司法协助协定》
instrument-MERCOSUR-TSP-2004 = 2004年12月16日南方共同市场成员国《移管被判刑人协定》
instrument-MEDELLIN-2019 = 《关于中央机关之间以电子方式转递国际法律合作请求的条约》（麦德林，2019年）
instrument-CENTROAM-MLA-1993 = 中美洲各共和国《刑事司法协助条约》（危地马拉，1993年）
instrument-CPLP-MLA-2005 = 2005年11月23日葡萄牙语国家共同体成员国《刑事司法协助公约》
instrument-CPLP-EXT-2005 = 2005年11月23日葡萄牙语国家共同体成员国《引渡公约》
instrument-CPLP-TSP-2005 = 2005年11月23日葡萄牙语国家共同体成员国《移管被判刑人公约》
instrument-RIYADH-1983 = 1983年4月6日《利雅得阿拉伯司法合作协定》
instrument-MINSK-1993 = 1993年1月22日在明斯克签署的《关于民事、家庭和刑事案件司法协助和法律关系公约》
instrument-CHISINAU-2002 = 2002年10月7日在基希讷乌签署的《关于民事、家庭和刑事案件司法协助和法律关系公约》
instrument-ASEAN-MLAT-2004 = 2004年11月29日在吉隆坡签署的《刑事司法协助条约》
instrument-ECOWAS-MLA-1992 = 西非国家经济共同体《刑事司法协助公约》（A/P.1/7/92）
instrument-SADC-MLA-2002 = 2002年10月3日南部非洲发展共同体《刑事司法协助议定书》
instrument-SADC-EXT-2002 = 2002年10月3日南部非洲发展共同体《引渡议定书》
instrument-MALABO-2014 = 2014年6月27日《非洲联盟网络安全和个人数据保护公约》

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
# uncertain: the titles of HARARE, LONDON and of the laws of China are translations; the others follow the official ones from knowledge.
instrument-MT-MLA = 联合国《刑事事件互助示范条约》（1990年，1998年修订）
instrument-MT-EXT = 联合国《引渡示范条约》（1990年，1997年修订）
instrument-HARARE = 《英联邦刑事事项司法协助计划》（《哈拉雷计划》，修订本）
instrument-LONDON = 《英联邦内引渡伦敦计划》（修订本）
instrument-EIO = 欧洲联盟关于刑事事项欧洲调查令的第2014/41/EU号指令，第五条第一款和附件A（仅供比较）
instrument-EAW = 关于欧洲逮捕令的第2002/584/JHA号框架决定（仅供比较）
instrument-CN-ICJA = 《中华人民共和国国际刑事司法协助法》（2018年），国内法规定请求书格式的实例
instrument-CN-EXT = 《中华人民共和国引渡法》（2000年），国内法实例
