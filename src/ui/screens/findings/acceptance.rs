//! Letting a finding stand: the reason is asked before the draft changes.

use eframe::egui::Ui;

use super::AcceptanceData;
use crate::desk::Edit;
use crate::request::Acceptance;
use crate::ui::action::Action;
use crate::ui::widgets::{Written, field, passing_line, small, small_button};

/// Width of the field for the reason, in points.
const WIDTH: f32 = 260.0;

/// Draws the button, the reason being typed, or the reason given.
pub(super) fn acceptance_ui(ui: &mut Ui, data: &AcceptanceData, out: &mut Vec<Action>) {
    if let Some(given) = &data.given {
        small(ui, given);
        if small_button(ui, &data.take_back).clicked() {
            out.push(Action::Edit(Edit::TakeBack {
                rule: data.rule.clone(),
                at: data.at.clone(),
                element: data.element.clone(),
            }));
        }
        return;
    }
    // A reason that is being typed belongs to no draft yet: it lives as long as the window.
    let id = ui
        .scope_id()
        .with(("reason", &data.rule, &data.at, &data.element));
    let Some(mut reason) = ui.data(|memory| memory.get_temp::<String>(id)) else {
        if small_button(ui, &data.ask).clicked() {
            ui.data_mut(|memory| memory.insert_temp(id, String::new()));
        }
        return;
    };
    field(ui, &data.caption, |ui| {
        passing_line(ui, &mut reason, WIDTH, Written::Screen)
    });
    let confirmed = small_button(ui, &data.confirm).clicked() && !reason.trim().is_empty();
    if confirmed {
        ui.data_mut(|memory| memory.remove::<String>(id));
        out.push(Action::Edit(Edit::Accept(Acceptance {
            rule: data.rule.clone(),
            at: data.at.clone(),
            element: data.element.clone(),
            reason: reason.trim().to_owned(),
            by: None,
            date: Some(data.day),
        })));
    } else {
        ui.data_mut(|memory| memory.insert_temp(id, reason));
    }
}
