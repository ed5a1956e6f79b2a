//! The data files of the directory: the one place that knows where they come from.

use std::borrow::Cow;

use serde::Deserialize;

use super::further::NamesText;
use super::model::{AskRule, Directory, Entry, OfficialLanguages};
use super::places::Places;
use super::schema::{Treaty, parse_treaties};
use crate::law::DataFault;
use crate::terms::StateId;

/// The files as the build script has compiled them, by name: JSON in place of TOML.
static COMPILED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/directory.rs"));

const TREATIES: &str = "treaties.toml";
const ASK_RULES: &str = "requirement_rules.toml";
const NAMES: &str = "names.toml";
const NAMES_CLDR: &str = "names_cldr.toml";
const PLACES: &str = "places.toml";
const LANGUAGES: &str = "languages.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskRulesFile {
    rule: Vec<AskRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TreatiesFile {
    treaty: Vec<Treaty>,
}

impl Directory {
    /// The directory compiled into the program; each State is read when first asked for.
    ///
    /// A test proves that every file reads, and that the compiled form says the same; should one not, the States
    /// without fault are served, so that the program still starts.
    #[must_use]
    pub fn embedded() -> Self {
        let mut directory = Self::default();
        env!("ROGATORY_DIRECTORY_VERSION").clone_into(&mut directory.version);
        for (name, json) in COMPILED {
            match *name {
                TREATIES => {
                    directory.treaties = serde_json::from_str::<TreatiesFile>(json)
                        .map_or_else(|_| Vec::new(), |file| file.treaty);
                }
                ASK_RULES => {
                    directory.ask_rules = serde_json::from_str::<AskRulesFile>(json)
                        .map_or_else(|_| Vec::new(), |file| file.rule);
                }
                LANGUAGES => {
                    directory.official = serde_json::from_str(json).unwrap_or_default();
                }
                NAMES | NAMES_CLDR => directory.further.push(NamesText {
                    file: (*name).to_owned(),
                    is_compiled: true,
                    text: Cow::Borrowed(json),
                }),
                PLACES => directory.places = Places::new(*json, true),
                _ => {
                    if let Some(id) = state_of(name) {
                        directory.add(id, Entry::compiled(json));
                    }
                }
            }
        }
        directory
    }

    /// Reads a directory from files given as (name relative to the data folder, text).
    ///
    /// # Errors
    /// All faults of all files at once, each with file, entry and hint.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, Vec<DataFault>> {
        let (directory, mut faults) = Self::read(files);
        faults.extend(directory.faults());
        if faults.is_empty() {
            Ok(directory)
        } else {
            Err(faults)
        }
    }

    fn read(files: &[(&str, &str)]) -> (Self, Vec<DataFault>) {
        let mut directory = Self::default();
        let mut faults = Vec::new();
        for (name, text) in files {
            match *name {
                TREATIES => match parse_treaties(name, text) {
                    Ok(treaties) => directory.treaties = treaties,
                    Err(more) => faults.extend(more),
                },
                ASK_RULES => match toml::from_str::<AskRulesFile>(text) {
                    Ok(file) => directory.ask_rules = file.rule,
                    Err(error) => faults.push(DataFault::new(
                        name,
                        "file",
                        error.to_string().trim().replace('\n', " "),
                        "correct the entry at that line",
                    )),
                },
                LANGUAGES => match toml::from_str::<OfficialLanguages>(text) {
                    Ok(file) => directory.official = file,
                    Err(error) => faults.push(DataFault::new(
                        name,
                        "file",
                        error.to_string().trim().replace('\n', " "),
                        "correct the entry at that line",
                    )),
                },
                NAMES | NAMES_CLDR => directory.further.push(NamesText {
                    file: (*name).to_owned(),
                    is_compiled: false,
                    text: Cow::Owned((*text).to_owned()),
                }),
                PLACES => directory.places = Places::new((*text).to_owned(), false),
                _ => match state_of(name) {
                    Some(id) => directory.add(id, Entry::written(*text)),
                    None => faults.push(DataFault::new(
                        name,
                        "file",
                        "nothing reads this file",
                        "put States under states/, or remove the file",
                    )),
                },
            }
        }
        (directory, faults)
    }
}

/// The State whose file this is.
fn state_of(name: &str) -> Option<StateId> {
    name.strip_prefix("states/")?
        .strip_suffix(".toml")?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests;
