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
    /// All words of all entries, one behind the other: thousands of short texts would cost more than they hold.
    text: String,
    parts: Vec<Part>,
    entries: Vec<Entry>,
    /// The last entry of each list, its number counted from 1; an entry belongs to the list that the first two
    /// characters of its first word give.
    buckets: Vec<u32>,
    joins_prefixes: bool,
    /// Reads the words of entries.
    tokens: Tokens,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    class: Set,
    /// Its words among all parts.
    from: u32,
    to: u32,
    /// The entry before it in its list, as in `buckets`.
    before: u32,
    /// The first bytes of its first word, and which of them a word must share: nearly every other word differs there.
    start: u64,
    mask: u64,
}

/// A word, or the beginning of one.
#[derive(Clone, Copy, Debug)]
struct Part {
    from: u32,
    to: u32,
    any_ending: bool,
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
        let from = short(self.parts.len());
        for piece in entry.split_whitespace() {
            let (piece, star) = piece
                .strip_suffix('*')
                .map_or((piece, false), |stem| (stem, true));
            self.tokens.read(piece);
            let count = self.tokens.list().len();
            for at in 0..count {
                let start = short(self.text.len());
                self.text.push_str(self.tokens.word(at));
                self.parts.push(Part {
                    from: start,
                    to: short(self.text.len()),
                    any_ending: star && at + 1 == count,
                });
            }
        }
        let to = short(self.parts.len());
        let first = self.parts_of(from, to).first().copied();
        let Some(first) = first else { return };
        let bucket = bucket(self.word(first));
        let (start, mask) = start_of(self.word(first), first.any_ending);
        if self.buckets.is_empty() {
            self.buckets.resize(BUCKETS, 0);
        }
        if let Some(last) = self.buckets.get_mut(bucket) {
            self.entries.push(Entry {
                class,
                from,
                to,
                before: *last,
                start,
                mask,
            });
            *last = short(self.entries.len());
        }
    }

    fn parts_of(&self, from: u32, to: u32) -> &[Part] {
        self.parts
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    fn word(&self, part: Part) -> &str {
        self.text
            .get(part.from as usize..part.to as usize)
            .unwrap_or_default()
    }

    fn fits(&self, part: Part, word: &str) -> bool {
        let own = self.word(part);
        if part.any_ending {
            word.starts_with(own)
        } else {
            word == own
        }
    }

    /// The entries that may begin with a word.
    fn entries_of(&self, word: &str) -> impl Iterator<Item = Entry> {
        let mut next = self.buckets.get(bucket(word)).copied().unwrap_or_default();
        let start = if next == 0 {
            0
        } else {
            start_of(word, false).0
        };
        std::iter::from_fn(move || {
            loop {
                let entry = self.entries.get(next.checked_sub(1)? as usize)?;
                next = entry.before;
                if start & entry.mask == entry.start {
                    return Some(*entry);
                }
            }
        })
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
        for entry in self.entries_of(word) {
            let parts = self.parts_of(entry.from, entry.to);
            let fits = parts.iter().enumerate().all(|(i, part)| {
                if i == 0 {
                    return self.fits(*part, word);
                }
                let word = tokens.word(at + i);
                let bare = || word.strip_prefix("ال").is_some_and(|w| self.fits(*part, w));
                self.fits(*part, word) || self.joins_prefixes && bare()
            });
            if fits {
                found(entry.class, parts.len());
            }
        }
    }
}

/// The first eight bytes of a word, filled up with nothing, and which of them another word must share to begin with it
/// or, unless any ending may follow, to be it.
fn start_of(word: &str, any_ending: bool) -> (u64, u64) {
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(word.bytes()) {
        *to = from;
    }
    let open = if any_ending {
        bytes.len().saturating_sub(word.len())
    } else {
        0
    };
    let mask = u64::MAX.checked_shr(u32::try_from(8 * open).unwrap_or(u32::MAX));
    (u64::from_le_bytes(bytes), mask.unwrap_or_default())
}

/// A place among the words of one language, of which there are some thousands.
fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
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
