//! Opening and saving: what the window asks before a file or the work of a person could be lost.

use std::path::Path;

use eframe::egui::Context;

use super::app::App;
use super::chooser::Purpose;
use super::keeper::Kept;
use super::names;
use super::screens::dialogs::{After, Dialog};
use super::screens::start::copy_caption;
use crate::desk::{Changed, Conflict, Desk, DeskError, Difference, How};
use crate::i18n::Args;
use crate::store::{Recovery, is_same_file};

impl From<&Desk> for Kept {
    fn from(desk: &Desk) -> Self {
        Self {
            request: desk.request().clone(),
            origins: desk.origins(),
        }
    }
}

impl App {
    /// Opens a file; where unsaved work on it was left behind, a person chooses first.
    pub(super) fn open_path(&mut self, path: &Path, ctx: &Context) {
        let left = self.left_behind.iter().position(|left| {
            let file = left.copy.origins.file.as_deref();
            file.is_some_and(|file| is_same_file(file, path))
        });
        match left.and_then(|index| Some((index, self.left_behind.get(index)?))) {
            Some((index, left)) => {
                self.dialog = Some(Dialog::FoundCopy {
                    index,
                    path: path.to_owned(),
                    about: copy_caption(left, self.screen),
                });
            }
            None => self.open_saved(path, ctx),
        }
    }

    /// Shows a draft that has been opened, unless work was begun meanwhile that no file holds.
    pub(super) fn opened(&mut self, desk: Desk, path: &Path) {
        let given_up = self.given_up.take();
        if let Some(present) = &self.desk
            && present.is_unsaved()
            && given_up != Some(present.revision())
        {
            self.after_unsaved = Some(After::OpenPath(path.to_owned()));
            self.dialog = Some(Dialog::Unsaved);
            return;
        }
        self.keeper.discard();
        self.settings.remember(path);
        self.remember();
        let received = desk
            .received()
            .map(|received| received.said(self.screen.language()).join("\n"));
        self.show(desk);
        self.dialog = received.map(Dialog::Received);
        if self.desk.as_ref().is_some_and(Desk::is_open_elsewhere) {
            let about = self.of_file("ui-open-elsewhere-about", path);
            self.dialog = Some(Dialog::OpenElsewhere(about));
        }
    }

    pub(super) fn restore(&mut self, index: usize) {
        self.dialog = None;
        let Some(left) = self.left_behind.get(index).cloned() else {
            return;
        };
        match Desk::recover(&self.reference, &left.copy, self.today) {
            Ok(desk) => {
                // The old copy goes only when the work is in this run's own one.
                if self.keeper.keep_now((&desk).into()) {
                    self.left_behind.remove(index);
                    Recovery::forget(&left.copy);
                }
                self.show(desk);
            }
            Err(error) => self.problem(&error),
        }
    }

    pub(super) fn save(&mut self, ctx: &Context) {
        let Some(desk) = &mut self.desk else { return };
        let saved = desk.save();
        self.after_saving(saved, ctx);
    }

    pub(super) fn save_to(&mut self, path: &Path, ctx: &Context) {
        let Some(desk) = &mut self.desk else { return };
        let saved = desk.save_as(path);
        self.after_saving(saved, ctx);
    }

    pub(super) fn save_over(&mut self, path: &Path, ctx: &Context) {
        self.dialog = None;
        let Some(desk) = &mut self.desk else { return };
        let saved = desk.save_over(path);
        self.after_saving(saved, ctx);
    }

    pub(super) fn save_beside(&mut self, path: &Path, ctx: &Context) {
        self.dialog = None;
        let Some(desk) = &mut self.desk else { return };
        match desk.save_beside(path) {
            Ok(beside) => {
                self.saved(ctx);
                self.notice = Some(self.of_file("ui-notice-saved-beside", &beside));
            }
            Err(error) => self.after_saving(Err(error), ctx),
        }
    }

    fn after_saving(&mut self, saved: Result<(), DeskError>, ctx: &Context) {
        match saved {
            Ok(()) => self.saved(ctx),
            Err(DeskError::NoFileName) => self.ask(Purpose::Save, ctx),
            // What was to come after saving still comes, once the question is answered.
            Err(DeskError::Conflict(conflict)) => self.dialog = Some(self.conflict(*conflict)),
            Err(error) => {
                self.after_unsaved = None;
                self.problem(&error);
            }
        }
    }

    fn saved(&mut self, ctx: &Context) {
        self.keeper.discard();
        let path = self
            .desk
            .as_ref()
            .and_then(|d| d.path())
            .map(Path::to_owned);
        if let Some(path) = path {
            self.settings.remember(&path);
            self.remember();
        }
        self.notice = Some(self.screen.say("ui-notice-saved"));
        if let Some(after) = self.after_unsaved.take() {
            self.go_on(after, ctx);
        }
    }

    /// The question that a conflict asks, in words.
    fn conflict(&self, conflict: Conflict) -> Dialog {
        let mut lines = Vec::new();
        if conflict.elsewhere {
            lines.push(self.of_file("ui-conflict-open", &conflict.path));
        }
        if let Some(changed) = &conflict.changed {
            lines.push(self.of_file("ui-conflict-changed", &conflict.path));
            match changed {
                Changed::NoRequest => lines.push(self.screen.say("ui-conflict-no-request")),
                Changed::Request { differences, .. } if differences.is_empty() => {
                    lines.push(self.screen.say("ui-conflict-same"));
                }
                Changed::Request {
                    theirs,
                    before,
                    differences,
                } => lines.extend(differences.iter().map(|difference| {
                    let request = match difference.how {
                        How::Removed => before,
                        How::Added | How::Other => theirs,
                    };
                    let what =
                        names::of_location(&difference.at, &self.reference, request, self.screen);
                    self.difference(difference, what)
                })),
            }
        }
        let heading = match conflict.changed {
            Some(_) => "ui-conflict-heading",
            None => "ui-conflict-open-heading",
        };
        Dialog::Conflict {
            path: conflict.path,
            heading: self.screen.say(heading),
            lines,
        }
    }

    fn difference(&self, difference: &Difference, what: String) -> String {
        let what = if difference.here_too {
            let args = Args::new().with("what", what);
            self.screen.say_with("ui-conflict-here-too", &args)
        } else {
            what
        };
        let args = Args::new().with("what", what);
        let id = format!("ui-conflict-{}", difference.how.id());
        format!("• {}", self.screen.say_with(&id, &args))
    }

    /// Words about a file, by its whole path: two folders may hold files of one name.
    fn of_file(&self, id: &str, path: &Path) -> String {
        let args = Args::new().with("file", path.display().to_string());
        self.screen.say_with(id, &args)
    }
}
