//! Small grammars: which classes of words stand near which in a sentence.

use super::lexicon::{Lexicon, Set};

/// Classes of words one after the other.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    steps: Vec<Step>,
    at_start: bool,
    at_end: bool,
}

/// One of these classes, so many words further on at most.
#[derive(Clone, Copy, Debug)]
struct Step {
    any: Set,
    gap: usize,
}

impl Phrase {
    /// Reads a phrase: `@class`, `word`, `stem*`, several of them divided by `|`; `..3` for up to three words between;
    /// `^` for the beginning and `$` for the end of the sentence.
    ///
    /// `words` gives the words of a class that was not named before.
    ///
    /// # Errors
    /// The part that cannot be read.
    pub(super) fn parse<'w>(
        text: &str,
        lexicon: &mut Lexicon,
        words: impl Fn(&str) -> Option<&'w [String]>,
    ) -> Result<Self, String> {
        let mut phrase = Self {
            steps: Vec::new(),
            at_start: false,
            at_end: false,
        };
        let mut gap = 0;
        for part in text.split_whitespace() {
            if part == "^" {
                phrase.at_start = true;
            } else if part == "$" {
                phrase.at_end = true;
            } else if let Some(number) = part.strip_prefix("..") {
                gap = number.parse().map_err(|_| part.to_owned())?;
            } else {
                let mut any = 0;
                for word in part.split('|') {
                    any |= class(word, lexicon, &words).ok_or_else(|| word.to_owned())?;
                }
                phrase.steps.push(Step { any, gap });
                gap = 0;
            }
        }
        if phrase.steps.is_empty() {
            return Err(text.to_owned());
        }
        Ok(phrase)
    }

    /// The first and the last word of the phrase in a sentence, given by the classes of its words.
    pub(super) fn find(&self, sentence: &[Set]) -> Option<(usize, usize)> {
        let first = self.steps.first()?;
        let last_start = if self.at_start {
            first.gap
        } else {
            sentence.len()
        };
        sentence
            .iter()
            .enumerate()
            .take(last_start.saturating_add(1))
            .filter(|(_, set)| *set & first.any != 0)
            .find_map(|(at, _)| Some((at, self.rest(sentence, at, 1)?)))
    }

    fn rest(&self, sentence: &[Set], at: usize, step: usize) -> Option<usize> {
        let Some(next) = self.steps.get(step) else {
            return (!self.at_end || at + 1 == sentence.len()).then_some(at);
        };
        sentence
            .iter()
            .enumerate()
            .skip(at + 1)
            .take(next.gap + 1)
            .filter(|(_, set)| *set & next.any != 0)
            .find_map(|(to, _)| self.rest(sentence, to, step + 1))
    }
}

/// The set of a class or of a word that stands for itself; `None` for what is not there or does not fit any more.
pub(super) fn class<'w>(
    word: &str,
    lexicon: &mut Lexicon,
    words: impl Fn(&str) -> Option<&'w [String]>,
) -> Option<Set> {
    if let Some(set) = lexicon.named(word) {
        return Some(set);
    }
    let set = lexicon.class(word);
    if set == 0 {
        return None;
    }
    match word.strip_prefix('@') {
        None => lexicon.add(set, word),
        Some(name) => {
            for entry in words(name)? {
                match entry.strip_prefix('@') {
                    Some(other) => words(other)?.iter().for_each(|w| lexicon.add(set, w)),
                    None => lexicon.add(set, entry),
                }
            }
        }
    }
    Some(set)
}
