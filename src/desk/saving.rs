//! The file of a draft: opened, saved, and never written over what somebody else has put there meanwhile.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::conflict::{Changed, Conflict, differences};
use super::file::{FileOfDraft, Known};
use super::received::Received;
use super::{Desk, DeskError, fresh_id, open_bytes};
use crate::import::{Opened, read_request};
use crate::reference::Reference;
use crate::request::{MAX_BYTES, Request, write_request};
use crate::store::{
    Claimed, Existing, Origins, Output, RecoveryCopy, StoreError, claim, find_named, is_same_file,
    read_bounded,
};
use crate::terms::sha256;

/// A recovery copy that an earlier run left behind, and the request in it.
#[derive(Clone, Debug)]
pub struct LeftBehind {
    /// The copy.
    pub copy: RecoveryCopy,
    /// Its request; `None` if it cannot be read.
    pub request: Option<Request>,
}

impl LeftBehind {
    /// Looks into a copy.
    #[must_use]
    pub fn new(reference: &Reference, copy: RecoveryCopy) -> Self {
        Self {
            request: read_request(reference, &copy.bytes).ok(),
            copy,
        }
    }
}

impl Desk {
    /// Opens a request file, or a document that carries its request. The draft taken from a document has no file
    /// of its own yet, so that saving never writes over the document.
    ///
    /// # Errors
    /// The file cannot be read, or is no request.
    pub fn open(reference: &Reference, path: &Path, today: Date) -> Result<Self, DeskError> {
        let bytes = read_bounded(path, MAX_BYTES)?;
        let fingerprint = sha256(&bytes);
        let Opened { request, carrier } = open_bytes(reference, bytes)?;
        let received = carrier.map(|carrier| Received::of(reference, &request, carrier));
        let mut desk = Self::new(reference, request, today);
        if received.is_some() {
            desk.file.received = Some(path.to_owned());
        } else {
            desk.file.path = Some(path.to_owned());
            desk.file.known = Some(Known {
                sha256: fingerprint,
                request: desk.base.clone(),
            });
        }
        desk.received = received.map(Arc::new);
        Ok(desk)
    }

    /// Takes over a recovery copy: the work in it counts as unsaved, and is saved to the file that it came from.
    ///
    /// # Errors
    /// The copy is no request.
    pub fn recover(
        reference: &Reference,
        copy: &RecoveryCopy,
        today: Date,
    ) -> Result<Self, DeskError> {
        let request = read_request(reference, &copy.bytes)?;
        let mut desk = Self::new(reference, request, today);
        (desk.saved, desk.base) = (None, None);
        let origins = copy.origins.clone();
        desk.file = FileOfDraft {
            claim: None,
            known: origins.file_sha256.map(|sha256| Known {
                sha256,
                request: None,
            }),
            path: origins.file,
            received: origins.received,
        };
        Ok(desk)
    }

    /// Says to other windows that the file of the draft is open here, as long as the draft is. A draft that stood on
    /// the desk before and has the same file must be gone by then.
    pub fn hold(&mut self) {
        self.file.claim = self.file.path.as_deref().map(claim);
    }

    /// Where the draft came from, as a recovery copy remembers it.
    #[must_use]
    pub fn origins(&self) -> Origins {
        let whole = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
        Origins {
            file: self.file.path.as_ref().map(whole),
            file_sha256: self.file.known.as_ref().map(|known| known.sha256.clone()),
            received: self.file.received.as_ref().map(whole),
        }
    }

    /// The file of the draft.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.file.path.as_deref()
    }

    /// Whether another window has the file open.
    #[must_use]
    pub const fn is_open_elsewhere(&self) -> bool {
        matches!(self.file.claim, Some(Claimed::Elsewhere))
    }

    /// The files that the draft was read from: its own, the received document, and those that its annexes name.
    /// Nothing that is made of it replaces one of them.
    #[must_use]
    pub fn inputs(&self) -> Vec<PathBuf> {
        let folder = self.path().and_then(Path::parent);
        let annexes = self.request.annexes.iter().filter_map(|annex| {
            let name = annex.file.as_deref().filter(|name| !name.is_empty())?;
            find_named(folder?, name)
        });
        let own = self.file.path.iter().chain(&self.file.received).cloned();
        own.chain(annexes).collect()
    }

    /// Saves to the file that the draft came from or was saved to last.
    ///
    /// # Errors
    /// There is no such file yet; it was changed since or is open elsewhere ([`DeskError::Conflict`]); or it cannot
    /// be written. Then the old file is untouched.
    pub fn save(&mut self) -> Result<(), DeskError> {
        let path = self.file.path.clone().ok_or(DeskError::NoFileName)?;
        self.save_as(&path)
    }

    /// Saves to a file. A copy of a request that is meant for another State is another request: it gets an id of its
    /// own.
    ///
    /// # Errors
    /// As for [`Desk::save`]. That another file is there already is no error: whoever calls this has asked.
    pub fn save_as(&mut self, path: &Path) -> Result<(), DeskError> {
        match self.conflict(path) {
            Some(conflict) => Err(DeskError::Conflict(Box::new(conflict))),
            None => self.save_over(path),
        }
    }

    /// Saves to a file, whatever has become of it.
    ///
    /// # Errors
    /// The file cannot be written; what was there before is untouched.
    pub fn save_over(&mut self, path: &Path) -> Result<(), DeskError> {
        self.write(path, Existing::Replace)
    }

    /// Saves beside a file, under the first name with a number that is free; gives the new file, which is that of the
    /// draft from now on.
    ///
    /// # Errors
    /// No file can be written there.
    pub fn save_beside(&mut self, path: &Path) -> Result<PathBuf, DeskError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // The ending of request files has two parts.
        let (stem, ending) = name.split_once('.').unwrap_or((&name, "rogatory.json"));
        for number in 2.. {
            let beside = path.with_file_name(format!("{stem} ({number}).{ending}"));
            match self.write(&beside, Existing::Keep) {
                Err(DeskError::Store(StoreError::Exists { .. })) => {}
                Err(error) => return Err(error),
                Ok(()) => return Ok(beside),
            }
        }
        Err(DeskError::NoFileName)
    }

    fn write(&mut self, path: &Path, existing: Existing) -> Result<(), DeskError> {
        let is_copy = self.file.path.is_some()
            && !self.is_own(path)
            && self.request.requested_state != self.saved_for;
        let old_id = self.request.id;
        if is_copy {
            self.request.id = fresh_id();
        }
        let output = Output::new(existing).reading(&self.file.received);
        let written = bytes_of(&self.request, path).and_then(|bytes| {
            output.write(path, &bytes)?;
            Ok(bytes)
        });
        let bytes = match written {
            Ok(bytes) => bytes,
            Err(error) => {
                self.request.id = old_id;
                return Err(error.into());
            }
        };
        if !self.is_own(path) {
            // The old claim ends before the new one begins, which may be on the same file by another name.
            self.file.claim = None;
            self.file.claim = Some(claim(path));
            self.file.path = Some(path.to_owned());
        }
        self.file.known = Some(Known {
            sha256: sha256(&bytes),
            request: Some(self.keep_base()),
        });
        self.saved_for = self.request.requested_state;
        self.end_step();
        Ok(())
    }

    /// Whether a path leads to the file of the draft.
    #[must_use]
    pub fn is_own(&self, path: &Path) -> bool {
        self.path()
            .is_some_and(|own| own == path || is_same_file(own, path))
    }

    /// What stands against saving to a file.
    fn conflict(&mut self, path: &Path) -> Option<Conflict> {
        let own = self.is_own(path);
        let elsewhere = if own {
            if !matches!(self.file.claim, Some(Claimed::Here(_))) {
                // The other window may be closed by now.
                self.file.claim = Some(claim(path));
            }
            self.is_open_elsewhere()
        } else {
            matches!(claim(path), Claimed::Elsewhere)
        };
        let changed = self.file.known.as_ref().filter(|_| own).and_then(|known| {
            // A file that is gone holds nothing that could be lost.
            let bytes = read_bounded(path, MAX_BYTES).ok()?;
            let theirs = sha256(&bytes);
            let mine = bytes_of(&self.request, path).ok();
            let same = theirs == known.sha256 || mine.is_some_and(|mine| sha256(&mine) == theirs);
            (!same).then(|| {
                changed(
                    &self.reference,
                    bytes,
                    known.request.as_deref(),
                    &self.request,
                )
            })
        });
        (elsewhere || changed.is_some()).then(|| Conflict {
            path: path.to_owned(),
            elsewhere,
            changed,
        })
    }
}

fn bytes_of(request: &Request, path: &Path) -> Result<Vec<u8>, StoreError> {
    write_request(request).map_err(|error| StoreError::Write {
        path: path.to_owned(),
        source: error.into(),
    })
}

/// Writes a request file to the disk.
///
/// # Errors
/// The file cannot be written, or must not be; what was there before is untouched.
pub fn save_request(request: &Request, path: &Path, output: &Output) -> Result<(), DeskError> {
    output.write(path, &bytes_of(request, path)?)?;
    Ok(())
}

fn changed(
    reference: &Reference,
    bytes: Vec<u8>,
    before: Option<&Request>,
    mine: &Request,
) -> Changed {
    match open_bytes(reference, bytes) {
        Ok(Opened {
            request: theirs,
            carrier: None,
        }) => {
            // What was opened is not known after a crash; then the draft itself is what the file is compared with.
            let before = before.unwrap_or(mine);
            Changed::Request {
                differences: differences(before, &theirs, mine),
                theirs: Box::new(theirs),
                before: Box::new(before.clone()),
            }
        }
        _ => Changed::NoRequest,
    }
}
