//! What the start screen shows.

use std::path::PathBuf;

use crate::desk::examples;
use crate::i18n::{Args, ScreenLanguage, kind_title};
use crate::reference::Reference;
use crate::request::Request;
use crate::store::RecoveryCopy;
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
    /// Captions of the copies, in their order.
    pub copies: Vec<String>,
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
        copies: &[RecoveryCopy],
    ) -> Self {
        let say = |id: &str| screen.say(id);
        let recovery = (!copies.is_empty()).then(|| RecoveryData {
            heading: say("ui-recovery-heading"),
            about: say("ui-recovery-about"),
            copies: (1..)
                .zip(copies)
                .map(|(number, _)| {
                    screen.say_with("ui-recovery-copy", &Args::new().number("number", number))
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
