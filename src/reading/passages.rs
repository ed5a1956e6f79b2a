//! The texts of a request in one language, each with its place in the file.

use crate::law::{Law, ValueType};
use crate::request::{Answer, LocalizedText, Request};
use crate::terms::{ElementId, Language};

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
    Record(&'static str, usize, &'static str),
}

impl Passage<'_> {
    /// The JSON pointer of the text in its language.
    #[must_use]
    pub fn path(&self) -> String {
        let language = self.language;
        match self.place {
            Place::Answer(element) => format!("/answers/{element}/text/{language}"),
            Place::Remark(element) => format!("/answers/{element}/annexes/remark/{language}"),
            Place::Record(list, index, field) => format!("/{list}/{index}/{field}/{language}"),
        }
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
    let mut record = |text: &'a LocalizedText, form, list, index, field| {
        add(text, None, form, Place::Record(list, index, field));
    };
    for (i, r) in request.persons.iter().enumerate() {
        record(&r.function, Form::Record, "persons", i, "function");
        record(&r.remarks, Form::Record, "persons", i, "remarks");
    }
    for (i, r) in request.organisations.iter().enumerate() {
        record(&r.functions, Form::Record, "organisations", i, "functions");
    }
    for (i, r) in request.offences.iter().enumerate() {
        record(&r.title, Form::Record, "offences", i, "title");
        record(&r.place, Form::Record, "offences", i, "place");
        record(
            &r.maximum_penalty,
            Form::Record,
            "offences",
            i,
            "maximum_penalty",
        );
        record(
            &r.participation,
            Form::Record,
            "offences",
            i,
            "participation",
        );
    }
    for (i, r) in request.provisions.iter().enumerate() {
        record(&r.text, Form::Quoted, "provisions", i, "text");
    }
    for (i, r) in request.property.iter().enumerate() {
        record(&r.description, Form::Record, "property", i, "description");
    }
    for (i, r) in request.annexes.iter().enumerate() {
        record(&r.title, Form::Record, "annexes", i, "title");
    }
    found
}
