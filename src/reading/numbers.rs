//! Numbers in texts: behind a word, in any script of digits, and compared between two versions of one text.

use super::script::is_han;

/// The number that follows the word for an annex, in digits of any script or in Chinese numerals up to 99.
#[must_use]
pub fn number_after(rest: &str) -> Option<usize> {
    // What is left of the word, where any ending may follow, then spaces.
    let rest = rest
        .trim_start_matches(|c: char| c.is_alphabetic() && !is_han(c))
        .trim_start();
    let rest = [
        "No.", "no.", "No", "nº", "n°", "n.°", "núm.", "№", "رقم", "第",
    ]
    .iter()
    .find_map(|mark| rest.strip_prefix(mark))
    .unwrap_or(rest)
    .trim_start();
    let digits: Vec<u32> = rest.chars().map_while(digit).take(3).collect();
    if digits.is_empty() {
        return chinese_number(rest);
    }
    let number = digits.iter().fold(0, |n, d| n * 10 + d);
    usize::try_from(number).ok()
}

fn digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(u32::from(c) - 0x660),
        _ => c.to_digit(10),
    }
}

fn chinese_number(text: &str) -> Option<usize> {
    let unit = |c| {
        "一二三四五六七八九"
            .chars()
            .position(|u| u == c)
            .map(|i| i + 1)
    };
    let mut value = None;
    for c in text.chars().take(3) {
        value = match (c, unit(c), value) {
            ('十', _, v) => Some(v.unwrap_or(1) * 10),
            (_, Some(u), Some(v)) if v % 10 == 0 => Some(v + u),
            (_, Some(u), None) => Some(u),
            _ => break,
        };
    }
    value
}

/// A number of the first text and one of the second that neither has in common with the other.
#[must_use]
pub fn difference(here: &str, there: &str) -> Option<(String, String)> {
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
    fn numbers_of_annexes_are_read_in_every_script() {
        for (rest, number) in [
            (" 3 and", Some(3)),
            ("三、", Some(3)),
            ("十二", Some(12)),
            ("二十", Some(20)),
            (" رقم ٧", Some(7)),
            ("\u{a0}n° 12", Some(12)),
            (" № 5", Some(5)),
            (" to the letter", None),
            ("е № 12", Some(12)),
            ("", None),
        ] {
            assert_eq!(number_after(rest), number, "{rest}");
        }
    }

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
