//! Parts of the law that are compiled into the program, each read when it is first asked for: a command needs few of
//! them, and every start would pay for all.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::instruments::Instrument;
use super::kinds::{Element, Family, TradeWords};
use super::letter::{Question, Role, Section};
use super::periods::ArrestPeriod;
use super::routes::Route;
use super::rules::{Quality, Retention, RuleInfo};
use crate::terms::ElementId;

/// What one file holds.
#[derive(Clone, Default)]
pub(super) struct Part<T> {
    compiled: &'static str,
    read: OnceLock<T>,
}

impl<T: Default + DeserializeOwned> Part<T> {
    /// A part that is read when it is asked for; should it not read, it is empty, and the program still starts.
    pub(super) const fn compiled(json: &'static str) -> Self {
        Self {
            compiled: json,
            read: OnceLock::new(),
        }
    }

    /// A part that was read.
    pub(super) fn of(value: T) -> Self {
        Self {
            compiled: "",
            read: OnceLock::from(value),
        }
    }

    pub(super) fn get(&self) -> &T {
        self.read
            .get_or_init(|| serde_json::from_str(self.compiled).unwrap_or_default())
    }
}

impl<T: fmt::Debug + Default + DeserializeOwned> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// All elements, those of each kind read when one of them is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Elements {
    /// Where each one stands, by its id: the kind, and the place in it.
    places: HashMap<ElementId, (usize, usize)>,
    kinds: Vec<OfKind>,
}

#[derive(Clone)]
struct OfKind {
    compiled: &'static str,
    /// The number of the first one among the elements of the law.
    first: usize,
    read: OnceLock<Vec<Arc<Element>>>,
}

impl Elements {
    /// Adds the elements of the next kind; those that stand twice in the law are returned.
    pub(super) fn add(&mut self, ids: &[ElementId], elements: Vec<Element>) -> Vec<ElementId> {
        let twice = self.place(ids);
        if let Some(kind) = self.kinds.last_mut() {
            kind.read = OnceLock::from(numbered(elements, kind.first));
        }
        twice
    }

    /// Adds those of a kind that are compiled into the program.
    pub(super) fn add_compiled(&mut self, ids: &[ElementId], json: &'static str) {
        self.place(ids);
        if let Some(kind) = self.kinds.last_mut() {
            kind.compiled = json;
        }
    }

    fn place(&mut self, ids: &[ElementId]) -> Vec<ElementId> {
        let kind = self.kinds.len();
        let first = self.places.len();
        let mut twice = Vec::new();
        for (at, id) in ids.iter().enumerate() {
            if self.places.insert(id.clone(), (kind, at)).is_some() {
                twice.push(id.clone());
            }
        }
        self.kinds.push(OfKind {
            compiled: "",
            first,
            read: OnceLock::new(),
        });
        twice
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Arc<Element>> {
        let (kind, at) = self.places.get(id)?;
        self.kinds.get(*kind)?.get().get(*at)
    }

    /// The number of an element, for which it need not be read.
    pub(super) fn number(&self, id: &str) -> Option<usize> {
        let (kind, at) = self.places.get(id)?;
        Some(self.kinds.get(*kind)?.first + at)
    }
}

impl OfKind {
    fn get(&self) -> &[Arc<Element>] {
        self.read.get_or_init(|| {
            let elements = serde_json::from_str(self.compiled).unwrap_or_default();
            numbered(elements, self.first)
        })
    }
}

impl fmt::Debug for OfKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.first, self.get())
    }
}

fn numbered(elements: Vec<Element>, first: usize) -> Vec<Arc<Element>> {
    let number = |(mut element, number): (Element, usize)| {
        element.number = number;
        Arc::new(element)
    };
    elements.into_iter().zip(first..).map(number).collect()
}

macro_rules! files {
    ($($(#[$words:meta])* $name:ident { $field:ident: $type:ty })*) => {
        $($(#[$words])*
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            pub(super) $field: Vec<$type>,
        })*
    };
}

files! {
    /// `families.toml`.
    FamiliesFile { family: Family }
    /// `retention.toml`.
    RetentionFile { retention: Retention }
    /// `questions.toml`.
    QuestionsFile { question: Question }
    /// `instruments.toml`.
    InstrumentsFile { instrument: Instrument }
    /// `letter.toml`.
    LetterFile { role: Role }
    /// `sections.toml`.
    SectionsFile { section: Section }
    /// `periods.toml`.
    PeriodsFile { period: ArrestPeriod }
    /// `routes.toml`.
    RoutesFile { route: Route }
    /// `trade.toml`.
    TradeFile { kind: TradeWords }
    /// `quality.toml`.
    QualityFile { quality: Quality }
    /// `rules.toml`.
    RulesFile { rule: RuleInfo }
}
