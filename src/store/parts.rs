//! Files in the making: named so that they are known, held while they are made, and cleared away when whoever made them is
//! gone.
//!
//! A file in the making holds case content. It is called `.rogatory-` and `.part` with letters by chance between, lies beside
//! its target, and is readable by its owner only. A run that is asked to stop removes its own; what a killed run left is
//! removed by the next run that writes into the folder. A lock of the system tells the one from the other.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use tempfile::{Builder, NamedTempFile};

const PREFIX: &str = ".rogatory-";
const SUFFIX: &str = ".part";
/// How often a name is tried that another run clears away at the same moment.
const TRIES: usize = 3;

/// What this run is making, so that it can be removed when the run is asked to stop.
static MAKING: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A new file in a folder, held by this run; clears away first what killed runs left there.
pub(super) fn make(folder: &Path) -> io::Result<NamedTempFile> {
    clear_once(folder);
    signals::watch();
    for _ in 0..TRIES {
        let file = Builder::new()
            .prefix(PREFIX)
            .suffix(SUFFIX)
            .rand_bytes(12)
            .tempfile_in(folder)?;
        match file.as_file().try_lock() {
            // Another run took it for one left behind, before it was held.
            Ok(()) if !file.path().exists() => {}
            Err(TryLockError::WouldBlock) => {}
            // On a disk that knows no locks nothing is cleared either.
            Ok(()) | Err(TryLockError::Error(_)) => {
                if let Ok(mut making) = MAKING.lock() {
                    making.insert(file.path().to_owned());
                }
                return Ok(file);
            }
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// The file has its name now, or is gone.
pub(super) fn done(path: &Path) {
    if let Ok(mut making) = MAKING.lock() {
        making.remove(path);
    }
}

/// Once in each run, since a folder may be large.
fn clear_once(folder: &Path) {
    static CLEARED: LazyLock<Mutex<BTreeSet<PathBuf>>> = LazyLock::new(Mutex::default);
    let is_first = CLEARED
        .lock()
        .is_ok_and(|mut cleared| cleared.insert(folder.to_owned()));
    if is_first {
        clear(folder);
    }
}

/// Removes what killed runs left in a folder.
fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        // A link of that name is not ours, whatever it leads to.
        if !is_ours || !entry.file_type().is_ok_and(|sort| sort.is_file()) {
            continue;
        }
        let path = entry.path();
        if File::open(&path).is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = fs::remove_file(&path);
        }
    }
}

#[cfg(unix)]
mod signals {
    use std::sync::Once;
    use std::{fs, thread};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    /// From the first file on, a run that is asked to stop removes what it is making, and stops.
    pub fn watch() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            let Ok(mut signals) = Signals::new([SIGTERM, SIGINT, SIGHUP]) else {
                return;
            };
            thread::spawn(move || {
                for signal in signals.forever() {
                    if let Ok(making) = super::MAKING.lock() {
                        for path in making.iter() {
                            let _ = fs::remove_file(path);
                        }
                    }
                    let _ = emulate_default_handler(signal);
                }
            });
        });
    }
}

#[cfg(not(unix))]
mod signals {
    /// What is left behind is cleared by the next run.
    pub const fn watch() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_run_left_is_cleared_and_what_a_living_one_makes_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        for name in [
            ".rogatory-abcdef.part",
            ".rogatory-x.part",
            ".other.part",
            "case.json",
        ] {
            fs::write(at.join(name), "case content").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("case.json", at.join(".rogatory-link.part")).unwrap();
        let alive = make(at).unwrap();
        assert!(!at.join(".rogatory-abcdef.part").exists());
        assert!(!at.join(".rogatory-x.part").exists());
        assert!(at.join(".other.part").exists() && at.join("case.json").exists());
        clear(at);
        assert!(alive.path().exists(), "it is held");
        let path = alive.path().to_owned();
        drop(alive);
        done(&path);
        assert!(!path.exists());
    }
}
