//! The texts of a request in one language, each with its place in the file.

use crate::law::model::ValueType;
use crate::law::requirements::Requirements;
use crate::request::{Answer, LocalizedText, Request};
use crate::terms::{ElementId, Language};

/// How a text is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
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
pub(super) struct Passage<'a> {
    pub(super) text: &'a str,
    /// All its language versions.
    pub(super) versions: &'a LocalizedText,
    pub(super) element: Option<&'a ElementId>,
    pub(super) form: Form,
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
    pub(super) fn path(&self) -> String {
        let language = self.language;
        match self.place {
            Place::Answer(element) => format!("/answers/{element}/text/{language}"),
            Place::Remark(element) => format!("/answers/{element}/annexes/remark/{language}"),
            Place::Record(list, index, field) => format!("/{list}/{index}/{field}/{language}"),
        }
    }
}

/// The texts of answers that the request asks for, and of all records.
pub(super) fn passages<'a>(
    request: &'a Request,
    requirements: &Requirements,
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
        if !requirements.asks_for(id) {
            continue;
        }
        match answer {
            Answer::Text(text) => {
                let long = requirements
                    .law
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

/// The line of a text in which a place lies.
pub(super) fn line_at(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    let end = after.find('\n').map_or(text.len(), |i| at + i);
    text.get(start..end).unwrap_or_default()
}

/// How much a text says: its letters and digits, a Chinese character counting as three.
///
/// Counting stops at `enough`.
pub(super) fn weight(text: &str, enough: usize) -> usize {
    let mut weight = 0;
    for c in text.chars() {
        if c.is_alphanumeric() {
            weight += if is_han(c) { 3 } else { 1 };
            if weight >= enough {
                break;
            }
        }
    }
    weight
}

/// A Chinese character.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2ffff}')
}

/// The words around a place, so that a person finds it: at most some thirty characters on each side.
pub(super) fn excerpt(text: &str, start: usize, end: usize) -> String {
    const AROUND: usize = 30;
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let from = before
        .char_indices()
        .rev()
        .take(AROUND)
        .take_while(|(_, c)| *c != '\n')
        .last()
        .map_or(start, |(i, _)| i);
    let to = after
        .char_indices()
        .take(AROUND)
        .take_while(|(_, c)| *c != '\n')
        .last()
        .map_or(end, |(i, c)| end + i + c.len_utf8());
    let lead = if text.get(..from).is_some_and(|t| !t.is_empty()) {
        "…"
    } else {
        ""
    };
    let tail = if text.get(to..).is_some_and(|t| !t.is_empty()) {
        "…"
    } else {
        ""
    };
    format!(
        "{lead}{}{tail}",
        text.get(from..to).unwrap_or_default().trim()
    )
}
