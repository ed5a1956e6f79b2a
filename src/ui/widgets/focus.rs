//! Where what is typed goes. A widget can be given the focus before it is drawn, and what stands behind a place of
//! the window can be reached without going through everything before it.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use eframe::egui::accesskit::Role;
use eframe::egui::{Align, Context, FocusDirection, Id, Ui};

/// A widget counts as changed for so many frames: a page that has to be turned first is drawn later than the change.
const LATELY: u64 = 3;

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

fn sought() -> Id {
    Id::unique("rogatory-focus-sought")
}

/// What is looked for among the widgets of a part of the window.
#[derive(Clone, Copy, Debug, Default)]
struct Sought {
    /// Where the caret belongs, in bytes of the text.
    caret: Option<usize>,
    /// The widget that was found.
    found: Option<Id>,
    /// Whether there can be no better one.
    is_certain: bool,
}

/// The focus goes to what a step that was taken back or done again has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seek {
    /// Where the caret belongs in a text, in bytes of it; `None` where the field knows it best.
    pub caret: Option<usize>,
}

/// Draws a part of the window. Where something is sought, the widget in it that shows another value than a moment ago
/// gets the focus; whether there is such a widget is returned, too.
pub fn seek_ui<R>(ui: &mut Ui, seek: Option<Seek>, add: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
    let Some(Seek { caret }) = seek else {
        return (add(ui), false);
    };
    let begun = Sought {
        caret,
        ..Sought::default()
    };
    ui.data_mut(|d| d.insert_temp(sought(), begun));
    let shown = add(ui);
    let ended: Option<Sought> = ui.data_mut(|d| d.remove_temp(sought()));
    let found = ended.and_then(|ended| ended.found);
    if let Some(widget) = found {
        focus_on(ui.ctx(), widget);
        if let Some(response) = ui.ctx().read_response(widget)
            && !ui.clip_rect().intersects(response.rect)
        {
            // Of a high field its beginning; its caret brings the rest.
            let mut rect = response.rect;
            rect.max.y = rect.max.y.min(rect.min.y + ui.clip_rect().height() * 0.5);
            ui.scroll_to_rect(rect, Some(Align::Center));
        }
    }
    (shown, found.is_some())
}

/// Whether something is sought where one draws.
pub(super) fn is_seeking(ctx: &Context) -> bool {
    ctx.data(|d| d.get_temp::<Sought>(sought()).is_some())
}

/// Says what a widget shows, so that it can be found when a step changes that. Of several that change together the one
/// `is_certain` is found, such as the answer that is chosen now and not the one that was chosen before.
pub(super) fn shows(ui: &Ui, widget: Id, what: impl Hash, is_certain: bool) {
    #[derive(Clone, Copy)]
    struct Shown {
        what: u64,
        changed: Option<u64>,
    }
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    let what = hasher.finish();
    let pass = ui.ctx().cumulative_pass_nr();
    let id = widget.with("shown");
    let before: Option<Shown> = ui.data(|d| d.get_temp(id));
    let changed = match before {
        Some(before) if before.what == what => before.changed,
        Some(_) => Some(pass),
        None => None,
    };
    ui.data_mut(|d| d.insert_temp(id, Shown { what, changed }));
    if let Some(changed) = changed {
        find(ui.ctx(), widget, changed, is_certain);
    }
}

/// A widget that shows something else since this pass is found, if one is sought. Returns where the caret belongs.
pub(super) fn find(
    ctx: &Context,
    widget: Id,
    changed: u64,
    is_certain: bool,
) -> Option<Option<usize>> {
    let mut now: Sought = ctx.data(|d| d.get_temp(sought()))?;
    let is_late = ctx.cumulative_pass_nr() > changed + LATELY;
    if is_late || now.is_certain || now.found.is_some() && !is_certain {
        return None;
    }
    (now.found, now.is_certain) = (Some(widget), is_certain);
    ctx.data_mut(|d| d.insert_temp(sought(), now));
    Some(now.caret)
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
