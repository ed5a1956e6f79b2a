//! The check: from a draft, its requirements and a day to findings. Pure; it cannot fail.
//!
//! Each element ends as met, missing, undecided or not asked; the rules around the elements (States,
//! legal bases, languages, records) live in the submodules. A finding is data: rule, place and
//! arguments. Its words are made by `i18n` in the language of whoever reads it.

mod accepted;
mod arrest;
mod characters;
mod elements;
mod grounds;
mod quality;
mod records;
mod whole;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::condition::Open;
use super::requirements::{Requirements, StateSource};
use crate::request::Request;
use crate::terms::{
    ArticleRef, ElementId, GroundId, KindId, Language, QuestionId, RecordId, StateId,
};

pub use accepted::lasting_place;

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

/// Something that the check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Id of the rule, which also names the message.
    pub rule: &'static str,
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
    /// JSON pointer into the request file.
    pub path: String,
    /// Why the drafter lets the finding stand, if so.
    pub accepted: Option<String>,
}

impl Finding {
    /// Whether a person may let it stand: what blocks a request cannot be accepted.
    #[must_use]
    pub fn can_be_accepted(&self) -> bool {
        self.severity != Severity::Blocking && self.rule != "acceptance-without-object"
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
    Ask(super::condition::AskKey),
    /// Label of a ground for refusal.
    Ground(GroundId),
    /// What happens at the end of a period of provisional arrest.
    ArrestEffect(super::arrest::Effect),
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
    pub outcomes: BTreeMap<ElementId, Outcome>,
}

impl Report {
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

/// Checks a request on a given day.
///
/// With `document` the texts are also checked for being there in that language, as a document needs them;
/// without it, in the drafting language.
#[must_use]
pub fn check(
    request: &Request,
    requirements: &Requirements,
    today: Date,
    document: Option<Language>,
) -> Report {
    let mut checker = Checker {
        request,
        requirements,
        today,
        language: document.unwrap_or(request.drafting_language),
        report: Report::default(),
    };
    checker.whole();
    checker.elements();
    checker.records();
    checker.grounds();
    checker.arrest();
    checker.characters();
    checker.quality();
    checker.accepted();
    checker.report
}

struct Checker<'a> {
    request: &'a Request,
    requirements: &'a Requirements,
    today: Date,
    language: Language,
    report: Report,
}

/// A finding under construction: rule and place first, the rest as needed.
struct Draft {
    finding: Finding,
}

impl Draft {
    fn arg(mut self, name: &'static str, value: Arg) -> Self {
        self.finding.args.insert(name, value);
        self
    }

    fn element(mut self, element: &ElementId) -> Self {
        self.finding.element = Some(element.clone());
        self.arg("element", Arg::Element(element.clone()))
    }

    fn articles(mut self, articles: &[ArticleRef]) -> Self {
        if !articles.is_empty() {
            self.finding.articles = articles.to_vec();
        }
        self
    }

    fn severity(mut self, severity: Severity) -> Self {
        self.finding.severity = severity;
        self
    }

    fn state(mut self, source: Option<&StateSource>) -> Self {
        self.finding.state = source.cloned();
        self
    }
}

impl Checker<'_> {
    /// Begins a finding of a rule at a JSON pointer; severity and articles come from the rule's entry.
    fn draft(&self, rule: &'static str, path: impl Into<String>) -> Draft {
        let info = self.requirements.law.rule(rule);
        Draft {
            finding: Finding {
                rule,
                severity: info.and_then(|r| r.severity).unwrap_or(Severity::Warning),
                element: None,
                args: BTreeMap::new(),
                articles: info.map_or_else(Vec::new, |r| r.articles.clone()),
                state: None,
                path: path.into(),
                accepted: None,
            },
        }
    }

    fn report(&mut self, draft: Draft) {
        self.report.findings.push(draft.finding);
    }
}

/// The JSON pointer of an element's answer.
fn answer_path(element: &ElementId) -> String {
    format!("/answers/{element}")
}

/// What the open points of a condition are, as rule id and argument.
fn open_points(
    open: &std::collections::BTreeSet<Open>,
) -> Vec<(&'static str, Option<(&'static str, Arg)>)> {
    open.iter()
        .map(|point| match point {
            Open::Question(id) => (
                "undecided-question",
                Some(("question", Arg::Question(id.clone()))),
            ),
            Open::NoRecord(key) => ("undecided-no-record", Some(("ask", Arg::Ask(*key)))),
            Open::LegalBasis => ("undecided-legal-basis", None),
            Open::Element(id) => (
                "undecided-element",
                Some(("other", Arg::Element(id.clone()))),
            ),
            Open::BirthDate(id) => (
                "undecided-birth-date",
                Some(("other", Arg::Element(id.clone()))),
            ),
            Open::Nationality(id) => (
                "undecided-nationality",
                Some(("other", Arg::Element(id.clone()))),
            ),
            Open::OffenceHeading => ("undecided-offence", None),
            Open::PropertyType => ("undecided-property", None),
            Open::PersonRole(id) => ("undecided-role", Some(("other", Arg::Element(id.clone())))),
        })
        .collect()
}

/// A record's place in its list, for JSON pointers.
fn index_of<T>(list: &[T], id: &RecordId, of: impl Fn(&T) -> &RecordId) -> Option<usize> {
    list.iter().position(|r| of(r) == id)
}
