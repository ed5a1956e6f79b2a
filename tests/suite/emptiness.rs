//! Nothing empty is an answer: no value of any type that says nothing, and no record that holds nothing.

use std::collections::BTreeSet;

use rogatory::check::{Outcome, check, requirements_for};
use rogatory::import::read_request;
use rogatory::law::{Element, ValueType};
use rogatory::reference::Reference;
use rogatory::request::{Answer, LegalBasis, LocalizedText, Record, RecordList, Request};
use rogatory::terms::{ElementId, Language, RecordId};
use serde_json::{Value, json};

const EXAMPLE: &[u8] = include_bytes!("../../examples/france-brazil-bank-records.rogatory.json");

/// Everything that a record of this list may hold without saying anything.
fn hollow(list: RecordList) -> Vec<Value> {
    let blank = json!({ "en": { "text": " \n" } });
    let rest = match list {
        RecordList::Persons => json!({
            "family_name": " ", "given_names": "\t", "original_script_name": "", "aliases": [" "], "role": "victim",
            "sex": "female", "birth_place": " ", "documents": [{ "number": " ", "kind": blank }],
            "address": { "lines": ["", " "] }, "languages": [""], "function": blank, "phone": " ", "email": " ",
            "remarks": blank,
        }),
        RecordList::Organisations => json!({
            "name": " ", "name_in": { "en": " " }, "functions": blank, "registration": " ",
            "address": { "lines": [" "] }, "phone": " ", "email": " ", "signatory": " ",
            "signatory_in": { "en": " " }, "signatory_title": blank,
        }),
        RecordList::Accounts => json!({
            "number": " ", "bic": " ", "branch": " ", "currency": "EUR", "institution": "hollow-o",
            "holders": ["hollow-p", "nowhere"],
        }),
        RecordList::Offences => json!({
            "title": blank, "convention_basis": "other", "place": blank, "maximum_penalty": blank,
            "participation": blank, "persons": ["hollow-p"],
        }),
        RecordList::Provisions => {
            json!({ "law": blank, "article": " ", "unit": "section", "text": blank })
        }
        RecordList::Property => json!({
            "kind": "vehicle", "description": blank, "identifier": " ", "location": { "lines": [" "] },
            "owners": ["hollow-p"],
        }),
        RecordList::Annexes => {
            json!({ "title": blank, "language": "fr", "certified": true, "pages": 2, "file": " " })
        }
    };
    vec![json!({}), rest]
}

/// The example with one record of each list that holds nothing, in every way.
fn with_hollow_records(reference: &Reference) -> (Request, Vec<(RecordList, RecordId)>) {
    let mut whole: Value = serde_json::from_slice(EXAMPLE).unwrap();
    let mut made = Vec::new();
    whole["persons"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "hollow-p" }));
    whole["organisations"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "hollow-o" }));
    for list in RecordList::ALL {
        if whole.get(list.key()).is_none() {
            whole[list.key()] = json!([]);
        }
        for (i, mut record) in hollow(list).into_iter().enumerate() {
            let id = format!("hollow-{}-{i}", list.key());
            record["id"] = json!(id);
            whole[list.key()].as_array_mut().unwrap().push(record);
            made.push((list, RecordId::from(id.as_str())));
        }
    }
    let bytes = serde_json::to_vec(&whole).unwrap();
    (read_request(reference, &bytes).unwrap(), made)
}

fn pointing(value: ValueType, ids: Vec<RecordId>) -> Option<Answer> {
    Some(match value {
        ValueType::Persons => Answer::Persons(ids),
        ValueType::Organisations => Answer::Organisations(ids),
        ValueType::Parties => Answer::Parties(ids),
        ValueType::Accounts => Answer::Accounts(ids),
        ValueType::Offences => Answer::Offences(ids),
        ValueType::Provisions => Answer::Provisions(ids),
        ValueType::Property => Answer::Property(ids),
        ValueType::Annexes => {
            serde_json::from_value(json!({ "annexes": { "annexes": ids } })).unwrap()
        }
        _ => return None,
    })
}

/// Answers of a type that say nothing, with the record that each points to.
fn empty_answers(
    value: ValueType,
    records: &[(RecordList, RecordId)],
) -> Vec<(Answer, Option<(RecordList, RecordId)>)> {
    let from = |value: Value| (serde_json::from_value(value).unwrap(), None);
    let blank = json!({ "en": { "text": " " }, "ar": { "text": "\u{a0}" } });
    match value {
        ValueType::Text | ValueType::LongText => {
            vec![from(json!({ "text": {} })), from(json!({ "text": blank }))]
        }
        ValueType::Choice => vec![
            from(json!({ "choice": "" })),
            from(json!({ "choice": " " })),
        ],
        ValueType::Money => vec![from(
            json!({ "money": { "amount": " ", "currency": "EUR" } }),
        )],
        ValueType::Addresses => vec![
            from(json!({ "addresses": [] })),
            from(json!({ "addresses": [{ "lines": [] }, { "lines": ["", " "] }] })),
        ],
        // A date and a yes or no cannot be empty; what is derived has no answer of its own.
        ValueType::Date
        | ValueType::YesNo
        | ValueType::LegalBases
        | ValueType::AnnexList
        | ValueType::OffencePenalties => Vec::new(),
        _ => {
            let none = pointing(value, Vec::new()).unwrap();
            let nowhere = pointing(value, vec!["nowhere".into()]).unwrap();
            let lists = none.lists();
            let mut found = vec![(none.clone(), None), (nowhere, None)];
            for (list, id) in records.iter().filter(|(list, _)| lists.contains(list)) {
                let answer = pointing(value, vec![id.clone()]).unwrap();
                found.push((answer, Some((*list, id.clone()))));
            }
            found
        }
    }
}

fn elements(reference: &Reference) -> Vec<&Element> {
    let law = reference.law();
    let ids: BTreeSet<_> = law
        .kinds()
        .iter()
        .flat_map(|kind| kind.elements.iter().map(ElementId::as_str))
        .collect();
    ids.into_iter().filter_map(|id| law.element(id)).collect()
}

#[test]
fn no_value_of_any_type_is_an_answer_while_it_says_nothing() {
    let reference = Reference::embedded();
    let (request, records) = with_hollow_records(&reference);
    let mut types = BTreeSet::new();
    let mut lists = BTreeSet::new();
    for element in elements(&reference) {
        for (answer, record) in empty_answers(element.value, &records) {
            let mut request = request.clone();
            request.answers.insert(element.id.clone(), answer);
            assert!(!element.is_answered(&request), "{}: {record:?}", element.id);
            types.insert(element.value.id());
            lists.extend(record.map(|(list, _)| list));
        }
        // The records of the example say something.
        if let Some(none) = pointing(element.value, Vec::new()) {
            for list in none.lists() {
                let Some(id) = list.ids(&request).next().cloned() else {
                    continue;
                };
                if id.as_str().starts_with("hollow") {
                    continue;
                }
                let mut request = request.clone();
                let answer = pointing(element.value, vec![id]).unwrap();
                request.answers.insert(element.id.clone(), answer);
                assert!(element.is_answered(&request), "{}", element.id);
            }
        }
    }
    assert_eq!(lists, BTreeSet::from(RecordList::ALL));
    assert_eq!(types.len(), 13, "{types:?}");
}

#[test]
fn what_is_derived_is_not_there_while_its_origin_says_nothing() {
    let reference = Reference::embedded();
    let (mut request, _) = with_hollow_records(&reference);
    request
        .annexes
        .retain(|annex| annex.id.as_str().starts_with("hollow"));
    request
        .offences
        .retain(|offence| offence.id.as_str().starts_with("hollow"));
    request.legal_bases = vec![LegalBasis::Bilateral {
        title: LocalizedText::original(Language::En, " "),
        signed: None,
        article: None,
    }];
    let derived: Vec<_> = elements(&reference)
        .into_iter()
        .filter(|e| e.value.is_derived())
        .collect();
    let types: BTreeSet<_> = derived.iter().map(|e| e.value.id()).collect();
    assert_eq!(types.len(), 3, "{types:?}");
    for element in derived {
        assert!(!element.is_answered(&request), "{}", element.id);
    }
}

#[test]
fn an_empty_record_leaves_its_element_open_and_is_named() {
    let reference = Reference::embedded();
    let (request, records) = with_hollow_records(&reference);
    let requirements = requirements_for(&reference, &request);
    let day = jiff::civil::date(2026, 11, 22);
    let mut tried = BTreeSet::new();
    let asked: Vec<_> = requirements.elements.iter().map(|r| &r.element).collect();
    for element in asked {
        for (answer, record) in empty_answers(element.value, &records) {
            let Some((list, id)) = record else { continue };
            let mut request = request.clone();
            request.answers.insert(element.id.clone(), answer);
            let report = check(&request, &requirements, day, Some(Language::Fr));
            let outcome = report.outcomes.get(element.id.as_str());
            assert_ne!(outcome, Some(Outcome::Met), "{} {id}", element.id);
            let named = report.findings.iter().any(|f| {
                f.rule == "record-incomplete" && f.at.lasting() == format!("/{}/{id}", list.key())
            });
            assert!(named, "{} {id}", element.id);
            tried.insert(list);
        }
    }
    assert!(tried.len() >= 5, "{tried:?}");
}

#[test]
fn every_record_that_the_window_adds_is_empty() {
    let reference = Reference::embedded();
    let (request, _) = with_hollow_records(&reference);
    for list in RecordList::ALL {
        let record: Record = list.empty("new".into());
        assert!(!record.as_ref().says_anything(&request), "{}", list.key());
    }
}
