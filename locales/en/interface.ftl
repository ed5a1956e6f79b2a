# Words of the window. Every word on the screen that is neither law, directory nor a finding stands here.

## Files and the whole program

ui-new = New
ui-open = Open…
ui-recent = Recent
ui-no-recent = No file has been opened yet
ui-examples = Examples
ui-list-separator = ,{" "}
ui-examples-about = Complete requests to look at and to try with. All persons and cases are fictional.
ui-example-caption = { $from } → { $to }: { $kinds }
ui-save = Save
ui-save-as = Save as…
ui-undo = Undo
ui-redo = Redo
ui-cut = Cut
ui-copy = Copy
ui-paste = Paste
ui-select-all = Select all
ui-menu = Menu
ui-menu-file = File
ui-menu-view = View
ui-region-middle = Questions
ui-region-side = Findings and pages
ui-region-top = Commands
ui-region-bottom = Status and export
ui-work-open = Opening the file…
ui-work-pdf = Laying out the PDF…
ui-work-letter = Making the document…
ui-work-report = Making the report of the check…
ui-work-package = Making the package…
ui-work-progress = { $work } { $done } of { $all }
ui-work-stop = Stop
ui-work-heading = Work is still going on
ui-work-about = A document is being made or a file opened. If you close now, that work is lost; the request itself is not touched by it.
ui-work-wait = Wait
ui-work-close = Close all the same
ui-resize = Resize panel
ui-theme = Light or dark
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-digits = Digits in Arabic text
ui-digits-typed = As typed
ui-digits-western = Western
ui-digits-indic = Arabic-Indic
ui-zoom-in = Larger
ui-zoom-out = Smaller
ui-zoom-reset = Original size
ui-percent = { $number }%
ui-screen-language = Screen
ui-document-language = Document
ui-export-docx = Export DOCX…
ui-progress = { $met } of { $total } required
ui-file-none = Not saved in a file yet
ui-file-saved = { $file }: saved
ui-file-unsaved = { $file }: changes not saved
ui-notice-saved = Saved
ui-notice-saved-beside = Saved beside it: { $file }
ui-notice-exported = Written: { $file }
ui-choose-open = Open a request
ui-choose-save = Save the request
ui-choose-export = Export the document
ui-choose-annex = Choose the file of the annex
ui-file-type-request = Request file
ui-file-type-docx = Word processor document
ui-file-type-any = Any file

## Words used everywhere

ui-yes = Yes
ui-no = No
ui-no-answer = No answer
ui-add = Add
ui-remove = Remove
ui-delete = Delete
ui-cancel = Cancel
ui-close = Close
ui-search = Search
ui-nothing-found = Nothing found
ui-today = Today
ui-choose-state = Choose a State
ui-choose-language = Choose a language
ui-choose-record = Choose an existing one
ui-move-up = Move up: { $name }
ui-move-down = Move down: { $name }
ui-phone = Telephone
ui-email = Email

## Start screen

ui-start-about = Drafts and checks requests for mutual legal assistance and extradition in the six official languages of the United Nations.
ui-start-new = New request
ui-start-open = Open a request…
ui-recovery-heading = Unsaved work was found
ui-recovery-about = The program ended before this work was saved. Restore it and save it, or discard it for good.
ui-recovery-copy = { $file } – kept on { $date } at { $time }
ui-recovery-without-time = { $file } – recovery copy
ui-recovery-unreadable = This copy cannot be read.
ui-recovery-found-heading = Unsaved work on this file was found
ui-recovery-found-about = The program ended before it was saved. Restore it, and Save writes it to this file; or open the file as it was saved last, and the copy is kept for later.
ui-recovery-open-saved = Open the saved file
ui-recovery-fails = Recovery copies cannot be written on this disk: save your work often.
ui-recovery-restore = Restore
ui-recovery-discard = Discard

## Dialogs

ui-unsaved-heading = Save your changes?
ui-unsaved-about = This request has changes that no file holds. If you discard them, they are lost.
ui-unsaved-save = Save
ui-unsaved-discard = Discard
ui-incomplete-heading = The request is not complete
ui-incomplete-about = { $number ->
    [one] { $number } finding blocks the document in { $language }. You can go back and mend it, or export a document that is marked as a draft on every page.
   *[other] { $number } findings block the document in { $language }. You can go back and mend them, or export a document that is marked as a draft on every page.
}
ui-incomplete-back = Back to the request
ui-incomplete-draft = Export as marked draft…
ui-delete-heading = Delete this entry?
ui-delete-about = “{ $name }” is deleted from the request, together with every reference to it. You can undo this.
ui-problem-heading = This could not be done
ui-conflict-heading = The file is not as you opened it
ui-conflict-open-heading = The file is open elsewhere
ui-conflict-changed = It was changed elsewhere after you opened it. If you overwrite it, these changes are lost: { $file }
ui-conflict-open = Another window or another person has it open. Where both save to it, only what is saved last remains: { $file }
ui-conflict-no-request = What the file holds now cannot be read as a request.
ui-conflict-same = What it says is the same; only the way it is written differs.
ui-conflict-added = Only in the file: { $what }
ui-conflict-removed = No longer in the file: { $what }
ui-conflict-other = Different in the file: { $what }
ui-conflict-here-too = { $what } (changed here as well)
ui-conflict-beside = Save beside it
ui-conflict-over = Overwrite the file
ui-open-elsewhere-about = You can read and change it here; before saving you will be asked: { $file }
ui-replace-heading = Replace the file?
ui-replace-about = A file of this name is already there. What it holds is lost if you replace it: { $file }
ui-replace = Replace

## Outline, findings, entry of the requested State

ui-outline = Outline
ui-section-state-complete = complete
ui-section-state-warning = to be looked at
ui-section-state-incomplete = incomplete
ui-section-state-empty = empty
ui-tab-findings = Findings
ui-tab-pages = Pages
ui-tab-state = Requested State
ui-severity-blocking = Blocks the request
ui-severity-warning = Warning
ui-severity-advice = Advice
ui-findings-blocking = Blocking ({ $number })
ui-findings-warning = Warnings ({ $number })
ui-findings-advice = Advice ({ $number })
ui-findings-none = Nothing was found
ui-entry-not-chosen = No requested State
ui-entry-choose-first = Choose the requested State to see its authorities, languages and requirements.
ui-entry-territories = Territories listed under this State: { $names }. The directory has no record of who receives requests that concern them; some have an authority of their own. Ask before sending.
ui-entry-use-as-addressee = Use as addressee
ui-entry-as-recorded = Names, addresses and notes are shown as they are recorded.
ui-entry-quote = Words of the source
ui-entry-concerns = Concerns

## Sections

ui-section-letter = Letter
ui-section-authorities = Authorities
ui-section-basis = Legal basis
ui-section-case = Case and facts
ui-section-offences = Offences and law
ui-section-persons = Persons
ui-section-assistance = Assistance sought
ui-section-procedure = Procedure and time limits
ui-section-undertakings = Undertakings
ui-section-surrender = Surrender and property
ui-section-language = Language and annexes
ui-section-requested_state = Requirements of the requested State

## Setup page

ui-setup = Kinds, States, legal basis
ui-setup-states = States and language
ui-requesting-state = Requesting State
ui-requested-state = Requested State
ui-sending-state = State that sends
ui-receiving-state = State that receives
ui-drafting-language = Drafting language
ui-drafting-language-help = The language in which you write the texts of this request. Translations can be added to every text.
ui-setup-kinds = Kinds of request
ui-setup-kinds-help = One letter can ask for several measures. The letter treats them in the order shown.
ui-setup-no-kind = No kind has been chosen yet
ui-setup-kinds-change = Add or change kinds
ui-setup-kinds-fold = Close the list of kinds
ui-search-kinds = Search kinds of request
ui-setup-bases = Legal basis
ui-setup-bases-help = What the directory knows of the two States. Absence of a record is no record of absence: verify with the depositary.
ui-bases-choose-states = Choose both States to see which instruments bind them.
ui-bases-none-common = The directory has no record of an instrument to which both States are Parties for these kinds.
ui-bases-others = Instruments without a record that both States are Parties
ui-bases-records = Declarations and reservations
ui-basis-bilateral = Bilateral treaty
ui-basis-add-bilateral = Add a bilateral treaty
ui-basis-title = Title of the treaty
ui-basis-signed = Date of signature (year-month-day)
ui-basis-article = Article relied on
ui-setup-note = Remark about the file
ui-setup-note-help = No document shows this remark.
ui-family-mla = Mutual legal assistance
ui-family-extradition = Extradition
ui-family-maritime = Vessels at sea
ui-family-information = Information
ui-family-transfer-of-proceedings = Transfer of proceedings
ui-family-sentenced-persons = Sentenced persons
ui-family-follow-up = Follow-up to an earlier request
ui-family-reply = Replies to a request
ui-family-protocol-cooperation = Cooperation under the Protocols

## Questions

ui-obligation-met = answered
ui-obligation-must = required
ui-obligation-should = recommended
ui-obligation-undecided = may be required
ui-obligation-none = not required here
ui-obligation-question = decides what is asked
ui-obligation-answered = answered
ui-not-asked = Not required in this request ({ $number })
ui-text-languages = Language of this text
ui-text-others = +{ $number }
ui-text-standing = Status of this text
ui-standing-none = no text
ui-standing-original = original
ui-standing-unchecked = unchecked translation
ui-standing-checked = checked translation
ui-standing-certified = certified translation
ui-date-form = Year-month-day, for example 2027-01-15
ui-not-a-date = This is not a date. Write year-month-day, for example 2027-01-15. Until then the request holds no date here.
ui-not-a-partial-date = This is not a date. Write 1984, 1984-05 or 1984-05-17. Until then the request holds no date here.
ui-not-a-number = This is not a whole number. Until then the request holds no number here.
ui-not-an-amount = This is not an amount. Write digits with a point, for example 1250000.50. Until then the request holds no amount here.
ui-money-amount = Amount
ui-money-currency = Currency (for example EUR)
ui-address-lines = Address, line by line, without the State
ui-address-state = State
ui-address-add = Add an address
ui-derived = This is read from other places of the request.
ui-derived-to-bases = Choose the legal bases
ui-derived-to-offences = Go to the offences
ui-derived-no-annexes = There are no annexes yet. They are added where they answer a question.
ui-derived-no-penalty = no penalty given

## Records

ui-record-edit = Edit
ui-record-fold = Done
ui-record-remove = Remove from here
ui-record-delete = Delete…
ui-record-missing = The entry “{ $id }” does not exist in this request.
ui-add-person = Add a person
ui-add-organisation = Add an organisation
ui-add-account = Add an account
ui-add-offence = Add an offence
ui-add-provision = Add a provision
ui-add-property = Add property
ui-add-annex = Add an annex
ui-unnamed-person = Person without a name ({ $id })
ui-unnamed-organisation = Organisation without a name ({ $id })
ui-unnamed-account = Account without a number ({ $id })
ui-unnamed-offence = Offence without a name ({ $id })
ui-unnamed-provision = Provision without a title ({ $id })
ui-unnamed-property = Property without a description ({ $id })
ui-unnamed-annex = Annex without a title ({ $id })

ui-person-name = { $family }, { $given }
ui-person-family-name = Family name
ui-person-given-names = Given names
ui-person-original-name = Whole name in the original script
ui-person-aliases = Other names and spellings, one a line
ui-person-born = Date of birth, as far as known (1984, 1984-05 or 1984-05-17)
ui-person-birth-place = Place of birth
ui-person-nationalities = Nationalities
ui-person-documents = Identity documents
ui-person-languages = Languages spoken
ui-person-function = Function or occupation
ui-person-remarks = Other particulars
ui-identity-add = Add an identity document
ui-identity-kind = Kind of document
ui-identity-number = Number
ui-identity-issued-by = Issued by
ui-role = Status in the case
ui-role-suspect = Suspect
ui-role-accused = Accused
ui-role-convicted = Convicted person
ui-role-witness = Witness
ui-role-expert = Expert
ui-role-victim = Victim
ui-role-owner = Owner or account holder
ui-role-third-party = Third party
ui-role-official = Official
ui-role-other = Other
ui-sex = Sex, as in the travel document
ui-sex-female = Female
ui-sex-male = Male
ui-sex-unspecified = Unspecified

ui-organisation-name = Official name in its own language
ui-organisation-name-in = Name in other languages
ui-organisation-functions = Powers or functions
ui-organisation-registration = Registration number
ui-organisation-signatory = Name of the official who signs or answers
ui-organisation-signatory-title = Title of that official

ui-account-number = IBAN, account number or wallet address
ui-account-bic = BIC
ui-account-currency = Currency (for example EUR)
ui-account-institution = Institution
ui-account-branch = Branch or platform
ui-account-holders = Holders

ui-offence-title = Name of the offence in the law of the requesting State
ui-offence-provisions = Provisions
ui-offence-from = Committed on, or from (1984, 1984-05 or 1984-05-17)
ui-offence-to = Until, if over a period
ui-offence-place = Place of commission
ui-offence-penalty = Maximum penalty, in words
ui-offence-penalty-months = Maximum deprivation of liberty in months; none for life
ui-offence-persons = Attributed to
ui-offence-participation = Form of participation, attempt
ui-convention = Under the Convention
ui-convention-organized-group = Participation in an organized criminal group
ui-convention-laundering = Laundering of proceeds of crime
ui-convention-corruption = Corruption
ui-convention-obstruction = Obstruction of justice
ui-convention-trafficking-in-persons = Trafficking in persons
ui-convention-smuggling-of-migrants = Smuggling of migrants
ui-convention-firearms = Illicit manufacturing of or trafficking in firearms
ui-convention-serious-crime = Serious crime
ui-convention-uncac = Offence established in accordance with UNCAC
ui-convention-drugs-1988 = Illicit traffic in narcotic drugs, 1988 Convention
ui-convention-other = None of these

ui-provision-name = { $law }, { $article }
ui-provision-law = Law or code
ui-provision-unit = The law is divided into
ui-provision-unit-article = Articles (usual)
ui-provision-unit-section = Sections
ui-provision-unit-as-written = As written: § 263, rule 5
ui-provision-article = Number of the article or section
ui-provision-text = Text in force at the material time

ui-property-kind = Type of property
ui-property-kind-money = Cash
ui-property-kind-account = Balance of an account
ui-property-kind-virtual-asset = Virtual assets
ui-property-kind-real-estate = Real estate
ui-property-kind-vehicle = Vehicle
ui-property-kind-vessel-or-aircraft = Vessel or aircraft
ui-property-kind-business = Business
ui-property-kind-securities = Securities
ui-property-kind-livestock = Livestock
ui-property-kind-perishable = Perishable goods
ui-property-kind-jewellery-or-art = Jewellery, art or antiques
ui-property-kind-other = Other property
ui-property-description = Description by which it can be found
ui-property-identifier = Registration, plate or number
ui-property-location = Location
ui-property-value = Estimated value
ui-property-owners = Owners
ui-property-account = Account in which it is held

ui-annex-title = Title in the list of annexes
ui-annex-language = Language of the annex
ui-annex-translates-request = Translation of the request itself
ui-annex-certified = Certified copy or translation
ui-annex-pages = Pages
ui-annex-file = File that goes with the request
ui-annex-no-file = No file named
ui-annex-choose-file = Choose a file…
ui-annex-remark = Remark printed in the letter

# Where the system has no dialog for files.
ui-type-path = This system has no dialog for files. Path of the file
ui-ok = OK
ui-received-heading = The request inside the document
ui-tab-grounds = Grounds
ui-report = Write check report…
ui-choose-report = Write the check report
ui-tab-glossary = Glossary
ui-export-more = More…
ui-export-pdf = Export PDF…
ui-export-package = Export package…
ui-export-carry = Documents carry the request
ui-export-logo = Emblem of the letterhead…
ui-export-no-logo = Remove the emblem
ui-choose-package = Export the package
ui-choose-logo = Choose the emblem
ui-file-type-pdf = PDF
ui-file-type-package = Package (ZIP)
ui-file-type-image = Image (PNG, JPEG)

ui-pages-wait = The pages are being set.
ui-pages-failed = The pages cannot be shown as the draft stands now. What you see may be older.
ui-pages-missing = The fonts of the pages do not have these characters; they appear as empty boxes, and a PDF is not written: { $characters }
ui-pages-page = Page { $page } of { $pages }
ui-pages-fit = As wide as the panel
ui-accept = Accept with a reason…
ui-accept-reason = Why this may stand
ui-accept-confirm = Accept
ui-accept-take-back = Take the acceptance back
ui-findings-accepted = Accepted: { $number }

## Steps taken back and done again

ui-undone = Undone: { $what } ({ $how })
ui-redone = Redone: { $what } ({ $how })
ui-undone-typing = Undone: an entry that was not yet a date, a number or an amount
ui-step-typed = typing
ui-step-deleted = deletion
ui-step-pasted = pasted text
ui-step-set = choice or value
ui-step-added = added
ui-step-removed = deleted
ui-step-moved = moved
ui-record-person = Person
ui-record-organisation = Organisation
ui-record-account = Account
ui-record-offence = Offence
ui-record-provision = Provision
ui-record-property = Property
ui-record-annex = Annex
ui-acceptances = Accepted findings
