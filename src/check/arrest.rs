//! Provisional arrest: within how many days the request for extradition has to arrive, and when that is.
//!
//! Periods come from the instruments relied on (`data/periods.toml`), from the requested State's entry and from the
//! day that the State has named. Where none of them tells, there is no limit to compute, and that is said; nothing
//! is assumed.

use jiff::civil::Date;

use super::requirements::Requirements;
use crate::directory::StateSource;
use crate::law::{Effect, Length};
use crate::request::{Answer, Request};
use crate::terms::ArticleRef;

/// A limit for the request and its documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The last day; `None` while the day of the arrest is not known.
    pub last_day: Option<Date>,
    /// The length; `None` for a day that the requested State has named.
    pub length: Option<Length>,
    /// What happens at its end.
    pub effect: Effect,
    /// The article, if an instrument sets it.
    pub article: Option<ArticleRef>,
    /// The record, if the requested State's entry holds it.
    pub state: Option<StateSource>,
}

/// The day on which the person was arrested, as the request says.
#[must_use]
pub fn arrested(request: &Request, requirements: &Requirements) -> Option<Date> {
    day(request, requirements, "arrested")
}

/// The date that plays a role in the letter, whether the kinds of the request ask for it or not.
fn day(request: &Request, requirements: &Requirements, role: &str) -> Option<Date> {
    let element = requirements.law().role(role).first()?;
    match request.answer(element.as_str()) {
        Some(Answer::Date(date)) => Some(*date),
        _ => None,
    }
}

/// Every limit known for the request, the earliest first; empty where no source tells one.
#[must_use]
pub fn limits(request: &Request, requirements: &Requirements) -> Vec<Limit> {
    let arrested = arrested(request, requirements);
    let relied_on = request.instruments();
    let last_day = |length: Length| arrested.and_then(|day| length.from(day));
    let of_instruments = requirements
        .law()
        .arrest_periods()
        .iter()
        .filter(|p| relied_on.contains(&p.article.instrument()))
        .map(|p| Limit {
            last_day: last_day(p.length),
            length: Some(p.length),
            effect: p.effect,
            article: Some(p.article.clone()),
            state: None,
        });
    let of_state = requirements.arrest_periods.iter().map(|p| Limit {
        last_day: last_day(p.length),
        length: Some(p.length),
        effect: p.effect,
        article: None,
        state: Some(p.source.clone()),
    });
    let named = day(request, requirements, "arrest_last_day").map(|day| Limit {
        last_day: Some(day),
        length: None,
        effect: Effect::Due,
        article: None,
        state: None,
    });
    let mut limits: Vec<Limit> = of_instruments.chain(of_state).chain(named).collect();
    limits.sort_by_key(|limit| (limit.last_day, limit.effect));
    limits
}
