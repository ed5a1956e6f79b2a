//! Small pieces of block markup made by the program: escaped text, identifiers, gaps, tables.

use crate::document::escape;
use crate::i18n::{self, Args};
use crate::request::LocalizedText;
use crate::terms::{ElementId, Language};

/// An identifier run.
///
/// A line does not end inside a telephone number or an amount.
pub(super) fn identifier(text: &str) -> String {
    let is_number = |c: char| c.is_ascii_digit() || " +-()/.,".contains(c);
    if text.len() <= LONGEST_UNDIVIDED && text.chars().all(is_number) {
        return format!("<id>{}</id>", escape(&text.replace(' ', "\u{a0}")));
    }
    format!("<id>{}</id>", escape(text))
}

/// The longest number that stays in one line, in bytes.
const LONGEST_UNDIVIDED: usize = 24;

/// Markup that comes from the answer of an element.
pub(super) fn from(element: &ElementId, markup: &str) -> String {
    if markup.is_empty() {
        String::new()
    } else {
        // Ids are letters, digits and underscores: nothing in them needs escaping.
        format!("<from e=\"{element}\">{markup}</from>")
    }
}

/// Words that a person typed, as markup of a document in this language.
///
/// In a right-to-left letter, stretches of Latin script and codes become identifier runs: by the Unicode
/// algorithm "131-21" after Arabic words would read "21-131", and the dot of "(Example Ltd.)" would stand on the
/// wrong side.
pub(super) fn typed(text: &str, language: Language) -> String {
    if !language.is_rtl() {
        return escape(text);
    }
    // Without a letter of the language the whole text has an order of its own, brackets and dots included.
    let foreign = |c: char| c.is_alphabetic() && !is_arabic(c);
    if text.chars().any(foreign) && !text.chars().any(is_arabic) {
        return identifier(text);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::new();
    let mut plain = String::new();
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        match latin_stretch(&chars, at) {
            Some(end) => {
                out.push_str(&escape(&std::mem::take(&mut plain)));
                let stretch: String = chars.get(at..end).unwrap_or_default().iter().collect();
                out.push_str(&identifier(&stretch));
                at = end;
            }
            None => {
                plain.push(*c);
                at += 1;
                // A stretch begins only where a word does.
                while plain.ends_with(is_latin) && chars.get(at).is_some_and(|c| is_latin(*c)) {
                    plain.extend(chars.get(at));
                    at += 1;
                }
            }
        }
    }
    out.push_str(&escape(&plain));
    out
}

fn is_arabic(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// The end of the stretch of Latin script that begins here, if there is one that has to be kept in order: it
/// holds a letter, or digits with something between them. A plain number needs no help.
fn latin_stretch(chars: &[char], start: usize) -> Option<usize> {
    let get = |i: usize| chars.get(i).copied();
    let first = start + usize::from(get(start)? == '+');
    if !is_latin(get(first)?) {
        return None;
    }
    let joins = |c: char| " \u{a0}.,'’&-–/:@+_#%=?".contains(c);
    let mut end = first;
    let mut at = first;
    while let Some(c) = get(at) {
        if is_latin(c) {
            end = at + 1;
        } else if !joins(c) {
            break;
        }
        at += 1;
    }
    let inner = chars.get(first..end)?;
    let in_order = inner.iter().any(|c| c.is_alphabetic())
        || inner.iter().any(|c| joins(*c) && !matches!(c, '.' | ','))
        || get(start) == Some('+');
    if !in_order {
        return None;
    }
    // Brackets around the stretch belong to the Arabic sentence: inside the stretch they would part from their
    // sides where it runs over two lines. A dot before the closing one belongs to the stretch.
    let opened = start.checked_sub(1).and_then(get) == Some('(');
    let dot = opened && get(end) == Some('.') && get(end + 1) == Some(')');
    Some(end + usize::from(dot))
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
            |passage| typed(passage.text.trim(), language),
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
            .map(|line| typed(line, language))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, RunKind, parse_markup};

    fn runs(text: &str) -> Vec<(RunKind, String)> {
        let markup = format!("<n>{}</n>", typed(text, Language::Ar));
        match parse_markup(&markup, Language::Ar).unwrap().remove(0) {
            Block::Numbered { runs, .. } => runs.into_iter().map(|r| (r.kind, r.text)).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn latin_and_codes_inside_arabic_are_kept_in_order() {
        for (text, code) in [
            ("عملا بالمادة 131-21 من القانون", "131-21"),
            ("القضية رقم 2026/17-A في", "2026/17-A"),
            ("شركة (Example Ltd.) في", "Example Ltd."),
            ("باسل (Basel Nayef)، وكان", "Basel Nayef"),
            ("هاتف +1 416 555 0142.", "+1 416 555 0142"),
            (
                "العنوان 284 Wellington Street, 2nd Floor",
                "284 Wellington Street, 2nd Floor",
            ),
            ("بريد a.b@example.org؛", "a.b@example.org"),
        ] {
            let runs = runs(text);
            let spaced = |t: &str| t.replace('\u{a0}', " ");
            let whole: String = runs.iter().map(|(_, t)| t.as_str()).collect();
            assert_eq!(spaced(&whole), text);
            let found =
                |(kind, t): &(RunKind, String)| *kind == RunKind::Identifier && spaced(t) == code;
            assert!(runs.iter().any(found), "{runs:?}");
        }
        for text in ["Santos (SP), 0417", "Horizonte Ltda.", "Brasília (DF)"] {
            assert_eq!(runs(text), [(RunKind::Identifier, text.to_owned())]);
        }
        for text in [
            "في 22 نوفمبر 2026",
            "مبلغ 1,250,000.50 دولار",
            "المادة 18 (أ)",
        ] {
            assert_eq!(runs(text), [(RunKind::Plain, text.to_owned())]);
        }
    }
}
