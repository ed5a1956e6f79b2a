//! Times of day in a text, and whether a zone stands beside them.

use super::text::line_at;
use super::words::Hit;
use crate::law::WordList;

/// The times of day in a text, written 14:05 or 14:05:33.
pub fn times(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let digit = move |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is = move |at: usize, b: u8| bytes.get(at) == Some(&b);
    bytes
        .iter()
        .enumerate()
        .filter(|(_, b)| **b == b':')
        .filter_map(move |(colon, _)| {
            let hour = colon.checked_sub(2)?;
            let before = hour.checked_sub(1);
            let free = before.is_none_or(|b| {
                !digit(b) && !is(b, b':') && !is(b, b'+') && !is(b, b'-') && !is(b, b'.')
            });
            let hours = text.get(hour..colon)?.parse::<u8>().ok()?;
            let minutes = text.get(colon + 1..colon + 3)?.parse::<u8>().ok()?;
            // Longer runs of digits and colons are addresses, not times.
            let ends = !digit(colon + 3);
            (free && ends && hours < 24 && minutes < 60).then_some((hour, colon + 3))
        })
}

/// Whether a zone or an offset stands in the line of the time.
#[must_use]
pub fn zone_near(text: &str, start: usize, end: usize, hits: &[Hit]) -> bool {
    let line = line_at(text, start);
    // The line is a part of the text, so that the difference of their addresses is its offset.
    let from = line.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let to = from + line.len();
    let named = hits
        .iter()
        .any(|hit| hit.list == WordList::Zone && (from..to).contains(&hit.start));
    let rest = text.get(end..to).unwrap_or_default();
    let rest =
        rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ' '));
    named || rest.starts_with('Z') || offset(rest)
}

/// Whether the text begins with an offset from UTC such as +02:00 or −5.
fn offset(rest: &str) -> bool {
    let mut characters = rest.chars();
    matches!(characters.next(), Some('+' | '-' | '−' | '±'))
        && characters.next().is_some_and(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_from_addresses_and_offsets() {
        let found = |text| times(text).map(|(a, b)| &text[a..b]).collect::<Vec<_>>();
        assert_eq!(found("at 14:05:33 UTC and 9:5, 07:30"), ["14:05", "07:30"]);
        assert_eq!(found("2001:db8:12:34::1, +02:00"), Vec::<&str>::new());
        assert!(zone_near("14:05:33 +02:00", 0, 5, &[]));
        assert!(!zone_near("14:05:33 local", 0, 5, &[]));
    }
}
