//! Where what is typed goes. A widget can be given the focus before it is drawn, and what stands behind a place of
//! the window can be reached without going through everything before it.

use eframe::egui::accesskit::Role;
use eframe::egui::{Context, FocusDirection, Id, Ui};

fn wanted() -> Id {
    Id::unique("rogatory-focus-wanted")
}

/// Gives a widget the focus in the next frame: in this one a press of the pointer may still take it away again.
pub fn focus_on(ctx: &Context, widget: Id) {
    ctx.data_mut(|d| d.insert_temp(wanted(), widget));
    ctx.request_repaint();
}

/// Whether a widget is waiting for the focus.
pub(super) fn is_wanted(ctx: &Context) -> bool {
    ctx.data(|d| d.get_temp::<Id>(wanted()).is_some())
}

/// Hands over the focus that was asked for in the frame before. Called once at the beginning of each frame.
pub fn settle_focus(ctx: &Context) {
    let Some(widget) = ctx.data(|d| d.get_temp::<Id>(wanted())) else {
        return;
    };
    // A press would take the focus away from everything that is not under the pointer.
    if ctx.input(|i| i.pointer.any_pressed() || i.pointer.any_click()) {
        ctx.request_repaint();
        return;
    }
    // What lies behind a dialog cannot take it as long as the dialog counts, which is a frame longer than it is seen.
    let is_behind = ctx
        .read_response(widget)
        .is_some_and(|r| !ctx.memory(|m| m.allows_interaction(r.layer_id)));
    if is_behind {
        ctx.request_repaint();
        return;
    }
    ctx.data_mut(|d| d.remove::<Id>(wanted()));
    ctx.memory_mut(|m| m.request_focus(widget));
}

/// Gives the focus to the first widget that is drawn from here on and can take it.
pub fn focus_first(ctx: &Context) {
    ctx.memory_mut(|m| {
        m.stop_text_input();
        m.move_focus(FocusDirection::Next);
    });
}

/// Tells assistive technology what this part of the window is, so that one can jump to it.
pub fn landmark(ui: &Ui, role: Role, name: Option<&str>) {
    let rect = ui.max_rect();
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_bounds(eframe::egui::accesskit::Rect {
            x0: rect.left().into(),
            y0: rect.top().into(),
            x1: rect.right().into(),
            y1: rect.bottom().into(),
        });
        if let Some(name) = name {
            node.set_label(name);
        }
    });
}
