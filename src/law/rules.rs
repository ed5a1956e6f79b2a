//! Rules of the check, where each comes from, and what practice knows to go wrong.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::terms::{ArticleRef, ElementId, InstrumentId, QuestionId};

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
    /// Whether it says that an element is not there, or not sufficient.
    #[serde(default)]
    pub absence: bool,
    /// The number that it compares with.
    #[serde(default)]
    pub limit: Option<RuleLimit>,
    /// The number where the request says that it is urgent.
    #[serde(default)]
    pub urgent: Option<RuleLimit>,
    /// Least penalties that treaties ask for, where no record of the requested State names one.
    #[serde(default)]
    pub thresholds: Vec<Threshold>,
    /// The instruments that it is about, if it is about some only.
    #[serde(default)]
    pub instruments: Vec<InstrumentId>,
    /// The headings of offences that it is about.
    #[serde(default)]
    pub headings: Vec<String>,
    /// The question on whose answer it depends.
    #[serde(default)]
    pub question: Option<QuestionId>,
}

/// A number that a rule compares with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleLimit {
    /// Days.
    Days(i32),
    /// Months.
    Months(u32),
    /// Years.
    Years(i16),
}

/// The least maximum penalty that a treaty asks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The article; its instrument must be relied on.
    pub article: ArticleRef,
    /// Months of deprivation of liberty.
    pub months: u32,
}

/// How long what is asked for is commonly kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// The element that holds the first day of the period.
    pub from: ElementId,
    /// The element that holds its last day.
    pub to: ElementId,
    /// Years for which it is commonly kept.
    pub years: i16,
    /// When it is there all the same.
    #[serde(default)]
    pub kept: Option<Condition>,
    /// When the period may end after the date of the request.
    #[serde(default)]
    pub goes_on: Option<Condition>,
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

impl Quality {
    /// Whether findings of the rule at the element belong here.
    #[must_use]
    pub fn covers(&self, rule: &RuleInfo, element: Option<&ElementId>) -> bool {
        rule.quality.contains(&self.id)
            || self.absence && rule.absence && element.is_some_and(|e| self.elements.contains(e))
    }
}
