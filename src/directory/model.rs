//! The directory as a value: what is known of States, and what is looked up in it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::further::{NamesFile, NamesText};
use super::places::Places;
use super::schema::{Name, Participation, State, Treaty, compiled_state, parse_state};
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
    /// The files of further names, read when somebody looks for a State.
    pub(super) further: Vec<NamesText>,
    /// Territories, and the standing of persons without a State.
    pub(super) places: Places,
    pub(super) official: OfficialLanguages,
}

/// The official languages of States, for want of a record of what they accept.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialLanguages {
    /// Where they are taken from.
    pub source: String,
    /// BCP 47 tags by State.
    pub official: BTreeMap<StateId, Vec<String>>,
}

/// What a State's entry is read from, with the entry once it was asked for.
#[derive(Debug)]
pub(super) struct Entry {
    source: Source,
    read: OnceLock<Option<State>>,
}

#[derive(Debug)]
enum Source {
    /// The file that people edit.
    Written(String),
    /// What the build script has made of it.
    Compiled(&'static str),
}

impl Entry {
    pub(super) fn written(toml: impl Into<String>) -> Self {
        Self {
            source: Source::Written(toml.into()),
            read: OnceLock::new(),
        }
    }

    pub(super) const fn compiled(json: &'static str) -> Self {
        Self {
            source: Source::Compiled(json),
            read: OnceLock::new(),
        }
    }

    fn state(&self, id: StateId) -> Option<&State> {
        self.read.get_or_init(|| self.parse(id).ok()).as_ref()
    }

    fn parse(&self, id: StateId) -> Result<State, Vec<DataFault>> {
        match &self.source {
            Source::Written(toml) => parse_state(&file_name(id), toml),
            Source::Compiled(json) => compiled_state(&file_name(id), json),
        }
    }
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
        self.states.get(&id)?.state(id)
    }

    /// All entries, in the order of their codes.
    pub fn states(&self) -> impl Iterator<Item = &State> {
        self.ids().filter_map(|id| self.state(id))
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

    /// The official languages of a State, as BCP 47 tags, with where that is taken from; none if that is not known.
    ///
    /// They are a presumption of what it reads, never a record of what it accepts.
    #[must_use]
    pub fn official_languages(&self, id: StateId) -> (&[String], &str) {
        let tags = self.official.official.get(&id);
        (tags.map_or(&[], Vec::as_slice), &self.official.source)
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
        self.add(id, Entry::written(text));
        Ok(self)
    }

    pub(super) fn add(&mut self, id: StateId, entry: Entry) {
        self.states.insert(id, entry);
    }

    /// Everything that is wrong with the entries: what does not read, and treaties that the directory lacks.
    #[must_use]
    pub fn faults(&self) -> Vec<DataFault> {
        let mut faults = Vec::new();
        for (id, entry) in &self.states {
            match entry.parse(*id) {
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
        for text in &self.further {
            let file = text.file.as_str();
            match text.read() {
                Err(fault) => faults.push(fault),
                Ok(names) => faults.extend(
                    names
                        .name
                        .iter()
                        .filter(|n| {
                            !self.states.contains_key(&n.state)
                                || !names.source.contains_key(&n.source)
                        })
                        .map(|n| {
                            DataFault::new(
                                file,
                                n.state.as_str(),
                                "names without an entry of the State, or without their source",
                                "correct the code, or name the source at the top of the file",
                            )
                        }),
                ),
            }
        }
        faults.extend(
            self.places
                .faults("places.toml", |id| self.states.contains_key(&id)),
        );
        faults
    }

    /// The further names by which States are found, file by file.
    #[must_use]
    pub fn further_names(&self) -> Vec<NamesFile> {
        self.further
            .iter()
            .filter_map(|text| text.read().ok())
            .collect()
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
