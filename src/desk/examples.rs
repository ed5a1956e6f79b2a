//! The example requests, compiled in: a first look without a file of one's own, also on a machine without network.

use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::import::read_request;
use crate::reference::Reference;
use crate::request::Request;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/examples");

/// The examples with their names.
pub type Examples = Vec<(&'static str, Request)>;

/// The examples, in alphabetical order of their names; persons, cases and accounts in them are fictional.
#[must_use]
pub fn all(reference: &Reference) -> Arc<Examples> {
    reference.kept(|| {
        let mut examples: Examples = EXAMPLES
            .files()
            .filter_map(|file| {
                let name = file.path().file_name()?.to_str()?;
                let name = name.strip_suffix(".rogatory.json")?;
                // A test opens every example; one that cannot be read is not offered.
                Some((name, read_request(reference, file.contents()).ok()?))
            })
            .collect();
        examples.sort_by_key(|(name, _)| *name);
        examples
    })
}

/// An example by its name.
#[must_use]
pub fn example(reference: &Reference, name: &str) -> Option<Request> {
    all(reference)
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, request)| request.clone())
}
