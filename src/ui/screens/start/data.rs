//! What the start screen shows.

use std::path::{Path, PathBuf};

use crate::desk::{LeftBehind, examples};
use crate::i18n::{Args, ScreenLanguage, kind_title};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::StateId;

/// The start screen in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartData {
    /// One sentence about the program.
    pub about: String,
    /// Button for a new request.
    pub new: String,
    /// Button for opening a file.
    pub open: String,
    /// Heading of the recent files.
    pub recent_heading: String,
    /// Recent files: name, folder, path.
    pub recent: Vec<(String, String, PathBuf)>,
    /// Words said where there are none.
    pub no_recent: String,
    /// Heading of the examples.
    pub examples_heading: String,
    /// What the examples are.
    pub examples_about: String,
    /// Examples: caption and name.
    pub examples: Vec<(String, &'static str)>,
    /// Heading of the recovery copies; none where no copy was left behind.
    pub recovery: Option<RecoveryData>,
}

/// Copies that an earlier run left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryData {
    /// Heading.
    pub heading: String,
    /// What they are.
    pub about: String,
    /// The copies, in their order: file and time, and what the request is.
    pub copies: Vec<(String, String)>,
    /// Button that takes one over.
    pub restore: String,
    /// Button that removes one.
    pub discard: String,
}

impl StartData {
    /// What is shown when no draft is open.
    #[must_use]
    pub fn new(
        reference: &Reference,
        screen: ScreenLanguage,
        recent: &[PathBuf],
        copies: &[LeftBehind],
    ) -> Self {
        let say = |id: &str| screen.say(id);
        let recovery = (!copies.is_empty()).then(|| RecoveryData {
            heading: say("ui-recovery-heading"),
            about: say("ui-recovery-about"),
            copies: copies
                .iter()
                .map(|left| {
                    (
                        copy_caption(left, screen),
                        copy_content(reference, left, screen),
                    )
                })
                .collect(),
            restore: say("ui-recovery-restore"),
            discard: say("ui-recovery-discard"),
        });
        Self {
            about: say("ui-start-about"),
            new: say("ui-start-new"),
            open: say("ui-start-open"),
            recent_heading: say("ui-recent"),
            recent: recent
                .iter()
                .map(|path| {
                    let name = path
                        .file_name()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned();
                    let folder = path.parent().unwrap_or(path).to_string_lossy().into_owned();
                    (name, folder, path.clone())
                })
                .collect(),
            no_recent: say("ui-no-recent"),
            examples_heading: say("ui-examples"),
            examples_about: say("ui-examples-about"),
            examples: examples::all(reference)
                .iter()
                .map(|(name, request)| (caption(reference, request, screen), *name))
                .collect(),
            recovery,
        }
    }
}

/// A recovery copy by its file and its time.
#[must_use]
pub fn copy_caption(left: &LeftBehind, screen: ScreenLanguage) -> String {
    let file = left.copy.origins.file.as_deref().and_then(Path::file_name);
    let file = match file {
        Some(name) => name.to_string_lossy().into_owned(),
        None => screen.say("ui-file-none"),
    };
    let args = Args::new().with("file", file);
    let Some(kept) = left.copy.kept else {
        return screen.say_with("ui-recovery-without-time", &args);
    };
    let time = format!("{:02}:{:02}", kept.hour(), kept.minute());
    let args = args
        .with("date", screen.date(kept.date()))
        .with("time", time);
    screen.say_with("ui-recovery-copy", &args)
}

/// What the request of a copy is; empty where nothing has been chosen yet.
fn copy_content(reference: &Reference, left: &LeftBehind, screen: ScreenLanguage) -> String {
    match &left.request {
        None => screen.say("ui-recovery-unreadable"),
        Some(request) => {
            let begun = request.requesting_state.is_some() || request.requested_state.is_some();
            if begun || !request.kinds.is_empty() {
                caption(reference, request, screen)
            } else {
                String::new()
            }
        }
    }
}

/// An example in one line: requesting State, requested State, kinds.
fn caption(reference: &Reference, request: &Request, screen: ScreenLanguage) -> String {
    let state = |id: Option<StateId>| {
        id.map_or_else(String::new, |id| screen.state(reference.directory(), id))
    };
    let kinds: Vec<String> = request
        .kinds
        .iter()
        .filter_map(|id| reference.law().kind(id.as_str()))
        .map(|kind| screen.words(kind_title(kind, screen.language())))
        .collect();
    let args = Args::new()
        .with("from", state(request.requesting_state))
        .with("to", state(request.requested_state))
        .with("kinds", kinds.join(&screen.say("ui-list-separator")));
    screen.say_with("ui-example-caption", &args)
}
