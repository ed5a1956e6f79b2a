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

pub(super) fn is_in_table(character: char) -> bool {
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
