//! The words of a text by what they say of the case.

use crate::law::{Cue, Wording};
use crate::reading::lexicon::{Lexicon, Set};
use crate::reading::tokens::Tokens;
use crate::terms::Language;

/// The words by which a case is read in one language.
#[derive(Debug, Default)]
pub(in crate::reading) struct Cues {
    pub(super) lexicon: Lexicon,
    sets: Vec<(Cue, Set)>,
    pub(super) han: bool,
    surnames: usize,
}

impl Cues {
    pub(in crate::reading) fn new(wording: &Wording, joins: bool, language: Language) -> Self {
        let han = language == Language::Zh;
        // Two surnames in Spanish.
        let surnames = if language == Language::Es { 2 } else { 1 };
        let mut lexicon = Lexicon::new(joins);
        let mut sets = Vec::new();
        for (cue, words) in &wording.case {
            let set = lexicon.class(&format!("{cue:?}"));
            words.iter().for_each(|word| lexicon.add(set, word));
            sets.push((*cue, set));
        }
        Self {
            lexicon,
            sets,
            han,
            surnames,
        }
    }

    pub(super) fn set(&self, cue: Cue) -> Set {
        let found = self.sets.iter().find(|(c, _)| *c == cue);
        found.map_or(0, |(_, set)| *set)
    }
}

/// A text while its facts are read.
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
    sets: Vec<Set>,
    cues: &'a Cues,
}

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str, tokens: &'a Tokens, cues: &'a Cues) -> Self {
        Self {
            text,
            tokens,
            sets: cues.lexicon.sets(tokens),
            cues,
        }
    }

    /// Whether the word belongs to what speaks of this.
    pub(super) fn says(&self, at: usize, cue: Cue) -> bool {
        self.sets
            .get(at)
            .is_some_and(|set| set & self.cues.set(cue) != 0)
    }

    /// The word that begins at or behind a place of the text.
    pub(super) fn word_from(&self, place: usize) -> usize {
        self.tokens.list().partition_point(|t| t.start < place)
    }

    /// Whether the text is written in Chinese characters, each of which is a word.
    pub(super) fn is_han(&self) -> bool {
        self.cues.han
    }

    /// How many words a surname has at most.
    pub(super) fn surnames(&self) -> usize {
        self.cues.surnames
    }

    pub(super) fn sentence(&self, at: usize) -> usize {
        self.tokens.list().get(at).map_or(0, |t| t.sentence)
    }
}
