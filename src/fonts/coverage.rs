//! Which characters the embedded fonts can show, on the screen and on pages alike.
//!
//! The table is data that `tools/font_coverage.py` writes from the fonts; a test compares it with them.

/// One bit a code point, as the build script writes it: the check asks for every character of every text.
static TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/coverage.bits"));

/// Whether both the window and the pages have a glyph for a character.
///
/// Controls, format characters and variation selectors need none, so they count as covered.
#[must_use]
pub fn covers(character: char) -> bool {
    character.is_ascii() || is_in_table(character) || needs_no_glyph(character)
}

/// Whether both have glyphs for the whole text.
#[must_use]
pub fn covers_all(text: &str) -> bool {
    text.is_ascii() || text.chars().all(covers)
}

pub(super) fn is_in_table(character: char) -> bool {
    let point = usize::try_from(u32::from(character)).unwrap_or(usize::MAX);
    TABLE
        .get(point / 8)
        .is_some_and(|byte| byte >> (point % 8) & 1 == 1)
}

const fn needs_no_glyph(character: char) -> bool {
    matches!(character,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0100}'..='\u{e01ef}')
}
