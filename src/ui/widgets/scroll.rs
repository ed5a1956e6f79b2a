//! Areas that scroll, with their bar where a line ends: at the right, in a mirrored window at the left.
//!
//! egui draws its bar at the right in every language, so the bar is drawn here for both directions.

use std::hash::Hash;

use eframe::egui::accesskit::Role;
use eframe::egui::scroll_area::{ScrollAreaOutput, ScrollBarVisibility};
use eframe::egui::{
    Align, Id, Key, Modifiers, Rangef, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo,
};

use super::layout::is_rtl;
use super::steady::{Drawn, Steady};
use crate::ui::theme;

/// A page that fills its room and scrolls.
pub fn scroll_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = ui.make_persistent_id(("scroll", salt));
    let area = ScrollArea::vertical().id_salt(id).auto_shrink(false);
    let memory = id.with("steady");
    let steady = Steady::begin(ui, memory);
    let mut origin = 0.0;
    let (shown, drawn) = area_ui(ui, id, area, true, |ui| {
        ui.add_space(steady.above);
        origin = ui.next_widget_position().y;
        let result = add(ui);
        ui.add_space(steady.below);
        result
    });
    let drawn = Drawn { origin, ..drawn };
    if let Some(wanted) = steady.end(ui, memory, drawn) {
        ui.data_mut(|d| d.insert_temp(id, wanted));
        ui.request_repaint();
    }
    shown
}

/// A list that is as high as what stands in it, up to a height in points, and scrolls beyond that.
pub fn scroll_list_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    height: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = ui.make_persistent_id(("scroll", salt));
    let area = ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink([false, true])
        .max_height(height);
    let is_long = ui.data(|d| d.get_temp(id.with("long"))).unwrap_or(false);
    area_ui(ui, id, area, is_long, add).0
}

fn area_ui<R>(
    ui: &mut Ui,
    id: Id,
    area: ScrollArea,
    with_lane: bool,
    add: impl FnOnce(&mut Ui) -> R,
) -> (R, Drawn) {
    let lane = if with_lane {
        ui.spacing().scroll.allocated_width()
    } else {
        0.0
    };
    let room = ui.available_rect_before_wrap();
    let mut inner = room;
    if is_rtl(ui) {
        inner.min.x += lane;
    } else {
        inner.max.x -= lane;
    }
    let mut area = area.scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
    if let Some(wanted) = ui.data_mut(|d| d.remove_temp::<f32>(id)) {
        area = area.vertical_scroll_offset(wanted);
    }
    let builder = UiBuilder::new().max_rect(inner).layout(*ui.layout());
    let shown = ui
        .scope_builder(builder, |ui| {
            area.show(ui, |ui| {
                let result = add(ui);
                follow_focus(ui);
                result
            })
        })
        .inner;
    let height = shown.inner_rect.y_range();
    let taken = Rect::from_x_y_ranges(room.x_range(), height);
    ui.advance_cursor_after_rect(taken);
    let bar = if is_rtl(ui) {
        Rangef::new(room.left(), room.left() + lane)
    } else {
        Rangef::new(room.right() - lane, room.right())
    };
    let scrolled = Scrolled::new(&shown, Rect::from_x_y_ranges(bar, height));
    ui.data_mut(|d| d.insert_temp(id.with("long"), scrolled.hidden > 0.0));
    if scrolled.hidden > 0.0 && with_lane {
        let wanted = bar_ui(ui, id, &scrolled)
            .or_else(|| turned(ui, &scrolled, taken))
            .map(|wanted| wanted.clamp(0.0, scrolled.hidden))
            // A bar that is held and not moved is no reason for another frame.
            .filter(|wanted| (wanted - scrolled.above).abs() > 0.1);
        if let Some(wanted) = wanted {
            ui.data_mut(|d| d.insert_temp(id, wanted));
            ui.request_repaint();
        }
    }
    let drawn = Drawn {
        origin: 0.0,
        seen: shown.inner_rect,
        height: shown.content_size.y,
        offset: scrolled.above,
    };
    (shown.inner, drawn)
}

/// How far an area is scrolled. All lengths are points.
struct Scrolled {
    /// Where the bar stands.
    lane: Rect,
    /// Height of what can be seen at once.
    seen: f32,
    /// Height of what cannot.
    hidden: f32,
    /// How much of it lies above.
    above: f32,
}

impl Scrolled {
    fn new<R>(shown: &ScrollAreaOutput<R>, lane: Rect) -> Self {
        let seen = shown.inner_rect.height();
        Self {
            lane,
            seen,
            // Half a point is rounding, nothing that could be scrolled to.
            hidden: Some(shown.content_size.y - seen)
                .filter(|rest| *rest > 0.5)
                .unwrap_or(0.0),
            above: shown.state.clamped_offset().y,
        }
    }

    fn handle(&self, least: f32) -> Rect {
        let whole = self.seen + self.hidden;
        let length = (self.seen * self.seen / whole).clamp(least.min(self.seen), self.seen);
        let top = self.lane.top() + (self.seen - length) * self.above / self.hidden;
        Rect::from_x_y_ranges(self.lane.x_range(), Rangef::new(top, top + length))
    }
}

/// Draws the bar; returns how far a person has dragged it.
fn bar_ui(ui: &Ui, id: Id, scrolled: &Scrolled) -> Option<f32> {
    let style = ui.spacing().scroll;
    let handle = scrolled.handle(style.handle_min_length);
    let bar = id.with("bar");
    // By keyboard one scrolls with the keys that turn pages; the bar is no stop on the way.
    let response = ui.interact(scrolled.lane, bar, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::new(Role::ScrollBar));
    let tokens = theme::tokens(ui);
    let color = if response.hovered() || response.dragged() {
        tokens.accent
    } else {
        tokens.field_edge
    };
    let thin = (scrolled.lane.width() - 2.0 * style.bar_inner_margin).max(4.0);
    let painted = Rect::from_center_size(handle.center(), [thin, handle.height()].into());
    ui.painter().rect_filled(painted, thin / 2.0, color);
    dragged(ui, bar, &response, scrolled, handle)
}

fn dragged(
    ui: &Ui,
    bar: Id,
    response: &Response,
    scrolled: &Scrolled,
    handle: Rect,
) -> Option<f32> {
    let Some(pointer) = response.interact_pointer_pos() else {
        ui.data_mut(|d| d.remove_temp::<f32>(bar));
        return None;
    };
    // The handle stays under the pointer where it was taken; a press beside it brings its middle there.
    let first = if handle.contains(pointer) {
        pointer.y - handle.top()
    } else {
        handle.height() / 2.0
    };
    let grip = ui.data_mut(|d| *d.get_temp_mut_or(bar, first));
    let way = scrolled.seen - handle.height();
    (way > 0.0).then(|| (pointer.y - grip - scrolled.lane.top()) / way * scrolled.hidden)
}

/// The wheel over the bar, and the keys that turn pages where they belong to no field.
fn turned(ui: &Ui, scrolled: &Scrolled, area: Rect) -> Option<f32> {
    if !ui.rect_contains_pointer(area) {
        return None;
    }
    let wheel = ui.input(|i| i.smooth_scroll_delta().y);
    if wheel != 0.0 && ui.rect_contains_pointer(scrolled.lane) {
        return Some(scrolled.above - wheel);
    }
    if ui.memory(|m| m.focused()).is_some() {
        return None;
    }
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    [
        (Key::PageDown, scrolled.above + scrolled.seen * 0.9),
        (Key::PageUp, scrolled.above - scrolled.seen * 0.9),
        (Key::Home, 0.0),
        (Key::End, scrolled.hidden),
    ]
    .into_iter()
    .find_map(|(key, wanted)| pressed(key).then_some(wanted))
}

fn jump() -> Id {
    Id::unique("rogatory-jump")
}

/// Brings something into view that was asked for, whatever else would be brought into view in this frame.
pub fn jump_to(ui: &Ui, wanted: &Response, align: Align) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|d| d.insert_temp(jump(), pass));
    wanted.scroll_to_me(Some(align));
}

/// Brings into view what has just been reached by the keyboard.
fn follow_focus(ui: &Ui) {
    let pass = ui.ctx().cumulative_pass_nr();
    let jumped: Option<u64> = ui.data(|d| d.get_temp(jump()));
    if jumped.is_some_and(|at| at + 1 >= pass) {
        return;
    }
    // A press of the pointer chooses what is seen already: the page stays as it is.
    if ui.input(|i| i.pointer.any_pressed() || i.pointer.any_down() || i.pointer.any_released()) {
        return;
    }
    let reached = ui
        .memory(|m| m.focused())
        .and_then(|id| ui.ctx().read_response(id))
        .filter(|r| r.gained_focus() && r.layer_id == ui.layer_id());
    if let Some(reached) = reached
        && ui.min_rect().contains(reached.rect.center())
    {
        // Of what is higher than the page its beginning is shown.
        let mut rect = reached.rect;
        let most = ui.clip_rect().height() * 0.5;
        rect.max.y = rect.max.y.min(rect.min.y + most);
        ui.scroll_to_rect(rect, None);
    }
}
