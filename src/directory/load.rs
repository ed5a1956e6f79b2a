//! The data files of the directory: the one place that knows where they come from.

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::model::{AskRule, Directory};
use super::schema::parse_treaties;
use crate::law::DataFault;

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/directory/data");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskRulesFile {
    rule: Vec<AskRule>,
}

impl Directory {
    /// The directory compiled into the program; each State is read when first asked for.
    ///
    /// A test proves that every file reads; should one not, the States without fault are served, so that the
    /// program still starts.
    #[must_use]
    pub fn embedded() -> Self {
        let mut directory = Self::read(&Self::embedded_files()).0;
        env!("ROGATORY_DIRECTORY_VERSION").clone_into(&mut directory.version);
        directory
    }

    /// Reads a directory from files given as (name relative to the data folder, text).
    ///
    /// # Errors
    /// All faults of all files at once, each with file, entry and hint.
    pub fn from_files(files: &[(&'static str, &'static str)]) -> Result<Self, Vec<DataFault>> {
        let (directory, mut faults) = Self::read(files);
        faults.extend(directory.faults());
        if faults.is_empty() {
            Ok(directory)
        } else {
            Err(faults)
        }
    }

    /// The files compiled into the program, in the form that [`Directory::from_files`] reads.
    #[must_use]
    pub fn embedded_files() -> Vec<(&'static str, &'static str)> {
        let mut files: Vec<_> = DATA
            .files()
            .chain(DATA.dirs().flat_map(Dir::files))
            .filter_map(|f| Some((f.path().to_str()?, f.contents_utf8()?)))
            .collect();
        files.sort_unstable();
        files
    }

    fn read(files: &[(&'static str, &'static str)]) -> (Self, Vec<DataFault>) {
        let mut directory = Self::default();
        let mut faults = Vec::new();
        for (name, text) in files {
            match *name {
                "treaties.toml" => match parse_treaties(name, text) {
                    Ok(treaties) => directory.treaties = treaties,
                    Err(more) => faults.extend(more),
                },
                "requirement_rules.toml" => match toml::from_str::<AskRulesFile>(text) {
                    Ok(file) => directory.ask_rules = file.rule,
                    Err(error) => faults.push(DataFault::new(
                        name,
                        "file",
                        error.to_string().trim().replace('\n', " "),
                        "correct the entry at that line",
                    )),
                },
                _ => {
                    let id = name
                        .strip_prefix("states/")
                        .and_then(|n| n.strip_suffix(".toml"))
                        .and_then(|n| n.parse().ok());
                    match id {
                        Some(id) => directory.add(id, (*text).into()),
                        None => faults.push(DataFault::new(
                            name,
                            "file",
                            "nothing reads this file",
                            "put States under states/, or remove the file",
                        )),
                    }
                }
            }
        }
        (directory, faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::sha256;

    #[test]
    fn the_fingerprint_is_that_of_the_data_compiled_in() {
        let whole: Vec<u8> = Directory::embedded_files()
            .into_iter()
            .flat_map(|(_, text)| text.bytes())
            .collect();
        assert_eq!(Directory::embedded().version(), sha256(&whole));
    }
}
