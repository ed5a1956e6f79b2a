//! What was found about a document that came in, in words.

use super::difference::{Comparison, Difference, What};
use crate::i18n::{Args, date, text, text_with};
use crate::import::{Carrier, Place};
use crate::terms::Language;

/// The most characters quoted of one difference.
const MOST_QUOTED: usize = 400;

/// Where a request that came inside a document is from, whether the document is what the request gives, what differs,
/// and what acts in it: lines of text.
pub(super) fn said(carrier: &Carrier, comparison: &Comparison, language: Language) -> Vec<String> {
    let origin = &carrier.origin;
    let name = text(language, &format!("language-{}", origin.language));
    let args = Args::new()
        .with("program", origin.program.as_str())
        .with("date", date(origin.date, language))
        .with("language", name);
    let mut lines = vec![text_with(language, "import-carried", &args)];
    let listed = comparison.differences();
    match comparison {
        Comparison::Same => lines.push(text(language, "import-carried-same")),
        Comparison::Changed(_) => {
            let number = i64::try_from(listed.len()).unwrap_or(i64::MAX);
            let args = Args::new().number("number", number);
            lines.push(text_with(language, "import-carried-changed", &args));
        }
        Comparison::NotComparable(reason, _) => {
            lines.push(text(language, &format!("import-carried-{}", reason.id())));
            if !listed.is_empty() {
                lines.push(text(language, "import-carried-differs"));
            }
        }
    }
    for difference in listed {
        lines.extend(one(difference, language));
    }
    let mut active = comparison.active().peekable();
    if active.peek().is_some() {
        lines.push(text(language, "import-carried-active"));
        lines.extend(active.map(|difference| named(difference, language)));
    }
    if origin.logo {
        lines.push(text(language, "import-carried-emblem"));
    }
    lines
}

fn one(difference: &Difference, language: Language) -> Vec<String> {
    let What::Words(place) = difference.what else {
        return vec![named(difference, language)];
    };
    let place = match place {
        Place::Letter => String::new(),
        place => text(language, &format!("import-place-{}", place.id())),
    };
    let line = |sign: char, words: &String| {
        let words = shortened(words);
        if place.is_empty() {
            format!("  {sign} {words}")
        } else {
            let args = Args::new().with("what", place.clone()).with("words", words);
            let words = text_with(language, "import-difference-words", &args);
            format!("  {sign} {words}")
        }
    };
    let given = difference.given.iter().map(|words| line('−', words));
    let found = difference.found.iter().map(|words| line('+', words));
    given.chain(found).collect()
}

/// What sort of difference it is, where, and what is to be seen there.
fn named(difference: &Difference, language: Language) -> String {
    let what = text(
        language,
        &format!("import-differs-{}", difference.what.id()),
    );
    let part = difference.part.clone();
    let words = difference.found.as_ref().or(difference.given.as_ref());
    let words = words.map(|words| shortened(words)).unwrap_or_default();
    let id = match (part.is_empty(), words.is_empty()) {
        (false, false) => "full",
        (false, true) => "part",
        (true, false) => "words",
        (true, true) => return format!("  • {what}"),
    };
    let args = Args::new()
        .with("what", what)
        .with("part", part)
        .with("words", words);
    format!(
        "  • {}",
        text_with(language, &format!("import-difference-{id}"), &args)
    )
}

/// One line of at most so many characters, with breaks and tabs as blanks.
fn shortened(words: &str) -> String {
    let line: String = words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(MOST_QUOTED)
        .collect();
    if words.chars().nth(MOST_QUOTED).is_some() {
        format!("{line} …")
    } else {
        line
    }
}
