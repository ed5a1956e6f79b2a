//! Dates that contradict each other, deadlines that cannot be kept, periods of which nothing is left.

use jiff::Span;
use jiff::civil::Date;

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::request::{Answer, Field, Location, Offence, RecordList};
use crate::terms::ElementId;

/// About ten working days.
const NEAR_DAYS: i32 = 14;
/// Less is not enough even for what is called urgent: receipt, a decision and execution take days.
const URGENT_DAYS: i32 = 5;
/// What usual practice allows for service abroad where nothing is recorded.
const SERVICE_DAYS: i32 = 30;
/// Nobody is held responsible for an offence before this age.
const YOUNGEST: i16 = 7;
/// Banks commonly keep records for five years.
const BANK_YEARS: i16 = 5;
/// Traffic data are commonly kept for months.
const TRAFFIC_YEARS: i16 = 1;

impl Checker<'_> {
    /// Dates of persons, offences and answers against each other and against the date of the request.
    pub(super) fn contradicting_dates(&mut self) {
        let request = self.request;
        let day = self.day();
        for offence in &request.offences {
            let dates = [
                (Field::CommittedFrom, offence.committed_from),
                (Field::CommittedTo, offence.committed_to),
            ];
            for (field, date) in dates {
                if let Some(date) = date.and_then(|d| d.earliest()).filter(|d| *d > day) {
                    let at = Location::record(RecordList::Offences, &offence.id).field(field);
                    let finding = self
                        .finding("offence-after-request", at)
                        .arg("date", Arg::Date(date))
                        .arg("other", Arg::Date(day));
                    self.report(finding);
                }
            }
            self.born_after(offence);
        }
        let law = self.requirements.law();
        for element in law.places_of("date-before-request") {
            if let Some(date) = self.dated(element).filter(|d| *d < day) {
                self.dates_at("date-before-request", element, date, day);
            }
        }
        let least = match request.answer("gen_urgency") {
            Some(_) => URGENT_DAYS,
            None => NEAR_DAYS,
        };
        for element in law.places_of("deadline-near") {
            let Some(date) = self.dated(element) else {
                continue;
            };
            if date < day {
                self.dates_at("deadline-past", element, date, day);
            } else if days(day, date) < least {
                self.dates_at("deadline-near", element, date, day);
            }
        }
    }

    /// Times that practice or the requested State sets.
    pub(super) fn limits(&mut self) {
        self.periods();
        self.service();
        self.preservation();
    }

    fn dated(&self, element: &ElementId) -> Option<Date> {
        match self.request.answer(element.as_str()) {
            Some(Answer::Date(date)) if self.requirements.asks_for(element) => Some(*date),
            _ => None,
        }
    }

    fn dates_at(&mut self, rule: &'static str, element: &ElementId, date: Date, other: Date) {
        let finding = self
            .finding(rule, Location::answer(element))
            .element(element)
            .arg("date", Arg::Date(date))
            .arg("other", Arg::Date(other));
        self.report(finding);
    }

    fn born_after(&mut self, offence: &Offence) {
        let request = self.request;
        let last = offence.committed_to.or(offence.committed_from);
        let Some(last) = last.and_then(|d| d.latest()) else {
            return;
        };
        for id in &offence.persons {
            let Some(person) = request.person(id) else {
                continue;
            };
            let too_late = last.saturating_sub(Span::new().years(YOUNGEST));
            // A year of another calendar says nothing about the age.
            if let Some(born) = person
                .born
                .filter(|born| self.can_be_born(*born))
                .and_then(|d| d.earliest())
                .filter(|b| *b > too_late)
            {
                let at = Location::record(RecordList::Persons, id).field(Field::Born);
                let finding = self
                    .finding("birth-after-offence", at)
                    .arg("date", Arg::Date(born))
                    .arg("other", Arg::Date(last));
                self.report(finding);
            }
        }
    }

    /// Records and stored data exist up to today, and only as long as they are kept.
    fn periods(&mut self) {
        let day = self.day();
        let monitored = self.request.answer("fin_monitoring").is_some();
        let preserved = self.request.answer("dat_preservation_ref").is_some();
        let traffic = matches!(
            self.request.answer("dat_category"),
            Some(Answer::Choice(option)) if option.contains("traffic") || option.contains("subscriber")
        );
        let periods = [
            (
                "fin_period_from",
                "fin_period_to",
                monitored,
                BANK_YEARS,
                false,
            ),
            (
                "dat_period_from",
                "dat_period_to",
                false,
                TRAFFIC_YEARS,
                preserved || !traffic,
            ),
        ];
        for (from, to, may_go_on, years, kept) in periods {
            let (from, to) = (ElementId::from(from), ElementId::from(to));
            if let Some(end) = self.dated(&to).filter(|end| *end > day && !may_go_on) {
                self.dates_at("period-in-future", &to, end, day);
            }
            let oldest = day.saturating_sub(Span::new().years(years));
            if let Some(start) = self.dated(&from).filter(|start| *start < oldest && !kept) {
                self.dates_at("period-beyond-retention", &from, start, oldest);
            }
        }
    }

    fn service(&mut self) {
        let element = ElementId::from("srv_hearing_date");
        let day = self.day();
        let Some(hearing) = self.dated(&element).filter(|d| *d >= day) else {
            return;
        };
        let left = days(day, hearing);
        let recorded = self.requirements.limits.service_days.clone();
        match recorded {
            Some(limit) if i64::from(left) < i64::from(limit.number) => {
                let finding = self
                    .finding("service-late", Location::answer(&element))
                    .element(&element)
                    .state(Some(&limit.source))
                    .arg("date", Arg::Date(hearing))
                    .arg("days", Arg::Number(i64::from(limit.number)));
                self.report(finding);
            }
            None if left < SERVICE_DAYS => {
                self.dates_at("service-near", &element, hearing, day);
            }
            _ => {}
        }
    }

    fn preservation(&mut self) {
        let element = ElementId::from("pre_extension");
        let day = self.day();
        if let Some(end) = self.dated(&element).filter(|end| *end < day) {
            self.dates_at("preservation-lapsed", &element, end, day);
        }
    }
}

fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
