//! The directory as a value: what is known of States, and what is looked up in it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::schema::{Name, Participation, State, Treaty, parse_state};
use crate::law::{AskKey, DataFault, Obligation};
use crate::terms::{ElementId, Language, StateId, sha256};

/// Everything that is known of States and their treaties.
///
/// The entry of a State is read when it is first asked for: a request concerns two of some two hundred.
#[derive(Debug, Default)]
pub struct Directory {
    pub(super) version: String,
    states: BTreeMap<StateId, Entry>,
    pub(super) treaties: Vec<Treaty>,
    pub(super) ask_rules: Vec<AskRule>,
}

/// The text of a State's file, with the parsed entry once it was asked for.
#[derive(Debug)]
struct Entry {
    text: Cow<'static, str>,
    read: OnceLock<Option<State>>,
}

/// A rule that turns a fact into something asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskRule {
    /// Kind of the fact.
    pub fact: String,
    /// Field of its table.
    pub field: String,
    /// What the State asks for if the field says so.
    #[serde(default)]
    pub asks: Option<AskKey>,
    /// The element that fulfils it.
    #[serde(default)]
    pub element: Option<ElementId>,
    /// How strongly the element is then required.
    #[serde(default)]
    pub obligation: Option<Obligation>,
    /// Whether it speaks of requests without a treaty.
    #[serde(default)]
    pub without_treaty: bool,
    /// A "no" of the record is what the key stands for.
    #[serde(default)]
    pub negated: bool,
}

impl Directory {
    /// A fingerprint of all data (SHA-256, hexadecimal): two directories with the same one know the same.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The codes of all States in the directory, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = StateId> {
        self.states.keys().copied()
    }

    /// The entry of a State; `None` if the directory does not know the code.
    #[must_use]
    pub fn state(&self, id: StateId) -> Option<&State> {
        let entry = self.states.get(&id)?;
        entry
            .read
            .get_or_init(|| parse_state(&file_name(id), &entry.text).ok())
            .as_ref()
    }

    /// All entries, in the order of their codes.
    pub fn states(&self) -> impl Iterator<Item = &State> {
        self.ids().filter_map(|id| self.state(id))
    }

    /// The text of a State's file, as the maintainer of the data sees it.
    #[must_use]
    pub fn file_of(&self, id: StateId) -> Option<&str> {
        self.states.get(&id).map(|entry| entry.text.as_ref())
    }

    /// The treaties that entries name.
    #[must_use]
    pub fn treaties(&self) -> &[Treaty] {
        &self.treaties
    }

    /// What turns facts into something asked for, in the order of the file.
    #[must_use]
    pub fn ask_rules(&self) -> &[AskRule] {
        &self.ask_rules
    }

    /// The record of a State's participation in a treaty; `None` is no record, never "not a Party".
    #[must_use]
    pub fn participation(&self, treaty: &str, id: StateId) -> Option<&Participation> {
        let state = self.state(id)?;
        state.participation.iter().find(|p| p.treaty == treaty)
    }

    /// The directory with one more entry, or another one in the place of the one that it has for this State.
    ///
    /// # Errors
    /// All faults of the entry at once.
    pub fn with_entry(mut self, id: StateId, text: &str) -> Result<Self, Vec<DataFault>> {
        parse_state(&file_name(id), text)?;
        self.version = sha256(format!("{}\n{text}", self.version).as_bytes());
        self.add(id, text.to_owned().into());
        Ok(self)
    }

    pub(super) fn add(&mut self, id: StateId, text: Cow<'static, str>) {
        let read = OnceLock::new();
        self.states.insert(id, Entry { text, read });
    }

    /// Everything that is wrong with the entries: what does not read, and treaties that the directory lacks.
    #[must_use]
    pub fn faults(&self) -> Vec<DataFault> {
        let mut faults = Vec::new();
        for (id, entry) in &self.states {
            match parse_state(&file_name(*id), &entry.text) {
                Err(more) => faults.extend(more),
                Ok(state) => faults.extend(
                    state
                        .participation
                        .iter()
                        .filter(|p| !self.treaties.iter().any(|t| t.id == p.treaty))
                        .map(|p| {
                            DataFault::new(
                                &file_name(*id),
                                p.treaty.as_str(),
                                "the treaty is not in treaties.toml",
                                "add it there, or correct the id",
                            )
                        }),
                ),
            }
        }
        faults
    }
}

fn file_name(id: StateId) -> String {
    format!("{id}.toml")
}

impl State {
    /// The names in one language.
    #[must_use]
    pub const fn names(&self, language: Language) -> &Name {
        match language {
            Language::Ar => &self.name.ar,
            Language::Zh => &self.name.zh,
            Language::En => &self.name.en,
            Language::Fr => &self.name.fr,
            Language::Ru => &self.name.ru,
            Language::Es => &self.name.es,
        }
    }
}
