//! The request file: what goes out comes in, and what is wrong is said.

use super::made::reference;
use proptest::prelude::*;
use rogatory::import::{ImportError, read_request};
use rogatory::request::{Answer, LocalizedText, Location, write_request};
use rogatory::terms::Language;
use serde_json::json;

use super::made;

#[test]
fn every_kind_survives_the_round_trip() {
    for kind in made::kinds() {
        let request = made::complete(&[kind]);
        let bytes = write_request(&request).unwrap();
        let back = read_request(reference(), &bytes).unwrap_or_else(|e| panic!("{kind}: {e}"));
        assert_eq!(back, request, "{kind}");
        assert_eq!(write_request(&back).unwrap(), bytes, "{kind}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives_the_round_trip(text in ".{0,200}") {
        let mut request = made::complete(&["mla_general"]);
        let words = LocalizedText::original(Language::Ar, text);
        request.answers.insert("gen_facts".into(), Answer::Text(words));
        let bytes = write_request(&request).unwrap();
        prop_assert_eq!(read_request(reference(), &bytes).unwrap(), request);
    }

    #[test]
    fn no_damage_makes_the_reader_panic(at in 0_usize..4000, with in any::<u8>()) {
        let mut bytes = write_request(&made::complete(&["financial_records"])).unwrap();
        let at = at % bytes.len();
        bytes[at] = with;
        let _ = read_request(reference(), &bytes);
    }
}

fn base() -> serde_json::Value {
    json!({
        "format": "rogatory-request",
        "version": 1,
        "kinds": ["financial_records"],
        "requesting_state": "FRA",
        "requested_state": "BRA",
        "drafting_language": "fr",
    })
}

fn error(file: &serde_json::Value) -> String {
    read_request(reference(), &serde_json::to_vec(file).unwrap())
        .expect_err("this file should be refused")
        .to_string()
}

/// What a case does to a sound file.
type Change = Box<dyn Fn(&mut serde_json::Value)>;

#[test]
fn each_fault_is_named_with_its_place() {
    let cases: Vec<(&str, Change, &[&str])> = vec![
        (
            "wrong type",
            Box::new(|f| f["kinds"] = json!("financial_records")),
            &["/kinds", "sequence"],
        ),
        (
            "unknown key",
            Box::new(|f| f["colour"] = json!(1)),
            &["/colour", "unknown field"],
        ),
        (
            "unknown State",
            Box::new(|f| f["requested_state"] = json!("XXX")),
            &["/requested_state", "XXX"],
        ),
        (
            "no State code",
            Box::new(|f| f["requested_state"] = json!("Brazil")),
            &["/requested_state", "alpha-3"],
        ),
        (
            "unknown kind",
            Box::new(|f| f["kinds"] = json!(["wiretap"])),
            &["/kinds/0", "wiretap"],
        ),
        (
            "a kind that is none",
            Box::new(|f| f["kinds"] = json!(["requested_state"])),
            &["/kinds/0"],
        ),
        (
            "unknown element",
            Box::new(|f| f["answers"] = json!({ "gen_colour": { "yes_no": true } })),
            &["/answers/gen_colour"],
        ),
        (
            "unknown question",
            Box::new(|f| f["circumstances"] = json!({ "is_it_raining": true })),
            &["/circumstances/is_it_raining"],
        ),
        (
            "answer of another form",
            Box::new(|f| f["answers"] = json!({ "gen_facts": { "yes_no": true } })),
            &["/answers/gen_facts", "text", "yes_no"],
        ),
        (
            "unknown option",
            Box::new(|f| f["answers"] = json!({ "fin_freeze_risk": { "choice": "tomorrow" } })),
            &["/answers/fin_freeze_risk/choice", "tomorrow"],
        ),
        (
            "impossible date",
            Box::new(|f| f["answers"] = json!({ "gen_date": { "date": "2026-02-30" } })),
            &["/answers/gen_date/date"],
        ),
        (
            "impossible date of birth",
            Box::new(|f| f["persons"] = json!([{ "id": "p", "born": "1980-13" }])),
            &["/persons/0/born", "1980-13"],
        ),
        (
            "amount with separators",
            Box::new(|f| {
                f["answers"] =
                    json!({ "tra_value": { "money": { "amount": "1,250", "currency": "EUR" } } })
            }),
            &["/answers/tra_value/money/amount", "1,250"],
        ),
        (
            "unknown instrument",
            Box::new(|f| f["legal_bases"] = json!([{ "instrument": "MAGNA-CARTA" }])),
            &["/legal_bases/0/instrument"],
        ),
        (
            "unknown language",
            Box::new(|f| f["drafting_language"] = json!("pt")),
            &["/drafting_language"],
        ),
        (
            "other format",
            Box::new(|f| f["format"] = json!("invoice")),
            &["/format", "invoice"],
        ),
        (
            "later version",
            Box::new(|f| f["version"] = json!(3)),
            &["form 3", "up to 2.0"],
        ),
        (
            "a version that never was",
            Box::new(|f| f["version"] = json!(0)),
            &["/version", "0"],
        ),
        (
            "present version without an id",
            Box::new(|f| f["version"] = json!(2)),
            &["id"],
        ),
        (
            "no id",
            Box::new(|f| {
                f["version"] = json!(2);
                f["id"] = json!("17");
            }),
            &["/id", "17", "UUID"],
        ),
        (
            "no kinds",
            Box::new(|f| {
                f.as_object_mut().unwrap().remove("kinds");
            }),
            &["kinds"],
        ),
    ];
    for (name, change, parts) in cases {
        let mut file = base();
        change(&mut file);
        let message = error(&file);
        for part in parts {
            assert!(message.contains(part), "{name}: {message}");
        }
    }
}

#[test]
fn doubled_keys_are_refused_everywhere() {
    for (text, part) in [
        (r#"{"format":"rogatory-request","format":"x"}"#, "format"),
        (
            r#"{"format":"rogatory-request","version":1,"kinds":[],"drafting_language":"fr","answers":{"gen_facts":null,"gen_facts":null}}"#,
            "gen_facts",
        ),
        (
            r#"{"format":"rogatory-request","version":1,"kinds":[],"drafting_language":"fr","answers":{"gen_facts":{"text":{"fr":{"text":"a"},"fr":{"text":"b"}}}}}"#,
            "fr",
        ),
        (
            r#"{"format":"rogatory-request","version":1,"kinds":[],"drafting_language":"fr","persons":[{"id":"a","id":"b"}]}"#,
            "id",
        ),
    ] {
        let message = read_request(reference(), text.as_bytes())
            .unwrap_err()
            .to_string();
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn bytes_that_are_no_text_and_depths_without_end_are_refused() {
    assert!(matches!(
        read_request(reference(), b"{\"a\": \"\xff\"}"),
        Err(ImportError::NotUtf8 { position: 7 })
    ));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(
        read_request(reference(), deep.as_bytes()),
        Err(ImportError::Form { .. })
    ));
    let deep = format!(
        "{{\"format\":\"rogatory-request\",\"version\":1,\"kinds\":[],\"drafting_language\":\"fr\",\"persons\":{}",
        "[".repeat(100_000)
    );
    assert!(matches!(
        read_request(reference(), deep.as_bytes()),
        Err(ImportError::Form { .. })
    ));
    assert!(matches!(
        read_request(reference(), b""),
        Err(ImportError::Form { .. })
    ));
    assert!(matches!(
        read_request(reference(), b"{} {}"),
        Err(ImportError::Form { .. })
    ));
}

#[test]
fn a_byte_order_mark_and_null_answers_are_accepted() {
    let mut file = base();
    file["answers"] = json!({ "gen_facts": null });
    let bytes = [b"\xef\xbb\xbf", &serde_json::to_vec(&file).unwrap()[..]].concat();
    assert!(
        read_request(reference(), &bytes)
            .unwrap()
            .answers
            .is_empty()
    );
}

/// Files of version 1 as they were written: the examples of that time, and a case of each language of drafting.
fn files_of_version_1() -> Vec<(String, Vec<u8>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() >= 10);
    files
}

#[test]
fn files_of_version_1_are_lifted() {
    let mut ids = std::collections::BTreeSet::new();
    for (name, bytes) in files_of_version_1() {
        let request = read_request(reference(), &bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(!request.id.is_nil() && ids.insert(request.id), "{name}");
        // The same file is the same request, whenever it is read.
        assert_eq!(
            read_request(reference(), &bytes).unwrap(),
            request,
            "{name}"
        );
        // It holds what the same content in the present form holds.
        let mut file: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(file["version"], 1, "{name}");
        file["version"] = json!(2);
        file["id"] = json!(request.id);
        let present = read_request(reference(), &serde_json::to_vec(&file).unwrap()).unwrap();
        assert_eq!(present, request, "{name}");
        let written: serde_json::Value =
            serde_json::from_slice(&write_request(&request).unwrap()).unwrap();
        assert_eq!(written["version"], 2, "{name}");
        assert_eq!(
            read_request(reference(), &write_request(&request).unwrap()).unwrap(),
            request
        );
    }
}

#[test]
fn what_a_newer_minor_form_adds_is_kept() {
    let mut file = base();
    file["version"] = json!(2);
    file["id"] = json!("3f2b8c1e-5d7a-4e90-9b6f-0a1c2d3e4f50");
    file["minor"] = json!(7);
    file["seals"] = json!([{ "by": "x", "at": 1.5 }]);
    file["colour"] = json!("green");
    let request = read_request(reference(), &serde_json::to_vec(&file).unwrap()).unwrap();
    let written: serde_json::Value =
        serde_json::from_slice(&write_request(&request).unwrap()).unwrap();
    assert_eq!(written, file);
    // A minor form that the program knows brings nothing that it does not know.
    file["minor"] = json!(0);
    assert!(error(&file).contains("/colour") || error(&file).contains("/seals"));
    // Faults of what is known are told as ever.
    file["minor"] = json!(7);
    file["kinds"] = json!("financial_records");
    assert!(error(&file).contains("/kinds"));
}

#[test]
fn a_newer_version_is_refused_however_it_looks() {
    for rest in [
        "",
        r#","kinds":{"a":[]}"#,
        r#","answers":7,"what":{"is":"this"}"#,
    ] {
        let text = format!(r#"{{"format":"rogatory-request","version":3{rest}}}"#);
        let found = read_request(reference(), text.as_bytes()).unwrap_err();
        assert_eq!(
            found,
            ImportError::NewerVersion {
                found: "3".to_owned()
            }
        );
    }
}

#[test]
fn a_copy_for_another_state_is_another_request() {
    use rogatory::desk::{Command, Desk, Done, Edit};
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("a.json"), folder.path().join("b.json"));
    let mut desk = Desk::new(
        reference(),
        made::complete(&["mla_general"]),
        jiff::civil::date(2026, 11, 22),
    );
    desk.save_as(&first).unwrap();
    let id = desk.request().id;
    // The same request in another place is the same.
    desk.save_as(&second).unwrap();
    assert_eq!(desk.request().id, id);
    let edit = Command::Edit(Edit::RequestedState("KEN".parse().ok()));
    assert_eq!(desk.apply(edit, std::time::Duration::ZERO), Done::Changed);
    desk.save().unwrap();
    assert_eq!(desk.request().id, id, "a State corrected in its own file");
    let edit = Command::Edit(Edit::RequestedState("CHE".parse().ok()));
    assert_eq!(desk.apply(edit, std::time::Duration::ZERO), Done::Changed);
    desk.save_as(&first).unwrap();
    assert_ne!(desk.request().id, id);
    assert_eq!(
        read_request(reference(), &std::fs::read(&first).unwrap())
            .unwrap()
            .id,
        desk.request().id
    );
    assert_eq!(
        read_request(reference(), &std::fs::read(&second).unwrap())
            .unwrap()
            .id,
        id
    );
}

/// Every pointer into a JSON value, in the order of the file.
fn pointers(value: &serde_json::Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    let token = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                pointers(value, &format!("{here}/{}", token(key)), all);
            }
        }
        serde_json::Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                pointers(value, &format!("{here}/{index}"), all);
            }
        }
        _ => {}
    }
}

#[test]
fn every_place_of_every_file_is_a_location() {
    let mut number = 0;
    for (name, bytes) in files_of_version_1() {
        let request = read_request(reference(), &bytes).unwrap();
        let file = serde_json::from_slice(&write_request(&request).unwrap()).unwrap();
        let mut all = Vec::new();
        pointers(&file, "", &mut all);
        // What belongs to the file and not to the request.
        all.retain(|p| !["/format", "/version", "/id"].contains(&p.as_str()));
        for pointer in all {
            let place = Location::from_pointer(&pointer, &request);
            assert!(
                !matches!(place, Location::Unknown(_)),
                "{name}: {pointer} is no place"
            );
            assert_eq!(place.pointer(&request), pointer, "{name}");
            let lasting = place.lasting();
            assert_eq!(Location::from_lasting(&lasting), place, "{name}: {lasting}");
            number += 1;
        }
    }
    assert!(number > 5_000, "{number}");
}

#[test]
fn a_file_that_is_cut_off_is_told_in_its_own_version() {
    for (name, bytes) in files_of_version_1().into_iter().take(2) {
        let cut = &bytes[..bytes.len() / 2];
        let cut = &cut[..cut.iter().rposition(|b| *b == b',').unwrap()];
        let message = read_request(reference(), cut).unwrap_err().to_string();
        assert!(!message.contains("version"), "{name}: {message}");
    }
}
