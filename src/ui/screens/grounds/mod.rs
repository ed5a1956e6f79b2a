//! The grounds that the requested State could raise; each leads to the answer that meets it.

mod data;

use eframe::egui::Ui;

pub use data::{GroundData, GroundsData};

use crate::check::grounds::GroundState;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{
    callout_ui, caption, column, label, link, scroll_ui, small, small_colored, weak,
};

/// Draws the list.
pub fn grounds_ui(ui: &mut Ui, data: &GroundsData, out: &mut Vec<Action>) {
    scroll_ui(ui, "grounds", |ui| {
        ui.with_layout(column(ui), |ui| {
            weak(ui, &data.intro);
            if data.grounds.is_empty() {
                label(ui, &data.none);
            }
            for ground in &data.grounds {
                ui.push_id(&ground.id, |ui| ground_ui(ui, ground, out));
            }
            ui.add_space(8.0);
            caption(ui, &data.recorded_heading);
            for (words, source) in &data.recorded {
                label(ui, words);
                if let Some(source) = source {
                    small(ui, source);
                }
            }
        });
    });
}

fn ground_ui(ui: &mut Ui, ground: &GroundData, out: &mut Vec<Action>) {
    let tokens = theme::tokens(ui);
    let (mark, color) = match ground.state {
        GroundState::Open => ("▲", tokens.warning),
        GroundState::Unknown => ("○", tokens.weak),
        GroundState::Answered => ("●", tokens.advice),
        GroundState::Excluded => ("–", tokens.weak),
    };
    callout_ui(ui, color, |ui| {
        small_colored(ui, &format!("{mark} {}", ground.state_words), color);
        label(ui, &ground.label);
        small(ui, &ground.kind);
        for note in &ground.notes {
            label(ui, note);
        }
        for line in &ground.lines {
            small(ui, line);
        }
        if let Some((place, words)) = &ground.place
            && link(ui, words).clicked()
        {
            out.push(Action::Go(place.clone()));
        }
    });
}
