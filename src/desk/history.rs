//! The steps of work on a draft, to be taken back and done again.
//!
//! A step is what a person means by one: some words typed without a pause in one place, a passage deleted, a box
//! ticked, a record added. Typing that goes on in another place, after a pause, or at the next word when much was
//! typed already, is a step of its own, and so is every paste. A step keeps its changes and nothing else.
//!
//! What is absent: a clock. Times are given, counted from any moment.

use std::time::Duration;

use crate::request::{Change, Content, Location, Request, Splice, Step as Path};

/// After this time without a key, typing is a new step.
const PAUSE: Duration = Duration::from_millis(1000);
/// After so many characters typed or deleted, the next word begins a new step.
const LONG: usize = 40;
/// So many characters at once were not typed but pasted; an input method gives whole phrases, which are shorter.
const PASTED: usize = 24;
/// How many steps can be taken back.
const MOST_STEPS: usize = 2_000;
/// How many bytes all steps together may keep, roughly.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// How a step changed its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Words were typed.
    Typed,
    /// Words were deleted.
    Deleted,
    /// Words were pasted.
    Pasted,
    /// A value was given, chosen or taken away.
    Set,
    /// A record was added.
    Added,
    /// A record was removed.
    Removed,
    /// A record was moved.
    Moved,
}

impl Manner {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Typed,
        Self::Deleted,
        Self::Pasted,
        Self::Set,
        Self::Added,
        Self::Removed,
        Self::Moved,
    ];

    /// The id used in words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Deleted => "deleted",
            Self::Pasted => "pasted",
            Self::Set => "set",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
        }
    }
}

/// A step that was taken back or done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stepped {
    /// Where it changed the draft.
    pub at: Location,
    /// How.
    pub manner: Manner,
    /// Where the caret belongs now, in bytes of the text in that place; `None` where nothing was typed.
    pub caret: Option<usize>,
}

/// What became of the draft by a step that was taken back or done again.
#[derive(Debug)]
pub struct Taken {
    /// The step.
    pub step: Stepped,
    /// The state in which the draft is now.
    pub state: u64,
    /// Every place that it changed.
    pub places: Vec<Location>,
}

/// A step.
#[derive(Clone, Debug)]
struct Step {
    at: Location,
    manner: Manner,
    changes: Vec<Change>,
    /// Whether more may join it.
    open: bool,
    /// When the last change joined it.
    last: Duration,
    /// How many characters were typed or deleted.
    length: usize,
    /// Where the next key goes on, in bytes of the text.
    edge: usize,
    /// The last character typed.
    character: Option<char>,
    bytes: usize,
    /// The states of the draft between which it lies.
    states: (u64, u64),
}

impl Step {
    /// The step, after it was taken back or done again.
    fn taken(&self, undone: bool) -> Taken {
        let (last, state) = if undone {
            (self.changes.first(), self.states.0)
        } else {
            (self.changes.last(), self.states.1)
        };
        let caret = last.and_then(Change::splice).map(|splice| {
            let stands = if undone {
                splice.removed
            } else {
                splice.inserted
            };
            splice.from + stands.len()
        });
        Taken {
            step: Stepped {
                at: self.at.clone(),
                manner: self.manner,
                caret,
            },
            state,
            places: self.changes.iter().map(|c| c.at.clone()).collect(),
        }
    }
}

/// The steps that can be taken back, and those that can be done again.
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    bytes: usize,
}

impl History {
    /// Takes note of changes that were just carried out and led from one state of the draft to another.
    pub fn note(&mut self, changes: Vec<Change>, states: (u64, u64), now: Duration) {
        let Some(step) = step_of(changes, states, now) else {
            return;
        };
        let fresh = self.undone.is_empty();
        self.undone.clear();
        if fresh && let Some(last) = self.done.last_mut() {
            let bytes = step.bytes;
            match join(last, step) {
                Ok(()) => {
                    self.bytes += bytes;
                    self.trim();
                    return;
                }
                Err(step) => {
                    last.open = false;
                    self.push(*step);
                }
            }
        } else {
            self.push(step);
        }
        self.trim();
    }

    fn push(&mut self, step: Step) {
        self.bytes += step.bytes;
        self.done.push(step);
    }

    /// The oldest steps are given up when there are too many, but never the last one.
    fn trim(&mut self) {
        let mut gone = 0;
        while self.done.len() - gone > 1
            && (self.done.len() - gone > MOST_STEPS || self.bytes > MOST_BYTES)
        {
            self.bytes -= self.done.get(gone).map_or(0, |step| step.bytes);
            gone += 1;
        }
        self.done.drain(..gone);
    }

    /// Ends the step: the next change begins a new one.
    pub fn end_step(&mut self) {
        if let Some(last) = self.done.last_mut() {
            last.open = false;
        }
    }

    /// Takes the last step back.
    pub fn undo(&mut self, request: &mut Request) -> Option<Taken> {
        let mut step = self.done.pop()?;
        self.bytes -= step.bytes;
        for change in step.changes.iter().rev() {
            change.revert(request);
        }
        step.open = false;
        let taken = step.taken(true);
        self.end_step();
        self.undone.push(step);
        Some(taken)
    }

    /// Does the step again that was taken back last.
    pub fn redo(&mut self, request: &mut Request) -> Option<Taken> {
        let step = self.undone.pop()?;
        for change in &step.changes {
            change.apply(request);
        }
        let taken = step.taken(false);
        self.push(step);
        Some(taken)
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// The changes that led to the present state, the oldest first, as far as they are kept.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.done.iter().flat_map(|step| &step.changes)
    }
}

fn step_of(changes: Vec<Change>, states: (u64, u64), now: Duration) -> Option<Step> {
    // A removal ends with the record itself; every other edit is one change.
    let main = changes.last()?;
    let splice = main.splice();
    let manner = manner_of(main, splice.as_ref());
    let bytes = changes.iter().map(weight).sum();
    let (length, edge, character) = match &splice {
        Some(splice) if manner == Manner::Deleted => {
            (splice.removed.chars().count(), splice.from, None)
        }
        Some(splice) => (
            splice.inserted.chars().count(),
            splice.from + splice.inserted.len(),
            splice.inserted.chars().next_back(),
        ),
        None => (0, 0, None),
    };
    Some(Step {
        at: main.at.clone(),
        manner,
        changes,
        open: true,
        last: now,
        length,
        edge,
        character,
        bytes,
        states,
    })
}

fn manner_of(change: &Change, splice: Option<&Splice>) -> Manner {
    match (&change.before, &change.after, splice) {
        (.., Some(splice)) if splice.inserted.is_empty() => Manner::Deleted,
        (.., Some(splice)) if splice.inserted.chars().count() > PASTED => Manner::Pasted,
        (.., Some(_)) => Manner::Typed,
        (Content::Nothing, Content::Record(..), None) => Manner::Added,
        (Content::Record(..), Content::Nothing, None) => Manner::Removed,
        (Content::Index(_), ..) => Manner::Moved,
        _ => Manner::Set,
    }
}

/// Joins a step to the one before, if a person takes both for one.
fn join(last: &mut Step, new: Step) -> Result<(), Box<Step>> {
    let joins = last.open
        && (points_to_added(last, &new)
            || last.at == new.at
                && last.manner == new.manner
                && new.last.saturating_sub(last.last) <= PAUSE
                && goes_on(last, &new));
    if !joins {
        return Err(Box::new(new));
    }
    last.last = new.last;
    last.length += new.length;
    last.edge = new.edge;
    last.character = new.character;
    last.bytes += new.bytes;
    last.states.1 = new.states.1;
    for change in new.changes {
        let apart = match last.changes.last_mut() {
            Some(before) => before.absorb(change).err(),
            None => Some(Box::new(change)),
        };
        last.changes.extend(apart.map(|change| *change));
    }
    Ok(())
}

/// Adding a record makes it, and lets the question point to it: both come from one press of a button.
fn points_to_added(last: &Step, new: &Step) -> bool {
    let Location::Record { list, id, path, .. } = &last.at else {
        return false;
    };
    let points = new.changes.iter().any(|change| match &change.after {
        Content::Answer(answer) => answer.points_to(*list, id),
        Content::Record(record, _) => record.as_ref().points_to(*list, id),
        _ => false,
    });
    path.is_empty() && last.manner == Manner::Added && last.last == new.last && points
}

/// Whether a change goes on where the step before it stopped.
fn goes_on(last: &Step, new: &Step) -> bool {
    let splice = new.changes.first().and_then(Change::splice);
    match (new.manner, splice) {
        (Manner::Typed, Some(splice)) => {
            let starts_word = splice
                .inserted
                .chars()
                .next()
                .is_some_and(|c| begins_word(last.character, c));
            splice.removed.is_empty()
                && splice.from == last.edge
                && (last.length < LONG || !starts_word)
                && last.length < 3 * LONG
        }
        (Manner::Deleted, Some(splice)) => {
            let back = splice.from + splice.removed.len() == last.edge;
            (back || splice.from == last.edge) && last.length < LONG
        }
        // A date or a number becomes another one with each key until it is whole.
        (Manner::Set, _) => matches!(
            new.at.path().last(),
            Some(Path::Field(field)) if field.is_parsed()
        ),
        _ => false,
    }
}

/// Whether a word, or a character that is one, begins with `next`.
fn begins_word(before: Option<char>, next: char) -> bool {
    // Scripts without spaces: each character may begin a word.
    let alone = matches!(next, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..);
    let after_word = before.is_none_or(|c| !c.is_alphanumeric());
    next == '\n' || next.is_alphanumeric() && (alone || after_word)
}

/// Roughly how many bytes a change keeps.
fn weight(change: &Change) -> usize {
    let part = |content: &Content| match content {
        Content::Words { words, .. } | Content::Note(words) => words.len(),
        Content::Nothing => 0,
        other => serde_json::to_string(other).map_or(0, |text| text.len()),
    };
    std::mem::size_of::<Change>() + part(&change.before) + part(&change.after)
}

#[cfg(test)]
mod tests;
