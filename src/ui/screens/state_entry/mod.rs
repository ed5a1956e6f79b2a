//! The requested State's entry: authorities, languages, channel, what it asks; and what there is no record of.

mod data;

use eframe::egui::Ui;

pub use data::EntryData;

use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{
    button, callout_ui, caption, card_ui, colored, column, disclosure_ui, label, scroll_ui,
    selectable_label, small, subheading, weak,
};

/// Draws the entry.
pub fn state_entry_ui(ui: &mut Ui, data: &EntryData, out: &mut Vec<Action>) {
    scroll_ui(ui, "entry", |ui| {
        ui.with_layout(column(ui), |ui| {
            subheading(ui, &data.title);
            if let Some(formal) = &data.formal {
                weak(ui, formal);
            }
            small(ui, &data.about);
            for caution in &data.cautions {
                let color = theme::tokens(ui).warning;
                callout_ui(ui, color, |ui| label(ui, caution));
            }
            if data.groups.is_empty() {
                return;
            }
            if let Some(words) = &data.as_recorded {
                small(ui, words);
            }
            authorities_ui(ui, data, out);
            for (index, group) in data.groups.iter().enumerate() {
                ui.push_id(index, |ui| group_ui(ui, group, data));
            }
        });
    });
}

fn no_record_ui(ui: &mut Ui, data: &EntryData) {
    let color = theme::tokens(ui).warning;
    colored(ui, &format!("○ {}", data.no_record), color);
}

fn authorities_ui(ui: &mut Ui, data: &EntryData, out: &mut Vec<Action>) {
    ui.add_space(6.0);
    caption(ui, &data.authorities_heading);
    if data.authorities.is_empty() {
        no_record_ui(ui, data);
    }
    for (index, authority) in data.authorities.iter().enumerate() {
        ui.push_id(("authority", index), |ui| {
            card_ui(ui, |ui| {
                selectable_label(ui, &authority.name);
                for (name, value) in &authority.lines {
                    small(ui, name);
                    selectable_label(ui, value);
                }
                small(ui, &authority.source);
                if !authority.edits.is_empty() && button(ui, &data.use_words).clicked() {
                    out.extend(authority.edits.iter().cloned().map(Action::Edit));
                }
            });
        });
    }
}

fn group_ui(ui: &mut Ui, group: &data::FactGroup, data: &EntryData) {
    ui.add_space(6.0);
    caption(ui, &group.heading);
    if group.facts.is_empty() {
        no_record_ui(ui, data);
    }
    for (index, fact) in group.facts.iter().enumerate() {
        card_ui(ui, |ui| {
            for line in &fact.lines {
                label(ui, line);
            }
            if let Some(note) = &fact.note {
                small(ui, note);
            }
            if let Some(quote) = &fact.quote {
                disclosure_ui(ui, (&group.heading, index), &data.quote_words, |ui| {
                    selectable_label(ui, quote);
                });
            }
            small(ui, &fact.source);
        });
    }
}
