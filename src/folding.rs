//! One folding for everything that is looked for: States, kinds, terms, entries of a list.
//!
//! People type names without accents, with another apostrophe, without the article, in full-width letters, with the
//! keyboard of a neighbouring language, and with mistakes. [`Folded`] takes all that away from both sides;
//! [`Wanted::likeness`] says how well a name answers what was typed.
//!
//! What is absent: which names there are (data of `directory`, `law` and `i18n`), and comparison of identifiers.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// How well a name answers what was looked for, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The code.
    Code,
    /// The whole name.
    Whole,
    /// One or several whole words of it.
    Words,
    /// Each word begins a word of it, in their order.
    Beginning,
    /// Somewhere inside.
    Inside,
    /// All but one or two letters; the number of letters that differ.
    Near(u8),
}

/// A text without what people leave out or write differently.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// Its words, with one space between them.
    spaced: String,
    /// The same without spaces.
    compact: String,
    /// Whether it is a code, of which every letter counts.
    code: bool,
}

impl Folded {
    /// Folds case, accents and vowel marks, hamza, alef, ya, kaf and ta marbuta, ё, ligatures, full-width and
    /// presentation forms, apostrophes, hyphens and dots, digits of other scripts, and the Arabic article.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut spaced = String::with_capacity(text.len());
        if text.is_ascii() {
            for c in text.chars() {
                push(&mut spaced, c.to_ascii_lowercase());
            }
        } else {
            for c in text.nfkd().flat_map(char::to_lowercase).nfkd() {
                if !is_combining_mark(c) {
                    letter(&mut spaced, c);
                }
            }
        }
        spaced.truncate(spaced.trim_end().len());
        if spaced.contains("ال") {
            spaced = spaced
                .split(' ')
                .map(without_article)
                .collect::<Vec<_>>()
                .join(" ");
        }
        let compact = spaced.replace(' ', "");
        Self {
            spaced,
            compact,
            code: false,
        }
    }

    /// A code such as "FRA", which is found as a whole or not at all.
    #[must_use]
    pub fn code(code: &str) -> Self {
        Self {
            code: true,
            ..Self::new(code)
        }
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.compact.is_empty()
    }

    /// The folded letters, without spaces: two texts that a reader takes for the same have the same.
    #[must_use]
    pub fn letters(&self) -> &str {
        &self.compact
    }
}

/// What does not count is a space, and spaces do not follow each other.
fn push(out: &mut String, c: char) {
    if c.is_alphanumeric() {
        out.push(c);
    } else if c == '&' {
        push(out, ' ');
        out.push_str("and ");
    } else if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Letters that no decomposition brings to the one that people type.
fn letter(out: &mut String, c: char) {
    let plain = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ə' => "e",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' => "ي",
        'ة' | 'ہ' | 'ە' | 'ھ' => "ه",
        'ک' | 'ڪ' => "ك",
        // Hamza by itself, tatweel, and what cannot be seen.
        'ء'
        | 'ـ'
        | '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => "",
        _ => {
            match c.to_digit(10).or_else(|| other_digit(c)) {
                Some(digit) => out.extend(char::from_digit(digit, 10)),
                None => push(out, c),
            }
            return;
        }
    };
    out.push_str(plain);
}

/// The value of an Arabic-Indic or Persian digit.
const fn other_digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(c as u32 - 0x6f0),
        _ => None,
    }
}

/// An Arabic word without its article, if enough of it is left.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال")
        .filter(|rest| rest.chars().count() >= 3)
        .unwrap_or(word)
}

/// What a person looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    text: Folded,
}

impl Wanted {
    /// Folds what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self {
            text: Folded::new(typed),
        }
    }

    /// Whether nothing was typed that could be looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How well a name answers, without regard to mistakes of typing.
    #[must_use]
    pub fn likeness(&self, name: &Folded) -> Option<Likeness> {
        let (wanted, has) = (&self.text, name);
        if wanted.is_empty() || has.is_empty() {
            return None;
        }
        if has.code {
            return (wanted.compact == has.compact).then_some(Likeness::Code);
        }
        if wanted.compact == has.compact {
            return Some(Likeness::Whole);
        }
        if holds_words(&has.spaced, &wanted.spaced) {
            return Some(Likeness::Words);
        }
        if has.compact.starts_with(&wanted.compact) || self.begins_words_of(has) {
            return Some(Likeness::Beginning);
        }
        // One or two letters stand inside nearly every name; a Chinese character is a word.
        let fewest = if wanted.compact.chars().any(is_word_by_itself) {
            1
        } else {
            3
        };
        (wanted.compact.chars().count() >= fewest && has.compact.contains(&wanted.compact))
            .then_some(Likeness::Inside)
    }

    /// How near a name comes if it was typed with one or two mistakes, or with words that it does not have: for when
    /// nothing answers better.
    #[must_use]
    pub fn nearness(&self, name: &Folded) -> Option<Likeness> {
        const SHORTEST_INSIDE: usize = 4;
        let wanted = self.text.compact.as_str();
        let length = wanted.chars().count();
        let is_inside = !name.code
            && name.compact.chars().count() >= SHORTEST_INSIDE
            && holds_words(&self.text.spaced, &name.spaced);
        if is_inside {
            return Some(Likeness::Near(0));
        }
        // In a short word every letter counts.
        let allowed = match length {
            _ if name.code => return None,
            0..=3 => return None,
            4..=6 => 1,
            _ => 2,
        };
        let parts = name.spaced.split(' ').chain([name.compact.as_str()]);
        parts
            .filter(|part| part.chars().count().abs_diff(length) <= allowed)
            .map(|part| strsim::osa_distance(wanted, part))
            .filter(|distance| *distance <= allowed)
            .min()
            .map(|distance| Likeness::Near(u8::try_from(distance).unwrap_or(u8::MAX)))
    }

    /// Whether each word begins a word of the name, in their order.
    fn begins_words_of(&self, name: &Folded) -> bool {
        let mut words = name.spaced.split(' ');
        self.text
            .spaced
            .split(' ')
            .all(|part| words.any(|word| word.starts_with(part)))
    }
}

/// Whether the words stand in the text as whole words.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text
            .get(..at)
            .is_none_or(|t| t.is_empty() || t.ends_with(' '));
        let after = text
            .get(at + found.len()..)
            .is_none_or(|t| t.is_empty() || t.starts_with(' '));
        before && after
    })
}

const fn is_word_by_itself(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// The entries of a list that answer, best first; entries that answer equally well keep their order.
///
/// Entries that come near are given only where none answers without a mistake.
pub fn best<'n, T, N>(
    wanted: &Wanted,
    list: impl IntoIterator<Item = T>,
    names: impl Fn(&T) -> N,
) -> Vec<T>
where
    N: IntoIterator<Item = &'n Folded>,
{
    let mut found: Vec<(Likeness, T)> = Vec::new();
    let mut near: Vec<(Likeness, T)> = Vec::new();
    for entry in list {
        if let Some(likeness) = names(&entry)
            .into_iter()
            .filter_map(|n| wanted.likeness(n))
            .min()
        {
            found.push((likeness, entry));
        } else if found.is_empty()
            && let Some(likeness) = names(&entry)
                .into_iter()
                .filter_map(|n| wanted.nearness(n))
                .min()
        {
            near.push((likeness, entry));
        }
    }
    let mut answer = if found.is_empty() { near } else { found };
    answer.sort_by_key(|(likeness, _)| *likeness);
    answer.into_iter().map(|(_, entry)| entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one() {
        for (one, other) in [
            ("Côte d’Ivoire", "cote d'ivoire"),
            ("Côte d'Ivoire", "COTE D IVOIRE"),
            ("Guinea-Bissau", "guinea bissau"),
            ("Guinée‑Bissau", "guineebissau"),
            ("إيران", "ايران"),
            ("ایران", "إيران"),
            ("الإمارات", "امارات"),
            ("قُبْرُص", "قبرص"),
            ("سورية", "سوريه"),
            ("الـكـويـت", "الكويت"),
            ("\u{fe8d}\u{fef7}\u{fead}\u{fea9}\u{fee5}", "الأردن"),
            ("Қазақстан", "қазақстан"),
            ("Артём", "артем"),
            ("ＵＳＡ", "usa"),
            ("Türkiye", "turkiye"),
            ("İstanbul", "istanbul"),
            ("Łódź", "lodz"),
            ("Trinidad & Tobago", "trinidad and tobago"),
            ("٢٠٢٤", "2024"),
            ("GROẞ", "gross"),
            ("inter\u{ad}national", "international"),
        ] {
            assert_eq!(
                Folded::new(one).letters(),
                Folded::new(other).letters(),
                "{one} {other}"
            );
        }
        assert_ne!(
            Folded::new("Niger").letters(),
            Folded::new("Nigeria").letters()
        );
        // The article of a short word is part of it.
        assert_eq!(Folded::new("الى").letters(), "الي");
        assert!(Folded::new("’ - .").is_empty());
    }

    #[test]
    fn whole_names_come_before_words_beginnings_and_what_stands_inside() {
        let likeness = |typed: &str, name: &str| Wanted::new(typed).likeness(&Folded::new(name));
        for (typed, name, expected) in [
            ("niger", "Niger", Some(Likeness::Whole)),
            ("niger", "Nigeria", Some(Likeness::Beginning)),
            ("guinea", "Equatorial Guinea", Some(Likeness::Words)),
            ("rep dom", "República Dominicana", Some(Likeness::Beginning)),
            ("laos", "Palaos", Some(Likeness::Inside)),
            ("uk", "Ukraine", Some(Likeness::Beginning)),
            ("uk", "Hukun", None),
            ("韩", "大韩民国", Some(Likeness::Inside)),
            ("", "Niger", None),
        ] {
            assert_eq!(likeness(typed, name), expected, "{typed} {name}");
        }
    }

    #[test]
    fn a_mistake_is_forgiven_where_nothing_answers_without_one() {
        let names: Vec<Folded> = ["Philippines", "Morocco", "Mexico", "Iraq", "Iran"]
            .map(Folded::new)
            .into();
        let find = |typed: &str| -> Vec<usize> {
            best(&Wanted::new(typed), 0..names.len(), |i| names.get(*i))
        };
        assert_eq!(find("Phillipines"), [0]);
        assert_eq!(find("Marocco"), [1]);
        assert_eq!(find("Irak"), [3, 4]);
        assert_eq!(find("Iran"), [4]);
        assert_eq!(find("republic of iraq"), [3]);
        assert!(find("xyz").is_empty());
    }
}
