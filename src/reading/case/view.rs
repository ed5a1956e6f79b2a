//! The case as a request tells it: what its texts say and what its records hold, in one view.

use std::borrow::Cow;

use super::super::passages::{Form, Passage};
use super::super::sense::{Sense, Text};
use super::codes;
use super::days::Day;
use crate::request::{Field, Location, RecordList, Request};

/// One view of the case: the texts in the language of the document, and the numbers of the records.
#[derive(Debug)]
pub struct Case<'a> {
    /// The texts that are the drafter's own, with what they say.
    pub texts: Vec<(&'a Passage<'a>, Text<'a>)>,
    /// Every number that names something, texts after records.
    pub mentions: Vec<Mention<'a>>,
}

/// A number that names something, and where it stands.
#[derive(Clone, Debug)]
pub struct Mention<'a> {
    /// As it is compared.
    pub plain: Cow<'a, str>,
    /// As it is written.
    pub words: &'a str,
    /// Where.
    pub place: Place<'a>,
    /// Whether one digit more or less makes another number of a row, as with addresses in a network.
    pub in_rows: bool,
}

/// A place of the view.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// In a text, by its place in [`Case::texts`].
    Text(usize),
    /// In a record.
    Record(RecordList, &'a crate::terms::RecordId, Field, Option<usize>),
}

impl<'a> Case<'a> {
    /// The view of a request; `passages` are its texts in the language that `sense` understands.
    #[must_use]
    pub fn new(request: &'a Request, passages: &'a [Passage<'a>], sense: &'a Sense) -> Self {
        let texts: Vec<_> = passages
            .iter()
            .filter(|passage| passage.form != Form::Quoted)
            .map(|passage| (passage, sense.text(passage.text)))
            .collect();
        let mut case = Self {
            texts,
            mentions: Vec::new(),
        };
        case.record_numbers(request);
        case.text_numbers();
        case
    }

    fn record_numbers(&mut self, request: &'a Request) {
        use {Field as F, RecordList as L};
        for record in &request.accounts {
            self.number(
                &record.number,
                Place::Record(L::Accounts, &record.id, F::Number, None),
            );
        }
        for record in &request.persons {
            for (at, document) in record.documents.iter().enumerate() {
                let place = Place::Record(L::Persons, &record.id, F::Documents, Some(at));
                self.number(&document.number, place);
            }
            self.number(
                &record.phone,
                Place::Record(L::Persons, &record.id, F::Phone, None),
            );
        }
        for record in &request.organisations {
            self.number(
                &record.phone,
                Place::Record(L::Organisations, &record.id, F::Phone, None),
            );
        }
    }

    fn number(&mut self, number: &'a str, place: Place<'a>) {
        if number.is_empty() {
            return;
        }
        let plain = codes::plain(number);
        if codes::is_code(&plain) {
            self.mentions.push(Mention {
                plain: plain.into(),
                words: number,
                place,
                in_rows: true,
            });
        }
    }

    fn text_numbers(&mut self) {
        for (at, (passage, text)) in self.texts.iter().enumerate() {
            for code in &text.facts().codes {
                self.mentions.push(Mention {
                    plain: code.plain.clone().into(),
                    words: passage.text.get(code.start..code.end).unwrap_or_default(),
                    place: Place::Text(at),
                    in_rows: code.sort == codes::CodeSort::Address,
                });
            }
        }
    }

    /// The days of all texts, each with its text.
    pub fn days(&self) -> impl Iterator<Item = (&'a Passage<'a>, &Day)> {
        self.texts
            .iter()
            .flat_map(|(passage, text)| text.facts().days.iter().map(|day| (*passage, day)))
    }
}

impl Place<'_> {
    /// The place in the request.
    #[must_use]
    pub fn at(&self, case: &Case<'_>) -> Location {
        match self {
            Self::Text(at) => case
                .texts
                .get(*at)
                .map_or(Location::Request, |(passage, _)| passage.at()),
            Self::Record(list, id, field, entry) => {
                let at = Location::record(*list, id).field(*field);
                entry.map_or(at.clone(), |entry| at.entry(entry).field(Field::Number))
            }
        }
    }
}
