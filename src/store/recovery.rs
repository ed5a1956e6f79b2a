//! Recovery copies: the unsaved draft, kept while one works, so that a crash loses nothing.
//!
//! A copy is readable by its owner only and is removed as soon as the draft is saved or given up on purpose.

use std::path::{Path, PathBuf};

use super::files::{StoreError, read_bounded, write_atomic};

const ENDING: &str = "recovery.json";
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The recovery copy of one running program.
#[derive(Clone, Debug)]
pub struct Recovery {
    path: PathBuf,
    folder: PathBuf,
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
        Self {
            path: folder.join(format!("{}.{ENDING}", std::process::id())),
            folder: folder.to_owned(),
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
    }
}

fn remove(path: &Path) {
    // A copy that cannot be removed is offered again at the next start: nothing is lost by that.
    let _ = std::fs::remove_file(path);
}
