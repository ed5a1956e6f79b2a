//! A document that carries its request: DOCX (custom XML part) and PDF (associated file).
//!
//! Both containers are read by bounded readers of our own that know nothing but the parts needed here. What they
//! do not expect is refused with a reason; nothing is repaired or guessed, nothing is executed, no other file is
//! looked at.

mod docx;
mod pdf;
mod xml;

use super::ImportError;
use super::sort::sort_of_container;
use crate::request::{ORIGIN_FORMAT, Origin};
use crate::terms::sha256;

pub use docx::visible_text;

/// The most bytes that one unpacked part may have.
pub const MAX_PART: u64 = 32 * 1024 * 1024;
/// The most bytes that all unpacked parts together may have.
pub const MAX_TOTAL: u64 = 128 * 1024 * 1024;
/// The most parts of a container.
pub const MAX_ENTRIES: usize = 1_000;
/// How many times larger than its packed form a part may be.
pub const MAX_RATIO: u64 = 200;
/// Below so many bytes a part may have any ratio: a paragraph of one letter packs a thousand times smaller.
pub const RATIO_FLOOR: u64 = 4 * 1024 * 1024;
/// How deeply elements of XML may be nested.
pub const MAX_DEPTH: usize = 64;

/// The file formats that can carry a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarrierKind {
    /// Word processor document (ISO/IEC 29500).
    Docx,
    /// Portable document (ISO 32000).
    Pdf,
}

/// A document as it was received, and what it says about the request inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// Its file format.
    pub kind: CarrierKind,
    /// Where the request comes from.
    pub origin: Origin,
    /// The document itself.
    pub bytes: Vec<u8>,
}

/// Why the request inside a document cannot be taken out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarrierFault {
    /// The container is damaged, or uses what none of our documents uses.
    #[error("the container cannot be read: {0}")]
    Damaged(String),
    /// It is encrypted or wants a password.
    #[error("the document is encrypted")]
    Encrypted,
    /// It has too many parts, or unpacks to far more than it may.
    #[error("the document unpacks to more than this program reads")]
    TooMuch,
    /// Two parts have the same name: readers would not agree which one counts.
    #[error("two parts of the document have the same name")]
    DoubledName,
    /// A part is no well-formed XML, declares a document type, or is nested too deeply.
    #[error("a part of the document is not acceptable XML: {0}")]
    Xml(String),
    /// It carries no request.
    #[error("the document carries no request")]
    Empty,
    /// It carries several requests that differ.
    #[error("the document carries several requests")]
    Several,
    /// The statement of origin is missing or cannot be read.
    #[error("the statement of origin cannot be read: {0}")]
    Origin(String),
    /// The carried request is not the one that was put in.
    #[error("the carried request has been changed")]
    Altered,
}

impl CarrierFault {
    /// The id used in messages.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Damaged(_) => "damaged",
            Self::Encrypted => "encrypted",
            Self::TooMuch => "too-much",
            Self::DoubledName => "doubled-name",
            Self::Xml(_) => "xml",
            Self::Empty => "empty",
            Self::Several => "several",
            Self::Origin(_) => "origin",
            Self::Altered => "altered",
        }
    }

    /// The detail in the words of the reader; empty if the sort of fault says everything.
    #[must_use]
    pub fn detail(&self) -> &str {
        match self {
            Self::Damaged(detail) | Self::Xml(detail) | Self::Origin(detail) => detail,
            _ => "",
        }
    }
}

/// What a container held: the request file and the statement about it, as bytes.
#[derive(Debug, PartialEq, Eq)]
struct Held {
    request: Vec<u8>,
    origin: Vec<u8>,
}

/// The format of a file by its first bytes; `None` if it is neither of the two.
#[must_use]
pub fn carrier_kind(bytes: &[u8]) -> Option<CarrierKind> {
    if bytes.starts_with(b"PK\x03\x04") {
        Some(CarrierKind::Docx)
    } else if bytes.starts_with(b"%PDF-") {
        Some(CarrierKind::Pdf)
    } else {
        None
    }
}

/// Takes the request file out of a document; the bytes of the file, and what the document says about it.
///
/// # Errors
/// [`ImportError::Carrier`] with the reason.
pub fn unpack(kind: CarrierKind, bytes: &[u8]) -> Result<(Vec<u8>, Origin), ImportError> {
    let held = match kind {
        CarrierKind::Docx => match docx::held(bytes) {
            // A container of another sort is no document that lacks its request.
            Err(CarrierFault::Empty) => {
                let sort = docx::part_names(bytes)
                    .and_then(|names| sort_of_container(names.iter().map(String::as_str)));
                return Err(sort.map_or(CarrierFault::Empty.into(), |sort| {
                    ImportError::OtherSort { sort }
                }));
            }
            held => held,
        },
        CarrierKind::Pdf => pdf::held(bytes),
    };
    Ok(held.and_then(confirmed)?)
}

fn confirmed(held: Held) -> Result<(Vec<u8>, Origin), CarrierFault> {
    let origin: Origin = serde_json::from_slice(&held.origin)
        .map_err(|error| CarrierFault::Origin(error.to_string()))?;
    if origin.format != ORIGIN_FORMAT || origin.version != 1 {
        let found = format!("{}, version {}", origin.format, origin.version);
        return Err(CarrierFault::Origin(found));
    }
    if origin.request_sha256 != sha256(&held.request) {
        return Err(CarrierFault::Altered);
    }
    Ok((held.request, origin))
}
