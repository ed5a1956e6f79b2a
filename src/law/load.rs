//! Reading and validating the law data: every fault of every file at once.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::arrest::ArrestPeriod;
use super::fault::DataFault;
use super::grounds::Grounds;
use super::model::{
    Element, Instrument, Kind, Law, Obligation, Quality, Question, Role, RuleInfo, Section,
    ValueType,
};
use super::routes::Route;
use super::wordlists::{WordListFile, WordLists};
use crate::terms::{ArticleRef, KindId};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/law/data");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    id: KindId,
    family: String,
    #[serde(default)]
    extends: Option<KindId>,
    #[serde(default)]
    legal_basis: Vec<ArticleRef>,
    title: String,
    summary: String,
    #[serde(default)]
    element: Vec<Element>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindsFile {
    order: Vec<KindId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentsFile {
    instrument: Vec<Instrument>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LetterFile {
    role: Vec<Role>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionsFile {
    section: Vec<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodsFile {
    period: Vec<ArrestPeriod>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoutesFile {
    route: Vec<Route>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QualityFile {
    quality: Vec<Quality>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    rule: Vec<RuleInfo>,
}

impl Law {
    /// The law compiled into the program.
    ///
    /// The embedded files are proved sound by the test `embedded_law_has_no_fault`; should they not be, the
    /// entries without fault are served, so that the program still starts.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static LAW: OnceLock<Law> = OnceLock::new();
        LAW.get_or_init(|| Self::read(&embedded_files()).0)
    }

    /// The embedded law or everything that is wrong with it.
    ///
    /// # Errors
    /// All faults of all files.
    pub fn embedded_checked() -> Result<Self, Vec<DataFault>> {
        Self::load(&embedded_files())
    }

    /// Reads law data from files given as (name relative to the data folder, text).
    ///
    /// # Errors
    /// All faults of all files at once, each with file, entry and hint.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, Vec<DataFault>> {
        let (law, faults) = Self::read(files);
        if faults.is_empty() {
            Ok(law)
        } else {
            Err(faults)
        }
    }

    fn read(files: &[(&str, &str)]) -> (Self, Vec<DataFault>) {
        let mut law = Self::default();
        let mut faults = Vec::new();
        let mut order = Vec::new();
        let mut kind_files = HashMap::new();
        for (name, text) in files {
            match *name {
                "kinds.toml" => {
                    order = read_toml::<KindsFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.order);
                }
                "questions.toml" => {
                    law.questions = read_toml::<QuestionsFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.question);
                }
                "instruments.toml" => {
                    law.instruments = read_toml::<InstrumentsFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.instrument);
                }
                "letter.toml" => {
                    law.roles = read_toml::<LetterFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.role);
                }
                "sections.toml" => {
                    law.sections = read_toml::<SectionsFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.section);
                }
                "grounds.toml" => {
                    law.grounds = read_toml::<Grounds>(name, text, &mut faults).unwrap_or_default();
                }
                "periods.toml" => {
                    law.arrest_periods = read_toml::<PeriodsFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.period);
                }
                "routes.toml" => {
                    law.routes = read_toml::<RoutesFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.route);
                }
                "rules.toml" => {
                    law.rules = read_toml::<RulesFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.rule);
                }
                "quality.toml" => {
                    law.qualities = read_toml::<QualityFile>(name, text, &mut faults)
                        .map_or_else(Vec::new, |f| f.quality);
                }
                "wordlists.toml" => {
                    if let Some(file) = read_toml::<WordListFile>(name, text, &mut faults) {
                        law.words = WordLists::new(file);
                    }
                }
                _ if name.starts_with("kinds/") => {
                    if let Some(file) = read_toml::<KindFile>(name, text, &mut faults) {
                        if *name != format!("kinds/{}.toml", file.id) {
                            faults.push(DataFault::new(
                                name,
                                file.id.as_str(),
                                "the id is not the name of the file",
                                "rename the file or the id",
                            ));
                        }
                        kind_files.insert(file.id.clone(), (*name, file));
                    }
                }
                _ => faults.push(DataFault::new(
                    name,
                    "file",
                    "nothing reads this file",
                    "put kinds under kinds/, or remove the file",
                )),
            }
        }
        for id in order {
            match kind_files.remove(&id) {
                Some((name, file)) => law.add_kind(name, file, &mut faults),
                None => faults.push(DataFault::new(
                    "kinds.toml",
                    id.as_str(),
                    "there is no file for this kind",
                    format!("add kinds/{id}.toml or take the id out of the order"),
                )),
            }
        }
        let mut left: Vec<_> = kind_files.into_values().collect();
        left.sort_by(|a, b| a.0.cmp(b.0));
        for (name, file) in left {
            faults.push(DataFault::new(
                name,
                file.id.as_str(),
                "the kind has no place in the order",
                "add its id to kinds.toml",
            ));
        }
        law.check_references(&mut faults);
        (law, faults)
    }

    fn add_kind(&mut self, name: &str, file: KindFile, faults: &mut Vec<DataFault>) {
        let mut elements = Vec::new();
        for element in file.element {
            check_element(name, &element, faults);
            let id = element.id.clone();
            if self.elements.insert(id.clone(), element).is_some() {
                faults.push(DataFault::new(
                    name,
                    id.as_str(),
                    "this element stands twice in the law data",
                    "give one of them another id",
                ));
            }
            elements.push(id);
        }
        self.kind_index.insert(file.id.clone(), self.kinds.len());
        self.kinds.push(Kind {
            id: file.id,
            family: file.family,
            extends: file.extends,
            legal_basis: file.legal_basis,
            title: file.title,
            summary: file.summary,
            elements,
        });
    }

    fn check_references(&self, faults: &mut Vec<DataFault>) {
        let instruments: HashSet<_> = self.instruments.iter().map(|i| i.id.as_str()).collect();
        for kind in &self.kinds {
            let file = format!("kinds/{}.toml", kind.id);
            if let Some(parent) = &kind.extends {
                if self.kind(parent.as_str()).is_none() {
                    faults.push(DataFault::new(
                        &file,
                        parent.as_str(),
                        "it extends a kind that does not exist",
                        "write the id of a kind",
                    ));
                }
                if self.lineage(kind.id.as_str()).len() > self.kinds.len() {
                    faults.push(DataFault::new(
                        &file,
                        parent.as_str(),
                        "the kinds extend each other in a circle",
                        "remove one extends",
                    ));
                }
            }
            for article in &kind.legal_basis {
                check_instrument(&file, kind.id.as_str(), article, &instruments, faults);
            }
            for element in kind
                .elements
                .iter()
                .filter_map(|id| self.element(id.as_str()))
            {
                for article in &element.articles {
                    check_instrument(&file, element.id.as_str(), article, &instruments, faults);
                }
                if let Some(when) = &element.when {
                    self.check_condition(&file, element, when, faults);
                }
                if let Some(confirm) = &element.confirm {
                    let asked = super::Condition::Question(confirm.question.clone());
                    self.check_condition(&file, element, &asked, faults);
                    if self.rule(&confirm.rule).is_none() {
                        faults.push(DataFault::new(
                            &file,
                            element.id.as_str(),
                            format!("the rule {} does not exist", confirm.rule),
                            "correct the id, or add it to rules.toml",
                        ));
                    }
                }
            }
        }
        faults.extend(self.grounds.faults(self));
        for route in &self.routes {
            let (file, id) = ("routes.toml", route.id.as_str());
            for article in &route.articles {
                check_instrument(file, id, article, &instruments, faults);
            }
            for kind in route
                .kinds
                .iter()
                .filter(|k| self.kind(k.as_str()).is_none())
            {
                let problem = format!("the kind {kind} does not exist");
                faults.push(DataFault::new(file, id, problem, "write the id of a kind"));
            }
        }
        for period in &self.arrest_periods {
            let article = &period.article;
            check_instrument("periods.toml", "period", article, &instruments, faults);
        }
        self.check_quality(&instruments, faults);
        for rule in &self.rules {
            for article in &rule.articles {
                check_instrument("rules.toml", &rule.id, article, &instruments, faults);
            }
        }
        let mut placed = HashSet::new();
        for section in &self.sections {
            for id in &section.elements {
                let problem = if self.element(id.as_str()).is_none() {
                    format!("the element {id} does not exist")
                } else if !placed.insert(id) {
                    format!("the element {id} stands in two sections")
                } else {
                    continue;
                };
                faults.push(DataFault::new(
                    "sections.toml",
                    &section.id,
                    problem,
                    "write each element once, by its id",
                ));
            }
        }
        for role in &self.roles {
            for id in role
                .elements
                .iter()
                .filter(|id| self.element(id.as_str()).is_none())
            {
                faults.push(DataFault::new(
                    "letter.toml",
                    &role.id,
                    format!("the element {id} does not exist"),
                    "write the id of an element",
                ));
            }
        }
    }

    /// Quality rules, the rules that decide them, and the texts that must say something name what exists.
    fn check_quality(&self, instruments: &HashSet<&str>, faults: &mut Vec<DataFault>) {
        let mut unknown = |file: &str, entry: &str, what: &str| {
            faults.push(DataFault::new(
                file,
                entry,
                format!("{what} does not exist"),
                "correct the id, or add it to the data",
            ));
        };
        for rule in &self.rules {
            for id in &rule.quality {
                if !self.qualities.iter().any(|q| q.id == *id) {
                    unknown("rules.toml", &rule.id, &format!("the quality rule {id}"));
                }
            }
        }
        let words = &self.words.file;
        let least = words.least.iter().map(|l| (&l.rule, &l.elements));
        let places = words.places.iter().map(|p| (&p.rule, &p.elements));
        let mut named: Vec<_> = self
            .qualities
            .iter()
            .map(|q| ("quality.toml", &q.id, &q.elements))
            .collect();
        for (rule, elements) in least.chain(places) {
            if self.rule(rule).is_none() {
                unknown("wordlists.toml", rule, "the rule");
            }
            named.push(("wordlists.toml", rule, elements));
        }
        for (file, entry, elements) in named {
            for id in elements {
                if self.element(id.as_str()).is_none() {
                    unknown(file, entry, &format!("the element {id}"));
                }
            }
        }
        for quality in &self.qualities {
            for article in &quality.articles {
                check_instrument("quality.toml", &quality.id, article, instruments, faults);
            }
        }
    }

    fn check_condition(
        &self,
        file: &str,
        element: &Element,
        when: &super::Condition,
        faults: &mut Vec<DataFault>,
    ) {
        for (what, id) in when.unknown(self) {
            faults.push(DataFault::new(
                file,
                element.id.as_str(),
                format!("the condition names the {what} {id}, which does not exist"),
                "correct the id, or add it to the data",
            ));
        }
    }
}

fn embedded_files() -> Vec<(&'static str, &'static str)> {
    let mut files = Vec::new();
    let mut folders = vec![&DATA];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(
            folder
                .files()
                .filter_map(|f| Some((f.path().to_str()?, f.contents_utf8()?))),
        );
    }
    files.sort_unstable();
    files
}

/// Parses one file; a fault of form names line and column through the parser's own message.
fn read_toml<T: for<'de> Deserialize<'de>>(
    name: &str,
    text: &str,
    faults: &mut Vec<DataFault>,
) -> Option<T> {
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(DataFault::new(
                name,
                "file",
                error.to_string().trim().replace('\n', " "),
                "correct the entry at that line",
            ));
            None
        }
    }
}

/// What one element's fields promise each other.
fn check_element(file: &str, element: &Element, faults: &mut Vec<DataFault>) {
    let mut fault = |problem: &str, hint: &str| {
        faults.push(DataFault::new(file, element.id.as_str(), problem, hint));
    };
    let conditional = element.obligation == Obligation::Conditional;
    if conditional && element.when.is_none() {
        fault(
            "a conditional element has no condition that the program can decide",
            "add when = { … }",
        );
    }
    if element.obligation == Obligation::Mandatory && element.when.is_some() {
        fault(
            "an element that is always mandatory has a condition",
            "make it conditional, or remove when",
        );
    }
    if !conditional && element.otherwise.is_some() {
        fault(
            "only a conditional element is recommended otherwise",
            "make it conditional, or remove otherwise",
        );
    }
    if (element.value == ValueType::Choice) == element.options.is_empty() {
        fault(
            "options and value type do not go together",
            "a choice has options, nothing else has",
        );
    }
    if element.yes && element.value != ValueType::YesNo {
        fault(
            "yes = true stands at an element that is no yes_no",
            "remove it",
        );
    }
    if element.label.trim().is_empty() || element.help.trim().is_empty() {
        fault("label or help is empty", "write both");
    }
}

fn check_instrument(
    file: &str,
    entry: &str,
    article: &ArticleRef,
    known: &HashSet<&str>,
    faults: &mut Vec<DataFault>,
) {
    if !known.contains(article.instrument()) {
        faults.push(DataFault::new(
            file,
            entry,
            format!("the article \"{article}\" is of an instrument that does not exist"),
            "write the instrument's id before the article, and list it in instruments.toml",
        ));
    }
}
