//! What the form remembers between frames and no file holds: typing that is no value yet, what is unfolded.

use std::collections::{HashMap, HashSet};

use crate::request::{Location, Step};
use crate::terms::Language;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::place::Place;

/// Memory of the form.
#[derive(Debug, Default)]
pub struct FormMemory {
    /// The place to bring into view in the next frame.
    pub scroll_to: Option<Place>,
    /// Text of fields that is no date or number yet, by field: nothing typed is lost.
    pub(super) typing: HashMap<String, String>,
    /// Records whose fields are shown, by the place that points to them.
    pub(super) unfolded: HashSet<String>,
    /// The language shown of a text, by field.
    pub(super) languages: HashMap<String, Language>,
}

impl FormMemory {
    /// Gives up typing that is no value: the fields show what the draft holds.
    /// Returns whether there was any.
    pub fn forget_typing(&mut self) -> bool {
        let any = !self.typing.is_empty();
        self.typing.clear();
        any
    }

    /// Shows the fields of these records, and a text in the language of the place.
    pub fn show(&mut self, at: &Location, unfolded: &[String]) {
        self.unfolded.extend(unfolded.iter().cloned());
        if let Some(language) = at.language_of() {
            self.languages.insert(text_key(at), language);
        }
    }
}

/// The key of a text in several languages: the element, or the record with the field.
fn text_key(at: &Location) -> String {
    let fields = at.path().iter().map_while(|step| match step {
        Step::Field(field) => Some(field.name()),
        Step::Index(_) | Step::Language(_) => None,
    });
    match at {
        Location::Answer(id, path) if matches!(path.as_slice(), [_, Step::Field(_), ..]) => {
            format!("{id}.remark")
        }
        Location::Answer(id, _) => id.to_string(),
        Location::LegalBasis(index, _) => format!("bilateral.{index}"),
        Location::Record { id, .. } => {
            fields.fold(id.to_string(), |key, name| format!("{key}.{name}"))
        }
        _ => String::new(),
    }
}

/// What a field needs to draw itself and to say what has changed.
pub struct Hand<'h, 'c> {
    /// What may be seen.
    pub cx: Cx<'c>,
    /// Memory of the form.
    pub memory: &'h mut FormMemory,
    /// What is to be done after the frame.
    pub out: &'h mut Vec<Action>,
}
