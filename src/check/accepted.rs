//! Findings that the drafter lets stand, and acceptances that answer nothing any more.

use super::checker::Checker;
use super::finding::Arg;
use crate::law::Severity;
use crate::request::{Acceptance, Location};

impl Checker<'_> {
    /// Marks the findings that were accepted. What blocks stays: a reason does not complete a request.
    pub(super) fn accepted(&mut self) {
        let request = self.request;
        if request.accepted.is_empty() {
            return;
        }
        let mut used = vec![false; request.accepted.len()];
        for finding in &mut self.report.findings {
            if finding.severity == Severity::Blocking {
                continue;
            }
            for (acceptance, used) in request.accepted.iter().zip(&mut used) {
                if acceptance.answers(&finding.rule, &finding.at, finding.element.as_ref()) {
                    finding.accepted = Some(acceptance.reason.clone());
                    *used = true;
                }
            }
        }
        for (i, acceptance) in request.accepted.iter().enumerate() {
            if used.get(i) == Some(&false) && self.speaks_of_this_document(acceptance) {
                let finding = self
                    .finding(
                        "acceptance-without-object",
                        Location::Acceptance(i, Vec::new()),
                    )
                    .arg("rule", Arg::Text(acceptance.rule.clone()))
                    .arg("reason", Arg::Text(acceptance.reason.clone()));
                self.report(finding);
            }
        }
    }

    /// A finding about a text of another language, or about a translation, may come back with that language.
    fn speaks_of_this_document(&self, acceptance: &Acceptance) -> bool {
        let other = acceptance
            .at
            .language_of()
            .is_some_and(|language| language != self.language);
        let translation = matches!(
            acceptance.rule.as_str(),
            "translation-unchecked" | "text-versions-differ" | "language-not-accepted"
        );
        let drafted = self.language == self.request.drafting_language;
        !(other || translation && drafted)
    }
}
