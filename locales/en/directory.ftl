# Words about directory entries and legal bases.

directory-source-line = { $state }: { $reference }, as of { $as_of }. Source: { $source }
directory-page = web page
directory-no-record = no record
directory-no-record-meaning = No record does not mean that there is no requirement or that the State is not a Party: verify before you rely on it.
directory-as-of = as of { $date }
directory-source = Source
directory-note = Note
directory-heading-names = Names
directory-heading-participation = Treaties
directory-heading-facts = Declarations, authorities and requirements
directory-heading-cautions = Cautions
directory-status-party = Party
directory-status-signatory = signatory
directory-status-party_or_signatory = Party or signatory (the source does not say which)
directory-in-force = in force since { $date }
directory-bilateral = only in relations with this State: { $state }
directory-all-requests = every kind of request
directory-scope-mla = mutual legal assistance
directory-scope-extradition = extradition
directory-scope-transfer_of_proceedings = transfer of criminal proceedings
directory-scope-sentenced_persons = transfer of sentenced persons
directory-scope-provisional_arrest = provisional arrest
directory-scope-service = service of documents
directory-scope-search = search and seizure
directory-scope-evidence = taking of evidence
directory-scope-preservation = preservation of data
directory-scope-other = other cooperation
directory-fact-central_authority = Central authority
directory-fact-accepted_languages = Accepted languages
directory-fact-legal_basis_extradition = Legal basis for extradition
directory-fact-reservation = Reservation or declaration
directory-fact-urgent_channel = Channel in urgent cases
directory-fact-judicial_authorities = Judicial authorities
directory-fact-transmission_channel = Channel of transmission
directory-fact-dual_criminality = Dual criminality
directory-fact-extradition_of_nationals = Extradition of nationals
directory-fact-penalty_threshold = Penalty threshold
directory-fact-reciprocity = Reciprocity
directory-fact-provisional_arrest = Provisional arrest
directory-fact-request_contents = Contents of a request
directory-fact-legal_basis = Legal basis
directory-fact-death_penalty = Death penalty
directory-fact-competent_authority = Competent authority
directory-fact-evidence_standard = Evidence required
directory-fact-specialty = Rule of specialty
directory-fact-grounds_of_refusal = Grounds for refusal
directory-fact-governing_law = Governing law
directory-fact-legalization = Legalization
directory-fact-copy_to_ministry_of_justice = Copy to the Ministry of Justice
directory-fact-service_lead_time = Time for service of summonses
directory-fact-limitation_of_use = Limitation of use
directory-fact-authentication = Authentication
directory-fact-translation_certification = Certified translation
directory-fact-de_minimis = Cases of minor importance
directory-fact-other = Other requirement

# How an instrument stands between two States.
basis-both-parties = both States are Parties, according to the directory
basis-both-parties-since = both States are Parties; in force between them since { $date }
basis-signatory-only = recorded as a signatory only: { $state }
basis-no-record = no record of being a Party: { $state }
basis-by-hand = entered by hand
basis-reciprocity = reciprocity, without a treaty
basis-note-other-treaty-precedes = Another treaty on mutual legal assistance binds both States. Its provisions apply under { $instrument ->
    [UNCAC] article 46(6) and (7) of UNCAC, unless the States agree to apply paragraphs 9 to 29 of that article
    [UN1988] article 7(6) and (7) of the 1988 Convention, unless the States agree to apply paragraphs 8 to 19 of that article
   *[UNTOC] article 18(6) and (7) of UNTOC, unless the States agree to apply paragraphs 9 to 29 of that article
} instead.
basis-note-convention-as-extradition-basis = The requested State has declared that it takes the Convention as the legal basis for extradition (article 16(4) and (5) of UNTOC, article 44(5) and (6) of UNCAC).
basis-note-convention-not-taken-as-basis = The requested State has declared that it does not take the Convention as the legal basis for extradition; another treaty is needed.
basis-note-extraditable-without-treaty = The requested State does not make extradition conditional on a treaty: the offences are extraditable between such States ({ $instrument ->
    [UNCAC] article 44(7) of UNCAC
    [UN1988] article 6(4) of the 1988 Convention
   *[UNTOC] article 16(6) of UNTOC
}).
basis-note-bilateral-recorded = The directory has records of a bilateral treaty between the two States. Look it up and enter it by hand.
