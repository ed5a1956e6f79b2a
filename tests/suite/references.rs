//! Two references side by side in one process: what is compiled in, and one with an invented State.

use rogatory::check::{check, requirements_for};
use rogatory::desk::Desk;
use rogatory::desk::produce::letter;
use rogatory::directory::{Directory, Scope, Standing, central_authorities};
use rogatory::document::to_text;
use rogatory::i18n::finding_message;
use rogatory::import::{ImportError, read_request};
use rogatory::law::Law;
use rogatory::reference::Reference;
use rogatory::request::write_request;
use rogatory::terms::{Language, StateId};

use super::made::{self, reference};

/// A State of the user-assigned range of ISO 3166-1; nothing of it exists.
const MORVIA: &str = r#"
iso3 = "XMO"
iso2 = "XM"
un_status = "invented for a test"
can_be_requested = true

[name.ar]
short = "مورفيا"
formal = "جمهورية مورفيا"
[name.zh]
short = "莫尔维亚"
formal = "莫尔维亚共和国"
[name.en]
short = "Morvia"
formal = "the Republic of Morvia"
[name.fr]
short = "Morvie"
formal = "la République de Morvie"
[name.ru]
short = "Морвия"
formal = "Республика Морвия"
[name.es]
short = "Morvia"
formal = "la República de Morvia"

[source.invented]
title = "Invented for a test"
url = "https://morvia.example/"

[[participation]]
treaty = "UNTOC"
status = "party"
in_force = 2010-03-04
in_force_basis = "source"
as_of = "2026-01-01"
source = "invented"

[[fact]]
kind = "central_authority"
treaty = "UNTOC"
article = "18(13)"
scope = ["mla"]
as_of = "2026-01-01"
as_of_basis = "invented"
source = "invented"
[fact.central_authority]
name = "Ministry of Justice of Morvia"

[[fact]]
kind = "accepted_languages"
treaty = "UNTOC"
article = "18(14)"
scope = ["mla"]
as_of = "2026-01-01"
as_of_basis = "invented"
source = "invented"
[fact.accepted_languages]
languages = ["ru"]

[[fact]]
kind = "limitation_of_use"
treaty = "UNTOC"
article = "18(19)"
scope = ["mla"]
as_of = "2026-01-01"
as_of_basis = "invented"
source = "invented"
[fact.limitation_of_use]
statement_required = true
"#;

fn morvia() -> StateId {
    "XMO".parse().unwrap()
}

fn with_morvia() -> Reference {
    let directory = Directory::embedded().with_entry(morvia(), MORVIA).unwrap();
    Reference::new(Law::embedded(), directory)
}

#[test]
fn an_invented_state_is_known_to_its_own_reference_alone() {
    let (own, embedded) = (with_morvia(), reference());
    assert_eq!(own.faults(), []);
    assert!(embedded.directory().state(morvia()).is_none());
    assert_ne!(own.directory().version(), embedded.directory().version());
    let names = ["مورفيا", "莫尔维亚", "Morvia", "Morvie", "Морвия", "Morvia"];
    for (language, name) in Language::ALL.into_iter().zip(names) {
        assert_eq!(own.directory().short_name(morvia(), language), name);
        assert_eq!(embedded.directory().short_name(morvia(), language), "XMO");
    }
    assert_eq!(own.directory().search("морвия").len(), 1);
    assert!(embedded.directory().search("морвия").is_empty());
    let entry = own.directory().state(morvia()).unwrap();
    let authorities = central_authorities(entry, None, &[Scope::Mla], &["UNTOC"]);
    assert_eq!(authorities[0].1.name, "Ministry of Justice of Morvia");
}

#[test]
fn treaties_bind_by_the_records_of_the_reference_that_is_asked() {
    let france = "FRA".parse().unwrap();
    let own = with_morvia();
    let standing = own.directory().standing("UNTOC", france, morvia());
    assert!(matches!(standing, Standing::BothParties(Some(_))));
    let views = own.directory().bases(france, morvia(), &[Scope::Mla]);
    assert_eq!(views[0].instrument.as_str(), "UNTOC");
    let none = reference().directory().standing("UNTOC", france, morvia());
    assert_eq!(none, Standing::NoRecord(morvia()));
}

#[test]
fn check_questions_and_letters_go_by_the_reference_they_are_given() {
    let today = "2026-11-22".parse().unwrap();
    let own = with_morvia();
    let mut request = made::complete(&["financial_records"]);
    request.requesting_state = "FRA".parse().ok();
    request.requested_state = Some(morvia());
    request.legal_bases = vec![rogatory::request::LegalBasis::Instrument("UNTOC".into())];

    let requirements = requirements_for(&own, &request);
    let asked_by_state = |r: &rogatory::check::Requirements| {
        r.elements
            .iter()
            .flat_map(|e| &e.rules)
            .filter(|rule| rule.state.as_ref().is_some_and(|s| s.state == morvia()))
            .count()
    };
    assert!(asked_by_state(&requirements) > 0);
    let languages = requirements.languages.as_ref().unwrap();
    assert_eq!(languages.languages, ["ru"]);

    let report = check(&request, &requirements, today, Some(Language::En));
    let finding = report
        .findings
        .iter()
        .find(|f| f.rule == "language-not-accepted")
        .unwrap();
    let message = |reference| finding_message(reference, finding, Language::Fr).text;
    assert!(message(&own).contains("Morvie"), "{}", message(&own));
    assert!(message(reference()).contains("XMO"));

    // The embedded reference has no record of that State: it says so, and asks for nothing in its name.
    let without = requirements_for(reference(), &request);
    assert_eq!(asked_by_state(&without), 0);
    let report = check(&request, &without, today, None);
    assert!(
        report
            .findings
            .iter()
            .any(|f| f.rule == "language-no-record")
    );
    let bytes = write_request(&request).unwrap();
    assert!(matches!(
        read_request(reference(), &bytes),
        Err(ImportError::UnknownId { .. })
    ));
    assert_eq!(read_request(&own, &bytes).unwrap(), request);

    let (document, _) = letter(&own, &request, Language::Ru, today, true).unwrap();
    assert!(to_text(&document).contains("Морвия"));

    // Two desks at once, each with its own.
    let (one, other) = (
        Desk::new(&own, request.clone(), today),
        Desk::new(reference(), request, today),
    );
    assert!(one.requirements().languages.is_some());
    assert!(other.requirements().languages.is_none());
    assert!(!one.outline().is_empty() && !other.outline().is_empty());
}

#[test]
fn an_entry_with_a_fault_is_refused_and_changes_nothing() {
    let wrong = MORVIA.replace("source = \"invented\"", "source = \"nowhere\"");
    let faults = Directory::embedded()
        .with_entry(morvia(), &wrong)
        .unwrap_err();
    assert!(faults.iter().any(|f| f.problem.contains("nowhere")));
    let other = Directory::embedded().with_entry("XMP".parse().unwrap(), MORVIA);
    assert!(other.is_err(), "the code is not that of the entry");
}
