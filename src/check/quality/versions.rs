//! Numbers that differ between two language versions of one text.
//!
//! Numbers and days are compared as values: 214.6 million is 2.146亿, and 12 October is 10月12日. What stands in both
//! versions is crossed out. Languages write small numbers in words, so that only a value left on both sides that a slip
//! of the pen could turn into the other counts as a difference.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{Passage, Quantity, difference, same_digits};

impl Checker<'_> {
    /// Compares the version in the language of the document with the one in which the drafter writes.
    pub(super) fn versions(&mut self, passages: &[Passage<'_>]) {
        let drafted = self.request.drafting_language;
        if drafted == self.language {
            return;
        }
        let law = self.requirements.law();
        let senses = self.senses.clone();
        let (Some(own), Some(other)) =
            (senses.sense(law, self.language), senses.sense(law, drafted))
        else {
            return;
        };
        for passage in passages {
            let Some(original) = passage.versions.get(drafted) else {
                continue;
            };
            if same_digits(passage.text, &original.text) {
                continue;
            }
            let here = own.text(passage.text).quantities().to_vec();
            let there = other.text(&original.text).quantities().to_vec();
            if let Some((here, there)) = difference(here, there) {
                let words = |text: &str, found: Quantity| {
                    Arg::Text(
                        text.get(found.start..found.end)
                            .unwrap_or_default()
                            .to_owned(),
                    )
                };
                let finding = self
                    .at("text-versions-differ", passage)
                    .arg("language", Arg::Language(self.language))
                    .arg("other", Arg::Language(drafted))
                    .arg("here", words(passage.text, here))
                    .arg("there", words(&original.text, there));
                self.report(finding);
            }
        }
    }
}
