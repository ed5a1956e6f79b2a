//! Choosers: one or several of a list, with a search line where the list is long.
//!
//! A long list takes what is typed as soon as it is open; the arrow keys go through what was found, Enter chooses,
//! Escape leaves. In a short list the focus itself goes from entry to entry.

use std::hash::Hash;

use eframe::egui::{Id, Key, Modifiers, Response, Stroke, StrokeKind, Ui};

use super::fields::search_line;
use super::focus::focus_on;
use super::popup::{entries_ui, opening_ui};
use super::text::{selectable, weak};
use crate::folding::{Folded, Likeness, Wanted, best};
use crate::ui::theme;

/// From how many entries on a list can be searched.
const SEARCHABLE: usize = 12;
/// How many entries a page of a list has, for the keys that turn pages.
const PAGE: usize = 8;

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// Its words.
    pub words: String,
    /// Other names by which it is found.
    names: Vec<Folded>,
}

impl<T> Choice<T> {
    /// An entry that is found by its words.
    pub const fn new(value: T, words: String) -> Self {
        Self {
            value,
            words,
            names: Vec::new(),
        }
    }

    /// Found by these names as well.
    #[must_use]
    pub fn found_by(mut self, names: &[Folded]) -> Self {
        self.names.extend_from_slice(names);
        self
    }
}

/// What a list remembers while it is open.
#[derive(Clone, Debug, Default)]
struct Search {
    /// What has been typed.
    wanted: String,
    /// The entry that Enter would choose, counted among those that are shown.
    at: usize,
    /// The search line, once it has been drawn.
    line: Option<Id>,
    /// Whether the entry has moved in this frame and must be seen.
    moved: bool,
}

/// Chooses one of a list or none. Returns what a person has just chosen.
pub fn choose_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    words: (&str, &str, &str),
    present: Option<&T>,
    choices: &[Choice<T>],
    width: f32,
) -> Option<Option<T>> {
    let (name, none, search) = words;
    let id = Id::unique(("choose", &salt));
    let shown = present
        .and_then(|p| choices.iter().find(|c| c.value == *p))
        .map_or(none, |c| c.words.as_str());
    let (_, chosen) = opening_ui(ui, id, name, (shown, shown), width, |ui| {
        let is_present = |v: Option<&T>| v == present;
        list_ui(ui, id, search, Some(none), choices, is_present)
    });
    forget_search(ui, id, chosen.is_none());
    chosen.flatten().filter(|c| c.as_ref() != present)
}

/// A list that adds what is chosen to others. Returns what a person has just chosen.
pub fn choose_many_ui<T: Clone>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    search: &str,
    choices: &[Choice<T>],
    width: f32,
) -> Option<T> {
    let id = Id::unique(("choose-many", &salt));
    // What has been added can be added no more.
    let rest = choices.len().to_string();
    let (_, chosen) = opening_ui(ui, id, name, (name, &rest), width, |ui| {
        list_ui(ui, id, search, None, choices, |_| false)
    });
    forget_search(ui, id, chosen.is_none());
    chosen.flatten().flatten()
}

/// A list that is closed begins its next search anew.
fn forget_search(ui: &Ui, id: Id, is_closed: bool) {
    if is_closed {
        ui.data_mut(|d| d.remove::<Search>(id));
    }
}

/// Draws the entries, with a search line above them where they are many. Returns what has been chosen.
fn list_ui<T: Clone>(
    ui: &mut Ui,
    id: Id,
    search: &str,
    none: Option<&str>,
    choices: &[Choice<T>],
    is_present: impl Fn(Option<&T>) -> bool,
) -> Option<Option<T>> {
    let is_new = ui.data(|d| d.get_temp::<Search>(id).is_none());
    let mut memory: Search = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let is_long = choices.len() >= SEARCHABLE;
    let mut enter = false;
    if is_long {
        if memory.line.is_some() && ui.memory(|m| m.focused()) == memory.line {
            enter = steps(ui, &mut memory);
        }
        let before = memory.wanted.clone();
        let width = ui.available_width().max(220.0);
        let line = search_line(ui, &mut memory.wanted, width, search).accessible_name(search);
        if is_new {
            // One can type at once.
            focus_on(ui.ctx(), line.id);
        }
        if before != memory.wanted {
            memory.at = 0;
            memory.moved = true;
        }
        memory.line = Some(line.id);
    }
    let entries = found(&memory.wanted, none, choices);
    if is_new {
        memory.at = entries
            .iter()
            .position(|(value, _)| is_present(*value))
            .unwrap_or(0);
        memory.moved = true;
    }
    memory.at = memory.at.min(entries.len().saturating_sub(1));
    let chosen = entries_ui(ui, |ui| {
        let mut chosen = None;
        for (index, (value, words)) in entries.iter().enumerate() {
            let is_here = is_present(*value);
            let entry = selectable(ui, is_here, words);
            if is_new && !is_long && (is_here || index == 0) {
                focus_on(ui.ctx(), entry.id);
            }
            if is_long && index == memory.at {
                point_at(ui, &entry, &memory);
            }
            if entry.clicked() || (enter && index == memory.at) {
                chosen = Some(value.cloned());
            }
        }
        if entries.is_empty() {
            weak(ui, "–");
        }
        chosen
    });
    memory.moved = false;
    if chosen.is_some() {
        ui.data_mut(|d| d.remove::<Search>(id));
        ui.close();
    } else {
        ui.data_mut(|d| d.insert_temp(id, memory));
    }
    chosen
}

/// The keys that go through a list while its search line has the focus. Returns whether Enter was pressed.
fn steps(ui: &Ui, memory: &mut Search) -> bool {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    for (key, forward, by) in [
        (Key::ArrowDown, true, 1),
        (Key::ArrowUp, false, 1),
        (Key::PageDown, true, PAGE),
        (Key::PageUp, false, PAGE),
    ] {
        while pressed(key) {
            memory.moved = true;
            memory.at = if forward {
                memory.at.saturating_add(by)
            } else {
                memory.at.saturating_sub(by)
            };
        }
    }
    pressed(Key::Enter)
}

/// Marks the entry that Enter chooses, and tells of it where the search line keeps the focus.
fn point_at(ui: &Ui, entry: &Response, memory: &Search) {
    let accent = theme::tokens(ui).accent;
    let around = Stroke::new(1.5, accent);
    ui.painter()
        .rect_stroke(entry.rect, 5, around, StrokeKind::Inside);
    if memory.moved {
        entry.scroll_to_me(None);
    }
    if let Some(line) = memory.line {
        let active = entry.id.accesskit_id();
        ui.ctx()
            .accesskit_node_builder(line, |node| node.set_active_descendant(active));
    }
}

/// The entries that answer to what was typed, best first; all of them where nothing was typed.
fn found<'c, T>(
    typed: &str,
    none: Option<&'c str>,
    choices: &'c [Choice<T>],
) -> Vec<(Option<&'c T>, &'c str)> {
    let wanted = Wanted::new(typed);
    let shown: Vec<&Choice<T>> = if wanted.is_empty() {
        choices.iter().collect()
    } else {
        let words: Vec<Folded> = choices.iter().map(|c| Folded::new(&c.words)).collect();
        // What answers by the words on the screen comes before what answers as well by another name.
        let shown = |words: &Folded| {
            wanted
                .likeness(words)
                .is_some_and(|likeness| likeness <= Likeness::Beginning)
        };
        let (mut all, others): (Vec<_>, Vec<_>) = choices
            .iter()
            .zip(&words)
            .partition(|(_, words)| shown(words));
        all.extend(others);
        best(&wanted, all, |(choice, words)| {
            choice.names.iter().chain([*words])
        })
        .into_iter()
        .map(|(choice, _)| choice)
        .collect()
    };
    none.filter(|_| wanted.is_empty())
        .map(|words| (None, words))
        .into_iter()
        .chain(
            shown
                .into_iter()
                .map(|choice| (Some(&choice.value), choice.words.as_str())),
        )
        .collect()
}
