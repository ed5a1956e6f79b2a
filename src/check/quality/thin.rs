//! Texts that are there and say too little.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::{Heard, Severity};
use crate::reading::{Passage, weight};
use crate::request::{Field, Location, Provision, RecordList};
use crate::terms::RecordId;

/// Letters below which a quotation of a provision is only its heading.
const PROVISION: usize = 40;

/// Whether a text names a year of our time.
pub(super) fn names_a_year(text: &str) -> bool {
    text.split(|c: char| !c.is_numeric()).any(|number| {
        let year: String = number
            .chars()
            .filter_map(|c| c.to_digit(10).or(arabic(c)))
            .filter_map(|d| char::from_digit(d, 10))
            .collect();
        year.len() == 4 && (year.starts_with("19") || year.starts_with("20"))
    })
}

/// A digit of Arabic script.
fn arabic(c: char) -> Option<u32> {
    u32::from(c).checked_sub(0x660).filter(|digit| *digit < 10)
}

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
                let little = |text: &str| weight(text, least.letters) < least.letters;
                let text = || sense.map(|sense| sense.text(passage.text));
                let is_formula = || {
                    least.rule == "reason-thin"
                        && text().is_some_and(|text| {
                            let undated = text.facts().days.is_empty();
                            text.is_formula() || undated && text.substance().formula.is_some()
                        })
                };
                // Facts say when: in the text, or in the record of the offence.
                let without_day = || {
                    least.rule == "conduct-thin"
                        && self.offence_period().is_none()
                        && text().is_some_and(|text| {
                            text.facts().days.is_empty() && !names_a_year(passage.text)
                        })
                };
                if little(passage.text) || is_formula() || without_day() {
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
        // The text of the law may stand in an annex, for all provisions together.
        let in_annex = request.annexes.iter().any(|annex| {
            let title = annex.title.get(self.language);
            title.is_some_and(|t| self.hears(&t.text, Heard::LawText))
        });
        for provision in &request.provisions {
            if provision.text.is_empty() && !in_annex && is_used(&provision.id) {
                let at = Location::record(RecordList::Provisions, &provision.id).field(Field::Text);
                let finding = self
                    .finding("provision-text-missing", at)
                    .arg("article", Arg::Text(self.citation(provision)));
                self.report(finding);
            }
            let Some(text) = provision.text.get(self.language) else {
                continue;
            };
            if weight(&text.text, PROVISION) < PROVISION && is_used(&provision.id) {
                let at = Location::record(RecordList::Provisions, &provision.id).field(Field::Text);
                let finding = self
                    .finding("provision-text-thin", at)
                    .arg("article", Arg::Text(self.citation(provision)));
                // What no offence rests on, and an annex holds, is no reason to ask again.
                let of_offence = request
                    .offences
                    .iter()
                    .any(|o| o.provisions.contains(&provision.id));
                let finding = if in_annex && !of_offence {
                    finding.severity(Severity::Advice)
                } else {
                    finding
                };
                self.report(finding);
            }
        }
    }

    /// The provision as it is cited; the law alone where it has no number.
    fn citation(&self, provision: &Provision) -> String {
        let law = provision
            .law
            .get_or_any(self.language)
            .map_or("", |p| p.text.as_str());
        format!("{} {law}", provision.article).trim().to_owned()
    }
}
