//! Text as every format can hold it.

use unicode_normalization::char::is_combining_mark;

/// The most marks that one letter bears.
const MOST_MARKS: usize = 8;

/// Text with line feeds as the only line breaks.
///
/// Isolates are dropped: they come from the program's own messages, and the formats have better means.
/// Embeddings and overrides of direction could make a page read otherwise than its text, so they
/// become visible, as do the control characters that XML forbids. Of the marks on one letter those are kept that
/// languages write: the time of layout grows faster than their number.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut marks = 0;
    text.chars()
        .filter(move |c| {
            marks = if is_combining_mark(*c) { marks + 1 } else { 0 };
            marks <= MOST_MARKS
        })
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .map(|c| match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => '\n',
            '\t' => '\t',
            '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}
