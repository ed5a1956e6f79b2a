//! What events do to the text and the caret of a field.

use eframe::egui::accesskit::{Action, ActionData};
use eframe::egui::os::OperatingSystem;
use eframe::egui::{Event, Id, ImeEvent, Pos2, Ui, ViewportCommand};

use super::super::caret::{Caret, Way};
use super::super::engine::with_engine;
use super::super::flow::Flow;
use super::super::order::Direction;
use super::form;
use super::keys::{Command, Motion, command};
use super::memory::{Asked, Compose, EditorMemory};
use crate::request::clean;

/// One frame of typing in a field.
pub struct Job<'a> {
    /// The text as it is stored.
    pub text: &'a mut String,
    /// Whether line ends become spaces.
    pub single: bool,
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// Whether nothing may be copied.
    pub hidden: bool,
    /// Whether the field takes back and does again by itself.
    pub own_history: bool,
    /// Sizes.
    pub form: &'a form::At,
    /// The direction of the field's language.
    pub usual: Direction,
}

impl Job<'_> {
    /// What assistive technology asks for; it does not need the focus.
    pub fn requests(&mut self, ui: &Ui, id: Id, memory: &mut EditorMemory) {
        if self.read_only {
            return;
        }
        for action in [Action::SetValue, Action::ReplaceSelectedText] {
            let values: Vec<String> = ui.input(|i| {
                i.accesskit_action_requests(id, action)
                    .filter_map(|request| match &request.data {
                        Some(ActionData::Value(value)) => Some(value.to_string()),
                        _ => None,
                    })
                    .collect()
            });
            for value in values {
                if action == Action::SetValue {
                    memory.anchor = 0;
                    memory.caret = Caret::before(self.text.len());
                }
                self.insert(memory, &value);
            }
        }
    }

    /// Everything that was typed.
    pub fn all(&mut self, ui: &Ui, id: Id, memory: &mut EditorMemory, events: &[Event]) {
        let time = ui.input(|i| i.time);
        self.note(time, memory);
        for event in events {
            let done = self.event(ui, id, memory, event);
            if done {
                memory.touched = time;
                memory.moved = true;
            }
        }
        self.note(time, memory);
    }

    fn note(&self, time: f64, memory: &mut EditorMemory) {
        if self.own_history {
            let moment = memory.moment(self.text);
            memory.history.note(time, &moment);
        }
    }

    fn event(&mut self, ui: &Ui, id: Id, memory: &mut EditorMemory, event: &Event) -> bool {
        match event {
            Event::Copy => self.asked(ui, memory, Asked::Copy),
            Event::Cut => self.asked(ui, memory, Asked::Cut),
            Event::Paste(text) if !text.is_empty() => {
                // Other programs leave marks and private letters in what they copy.
                self.insert(memory, &clean::certain(text));
            }
            // Line ends come as keys.
            Event::Text(text) if !text.is_empty() && text != "\n" && text != "\r" => {
                self.insert(memory, text);
            }
            Event::Ime(ime) => return self.compose(memory, ime),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => {
                let mac = ui.ctx().os() == OperatingSystem::Mac;
                let Some(command) = command(*key, *modifiers, mac) else {
                    return false;
                };
                self.command(ui, id, memory, command);
            }
            _ => return false,
        }
        true
    }

    /// Puts words where the pointer dropped them.
    pub fn pasted_at(&mut self, memory: &mut EditorMemory, words: &str, at: Pos2) {
        let Some(flow) = memory.flow() else { return };
        let (line, x) = self.form.line_and_x(at, memory.scroll, flow.line_count());
        let hit = flow.hit(line, x, self.form.room);
        memory.go(hit, false);
        self.insert(memory, words);
    }

    /// Does what the menu of the field, or a key of the same meaning, asks for.
    pub fn asked(&mut self, ui: &Ui, memory: &mut EditorMemory, asked: Asked) {
        match asked {
            Asked::Copy => self.copy(ui, memory),
            Asked::Cut if self.read_only => self.copy(ui, memory),
            Asked::Cut => {
                if !memory.chosen().is_empty() && !self.hidden {
                    self.copy(ui, memory);
                    self.insert(memory, "");
                }
            }
            // The window fetches it and hands it on as an event of the next frame.
            Asked::Paste => ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste),
            Asked::SelectAll => {
                memory.anchor = 0;
                memory.caret = Caret::before(self.text.len());
            }
        }
    }

    fn copy(&self, ui: &Ui, memory: &EditorMemory) {
        let chosen = self.text.get(memory.chosen()).unwrap_or_default();
        if !self.hidden && !chosen.is_empty() {
            ui.ctx().copy_text(chosen.to_owned());
        }
    }

    /// Puts words in the place of what is chosen.
    fn insert(&mut self, memory: &mut EditorMemory, words: &str) {
        if self.read_only {
            return;
        }
        let words = self.fitting(words);
        let chosen = memory.chosen();
        if self.text.get(chosen.clone()).is_none() {
            return;
        }
        self.text.replace_range(chosen.clone(), &words);
        let end = chosen.start + words.len();
        memory.compose = None;
        // Typing goes on beside what was typed; after a deletion the caret stays with what stands before it.
        memory.caret = Caret::before(end);
        memory.anchor = end;
        memory.goal = None;
        self.refresh(memory);
        if let Some(flow) = memory.flow() {
            // What was typed may have become one with what follows.
            let settled = flow.settled(end);
            if settled != end {
                memory.caret = Caret::before(settled);
                memory.anchor = settled;
            }
        }
    }

    /// Line ends of every system and of every word processor, as this field takes them. What carries no text is
    /// left out.
    fn fitting(&self, words: &str) -> String {
        let words = if self.single {
            // A paragraph that was copied as a whole brings its line end along.
            words.trim_end_matches(['\r', '\n', '\u{0B}', '\u{0C}'])
        } else {
            words
        };
        let mut fitting = String::with_capacity(words.len());
        let mut before = None;
        for c in words.chars() {
            match c {
                // The second half of a line end that has been taken.
                '\n' if before == Some('\r') => {}
                '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    fitting.push(if self.single { ' ' } else { '\n' });
                }
                '\t' if self.single => fitting.push(' '),
                '\t' => fitting.push('\t'),
                c if c.is_ascii_control() => {}
                c => fitting.push(c),
            }
            before = Some(c);
        }
        fitting
    }

    fn refresh(&self, memory: &mut EditorMemory) {
        memory.refresh(self.text, self.form.style, self.form.single);
    }

    fn compose(&mut self, memory: &mut EditorMemory, ime: &ImeEvent) -> bool {
        if self.read_only {
            return false;
        }
        match ime {
            ImeEvent::Preedit { text, .. } | ImeEvent::Commit(text)
                if text == "\n" || text == "\r" =>
            {
                return false;
            }
            ImeEvent::Preedit { text, .. } if text.is_empty() => {
                if memory.compose.take().is_none() {
                    return false;
                }
                self.refresh(memory);
            }
            ImeEvent::Preedit {
                text,
                active_range_chars,
            } => {
                if !memory.chosen().is_empty() {
                    self.insert(memory, "");
                }
                let caret = active_range_chars.as_ref().map_or(text.len(), |active| {
                    text.char_indices()
                        .nth(active.end)
                        .map_or(text.len(), |(at, _)| at)
                });
                memory.compose = Some(Compose {
                    text: self.fitting(text),
                    caret,
                });
                self.refresh(memory);
            }
            ImeEvent::Commit(text) => {
                let composed = memory.compose.take().is_some();
                if text.is_empty() && !composed {
                    return false;
                }
                if text.is_empty() {
                    self.refresh(memory);
                } else {
                    self.insert(memory, text);
                }
            }
            ImeEvent::DeleteSurrounding {
                before_chars,
                after_chars,
            } => {
                let at = memory.caret.index;
                let (before, after) = self.text.split_at_checked(at).unwrap_or_default();
                let start = before
                    .char_indices()
                    .rev()
                    .take(*before_chars)
                    .last()
                    .map_or(at, |(start, _)| start);
                let end = after
                    .char_indices()
                    .nth(*after_chars)
                    .map_or(self.text.len(), |(end, _)| at + end);
                memory.anchor = start;
                memory.caret = Caret::before(end);
                self.insert(memory, "");
            }
            _ => return false,
        }
        true
    }

    fn command(&mut self, ui: &Ui, id: Id, memory: &mut EditorMemory, command: Command) {
        if memory.compose.take().is_some() {
            self.refresh(memory);
        }
        match command {
            Command::Go { motion, select } => {
                let to = self.target(ui, memory, motion, select);
                memory.go(to, select);
                if !matches!(motion, Motion::Lines(_) | Motion::Page { .. }) {
                    memory.goal = None;
                }
            }
            Command::Delete(motion) => {
                if self.read_only {
                    return;
                }
                if memory.chosen().is_empty() {
                    memory.caret = self.target(ui, memory, motion, true);
                }
                self.insert(memory, "");
            }
            Command::SelectAll => self.asked(ui, memory, Asked::SelectAll),
            Command::Ask(asked) => self.asked(ui, memory, asked),
            // The steps of a draft are kept with the draft.
            Command::Undo | Command::Redo if !self.own_history => {}
            Command::Undo | Command::Redo => {
                let now = memory.moment(self.text);
                let moment = if command == Command::Undo {
                    memory.history.undo(&now)
                } else {
                    memory.history.redo(&now)
                };
                if let Some(moment) = moment
                    && !self.read_only
                {
                    *self.text = moment.text;
                    memory.caret = Caret::before(moment.index);
                    memory.anchor = moment.anchor;
                    self.refresh(memory);
                }
            }
            Command::Turn => {
                let caret = memory.caret;
                with_engine(ui.ctx(), |e| memory.lay_out_around(caret, &mut e.shaper));
                let present = memory
                    .flow()
                    .and_then(|flow| flow.around(caret))
                    .map_or(self.usual, |(_, block)| block.direction);
                memory.forced = match memory.forced {
                    Some(_) => None,
                    None => Some(present.turned()),
                };
                ui.ctx().request_repaint();
            }
            Command::Enter if self.single => ui.memory_mut(|m| m.surrender_focus(id)),
            Command::Enter => self.insert(memory, "\n"),
        }
    }

    /// Where a motion leads from the caret.
    fn target(&self, ui: &Ui, memory: &mut EditorMemory, motion: Motion, select: bool) -> Caret {
        let caret = memory.caret;
        let chosen = memory.chosen();
        let page = (ui.clip_rect().height() / self.form.line - 1.0).max(1.0) as isize;
        with_engine(ui.ctx(), |e| memory.lay_out_around(caret, &mut e.shaper));
        let room = self.form.room;
        let end = Caret::before(self.text.len());
        let goal = memory.goal;
        let Some(flow) = memory.flow() else {
            return caret;
        };
        let way_on = |way: Way| {
            let block = flow.around(caret);
            block.is_some_and(|(_, b)| way.is_forward(b.direction))
        };
        match motion {
            Motion::Seen(way) if !chosen.is_empty() && !select => {
                if way_on(way) {
                    Caret::before(chosen.end)
                } else {
                    Caret::after(chosen.start)
                }
            }
            Motion::Seen(way) => flow.step(caret, way),
            Motion::WordSeen(way) => flow.word_step(caret.index, way_on(way)),
            Motion::Word { on } => flow.word_step(caret.index, on),
            Motion::Character { on } => {
                let to = flow.character_step(caret.index, on);
                if on {
                    Caret::before(to)
                } else {
                    Caret::after(to)
                }
            }
            Motion::Line { on } => line_end(flow, caret, on),
            Motion::LineSeen(way) => line_end(flow, caret, way_on(way)),
            Motion::Text { on: true } => end,
            Motion::Text { on: false } => Caret::after(0),
            Motion::Lines(_) | Motion::Page { .. } => {
                let by = match motion {
                    Motion::Lines(by) => by,
                    Motion::Page { down: true } => page,
                    _ => -page,
                };
                let (line, x) = flow.column(caret, room);
                let x = goal.unwrap_or(x);
                memory.goal = Some(x);
                let Some(line) = line.checked_add_signed(by) else {
                    return Caret::after(0);
                };
                with_engine(ui.ctx(), |e| {
                    memory.lay_out(line..line + 1, 0, &mut e.shaper)
                });
                match memory.flow() {
                    Some(flow) if line < flow.line_count() => flow.hit(line, x, room),
                    _ => end,
                }
            }
        }
    }
}

fn line_end(flow: &Flow, caret: Caret, on: bool) -> Caret {
    let (start, end) = flow.line_ends(caret);
    if on { end } else { start }
}
