//! Places of a request in the words of the screen, as a line about a step names them.
//!
//! What is absent: how places are reached; that is for [`super::place`] to say.

use crate::i18n::{self, ScreenLanguage};
use crate::reference::Reference;
use crate::request::{Field, LocalizedText, Location, RecordList, RecordRef, Request, Step};
use crate::terms::RecordId;

/// How many characters of a record's name are said.
const NAME: usize = 40;

/// The name of a place: the question, or the record with its field.
#[must_use]
pub fn of_location(
    at: &Location,
    reference: &Reference,
    request: &Request,
    screen: ScreenLanguage,
) -> String {
    let law = reference.law();
    let name = match at {
        Location::Note => screen.say("ui-setup-note"),
        Location::Kinds | Location::Kind(_) => screen.say("ui-setup-kinds"),
        Location::RequestingState => screen.say("ui-requesting-state"),
        Location::RequestedState => screen.say("ui-requested-state"),
        Location::DraftingLanguage => screen.say("ui-drafting-language"),
        Location::LegalBases | Location::LegalBasis(..) => screen.say("ui-setup-bases"),
        Location::FirstSteps | Location::FirstStep(_) => screen.say("route-title"),
        Location::Acceptances | Location::Acceptance(..) => screen.say("ui-acceptances"),
        Location::Answer(id, _) => law
            .element(id.as_str())
            .map(|e| screen.words(i18n::element_label(e, screen.language())))
            .unwrap_or_default(),
        Location::Circumstance(id) => law
            .question(id.as_str())
            .map(|q| screen.words(i18n::question_text(q, screen.language())))
            .unwrap_or_default(),
        Location::Record { list, id, path, .. } => {
            let record = of_record(*list, id, request, screen);
            let field = path.iter().find_map(|step| match step {
                Step::Field(field) => words_of(*list, *field),
                _ => None,
            });
            match field {
                Some(words) => screen.captioned(&record, &screen.say(words)),
                None => record,
            }
        }
        Location::Records(list) => screen.say(&format!("ui-record-{}", list.word())),
        Location::Request | Location::Answers | Location::Circumstances | Location::Unknown(_) => {
            String::new()
        }
    };
    match at.language_of() {
        Some(language) if language != request.drafting_language => {
            screen.captioned(&name, &screen.language_name(language.code()))
        }
        _ => name,
    }
}

/// A record by its sort and, where it has one, its name.
fn of_record(list: RecordList, id: &RecordId, request: &Request, screen: ScreenLanguage) -> String {
    let drafting = request.drafting_language;
    let say = |text: &LocalizedText| {
        let passage = text.get_or_any(drafting);
        passage.map(|p| p.text.clone()).unwrap_or_default()
    };
    let name = list.get(request, id).map(|record| match record {
        RecordRef::Person(p) if p.family_name.is_empty() => p.given_names.clone(),
        RecordRef::Person(p) => p.family_name.clone(),
        RecordRef::Organisation(o) => o.name.clone(),
        RecordRef::Account(a) => a.number.clone(),
        RecordRef::Offence(o) => say(&o.title),
        RecordRef::Provision(p) => p.article.clone(),
        RecordRef::Property(p) => say(&p.description),
        RecordRef::Annex(a) => say(&a.title),
    });
    let name = name.unwrap_or_default();
    let line = name.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(NAME).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    let sort = screen.say(&format!("ui-record-{}", list.word()));
    if short.is_empty() {
        sort
    } else {
        screen.captioned(&sort, &short)
    }
}

/// The caption of a field in the form of a record.
const fn words_of(list: RecordList, field: Field) -> Option<&'static str> {
    Some(match (list, field) {
        (_, Field::Phone) => "ui-phone",
        (_, Field::Email) => "ui-email",
        (_, Field::Address) => "ui-address-lines",
        (RecordList::Persons, Field::FamilyName) => "ui-person-family-name",
        (RecordList::Persons, Field::GivenNames) => "ui-person-given-names",
        (RecordList::Persons, Field::OriginalScriptName) => "ui-person-original-name",
        (RecordList::Persons, Field::Aliases) => "ui-person-aliases",
        (RecordList::Persons, Field::Role) => "ui-role",
        (RecordList::Persons, Field::Sex) => "ui-sex",
        (RecordList::Persons, Field::Born) => "ui-person-born",
        (RecordList::Persons, Field::BirthPlace) => "ui-person-birth-place",
        (RecordList::Persons, Field::Nationalities) => "ui-person-nationalities",
        (RecordList::Persons, Field::Documents) => "ui-person-documents",
        (RecordList::Persons, Field::Languages) => "ui-person-languages",
        (RecordList::Persons, Field::Function) => "ui-person-function",
        (RecordList::Persons, Field::Remarks) => "ui-person-remarks",
        (RecordList::Organisations, Field::Name) => "ui-organisation-name",
        (RecordList::Organisations, Field::NameIn) => "ui-organisation-name-in",
        (RecordList::Organisations, Field::Functions) => "ui-organisation-functions",
        (RecordList::Organisations, Field::Registration) => "ui-organisation-registration",
        (RecordList::Organisations, Field::Signatory | Field::SignatoryIn) => {
            "ui-organisation-signatory"
        }
        (RecordList::Organisations, Field::SignatoryTitle) => "ui-organisation-signatory-title",
        (RecordList::Accounts, Field::Number) => "ui-account-number",
        (RecordList::Accounts, Field::Bic) => "ui-account-bic",
        (RecordList::Accounts, Field::Currency) => "ui-account-currency",
        (RecordList::Accounts, Field::Institution) => "ui-account-institution",
        (RecordList::Accounts, Field::Branch) => "ui-account-branch",
        (RecordList::Accounts, Field::Holders) => "ui-account-holders",
        (RecordList::Offences, Field::Title) => "ui-offence-title",
        (RecordList::Offences, Field::ConventionBasis) => "ui-convention",
        (RecordList::Offences, Field::Provisions) => "ui-offence-provisions",
        (RecordList::Offences, Field::CommittedFrom) => "ui-offence-from",
        (RecordList::Offences, Field::CommittedTo) => "ui-offence-to",
        (RecordList::Offences, Field::Place) => "ui-offence-place",
        (RecordList::Offences, Field::MaximumPenalty) => "ui-offence-penalty",
        (RecordList::Offences, Field::MaximumPenaltyMonths) => "ui-offence-penalty-months",
        (RecordList::Offences, Field::Persons) => "ui-offence-persons",
        (RecordList::Offences, Field::Participation) => "ui-offence-participation",
        (RecordList::Provisions, Field::Law) => "ui-provision-law",
        (RecordList::Provisions, Field::Unit) => "ui-provision-unit",
        (RecordList::Provisions, Field::Article) => "ui-provision-article",
        (RecordList::Provisions, Field::Text) => "ui-provision-text",
        (RecordList::Property, Field::Kind) => "ui-property-kind",
        (RecordList::Property, Field::Description) => "ui-property-description",
        (RecordList::Property, Field::Identifier) => "ui-property-identifier",
        (RecordList::Property, Field::Location) => "ui-property-location",
        (RecordList::Property, Field::Value) => "ui-property-value",
        (RecordList::Property, Field::Owners) => "ui-property-owners",
        (RecordList::Property, Field::Account) => "ui-property-account",
        (RecordList::Annexes, Field::Title) => "ui-annex-title",
        (RecordList::Annexes, Field::Language) => "ui-annex-language",
        (RecordList::Annexes, Field::TranslatesRequest) => "ui-annex-translates-request",
        (RecordList::Annexes, Field::Certified) => "ui-annex-certified",
        (RecordList::Annexes, Field::Pages) => "ui-annex-pages",
        (RecordList::Annexes, Field::File) => "ui-annex-file",
        _ => return None,
    })
}
