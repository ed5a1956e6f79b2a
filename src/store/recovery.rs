//! Recovery copies: the unsaved draft, kept while one works, so that a crash loses no more than a second.
//!
//! A copy is readable by its owner only and is removed as soon as the draft is saved or given up on purpose. It begins
//! with one line about itself, and the request file follows as it would be saved.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::files::{StoreError, make_folder, read_bounded, write_atomic};

const ENDING: &str = "recovery.json";
const LOCK: &str = "lock";
const MAX_BYTES: u64 = 64 * 1024 * 1024;
const FORMAT: &str = "rogatory-recovery";

/// The recovery copy of one running program.
#[derive(Clone, Debug)]
pub struct Recovery {
    path: PathBuf,
    folder: PathBuf,
    /// Held as long as the program runs, so that another run does not take its copy for one left behind.
    lock: Option<Arc<File>>,
}

/// What a copy knows of the draft beside the request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origins {
    /// The file of the draft, to which it would be saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<PathBuf>,
    /// SHA-256 of that file when the draft was last read from it or saved to it, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_sha256: Option<String>,
    /// The document that the request came in, over which nothing is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<PathBuf>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    format: String,
    version: u32,
    #[serde(flatten)]
    origins: Origins,
}

/// A copy that an earlier run left behind.
#[derive(Clone, Debug)]
pub struct RecoveryCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was kept last, by the clock of this place; `None` where the disk does not say.
    pub kept: Option<DateTime>,
    /// Where the draft came from.
    pub origins: Origins,
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

    /// A copy for this run, told apart from all others: also from one that had the same process number.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let lock = make_folder(folder).ok().and_then(|()| {
            let made = tempfile::Builder::new()
                .prefix("")
                .rand_bytes(12)
                .suffix(&format!(".{LOCK}"))
                .tempfile_in(folder)
                .ok()?;
            let (file, path) = made.keep().ok()?;
            // Without the lock copies are still kept; another run might then offer this one too early.
            Some((file.try_lock().ok().map(|()| Arc::new(file)), path))
        });
        let (lock, path) = match lock {
            Some((lock, path)) => (lock, path.with_extension(ENDING)),
            None => {
                let name = format!("{}.{ENDING}", std::process::id());
                (None, folder.join(name))
            }
        };
        Self {
            path,
            folder: folder.to_owned(),
            lock,
        }
    }

    /// Keeps the draft, on the disk when this returns.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn keep(&self, origins: &Origins, request: &[u8]) -> Result<(), StoreError> {
        make_folder(&self.folder)?;
        let line = Line {
            format: FORMAT.to_owned(),
            version: 1,
            origins: origins.clone(),
        };
        // A path that is no text cannot stand in JSON; the draft is kept without it.
        let mut bytes = serde_json::to_vec(&line).unwrap_or_default();
        bytes.push(b'\n');
        bytes.extend_from_slice(request);
        write_atomic(&self.path, &bytes)
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

    /// Copies that earlier runs left behind, the newest first; and no lock stays that has no copy.
    #[must_use]
    pub fn left_behind(&self) -> Vec<RecoveryCopy> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let others: Vec<PathBuf> = entries
            .flatten()
            .map(|e| e.path())
            .filter(|p| *p != self.path && *p != lock_of(&self.path))
            .collect();
        for lock in others
            .iter()
            .filter(|p| p.extension().is_some_and(|e| e == LOCK))
        {
            if !others
                .iter()
                .any(|copy| lock_of(copy) == *lock && copy != lock)
                && !is_held(lock)
            {
                remove(lock);
            }
        }
        let mut copies: Vec<_> = others
            .into_iter()
            .filter(|p| p.to_string_lossy().ends_with(ENDING))
            .filter(|p| !is_held(&lock_of(p)))
            .filter_map(copy)
            .collect();
        copies.sort_by(|a, b| (b.kept, &a.path).cmp(&(a.kept, &b.path)));
        copies
    }

    /// Removes a copy that an earlier run left behind.
    pub fn forget(copy: &RecoveryCopy) {
        remove(&copy.path);
        remove(&lock_of(&copy.path));
    }
}

fn copy(path: PathBuf) -> Option<RecoveryCopy> {
    let mut bytes = read_bounded(&path, MAX_BYTES).ok()?;
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    // A copy of an earlier version of the program is the request alone.
    let line = bytes
        .get(..end)
        .and_then(|line| serde_json::from_slice::<Line>(line).ok())
        .filter(|line| line.format == FORMAT);
    let origins = line.map(|line| line.origins);
    if origins.is_some() {
        bytes.drain(..bytes.len().min(end + 1));
    }
    Some(RecoveryCopy {
        kept: kept(&path),
        path,
        origins: origins.unwrap_or_default(),
        bytes,
    })
}

fn kept(path: &Path) -> Option<DateTime> {
    let modified = std::fs::metadata(path).and_then(|m| m.modified()).ok()?;
    let kept = Timestamp::try_from(modified).ok()?;
    Some(kept.to_zoned(TimeZone::system()).datetime())
}

/// The lock of a copy: the same name with another ending.
fn lock_of(copy: &Path) -> PathBuf {
    let name = copy.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.split('.').next().unwrap_or_default();
    copy.with_file_name(format!("{stem}.{LOCK}"))
}

/// Whether the run that keeps a copy still holds its lock.
fn is_held(lock: &Path) -> bool {
    File::open(lock).is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

fn remove(path: &Path) {
    // A copy that cannot be removed is offered again at the next start: nothing is lost by that.
    let _ = std::fs::remove_file(path);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_comes_back_with_its_origins_and_only_when_its_run_has_ended() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join("recovery");
        let origins = Origins {
            file: Some("/cases/дело.rogatory.json".into()),
            file_sha256: Some("ab".to_owned()),
            received: None,
        };
        let first = Recovery::new(&at);
        first.keep(&origins, b"{\n  \"format\": 1\n}\n").unwrap();
        let second = Recovery::new(&at);
        assert!(second.left_behind().is_empty(), "the first run goes on");
        drop(first);
        let copies = second.left_behind();
        assert_eq!(copies.len(), 1);
        assert_eq!(copies[0].origins, origins);
        assert_eq!(copies[0].bytes, b"{\n  \"format\": 1\n}\n");
        assert!(copies[0].kept.is_some());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&copies[0].path)
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600, "its owner only");
        }
        Recovery::forget(&copies[0]);
        assert!(second.left_behind().is_empty());
        assert_eq!(
            std::fs::read_dir(&at).unwrap().count(),
            1,
            "the second run's lock"
        );
    }

    #[test]
    fn a_copy_of_an_earlier_version_is_the_request_alone() {
        let folder = tempfile::tempdir().unwrap();
        let old = b"{\n  \"format\": \"rogatory-request\"\n}\n";
        std::fs::write(folder.path().join("4711.recovery.json"), old).unwrap();
        std::fs::write(folder.path().join("4711.lock"), "").unwrap();
        std::fs::write(folder.path().join("4712.lock"), "").unwrap();
        let recovery = Recovery::new(folder.path());
        let copies = recovery.left_behind();
        assert_eq!(copies.len(), 1);
        assert_eq!(copies[0].bytes, old);
        assert_eq!(copies[0].origins, Origins::default());
        assert!(
            !folder.path().join("4712.lock").exists(),
            "a lock without a copy"
        );
        assert!(folder.path().join("4711.lock").exists());
    }

    #[test]
    fn two_runs_never_share_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (Recovery::new(folder.path()), Recovery::new(folder.path()));
        first.keep(&Origins::default(), b"first").unwrap();
        second.keep(&Origins::default(), b"second").unwrap();
        drop((first, second));
        let mut held: Vec<_> = Recovery::new(folder.path())
            .left_behind()
            .into_iter()
            .map(|copy| copy.bytes)
            .collect();
        held.sort();
        assert_eq!(held, [b"first".to_vec(), b"second".to_vec()]);
    }
}
