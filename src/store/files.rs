//! Files: read with a bound, written beside the target and renamed.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::parts;

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The path leads to a folder.
    #[error("{} is a folder, not a file", path.display())]
    IsFolder {
        /// The path.
        path: PathBuf,
    },
    /// The path leads to a device, a pipe or the like, where no file can be written.
    #[error("{} is not a file", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The path leads to a device, a pipe or the like, from which no file can be read.
    #[error("{} is a device or a pipe", path.display())]
    Device {
        /// The path.
        path: PathBuf,
    },
    /// Writing would replace a file that was read.
    #[error("{} was read and is not replaced", path.display())]
    OverInput {
        /// The path.
        path: PathBuf,
    },
    /// Writing would replace a file, which nobody has asked for.
    #[error("{} exists", path.display())]
    Exists {
        /// The path.
        path: PathBuf,
    },
    /// More bytes than the caller allows.
    #[error("{} has more than {limit} bytes", path.display())]
    TooLarge {
        /// The path.
        path: PathBuf,
        /// The limit in bytes.
        limit: u64,
    },
    /// The operating system refused to read.
    #[error("{} cannot be read: {source}", path.display())]
    Read {
        /// The path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The operating system refused to write; what was there before is untouched.
    #[error("{} cannot be written: {source}", path.display())]
    Write {
        /// The path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl StoreError {
    /// The id of the message in the locales, `cli-file-<id>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        use io::ErrorKind as Kind;
        match self {
            Self::IsFolder { .. } => "is-folder",
            Self::NotAFile { .. } => "not-a-file",
            Self::Device { .. } => "device",
            Self::OverInput { .. } => "over-input",
            Self::Exists { .. } => "exists",
            Self::TooLarge { .. } => "too-large",
            Self::Read { source, .. } if is_in_use(source) => "in-use",
            Self::Read { source, .. } => match source.kind() {
                Kind::NotFound => "not-found",
                Kind::PermissionDenied => "no-permission",
                Kind::InvalidFilename | Kind::InvalidInput => "bad-name",
                Kind::NotADirectory => "no-folder-on-the-way",
                kind if is_far(kind) => "no-connection",
                _ => "cannot-read",
            },
            Self::Write { source, .. } if is_in_use(source) => "write-in-use",
            Self::Write { source, .. } => match source.kind() {
                Kind::NotFound => "folder-not-found",
                Kind::PermissionDenied => "no-write-permission",
                Kind::ReadOnlyFilesystem => "read-only",
                Kind::StorageFull | Kind::QuotaExceeded => "disk-full",
                Kind::FileTooLarge => "too-large-for-disk",
                Kind::InvalidFilename | Kind::InvalidInput => "bad-name",
                Kind::NotADirectory => "no-folder-on-the-way",
                kind if is_far(kind) => "write-no-connection",
                _ => "cannot-write",
            },
        }
    }

    /// The path concerned.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::IsFolder { path }
            | Self::NotAFile { path }
            | Self::Device { path }
            | Self::OverInput { path }
            | Self::Exists { path }
            | Self::TooLarge { path, .. }
            | Self::Read { path, .. }
            | Self::Write { path, .. } => path,
        }
    }

    /// What the operating system says, if it was asked; without the name of a file that stood in for a while.
    #[must_use]
    pub fn system(&self) -> Option<String> {
        let (Self::Read { source, .. } | Self::Write { source, .. }) = self else {
            return None;
        };
        let within = source.get_ref().and_then(|inner| inner.source());
        Some(within.map_or_else(|| source.to_string(), ToString::to_string))
    }
}

/// Another program holds the file: the system of Windows says so by these two numbers alone.
fn is_in_use(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy
        || (cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)))
}

/// A disk elsewhere does not answer, or is there no more.
const fn is_far(kind: io::ErrorKind) -> bool {
    use io::ErrorKind as Kind;
    matches!(
        kind,
        Kind::StaleNetworkFileHandle
            | Kind::TimedOut
            | Kind::HostUnreachable
            | Kind::NetworkUnreachable
            | Kind::NetworkDown
            | Kind::NotConnected
            | Kind::ConnectionAborted
            | Kind::ConnectionReset
    )
}

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// See [`StoreError`]; a file that grows while it is read is cut off by the limit all the same.
pub fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let fault = |source| StoreError::Read {
        path: path.to_owned(),
        source,
    };
    let metadata = fs::metadata(path).map_err(fault)?;
    if metadata.is_dir() {
        return Err(StoreError::IsFolder {
            path: path.to_owned(),
        });
    }
    // A pipe waits for ever and a device never ends.
    if !metadata.is_file() {
        return Err(StoreError::Device {
            path: path.to_owned(),
        });
    }
    let too_large = || StoreError::TooLarge {
        path: path.to_owned(),
        limit,
    };
    if metadata.len() > limit {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(fault)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(too_large());
    }
    Ok(bytes)
}

/// Makes a folder, and those on the way to it; one that exists is as good.
///
/// # Errors
/// See [`StoreError`].
pub fn make_folder(path: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(path).map_err(|source| StoreError::Write {
        path: path.to_owned(),
        source,
    })
}

/// Writes a file whole: beside the target, flushed, then renamed over it. On failure the old file is untouched.
/// Where the path is a link, what it leads to is replaced, and the link stays.
///
/// # Errors
/// See [`StoreError`].
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let end = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let fault = |source| StoreError::Write {
        path: path.to_owned(),
        source,
    };
    let file = beside(path, &end, bytes)?;
    let part = file.path().to_owned();
    let named = file.persist(&end);
    parts::done(&part);
    named.map_err(|e| fault(e.error))?;
    settle(&end);
    Ok(())
}

/// Writes a file where there is none, whole or not at all.
///
/// # Errors
/// See [`StoreError`]; a file that has come there meanwhile is kept.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let file = beside(path, path, bytes)?;
    let part = file.path().to_owned();
    let named = named_new(path, file);
    parts::done(&part);
    named?;
    settle(path);
    Ok(())
}

fn named_new(path: &Path, file: tempfile::NamedTempFile) -> Result<(), StoreError> {
    let exists = || StoreError::Exists {
        path: path.to_owned(),
    };
    match file.persist_noclobber(path) {
        Ok(_) => {}
        Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(exists());
        }
        // A disk that cannot do both in one step; then a look comes before the step.
        Err(refused) => {
            if fs::symlink_metadata(path).is_ok() {
                return Err(exists());
            }
            refused.file.persist(path).map_err(|e| StoreError::Write {
                path: path.to_owned(),
                source: e.error,
            })?;
        }
    }
    Ok(())
}

/// The bytes in a file beside the target, flushed.
fn beside(path: &Path, end: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, StoreError> {
    let fault = |source| StoreError::Write {
        path: path.to_owned(),
        source,
    };
    if path.is_dir() {
        return Err(StoreError::IsFolder {
            path: path.to_owned(),
        });
    }
    // The temporary file is readable by its owner only, and so is the new file: it names persons. A file that
    // is replaced keeps the permissions that somebody gave it.
    let permissions = fs::metadata(end).ok().map(|m| m.permissions());
    let mut file = parts::make(folder_of(end)).map_err(fault)?;
    file.write_all(bytes).map_err(fault)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(fault)?;
    }
    file.as_file().sync_all().map_err(fault)?;
    Ok(file)
}

pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Has the new name outlast a cut of the power. Systems that know no such call keep names by themselves.
fn settle(path: &Path) {
    if cfg!(unix) {
        // The file itself is on the disk; a folder that cannot be flushed is no reason to call it unwritten.
        let _ = File::open(folder_of(path)).and_then(|folder| folder.sync_all());
    }
}
