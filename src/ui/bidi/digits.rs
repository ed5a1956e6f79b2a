//! Which digits are drawn. What is stored stays as it was typed.
//!
//! Arabic-Indic digits stand where a number belongs to Arabic words: after an Arabic letter, and not within an
//! isolate or after a Latin letter. A reference or an account number keeps its digits.

use std::borrow::Cow;

use unicode_bidi::{BidiClass, bidi_class};

use super::order::{Direction, strong};
use crate::store::Digits;

/// The characters of a paragraph that are drawn as others: where they begin, and what is drawn.
#[must_use]
pub fn redrawn(paragraph: &str, digits: Digits) -> Vec<(usize, char)> {
    match digits {
        Digits::AsTyped => Vec::new(),
        Digits::Western => paragraph
            .char_indices()
            .filter_map(|(at, c)| Some((at, western(c)?)))
            .collect(),
        Digits::ArabicIndic => in_arabic_words(paragraph),
    }
}

fn in_arabic_words(paragraph: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut arabic = false;
    let mut isolated = 0_u32;
    for (at, c) in paragraph.char_indices() {
        let class = bidi_class(c);
        match class {
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => isolated += 1,
            BidiClass::PDI => isolated = isolated.saturating_sub(1),
            _ => {}
        }
        if let Some(direction) = strong(class) {
            arabic = direction == Direction::RightToLeft;
        }
        if arabic
            && isolated == 0
            && let Some(digit) = indic(c)
        {
            found.push((at, digit));
        }
    }
    found
}

/// A part of a paragraph as it is drawn, one character for one; `start` is its first byte in the paragraph.
#[must_use]
pub fn drawn<'t>(part: &'t str, start: usize, redrawn: &[(usize, char)]) -> Cow<'t, str> {
    let first = redrawn.partition_point(|(at, _)| *at < start);
    let last = redrawn.partition_point(|(at, _)| *at < start + part.len());
    let Some(changes @ [_, ..]) = redrawn.get(first..last) else {
        return Cow::Borrowed(part);
    };
    part.char_indices()
        .map(|(at, c)| {
            changes
                .binary_search_by_key(&(start + at), |(at, _)| *at)
                .ok()
                .and_then(|found| changes.get(found))
                .map_or(c, |(_, digit)| *digit)
        })
        .collect()
}

fn western(c: char) -> Option<char> {
    match c {
        '\u{660}'..='\u{669}' => moved(c, 0x660, 0x30),
        '\u{6F0}'..='\u{6F9}' => moved(c, 0x6F0, 0x30),
        _ => None,
    }
}

fn indic(c: char) -> Option<char> {
    c.is_ascii_digit().then(|| moved(c, 0x30, 0x660)).flatten()
}

fn moved(c: char, from: u32, to: u32) -> Option<char> {
    char::from_u32(u32::from(c) - from + to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, digits: Digits) -> String {
        drawn(text, 0, &redrawn(text, digits)).into_owned()
    }

    #[test]
    fn numbers_among_arabic_words_change_and_references_do_not() {
        let text = "المادة 18(15) و٢٠٢٦، رقم \u{2066}2026/17\u{2069} وUNTOC 18";
        assert_eq!(shown(text, Digits::AsTyped), text);
        assert_eq!(
            shown(text, Digits::Western),
            "المادة 18(15) و2026، رقم \u{2066}2026/17\u{2069} وUNTOC 18"
        );
        assert_eq!(
            shown(text, Digits::ArabicIndic),
            "المادة ١٨(١٥) و٢٠٢٦، رقم \u{2066}2026/17\u{2069} وUNTOC 18"
        );
    }
}
