//! DOCX: the custom XML part that carries the request, and the letter as its reader sees it.

mod container;
mod fields;
mod lists;
mod names;
mod package;
mod styles;
mod traits;
mod view;

use super::held::{CarrierFault, Held};
use super::xml::{Step, walk};
use container::Container;

pub use traits::alike;
pub use view::seen;

/// Element of the custom XML part around everything that is carried; `export` writes the same.
const ROOT: &str = "carried";

/// What the document carries.
pub(super) fn held(bytes: &[u8]) -> Result<Held, CarrierFault> {
    let mut container = Container::open(bytes)?;
    let mut found: Option<Held> = None;
    for name in container.names() {
        // Word and LibreOffice number the items anew when they save.
        let lower = name.to_lowercase();
        if !lower.starts_with("customxml/item") || lower.contains("props") {
            continue;
        }
        if let Some(held) = carried(&container.part(&name)?)? {
            match &found {
                Some(first) if *first != held => return Err(CarrierFault::Several),
                _ => found = Some(held),
            }
        }
    }
    found.ok_or(CarrierFault::Empty)
}

/// The names of the parts of a container; `None` if it cannot be opened.
pub(super) fn part_names(bytes: &[u8]) -> Option<Vec<String>> {
    Some(Container::open(bytes).ok()?.names())
}

/// The request and its origin, if the part is ours.
fn carried(part: &[u8]) -> Result<Option<Held>, CarrierFault> {
    let mut path: Vec<String> = Vec::new();
    let (mut request, mut origin) = (String::new(), String::new());
    let mut ours = false;
    walk(part, |step| match step {
        Step::Start(name) => {
            ours |= path.is_empty() && name == ROOT;
            path.push(name);
        }
        Step::End => {
            path.pop();
        }
        Step::Text(words) => match path.get(1).map(String::as_str) {
            Some("request") => request.push_str(&words),
            Some("origin") => origin.push_str(&words),
            _ => {}
        },
    })?;
    Ok(ours.then(|| Held {
        request: request.into_bytes(),
        origin: origin.into_bytes(),
    }))
}
