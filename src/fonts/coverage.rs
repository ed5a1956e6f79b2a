//! Which characters the embedded fonts can show, on the screen and on pages alike.
//!
//! The table is data that `tools/font_coverage.py` writes from the fonts; a test compares it with them.

use std::sync::OnceLock;

static TABLE: &str = include_str!("../../assets/fonts/coverage.txt");

/// Whether both the window and the pages have a glyph for a character.
///
/// Controls, format characters and variation selectors need none, so they count as covered.
#[must_use]
pub fn covers(character: char) -> bool {
    character.is_ascii() || needs_no_glyph(character) || is_in_table(character)
}

fn is_in_table(character: char) -> bool {
    let point = u32::from(character);
    let ranges = ranges();
    let after = ranges.partition_point(|(first, _)| *first <= point);
    after
        .checked_sub(1)
        .and_then(|at| ranges.get(at))
        .is_some_and(|(_, last)| point <= *last)
}

const fn needs_no_glyph(character: char) -> bool {
    matches!(character,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// First and last code point of each range, in order.
fn ranges() -> &'static [(u32, u32)] {
    static RANGES: OnceLock<Vec<(u32, u32)>> = OnceLock::new();
    RANGES.get_or_init(|| {
        let point = |hex: &str| u32::from_str_radix(hex, 16).ok();
        TABLE
            .lines()
            .filter_map(|line| line.split_once('-'))
            .filter_map(|(first, last)| Some((point(first)?, point(last)?)))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use swash::FontRef;

    use super::*;
    use crate::fonts::{NASKH, SANS, SANS_SC, SERIF_SC, TINOS};

    #[test]
    fn the_table_agrees_with_the_fonts() {
        let maps = |faces: &[&'static [u8]]| {
            faces
                .iter()
                .map(|bytes| FontRef::from_index(bytes, 0).unwrap().charmap())
                .collect::<Vec<_>>()
        };
        let window = maps(&[SANS, NASKH, SANS_SC]);
        let pages = maps(&[TINOS, NASKH, SERIF_SC, SANS_SC]);
        let mut wrong = Vec::new();
        for character in ('\u{20}'..=char::MAX).filter(|c| !c.is_control()) {
            let has = |maps: &[swash::Charmap<'_>]| maps.iter().any(|m| m.map(character) != 0);
            let shown = has(&window) && has(&pages);
            if shown != is_in_table(character) {
                wrong.push(format!("U+{:04X}", u32::from(character)));
            }
        }
        assert!(
            wrong.is_empty(),
            "run tools/font_coverage.py: {}",
            wrong.join(" ")
        );
    }

    #[test]
    fn names_of_the_six_languages_are_covered_and_rare_hanzi_are_not() {
        let covered =
            "Šťovíček Ōta Łódź Ñuñez Žižka Щёлоков القاهرة٣ پنجاب 张伟 ‹€› №5 \u{2067}a\u{2069}";
        assert!(covered.chars().all(covers));
        for character in ['𠮷', '㐂', 'अ', '한', 'א'] {
            assert!(!covers(character), "{character}");
        }
    }
}
