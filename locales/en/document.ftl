# Fixed words of the documents that are not sentences of a template: captions of tables, marks, page numbers.
# No word of this file is shown on the screen.

document-page = Page { $page } of { $pages }
document-draft = DRAFT – NOT FOR TRANSMISSION
document-gap = [{ $label }: not provided in the language of this document]
document-gap-unnamed = [text not provided in the language of this document]
document-missing = [{ $label }: to be completed]
document-yes = yes
document-no = no
document-annex = Annex { $number }
document-list-separator = ,{" "}
document-place-note-kosovo = { $name } (the reference is to be understood in the context of Security Council resolution 1244 (1999))
document-language-of-code = language with the ISO 639 code { $code }
document-pages = { $number ->
    [one] { $number } page
   *[other] { $number } pages
}
document-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
# A period during which an offence was committed.
document-period = from { $from } to { $to }
document-period-partial = from { $from } to { $to }

# Titles of the letter (subject line) by family of the request.
document-title-mla = Request for mutual legal assistance in a criminal matter
document-title-extradition = Request for extradition

# Captions of the table of a person.
document-person-name = Name
document-person-original_name = Name in original script
document-person-aliases = Other names
document-person-role = Status in the case
document-person-sex = Sex
document-person-born = Date of birth
document-person-birth_place = Place of birth
document-person-nationality = Nationality
document-person-documents = Identity documents
document-person-address = Address
document-person-languages = Languages spoken
document-person-function = Function or occupation
document-person-phone = Telephone
document-person-email = Email
document-person-remarks = Other particulars
document-sex-female = female
document-sex-male = male
document-sex-unspecified = unspecified
document-role-suspect = suspect
document-role-accused = accused
document-role-convicted = convicted person
document-role-witness = witness
document-role-expert = expert
document-role-victim = victim
document-role-owner = owner or account holder
document-role-third_party = third party
document-role-official = official
document-role-other = other
# The same of a woman.
document-role-suspect-female = suspect
document-role-accused-female = accused
document-role-convicted-female = convicted person
document-role-witness-female = witness
document-role-expert-female = expert
document-role-victim-female = victim
document-role-owner-female = owner or account holder
document-role-third_party-female = third party
document-role-official-female = official
document-role-other-female = other
document-issued_by = { $number } (issued by: { $state })

# Captions of the table of an organisation.
document-organisation-name = Name
document-organisation-functions = Functions
document-organisation-registration = Registration number
document-organisation-address = Address
document-organisation-phone = Telephone
document-organisation-email = Email

# Captions of the table of accounts.
document-account-number = Account
document-account-bic = BIC
document-account-institution = Institution
document-account-branch = Branch
document-account-holders = Holder
document-account-currency = Currency

# Captions of the table of an offence.
document-offence-title = Offence
document-offence-provisions = Provisions
document-offence-committed = Date of commission
document-offence-place = Place of commission
document-offence-penalty = Maximum penalty
document-offence-persons = Attributed to
document-offence-participation = Form of participation
document-offence-convention = Under the Convention
document-basis-organized_group = participation in an organized criminal group
document-basis-laundering = laundering of proceeds of crime
document-basis-corruption = corruption
document-basis-obstruction = obstruction of justice
document-basis-trafficking_in_persons = trafficking in persons
document-basis-smuggling_of_migrants = smuggling of migrants
document-basis-firearms = illicit manufacturing of or trafficking in firearms
document-basis-serious_crime = serious crime
document-basis-uncac = offence established in accordance with the United Nations Convention against Corruption
document-basis-drugs_1988 = illicit traffic in narcotic drugs and psychotropic substances
document-basis-other = other offence

# A provision of law: article, section or the citation as it was written, and law.
document-provision-article = { $law }, article { $article }
document-provision-section = { $law }, section { $article }
document-provision-as_written = { $law }, { $article }

# Captions of the table of property.
document-property-kind = Type
document-property-description = Description
document-property-identifier = Registration or number
document-property-location = Location
document-property-value = Estimated value
document-property-owners = Owner
document-property-account = Account
document-property-kind-money = cash
document-property-kind-account = balance of an account
document-property-kind-virtual_asset = virtual assets
document-property-kind-real_estate = real estate
document-property-kind-vehicle = vehicle
document-property-kind-vessel_or_aircraft = vessel or aircraft
document-property-kind-business = business
document-property-kind-securities = securities
document-property-kind-livestock = livestock
document-property-kind-perishable = perishable goods
document-property-kind-jewellery_or_art = jewellery, art or antiques
document-property-kind-other = other property

# Pieces of the general part and of the frame.
document-label = { $label }:
document-label-value = { $label }: { $value }
document-annexes-remark = { $annexes } ({ $remark })
document-annexes-sentence = { $annexes }. { $remark }
document-requesting_state = requesting State not chosen
document-requested_state = requested State not chosen
document-bilateral = bilateral treaty
document-annex-title = title of the annex
document-reciprocity = reciprocity
# An article as it stands after "pursuant to" and before "of the following treaty".
document-article = article { $article }
document-article-paragraph = article { $article }, paragraph { $paragraph },
document-article-item = article { $article }, paragraph { $paragraph } ({ $item }),
document-logo = Emblem of the sending authority

# An amount of money.
document-money = { $currency }{"\u00A0"}{ $amount }

# Places of the letter to which a later one refers instead of saying the same again.
document-shown-at = {" "}(paragraph { $number } above)
document-shown-above = {" "}(see above)
document-see-above = see above
document-see = see paragraph { $number }
document-see-several = see paragraphs { $numbers } and { $last }
document-reference-separator = ;{" "}
document-bracketed = {" "}({ $words })
# Before a list that a person typed without a sentence of introduction.
document-following = The following is set out:
# Articles before the formal name of a State, which a letterhead does without; a dash if there are none.
document-articles = the
