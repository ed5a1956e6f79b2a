//! A document that carries its request: DOCX (custom XML part) and PDF (associated file).
//!
//! Both containers are read by bounded readers of our own that know nothing but the parts needed here. What they
//! do not expect is refused with a reason; nothing is repaired or guessed, nothing is executed, no other file is
//! looked at.

mod docx;
pub(super) mod held;
mod pdf;
mod seen;
mod tree;
mod xml;

use super::fault::ImportError;
use super::sort::sort_of_container;
use crate::request::{ORIGIN_FORMAT, ORIGIN_VERSION, Origin};
use crate::terms::sha256;

pub use docx::{alike, seen};
pub use held::CarrierFault;
use held::Held;
pub use pdf::{active, appended, first_written};
pub use seen::{Foreign, ForeignSort, Line, Place, Seen, Traits};

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
    if origin.format != ORIGIN_FORMAT || !(1..=ORIGIN_VERSION).contains(&origin.version) {
        let found = format!("{}, version {}", origin.format, origin.version);
        return Err(CarrierFault::Origin(found));
    }
    if origin.request_sha256 != sha256(&held.request) {
        return Err(CarrierFault::Altered);
    }
    Ok((held.request, origin))
}
