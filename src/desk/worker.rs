//! Slow work on a thread of its own, so that the window goes on: reading files, making documents, writing them.
//!
//! Jobs are a closed list and are done one after the other. Each can be given up: a package stops before its next
//! letter; what cannot be stopped in the middle is finished unheard, and the next job does not wait for it. A fault
//! of the program in a job ends that job and nothing else.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use jiff::civil::Date;

use super::package::{PackageChoices, collect_annexes, package_in_steps};
use super::produce::{Choices, Format, check_report, produce};
use super::received::Received;
use super::{Desk, DeskError, logo_of};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::Language;

/// How documents are made of a request.
#[derive(Clone, Debug)]
pub struct Making {
    /// The request as it stands when the job is given.
    pub request: Request,
    /// The day on which it is checked.
    pub today: Date,
    /// Language of the letter.
    pub language: Language,
    /// Make it although something blocks, marked as a draft on every page.
    pub force: bool,
    /// Let documents carry the request file.
    pub carry: bool,
    /// The document from which the request was taken, and what was found about it.
    pub received: Option<Arc<Received>>,
    /// The file of the emblem above the letterhead.
    pub logo: Option<PathBuf>,
}

/// Slow work.
#[derive(Clone, Debug)]
pub enum Job {
    /// Opens a request file, or a document that carries its request.
    Open {
        /// The file.
        path: PathBuf,
        /// The day on which it is checked.
        today: Date,
    },
    /// Makes a letter.
    Letter(Box<Making>, Format),
    /// Makes the report of the check in this language.
    Report(Box<Making>, Language),
    /// Makes everything that leaves the house; annexes are looked for in this folder.
    Package(Box<Making>, PathBuf),
}

/// What a job has brought.
pub enum Done {
    /// A draft, ready to be worked at, and the file that it came from.
    Opened(Box<Desk>, PathBuf),
    /// A file that has not been written yet.
    Made(Vec<u8>),
}

/// How far a job is: steps done, of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub done: usize,
    /// Steps that there are.
    pub all: usize,
}

enum News {
    Progress(Progress),
    Finished(Box<Result<Done, DeskError>>),
}

/// A job that is being done, and the way to give it up.
pub struct Running {
    news: Receiver<News>,
    given_up: Arc<AtomicBool>,
    progress: Option<Progress>,
}

/// What has become of a job.
pub enum Stage {
    /// It is being done; how far, where that can be told.
    Busy(Option<Progress>),
    /// It is done.
    Finished(Result<Done, DeskError>),
}

impl Running {
    /// Begins a job. `wake` is called whenever there is news.
    #[must_use]
    pub fn start(reference: Reference, job: Job, wake: impl Fn() + Send + 'static) -> Self {
        let (tell, news) = channel();
        let given_up = Arc::new(AtomicBool::new(false));
        let ended = given_up.clone();
        // Without a thread there is never any news, and the end of the channel tells it.
        let _ = std::thread::Builder::new()
            .name("work".to_owned())
            .spawn(move || {
                work(&reference, &job, &ended, &tell, &wake);
                // The window is woken after the channel is closed, or it would wait for a job that has failed.
                drop(tell);
                wake();
            });
        Self {
            news,
            given_up,
            progress: None,
        }
    }

    /// A job that never ends, as long as the other end is held.
    #[cfg(test)]
    pub fn endless() -> (Self, impl Sized) {
        let (tell, news) = channel::<News>();
        let running = Self {
            news,
            given_up: Arc::default(),
            progress: None,
        };
        (running, tell)
    }

    /// What has become of it.
    pub fn stage(&mut self) -> Stage {
        loop {
            match self.news.try_recv() {
                Ok(News::Progress(progress)) => self.progress = Some(progress),
                Ok(News::Finished(result)) => return Stage::Finished(*result),
                Err(TryRecvError::Empty) => return Stage::Busy(self.progress),
                Err(TryRecvError::Disconnected) => return Stage::Finished(Err(DeskError::Fault)),
            }
        }
    }
}

impl Drop for Running {
    /// Nobody waits for the job any more.
    fn drop(&mut self) {
        self.given_up.store(true, Ordering::Relaxed);
    }
}

fn work(
    reference: &Reference,
    job: &Job,
    given_up: &AtomicBool,
    tell: &Sender<News>,
    wake: &impl Fn(),
) {
    let mut step = |done, all| {
        // Whether anybody still listens is told by the flag.
        let _ = tell.send(News::Progress(Progress { done, all }));
        wake();
        !given_up.load(Ordering::Relaxed)
    };
    let result = guarded(|| carry_out(reference, job, &mut step));
    let _ = tell.send(News::Finished(Box::new(result)));
}

/// A fault of the program becomes an error; everything that a piece of work touches is its own and is thrown away with it.
///
/// # Errors
/// Those of the work; [`DeskError::Fault`] where it stopped in the middle.
pub fn guarded<T>(job: impl FnOnce() -> Result<T, DeskError>) -> Result<T, DeskError> {
    catch_unwind(AssertUnwindSafe(job)).unwrap_or(Err(DeskError::Fault))
}

/// Carries out a job on this thread; `step` is told how far it is and says whether to go on.
///
/// # Errors
/// Those of what the job does; [`DeskError::GivenUp`] where `step` said so.
pub fn carry_out(
    reference: &Reference,
    job: &Job,
    step: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Done, DeskError> {
    match job {
        Job::Open { path, today } => {
            let desk = Desk::open(reference, path, *today)?;
            Ok(Done::Opened(Box::new(desk), path.clone()))
        }
        Job::Letter(making, format) => {
            let choices = making.choices()?;
            let made = produce(
                reference,
                &making.request,
                making.language,
                *format,
                making.today,
                choices,
            )?;
            Ok(Done::Made(made.bytes))
        }
        Job::Report(making, language) => {
            let made = check_report(
                reference,
                &making.request,
                Some(making.language),
                &making
                    .received
                    .as_ref()
                    .map(|received| received.said(*language))
                    .unwrap_or_default(),
                *language,
                Format::Docx,
                making.today,
            )?;
            Ok(Done::Made(made.bytes))
        }
        Job::Package(making, folder) => Ok(Done::Made(making.package(reference, folder, step)?)),
    }
}

impl Making {
    fn choices(&self) -> Result<Choices, DeskError> {
        Ok(Choices {
            force: self.force,
            carry: self.carry,
            logo: self.logo.as_deref().map(logo_of).transpose()?,
        })
    }

    fn package(
        &self,
        reference: &Reference,
        folder: &Path,
        step: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Vec<u8>, DeskError> {
        let mut languages = vec![self.language, self.request.drafting_language];
        languages.dedup();
        let annexes = collect_annexes(&self.request, folder)?;
        let choices = PackageChoices {
            languages,
            formats: vec![Format::Pdf, Format::Docx],
            letter: self.choices()?,
            report: true,
            today: self.today,
        };
        package_in_steps(reference, &self.request, annexes, &choices, step)
    }
}

#[cfg(test)]
mod tests;
