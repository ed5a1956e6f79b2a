//! Keeps the recovery copy: at most half a second after a change, on a thread of its own.
//!
//! What is lost when the program is ended by force is what was typed in that half second and while the disk took
//! the copy. The window never waits for the disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::request::{Request, write_request};
use crate::store::{Origins, Recovery};

/// The longest time that a change waits for its copy, in seconds.
const AT_MOST: f64 = 0.5;
/// How long the window waits for a copy to be written or removed before it goes on.
const PATIENCE: Duration = Duration::from_millis(500);

/// The draft as it stands, and where it came from.
pub struct Kept {
    /// The draft.
    pub request: Request,
    /// Where it came from.
    pub origins: Origins,
}

enum Job {
    /// Write the copy, and say whether that was done if somebody waits.
    Keep(Box<Kept>, Option<Sender<bool>>),
    /// Remove the copy, and say when that is done.
    Discard(Sender<()>),
}

/// The recovery copy and when it is due. Times are seconds of the window's clock.
pub struct Keeper {
    recovery: Option<Recovery>,
    first: Option<f64>,
    writer: Option<(Sender<Job>, JoinHandle<()>)>,
    failed: Arc<AtomicBool>,
}

impl Keeper {
    /// Nothing to keep yet.
    pub fn new(recovery: Option<Recovery>) -> Self {
        Self {
            recovery,
            first: None,
            writer: None,
            failed: Arc::default(),
        }
    }

    /// The draft has changed.
    pub fn changed(&mut self, now: f64) {
        self.first.get_or_insert(now);
    }

    /// Keeps the draft if it is time; else how long to wait for that, if there is anything to keep.
    pub fn keep(&mut self, now: f64, kept: impl FnOnce() -> Kept) -> Option<Duration> {
        let due = self.first? + AT_MOST;
        if now < due {
            return Some(Duration::from_secs_f64(due - now));
        }
        self.first = None;
        self.send(Job::Keep(Box::new(kept()), None));
        None
    }

    /// Keeps the draft at once; whether it is on the disk.
    pub fn keep_now(&mut self, kept: Kept) -> bool {
        self.first = None;
        let (done, wait) = channel();
        self.send(Job::Keep(Box::new(kept), Some(done)));
        wait.recv_timeout(PATIENCE).unwrap_or(false)
    }

    /// Whether the last copy could not be written, so that only saving keeps the work.
    pub fn fails(&self) -> bool {
        self.failed.load(Ordering::Relaxed)
    }

    /// The draft is saved or was given up on purpose.
    pub fn discard(&mut self) {
        self.first = None;
        if self.writer.is_none() {
            if let Some(recovery) = &self.recovery {
                recovery.discard();
            }
            return;
        }
        let (done, wait) = channel();
        self.send(Job::Discard(done));
        // A slow disk removes it later, in the order of what it was told.
        let _ = wait.recv_timeout(PATIENCE);
    }

    fn send(&mut self, job: Job) {
        let Some(recovery) = &self.recovery else {
            return;
        };
        let (sender, _) = self.writer.get_or_insert_with(|| {
            let (sender, jobs) = channel();
            let (recovery, failed) = (recovery.clone(), self.failed.clone());
            let writer = std::thread::spawn(move || work(&recovery, &jobs, &failed));
            (sender, writer)
        });
        // The writer ends only after its sender is gone.
        let _ = sender.send(job);
    }
}

fn work(recovery: &Recovery, jobs: &Receiver<Job>, failed: &AtomicBool) {
    while let Ok(mut job) = jobs.recv() {
        // On a slow disk only the newest state is worth writing.
        let mut later = Vec::new();
        while let Ok(next) = jobs.try_recv() {
            match next {
                Job::Keep(..) => job_over(&mut job, &mut later, next),
                Job::Discard(_) => later.push(next),
            }
        }
        for job in std::iter::once(job).chain(later) {
            match job {
                Job::Keep(kept, done) => {
                    let written = write_request(&kept.request)
                        .is_ok_and(|bytes| recovery.keep(&kept.origins, &bytes).is_ok());
                    // It is tried again after the next change; typing is never held up by it.
                    failed.store(!written, Ordering::Relaxed);
                    if let Some(done) = done {
                        let _ = done.send(written);
                    }
                }
                Job::Discard(done) => {
                    recovery.discard();
                    let _ = done.send(());
                }
            }
        }
    }
}

/// Puts a newer state in the place of the one that waits last.
fn job_over(first: &mut Job, later: &mut Vec<Job>, next: Job) {
    match later.last_mut() {
        Some(last @ Job::Keep(..)) => *last = next,
        None if matches!(first, Job::Keep(..)) => *first = next,
        _ => later.push(next),
    }
}

impl Drop for Keeper {
    /// The run ends and holds no work: nothing of it is left on the disk but a copy that is still needed.
    fn drop(&mut self) {
        let unsaved = self.first.is_some();
        if let Some((sender, writer)) = self.writer.take() {
            drop(sender);
            let _ = writer.join();
        }
        if let Some(recovery) = self.recovery.as_mut().filter(|_| !unsaved) {
            recovery.release();
        }
    }
}
