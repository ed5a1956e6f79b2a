//! Places in a text: lines, quotations, the words around, and how much a text says.

use super::script::is_han;

/// The line of a text in which a place lies.
#[must_use]
pub fn line_at(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    let end = after.find('\n').map_or(text.len(), |i| at + i);
    text.get(start..end).unwrap_or_default()
}

/// How much a text says: its letters and digits, a Chinese character counting as three.
///
/// Counting stops at `enough`.
#[must_use]
pub fn weight(text: &str, enough: usize) -> usize {
    let mut weight = 0;
    for c in text.chars() {
        if c.is_alphanumeric() {
            weight += if is_han(c) { 3 } else { 1 };
            if weight >= enough {
                break;
            }
        }
    }
    weight
}

/// The words around a place, so that a person finds it: at most some thirty characters on each side.
#[must_use]
pub fn excerpt(text: &str, start: usize, end: usize) -> String {
    const AROUND: usize = 30;
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let from = before
        .char_indices()
        .rev()
        .take(AROUND)
        .take_while(|(_, c)| *c != '\n')
        .last()
        .map_or(start, |(i, _)| i);
    let to = after
        .char_indices()
        .take(AROUND)
        .take_while(|(_, c)| *c != '\n')
        .last()
        .map_or(end, |(i, c)| end + i + c.len_utf8());
    let lead = if text.get(..from).is_some_and(|t| !t.is_empty()) {
        "…"
    } else {
        ""
    };
    let tail = if text.get(to..).is_some_and(|t| !t.is_empty()) {
        "…"
    } else {
        ""
    };
    format!(
        "{lead}{}{tail}",
        text.get(from..to).unwrap_or_default().trim()
    )
}

/// Whether the place lies inside quotation marks of its line.
#[must_use]
pub fn is_quoted(text: &str, at: usize) -> bool {
    let line = line_at(text, at);
    // The line is a part of the text, so that the difference of their addresses is its offset.
    let offset = line.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let before = text.get(offset..at).unwrap_or_default();
    let mut depth = 0_i32;
    let mut straight = false;
    for c in before.chars() {
        match c {
            '“' | '«' | '„' | '「' | '『' => depth += 1,
            '”' | '»' | '」' | '』' => depth -= 1,
            '"' => straight = !straight,
            _ => {}
        }
    }
    depth > 0 || straight
}
