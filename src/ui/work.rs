//! Slow work of the window: what is being done off its thread, and what waits for its turn.

use std::collections::VecDeque;

use eframe::egui::Context;

use super::action::Made;
use crate::desk::DeskError;
use crate::desk::worker::{Done, Job, Progress, Running, Stage};
use crate::reference::Reference;
use crate::terms::Language;

/// What a job is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A file is opened.
    Open,
    /// Something is made of the request; a document in this language.
    Make(Made, Language),
}

/// The job that is being done and those that wait.
#[derive(Default)]
pub struct Work {
    running: Option<(What, Running)>,
    waiting: VecDeque<(What, Job)>,
    progress: Option<Progress>,
}

impl Work {
    /// What is being done, and how far it is.
    #[must_use]
    pub fn present(&self) -> Option<(What, Option<Progress>)> {
        let (what, _) = self.running.as_ref()?;
        Some((*what, self.progress))
    }

    /// Gives up what is being done and what waits.
    pub fn give_up(&mut self) {
        self.running = None;
        self.waiting.clear();
        self.progress = None;
    }

    /// Has this done for ever.
    #[cfg(test)]
    pub fn busy_with(&mut self, what: What, running: Running) {
        self.running = Some((what, running));
    }

    /// Puts a job behind those that wait.
    pub fn wait_for(&mut self, what: What, job: Job) {
        self.waiting.push_back((what, job));
    }

    /// Begins the next job, if none is being done.
    pub fn begin_next(&mut self, reference: &Reference, ctx: &Context) {
        if self.running.is_none()
            && let Some((what, job)) = self.waiting.pop_front()
        {
            let ctx = ctx.clone();
            self.progress = None;
            let wake = move || ctx.request_repaint();
            let running = Running::start(reference.clone(), job, wake);
            self.running = Some((what, running));
        }
    }

    /// The next job that is done.
    pub fn finished(&mut self) -> Option<(What, Result<Done, DeskError>)> {
        let (what, running) = self.running.as_mut()?;
        match running.stage() {
            Stage::Busy(progress) => {
                self.progress = progress;
                None
            }
            Stage::Finished(result) => {
                let what = *what;
                self.running = None;
                Some((what, result))
            }
        }
    }
}
