//! Frames around words and fields.

use eframe::egui::{Button, Color32, Frame, Id, Margin, Response, RichText, Stroke, TextStyle, Ui};

use super::layout::{column, is_rtl};
use crate::ui::theme;

/// A card: something that belongs together.
pub fn card_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = theme::tokens(ui);
    Frame::new()
        .fill(tokens.card)
        .stroke(Stroke::new(1.0, tokens.edge))
        .corner_radius(6)
        .inner_margin(Margin::symmetric(14, 11))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.with_layout(column(ui), add).inner
        })
        .inner
}

/// The frame of one question; the one that was jumped to stands out.
pub fn question_frame_ui<R>(ui: &mut Ui, marked: bool, add: impl FnOnce(&mut Ui) -> R) -> (R, Response) {
    let tokens = theme::tokens(ui);
    let edge = if marked {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.edge)
    };
    let shown = Frame::new()
        .fill(tokens.card)
        .stroke(edge)
        .corner_radius(6)
        .inner_margin(Margin::symmetric(18, 14))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.with_layout(column(ui), add).inner
        });
    (shown.inner, shown.response)
}

/// Words with a bar of color where the line begins.
pub fn callout_ui<R>(ui: &mut Ui, color: Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let rtl = is_rtl(ui);
    let shown = Frame::new()
        .fill(theme::tokens(ui).panel)
        .corner_radius(3)
        .inner_margin(Margin {
            left: if rtl { 10 } else { 13 },
            right: if rtl { 13 } else { 10 },
            top: 6,
            bottom: 6,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.with_layout(column(ui), add).inner
        });
    let mut bar = shown.response.rect;
    if rtl {
        bar.min.x = bar.max.x - 4.0;
    } else {
        bar.max.x = bar.min.x + 4.0;
    }
    ui.painter().rect_filled(bar, 2, color);
    shown.inner
}

/// A short mark, for example how strongly something is required.
pub fn chip_ui(ui: &mut Ui, text: &str, color: Color32) -> Response {
    Frame::new()
        .stroke(Stroke::new(1.0, color))
        .corner_radius(9)
        .inner_margin(Margin::symmetric(8, 1))
        .show(ui, |ui| {
            ui.add(
                eframe::egui::Label::new(RichText::new(text).text_style(TextStyle::Small).color(color)).extend(),
            )
        })
        .inner
}

/// Something that opens below its words.
pub fn disclosure_ui(ui: &mut Ui, salt: impl std::hash::Hash + std::fmt::Debug, words: &str, add: impl FnOnce(&mut Ui)) -> Response {
    let id = Id::new(("disclosure", salt));
    let mut open = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    let mark = match (open, is_rtl(ui)) {
        (true, _) => "▼",
        (false, false) => "▶",
        (false, true) => "◀",
    };
    let color = theme::tokens(ui).accent;
    let text = RichText::new(format!("{mark} {words}"))
        .text_style(TextStyle::Small)
        .color(color);
    let response = ui
        .add(Button::new(text).frame(false).wrap())
        .accessible_name(words);
    if response.clicked() {
        open = !open;
        ui.data_mut(|d| d.insert_temp(id, open));
    }
    if open {
        ui.with_layout(column(ui), add);
    }
    response
}

/// A button that opens a menu.
pub fn menu_ui<R>(ui: &mut Ui, words: &str, add: impl FnOnce(&mut Ui) -> R) -> Response {
    ui.menu_button(words, |ui| {
        ui.set_min_width(280.0);
        ui.with_layout(column(ui), add)
    })
    .response
}
