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
    covers_by(table(), character)
}

/// Whether both have glyphs for the whole text.
#[must_use]
pub fn covers_all(text: &str) -> bool {
    let table = table();
    text.is_ascii() || text.chars().all(|c| covers_by(table, c))
}

fn covers_by(table: &[u64], character: char) -> bool {
    character.is_ascii() || has_bit(table, character) || needs_no_glyph(character)
}

#[cfg(test)]
pub(super) fn is_in_table(character: char) -> bool {
    has_bit(table(), character)
}

fn has_bit(table: &[u64], character: char) -> bool {
    let point = usize::try_from(u32::from(character)).unwrap_or(usize::MAX);
    table
        .get(point / 64)
        .is_some_and(|word| word >> (point % 64) & 1 == 1)
}

const fn needs_no_glyph(character: char) -> bool {
    matches!(character,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// One bit a code point: the check asks for every character of every text.
fn table() -> &'static [u64] {
    static TABLE_OF_BITS: OnceLock<Vec<u64>> = OnceLock::new();
    TABLE_OF_BITS.get_or_init(|| {
        let point = |hex: &str| usize::from_str_radix(hex, 16).ok();
        let ranges = TABLE
            .lines()
            .filter_map(|line| line.split_once('-'))
            .filter_map(|(first, last)| Some(point(first)?..=point(last)?));
        let mut bits: Vec<u64> = Vec::new();
        for point in ranges.flatten() {
            if bits.len() <= point / 64 {
                bits.resize(point / 64 + 1, 0);
            }
            if let Some(word) = bits.get_mut(point / 64) {
                *word |= 1 << (point % 64);
            }
        }
        bits
    })
}
