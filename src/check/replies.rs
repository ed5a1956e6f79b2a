//! Replies that refuse or postpone: a ground of the legal basis, and consultation before it.

use super::checker::Checker;
use super::finding::Arg;
use super::grounds::{Advice, advise};
use crate::request::{Answer, Location};

impl Checker<'_> {
    pub(super) fn grounds(&mut self) {
        let law = self.requirements.law();
        let replies = &law.grounds().replies;
        let Some(reply) = replies
            .iter()
            .find(|r| self.requirements.lineage.contains(&r.kind))
        else {
            return;
        };
        for advice in advise(self.request, self.requirements) {
            let named = reply.chosen_in.as_ref();
            if let (Some(element), true) = (named, self.is_foreign(&advice)) {
                let finding = self
                    .finding("ground-not-of-basis", Location::answer(element))
                    .element(element)
                    .arg("ground", Arg::Ground(advice.ground.id.clone()));
                self.report(finding);
            }
            self.order_of_steps(&advice);
        }
    }

    /// Whether instruments are relied on and none of them holds the ground.
    fn is_foreign(&self, advice: &Advice<'_>) -> bool {
        !self.request.instruments().is_empty() && advice.under_basis.is_empty()
    }

    fn order_of_steps(&mut self, advice: &Advice<'_>) {
        let Some(replied) = self.requirements.date_of(self.request) else {
            return;
        };
        let shown_by = advice.first.iter().flat_map(|step| &step.shown_by);
        for id in shown_by.filter(|id| self.requirements.asks_for(id)) {
            if let Some(Answer::Date(day)) = self.request.answer(id.as_str())
                && *day > replied
            {
                let finding = self
                    .finding("step-after-reply", Location::answer(id))
                    .element(id)
                    .arg("date", Arg::Date(*day))
                    .arg("other", Arg::Date(replied));
                self.report(finding);
            }
        }
    }
}
