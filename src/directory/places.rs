//! Places that are not States, and the standing of persons without one: what a nationality, an issuer or an address can
//! name beside a State.
//!
//! What is absent: whom to write to. A request goes to a State, and its entry says who receives it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::further::NamesSource;
use crate::folding::Folded;
use crate::law::DataFault;
use crate::terms::{Language, PlaceId, StateId};

/// A territory, or the standing of a person without a State.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its code.
    pub id: PlaceId,
    /// ISO 3166-1 alpha-2 code.
    #[serde(default)]
    pub iso2: Option<String>,
    /// Three-digit M49 code of the United Nations.
    #[serde(default)]
    pub m49: Option<String>,
    /// The State under which the source names it.
    #[serde(default)]
    pub state: Option<StateId>,
    /// What the code says of a nationality, where it is the standing of a person.
    #[serde(default)]
    pub nationality: Option<Nationality>,
    /// A note that the United Nations adds to the name, by the id of its words (`document-place-note-…`).
    #[serde(default)]
    pub note: Option<String>,
    /// The key of the source.
    pub source: String,
    /// Its name in the six languages.
    pub name: BTreeMap<Language, String>,
}

/// What is known of the nationality of a person without a State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nationality {
    /// The person has none.
    None,
    /// The person may have one.
    Open,
}

/// The file of places.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacesFile {
    source: BTreeMap<String, NamesSource>,
    place: Vec<Place>,
}

/// The places, read when somebody asks for one: most requests name none.
#[derive(Debug, Default)]
pub(super) struct Places {
    text: Cow<'static, str>,
    is_compiled: bool,
    read: OnceLock<Vec<Place>>,
}

impl Places {
    pub(super) fn new(text: impl Into<Cow<'static, str>>, is_compiled: bool) -> Self {
        Self {
            text: text.into(),
            is_compiled,
            read: OnceLock::new(),
        }
    }

    fn parse(&self) -> Result<PlacesFile, String> {
        if self.is_compiled {
            serde_json::from_str(&self.text).map_err(|e| e.to_string())
        } else {
            toml::from_str(&self.text).map_err(|e| e.to_string())
        }
    }

    /// Every place, in the order of the codes.
    pub(super) fn all(&self) -> &[Place] {
        self.read
            .get_or_init(|| self.parse().map_or_else(|_| Vec::new(), |file| file.place))
    }

    /// Everything that is wrong with the file.
    pub(super) fn faults(&self, file: &str, is_state: impl Fn(StateId) -> bool) -> Vec<DataFault> {
        if self.text.is_empty() {
            return Vec::new();
        }
        let read = match self.parse() {
            Ok(read) => read,
            Err(error) => {
                let words = error.trim().replace('\n', " ");
                let hint = "correct the entry at that line";
                return vec![DataFault::new(file, "file", words, hint)];
            }
        };
        let is_sound = |place: &Place| {
            read.source.contains_key(&place.source)
                && Language::ALL.iter().all(|l| place.name.contains_key(l))
                && place.state.is_none_or(&is_state)
                && !is_state(place.id.as_state())
        };
        read.place
            .iter()
            .filter(|place| !is_sound(place))
            .map(|place| {
                DataFault::new(
                    file,
                    place.id.as_str(),
                    "a place that is a State, is under none of the directory's, or lacks a name or its source",
                    "correct the entry",
                )
            })
            .collect()
    }
}

impl Place {
    /// The code and the names by which it is found.
    #[must_use]
    pub fn found_by(&self) -> Vec<Folded> {
        [Some(self.id.as_str()), self.iso2.as_deref()]
            .into_iter()
            .flatten()
            .map(Folded::code)
            .chain(self.name.values().map(|name| Folded::new(name)))
            .collect()
    }
}
