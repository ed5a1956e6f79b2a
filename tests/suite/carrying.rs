//! What travels inside a letter is what the letter says; internal matter stays at home, and the letter stays the same.

use jiff::civil::date;
use rogatory::desk::examples;
use rogatory::desk::produce::{Choices, Format, Produced, produce};
use rogatory::desk::received::{Comparison, compare};
use rogatory::import::open;
use rogatory::request::{
    Acceptance, Answer, LocalizedText, Person, Request, RouteAnswer, write_request,
};
use rogatory::terms::{Language, RecordId};

use super::containers::unpacked;
use super::made::{self, reference};

const EXAMPLES: [&str; 4] = [
    "china-russia-extradition",
    "egypt-canada-stored-data",
    "france-brazil-bank-records",
    "spain-kenya-video-link",
];

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn made_of(request: &Request, language: Language, format: Format) -> Produced {
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    produce(reference(), request, language, format, TODAY, choices).unwrap()
}

/// A request carries what gives the same letter, and carries all of it when it is carried again.
fn travels_well(request: &Request, language: Language, name: &str) {
    let made = made_of(request, language, Format::Text);
    let carried = made.carried.unwrap();
    let again = made_of(&carried.request, language, Format::Text);
    assert!(
        made.bytes == again.bytes,
        "{name} in {language}: another letter"
    );
    let twice = again.carried.unwrap();
    assert_eq!(twice.request, carried.request, "{name} in {language}");
    assert!(
        twice.stays.is_empty(),
        "{name} in {language}: {:?}",
        twice.stays
    );
}

#[test]
fn every_letter_is_the_same_when_made_from_what_it_carries() {
    for kind in made::kinds() {
        let mut request = made::complete(&[kind]);
        request.note = Some("internal".to_owned());
        for language in Language::ALL {
            travels_well(&request, language, kind);
        }
    }
    for name in EXAMPLES {
        let request = examples::example(reference(), name).unwrap();
        for language in Language::ALL {
            travels_well(&request, language, name);
            let mut gaps = request.clone();
            gaps.answers.retain(|id, _| id.as_str().len() % 3 != 0);
            travels_well(&gaps, language, name);
        }
    }
}

/// A word for each internal matter, which must not be found in any letter.
fn with_secrets(name: &str) -> Request {
    let mut request = examples::example(reference(), name).unwrap();
    request.note = Some("SECRET-note".to_owned());
    let check = rogatory::check::check(
        &request,
        &rogatory::check::requirements_for(reference(), &request),
        TODAY,
        None,
    );
    for finding in &check.findings {
        request.accepted.push(Acceptance {
            rule: finding.rule.to_string(),
            at: finding.at.clone(),
            element: finding.element.clone(),
            reason: "SECRET-reason".to_owned(),
            by: None,
            date: None,
        });
    }
    let mut informant = Person::new(RecordId::new("p900"));
    informant.family_name = "SECRET-informant".to_owned();
    informant.remarks = LocalizedText::original(Language::En, "SECRET-remark".to_owned());
    request.persons.push(informant);
    for annex in &mut request.annexes {
        annex.file = Some("/home/SECRET-user/order.pdf".to_owned());
    }
    // An answer to a question of a kind that was chosen once and is no longer.
    let left = Answer::Text(LocalizedText::original(
        Language::En,
        "SECRET-answer".to_owned(),
    ));
    let foreign = reference()
        .law()
        .kinds()
        .iter()
        .flat_map(|kind| &kind.elements)
        .find(|id| {
            let requirements = rogatory::check::requirements_for(reference(), &request);
            let asked = requirements.elements.iter().any(|r| r.element.id == **id);
            let element = reference().law().element(id.as_str()).unwrap();
            !asked && element.value == rogatory::law::ValueType::LongText
        })
        .unwrap();
    request.answers.insert(foreign.clone(), left);
    let route = "SECRET-route".into();
    request.first_step.insert(route, RouteAnswer::Tried);
    request
}

#[test]
fn internal_matter_stays_at_home() {
    for name in EXAMPLES {
        let request = with_secrets(name);
        let language = request.drafting_language;
        let made = made_of(&request, language, Format::Docx);
        let whole: String = unpacked(&made.bytes)
            .values()
            .map(|part| String::from_utf8_lossy(part).into_owned())
            .collect();
        assert!(!whole.contains("SECRET"), "{name}");
        let carried = made.carried.unwrap();
        for place in ["/note", "/first_step", "/annexes/0/file"] {
            assert!(
                carried.stays.iter().any(|s| s == place),
                "{name}: {:?}",
                carried.stays
            );
        }
        let last = format!("/persons/{}", request.persons.len() - 1);
        assert!(carried.stays.contains(&last), "{name}: {:?}", carried.stays);
        let opened = open(reference(), made.bytes).unwrap();
        assert_eq!(
            compare(reference(), &opened.request, &opened.carrier.unwrap()),
            Comparison::Same
        );
        assert_eq!(opened.request, carried.request);
        let text = String::from_utf8(write_request(&opened.request).unwrap()).unwrap();
        assert!(!text.contains("SECRET"));
        println!("{name}: {} stay: {:?}", carried.stays.len(), carried.stays);
    }
}
