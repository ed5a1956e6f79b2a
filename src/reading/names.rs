//! Names compared: nearly alike, alike to the eye, without the ending that changes with the case.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How alike two names must be to be one person's, given the same date of birth.
const ALIKE: f64 = 0.93;

/// Whether two names are nearly the same, whatever their accents and capitals; an empty one is like none.
#[must_use]
pub fn are_alike(a: &str, b: &str) -> bool {
    let plain = |name: &str| -> String {
        let letters = name.nfd().filter(|c| !is_combining_mark(*c));
        letters.flat_map(char::to_lowercase).collect()
    };
    let (a, b) = (plain(a), plain(b));
    !a.is_empty() && !b.is_empty() && strsim::jaro_winkler(&a, &b) >= ALIKE
}

/// How many letters have to change, or to change places, to make one word of the other.
#[must_use]
pub fn letters_apart(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(one, other)
}

/// Whether a word looks like a part of the name without being it: letters of another script that look the same.
#[must_use]
pub fn looks_like(word: &str, name: &str) -> bool {
    // Capitals look alike where small letters do not, so that letters become small only afterwards.
    let skeleton = |text: &str| -> String {
        unicode_security::confusable_detection::skeleton(text)
            .flat_map(char::to_lowercase)
            .collect()
    };
    let wanted = skeleton(word);
    name.split(|c: char| !c.is_alphabetic())
        .filter(|part| part.chars().count() >= 3)
        .any(|part| part != word && wanted.starts_with(&skeleton(part)))
}

/// A name without its ending, which changes with the case in Russian and with plural or possessive elsewhere.
#[must_use]
pub fn stem(name: &str) -> String {
    let lower = name.to_lowercase();
    let length = lower.chars().count();
    let keep = if length > 4 { length - 2 } else { length };
    lower.chars().take(keep).collect()
}
