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
//!
//! A law case is a fragment: a request of which only what the case is about has been typed. That the rest is missing,
//! undecided or not confirmed is no surprise, and is looked at for the elements that the case names only, whose
//! outcomes it tells. Everything else that is found has to be named in `found`: a finding that nobody expects is a
//! false alarm, and is counted in the snapshot `law_cases`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::made::reference;
use rogatory::check::{Finding, Report, check, requirements_for};
use rogatory::directory::Directory;
use rogatory::import::read_request;
use rogatory::law::Law;
use rogatory::reference::Reference;
use serde::Deserialize;
use serde_json::{Value, json};

use super::expected::{Expected, describe, place};

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
    read_request(reference(), &bytes).unwrap_or_else(|e| panic!("{}: {e}", case.name))
}

/// Rules that say that something is not there, or that nobody has decided it.
fn speaks_of_absence(rule: &str) -> bool {
    rule.starts_with("undecided-")
        || matches!(
            rule,
            "element-missing"
                | "element-missing-state"
                | "penalty-missing"
                | "text-not-in-language"
                | "confirmation-open"
                | "language-no-record"
                | "language-not-official"
                | "language-other-record"
                | "arrest-period-unknown"
        )
}

/// Findings that the case neither names nor could not but bring up.
fn extra<'f>(case: &'f Case, report: &'f Report) -> impl Iterator<Item = &'f Finding> {
    let request = request(case);
    report.findings.iter().filter(move |finding| {
        if case.found.iter().any(|e| e.matches(finding, &request)) {
            return false;
        }
        if !speaks_of_absence(&finding.rule) {
            return true;
        }
        let Some(element) = finding.element.as_ref().map(|e| e.as_str()) else {
            return false;
        };
        // What the case says of the outcome of an element is what it expects of it.
        matches!(
            case.outcomes.get(element).map(String::as_str),
            Some("met" | "not_asked")
        )
    })
}

fn checked(case: &Case) -> Report {
    let request = request(case);
    let today = case
        .today
        .as_ref()
        .map_or("2026-11-22".to_owned(), ToString::to_string)
        .parse()
        .unwrap();
    let requirements = requirements_for(reference(), &request);
    check(&request, &requirements, today, None)
}

fn faults(case: &Case, report: &Report) -> Vec<String> {
    let request = request(case);
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
        if !report
            .findings
            .iter()
            .any(|f| expected.matches(f, &request))
        {
            faults.push(format!("not found: {expected:?}"));
        }
    }
    for expected in &case.not_found {
        if let Some(finding) = report
            .findings
            .iter()
            .find(|f| expected.matches(f, &request))
        {
            faults.push(format!("found against expectation: {finding:?}"));
        }
    }
    faults
}

#[test]
fn every_case_comes_out_as_the_law_says() {
    let cases = cases();
    let mut wrong = Vec::new();
    let mut alarms = Vec::new();
    for case in &cases {
        let report = checked(case);
        let named = |fault: String| format!("{}: {fault}", case.name);
        wrong.extend(faults(case, &report).into_iter().map(named));
        let request = request(case);
        alarms.extend(extra(case, &report).map(|f| named(describe(f, &request))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let expected: usize = cases
        .iter()
        .map(|c| c.outcomes.len() + c.found.len() + c.not_found.len())
        .sum();
    let mut table = format!(
        "{} law cases, {expected} expectations, all met; {} findings that nobody expects\n",
        cases.len(),
        alarms.len()
    );
    for alarm in alarms {
        table.push_str(&alarm);
        table.push('\n');
    }
    println!("{table}");
    insta::assert_snapshot!("law_cases", table);
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
    let law = reference().law();
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

/// No element of today's law rests on the nationality of a person; one that does is put in, so that the word of the
/// conditions and its finding are tried.
#[test]
fn whether_something_is_needed_may_depend_on_a_nationality() {
    let rests = "when = { national_of_requested = \"ext_person\" }";
    let text = |name: &str, text: &str| match name {
        "kinds/extradition_common.toml" => {
            text.replacen("when = { question = \"person_location_known\" }", rests, 1)
        }
        _ => text.to_owned(),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law/data");
    let mut files: Vec<(String, String)> = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&folder).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            let content = fs::read_to_string(&path).unwrap();
            let content = text(&name, &content);
            files.push((name, content));
        }
    }
    assert!(files.iter().any(|(_, text)| text.contains(rests)));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    let law = Law::from_files(&files).unwrap();
    let reference = Reference::new(law, Directory::embedded());
    for (nationalities, outcome, rule) in [
        (json!([]), "undecided", Some("undecided-nationality")),
        (json!(["BRA"]), "missing", Some("element-missing")),
        (json!(["FRA"]), "not_asked", None),
    ] {
        let file = json!({
            "format": "rogatory-request",
            "version": 1,
            "kinds": ["extradition_accused"],
            "requesting_state": "FRA",
            "requested_state": "BRA",
            "drafting_language": "en",
            "persons": [{ "id": "p1", "family_name": "Sow", "nationalities": nationalities }],
            "answers": { "ext_person": { "persons": ["p1"] } },
        });
        let request = read_request(&reference, &serde_json::to_vec(&file).unwrap()).unwrap();
        let requirements = requirements_for(&reference, &request);
        let today = "2026-11-22".parse().unwrap();
        let report = check(&request, &requirements, today, None);
        let found = report.outcomes.get("ext_location").unwrap();
        assert_eq!(serde_json::to_value(found).unwrap(), json!(outcome));
        let finding = report.findings.iter().find(|f| {
            f.element
                .as_ref()
                .is_some_and(|e| e.as_str() == "ext_location")
        });
        assert_eq!(finding.map(|f| f.rule.as_ref()), rule);
        if outcome == "undecided" {
            let at = finding.map(|f| place(f, &request));
            assert_eq!(at.as_deref(), Some("/answers/ext_person"));
        }
    }
}
