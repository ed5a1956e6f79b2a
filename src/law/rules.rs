//! Rules of the check, where each comes from, and what practice knows to go wrong.

use serde::{Deserialize, Serialize};

use crate::terms::{ArticleRef, ElementId};

/// How loud a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The request is not complete; no final document is written.
    Blocking,
    /// It should be looked at before the request is signed.
    Warning,
    /// It would make the request better.
    Advice,
}

impl Severity {
    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// A rule of the check: where it comes from and how loud it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleInfo {
    /// Its id, which also names its message in the locales.
    pub id: String,
    /// How loud its findings are; an element's own obligation decides where this is left out.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// The articles it rests on; an element's own articles are cited where this is empty.
    #[serde(default)]
    pub articles: Vec<ArticleRef>,
    /// Why the rule exists, with its source, in English.
    pub source: String,
    /// The quality rules that it decides.
    #[serde(default)]
    pub quality: Vec<String>,
}

/// What goes wrong in requests, as practice knows it; label, defect and cure are words of the locales.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quality {
    /// Its id, which also names its words: `quality-<id>`.
    pub id: String,
    /// How bad it is in the reference: `error` or `warning`. How loud a finding is, its own rule says.
    pub severity: String,
    /// The requests concerned: `all`, `mla`, `extradition` …
    pub scope: String,
    /// The articles on which it rests.
    pub articles: Vec<ArticleRef>,
    /// The elements in which it shows.
    pub elements: Vec<ElementId>,
    /// What decides it, in English.
    pub decides: String,
    /// Whether the defect is that one of the elements is not there.
    #[serde(default)]
    pub absence: bool,
}

/// Rules that say that an element is not there, or not sufficient.
const ABSENCE: [&str; 5] = [
    "element-missing",
    "element-missing-state",
    "penalty-missing",
    "undertaking-declined",
    "undecided-question",
];

impl Quality {
    /// Whether findings of the rule at the element belong here.
    #[must_use]
    pub fn covers(&self, rule: &RuleInfo, element: Option<&ElementId>) -> bool {
        rule.quality.contains(&self.id)
            || self.absence
                && ABSENCE.contains(&rule.id.as_str())
                && element.is_some_and(|e| self.elements.contains(e))
    }
}
