//! Pages of the letter for the screen, laid out and drawn on a thread of their own.
//!
//! The newest draft counts: one that is overtaken before its turn is never laid out. A picture is always of the
//! pages that were announced last.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::JoinHandle;

use jiff::civil::Date;

use super::logo_of;
use super::produce::{emblem, letter};
use crate::export::Paper;
use crate::export::pages::{Pages, typeset};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::Language;

pub use crate::export::pages::{AnswerPlace, Picture};

/// Pages that have been laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The number under which they were asked for.
    pub number: u64,
    /// The language of the letter.
    pub language: Language,
    /// Width and height of each page, in points.
    pub sizes: Vec<(f32, f32)>,
    /// Where the answers stand, in the order of the letter.
    pub places: Vec<AnswerPlace>,
    /// The characters that the fonts lack; they are shown as empty boxes.
    pub missing: String,
}

/// What the thread has done.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// There are new pages.
    Laid(Laid),
    /// A page has been drawn.
    Drawn {
        /// The number of the pages to which it belongs.
        number: u64,
        /// The page, counted from 0.
        page: usize,
        /// The sharpness that was asked for.
        pixels_per_point: f32,
        /// The picture.
        picture: Picture,
    },
    /// The letter could not be laid out.
    Failed {
        /// The number under which it was asked for.
        number: u64,
    },
}

struct LetterJob {
    number: u64,
    reference: Reference,
    request: Request,
    language: Language,
    today: Date,
    logo: Option<PathBuf>,
}

struct PictureJob {
    page: usize,
    pixels_per_point: f32,
}

enum Job {
    Letter(Box<LetterJob>),
    Picture(PictureJob),
}

/// The thread and the way to it. It ends when this is dropped, after what it is at.
pub struct Preview {
    jobs: Option<Sender<Job>>,
    news: Receiver<News>,
    thread: Option<JoinHandle<()>>,
    asked: u64,
}

impl Preview {
    /// Starts the thread. `wake` is called whenever there is news.
    #[must_use]
    pub fn new(wake: impl Fn() + Send + 'static) -> Self {
        let (jobs, taken) = channel();
        let (tell, news) = channel();
        let thread = std::thread::Builder::new()
            .name("pages".to_owned())
            .spawn(move || work(&taken, &tell, &wake));
        Self {
            jobs: Some(jobs),
            news,
            // Without a thread nothing is ever shown: `news` is closed, which the window tells.
            thread: thread.ok(),
            asked: 0,
        }
    }

    /// Asks for the pages of a letter with the emblem of this file; the number under which they will come.
    pub fn lay_out(
        &mut self,
        reference: &Reference,
        request: Request,
        language: Language,
        today: Date,
        logo: Option<PathBuf>,
    ) -> u64 {
        self.asked += 1;
        self.send(Job::Letter(Box::new(LetterJob {
            number: self.asked,
            reference: reference.clone(),
            request,
            language,
            today,
            logo,
        })));
        self.asked
    }

    /// Asks for the picture of a page, counted from 0.
    pub fn draw(&self, page: usize, pixels_per_point: f32) {
        self.send(Job::Picture(PictureJob {
            page,
            pixels_per_point,
        }));
    }

    /// The next thing that has been done; an error when the thread is gone.
    ///
    /// # Errors
    /// The thread could not be started, or has ended by a fault of the typesetter.
    pub fn news(&self) -> Result<Option<News>, Gone> {
        match self.news.try_recv() {
            Ok(news) => Ok(Some(news)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(Gone),
        }
    }

    fn send(&self, job: Job) {
        // Whether the thread is gone is told by `news`.
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(job);
        }
    }
}

/// The thread that lays pages out is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the thread that lays pages out is gone")]
pub struct Gone;

impl Drop for Preview {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(jobs: &Receiver<Job>, tell: &Sender<News>, wake: &impl Fn()) {
    let mut current: Option<(u64, Pages)> = None;
    while let Ok(first) = jobs.recv() {
        let mut newest = None;
        let mut pictures = Vec::new();
        for job in std::iter::once(first).chain(jobs.try_iter()) {
            match job {
                Job::Letter(letter) => {
                    // What was asked of the pages before it is of no use any more.
                    pictures.clear();
                    newest = Some(letter);
                }
                Job::Picture(picture) => {
                    pictures.retain(|earlier: &PictureJob| earlier.page != picture.page);
                    pictures.push(picture);
                }
            }
        }
        let mut news = Vec::new();
        if let Some(job) = newest {
            match laid(&job) {
                Some(pages) => {
                    news.push(News::Laid(told(&job, &pages)));
                    current = Some((job.number, pages));
                }
                None => news.push(News::Failed { number: job.number }),
            }
        }
        if let Some((number, pages)) = &current {
            for job in pictures {
                if let Some(picture) = pages.picture(job.page, job.pixels_per_point) {
                    news.push(News::Drawn {
                        number: *number,
                        page: job.page,
                        pixels_per_point: job.pixels_per_point,
                        picture,
                    });
                }
            }
        }
        for item in news {
            if tell.send(item).is_err() {
                return;
            }
        }
        wake();
    }
}

fn laid(job: &LetterJob) -> Option<Pages> {
    let (mut document, _) =
        letter(&job.reference, &job.request, job.language, job.today, true).ok()?;
    // A file that is gone is told of when the document is written; the pages go on without it.
    document.logo = job
        .logo
        .as_deref()
        .and_then(|path| logo_of(path).ok())
        .map(|picture| emblem(picture, job.language));
    typeset(&document, Paper::A4).ok()
}

fn told(job: &LetterJob, pages: &Pages) -> Laid {
    Laid {
        number: job.number,
        language: job.language,
        sizes: (0..pages.count()).filter_map(|p| pages.size(p)).collect(),
        places: pages.places().to_vec(),
        missing: pages.missing_characters().to_owned(),
    }
}
