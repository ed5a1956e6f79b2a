# Messages of the check, one for each rule of src/law/data/rules.toml. What is wrong, and what to do.
# No word of this file stands in a document.

finding-list-separator = ,{" "}
finding-severity-blocking = Blocking
finding-severity-warning = Warning
finding-severity-advice = Advice
finding-outcome-met = met
finding-outcome-missing = missing
finding-outcome-undecided = undecided
finding-outcome-not_asked = not asked

finding-kind-missing = No kind of request has been chosen. Choose at least one.
finding-kinds-of-two-families = “{ $kind }” and “{ $other }” do not belong in one letter. Make a separate request for one of them; its answers are kept.
finding-kinds-accused-and-convicted = A person is sought either as accused or as convicted. Keep one of the two kinds, or make a second request for the other facts.
finding-requesting-state-missing = The requesting State has not been chosen.
finding-requested-state-missing = The requested State has not been chosen.
finding-same-state = The same State is both requesting and requested State: { $state }. Choose another one.
finding-state-cannot-be-requested = This entity can be a Party to a treaty but has no authority that executes requests: { $state }. Address one of its member States.
finding-basis-no-record = The directory has no record that this State is a Party to the { $instrument }: { $state }. That does not mean that it is not a Party: verify with the depositary before you rely on the treaty.
finding-basis-signatory-only = According to the directory, this State has signed the { $instrument } but has not expressed its consent to be bound: { $state }. Verify with the depositary.
finding-basis-not-in-force = The { $instrument } has been in force between the two States only since { $date }, after the date of the request.
finding-language-no-record = The directory has no record of the languages accepted by this State: { $state }. Ask its central authority before you translate.
finding-language-not-accepted = This State ({ $state }) accepts requests in: { $languages } ({ $reference }, as of { $as_of }). The document is in { $language }. Draft in an accepted language, or list a translation of the request among the annexes.
finding-date-in-future = The request is dated { $date }, which is in the future.
finding-period-reversed = The period ends ({ $other }) before it begins ({ $date }).
finding-element-missing = “{ $element }” is missing.
finding-element-missing-state = “{ $element }” is missing. The requested State requires it ({ $state }: { $reference }, as of { $as_of }).
finding-penalty-missing = “{ $element }” is missing: an offence has no maximum penalty yet.
finding-undertaking-declined = “{ $element }” has been answered with no. Only a yes fulfils this requirement.
finding-undecided-question = Whether “{ $element }” is needed depends on this question: { $question }
finding-undecided-no-record = Whether “{ $element }” is needed depends on the requested State ({ $state }); the directory has no record on this point: { $ask }. Ask its central authority, or provide the element to be safe.
finding-undecided-legal-basis = Whether “{ $element }” is needed depends on the legal basis, which has not been chosen.
finding-undecided-element = Whether “{ $element }” is needed depends on “{ $other }”, which has no answer yet.
finding-undecided-birth-date = Whether “{ $element }” is needed depends on the age of a person under “{ $other }”, whose date of birth is not known well enough.
finding-undecided-offence = Whether “{ $element }” is needed depends on the heading under which the offence falls in the Convention. Choose it in the offence.
finding-text-not-in-language = “{ $element }” has no text in { $language }, the language of the document. Add it, or draft in another language.
finding-translation-unchecked = The text of “{ $element }” in { $language } is a translation that nobody has checked.
finding-answer-left-over = “{ $element }” is answered but no longer asked in this request. The answer is kept and not printed.
finding-record-id-doubled = Two records have the id { $id }. Give one of them another id.
finding-record-not-found = There is no record with the id { $id }. Choose one that exists, or add it.
finding-record-incomplete = A record under “{ $element }” ({ $id }) lacks what identifies it: a name, a number, a title or a text.
finding-hidden-character = An invisible character ({ $character }) stands in an identifier. Type the identifier anew.
finding-birth-year-calendar = No living person was born in { $year }. If this is a year of another calendar, it is { $other } in the common (Gregorian) one. Enter the date of the common calendar.
finding-birth-year-unlikely = No living person was born in { $year }. Check the year of birth, and the calendar in which the source gives it.
finding-text-override = A mark ({ $character }) in this text turns the order of its letters, so that it was seen otherwise than it is written. The letter is written without it: read the words as they stand now, and correct them if need be.
finding-text-reversed = These words were copied from a page from the wrong end. The letter writes them as “{ $words }”: compare with the original.
finding-text-stacked = A letter of this text bears more marks than any language writes ({ $character }). The letter leaves the further ones out: type the word anew.
finding-text-hidden-letters = This text holds letters that nobody can see ({ $character }). The letter leaves them out: find out where the text comes from.
finding-text-damaged = A character of this text is damaged ({ $character }) and is left out in the letter. Type the word anew.
finding-unsupported-character = The text “{ $text }” has characters that the fonts of this program cannot show: { $characters }. A box may stand in their place on the pages. Check the document, or add the name in another spelling.

# What a directory entry may be silent about, as a noun phrase.
finding-ask-reciprocity = whether a reciprocity undertaking is required
finding-ask-dual-criminality = whether dual criminality is required
finding-ask-penalty-threshold = whether a minimum penalty is required
finding-ask-penalty-text = whether the text of the penal provisions must be attached
finding-ask-evidence-standard = which evidence is required
finding-ask-death-penalty-assurance = whether an assurance on the death penalty is required
finding-ask-treatment-assurance = whether assurances on treatment are required
finding-ask-human-rights-assurance = whether assurances on fair trial are required
finding-ask-domestic-order = whether a domestic order is required
finding-ask-data-protection = on which conditions personal data may be transferred
finding-ask-use-limitation = whether a statement on limitation of use is required
finding-ask-specialty-assurance = whether a specialty assurance is required
finding-ask-legalization = whether documents must be legalized
finding-ask-certified-translation = whether a certified translation is required
finding-ask-final-order = whether a statement that the order is final is required

finding-basis-does-not-cover = According to the directory, the { $instrument } has no rules on requests of these kinds. Check its articles, or choose another legal basis.
finding-serious-crime-penalty = An offence is put under serious crime, but its maximum penalty is below four years of deprivation of liberty. Correct the penalty or the heading.
finding-undecided-role = Whether “{ $element }” is needed depends on the status of a person under “{ $other }”. Choose it in the person’s record.
finding-undecided-property = Whether “{ $element }” is needed depends on the type of an item of property. Choose it in its record.
finding-undecided-nationality = Whether “{ $element }” is needed depends on the nationality of a person under “{ $other }”. Give it in the person’s record.
finding-ask-own-nationals = whether the State extradites its nationals
finding-ask-death-penalty-bar = whether the State bars extradition for an offence that carries the death penalty
finding-step-after-reply = “{ $element }” is dated { $date }, after the reply ({ $other }). Consultation comes before a refusal or a postponement.
finding-ground-not-of-basis = No article of the ground chosen ({ $ground }) belongs to the legal bases relied on. Name the treaty or the law under which it is invoked.
finding-arrest-period-passed = The last day for the extradition request and its documents was { $date }. { $effect }
finding-arrest-period-near = The last day for the extradition request and its documents is near: { $date }. { $effect }
finding-arrest-period-runs = Last day for the extradition request and its documents: { $date }. { $effect }
finding-arrest-period-days =
    Period for the extradition request and its documents, counted from the arrest: { $number ->
        [one] { $number } day
       *[other] { $number } days
    }. { $effect }
finding-arrest-period-months =
    Period for the extradition request and its documents, counted from the arrest: { $number ->
        [one] { $number } month
       *[other] { $number } months
    }. { $effect }
finding-arrest-period-unknown = Neither a treaty relied on nor the directory states how long provisional arrest may last in this State: { $state }. Ask its central authority for the last day for receipt of the documents.
finding-arrest-effect-may-end = From then on the arrest may be terminated if they have not arrived.
finding-arrest-effect-due = They must have arrived by then.
finding-arrest-effect-ends = The arrest then ends in any event.

# Quality: what makes a request come back.
finding-text-placeholder = Something left over from drafting: { $words }
finding-text-see-annex = The text only refers to an annex. Say the essentials here; the annex proves them.
finding-annex-not-listed = The text names annex { $number }, and the list of annexes ends before it ({ $listed }): { $words }
finding-text-wrong-language = This text does not seem to be in { $language }, although it is entered as such.
finding-text-versions-differ = A number differs between two versions of this text. { $language }: { $here }; { $other }: { $there }.
finding-text-fishing = This asks for everything and names no person, account, period or institution: { $words }
finding-measures-mixed = One paragraph asks for several measures. Give each a numbered paragraph of its own: { $words }
finding-intelligence-words = The text speaks of intelligence or classified material, which the defence may get to see. Take it out, or accept this with the reason why it may stand: { $words }
finding-nexus-thin = “{ $element }” says too little: which fact leads to this person, bank or provider, and in which period?
finding-conduct-thin = “{ $element }” hardly describes the conduct: who did what, when, where and with what result?
finding-dual-criminality-thin = “{ $element }” must describe the conduct by its elements; the title of the offence is not enough.
finding-questions-thin = “{ $element }” is too short for a hearing: whoever hears the person does not know the case.
finding-reason-thin = “{ $element }” gives no real reason. Name the event and its date.
finding-provision-text-thin = The text quoted for article { $article } is too short to be the provision. Quote it in full.
finding-provision-missing = No provision is linked to the offence: { $offence }. Choose those that define and punish it.
finding-penalty-months-missing = The maximum penalty is given in words only: { $offence }. Enter it in months too, so that thresholds can be compared.
finding-penalty-below-threshold = No offence reaches the maximum penalty that is asked for: { $months } months.
finding-offence-outside-convention = The request rests on UNTOC alone, and no offence falls under one of its headings. Choose the heading, or another legal basis.
finding-record-without-link = Nothing links this to the facts, an offence, a holder or an owner: { $record }. Say why it is named.
finding-offence-after-request = The offence is dated { $date }, after the date of the request ({ $other }).
finding-birth-after-offence = The date of birth ({ $date }) cannot go with the offence attributed to the person ({ $other }).
finding-date-before-request = “{ $element }” ({ $date }) lies before the date of the request ({ $other }).
finding-deadline-past = The deadline ({ $date }) lies before the date of the request ({ $other }).
finding-deadline-near = The deadline ({ $date }) is less than about ten working days after the date of the request ({ $other }). Mark the request urgent and say by which channel, or give more time.
finding-service-late = The hearing ({ $date }) is too near: the requested State asks for at least { $days } days.
finding-service-near = The hearing ({ $date }) is less than a month after the date of the request ({ $other }). The directory records no lead time of this State; by usual practice this is too short.
finding-period-in-future = The period ends on { $date }, after the date of the request ({ $other }). Records exist only up to that date; for later ones ask for monitoring or collection in real time.
finding-period-beyond-retention = The period begins on { $date }. By usual practice such records are kept only from about { $other } on; the directory has no record of this State’s rule. Say why older ones matter, and ask whether they exist.
finding-preservation-lapsed = Preservation lapsed on { $date }, before the date of the request ({ $other }). What has lapsed cannot be extended: ask for preservation anew.
finding-ip-without-time = For the IP address { $words } the source port, or the date and time with their zone, is not given; without them the provider cannot single out one subscriber.
finding-time-without-zone = A time stands without its time zone or offset from UTC: { $words }
finding-iban-invalid = This IBAN is mistyped; its form or check digits are wrong: { $words }
finding-bic-invalid = This is not a BIC (eight or eleven capital letters and digits): { $words }
finding-imei-invalid = This IMEI is mistyped; its check digit or length is wrong: { $words }
finding-email-invalid = This is not a valid email address: { $words }
finding-phone-invalid = This is not a telephone number in international form (plus sign, country code, number): { $words }
finding-mrz-invalid = The machine-readable zone is mistyped; a length or a check digit is wrong: { $words }
finding-person-doubled = Two records seem to be the same person: { $person }; { $other }.
finding-person-birth-dates-differ = Two records share an identity document and differ in the date of birth: { $person }; { $other }.
finding-person-birth-missing = The date of birth is missing, even in part: { $person }. If it is not known, accept this and give the reason.
finding-name-look-alike = A name is written with a letter of another script that looks the same: { $words }. Type it anew.
finding-text-fishing-persons = This asks about people whom the request neither names nor links to the facts: { $words }. Name each of them and say what leads to them, or leave them out.
finding-text-fishing-period = The period is open: { $words }. Limit it to the time of the facts, and say why any earlier day matters.
finding-period-before-offence = The period begins years before the offence ({ $other }): { $words }. Begin it near the facts, or say what leads further back.
finding-period-apart-from-offence = The period asked for ({ $date }) does not touch the offence ({ $other }). Correct it, or say what these records show.
finding-formula = Any request could say this: { $words }. Say which fact, person, transaction or document leads to this measure, and what it will show.
finding-domestic-order-missing = “{ $element }”: no decision made at home is annexed or named with its date. Annex it, or name the court, the date and the number; if your law needs none, cite the article that says so.
finding-date-impossible = The calendar has no such day: { $words }. Which day is meant?
finding-birth-date-in-text = The text gives { $person } another date of birth than the record ({ $other }): { $words }. Which one is right?
finding-warrant-before-offence = The warrant ({ $date }) is older than the offence ({ $other }). One of the two dates is wrong: { $words }
finding-warrant-before-complaint = The warrant ({ $date }) is older than the complaint or the opening of the inquiry ({ $other }). Check both dates: { $words }
finding-judgment-before-offence = The judgment ({ $date }) is older than the offence ({ $other }). One of the two dates is wrong: { $words }
finding-flight-before-offence = The person is said to have fled on { $date }, before the offence ({ $other }). Check both dates: { $words }
finding-discovery-after-judgment = The facts are said to have come to light on { $date }, after the judgment ({ $other }). Check both dates: { $words }
finding-sum-differs = The single amounts make { $made }, the text says { $said }. Correct the total, or name the amount that is missing: { $words }
finding-numbers-differ = { $here } differs by a slip of the pen from { $there }. If they are the same number, which one is right? If they are two, say so.
finding-amounts-differ = Two digits have changed places between { $other } and this amount. Which one is right? { $words }
finding-confirmation-open = “{ $element }” holds only if the answer to this question is yes: { $question }
finding-undertaking-authority = “{ $element }” is given by an authority that cannot bind the State. Obtain it from one that can.
finding-no-longer-needed = The assistance is no longer needed. Send a withdrawal instead.
finding-confidentiality-not-asked = This measure works only unannounced, and confidentiality is not asked for: { $kind }
finding-addressee-elsewhere = “{ $element }”: the address is in another State ({ $other }) than expected ({ $state }).
finding-territory-authority = An address lies in { $place }, a territory listed under { $state }. The directory has no record whether the territory has an authority of its own for requests; ask before sending.
finding-acceptance-without-object = An acceptance no longer answers any finding (rule: { $rule }). Remove it, or leave it as a record: { $reason }
finding-accepted-title = Accepted with a reason
finding-accepted = Accepted: { $reason }
finding-further = Further hints: { $number }
