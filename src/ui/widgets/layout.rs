//! Rows, columns and panels that follow the direction of the screen's language.

use std::ops::RangeInclusive;

use eframe::egui::containers::panel::PanelState;
use eframe::egui::{Align, Context, Frame, Id, IdSalt, InnerResponse, Layout, Panel, Ui, vec2};

fn key() -> Id {
    Id::unique("rogatory-right-to-left")
}

/// Says in which direction the screen's language is written; everything drawn afterwards follows it.
pub fn set_rtl(ctx: &Context, rtl: bool) {
    ctx.data_mut(|d| d.insert_temp(key(), rtl));
}

/// Whether the screen is mirrored.
#[must_use]
pub fn is_rtl(ui: &Ui) -> bool {
    ui.data(|d| d.get_temp(key())).unwrap_or(false)
}

/// The layout of a column: what is narrower than it stands where a line begins.
#[must_use]
pub fn column(ui: &Ui) -> Layout {
    Layout::top_down(if is_rtl(ui) { Align::Max } else { Align::Min })
}

/// A row that begins where a line begins.
pub fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    // egui turns a row around by itself where the column is aligned to the right.
    let layout = column(ui);
    ui.scope(|ui| {
        let width = ui.available_width();
        ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| ui.horizontal(add).inner)
            .inner
    })
}

/// A row that goes on in the next line when it is full.
pub fn wrapped_row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let layout = column(ui);
    ui.scope(|ui| {
        let width = ui.available_width();
        ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
            ui.horizontal_wrapped(add).inner
        })
        .inner
    })
}

/// Two fields side by side, or one below the other where there is no room.
pub fn pair<A, B>(
    ui: &mut Ui,
    first: impl FnOnce(&mut Ui) -> A,
    second: impl FnOnce(&mut Ui) -> B,
) -> (A, B) {
    const GAP: f32 = 14.0;
    let width = ui.available_width();
    if width < 420.0 {
        return (first(ui), second(ui));
    }
    let half = (width - GAP) / 2.0;
    let layout = column(ui);
    let cell = vec2(half, 0.0);
    ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let a = ui
                .allocate_ui_with_layout(cell, layout, |ui| {
                    ui.set_width(half);
                    ui.spacing_mut().item_spacing.x = 8.0;
                    first(ui)
                })
                .inner;
            let b = ui
                .allocate_ui_with_layout(cell, layout, |ui| {
                    ui.set_width(half);
                    ui.spacing_mut().item_spacing.x = 8.0;
                    second(ui)
                })
                .inner;
            (a, b)
        })
        .inner
    })
    .inner
}

/// A panel beside the middle column.
#[derive(Clone, Debug)]
pub struct Beside<'w> {
    /// By what its width is remembered.
    pub salt: &'static str,
    /// Whether it stands where lines begin, and not where they end.
    pub at_beginning: bool,
    /// How wide a person has drawn it, or is to find it at first, in points.
    pub size: f32,
    /// The widths between which the panel can be drawn, in points.
    pub range: RangeInclusive<f32>,
    /// What a screen reader calls its edge.
    pub resize: &'w str,
}

/// Draws a panel beside the middle column. Returns how wide a person has just drawn it, too, in points.
///
/// A window that was narrow for a while gives it its width back: what is remembered is what a person has drawn.
pub fn beside_ui<R>(
    ui: &mut Ui,
    beside: Beside<'_>,
    frame: Frame,
    add: impl FnOnce(&mut Ui) -> R,
) -> (R, Option<f32>) {
    let panel = if beside.at_beginning == is_rtl(ui) {
        Panel::right(beside.salt)
    } else {
        Panel::left(beside.salt)
    };
    // egui names the edge in English; the test of the pseudo-locales notices when it changes the id.
    let id = ui.scope_id().with_salt(IdSalt::new(beside.salt));
    let edge = id.with("__resize");
    let drag = ui.ctx().read_response(edge);
    let is_drawn = drag.is_some_and(|r| r.dragged() || r.drag_stopped());
    let wanted = beside
        .size
        .clamp(*beside.range.start(), *beside.range.end());
    let known = PanelState::load(ui.ctx(), id).map(|state| state.size().x);
    if !is_drawn && known.is_some_and(|width| (width - wanted).abs() > 0.5) {
        ui.data_mut(|d| d.remove::<PanelState>(id));
    }
    let shown = panel
        .frame(frame)
        .resizable(true)
        .default_size(wanted)
        .size_range(beside.range)
        .show(ui, add);
    ui.ctx()
        .accesskit_node_builder(edge, |node| node.set_label(beside.resize));
    let width = shown.response.rect.width();
    (shown.inner, is_drawn.then_some(width))
}

/// Something that stands under the words of a box to tick.
pub fn indented_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let indent = ui.spacing().icon_width + ui.spacing().icon_spacing;
    let width = ui.available_width();
    let layout = column(ui);
    ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
        ui.horizontal_top(|ui| {
            ui.add_space(indent);
            ui.allocate_ui_with_layout(vec2(width - indent, 0.0), layout, add)
                .inner
        })
        .inner
    })
    .inner
}
