//! The file of a draft, as the desk remembers it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::request::Request;
use crate::store::Claimed;

/// The file of a draft: where it lies, how it was when it was last read or written, and whether it is open here alone.
#[derive(Debug, Default)]
pub(super) struct FileOfDraft {
    pub(super) path: Option<PathBuf>,
    pub(super) known: Option<Known>,
    pub(super) claim: Option<Claimed>,
    pub(super) received: Option<PathBuf>,
}

/// What a file held when it was last read or written here.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) sha256: String,
    /// The request in it; `None` where only its fingerprint is known.
    pub(super) request: Option<Arc<Request>>,
}
