//! Numbers that differ between two language versions of one text.
//!
//! What stands in both versions is crossed out. Languages write numbers differently (words for small ones, names of
//! months, ten thousands in Chinese), so that only a number left on both sides, of as many digits, counts as a
//! difference.

use super::super::{Arg, Checker};
use super::texts::Passage;

impl Checker<'_> {
    /// Compares the version in the language of the document with the one in which the drafter writes.
    pub(super) fn versions(&mut self, passages: &[Passage<'_>]) {
        let drafted = self.request.drafting_language;
        if drafted == self.language {
            return;
        }
        for passage in passages {
            let Some(original) = passage.versions.get(drafted) else {
                continue;
            };
            if let Some((here, there)) = difference(passage.text, &original.text) {
                let draft = self
                    .at("text-versions-differ", passage)
                    .arg("language", Arg::Language(self.language))
                    .arg("other", Arg::Language(drafted))
                    .arg("here", Arg::Text(here))
                    .arg("there", Arg::Text(there));
                self.report(draft);
            }
        }
    }
}

/// A number of the first text and one of the second that neither has in common with the other.
fn difference(here: &str, there: &str) -> Option<(String, String)> {
    let mut left = numbers(here);
    let mut right = numbers(there);
    left.retain(|number| match right.iter().position(|r| r == number) {
        Some(at) => {
            right.swap_remove(at);
            false
        }
        None => true,
    });
    left.into_iter().find_map(|number| {
        let twin = right.iter().find(|r| r.len() == number.len())?;
        Some((number, twin.clone()))
    })
}

/// The numbers of four digits and more, without their separators, in Western digits.
fn numbers(text: &str) -> Vec<String> {
    const FEWEST: usize = 4;
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(from) = first_digit(rest).and_then(|start| rest.get(start..)) {
        let mut number = String::new();
        let mut characters = from.chars();
        while let Some(c) = characters.next() {
            let separates = matches!(
                c,
                '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '’' | '٬' | '٫'
            );
            match western(c) {
                Some(digit) => number.push(digit),
                None if separates && follows_group(&characters) => {}
                None => break,
            }
        }
        rest = characters.as_str();
        if number.len() >= FEWEST {
            found.push(number);
        }
    }
    found
}

/// The byte at which the first digit stands; most texts are passed over without reading characters.
fn first_digit(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().find_map(|(at, byte)| {
        let indic = *byte == 0xd9 && matches!(bytes.get(at + 1), Some(0xa0..=0xa9));
        (byte.is_ascii_digit() || indic).then_some(at)
    })
}

/// Whether exactly three digits follow, as in the groups of a large number.
fn follows_group(rest: &std::str::Chars<'_>) -> bool {
    rest.clone().map_while(western).take(4).count() == 3
}

const fn western(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_belong_to_one_number_and_scripts_of_digits_are_one() {
        assert_eq!(
            numbers("148 300 000 yuan, 1,386 persons, ٢٠٢٤"),
            ["148300000", "1386", "2024"]
        );
        assert_eq!(numbers("on 12, 2024 and 3.14"), ["2024"]);
    }

    #[test]
    fn only_a_number_left_on_both_sides_is_a_difference() {
        assert_eq!(
            difference("in 2024: 9,600 euros", "en 2024 : 9 600 euros"),
            None
        );
        assert_eq!(difference("38.4 million", "38 400 000"), None);
        assert_eq!(
            difference("9,700 euros in 2024", "9 600 euros en 2024"),
            Some(("9700".to_owned(), "9600".to_owned()))
        );
    }
}
