//! Dates that contradict each other, deadlines that cannot be kept, periods of which nothing is left.

use jiff::Span;
use jiff::civil::Date;

use crate::check::checker::Checker;
use crate::check::conditions::{Decision, decide};
use crate::check::finding::Arg;
use crate::law::Condition;
use crate::request::{Answer, Field, Location, Offence, RecordList};
use crate::terms::ElementId;

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
        let urgent = law
            .role("urgency")
            .iter()
            .any(|id| request.answer(id.as_str()).is_some());
        let least = if urgent {
            law.urgent_days_of("deadline-near")
        } else {
            law.days_of("deadline-near")
        };
        for element in law.places_of("deadline-near") {
            let Some(date) = self.dated(element) else {
                continue;
            };
            // Who reads the request later has fewer days left.
            let day = day.max(self.today);
            if date < day {
                self.dates_at("deadline-past", element, date, day);
            } else if least.is_some_and(|least| days(day, date) < least) {
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
        let Some(youngest) = self.requirements.law().years_of("birth-after-offence") else {
            return;
        };
        let last = offence.committed_to.or(offence.committed_from);
        let Some(last) = last.and_then(|d| d.latest()) else {
            return;
        };
        for id in &offence.persons {
            let Some(person) = request.person(id) else {
                continue;
            };
            let too_late = last.saturating_sub(Span::new().years(youngest));
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
        let requirements = self.requirements;
        for retention in requirements.law().retentions() {
            let (from, to) = (&retention.from, &retention.to);
            let decided = |condition: &Option<Condition>| {
                condition
                    .as_ref()
                    .map_or(Decision::No, |c| decide(c, self.request, requirements))
            };
            // What is not known to be gone is not called gone.
            let kept = decided(&retention.kept) != Decision::No;
            let goes_on = decided(&retention.goes_on) == Decision::Yes;
            if let Some(end) = self.dated(to).filter(|end| *end > day && !goes_on) {
                self.dates_at("period-in-future", to, end, day);
            }
            let oldest = day.saturating_sub(Span::new().years(retention.years));
            if let Some(start) = self.dated(from).filter(|start| *start < oldest && !kept) {
                self.dates_at("period-beyond-retention", from, start, oldest);
            }
        }
    }

    fn service(&mut self) {
        let law = self.requirements.law();
        for element in law.places_of("service-near") {
            self.service_of(element);
        }
    }

    fn service_of(&mut self, element: &ElementId) {
        let day = self.day();
        let Some(hearing) = self.dated(element).filter(|d| *d >= day) else {
            return;
        };
        let left = days(day, hearing);
        let practice = self.requirements.law().days_of("service-near");
        match self.requirements.limits.service_days.clone() {
            Some(limit) if i64::from(left) < i64::from(limit.number) => {
                let finding = self
                    .finding("service-late", Location::answer(element))
                    .element(element)
                    .state(Some(&limit.source))
                    .arg("date", Arg::Date(hearing))
                    .arg("days", Arg::Number(i64::from(limit.number)));
                self.report(finding);
            }
            None if practice.is_some_and(|days| left < days) => {
                self.dates_at("service-near", element, hearing, day);
            }
            _ => {}
        }
    }

    fn preservation(&mut self) {
        let law = self.requirements.law();
        let day = self.day();
        for element in law.places_of("preservation-lapsed") {
            if let Some(end) = self.dated(element).filter(|end| *end < day) {
                self.dates_at("preservation-lapsed", element, end, day);
            }
        }
    }
}

fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
