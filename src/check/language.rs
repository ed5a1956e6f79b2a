//! Whether the requested State can read the letter (UNTOC 18(14)): by the record that concerns this request; else by
//! records under other treaties, shown as such; else by its official languages, which are a presumption and said to be
//! one.

use super::checker::Checker;
use super::finding::{Arg, Finding};
use super::requirements::{LanguageRule, primary_subtag};
use crate::law::{Heard, Severity};
use crate::request::{Answer, Location, RecordList};
use crate::terms::StateId;

impl Checker<'_> {
    /// The document's language is one that the requested State reads, or a translation into such a language is among
    /// the annexes.
    pub(super) fn letter_language(&mut self) {
        let Some(state) = self.request.requested_state else {
            return;
        };
        let requirements = self.requirements;
        match &requirements.languages {
            Some(rule) => self.recorded(state, rule),
            None => self.presumed(state),
        }
    }

    fn recorded(&mut self, state: StateId, rule: &LanguageRule) {
        if rule.holds(|tag| self.is_in(primary_subtag(tag))) {
            return;
        }
        let finding = self
            .not_read("language-not-accepted", state)
            .arg("languages", Arg::LanguageTags(rule.languages.clone()))
            .arg("reference", Arg::Reference(rule.source.reference.clone()))
            .arg("as_of", Arg::Text(rule.source.as_of.clone()))
            .state(Some(&rule.source));
        // An exception in the State's own words may cover this request: a person has to read it.
        let finding = if rule.has_exception {
            finding.severity(Severity::Warning)
        } else {
            finding
        };
        self.report(finding);
    }

    /// No record tells what the State accepts for this request.
    fn presumed(&mut self, state: StateId) {
        let requirements = self.requirements;
        let others = &requirements.other_languages;
        let (official, source) = requirements.reference.directory().official_languages(state);
        if others.is_empty() && official.is_empty() {
            let finding = self
                .finding("language-no-record", Location::RequestedState)
                .arg("state", Arg::State(state));
            self.report(finding);
            return;
        }
        let mut tags = others
            .iter()
            .flat_map(|rule| &rule.languages)
            .chain(official);
        if tags.any(|tag| self.provides(primary_subtag(tag))) || self.speaks_of_translation() {
            return;
        }
        let finding = match others.first() {
            Some(rule) => self
                .not_read("language-other-record", state)
                .arg("languages", Arg::LanguageTags(rule.languages.clone()))
                .arg("reference", Arg::Reference(rule.source.reference.clone()))
                .arg("as_of", Arg::Text(rule.source.as_of.clone()))
                .state(Some(&rule.source)),
            None => self
                .not_read("language-not-official", state)
                .arg("languages", Arg::LanguageTags(official.to_vec()))
                .arg("source", Arg::Text(source.to_owned())),
        };
        self.report(finding);
    }

    fn not_read(&self, rule: &'static str, state: StateId) -> Finding {
        self.finding(rule, Location::Records(RecordList::Annexes))
            .arg("state", Arg::State(state))
            .arg("language", Arg::Language(self.language))
    }

    /// Whether the letter, or a translation of it that the list of annexes names as one, is in this language.
    fn is_in(&self, language: &str) -> bool {
        language == self.language.code()
            || self.request.annexes.iter().any(|annex| {
                let tag = annex.language.as_deref().map(primary_subtag);
                annex.translates_request && tag == Some(language)
            })
    }

    /// The same, or an annex is a translation by its title: where no record tells what is accepted, that is enough.
    fn provides(&self, language: &str) -> bool {
        self.is_in(language)
            || self.request.annexes.iter().any(|annex| {
                let tag = annex.language.as_deref().map(primary_subtag);
                let title = annex.title.get(self.language);
                tag.is_none_or(|tag| tag == language)
                    && title.is_some_and(|t| self.hears(&t.text, Heard::Translation))
            })
    }

    /// Whether the answer about translations says that there is one.
    fn speaks_of_translation(&self) -> bool {
        let Some(element) = self.requirements.element_for("translation") else {
            return false;
        };
        let Some(Answer::Annexes(answer)) = self.request.answer(element.as_str()) else {
            return false;
        };
        let remark = answer.remark.get(self.language).map(|p| p.text.as_str());
        let promised = remark.is_some_and(|text| self.hears(text, Heard::NotThere));
        !promised
            && (!answer.annexes.is_empty()
                || remark.is_some_and(|text| self.hears(text, Heard::Translation)))
    }
}
