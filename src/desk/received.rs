//! A document that came in with its request: does the page still say what the request gives?
//!
//! The document is made again from the request that it carries and compared: a DOCX by the words that a reader
//! sees, a PDF by its bytes, to which a signature may have been appended.

use similar::{ChangeTag, TextDiff};

use super::produce::{self, Format};
use crate::check::requirements_for;
use crate::import::{Carrier, CarrierKind, visible_text};
use crate::reference::Reference;
use crate::request::Request;
use crate::{drafting, i18n};

/// What became of a document since it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// It says what its request gives.
    Same,
    /// Its words were changed by hand, in these places.
    Changed(Vec<Change>),
    /// It cannot be told.
    NotComparable(Reason),
}

/// A paragraph that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What the request gives; `None` for a paragraph that was added.
    pub given: Option<String>,
    /// What the document says; `None` for a paragraph that was taken out.
    pub found: Option<String>,
}

/// Why a document cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was written by another version of the program, or from other directory data, and differs.
    OtherVersion,
    /// A PDF whose bytes are others: it was written anew by another program, or changed.
    OtherBytes,
    /// A PDF with an emblem, which is not part of the request: its pages cannot be made again from it.
    Logo,
    /// It cannot be made again, or its words cannot be read.
    Unreadable,
}

impl Reason {
    /// The id used in words and output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OtherVersion => "other-version",
            Self::OtherBytes => "other-bytes",
            Self::Logo => "logo",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Comparison {
    /// The id used in words and output.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed(_) => "changed",
            Self::NotComparable(_) => "not-comparable",
        }
    }
}

/// Compares a document with the request that it carries.
#[must_use]
pub fn compare(reference: &Reference, request: &Request, carrier: &Carrier) -> Comparison {
    let found = match carrier.kind {
        CarrierKind::Docx => compare_words(reference, request, carrier),
        CarrierKind::Pdf if carrier.origin.logo => Some(Comparison::NotComparable(Reason::Logo)),
        CarrierKind::Pdf => compare_bytes(reference, request, carrier),
    };
    let origin = &carrier.origin;
    let other = origin.program != env!("CARGO_PKG_VERSION")
        || origin.directory != reference.directory().version();
    match found {
        Some(Comparison::Same) => Comparison::Same,
        Some(Comparison::Changed(_) | Comparison::NotComparable(Reason::OtherBytes)) if other => {
            Comparison::NotComparable(Reason::OtherVersion)
        }
        Some(found) => found,
        None => Comparison::NotComparable(Reason::Unreadable),
    }
}

/// The document as its request gives it.
fn made_again(
    reference: &Reference,
    request: &Request,
    carrier: &Carrier,
    format: Format,
) -> Option<Vec<u8>> {
    let origin = &carrier.origin;
    let requirements = requirements_for(reference, request);
    let mut document = drafting::draft(request, &requirements, origin.language).ok()?;
    document.mark = origin
        .draft
        .then(|| i18n::text(origin.language, "document-draft"));
    let enclosure = produce::enclosure(reference, request, &document, origin.date);
    produce::write(&document, format, origin.date, enclosure.as_ref()).ok()
}

fn compare_words(
    reference: &Reference,
    request: &Request,
    carrier: &Carrier,
) -> Option<Comparison> {
    let given = visible_text(&made_again(reference, request, carrier, Format::Docx)?).ok()?;
    let found = visible_text(&carrier.bytes).ok()?;
    let changes = changes(&given, &found);
    Some(if changes.is_empty() {
        Comparison::Same
    } else {
        Comparison::Changed(changes)
    })
}

fn compare_bytes(
    reference: &Reference,
    request: &Request,
    carrier: &Carrier,
) -> Option<Comparison> {
    let given = made_again(reference, request, carrier, Format::Pdf)?;
    Some(if carrier.bytes.starts_with(&given) {
        Comparison::Same
    } else {
        Comparison::NotComparable(Reason::OtherBytes)
    })
}

/// The paragraphs that differ, in the order of the page; one that was rewritten stands with its old words.
fn changes(given: &[String], found: &[String]) -> Vec<Change> {
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    let diff = TextDiff::from_slices(&given, &found);
    let mut changes: Vec<Change> = Vec::new();
    for operation in diff.ops() {
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for change in diff.iter_changes(operation) {
            match change.tag() {
                ChangeTag::Delete => removed.push(change.value().to_owned()),
                ChangeTag::Insert => added.push(change.value().to_owned()),
                ChangeTag::Equal => {}
            }
        }
        let length = removed.len().max(added.len());
        let (mut removed, mut added) = (removed.into_iter(), added.into_iter());
        changes.extend((0..length).map(|_| Change {
            given: removed.next(),
            found: added.next(),
        }));
    }
    changes
}
