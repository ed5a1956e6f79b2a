//! States and what is known of them: names, treaty participation, notifications, requirements.
//!
//! One TOML file per State, compiled in and read when asked for. Every fact has a source and a date.
//! A record that is not there is a value of its own: nothing here ever says "not a Party" or "no
//! requirement" from absence.
//!
//! What is absent: judgement about a request (that is `law::check`), and any word of the screen.

mod asks;
mod bases;
mod data;
pub mod facts;
mod limits;
pub mod schema;

pub use bases::{BasisView, Note, Record, bases};
pub use data::{all, embedded_checked, file_of, state, states, treaties, version};
pub use facts::{Fact, FactValue, Scope};
pub use schema::{Participation, ParticipationStatus, State};

use crate::law::{BasisStanding, LanguageRule, Law, Requirements, StateSource};
use crate::request::{LegalBasis, Request};
use crate::terms::{KindId, Language, StateId};

/// What this request has to contain: the treaties' elements, and what the requested State's entry adds.
#[must_use]
pub fn requirements(request: &Request) -> Requirements {
    let mut requirements = Requirements::of(Law::embedded(), request);
    if let (Some(from), Some(to)) = (request.requesting_state, request.requested_state) {
        let scopes = scopes(&request.kinds);
        requirements.standings = request
            .legal_bases
            .iter()
            .filter_map(|basis| match basis {
                LegalBasis::Instrument(id) => Some(BasisStanding {
                    instrument: id.clone(),
                    standing: bases::standing(id.as_str(), from, to),
                    covers: covers(id.as_str(), &scopes),
                }),
                _ => None,
            })
            .collect();
    }
    if let Some(state) = request.requested_state.and_then(state) {
        requirements.can_be_requested = Some(state.head.can_be_requested);
        asks::add(state, request, &mut requirements);
    }
    requirements
}

/// Whether a treaty has rules on requests of these scopes; `None` for a treaty that is not listed, and for letters
/// such as replies and follow-ups, which rest on whatever the request rests on.
fn covers(treaty: &str, scopes: &[Scope]) -> Option<bool> {
    let own = scopes.iter().any(|s| *s != Scope::Other);
    treaties()
        .iter()
        .find(|t| own && t.id == treaty)
        .map(|t| t.covers.iter().any(|s| scopes.contains(s)))
}

/// The scopes that a request of these kinds falls under, for choosing the facts that concern it.
#[must_use]
pub fn scopes(kinds: &[KindId]) -> Vec<Scope> {
    let law = Law::embedded();
    let mut scopes = Vec::new();
    let mut add = |scope: Scope| {
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    };
    for id in kinds {
        let Some(kind) = law.kind(id.as_str()) else {
            continue;
        };
        match kind.family.as_str() {
            "mla" => add(Scope::Mla),
            "extradition" => add(Scope::Extradition),
            "transfer_of_proceedings" => add(Scope::TransferOfProceedings),
            "sentenced_persons" => add(Scope::SentencedPersons),
            _ => add(Scope::Other),
        }
        for ancestor in law.lineage(id.as_str()) {
            match ancestor.id.as_str() {
                "provisional_arrest" => add(Scope::ProvisionalArrest),
                "service_documents" => add(Scope::Service),
                "search_seizure" => add(Scope::Search),
                "evidence_witness" | "information_expert" | "financial_records" => {
                    add(Scope::Evidence);
                }
                "data_preservation" => add(Scope::Preservation),
                _ => {}
            }
        }
    }
    scopes
}

/// The name of a State in a language: the short name, or the code if the directory does not know it.
#[must_use]
pub fn short_name(id: StateId, language: Language) -> String {
    state(id).map_or_else(|| id.to_string(), |s| s.names(language).short.clone())
}

/// The formal name of a State in a language, as its treaties name it; the short name where none is recorded.
#[must_use]
pub fn formal_name(id: StateId, language: Language) -> String {
    state(id).map_or_else(
        || id.to_string(),
        |s| {
            let name = s.names(language);
            name.formal.clone().unwrap_or_else(|| name.short.clone())
        },
    )
}

/// States whose code or name in any of the six languages contains the text, whatever its case.
///
/// Matches of the whole code or name come first.
#[must_use]
pub fn search(text: &str) -> Vec<&'static State> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, &State)> = states()
        .filter_map(|state| {
            let codes = [&state.head.iso3, &state.head.iso2];
            if codes.iter().any(|c| c.to_lowercase() == wanted) {
                return Some((0, state));
            }
            Language::ALL
                .into_iter()
                .flat_map(|l| {
                    let name = state.names(l);
                    [Some(&name.short), name.formal.as_ref()]
                })
                .flatten()
                .filter_map(|name| {
                    let name = name.to_lowercase();
                    if name == wanted {
                        Some(0)
                    } else if name.starts_with(&wanted) {
                        Some(1)
                    } else if name.contains(&wanted) {
                        Some(2)
                    } else {
                        None
                    }
                })
                .min()
                .map(|rank| (rank, state))
        })
        .collect();
    found.sort_by(|a, b| (a.0, &a.1.head.iso3).cmp(&(b.0, &b.1.head.iso3)));
    found.into_iter().map(|(_, state)| state).collect()
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
) -> Vec<(&'s Fact, &'s facts::CentralAuthority)> {
    let mut found: Vec<_> = state
        .fact
        .iter()
        .filter_map(|fact| match &fact.value {
            FactValue::CentralAuthority(authority) => {
                asks::rank(fact, from, scopes, relied_on).map(|rank| (rank, fact, authority))
            }
            _ => None,
        })
        .collect();
    found.sort_by_key(|(rank, _, _)| *rank);
    found
        .into_iter()
        .map(|(_, fact, authority)| (fact, authority))
        .collect()
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

/// The languages that the entry records for a request: treaty relied on, then bilateral, then law and guidelines.
fn language_rule(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Option<LanguageRule> {
    let mut found: Vec<_> = state
        .fact
        .iter()
        .filter_map(|fact| match &fact.value {
            FactValue::AcceptedLanguages(languages) => {
                asks::rank(fact, from, scopes, relied_on).map(|rank| (rank, fact, languages))
            }
            _ => None,
        })
        .collect();
    found.sort_by_key(|(rank, _, _)| *rank);
    let (_, fact, languages) = found.into_iter().next()?;
    Some(LanguageRule {
        languages: languages.languages.clone(),
        all: languages.rule_all.unwrap_or_default(),
        has_exception: [
            "exception",
            "condition",
            "other_languages",
            "english_condition",
        ]
        .iter()
        .any(|key| fact.head.details.contains_key(*key)),
        source: source_of(state, fact)?,
    })
}
