//! The example requests, compiled in: a first look without a file of one's own, also on a machine without network.

use include_dir::{Dir, include_dir};

use crate::import::read_request;
use crate::request::Request;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/examples");

/// The names of the examples, in alphabetical order.
#[must_use]
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = EXAMPLES
        .files()
        .filter_map(|f| f.path().file_name()?.to_str()?.strip_suffix(".rogatory.json"))
        .collect();
    names.sort_unstable();
    names
}

/// An example by its name; persons, cases and accounts in it are fictional.
#[must_use]
pub fn example(name: &str) -> Option<Request> {
    let file = EXAMPLES.get_file(format!("{name}.rogatory.json"))?;
    // A test opens every example; one that cannot be read is not offered.
    read_request(file.contents()).ok()
}
