//! Classes of words: which of them each word of a text belongs to, whatever follows its stem or is joined before it.

use super::tokens::Tokens;

/// The classes that a word belongs to, one bit each.
pub(super) type Set = u128;

/// The most classes that fit into a set.
const MOST: usize = 128;

/// Classes of words of one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    names: Vec<String>,
    /// Entries by the first two characters of their first word.
    buckets: Vec<((char, char), Vec<Entry>)>,
    joins_prefixes: bool,
}

#[derive(Clone, Debug)]
struct Entry {
    class: Set,
    first: Part,
    /// The further words.
    rest: Vec<Part>,
}

/// A word, or the beginning of one.
#[derive(Clone, Debug)]
struct Part {
    word: String,
    any_ending: bool,
}

impl Part {
    fn fits(&self, word: &str) -> bool {
        if self.any_ending {
            word.starts_with(&self.word)
        } else {
            word == self.word
        }
    }
}

impl Lexicon {
    /// No classes yet; Arabic joins conjunctions, prepositions and the article to the word.
    pub(super) fn new(joins_prefixes: bool) -> Self {
        Self {
            joins_prefixes,
            ..Self::default()
        }
    }

    /// The set of one class, made when first named; empty when there are too many.
    pub(super) fn class(&mut self, name: &str) -> Set {
        if let Some(set) = self.named(name) {
            return set;
        }
        if self.names.len() == MOST {
            return 0;
        }
        self.names.push(name.to_owned());
        1 << (self.names.len() - 1)
    }

    /// The set of a class that is there.
    pub(super) fn named(&self, name: &str) -> Option<Set> {
        let at = self.names.iter().position(|n| n == name)?;
        Some(1 << at)
    }

    /// The names of the classes in a set.
    pub(super) fn names_in(&self, set: Set) -> impl Iterator<Item = &str> {
        self.names
            .iter()
            .enumerate()
            .filter(move |(at, _)| set & (1 << at) != 0)
            .map(|(_, name)| name.as_str())
    }

    /// Puts an entry into a class: words one after the other, each with any ending where a star stands behind it.
    pub(super) fn add(&mut self, class: Set, entry: &str) {
        let mut parts = Vec::new();
        for piece in entry.split_whitespace() {
            let (piece, star) = piece
                .strip_suffix('*')
                .map_or((piece, false), |stem| (stem, true));
            let tokens = Tokens::of(piece);
            let count = tokens.list().len();
            parts.extend((0..count).map(|at| Part {
                word: tokens.word(at).to_owned(),
                any_ending: star && at + 1 == count,
            }));
        }
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else { return };
        let rest = parts.collect();
        let key = key(&first.word);
        let entry = Entry { class, first, rest };
        match self.buckets.binary_search_by_key(&key, |(k, _)| *k) {
            Ok(at) => {
                if let Some((_, entries)) = self.buckets.get_mut(at) {
                    entries.push(entry);
                }
            }
            Err(at) => self.buckets.insert(at, (key, vec![entry])),
        }
    }

    /// The classes of each word.
    pub(super) fn sets(&self, tokens: &Tokens) -> Vec<Set> {
        let mut sets = vec![0; tokens.list().len()];
        for at in 0..sets.len() {
            let word = tokens.word(at);
            self.mark(word, at, tokens, &mut sets);
            if !self.joins_prefixes {
                continue;
            }
            let mut rest = word;
            for (joined, least) in [
                (&["و", "ف"][..], 3),
                (&["ب", "ك", "ل", "س"], 3),
                (&["ال", "ل"], 2),
            ] {
                let stripped = joined.iter().find_map(|p| rest.strip_prefix(p));
                if let Some(stem) = stripped.filter(|stem| stem.chars().count() >= least) {
                    rest = stem;
                    self.mark(rest, at, tokens, &mut sets);
                }
            }
        }
        sets
    }

    /// Marks the words of every entry that begins with this word.
    fn mark(&self, word: &str, at: usize, tokens: &Tokens, sets: &mut [Set]) {
        let Ok(found) = self.buckets.binary_search_by_key(&key(word), |(k, _)| *k) else {
            return;
        };
        let Some((_, entries)) = self.buckets.get(found) else {
            return;
        };
        for entry in entries.iter().filter(|entry| entry.first.fits(word)) {
            let fits = entry.rest.iter().enumerate().all(|(i, part)| {
                let word = tokens.word(at + 1 + i);
                let bare = || word.strip_prefix("ال").is_some_and(|w| part.fits(w));
                part.fits(word) || self.joins_prefixes && bare()
            });
            if fits {
                for set in sets.iter_mut().skip(at).take(entry.rest.len() + 1) {
                    *set |= entry.class;
                }
            }
        }
    }
}

/// The first two characters of a word; an entry of one character is found by it alone only.
fn key(word: &str) -> (char, char) {
    let mut characters = word.chars();
    (
        characters.next().unwrap_or_default(),
        characters.next().unwrap_or_default(),
    )
}
