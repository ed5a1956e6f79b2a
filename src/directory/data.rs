//! The embedded data files, each State read once, when first asked for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::schema::{Name, State, Treaty, parse_state, parse_treaties};
use crate::law::{AskKey, DataFault, Law, Obligation};
use crate::terms::{ElementId, Language, StateId};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/directory/data");

type Entry = (&'static str, OnceLock<Option<State>>);

/// File texts by State, with the parsed entry once it was asked for.
fn entries() -> &'static BTreeMap<StateId, Entry> {
    static ENTRIES: OnceLock<BTreeMap<StateId, Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        DATA.get_dir("states")
            .into_iter()
            .flat_map(Dir::files)
            .filter_map(|file| {
                let id = file.path().file_stem()?.to_str()?.parse().ok()?;
                Some((id, (file.contents_utf8()?, OnceLock::new())))
            })
            .collect()
    })
}

/// A fingerprint of all directory data (SHA-256, hexadecimal): two programs with the same one know the same.
#[must_use]
pub const fn version() -> &'static str {
    env!("ROGATORY_DIRECTORY_VERSION")
}

/// The codes of all States in the directory, in alphabetical order.
pub fn all() -> impl Iterator<Item = StateId> {
    entries().keys().copied()
}

/// The entry of a State; `None` if the directory does not know the code.
#[must_use]
pub fn state(id: StateId) -> Option<&'static State> {
    let (text, cell) = entries().get(&id)?;
    // `embedded_checked` proves in the tests that every file reads.
    cell.get_or_init(|| parse_state(&format!("{id}.toml"), text).ok())
        .as_ref()
}

/// All entries, in the order of their codes.
pub fn states() -> impl Iterator<Item = &'static State> {
    all().filter_map(state)
}

/// The text of a State's file, as the maintainer of the data sees it.
#[must_use]
pub fn file_of(id: StateId) -> Option<&'static str> {
    entries().get(&id).map(|(text, _)| *text)
}

/// The treaties that entries name.
#[must_use]
pub fn treaties() -> &'static [Treaty] {
    static TREATIES: OnceLock<Vec<Treaty>> = OnceLock::new();
    TREATIES.get_or_init(|| {
        DATA.get_file("treaties.toml")
            .and_then(|f| f.contents_utf8())
            .and_then(|text| parse_treaties("treaties.toml", text).ok())
            .unwrap_or_default()
    })
}

/// A rule that turns a fact into something asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskRule {
    /// Kind of the fact.
    pub fact: String,
    /// Field of its table.
    pub field: String,
    /// What the State asks for if the field says so.
    #[serde(default)]
    pub asks: Option<AskKey>,
    /// The element that fulfils it.
    #[serde(default)]
    pub element: Option<ElementId>,
    /// How strongly the element is then required.
    #[serde(default)]
    pub obligation: Option<Obligation>,
    /// Whether it speaks of requests without a treaty.
    #[serde(default)]
    pub without_treaty: bool,
    /// A "no" of the record is what the key stands for.
    #[serde(default)]
    pub negated: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskRulesFile {
    rule: Vec<AskRule>,
}

fn read_ask_rules() -> Result<Vec<AskRule>, DataFault> {
    let file = "requirement_rules.toml";
    let text = DATA
        .get_file(file)
        .and_then(|f| f.contents_utf8())
        .unwrap_or_default();
    toml::from_str::<AskRulesFile>(text)
        .map(|f| f.rule)
        .map_err(|e| {
            DataFault::new(
                file,
                "file",
                e.to_string().trim().replace('\n', " "),
                "correct the entry at that line",
            )
        })
}

/// The rules, in the order of the file.
#[must_use]
pub fn ask_rules() -> &'static [AskRule] {
    static RULES: OnceLock<Vec<AskRule>> = OnceLock::new();
    RULES.get_or_init(|| read_ask_rules().unwrap_or_default())
}

/// Reads and validates everything embedded.
///
/// # Errors
/// All faults of all files at once.
pub fn embedded_checked() -> Result<(), Vec<DataFault>> {
    let mut faults = Vec::new();
    for (id, (text, _)) in entries() {
        if let Err(more) = parse_state(&format!("{id}.toml"), text) {
            faults.extend(more);
        }
    }
    if let Some(text) = DATA
        .get_file("treaties.toml")
        .and_then(|f| f.contents_utf8())
        && let Err(more) = parse_treaties("treaties.toml", text)
    {
        faults.extend(more);
    }
    for state in states() {
        for treaty in state.participation.iter().map(|p| &p.treaty) {
            if !treaties().iter().any(|t| t.id == *treaty) {
                faults.push(DataFault::new(
                    &format!("{}.toml", state.head.iso3),
                    treaty.as_str(),
                    "the treaty is not in treaties.toml",
                    "add it there, or correct the id",
                ));
            }
        }
    }
    match read_ask_rules() {
        Err(fault) => faults.push(fault),
        Ok(rules) => {
            for rule in rules {
                let known = rule
                    .element
                    .as_ref()
                    .is_none_or(|e| Law::embedded().element(e.as_str()).is_some());
                if !known || !super::facts::KINDS.contains(&rule.fact.as_str()) {
                    faults.push(DataFault::new(
                        "requirement_rules.toml",
                        format!("{}.{}", rule.fact, rule.field),
                        "the rule names a fact or an element that does not exist",
                        "correct the id",
                    ));
                }
            }
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

impl State {
    /// The names in one language.
    #[must_use]
    pub const fn names(&self, language: Language) -> &Name {
        match language {
            Language::Ar => &self.name.ar,
            Language::Zh => &self.name.zh,
            Language::En => &self.name.en,
            Language::Fr => &self.name.fr,
            Language::Ru => &self.name.ru,
            Language::Es => &self.name.es,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::sha256;

    #[test]
    fn the_fingerprint_is_that_of_the_data_compiled_in() {
        let mut files: Vec<_> = DATA
            .files()
            .chain(DATA.dirs().flat_map(Dir::files))
            .collect();
        files.sort_by_key(|file| file.path());
        let whole: Vec<u8> = files
            .into_iter()
            .flat_map(|file| file.contents().to_vec())
            .collect();
        assert_eq!(version(), sha256(&whole));
    }
}
