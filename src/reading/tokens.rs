//! Words of a text, folded so that spelling does not matter: case, diacritics, apostrophes, forms of hamza and alef,
//! vowel marks, digits of any script, full width. A Chinese character is a word.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::script::is_han;

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The sentence that it belongs to, counted from 0.
    pub sentence: usize,
    from: usize,
    to: usize,
}

/// The words of a text.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    folded: String,
    list: Vec<Token>,
}

impl Tokens {
    /// The words of a text in their order.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut tokens = Self {
            folded: String::with_capacity(text.len()),
            list: Vec::with_capacity(text.len() / 5),
        };
        tokens.read(text);
        tokens
    }

    /// Reads another text in the place of the one before.
    pub(super) fn read(&mut self, text: &str) {
        let tokens = self;
        tokens.folded.clear();
        tokens.list.clear();
        let mut sentence = 0;
        let mut stop = Stop::None;
        let mut word: Option<(usize, usize)> = None;
        let mut last: Option<Sort> = None;
        for (at, c) in text.char_indices() {
            let sort = Sort::of(c);
            let joined = matches!((last, sort), (Some(a), Some(b)) if a == b && a != Sort::Han);
            if let Some((start, from)) = word.filter(|_| !joined) {
                // Marks that carry nothing do not divide a word.
                if sort.is_none() && is_silent(c) {
                    continue;
                }
                tokens.push(start, at, from, sentence);
                word = None;
            }
            match sort {
                Some(_) => {
                    if word.is_none() {
                        if stop.divides(c, tokens.list.last(), text) {
                            sentence += 1;
                        }
                        stop = Stop::None;
                        word = Some((at, tokens.folded.len()));
                    }
                    fold(c, &mut tokens.folded);
                }
                None => stop = stop.then(c),
            }
            last = sort;
        }
        if let Some((start, from)) = word {
            tokens.push(start, text.len(), from, sentence);
        }
    }

    fn push(&mut self, start: usize, end: usize, from: usize, sentence: usize) {
        self.list.push(Token {
            start,
            end,
            sentence,
            from,
            to: self.folded.len(),
        });
    }

    /// The words with their places.
    #[must_use]
    pub fn list(&self) -> &[Token] {
        &self.list
    }

    /// A word as folded; empty behind the last one.
    #[must_use]
    pub fn word(&self, at: usize) -> &str {
        self.list
            .get(at)
            .and_then(|token| self.folded.get(token.from..token.to))
            .unwrap_or_default()
    }

    /// The digits of a number without separators.
    #[must_use]
    pub fn digits(&self, at: usize) -> Option<&str> {
        let word = self.word(at);
        (!word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())).then_some(word)
    }

    /// What stands between the ends of two words of the text that was read.
    #[must_use]
    pub fn between<'t>(&self, text: &'t str, one: usize, other: usize) -> &'t str {
        self.list
            .get(one)
            .zip(self.list.get(other))
            .and_then(|(a, b)| text.get(a.end..b.start))
            .unwrap_or_default()
    }
}

/// What a word is made of: a number is divided from the letters and the Chinese characters beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Letter,
    Digit,
    Han,
}

impl Sort {
    fn of(c: char) -> Option<Self> {
        match c {
            'a'..='z' | 'A'..='Z' | '№' => Some(Self::Letter),
            '0'..='9' => Some(Self::Digit),
            '\0'..='\u{7f}' => None,
            // The letters of Western languages, Russian and Arabic, before the tables of all scripts are asked.
            '\u{c0}'..='\u{d6}'
            | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{17f}'
            | 'А'..='я'
            | '\u{621}'..='\u{63a}'
            | '\u{641}'..='\u{64a}' => Some(Self::Letter),
            '\u{660}'..='\u{669}' => Some(Self::Digit),
            _ if is_han(c) => Some(Self::Han),
            _ if c.is_numeric() => Some(Self::Digit),
            _ if c.is_alphabetic() => Some(Self::Letter),
            _ => None,
        }
    }
}

fn is_silent(c: char) -> bool {
    !c.is_ascii()
        && (is_combining_mark(c)
            || matches!(
                c,
                '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            ))
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    None,
    /// A full stop, perhaps of an abbreviation.
    Dot,
    /// A full stop and a space.
    DotSpace,
    End,
}

impl Stop {
    fn then(self, c: char) -> Self {
        match (self, c) {
            (Self::End, _)
            | (_, '!' | '?' | ';' | '\n' | '。' | '！' | '？' | '；' | '؟' | '؛') => {
                Self::End
            }
            (Self::Dot | Self::DotSpace, _) if c.is_whitespace() => Self::DotSpace,
            (_, '.' | '…') => Self::Dot,
            (other, _) => other,
        }
    }

    /// Whether a new sentence begins with the word that begins with this character.
    fn divides(self, next: char, before: Option<&Token>, text: &str) -> bool {
        match self {
            Self::End => before.is_some(),
            Self::DotSpace => {
                let word = before.and_then(|t| text.get(t.start..t.end));
                let word = word.unwrap_or_default();
                let long = word.chars().count() > 2 || word.chars().all(char::is_numeric);
                long && !word.is_empty() && !next.is_lowercase() && !next.is_numeric()
            }
            Self::None | Self::Dot => false,
        }
    }
}

/// Writes a character as it is compared.
fn fold(c: char, out: &mut String) {
    let digit = |from: u32| char::from_digit(u32::from(c).saturating_sub(from), 10);
    match c {
        '\0'..='\u{7f}' => out.push(c.to_ascii_lowercase()),
        'й' | 'Й' => out.push('й'),
        'ё' | 'Ё' => out.push('е'),
        'а'..='я' => out.push(c),
        'à' | 'â' | 'á' | 'ä' | 'À' | 'Â' | 'Á' => out.push('a'),
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => out.push('e'),
        'î' | 'ï' | 'í' | 'Í' => out.push('i'),
        'ô' | 'ó' | 'ö' | 'Ó' => out.push('o'),
        'ù' | 'û' | 'ü' | 'ú' | 'Ú' => out.push('u'),
        'ç' | 'Ç' => out.push('c'),
        'ñ' | 'Ñ' => out.push('n'),
        'œ' | 'Œ' => out.push_str("oe"),
        'æ' | 'Æ' => out.push_str("ae"),
        'ß' => out.push_str("ss"),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ئ' | 'ی' => out.push('ي'),
        'ؤ' => out.push('و'),
        'ة' => out.push('ه'),
        'ک' => out.push('ك'),
        '帐' | '帳' => out.push('账'),
        '\u{660}'..='\u{669}' => out.extend(digit(0x660)),
        '\u{6f0}'..='\u{6f9}' => out.extend(digit(0x6f0)),
        '\u{2460}'..='\u{2468}' => out.extend(digit(0x245f)),
        '\u{621}'..='\u{63f}' | '\u{641}'..='\u{64a}' => out.push(c),
        'А'..='Я' => out.extend(c.to_lowercase()),
        _ if is_silent(c) => {}
        _ if is_han(c) => out.push(c),
        _ => {
            let plain = std::iter::once(c).nfkd();
            let plain = plain.filter(|c| !is_combining_mark(*c));
            out.extend(plain.flat_map(char::to_lowercase));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let tokens = Tokens::of(text);
        (0..tokens.list().len())
            .map(|at| tokens.word(at).to_owned())
            .collect()
    }

    /// What is folded without asking the tables is folded as they say.
    #[test]
    fn short_ways_lead_where_the_tables_lead() {
        for c in ('\u{c0}'..='\u{17f}').filter(|c| !"œŒæÆß×÷".contains(*c)) {
            let plain = std::iter::once(c).nfkd();
            let plain = plain.filter(|c| !is_combining_mark(*c));
            let expected: String = plain.flat_map(char::to_lowercase).collect();
            let mut folded = String::new();
            fold(c, &mut folded);
            assert_eq!(folded, expected, "{c}");
            assert!(
                c.is_alphabetic() && Sort::of(c) == Some(Sort::Letter),
                "{c}"
            );
        }
    }

    #[test]
    fn spelling_does_not_matter() {
        for (text, folded) in [
            ("L’Écoute d'État", vec!["l", "ecoute", "d", "etat"]),
            ("Приложение № 9-й", vec!["приложение", "no", "9", "й"]),
            ("المُرفَق ٩ إلى", vec!["المرفق", "9", "الي"]),
            ("附件⑨：ＩＸ", vec!["附", "件", "9", "ix"]),
            ("9e annexe Ⅸ", vec!["9", "e", "annexe", "ix"]),
            ("Ёлка, œuvre", vec!["елка", "oeuvre"]),
        ] {
            assert_eq!(words(text), folded, "{text}");
        }
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        let last = |text: &str| Tokens::of(text).list().last().map_or(0, |t| t.sentence);
        for (text, sentence) in [
            ("See encl. no. 9 for all.", 0),
            ("He left. She stayed.", 1),
            ("См. приложение. Прошу обыскать.", 1),
            ("见附件。请搜查。", 1),
            ("art. 16 of the Code", 0),
            ("one\ntwo", 1),
        ] {
            assert_eq!(last(text), sentence, "{text}");
        }
    }
}
