//! Times and thresholds that an entry records for a request.

use crate::check::requirements::{Limit, Limits};
use crate::directory::{Fact, FactValue, Scope, State, rank, source_of};
use crate::terms::StateId;

/// The limits of a State for a request of these scopes under these treaties.
pub(super) fn limits(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Limits {
    let best = |number_of: fn(&FactValue) -> Option<u32>, scopes: &[Scope]| -> Option<Limit> {
        let ranked = |fact: &'_ Fact| {
            let number = number_of(&fact.value)?;
            let rank = rank(fact, from, scopes, relied_on)?;
            Some((rank, number))
        };
        let (_, number, fact) = state
            .fact
            .iter()
            .filter_map(|fact| ranked(fact).map(|(rank, number)| (rank, number, fact)))
            .min_by_key(|(rank, _, _)| *rank)?;
        Some(Limit {
            number,
            source: source_of(state, fact)?,
        })
    };
    Limits {
        service_days: best(
            |value| match value {
                FactValue::ServiceLeadTime(time) => time.days,
                _ => None,
            },
            scopes,
        ),
        assistance_months: best(
            |value| match value {
                FactValue::DeMinimis(least) => least.minimum_penalty_months,
                _ => None,
            },
            scopes,
        ),
        extradition_months: best(
            |value| match value {
                FactValue::PenaltyThreshold(least) => least.minimum_max_penalty_months,
                _ => None,
            },
            scopes,
        ),
    }
}
