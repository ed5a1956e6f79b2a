//! What a State's entry records for a request: languages, periods of arrest, grounds of refusal.

use crate::check::requirements::{LanguageRule, RecordedPeriod, RecordedRefusal};
use crate::directory::facts::ProvisionalArrest;
use crate::directory::{FactValue, Scope, State, best, source_of};
use crate::law::{Effect, Length};
use crate::terms::StateId;

/// The languages that the entry records for a request: treaty relied on, then bilateral, then law and guidelines.
pub(super) fn language_rule(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Option<LanguageRule> {
    let accepted = state.fact.iter().filter_map(|fact| match &fact.value {
        FactValue::AcceptedLanguages(languages) => Some((fact, languages)),
        _ => None,
    });
    let found = best(accepted, from, scopes, relied_on);
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

/// What the entry records of languages under other treaties and in dealings with other States: no rule for this request,
/// yet a sign of what the State reads.
pub(super) fn other_language_rules(state: &State, scopes: &[Scope]) -> Vec<LanguageRule> {
    let concerns = |scope: &[Scope]| scope.is_empty() || scope.iter().any(|s| scopes.contains(s));
    let accepted = state.fact.iter().filter_map(|fact| match &fact.value {
        FactValue::AcceptedLanguages(languages) if concerns(&fact.head.scope) => {
            Some((fact, languages))
        }
        _ => None,
    });
    accepted
        .filter_map(|(fact, languages)| {
            Some(LanguageRule {
                languages: languages.languages.clone(),
                all: false,
                has_exception: true,
                source: source_of(state, fact)?,
            })
        })
        .collect()
}

/// The periods of provisional arrest that the best fitting record of the entry holds.
pub(super) fn arrest_periods(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Vec<RecordedPeriod> {
    let arrests = state.fact.iter().filter_map(|fact| match &fact.value {
        FactValue::ProvisionalArrest(arrest) => {
            let periods = periods_of(arrest);
            (!periods.is_empty()).then_some((fact, periods))
        }
        _ => None,
    });
    let found = best(arrests, from, scopes, relied_on);
    let Some((_, fact, periods)) = found.into_iter().next() else {
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
pub(super) fn refusals(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Vec<RecordedRefusal> {
    let grounds = state.fact.iter().filter_map(|fact| match &fact.value {
        FactValue::GroundsOfRefusal(grounds) => Some((fact, grounds)),
        _ => None,
    });
    best(grounds, from, scopes, relied_on)
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
