//! Terms of art in the six languages, as the treaties have them, and how each form was checked.
//!
//! What is absent: any use of a term in a document; templates and locales hold their own words.

use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::folding::{Folded, Wanted, best};
use crate::terms::Language;

/// A term in the six languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its id, for example `dual_criminality`.
    pub id: String,
    /// Where it is taken from, for example `UNTOC 18(15)(d)`.
    pub source: String,
    /// Where the forms were seen, by language, if that was noted.
    #[serde(default)]
    pub seen: Option<String>,
    ar: Form,
    zh: Form,
    en: Form,
    fr: Form,
    ru: Form,
    es: Form,
}

/// The form of a term in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The term; words in parentheses are an alternative or a gloss.
    pub form: String,
    /// How it was checked.
    pub check: TermCheck,
}

/// How the form of a term was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TermCheck {
    /// Seen in the authentic text or in a reproduction of it.
    A,
    /// Seen in a parallel provision.
    P,
    /// Seen in documents that quote the provision.
    D,
    /// Seen in a national law or treaty.
    N,
    /// Believed to be the authentic wording, not read again.
    K,
    /// General usage.
    U,
    /// Uncertain: to be checked.
    R,
}

impl TermCheck {
    /// The message that says it in words.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::A => "glossary-check-authentic",
            Self::P => "glossary-check-parallel",
            Self::D => "glossary-check-documents",
            Self::N => "glossary-check-national",
            Self::K => "glossary-check-believed",
            Self::U => "glossary-check-usage",
            Self::R => "glossary-check-uncertain",
        }
    }
}

impl Term {
    /// The form in a language.
    #[must_use]
    pub const fn form(&self, language: Language) -> &Form {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
    }

    /// The term itself in a language, without what stands in parentheses after it.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        let form = self.form(language).form.as_str();
        form.split(['(', '（']).next().unwrap_or(form).trim()
    }
}

/// The file of terms as the build script has compiled it.
static COMPILED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/glossary.rs"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    term: Vec<Term>,
}

/// All terms, in the order of the glossary.
#[must_use]
pub fn terms() -> &'static [Term] {
    static TERMS: OnceLock<Vec<Term>> = OnceLock::new();
    TERMS.get_or_init(|| {
        // A test compares them with the file that people edit.
        COMPILED
            .iter()
            .filter_map(|(_, json)| serde_json::from_str::<GlossaryFile>(json).ok())
            .flat_map(|file| file.term)
            .collect()
    })
}

/// Terms whose id, or whose form in any language, answers to what was typed, best first.
#[must_use]
pub fn find_terms(typed: &str) -> Vec<&'static Term> {
    best(&Wanted::new(typed), folded(), |(_, names)| names)
        .into_iter()
        .map(|(term, _)| *term)
        .collect()
}

/// Each term with its id, its names, and its forms with what stands in parentheses after them, folded once.
fn folded() -> &'static [(&'static Term, Vec<Folded>)] {
    static FOLDED: OnceLock<Vec<(&Term, Vec<Folded>)>> = OnceLock::new();
    FOLDED.get_or_init(|| {
        terms()
            .iter()
            .map(|term| {
                let of = |l| [term.name(l), term.form(l).form.as_str()];
                let names = Language::ALL.into_iter().flat_map(of);
                let names = names.chain([term.id.as_str()]).map(Folded::new);
                (term, names.collect())
            })
            .collect()
    })
}

/// The term that a text in a language has at a byte; of terms that overlap the longest.
#[must_use]
pub fn term_at(text: &str, at: usize, language: Language) -> Option<&'static Term> {
    let pieces = pieces(text, language);
    let known = known(language);
    let mut first = 0;
    // Terms are taken from the beginning on, so that none begins inside another.
    while let Some(rest) = pieces.get(first..).filter(|rest| !rest.is_empty()) {
        let longest = known
            .iter()
            .filter(|(name, _)| begins_with(rest, name, language))
            .max_by_key(|(name, _)| name.len());
        let taken = longest.map_or(1, |(name, _)| name.len());
        let range = rest.first()?.range.start..rest.get(taken - 1)?.range.end;
        if at < range.start {
            return None;
        }
        if range.contains(&at) {
            return longest.map(|(_, term)| *term);
        }
        first += taken;
    }
    None
}

type Known = Vec<(Vec<String>, &'static Term)>;

/// The names of all terms in a language, cut into pieces once.
fn known(language: Language) -> &'static Known {
    static KNOWN: [OnceLock<Known>; 6] = [const { OnceLock::new() }; 6];
    static NONE: Known = Vec::new();
    let place = Language::ALL.iter().position(|l| *l == language);
    place.and_then(|i| KNOWN.get(i)).map_or(&NONE, |cell| {
        cell.get_or_init(|| {
            terms()
                .iter()
                .map(|term| {
                    let name = pieces(term.name(language), language);
                    (name.into_iter().map(|p| p.word).collect::<Vec<_>>(), term)
                })
                .filter(|(name, _)| !name.is_empty())
                .collect()
        })
    })
}

/// A word in small letters, and where it stands.
struct WordAt {
    word: String,
    range: Range<usize>,
}

/// The words of a text; Chinese, which has no spaces, character by character.
fn pieces(text: &str, language: Language) -> Vec<WordAt> {
    let is_word = |c: char| c.is_alphanumeric() || c == '-' && language != Language::Zh;
    let mut words: Vec<WordAt> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_word(*c)) {
        let small = c.to_lowercase();
        match words.last_mut() {
            Some(last) if last.range.end == at && language != Language::Zh => {
                last.word.extend(small);
                last.range.end += c.len_utf8();
            }
            _ => words.push(WordAt {
                word: small.collect(),
                range: at..at + c.len_utf8(),
            }),
        }
    }
    words
}

fn begins_with(text: &[WordAt], name: &[String], language: Language) -> bool {
    text.len() >= name.len()
        && text
            .iter()
            .zip(name)
            .all(|(piece, of_name)| same_word(&piece.word, of_name, language))
}

/// Whether two words are forms of one: inflected at the end, in Arabic also with the article or a prefix.
fn same_word(word: &str, of_name: &str, language: Language) -> bool {
    if word == of_name {
        return true;
    }
    match language {
        Language::Zh => false,
        Language::Ar => without_prefix(word) == without_prefix(of_name),
        Language::Ru => stem(word, 2) == stem(of_name, 2),
        Language::En | Language::Fr | Language::Es => {
            let plural = |a: &str, b: &str| {
                a.strip_prefix(b)
                    .is_some_and(|ending| matches!(ending, "s" | "es"))
            };
            plural(word, of_name) || plural(of_name, word)
        }
    }
}

/// A word without up to so many letters at its end; a short word stays whole.
fn stem(word: &str, letters: usize) -> String {
    let count = word.chars().count();
    let keep = count.saturating_sub(letters).max(count.min(5));
    word.chars().take(keep).collect()
}

fn without_prefix(word: &str) -> &str {
    let bare = word
        .strip_prefix(['و', 'ب', 'ف'])
        .filter(|rest| rest.starts_with("ال"))
        .unwrap_or(word);
    let bare = bare.strip_prefix("لل").unwrap_or(bare);
    bare.strip_prefix("ال").unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glossary_reads_and_every_term_has_its_own_id() {
        let read = toml::from_str::<GlossaryFile>(include_str!("data/glossary.toml")).unwrap();
        assert_eq!(read.term.len(), 274);
        assert_eq!(read.term, terms());
        let mut ids: Vec<_> = read.term.iter().map(|t| &t.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), read.term.len());
        for term in &read.term {
            for language in Language::ALL {
                assert!(!term.name(language).is_empty(), "{} {language}", term.id);
            }
        }
    }

    #[test]
    fn a_term_is_found_by_id_and_by_its_form_in_any_language() {
        for text in [
            "dual_criminality",
            "Dual criminality",
            "double incrimination",
            "双重犯罪",
            "DOBLE INCRIMINACIÓN",
        ] {
            assert_eq!(find_terms(text)[0].id, "dual_criminality", "{text}");
        }
        assert!(find_terms(" ").is_empty());
        assert!(find_terms("no such term anywhere").is_empty());
    }

    #[test]
    fn the_term_under_a_byte_is_the_longest_one_there() {
        let id = |text: &str, word: &str, language| {
            let at = text.find(word).unwrap();
            term_at(text, at, language).map(|t| t.id.as_str())
        };
        let text = "Request for provisional arrest; dual criminality.";
        assert_eq!(id(text, "arrest", Language::En), Some("provisional_arrest"));
        assert_eq!(
            id(text, "criminality", Language::En),
            Some("dual_criminality")
        );
        assert_eq!(id(text, " for", Language::En), None);
        assert_eq!(id("Nothing here", "here", Language::En), None);
        let assistance = Some("mutual_legal_assistance");
        assert_eq!(
            id("о взаимной правовой помощи", "правовой", Language::Ru),
            assistance
        );
        assert_eq!(id("请求司法协助", "协", Language::Zh), assistance);
        let arabic = "طلب المساعدة القانونية المتبادلة";
        assert_eq!(id(arabic, "القانونية", Language::Ar), assistance);
    }
}
