//! What a State's entry asks of a request: keys for conditions, and elements of its own.

use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

use super::data::{AskRule, ask_rules};
use super::facts::{Fact, FactValue, ProvisionalArrest, Scope};
use super::schema::State;
use super::{language_rule, scopes, source_of};
use crate::law::arrest::{Effect, Length, RecordedPeriod};
use crate::law::{AskKey, Obligation, RecordedRefusal, Requirements, Rule, StateSource};
use crate::request::Request;
use crate::terms::{KindId, StateId};

/// How well a fact fits a request: smaller is better; `None` if it does not concern the request.
///
/// A declaration under a treaty relied on speaks to exactly this request; a bilateral record binds its pair;
/// domestic law and other States' guidelines are general. A declaration under a treaty that is not relied
/// on says nothing here: Latvia accepts other languages under UNTOC than under UNCAC.
pub(super) fn rank(
    fact: &Fact,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Option<usize> {
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
pub(super) fn add(state: &'static State, request: &Request, requirements: &mut Requirements) {
    let scopes = scopes(&request.kinds);
    let relied_on = request.instruments();
    let treaty = request
        .legal_bases
        .iter()
        .any(|basis| requirements.law.is_treaty(basis));
    let from = request.requesting_state;
    requirements.languages = language_rule(state, from, &scopes, &relied_on);
    requirements.arrest_periods = arrest_periods(state, from, &scopes, &relied_on);
    requirements.refusals = refusals(state, from, &scopes, &relied_on);
    requirements.limits = super::limits::limits(state, from, &scopes, &relied_on);
    let mut fitting: Vec<(usize, &Ask)> = asks_of(state)
        .iter()
        .filter_map(|ask| {
            let fact = state.fact.get(ask.fact)?;
            rank(fact, from, &scopes, &relied_on).map(|rank| (rank, ask))
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

/// The periods of provisional arrest that the best fitting record of the entry holds.
fn arrest_periods(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Vec<RecordedPeriod> {
    let best = state
        .fact
        .iter()
        .filter_map(|fact| match &fact.value {
            FactValue::ProvisionalArrest(arrest) => {
                let rank = rank(fact, from, scopes, relied_on)?;
                let periods = periods_of(arrest);
                (!periods.is_empty()).then_some((rank, fact, periods))
            }
            _ => None,
        })
        .min_by_key(|(rank, _, _)| *rank);
    let Some((_, fact, periods)) = best else {
        return Vec::new();
    };
    let Some(source) = source_of(state, fact) else {
        return Vec::new();
    };
    periods
        .into_iter()
        .map(|(length, effect)| RecordedPeriod {
            length,
            effect,
            source: source.clone(),
        })
        .collect()
}

/// A period for the documents that a longer one follows is not the last word; alone it is.
fn periods_of(arrest: &ProvisionalArrest) -> Vec<(Length, Effect)> {
    let first = if arrest.max_days.is_some() {
        Effect::MayEnd
    } else {
        Effect::Due
    };
    let days = arrest.days.map(|d| (Length::Days(d), first));
    let months = arrest.months.map(|m| (Length::Months(m), first));
    let longest = arrest.max_days.map(|d| (Length::Days(d), Effect::Ends));
    [days, months, longest].into_iter().flatten().collect()
}

/// The grounds that the entry records for requests of these kinds, best record first.
fn refusals(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Vec<RecordedRefusal> {
    let mut found: Vec<_> = state
        .fact
        .iter()
        .filter_map(|fact| match &fact.value {
            FactValue::GroundsOfRefusal(grounds) => {
                rank(fact, from, scopes, relied_on).map(|rank| (rank, fact, grounds))
            }
            _ => None,
        })
        .collect();
    found.sort_by_key(|(rank, _, _)| *rank);
    found
        .into_iter()
        .filter_map(|(_, fact, grounds)| Some((source_of(state, fact)?, grounds)))
        .flat_map(|(source, grounds)| {
            let of = |mandatory: bool, list: &[String]| {
                list.iter()
                    .map(|words| RecordedRefusal {
                        words: words.clone(),
                        mandatory,
                        source: source.clone(),
                    })
                    .collect::<Vec<_>>()
            };
            let mut all = of(true, &grounds.mandatory);
            all.extend(of(false, &grounds.discretionary));
            all
        })
        .collect()
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
