//! What a test case expects of the check, in the words of its TOML file.

use super::made::reference;
use rogatory::check::Finding;
use rogatory::i18n::finding_message;
use rogatory::request::Request;
use rogatory::terms::Language;
use serde::Deserialize;

/// A finding as a case describes it; what is left out may be anything.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub rule: String,
    pub element: Option<String>,
    severity: Option<String>,
    /// An article that the finding must cite.
    article: Option<String>,
    /// The JSON pointer of the finding.
    path: Option<String>,
    /// The State whose record the finding must rest on.
    state: Option<String>,
    /// Whether the finding was accepted.
    accepted: Option<bool>,
}

impl Expected {
    /// Whether the finding is the one described.
    pub fn matches(&self, finding: &Finding, request: &Request) -> bool {
        let same = |wanted: &Option<String>, found: Option<&str>| {
            wanted.as_deref().is_none_or(|w| found == Some(w))
        };
        self.rule == finding.rule
            && same(&self.element, finding.element.as_ref().map(|e| e.as_str()))
            && same(&self.severity, Some(finding.severity.id()))
            && same(&self.path, Some(&place(finding, request)))
            && self
                .accepted
                .is_none_or(|a| a == finding.accepted.is_some())
            && same(
                &self.state,
                finding.state.as_ref().map(|s| s.state.as_str()),
            )
            && self
                .article
                .as_deref()
                .is_none_or(|a| finding.articles.iter().any(|f| f.as_str() == a))
    }
}

/// The place of a finding as a JSON pointer into the request file.
pub fn place(finding: &Finding, request: &Request) -> String {
    finding.at.pointer(request)
}

/// A finding in one line, for a person who reads why a test failed.
pub fn describe(finding: &Finding, request: &Request) -> String {
    format!(
        "{} {} at {}: {}",
        finding.severity.id(),
        finding.rule,
        place(finding, request),
        finding_message(reference(), finding, Language::En).text
    )
}
