//! Provisional arrest: limits for the request and its documents, passed, near or still running.

use super::arrest::{self, Limit};
use super::checker::Checker;
use super::finding::{Arg, Finding};
use crate::law::{Length, Severity};
use crate::request::Location;
use crate::terms::ElementId;

/// From so many days before its end on a limit is near: time for translation and the diplomatic bag.
const NEAR_DAYS: i32 = 10;

impl Checker<'_> {
    pub(super) fn arrest(&mut self) {
        let arrested = ElementId::from(arrest::ARRESTED);
        let asked_before = ["prv_time_limit"].map(ElementId::from);
        let before = asked_before
            .iter()
            .find(|id| self.requirements.asks_for(id));
        let day = arrest::arrested(self.request);
        let element = match (before, day) {
            (Some(element), _) => element,
            (None, Some(_)) if self.requirements.asks_for(&arrested) => &arrested,
            _ => return,
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
                Some(last) => self.running(limit, last, element),
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
        let left = (last - self.today).get_days();
        let rule = match (last < self.today, left <= NEAR_DAYS) {
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
