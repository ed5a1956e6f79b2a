//! The field in which everything in the window is typed.
//!
//! A field shows text in the order in which it is read, moves the caret as it is seen, and gives back the text
//! as it was typed. Beside what every text field does:
//!
//! - the arrow keys go left and right on the screen, over one character each; where directions meet, a small
//!   flag at the caret shows which way it would write;
//! - Ctrl+Shift+D turns the direction of the field around, and back to that of its letters. Ctrl with both
//!   Shift keys, as some systems have it, cannot be told apart here, and Ctrl+Shift with X, C, V, Z and arrow
//!   keys has its meaning already;
//! - Backspace and Delete take whole characters as a reader counts them.
//!
//! What is absent: styles within a text, pictures, tables.

mod access;
mod draw;
mod events;
mod form;
mod history;
mod keys;
mod memory;
mod pointer;

use eframe::egui::accesskit::Role;
use eframe::egui::output::IMEOutput;
use eframe::egui::{
    Context, Event, EventFilter, IMEPurpose, Id, Memory, OutputCommand, Rect, Response, Sense, Ui,
    WidgetInfo, pos2, vec2,
};

use super::block::Style;
use super::engine::{digits, with_engine};
use super::order::{Base, Direction};
use super::shape::Setting;
use crate::ui::theme;
use memory::EditorMemory;

pub use memory::Asked;

/// Height of a line, in parts of the size of the font: Arabic letters with vowel signs need it.
const LINE_HEIGHT: f32 = 1.6;
/// The longest text of a field with one line that is kept on one line, in bytes.
const LONGEST_LINE: usize = 4_096;
/// How many bytes out of sight are laid out in one frame.
const AHEAD: usize = 24_000;

/// Whether the field that has the focus takes back and does again by itself.
pub fn keeps_own_history(ctx: &Context) -> bool {
    ctx.memory(Memory::focused)
        .and_then(|id| EditorMemory::of(ctx, id, |memory| memory.own_history))
        .unwrap_or(false)
}

/// How many lines a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lines {
    One,
    /// At least so many, and as many as the text needs.
    Many(usize),
}

/// A field to type in.
#[derive(Debug)]
#[must_use = "a field is drawn by show"]
pub struct Field<'t> {
    text: &'t mut String,
    lines: Lines,
    width: f32,
    usual: Direction,
    chinese: bool,
    hint: &'t str,
    hidden: bool,
    read_only: bool,
    bare: bool,
    faulty: bool,
    own_history: bool,
}

impl<'t> Field<'t> {
    /// One line; line ends that are pasted become spaces.
    pub fn one_line(text: &'t mut String) -> Self {
        Self {
            text,
            lines: Lines::One,
            width: f32::INFINITY,
            usual: Direction::LeftToRight,
            chinese: false,
            hint: "",
            hidden: false,
            read_only: false,
            bare: false,
            faulty: false,
            own_history: true,
        }
    }

    /// Paragraphs; the field is at least `rows` lines high and grows with them.
    pub fn paragraphs(text: &'t mut String, rows: usize) -> Self {
        let one = Self::one_line(text);
        Self {
            lines: Lines::Many(rows.max(1)),
            ..one
        }
    }

    /// The width in points, at most what there is.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// The direction of the language that is typed here.
    pub const fn usual(mut self, direction: Direction) -> Self {
        self.usual = direction;
        self
    }

    /// Whether Chinese forms come first in the choice of fonts.
    pub const fn chinese(mut self, chinese: bool) -> Self {
        self.chinese = chinese;
        self
    }

    /// Words that are shown while nothing is typed.
    pub const fn hint(mut self, hint: &'t str) -> Self {
        self.hint = hint;
        self
    }

    /// Dots stand for what is typed, and nothing of it can be copied.
    #[cfg_attr(
        not(test),
        expect(
            dead_code,
            reason = "no screen asks for a secret yet; passphrases will"
        )
    )]
    pub const fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = hidden;
        self
    }

    /// The text can be marked and copied only.
    pub const fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// The text stands without a frame, as words that can be marked.
    pub const fn bare(mut self, bare: bool) -> Self {
        self.bare = bare;
        self
    }

    /// The frame has the color of what blocks.
    pub const fn faulty(mut self, faulty: bool) -> Self {
        self.faulty = faulty;
        self
    }

    /// Whether the field takes back and does again by itself; the steps of a draft are kept with the draft.
    pub const fn own_history(mut self, own: bool) -> Self {
        self.own_history = own;
        self
    }

    /// What can be done with the text: whether it may be changed, and whether it may be copied.
    #[must_use]
    pub const fn may(&self) -> (bool, bool) {
        (!self.read_only, !self.hidden)
    }

    /// Asks the field of this id for something when it is drawn next.
    pub fn ask(ctx: &Context, id: Id, asked: Asked) {
        EditorMemory::ask(ctx, id, asked);
    }

    /// Whether something is chosen in the field of this id.
    #[must_use]
    pub fn has_chosen(ctx: &Context, id: Id) -> bool {
        EditorMemory::has_chosen(ctx, id)
    }

    /// The pass in which something else than the field's own keys changed its text, if it was drawn before.
    #[must_use]
    pub fn changed_by_others(ctx: &Context, id: Id) -> Option<u64> {
        EditorMemory::of(ctx, id, |memory| memory.others).flatten()
    }

    /// Puts the caret before this byte of the text, and shows it when the field is drawn next; `None` leaves it where
    /// the last change was.
    pub fn put_caret(ctx: &Context, id: Id, at: Option<usize>) {
        EditorMemory::with(ctx, id, |memory| memory.put_caret(at));
    }

    /// Draws the field and takes what is typed.
    pub fn show(self, ui: &mut Ui) -> Response {
        let id = ui.next_auto_id();
        let ctx = ui.ctx().clone();
        EditorMemory::with(&ctx, id, |memory| self.show_with(ui, id, memory))
    }

    fn show_with(self, ui: &mut Ui, id: Id, memory: &mut EditorMemory) -> Response {
        let ctx = ui.ctx().clone();
        let before = self.text.clone();
        let form = self.form(ui, memory);
        if memory.take(self.text, form.style, form.single) {
            memory.others = Some(ctx.cumulative_pass_nr());
        }
        memory.own_history = self.own_history;
        let focused = ui.memory(|m| m.has_focus(id));
        if !focused {
            memory.compose = None;
        }
        let mut job = events::Job {
            text: &mut *self.text,
            single: self.lines == Lines::One,
            read_only: self.read_only,
            hidden: self.hidden,
            own_history: self.own_history,
            form: &form,
            usual: self.usual,
        };
        job.requests(ui, id, memory);
        if let Some(asked) = memory.asked.take() {
            job.asked(ui, memory, asked);
        }
        if focused {
            let filter = EventFilter {
                tab: false,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: false,
            };
            ui.memory_mut(|m| m.set_focus_lock_filter(id, filter));
            let events: Vec<Event> = ui.input(|i| i.filtered_events(&filter));
            job.all(ui, id, memory, &events);
        }

        // Lay out what is seen, then take the room it needs.
        let rows = match self.lines {
            Lines::One => 1,
            Lines::Many(rows) => rows,
        };
        let known = memory.flow().map_or(1, |f| f.line_count());
        let top = ui.next_widget_position().y + form.pad.y;
        let clip = ui.clip_rect();
        let seen = form.lines_between(top, clip.top(), clip.bottom(), known);
        let complete = with_engine(&ctx, |engine| {
            memory.lay_out(seen, AHEAD, &mut engine.shaper)
        });
        if !complete {
            ctx.request_repaint();
        }
        let count = memory.flow().map_or(1, |f| f.line_count()).max(rows);
        let least = if self.bare { 0.0 } else { theme::ROW };
        let height = (count as f32 * form.line + 2.0 * form.pad.y).max(least);
        let width = match (self.bare, memory.flow()) {
            (true, Some(flow)) if flow.line_count() == 1 => {
                (flow.widest() / form.ppp).ceil().min(form.width)
            }
            _ => form.width,
        };
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let sense = if ui.input(|i| i.has_touch_screen()) && !focused {
            Sense::click()
        } else {
            Sense::click_and_drag()
        };
        let mut response = ui.interact(rect, id, sense);
        let margin = if matches!(self.lines, Lines::One) {
            vec2(form.pad.x, (height - form.line * count as f32) / 2.0)
        } else {
            form.pad
        };
        let inner = rect.shrink2(margin);
        let form = form::At { inner, ..form };
        pointer::pointer(ui, &mut response, memory, &form);
        if let Some(words) = pointer::dropped(ui, &response, self.read_only) {
            let mut job = events::Job {
                text: &mut *self.text,
                single: self.lines == Lines::One,
                read_only: self.read_only,
                hidden: self.hidden,
                own_history: self.own_history,
                form: &form,
                usual: self.usual,
            };
            job.pasted_at(memory, &words.0, words.1);
            response.request_focus();
        }
        let focused = response.has_focus();
        if !self.hidden
            && let Some(chosen) = memory.settled(self.text, &response)
        {
            ui.output_mut(|o| o.commands.push(OutputCommand::TextSelectionSettled(chosen)));
        }
        memory.keep_in_sight(&form);
        if *self.text != before {
            response.mark_changed();
        }

        let look = draw::Look {
            focused,
            bare: self.bare,
            faulty: self.faulty,
            read_only: self.read_only,
            hint: self.hint,
        };
        let caret = draw::draw(ui, &response, memory, &form, &look);
        if focused && let Some(caret) = caret {
            if memory.moved {
                ui.scroll_to_rect(caret.expand2(vec2(0.0, form.line * 0.5)), None);
            }
            if !self.read_only {
                report_to_input_method(ui, inner, caret, self.hidden);
            }
        }
        memory.moved = false;
        let value = |text: &str| {
            if self.hidden {
                "•".repeat(text.chars().count())
            } else {
                text.to_owned()
            }
        };
        let role = match (self.hidden, self.lines) {
            (true, _) => Role::PasswordInput,
            (false, Lines::One) => Role::TextInput,
            (false, Lines::Many(_)) => Role::MultilineTextInput,
        };
        if self.bare {
            let name = self.text.clone();
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        } else {
            response.widget_info(|| {
                WidgetInfo::text_edit(ui.is_enabled(), value(&before), value(self.text), self.hint)
            });
            access::report(ui, id, role, self.read_only, self.hidden, memory, &form);
        }
        response
    }

    fn form(&self, ui: &Ui, memory: &EditorMemory) -> form::At {
        let ppp = ui.pixels_per_point();
        let size = eframe::egui::TextStyle::Body.resolve(ui.style()).size;
        let line = (size * LINE_HEIGHT * ppp).round() / ppp;
        let pad = match (self.bare, self.lines) {
            (true, _) => vec2(0.0, 0.0),
            (false, Lines::One) => vec2(8.0, 3.0),
            (false, Lines::Many(_)) => vec2(8.0, 6.0),
        };
        let width = self.width.min(ui.available_width()).max(24.0);
        let room = ((width - 2.0 * pad.x) * ppp).floor().max(1.0);
        let single = self.lines == Lines::One;
        let one_line = single && self.text.len() <= LONGEST_LINE;
        let base = memory.forced.map_or(Base::Usual(self.usual), Base::Forced);
        form::At {
            ppp,
            line,
            pad,
            width,
            room,
            single,
            one_line,
            inner: Rect::from_min_size(pos2(0.0, 0.0), vec2(width, line)),
            style: Style {
                setting: Setting {
                    size: size * ppp,
                    chinese: self.chinese,
                },
                room: if one_line { f32::INFINITY } else { room },
                base,
                digits: digits(ui.ctx()),
                hidden: self.hidden,
            },
        }
    }
}

/// Says where candidates of an input method should appear.
fn report_to_input_method(ui: &Ui, inner: Rect, caret: Rect, hidden: bool) {
    let to_screen = ui
        .ctx()
        .layer_transform_to_global(ui.layer_id())
        .unwrap_or_default();
    ui.output_mut(|o| {
        o.ime = Some(IMEOutput {
            purpose: if hidden {
                IMEPurpose::Password
            } else {
                IMEPurpose::Normal
            },
            rect: to_screen * inner,
            cursor_rect: to_screen * caret,
            should_interrupt_composition: false,
        });
    });
}
