//! What was typed stays in the file; what is read, printed and compared is clean.

use rogatory::check::{check, requirements_for};
use rogatory::document::to_text;
use rogatory::drafting;
use rogatory::import::read_request;
use rogatory::reference::Reference;
use rogatory::request::{LegalBasis, LocalizedText, Request, clean, file, texts};
use rogatory::terms::Language;

const EXAMPLE: &[u8] = include_bytes!("../../examples/france-brazil-bank-records.rogatory.json");

fn example(reference: &Reference) -> Request {
    read_request(reference, EXAMPLE).unwrap()
}

#[test]
fn both_walks_see_the_same_texts_and_each_place_leads_to_its_text() {
    let reference = Reference::embedded();
    let mut request = example(&reference);
    request.legal_bases.push(LegalBasis::Bilateral {
        title: LocalizedText::original(Language::Fr, "Convention"),
        signed: None,
        article: Some("4(1)".to_owned()),
    });
    let mut seen: Vec<(String, String)> = Vec::new();
    texts::look(&request, &mut |place, text| {
        seen.push((place(), text.clone()))
    });
    assert!(seen.len() > 200, "{}", seen.len());
    let whole = serde_json::to_value(file::file_tree(&request).unwrap()).unwrap();
    // Empty texts are not written.
    for (place, text) in seen.iter().filter(|(_, text)| !text.is_empty()) {
        let found = whole.pointer(place).unwrap_or_else(|| panic!("{place}"));
        let found = found.get("text").unwrap_or(found);
        assert_eq!(found, text.as_str(), "{place}");
    }
    let mut changed: Vec<(String, String)> = Vec::new();
    texts::each_text(&mut request, &mut |place, text| {
        changed.push((place(), text.clone()))
    });
    assert_eq!(seen, changed);
}

#[test]
fn leftovers_are_repaired_in_the_letter_and_the_request_keeps_what_was_typed() {
    let reference = Reference::embedded();
    let mut request = example(&reference);
    assert!(
        clean::cleaned(&request).1.is_empty(),
        "the example is clean"
    );
    request.persons[0].family_name = "O\u{92}CALLAGHAN".to_owned();
    request.persons[1].family_name = "CASTEL\u{202e}VIEIL".to_owned();
    request.persons[2].given_names = "M\u{200b}arcio".to_owned();
    let facts = request.answers.get_mut("gen_facts").unwrap();
    if let rogatory::request::Answer::Text(text) = facts {
        for passage in text.0.values_mut() {
            passage
                .text
                .push_str("\n\u{f0b7}\tspecimen one\n\u{f0a7}\tspecimen two");
        }
    }
    let typed = request.clone();
    let requirements = requirements_for(&reference, &request);
    for language in [Language::Fr, Language::En] {
        let letter = to_text(&drafting::draft(&request, &requirements, language).unwrap());
        for word in ["O’CALLAGHAN", "CASTELVIEIL", "Marcio", ") specimen two"] {
            assert!(letter.contains(word), "{word}");
        }
        assert!(!letter.contains(['\u{fffd}', '\u{92}', '\u{202e}', '\u{200b}', '\u{f0b7}']));
    }
    assert_eq!(request, typed);
    let day = jiff::civil::date(2026, 11, 22);
    let report = check(&request, &requirements, day, Some(Language::Fr));
    let places: Vec<_> = report
        .findings
        .iter()
        .filter(|f| f.rule == "text-override")
        .map(|f| f.at.pointer(&request))
        .collect();
    assert_eq!(places, ["/persons/1/family_name"]);
}
