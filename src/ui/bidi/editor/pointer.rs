//! What the pointer does in a field.

use eframe::egui::{CursorIcon, Response, Ui};

use super::super::caret::Caret;
use super::form;
use super::state::State;

/// Puts the caret where the pointer presses, chooses what it is drawn over, words at a double click, paragraphs
/// at a triple one.
pub fn pointer(ui: &Ui, response: &mut Response, state: &mut State, form: &form::At) {
    if response.hovered() || response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Text);
    }
    if response.clicked() || response.drag_started() {
        response.request_focus();
    }
    let Some(at) = response.interact_pointer_pos() else {
        return;
    };
    let (pressed, shift, time) =
        ui.input(|i| (i.pointer.primary_pressed(), i.modifiers.shift, i.time));
    let Some(flow) = state.flow() else { return };
    let (line, x) = form.line_and_x(at, state.scroll, flow.line_count());
    let hit = flow.hit(line, x, form.room);
    if state.compose.is_some() {
        return;
    }
    if response.triple_clicked() {
        let paragraph = flow.paragraph(hit.index);
        state.anchor = paragraph.start;
        state.caret = Caret::before(paragraph.end);
    } else if response.double_clicked() {
        let word = flow.word(hit);
        state.anchor = word.start;
        state.caret = Caret::before(word.end);
    } else if pressed {
        response.request_focus();
        state.go(hit, shift);
        state.moved = false;
    } else if response.dragged() {
        // A field that is drawn over its edge follows.
        let outside = !ui.clip_rect().contains(at) || !form.inner.x_range().contains(at.x);
        if hit != state.caret {
            state.go(hit, true);
        }
        state.moved = outside;
        if outside {
            ui.ctx().request_repaint();
        }
    } else {
        return;
    }
    state.goal = None;
    state.touched = time;
}
