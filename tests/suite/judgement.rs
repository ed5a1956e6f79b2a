//! An officer's judgement: letters that were written and typed in by people who had not seen a rule.
//!
//! ```text
//! tests/cases/judgement/<half>/<language>/NN.md              the letter
//! tests/cases/judgement/<half>/<language>/NN.toml            what was planted in it, and what looks wrong and is not
//! tests/cases/judgement/<half>/<language>/NN.rogatory.json   the letter as it was typed in
//! tests/cases/judgement/<half>/<language>/NN.typed.md        what had no place when it was typed
//! ```
//!
//! Numbers 01 to 06 are letters that an officer would not send back, 07 to 12 have planted defects. Who typed a letter
//! added to each defect its `place` (JSON pointers) and, for an absence, the `element` that should be there. Who has
//! looked at the findings adds the rest, and nothing that the author of the letter wrote is touched:
//!
//! ```toml
//! [[defect]]
//! # kind, what, quote, officer, plain: the author's; place, element: the typist's
//! found = [ { rule = "text-fishing", path = "/answers/fin_records" } ]   # what speaks of this defect; any one of them
//!
//! [[trap]]
//! # what, quote: the author's
//! taken = [ { rule = "penalty-months-missing" } ]                        # what would speak of the trap
//!
//! [[sensible]]                                                           # a warning that an officer would thank for
//! rule = "person-birth-missing"
//! path = "/persons/2/born"
//! reason = "The letter asks for a hearing of somebody of whom it gives a surname only."
//! ```
//!
//! A defect is found **plainly** if one of its findings is a warning or blocks, **weakly** if it is advice, else it is
//! missed; one without `found` is missed. A letter that is in order must not be blocked; its warnings are counted and
//! named. The figures are a committed snapshot. The closed half is run once, when the rules are done.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rogatory::check::{Finding, Report, check, requirements_for};
use rogatory::import::read_request;
use rogatory::law::Severity;
use rogatory::request::Request;
use rogatory::terms::Language;
use serde::Deserialize;

use super::expected::{Expected, describe, place};
use super::made::reference;

/// Letters from this number on have planted defects.
const FIRST_DEFECTIVE: u32 = 7;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letter {
    #[expect(dead_code, reason = "for people")]
    title: String,
    from: String,
    to: String,
    today: toml::value::Datetime,
    #[serde(default)]
    trap: Vec<Trap>,
    #[serde(default)]
    defect: Vec<Defect>,
    #[serde(default)]
    sensible: Vec<Sensible>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trap {
    what: String,
    #[expect(dead_code, reason = "for people")]
    quote: String,
    #[serde(default)]
    taken: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Defect {
    kind: String,
    what: String,
    #[expect(dead_code, reason = "for people")]
    quote: String,
    #[expect(dead_code, reason = "for people")]
    officer: String,
    #[expect(dead_code, reason = "for people")]
    plain: bool,
    /// Where it sits in the file, by the typist.
    #[serde(default)]
    #[expect(dead_code, reason = "for people")]
    place: Vec<String>,
    /// The element that is absent, by the typist.
    #[serde(default)]
    #[expect(dead_code, reason = "for people")]
    element: Option<String>,
    /// What speaks of it, by whoever has read the findings.
    #[serde(default)]
    found: Vec<Expected>,
}

/// A warning on a letter in order that an officer would thank for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sensible {
    rule: String,
    path: Option<String>,
    reason: String,
}

/// A letter with what the check says of it.
struct Read<'l> {
    language: Language,
    name: &'l str,
    letter: &'l Letter,
    report: &'l Report,
    request: &'l Request,
}

#[derive(Default, Clone, Copy)]
struct Tally {
    planted: usize,
    plainly: usize,
    weakly: usize,
}

impl Tally {
    const fn add(&mut self, found: Option<Severity>) {
        self.planted += 1;
        match found {
            Some(Severity::Blocking | Severity::Warning) => self.plainly += 1,
            Some(Severity::Advice) => self.weakly += 1,
            None => {}
        }
    }

    const fn missed(self) -> usize {
        self.planted - self.plainly - self.weakly
    }
}

#[derive(Default, Clone, Copy)]
struct InOrder {
    letters: usize,
    blocked: usize,
    warnings: usize,
    sensible: usize,
    traps: usize,
    taken: usize,
}

/// Everything that the snapshot shows, and everything that makes the test fail.
#[derive(Default)]
struct Figures {
    found: BTreeMap<Language, Tally>,
    by_kind: BTreeMap<String, Tally>,
    in_order: BTreeMap<Language, InOrder>,
    /// Warnings and blocking findings on defective letters that no defect claims.
    beside: BTreeMap<Language, usize>,
    weakly: Vec<String>,
    missed: Vec<String>,
    blocked: Vec<String>,
    warnings: Vec<String>,
    taken: Vec<String>,
    not_typed: Vec<String>,
    faults: Vec<String>,
}

fn folder(half: &str, language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases/judgement")
        .join(half)
        .join(language.code())
}

/// The letters of a folder by number, with what was planted in them.
fn letters(folder: &Path) -> BTreeMap<String, PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    let toml = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.strip_suffix(".toml")?;
        Some((name.to_owned(), path))
    };
    entries.filter_map(|e| toml(e.unwrap().path())).collect()
}

fn report_of(request: &Request, letter: &Letter, language: Language) -> Report {
    let today: Date = letter.today.to_string().parse().unwrap();
    let requirements = requirements_for(reference(), request);
    check(request, &requirements, today, Some(language))
}

/// The loudest finding that one of these describes.
fn loudest(expected: &[Expected], report: &Report, request: &Request) -> Option<Severity> {
    let described = |f: &&Finding| expected.iter().any(|e| e.matches(f, request));
    let found = report.findings.iter().filter(described);
    found.map(|f| f.severity).min_by_key(rank)
}

const fn rank(severity: &Severity) -> u8 {
    match severity {
        Severity::Blocking => 0,
        Severity::Warning => 1,
        Severity::Advice => 2,
    }
}

impl Figures {
    fn of(half: &str) -> Self {
        let mut this = Self::default();
        for language in Language::ALL {
            for (number, path) in letters(&folder(half, language)) {
                this.letter(language, &number, &path);
            }
        }
        this
    }

    fn letter(&mut self, language: Language, number: &str, path: &Path) {
        let name = format!("{language}/{number}");
        let letter: Letter = match toml::from_str(&fs::read_to_string(path).unwrap()) {
            Ok(letter) => letter,
            Err(error) => {
                self.faults.push(format!("{name}.toml: {error}"));
                return;
            }
        };
        let Ok(bytes) = fs::read(path.with_extension("rogatory.json")) else {
            self.not_typed.push(name);
            return;
        };
        let request = match read_request(reference(), &bytes) {
            Ok(request) => request,
            Err(error) => {
                self.faults.push(format!("{name}: {error}"));
                return;
            }
        };
        self.same_parties(&name, &letter, &request);
        let report = report_of(&request, &letter, language);
        let read = Read {
            language,
            name: &name,
            letter: &letter,
            report: &report,
            request: &request,
        };
        let defective = number.parse::<u32>().is_ok_and(|n| n >= FIRST_DEFECTIVE);
        if defective {
            self.defects(&read);
        } else {
            self.in_order(&read);
        }
        self.traps(&read);
    }

    /// The file is of the letter beside it.
    fn same_parties(&mut self, name: &str, letter: &Letter, request: &Request) {
        let code = |state: Option<rogatory::terms::StateId>| {
            state.map_or_else(String::new, |s| s.as_str().to_owned())
        };
        let typed = (
            code(request.requesting_state),
            code(request.requested_state),
        );
        if typed != (letter.from.clone(), letter.to.clone()) {
            self.faults.push(format!("{name}: from and to: {typed:?}"));
        }
    }

    fn defects(&mut self, read: &Read<'_>) {
        let &Read {
            language,
            name,
            letter,
            report,
            request,
        } = read;
        for defect in &letter.defect {
            let found = loudest(&defect.found, report, request);
            let line = format!("{name} {}: {}", defect.kind, defect.what);
            match found {
                Some(Severity::Advice) => self.weakly.push(line),
                None => self.missed.push(line),
                Some(_) => {}
            }
            self.found.entry(language).or_default().add(found);
            self.by_kind
                .entry(defect.kind.clone())
                .or_default()
                .add(found);
        }
        let claimed = |f: &Finding| {
            letter
                .defect
                .iter()
                .any(|d| d.found.iter().any(|e| e.matches(f, request)))
        };
        let beside = report.findings.iter();
        let beside = beside.filter(|f| f.severity != Severity::Advice && !claimed(f));
        *self.beside.entry(language).or_default() += beside.count();
    }

    fn in_order(&mut self, read: &Read<'_>) {
        let &Read {
            language,
            name,
            letter,
            report,
            request,
        } = read;
        let tally = self.in_order.entry(language).or_default();
        tally.letters += 1;
        tally.blocked += usize::from(!report.is_complete());
        for finding in &report.findings {
            let line = format!("{name} {}", describe(finding, request));
            match finding.severity {
                Severity::Blocking => self.blocked.push(line),
                Severity::Warning => {
                    tally.warnings += 1;
                    let sensible = letter.sensible.iter().find(|s| {
                        let at = place(finding, request);
                        s.rule == finding.rule && s.path.as_ref().is_none_or(|p| *p == at)
                    });
                    tally.sensible += usize::from(sensible.is_some());
                    let reason = sensible.map(|s| format!(" [sensible: {}]", s.reason));
                    self.warnings.push(line + &reason.unwrap_or_default());
                }
                Severity::Advice => {}
            }
        }
    }

    fn traps(&mut self, read: &Read<'_>) {
        let &Read {
            language,
            name,
            letter,
            report,
            request,
        } = read;
        let tally = self.in_order.entry(language).or_default();
        for trap in &letter.trap {
            tally.traps += 1;
            let taken = loudest(&trap.taken, report, request);
            if matches!(taken, Some(Severity::Blocking | Severity::Warning)) {
                tally.taken += 1;
                self.taken.push(format!("{name}: {}", trap.what));
            }
        }
    }

    fn table(&self) -> String {
        let mut table = "language  defects  plainly  weakly  missed  recall  beside | in order  blocked  warnings  \
                         sensible | traps  taken\n"
            .to_owned();
        let mut row = |name: &str, found: Tally, beside: usize, in_order: InOrder| {
            let recall = 100.0 * found.plainly as f64 / found.planted.max(1) as f64;
            let _ = writeln!(
                table,
                "{name:8}  {:7}  {:7}  {:6}  {:6}  {recall:5.1}%  {beside:6} | {:8}  {:7}  {:8}  {:8} | {:5}  {:5}",
                found.planted,
                found.plainly,
                found.weakly,
                found.missed(),
                in_order.letters,
                in_order.blocked,
                in_order.warnings,
                in_order.sensible,
                in_order.traps,
                in_order.taken,
            );
        };
        let (mut all, mut all_beside, mut all_in_order) = (Tally::default(), 0, InOrder::default());
        for language in Language::ALL {
            let found = self.found.get(&language).copied().unwrap_or_default();
            let beside = self.beside.get(&language).copied().unwrap_or_default();
            let in_order = self.in_order.get(&language).copied().unwrap_or_default();
            row(language.code(), found, beside, in_order);
            all.planted += found.planted;
            all.plainly += found.plainly;
            all.weakly += found.weakly;
            all_beside += beside;
            all_in_order.letters += in_order.letters;
            all_in_order.blocked += in_order.blocked;
            all_in_order.warnings += in_order.warnings;
            all_in_order.sensible += in_order.sensible;
            all_in_order.traps += in_order.traps;
            all_in_order.taken += in_order.taken;
        }
        row("all", all, all_beside, all_in_order);
        table.push_str("\nfound plainly, weakly, missed, by kind of defect\n");
        for (kind, tally) in &self.by_kind {
            let _ = writeln!(
                table,
                "{kind:14}  {:3}  {:3}  {:3}",
                tally.plainly,
                tally.weakly,
                tally.missed()
            );
        }
        for (title, lines) in [
            ("missed", &self.missed),
            ("found weakly", &self.weakly),
            (
                "letters in order that are blocked, by finding",
                &self.blocked,
            ),
            ("warnings on letters in order", &self.warnings),
            ("traps taken", &self.taken),
            ("not typed in yet", &self.not_typed),
        ] {
            let _ = writeln!(table, "\n{title}: {}", lines.len());
            for line in lines {
                let _ = writeln!(table, "  {line}");
            }
        }
        table
    }
}

#[test]
fn the_check_finds_what_an_officer_finds() {
    let figures = Figures::of("open");
    let table = figures.table();
    println!("{table}");
    assert!(figures.faults.is_empty(), "{}", figures.faults.join("\n"));
    insta::assert_snapshot!("judgement_figures", table);
}

#[test]
#[ignore = "the closed half is run once, when the rules are done: its figures are reported, not worked towards"]
fn the_closed_half() {
    let figures = Figures::of("closed");
    println!("{}", figures.table());
    assert!(figures.faults.is_empty(), "{}", figures.faults.join("\n"));
}

/// A mapping to a rule that does not exist, or a letter without its reason, would test nothing.
#[test]
fn what_is_said_of_letters_names_rules_that_exist() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (number, path) in letters(&folder("open", language)) {
            let text = fs::read_to_string(&path).unwrap();
            let Ok(letter) = toml::from_str::<Letter>(&text) else {
                faults.push(format!("{language}/{number}.toml cannot be read"));
                continue;
            };
            let defective = number.parse::<u32>().is_ok_and(|n| n >= FIRST_DEFECTIVE);
            if defective == letter.defect.is_empty() {
                faults.push(format!("{language}/{number}: defects"));
            }
            let expected = letter.defect.iter().flat_map(|d| &d.found);
            let expected = expected.chain(letter.trap.iter().flat_map(|t| &t.taken));
            let rules = expected.map(|e| e.rule.as_str());
            for rule in rules.chain(letter.sensible.iter().map(|s| s.rule.as_str())) {
                if reference().law().rule(rule).is_none() {
                    faults.push(format!("{language}/{number}: no rule {rule}"));
                }
            }
            if letter.sensible.iter().any(|s| s.reason.trim().is_empty()) {
                faults.push(format!("{language}/{number}: sensible without a reason"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
