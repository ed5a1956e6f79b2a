//! The outline: every page of the request with its state, each a click away.

mod data;

use eframe::egui::Ui;

pub use data::{OutlineData, section_title};

use crate::interview::SectionState;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{column, scroll_ui, small};

/// Draws the outline.
pub fn outline_ui(ui: &mut Ui, data: &OutlineData, out: &mut Vec<Action>) {
    ui.with_layout(column(ui).with_cross_justify(true), |ui| {
        small(ui, &data.heading);
        scroll_ui(ui, "outline", |ui| {
            ui.with_layout(column(ui).with_cross_justify(true), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for line in &data.lines {
                    line_ui(ui, line, out);
                }
            });
        });
    });
}

fn line_ui(ui: &mut Ui, line: &data::Line, out: &mut Vec<Action>) {
    crate::ui::widgets::outline_button_ui(
        ui,
        line.shown,
        line.mark,
        match line.state {
            SectionState::Complete => theme::tokens(ui).complete,
            SectionState::Warning => theme::tokens(ui).warning,
            SectionState::Incomplete | SectionState::Empty => theme::tokens(ui).blocking,
        },
        &line.title,
        &line.words,
        &line.name,
    )
    .clicked()
    .then(|| out.push(Action::Go(line.place.clone())));
}
