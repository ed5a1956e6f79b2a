//! What a check finds: data, whose words are made by `i18n` in the language of whoever reads it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::directory::StateSource;
use crate::law::{AskKey, Effect, Law, Quality, Severity};
use crate::request::Location;
use crate::terms::{ArticleRef, ElementId, GroundId, KindId, Language, QuestionId, StateId};

/// Something that the check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Id of the rule, which also names the message.
    pub rule: Cow<'static, str>,
    /// How loud it is.
    pub severity: Severity,
    /// The element concerned, if it is about one.
    pub element: Option<ElementId>,
    /// Arguments of the message, by name.
    pub args: BTreeMap<&'static str, Arg>,
    /// Articles on which the finding rests.
    pub articles: Vec<ArticleRef>,
    /// The record of the requested State on which it rests, if any.
    pub state: Option<StateSource>,
    /// Where in the request.
    pub at: Location,
    /// Why the drafter lets the finding stand, if so.
    pub accepted: Option<String>,
}

impl Finding {
    /// Whether a person may let it stand: what blocks a request cannot be accepted.
    #[must_use]
    pub fn can_be_accepted(&self) -> bool {
        self.severity != Severity::Blocking && self.rule != "acceptance-without-object"
    }

    /// How far behind others of its severity it stands.
    fn rank(&self) -> u8 {
        let silent = self.rule.ends_with("-no-record") || self.rule.ends_with("-unknown");
        match (silent, self.state.is_some(), self.articles.is_empty()) {
            (true, ..) => 3,
            (false, true, _) => 0,
            (false, false, false) => 1,
            (false, false, true) => 2,
        }
    }

    /// The quality rules of the law that the finding shows broken.
    #[must_use]
    pub fn qualities<'l>(&self, law: &'l Law) -> Vec<&'l Quality> {
        let Some(rule) = law.rule(&self.rule) else {
            return Vec::new();
        };
        law.qualities()
            .iter()
            .filter(|q| q.covers(rule, self.element.as_ref()))
            .collect()
    }

    /// A finding of a rule at a place; severity and articles come from the rule's entry.
    pub(super) fn new(law: &Law, rule: impl Into<Cow<'static, str>>, at: Location) -> Self {
        let rule = rule.into();
        let info = law.rule(&rule);
        Self {
            rule,
            severity: info.and_then(|r| r.severity).unwrap_or(Severity::Warning),
            element: None,
            args: BTreeMap::new(),
            articles: info.map_or_else(Vec::new, |r| r.articles.clone()),
            state: None,
            at,
            accepted: None,
        }
    }

    pub(super) fn arg(mut self, name: &'static str, value: Arg) -> Self {
        self.args.insert(name, value);
        self
    }

    pub(super) fn element(mut self, element: &ElementId) -> Self {
        self.element = Some(element.clone());
        self.arg("element", Arg::Element(element.clone()))
    }

    pub(super) fn articles(mut self, articles: &[ArticleRef]) -> Self {
        if !articles.is_empty() {
            self.articles = articles.to_vec();
        }
        self
    }

    pub(super) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    pub(super) fn state(mut self, source: Option<&StateSource>) -> Self {
        self.state = source.cloned();
        self
    }
}

/// An argument of a finding's message; `i18n` turns it into words of the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Caption of an element.
    Element(ElementId),
    /// Title of a kind.
    Kind(KindId),
    /// Name of a State.
    State(StateId),
    /// Title of an instrument, or the text itself if it is none that the program knows.
    Instrument(String),
    /// Name of one of the six languages.
    Language(Language),
    /// Names of languages by BCP 47 tag.
    LanguageTags(Vec<String>),
    /// Text of a question.
    Question(QuestionId),
    /// What a directory entry is silent about.
    Ask(AskKey),
    /// Label of a ground for refusal.
    Ground(GroundId),
    /// What happens at the end of a period of provisional arrest.
    ArrestEffect(Effect),
    /// A date.
    Date(Date),
    /// A number.
    Number(i64),
    /// A text from the file, shown as it is and isolated.
    Text(String),
    /// Treaty or law with the article, as the directory has it.
    Reference(String),
}

/// The state of one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Required and present.
    Met,
    /// Required or recommended and absent, or present but not sufficient.
    Missing,
    /// It cannot be told yet whether it is required.
    Undecided,
    /// Not required in this request; it may be answered all the same.
    NotAsked,
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Report {
    /// Findings, in the order of the letter.
    pub findings: Vec<Finding>,
    /// The state of each element of the request.
    pub outcomes: Outcomes,
}

/// The state of each element of a request, in the order of their ids.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Outcomes {
    order: Arc<Order>,
    list: Vec<Outcome>,
}

/// Elements in the order of their ids: worked out once for all requests that have the same ones.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Order {
    ids: Vec<ElementId>,
    /// For each element in the order of the letter, its place among the ids.
    places: Vec<usize>,
}

impl Order {
    /// The order of elements that are given in the order of the letter.
    pub(super) fn of<'i>(letter: impl Iterator<Item = &'i ElementId>) -> Self {
        let mut sorted: Vec<(&ElementId, usize)> = letter.zip(0..).collect();
        sorted.sort_unstable();
        let mut places = vec![0; sorted.len()];
        for (place, (_, at)) in sorted.iter().enumerate() {
            if let Some(of_letter) = places.get_mut(*at) {
                *of_letter = place;
            }
        }
        let ids = sorted.into_iter().map(|(id, _)| id.clone()).collect();
        Self { ids, places }
    }
}

impl Outcomes {
    /// The outcomes of elements, given in the order of the letter.
    pub(super) fn of(order: &Arc<Order>, letter: &[Outcome]) -> Self {
        let mut list = vec![Outcome::NotAsked; order.ids.len()];
        for (outcome, place) in letter.iter().zip(&order.places) {
            if let Some(of_element) = list.get_mut(*place) {
                *of_element = *outcome;
            }
        }
        Self {
            order: order.clone(),
            list,
        }
    }

    /// The state of an element; `None` for one that does not belong to the request.
    #[must_use]
    pub fn get(&self, element: &str) -> Option<Outcome> {
        let ids = &self.order.ids;
        let place = ids.binary_search_by(|id| id.as_str().cmp(element)).ok()?;
        self.list.get(place).copied()
    }

    /// Every element with its state, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ElementId, Outcome)> {
        self.order.ids.iter().zip(self.list.iter().copied())
    }
}

impl fmt::Debug for Outcomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// The most advice that is shown at once.
const ADVICE: usize = 5;

impl Report {
    /// The findings of a severity that stand, and how many of them are shown before the others are folded: whatever
    /// blocks or warns is shown; advice is ranked, first what the requested State asks for, then what rests on an
    /// article, then practice, last the silence of the directory.
    #[must_use]
    pub fn ranked(&self, severity: Severity) -> (Vec<&Finding>, usize) {
        let mut findings: Vec<&Finding> = self
            .findings
            .iter()
            .filter(|f| f.severity == severity && f.accepted.is_none())
            .collect();
        if severity != Severity::Advice {
            let shown = findings.len();
            return (findings, shown);
        }
        findings.sort_by_key(|finding| finding.rank());
        let shown = findings.len().min(ADVICE);
        (findings, shown)
    }

    /// Whether a finding about the element blocks.
    #[must_use]
    pub fn blocks(&self, element: &ElementId) -> bool {
        self.findings
            .iter()
            .any(|f| f.severity == Severity::Blocking && f.element.as_ref() == Some(element))
    }

    /// Whether nothing blocks.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.count(Severity::Blocking) == 0
    }

    /// The number of findings of a severity that are not accepted.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|f| f.severity == severity && f.accepted.is_none())
            .count()
    }
}
