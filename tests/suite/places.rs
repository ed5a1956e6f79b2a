//! Territories, persons without a State, languages: what a nationality, an issuer, an address or a spoken language can
//! be beside the States is read, printed by its name in six languages, and never taken for a State.

use jiff::civil::date;

use super::made::reference;
use rogatory::check::{check, requirements_for};
use rogatory::desk::produce::letter;
use rogatory::document::to_text;
use rogatory::import::{ImportError, read_request};
use rogatory::request::Request;
use rogatory::terms::{Language, PlaceId};
use serde_json::{Value, json};

const EXAMPLE: &[u8] = include_bytes!("../../examples/france-brazil-bank-records.rogatory.json");

fn with(change: impl FnOnce(&mut Value)) -> Result<Request, ImportError> {
    let mut whole: Value = serde_json::from_slice(EXAMPLE).unwrap();
    change(&mut whole);
    read_request(reference(), whole.to_string().as_bytes())
}

fn printed(request: &Request, language: Language) -> String {
    let (document, _) = letter(reference(), request, language, date(2026, 11, 2), false).unwrap();
    to_text(&document)
}

#[test]
fn every_place_is_read_and_printed_by_its_name() {
    let directory = reference().directory();
    let all: Vec<PlaceId> = directory.places().iter().map(|place| place.id).collect();
    assert!(all.len() > 50);
    let request = with(|r| {
        r["persons"][2]["nationalities"] = json!(all);
        r["persons"][2]["address"] = json!({ "lines": ["1"], "state": "JEY" });
        r["persons"][2]["documents"][0]["issued_by"] = json!("HKG");
    })
    .unwrap();
    for language in Language::ALL {
        let text = printed(&request, language);
        for place in &all {
            let name = directory.place_name(*place, language);
            assert!(text.contains(&name), "{language}: {name} in {text}");
            assert!(!text.contains(place.as_str()), "{language}: {place}");
        }
        assert!(text.contains("1244"), "{language}: the note on Kosovo");
    }
}

#[test]
fn no_request_goes_to_a_territory_and_none_comes_from_one() {
    for field in ["requesting_state", "requested_state"] {
        for code in ["HKG", "CYM", "XKX", "TWN"] {
            let fault = with(|r| r[field] = json!(code)).unwrap_err();
            assert!(
                matches!(&fault, ImportError::Territory { path, id } if *path == format!("/{field}") && id.as_str() == code),
                "{fault:?}"
            );
        }
        assert!(matches!(
            with(|r| r[field] = json!("ZZZ")).unwrap_err(),
            ImportError::UnknownId { .. }
        ));
    }
    let fault = with(|r| r["persons"][0]["nationalities"] = json!(["ZZZ"])).unwrap_err();
    assert!(matches!(fault, ImportError::UnknownId { .. }), "{fault:?}");
}

/// Places at which a finding says that a territory may have an authority of its own.
fn warned(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let request = with(change).unwrap();
    let requirements = requirements_for(reference(), &request);
    check(&request, &requirements, date(2026, 11, 2), None)
        .findings
        .iter()
        .filter(|f| f.rule == "territory-authority")
        .map(|f| f.at.pointer(&request))
        .collect()
}

#[test]
fn an_address_in_a_territory_of_the_requested_state_is_named_once() {
    let jersey = |r: &mut Value, state: &str| {
        r["requested_state"] = json!(state);
        let address = json!({ "lines": ["1"], "state": "JEY" });
        r["persons"][0]["address"] = address.clone();
        r["persons"][1]["address"] = address;
    };
    assert_eq!(warned(|r| jersey(r, "GBR")).len(), 1);
    assert_eq!(warned(|r| jersey(r, "FRA")).len(), 0);
    assert_eq!(warned(|r| r["requested_state"] = json!("GBR")).len(), 0);
}

#[test]
fn spoken_languages_are_printed_by_name() {
    let tags = [
        "prs",
        "ps",
        "ti",
        "am",
        "so",
        "ckb",
        "ka",
        "bn",
        "km",
        "my",
        "dyu",
        "fra",
        "fre",
        "ary",
        "luo",
        "fa-AF",
        "pt-BR",
        "zh-Hant-TW",
        "iw",
    ];
    let request = with(|r| r["persons"][0]["languages"] = json!(tags)).unwrap();
    let unknown = with(|r| r["persons"][0]["languages"] = json!(["xzz"])).unwrap();
    for language in Language::ALL {
        let text = printed(&request, language);
        for tag in tags {
            let name = rogatory::i18n::language_name(tag, language);
            assert!(text.contains(&name), "{language} {tag}: {name}");
            assert_ne!(name, tag, "{language}");
            assert!(!name.contains("639"), "{language} {tag}: {name}");
        }
        assert!(
            printed(&unknown, language).contains("639"),
            "{language}: a code without a name is said to be one"
        );
    }
}
