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
//! kind = "date"                                                              # one of [`Kind`]
//! set = [ { path = "/answers/fin_period_to/date", value = "2019-01-01" } ]   # or remove = true; "/-" appends
//! found = [ { rule = "period-reversed", path = "/answers/fin_period_to" } ]  # element, severity may be added
//! missed = "Why the check does not find it."                                 # only for what it does not find
//! ```
//!
//! A defect names **everything** that is rightly found because of it. What else the altered request brings up, and the
//! complete one does not, is a false alarm like one in a complete request, and is counted.
//!
//! A defect that the check does not find is marked `missed`, with the reason. It stays in its file, is counted and
//! named in the figures, and makes the test fail on the day on which it is found, so that the mark goes. It is never
//! taken out, and what it expects is never loosened.
//!
//! The figures are a committed snapshot: a change of the check shows there as a change of figures.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::made::reference;
use rogatory::check::{Finding, Report, check, requirements_for};
use rogatory::import::read_request;
use rogatory::law::Severity;
use rogatory::request::Request;
use rogatory::terms::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use super::expected::{Expected, describe, place};

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
    kind: Kind,
    set: Vec<Patch>,
    found: Vec<Expected>,
    missed: Option<String>,
}

/// What sort of mistake a defect is: what a drafter did, whatever the rule that finds it.
#[derive(Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// Something that has to be there was left out.
    Missing,
    /// Something says too little.
    Thin,
    /// A note or a gap of drafting is left.
    Leftover,
    /// An annex that is not there, or that answers in place of the letter.
    Annex,
    /// Everything is asked for.
    Fishing,
    /// Several measures in one paragraph.
    Measures,
    /// Nothing leads from the case to the measure.
    Link,
    /// A date that cannot be, or a period.
    Date,
    /// A clock time, an address in a network.
    Time,
    /// An amount or a count.
    Amount,
    /// Two statements that exclude each other.
    Contradiction,
    /// A number, a code or an address was mistyped.
    Identifier,
    /// A person is not told apart from another.
    Person,
    /// A reference leads to no record.
    Record,
    /// A language that the reader does not read, a text that is not there.
    Language,
    /// A penalty too low, or not told.
    Penalty,
    /// An undertaking refused or given by the wrong authority.
    Undertaking,
    /// A State or an authority that cannot be the one.
    Authority,
    /// Material that may not be disclosed.
    Secrecy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    path: String,
    value: Option<toml::Value>,
    #[serde(default)]
    remove: bool,
}

/// A complete request in a language, and its defects.
struct Case {
    name: String,
    language: Language,
    file: Value,
    defects: Defects,
}

/// Figures of one language, or of one kind in one language.
#[derive(Default, Clone, Copy)]
struct Tally {
    planted: usize,
    found: usize,
    alarms: usize,
}

/// What the check made of one planted defect.
#[derive(Default)]
struct Outcome {
    /// What was expected and not found.
    not_found: Vec<String>,
    /// What was found and not expected.
    extra: Vec<String>,
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
    read_request(reference(), &bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
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
    let request = request_of(file)?;
    let requirements = requirements_for(reference(), &request);
    let today = requirements
        .date_of(&request)
        .unwrap_or_else(|| "2026-11-22".parse().unwrap());
    Ok(check(&request, &requirements, today, Some(language)))
}

fn request_of(file: &Value) -> Result<Request, String> {
    let bytes = serde_json::to_vec(file).unwrap();
    read_request(reference(), &bytes).map_err(|e| e.to_string())
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

/// Everything said of a complete request that should not be said.
fn false_alarms(case: &Case, report: &Report) -> Vec<String> {
    let request = request_of(&case.file).unwrap();
    let allowed = |f: &Finding| {
        f.severity == Severity::Advice
            && (UNAVOIDABLE.contains(&f.rule.as_ref())
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
        .map(|f| describe(f, &request))
        .collect()
}

/// Plants a defect and compares what is found with what is expected.
fn outcome(case: &Case, complete: &Report, defect: &Defect) -> Result<Outcome, String> {
    let mut file = case.file.clone();
    for change in &defect.set {
        patch(&mut file, change)?;
    }
    if file == case.file {
        return Err("it changes nothing".to_owned());
    }
    let report = report(&file, case.language)?;
    let (before, request) = (request_of(&case.file)?, request_of(&file)?);
    let not_found = defect
        .found
        .iter()
        .filter(|expected| {
            !report
                .findings
                .iter()
                .any(|f| expected.matches(f, &request))
        })
        .map(|expected| format!("{expected:?}"))
        .collect();
    let known: BTreeSet<(&str, String)> = complete
        .findings
        .iter()
        .map(|f| (f.rule.as_ref(), place(f, &before)))
        .collect();
    let extra = report
        .findings
        .iter()
        .filter(|f| {
            !UNAVOIDABLE.contains(&f.rule.as_ref())
                && !known.contains(&(f.rule.as_ref(), place(f, &request)))
        })
        .filter(|f| {
            !defect
                .found
                .iter()
                .any(|expected| expected.matches(f, &request))
        })
        .map(|f| describe(f, &request))
        .collect();
    Ok(Outcome { not_found, extra })
}

/// Everything that the snapshot shows, and everything that makes the test fail.
#[derive(Default)]
struct Figures {
    requests: BTreeMap<Language, usize>,
    tallies: BTreeMap<(Language, Kind), Tally>,
    alarms_of_complete: BTreeMap<Language, usize>,
    missed: Vec<String>,
    extra: Vec<String>,
    faults: Vec<String>,
}

impl Figures {
    fn read(&mut self, case: &Case) {
        *self.requests.entry(case.language).or_default() += 1;
        let complete = match report(&case.file, case.language) {
            Ok(report) => report,
            Err(fault) => {
                self.faults.push(format!("{}: {fault}", case.name));
                return;
            }
        };
        let alarms = false_alarms(case, &complete);
        *self.alarms_of_complete.entry(case.language).or_default() += alarms.len();
        let named = alarms.iter().map(|a| format!("{}: {a}", case.name));
        self.faults.extend(named);
        for defect in &case.defects.defect {
            self.defect(case, &complete, defect);
        }
    }

    fn defect(&mut self, case: &Case, complete: &Report, defect: &Defect) {
        let name = format!("{}: \"{}\"", case.name, defect.name);
        let outcome = match outcome(case, complete, defect) {
            Ok(outcome) => outcome,
            Err(fault) => {
                self.faults.push(format!("{name}: {fault}"));
                return;
            }
        };
        let found = outcome.not_found.is_empty();
        let tally = self
            .tallies
            .entry((case.language, defect.kind))
            .or_default();
        tally.planted += 1;
        tally.found += usize::from(found);
        tally.alarms += outcome.extra.len();
        let named = outcome.extra.iter().map(|e| format!("{name}: {e}"));
        self.extra.extend(named);
        match (&defect.missed, found) {
            (Some(_), true) => {
                let fault = format!("{name}: no longer missed: take the mark off");
                self.faults.push(fault);
            }
            (Some(reason), false) => self.missed.push(format!("{name}: {reason}")),
            (None, true) => {}
            (None, false) => {
                let fault = format!(
                    "{name}: not found: {}; found: [{}]",
                    outcome.not_found.join(", "),
                    outcome.extra.join(" | ")
                );
                self.faults.push(fault);
            }
        }
    }

    fn sum(&self, wanted: impl Fn(Language, Kind) -> bool) -> Tally {
        let mut sum = Tally::default();
        for ((language, kind), tally) in &self.tallies {
            if wanted(*language, *kind) {
                sum.planted += tally.planted;
                sum.found += tally.found;
                sum.alarms += tally.alarms;
            }
        }
        sum
    }

    fn table(&self) -> String {
        let mut table =
            "language  requests  alarms in them  defects  found  recall  alarms beside\n"
                .to_owned();
        let mut row = |name: &str, requests: usize, alarms: usize, tally: Tally| {
            let recall = 100.0 * tally.found as f64 / tally.planted.max(1) as f64;
            let _ = writeln!(
                table,
                "{name:8}  {requests:8}  {alarms:14}  {:7}  {:5}  {recall:5.1}%  {:13}",
                tally.planted, tally.found, tally.alarms
            );
        };
        for (language, requests) in &self.requests {
            let alarms = self.alarms_of_complete.get(language).copied();
            let tally = self.sum(|l, _| l == *language);
            row(
                language.code(),
                *requests,
                alarms.unwrap_or_default(),
                tally,
            );
        }
        let (requests, alarms) = (
            self.requests.values().sum(),
            self.alarms_of_complete.values().sum(),
        );
        row("all", requests, alarms, self.sum(|_, _| true));

        table.push_str("\nfound of planted, by kind\nkind           ");
        for language in Language::ALL {
            let _ = write!(table, "  {:>7}", language.code());
        }
        table.push_str("      all  alarms\n");
        let kinds: BTreeSet<Kind> = self.tallies.keys().map(|(_, kind)| *kind).collect();
        for kind in kinds {
            let name = format!("{kind:?}").to_lowercase();
            let _ = write!(table, "{name:15}");
            for language in Language::ALL {
                let cell = self.tallies.get(&(language, kind)).copied();
                let cell = cell.map_or(String::new(), |t| format!("{}/{}", t.found, t.planted));
                let _ = write!(table, "  {cell:>7}");
            }
            let all = self.sum(|_, k| k == kind);
            let share = format!("{}/{}", all.found, all.planted);
            let _ = writeln!(table, "  {share:>7}  {:6}", all.alarms);
        }
        for (title, lines) in [("missed", &self.missed), ("alarms beside", &self.extra)] {
            let _ = writeln!(table, "\n{title}: {}", lines.len());
            for line in lines {
                let _ = writeln!(table, "  {line}");
            }
        }
        table
    }
}

#[test]
fn complete_requests_are_left_in_peace_and_planted_defects_are_found() {
    let mut figures = Figures::default();
    for case in cases(&mut figures.faults) {
        figures.read(&case);
    }
    let table = figures.table();
    println!("{table}");
    assert!(
        figures.faults.is_empty(),
        "{table}\n{}",
        figures.faults.join("\n")
    );
    insta::assert_snapshot!("corpus_figures", table);
}

/// A label that no rule bears, or a defect without a label, would test nothing.
#[test]
fn defects_name_rules_that_exist_and_have_names_of_their_own() {
    let mut faults = Vec::new();
    for case in cases(&mut Vec::new()) {
        let mut names = BTreeSet::new();
        for advice in &case.defects.expected_advice {
            if reference().law().rule(&advice.rule).is_none() || advice.reason.trim().is_empty() {
                faults.push(format!("{}: advice {}", case.name, advice.rule));
            }
        }
        for defect in &case.defects.defect {
            if !names.insert(&defect.name) || defect.found.is_empty() || defect.set.is_empty() {
                faults.push(format!("{}: \"{}\"", case.name, defect.name));
            }
            let silent = defect.missed.as_ref().is_some_and(|m| m.trim().is_empty());
            if silent {
                faults.push(format!(
                    "{}: \"{}\" gives no reason",
                    case.name, defect.name
                ));
            }
            for expected in &defect.found {
                if reference().law().rule(&expected.rule).is_none() {
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
