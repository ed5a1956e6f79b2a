//! Offences: text of law, penalty, and what brings them under the convention relied on.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::Heard;
use crate::reading::Value;
use crate::request::{Answer, ConventionBasis, Field, LegalBasis, Location, Offence, RecordList};
use crate::terms::{RecordId, Scope};

impl Checker<'_> {
    pub(super) fn offence_quality(&mut self) {
        let request = self.request;
        let used: Vec<&Offence> = request
            .offences
            .iter()
            .filter(|o| self.is_answered(&o.id))
            .collect();
        let extradition = self.scopes().contains(&Scope::Extradition);
        // The element that asks for the penalties has said so already.
        let told = self
            .report
            .findings
            .iter()
            .any(|f| f.rule == "penalty-missing");
        let some_penalty = used.iter().any(|o| !o.maximum_penalty.is_empty());
        for offence in &used {
            let at = Location::record(RecordList::Offences, &offence.id);
            if offence.provisions.is_empty() && !request.provisions.is_empty() {
                let finding = self
                    .finding("provision-missing", at.clone().field(Field::Provisions))
                    .arg("offence", Arg::Text(self.title(offence)));
                self.report(finding);
            }
            if offence.maximum_penalty.is_empty() && some_penalty && !told {
                let at = at.clone().field(Field::MaximumPenalty);
                let finding = self
                    .finding("offence-penalty-missing", at)
                    .arg("offence", Arg::Text(self.title(offence)));
                self.report(finding);
            }
            if extradition
                && offence.committed_from.is_none()
                && offence.committed_to.is_none()
                && offence.place.is_empty()
            {
                let finding = self
                    .finding("offence-date-place-missing", at.clone())
                    .arg("offence", Arg::Text(self.title(offence)));
                self.report(finding);
            }
            if self.term_without_months(offence) {
                let at = at.field(Field::MaximumPenaltyMonths);
                let finding = self
                    .finding("penalty-months-missing", at)
                    .arg("offence", Arg::Text(self.title(offence)));
                self.report(finding);
            }
        }
        self.undated_judgment();
        self.outside_convention(&used);
        self.below_threshold(&used);
    }

    /// The fields of cooperation of the letter.
    fn scopes(&self) -> &[Scope] {
        let law = self.requirements.law();
        let first = self.requirements.chosen_kinds().next();
        first
            .and_then(|kind| law.kind(kind.as_str()))
            .and_then(|kind| law.family_of(kind))
            .map(|family| family.scopes.as_slice())
            .unwrap_or_default()
    }

    fn is_answered(&self, id: &RecordId) -> bool {
        self.request.answers.iter().any(|(element, answer)| {
            answer.points_to(RecordList::Offences, id) && self.requirements.asks_for(element)
        })
    }

    fn title(&self, offence: &Offence) -> String {
        offence
            .title
            .get_or_any(self.language)
            .map_or_else(String::new, |p| p.text.clone())
    }

    /// A limited term stands in words and not in months, so that no threshold can be tested.
    fn term_without_months(&self, offence: &Offence) -> bool {
        if offence.maximum_penalty_months.is_some() {
            return false;
        }
        let Some(words) = offence.maximum_penalty.get(self.language) else {
            return false;
        };
        let Some(sense) = self.sense() else {
            return false;
        };
        let text = sense.text(&words.text);
        let says = |meaning| text.at_places().iter().any(|said| said.meaning == meaning);
        // Months are asked for where imprisonment for a time is meant: not for a company, and not where another provision
        // is referred to.
        let persons = &offence.persons;
        let companies_only =
            !persons.is_empty() && persons.iter().all(|id| self.request.person(id).is_none());
        !says(Heard::Life)
            && (says(Heard::Prison) || !says(Heard::Fine) && !text.says(Heard::SamePenalty))
            && !companies_only
    }

    /// The judgment on which a convicted person is sought stands in the annexes or in words without its day.
    fn undated_judgment(&mut self) {
        const RULE: &str = "judgment-undated";
        let requirements = self.requirements;
        for element in requirements.law().places_of(RULE) {
            let Some(Answer::Annexes(answer)) = self.request.answer(element.as_str()) else {
                continue;
            };
            if !requirements.asks_for(element) {
                continue;
            }
            let titles = answer
                .annexes
                .iter()
                .filter_map(|id| Some(&self.request.annex(id)?.title));
            let texts = titles
                .chain([&answer.remark])
                .filter_map(|t| t.get(self.language));
            let texts: Vec<&str> = texts.map(|p| p.text.as_str()).collect();
            let dated = |text: &&str| {
                self.sense().is_some_and(|sense| {
                    let found = sense.text(text);
                    found
                        .quantities()
                        .iter()
                        .any(|q| matches!(q.value, Value::Day { .. }))
                })
            };
            if !texts.is_empty() && !texts.iter().any(dated) {
                let finding = self
                    .finding(RULE, Location::answer(element))
                    .element(element);
                self.report(finding);
            }
        }
    }

    /// UNTOC alone is relied on, and every offence is said to fall under none of its headings.
    fn outside_convention(&mut self, used: &[&Offence]) {
        const RULE: &str = "offence-outside-convention";
        let law = self.requirements.law();
        let (Some(rule), Some(months)) = (law.rule(RULE), law.months_of(RULE)) else {
            return;
        };
        let alone = !self.request.legal_bases.is_empty()
            && self.request.legal_bases.iter().all(|basis| {
                matches!(basis, LegalBasis::Instrument(id) if rule.instruments.contains(id))
            });
        let outside = |o: &Offence| {
            let heading = o.convention_basis.map(ConventionBasis::id);
            heading.is_none_or(|h| rule.headings.iter().any(|other| other == h))
                && o.maximum_penalty_months.is_some_and(|m| m < months)
        };
        if alone && !used.is_empty() && used.iter().all(|o| outside(o)) {
            let finding = self.finding(RULE, Location::Records(RecordList::Offences));
            self.report(finding);
        }
    }

    /// Every offence stays below what the requested State, or the European Convention, asks for.
    fn below_threshold(&mut self, used: &[&Offence]) {
        const RULE: &str = "penalty-below-threshold";
        let law = self.requirements.law();
        let scopes = self.scopes();
        let limits = &self.requirements.limits;
        let extradition = scopes.contains(&Scope::Extradition);
        let recorded = if extradition {
            limits.extradition_months.as_ref()
        } else if scopes.contains(&Scope::Mla) {
            limits.assistance_months.as_ref()
        } else {
            return;
        };
        let relied_on = self.request.instruments();
        let of_treaty = || {
            let thresholds = &law.rule(RULE)?.thresholds;
            let mut relied = thresholds
                .iter()
                .filter(|t| extradition && relied_on.contains(&t.article.instrument()));
            relied.next().map(|t| t.months)
        };
        let Some(months) = recorded.map(|limit| limit.number).or_else(of_treaty) else {
            return;
        };
        let below = |o: &Offence| o.maximum_penalty_months.is_some_and(|m| m < months);
        if !used.iter().all(|o| below(o)) {
            for offence in used.iter().filter(|o| extradition && below(o)) {
                let at = Location::record(RecordList::Offences, &offence.id);
                let finding = self
                    .finding(
                        "offence-below-threshold",
                        at.field(Field::MaximumPenaltyMonths),
                    )
                    .state(recorded.map(|l| &l.source))
                    .arg("offence", Arg::Text(self.title(offence)))
                    .arg("months", Arg::Number(i64::from(months)));
                self.report(finding);
            }
            return;
        }
        if used.is_empty() {
            return;
        }
        let finding = self
            .finding(RULE, Location::Records(RecordList::Offences))
            .state(recorded.map(|l| &l.source))
            .arg("months", Arg::Number(i64::from(months)));
        self.report(finding);
    }
}
