//! What the form remembers between frames and no file holds: typing that is no value yet, what is unfolded.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use eframe::egui::Context;

use super::data::{FormData, Tone};
use crate::interview::{Section, SectionTitle};
use crate::request::{Location, Step};
use crate::terms::Language;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Key};
use crate::ui::memo::Memo;
use crate::ui::place::Place;
use crate::ui::widgets::Seek;

/// A place to bring into view and to type in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The place.
    pub place: Place,
    /// What is looked for there: what a step that was taken back or done again has changed.
    pub seek: Option<Seek>,
}

impl From<Place> for Target {
    fn from(place: Place) -> Self {
        Self { place, seek: None }
    }
}

/// Memory of the form.
#[derive(Debug, Default)]
pub struct FormMemory {
    /// What to bring into view in the next frame.
    pub scroll_to: Option<Target>,
    /// Text of fields that is no date or number yet, by field: nothing typed is lost.
    pub(super) typing: HashMap<String, String>,
    /// Records whose fields are shown, by the place that points to them.
    pub(super) unfolded: HashSet<String>,
    /// What was not asked when its section was opened: an answer does not move it among what is asked.
    pub(super) others: Option<(SectionTitle, HashSet<Place>)>,
    /// What the section shows, as long as nothing changes.
    shown: Memo<(Key, SectionTitle, usize), FormData>,
    /// The language shown of a text, by field.
    pub(super) languages: HashMap<String, Language>,
}

impl FormMemory {
    /// What to bring into view and to type in; not while the press that asked for it still lasts, which would
    /// take the focus away again.
    pub fn take_target(&mut self, ctx: &Context) -> Option<Target> {
        if self.scroll_to.is_some() && ctx.input(|i| i.pointer.any_pressed()) {
            ctx.request_repaint();
            return None;
        }
        self.scroll_to.take()
    }

    /// What a step has changed is not to be seen in its place: the place itself is shown.
    pub fn show_place_of(&mut self, target: &Target, ctx: &Context) {
        self.scroll_to = Some(target.place.clone().into());
        ctx.request_repaint();
    }

    /// What the section shows.
    pub(super) fn data(&mut self, cx: &Cx<'_>, section: &Section) -> Rc<FormData> {
        let key = (cx.key(), section.title.clone(), section.items.len());
        let mut shown = std::mem::take(&mut self.shown);
        let data = shown.get(key, || {
            let mut data = FormData::new(cx, section);
            self.keep_in_place(&section.title, &mut data);
            data
        });
        self.shown = shown;
        data
    }

    /// Leaves what was not asked when the section was opened where it was, although it has been answered since.
    fn keep_in_place(&mut self, title: &SectionTitle, data: &mut FormData) {
        let here = self.others.as_ref().is_some_and(|(t, _)| t == title);
        if !here {
            let places = data.others.iter().map(|q| q.place.clone()).collect();
            self.others = Some((title.clone(), places));
            return;
        }
        if let Some((_, others)) = &self.others {
            data.keep_apart(|q| others.contains(&q.place) && q.tone != Tone::Must);
        }
    }

    /// The section is left: when it is opened again it orders itself anew.
    pub fn leave(&mut self) {
        self.others = None;
        self.shown = Memo::default();
    }

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
