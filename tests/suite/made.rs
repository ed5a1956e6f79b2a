//! Requests made for the tests: every element of every kind answered, in all six languages.

use std::sync::OnceLock;

use rogatory::check::requirements_for;
use rogatory::law::{Element, ValueType};
use rogatory::reference::Reference;
use rogatory::request::{
    Account, Address, Annex, AnnexAnswer, Answer, IdentityDocument, LegalBasis, LocalizedText,
    Money, Offence, Organisation, PartialDate, Passage, PassageStatus, Person, PersonRole,
    Property, PropertyKind, Provision, Request, Sex,
};
use rogatory::terms::{KindId, Language, RecordId};

/// The knowledge compiled into the program, read once for all tests.
pub fn reference() -> &'static Reference {
    static SHARED: OnceLock<Reference> = OnceLock::new();
    SHARED.get_or_init(Reference::embedded)
}

/// Words of each language that say nothing, without a Latin letter in ar, zh and ru.
pub fn filler(language: Language) -> &'static str {
    match language {
        Language::Ar => "نص للاختبار",
        Language::Zh => "测试文本",
        Language::En => "Text for the test",
        Language::Fr => "Texte d’essai",
        Language::Ru => "Текст для проверки",
        Language::Es => "Texto de prueba",
    }
}

/// A text in all six languages that names what it stands for by a number.
pub fn text(number: usize) -> LocalizedText {
    LocalizedText(
        Language::ALL
            .into_iter()
            .map(|l| {
                let passage = Passage {
                    text: format!("{} {number}", filler(l)),
                    status: PassageStatus::Checked,
                };
                (l, passage)
            })
            .collect(),
    )
}

fn name_in(words: &LocalizedText) -> std::collections::BTreeMap<Language, String> {
    words.0.iter().map(|(l, p)| (*l, p.text.clone())).collect()
}

/// A request of these kinds with every element answered.
pub fn complete(kinds: &[&str]) -> Request {
    let law = reference().law();
    let mut request = Request::new(
        kinds.iter().map(|k| KindId::from(*k)).collect(),
        Language::En,
    );
    request.requesting_state = Some("FRA".parse().unwrap());
    request.requested_state = Some("BRA".parse().unwrap());
    request.legal_bases = vec![LegalBasis::Instrument("UNTOC".into())];
    let id = RecordId::new;
    let mut person = Person::new(id("p1"));
    person.family_name = "1001".to_owned();
    person.given_names = "1002".to_owned();
    person.original_script_name = Some("1003".to_owned());
    person.aliases = vec!["1004".to_owned()];
    person.role = Some(PersonRole::Witness);
    person.sex = Some(Sex::Female);
    person.born = Some(PartialDate::Month(1980, 4));
    person.birth_place = "1005".to_owned();
    person.nationalities = vec!["BRA".parse().unwrap()];
    person.documents = vec![IdentityDocument {
        kind: text(1006),
        number: "P1007".to_owned(),
        issued_by: Some("BRA".parse().unwrap()),
    }];
    person.address = Address {
        lines: vec!["1008".to_owned()],
        state: Some("BRA".parse().unwrap()),
    };
    person.languages = vec!["pt".to_owned()];
    person.function = text(1009);
    person.phone = "+1010".to_owned();
    person.email = "1011@1011.1011".to_owned();
    person.remarks = text(1012);
    let mut organisation = Organisation::new(id("o1"));
    organisation.name = "2001".to_owned();
    organisation.name_in = name_in(&text(2001));
    organisation.functions = text(2002);
    organisation.registration = "R2003".to_owned();
    organisation.address.lines = vec!["2004".to_owned()];
    organisation.phone = "+2005".to_owned();
    organisation.email = "2006@2006.2006".to_owned();
    organisation.signatory = "2007".to_owned();
    organisation.signatory_title = text(2008);
    let mut account = Account::new(id("c1"));
    account.number = "BR3001".to_owned();
    account.bic = "BRXX3002".to_owned();
    account.institution = Some(id("o1"));
    account.branch = "3003".to_owned();
    account.holders = vec![id("p1")];
    account.currency = "BRL".to_owned();
    let mut provision = Provision::new(id("l1"));
    provision.law = text(4001);
    provision.article = "4002-1".to_owned();
    provision.text = text(4003);
    let mut offence = Offence::new(id("f1"));
    offence.title = text(5001);
    offence.convention_basis = Some(rogatory::request::ConventionBasis::SeriousCrime);
    offence.provisions = vec![id("l1")];
    offence.committed_from = Some(PartialDate::Year(2024));
    offence.committed_to = Some("2025-03-02".parse().unwrap());
    offence.place = text(5002);
    offence.maximum_penalty = text(5003);
    offence.maximum_penalty_months = Some(60);
    offence.persons = vec![id("p1")];
    offence.participation = text(5004);
    let mut item = Property::new(id("g1"));
    item.kind = Some(PropertyKind::Account);
    item.description = text(6001);
    item.identifier = "G6002".to_owned();
    item.value = Some(Money {
        amount: "1250000.50".to_owned(),
        currency: "BRL".to_owned(),
    });
    item.owners = vec![id("o1")];
    item.account = Some(id("c1"));
    let mut annex = Annex::new(id("a1"));
    annex.title = text(7001);
    annex.pages = Some(3);
    annex.certified = true;
    annex.language = Some("pt".to_owned());
    annex.translates_request = true;
    request.persons = vec![person];
    request.organisations = vec![organisation];
    request.accounts = vec![account];
    request.offences = vec![offence];
    request.provisions = vec![provision];
    request.property = vec![item];
    request.annexes = vec![annex];
    for question in law.questions() {
        request.circumstances.insert(question.id.clone(), true);
    }
    let requirements = requirements_for(reference(), &request);
    for (number, required) in requirements.elements.iter().enumerate() {
        let element = &required.element;
        if let Some(value) = answer(element, 10_000 + number) {
            request.answers.insert(element.id.clone(), value);
        }
    }
    request
}

/// An answer of the element's form; `None` for derived values.
pub fn answer(element: &Element, number: usize) -> Option<Answer> {
    let id = |text: &str| vec![RecordId::from(text)];
    Some(match element.value {
        ValueType::Text | ValueType::LongText => Answer::Text(text(number)),
        ValueType::Date => Answer::Date(match element.id.as_str() {
            "fin_period_from" => "2024-01-01".parse().unwrap(),
            _ => "2026-11-20".parse().unwrap(),
        }),
        ValueType::YesNo => Answer::YesNo(true),
        ValueType::Choice => Answer::Choice(element.options.first().unwrap().clone()),
        ValueType::Money => Answer::Money(Money {
            amount: number.to_string(),
            currency: "EUR".to_owned(),
        }),
        ValueType::Persons => Answer::Persons(id("p1")),
        ValueType::Organisations => Answer::Organisations(id("o1")),
        ValueType::Parties => Answer::Parties(vec!["p1".into(), "o1".into()]),
        ValueType::Accounts => Answer::Accounts(id("c1")),
        ValueType::Offences => Answer::Offences(id("f1")),
        ValueType::Provisions => Answer::Provisions(id("l1")),
        ValueType::Property => Answer::Property(id("g1")),
        ValueType::Addresses => Answer::Addresses(vec![Address {
            lines: vec![number.to_string()],
            state: Some("BRA".parse().unwrap()),
        }]),
        ValueType::Annexes => Answer::Annexes(AnnexAnswer {
            annexes: id("a1"),
            remark: text(number),
        }),
        ValueType::LegalBases | ValueType::AnnexList | ValueType::OffencePenalties => return None,
    })
}

/// The kinds that can be requested, root kinds included.
pub fn kinds() -> Vec<&'static str> {
    reference()
        .law()
        .kinds()
        .iter()
        .filter(|k| k.family != "directory")
        .map(|k| k.id.as_str())
        .collect()
}
