//! Elements: met, missing, undecided or not asked.

use std::collections::BTreeSet;

use super::checker::Checker;
use super::conditions::Open;
use super::finding::{Arg, Outcome, Outcomes};
use super::force::Force;
use super::requirements::{Required, Rule};
use crate::law::{Element, Severity, ValueType};
use crate::request::{Answer, LocalizedText, Location, PassageStatus, RecordList};
use crate::terms::ElementId;

impl Checker<'_> {
    pub(super) fn elements(&mut self) {
        let requirements = self.requirements;
        let outcomes: Vec<Outcome> = requirements
            .elements
            .iter()
            .map(|required| self.one(required, &required.element))
            .collect();
        self.report.outcomes = Outcomes::of(requirements.order(), &outcomes);
        self.left_over();
    }

    fn one(&mut self, required: &Required, element: &Element) -> Outcome {
        let Some((rule, force)) = required.strongest(self.request, self.requirements) else {
            return Outcome::NotAsked;
        };
        let present = element.is_answered(self.request);
        if present {
            self.text_language(element);
        }
        match force {
            Force::Must | Force::Should => {
                let severity = if force == Force::Must {
                    Severity::Blocking
                } else {
                    Severity::Advice
                };
                if !present {
                    // Records that are pointed to and are not there, or say nothing, have a finding of their own at the
                    // place where they are mended.
                    let points = |answer: &Answer| !answer.records().is_empty();
                    if !self.request.answer(element.id.as_str()).is_some_and(points) {
                        self.missing(element, rule, severity);
                    }
                    return Outcome::Missing;
                }
                if element.yes && self.answered_no(&element.id) {
                    let severity = if force == Force::Must {
                        Severity::Blocking
                    } else {
                        Severity::Warning
                    };
                    let finding = self
                        .finding("undertaking-declined", Location::answer(&element.id))
                        .element(&element.id)
                        .articles(rule.articles())
                        .severity(severity)
                        .state(rule.state.as_ref());
                    self.report(finding);
                    return Outcome::Missing;
                }
                Outcome::Met
            }
            // An answer that is there settles an open condition: more than required harms nobody.
            Force::Undecided(_) if present => Outcome::Met,
            Force::Undecided(open) => {
                self.undecided(element, rule, &open);
                Outcome::Undecided
            }
            Force::NotAsked if present => Outcome::Met,
            Force::NotAsked => Outcome::NotAsked,
        }
    }

    fn answered_no(&self, id: &ElementId) -> bool {
        matches!(self.request.answer(id.as_str()), Some(Answer::YesNo(false)))
    }

    fn missing(&mut self, element: &Element, rule: &Rule, severity: Severity) {
        let id = match (element.value, &rule.state) {
            (ValueType::OffencePenalties, _) => "penalty-missing",
            (_, Some(_)) => "element-missing-state",
            (_, None) => "element-missing",
        };
        let at = match element.value {
            ValueType::LegalBases => Location::LegalBases,
            ValueType::AnnexList => Location::Records(RecordList::Annexes),
            ValueType::OffencePenalties => Location::Records(RecordList::Offences),
            _ => Location::answer(&element.id),
        };
        let mut finding = self
            .finding(id, at)
            .element(&element.id)
            .articles(rule.articles())
            .severity(severity)
            .state(rule.state.as_ref());
        if let Some(source) = &rule.state {
            finding = finding
                .arg("state", Arg::State(source.state))
                .arg("reference", Arg::Reference(source.reference.clone()))
                .arg("as_of", Arg::Text(source.as_of.clone()));
        }
        self.report(finding);
    }

    /// One finding for each thing that would decide the condition.
    fn undecided(&mut self, element: &Element, rule: &Rule, open: &BTreeSet<Open>) {
        for ((id, arg), point) in open_points(open).into_iter().zip(open) {
            let at = match point {
                Open::Question(question) => Location::Circumstance(question.clone()),
                Open::LegalBasis => Location::LegalBases,
                Open::Element(other)
                | Open::BirthDate(other)
                | Open::Nationality(other)
                | Open::PersonRole(other) => Location::answer(other),
                Open::PropertyType => Location::Records(RecordList::Property),
                Open::OffenceHeading => Location::Records(RecordList::Offences),
                Open::NoRecord(_) => Location::answer(&element.id),
            };
            let mut finding = self
                .finding(id, at)
                .element(&element.id)
                .articles(rule.articles())
                .state(rule.state.as_ref());
            if let Some((name, value)) = arg {
                finding = finding.arg(name, value);
            }
            if let (Open::NoRecord(_), Some(state)) = (point, self.request.requested_state) {
                finding = finding.arg("state", Arg::State(state));
            }
            self.report(finding);
        }
    }

    /// A text answer must be there in the language of the document, and with a standing that can be signed.
    fn text_language(&mut self, element: &Element) {
        let text: &LocalizedText = match self.request.answer(element.id.as_str()) {
            Some(Answer::Text(text)) => text,
            Some(Answer::Annexes(answer)) if !answer.remark.is_empty() => &answer.remark,
            _ => return,
        };
        self.passage(text, &element.id, || Location::answer(&element.id));
    }

    pub(super) fn passage(
        &mut self,
        text: &LocalizedText,
        element: &ElementId,
        at: impl FnOnce() -> Location,
    ) {
        let language = self.language;
        match text.get(language) {
            None => {
                let finding = self
                    .finding("text-not-in-language", at())
                    .element(element)
                    .arg("language", Arg::Language(language));
                self.report(finding);
            }
            Some(passage) if passage.status == PassageStatus::UncheckedTranslation => {
                let finding = self
                    .finding("translation-unchecked", at())
                    .element(element)
                    .arg("language", Arg::Language(language));
                self.report(finding);
            }
            Some(_) => {}
        }
    }

    /// Answers to elements that the request no longer asks: kept, and said.
    fn left_over(&mut self) {
        let left: Vec<ElementId> = self
            .request
            .answers
            .keys()
            .filter(|id| !self.requirements.asks_for(id))
            .cloned()
            .collect();
        for id in left {
            let finding = self
                .finding("answer-left-over", Location::answer(&id))
                .element(&id);
            self.report(finding);
        }
    }
}

/// What the open points of a condition are, as rule id and argument.
fn open_points(open: &BTreeSet<Open>) -> Vec<(&'static str, Option<(&'static str, Arg)>)> {
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
