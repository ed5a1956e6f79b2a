//! English made strange on purpose, so that the one who builds the window sees what will go wrong in other
//! languages: words that were never given to the locales, rooms that are too narrow, directions that do not turn.

/// What is done to the English words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Every letter gets an accent, every text brackets and three tenths more length.
    Accented,
    /// Every word is spelled in Arabic letters, and the window is laid out from right to left.
    RightToLeft,
}

impl Pseudo {
    /// Both, in the order of this file.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// The code by which it is chosen; the `x-` of BCP 47 says that it is nobody's language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accented => "x-accented",
            Self::RightToLeft => "x-rtl",
        }
    }

    /// A text in this disguise; one without letters stays as it is.
    #[must_use]
    pub fn disguise(self, text: &str) -> String {
        if !text.chars().any(char::is_alphabetic) {
            return text.to_owned();
        }
        match self {
            Self::Accented => accented(text),
            Self::RightToLeft => right_to_left(text),
        }
    }
}

/// Dots that make a text longer stand in groups, so that a line can be broken between them.
const GROUP: usize = 6;

fn accented(text: &str) -> String {
    let mut out = String::from("‹");
    out.extend(text.chars().map(accent));
    let more = (text.chars().count() * 3).div_ceil(10);
    for place in 0..more {
        if place % GROUP == 0 {
            out.push(' ');
        }
        out.push('·');
    }
    out.push('›');
    out
}

/// A letter that looks like the plain one and is not.
const fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'đ',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'í',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ḿ',
        'n' => 'ñ',
        'o' => 'ö',
        'p' => 'þ',
        'q' => 'ɋ',
        'r' => 'ř',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ü',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Đ',
        'E' => 'É',
        'F' => 'Ƒ',
        'G' => 'Ğ',
        'H' => 'Ĥ',
        'I' => 'Í',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ḿ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'P' => 'Ƥ',
        'Q' => 'Ɋ',
        'R' => 'Ř',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Ü',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

fn right_to_left(text: &str) -> String {
    text.chars().map(arabic).collect()
}

/// A letter of the Arabic script with about the same sound. Overrides of direction would turn Latin words too, but
/// the window shows them as the foreign signs that they are.
const fn arabic(letter: char) -> char {
    match letter.to_ascii_lowercase() {
        'a' => 'ا',
        'b' => 'ب',
        'c' | 'k' => 'ك',
        'd' => 'د',
        'e' => 'ى',
        'f' => 'ف',
        'g' => 'غ',
        'h' => 'ه',
        'i' | 'y' => 'ي',
        'j' => 'ج',
        'l' => 'ل',
        'm' => 'م',
        'n' => 'ن',
        'o' | 'u' | 'w' => 'و',
        'p' => 'پ',
        'q' => 'ق',
        'r' => 'ر',
        's' => 'س',
        't' => 'ت',
        'v' => 'ڤ',
        'x' => 'خ',
        'z' => 'ز',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_plain_letter_is_left_and_the_text_is_longer() {
        let letters: String = ('a'..='z').chain('A'..='Z').collect();
        let text = Pseudo::Accented.disguise(&letters);
        assert!(!text.chars().any(|c| c.is_ascii_alphabetic()), "{text}");
        assert!(text.chars().count() * 10 >= letters.len() * 13);
        assert_eq!(Pseudo::Accented.disguise("Article 18"), "‹Åřţíçļé 18 ···›");
        assert_eq!(Pseudo::Accented.disguise("18 %"), "18 %");
    }

    #[test]
    fn words_run_from_right_to_left_and_numbers_stay() {
        let text = Pseudo::RightToLeft.disguise("Article 18, b");
        assert_eq!(text, "ارتيكلى 18, ب");
        let letters: String = ('a'..='z').chain('A'..='Z').collect();
        let text = Pseudo::RightToLeft.disguise(&letters);
        assert!(!text.chars().any(|c| c.is_ascii_alphabetic()), "{text}");
    }
}
