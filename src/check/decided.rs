//! Questions that the records answer: who has typed a capital offence is not asked whether there is one.

use crate::law::{FromRecords, Heard};
use crate::reading::{Sense, Senses};
use crate::reference::Reference;
use crate::request::{Offence, RecordList, Request};

/// What the records say to a question; `None` where they do not say enough.
pub(super) fn decided(reference: &Reference, request: &Request, by: FromRecords) -> Option<bool> {
    match by {
        FromRecords::Persons => {
            let named = |list: RecordList| {
                (0..list.len(request)).any(|i| list.at(request, i).is_some_and(|r| r.has_content()))
            };
            named(RecordList::Persons).then_some(true)
        }
        FromRecords::LegalPerson => {
            let attributed = request.offences.iter().flat_map(|o| &o.persons);
            let mut companies = attributed.filter(|id| RecordList::Organisations.has(request, id));
            companies.next().map(|_| true)
        }
        FromRecords::DeathPenalty => penalty(reference, request, Heard::Death),
        FromRecords::LifePenalty => penalty(reference, request, Heard::ForLife),
    }
}

/// Whether a penalty is one of this sort; only where every offence has one is its absence an answer.
fn penalty(reference: &Reference, request: &Request, sort: Heard) -> Option<bool> {
    let senses = Senses::of(reference);
    let language = request.drafting_language;
    let sense: &Sense = senses.sense(reference.law(), language)?;
    let says = |offence: &Offence| {
        let words = offence.maximum_penalty.get(language)?;
        Some(sense.text(&words.text).says(sort))
    };
    let mut said = request.offences.iter().map(says);
    if said.clone().any(|s| s == Some(true)) {
        return Some(true);
    }
    (!request.offences.is_empty() && said.all(|s| s.is_some())).then_some(false)
}
