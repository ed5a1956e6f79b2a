//! Words of the law's lists in texts: found in one pass over a text, whatever the number of words.

use std::sync::{Arc, OnceLock};

use aho_corasick::{AhoCorasick, MatchKind};

use crate::law::{Law, WordList};
use crate::reference::Reference;
use crate::terms::Language;

/// A word of a list, found in a text; places are byte offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The list.
    pub list: WordList,
    /// Where the word begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

#[derive(Debug)]
struct Needle {
    list: WordList,
    /// Only in these letters.
    exact: Option<String>,
    /// Its first character, if it belongs to a word: then the needle does not begin inside another one.
    first: Option<char>,
    /// Its last character, if it belongs to a word and no ending may follow.
    last: Option<char>,
}

/// Finds the words of every list in texts of one language.
#[derive(Debug)]
pub struct Reader {
    automaton: Option<AhoCorasick>,
    needles: Vec<Needle>,
    language: Language,
}

/// What finds the words of the law's lists, for each language once it was asked for.
#[derive(Debug, Default)]
pub struct Readers([OnceLock<Reader>; Language::ALL.len()]);

impl Readers {
    /// The readers of a reference.
    #[must_use]
    pub fn of(reference: &Reference) -> Arc<Self> {
        reference.kept(Self::default)
    }

    /// What reads texts of a language; `law` is that of the reference.
    pub fn reader(&self, law: &Law, language: Language) -> Option<&Reader> {
        let at = Language::ALL.iter().position(|l| *l == language)?;
        let reader = self.0.get(at)?;
        Some(reader.get_or_init(|| Reader::new(law, language)))
    }
}

impl Reader {
    /// What finds the lists of the law in texts of a language.
    #[must_use]
    pub fn new(law: &Law, language: Language) -> Self {
        let mut patterns = Vec::new();
        let mut needles = Vec::new();
        for (list, word) in law.word_lists(language) {
            if list == WordList::Everyday {
                continue;
            }
            let (exact, word) = match word.strip_prefix('=') {
                Some(exact) => (Some(exact.to_owned()), exact),
                None => (None, word),
            };
            let (stem, word) = match word.strip_suffix('*') {
                Some(stem) => (true, stem),
                None => (false, word),
            };
            for form in forms(word) {
                needles.push(Needle {
                    list,
                    exact: exact.clone(),
                    first: form.chars().next().filter(|c| c.is_alphanumeric()),
                    last: form
                        .chars()
                        .next_back()
                        .filter(|c| !stem && c.is_alphanumeric()),
                });
                patterns.push(form);
            }
        }
        // The lists are short, so that the automaton can always be built; without it nothing is found.
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(&patterns)
            .ok();
        Self {
            automaton,
            needles,
            language,
        }
    }

    /// The words of all lists in a text, in their order.
    pub fn hits<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Hit> + 't {
        self.automaton
            .iter()
            .flat_map(move |automaton| automaton.find_iter(text))
            .filter_map(move |found| {
                let needle = self.needles.get(found.pattern().as_usize())?;
                let (start, end) = (found.start(), found.end());
                let exact = needle
                    .exact
                    .as_deref()
                    .is_none_or(|e| text.get(start..end) == Some(e));
                let before = text.get(..start)?.chars().next_back();
                let after = text.get(end..)?.chars().next();
                let begins = needle
                    .first
                    .zip(before)
                    .is_none_or(|pair| self.may_precede(pair));
                let ends = needle
                    .last
                    .zip(after)
                    .is_none_or(|pair| self.may_follow(pair));
                (exact && begins && ends).then_some(Hit {
                    list: needle.list,
                    start,
                    end,
                })
            })
    }

    /// Whether a word may begin behind this character: Arabic joins prepositions and the article to it.
    fn may_precede(&self, (first, before): (char, char)) -> bool {
        !before.is_alphanumeric()
            || self.is_unspaced(first, before)
            || self.language == Language::Ar && !before.is_ascii()
    }

    fn may_follow(&self, (last, after): (char, char)) -> bool {
        !after.is_alphanumeric() || self.is_unspaced(last, after)
    }

    /// Chinese has no spaces: only Latin letters and digits side by side make one word.
    fn is_unspaced(&self, a: char, b: char) -> bool {
        self.language == Language::Zh && !(a.is_ascii() && b.is_ascii())
    }
}

/// A word as it stands, with a capital and in capitals; ASCII letters are folded by the automaton.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let mut letters = word.chars();
    if let Some(first) = letters.next() {
        forms.push(first.to_uppercase().chain(letters).collect());
        forms.push(word.to_uppercase());
    }
    forms.sort_by_key(|form| form.to_ascii_lowercase());
    forms.dedup_by_key(|form| form.to_ascii_lowercase());
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(language: Language, text: &str) -> Vec<(WordList, String)> {
        Reader::new(Reference::for_tests().law(), language)
            .hits(text)
            .map(|h| (h.list, text[h.start..h.end].to_owned()))
            .collect()
    }

    #[test]
    fn words_are_found_whole_in_any_case_and_with_every_ending_where_a_star_says_so() {
        for (language, text, list) in [
            (Language::En, "14:05 utc", WordList::Zone),
            (Language::Ru, "ПОРТОМ 443", WordList::Port),
            (Language::Ar, "بالمنفذ 443", WordList::Port),
            (Language::Fr, "Heure d’été", WordList::Zone),
            (Language::Zh, "UTC时间", WordList::Zone),
            (Language::Zh, "源端口51514", WordList::Port),
            (Language::En, "at 10:00 EST", WordList::Zone),
        ] {
            assert!(
                found(language, text).iter().any(|(l, _)| *l == list),
                "{text}"
            );
        }
        for (language, text) in [
            (Language::Fr, "il est dix heures"),
            (Language::En, "transport, portable"),
            (Language::Es, "portador"),
        ] {
            assert_eq!(found(language, text), [], "{text}");
        }
    }
}
