//! Law cases as data: `tests/cases/law/*.toml`. A lawyer adds one without touching this file.
//!
//! ```toml
//! [[case]]
//! name = "Service of documents needs no summary of facts"   # a sentence of law
//! kinds = ["service_documents"]
//! from = "FRA"                      # requesting State
//! to = "BRA"                        # requested State
//! bases = ["UNTOC"]                 # instruments; or reciprocity = true
//! today = 2026-11-22                # the day of the check, this one if left out
//! circumstances = { sworn_evidence_required = true }
//! answers = { gen_deadline = { date = "2027-01-15" } }     # in the form of the request file
//! persons = [ { id = "p1", family_name = "Sow" } ]         # and every other list of records
//! outcomes = { gen_facts = "not_asked" }                    # met, missing, undecided, not_asked
//! found = [ { rule = "element-missing", element = "srv_documents", severity = "blocking" } ]
//! not_found = [ { rule = "same-state" } ]
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rogatory::directory;
use rogatory::import::read_request;
use rogatory::law::Law;
use rogatory::law::check::{Finding, check};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    kinds: Vec<String>,
    from: Option<String>,
    to: Option<String>,
    #[serde(default)]
    bases: Vec<String>,
    #[serde(default)]
    reciprocity: bool,
    #[serde(default)]
    bilateral: bool,
    language: Option<String>,
    today: Option<toml::value::Datetime>,
    #[serde(default)]
    circumstances: BTreeMap<String, bool>,
    #[serde(default)]
    answers: BTreeMap<String, Value>,
    #[serde(default)]
    persons: Vec<Value>,
    #[serde(default)]
    organisations: Vec<Value>,
    #[serde(default)]
    accounts: Vec<Value>,
    #[serde(default)]
    offences: Vec<Value>,
    #[serde(default)]
    provisions: Vec<Value>,
    #[serde(default)]
    property: Vec<Value>,
    #[serde(default)]
    annexes: Vec<Value>,
    #[serde(default)]
    accepted: Vec<Value>,
    #[serde(default)]
    outcomes: BTreeMap<String, String>,
    #[serde(default)]
    found: Vec<Expected>,
    #[serde(default)]
    not_found: Vec<Expected>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Expected {
    rule: String,
    element: Option<String>,
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
    fn matches(&self, finding: &Finding) -> bool {
        let same = |wanted: &Option<String>, found: Option<&str>| {
            wanted.as_deref().is_none_or(|w| found == Some(w))
        };
        self.rule == finding.rule
            && same(&self.element, finding.element.as_ref().map(|e| e.as_str()))
            && same(&self.severity, Some(finding.severity.id()))
            && same(&self.path, Some(&finding.path))
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

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/law");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    paths.sort();
    paths
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let file: File =
                toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            file.case
        })
        .collect()
}

/// The request of a case, through the reader of request files like any other.
fn request(case: &Case) -> rogatory::request::Request {
    let mut bases: Vec<Value> = case
        .bases
        .iter()
        .map(|b| json!({ "instrument": b }))
        .collect();
    if case.bilateral {
        bases.push(
            json!({ "bilateral": { "title": { "en": { "text": "Treaty on assistance" } } } }),
        );
    }
    if case.reciprocity {
        bases.push(json!("reciprocity"));
    }
    let mut file = json!({
        "format": "rogatory-request",
        "version": 1,
        "kinds": case.kinds,
        "drafting_language": case.language.as_deref().unwrap_or("en"),
        "legal_bases": bases,
        "persons": case.persons,
        "organisations": case.organisations,
        "accounts": case.accounts,
        "offences": case.offences,
        "provisions": case.provisions,
        "property": case.property,
        "annexes": case.annexes,
        "answers": case.answers,
        "circumstances": case.circumstances,
        "accepted": case.accepted,
    });
    if let Some(from) = &case.from {
        file["requesting_state"] = json!(from);
    }
    if let Some(to) = &case.to {
        file["requested_state"] = json!(to);
    }
    let bytes = serde_json::to_vec(&file).unwrap();
    read_request(&bytes).unwrap_or_else(|e| panic!("{}: {e}", case.name))
}

fn faults(case: &Case) -> Vec<String> {
    let request = request(case);
    let today = case
        .today
        .as_ref()
        .map_or("2026-11-22".to_owned(), ToString::to_string)
        .parse()
        .unwrap();
    let requirements = directory::requirements(&request);
    let report = check(&request, &requirements, today, None);
    let mut faults = Vec::new();
    for (element, expected) in &case.outcomes {
        let outcome = report
            .outcomes
            .get(element.as_str())
            .map(|o| serde_json::to_value(o).unwrap());
        if outcome != Some(json!(expected)) {
            faults.push(format!("{element} should be {expected}, is {outcome:?}"));
        }
    }
    for expected in &case.found {
        if !report.findings.iter().any(|f| expected.matches(f)) {
            faults.push(format!("not found: {expected:?}"));
        }
    }
    for expected in &case.not_found {
        if let Some(finding) = report.findings.iter().find(|f| expected.matches(f)) {
            faults.push(format!("found against expectation: {finding:?}"));
        }
    }
    faults
}

#[test]
fn every_case_comes_out_as_the_law_says() {
    let cases = cases();
    let mut wrong = Vec::new();
    for case in &cases {
        for fault in faults(case) {
            wrong.push(format!("{}: {fault}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{} law cases", cases.len());
}

#[test]
fn there_are_many_cases_and_each_says_something_of_its_own() {
    let cases = cases();
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    let mut names: Vec<&str> = cases.iter().map(|c| c.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), cases.len(), "two cases have the same name");
    for case in &cases {
        let expectations = case.outcomes.len() + case.found.len() + case.not_found.len();
        assert!(expectations > 0, "{} expects nothing", case.name);
    }
}

/// An id that nothing has would let an expectation pass without testing anything.
#[test]
fn cases_name_only_rules_and_elements_that_exist() {
    let law = Law::embedded();
    for case in cases() {
        for expected in case.found.iter().chain(&case.not_found) {
            assert!(
                law.rule(&expected.rule).is_some(),
                "{}: {expected:?}",
                case.name
            );
            let element = expected.element.as_deref();
            assert!(
                element.is_none_or(|id| law.element(id).is_some()),
                "{}: {expected:?}",
                case.name
            );
        }
        for id in case.outcomes.keys() {
            assert!(law.element(id).is_some(), "{}: {id}", case.name);
        }
    }
}
