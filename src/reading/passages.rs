//! The texts of a request in one language, each with its place in the file.

use crate::law::{Law, ValueType};
use crate::request::{Answer, Field, LocalizedText, Location, RecordList, Request};
use crate::terms::{ElementId, Language, RecordId};

/// How a text is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Paragraphs that answer an element.
    Long,
    /// A line that answers an element, or a remark on annexes.
    Line,
    /// A text of a record.
    Record,
    /// Words of a law, which are not the drafter's.
    Quoted,
}

/// One text in the language of the document.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    /// The text.
    pub text: &'a str,
    /// All its language versions.
    pub versions: &'a LocalizedText,
    /// The element that it answers.
    pub element: Option<&'a ElementId>,
    /// How it is used.
    pub form: Form,
    language: Language,
    place: Place<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Place<'a> {
    Answer(&'a ElementId),
    Remark(&'a ElementId),
    Record(RecordList, &'a RecordId, Field),
}

impl Passage<'_> {
    /// The place of the text in its language.
    #[must_use]
    pub fn at(&self) -> Location {
        let text = match self.place {
            Place::Answer(element) => Location::answer(element).field(Field::Text),
            Place::Remark(element) => Location::answer(element)
                .field(Field::Annexes)
                .field(Field::Remark),
            Place::Record(list, id, field) => Location::record(list, id).field(field),
        };
        text.language(self.language)
    }
}

/// The texts of answers to the elements that are asked, and of all records.
#[must_use]
pub fn passages<'a>(
    request: &'a Request,
    law: &Law,
    asked: impl Fn(&ElementId) -> bool,
    language: Language,
) -> Vec<Passage<'a>> {
    let mut found = Vec::with_capacity(64);
    let mut add = |versions: &'a LocalizedText, element, form, place| {
        if let Some(passage) = versions.get(language) {
            found.push(Passage {
                text: &passage.text,
                versions,
                element,
                form,
                language,
                place,
            });
        }
    };
    for (id, answer) in &request.answers {
        if !asked(id) {
            continue;
        }
        match answer {
            Answer::Text(text) => {
                let long = law
                    .element(id.as_str())
                    .is_some_and(|e| e.value == ValueType::LongText);
                let form = if long { Form::Long } else { Form::Line };
                add(text, Some(id), form, Place::Answer(id));
            }
            Answer::Annexes(answer) => {
                add(&answer.remark, Some(id), Form::Line, Place::Remark(id));
            }
            _ => {}
        }
    }
    let mut record = |text: &'a LocalizedText, form, list, id, field| {
        add(text, None, form, Place::Record(list, id, field));
    };
    use {Field as F, RecordList as L};
    for r in &request.persons {
        record(&r.function, Form::Record, L::Persons, &r.id, F::Function);
        record(&r.remarks, Form::Record, L::Persons, &r.id, F::Remarks);
    }
    for r in &request.organisations {
        record(
            &r.functions,
            Form::Record,
            L::Organisations,
            &r.id,
            F::Functions,
        );
    }
    for r in &request.offences {
        for (text, field) in [
            (&r.title, F::Title),
            (&r.place, F::Place),
            (&r.maximum_penalty, F::MaximumPenalty),
            (&r.participation, F::Participation),
        ] {
            record(text, Form::Record, L::Offences, &r.id, field);
        }
    }
    for r in &request.provisions {
        record(&r.text, Form::Quoted, L::Provisions, &r.id, F::Text);
    }
    for r in &request.property {
        record(
            &r.description,
            Form::Record,
            L::Property,
            &r.id,
            F::Description,
        );
    }
    for r in &request.annexes {
        record(&r.title, Form::Record, L::Annexes, &r.id, F::Title);
    }
    found
}
