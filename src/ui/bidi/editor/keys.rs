//! What the keys of a field mean.

use eframe::egui::{Key, Modifiers};

use super::super::caret::Way;
use super::memory::Asked;

/// A way for the caret, or for what is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// Over the character that is seen next.
    Seen(Way),
    /// Over the next word, on or back by the direction of the paragraph.
    WordSeen(Way),
    /// One character on (or back) in the text.
    Character { on: bool },
    /// One word on (or back) in the text.
    Word { on: bool },
    /// So many lines down, or up where negative.
    Lines(isize),
    /// As many lines as are seen.
    Page { down: bool },
    /// To the end (or the beginning) of the line.
    Line { on: bool },
    /// To the edge of the line that is seen there.
    LineSeen(Way),
    /// To the end (or the beginning) of the text.
    Text { on: bool },
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// The caret goes; with `select` the selection goes with it.
    Go { motion: Motion, select: bool },
    /// What is chosen is deleted, else what lies on the way.
    Delete(Motion),
    /// All is chosen.
    SelectAll,
    /// Back to the moment before.
    Undo,
    /// On again.
    Redo,
    /// The direction of the field is turned around, or back to that of its letters.
    Turn,
    /// A line ends; a field with one line is left.
    Enter,
    /// As the menu of the field, by the keys with Insert and Delete that older desktops have.
    Ask(Asked),
}

/// What a key means; nothing for those that type or that are not for a field.
#[must_use]
pub fn command(key: Key, with: Modifiers, mac: bool) -> Option<Command> {
    let by_word = if mac { with.alt } else { with.ctrl };
    let to_edge = mac && with.mac_cmd;
    let go = |motion| Command::Go {
        motion,
        select: with.shift,
    };
    let sideways = |way| {
        go(if to_edge {
            Motion::LineSeen(way)
        } else if by_word {
            Motion::WordSeen(way)
        } else {
            Motion::Seen(way)
        })
    };
    let upward = |lines: isize| {
        go(if to_edge {
            Motion::Text { on: lines > 0 }
        } else {
            Motion::Lines(lines)
        })
    };
    let end = |on| {
        go(if with.command {
            Motion::Text { on }
        } else {
            Motion::Line { on }
        })
    };
    let delete = |on| {
        Command::Delete(if to_edge {
            Motion::Line { on }
        } else if by_word {
            Motion::Word { on }
        } else {
            Motion::Character { on }
        })
    };
    // With Alt, Ctrl types letters on some keyboards.
    let command = with.command && !with.alt;
    Some(match key {
        Key::ArrowLeft => sideways(Way::Left),
        Key::ArrowRight => sideways(Way::Right),
        Key::ArrowUp => upward(-1),
        Key::ArrowDown => upward(1),
        Key::PageUp => go(Motion::Page { down: false }),
        Key::PageDown => go(Motion::Page { down: true }),
        Key::Home => end(false),
        Key::End => end(true),
        Key::Insert if with.shift => Command::Ask(Asked::Paste),
        Key::Insert if command => Command::Ask(Asked::Copy),
        Key::Delete if with.shift => Command::Ask(Asked::Cut),
        Key::Backspace => delete(false),
        Key::Delete => delete(true),
        Key::Enter => Command::Enter,
        Key::A if command => Command::SelectAll,
        Key::Z if command && with.shift => Command::Redo,
        Key::Z if command => Command::Undo,
        Key::Y if command => Command::Redo,
        Key::D if command && with.shift => Command::Turn,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_what_each_system_knows() {
        let ctrl = Modifiers::CTRL | Modifiers::COMMAND;
        let go = |motion, select| Some(Command::Go { motion, select });
        for (key, with, mac, meaning) in [
            (
                Key::ArrowLeft,
                Modifiers::NONE,
                false,
                go(Motion::Seen(Way::Left), false),
            ),
            (
                Key::ArrowLeft,
                ctrl | Modifiers::SHIFT,
                false,
                go(Motion::WordSeen(Way::Left), true),
            ),
            (
                Key::ArrowRight,
                Modifiers::MAC_CMD | Modifiers::COMMAND,
                true,
                go(Motion::LineSeen(Way::Right), false),
            ),
            (
                Key::ArrowRight,
                Modifiers::ALT,
                true,
                go(Motion::WordSeen(Way::Right), false),
            ),
            (Key::End, ctrl, false, go(Motion::Text { on: true }, false)),
            (
                Key::Backspace,
                ctrl,
                false,
                Some(Command::Delete(Motion::Word { on: false })),
            ),
            (Key::D, ctrl | Modifiers::SHIFT, false, Some(Command::Turn)),
            (
                Key::Insert,
                Modifiers::SHIFT,
                false,
                Some(Command::Ask(Asked::Paste)),
            ),
            (
                Key::Delete,
                Modifiers::SHIFT,
                false,
                Some(Command::Ask(Asked::Cut)),
            ),
            (Key::Insert, Modifiers::NONE, false, None),
            (Key::A, ctrl | Modifiers::ALT, false, None),
            (Key::B, Modifiers::NONE, false, None),
        ] {
            assert_eq!(command(key, with, mac), meaning, "{key:?} {with:?}");
        }
    }
}
