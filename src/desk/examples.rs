//! The example requests, compiled in: a first look without a file of one's own, also on a machine without network.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::import::read_request;
use crate::request::Request;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/examples");

/// The examples, in alphabetical order of their names; persons, cases and accounts in them are fictional.
#[must_use]
pub fn all() -> &'static [(&'static str, Request)] {
    static READ: OnceLock<Vec<(&'static str, Request)>> = OnceLock::new();
    READ.get_or_init(|| {
        let mut examples: Vec<_> = EXAMPLES
            .files()
            .filter_map(|file| {
                let name = file.path().file_name()?.to_str()?;
                let name = name.strip_suffix(".rogatory.json")?;
                // A test opens every example; one that cannot be read is not offered.
                Some((name, read_request(file.contents()).ok()?))
            })
            .collect();
        examples.sort_by_key(|(name, _)| *name);
        examples
    })
}

/// An example by its name.
#[must_use]
pub fn example(name: &str) -> Option<&'static Request> {
    all()
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, request)| request)
}
