//! Periods of provisional arrest that instruments set: data only.

use jiff::civil::Date;
use serde::Deserialize;

use crate::terms::ArticleRef;

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
