//! A file that is open says so to other windows: by a lock of the system on a small file beside it.
//!
//! The lock ends with the program, however that ends: what a crash leaves behind is a file that holds nothing and
//! stops nobody. Its name is that of the file between `.` and `.rogatory-lock`. On disks where no lock can be had,
//! and in folders where no file can be written, nothing is known; then the comparison before saving decides alone.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::files::folder_of;

const ENDING: &str = ".rogatory-lock";
/// How often a lock is tried that another window takes away at the same moment.
const TRIES: usize = 3;

/// What is known of a file that is to be opened or saved.
#[derive(Debug)]
pub enum Claimed {
    /// It is open here alone, as long as this is kept.
    Here(Claim),
    /// Another window has it open.
    Elsewhere,
    /// It cannot be told here.
    Unknown,
}

/// Says that a file is open here, as long as it lives.
#[derive(Debug)]
pub struct Claim {
    lock: Option<File>,
    path: PathBuf,
}

impl Drop for Claim {
    fn drop(&mut self) {
        // Removed while it is still held: whoever opens the name afterwards makes a lock of its own.
        let _ = std::fs::remove_file(&self.path);
        self.lock.take();
    }
}

/// Says to other windows that a file is open here.
#[must_use]
pub fn claim(file: &Path) -> Claimed {
    let Some(path) = lock_of(file) else {
        return Claimed::Unknown;
    };
    for _ in 0..TRIES {
        let Some(lock) = opened(&path) else {
            return Claimed::Unknown;
        };
        match lock.try_lock() {
            Ok(()) if is_still_there(&lock, &path) => {
                return Claimed::Here(Claim {
                    lock: Some(lock),
                    path,
                });
            }
            // The other window let go of it and removed it between the two steps.
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Claimed::Elsewhere,
            Err(TryLockError::Error(_)) => {
                let _ = std::fs::remove_file(&path);
                return Claimed::Unknown;
            }
        }
    }
    Claimed::Unknown
}

/// The lock beside the file itself, also where the path leads to it by links.
fn lock_of(file: &Path) -> Option<PathBuf> {
    let whole = match file.canonicalize() {
        Ok(whole) => whole,
        // A file that is about to be written.
        Err(_) => folder_of(file).canonicalize().ok()?.join(file.file_name()?),
    };
    let mut name = OsString::from(".");
    name.push(whole.file_name()?);
    name.push(ENDING);
    Some(whole.with_file_name(name))
}

fn opened(path: &Path) -> Option<File> {
    let own = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path);
    // A lock that another user left may be read at least.
    own.or_else(|_| File::open(path)).ok()
}

fn is_still_there(lock: &File, path: &Path) -> bool {
    let held = lock.try_clone().and_then(same_file::Handle::from_file);
    held.is_ok_and(|held| same_file::Handle::from_path(path).is_ok_and(|there| there == held))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_claimed_once_and_free_again_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("case.rogatory.json");
        std::fs::write(&file, "{}").unwrap();
        let first = claim(&file);
        assert!(matches!(first, Claimed::Here(_)));
        assert!(matches!(claim(&file), Claimed::Elsewhere));
        #[cfg(unix)]
        {
            let link = folder.path().join("link.json");
            std::os::unix::fs::symlink(&file, &link).unwrap();
            assert!(matches!(claim(&link), Claimed::Elsewhere), "by a link");
        }
        drop(first);
        assert_eq!(lock_of(&file).map(|lock| lock.exists()), Some(false));
        assert!(matches!(claim(&file), Claimed::Here(_)));
    }

    #[test]
    fn what_a_crash_leaves_behind_stops_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("case.rogatory.json");
        std::fs::write(&file, "{}").unwrap();
        std::fs::write(folder.path().join(".case.rogatory.json.rogatory-lock"), "").unwrap();
        assert!(matches!(claim(&file), Claimed::Here(_)));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn where_no_lock_can_be_had_nothing_is_known() {
        assert!(matches!(
            claim(Path::new("/nowhere/at/all.json")),
            Claimed::Unknown
        ));
    }
}
