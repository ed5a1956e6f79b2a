//! Provisional arrest: limits for the request and its documents, passed, near or still running.

use super::arrest::{self, Limit};
use super::checker::Checker;
use super::finding::{Arg, Finding};
use crate::law::{Effect, Length, Severity};
use crate::request::Location;
use crate::terms::ElementId;

impl Checker<'_> {
    pub(super) fn arrest(&mut self) {
        let requirements = self.requirements;
        let before = requirements.element_for("arrest_period");
        let day = arrest::arrested(self.request, requirements);
        let arrested = requirements.element_for("arrested");
        let element = match (before, day.and(arrested)) {
            (Some(element), _) | (None, Some(element)) => element,
            (None, None) => return,
        };
        let limits = arrest::limits(self.request, self.requirements);
        if limits.is_empty() {
            let mut finding = self
                .finding("arrest-period-unknown", Location::answer(element))
                .element(element);
            if let Some(state) = self.request.requested_state {
                finding = finding.arg("state", Arg::State(state));
                self.report(finding);
            }
            return;
        }
        for limit in &limits {
            let finding = match limit.last_day {
                // An earlier day on which the arrest may end is no last word while a later one on which it does is left.
                Some(last) => self.running(limit, last, element).map(|finding| {
                    let later = limits.iter().any(|l| {
                        l.effect == Effect::Ends && l.last_day.is_some_and(|day| day > last)
                    });
                    if later
                        && limit.effect == Effect::MayEnd
                        && finding.rule == "arrest-period-near"
                    {
                        finding.severity(Severity::Advice)
                    } else {
                        finding
                    }
                }),
                None => self.not_begun(limit, element),
            };
            if let Some(finding) = finding {
                self.report(sourced(finding, limit));
            }
        }
    }

    fn running(
        &self,
        limit: &Limit,
        last: jiff::civil::Date,
        element: &ElementId,
    ) -> Option<Finding> {
        // A letter that is dated was in time or late on that day.
        let date = self.requirements.date_of(self.request);
        let day = date.map_or(self.today, |date| date.min(self.today));
        let left = (last - day).get_days();
        let near = self.requirements.law().days_of("arrest-period-near");
        let is_near = near.is_some_and(|near| left <= near);
        let rule = match (last < day, is_near) {
            (true, _) => "arrest-period-passed",
            (false, true) => "arrest-period-near",
            (false, false) => "arrest-period-runs",
        };
        let severity = if rule == "arrest-period-runs" {
            Severity::Advice
        } else {
            Severity::Warning
        };
        Some(
            self.finding(rule, Location::answer(element))
                .element(element)
                .severity(severity)
                .arg("effect", Arg::ArrestEffect(limit.effect))
                .arg("date", Arg::Date(last)),
        )
    }

    /// Before the arrest only the length is known.
    fn not_begun(&self, limit: &Limit, element: &ElementId) -> Option<Finding> {
        let (rule, number) = match limit.length? {
            Length::Days(days) => ("arrest-period-days", days),
            Length::Months(months) => ("arrest-period-months", months),
        };
        Some(
            self.finding(rule, Location::answer(element))
                .element(element)
                .arg("effect", Arg::ArrestEffect(limit.effect))
                .arg("number", Arg::Number(i64::from(number))),
        )
    }
}

/// The article, the record, or else that the State itself has named the day.
fn sourced(finding: Finding, limit: &Limit) -> Finding {
    let finding = match &limit.article {
        Some(article) => finding.articles(std::slice::from_ref(article)),
        None => finding,
    };
    finding.state(limit.state.as_ref())
}
