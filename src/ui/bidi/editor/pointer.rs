//! What the pointer does in a field.

use eframe::egui::{CursorIcon, Event, PointerButton, Pos2, Response, Ui};

use super::super::caret::Caret;
use super::form;
use super::memory::EditorMemory;

/// Puts the caret where the pointer presses, chooses what it is drawn over, words at a double click, paragraphs
/// at a triple one.
pub fn pointer(ui: &Ui, response: &mut Response, memory: &mut EditorMemory, form: &form::At) {
    if response.hovered() || response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Text);
    }
    if response.clicked() || response.drag_started_by(PointerButton::Primary) {
        response.request_focus();
    }
    if response.secondary_clicked() {
        menu_pressed(response, memory, form);
        return;
    }
    let Some(at) = response.interact_pointer_pos() else {
        return;
    };
    let (pressed, shift, time) =
        ui.input(|i| (i.pointer.primary_pressed(), i.modifiers.shift, i.time));
    let Some(flow) = memory.flow() else { return };
    let (line, x) = form.line_and_x(at, memory.scroll, flow.line_count());
    let hit = flow.hit(line, x, form.room);
    if memory.compose.is_some() {
        return;
    }
    if response.triple_clicked() {
        let paragraph = flow.paragraph(hit.index);
        memory.anchor = paragraph.start;
        memory.caret = Caret::before(paragraph.end);
    } else if response.double_clicked() {
        let word = flow.word(hit);
        memory.anchor = word.start;
        memory.caret = Caret::before(word.end);
    } else if pressed {
        response.request_focus();
        memory.go(hit, shift);
        memory.moved = false;
    } else if response.dragged_by(PointerButton::Primary) {
        // A field that is drawn over its edge follows.
        let outside = !ui.clip_rect().contains(at) || !form.inner.x_range().contains(at.x);
        if hit != memory.caret {
            memory.go(hit, true);
        }
        memory.moved = outside;
        if outside {
            ui.ctx().request_repaint();
        }
    } else {
        return;
    }
    memory.goal = None;
    memory.touched = time;
}

/// The menu is about what is chosen, if it was opened there; else about the place where it was opened.
fn menu_pressed(response: &Response, memory: &mut EditorMemory, form: &form::At) {
    response.request_focus();
    let (Some(at), Some(flow)) = (response.interact_pointer_pos(), memory.flow()) else {
        return;
    };
    let (line, x) = form.line_and_x(at, memory.scroll, flow.line_count());
    let hit = flow.hit(line, x, form.room);
    let chosen = memory.chosen();
    if memory.compose.is_none() && !(chosen.start <= hit.index && hit.index <= chosen.end) {
        memory.go(hit, false);
        memory.moved = false;
    }
}

/// What the middle button has dropped on the field, and where.
pub fn dropped(ui: &Ui, response: &Response, read_only: bool) -> Option<(String, Pos2)> {
    if read_only || !response.contains_pointer() {
        return None;
    }
    ui.input(|i| {
        i.events.iter().find_map(|event| match event {
            Event::MiddleClickPaste { pos, text } if response.rect.contains(*pos) => {
                Some((text.clone(), *pos))
            }
            _ => None,
        })
    })
}
