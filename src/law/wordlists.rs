//! Lists of words by which texts are read, and the elements that rules about words look at: data only.

use serde::Deserialize;

use crate::terms::{ElementId, Language};

/// What the words of a list mean to the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordList {
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

/// The file of word lists.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordLists {
    list: Vec<Words>,
    #[serde(rename = "where")]
    pub(super) places: Vec<Places>,
    pub(super) least: Vec<Least>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    id: WordList,
    #[serde(default)]
    any: Vec<String>,
    #[serde(default)]
    ar: Vec<String>,
    #[serde(default)]
    zh: Vec<String>,
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    fr: Vec<String>,
    #[serde(default)]
    ru: Vec<String>,
    #[serde(default)]
    es: Vec<String>,
}

impl Words {
    fn of(&self, language: Language) -> &[String] {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
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

impl WordLists {
    /// Every list with the words that it has for a language, those of every language included.
    pub(super) fn of(&self, language: Language) -> impl Iterator<Item = (WordList, &str)> {
        self.list.iter().flat_map(move |list| {
            let words = list.any.iter().chain(list.of(language));
            words.map(|word| (list.id, word.as_str()))
        })
    }

    /// The words of one list in one language, without those of every language.
    pub(super) fn words(&self, list: WordList, language: Language) -> &[String] {
        self.list
            .iter()
            .find(|l| l.id == list)
            .map_or(&[], |l| l.of(language))
    }
}
