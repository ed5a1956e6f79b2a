//! `rogatory new`: an empty request file with everything that will be asked.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::args::{NewArgs, existing};
use super::{Outcome, known_kinds, known_state, written};
use crate::check::requirements_for;
use crate::desk::new_request;
use crate::import::expected_key;
use crate::law::ValueType;
use crate::plain::Plain;
use crate::reference::Reference;
use crate::request::file::file_tree;
use crate::request::{RecordList, Request};
use crate::store::Output;
use crate::terms::Language;

pub(super) fn run(reference: &Reference, args: &NewArgs, today: Date) -> Outcome {
    let language = args.lang;
    let kinds = match known_kinds(reference, &args.kinds, language) {
        Ok(kinds) => kinds,
        Err(outcome) => return outcome,
    };
    let (from, to) = match (
        known_state(reference, &args.from, language),
        known_state(reference, &args.to, language),
    ) {
        (Ok(from), Ok(to)) => (from, to),
        (Err(outcome), _) | (_, Err(outcome)) => return outcome,
    };
    let output = Output::new(existing(args.force));
    if let Err(error) = output.admit(&args.output) {
        return Outcome::of(&error.into(), language);
    }
    let request = new_request(reference, kinds, Some(from), Some(to), language, today);
    let text = Plain::json(&with_everything_asked(reference, &request));
    match output.write(&args.output, text.as_str().as_bytes()) {
        Ok(()) => Outcome {
            err: Plain::of(written("cli-written", &args.output, language)),
            ..Outcome::default()
        },
        Err(error) => Outcome::of(&error.into(), language),
    }
}

/// The request file with an empty answer for every element and every question that may be asked.
///
/// Empty lists and texts, and `null` for what cannot be empty, count as not answered.
fn with_everything_asked(reference: &Reference, request: &Request) -> Value {
    let requirements = requirements_for(reference, request);
    let mut file = file_tree(request).unwrap_or_default();
    let mut answers = Map::new();
    let mut circumstances = Map::new();
    for required in &requirements.elements {
        let element = &required.element;
        for question in element.when.iter().flat_map(|w| w.questions()) {
            circumstances.insert(question.to_string(), Value::Null);
        }
        if element.value.is_derived() {
            continue;
        }
        let given = request
            .answers
            .get(&element.id)
            .and_then(|a| serde_json::to_value(a).ok());
        let value = given.unwrap_or_else(|| empty(element.value, request.drafting_language));
        answers.insert(element.id.to_string(), value);
    }
    if let Value::Object(map) = &mut file {
        let lists = RecordList::ALL.map(RecordList::key);
        for list in ["legal_bases"].into_iter().chain(lists) {
            map.entry(list).or_insert_with(|| json!([]));
        }
        map.insert("answers".to_owned(), Value::Object(answers));
        map.insert("circumstances".to_owned(), Value::Object(circumstances));
    }
    file
}

fn empty(value: ValueType, language: Language) -> Value {
    let content = match value {
        ValueType::Text | ValueType::LongText => json!({ language.code(): { "text": "" } }),
        ValueType::Choice => json!(""),
        ValueType::Money => json!({ "amount": "", "currency": "" }),
        ValueType::Annexes => json!({ "annexes": [] }),
        ValueType::Date | ValueType::YesNo => return Value::Null,
        _ => json!([]),
    };
    json!({ expected_key(value): content })
}
