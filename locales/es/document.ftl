# Fixed words of the documents that are not sentences of a template: captions of tables, marks, page numbers.
# No word of this file is shown on the screen.

document-page = Página { $page } de { $pages }
document-draft = BORRADOR – NO TRANSMITIR
# The label has any gender and number: nothing here may agree with it.
document-gap = [{ $label }: falta el texto en el idioma de este documento]
document-gap-unnamed = [falta el texto en el idioma de este documento]
document-missing = [{ $label }: por completar]
document-yes = sí
document-no = no
document-annex = anexo{"\u00A0"}{ $number }
document-list-separator = ,{" "}
document-place-note-kosovo = { $name } (la referencia se entiende en el contexto de la resolución 1244 (1999) del Consejo de Seguridad)
document-language-of-code = lengua con el código ISO 639 { $code }
# CLDR "many" is exact millions, which take the preposition.
document-pages = { $number ->
    [one] { $number }{"\u00A0"}página
    [many] { $number } de páginas
   *[other] { $number }{"\u00A0"}páginas
}
document-months = { $number ->
    [one] { $number }{"\u00A0"}mes
    [many] { $number } de meses
   *[other] { $number }{"\u00A0"}meses
}
# A period during which an offence was committed. No article: the dates may be a day, a month or a year.
document-period = del { $from } al { $to }
document-period-partial = de { $from } a { $to }

# Titles of the letter (subject line) by family of the request.
document-title-mla = Solicitud de asistencia judicial recíproca en materia penal
document-title-extradition = Solicitud de extradición

# Captions of the table of a person.
document-person-name = Nombre completo
document-person-original_name = Nombre en grafía original
document-person-aliases = Otros nombres
document-person-role = Condición en la causa
document-person-sex = Sexo
document-person-born = Fecha de nacimiento
document-person-birth_place = Lugar de nacimiento
document-person-nationality = Nacionalidad
document-person-documents = Documentos de identidad
document-person-address = Dirección
document-person-languages = Idiomas que habla
document-person-function = Cargo u ocupación
document-person-phone = Teléfono
document-person-email = Correo electrónico
document-person-remarks = Otros datos
document-sex-female = femenino
document-sex-male = masculino
document-sex-unspecified = no especificado
document-role-suspect = persona sospechosa
document-role-accused = persona acusada
document-role-convicted = persona condenada
document-role-witness = testigo
document-role-expert = perito
document-role-victim = víctima
document-role-owner = titular de los bienes o de la cuenta
document-role-third_party = tercero
document-role-official = funcionario
document-role-other = otra condición
# The same of a woman.
document-role-suspect-female = persona sospechosa
document-role-accused-female = persona acusada
document-role-convicted-female = persona condenada
document-role-witness-female = testigo
document-role-expert-female = perita
document-role-victim-female = víctima
document-role-owner-female = titular de los bienes o de la cuenta
document-role-third_party-female = tercera
document-role-official-female = funcionaria
document-role-other-female = otra condición
# State names carry no article here, hence the colon.
document-issued_by = { $number } (Estado de expedición: { $state })

# Captions of the table of an organisation.
document-organisation-name = Denominación
document-organisation-functions = Funciones
document-organisation-registration = Número de registro
document-organisation-address = Dirección
document-organisation-phone = Teléfono
document-organisation-email = Correo electrónico

# Captions of the table of accounts.
document-account-number = Cuenta
document-account-bic = BIC
document-account-institution = Entidad
document-account-branch = Sucursal
document-account-holders = Titular
document-account-currency = Moneda

# Captions of the table of an offence.
document-offence-title = Delito
document-offence-provisions = Disposiciones
document-offence-committed = Fecha de comisión
document-offence-place = Lugar de comisión
document-offence-penalty = Pena máxima
document-offence-persons = Atribuido a
document-offence-participation = Forma de participación
document-offence-convention = Según la Convención
document-basis-organized_group = participación en un grupo delictivo organizado
document-basis-laundering = blanqueo del producto del delito
document-basis-corruption = corrupción
document-basis-obstruction = obstrucción de la justicia
document-basis-trafficking_in_persons = trata de personas
document-basis-smuggling_of_migrants = tráfico ilícito de migrantes
document-basis-firearms = fabricación o tráfico ilícitos de armas de fuego
document-basis-serious_crime = delito grave
document-basis-uncac = delito tipificado con arreglo a la Convención de las Naciones Unidas contra la Corrupción
document-basis-drugs_1988 = tráfico ilícito de estupefacientes y sustancias sicotrópicas
document-basis-other = otro delito

# A provision of law: article, section or the citation as it was written, and law.
document-provision-article = { $law }, artículo{"\u00A0"}{ $article }
document-provision-section = { $law }, sección{"\u00A0"}{ $article }
document-provision-as_written = { $law }, { $article }

# Captions of the table of property.
document-property-kind = Clase de bien
document-property-description = Descripción
document-property-identifier = Registro o número
document-property-location = Ubicación
document-property-value = Valor estimado
document-property-owners = Propietario
document-property-account = Cuenta
document-property-kind-money = dinero en efectivo
document-property-kind-account = saldo de una cuenta
document-property-kind-virtual_asset = activos virtuales
document-property-kind-real_estate = bienes inmuebles
document-property-kind-vehicle = vehículo
document-property-kind-vessel_or_aircraft = buque o aeronave
document-property-kind-business = empresa
document-property-kind-securities = títulos y valores
document-property-kind-livestock = ganado
document-property-kind-perishable = bienes perecederos
document-property-kind-jewellery_or_art = joyas, obras de arte o antigüedades
document-property-kind-other = otros bienes

# Pieces of the general part and of the frame.
document-label = { $label }:
document-label-value = { $label }: { $value }
document-annexes-remark = { $annexes } ({ $remark })
document-annexes-sentence = { $annexes }. { $remark }
document-requesting_state = Estado requirente no indicado
document-requested_state = Estado requerido no indicado
document-bilateral = tratado bilateral
document-annex-title = título del anexo
document-reciprocity = reciprocidad
# Un artículo tal como sigue a «en virtud» y precede a «del siguiente tratado».
document-article = del artículo { $article }
document-article-paragraph = del artículo { $article }, párrafo { $paragraph },
document-article-item = del artículo { $article }, párrafo { $paragraph } { $item }),
document-logo = Emblema de la autoridad remitente

# An amount of money.
document-money = { $amount }{"\u00A0"}{ $currency }

# Places of the letter to which a later one refers instead of saying the same again.
document-shown-at = {" "}(párrafo { $number })
document-shown-above = {" "}(véase más arriba)
document-see-above = véase más arriba
document-see = véase el párrafo { $number }
document-see-several = véanse los párrafos { $numbers } y { $last }
document-reference-separator = ;{" "}
document-bracketed = {" "}({ $words })
# Before a list that a person typed without a sentence of introduction.
document-following = Se expone lo siguiente:
# Articles before the formal name of a State, which a letterhead does without; a dash if there are none.
document-articles = la el los las
