//! Which digits are drawn. What is stored stays as it was typed.

use std::borrow::Cow;

/// The digits in which numbers are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// As they were typed.
    #[default]
    AsTyped,
    /// 0123456789.
    Western,
    /// ٠١٢٣٤٥٦٧٨٩.
    ArabicIndic,
}

impl Digits {
    /// The text with its characters as they are drawn, one for one; hidden ones are dots.
    #[must_use]
    pub fn shown(self, text: &str, hidden: bool) -> Cow<'_, str> {
        if hidden {
            return text.chars().map(|_| '•').collect();
        }
        let changes = match self {
            Self::AsTyped => false,
            Self::Western => text.chars().any(|c| western(c) != c),
            Self::ArabicIndic => text.chars().any(|c| indic(c) != c),
        };
        if !changes {
            return Cow::Borrowed(text);
        }
        match self {
            Self::AsTyped => Cow::Borrowed(text),
            Self::Western => text.chars().map(western).collect(),
            Self::ArabicIndic => text.chars().map(indic).collect(),
        }
    }
}

fn western(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => moved(c, 0x660, 0x30),
        '\u{6F0}'..='\u{6F9}' => moved(c, 0x6F0, 0x30),
        c => c,
    }
}

fn indic(c: char) -> char {
    match c {
        '0'..='9' => moved(c, 0x30, 0x660),
        c => c,
    }
}

fn moved(c: char, from: u32, to: u32) -> char {
    char::from_u32(u32::from(c) - from + to).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_change_and_nothing_else() {
        let text = "المادة 18(15) و٢٠٢٦";
        assert_eq!(Digits::AsTyped.shown(text, false), text);
        assert_eq!(Digits::Western.shown(text, false), "المادة 18(15) و2026");
        assert_eq!(
            Digits::ArabicIndic.shown(text, false),
            "المادة ١٨(١٥) و٢٠٢٦"
        );
        assert_eq!(Digits::AsTyped.shown("abc", true), "•••");
    }
}
