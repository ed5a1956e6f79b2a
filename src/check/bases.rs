//! Rules about legal bases: whether each is a treaty, binds both States, and has rules on what is asked.

use super::checker::Checker;
use super::finding::{Arg, Finding};
use super::requirements::BasisStanding;
use crate::directory::Standing;
use crate::law::Severity;
use crate::reading::Names;
use crate::request::{LegalBasis, LocalizedText, Location};
use crate::terms::InstrumentId;

impl Checker<'_> {
    pub(super) fn legal_bases(&mut self) {
        for (i, basis) in self.request.legal_bases.iter().enumerate() {
            let at = Location::LegalBasis(i, Vec::new());
            match basis {
                LegalBasis::Instrument(id) => self.instrument(id, &at),
                LegalBasis::Bilateral { title, .. } => self.typed_by_hand(title, at),
                LegalBasis::Reciprocity => {}
            }
        }
        self.replaced();
    }

    fn instrument(&mut self, id: &InstrumentId, at: &Location) {
        let law = self.requirements.law();
        let instrument = || Arg::Instrument(id.as_str().to_owned());
        if law.instrument(id.as_str()).is_some_and(|i| !i.treaty) {
            let finding = self
                .finding("basis-no-treaty", at.clone())
                .arg("instrument", instrument());
            self.report(finding);
            return;
        }
        let standings = &self.requirements.standings;
        let own = standings.iter().find(|s| s.instrument == *id);
        if own.is_some_and(|s| s.covers == Some(false)) {
            let finding = self
                .finding("basis-does-not-cover", at.clone())
                .arg("instrument", instrument());
            self.report(finding);
        }
        let directory = self.requirements.reference.directory();
        if let Some(day) = directory.not_in_force(id.as_str()) {
            let finding = self
                .finding("basis-treaty-not-in-force", at.clone())
                .arg("instrument", instrument())
                .arg("as_of", Arg::Text(day.to_owned()));
            self.report(finding);
            return;
        }
        let Some(finding) = own.and_then(|own| self.standing(own, at)) else {
            return;
        };
        let finding = finding.arg("instrument", instrument());
        self.report(finding);
        self.other_without_record(id, own, at);
    }

    /// Where neither State is recorded both are named: the one that is none may be the one that asks.
    fn other_without_record(
        &mut self,
        id: &InstrumentId,
        own: Option<&BasisStanding>,
        at: &Location,
    ) {
        let Some(Standing::NoRecord(first)) = own.map(|own| own.standing) else {
            return;
        };
        let directory = self.requirements.reference.directory();
        let asking = self
            .request
            .requesting_state
            .filter(|state| *state != first);
        let Some(state) = asking.filter(|s| directory.participation(id.as_str(), *s).is_none())
        else {
            return;
        };
        let mut finding = self
            .finding("basis-no-record", at.clone())
            .arg("state", Arg::State(state))
            .arg("instrument", Arg::Instrument(id.as_str().to_owned()));
        if self.is_carried(id) {
            finding = finding.severity(Severity::Advice);
        }
        self.report(finding);
    }

    fn standing(&self, own: &BasisStanding, at: &Location) -> Option<Finding> {
        match own.standing {
            Standing::NoRecord(state) => {
                let finding = self
                    .finding("basis-no-record", at.clone())
                    .arg("state", Arg::State(state));
                // The treaty to which the protocol belongs carries the request anyway.
                Some(if self.is_carried(&own.instrument) {
                    finding.severity(Severity::Advice)
                } else {
                    finding
                })
            }
            Standing::SignatoryOnly(state) => Some(
                self.finding("basis-signatory-only", at.clone())
                    .arg("state", Arg::State(state)),
            ),
            Standing::BothParties(Some(since)) if since > self.day_of_request() => Some(
                self.finding("basis-not-in-force", at.clone())
                    .arg("date", Arg::Date(since)),
            ),
            Standing::BothParties(_) => None,
        }
    }

    fn day_of_request(&self) -> jiff::civil::Date {
        let date = self.requirements.date_of(self.request);
        date.unwrap_or(self.today)
    }

    /// Whether it is a protocol to a treaty relied on that binds both States.
    fn is_carried(&self, id: &InstrumentId) -> bool {
        let instrument = self.requirements.law().instrument(id.as_str());
        let Some(whole) = instrument.and_then(|i| i.part_of.as_ref()) else {
            return false;
        };
        let mut standings = self.requirements.standings.iter();
        standings.any(|s| s.instrument == *whole && matches!(s.standing, Standing::BothParties(_)))
    }

    /// What was typed by hand as a treaty and is the name of a network.
    fn typed_by_hand(&mut self, title: &LocalizedText, at: Location) {
        let law = self.requirements.law();
        let names = Names::of(&self.requirements.reference);
        let Some(words) = title.get_or_any(self.language) else {
            return;
        };
        if names.names_network(law, &words.text) {
            let finding = self
                .finding("basis-no-treaty", at)
                .arg("instrument", Arg::Text(words.text.clone()));
            self.report(finding);
        }
    }

    /// Between the two States another instrument has taken the place of treaties.
    fn replaced(&mut self) {
        let law = self.requirements.law();
        let (Some(from), Some(to)) = (self.request.requesting_state, self.request.requested_state)
        else {
            return;
        };
        if self.request.legal_bases.is_empty() {
            return;
        }
        let relied = self.request.instruments();
        let replaced = law.bases().replaced.iter().find(|replaced| {
            let mut kinds = self.requirements.chosen_kinds();
            replaced.states.contains(&from)
                && replaced.states.contains(&to)
                && !relied.contains(&replaced.by.as_str())
                && kinds.any(|kind| replaced.kinds.contains(kind))
        });
        if let Some(replaced) = replaced {
            let finding = self
                .finding("basis-replaced", Location::LegalBasis(0, Vec::new()))
                .articles(&replaced.articles)
                .arg(
                    "instrument",
                    Arg::Instrument(replaced.by.as_str().to_owned()),
                );
            self.report(finding);
        }
    }
}
