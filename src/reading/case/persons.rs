//! Persons as a text calls them: by a title and a name, by two words with capitals, as perpetrators.

use super::words::Words;
use crate::law::Cue;

/// A person called by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// The words of the name, in bytes.
    pub names: Vec<(usize, usize)>,
    /// The same words as they are compared.
    pub words: Vec<String>,
    /// Whether a title stands before it: Mr, Ms.
    pub titled: bool,
    /// Whether it is a surname alone.
    pub alone: bool,
    /// Whether the sentence explains another spelling.
    pub explained: bool,
}

impl Called {
    /// Where the name begins and ends, in bytes.
    #[must_use]
    pub fn span(&self) -> (usize, usize) {
        let start = self.names.first().map_or(0, |(start, _)| *start);
        let end = self.names.last().map_or(start, |(_, end)| *end);
        (start, end)
    }
}

/// Words that call somebody a perpetrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blamed {
    /// Where they begin, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// The sentence, in bytes.
    pub sentence: (usize, usize),
}

/// The most words of a name.
const MOST: usize = 5;

/// The persons that a text calls by name.
pub(super) fn called(words: &Words<'_>) -> Vec<Called> {
    let list = words.tokens.list();
    let mut found = Vec::new();
    let mut at = 0;
    while at < list.len() {
        let titled = words.says(at, Cue::Title);
        let from = if titled { at + 1 } else { at };
        let (names, groups) = name_from(words, from);
        if names.is_empty() {
            found.extend(titled.then(|| name_before(words, at)).flatten());
            at += 1;
            continue;
        }
        let count = names.len();
        if titled || count > 1 {
            let office = (from..from + count).any(|w| words.says(w, Cue::Office));
            if !office {
                found.push(Called {
                    words: compared(words, &names),
                    names,
                    titled,
                    alone: titled && groups <= words.surnames(),
                    explained: explained(words, from),
                });
            }
        }
        at = from + count;
    }
    found
}

/// The words with capitals that follow each other, and in how many groups divided by spaces they stand.
fn name_from(words: &Words<'_>, from: usize) -> (Vec<(usize, usize)>, usize) {
    let list = words.tokens.list();
    let mut names: Vec<(usize, usize)> = Vec::new();
    let mut groups = 0;
    for token in list.iter().skip(from).take(MOST) {
        let capital = words
            .text
            .get(token.start..)
            .and_then(|t| t.chars().next())
            .is_some_and(char::is_uppercase);
        let between = names
            .last()
            .and_then(|(_, end)| words.text.get(*end..token.start));
        let apart = match between {
            None => true,
            Some(" " | "\u{a0}") => true,
            Some("-" | "’" | "'" | "‑") => false,
            Some(_) => break,
        };
        // "РФ", "UAE" are no names of persons.
        let short = words
            .text
            .get(token.start..token.end)
            .is_some_and(|t| t.chars().count() <= 3 && t.chars().all(char::is_uppercase));
        if !capital || short {
            break;
        }
        groups += usize::from(apart);
        names.push((token.start, token.end));
    }
    (names, groups)
}

/// A foreign name before the Chinese title: 鲁伊斯·莫雷诺先生.
fn name_before(words: &Words<'_>, title: usize) -> Option<Called> {
    let end = words.tokens.list().get(title)?.start;
    if !words.is_han()
        || title
            .checked_sub(1)
            .is_some_and(|w| words.says(w, Cue::Title))
    {
        return None;
    }
    let before = words.text.get(..end)?;
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| *c == '·' || c.is_alphabetic())
        .take(12)
        .last()
        .map(|(at, _)| at)?;
    let name = before.get(start..)?;
    // Where the first part of the name begins cannot be seen; its last part is enough.
    let dot = name.rfind('·')?;
    let last = name
        .get(dot + '·'.len_utf8()..)
        .filter(|part| part.chars().count() >= 2)?;
    let from = end - last.len();
    Some(Called {
        words: compared(words, &[(from, end)]),
        names: vec![(from, end)],
        titled: true,
        alone: true,
        explained: explained(words, title),
    })
}

/// Words of a name as they are compared with those of records.
fn compared(words: &Words<'_>, names: &[(usize, usize)]) -> Vec<String> {
    names
        .iter()
        .filter_map(|(start, end)| words.text.get(*start..*end))
        .map(name_word)
        .collect()
}

/// A word of a name as it is compared with others.
#[must_use]
pub fn name_word(word: &str) -> String {
    if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        crate::folding::Folded::new(word).letters().to_owned()
    }
}

/// Whether the sentence of a word says that a name is spelt in several ways.
fn explained(words: &Words<'_>, at: usize) -> bool {
    let sentence = words.sentence(at);
    let list = words.tokens.list();
    let first = list.partition_point(|t| t.sentence < sentence);
    (first..list.len())
        .take_while(|w| words.sentence(*w) == sentence)
        .any(|w| words.says(w, Cue::Alias))
}

/// Where a text calls somebody a perpetrator, and does not deny it.
pub(super) fn blamed(words: &Words<'_>) -> Vec<Blamed> {
    let list = words.tokens.list();
    list.iter()
        .enumerate()
        .filter(|(at, _)| words.says(*at, Cue::Perpetrator))
        .filter(|(at, token)| {
            let denied = (at.saturating_sub(4)..*at)
                .filter(|w| words.sentence(*w) == token.sentence)
                .any(|w| words.says(w, Cue::Not));
            !denied
        })
        .map(|(_, token)| {
            let first = list.partition_point(|t| t.sentence < token.sentence);
            let last = list.partition_point(|t| t.sentence <= token.sentence);
            let start = list.get(first).map_or(token.start, |t| t.start);
            let end = last
                .checked_sub(1)
                .and_then(|l| list.get(l))
                .map_or(token.end, |t| t.end);
            Blamed {
                start: token.start,
                end: token.end,
                sentence: (start, end),
            }
        })
        .collect()
}
