//! The glossary: a field to look up a term, and what is found.

mod data;

use eframe::egui::Ui;

pub use data::{GlossaryData, TermData, term_under};

use crate::ui::context::Cx;
use crate::ui::widgets::{
    caption, card_ui, column, field, label, scroll_ui, search_line, selectable_label, small,
};

/// Draws the page; `wanted` is what has been typed.
pub fn glossary_ui(ui: &mut Ui, cx: &Cx<'_>, wanted: &mut String) {
    let data = GlossaryData::new(cx, wanted);
    scroll_ui(ui, "glossary", |ui| {
        ui.with_layout(column(ui), |ui| {
            field(ui, &data.caption, |ui| {
                let width = ui.available_width();
                search_line(ui, wanted, width, &cx.t("ui-search"))
            });
            ui.add_space(6.0);
            if data.terms.is_empty() {
                label(ui, &data.none);
            }
            for (index, term) in data.terms.iter().enumerate() {
                ui.push_id(index, |ui| card_ui(ui, |ui| term_ui(ui, term)));
            }
        });
    });
}

fn term_ui(ui: &mut Ui, term: &TermData) {
    caption(ui, &term.name);
    small(ui, &term.source);
    for (form, check) in &term.forms {
        selectable_label(ui, form);
        small(ui, check);
    }
}
