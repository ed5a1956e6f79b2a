//! Times and thresholds that an entry records for a request.

use crate::check::requirements::{Limit, Limits};
use crate::directory::{FactValue, Scope, State, best, source_of};
use crate::terms::StateId;

/// The limits of a State for a request of these scopes under these treaties.
pub(super) fn limits(
    state: &State,
    from: Option<StateId>,
    scopes: &[Scope],
    relied_on: &[&str],
) -> Limits {
    let limit = |number_of: fn(&FactValue) -> Option<u32>, scopes: &[Scope]| -> Option<Limit> {
        let numbers = state.fact.iter();
        let numbers = numbers.filter_map(|fact| Some((fact, number_of(&fact.value)?)));
        let found = best(numbers, from, scopes, relied_on);
        let (_, fact, number) = found.into_iter().next()?;
        Some(Limit {
            number,
            source: source_of(state, fact)?,
        })
    };
    Limits {
        service_days: limit(
            |value| match value {
                FactValue::ServiceLeadTime(time) => time.days,
                _ => None,
            },
            scopes,
        ),
        assistance_months: limit(
            |value| match value {
                FactValue::DeMinimis(least) => least.minimum_penalty_months,
                _ => None,
            },
            scopes,
        ),
        extradition_months: limit(
            |value| match value {
                FactValue::PenaltyThreshold(least) => least.minimum_max_penalty_months,
                _ => None,
            },
            scopes,
        ),
    }
}
