//! What a field remembers from frame to frame.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::{Context, Id, Response};

use super::super::block::Style;
use super::super::caret::Caret;
use super::super::flow::Flow;
use super::super::order::Direction;
use super::super::shape::Shape;
use super::form;
use super::history::{History, Moment};
use crate::request::Splice;

/// What an input method is composing; it is shown in the text but not yet part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compose {
    /// What it shows.
    pub text: String,
    /// The end of the part that is being chosen, in bytes.
    pub caret: usize,
}

/// What the menu of a field can ask it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// What is chosen goes to other programs and leaves the text.
    Cut,
    /// What is chosen goes to other programs.
    Copy,
    /// What another program has copied comes into the text.
    Paste,
    /// All is chosen.
    SelectAll,
}

/// What a field remembers.
#[derive(Default)]
pub struct EditorMemory {
    /// The caret, in the text.
    pub caret: Caret,
    /// The other end of the selection.
    pub anchor: usize,
    /// What is being composed at the caret.
    pub compose: Option<Compose>,
    /// Undo and redo.
    pub history: History,
    /// Whether the field uses them; where it is a field of a draft, the draft has its own.
    pub own_history: bool,
    /// The direction that a person has set.
    pub forced: Option<Direction>,
    /// Where the caret wants to be when it goes up and down, in pixels from the left.
    pub goal: Option<f32>,
    /// How far the text of a field with one line is moved, in pixels.
    pub scroll: f32,
    /// Whether the caret moved in this frame.
    pub moved: bool,
    /// When something was done last, in seconds.
    pub touched: f64,
    /// What the menu of the field asks for, until the field is drawn again.
    pub asked: Option<Asked>,
    /// The pass in which another hand changed the text last.
    pub others: Option<u64>,
    /// What was chosen when other programs were told last.
    told: Range<usize>,
    /// The text as it was left.
    own: String,
    flow: Option<Flow>,
}

impl EditorMemory {
    /// Does something with the memory of a field.
    pub fn with<R>(ctx: &Context, id: Id, f: impl FnOnce(&mut Self) -> R) -> R {
        let kept = ctx.data_mut(|d| d.get_temp_mut_or_default::<Arc<Mutex<Self>>>(id).clone());
        let mut memory = kept.lock().unwrap_or_else(PoisonError::into_inner);
        f(&mut memory)
    }

    /// Looks into the memory of a field, if there is one with this id.
    pub fn of<R>(ctx: &Context, id: Id, f: impl FnOnce(&Self) -> R) -> Option<R> {
        let kept = ctx.data(|d| d.get_temp::<Arc<Mutex<Self>>>(id))?;
        let memory = kept.lock().unwrap_or_else(PoisonError::into_inner);
        Some(f(&memory))
    }

    /// Asks a field for something.
    pub fn ask(ctx: &Context, id: Id, asked: Asked) {
        Self::with(ctx, id, |memory| memory.asked = Some(asked));
        ctx.request_repaint();
    }

    /// Whether something is chosen in a field.
    #[must_use]
    pub fn has_chosen(ctx: &Context, id: Id) -> bool {
        Self::of(ctx, id, |memory| !memory.chosen().is_empty()).unwrap_or(false)
    }

    /// The text laid out, as soon as there is one.
    #[must_use]
    pub const fn flow(&self) -> Option<&Flow> {
        self.flow.as_ref()
    }

    /// Takes the text and the style of this frame. Returns whether another hand has changed the text of a field that
    /// was drawn before.
    pub fn take(&mut self, text: &str, style: Style, single: bool) -> bool {
        let changed = self.own != text;
        let known = self.flow.is_some();
        if changed {
            // Another hand has changed the text, or the place belongs to another field now.
            self.history = History::default();
            self.compose = None;
            if known {
                // The caret goes to what was changed, as after a step that was taken back.
                let Splice { from, inserted, .. } = Splice::between(&self.own, text);
                self.caret = Caret::before(from + inserted.len());
                self.anchor = self.caret.index;
                self.moved = true;
            }
            text.clone_into(&mut self.own);
        }
        self.refresh(text, style, single);
        if let Some(flow) = &self.flow
            && self.compose.is_none()
        {
            let index = flow.settled(self.caret.index);
            if index != self.caret.index {
                self.caret = Caret::after(index);
            }
            self.anchor = flow.settled(self.anchor);
        }
        changed && known
    }

    /// Puts the caret before a byte of the text, or leaves it where it is, and lets it be brought into sight.
    pub fn put_caret(&mut self, at: Option<usize>) {
        if let Some(at) = at {
            let mut at = at.min(self.own.len());
            while !self.own.is_char_boundary(at) {
                at -= 1;
            }
            self.caret = Caret::before(at);
            self.anchor = at;
        }
        self.moved = true;
    }

    /// Lays the text out anew after a change in this frame.
    pub fn refresh(&mut self, text: &str, style: Style, single: bool) {
        if self.own != text {
            text.clone_into(&mut self.own);
        }
        let composed = self.compose.as_ref().map(|compose| {
            let (before, after) = text
                .split_at_checked(self.caret.index)
                .unwrap_or((text, ""));
            format!("{before}{}{after}", compose.text)
        });
        let shown = composed.as_deref().unwrap_or(text);
        match &mut self.flow {
            Some(flow) => flow.update(shown, style),
            none => *none = Some(Flow::new(shown, style, single)),
        }
    }

    /// Lays out these lines, what is around the caret, and some more. Returns whether all is laid out.
    pub fn lay_out(&mut self, seen: Range<usize>, ahead: usize, shaper: &mut impl Shape) -> bool {
        let caret = self.shown_caret();
        self.flow.as_mut().is_none_or(|flow| {
            flow.lay_out_around(caret, shaper);
            flow.lay_out(seen, ahead, shaper)
        })
    }

    /// Lays out what is around a caret, so that steps from it can be taken.
    pub fn lay_out_around(&mut self, caret: Caret, shaper: &mut impl Shape) {
        if let Some(flow) = &mut self.flow {
            flow.lay_out_around(caret, shaper);
        }
    }

    /// The caret in what is shown.
    #[must_use]
    pub fn shown_caret(&self) -> Caret {
        match &self.compose {
            Some(compose) => Caret::before(self.caret.index + compose.caret),
            None => self.caret,
        }
    }

    /// The bytes that are being composed, in what is shown.
    #[must_use]
    pub fn composed(&self) -> Option<Range<usize>> {
        let compose = self.compose.as_ref()?;
        Some(self.caret.index..self.caret.index + compose.text.len())
    }

    /// The bytes that are chosen.
    #[must_use]
    pub fn chosen(&self) -> Range<usize> {
        self.anchor.min(self.caret.index)..self.anchor.max(self.caret.index)
    }

    /// Puts the caret somewhere; the selection ends unless it goes with it.
    pub fn go(&mut self, to: Caret, select: bool) {
        self.caret = to;
        if !select {
            self.anchor = to.index;
        }
        self.moved = true;
    }

    /// What has just been chosen with the pointer or by keys, once each time: other programs take it with the
    /// middle button.
    pub fn settled(&mut self, text: &str, response: &Response) -> Option<String> {
        let chosen = self.chosen();
        if response.dragged() || self.told == chosen {
            return None;
        }
        self.told = chosen.clone();
        text.get(chosen)
            .filter(|words| !words.is_empty())
            .map(str::to_owned)
    }

    /// The present moment of this text.
    #[must_use]
    pub fn moment(&self, text: &str) -> Moment {
        Moment {
            text: text.to_owned(),
            index: self.caret.index,
            anchor: self.anchor,
        }
    }

    /// Moves a text with one line so that the caret is seen and no room is left empty.
    pub fn keep_in_sight(&mut self, form: &form::At) {
        if !form.one_line {
            self.scroll = 0.0;
            return;
        }
        let caret = self.shown_caret();
        let Some(flow) = &self.flow else { return };
        let excess = (flow.widest() - form.room).max(0.0);
        let rtl = flow
            .around(caret)
            .is_some_and(|(_, b)| b.direction.is_rtl());
        let ends = if rtl { 0.0..=excess } else { -excess..=0.0 };
        let (_, x) = flow.column(caret, form.room);
        let seen = x + self.scroll;
        if seen < 0.0 {
            self.scroll -= seen;
        } else if seen > form.room {
            self.scroll -= seen - form.room;
        }
        self.scroll = self.scroll.clamp(*ends.start(), *ends.end());
    }
}
