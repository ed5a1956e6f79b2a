//! The screen when no draft is open.

mod data;

use eframe::egui::Ui;

pub use data::{StartData, copy_caption};

use crate::ui::action::Action;
use crate::ui::screens::form::middle_ui;
use crate::ui::theme;
use crate::ui::widgets::{
    button, callout_ui, card_ui, column, heading, label, link, primary_button, row, scroll_ui,
    small, subheading, weak,
};

/// Draws the start screen.
pub fn start_ui(ui: &mut Ui, data: &StartData, out: &mut Vec<Action>) {
    scroll_ui(ui, "start", |ui| {
        ui.with_layout(column(ui), |ui| {
            middle_ui(ui, |ui| {
                ui.add_space(28.0);
                heading(ui, "Rogatory");
                weak(ui, &data.about);
                ui.add_space(12.0);
                if let Some(recovery) = &data.recovery {
                    let color = theme::tokens(ui).warning;
                    callout_ui(ui, color, |ui| {
                        subheading(ui, &recovery.heading);
                        label(ui, &recovery.about);
                        for (index, (copy, content)) in recovery.copies.iter().enumerate() {
                            label(ui, copy);
                            if !content.is_empty() {
                                small(ui, content);
                            }
                            row(ui, |ui| {
                                if button(ui, &recovery.restore).clicked() {
                                    out.push(Action::Restore(index));
                                }
                                if button(ui, &recovery.discard).clicked() {
                                    out.push(Action::Forget(index));
                                }
                            });
                        }
                    });
                    ui.add_space(12.0);
                }
                row(ui, |ui| {
                    if primary_button(ui, &data.new).clicked() {
                        out.push(Action::New);
                    }
                    if button(ui, &data.open).clicked() {
                        out.push(Action::Open);
                    }
                });
                ui.add_space(18.0);
                subheading(ui, &data.recent_heading);
                if data.recent.is_empty() {
                    weak(ui, &data.no_recent);
                } else {
                    card_ui(ui, |ui| {
                        for (name, folder, path) in &data.recent {
                            if link(ui, name).clicked() {
                                out.push(Action::OpenPath(path.clone()));
                            }
                            small(ui, folder);
                        }
                    });
                }
                ui.add_space(18.0);
                subheading(ui, &data.examples_heading);
                weak(ui, &data.examples_about);
                card_ui(ui, |ui| {
                    for (caption, name) in &data.examples {
                        if link(ui, caption).clicked() {
                            out.push(Action::Example(name));
                        }
                    }
                });
            });
        });
    });
}
