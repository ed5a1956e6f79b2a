//! Days that do not exist, births told in two ways, what happened before it could.

use jiff::civil::Date;

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::Cue;
use crate::reading::{Case, Day, Passage};
use crate::request::{Location, PartialDate, Person, RecordList};

/// Bytes before a day of birth in which the name of the person stands.
const NEAR: usize = 240;

/// A day on which something happened, and where it is told.
struct Told<'c> {
    date: Date,
    passage: &'c Passage<'c>,
    day: Day,
}

impl Checker<'_> {
    /// 31 April, 29 February 2027.
    pub(super) fn days_of_no_calendar(&mut self, case: &Case<'_>) {
        let mut told: Vec<(Option<i16>, u32, u32)> = Vec::new();
        for (passage, day) in case.days().filter(|(_, day)| !day.exists()) {
            let key = (day.year, day.month, day.day);
            if told.contains(&key) {
                continue;
            }
            told.push(key);
            let finding = self.at_words("date-impossible", passage, day.start, day.end);
            self.report(finding);
        }
    }

    /// A text that gives a person another day of birth than the record.
    pub(super) fn births_told_otherwise(&mut self, case: &Case<'_>) {
        let persons = &self.request.persons;
        let known: Vec<(&Person, PartialDate)> = persons
            .iter()
            .filter_map(|person| Some((person, person.born?)))
            .collect();
        let mut told: Vec<Date> = Vec::new();
        let mut findings = Vec::new();
        for (passage, day) in case.days() {
            let Some(date) = day.date().filter(|_| day.event == Some(Cue::Birth)) else {
                continue;
            };
            let fits = |born: PartialDate| {
                contains(born, date) || day.other_date().is_some_and(|d| contains(born, d))
            };
            if told.contains(&date) || known.iter().any(|(_, born)| fits(*born)) {
                continue;
            }
            let Some((person, born)) = self.born_there(passage, *day, date, &known) else {
                continue;
            };
            told.push(date);
            let finding = self
                .at_words("birth-date-in-text", passage, day.start, day.end)
                .arg("person", Arg::Text(super::super::persons::name_of(person)))
                .arg("other", date_arg(born));
            findings.push(finding);
        }
        for finding in findings {
            self.report(finding);
        }
    }

    /// The person whose birth a text tells: named just before, the record's own, or the only one of nearly that day.
    fn born_there<'p>(
        &self,
        passage: &Passage<'_>,
        day: Day,
        date: Date,
        known: &[(&'p Person, PartialDate)],
    ) -> Option<(&'p Person, PartialDate)> {
        if let Location::Record { list, id, .. } = passage.at() {
            let own = known.iter().find(|(person, _)| person.id == id);
            return own.copied().filter(|_| list == RecordList::Persons);
        }
        let before = passage.text.get(..day.start).unwrap_or_default();
        let mut from = before.len().saturating_sub(NEAR);
        while !before.is_char_boundary(from) {
            from += 1;
        }
        let near = before.get(from..).unwrap_or_default().to_lowercase();
        // The name that stands last before the day.
        let place = |person: &Person| {
            let names = super::super::persons::names_of(person)
                .flat_map(|name| name.split([' ', '-', '·', ',']))
                .filter(|name| name.chars().count() >= 2);
            names
                .filter_map(|name| near.rfind(name.to_lowercase().as_str()))
                .max()
        };
        let named = self
            .request
            .persons
            .iter()
            .filter_map(|person| Some((place(person)?, person)))
            .max_by_key(|(at, _)| *at)
            .map(|(_, person)| person);
        match named {
            Some(person) => known.iter().find(|(p, _)| p.id == person.id).copied(),
            None => {
                let mut near = known.iter().filter(|(_, born)| nearly(*born, date));
                let first = near.next()?;
                near.next().is_none().then_some(*first)
            }
        }
    }

    /// A warrant older than the complaint or the offence, a judgment before the offence, a flight before the act, a
    /// discovery after the judgment.
    pub(super) fn order_of_events(&mut self, case: &Case<'_>) {
        let told = |event: Cue| -> Vec<Told<'_>> {
            case.days()
                .filter(|(_, day)| day.event == Some(event) && !day.ambiguous)
                .filter_map(|(passage, day)| {
                    Some(Told {
                        date: day.date()?,
                        passage,
                        day: *day,
                    })
                })
                .collect()
        };
        let offence = self
            .request
            .offences
            .iter()
            .filter_map(|o| o.committed_from.or(o.committed_to)?.earliest())
            .min();
        let complaint = told(Cue::Complaint).iter().map(|t| t.date).min();
        let judgment = told(Cue::Judgment).iter().map(|t| t.date).max();
        let warrants = told(Cue::Warrant);
        // Events that lie before what has to come first, all of them: one alone can be of an earlier case.
        for (rule, events, first) in [
            ("warrant-before-offence", &warrants, offence),
            ("warrant-before-complaint", &warrants, complaint),
            ("judgment-before-offence", &told(Cue::Judgment), offence),
            ("flight-before-offence", &told(Cue::Flight), offence),
        ] {
            let Some(first) = first else { continue };
            let Some(last) = events.iter().max_by_key(|told| told.date) else {
                continue;
            };
            if last.date < first {
                let finding = self
                    .at_words(rule, last.passage, last.day.start, last.day.end)
                    .arg("date", Arg::Date(last.date))
                    .arg("other", Arg::Date(first));
                self.report(finding);
                if rule == "warrant-before-offence" {
                    return;
                }
            }
        }
        let discovery = told(Cue::Discovery);
        if let Some(first) = discovery.iter().min_by_key(|told| told.date)
            && let Some(judgment) = judgment.filter(|judgment| *judgment < first.date)
        {
            let finding = self
                .at_words(
                    "discovery-after-judgment",
                    first.passage,
                    first.day.start,
                    first.day.end,
                )
                .arg("date", Arg::Date(first.date))
                .arg("other", Arg::Date(judgment));
            self.report(finding);
        }
    }
}

fn contains(born: PartialDate, date: Date) -> bool {
    born.earliest()
        .zip(born.latest())
        .is_some_and(|(first, last)| (first..=last).contains(&date))
}

/// Whether two of year, month and day are the same.
fn nearly(born: PartialDate, date: Date) -> bool {
    let PartialDate::Day(born) = born else {
        return false;
    };
    let same = [
        born.year() == date.year(),
        born.month() == date.month(),
        born.day() == date.day(),
    ];
    same.iter().filter(|same| **same).count() == 2
}

fn date_arg(born: PartialDate) -> Arg {
    match born {
        PartialDate::Day(date) => Arg::Date(date),
        PartialDate::Month(year, month) => Arg::Text(format!("{year:04}-{month:02}")),
        PartialDate::Year(year) => Arg::Text(format!("{year:04}")),
    }
}
