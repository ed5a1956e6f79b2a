//! Provisional arrest: within how many days the request for extradition has to arrive, and when that is.
//!
//! Periods come from the instruments relied on (`data/periods.toml`), from the requested State's entry and from the
//! day that the State has named. Where none of them tells, there is no limit to compute, and that is said; nothing
//! is assumed.

use jiff::civil::Date;
use serde::Deserialize;

use super::requirements::{Requirements, StateSource};
use crate::request::{Answer, Request};
use crate::terms::ArticleRef;

/// The element that holds the day of the arrest.
pub const ARRESTED: &str = "ext_provisional_ref";
/// The element that holds the last day as the requested State has named it.
pub const NAMED: &str = "ext_documents_due";

/// A period that an instrument sets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArrestPeriod {
    /// The article that sets it; its instrument must be relied on.
    pub article: ArticleRef,
    /// Its length.
    pub length: Length,
    /// What happens at its end.
    pub effect: Effect,
}

/// A length of time, as the source counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// Days.
    Days(u32),
    /// Months.
    Months(u32),
}

/// What happens at the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The arrest may be ended if request and documents have not arrived.
    MayEnd,
    /// Request and documents have to have arrived.
    Due,
    /// The arrest ends in any event.
    Ends,
}

impl Effect {
    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::MayEnd => "may-end",
            Self::Due => "due",
            Self::Ends => "ends",
        }
    }
}

/// A period that a State's entry records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedPeriod {
    /// Its length.
    pub length: Length,
    /// What happens at its end.
    pub effect: Effect,
    /// The record.
    pub source: StateSource,
}

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

impl Length {
    /// The last day of a period that begins on the day of the arrest; `None` beyond the calendar.
    #[must_use]
    pub fn from(self, arrested: Date) -> Option<Date> {
        let span = match self {
            Self::Days(days) => jiff::Span::new().try_days(i64::from(days)),
            Self::Months(months) => jiff::Span::new().try_months(i64::from(months)),
        };
        arrested.checked_add(span.ok()?).ok()
    }
}

/// The day on which the person was arrested, as the request says.
#[must_use]
pub fn arrested(request: &Request) -> Option<Date> {
    day(request, ARRESTED)
}

fn day(request: &Request, element: &str) -> Option<Date> {
    match request.answer(element) {
        Some(Answer::Date(date)) => Some(*date),
        _ => None,
    }
}

/// Every limit known for the request, the earliest first; empty where no source tells one.
#[must_use]
pub fn limits(request: &Request, requirements: &Requirements) -> Vec<Limit> {
    let arrested = arrested(request);
    let relied_on = request.instruments();
    let last_day = |length: Length| arrested.and_then(|day| length.from(day));
    let of_instruments = requirements
        .law
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
    let named = day(request, NAMED).map(|day| Limit {
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
