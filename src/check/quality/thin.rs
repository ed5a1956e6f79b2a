//! Texts that are there and say too little.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{Passage, weight};
use crate::request::{Field, Location, RecordList};
use crate::terms::RecordId;

/// Letters below which a quotation of a provision is only its heading.
const PROVISION: usize = 40;

impl Checker<'_> {
    pub(super) fn thin(&mut self, passages: &[Passage<'_>]) {
        let law = self.requirements.law();
        let senses = self.senses.clone();
        let sense = senses.sense(law, self.language);
        for least in law.least_texts() {
            let Some(rule) = law.rule(&least.rule) else {
                continue;
            };
            for passage in passages {
                if !passage.element.is_some_and(|e| least.elements.contains(e)) {
                    continue;
                }
                let says_little = weight(passage.text, least.letters) < least.letters;
                let is_formula = || {
                    least.rule == "reason-thin"
                        && sense.is_some_and(|s| s.text(passage.text).is_formula())
                };
                if says_little || is_formula() {
                    let finding = self.at(rule.id.clone(), passage);
                    self.report(finding);
                }
            }
        }
        self.thin_provisions();
    }

    /// Provisions that answers or offences point to, quoted by a heading only.
    fn thin_provisions(&mut self) {
        let request = self.request;
        let is_used = |id: &RecordId| {
            request.offences.iter().any(|o| o.provisions.contains(id))
                || request.answers.iter().any(|(e, a)| {
                    self.requirements.asks_for(e) && a.points_to(RecordList::Provisions, id)
                })
        };
        for provision in &request.provisions {
            let Some(text) = provision.text.get(self.language) else {
                continue;
            };
            if weight(&text.text, PROVISION) < PROVISION && is_used(&provision.id) {
                let at = Location::record(RecordList::Provisions, &provision.id).field(Field::Text);
                let finding = self
                    .finding("provision-text-thin", at)
                    .arg("article", Arg::Text(provision.article.clone()));
                self.report(finding);
            }
        }
    }
}
