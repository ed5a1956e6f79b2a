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
    /// Entries by the first two characters of their first word, each list at a place that these give.
    buckets: Vec<Vec<Entry>>,
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
        let bucket = bucket(&first.word);
        let entry = Entry { class, first, rest };
        if self.buckets.is_empty() {
            self.buckets.resize_with(BUCKETS, Vec::new);
        }
        if let Some(entries) = self.buckets.get_mut(bucket) {
            entries.push(entry);
        }
    }

    /// The classes of each word.
    pub(super) fn sets(&self, tokens: &Tokens) -> Vec<Set> {
        let mut sets = vec![0; tokens.list().len()];
        for at in 0..sets.len() {
            self.each_at(tokens, at, |class, words| {
                for set in sets.iter_mut().skip(at).take(words) {
                    *set |= class;
                }
            });
        }
        sets
    }

    /// The classes of what begins at one word.
    pub(super) fn set_at(&self, tokens: &Tokens, at: usize) -> Set {
        let mut set = 0;
        self.each_at(tokens, at, |class, _| set |= class);
        set
    }

    /// Every entry that begins at a word: its class, and how many words it has.
    fn each_at(&self, tokens: &Tokens, at: usize, mut found: impl FnMut(Set, usize)) {
        let word = tokens.word(at);
        self.each_of(word, tokens, at, &mut found);
        if !self.joins_prefixes {
            return;
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
                self.each_of(rest, tokens, at, &mut found);
            }
        }
    }

    fn each_of(&self, word: &str, tokens: &Tokens, at: usize, found: &mut impl FnMut(Set, usize)) {
        let Some(entries) = self.buckets.get(bucket(word)) else {
            return;
        };
        for entry in entries.iter().filter(|entry| entry.first.fits(word)) {
            let fits = entry.rest.iter().enumerate().all(|(i, part)| {
                let word = tokens.word(at + 1 + i);
                let bare = || word.strip_prefix("ال").is_some_and(|w| part.fits(w));
                part.fits(word) || self.joins_prefixes && bare()
            });
            if fits {
                found(entry.class, entry.rest.len() + 1);
            }
        }
    }
}

/// Lists of entries: so many that most words of a text meet an empty one.
const BUCKETS: usize = 2048;

/// The list in which entries that begin as the word does are: by its first two characters.
fn bucket(word: &str) -> usize {
    let mut characters = word.chars().map(|c| c as usize);
    let (one, two) = (characters.next(), characters.next());
    let mixed = one
        .unwrap_or_default()
        .wrapping_mul(31)
        .wrapping_add(two.unwrap_or_default().wrapping_mul(1009));
    mixed % BUCKETS
}
