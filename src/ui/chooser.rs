//! Choosing files. The system's dialog waits on a thread of its own, so that the window goes on.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use eframe::egui::Context;

use super::action::Made;
use crate::terms::{Language, RecordId};

/// What a file is chosen for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open a request.
    Open,
    /// To save the request.
    Save,
    /// To write what has just been made, in this language.
    Write(Language, Made),
    /// To take the emblem of the letterhead from.
    Logo,
    /// To name the file of an annex.
    Annex(RecordId),
}

/// What the dialog shows.
#[derive(Clone, Debug)]
pub struct Question {
    /// What the file is for.
    pub purpose: Purpose,
    /// Title of the dialog.
    pub title: String,
    /// Words for the type of file.
    pub file_type: String,
    /// Name that is proposed; holds nothing of the case.
    pub name: String,
    /// The folder to begin in.
    pub folder: Option<PathBuf>,
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A file. One that exists was confirmed by the dialog.
    File(PathBuf),
    /// A file whose whole name the dialog did not see, so that it could not ask about one that exists.
    Unasked(PathBuf),
    /// The dialog was left without a file.
    Left,
    /// The system has no dialog to show: the window asks for the path itself.
    NoDialog {
        /// Title of the question.
        title: String,
        /// The path to begin with.
        proposal: PathBuf,
    },
}

/// What came of a question, and what for it was asked.
pub type Chosen = (Purpose, Choice);

/// No person leaves a dialog faster than this: one that "was left" sooner was never shown.
const SHOWN_AT_LEAST: Duration = Duration::from_millis(300);

/// Asks a person for a file.
pub trait Chooser {
    /// Asks; the answer comes by `reply`, and the window is woken.
    fn ask(&self, question: Question, ctx: &Context, reply: Sender<Chosen>);
}

/// The system's own dialogs.
pub struct SystemChooser;

impl Chooser for SystemChooser {
    fn ask(&self, question: Question, ctx: &Context, reply: Sender<Chosen>) {
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            let mut dialog = rfd::FileDialog::new()
                .set_title(&question.title)
                .set_file_name(&question.name);
            if let Some(folder) = &question.folder {
                dialog = dialog.set_directory(folder);
            }
            let asked = Instant::now();
            let path = match &question.purpose {
                Purpose::Open => dialog
                    .add_filter(&question.file_type, &["json", "docx", "pdf"])
                    .pick_file(),
                Purpose::Logo => dialog
                    .add_filter(&question.file_type, &["png", "jpg", "jpeg"])
                    .pick_file(),
                Purpose::Save => dialog
                    .add_filter(&question.file_type, &["json"])
                    .save_file(),
                Purpose::Write(_, made) => dialog
                    .add_filter(&question.file_type, &[made.ending()])
                    .save_file(),
                Purpose::Annex(_) => dialog.pick_file(),
            };
            let choice = match path {
                Some(path) => match with_ending(path.clone(), &question.purpose) {
                    whole if whole == path => Choice::File(path),
                    whole => Choice::Unasked(whole),
                },
                None if asked.elapsed() < SHOWN_AT_LEAST => Choice::NoDialog {
                    title: question.title,
                    proposal: question
                        .folder
                        .or_else(|| std::env::current_dir().ok())
                        .unwrap_or_default()
                        .join(question.name),
                },
                None => Choice::Left,
            };
            // The window may have been closed meanwhile; then nobody waits for the answer.
            let _ = reply.send((question.purpose, choice));
            ctx.request_repaint();
        });
    }
}

/// Adds the ending of the file type where the person has typed none.
pub(super) fn with_ending(path: PathBuf, purpose: &Purpose) -> PathBuf {
    let ending = match purpose {
        Purpose::Save => "rogatory.json",
        Purpose::Write(_, made) => made.ending(),
        Purpose::Open | Purpose::Logo | Purpose::Annex(_) => return path,
    };
    if path.extension().is_some() {
        return path;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    Path::new(&name).to_owned()
}
