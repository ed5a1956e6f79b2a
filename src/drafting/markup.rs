//! Small pieces of block markup made by the program: escaped text, identifiers, gaps, tables.

use unicode_script::{Script, UnicodeScript as _};

use crate::document::escape;
use crate::i18n::{self, Args};
use crate::request::LocalizedText;
use crate::terms::{ElementId, Language, RecordId};

use super::pasted::{self, Part};

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
    c.is_alphabetic() && c.script() == Script::Arabic
}

fn is_latin(c: char) -> bool {
    c.is_ascii_digit() || c.script() == Script::Latin
}

/// The end of the stretch of Latin script that begins here, if there is one that has to be kept in order: it
/// holds a letter, or digits with something between them. A plain number needs no help.
///
/// Marks in front belong to it, since the text around would draw them to its other side: "::ffff:192.0.2.1",
/// "/home/user", "@handle", "+1 416 555".
fn latin_stretch(chars: &[char], start: usize) -> Option<usize> {
    let get = |i: usize| chars.get(i).copied();
    let leads = |c: char| "+/\\@#:~$%._*&=?-".contains(c);
    let joins = |c: char| " \u{a0}.,'’&-–/:@+_#%=?\\~$*|".contains(c);
    let mut first = start;
    while get(first).is_some_and(leads) {
        first += 1;
    }
    if !is_latin(get(first)?) {
        return None;
    }
    let led = first > start;
    // Marks behind a word or a number are not in front of the next one.
    let is_free = start
        .checked_sub(1)
        .and_then(get)
        .is_none_or(|c| c.is_whitespace() || "([{«\"“،؛؟".contains(c));
    // A dash, a dot or a colon stands in front of a sentence as well; a minus sign in front of a number.
    let is_mark = |c: char| "/\\@#~$%_+".contains(c);
    let letter = get(first).is_some_and(char::is_alphabetic);
    let marks = chars.get(start..first)?;
    let is_dialled = marks == ['+'];
    if led
        && !is_dialled
        && !(is_free && (letter || marks.iter().any(|c| is_mark(*c)) || marks.len() > 1))
    {
        return None;
    }
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
    let in_order = led
        || inner.iter().any(|c| c.is_alphabetic())
        || inner.iter().any(|c| joins(*c) && !matches!(c, '.' | ','));
    if !in_order {
        return None;
    }
    // What closes a path or a code is a part of it, if nothing follows: "/home/user/", "C++", "C#".
    let closes = |c: char| matches!(c, '/' | '\\' | '+' | '#' | '%' | '*' | '_' | '=');
    let mut tail = end;
    while get(tail).is_some_and(closes) {
        tail += 1;
    }
    if get(tail).is_none_or(|c| !c.is_alphanumeric()) {
        end = tail;
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

/// A line of what the drafter typed, as markup.
pub(super) struct Line {
    /// Its words, without the bullet of an item and without its label.
    pub(super) markup: String,
    /// Whether it is the item of a list.
    pub(super) is_item: bool,
    /// The label that was typed before it: "(a)", "2.1", "一、".
    pub(super) label: Option<String>,
}

impl Line {
    /// The line as an item; under its own label if it has one.
    pub(super) fn item(&self) -> String {
        match &self.label {
            Some(label) => format!("<li label=\"{}\">{}</li>", attribute(label), self.markup),
            None => format!("<li>{}</li>", self.markup),
        }
    }
}

/// Text inside an attribute, which the reader takes as it stands.
fn attribute(text: &str) -> String {
    text.replace(['<', '>', '&', '"'], " ")
}

/// Words of the drafter, line by line; a gap where the language has none.
pub(super) fn lines(text: &LocalizedText, language: Language, label: &str) -> Vec<Line> {
    match text.get(language) {
        Some(passage) => lines_of(&filled_lines(&passage.text), language),
        None => vec![Line {
            markup: inline(text, language, label),
            is_item: false,
            label: None,
        }],
    }
}

fn filled_lines(text: &str) -> Vec<&str> {
    text.lines().filter(|l| !l.trim().is_empty()).collect()
}

fn lines_of(lines: &[&str], language: Language) -> Vec<Line> {
    let is_list = are_counted(lines);
    let line = |line: &&str| {
        let line = line.trim();
        let item = item_of(line);
        let labelled = enumerated(line).filter(|_| is_list);
        Line {
            markup: typed(
                item.or(labelled.map(|(_, words)| words)).unwrap_or(line),
                language,
            ),
            is_item: item.is_some() || labelled.is_some(),
            label: labelled.map(|(label, _)| label.to_owned()),
        }
    };
    lines.iter().map(line).collect()
}

/// Whether labels of lines count: one alone may be the beginning of a sentence, and so may one that comes again
/// ("M. Dupont …").
fn are_counted(lines: &[&str]) -> bool {
    let labels: Vec<&str> = lines
        .iter()
        .filter_map(|line| enumerated(line))
        .map(|(label, _)| label)
        .collect();
    let is_initial = |label: &&str| {
        label.strip_suffix('.').is_some_and(|letter| {
            letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic)
        })
    };
    let first = labels.first();
    let begins = |label: &&str| label.starts_with(['a', 'A', 'а', 'А', 'أ', 'i', 'I']);
    let all_differ = labels
        .iter()
        .enumerate()
        .all(|(i, label)| !labels.iter().skip(i + 1).any(|other| other == label));
    labels.len() > 1 && all_differ && first.is_none_or(|f| !is_initial(f) || begins(f))
}

/// Words of the drafter as blocks: numbered paragraphs, and below them the items of a list and tables.
pub(super) fn blocks(text: &LocalizedText, language: Language, label: &str) -> String {
    let Some(passage) = text.get(language) else {
        return format!("<n>{}</n>", inline(text, language, label));
    };
    let mut out = String::new();
    for part in pasted::parts(&filled_lines(&passage.text)) {
        match part {
            Part::Lines(lines) => {
                for line in lines_of(lines, language) {
                    // A bullet stands below a paragraph.
                    if line.label.is_some() || (line.is_item && !out.is_empty()) {
                        out.push_str(&line.item());
                    } else {
                        out.push_str(&format!("<n>{}</n>", line.markup));
                    }
                }
            }
            Part::Table(table) => out.push_str(&table.markup(|cell| typed(cell, language))),
        }
    }
    out
}

/// The words behind the bullet of a list, as people type or paste it.
fn item_of(line: &str) -> Option<&str> {
    let words = line.strip_prefix(['•', '▪', '◦', '‣', '●', '■', '➢', '➤', '✓', '✔', '·'])?;
    let words = words.strip_prefix([' ', '\t', '\u{a0}'])?.trim_start();
    (!words.is_empty()).then_some(words)
}

/// The label that a person typed before a line, and the words after it: "(a) …", "2.1 …", "iv) …", "一、…", "A-1 …".
fn enumerated(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let (label, words) = match line
        .char_indices()
        .take(6)
        .find(|(_, c)| "、）．".contains(*c))
    {
        Some((at, mark)) => line.split_at(at + mark.len_utf8()),
        None => line.split_once([' ', '\t', '\u{a0}'])?,
    };
    let words = words.trim_start();
    let core = label
        .trim_start_matches(['(', '（'])
        .trim_end_matches([')', '）', '.', '、', '．', '-', '–', 'º', '°']);
    let is_marked = core.len() < label.len();
    let all = |test: fn(char) -> bool| core.chars().all(test);
    let length = core.chars().count();
    let is_counted = length > 0
        && is_marked
        && ((length <= 3 && all(char::is_numeric))
            || (length == 1 && all(char::is_alphabetic))
            || (length <= 5 && all(|c| "ivxIVX".contains(c)))
            || (length <= 3 && all(|c| "一二三四五六七八九十".contains(c))));
    let is_divided = core.contains('.') && {
        let short = |part: &str| matches!(part.len(), 1 | 2) && part.parse::<u8>().is_ok();
        core.split('.').count() <= 3 && core.split('.').all(short)
    };
    // "A-1", as charges and accused are numbered.
    let is_lettered = core.split_once('-').is_some_and(|(letter, number)| {
        letter.len() == 1
            && letter.starts_with(|c: char| c.is_ascii_uppercase())
            && number.len() <= 2
            && number.parse::<u8>().is_ok()
    });
    (!words.is_empty() && (is_counted || is_divided || is_lettered)).then_some((label, words))
}

/// The table of a record, which is shown once in a letter; see [`table`].
pub(super) fn record_table(record: &RecordId, rows: &[(String, Option<String>)]) -> String {
    let of = format!("<table of=\"{}\">", attribute(record.as_str()));
    table(rows).replacen("<table>", &of, 1)
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
    fn labels_that_were_typed_are_told_from_words() {
        let labels = |text: &str| -> Vec<Option<String>> {
            let lines: Vec<&str> = text.lines().collect();
            let lines = lines_of(&lines, Language::En);
            lines.into_iter().map(|line| line.label).collect()
        };
        let some = |labels: &[&str]| -> Vec<Option<String>> {
            labels.iter().map(|l| Some((*l).to_owned())).collect()
        };
        for (text, expected) in [
            ("(i) one\n(ii) two", vec!["(i)", "(ii)"]),
            ("2.1 one\n2.2 two", vec!["2.1", "2.2"]),
            ("a) uno\nb) dos", vec!["a)", "b)"]),
            ("A-1 the company\nA-2 the director", vec!["A-1", "A-2"]),
            ("一、账户\n二、流水", vec!["一、", "二、"]),
            ("（一）账户\n（二）流水", vec!["（一）", "（二）"]),
            ("(أ) الحساب\n(ب) الكشف", vec!["(أ)", "(ب)"]),
            ("1. one\n2.\ttwo", vec!["1.", "2."]),
        ] {
            assert_eq!(labels(text), some(&expected), "{text}");
        }
        for text in [
            "M. Dupont a quitté Lyon\nM. Durand l’a suivi",
            "M. Dupont a quitté Lyon\nJ. Durand l’a suivi",
            "14.06.2016 one\n22.03.2019 two",
            "2016 was the first\n2017 was the second",
            "1. one alone\nand what follows",
            "e.g. one\ni.e. two",
            "В. уехал\nК. остался",
        ] {
            assert_eq!(labels(text), [None, None], "{text}");
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
            ("العنوان ::ffff:192.0.2.61، والمنفذ", "::ffff:192.0.2.61"),
            ("في المجلد /home/user/case/ على الخادم", "/home/user/case/"),
            ("الحساب @handle_7 في", "@handle_7"),
            ("الوسم #case (C:\\Users\\x)", "#case"),
            ("الملف C:\\Users\\x.docx في", "C:\\Users\\x.docx"),
            ("المسار ~/mail والبرنامج C++ معا", "~/mail"),
            ("المسار ~/mail والبرنامج C++ معا", "C++"),
            (
                "الرابط (https://example.org/a?b=1&c=2)",
                "https://example.org/a?b=1&c=2",
            ),
            ("المتغير %TEMP% في", "%TEMP%"),
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
            "درجة الحرارة -5 مئوية",
            "البند: 7، الفقرة .5",
            "و/أو 12",
        ] {
            assert_eq!(runs(text), [(RunKind::Plain, text.to_owned())]);
        }
    }
}
