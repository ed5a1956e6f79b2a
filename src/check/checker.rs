//! The check of one request: who looks at what, in which order, and how a finding begins.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use super::finding::{Finding, Report};
use super::requirements::Requirements;
use crate::law::Heard;
use crate::reading::{Readers, Sense, Senses};
use crate::request::{Location, Request, clean};
use crate::terms::Language;

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
    let (read, cleanings) = clean::cleaned(request);
    let mut checker = Checker {
        request: &read,
        typed: request,
        requirements,
        today,
        language: document.unwrap_or(request.drafting_language),
        report: Report::default(),
        readers: Readers::of(&requirements.reference),
        senses: Senses::of(&requirements.reference),
    };
    checker.whole();
    checker.elements();
    checker.records();
    checker.grounds();
    checker.arrest();
    checker.cleanings(&cleanings);
    checker.characters();
    checker.quality();
    checker.accepted();
    checker.report
}

/// A request under check.
pub(super) struct Checker<'a> {
    /// The request as it is read.
    pub(super) request: &'a Request,
    /// The request as it was typed, for what must be right to the character.
    pub(super) typed: &'a Request,
    pub(super) requirements: &'a Requirements,
    pub(super) today: Date,
    pub(super) language: Language,
    pub(super) report: Report,
    pub(super) readers: Arc<Readers>,
    pub(super) senses: Arc<Senses>,
}

impl Checker<'_> {
    /// Begins a finding of a rule at a place; severity and articles come from the rule's entry.
    pub(super) fn finding(&self, rule: impl Into<Cow<'static, str>>, at: Location) -> Finding {
        Finding::new(self.requirements.law(), rule, at)
    }

    /// What understands texts in the language of the document.
    pub(super) fn sense(&self) -> Option<&Sense> {
        self.senses.sense(self.requirements.law(), self.language)
    }

    /// Whether a text in the language of the document says this about an answer.
    pub(super) fn hears(&self, text: &str, meaning: Heard) -> bool {
        self.sense()
            .is_some_and(|sense| sense.text(text).says(meaning))
    }

    pub(super) fn report(&mut self, finding: Finding) {
        self.report.findings.push(finding);
    }
}
