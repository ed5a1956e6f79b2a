//! Lists of words by which the check reads texts: found in one pass over a text, whatever the number of words.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;

use crate::terms::{ElementId, Language};

/// What the words of a list mean to the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordList {
    /// Left over from drafting.
    Placeholder,
    /// Left over from drafting if it stands alone.
    PlaceholderAlone,
    /// Something left out, outside quotations.
    Omission,
    /// The word for an annex.
    Annex,
    /// Sends the reader elsewhere.
    See,
    /// Asks for everything.
    Fishing,
    /// Names intelligence material.
    Intelligence,
    /// Asks to hear a person.
    MeasureHearing,
    /// Asks for a search.
    MeasureSearch,
    /// Asks to freeze.
    MeasureFreeze,
    /// Asks for bank records.
    MeasureRecords,
    /// Asks for service of documents.
    MeasureService,
    /// Asks for data on subscribers or traffic.
    MeasureSubscriber,
    /// Asks for interception.
    MeasureInterception,
    /// Asks for arrest or extradition.
    MeasureArrest,
    /// A penalty without a term.
    Life,
    /// Names a time zone.
    Zone,
    /// The port of an IP address.
    Port,
    /// Stands before a device number.
    Imei,
    /// Stands before an IBAN.
    Iban,
    /// Stands inside a machine-readable zone.
    Mrz,
    /// Stands inside an email address.
    Mail,
    /// The most frequent words of a language.
    Everyday,
}

impl WordList {
    /// Whether the words ask for a measure.
    #[must_use]
    pub const fn is_measure(self) -> bool {
        matches!(
            self,
            Self::MeasureHearing
                | Self::MeasureSearch
                | Self::MeasureFreeze
                | Self::MeasureRecords
                | Self::MeasureService
                | Self::MeasureSubscriber
                | Self::MeasureInterception
                | Self::MeasureArrest
        )
    }
}

/// The lists, and a reader for each language once one was asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct WordLists {
    pub(super) file: WordListFile,
    readers: Arc<[OnceLock<Reader>; Language::ALL.len()]>,
}

/// The file of word lists.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordListFile {
    list: Vec<Words>,
    #[serde(rename = "where")]
    pub(super) places: Vec<Places>,
    pub(super) least: Vec<Least>,
}

#[derive(Clone, Debug, Deserialize)]
struct Words {
    id: WordList,
    #[serde(default)]
    any: Vec<String>,
    /// A key that is none of the six languages is refused.
    #[serde(flatten)]
    words: BTreeMap<Language, Vec<String>>,
}

impl Words {
    fn of(&self, language: Language) -> &[String] {
        self.words.get(&language).map_or(&[], Vec::as_slice)
    }
}

/// The elements that a rule looks at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Places {
    pub(super) rule: String,
    pub(super) elements: Vec<ElementId>,
}

/// Texts that have to say more than a few words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Least {
    /// The rule that is broken otherwise.
    pub rule: String,
    /// The elements concerned.
    pub elements: Vec<ElementId>,
    /// The fewest letters; a Chinese character counts as three.
    pub letters: usize,
}

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

impl WordLists {
    pub(super) fn new(file: WordListFile) -> Self {
        Self {
            file,
            readers: Arc::default(),
        }
    }

    pub(super) fn reader(&self, language: Language) -> Option<&Reader> {
        let at = Language::ALL.iter().position(|l| *l == language)?;
        let cell = self.readers.get(at)?;
        Some(cell.get_or_init(|| Reader::new(&self.file, language)))
    }

    /// The words of one list in one language, without those of every language.
    pub(super) fn words(&self, list: WordList, language: Language) -> &[String] {
        self.file
            .list
            .iter()
            .find(|l| l.id == list)
            .map_or(&[], |l| l.of(language))
    }
}

impl Reader {
    fn new(file: &WordListFile, language: Language) -> Self {
        let mut patterns = Vec::new();
        let mut needles = Vec::new();
        for words in file.list.iter().filter(|l| l.id != WordList::Everyday) {
            for word in words.any.iter().chain(words.of(language)) {
                let (exact, word) = match word.strip_prefix('=') {
                    Some(exact) => (Some(exact.to_owned()), exact),
                    None => (None, word.as_str()),
                };
                let (stem, word) = match word.strip_suffix('*') {
                    Some(stem) => (true, stem),
                    None => (false, word),
                };
                for form in forms(word) {
                    needles.push(Needle {
                        list: words.id,
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
    use crate::law::Law;

    fn found(language: Language, text: &str) -> Vec<(WordList, String)> {
        Law::embedded()
            .reader(language)
            .unwrap()
            .hits(text)
            .map(|h| (h.list, text[h.start..h.end].to_owned()))
            .collect()
    }

    #[test]
    fn words_are_found_whole_in_any_case_and_with_every_ending_where_a_star_says_so() {
        for (language, text, list) in [
            (Language::En, "TODO: the account", WordList::Placeholder),
            (Language::Ru, "в ПРИЛОЖЕНИИ 3", WordList::Annex),
            (Language::Ru, "см. приложение 3", WordList::Annex),
            (Language::Zh, "参见附件三", WordList::Annex),
            (Language::Ar, "بالمرفق 3", WordList::Annex),
            (Language::Fr, "À compléter", WordList::PlaceholderAlone),
            (Language::Zh, "UTC时间", WordList::Zone),
            (Language::Zh, "见附件5。", WordList::Annex),
        ] {
            assert!(
                found(language, text).iter().any(|(l, _)| *l == list),
                "{text}"
            );
        }
        for (language, text) in [
            (Language::Es, "todo el dinero"),
            (Language::En, "annexation, transport, XXXX1"),
            (Language::Fr, "une annexion"),
        ] {
            assert_eq!(found(language, text), [], "{text}");
        }
    }
}
