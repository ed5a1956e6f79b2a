# Titles of the instruments as the documents and the screen name them, with the date of adoption or signature.
# The wording is that of the authentic or official text in each language.
instrument-UNTOC = United Nations Convention against Transnational Organized Crime of 15 November 2000
instrument-UNTOC-TIP = Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime, of 15 November 2000
instrument-UNTOC-SOM = Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime, of 15 November 2000
instrument-UNTOC-FA = Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime, of 31 May 2001
instrument-UNCAC = United Nations Convention against Corruption of 31 October 2003
instrument-UN1988 = United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 20 December 1988
instrument-ICSFT = International Convention for the Suppression of the Financing of Terrorism of 9 December 1999
instrument-UNCC = United Nations Convention against Cybercrime of 24 December 2024
instrument-ETS24 = European Convention on Extradition of 13 December 1957
instrument-ETS30 = European Convention on Mutual Assistance in Criminal Matters of 20 April 1959
instrument-ETS73 = European Convention on the Transfer of Proceedings in Criminal Matters of 15 May 1972
instrument-ETS98 = Second Additional Protocol to the European Convention on Extradition of 17 March 1978
instrument-ETS99 = Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters of 17 March 1978
instrument-ETS112 = Convention on the Transfer of Sentenced Persons of 21 March 1983
instrument-ETS141 = Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime of 8 November 1990
instrument-ETS182 = Second Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters of 8 November 2001
instrument-ETS185 = Convention on Cybercrime of 23 November 2001
instrument-CETS224 = Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure of electronic evidence of 12 May 2022
instrument-OAS-A55 = Inter-American Convention on Mutual Assistance in Criminal Matters of 23 May 1992

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
instrument-MT-MLA = UN Model Treaty on Mutual Assistance in Criminal Matters (1990, amended 1998)
instrument-MT-EXT = UN Model Treaty on Extradition (1990, amended 1997)
instrument-HARARE = Commonwealth Scheme relating to Mutual Legal Assistance in Criminal Matters (Harare Scheme, as revised)
instrument-LONDON = London Scheme for Extradition within the Commonwealth (as revised)
instrument-EIO = Directive 2014/41/EU regarding the European Investigation Order, art. 5(1) and Annex A (comparison only)
instrument-CN-ICJA = China, International Criminal Judicial Assistance Law (2018) – national example of a statutory request form
instrument-CN-EXT = China, Extradition Law (2000) – national example
