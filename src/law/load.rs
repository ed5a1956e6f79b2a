//! Reading the law data from its files: the one place that knows where they come from.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fault::DataFault;
use super::form::Form;
use super::kinds::{Element, Kind};
use super::model::Law;
use super::parts::Part;
use super::validate::check_references;
use crate::terms::{ArticleRef, ElementId, KindId, Language, Scope};

/// The files as the build script has compiled them, by name: JSON in place of TOML. The file of a kind holds its
/// elements alone; what else is said of all kinds stands in [`KINDS`], in their order.
static COMPILED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/law.rs"));

/// The file that gives the order of the kinds.
const KINDS: &str = "kinds.toml";

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

impl Law {
    /// The law compiled into the program.
    ///
    /// The files are proved sound by tests, and the compiled form to say the same; should a file not read, the
    /// others are served, so that the program still starts.
    #[must_use]
    pub fn embedded() -> Self {
        let mut law = Self::default();
        let mut elements = HashMap::new();
        for (name, json) in COMPILED {
            if *name == KINDS {
                let kinds: Vec<Kind> = serde_json::from_str(json).unwrap_or_default();
                law.kinds = kinds.into_iter().map(Arc::new).collect();
            } else if let Some(kind) = kind_of(name) {
                elements.insert(kind, *json);
            } else if let Some(language) = language_of(name) {
                let text = Cow::Borrowed(*json);
                law.wordings.insert(language, (Form::Json, text));
            } else {
                law.put(name, Source::Compiled(json));
            }
        }
        for (at, kind) in law.kinds.iter().enumerate() {
            let json = elements.get(kind.id.as_str()).copied().unwrap_or_default();
            law.elements.add_compiled(&kind.elements, json);
            law.kind_index.insert(kind.id.clone(), at);
        }
        law
    }

    /// Reads law data from files given as (name relative to the data folder, text).
    ///
    /// # Errors
    /// All faults of all files at once, each with file, entry and hint.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, Vec<DataFault>> {
        let mut faults = Vec::new();
        let law = Self::read(files, &mut faults);
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

    fn read(files: &[(&str, &str)], faults: &mut Vec<DataFault>) -> Self {
        let mut law = Self::default();
        let mut order = Vec::new();
        let mut kind_files = HashMap::new();
        for (name, text) in files {
            if *name == KINDS {
                order =
                    read_file::<KindsFile>(name, text, faults).map_or_else(Vec::new, |f| f.order);
            } else if let Some(id) = kind_of(name) {
                if let Some(file) = read_file::<KindFile>(name, text, faults) {
                    if id != file.id.as_str() {
                        faults.push(DataFault::new(
                            name,
                            file.id.as_str(),
                            "the id is not the name of the file",
                            "rename the file or the id",
                        ));
                    }
                    kind_files.insert(file.id.clone(), (*name, file));
                }
            } else if name.starts_with("wording/") {
                match language_of(name) {
                    Some(language) => {
                        let text = Cow::Owned((*text).to_owned());
                        law.wordings.insert(language, (Form::Toml, text));
                    }
                    None => faults.push(DataFault::new(
                        name,
                        "file",
                        "the name is not the code of a language",
                        "name it ar, zh, en, fr, ru or es",
                    )),
                }
            } else if !law.put(name, Source::Written(text, faults)) {
                faults.push(DataFault::new(
                    name,
                    "file",
                    "nothing reads this file",
                    "put kinds under kinds/, or remove the file",
                ));
            }
        }
        for id in order {
            match kind_files.remove(&id) {
                Some((name, file)) => law.add_kind(name, file, faults),
                None => faults.push(DataFault::new(
                    KINDS,
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
        let elements: Vec<ElementId> = file.element.iter().map(|e| e.id.clone()).collect();
        for twice in self.elements.add(&elements, file.element) {
            faults.push(DataFault::new(
                name,
                twice.as_str(),
                "this element stands twice in the law data",
                "give one of them another id",
            ));
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

    /// Takes in a file that holds one part of the law; `false` if none is read from it.
    fn put(&mut self, name: &str, source: Source<'_>) -> bool {
        match name {
            "families.toml" => self.families = source.part(name),
            "retention.toml" => self.retentions = source.part(name),
            "questions.toml" => self.questions = source.part(name),
            "instruments.toml" => self.instruments = source.part(name),
            "letter.toml" => self.roles = source.part(name),
            "sections.toml" => self.sections = source.part(name),
            "grounds.toml" => self.grounds = source.part(name),
            "periods.toml" => self.arrest_periods = source.part(name),
            "routes.toml" => self.routes = source.part(name),
            "rules.toml" => self.rules = source.part(name),
            "quality.toml" => self.qualities = source.part(name),
            "ages.toml" => self.ages = source.part(name),
            "bases.toml" => self.bases = source.part(name),
            "offices.toml" => self.offices = source.part(name),
            "trade.toml" => self.trade = source.part(name),
            "wordlists.toml" => self.words = source.part(name),
            _ => return false,
        }
        true
    }
}

/// Where a part comes from.
enum Source<'a> {
    /// The build script has compiled it: it is read when it is asked for.
    Compiled(&'static str),
    /// The file that lawyers edit: it is read at once, with its faults.
    Written(&'a str, &'a mut Vec<DataFault>),
}

impl Source<'_> {
    fn part<T: Default + DeserializeOwned>(self, name: &str) -> Part<T> {
        match self {
            Self::Compiled(json) => Part::compiled(json),
            Self::Written(text, faults) => {
                Part::of(read_file(name, text, faults).unwrap_or_default())
            }
        }
    }
}

/// The kind whose file this is.
fn kind_of(name: &str) -> Option<&str> {
    name.strip_prefix("kinds/")?.strip_suffix(".toml")
}

/// The language whose wording file this is.
fn language_of(name: &str) -> Option<Language> {
    let code = name.strip_prefix("wording/")?.strip_suffix(".toml")?;
    code.parse().ok()
}

/// Parses one file; a fault of form names line and column through the parser's own message.
fn read_file<'a, T: Deserialize<'a>>(
    name: &str,
    text: &'a str,
    faults: &mut Vec<DataFault>,
) -> Option<T> {
    match Form::Toml.read(text) {
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
