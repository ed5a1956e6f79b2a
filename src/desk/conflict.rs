//! What has become of a file elsewhere, and in which places it differs from what was opened.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;

use crate::request::{Location, RecordList, Request};
use crate::terms::{QuestionId, RecordId};

/// Why a draft is not saved without a question.
#[derive(Debug)]
pub struct Conflict {
    /// The file.
    pub path: PathBuf,
    /// Another window has it open.
    pub elsewhere: bool,
    /// It holds something else than when it was opened.
    pub changed: Option<Changed>,
}

/// What became of a file elsewhere.
#[derive(Debug)]
pub enum Changed {
    /// It holds no request any more.
    NoRequest,
    /// It holds another state of the request.
    Request {
        /// The request in it.
        theirs: Box<Request>,
        /// The request as it was when it was opened, as far as that is known.
        before: Box<Request>,
        /// The places that differ between the two.
        differences: Vec<Difference>,
    },
}

/// A place in which a file differs from what was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place.
    pub at: Location,
    /// How it differs.
    pub how: How,
    /// The draft here differs in it as well.
    pub here_too: bool,
}

/// How a place differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It has come in.
    Added,
    /// It has gone.
    Removed,
    /// It says something else.
    Other,
}

impl How {
    /// The id used in words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Other => "other",
        }
    }
}

/// The places in which a request differs from what it was, in the order of the file.
pub(super) fn differences(before: &Request, theirs: &Request, mine: &Request) -> Vec<Difference> {
    let (before, theirs, mine) = (places(before), places(theirs), places(mine));
    let all: BTreeSet<_> = before.keys().chain(theirs.keys()).collect();
    all.into_iter()
        .filter_map(|at| {
            let how = match (before.get(at), theirs.get(at)) {
                (None, Some(_)) => How::Added,
                (Some(_), None) => How::Removed,
                (Some(old), Some(new)) if old != new => How::Other,
                _ => return None,
            };
            Some(Difference {
                at: at.clone(),
                how,
                here_too: mine.get(at) != before.get(at),
            })
        })
        .collect()
}

/// What stands in each place that people speak of: an answer, a record, a choice.
fn places(request: &Request) -> BTreeMap<Location, Value> {
    let mut places = BTreeMap::new();
    let Ok(Value::Object(file)) = serde_json::to_value(request) else {
        return places;
    };
    for (key, value) in file.into_iter().filter(|(_, value)| !is_nothing(value)) {
        let at = match key.as_str() {
            "note" => Location::Note,
            "kinds" => Location::Kinds,
            "requesting_state" => Location::RequestingState,
            "requested_state" => Location::RequestedState,
            "drafting_language" => Location::DraftingLanguage,
            "legal_bases" => Location::LegalBases,
            "first_step" => Location::FirstSteps,
            "accepted" => Location::Acceptances,
            "answers" => {
                places.extend(
                    entries(value)
                        .map(|(id, value)| (Location::answer(&id.as_str().into()), value)),
                );
                continue;
            }
            "circumstances" => {
                places.extend(
                    entries(value)
                        .map(|(id, value)| (Location::Circumstance(QuestionId::new(id)), value)),
                );
                continue;
            }
            key => {
                if let Some(list) = RecordList::from_key(key) {
                    places.extend(records(list, value));
                }
                continue;
            }
        };
        places.insert(at, value);
    }
    places
}

/// What stands for a place in which nothing is.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

fn entries(value: Value) -> impl Iterator<Item = (String, Value)> {
    match value {
        Value::Object(entries) => entries,
        _ => serde_json::Map::new(),
    }
    .into_iter()
}

fn records(list: RecordList, value: Value) -> Vec<(Location, Value)> {
    let Value::Array(records) = value else {
        return Vec::new();
    };
    let place = |record: Value| {
        let id = RecordId::new(record.get("id")?.as_str()?);
        Some((Location::record(list, &id), record))
    };
    records.into_iter().filter_map(place).collect()
}
