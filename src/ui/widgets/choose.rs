//! Choosers: one or several of a list, with a search line where the list is long.

use std::hash::Hash;

use eframe::egui::{Id, Ui};

use super::popup::combo_ui;
use super::text::{search_line, selectable, weak};

/// From how many entries on a list can be searched.
const SEARCHABLE: usize = 12;

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// Its words.
    pub words: String,
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
    let (_, chosen) = combo_ui(ui, id, name, shown, width, |ui| {
        let wanted = search_ui(ui, id, search, choices.len());
        let mut chosen = None;
        if wanted.is_empty() && selectable(ui, present.is_none(), none).clicked() {
            chosen = Some(None);
        }
        if let Some(value) = entries_ui(ui, &wanted, choices, |v| present == Some(v)) {
            chosen = Some(Some(value));
        }
        if chosen.is_some() {
            ui.data_mut(|d| d.remove::<String>(id));
            ui.close();
        }
        chosen
    });
    if chosen.is_none() {
        // The list is closed: the next search begins anew.
        ui.data_mut(|d| d.remove::<String>(id));
    }
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
    let (_, chosen) = combo_ui(ui, id, name, name, width, |ui| {
        let wanted = search_ui(ui, id, search, choices.len());
        let chosen = entries_ui(ui, &wanted, choices, |_| false);
        if chosen.is_some() {
            ui.data_mut(|d| d.remove::<String>(id));
            ui.close();
        }
        chosen
    });
    if chosen.is_none() {
        ui.data_mut(|d| d.remove::<String>(id));
    }
    chosen.flatten()
}

fn search_ui(ui: &mut Ui, id: Id, search: &str, entries: usize) -> String {
    if entries < SEARCHABLE {
        return String::new();
    }
    let before: Option<String> = ui.data(|d| d.get_temp(id));
    let mut wanted = before.clone().unwrap_or_default();
    let width = ui.available_width().max(220.0);
    let line = search_line(ui, &mut wanted, width, search).accessible_name(search);
    if before.is_none() {
        // The list has just been opened: one can type at once.
        line.request_focus();
    }
    ui.data_mut(|d| d.insert_temp(id, wanted.clone()));
    wanted.trim().to_lowercase()
}

fn entries_ui<T: Clone>(
    ui: &mut Ui,
    wanted: &str,
    choices: &[Choice<T>],
    is_present: impl Fn(&T) -> bool,
) -> Option<T> {
    let mut chosen = None;
    let mut any = false;
    // What begins with the words looked for comes before what only contains them.
    for begins in [true, false] {
        for choice in choices {
            let words = choice.words.to_lowercase();
            if words.starts_with(wanted) != begins || !words.contains(wanted) {
                continue;
            }
            any = true;
            if selectable(ui, is_present(&choice.value), &choice.words).clicked() {
                chosen = Some(choice.value.clone());
            }
        }
    }
    if !any {
        weak(ui, "–");
    }
    chosen
}
