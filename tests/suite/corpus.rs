//! The corpus: complete requests that the check must leave in peace, and the same requests with one planted
//! defect each, which it must find.
//!
//! ```text
//! tests/cases/corpus/<language>/<name>.rogatory.json   a complete request
//! tests/cases/corpus/<language>/<name>.defects.toml    its defects; without a request beside it, the defects are
//!                                                      planted in examples/<name>.rogatory.json
//! ```
//!
//! The folder's language is the language of the document, the date of the request the day of the check.
//!
//! ```toml
//! [[expected_advice]]                    # advice that the complete request may keep, and why
//! rule = "period-beyond-retention"
//! element = "fin_period_from"            # may be left out
//! reason = "The first transfers are old, and the letter says why they matter."
//!
//! [[defect]]
//! name = "The period ends before it begins"
//! set = [ { path = "/answers/fin_period_to/date", value = "2019-01-01" } ]   # or remove = true; "/-" appends
//! found = [ { rule = "period-reversed", path = "/answers/fin_period_to" } ]  # element, severity may be added
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rogatory::directory;
use rogatory::i18n::finding_message;
use rogatory::import::read_request;
use rogatory::law::Law;
use rogatory::law::check::{Finding, Report, Severity, check};
use rogatory::terms::Language;
use serde::Deserialize;
use serde_json::{Value, json};

/// Advice that no drafter can do anything about: the directory's silence, and days that run.
const UNAVOIDABLE: [&str; 6] = [
    "undecided-no-record",
    "language-no-record",
    "arrest-period-unknown",
    "arrest-period-days",
    "arrest-period-months",
    "arrest-period-runs",
];

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Defects {
    #[serde(default)]
    expected_advice: Vec<ExpectedAdvice>,
    #[serde(default)]
    defect: Vec<Defect>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedAdvice {
    rule: String,
    element: Option<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Defect {
    name: String,
    set: Vec<Patch>,
    found: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    path: String,
    value: Option<toml::Value>,
    #[serde(default)]
    remove: bool,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Expected {
    rule: String,
    path: Option<String>,
    element: Option<String>,
    severity: Option<String>,
}

impl Expected {
    fn matches(&self, finding: &Finding) -> bool {
        let same = |wanted: &Option<String>, found: Option<&str>| {
            wanted.as_deref().is_none_or(|w| found == Some(w))
        };
        self.rule == finding.rule
            && same(&self.path, Some(&finding.path))
            && same(&self.element, finding.element.as_ref().map(|e| e.as_str()))
            && same(&self.severity, Some(finding.severity.id()))
    }
}

/// A complete request in a language, and its defects.
struct Case {
    name: String,
    language: Language,
    file: Value,
    defects: Defects,
}

#[derive(Default)]
struct Tally {
    complete: usize,
    false_alarms: usize,
    planted: usize,
    found: usize,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> BTreeMap<String, PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name()?.to_str()?.strip_suffix(ending)?.to_owned();
            Some((name, path))
        })
        .collect()
}

fn json_of(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap();
    // The program reads more strictly than the library: doubled keys, for one, are refused.
    read_request(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn cases(faults: &mut Vec<String>) -> Vec<Case> {
    let examples = files(&root().join("examples"), ".rogatory.json");
    let mut cases = Vec::new();
    for language in Language::ALL {
        let folder = root().join("tests/cases/corpus").join(language.code());
        let own = files(&folder, ".rogatory.json");
        let mut defects: BTreeMap<String, Defects> = BTreeMap::new();
        for (name, path) in files(&folder, ".defects.toml") {
            match toml::from_str(&fs::read_to_string(&path).unwrap()) {
                Ok(read) => {
                    defects.insert(name, read);
                }
                Err(error) => faults.push(format!("{}: {error}", path.display())),
            }
        }
        for (name, path) in own.iter().chain(&examples) {
            cases.push(Case {
                name: format!("{language}/{name}"),
                language,
                file: json_of(path),
                defects: defects.remove(name).unwrap_or_default(),
            });
        }
        for name in defects.keys() {
            faults.push(format!(
                "{language}/{name}.defects.toml: there is no request of that name beside it or among the examples"
            ));
        }
    }
    cases
}

fn report(file: &Value, language: Language) -> Result<Report, String> {
    let bytes = serde_json::to_vec(file).unwrap();
    let request = read_request(&bytes).map_err(|e| e.to_string())?;
    let requirements = directory::requirements(&request);
    let today = requirements
        .date_of(&request)
        .unwrap_or_else(|| "2026-11-22".parse().unwrap());
    Ok(check(&request, &requirements, today, Some(language)))
}

/// Sets or removes what a pointer leads to; only the last step may be new.
fn patch(file: &mut Value, patch: &Patch) -> Result<(), String> {
    let (parent, key) = patch
        .path
        .rsplit_once('/')
        .ok_or_else(|| format!("{} is no pointer", patch.path))?;
    let key = key.replace("~1", "/").replace("~0", "~");
    let parent = file
        .pointer_mut(parent)
        .ok_or_else(|| format!("{}: there is no {parent}", patch.path))?;
    let nothing = || format!("{}: there is nothing to remove", patch.path);
    match (parent, &patch.value, patch.remove) {
        (Value::Object(map), Some(value), false) => {
            map.insert(key, serde_json::to_value(value).unwrap());
        }
        (Value::Object(map), None, true) => {
            map.shift_remove(&key).ok_or_else(nothing)?;
        }
        (Value::Array(list), Some(value), false) => {
            let value = serde_json::to_value(value).unwrap();
            if key == "-" {
                list.push(value);
            } else {
                let at = key.parse::<usize>().ok().and_then(|i| list.get_mut(i));
                *at.ok_or_else(nothing)? = value;
            }
        }
        (Value::Array(list), None, true) => {
            let at = key.parse::<usize>().ok().filter(|i| *i < list.len());
            list.remove(at.ok_or_else(nothing)?);
        }
        _ => {
            return Err(format!(
                "{}: give a value or remove = true, in an object or a list",
                patch.path
            ));
        }
    }
    Ok(())
}

fn describe(finding: &Finding) -> String {
    format!(
        "{} {} at {}: {}",
        finding.severity.id(),
        finding.rule,
        finding.path,
        finding_message(finding, Language::En).text
    )
}

/// Everything said of a complete request that should not be said.
fn false_alarms(case: &Case, report: &Report) -> Vec<String> {
    let allowed = |f: &Finding| {
        f.severity == Severity::Advice
            && (UNAVOIDABLE.contains(&f.rule)
                || case.defects.expected_advice.iter().any(|a| {
                    a.rule == f.rule
                        && a.element
                            .as_deref()
                            .is_none_or(|e| f.element.as_ref().is_some_and(|x| x.as_str() == e))
                }))
    };
    report
        .findings
        .iter()
        .filter(|f| !allowed(f))
        .map(describe)
        .collect()
}

/// What is wrong with one planted defect: a patch that does not fit, or a rule that says nothing.
fn missed(case: &Case, defect: &Defect) -> Vec<String> {
    let mut file = case.file.clone();
    for change in &defect.set {
        if let Err(fault) = patch(&mut file, change) {
            return vec![fault];
        }
    }
    if file == case.file {
        return vec!["it changes nothing".to_owned()];
    }
    let report = match report(&file, case.language) {
        Ok(report) => report,
        Err(fault) => return vec![fault],
    };
    defect
        .found
        .iter()
        .filter(|expected| !report.findings.iter().any(|f| expected.matches(f)))
        .map(|expected| {
            let near: Vec<String> = report
                .findings
                .iter()
                .filter(|f| f.rule == expected.rule || f.severity != Severity::Advice)
                .map(describe)
                .collect();
            format!("not found: {expected:?}; found: [{}]", near.join(" | "))
        })
        .collect()
}

#[test]
fn complete_requests_are_left_in_peace_and_planted_defects_are_found() {
    let mut faults = Vec::new();
    let mut tallies: BTreeMap<Language, Tally> = BTreeMap::new();
    for case in cases(&mut faults) {
        let tally = tallies.entry(case.language).or_default();
        tally.complete += 1;
        match report(&case.file, case.language) {
            Ok(report) => {
                let alarms = false_alarms(&case, &report);
                tally.false_alarms += alarms.len();
                faults.extend(alarms.iter().map(|a| format!("{}: {a}", case.name)));
            }
            Err(fault) => faults.push(format!("{}: {fault}", case.name)),
        }
        for defect in &case.defects.defect {
            let missed = missed(&case, defect);
            tally.planted += 1;
            tally.found += usize::from(missed.is_empty());
            let named = |m: &String| format!("{}: \"{}\": {m}", case.name, defect.name);
            faults.extend(missed.iter().map(named));
        }
    }
    let mut table = String::new();
    for (language, tally) in &tallies {
        let _ = writeln!(
            table,
            "{language}: {} complete requests, {} false alarms; {} of {} planted defects found",
            tally.complete, tally.false_alarms, tally.found, tally.planted
        );
    }
    println!("{table}");
    assert!(faults.is_empty(), "{table}\n{}", faults.join("\n"));
}

/// A label that no rule bears, or a defect without a label, would test nothing.
#[test]
fn defects_name_rules_that_exist_and_have_names_of_their_own() {
    let mut faults = Vec::new();
    for case in cases(&mut Vec::new()) {
        let mut names = BTreeSet::new();
        for advice in &case.defects.expected_advice {
            if Law::embedded().rule(&advice.rule).is_none() || advice.reason.trim().is_empty() {
                faults.push(format!("{}: advice {}", case.name, advice.rule));
            }
        }
        for defect in &case.defects.defect {
            if !names.insert(&defect.name) || defect.found.is_empty() || defect.set.is_empty() {
                faults.push(format!("{}: \"{}\"", case.name, defect.name));
            }
            for expected in &defect.found {
                if Law::embedded().rule(&expected.rule).is_none() {
                    faults.push(format!("{}: no rule {}", case.name, expected.rule));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn patches_set_append_and_remove() {
    let mut file = json!({ "a": { "b": [1, 2] } });
    let change = |path: &str, value: Option<i64>| Patch {
        path: path.to_owned(),
        value: value.map(toml::Value::Integer),
        remove: value.is_none(),
    };
    patch(&mut file, &change("/a/b/-", Some(3))).unwrap();
    patch(&mut file, &change("/a/b/0", None)).unwrap();
    patch(&mut file, &change("/a/c", Some(4))).unwrap();
    assert_eq!(file, json!({ "a": { "b": [2, 3], "c": 4 } }));
    for wrong in ["/x/y", "/a/b/9", "a", "/a/d"] {
        assert!(patch(&mut file, &change(wrong, None)).is_err(), "{wrong}");
    }
}
