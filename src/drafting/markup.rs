//! Small pieces of block markup made by the program: escaped text, identifiers, gaps, tables.

use crate::document::escape;
use crate::i18n::{self, Args};
use crate::request::LocalizedText;
use crate::terms::Language;

/// An identifier run.
pub(super) fn identifier(text: &str) -> String {
    format!("<id>{}</id>", escape(text))
}

/// A fixed message with pieces of markup in its places.
///
/// The pieces never pass through Fluent: it sees only their numbers, so that nothing in them can disturb it.
pub(super) fn message(language: Language, id: &str, pieces: &[(&'static str, String)]) -> String {
    let mut args = Args::new();
    for (i, (name, _)) in pieces.iter().enumerate() {
        args = args.with(name, format!("\u{1}{i}\u{1}"));
    }
    let text = i18n::text_with(language, id, &args);
    text.split('\u{1}')
        .enumerate()
        .map(|(i, part)| {
            // Odd parts are the numbers between the marks.
            if i % 2 == 1 {
                let index: Option<usize> = part.parse().ok();
                index
                    .and_then(|i| pieces.get(i))
                    .map_or_else(String::new, |(_, markup)| markup.clone())
            } else {
                escape(part)
            }
        })
        .collect()
}

/// What stands in place of words that are not there at all.
pub(super) fn missing(language: Language, label: &str) -> String {
    gap(language, "document-missing", label)
}

/// What stands in place of words that are there, but not in the document's language.
pub(super) fn not_in_language(language: Language, label: &str) -> String {
    gap(language, "document-gap", label)
}

fn gap(language: Language, id: &str, label: &str) -> String {
    let args = Args::new().with("label", label);
    format!(
        "<gap>{}</gap>",
        escape(&i18n::text_with(language, id, &args))
    )
}

/// Words of the drafter in one piece; a gap where the language has none.
pub(super) fn inline(text: &LocalizedText, language: Language, label: &str) -> String {
    if text.is_empty() {
        missing(language, label)
    } else {
        text.get(language).map_or_else(
            || not_in_language(language, label),
            |passage| escape(passage.text.trim()),
        )
    }
}

/// Words of the drafter, paragraph by paragraph, each as markup.
pub(super) fn paragraphs(text: &LocalizedText, language: Language, label: &str) -> Vec<String> {
    match text.get(language) {
        Some(passage) => passage
            .text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(escape)
            .collect(),
        None => vec![inline(text, language, label)],
    }
}

/// A table of captions and values; rows without a value are left out, and an empty table altogether.
pub(super) fn table(rows: &[(String, Option<String>)]) -> String {
    let rows: String = rows
        .iter()
        .filter_map(|(caption, value)| {
            let value = value.as_ref().filter(|v| !v.is_empty())?;
            Some(format!(
                "<tr><td><b>{}</b></td><td>{value}</td></tr>",
                escape(caption)
            ))
        })
        .collect();
    if rows.is_empty() {
        String::new()
    } else {
        format!("<table>{rows}</table>")
    }
}
