//! Reading the law data from its files: the one place that knows where they come from.

use std::collections::HashMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::fault::DataFault;
use super::grounds::Grounds;
use super::instruments::Instrument;
use super::kinds::{Element, Kind};
use super::letter::{Question, Role, Section};
use super::model::Law;
use super::periods::ArrestPeriod;
use super::routes::Route;
use super::rules::{Quality, RuleInfo};
use super::validate::{check_element, check_references};
use super::wordlists::WordLists;
use crate::terms::{ArticleRef, KindId, Language};

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
    pub fn embedded() -> Self {
        Self::read(&Self::embedded_files()).0
    }

    /// Reads law data from files given as (name relative to the data folder, text).
    ///
    /// # Errors
    /// All faults of all files at once, each with file, entry and hint.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, Vec<DataFault>> {
        let (law, mut faults) = Self::read(files);
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
        if faults.is_empty() {
            Ok(law)
        } else {
            Err(faults)
        }
    }

    /// The files compiled into the program, in the form that [`Law::from_files`] reads.
    #[must_use]
    pub fn embedded_files() -> Vec<(&'static str, &'static str)> {
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
                    law.words = read_toml::<WordLists>(name, text, &mut faults).unwrap_or_default();
                }
                _ if name.starts_with("wording/") => {
                    let language = name.strip_prefix("wording/");
                    let language = language.and_then(|n| n.strip_suffix(".toml"));
                    match language.and_then(|code| code.parse::<Language>().ok()) {
                        Some(language) => {
                            law.wordings.insert(language, (*text).to_owned());
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
        check_references(&law, &mut faults);
        (law, faults)
    }

    fn add_kind(&mut self, name: &str, file: KindFile, faults: &mut Vec<DataFault>) {
        let mut elements = Vec::new();
        for mut element in file.element {
            check_element(name, &element, faults);
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
            extends: file.extends,
            legal_basis: file.legal_basis,
            title: file.title,
            summary: file.summary,
            elements,
        }));
    }
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
