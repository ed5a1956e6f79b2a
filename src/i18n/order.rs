//! Order of names by CLDR.

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorPreferences};

use super::format::locale;
use crate::terms::Language;

/// Sorts a list by the words of its entries as the language orders them.
pub fn sort_by_words<T>(list: &mut [T], language: Language, words: impl Fn(&T) -> &str) {
    let preferences = CollatorPreferences::from(&locale(language));
    match Collator::try_new(preferences, CollatorOptions::default()) {
        Ok(collator) => list.sort_by(|a, b| collator.compare(words(a), words(b))),
        Err(_) => list.sort_by(|a, b| words(a).cmp(words(b))),
    }
}
