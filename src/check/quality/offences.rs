//! Offences: text of law, penalty, and what brings them under the convention relied on.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::Heard;
use crate::request::{ConventionBasis, Field, LegalBasis, Location, Offence, RecordList};
use crate::terms::{RecordId, Scope};

impl Checker<'_> {
    pub(super) fn offence_quality(&mut self) {
        let request = self.request;
        let used: Vec<&Offence> = request
            .offences
            .iter()
            .filter(|o| self.is_answered(&o.id))
            .collect();
        for offence in &used {
            let at = Location::record(RecordList::Offences, &offence.id);
            if offence.provisions.is_empty() && !request.provisions.is_empty() {
                let finding = self
                    .finding("provision-missing", at.clone().field(Field::Provisions))
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
        self.outside_convention(&used);
        self.below_threshold(&used);
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
        !says(Heard::Life) && (says(Heard::Prison) || !says(Heard::Fine))
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
            heading.is_some_and(|h| rule.headings.iter().any(|other| other == h))
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
        let scopes = self
            .requirements
            .chosen_kinds()
            .next()
            .and_then(|kind| law.kind(kind.as_str()))
            .and_then(|kind| law.family_of(kind))
            .map(|family| family.scopes.as_slice())
            .unwrap_or_default();
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
        if used.is_empty() || !used.iter().all(|o| below(o)) {
            return;
        }
        let finding = self
            .finding(RULE, Location::Records(RecordList::Offences))
            .state(recorded.map(|l| &l.source))
            .arg("months", Arg::Number(i64::from(months)));
        self.report(finding);
    }
}
