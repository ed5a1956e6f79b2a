//! Measures of coercion that rest on no decision at home.

use crate::check::checker::Checker;
use crate::law::Heard;
use crate::reading::Case;
use crate::request::{Answer, Location};

impl Checker<'_> {
    /// Freezing, search, seizure, interception without an order that is annexed or told with its day.
    pub(super) fn orders_at_home(&mut self, case: &Case<'_>) {
        const RULE: &str = "domestic-order-missing";
        let requirements = self.requirements;
        for element in requirements.law().places_of(RULE) {
            let of_the_kind = requirements
                .elements
                .iter()
                .any(|required| required.element.id == *element);
            let annexed = match self.request.answer(element.as_str()) {
                Some(Answer::Annexes(answer)) => !answer.annexes.is_empty(),
                _ => false,
            };
            if !of_the_kind || annexed || told(case) {
                continue;
            }
            let finding = self
                .finding(RULE, Location::answer(element))
                .element(element);
            self.report(finding);
            return;
        }
    }
}

/// Whether a text tells of an order with its day.
fn told(case: &Case<'_>) -> bool {
    case.texts.iter().any(|(passage, text)| {
        text.scopes()
            .iter()
            .filter(|said| said.meaning == Heard::DomesticOrder)
            .any(|said| {
                let line = passage.text.get(said.start..).unwrap_or_default();
                let end = said
                    .end
                    .max(said.start + line.find(['\n', ';', '；', '。']).unwrap_or(line.len()));
                let before = passage.text.get(..said.start).unwrap_or_default();
                let start = before.rfind(['\n', ';', '；', '。']).map_or(0, |i| i + 1);
                text.facts()
                    .days
                    .iter()
                    .any(|day| (start..=end).contains(&day.start))
            })
    })
}
