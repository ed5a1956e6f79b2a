//! The use cases: open, change, undo, check, save, produce. The only place where a draft changes.
//!
//! The window and the command line hand over closed [`Command`]s or call the functions of [`produce`].
//! After every command the derived values (requirements, report, outline) are made anew.
//!
//! What is absent: widgets, words of the screen, printing.

pub mod carrying;
mod conflict;
mod edit;
pub mod examples;
mod file;
mod history;
pub mod package;
pub mod preview;
pub mod problems;
pub mod produce;
pub mod received;
mod saving;
pub mod worker;

pub use conflict::{Changed, Conflict, Difference, How};
pub use edit::Edit;
pub use history::{Manner, Stepped};
pub use saving::{LeftBehind, save_request};

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::civil::Date;

use self::received::Received;
use crate::check::{Report, Requirements, check, requirements_for};
use crate::import::{self, ImportError, Opened};
use crate::interview::{self, Section};
use crate::reference::Reference;
use crate::request::{Answer, Change, Location, MAX_BYTES, Request};
use crate::store::{StoreError, read_bounded};
use crate::terms::{KindId, Language, RequestId, StateId};
use file::FileOfDraft;
use history::{History, Taken};

/// Why a use case could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// A file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file is no request.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A file is no emblem.
    #[error(transparent)]
    Logo(#[from] import::LogoFault),
    /// The files of annexes could not be collected.
    #[error(transparent)]
    Annex(#[from] package::AnnexError),
    /// The document could not be made.
    #[error(transparent)]
    Produce(#[from] produce::ProduceError),
    /// The file was changed since it was opened, or is open elsewhere.
    #[error("{} was changed or is open elsewhere", .0.path.display())]
    Conflict(Box<Conflict>),
    /// Saving was asked for without a file name.
    #[error("the request has no file name yet")]
    NoFileName,
    /// The work was given up before it was done.
    #[error("the work was given up")]
    GivenUp,
    /// The program is at fault; what went wrong is not told, since it may name a case.
    #[error("a fault of the program")]
    Fault,
}

/// What a person can have done with the draft on the desk.
#[derive(Clone, Debug)]
pub enum Command {
    /// Change one place of the draft.
    Edit(Edit),
    /// Take back the last change.
    Undo,
    /// Do again what was taken back.
    Redo,
}

/// What became of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum Done {
    /// Nothing: all was so already.
    Nothing,
    /// The draft changed.
    Changed,
    /// A step was taken back or done again.
    Stepped(Stepped),
}

/// One draft being worked on, and everything derived from it.
pub struct Desk {
    reference: Reference,
    request: Request,
    received: Option<Arc<Received>>,
    file: FileOfDraft,
    today: Date,
    history: History,
    /// The state of the draft that a file holds; `None` if none does.
    saved: Option<u64>,
    /// The draft as it was opened or saved last; `None` after a crash, when nobody knows it any more.
    base: Option<Arc<Request>>,
    /// The places in which the draft may be another one than that.
    touched: HashSet<Location>,
    /// The State that was asked when the draft was opened or saved last.
    saved_for: Option<StateId>,
    requirements: Requirements,
    report: Report,
    outline: Vec<Section>,
    revision: u64,
}

/// A number that no other state of any draft of this process has.
fn next_revision() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed)
}

impl Desk {
    /// A desk with this request on it; `today` is the day on which the check looks at it.
    #[must_use]
    pub fn new(reference: &Reference, request: Request, today: Date) -> Self {
        let requirements = requirements_for(reference, &request);
        let report = check(&request, &requirements, today, None);
        let outline = interview::outline(&request, &requirements, &report);
        let revision = next_revision();
        let saved_for = request.requested_state;
        Self {
            reference: reference.clone(),
            base: Some(Arc::new(request.clone())),
            touched: HashSet::new(),
            request,
            received: None,
            file: FileOfDraft::default(),
            today,
            history: History::default(),
            saved: Some(revision),
            saved_for,
            requirements,
            report,
            outline,
            revision,
        }
    }

    /// A new, empty request dated today.
    #[must_use]
    pub fn start(
        reference: &Reference,
        kinds: Vec<KindId>,
        from: Option<StateId>,
        to: Option<StateId>,
        language: Language,
        today: Date,
    ) -> Self {
        let request = new_request(reference, kinds, from, to, language, today);
        Self::new(reference, request, today)
    }

    /// A draft that begins as an example does; it is another request than the example.
    #[must_use]
    pub fn from_example(reference: &Reference, name: &str, today: Date) -> Option<Self> {
        let mut request = examples::example(reference, name)?;
        request.id = fresh_id();
        Some(Self::new(reference, request, today))
    }

    /// The document from which the draft was taken, as it came in, and what was found about it.
    #[must_use]
    pub const fn received(&self) -> Option<&Arc<Received>> {
        self.received.as_ref()
    }

    /// Carries out a command at a moment, counted from any other: typing with a pause makes steps of its own.
    pub fn apply(&mut self, command: Command, now: Duration) -> Done {
        match command {
            Command::Edit(edit) => self.edit(edit, now),
            Command::Undo => {
                let step = self.history.undo(&mut self.request);
                self.stepped(step)
            }
            Command::Redo => {
                let step = self.history.redo(&mut self.request);
                self.stepped(step)
            }
        }
    }

    fn edit(&mut self, edit: Edit, now: Duration) -> Done {
        let changes = edit.changes(&self.request);
        if changes.is_empty() {
            return Done::Nothing;
        }
        for change in &changes {
            change.apply(&mut self.request);
        }
        self.touched.extend(changes.iter().map(|c| c.at.root()));
        let before = std::mem::replace(&mut self.revision, next_revision());
        self.history.note(changes, (before, self.revision), now);
        self.compare();
        self.derive();
        Done::Changed
    }

    fn stepped(&mut self, taken: Option<Taken>) -> Done {
        let Some(taken) = taken else {
            return Done::Nothing;
        };
        self.touched.extend(taken.places.iter().map(Location::root));
        self.revision = taken.state;
        self.compare();
        self.derive();
        Done::Stepped(taken.step)
    }

    /// A draft that has become again what it was when it was opened or saved is no unsaved work. Only what was
    /// changed since is looked at.
    fn compare(&mut self) {
        if self.is_unsaved()
            && let Some(base) = &self.base
            && self
                .touched
                .iter()
                .all(|at| at.is_alike(base, &self.request))
        {
            self.saved = Some(self.revision);
            self.touched.clear();
        }
    }

    /// The draft as it stands is what its file holds from now on.
    fn keep_base(&mut self) -> Arc<Request> {
        let base = Arc::new(self.request.clone());
        self.base = Some(base.clone());
        self.touched.clear();
        self.saved = Some(self.revision);
        base
    }

    /// Ends the step that undo takes back: the next change of the same field is a step of its own.
    pub fn end_step(&mut self) {
        self.history.end_step();
    }

    fn derive(&mut self) {
        self.requirements = requirements_for(&self.reference, &self.request);
        self.report = check(&self.request, &self.requirements, self.today, None);
        self.outline = interview::outline(&self.request, &self.requirements, &self.report);
    }

    /// The draft.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// The day of the check.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// A number for the state of the draft: another one after each change, the old one after the change is taken
    /// back, and never the same for two drafts.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether there is work that no file holds.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.saved != Some(self.revision)
    }

    /// The changes that led from the opened draft to the present one, the oldest first, as far as they are kept.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.history.changes()
    }

    /// Whether a step can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether a step can be done again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The law and the directory by which the draft is judged.
    #[must_use]
    pub const fn reference(&self) -> &Reference {
        &self.reference
    }

    /// What the request has to contain.
    #[must_use]
    pub const fn requirements(&self) -> &Requirements {
        &self.requirements
    }

    /// What the check found.
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// The sections and what is asked in each.
    #[must_use]
    pub fn outline(&self) -> &[Section] {
        &self.outline
    }
}

/// An id that no other request has. The standard library takes the keys of its hashers from the system's source of
/// randomness: an id has to be unique, not secret.
#[must_use]
pub fn fresh_id() -> RequestId {
    let half = || RandomState::new().hash_one(0_u8);
    let whole = u128::from(half()) << 64 | u128::from(half());
    RequestId::random(whole.to_be_bytes())
}

/// An empty request of these kinds and States, dated today.
#[must_use]
pub fn new_request(
    reference: &Reference,
    kinds: Vec<KindId>,
    from: Option<StateId>,
    to: Option<StateId>,
    language: Language,
    today: Date,
) -> Request {
    let mut request = Request::new(kinds, language);
    request.id = fresh_id();
    request.requesting_state = from;
    request.requested_state = to;
    let requirements = requirements_for(reference, &request);
    if let Some(element) = requirements.element_for("date") {
        request.answers.insert(element.clone(), Answer::Date(today));
    }
    request
}

/// Reads the emblem of a letterhead from the disk.
///
/// # Errors
/// The file cannot be read, or is no picture that a letter can bear.
pub fn logo_of(path: &Path) -> Result<import::Picture, DeskError> {
    let bytes = read_bounded(path, import::MAX_LOGO)?;
    Ok(import::read_logo(&bytes)?)
}

/// Reads a request file from the disk.
///
/// # Errors
/// The file cannot be read, or is no request.
pub fn open_request(reference: &Reference, path: &Path) -> Result<Request, DeskError> {
    Ok(open_file(reference, path)?.request)
}

/// Reads a request from a request file, or from a document that carries it.
///
/// # Errors
/// The file cannot be read, or holds no request.
pub fn open_file(reference: &Reference, path: &Path) -> Result<Opened, DeskError> {
    open_bytes(reference, read_bounded(path, MAX_BYTES)?)
}

fn open_bytes(reference: &Reference, bytes: Vec<u8>) -> Result<Opened, DeskError> {
    Ok(import::open(reference, bytes)?)
}
