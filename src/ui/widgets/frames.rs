//! Frames around words and fields.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Button, Color32, Frame, Galley, Id, Label, Margin, Response, Sense, Stroke, StrokeKind,
    TextStyle, TextWrapMode, Ui, WidgetInfo, pos2, vec2,
};

use super::layout::{column, is_rtl};
use super::text::laid_out;
use crate::ui::bidi::Fit;
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
pub fn question_frame_ui<R>(
    ui: &mut Ui,
    marked: bool,
    add: impl FnOnce(&mut Ui) -> R,
) -> (R, Response) {
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
        .inner_margin(Margin::symmetric(8, 0))
        .show(ui, |ui| {
            let words = laid_out(ui, text, TextStyle::Small, Some(color), Fit::Extend);
            ui.add(Label::new(words).extend())
        })
        .inner
}

/// Something that opens below its words.
pub fn disclosure_ui(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    words: &str,
    add: impl FnOnce(&mut Ui),
) -> Response {
    let id = disclosure_id(salt);
    let mut open = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    let mark = match (open, is_rtl(ui)) {
        (true, _) => "▼",
        (false, false) => "▶",
        (false, true) => "◀",
    };
    let color = theme::tokens(ui).accent;
    let text = laid_out(
        ui,
        &format!("{mark} {words}"),
        TextStyle::Small,
        Some(color),
        Fit::Wrap(ui.available_width()),
    );
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

fn disclosure_id(salt: impl std::hash::Hash + std::fmt::Debug) -> Id {
    Id::unique(("disclosure", salt))
}

/// Opens what a disclosure of this salt hides, before it is drawn.
pub fn open_disclosure(ui: &Ui, salt: impl std::hash::Hash + std::fmt::Debug) {
    ui.data_mut(|d| d.insert_temp(disclosure_id(salt), true));
}

/// One line of the outline: a mark, a title, and below it the state in words. `name` is for screen readers.
pub fn outline_button_ui(
    ui: &mut Ui,
    shown: bool,
    mark: &str,
    color: Color32,
    title: &str,
    words: &str,
    name: &str,
) -> Response {
    const MARGIN: f32 = 9.0;
    const INDENT: f32 = 24.0;

    let tokens = theme::tokens(ui);
    let rtl = is_rtl(ui);
    let width = ui.available_width();
    let room = (width - 2.0 * MARGIN - INDENT).max(40.0);
    let title_font = if shown {
        theme::caption()
    } else {
        TextStyle::Body
    };
    let galley = |ui: &Ui, text: &str, style: TextStyle, color: Color32| {
        laid_out(ui, text, style.clone(), Some(color), Fit::Wrap(room)).into_galley(
            ui,
            Some(TextWrapMode::Wrap),
            room,
            style,
        )
    };
    let title_galley = galley(ui, title, title_font, tokens.text);
    let words_galley = galley(ui, words, TextStyle::Small, tokens.weak);
    let mark_galley = galley(ui, mark, TextStyle::Body, color);
    let height = title_galley.size().y + words_galley.size().y + 10.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, shown, name));
    let ground = if shown {
        tokens.chosen
    } else if response.hovered() || response.has_focus() {
        tokens.button_hover
    } else {
        tokens.panel
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 5, ground);
    if response.has_focus() {
        painter.rect_stroke(rect, 5, Stroke::new(2.0, tokens.accent), StrokeKind::Inside);
    }
    let top = rect.top() + 5.0;
    let below = top + title_galley.size().y;
    let paint = |galley: Arc<Galley>, indent: f32, y: f32| {
        let x = if rtl {
            rect.right() - indent - galley.size().x
        } else {
            rect.left() + indent
        };
        painter.galley(pos2(x, y), galley, tokens.text);
    };
    paint(mark_galley, MARGIN, top);
    paint(title_galley, MARGIN + INDENT, top);
    paint(words_galley, MARGIN + INDENT, below);
    response
}
