//! What a State's entry asks of a request: keys for conditions, and elements of its own.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use crate::check::requirements::Requirements;
use crate::directory::{AskRule, Scope, State, StateSource, best, source_of};
use crate::law::{AskKey, Element, Law, Obligation};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::StateId;

/// A rule applied to one fact of a State, made once per State.
struct Ask {
    fact: usize,
    key: Option<AskKey>,
    element: Option<Arc<Element>>,
    obligation: Obligation,
    yes: bool,
    /// The record itself says that it speaks of requests without a treaty, or that a treaty may differ.
    without_treaty: bool,
    source: StateSource,
}

/// The asks of entries, kept after the first look: many requests go to the same State.
type Asks = RwLock<HashMap<StateId, Arc<[Ask]>>>;

fn asks_of(reference: &Reference, id: StateId, state: &State) -> Arc<[Ask]> {
    let kept = reference.kept(Asks::default);
    if let Some(asks) = kept.read().ok().and_then(|k| k.get(&id).cloned()) {
        return asks;
    }
    let rules = reference.directory().ask_rules();
    let asks: Arc<[Ask]> = make_asks(reference.law(), rules, state).into();
    if let Ok(mut kept) = kept.write() {
        kept.insert(id, asks.clone());
    }
    asks
}

fn make_asks(law: &Law, rules: &[AskRule], state: &State) -> Vec<Ask> {
    let mut asks = Vec::new();
    for (index, fact) in state.fact.iter().enumerate() {
        let kind = fact.value.kind();
        let mut rules = rules.iter().filter(|r| r.fact == kind).peekable();
        if rules.peek().is_none() {
            continue;
        }
        let table = serde_json::to_value(&fact.value).unwrap_or_default();
        for rule in rules {
            let field = table.get(kind).and_then(|t| t.get(&rule.field));
            let yes = match field {
                Some(serde_json::Value::Bool(yes)) => *yes != rule.negated,
                Some(serde_json::Value::Array(list)) if !list.is_empty() => true,
                Some(serde_json::Value::Number(_) | serde_json::Value::String(_)) => true,
                _ => continue,
            };
            if let Some(source) = source_of(state, fact) {
                let yields = table
                    .get(kind)
                    .and_then(|t| t.get("unless_treaty"))
                    .and_then(serde_json::Value::as_bool);
                asks.push(Ask {
                    fact: index,
                    key: rule.asks,
                    element: rule
                        .element
                        .as_ref()
                        .and_then(|id| law.shared_element(id.as_str()))
                        .cloned(),
                    obligation: rule.obligation.unwrap_or(Obligation::Recommended),
                    yes,
                    without_treaty: rule.without_treaty || yields == Some(true),
                    source,
                });
            }
        }
    }
    asks
}

/// Adds what the entry says to the requirements of a request.
pub(super) fn add(
    id: StateId,
    state: &State,
    request: &Request,
    scopes: &[Scope],
    relied_on: &[&str],
    requirements: &mut Requirements,
) {
    let treaty = request
        .legal_bases
        .iter()
        .any(|basis| requirements.law().is_treaty(basis));
    let from = request.requesting_state;
    let asks = asks_of(&requirements.reference, id, state);
    let asking = asks
        .iter()
        .filter_map(|ask| Some((state.fact.get(ask.fact)?, ask)));
    let fitting = best(asking, from, scopes, relied_on);
    if requirements.chosen_kinds().next().is_none() {
        return;
    }
    let mut ranks = HashMap::new();
    for (rank, _, ask) in fitting {
        let yes = if ask.without_treaty {
            if request.legal_bases.is_empty() {
                // Whether the record applies is known only with the legal basis.
                continue;
            }
            ask.yes && !treaty
        } else {
            ask.yes
        };
        if let Some(key) = ask.key {
            // The better record decides; among records of one rank, one that asks decides.
            let least = *ranks.entry(key).or_insert(rank);
            if rank == least {
                let asked = requirements.asked_mut();
                if yes || !asked.ask_sources.contains_key(&key) {
                    asked.ask_sources.insert(key, ask.source.clone());
                }
                *asked.asks.entry(key).or_insert(yes) |= yes;
            }
        }
        // A certified translation is asked of what is translated: not of a letter drafted in an accepted language.
        let drafted_as_accepted = requirements.languages.as_ref().is_some_and(|rule| {
            rule.languages
                .iter()
                .any(|tag| tag == request.drafting_language.code())
        });
        if yes && !(ask.key == Some(AskKey::CertifiedTranslation) && drafted_as_accepted) {
            add_element(ask, requirements);
        }
    }
}

fn add_element(ask: &Ask, requirements: &mut Requirements) {
    let Some(element) = &ask.element else {
        return;
    };
    // An element of another family (a specialty undertaking in a request for records) is not asked.
    if requirements.asks_for(&element.id) || requirements.is_of_requested_state(&element.id) {
        requirements
            .asked_mut()
            .add_state_rule(element, ask.obligation, ask.source.clone());
    }
}
