//! What to ask, where, and how far one is: derived from draft and findings each time, never stored.
//!
//! What is absent: widgets, words, any change of the draft.

use std::collections::BTreeSet;

use crate::check::{Outcome, Report, Requirements};
use crate::law::{Law, Severity};
use crate::request::Request;
use crate::terms::{ElementId, KindId, QuestionId};

/// A section of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What the section is called.
    pub title: SectionTitle,
    /// How far it is.
    pub state: SectionState,
    /// What is asked in it, in order.
    pub items: Vec<Item>,
}

/// What a section is called; the words are made by `i18n`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SectionTitle {
    /// A section of the law data: message `ui-section-<id>`.
    Named(String),
    /// The section of one kind of request: the kind's title.
    Kind(KindId),
}

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionState {
    /// Nothing blocks and nothing is left to look at.
    Complete,
    /// Nothing blocks, something should be looked at.
    Warning,
    /// Begun; something that blocks is left.
    Incomplete,
    /// Nothing has been answered yet, and something must be.
    Empty,
}

/// Something asked in a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// An element.
    Element {
        /// The element.
        id: ElementId,
        /// Whether it is asked in this request as it stands; otherwise it may be answered all the same.
        asked: bool,
    },
    /// A yes/no question that decides whether the elements after it are asked.
    Question(QuestionId),
}

/// The outline of a request: every section with its items and its state, in the order of asking.
#[must_use]
pub fn outline(request: &Request, requirements: &Requirements, report: &Report) -> Vec<Section> {
    let law = requirements.law();
    let mut builder = Builder {
        request,
        requirements,
        report,
        law,
        asked_questions: BTreeSet::new(),
        sections: Vec::new(),
    };
    let placed: BTreeSet<&ElementId> = law.sections().iter().flat_map(|s| &s.elements).collect();
    for section in law.sections() {
        if section.id == "measures" {
            builder.measures(&placed);
        } else {
            let elements: Vec<&ElementId> = section
                .elements
                .iter()
                .filter(|id| requirements.asks_for(id))
                .collect();
            builder.add(SectionTitle::Named(section.id.clone()), &elements);
        }
    }
    builder.sections
}

struct Builder<'a> {
    request: &'a Request,
    requirements: &'a Requirements,
    report: &'a Report,
    law: &'a Law,
    asked_questions: BTreeSet<QuestionId>,
    sections: Vec<Section>,
}

impl Builder<'_> {
    /// One section for each kind that has elements no named section takes, in the request's order.
    fn measures(&mut self, placed: &BTreeSet<&ElementId>) {
        let requirements = self.requirements;
        let mut kinds: Vec<&KindId> = Vec::new();
        for required in &requirements.elements {
            if !placed.contains(&required.element.id) && !kinds.contains(&&required.kind.id) {
                kinds.push(&required.kind.id);
            }
        }
        for kind in kinds {
            let elements: Vec<&ElementId> = requirements
                .elements
                .iter()
                .filter(|r| r.kind.id == *kind && !placed.contains(&r.element.id))
                .map(|r| &r.element.id)
                .collect();
            self.add(SectionTitle::Kind(kind.clone()), &elements);
        }
    }

    fn add(&mut self, title: SectionTitle, elements: &[&ElementId]) {
        if elements.is_empty() {
            return;
        }
        let mut items = Vec::new();
        for id in elements {
            let questions = self
                .law
                .element(id.as_str())
                .and_then(|e| e.when.as_ref())
                .map_or_else(Vec::new, crate::law::Condition::questions);
            for question in questions {
                if self.asked_questions.insert(question.clone()) {
                    items.push(Item::Question(question.clone()));
                }
            }
            let outcome = self.report.outcomes.get(id.as_str());
            let answered = self.request.answer(id.as_str()).is_some();
            items.push(Item::Element {
                id: (*id).clone(),
                asked: answered || !matches!(outcome, None | Some(Outcome::NotAsked)),
            });
            let confirm = self
                .law
                .element(id.as_str())
                .and_then(|e| e.confirm.as_ref());
            if let Some(confirm) = confirm.filter(|_| answered)
                && self.asked_questions.insert(confirm.question.clone())
            {
                items.push(Item::Question(confirm.question.clone()));
            }
        }
        let state = self.state(elements);
        self.sections.push(Section {
            title,
            state,
            items,
        });
    }

    fn state(&self, elements: &[&ElementId]) -> SectionState {
        let loudest = self
            .report
            .findings
            .iter()
            .filter(|f| f.accepted.is_none())
            .filter(|f| f.element.as_ref().is_some_and(|e| elements.contains(&e)))
            .map(|f| f.severity)
            .min();
        let answered = elements
            .iter()
            .any(|id| self.request.answer(id.as_str()).is_some());
        match loudest {
            Some(Severity::Blocking) if answered => SectionState::Incomplete,
            Some(Severity::Blocking) => SectionState::Empty,
            Some(Severity::Warning) => SectionState::Warning,
            Some(Severity::Advice) | None => SectionState::Complete,
        }
    }
}

/// How much of what must be there is there: (met, all that must be there).
#[must_use]
pub fn progress(report: &Report) -> (usize, usize) {
    let blocking: BTreeSet<&ElementId> = report
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Blocking)
        .filter_map(|f| f.element.as_ref())
        .collect();
    let met = report
        .outcomes
        .iter()
        .filter(|(id, o)| *o == Outcome::Met && !blocking.contains(id))
        .count();
    (met, met + blocking.len())
}
