//! Buttons that open something below them: lists to choose from, menus. Arrow and alignment follow the direction
//! of the screen, which egui's own do not.

use std::hash::Hash;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Button, Context, Id, Popup, PopupCloseBehavior, Pos2, Rect, RectAlign, Response, Sense, Shape,
    Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::focus::{focus_on, is_wanted, shows};
use super::layout::{column, is_rtl};
use super::scroll::scroll_list_ui;
use super::text::{enabled_selectable, laid_out};
use crate::ui::bidi::{Asked, Field, Fit};

/// Lists are at least this wide, in points, however narrow their button is.
const LIST: f32 = 220.0;
/// Menus of buttons are at least this wide, in points.
const MENU: f32 = 280.0;
/// What a menu leaves free of the height of the window, in points: the bar from which it hangs, and its own frame.
const MARGIN: f32 = 76.0;
/// The menu of a field is at least this wide, in points.
const FIELD_MENU: f32 = 180.0;

/// A closed list with its present words; `add` draws its entries.
pub fn combo_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    present: &str,
    width: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> (Response, Option<R>) {
    opening_ui(ui, salt, name, (present, present), width, |ui| {
        entries_ui(ui, add)
    })
}

/// The entries of a list that is open: they scroll, and what stands above them does not.
pub(super) fn entries_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let height = ui.spacing().combo_height;
    scroll_list_ui(ui, "list", height, |ui| {
        ui.with_layout(column(ui).with_cross_justify(true), add)
            .inner
    })
}

/// A closed list with its present words, and what changes when another entry is chosen; `add` draws all that it opens
/// to.
pub(super) fn opening_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    (present, value): (&str, &str),
    width: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> (Response, Option<R>) {
    let id = ui.make_persistent_id(("combo", salt));
    let popup = id.with("popup");
    let is_open = Popup::is_id_open(ui.ctx(), popup);
    let response = combo_button_ui(ui, id, present, width, is_open);
    shows(ui, response.id, value, true);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), name);
        info.current_text_value = Some(present.to_owned());
        info
    });
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let shown = below(ui, &response)
        .id(popup)
        .width(response.rect.width().max(LIST))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_width(ui.available_width());
            ui.with_layout(column(ui), add).inner
        });
    if shown.is_some() {
        ui.ctx()
            .accesskit_node_builder(popup, |node| node.set_role(Role::ListBox));
    }
    hand_over(ui, &response, shown.as_ref().map(|s| &s.response));
    (
        response.accessible_name(name),
        shown.map(|shown| shown.inner),
    )
}

/// A button that opens a menu.
pub fn menu_ui<R>(ui: &mut Ui, words: &str, add: impl FnOnce(&mut Ui) -> R) -> Response {
    let words = laid_out(ui, words, TextStyle::Button, None, Fit::Extend);
    let response = ui.add(Button::new(words));
    let memory = response.id.with("menu");
    let most = ui.ctx().content_rect().height() - MARGIN;
    let shown = below(ui, &response).show(|ui| {
        set_menu_width(ui, MENU);
        // A menu that is higher than the window scrolls.
        let known: Option<Vec2> = ui.data(|d| d.get_temp(memory));
        match known.filter(|size| size.y > most) {
            Some(size) => {
                ui.set_max_width(size.x + ui.spacing().scroll.allocated_width());
                scroll_list_ui(ui, "menu", most, |ui| ui.with_layout(column(ui), add).inner)
            }
            None => {
                let shown = ui.with_layout(column(ui), add);
                let size = shown.response.rect.size();
                ui.data_mut(|d| d.insert_temp(memory, size));
                shown.inner
            }
        }
    });
    hand_over(ui, &response, shown.as_ref().map(|s| &s.response));
    response
}

/// A button that has been pressed takes the focus, so that the arrow keys go into what it opened; when that is closed
/// without a press elsewhere, one goes on at the button.
fn hand_over(ui: &Ui, button: &Response, shown: Option<&Response>) {
    let left = shown.is_some_and(|s| s.should_close() && !s.clicked_elsewhere());
    let is_pressed = button.clicked() && !is_wanted(ui.ctx());
    if left || is_pressed {
        focus_on(ui.ctx(), button.id);
    }
}

/// The words of the menu of fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldWords {
    /// Takes what is chosen away, to be pasted elsewhere.
    pub cut: String,
    /// Takes a copy of what is chosen.
    pub copy: String,
    /// Puts in what was cut or copied, here or in another program.
    pub paste: String,
    /// Chooses all.
    pub all: String,
}

fn field_words() -> Id {
    Id::unique("rogatory-field-words")
}

/// Says in which words the menu of every field speaks from now on.
pub fn set_field_words(ctx: &Context, words: FieldWords) {
    ctx.data_mut(|d| d.insert_temp(field_words(), Arc::new(words)));
}

/// The menu that the other button of the mouse opens on a field.
pub(super) fn field_menu_ui(field: &Response, may_change: bool, may_copy: bool) {
    Popup::context_menu(field).show(|ui| {
        set_menu_width(ui, FIELD_MENU);
        let words = ui
            .data(|d| d.get_temp::<Arc<FieldWords>>(field_words()))
            .unwrap_or_default();
        let chosen = may_copy && Field::has_chosen(ui.ctx(), field.id);
        ui.with_layout(column(ui).with_cross_justify(true), |ui| {
            for (asked, enabled, words) in [
                (Asked::Cut, may_change && chosen, &words.cut),
                (Asked::Copy, chosen, &words.copy),
                (Asked::Paste, may_change, &words.paste),
                (Asked::SelectAll, true, &words.all),
            ] {
                if enabled_selectable(ui, enabled, words).clicked() {
                    Field::ask(ui.ctx(), field.id, asked);
                    focus_on(ui.ctx(), field.id);
                    ui.close();
                }
            }
        });
    });
}

/// A menu is as wide as its words, and not narrower than this, in points. Words that begin on the right take all the
/// width that there is: their menu has just this width, and longer words go on in the next line.
fn set_menu_width(ui: &mut Ui, least: f32) {
    ui.set_min_width(least);
    if is_rtl(ui) {
        ui.set_max_width(least);
    }
}

/// What opens below a button, with its beginning where the button begins; above it, or with its end where the button
/// ends, where there is no room, so that it never lies over the button.
fn below<'p>(ui: &Ui, response: &Response) -> Popup<'p> {
    let (align, others): (_, &[RectAlign]) = if is_rtl(ui) {
        (
            RectAlign::BOTTOM_END,
            &[
                RectAlign::TOP_END,
                RectAlign::BOTTOM_START,
                RectAlign::TOP_START,
            ],
        )
    } else {
        (
            RectAlign::BOTTOM_START,
            &[
                RectAlign::TOP_START,
                RectAlign::BOTTOM_END,
                RectAlign::TOP_END,
            ],
        )
    };
    Popup::menu(response)
        .align(align)
        .align_alternatives(others)
}

fn combo_button_ui(ui: &mut Ui, id: Id, present: &str, width: f32, is_open: bool) -> Response {
    let spacing = ui.spacing();
    let (padding, icon, gap) = (
        spacing.button_padding,
        spacing.icon_width,
        spacing.icon_spacing,
    );
    let width = width.min(ui.max_rect().width());
    let room = (width - 2.0 * padding.x - icon - gap).max(1.0);
    let words = laid_out(ui, present, TextStyle::Button, None, Fit::Truncate(room)).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        room,
        TextStyle::Button,
    );
    let height = ui
        .spacing()
        .interact_size
        .y
        .max(words.size().y + 2.0 * padding.y);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    let look = if is_open {
        ui.visuals().widgets.open
    } else {
        *ui.style().interact(&response)
    };
    let painter = ui.painter();
    painter.rect(
        rect,
        look.corner_radius,
        look.weak_bg_fill,
        look.bg_stroke,
        StrokeKind::Inside,
    );
    let inside = rect.shrink2(padding);
    let (left, middle) = if is_rtl(ui) {
        (inside.right() - words.size().x, inside.left() + icon / 2.0)
    } else {
        (inside.left(), inside.right() - icon / 2.0)
    };
    let top = rect.center().y - words.size().y / 2.0;
    painter.galley(pos2(left, top), words, look.fg_stroke.color);
    let mark = Rect::from_center_size(pos2(middle, rect.center().y), vec2(icon * 0.7, icon * 0.45));
    let corners: Vec<Pos2> = vec![mark.left_top(), mark.right_top(), mark.center_bottom()];
    painter.add(Shape::convex_polygon(
        corners,
        look.fg_stroke.color,
        Stroke::NONE,
    ));
    response
}
