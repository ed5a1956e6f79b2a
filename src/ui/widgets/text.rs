//! Labels, buttons and text fields.

use eframe::egui::{
    Align, Align2, Button, Checkbox, Color32, Label, Response, RichText, Sense, Stroke, TextEdit,
    TextStyle, Ui, Widget as _,
};

use super::layout::{is_rtl, row};
use crate::ui::theme;

fn add_label(ui: &mut Ui, text: RichText) -> Response {
    Label::new(text).wrap().ui(ui)
}

/// Plain words.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, RichText::new(text))
}

/// Plain words that can be marked and copied.
pub fn selectable_label(ui: &mut Ui, text: &str) -> Response {
    Label::new(text).wrap().selectable(true).ui(ui)
}

/// Words of less weight.
pub fn weak(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).weak;
    add_label(ui, RichText::new(text).color(color))
}

/// Small words of less weight.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).weak;
    add_label(
        ui,
        RichText::new(text)
            .text_style(TextStyle::Small)
            .color(color),
    )
}

/// Words in a color of the theme.
pub fn colored(ui: &mut Ui, text: &str, color: Color32) -> Response {
    add_label(ui, RichText::new(text).color(color))
}

/// Small words in a color of the theme.
pub fn small_colored(ui: &mut Ui, text: &str, color: Color32) -> Response {
    add_label(
        ui,
        RichText::new(text)
            .text_style(TextStyle::Small)
            .color(color),
    )
}

/// The caption of a question.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, RichText::new(text).text_style(theme::caption()))
}

/// The heading of a page.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, RichText::new(text).text_style(TextStyle::Heading))
}

/// A heading inside a page.
pub fn subheading(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, RichText::new(text).text_style(theme::subheading()))
}

/// A button.
pub fn button(ui: &mut Ui, text: &str) -> Response {
    ui.add(Button::new(text))
}

/// A button that can be pressed only when it has a sense.
pub fn enabled_button(ui: &mut Ui, enabled: bool, text: &str) -> Response {
    ui.add_enabled(enabled, Button::new(text))
}

/// A button in a line of small words.
pub fn small_button(ui: &mut Ui, text: &str) -> Response {
    ui.add(Button::new(
        RichText::new(text).text_style(TextStyle::Small),
    ))
}

/// The button that most people look for.
pub fn primary_button(ui: &mut Ui, text: &str) -> Response {
    let tokens = theme::tokens(ui);
    ui.add(
        Button::new(RichText::new(text).color(tokens.on_accent))
            .fill(tokens.accent)
            .stroke(Stroke::NONE),
    )
}

/// Words that lead somewhere.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    ui.link(text)
}

/// Words that are chosen by a click, as wide as the column.
pub fn selectable(ui: &mut Ui, selected: bool, text: &str) -> Response {
    ui.add(Button::selectable(selected, text))
}

/// A box to tick, with its words. egui keeps the box left of the words, so the mirrored one is put together.
pub fn check(ui: &mut Ui, value: &mut bool, text: &str) -> Response {
    if !is_rtl(ui) {
        return ui.add(Checkbox::new(value, text));
    }
    row(ui, |ui| {
        let mut tick = ui.add(Checkbox::without_text(value)).accessible_name(text);
        let words = Label::new(text).wrap().sense(Sense::click()).ui(ui);
        if words.clicked() {
            *value = !*value;
            tick.mark_changed();
        }
        tick
    })
    .inner
}

/// One of several, with its words.
pub fn radio(ui: &mut Ui, selected: bool, text: &str) -> Response {
    if !is_rtl(ui) {
        return ui.radio(selected, text);
    }
    row(ui, |ui| {
        let knob = ui.radio(selected, "").accessible_name(text);
        let words = Label::new(text).wrap().sense(Sense::click()).ui(ui);
        if words.clicked() { words } else { knob }
    })
    .inner
}

fn alignment(ui: &Ui, rtl: Option<bool>, y: Align) -> Align2 {
    let x = if rtl.unwrap_or_else(|| is_rtl(ui)) {
        Align::Max
    } else {
        Align::Min
    };
    Align2([x, y])
}

/// A line to type in. `rtl` is the direction of what is typed; without it, that of the screen.
pub fn single_line(ui: &mut Ui, text: &mut String, width: f32, rtl: Option<bool>) -> Response {
    let align = alignment(ui, rtl, Align::Center);
    ui.add(
        TextEdit::singleline(text)
            .desired_width(width)
            .margin(eframe::egui::Margin::symmetric(8, 5))
            .align(align),
    )
}

/// Paragraphs to type in, growing with what is typed.
pub fn multi_line(ui: &mut Ui, text: &mut String, rows: usize, rtl: Option<bool>) -> Response {
    let align = alignment(ui, rtl, Align::Min);
    ui.add(
        TextEdit::multiline(text)
            .desired_width(f32::INFINITY)
            .desired_rows(rows)
            .margin(eframe::egui::Margin::symmetric(8, 6))
            .align(align),
    )
}

/// One of a few short answers, always with a frame.
pub fn option_button(ui: &mut Ui, selected: bool, text: &str) -> Response {
    ui.add(Button::new(text).selected(selected))
}
