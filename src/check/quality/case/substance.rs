//! Reasons that any case could give.

use crate::check::checker::Checker;
use crate::reading::Case;

impl Checker<'_> {
    /// Texts that say why, and say nothing but a formula; one that stands at several places is told once.
    pub(super) fn formulas(&mut self, case: &Case<'_>) {
        let mut told: Vec<&str> = Vec::new();
        let mut findings = Vec::new();
        for (passage, text) in &case.texts {
            if !self.looks_at("formula", passage.element) {
                continue;
            }
            let substance = text.substance();
            let Some((start, end)) = substance.formula.filter(|_| !substance.tells) else {
                continue;
            };
            let words = passage.text.get(start..end).unwrap_or_default();
            // A rule of its own says so of reasons and links.
            let said = self.report.findings.iter().any(|finding| {
                finding.at == passage.at()
                    && matches!(
                        &*finding.rule,
                        "nexus-thin" | "reason-thin" | "conduct-thin"
                    )
            });
            if said || told.contains(&words) {
                continue;
            }
            told.push(words);
            findings.push(self.at_words("formula", passage, start, end));
        }
        for finding in findings {
            self.report(finding);
        }
    }
}
