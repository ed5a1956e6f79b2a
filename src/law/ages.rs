//! Ages that nobody reaches, and the calendars in which a year that is none of a living person is often meant.

use serde::Deserialize;

/// When a date of birth is asked about.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// The age, in years, that nobody who is named in a request has reached.
    pub oldest: i16,
    /// Why, in English.
    pub source: String,
    /// Calendars in which a year is often meant.
    pub calendar: Vec<Calendar>,
}

/// A calendar other than the common one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Its id.
    pub id: String,
    /// The length of its year in years of the common calendar.
    pub times: f64,
    /// The year of the common calendar at its beginning.
    pub plus: f64,
    /// Whether its year ends in the next year of the common calendar.
    #[serde(default)]
    pub ends_in_next: bool,
}

impl Calendar {
    /// The year of the common calendar in which a year of this one begins.
    #[must_use]
    pub fn common_year(&self, year: i16) -> i16 {
        let common = f64::from(year).mul_add(self.times, self.plus).floor();
        // A cast of a float stops at the ends of the range.
        common as i16
    }
}

#[cfg(test)]
mod tests {
    use crate::law::Law;

    #[test]
    fn years_of_other_calendars_are_those_of_the_common_one() {
        let law = Law::embedded();
        let ages = law.ages();
        for (id, year, common) in [
            ("solar_hijri", 1362, 1983),
            ("islamic", 1407, 1986),
            ("islamic", 1444, 2022),
            ("buddhist", 2528, 1985),
            ("minguo", 74, 1985),
            ("hebrew", 5745, 1984),
            ("coptic", 1702, 1985),
        ] {
            let calendar = ages.calendar.iter().find(|c| c.id == id).unwrap();
            assert_eq!(calendar.common_year(year), common, "{id} {year}");
        }
    }
}
