//! Recovery copies: the unsaved draft, kept while one works, so that a crash loses nothing.
//!
//! A copy is readable by its owner only and is removed as soon as the draft is saved or given up on purpose.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::{StoreError, read_bounded, write_atomic};

const ENDING: &str = "recovery.json";
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The recovery copy of one running program.
#[derive(Clone, Debug)]
pub struct Recovery {
    path: PathBuf,
    folder: PathBuf,
    /// Held as long as the program runs, so that another run does not take its copy for one left behind.
    lock: Option<Arc<File>>,
}

/// A copy that an earlier run left behind.
#[derive(Clone, Debug)]
pub struct RecoveryCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// The request file that it holds, as bytes.
    pub bytes: Vec<u8>,
}

impl Recovery {
    /// The folder by the platform's convention; `None` where there is no home.
    #[must_use]
    pub fn folder() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "rogatory")
            .map(|d| d.data_local_dir().join("recovery"))
    }

    /// A copy for this run, told apart from other runs by the process number.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let path = folder.join(format!("{}.{ENDING}", std::process::id()));
        // Without the lock copies are still kept; another run might then offer this one too early.
        let lock = std::fs::create_dir_all(folder)
            .and_then(|()| File::create(lock_of(&path)))
            .and_then(|file| match file.try_lock() {
                Ok(()) => Ok(file),
                Err(error) => Err(error.into()),
            });
        Self {
            path,
            folder: folder.to_owned(),
            lock: lock.ok().map(Arc::new),
        }
    }

    /// Keeps the draft.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn keep(&self, bytes: &[u8]) -> Result<(), StoreError> {
        std::fs::create_dir_all(&self.folder).map_err(|source| StoreError::Write {
            path: self.path.clone(),
            source,
        })?;
        write_atomic(&self.path, bytes)
    }

    /// Removes this run's copy; one that is not there is no error.
    pub fn discard(&self) {
        remove(&self.path);
    }

    /// Ends the run: where no copy is left, its lock is not left either.
    pub fn release(&mut self) {
        if !self.path.exists() && self.lock.take().is_some() {
            remove(&lock_of(&self.path));
        }
    }

    /// Copies that earlier runs left behind, in the order of their names.
    #[must_use]
    pub fn left_behind(&self) -> Vec<RecoveryCopy> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut copies: Vec<_> = entries
            .flatten()
            .map(|e| e.path())
            .filter(|p| *p != self.path && p.to_string_lossy().ends_with(ENDING))
            .filter(|p| !is_running(p))
            .filter_map(|path| {
                let bytes = read_bounded(&path, MAX_BYTES).ok()?;
                Some(RecoveryCopy { path, bytes })
            })
            .collect();
        copies.sort_by(|a, b| a.path.cmp(&b.path));
        copies
    }

    /// Removes a copy that an earlier run left behind.
    pub fn forget(copy: &RecoveryCopy) {
        remove(&copy.path);
        remove(&lock_of(&copy.path));
    }
}

fn lock_of(copy: &Path) -> PathBuf {
    copy.with_extension("lock")
}

/// Whether the run that keeps this copy still holds its lock.
fn is_running(copy: &Path) -> bool {
    File::open(lock_of(copy))
        .is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

fn remove(path: &Path) {
    // A copy that cannot be removed is offered again at the next start: nothing is lost by that.
    let _ = std::fs::remove_file(path);
}
