//! Which records of an entry concern a request, and the source behind each.

use super::facts::{CentralAuthority, Fact, FactValue};
use super::schema::State;
use crate::terms::{Scope, StateId};

/// A record of the directory on which a requirement rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateSource {
    /// The State.
    pub state: StateId,
    /// Treaty or law, with the article, as the directory has it.
    pub reference: String,
    /// Date of the record, as precise as the source gives it.
    pub as_of: String,
    /// Title of the source.
    pub source: String,
}

/// How well a fact fits a request: smaller is better; `None` if it does not concern the request.
///
/// A declaration under a treaty relied on speaks to exactly this request; a bilateral record binds its pair;
/// domestic law and other States' guidelines are general. A declaration under a treaty that is not relied
/// on says nothing here: Latvia accepts other languages under UNTOC than under UNCAC.
#[must_use]
fn rank(fact: &Fact, from: Option<StateId>, scopes: &[Scope], relied_on: &[&str]) -> Option<usize> {
    let head = &fact.head;
    if let Some(other) = &head.bilateral_with
        && from.is_none_or(|f| f.as_str() != other)
    {
        return None;
    }
    if !head.scope.is_empty() && !head.scope.iter().any(|s| scopes.contains(s)) {
        return None;
    }
    match head.treaty.as_str() {
        // Among the treaties relied on the main one decides: it stands first.
        "BILATERAL" => Some(relied_on.len()),
        "DOMESTIC_LAW" => Some(relied_on.len() + 1),
        "GUIDELINE" => Some(relied_on.len() + 2),
        treaty => relied_on.iter().position(|relied| *relied == treaty),
    }
}

/// The records that concern a request, the best first, with what was taken from each and how well it fits: smaller is
/// better, and records that fit alike keep their order.
#[must_use]
pub fn best<'s, T>(
    records: impl IntoIterator<Item = (&'s Fact, T)>,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Vec<(usize, &'s Fact, T)> {
    let mut found: Vec<_> = records
        .into_iter()
        .filter_map(|(fact, value)| Some((rank(fact, from, scopes, relied_on)?, fact, value)))
        .collect();
    found.sort_by_key(|(rank, _, _)| *rank);
    found
}

/// The record behind a fact, as findings and screens cite it.
#[must_use]
pub fn source_of(state: &State, fact: &Fact) -> Option<StateSource> {
    let reference = match fact.head.treaty.as_str() {
        "DOMESTIC_LAW" | "GUIDELINE" | "BILATERAL" => fact.head.article.clone(),
        treaty => format!("{treaty} {}", fact.head.article),
    };
    Some(StateSource {
        state: state.head.iso3.parse().ok()?,
        reference,
        as_of: fact.head.as_of.clone(),
        source: state
            .source
            .get(&fact.head.source)
            .map(|s| s.title.clone())
            .unwrap_or_default(),
    })
}

/// The central authorities that the entry records for these scopes, best match first.
///
/// A designation under a treaty that the request relies on comes before domestic law and guidelines;
/// one that binds another pair of States never appears.
#[must_use]
pub fn central_authorities<'s>(
    state: &'s State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Vec<(&'s Fact, &'s CentralAuthority)> {
    let authorities = state.fact.iter().filter_map(|fact| match &fact.value {
        FactValue::CentralAuthority(authority) => Some((fact, authority)),
        _ => None,
    });
    best(authorities, from, scopes, relied_on)
        .into_iter()
        .map(|(_, fact, authority)| (fact, authority))
        .collect()
}
