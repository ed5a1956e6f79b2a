//! What a person can have done in the window: a closed list. Screens return these; nothing else changes anything.

use std::path::PathBuf;

use super::chooser::Purpose;
use super::place::Place;
use super::regions::Region;
use crate::desk::Edit;
use crate::desk::produce::Format;
use crate::request::RecordList;
use crate::store::{Digits, Theme};
use crate::terms::{ElementId, Language, RecordId};

/// One thing to be done after the frame.
#[derive(Clone, Debug)]
pub enum Action {
    /// Change one place of the draft.
    Edit(Edit),
    /// Take back the last change.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Begin a new request.
    New,
    /// Choose a request file and open it.
    Open,
    /// Open this request file.
    OpenPath(PathBuf),
    /// Open an example, by its name.
    Example(&'static str),
    /// Save to the file of the draft.
    Save,
    /// Choose a file and save to it.
    SaveAs,
    /// Open this request file as it was saved, though a recovery copy of it was left behind.
    OpenSaved(PathBuf),
    /// Save beside this file, which has become another one.
    SaveBeside(PathBuf),
    /// Save over this file, whatever has become of it.
    SaveOver(PathBuf),
    /// Use this file, whose replacement was confirmed.
    Replace(Purpose, PathBuf),
    /// Take over a recovery copy, by its place in the list.
    Restore(usize),
    /// Remove a recovery copy, by its place in the list.
    Forget(usize),
    /// Show a place of the request.
    Go(Place),
    /// Show the page so many lines further down in the outline, or up where negative.
    Turn(isize),
    /// Speak this language on the screen.
    ScreenLanguage(Language),
    /// Write documents in this language.
    DocumentLanguage(Language),
    /// Light, dark or as the system has it.
    Theme(Theme),
    /// Draw numbers among Arabic words in these digits.
    Digits(Digits),
    /// Make everything larger or smaller.
    Zoom(Zoom),
    /// Make files of the request and write them.
    Export(Made),
    /// The same, its letters marked as drafts, although something blocks.
    ExportDraft(Made),
    /// Let documents carry the request file, or not.
    Carry(bool),
    /// Say what documents would carry.
    ShowCarried,
    /// Choose the emblem of the letterhead.
    ChooseLogo,
    /// Write letters without an emblem.
    RemoveLogo,
    /// Bring the passage of an element into view where the pages are shown.
    ShowPassage(ElementId),
    /// Ask before a record is deleted.
    AskToDelete(RecordList, RecordId, String),
    /// Choose the file of an annex; only its name is taken.
    ChooseAnnexFile(RecordId),
    /// The answer to the question about unsaved work.
    Unsaved(Unsaved),
    /// Use this file, whose path was typed because the system has no dialog for files.
    PathTyped(Purpose, PathBuf),
    /// Leave the question for a path without one.
    PathLeft,
    /// Show a panel in the place of the questions, or the questions again.
    Drawer(Region),
    /// Give up the slow work that is being done.
    StopWork,
    /// Close the window although slow work is being done.
    CloseAnyway,
    /// Close the dialog that is open.
    CloseDialog,
}

/// What is made of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// The letter.
    Letter(Format),
    /// The result of the check.
    Report,
    /// Everything that leaves the house, in one file.
    Package,
}

impl Made {
    /// The ending of the file's name, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Letter(format) => format.ending(),
            Self::Report => Format::Docx.ending(),
            Self::Package => "zip",
        }
    }
}

/// Steps of magnification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// Larger.
    In,
    /// Smaller.
    Out,
    /// As it was at first.
    Reset,
}

/// What happens to unsaved work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// It is saved.
    Save,
    /// It is given up.
    Discard,
    /// Nothing; what was asked for is not done.
    Cancel,
}
