//! A date of which day or month may be unknown.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date of birth or of an offence, to the day, the month or the year, in ISO 8601: `1984`, `1984-05`, `1984-05-17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// Year and month (1 to 12) are known.
    Month(i16, i8),
    /// The whole date.
    Day(Date),
}

impl PartialDate {
    /// The earliest day that it can be; `None` if the calendar does not hold it.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        match self {
            Self::Year(y) => Date::new(y, 1, 1).ok(),
            Self::Month(y, m) => Date::new(y, m, 1).ok(),
            Self::Day(d) => Some(d),
        }
    }

    /// The latest day that it can be.
    #[must_use]
    pub fn latest(self) -> Option<Date> {
        match self {
            Self::Year(y) => Date::new(y, 12, 31).ok(),
            Self::Month(y, m) => Date::new(y, m, 1).ok().map(Date::last_of_month),
            Self::Day(d) => Some(d),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Day(d) => write!(f, "{d}"),
        }
    }
}

/// A text that is no date, or a date that the calendar does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a date: write 1984, 1984-05 or 1984-05-17")]
pub struct NotADate(String);

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let wrong = || NotADate(s.to_owned());
        let digits =
            |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        let mut parts = s.split('-');
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let year = year.filter(|y| digits(y, 4)).ok_or_else(wrong)?;
        let year: i16 = year.parse().map_err(|_| wrong())?;
        let Some(month) = month else {
            return Ok(Self::Year(year));
        };
        let month_number: i8 = Some(month)
            .filter(|m| digits(m, 2))
            .and_then(|m| m.parse().ok())
            .filter(|m| (1..=12).contains(m))
            .ok_or_else(wrong)?;
        if day.is_none() {
            return Ok(Self::Month(year, month_number));
        }
        s.parse().map(Self::Day).map_err(|_| wrong())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for PartialDate {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
            "description": "ISO 8601 date; the day, or month and day, may be left out",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_keep_the_precision_in_which_they_are_known() {
        for text in ["1984", "1984-05", "1984-05-17", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "84",
            "1984-13",
            "1984-5",
            "2023-02-29",
            "1984-05-17x",
            "1984-05-17-01",
            "0x10",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
