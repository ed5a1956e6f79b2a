//! Communications data: an IP address singles out a subscriber only with time, zone and port.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::WordList;
use crate::reading::{Hit, Passage, excerpt, internet_addresses, times, zone_near};
use crate::request::Location;
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
    at: Location,
    words: String,
    is_v4: bool,
}

impl DataTexts {
    pub(super) fn read(&mut self, checker: &Checker<'_>, passage: &Passage<'_>, hits: &[Hit]) {
        if !checker.looks_at("ip-without-time", passage.element) {
            return;
        }
        self.port |= hits.iter().any(|hit| hit.list == WordList::Port);
        for address in internet_addresses(passage.text) {
            self.port |= address.port;
            self.found(passage, address.words, address.is_v4);
        }
        for time in times(passage.text) {
            self.time = true;
            if self.without_zone.is_none() && !zone_near(passage.text, &time, hits) {
                let words = excerpt(passage.text, time.start, time.end);
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
            at: passage.at(),
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
            let mut finding = self
                .finding(rule, found.at.clone())
                .arg("words", Arg::Text(found.words.clone()));
            if let Some(element) = &found.element {
                finding = finding.element(element);
            }
            self.report(finding);
        }
    }
}
