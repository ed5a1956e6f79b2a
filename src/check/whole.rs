//! Rules about the request as a whole: kinds, States, legal bases, language, dates.

use super::checker::Checker;
use super::finding::Arg;
use crate::law::Severity;
use crate::request::{Answer, ConventionBasis, Field, Location, RecordList};
use crate::terms::{ElementId, KindId};

impl Checker<'_> {
    pub(super) fn whole(&mut self) {
        self.kinds();
        self.states();
        self.legal_bases();
        self.letter_language();
        self.authorities();
        self.dates();
    }

    fn kinds(&mut self) {
        if self.request.kinds.is_empty() {
            let finding = self.finding("kind-missing", Location::Kinds);
            self.report(finding);
        }
        let chosen: Vec<KindId> = self.requirements.chosen_kinds().cloned().collect();
        // One letter has one frame: a kind of another family, or a person at once accused and convicted of
        // the same conduct, needs a letter of its own.
        for (i, kind) in chosen.iter().enumerate() {
            let Some(first) = chosen.first() else { break };
            if i == 0 {
                continue;
            }
            if self.family(kind) != self.family(first) && self.root(kind) != self.root(first) {
                let finding = self
                    .finding("kinds-of-two-families", Location::Kind(i))
                    .arg("kind", Arg::Kind(first.clone()))
                    .arg("other", Arg::Kind(kind.clone()));
                self.report(finding);
            }
        }
        let law = self.requirements.law();
        for kind in chosen.iter().filter_map(|id| law.kind(id.as_str())) {
            for other in kind.not_with.iter().filter(|k| chosen.contains(k)) {
                let finding = self
                    .finding("kinds-accused-and-convicted", Location::Kinds)
                    .arg("kind", Arg::Kind(kind.id.clone()))
                    .arg("other", Arg::Kind(other.clone()));
                self.report(finding);
            }
        }
    }

    fn family(&self, kind: &KindId) -> Option<&str> {
        self.requirements
            .law()
            .kind(kind.as_str())
            .map(|k| k.family.as_str())
    }

    fn root(&self, kind: &KindId) -> Option<&KindId> {
        let lineage = self.requirements.law().lineage(kind.as_str());
        lineage.first().map(|k| &k.id)
    }

    fn states(&mut self) {
        if self.request.requesting_state.is_none() {
            let finding = self.finding("requesting-state-missing", Location::RequestingState);
            self.report(finding);
        }
        match self.request.requested_state {
            None => {
                let finding = self.finding("requested-state-missing", Location::RequestedState);
                self.report(finding);
            }
            Some(state) => {
                if self.request.requesting_state == Some(state) {
                    let finding = self
                        .finding("same-state", Location::RequestedState)
                        .arg("state", Arg::State(state));
                    self.report(finding);
                }
                if self.requirements.can_be_requested == Some(false) {
                    let finding = self
                        .finding("state-cannot-be-requested", Location::RequestedState)
                        .arg("state", Arg::State(state));
                    self.report(finding);
                }
            }
        }
    }

    fn dates(&mut self) {
        if let Some(date) = self.requirements.date_of(self.request)
            && date > self.today
        {
            let at = self
                .requirements
                .element_for("date")
                .map_or(Location::Answers, Location::answer);
            let finding = self
                .finding("date-in-future", at)
                .arg("date", Arg::Date(date));
            self.report(finding);
        }
        for from in &self.requirements.elements {
            // A period is asked for as two dates whose ids end alike.
            let from = from.element.id.as_str();
            let Some(to) = from.strip_suffix("_from").map(|stem| format!("{stem}_to")) else {
                continue;
            };
            let (Some(Answer::Date(start)), Some(Answer::Date(end))) =
                (self.request.answer(from), self.request.answer(&to))
            else {
                continue;
            };
            if start > end {
                let finding = self
                    .finding(
                        "period-reversed",
                        Location::answer(&ElementId::from(to.as_str())),
                    )
                    .arg("date", Arg::Date(*start))
                    .arg("other", Arg::Date(*end))
                    .severity(Severity::Blocking);
                self.report(finding);
            }
        }
        let serious = self.requirements.law().months_of("serious-crime-penalty");
        for offence in &self.request.offences {
            let at = Location::record(RecordList::Offences, &offence.id);
            if offence.convention_basis == Some(ConventionBasis::SeriousCrime)
                && offence
                    .maximum_penalty_months
                    .zip(serious)
                    .is_some_and(|(months, serious)| months < serious)
            {
                let at = at.clone().field(Field::MaximumPenaltyMonths);
                let finding = self.finding("serious-crime-penalty", at);
                self.report(finding);
            }
            let (Some(from), Some(to)) = (
                offence.committed_from.and_then(|d| d.earliest()),
                offence.committed_to.and_then(|d| d.latest()),
            ) else {
                continue;
            };
            if from > to {
                let finding = self
                    .finding("period-reversed", at.field(Field::CommittedTo))
                    .arg("date", Arg::Date(from))
                    .arg("other", Arg::Date(to));
                self.report(finding);
            }
        }
    }
}
