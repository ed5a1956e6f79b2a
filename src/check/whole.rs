//! Rules about the request as a whole: kinds, States, legal bases, language, dates.

use super::checker::Checker;
use super::finding::Arg;
use crate::directory::Standing;
use crate::law::Severity;
use crate::request::{Answer, ConventionBasis, Field, LegalBasis, Location, RecordList};
use crate::terms::{ElementId, KindId};

impl Checker<'_> {
    pub(super) fn whole(&mut self) {
        self.kinds();
        self.states();
        self.legal_bases();
        self.languages();
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

    fn legal_bases(&mut self) {
        for (i, basis) in self.request.legal_bases.iter().enumerate() {
            let at = Location::LegalBasis(i, Vec::new());
            let LegalBasis::Instrument(id) = basis else {
                continue;
            };
            let standing = self
                .requirements
                .standings
                .iter()
                .find(|s| s.instrument == *id)
                .map(|s| s.standing);
            let instrument = Arg::Instrument(id.as_str().to_owned());
            if self
                .requirements
                .standings
                .iter()
                .any(|s| s.instrument == *id && s.covers == Some(false))
            {
                let finding = self
                    .finding("basis-does-not-cover", at.clone())
                    .arg("instrument", instrument.clone());
                self.report(finding);
            }
            let finding = match standing {
                Some(Standing::NoRecord(state)) => self
                    .finding("basis-no-record", at)
                    .arg("state", Arg::State(state)),
                Some(Standing::SignatoryOnly(state)) => self
                    .finding("basis-signatory-only", at)
                    .arg("state", Arg::State(state)),
                Some(Standing::BothParties(Some(since)))
                    if since
                        > self
                            .requirements
                            .date_of(self.request)
                            .unwrap_or(self.today) =>
                {
                    self.finding("basis-not-in-force", at)
                        .arg("date", Arg::Date(since))
                }
                _ => continue,
            };
            let finding = finding.arg("instrument", instrument);
            self.report(finding);
        }
    }

    /// The requested State must be able to read the letter (UNTOC 18(14)): the document's language is one it
    /// accepts, or a translation of the request into such a language is among the annexes.
    fn languages(&mut self) {
        let Some(state) = self.request.requested_state else {
            return;
        };
        let Some(rule) = &self.requirements.languages else {
            let finding = self
                .finding("language-no-record", Location::RequestedState)
                .arg("state", Arg::State(state));
            self.report(finding);
            return;
        };
        let provided = |tag: &String| {
            let primary = primary_subtag(tag);
            primary == self.language.code()
                || self.request.annexes.iter().any(|annex| {
                    annex.translates_request
                        && annex
                            .language
                            .as_deref()
                            .is_some_and(|l| primary_subtag(l) == primary)
                })
        };
        let accepted = if rule.all {
            rule.languages.iter().all(provided)
        } else {
            rule.languages.iter().any(provided)
        };
        if !accepted {
            let finding = self
                .finding(
                    "language-not-accepted",
                    Location::Records(RecordList::Annexes),
                )
                .arg("state", Arg::State(state))
                .arg("language", Arg::Language(self.language))
                .arg("languages", Arg::LanguageTags(rule.languages.clone()))
                .arg("reference", Arg::Reference(rule.source.reference.clone()))
                .arg("as_of", Arg::Text(rule.source.as_of.clone()))
                .state(Some(&rule.source));
            // An exception in the State's own words may cover this request: a person has to read it.
            let finding = if rule.has_exception {
                finding.severity(Severity::Warning)
            } else {
                finding
            };
            self.report(finding);
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

fn primary_subtag(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}
