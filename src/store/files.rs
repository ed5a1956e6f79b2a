//! Files: read with a bound, written beside the target and renamed.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The path leads to a folder.
    #[error("{} is a folder, not a file", path.display())]
    IsFolder {
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
        match self {
            Self::IsFolder { .. } => "is-folder",
            Self::TooLarge { .. } => "too-large",
            Self::Read { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => "not-found",
                io::ErrorKind::PermissionDenied => "no-permission",
                _ => "cannot-read",
            },
            Self::Write { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => "folder-not-found",
                io::ErrorKind::PermissionDenied => "no-write-permission",
                _ => "cannot-write",
            },
        }
    }

    /// The path concerned.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::IsFolder { path }
            | Self::TooLarge { path, .. }
            | Self::Read { path, .. }
            | Self::Write { path, .. } => path,
        }
    }

    /// What the operating system says, if it was asked.
    #[must_use]
    pub fn system(&self) -> Option<String> {
        match self {
            Self::Read { source, .. } | Self::Write { source, .. } => Some(source.to_string()),
            _ => None,
        }
    }
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

/// Writes a file whole: beside the target, flushed, then renamed over it. On failure the old file is untouched.
///
/// # Errors
/// See [`StoreError`].
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let fault = |source| StoreError::Write {
        path: path.to_owned(),
        source,
    };
    if path.is_dir() {
        return Err(StoreError::IsFolder {
            path: path.to_owned(),
        });
    }
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    // The temporary file is readable by its owner only, and so is the new file: it names persons. A file that
    // is replaced keeps the permissions that somebody gave it.
    let permissions = fs::metadata(path).ok().map(|m| m.permissions());
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fault)?;
    file.write_all(bytes).map_err(fault)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(fault)?;
    }
    file.as_file().sync_all().map_err(fault)?;
    file.persist(path).map_err(|e| fault(e.error))?;
    Ok(())
}
