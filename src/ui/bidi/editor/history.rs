//! Undo and redo within a field.

use eframe::egui::util::undoer::Undoer;

/// What undo goes back to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The text.
    pub text: String,
    /// Where the caret was.
    pub index: usize,
    /// Where the selection began.
    pub anchor: usize,
}

/// The moments of a field. Typing without a pause is one of them.
#[derive(Default)]
pub struct History(Undoer<Moment>);

impl History {
    /// Takes note of the present moment; `time` is in seconds.
    pub fn note(&mut self, time: f64, now: &Moment) {
        self.0.feed_state(time, now);
    }

    /// The moment before.
    pub fn undo(&mut self, now: &Moment) -> Option<Moment> {
        self.0.undo(now).cloned()
    }

    /// The moment that was undone.
    pub fn redo(&mut self, now: &Moment) -> Option<Moment> {
        self.0.redo(now).cloned()
    }
}
