//! Numbers that differ between two language versions of one text.
//!
//! What stands in both versions is crossed out. Languages write numbers differently (words for small ones, names of
//! months, ten thousands in Chinese), so that only a number left on both sides, of as many digits, counts as a
//! difference.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{Passage, difference};

impl Checker<'_> {
    /// Compares the version in the language of the document with the one in which the drafter writes.
    pub(super) fn versions(&mut self, passages: &[Passage<'_>]) {
        let drafted = self.request.drafting_language;
        if drafted == self.language {
            return;
        }
        for passage in passages {
            let Some(original) = passage.versions.get(drafted) else {
                continue;
            };
            if let Some((here, there)) = difference(passage.text, &original.text) {
                let finding = self
                    .at("text-versions-differ", passage)
                    .arg("language", Arg::Language(self.language))
                    .arg("other", Arg::Language(drafted))
                    .arg("here", Arg::Text(here))
                    .arg("there", Arg::Text(there));
                self.report(finding);
            }
        }
    }
}
