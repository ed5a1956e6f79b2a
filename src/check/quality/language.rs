//! Texts in another language than the one they are declared in.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::WordList;
use crate::reading::{Form, Passage, is_in_another_language};

impl Checker<'_> {
    pub(super) fn text_language_differs(&mut self, passage: &Passage<'_>) {
        if !matches!(passage.form, Form::Long | Form::Quoted) {
            return;
        }
        let declared = self.language;
        let everyday = self.requirements.law().words(WordList::Everyday, declared);
        if is_in_another_language(passage.text, declared, everyday) {
            let finding = self
                .at("text-wrong-language", passage)
                .arg("language", Arg::Language(declared));
            self.report(finding);
        }
    }
}
