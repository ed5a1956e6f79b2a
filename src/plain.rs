//! Text for a terminal or a text file, escaped as it is made.
//!
//! What people typed, names of files and ids of strangers' files reach a terminal only through [`Plain`]. A terminal obeys
//! control characters, and some characters that cannot be seen turn the order of a line; in [`Plain`] each of them stands
//! as its number, `<U+001B>`. A value that holds an end of line cannot begin a line of its own, since a line is made as a
//! whole.

use std::fmt::Write as _;

use serde::Serialize;

/// Lines that may go to a terminal or into a text file as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plain(String);

impl Plain {
    /// No line.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// One line.
    #[must_use]
    pub fn of(line: impl AsRef<str>) -> Self {
        let mut plain = Self::new();
        plain.line(line);
        plain
    }

    /// A value as JSON for people and programs. Characters that a terminal would obey stand as JSON writes them by number,
    /// so that a program reads the same text.
    #[must_use]
    pub fn json(value: &impl Serialize) -> Self {
        let mut plain = Self::new();
        for character in serde_json::to_string_pretty(value)
            .unwrap_or_default()
            .chars()
        {
            // JSON's own ends of lines; inside of texts they are escaped already.
            if character != '\n' && is_obeyed(character) {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(plain.0, "\\u{unit:04x}");
                }
            } else {
                plain.0.push(character);
            }
        }
        plain.0.push('\n');
        plain
    }

    /// Adds a line. Whatever the text holds, it stays one.
    pub fn line(&mut self, text: impl AsRef<str>) {
        let mut open = 0_usize;
        for character in text.as_ref().chars() {
            match character {
                // Our own sentences isolate what they name; an isolate ends where it began.
                ISOLATE | LEFT_TO_RIGHT => open += 1,
                END_OF_ISOLATE if open > 0 => open -= 1,
                character if is_obeyed(character) => {
                    self.mark(character);
                    continue;
                }
                _ => {}
            }
            self.0.push(character);
        }
        self.0.extend(std::iter::repeat_n(END_OF_ISOLATE, open));
        self.0.push('\n');
    }

    /// Adds a passage of a letter, which may have several lines and columns; a line feed has to follow. Isolated, it is read
    /// from left to right among words that are not.
    pub fn passage(&mut self, text: &str, isolated: bool) {
        if isolated {
            self.0.push(LEFT_TO_RIGHT);
        }
        for character in text.chars() {
            match character {
                '\n' | '\t' => self.0.push(character),
                // A letter's own isolates are those that are asked for.
                '\u{2066}'..='\u{2069}' => {}
                character if is_obeyed(character) => self.mark(character),
                character => self.0.push(character),
            }
        }
        if isolated {
            self.0.push(END_OF_ISOLATE);
        }
    }

    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.0.push('\n');
    }

    /// Adds lines that are made already.
    pub fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// The lines, each ended by a line feed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same, to be kept.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// Whether there is no line.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn mark(&mut self, character: char) {
        let _ = write!(self.0, "<U+{:04X}>", u32::from(character));
    }
}

impl<L: AsRef<str>> FromIterator<L> for Plain {
    fn from_iter<I: IntoIterator<Item = L>>(lines: I) -> Self {
        let mut plain = Self::new();
        lines.into_iter().for_each(|line| plain.line(line));
        plain
    }
}

/// First strong isolate, which sentences of the screen set around names and codes in Arabic.
const ISOLATE: char = '\u{2068}';
/// Left-to-right isolate, around codes in Arabic letters and sentences.
const LEFT_TO_RIGHT: char = '\u{2066}';
const END_OF_ISOLATE: char = '\u{2069}';

/// Whether a terminal does something other than show the character, or shows nothing where something stands.
///
/// The joiners U+200C and U+200D are letters' business in several scripts and stay.
#[must_use]
pub fn is_obeyed(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_terminal_obeys_stands_as_its_number() {
        for (given, shown) in [
            ("plain words", "plain words"),
            (
                "\u{1b}]0;x\u{7}\u{1b}[2J",
                "<U+001B>]0;x<U+0007><U+001B>[2J",
            ),
            ("\u{9b}31m", "<U+009B>31m"),
            (
                "one\r\ntwo\u{2028}three\u{85}",
                "one<U+000D><U+000A>two<U+2028>three<U+0085>",
            ),
            ("a\tb", "a<U+0009>b"),
            ("\u{202e}gnp.exe", "<U+202E>gnp.exe"),
            ("12\u{200f}34", "12<U+200F>34"),
            (
                "رقم \u{2068}2026/17-A\u{2069}",
                "رقم \u{2068}2026/17-A\u{2069}",
            ),
            ("\u{2068}left open", "\u{2068}left open\u{2069}"),
            ("\u{2069}closed before", "<U+2069>closed before"),
            (
                "\u{2067}of another sort\u{2069}",
                "<U+2067>of another sort<U+2069>",
            ),
            ("\u{e0041}tag", "<U+E0041>tag"),
            ("نمی\u{200c}خواهم", "نمی\u{200c}خواهم"),
        ] {
            assert_eq!(Plain::of(given).as_str(), format!("{shown}\n"), "{given:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_line_holds_it_stays_one_and_nothing_in_it_is_obeyed(text in any::<String>()) {
            let plain = Plain::of(&text);
            let line = plain.as_str().strip_suffix('\n').unwrap();
            let isolates = |of: &[char]| line.chars().filter(|c| of.contains(c)).count();
            prop_assert_eq!(isolates(&[ISOLATE, LEFT_TO_RIGHT]), isolates(&[END_OF_ISOLATE]));
            let ours = [ISOLATE, LEFT_TO_RIGHT, END_OF_ISOLATE];
            prop_assert!(!line.chars().any(|c| is_obeyed(c) && !ours.contains(&c)));
        }

        #[test]
        fn json_says_the_same_without_anything_obeyed(text in any::<String>()) {
            let text = format!("{text}\u{1b}\u{9b}\u{202e}\u{2028}\u{e0041}\u{7f}");
            let plain = Plain::json(&[&text]);
            prop_assert!(!plain.as_str().chars().any(|c| c != '\n' && is_obeyed(c)));
            let read: Vec<String> = serde_json::from_str(plain.as_str()).unwrap();
            prop_assert_eq!(read, [text]);
        }
    }
}
