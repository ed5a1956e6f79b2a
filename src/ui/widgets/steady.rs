//! What a person works at stays where it is on the screen, whatever appears or goes away above it.
//!
//! An answer takes findings away, asks further questions and changes lists; without this the control under the
//! pointer would be another one at the next press. The parts of a page say where they stand ([`steady_ui`]); when
//! the part that a person is at would move, the page is scrolled by as much, before anything is seen. Where there is
//! nothing to scroll, room is kept empty until it is out of sight or the page is left.

use std::hash::Hash;

use eframe::egui::{Context, Event, Id, Rect, Ui, UiBuilder, vec2};

use super::focus::is_seeking;

/// What moves less, in points, is rounding.
const STILL: f32 = 0.5;

/// A page that does not come to rest is left alone after so many frames.
const MOST: u8 = 4;

/// A part of a page and where it stands, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mark {
    id: Id,
    top: f32,
    bottom: f32,
}

fn marks() -> Id {
    Id::unique("rogatory-steady-parts")
}

/// Draws a part of a page that stays where it is while a person works at it. No two parts of the window may have the
/// same key.
///
/// What is far out of sight only takes its room, unless assistive technology reads the window or something inside
/// has the focus.
pub fn steady_ui<R>(
    ui: &mut Ui,
    key: impl Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    part_ui(ui, Id::unique(("steady", key)), false, add)
}

/// The same, wherever it is: something leads to it.
pub fn wanted_ui<R>(
    ui: &mut Ui,
    key: impl Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    part_ui(ui, Id::unique(("steady", key)), true, add)
}

fn part_ui<R>(ui: &mut Ui, id: Id, must: bool, add: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let top = ui.next_widget_position().y;
    let width = ui.available_width();
    let must = must || is_seeking(ui.ctx());
    let known = ui.data(|d| d.get_temp::<Size>(id));
    if let Some(size) = known.filter(|size| !must && size.width == width && !size.has_focus) {
        let far = ui.clip_rect().height();
        let seen = ui.clip_rect().y_range().expand(far);
        if (top + size.height < seen.min || top > seen.max) && !is_read(ui) {
            let (_, rect) = ui.allocate_space(vec2(width, size.height));
            note(ui, id, rect);
            return None;
        }
    }
    // The identity of what is inside does not hang on what stands before it: a field keeps the focus.
    let shown = ui.scope_builder(UiBuilder::new().scope_id(id), add);
    let rect = shown.response.rect;
    note(ui, id, rect);
    let size = Size {
        width,
        height: rect.height(),
        has_focus: focused(ui.ctx()).is_some_and(|y| rect.y_range().contains(y)),
    };
    ui.data_mut(|d| d.insert_temp(id, size));
    Some(shown.inner)
}

/// How large a part was when it was drawn last.
#[derive(Clone, Copy, Debug)]
struct Size {
    width: f32,
    height: f32,
    has_focus: bool,
}

/// Whether assistive technology reads the window: then everything is there for it.
fn is_read(ui: &Ui) -> bool {
    let node = ui.ctx().accesskit_node_builder(ui.unique_id(), |_| ());
    node.is_some()
}

fn note(ui: &Ui, id: Id, rect: Rect) {
    let mark = Mark {
        id,
        top: rect.top(),
        bottom: rect.bottom(),
    };
    ui.data_mut(|d| d.get_temp_mut_or_default::<Vec<Mark>>(marks()).push(mark));
}

/// What a page remembers from frame to frame. Lengths are points.
#[derive(Clone, Debug, Default)]
pub(super) struct Steady {
    pass: u64,
    /// The parts of the page, from where its content begins.
    parts: Vec<Mark>,
    /// The part that a person is at.
    held: Option<usize>,
    /// Whether a person went there with the pointer, and not by keyboard.
    by_pointer: bool,
    /// Room kept empty above the content.
    pub(super) above: f32,
    /// Room kept empty below the content.
    pub(super) below: f32,
    /// How often the page has been scrolled for this without a pause.
    mended: u8,
}

/// How a page was drawn. Lengths are points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    /// Where the content begins on the screen, after the room kept empty.
    pub(super) origin: f32,
    /// What is seen of the page.
    pub(super) seen: Rect,
    /// Height of the content with the room kept empty.
    pub(super) height: f32,
    /// How far the page will be scrolled in the next frame.
    pub(super) offset: f32,
}

impl Steady {
    /// What the page remembers; nothing where it has been away.
    pub(super) fn begin(ui: &Ui, id: Id) -> Self {
        let pass = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|d| d.insert_temp(marks(), Vec::<Mark>::new()));
        ui.data(|d| d.get_temp::<Self>(id))
            .filter(|kept| kept.pass + 1 >= pass)
            .unwrap_or_default()
    }

    /// Takes the page as it was drawn. Returns how far it has to be scrolled so that nothing moves.
    pub(super) fn end(mut self, ui: &Ui, id: Id, drawn: Drawn) -> Option<f32> {
        let mut parts: Vec<Mark> = ui.data_mut(|d| d.remove_temp(marks()).unwrap_or_default());
        for part in &mut parts {
            part.top -= drawn.origin;
            part.bottom -= drawn.origin;
        }
        let offset = self.above + drawn.seen.top() - drawn.origin;
        // A page that has become shorter than it is scrolled would come down to its end.
        let most = (drawn.height - drawn.seen.height()).max(0.0);
        let is_cut = offset > most + STILL && (drawn.offset - most).abs() <= STILL;
        let is_scrolled = (drawn.offset - offset).abs() > STILL && !is_cut;
        let moved = self.moved(&parts);
        let content = drawn.height - self.above - self.below;
        let seen = drawn.seen.height();
        let mut wanted = None;
        if (moved.abs() > STILL || is_cut) && !is_scrolled && self.mended < MOST {
            let place = offset - self.above + moved;
            self.above = (-place).max(0.0);
            self.below = (place.max(0.0) + seen - content - self.above).max(0.0);
            self.mended += 1;
            wanted = Some(place.max(0.0));
            ui.ctx().request_discard("steady-page-moved");
        } else {
            self.mended = 0;
            if self.above > 0.0 && drawn.offset >= self.above {
                // Out of sight: it can go without anything being seen of it.
                wanted = Some(drawn.offset - self.above);
                self.above = 0.0;
            }
            let needed = (drawn.offset + seen - content - self.above).max(0.0);
            self.below = self.below.min(needed);
        }
        self.hold(ui, &parts, &drawn);
        self.parts = parts;
        self.pass = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|d| d.insert_temp(id, self));
        wanted
    }

    /// By how much the part that a person is at has moved in the page; another near it where it is gone.
    fn moved(&self, now: &[Mark]) -> f32 {
        let Some(held) = self.held else { return 0.0 };
        let (before, after) = self.parts.split_at(held.min(self.parts.len()));
        after
            .iter()
            .chain(before.iter().rev())
            .find_map(|old| {
                let new = now.iter().find(|new| new.id == old.id)?;
                Some(new.top - old.top)
            })
            .unwrap_or_default()
    }

    fn hold(&mut self, ui: &Ui, parts: &[Mark], drawn: &Drawn) {
        let pointer = pointer_on(ui, drawn.seen);
        ui.input(|i| {
            let pressed = i.pointer.any_pressed() || i.pointer.any_released();
            let typed = |e: &Event| matches!(e, Event::Key { .. } | Event::Text(_) | Event::Ime(_));
            if pressed && pointer.is_some() {
                self.by_pointer = true;
            } else if pressed || i.events.iter().any(typed) {
                self.by_pointer = false;
            }
        });
        let focus = focused(ui.ctx());
        let at = if self.by_pointer {
            pointer.or(focus)
        } else {
            focus.or(pointer)
        };
        let inside = at
            .map(|y| y - drawn.origin)
            .and_then(|y| innermost(parts, y));
        self.held = inside.or_else(|| {
            let top = drawn.seen.top() - drawn.origin;
            parts.iter().position(|part| part.bottom > top)
        });
    }
}

/// The height of the pointer, where nothing lies between it and the page.
fn pointer_on(ui: &Ui, seen: Rect) -> Option<f32> {
    let at = ui.input(|i| i.pointer.latest_pos())?;
    let is_free = ui.ctx().layer_id_at(at).is_none_or(|l| l == ui.layer_id());
    (seen.contains(at) && is_free).then_some(at.y)
}

/// The height of what has the focus.
fn focused(ctx: &Context) -> Option<f32> {
    let id = ctx.memory(|m| m.focused())?;
    Some(ctx.read_response(id)?.rect.center().y)
}

/// The smallest part at a height.
fn innermost(parts: &[Mark], y: f32) -> Option<usize> {
    let height = |part: &Mark| part.bottom - part.top;
    parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.top <= y && y <= part.bottom)
        .min_by(|(_, a), (_, b)| height(a).total_cmp(&height(b)))
        .map(|(at, _)| at)
}
