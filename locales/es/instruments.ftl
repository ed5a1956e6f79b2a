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
instrument-ETS86 = Protocolo adicional al Convenio Europeo de Extradición, de 15 de octubre de 1975
instrument-ETS90 = Convenio Europeo para la Represión del Terrorismo, de 27 de enero de 1977
instrument-CETS209 = Tercer Protocolo adicional al Convenio Europeo de Extradición, de 10 de noviembre de 2010
instrument-CETS212 = Cuarto Protocolo adicional al Convenio Europeo de Extradición, de 20 de septiembre de 2012
instrument-ETS167 = Protocolo adicional al Convenio sobre Traslado de Personas Condenadas, de 18 de diciembre de 1997
instrument-ETS198 = Convenio del Consejo de Europa relativo al blanqueo, seguimiento, embargo y decomiso de los productos del delito y a la financiación del terrorismo, de 16 de mayo de 2005
instrument-LJUBLJANA-HAGUE-2023 = Convención de Liubliana – La Haya sobre cooperación internacional en la investigación y el enjuiciamiento del delito de genocidio, los crímenes de lesa humanidad, los crímenes de guerra y otros crímenes internacionales
instrument-OAS-A35 = Convención sobre Extradición, firmada en Montevideo el 26 de diciembre de 1933
instrument-OAS-B47 = Convención Interamericana sobre Extradición, de 25 de febrero de 1981
instrument-MERCOSUR-MLA-1996 = Protocolo de Asistencia Jurídica Mutua en Asuntos Penales, San Luis, 25 de junio de 1996
instrument-MERCOSUR-BOL-CHL-MLA-2002 = Acuerdo de Asistencia Jurídica Mutua en Asuntos Penales entre los Estados Partes del Mercosur, la República de Bolivia y la República de Chile, de 18 de febrero de 2002
instrument-MERCOSUR-TSP-2004 = Acuerdo sobre Traslado de Personas Condenadas entre los Estados Partes del Mercosur, de 16 de diciembre de 2004
instrument-MEDELLIN-2019 = Tratado relativo a la transmisión electrónica de solicitudes de cooperación jurídica internacional entre Autoridades Centrales (Medellín, 2019)
instrument-CENTROAM-MLA-1993 = Tratado de Asistencia Legal Mutua en Asuntos Penales entre las Repúblicas de Centroamérica (Guatemala, 1993)
instrument-CPLP-MLA-2005 = Convenio de auxilio judicial en materia penal entre los Estados miembros de la Comunidad de Países de Lengua Portuguesa, de 23 de noviembre de 2005
instrument-CPLP-EXT-2005 = Convenio de extradición entre los Estados miembros de la Comunidad de Países de Lengua Portuguesa, de 23 de noviembre de 2005
instrument-CPLP-TSP-2005 = Convenio sobre el traslado de personas condenadas entre los Estados miembros de la Comunidad de Países de Lengua Portuguesa, de 23 de noviembre de 2005
instrument-RIYADH-1983 = Acuerdo Árabe de Riad de Cooperación Judicial, de 6 de abril de 1983
instrument-MINSK-1993 = Convenio sobre asistencia jurídica y relaciones jurídicas en materia civil, familiar y penal, firmado en Minsk el 22 de enero de 1993
instrument-CHISINAU-2002 = Convenio sobre asistencia jurídica y relaciones jurídicas en materia civil, familiar y penal, firmado en Chisinau el 7 de octubre de 2002
instrument-ASEAN-MLAT-2004 = Tratado de asistencia jurídica recíproca en materia penal, firmado en Kuala Lumpur el 29 de noviembre de 2004
instrument-ECOWAS-MLA-1992 = Convenio de la CEDEAO sobre asistencia judicial en materia penal (A/P.1/7/92)
instrument-SADC-MLA-2002 = Protocolo de la SADC sobre asistencia jurídica recíproca en materia penal, de 3 de octubre de 2002
instrument-SADC-EXT-2002 = Protocolo de la SADC sobre extradición, de 3 de octubre de 2002
instrument-MALABO-2014 = Convención de la Unión Africana sobre Ciberseguridad y Protección de Datos Personales, de 27 de junio de 2014

# Models, schemes and national examples that the check cites; none of them is a treaty between the States.
# uncertain: the titles of HARARE, LONDON and of the laws of China are translations; the others follow the official ones from knowledge.
instrument-MT-MLA = Tratado Modelo de Asistencia Recíproca en Asuntos Penales de las Naciones Unidas (1990, modificado en 1998)
instrument-MT-EXT = Tratado Modelo de Extradición de las Naciones Unidas (1990, modificado en 1997)
instrument-HARARE = Plan del Commonwealth sobre asistencia judicial recíproca en materia penal (Plan de Harare, versión revisada)
instrument-LONDON = Plan de Londres sobre extradición en el Commonwealth (versión revisada)
instrument-EIO = Directiva 2014/41/UE, relativa a la orden europea de investigación en materia penal, artículo 5, apartado 1, y anexo A (a título comparativo)
instrument-EAW = Decisión Marco 2002/584/JAI relativa a la orden de detención europea (solo a efectos de comparación)
instrument-CN-ICJA = China, Ley de Asistencia Judicial Internacional en Materia Penal (2018), ejemplo nacional de formulario legal
instrument-CN-EXT = China, Ley de Extradición (2000), ejemplo nacional
