//! Words are not the rule: sentences that mean what a rule listens for, written without sight of the word lists.
//!
//! ```text
//! tests/cases/paraphrases/<language>.toml          the open half: read it, learn from it
//! tests/cases/paraphrases/closed-<language>.toml   the closed half: nobody tunes on it, it is known by figures only
//! ```
//!
//! ```toml
//! [leftover]                      # one of [`Concept`]
//! yes = [ "Date to follow." ]     # lines that have the meaning
//! no = [ "Nothing is missing." ]  # traps: lines that a careless reader takes for it
//! ```
//!
//! Each line is put where such a line stands in a complete request of its language, and the check is asked whether the
//! rule speaks at that place. The figures are snapshots. Those of the open half name the lines that came out wrong;
//! those of the closed half are numbers, so that they stay what they are: a measure of lines that nobody has seen.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use rogatory::check::{Requirements, check, requirements_for};
use rogatory::import::read_request;
use rogatory::law::Heard;
use rogatory::reading::Senses;
use rogatory::request::{Answer, LocalizedText, Passage, PassageStatus, Request};
use rogatory::terms::{ElementId, Language};
use serde::Deserialize;

use super::expected::place;
use super::made::reference;

/// What a line means.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Concept {
    Leftover,
    AnnexReference,
    SeeAnnexOnly,
    Fishing,
    Intelligence,
    MeasureHearing,
    MeasureSearch,
    MeasureFreeze,
    MeasureRecords,
    MeasureService,
    MeasureSubscriber,
    MeasureInterception,
    MeasureArrest,
    LifeOrDeath,
    TimeWithZone,
    FineOnly,
    FormulaReason,
}

/// How a line is tried.
enum Trial {
    /// It becomes the text of an answer, and the rule must speak there.
    Rule(&'static str, &'static str),
    /// It becomes the maximum penalty of an offence without months, of which the rule must then not ask them.
    Penalty,
    /// It follows an address of the internet; the rule must not ask for the time zone.
    Moment,
    /// The reader must hear that the measure is asked for: the rule counts measures and does not name them.
    Measure(Heard),
}

impl Concept {
    const fn trial(self) -> Trial {
        match self {
            Self::Leftover => Trial::Rule("text-placeholder", "gen_nexus"),
            Self::AnnexReference => Trial::Rule("annex-not-listed", "gen_nexus"),
            Self::SeeAnnexOnly => Trial::Rule("text-see-annex", "gen_facts"),
            Self::Fishing => Trial::Rule("text-fishing", "gen_assistance_sought"),
            Self::Intelligence => Trial::Rule("intelligence-words", "gen_facts"),
            Self::FormulaReason => Trial::Rule("reason-thin", "gen_deadline_reason"),
            Self::LifeOrDeath | Self::FineOnly => Trial::Penalty,
            Self::TimeWithZone => Trial::Moment,
            Self::MeasureHearing => Trial::Measure(Heard::MeasureHearing),
            Self::MeasureSearch => Trial::Measure(Heard::MeasureSearch),
            Self::MeasureFreeze => Trial::Measure(Heard::MeasureFreeze),
            Self::MeasureRecords => Trial::Measure(Heard::MeasureRecords),
            Self::MeasureService => Trial::Measure(Heard::MeasureService),
            Self::MeasureSubscriber => Trial::Measure(Heard::MeasureSubscriber),
            Self::MeasureInterception => Trial::Measure(Heard::MeasureInterception),
            Self::MeasureArrest => Trial::Measure(Heard::MeasureArrest),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    yes: Vec<String>,
    no: Vec<String>,
}

/// A complete request into which lines are put, without the texts of its other answers, which say nothing of them.
struct Base {
    request: Request,
    requirements: Requirements,
}

impl Base {
    fn read(name: &str) -> Self {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.rogatory.json"));
        let mut request = read_request(reference(), &fs::read(path).unwrap()).unwrap();
        let requirements = requirements_for(reference(), &request);
        request
            .answers
            .retain(|_, answer| !matches!(answer, Answer::Text(_)));
        // References to a ninth annex hang in the air.
        request.annexes.truncate(3);
        Self {
            request,
            requirements,
        }
    }

    /// Whether the rule speaks at the place, in an altered request.
    fn speaks(&self, request: &Request, language: Language, rule: &str, path: &str) -> bool {
        let today = self.requirements.date_of(request).unwrap();
        check(request, &self.requirements, today, Some(language))
            .findings
            .iter()
            // "text-fishing-persons" says more exactly what "text-fishing" says.
            .any(|f| f.rule.starts_with(rule) && place(f, request) == path)
    }

    fn with_answer(&self, language: Language, element: &str, text: &str) -> Request {
        let element = ElementId::from(element);
        assert!(self.requirements.asks_for(&element), "{element}");
        let mut request = self.request.clone();
        request.drafting_language = language;
        let text = LocalizedText::original(language, text);
        request.answers.insert(element, Answer::Text(text));
        request
    }
}

struct Bases {
    data: Base,
    penalty: Base,
}

impl Bases {
    fn read() -> Self {
        Self {
            data: Base::read("egypt-canada-stored-data"),
            penalty: Base::read("france-brazil-bank-records"),
        }
    }

    /// Whether the program takes the line for what the concept says.
    fn hears(&self, concept: Concept, language: Language, line: &str) -> bool {
        match concept.trial() {
            Trial::Rule(rule, element) => {
                let request = self.data.with_answer(language, element, line);
                let path = format!("/answers/{element}/text/{language}");
                self.data.speaks(&request, language, rule, &path)
            }
            Trial::Penalty => {
                let mut request = self.penalty.request.clone();
                let passage = Passage {
                    text: line.to_owned(),
                    status: PassageStatus::Original,
                };
                request.offences[0].maximum_penalty_months = None;
                request.offences[0]
                    .maximum_penalty
                    .0
                    .insert(language, passage);
                let path = "/offences/0/maximum_penalty_months";
                !self
                    .penalty
                    .speaks(&request, language, "penalty-months-missing", path)
            }
            Trial::Moment => {
                let text = format!("203.0.113.77, 44920\n{line}");
                let request = self.data.with_answer(language, "sub_dynamic_ip", &text);
                let path = format!("/answers/sub_dynamic_ip/text/{language}");
                !self
                    .data
                    .speaks(&request, language, "time-without-zone", &path)
            }
            Trial::Measure(measure) => Senses::of(reference())
                .sense(reference().law(), language)
                .unwrap()
                .at_places(line)
                .said()
                .any(|said| said.meaning == measure),
        }
    }
}

/// Found of those that have the meaning, taken in of the traps.
#[derive(Clone, Copy, Default)]
struct Tally {
    found: usize,
    yes: usize,
    alarms: usize,
    no: usize,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.found += other.found;
        self.yes += other.yes;
        self.alarms += other.alarms;
        self.no += other.no;
    }
}

#[derive(Default)]
struct Figures {
    tallies: BTreeMap<Concept, BTreeMap<Language, Tally>>,
    wrong: Vec<String>,
}

fn read(half: &str) -> Figures {
    let base = Bases::read();
    let mut figures = Figures::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/paraphrases");
    for language in Language::ALL {
        let path = folder.join(format!("{half}{language}.toml"));
        let text = fs::read_to_string(&path).unwrap();
        let file: BTreeMap<Concept, Lines> =
            toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        for (concept, lines) in file {
            let mut tally = Tally::default();
            let mut wrong = |what: &str, line: &str| {
                let name = format!("{concept:?}");
                figures
                    .wrong
                    .push(format!("{language} {name} {what}: {line}"));
            };
            for line in &lines.yes {
                tally.yes += 1;
                if base.hears(concept, language, line) {
                    tally.found += 1;
                } else {
                    wrong("not found", line);
                }
            }
            for line in &lines.no {
                tally.no += 1;
                if base.hears(concept, language, line) {
                    tally.alarms += 1;
                    wrong("false alarm", line);
                }
            }
            let by_language = figures.tallies.entry(concept).or_default();
            by_language.insert(language, tally);
        }
    }
    figures
}

fn table(figures: &Figures) -> String {
    let cell = |t: Tally| format!("{}/{} {}/{}", t.found, t.yes, t.alarms, t.no);
    let mut table =
        "found of the lines that have the meaning, and traps taken for it\nconcept             "
            .to_owned();
    for language in Language::ALL {
        let _ = write!(table, "  {:>12}", language.code());
    }
    table.push_str("                  all\n");
    let mut sums: BTreeMap<Language, Tally> = BTreeMap::new();
    let mut whole = Tally::default();
    for (concept, by_language) in &figures.tallies {
        let _ = write!(table, "{:20}", format!("{concept:?}"));
        let mut sum = Tally::default();
        for language in Language::ALL {
            let tally = by_language.get(&language).copied().unwrap_or_default();
            sum += tally;
            *sums.entry(language).or_default() += tally;
            let _ = write!(table, "  {:>12}", cell(tally));
        }
        whole += sum;
        let _ = writeln!(table, "  {:>19}", cell(sum));
    }
    let _ = write!(table, "{:20}", "all");
    for language in Language::ALL {
        let tally = sums.get(&language).copied().unwrap_or_default();
        let _ = write!(table, "  {:>12}", cell(tally));
    }
    let _ = writeln!(table, "  {:>19}", cell(whole));
    let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
    let _ = writeln!(
        table,
        "found {:.1} %, traps taken {:.1} %",
        percent(whole.found, whole.yes),
        percent(whole.alarms, whole.no)
    );
    table
}

#[test]
fn paraphrases_are_heard_whatever_their_words() {
    let figures = read("");
    let mut table = table(&figures);
    println!("{table}");
    for line in &figures.wrong {
        table.push_str(line);
        table.push('\n');
    }
    insta::assert_snapshot!("paraphrases_open", table);
}

/// Figures only: whoever reads the lines of this half can no longer measure with them.
#[test]
fn paraphrases_that_nobody_has_seen_are_heard() {
    let table = table(&read("closed-"));
    println!("{table}");
    insta::assert_snapshot!("paraphrases_closed", table);
}
