//! Findings in words.

use super::{
    Args, Words, as_of_words, date, element_label, instrument_title, kind_title, language_name,
    number, question_text, text, text_with, words_with,
};
use crate::check::{Arg, Finding};
use crate::directory::{Note, StateSource};
use crate::reference::Reference;
use crate::terms::{InstrumentId, Language};

/// The message of a finding in a language.
#[must_use]
pub fn finding_message(reference: &Reference, finding: &Finding, language: Language) -> Words {
    let mut args = Args::new();
    for (name, value) in &finding.args {
        args = match value {
            Arg::Number(n) => args.number(name, *n),
            other => args.with(name, argument(reference, other, language)),
        };
    }
    // What only other law asks for is named with that law; where the directory records nothing, no name is given.
    let has = |name| finding.args.contains_key(name);
    let variant = match finding.rule.as_ref() {
        "element-missing" if has("sources") => "-by-others",
        "sender-no-authority" | "addressee-no-authority" if !has("recorded") => "-unrecorded",
        _ => "",
    };
    words_with(
        language,
        &format!("finding-{}{variant}", finding.rule),
        &args,
    )
}

/// What to mind when relying on an instrument, with the articles of that instrument.
#[must_use]
pub fn basis_note(note: Note, instrument: &InstrumentId, language: Language) -> String {
    text_with(
        language,
        &format!("basis-note-{}", note.id()),
        &Args::new().with("instrument", instrument.as_str()),
    )
}

/// Where a requirement of a State is recorded, and how old the record is.
#[must_use]
pub fn source_line(reference: &Reference, source: &StateSource, language: Language) -> String {
    let state = reference.directory().short_name(source.state, language);
    text_with(
        language,
        "directory-source-line",
        &Args::new()
            .with("state", state)
            .with("reference", reference_words(&source.reference, language))
            .with("as_of", as_of_words(&source.as_of, language))
            .with("source", source.source.clone()),
    )
}

/// Treaty or law with the article; a record that stands on a page of the Internet has none.
fn reference_words(reference: &str, language: Language) -> String {
    match reference {
        "page" => text(language, "directory-page"),
        reference => reference.to_owned(),
    }
}

/// Names or phrases as one list.
pub(super) fn joined(parts: &[String], language: Language) -> String {
    parts.join(&text(language, "finding-list-separator"))
}

pub(super) fn argument(reference: &Reference, arg: &Arg, language: Language) -> String {
    let law = reference.law();
    match arg {
        Arg::Element(id) => law
            .element(id.as_str())
            .map_or_else(|| id.to_string(), |e| element_label(e, language).text),
        Arg::Kind(id) => law
            .kind(id.as_str())
            .map_or_else(|| id.to_string(), |k| kind_title(k, language).text),
        Arg::State(id) => reference.directory().short_name(*id, language),
        Arg::Instrument(id) => instrument_title(id, language).text,
        Arg::Language(l) => language_name(l.code(), language),
        Arg::LanguageTags(tags) => {
            let names: Vec<_> = tags.iter().map(|t| language_name(t, language)).collect();
            joined(&names, language)
        }
        Arg::Question(id) => law
            .question(id.as_str())
            .map_or_else(|| id.to_string(), |q| question_text(q, language).text),
        Arg::Ask(key) => text(
            language,
            &format!("finding-ask-{}", key.id().replace('_', "-")),
        ),
        Arg::Ground(id) => text(language, &format!("ground-{id}")),
        Arg::ArrestEffect(effect) => {
            text(language, &format!("finding-arrest-effect-{}", effect.id()))
        }
        Arg::Date(d) => date(*d, language),
        Arg::Number(n) => number(*n, language),
        // Isolates are the program's: what is quoted opens and closes none.
        Arg::Text(t) => t.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), ""),
        Arg::Reference(words) => reference_words(words, language),
    }
}
