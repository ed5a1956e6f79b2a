//! Findings that the drafter lets stand, and acceptances that answer nothing any more.

use super::checker::Checker;
use super::finding::Arg;
use crate::law::Severity;
use crate::request::{Acceptance, Request};
use crate::terms::{Language, RecordId};

impl Checker<'_> {
    /// Marks the findings that were accepted. What blocks stays: a reason does not complete a request.
    pub(super) fn accepted(&mut self) {
        let request = self.request;
        if request.accepted.is_empty() {
            return;
        }
        let mut used = vec![false; request.accepted.len()];
        for finding in &mut self.report.findings {
            if finding.severity == Severity::Blocking {
                continue;
            }
            let place = lasting_place(request, &finding.path);
            for (acceptance, used) in request.accepted.iter().zip(&mut used) {
                if acceptance.answers(&finding.rule, &place, finding.element.as_ref()) {
                    finding.accepted = Some(acceptance.reason.clone());
                    *used = true;
                }
            }
        }
        for (i, acceptance) in request.accepted.iter().enumerate() {
            if used.get(i) == Some(&false) && self.speaks_of_this_document(acceptance) {
                let finding = self
                    .finding("acceptance-without-object", format!("/accepted/{i}"))
                    .arg("rule", Arg::Text(acceptance.rule.clone()))
                    .arg("reason", Arg::Text(acceptance.reason.clone()));
                self.report(finding);
            }
        }
    }

    /// A finding about a text of another language, or about a translation, may come back with that language.
    fn speaks_of_this_document(&self, acceptance: &Acceptance) -> bool {
        let last = acceptance.path.rsplit('/').next().unwrap_or_default();
        let other = Language::ALL
            .iter()
            .any(|l| l.code() == last && *l != self.language);
        let translation = matches!(
            acceptance.rule.as_str(),
            "translation-unchecked" | "text-versions-differ" | "language-not-accepted"
        );
        let drafted = self.language == self.request.drafting_language;
        !(other || translation && drafted)
    }
}

/// A JSON pointer with the id of a record in place of its number.
#[must_use]
pub fn lasting_place(request: &Request, path: &str) -> String {
    let mut parts = path.splitn(4, '/').skip(1);
    let (Some(list), Some(index)) = (parts.next(), parts.next()) else {
        return path.to_owned();
    };
    let Some(id) = index.parse().ok().and_then(|i| record_id(request, list, i)) else {
        return path.to_owned();
    };
    match parts.next() {
        Some(rest) => format!("/{list}/{id}/{rest}"),
        None => format!("/{list}/{id}"),
    }
}

fn record_id<'r>(request: &'r Request, list: &str, index: usize) -> Option<&'r RecordId> {
    match list {
        "persons" => request.persons.get(index).map(|r| &r.id),
        "organisations" => request.organisations.get(index).map(|r| &r.id),
        "accounts" => request.accounts.get(index).map(|r| &r.id),
        "offences" => request.offences.get(index).map(|r| &r.id),
        "provisions" => request.provisions.get(index).map(|r| &r.id),
        "property" => request.property.get(index).map(|r| &r.id),
        "annexes" => request.annexes.get(index).map(|r| &r.id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Person;

    #[test]
    fn a_record_is_meant_by_its_id() {
        let mut request = Request::new(Vec::new(), Language::En);
        request.persons.push(Person::new("sow".into()));
        assert_eq!(
            lasting_place(&request, "/persons/0/born"),
            "/persons/sow/born"
        );
        assert_eq!(lasting_place(&request, "/persons/0"), "/persons/sow");
        assert_eq!(lasting_place(&request, "/persons/7"), "/persons/7");
        assert_eq!(
            lasting_place(&request, "/answers/gen_facts/text/en"),
            "/answers/gen_facts/text/en"
        );
    }
}
