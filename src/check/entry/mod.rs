//! What the entry of the requested State adds to the requirements of a request.

mod asks;
mod limits;
mod made;
mod records;

use super::decided::decided;
use super::reliance::relied_on;
use super::requirements::{BasisStanding, Requirements};
use crate::directory::{Directory, Scope};
use crate::reference::Reference;
use crate::request::{LegalBasis, Request};
use made::Made;

/// What this request has to contain: the treaties' elements, and what the requested State's entry adds.
///
/// Requests of the same kinds between the same States have the same requirements, which are made once.
#[must_use]
pub fn requirements_for(reference: &Reference, request: &Request) -> Requirements {
    let made = reference.kept(Made::default);
    let mut requirements = match made.find(request) {
        Some(asked) => Requirements::made(reference, asked),
        None => {
            let requirements = make(reference, request);
            made.keep(request, requirements.asked());
            requirements
        }
    };
    for question in reference.law().questions() {
        let by = question.records;
        if let Some(yes) = by.and_then(|by| decided(reference, request, by)) {
            requirements.decided.insert(question.id.clone(), yes);
        }
    }
    requirements
}

fn make(reference: &Reference, request: &Request) -> Requirements {
    let mut requirements = Requirements::of(reference, request);
    let directory = reference.directory();
    let scopes = reference.law().scopes(&request.kinds);
    if let (Some(from), Some(to)) = (request.requesting_state, request.requested_state) {
        requirements.asked_mut().standings = request
            .legal_bases
            .iter()
            .filter_map(|basis| match basis {
                LegalBasis::Instrument(id) => Some(BasisStanding {
                    instrument: id.clone(),
                    standing: directory.standing(id.as_str(), from, to),
                    covers: covers(directory, id.as_str(), &scopes),
                }),
                _ => None,
            })
            .collect();
    }
    if let Some(id) = request.requested_state
        && let Some(state) = directory.state(id)
    {
        let asked = requirements.asked_mut();
        asked.can_be_requested = Some(state.head.can_be_requested);
        let (from, relied_on) = (request.requesting_state, request.instruments());
        asked.languages = records::language_rule(state, from, &scopes, &relied_on);
        if asked.languages.is_none() {
            asked.other_languages = records::other_language_rules(state, &scopes);
        }
        asked.arrest_periods = records::arrest_periods(state, from, &scopes, &relied_on);
        asked.refusals = records::refusals(state, from, &scopes, &relied_on);
        asked.limits = limits::limits(state, from, &scopes, &relied_on);
        asks::add(id, state, request, &scopes, &relied_on, &mut requirements);
    }
    let asked = requirements.asked_mut();
    asked.relied = relied_on(reference, request);
    let reciprocity = |basis: &LegalBasis| *basis == LegalBasis::Reciprocity;
    asked.rests_on_reciprocity =
        !request.legal_bases.is_empty() && request.legal_bases.iter().all(reciprocity);
    requirements
}

/// Whether a treaty has rules on requests of these scopes; `None` for a treaty that is not listed, and for letters
/// such as replies and follow-ups, which rest on whatever the request rests on.
fn covers(directory: &Directory, treaty: &str, scopes: &[Scope]) -> Option<bool> {
    let own = scopes.iter().any(|s| *s != Scope::Other);
    directory
        .treaties()
        .iter()
        .find(|t| own && t.id == treaty)
        .map(|t| t.covers.iter().any(|s| scopes.contains(s)))
}
