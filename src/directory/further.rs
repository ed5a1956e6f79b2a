//! Names by which a State is found and under which it is never printed: everyday and former ones, each with its source.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::law::DataFault;
use crate::terms::{Language, StateId};

/// Names of one State from one source, beside those of its entry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FurtherNames {
    /// The State.
    pub state: StateId,
    /// The key of the source.
    pub source: String,
    /// The names by language.
    #[serde(flatten)]
    pub names: BTreeMap<Language, Vec<String>>,
}

/// A file of further names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamesFile {
    /// The sources by key.
    pub source: BTreeMap<String, NamesSource>,
    /// The names.
    pub name: Vec<FurtherNames>,
}

/// Where names were taken from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamesSource {
    /// What it is, said honestly.
    pub title: String,
    /// Its address, if it has one.
    #[serde(default)]
    pub url: Option<String>,
}

/// The text of a file of further names, read when somebody looks for a State.
#[derive(Clone, Debug)]
pub(super) struct NamesText {
    /// Name of the file.
    pub(super) file: String,
    /// JSON as compiled in, TOML as written.
    pub(super) is_compiled: bool,
    /// Its text.
    pub(super) text: Cow<'static, str>,
}

impl NamesText {
    pub(super) fn read(&self) -> Result<NamesFile, DataFault> {
        let read = if self.is_compiled {
            serde_json::from_str(&self.text).map_err(|e| e.to_string())
        } else {
            toml::from_str(&self.text).map_err(|e| e.to_string())
        };
        read.map_err(|e| {
            DataFault::new(
                &self.file,
                "file",
                e.trim().replace('\n', " "),
                "correct the entry at that line",
            )
        })
    }
}
