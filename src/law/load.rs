//! Reading the law data from its files: the one place that knows where they come from.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;

use super::ages::Ages;
use super::fault::DataFault;
use super::form::Form;
use super::grounds::Grounds;
use super::instruments::Instrument;
use super::kinds::{Element, Family, Kind, TradeWords};
use super::letter::{Question, Role, Section};
use super::model::Law;
use super::periods::ArrestPeriod;
use super::routes::Route;
use super::rules::{Quality, Retention, RuleInfo};
use super::validate::check_references;
use super::wordlists::WordLists;
use crate::terms::{ArticleRef, KindId, Language, Scope};

/// The files as the build script has compiled them, by name: JSON in place of TOML.
static COMPILED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/law.rs"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    id: KindId,
    family: String,
    #[serde(default)]
    scopes: Vec<Scope>,
    #[serde(default)]
    covert: bool,
    #[serde(default)]
    asks: bool,
    #[serde(default)]
    common: bool,
    #[serde(default)]
    not_with: Vec<KindId>,
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
struct FamiliesFile {
    family: Vec<Family>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RetentionFile {
    retention: Vec<Retention>,
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
struct TradeFile {
    kind: Vec<TradeWords>,
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
    /// The files are proved sound by tests, and the compiled form to say the same; should a file not read, the
    /// others are served, so that the program still starts.
    #[must_use]
    pub fn embedded() -> Self {
        Self::read(COMPILED, Form::Json, &mut Vec::new())
    }

    /// Reads law data from files given as (name relative to the data folder, text).
    ///
    /// # Errors
    /// All faults of all files at once, each with file, entry and hint.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, Vec<DataFault>> {
        let mut faults = Vec::new();
        let law = Self::read(files, Form::Toml, &mut faults);
        for language in law.wordings.keys() {
            if let Err(fault) = law.wording(*language) {
                let file = format!("wording/{language}.toml");
                faults.push(DataFault::new(
                    &file,
                    "file",
                    fault,
                    "correct the entry at that line",
                ));
            }
        }
        check_references(&law, &mut faults);
        if faults.is_empty() {
            Ok(law)
        } else {
            Err(faults)
        }
    }

    fn read(files: &[(&str, &str)], form: Form, faults: &mut Vec<DataFault>) -> Self {
        let mut law = Self::default();
        let mut order = Vec::new();
        let mut kind_files = HashMap::new();
        for (name, text) in files {
            match *name {
                "kinds.toml" => {
                    order = read_file::<KindsFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.order);
                }
                "families.toml" => {
                    law.families = read_file::<FamiliesFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.family);
                }
                "retention.toml" => {
                    law.retentions = read_file::<RetentionFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.retention);
                }
                "questions.toml" => {
                    law.questions = read_file::<QuestionsFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.question);
                }
                "instruments.toml" => {
                    law.instruments = read_file::<InstrumentsFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.instrument);
                }
                "letter.toml" => {
                    law.roles = read_file::<LetterFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.role);
                }
                "sections.toml" => {
                    law.sections = read_file::<SectionsFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.section);
                }
                "grounds.toml" => {
                    law.grounds =
                        read_file::<Grounds>(form, name, text, faults).unwrap_or_default();
                }
                "periods.toml" => {
                    law.arrest_periods = read_file::<PeriodsFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.period);
                }
                "routes.toml" => {
                    law.routes = read_file::<RoutesFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.route);
                }
                "rules.toml" => {
                    law.rules = read_file::<RulesFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.rule);
                }
                "quality.toml" => {
                    law.qualities = read_file::<QualityFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.quality);
                }
                "ages.toml" => {
                    law.ages = read_file::<Ages>(form, name, text, faults).unwrap_or_default();
                }
                "trade.toml" => {
                    law.trade = read_file::<TradeFile>(form, name, text, faults)
                        .map_or_else(Vec::new, |f| f.kind);
                }
                "wordlists.toml" => {
                    law.words =
                        read_file::<WordLists>(form, name, text, faults).unwrap_or_default();
                }
                _ if name.starts_with("wording/") => {
                    let language = name.strip_prefix("wording/");
                    let language = language.and_then(|n| n.strip_suffix(".toml"));
                    match language.and_then(|code| code.parse::<Language>().ok()) {
                        Some(language) => {
                            law.wordings.insert(language, (form, (*text).to_owned()));
                        }
                        None => faults.push(DataFault::new(
                            name,
                            "file",
                            "the name is not the code of a language",
                            "name it ar, zh, en, fr, ru or es",
                        )),
                    }
                }
                _ if name.starts_with("kinds/") => {
                    if let Some(file) = read_file::<KindFile>(form, name, text, faults) {
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
                Some((name, file)) => law.add_kind(name, file, faults),
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
        law
    }

    fn add_kind(&mut self, name: &str, file: KindFile, faults: &mut Vec<DataFault>) {
        let mut elements = Vec::new();
        for mut element in file.element {
            let id = element.id.clone();
            element.number = self.elements.len();
            if self
                .elements
                .insert(id.clone(), Arc::new(element))
                .is_some()
            {
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
        self.kinds.push(Arc::new(Kind {
            id: file.id,
            family: file.family,
            scopes: file.scopes,
            covert: file.covert,
            asks: file.asks,
            common: file.common,
            not_with: file.not_with,
            extends: file.extends,
            legal_basis: file.legal_basis,
            title: file.title,
            summary: file.summary,
            elements,
        }));
    }
}

/// Parses one file; a fault of form names line and column through the parser's own message.
fn read_file<'a, T: Deserialize<'a>>(
    form: Form,
    name: &str,
    text: &'a str,
    faults: &mut Vec<DataFault>,
) -> Option<T> {
    match form.read(text) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(DataFault::new(
                name,
                "file",
                error,
                "correct the entry at that line",
            ));
            None
        }
    }
}

#[cfg(test)]
mod tests;
