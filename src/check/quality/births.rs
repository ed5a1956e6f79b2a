//! Dates of birth in a year in which no living person was born: a slip, or a year of another calendar.

use jiff::Span;
use jiff::civil::Date;

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::request::{Field, Location, PartialDate, RecordList};

impl Checker<'_> {
    /// Asks about every person, whatever the role.
    pub(super) fn births(&mut self) {
        let request = self.request;
        let day = self.day();
        for person in &request.persons {
            let Some(born) = person.born.filter(|born| !self.can_be_born(*born)) else {
                continue;
            };
            let year = year_of(born);
            let meant = self.meant(year, day);
            let rule = if meant.is_empty() {
                "birth-year-unlikely"
            } else {
                "birth-year-calendar"
            };
            // A year is no number to be grouped.
            let finding = self
                .finding(
                    rule,
                    Location::record(RecordList::Persons, &person.id).field(Field::Born),
                )
                .arg("year", Arg::Text(format!("{year:04}")))
                .arg("other", Arg::Text(meant.join(", ")));
            self.report(finding);
        }
    }

    /// Whether somebody who lives can be born then.
    pub(super) fn can_be_born(&self, born: PartialDate) -> bool {
        let day = self.day();
        let first = day.saturating_sub(Span::new().years(self.requirements.law().ages().oldest));
        let early = born.latest().is_some_and(|latest| latest < first);
        let late = born.earliest().is_some_and(|earliest| earliest > day);
        !early && !late
    }

    /// The years of the common calendar that a year of another one would be, if a living person can be born in it.
    fn meant(&self, year: i16, day: Date) -> Vec<String> {
        let ages = self.requirements.law().ages();
        let lived = day.year().saturating_sub(ages.oldest)..=day.year();
        ages.calendar
            .iter()
            .filter_map(|calendar| {
                let common = calendar.common_year(year);
                lived.contains(&common).then(|| {
                    if calendar.ends_in_next {
                        format!("{common}/{:02}", (common + 1) % 100)
                    } else {
                        common.to_string()
                    }
                })
            })
            .collect()
    }
}

fn year_of(born: PartialDate) -> i16 {
    match born {
        PartialDate::Year(year) | PartialDate::Month(year, _) => year,
        PartialDate::Day(day) => day.year(),
    }
}
