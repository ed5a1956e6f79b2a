//! Characters that cannot be seen get a visible sign.
//!
//! A text that reads one way and is stored another way must not pass unnoticed, so controls of direction,
//! characters without width and control codes are drawn as a short name in a box. What does its visible work
//! stays as it is: joiners after an Arabic letter, marks above letters, the isolates that a sentence of the
//! screen puts around names.

use std::borrow::Cow;

use unicode_bidi::{BidiClass, bidi_class};

/// Whether pairs of isolates are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Isolates {
    /// A sentence of the screen: pairs do their work unseen, a loose half is shown.
    Own,
    /// A text that a person edits: nothing is hidden.
    Shown,
}

/// The sign of a character that cannot be seen; nothing of those that can.
#[must_use]
pub fn sign(c: char) -> Option<Cow<'static, str>> {
    let name = match c {
        '\u{AD}' => "SHY",
        '\u{61C}' => "ALM",
        '\u{180E}' => "MVS",
        '\u{200B}' => "ZWSP",
        '\u{200C}' => "ZWNJ",
        '\u{200D}' => "ZWJ",
        '\u{200E}' => "LRM",
        '\u{200F}' => "RLM",
        '\u{2028}' => "LSEP",
        '\u{2029}' => "PSEP",
        '\u{202A}' => "LRE",
        '\u{202B}' => "RLE",
        '\u{202C}' => "PDF",
        '\u{202D}' => "LRO",
        '\u{202E}' => "RLO",
        '\u{2060}' => "WJ",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        '\u{FEFF}' => "BOM",
        '\u{2061}'..='\u{2064}'
        | '\u{206A}'..='\u{206F}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{115F}'..='\u{1160}'
        | '\u{E0000}'..='\u{E007F}' => return Some(code(c)),
        c if c.is_control() && c != '\t' && c != '\n' => return Some(code(c)),
        _ => return None,
    };
    Some(Cow::Borrowed(name))
}

fn code(c: char) -> Cow<'static, str> {
    Cow::Owned(format!("{:04X}", u32::from(c)))
}

/// Every character of a paragraph that is drawn as a sign: where it begins, and the sign.
#[must_use]
pub fn signs(paragraph: &str, isolates: Isolates) -> Vec<(usize, Cow<'static, str>)> {
    if paragraph.bytes().all(|b| (b' '..0x7F).contains(&b)) {
        return Vec::new();
    }
    let mut found: Vec<(usize, Cow<'static, str>)> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut paired: Vec<usize> = Vec::new();
    let mut before = None;
    for (at, c) in paragraph.char_indices() {
        if let Some(sign) = sign(c)
            && !(matches!(c, '\u{200C}' | '\u{200D}') && before.is_some_and(joins))
        {
            match bidi_class(c) {
                BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => open.push(at),
                BidiClass::PDI => {
                    if let Some(begin) = open.pop() {
                        paired.extend([begin, at]);
                    }
                }
                _ => {}
            }
            found.push((at, sign));
        }
        before = Some(c);
    }
    if isolates == Isolates::Own {
        paired.sort_unstable();
        found.retain(|(at, _)| paired.binary_search(at).is_err());
    }
    found
}

/// Whether a joiner after this character changes what is seen.
fn joins(before: char) -> bool {
    matches!(bidi_class(before), BidiClass::AL | BidiClass::NSM)
        || matches!(u32::from(before), 0x900..=0xDFF | 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0xFE0F)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, isolates: Isolates) -> Vec<String> {
        signs(text, isolates)
            .into_iter()
            .map(|(_, sign)| sign.into_owned())
            .collect()
    }

    #[test]
    fn a_pair_of_isolates_works_unseen_in_a_caption_and_is_shown_in_an_editor() {
        let text = "رقم \u{2066}2026/17-A\u{2069}";
        assert!(names(text, Isolates::Own).is_empty());
        assert_eq!(names(text, Isolates::Shown), ["LRI", "PDI"]);
    }

    #[test]
    fn a_loose_half_and_an_override_are_always_shown() {
        assert_eq!(names("a\u{2067}b", Isolates::Own), ["RLI"]);
        assert_eq!(names("a\u{2069}b", Isolates::Own), ["PDI"]);
        assert_eq!(
            names("pay \u{202E}001\u{202C}", Isolates::Own),
            ["RLO", "PDF"]
        );
        assert_eq!(names("a\u{200B}b\u{7}", Isolates::Own), ["ZWSP", "0007"]);
    }

    #[test]
    fn joiners_after_arabic_letters_do_their_work() {
        assert!(names("می\u{200C}خواهم", Isolates::Shown).is_empty());
        assert_eq!(names("a\u{200C}b", Isolates::Shown), ["ZWNJ"]);
    }
}
