//! What a State's entry asks of a request: keys for conditions, and elements of its own.

use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

use crate::check::requirements::{Requirements, Rule};
use crate::directory::{AskRule, Scope, State, StateSource, ask_rules, rank, source_of};
use crate::law::{AskKey, Obligation};
use crate::request::Request;
use crate::terms::KindId;

/// A rule applied to one fact of a State, made once per State.
struct Ask {
    fact: usize,
    rule: &'static AskRule,
    yes: bool,
    /// The record itself says that it speaks of requests without a treaty, or that a treaty may differ.
    without_treaty: bool,
    source: StateSource,
}

/// The asks of an entry, kept after the first look: many requests go to the same State.
fn asks_of(state: &'static State) -> &'static [Ask] {
    type Cache = RwLock<HashMap<&'static str, &'static [Ask]>>;
    static CACHE: OnceLock<Cache> = OnceLock::new();
    let cache = CACHE.get_or_init(Cache::default);
    let key = state.head.iso3.as_str();
    if let Some(asks) = cache.read().ok().and_then(|c| c.get(key).copied()) {
        return asks;
    }
    // At most one small list per State lives as long as the program.
    let asks: &'static [Ask] = Box::leak(make_asks(state).into_boxed_slice());
    if let Ok(mut cache) = cache.write() {
        cache.insert(key, asks);
    }
    asks
}

fn make_asks(state: &State) -> Vec<Ask> {
    let mut asks = Vec::new();
    for (index, fact) in state.fact.iter().enumerate() {
        let kind = fact.value.kind();
        let mut rules = ask_rules().iter().filter(|r| r.fact == kind).peekable();
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
                    rule,
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
    state: &'static State,
    request: &Request,
    scopes: &[Scope],
    relied_on: &[&str],
    requirements: &mut Requirements,
) {
    let treaty = request
        .legal_bases
        .iter()
        .any(|basis| requirements.law.is_treaty(basis));
    let from = request.requesting_state;
    let mut fitting: Vec<(usize, &Ask)> = asks_of(state)
        .iter()
        .filter_map(|ask| {
            let fact = state.fact.get(ask.fact)?;
            rank(fact, from, scopes, relied_on).map(|rank| (rank, ask))
        })
        .collect();
    fitting.sort_by_key(|(rank, _)| *rank);
    let Some(kind) = requirements.chosen_kinds().next() else {
        return;
    };
    let mut ranks = HashMap::new();
    for (rank, ask) in fitting {
        let yes = if ask.without_treaty {
            if request.legal_bases.is_empty() {
                // Whether the record applies is known only with the legal basis.
                continue;
            }
            ask.yes && !treaty
        } else {
            ask.yes
        };
        if let Some(key) = ask.rule.asks {
            // The better record decides; among records of one rank, one that asks decides.
            let best = *ranks.entry(key).or_insert(rank);
            if rank == best {
                let entry = requirements.asks.entry(key).or_insert(yes);
                if yes || !requirements.ask_sources.contains_key(&key) {
                    requirements.ask_sources.insert(key, ask.source.clone());
                }
                *entry |= yes;
            }
        }
        // A certified translation is asked of what is translated: not of a letter drafted in an accepted language.
        let drafted_as_accepted = requirements.languages.as_ref().is_some_and(|rule| {
            rule.languages
                .iter()
                .any(|tag| tag == request.drafting_language.code())
        });
        if yes && !(ask.rule.asks == Some(AskKey::CertifiedTranslation) && drafted_as_accepted) {
            add_element(ask, kind, requirements);
        }
    }
}

fn add_element(ask: &Ask, kind: &'static KindId, requirements: &mut Requirements) {
    let Some(element) = &ask.rule.element else {
        return;
    };
    // An element of another family (a specialty undertaking in a request for records) is not asked.
    let belongs = requirements.asks_for(element) || requirements.is_of_requested_state(element);
    if !belongs {
        return;
    }
    let rule = Rule {
        obligation: ask.rule.obligation.unwrap_or(Obligation::Recommended),
        when: None,
        otherwise: None,
        articles: requirements
            .law
            .element(element.as_str())
            .map_or(&[], |e| e.articles.as_slice()),
        state: Some(ask.source.clone()),
    };
    requirements.add_state_rule(element, kind, rule);
}
