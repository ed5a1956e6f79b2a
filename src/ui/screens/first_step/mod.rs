//! Is a formal request needed? Other ways, each with what came of it. The page can be left out.

mod data;

use eframe::egui::Ui;

pub use data::{FirstStepData, RouteData};

use crate::desk::Edit;
use crate::ui::action::Action;
use crate::ui::screens::form::{FormMemory, middle_ui};
use crate::ui::widgets::{
    button, card_ui, focus_first, heading, label, option_button, scroll_ui, seek_ui, small,
    steady_ui, subheading, weak, wrapped_row,
};

/// Draws the page.
pub fn first_step_ui(
    ui: &mut Ui,
    data: &FirstStepData,
    form: &mut FormMemory,
    out: &mut Vec<Action>,
) {
    let target = form.take_target(ui.ctx());
    let seek = target.as_ref().and_then(|target| target.seek);
    let add = |ui: &mut Ui| {
        middle_ui(ui, |ui| {
            ui.add_space(18.0);
            heading(ui, &data.title);
            weak(ui, &data.intro);
            ui.add_space(8.0);
            if data.routes.is_empty() {
                label(ui, &data.none);
            }
            for route in &data.routes {
                steady_ui(ui, ("route", &route.id), |ui| {
                    card_ui(ui, |ui| route_ui(ui, route, data, out));
                });
            }
            if let Some((place, words)) = &data.next {
                ui.add_space(8.0);
                if button(ui, words).clicked() {
                    out.push(Action::Go(place.clone()));
                }
            }
            ui.add_space(60.0);
        });
    };
    let ((), is_found) = scroll_ui(ui, "first-step", |ui| {
        if target.is_some() && seek.is_none() {
            focus_first(ui.ctx());
        }
        seek_ui(ui, seek, add)
    });
    if let Some(target) = target.filter(|_| seek.is_some() && !is_found) {
        form.show_place_of(&target, ui.ctx());
    }
}

fn route_ui(ui: &mut Ui, route: &RouteData, data: &FirstStepData, out: &mut Vec<Action>) {
    subheading(ui, &route.label);
    label(ui, &route.note);
    if !route.articles.is_empty() {
        small(ui, &route.articles);
    }
    wrapped_row(ui, |ui| {
        for (answer, words) in &data.answers {
            let chosen = route.answer == Some(*answer);
            if option_button(ui, chosen, words).clicked() {
                let answer = (!chosen).then_some(*answer);
                out.push(Action::Edit(Edit::FirstStep(route.id.clone(), answer)));
            }
        }
    });
}
