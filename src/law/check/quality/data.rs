//! Communications data: an IP address singles out a subscriber only with time, zone and port.

use core::net::{IpAddr, SocketAddr};

use super::super::{Arg, Checker};
use super::texts::{Passage, line_at};
use crate::law::{Hit, WordList};
use crate::terms::ElementId;

/// What the texts about identifiers say together: one names the address, another one the times.
#[derive(Default)]
pub(super) struct DataTexts {
    address: Option<Found>,
    time: bool,
    port: bool,
    without_zone: Option<Found>,
}

struct Found {
    element: Option<ElementId>,
    path: String,
    words: String,
    is_v4: bool,
}

impl DataTexts {
    pub(super) fn read(&mut self, checker: &Checker<'_>, passage: &Passage<'_>, hits: &[Hit]) {
        if !checker.looks_at("ip-without-time", passage.element) {
            return;
        }
        self.port |= hits.iter().any(|hit| hit.list == WordList::Port);
        for word in passage
            .text
            .split(|c: char| c.is_whitespace() || "()[]{}<>«»“”\"'（）：，。；、;,/".contains(c))
        {
            let word = word.trim_matches(|c: char| matches!(c, '.' | '-' | '–'));
            if let Ok(socket) = word.parse::<SocketAddr>() {
                self.port = true;
                self.found(passage, word, socket.is_ipv4());
            } else if let Ok(address) = word.trim_end_matches(':').parse::<IpAddr>() {
                self.found(passage, word, address.is_ipv4());
            }
        }
        for (start, end) in times(passage.text) {
            self.time = true;
            if self.without_zone.is_none() && !zone_near(passage.text, start, end, hits) {
                let words = super::texts::excerpt(passage.text, start, end);
                self.without_zone = Some(Found::new(passage, words, false));
            }
        }
    }

    fn found(&mut self, passage: &Passage<'_>, word: &str, is_v4: bool) {
        if self.address.is_none() {
            self.address = Some(Found::new(passage, word.to_owned(), is_v4));
        }
    }
}

impl Found {
    fn new(passage: &Passage<'_>, words: String, is_v4: bool) -> Self {
        Self {
            element: passage.element.cloned(),
            path: passage.path(),
            words,
            is_v4,
        }
    }
}

impl Checker<'_> {
    pub(super) fn data_texts(&mut self, data: &DataTexts) {
        // Addresses of the old form are shared between subscribers, who are told apart by the port.
        let lacking = data
            .address
            .as_ref()
            .filter(|found| !data.time || found.is_v4 && !data.port);
        for (rule, found) in [
            ("ip-without-time", lacking),
            ("time-without-zone", data.without_zone.as_ref()),
        ] {
            let Some(found) = found else { continue };
            let mut draft = self
                .draft(rule, found.path.as_str())
                .arg("words", Arg::Text(found.words.clone()));
            if let Some(element) = &found.element {
                draft = draft.element(element);
            }
            self.report(draft);
        }
    }
}

/// The times of day in a text, written 14:05 or 14:05:33.
fn times(text: &str) -> impl Iterator<Item = (usize, usize)> {
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
fn zone_near(text: &str, start: usize, end: usize, hits: &[Hit]) -> bool {
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
