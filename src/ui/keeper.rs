//! Keeps the recovery copy: some two seconds after the last change, and at the latest ten after the first.

use std::thread::JoinHandle;
use std::time::Duration;

use crate::store::Recovery;

const AFTER_LAST: f64 = 2.0;
const AFTER_FIRST: f64 = 10.0;

/// The recovery copy and when it is due. Times are seconds of the window's clock.
pub struct Keeper {
    recovery: Option<Recovery>,
    first: Option<f64>,
    last: f64,
    writing: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Nothing to keep yet.
    pub fn new(recovery: Option<Recovery>) -> Self {
        Self {
            recovery,
            first: None,
            last: 0.0,
            writing: None,
        }
    }

    /// The draft has changed.
    pub fn changed(&mut self, now: f64) {
        self.first.get_or_insert(now);
        self.last = now;
    }

    /// Keeps the draft if it is time; else how long to wait for that, if there is anything to keep.
    pub fn keep(&mut self, now: f64, bytes: impl FnOnce() -> Vec<u8>) -> Option<Duration> {
        let first = self.first?;
        let due = (self.last + AFTER_LAST).min(first + AFTER_FIRST);
        if now < due {
            return Some(Duration::from_secs_f64(due - now));
        }
        self.first = None;
        let recovery = self.recovery.clone()?;
        self.wait();
        let bytes = bytes();
        // A copy that cannot be written is tried again after the next change; typing is never held up by it.
        self.writing = Some(std::thread::spawn(move || {
            let _ = recovery.keep(&bytes);
        }));
        None
    }

    /// The draft is saved or was given up on purpose.
    pub fn discard(&mut self) {
        self.first = None;
        self.wait();
        if let Some(recovery) = &self.recovery {
            recovery.discard();
        }
    }

    fn wait(&mut self) {
        if let Some(writing) = self.writing.take() {
            let _ = writing.join();
        }
    }
}

impl Drop for Keeper {
    /// The run ends and holds no work: nothing of it is left on the disk but a copy that is still needed.
    fn drop(&mut self) {
        let unsaved = self.first.is_some();
        self.wait();
        if let Some(recovery) = self.recovery.as_mut().filter(|_| !unsaved) {
            recovery.release();
        }
    }
}
