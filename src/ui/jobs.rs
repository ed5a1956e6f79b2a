//! Having slow work done, and what becomes of it.

use std::path::{Path, PathBuf};

use eframe::egui::Context;

use super::action::Made;
use super::app::App;
use super::chooser::Purpose;
use super::screens::dialogs::Dialog;
use super::work::What;
use crate::desk::produce::{Format, ProduceError};
use crate::desk::worker::{Done, Job, Making, Progress};
use crate::desk::{Desk, DeskError};
use crate::i18n::Args;

impl App {
    /// Has something done off the frame's thread, after what is being done already.
    fn have_done(&mut self, what: What, job: Job, ctx: &Context) {
        self.notice = None;
        self.work.wait_for(what, job);
        self.work.begin_next(&self.reference, ctx);
        ctx.request_repaint();
    }

    /// Takes what has been done since the last frame. Called at the beginning of a frame.
    pub(super) fn take_work(&mut self, ctx: &Context) {
        // A document that waits for its file name is not replaced by the next one.
        if self.made.is_some() {
            return;
        }
        if let Some((what, result)) = self.work.finished() {
            match (what, result) {
                (What::Make(made, language), Ok(Done::Made(bytes))) => {
                    self.made = Some(bytes);
                    // The result of a check is for whoever checks: it speaks the language of the screen.
                    let language = match made {
                        Made::Report => self.screen.language(),
                        _ => language,
                    };
                    self.ask(Purpose::Write(language, made), ctx);
                }
                (_, Ok(Done::Opened(desk, path))) => self.opened(*desk, &path),
                (_, Ok(Done::Made(_))) => {}
                (
                    What::Make(made, language),
                    Err(DeskError::Produce(ProduceError::Incomplete { blocking })),
                ) => {
                    self.dialog = Some(Dialog::Incomplete {
                        blocking,
                        language,
                        made,
                    });
                }
                (_, Err(DeskError::GivenUp)) => {}
                (_, Err(error)) => self.problem(&error),
            }
        }
        self.work.begin_next(&self.reference, ctx);
    }

    /// Has a file opened as it is on the disk.
    pub(super) fn open_saved(&mut self, path: &Path, ctx: &Context) {
        let job = Job::Open {
            path: path.to_owned(),
            today: self.today,
        };
        self.have_done(What::Open, job, ctx);
    }

    /// Has made what is wanted; then it is asked where to write it.
    pub(super) fn export(&mut self, made: Made, force: bool, ctx: &Context) {
        let Some(desk) = &self.desk else { return };
        let language = self.language_of_documents();
        let making = Box::new(Making {
            request: desk.request().clone(),
            today: desk.today(),
            language,
            force,
            carry: self.settings.carry,
            received: desk.received().cloned(),
            logo: self.settings.logo.clone(),
        });
        let job = match made {
            Made::Letter(format) => Job::Letter(making, format),
            Made::Report => Job::Report(making, self.screen.language()),
            Made::Package => Job::Package(making, folder_of(desk)),
        };
        self.have_done(What::Make(made, language), job, ctx);
    }

    /// What is being done, in words.
    pub(super) fn work_words(&self) -> Option<String> {
        let (what, progress) = self.work.present()?;
        let words = self.screen.say(match what {
            What::Open => "ui-work-open",
            What::Make(Made::Letter(Format::Pdf), _) => "ui-work-pdf",
            What::Make(Made::Letter(_), _) => "ui-work-letter",
            What::Make(Made::Report, _) => "ui-work-report",
            What::Make(Made::Package, _) => "ui-work-package",
        });
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        Some(match progress {
            None => words,
            Some(Progress { done, all }) => self.screen.say_with(
                "ui-work-progress",
                &Args::new()
                    .with("work", words)
                    .number("done", number(done))
                    .number("all", number(all)),
            ),
        })
    }
}

/// Where the files of annexes are looked for: beside the request file.
fn folder_of(desk: &Desk) -> PathBuf {
    desk.path()
        .and_then(Path::parent)
        .map_or_else(|| PathBuf::from("."), Path::to_owned)
}
