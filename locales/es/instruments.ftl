# Titles of the instruments as the documents and the screen name them, with the date of adoption or signature.
# United Nations and OAS texts: the authentic Spanish wording. Council of Europe texts have no authentic
# Spanish version: the wording is that of the official translation published by Spain (Boletín Oficial del Estado),
# unless a comment says otherwise.
instrument-UNTOC = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, de 15 de noviembre de 2000
instrument-UNTOC-TIP = Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, de 15 de noviembre de 2000
instrument-UNTOC-SOM = Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, de 15 de noviembre de 2000
instrument-UNTOC-FA = Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, de 31 de mayo de 2001
instrument-UNCAC = Convención de las Naciones Unidas contra la Corrupción, de 31 de octubre de 2003
instrument-UN1988 = Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas, de 20 de diciembre de 1988
instrument-ICSFT = Convenio Internacional para la Represión de la Financiación del Terrorismo, de 9 de diciembre de 1999
# The authentic title has a second part on international cooperation and electronic evidence, left out as in English.
instrument-UNCC = Convención de las Naciones Unidas contra la Ciberdelincuencia, de 24 de diciembre de 2024
instrument-ETS24 = Convenio Europeo de Extradición, de 13 de diciembre de 1957
instrument-ETS30 = Convenio Europeo de Asistencia Judicial en Materia Penal, de 20 de abril de 1959
instrument-ETS73 = Convenio Europeo sobre la Transmisión de Procedimientos en Materia Penal, de 15 de mayo de 1972
instrument-ETS98 = Segundo Protocolo Adicional al Convenio Europeo de Extradición, de 17 de marzo de 1978
instrument-ETS99 = Protocolo Adicional al Convenio Europeo de Asistencia Judicial en Materia Penal, de 17 de marzo de 1978
instrument-ETS112 = Convenio sobre Traslado de Personas Condenadas, de 21 de marzo de 1983
# uncertain: wording of Spain; Colombia published it as "Convenio sobre Blanqueo, Detección, Embargo y Confiscación de los Productos de un Delito".
instrument-ETS141 = Convenio relativo al blanqueo, seguimiento, embargo y decomiso de los productos del delito, de 8 de noviembre de 1990
instrument-ETS182 = Segundo Protocolo Adicional al Convenio Europeo de Asistencia Judicial en Materia Penal, de 8 de noviembre de 2001
instrument-ETS185 = Convenio sobre la Ciberdelincuencia, de 23 de noviembre de 2001
# uncertain: wording of the Spanish version used by the European Union; other translations say "divulgación" for "revelación".
instrument-CETS224 = Segundo Protocolo adicional al Convenio sobre la Ciberdelincuencia, relativo a la cooperación reforzada y la revelación de pruebas electrónicas, de 12 de mayo de 2022
instrument-OAS-A55 = Convención Interamericana sobre Asistencia Mutua en Materia Penal, de 23 de mayo de 1992

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
# uncertain: the titles of HARARE, LONDON and of the laws of China are translations; the others follow the official ones from knowledge.
instrument-MT-MLA = Tratado Modelo de Asistencia Recíproca en Asuntos Penales de las Naciones Unidas (1990, modificado en 1998)
instrument-MT-EXT = Tratado Modelo de Extradición de las Naciones Unidas (1990, modificado en 1997)
instrument-HARARE = Plan del Commonwealth sobre asistencia judicial recíproca en materia penal (Plan de Harare, versión revisada)
instrument-LONDON = Plan de Londres sobre extradición en el Commonwealth (versión revisada)
instrument-EIO = Directiva 2014/41/UE, relativa a la orden europea de investigación en materia penal, artículo 5, apartado 1, y anexo A (a título comparativo)
instrument-CN-ICJA = China, Ley de Asistencia Judicial Internacional en Materia Penal (2018), ejemplo nacional de formulario legal
instrument-CN-EXT = China, Ley de Extradición (2000), ejemplo nacional
