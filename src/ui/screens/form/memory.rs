//! What the form remembers between frames and no file holds: typing that is no value yet, what is unfolded.

use std::collections::{HashMap, HashSet};

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
    pub fn forget_typing(&mut self) {
        self.typing.clear();
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
