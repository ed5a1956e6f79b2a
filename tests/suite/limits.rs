//! What is too much is refused with the place and the number, or said once; what is large and honest is read.

use std::fmt::Write as _;

use jiff::civil::date;
use rogatory::check::{check, requirements_for};
use rogatory::import::{ImportError, read_request};
use rogatory::request::{Request, write_request};
use serde_json::{Value, json};

use super::made::{self, reference};

fn whole() -> Value {
    let request = made::complete(&["financial_records"]);
    serde_json::from_slice(&write_request(&request).unwrap()).unwrap()
}

fn read(file: &Value) -> Result<Request, ImportError> {
    read_request(reference(), file.to_string().as_bytes())
}

/// `count` copies of the first record of a list, each with an id of its own.
fn many(file: &mut Value, list: &str, count: usize) {
    let first = file[list][0].clone();
    let copies = (0..count).map(|i| {
        let mut copy = first.clone();
        copy["id"] = json!(format!("copy-{i}"));
        copy
    });
    file[list].as_array_mut().unwrap().extend(copies);
}

#[test]
fn too_many_entries_are_refused_with_their_place() {
    type Spoil = fn(&mut Value);
    let ways: [(&str, Spoil); 7] = [
        ("/persons", |f| many(f, "persons", 10_000)),
        ("/accounts", |f| many(f, "accounts", 10_000)),
        ("/offences", |f| many(f, "offences", 10_000)),
        ("/persons/0/aliases", |f| {
            f["persons"][0]["aliases"] = json!(vec!["x"; 1_001]);
        }),
        ("/persons/0/address/lines", |f| {
            f["persons"][0]["address"] = json!({ "lines": vec!["x"; 1_001] });
        }),
        ("/answers/gen_victims/parties", |f| {
            f["answers"]["gen_victims"] = json!({ "parties": vec!["p"; 10_001] });
        }),
        ("/legal_bases", |f| {
            let base = |i| json!({ "bilateral": { "title": { "fr": { "text": format!("Accord {i}") } } } });
            f["legal_bases"] = (0..101).map(base).collect();
        }),
    ];
    for (path, spoil) in ways {
        let mut file = whole();
        spoil(&mut file);
        match read(&file) {
            Err(ImportError::TooMany { path: found, .. }) => assert_eq!(found, path),
            other => panic!("{path}: {other:?}"),
        }
    }
}

#[test]
fn a_text_without_end_is_refused_with_its_place() {
    let facts = "/answers/gen_facts/text/fr";
    for (path, text, is_read) in [
        (facts, "a ".repeat(49_000), true),
        (facts, "a ".repeat(51_000), false),
        (facts, "ا\n".repeat(249_000), true),
        (facts, "ا\n".repeat(251_000), false),
        ("/persons/0/family_name", "x".repeat(19_999), true),
        ("/persons/0/family_name", "x".repeat(20_001), false),
        ("/accounts/0/number", "1".repeat(20_001), false),
        ("/note", "x".repeat(20_001), false),
    ] {
        let mut file = whole();
        if path == facts {
            file["answers"]["gen_facts"]["text"]["fr"] = json!({ "text": text });
        } else if path == "/note" {
            file["note"] = json!(text);
        } else {
            *file.pointer_mut(path).unwrap() = json!(text);
        }
        match read(&file) {
            Ok(_) => assert!(is_read, "{path}"),
            Err(ImportError::TooLong { path: found, .. }) => {
                assert!(!is_read && found == path, "{path} {found}");
            }
            Err(other) => panic!("{path}: {other:?}"),
        }
    }
}

#[test]
fn what_is_named_twice_in_one_answer_is_named_once() {
    let mut file = whole();
    let person = file["persons"][0]["id"].clone();
    file["answers"]["gen_victims"] = json!({ "parties": vec![person; 9_000] });
    let base = file["legal_bases"][0].clone();
    file["legal_bases"] = json!(vec![base; 100_000]);
    let request = read(&file).unwrap();
    assert_eq!(request.answer("gen_victims").unwrap().records().len(), 1);
    assert_eq!(request.legal_bases.len(), 1);
}

#[test]
fn a_crowd_of_records_that_are_one_person_is_one_finding() {
    let mut file = whole();
    file["persons"][0]["born"] = json!("1980-03-04");
    for (count, findings) in [(1, 1), (3, 3), (2_000, 1)] {
        let mut file = file.clone();
        many(&mut file, "persons", count);
        let request = read(&file).unwrap();
        let requirements = requirements_for(reference(), &request);
        let report = check(&request, &requirements, date(2026, 11, 22), None);
        let found = report
            .findings
            .iter()
            .filter(|f| f.rule == "person-doubled");
        assert_eq!(found.count(), findings, "{count}");
    }
}

#[test]
fn marks_without_end_on_one_letter_are_found_and_not_printed() {
    for (marks, is_found) in [(2, false), (8, false), (9, true), (20_000, true)] {
        let mut file = whole();
        let mut text = String::from("Zal");
        for i in 0..marks {
            let _ = write!(text, "{}", ['\u{308}', '\u{327}', '\u{489}'][i % 3]);
        }
        text.push_str("go et la suite des faits.");
        for (_, passage) in file["answers"]["gen_facts"]["text"]
            .as_object_mut()
            .unwrap()
        {
            passage["text"] = json!(text);
        }
        let request = read(&file).unwrap();
        let requirements = requirements_for(reference(), &request);
        let report = check(&request, &requirements, date(2026, 11, 22), None);
        let found = report.findings.iter().any(|f| f.rule == "text-stacked");
        assert_eq!(found, is_found, "{marks}");
    }
}
