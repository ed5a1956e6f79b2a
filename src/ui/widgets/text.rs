//! Labels and buttons.

use eframe::egui::{
    Button, Checkbox, Color32, Label, Response, RichText, Sense, Stroke, StrokeKind, TextStyle,
    TextWrapMode, Ui, Widget as _, WidgetText,
};

use super::focus::{focus_on, shows};
use super::layout::{is_rtl, row};
use crate::ui::bidi::{self, Base, Direction, Fit, Look};
use crate::ui::theme;

/// Words in the order in which they are read, whatever their language, for any widget of egui. Without a color
/// the widget gives them its own.
pub(super) fn laid_out(
    ui: &Ui,
    text: &str,
    style: TextStyle,
    color: Option<Color32>,
    fit: Fit,
) -> WidgetText {
    let base = Base::Usual(Direction::of(is_rtl(ui)));
    if bidi::is_simple(text, base) {
        let simple = RichText::new(text).text_style(style);
        return match color {
            Some(color) => simple.color(color).into(),
            None => simple.into(),
        };
    }
    bidi::cached(ui.ctx(), text, &look(ui, style, color, fit)).into()
}

fn look(ui: &Ui, style: TextStyle, color: Option<Color32>, fit: Fit) -> Look {
    Look {
        font: style.resolve(ui.style()),
        color: color.unwrap_or(Color32::PLACEHOLDER),
        sign: theme::tokens(ui).warning,
        base: Base::Usual(Direction::of(is_rtl(ui))),
        digits: bidi::digits(ui.ctx()),
        fit,
    }
}

/// The byte of the words of a label on which the pointer rests.
pub fn index_under_pointer(
    ui: &Ui,
    label: &Response,
    text: &str,
    style: TextStyle,
) -> Option<usize> {
    let at = label.hover_pos()? - label.rect.left_top();
    let color = (style == TextStyle::Small).then(|| theme::tokens(ui).weak);
    let look = look(ui, style, color, Fit::Wrap(room(ui)));
    bidi::index_at(ui.ctx(), text, &look, at)
}

/// The width that words may have here, in points.
fn room(ui: &Ui) -> f32 {
    if ui.layout().main_wrap() && ui.layout().is_horizontal() {
        // What is wider than the rest of the row goes to the next one.
        ui.max_rect().width()
    } else {
        ui.available_width()
    }
}

fn button_words(ui: &Ui, text: &str, style: TextStyle, color: Option<Color32>) -> WidgetText {
    let room = room(ui) - 2.0 * ui.spacing().button_padding.x;
    laid_out(ui, text, style, color, Fit::Wrap(room.max(1.0)))
}

fn add_label(ui: &mut Ui, text: &str, style: TextStyle, color: Option<Color32>) -> Response {
    let words = laid_out(ui, text, style, color, Fit::Wrap(room(ui)));
    Label::new(words).wrap().ui(ui)
}

/// Plain words.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, text, TextStyle::Body, None)
}

/// Words of less weight.
pub fn weak(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).weak;
    add_label(ui, text, TextStyle::Body, Some(color))
}

/// Small words of less weight.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).weak;
    add_label(ui, text, TextStyle::Small, Some(color))
}

/// Words in a color of the theme.
pub fn colored(ui: &mut Ui, text: &str, color: Color32) -> Response {
    add_label(ui, text, TextStyle::Body, Some(color))
}

/// Small words in a color of the theme.
pub fn small_colored(ui: &mut Ui, text: &str, color: Color32) -> Response {
    add_label(ui, text, TextStyle::Small, Some(color))
}

/// Words on one line, cut where there is no room for all of them; then all appear where the pointer rests.
pub fn line_ui(ui: &mut Ui, text: &str, color: Color32, room: f32) -> Response {
    let room = room.max(1.0);
    let words = laid_out(ui, text, TextStyle::Body, Some(color), Fit::Truncate(room)).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        room,
        TextStyle::Body,
    );
    let is_cut = line_width(ui, text) > room;
    let line = ui.add(Label::new(words));
    if is_cut { tooltip(line, text) } else { line }
}

/// The width of words on one line, in points.
pub fn line_width(ui: &Ui, text: &str) -> f32 {
    words_width(ui, text, TextStyle::Body)
}

/// The width of small words on one line, in points.
pub fn small_width(ui: &Ui, text: &str) -> f32 {
    words_width(ui, text, TextStyle::Small)
}

/// The width of a button with these words, in points.
pub fn button_width(ui: &Ui, text: &str) -> f32 {
    words_width(ui, text, TextStyle::Button) + 2.0 * ui.spacing().button_padding.x
}

fn words_width(ui: &Ui, text: &str, style: TextStyle) -> f32 {
    let color = theme::tokens(ui).text;
    let words = laid_out(ui, text, style.clone(), Some(color), Fit::Extend);
    let words = words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, style);
    words.size().x.ceil()
}

/// The caption of a question.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, text, theme::caption(), None)
}

/// The heading of a page.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, text, TextStyle::Heading, None)
}

/// A heading inside a page.
pub fn subheading(ui: &mut Ui, text: &str) -> Response {
    add_label(ui, text, theme::subheading(), None)
}

/// A button.
pub fn button(ui: &mut Ui, text: &str) -> Response {
    ui.add(Button::new(button_words(ui, text, TextStyle::Button, None)))
}

/// A button that can be pressed only when it has a sense.
pub fn enabled_button(ui: &mut Ui, enabled: bool, text: &str) -> Response {
    let words = button_words(ui, text, TextStyle::Button, None);
    ui.add_enabled(enabled, Button::new(words))
}

/// A button in a line of small words.
pub fn small_button(ui: &mut Ui, text: &str) -> Response {
    ui.add(Button::new(button_words(ui, text, TextStyle::Small, None)))
}

/// The button that most people look for.
pub fn primary_button(ui: &mut Ui, text: &str) -> Response {
    let tokens = theme::tokens(ui);
    let words = button_words(ui, text, TextStyle::Button, Some(tokens.on_accent));
    let button = ui.add(Button::new(words).fill(tokens.accent).stroke(Stroke::NONE));
    if button.has_focus() {
        // Its own color leaves no other sign of the focus.
        let around = Stroke::new(2.0, tokens.accent);
        let rect = button.rect.expand(2.5);
        ui.painter()
            .rect_stroke(rect, 7, around, StrokeKind::Outside);
    }
    button
}

/// The button that Enter presses in a dialog: it takes the focus as long as nothing else there has it.
pub fn default_button(ui: &mut Ui, text: &str) -> Response {
    let button = primary_button(ui, text);
    let is_inside = ui
        .memory(|m| m.focused())
        .and_then(|id| ui.ctx().read_response(id))
        .is_some_and(|focused| focused.layer_id == button.layer_id);
    if !is_inside && !ui.is_sizing_pass() {
        focus_on(ui.ctx(), button.id);
    }
    button
}

/// Words that lead somewhere.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let words = laid_out(ui, text, TextStyle::Body, None, Fit::Wrap(room(ui)));
    ui.link(words)
}

/// Words that are chosen by a click, as wide as the column, where that has a sense.
pub fn enabled_selectable(ui: &mut Ui, enabled: bool, text: &str) -> Response {
    let words = button_words(ui, text, TextStyle::Button, None);
    ui.add_enabled(enabled, Button::selectable(false, words))
}

/// Words that are chosen by a click, as wide as the column.
pub fn selectable(ui: &mut Ui, selected: bool, text: &str) -> Response {
    let words = button_words(ui, text, TextStyle::Button, None);
    ui.add(Button::selectable(selected, words))
}

fn tick_words(ui: &Ui, text: &str) -> WidgetText {
    let room = room(ui) - ui.spacing().icon_width - ui.spacing().icon_spacing;
    laid_out(ui, text, TextStyle::Button, None, Fit::Wrap(room.max(1.0)))
}

/// A box to tick, with its words. egui keeps the box left of the words, so the mirrored one is put together.
pub fn check(ui: &mut Ui, value: &mut bool, text: &str) -> Response {
    if !is_rtl(ui) {
        let words = tick_words(ui, text);
        let tick = ui.add(Checkbox::new(value, words));
        shows(ui, tick.id, *value, true);
        return tick;
    }
    row(ui, |ui| {
        let mut tick = ui.add(Checkbox::without_text(value)).accessible_name(text);
        shows(ui, tick.id, *value, true);
        let words = laid_out(ui, text, TextStyle::Button, None, Fit::Wrap(room(ui)));
        let words = Label::new(words).wrap().sense(Sense::click()).ui(ui);
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
        let words = tick_words(ui, text);
        let knob = ui.radio(selected, words);
        shows(ui, knob.id, selected, selected);
        return knob;
    }
    row(ui, |ui| {
        let knob = ui.radio(selected, "").accessible_name(text);
        shows(ui, knob.id, selected, selected);
        let words = laid_out(ui, text, TextStyle::Button, None, Fit::Wrap(room(ui)));
        let words = Label::new(words).wrap().sense(Sense::click()).ui(ui);
        if words.clicked() { words } else { knob }
    })
    .inner
}

/// One of a few short answers, always with a frame.
pub fn option_button(ui: &mut Ui, selected: bool, text: &str) -> Response {
    let words = button_words(ui, text, TextStyle::Button, None);
    let button = ui.add(Button::new(words).selected(selected));
    shows(ui, button.id, selected, selected);
    button
}

/// Words that appear where the pointer rests.
pub fn tooltip(response: Response, text: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(ui.spacing().tooltip_width);
        label(ui, text);
    })
}
