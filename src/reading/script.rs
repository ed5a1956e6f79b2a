//! Scripts and characters: what a letter belongs to, what mixes, what cannot be seen.

use unicode_script::UnicodeScript as _;
use unicode_security::MixedScript;

use crate::terms::Language;

/// A script of the six languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Of English, French and Spanish.
    Latin,
    /// Of Russian.
    Cyrillic,
    /// Of Arabic.
    Arabic,
    /// Of Chinese.
    Han,
}

impl Script {
    /// The script in which a language is written.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        match language {
            Language::Ar => Self::Arabic,
            Language::Zh => Self::Han,
            Language::Ru => Self::Cyrillic,
            Language::En | Language::Fr | Language::Es => Self::Latin,
        }
    }

    /// The script of a letter, if it is one of these.
    #[must_use]
    pub fn of_char(c: char) -> Option<Self> {
        // Most letters, before the table of all scripts is asked.
        match c {
            'a'..='z' | 'A'..='Z' => return Some(Self::Latin),
            'А'..='я' => return Some(Self::Cyrillic),
            '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' => return Some(Self::Arabic),
            '\u{4e00}'..='\u{9fff}' => return Some(Self::Han),
            '\0'..='\u{7f}' => return None,
            _ => {}
        }
        match c.script() {
            unicode_script::Script::Latin => Some(Self::Latin),
            unicode_script::Script::Cyrillic => Some(Self::Cyrillic),
            unicode_script::Script::Arabic => Some(Self::Arabic),
            unicode_script::Script::Han => Some(Self::Han),
            _ => None,
        }
    }
}

/// A Chinese character.
#[must_use]
pub fn is_han(c: char) -> bool {
    match c {
        // Nearly every letter is below the first of them, nearly every one of them in this block.
        '\0'..='\u{2e7f}' => false,
        '\u{4e00}'..='\u{9fff}' => true,
        _ => c.script() == unicode_script::Script::Han,
    }
}

/// Direction controls, zero-width characters and other format characters, and control characters.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// The first word that mixes Latin letters with Cyrillic or Greek ones.
#[must_use]
pub fn mixed_word(text: &str) -> Option<&str> {
    // Nearly every text keeps the scripts apart, which a scan of neighbouring bytes settles.
    let other = |b: u8| matches!(b, 0xCD..=0xD3);
    let touch =
        |a: u8, b: u8| a.is_ascii_alphabetic() && other(b) || a >= 0x80 && b.is_ascii_alphabetic();
    let bytes = text.as_bytes();
    if !bytes.iter().any(|b| other(*b))
        || !bytes
            .iter()
            .zip(bytes.iter().skip(1))
            .any(|(a, b)| touch(*a, *b))
    {
        return None;
    }
    text.split(|c: char| !c.is_alphabetic() || is_han(c))
        .find(|word| {
            !word.is_ascii()
                && word.chars().any(|c| c.is_ascii_alphabetic())
                && !word.is_single_script()
        })
}

/// Whether the letters of the name occur in the text at all.
#[must_use]
pub fn same_script(name: &str, text: &str) -> bool {
    let Some(first) = name.chars().find(|c| c.is_alphabetic()) else {
        return false;
    };
    if is_han(first) {
        return text.chars().any(is_han);
    }
    let script = first.script();
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().filter(|c| c.script() == script).count() * 2 > letters().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ways_lead_where_the_table_leads() {
        for c in '\0'..=char::MAX {
            let by_table = match c.script() {
                unicode_script::Script::Latin => Some(Script::Latin),
                unicode_script::Script::Cyrillic => Some(Script::Cyrillic),
                unicode_script::Script::Arabic => Some(Script::Arabic),
                unicode_script::Script::Han => Some(Script::Han),
                _ => None,
            };
            assert_eq!(Script::of_char(c), by_table, "{c:?}");
            assert_eq!(is_han(c), by_table == Some(Script::Han), "{c:?}");
        }
    }
}
