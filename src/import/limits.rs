//! How much a request may hold. A file of a few kilobytes can ask for a letter of a million pages; a request that is meant
//! for a reader never comes near these numbers.

use std::collections::HashSet;

use serde_json::Value;

use super::fault::ImportError;
use crate::request::texts::look;
use crate::request::{Answer, Request};

/// The most entries of one list.
pub const MAX_ENTRIES: usize = 10_000;
/// The most legal bases: between two States there are a dozen.
pub const MAX_BASES: usize = 100;
/// How often answers may point to records, all together.
pub const MAX_REFERENCES: usize = 20_000;
/// The most entries of a list inside of a record: other names, nationalities, lines of an address.
pub const MAX_INNER: usize = 1_000;
/// The most characters of one text.
pub const MAX_TEXT: usize = 500_000;
/// The most characters of one paragraph: some twenty-five pages without a break.
pub const MAX_PARAGRAPH: usize = 100_000;
/// The most characters of a name, a number or an address line.
pub const MAX_WORD: usize = 20_000;

/// Takes out what stands twice and says nothing by that: the same record in one answer, the same legal basis, the same kind.
pub(super) fn once(request: &mut Request) {
    let mut kinds = HashSet::new();
    request.kinds.retain(|kind| kinds.insert(kind.clone()));
    let mut bases = Vec::new();
    for basis in std::mem::take(&mut request.legal_bases) {
        // The count is bounded below; as soon as it is too high nothing more needs to be known.
        if bases.len() > MAX_BASES || !bases.contains(&basis) {
            bases.push(basis);
        }
    }
    request.legal_bases = bases;
    for answer in request.answers.values_mut() {
        let ids = match answer {
            Answer::Persons(ids)
            | Answer::Organisations(ids)
            | Answer::Parties(ids)
            | Answer::Accounts(ids)
            | Answer::Offences(ids)
            | Answer::Provisions(ids)
            | Answer::Property(ids) => ids,
            Answer::Annexes(answer) => &mut answer.annexes,
            _ => continue,
        };
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
    }
}

/// Whether a request stays within the limits.
///
/// # Errors
/// The first place where it does not.
pub(super) fn admit(request: &Request) -> Result<(), ImportError> {
    let lists = [
        ("/persons", request.persons.len(), MAX_ENTRIES),
        ("/organisations", request.organisations.len(), MAX_ENTRIES),
        ("/accounts", request.accounts.len(), MAX_ENTRIES),
        ("/offences", request.offences.len(), MAX_ENTRIES),
        ("/provisions", request.provisions.len(), MAX_ENTRIES),
        ("/property", request.property.len(), MAX_ENTRIES),
        ("/annexes", request.annexes.len(), MAX_ENTRIES),
        ("/accepted", request.accepted.len(), MAX_ENTRIES),
        ("/legal_bases", request.legal_bases.len(), MAX_BASES),
    ];
    for (path, length, limit) in lists {
        if length > limit {
            return Err(too_many(path.to_owned(), limit));
        }
    }
    let mut references = 0;
    for (id, answer) in &request.answers {
        references += answer.records().len();
        if references > MAX_REFERENCES {
            return Err(too_many(format!("/answers/{id}"), MAX_REFERENCES));
        }
    }
    let mut found = None;
    look(request, &mut |place, text| {
        if text.len() > MAX_PARAGRAPH && found.is_none() {
            found = passage(text).map(|limit| (place(), limit));
        }
    });
    match found {
        Some((path, limit)) => Err(ImportError::TooLong { path, limit }),
        None => Ok(()),
    }
}

/// The limit that a text in words goes beyond, if it does.
fn passage(text: &str) -> Option<usize> {
    let is_longer = |text: &str, limit: usize| text.chars().nth(limit).is_some();
    if is_longer(text, MAX_TEXT) {
        Some(MAX_TEXT)
    } else {
        text.split('\n')
            .any(|paragraph| is_longer(paragraph, MAX_PARAGRAPH))
            .then_some(MAX_PARAGRAPH)
    }
}

/// Whether the small things of a file stay small: lists inside of records, names, numbers, ids. What a file of so few bytes
/// holds can be neither.
///
/// # Errors
/// The first place where they do not.
pub(super) fn admit_details(text: &str) -> Result<(), ImportError> {
    if text.len() <= MAX_WORD {
        return Ok(());
    }
    // A quick look: only where a long stretch without a quotation mark or very many commas stand can anything be too large.
    let is_long = text.split('"').any(|part| part.len() > MAX_WORD);
    let is_wide = || text.bytes().filter(|byte| *byte == b',').count() > MAX_INNER;
    if !is_long && !is_wide() {
        return Ok(());
    }
    let Ok(whole) = serde_json::from_str::<Value>(text) else {
        return Ok(());
    };
    words(&whole, &mut String::new(), "")
}

fn words(value: &Value, path: &mut String, key: &str) -> Result<(), ImportError> {
    let length = path.len();
    match value {
        // A text in words stands under this key; it has limits of its own.
        Value::String(word) if key != "text" && word.chars().nth(MAX_WORD).is_some() => {
            return Err(ImportError::TooLong {
                path: path.clone(),
                limit: MAX_WORD,
            });
        }
        Value::Array(list) => {
            let is_record_list = path.matches('/').count() == 1 || path.starts_with("/answers/");
            let limit = if is_record_list {
                MAX_ENTRIES
            } else {
                MAX_INNER
            };
            if list.len() > limit && path != "/legal_bases" {
                return Err(too_many(path.clone(), limit));
            }
            for (index, entry) in list.iter().enumerate() {
                path.push_str(&format!("/{index}"));
                words(entry, path, "")?;
                path.truncate(length);
            }
        }
        Value::Object(fields) => {
            for (name, entry) in fields {
                path.push('/');
                path.push_str(&name.replace('~', "~0").replace('/', "~1"));
                words(entry, path, name)?;
                path.truncate(length);
            }
        }
        _ => {}
    }
    Ok(())
}

fn too_many(path: String, limit: usize) -> ImportError {
    ImportError::TooMany { path, limit }
}
