//! What makes a request come back although nothing is missing: rules of practice, quiet on a good request.
//!
//! Every text in the language of the document is read once ([`crate::reading::Reader`]); everything else looks at
//! records and dates. Texts of other languages are read only where versions are compared.

mod births;
mod case;
mod data;
mod dates;
mod identifiers;
mod language;
mod links;
mod offences;
mod persons;
mod thin;
mod undertakings;
mod versions;
mod wording;

use std::borrow::Cow;

use super::checker::Checker;
use super::finding::{Arg, Finding};
use crate::reading::{Form, Hit, Passage, excerpt, passages};
use crate::terms::ElementId;

impl Checker<'_> {
    pub(super) fn quality(&mut self) {
        let requirements = self.requirements;
        let passages = passages(
            self.request,
            requirements.law(),
            |id| requirements.asks_for(id),
            self.language,
        );
        self.read(&passages);
        self.versions(&passages);
        self.thin(&passages);
        self.case(&passages);
        self.links();
        self.offence_quality();
        self.births();
        self.contradicting_dates();
        self.limits();
        self.identifiers();
        self.persons(&passages);
        self.undertakings();
    }

    /// Reads each text once and hands what was found to the rules about words.
    fn read(&mut self, passages: &[Passage<'_>]) {
        let readers = self.readers.clone();
        let Some(reader) = readers.reader(self.requirements.law(), self.language) else {
            return;
        };
        let mut hits: Vec<Hit> = Vec::new();
        let mut data = data::DataTexts::default();
        for passage in passages {
            if passage.form != Form::Quoted {
                hits.clear();
                hits.extend(reader.hits(passage.text));
                self.wording(passage);
                self.identifiers_in_text(passage, &hits);
                data.read(self, passage, &hits);
            }
            self.text_language_differs(passage);
        }
        self.data_texts(&data);
    }

    /// Begins a finding at a text.
    fn at(&self, rule: impl Into<Cow<'static, str>>, passage: &Passage<'_>) -> Finding {
        let finding = self.finding(rule, passage.at());
        match passage.element {
            Some(element) => finding.element(element),
            None => finding,
        }
    }

    /// Begins a finding at a place in a text, with the words around it.
    fn at_words(
        &self,
        rule: &'static str,
        passage: &Passage<'_>,
        start: usize,
        end: usize,
    ) -> Finding {
        self.at(rule, passage)
            .arg("words", Arg::Text(excerpt(passage.text, start, end)))
    }

    /// Whether the data name the element for the rule.
    fn looks_at(&self, rule: &str, element: Option<&ElementId>) -> bool {
        element.is_some_and(|e| self.requirements.law().places_of(rule).contains(e))
    }

    /// The date of the request, or the day of the check for one without a date.
    fn day(&self) -> jiff::civil::Date {
        self.requirements
            .date_of(self.request)
            .unwrap_or(self.today)
    }
}
