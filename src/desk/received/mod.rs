//! A document that came in with its request: is it what the program writes for that request?
//!
//! The document is written again from the request that it carries, in its language, with its date, its mark of a
//! draft and its emblem, and compared with what was received. It matches only if nothing is left over:
//!
//! * a DOCX has the same parts or, once a word processor has saved it, the same lines with the same numbers, looks
//!   and places in letter, headers and footers, and holds nothing that this program never writes;
//! * a PDF has the same bytes, with nothing appended but signatures that cover it and show nothing.
//!
//! Everything else is named. A letter of another version of the program, or written from other words or directory
//! data, may differ through no one's doing: then what differs is listed, and the answer is that it cannot be told. What no
//! version has ever written (hidden words, notes, macros, pages given anew) is a change all the same.
//!
//! What is absent: whether a signature is valid, and who sent the document. Whoever can write a letter with this
//! program can write another one with another request inside, and the two will match.

mod difference;
mod letter;
mod words;

pub use difference::{Comparison, Difference, Looks, Reason, What};

use super::produce::{self, Format};
use crate::check::requirements_for;
use crate::import::{
    Carrier, CarrierFault, CarrierKind, ForeignSort, Seen, active, appended, first_written,
    read_logo, seen,
};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::{Language, sha256};
use crate::{drafting, i18n};

/// A document that came in, and what was found about it.
#[derive(Clone, Debug)]
pub struct Received {
    /// The document.
    pub carrier: Carrier,
    /// Whether it is what its request gives.
    pub comparison: Comparison,
}

impl Received {
    /// Compares a document with the request that it carries.
    #[must_use]
    pub fn of(reference: &Reference, request: &Request, carrier: Carrier) -> Self {
        Self {
            comparison: compare(reference, request, &carrier),
            carrier,
        }
    }

    /// What was found, in lines of words.
    #[must_use]
    pub fn said(&self, language: Language) -> Vec<String> {
        words::said(&self.carrier, &self.comparison, language)
    }
}

/// What one DOCX shows and another one does not.
///
/// # Errors
/// One of them cannot be read.
pub fn between(given: &[u8], found: &[u8]) -> Result<Vec<Difference>, CarrierFault> {
    Ok(letter::differences(&seen(given)?, &seen(found)?))
}

/// Compares a document with the request that it carries.
#[must_use]
pub fn compare(reference: &Reference, request: &Request, carrier: &Carrier) -> Comparison {
    Expected::of(reference, request, carrier).compare(&carrier.bytes)
}

/// What a document should be, to be compared with what it is.
pub struct Expected {
    kind: CarrierKind,
    /// The document as its request gives it; `None` if it cannot be made.
    given: Option<Given>,
    has_logo: bool,
    other_version: bool,
}

enum Given {
    Letter(Box<Seen>),
    Bytes(Vec<u8>),
}

impl Expected {
    /// The document as the request gives it that came in this carrier.
    #[must_use]
    pub fn of(reference: &Reference, request: &Request, carrier: &Carrier) -> Self {
        let origin = &carrier.origin;
        let unmakeable = carrier.kind == CarrierKind::Pdf && origin.logo;
        let given = (!unmakeable)
            .then(|| made_again(reference, request, carrier))
            .flatten()
            .and_then(|made| match carrier.kind {
                CarrierKind::Docx => Some(Given::Letter(Box::new(seen(&made).ok()?))),
                CarrierKind::Pdf => Some(Given::Bytes(made)),
            });
        Self {
            kind: carrier.kind,
            given,
            has_logo: origin.logo,
            other_version: origin.program != env!("CARGO_PKG_VERSION")
                || origin.letters != produce::LETTERS
                || origin.directory != reference.directory().version(),
        }
    }

    /// Compares the document.
    #[must_use]
    pub fn compare(&self, bytes: &[u8]) -> Comparison {
        match (self.kind, &self.given) {
            (CarrierKind::Docx, Some(Given::Letter(given))) => self.letter(given, bytes),
            (CarrierKind::Pdf, Some(Given::Bytes(given))) => self.pages(given, bytes),
            (CarrierKind::Pdf, _) if self.has_logo => acting(Reason::Logo, bytes),
            (CarrierKind::Pdf, _) => acting(Reason::Unreadable, bytes),
            (CarrierKind::Docx, _) => {
                let foreign = seen(bytes).map(|seen| seen.foreign).unwrap_or_default();
                let foreign = foreign.into_iter().map(Difference::from).collect();
                Comparison::NotComparable(Reason::Unreadable, foreign)
            }
        }
    }

    fn letter(&self, given: &Seen, bytes: &[u8]) -> Comparison {
        let Ok(found) = seen(bytes) else {
            return Comparison::NotComparable(Reason::Unreadable, Vec::new());
        };
        let differences = letter::differences(given, &found);
        let is_font = |d: &Difference| d.what == What::Foreign(ForeignSort::Font);
        if differences.is_empty() {
            Comparison::Same
        } else if self.other_version && !differences.iter().any(|d| d.what.is_never_written()) {
            Comparison::NotComparable(Reason::OtherVersion, differences)
        } else if differences.iter().all(is_font) {
            Comparison::NotComparable(Reason::Fonts, differences)
        } else {
            Comparison::Changed(differences)
        }
    }

    fn pages(&self, given: &[u8], bytes: &[u8]) -> Comparison {
        if bytes.starts_with(given) {
            let named = appended(given, bytes);
            return if named.is_empty() {
                Comparison::Same
            } else {
                Comparison::Changed(named.into_iter().map(Difference::from).collect())
            };
        }
        if given.starts_with(bytes) {
            // The same letter, cut off on its way.
            return Comparison::Changed(vec![end_missing()]);
        }
        let reason = if self.other_version {
            Reason::OtherVersion
        } else {
            Reason::OtherBytes
        };
        acting(reason, bytes)
    }
}

/// A PDF that cannot be compared, with what acts in it.
///
/// Whatever it was when it was first written, an update behind that is either a signature or a change.
fn acting(reason: Reason, bytes: &[u8]) -> Comparison {
    let appended = first_written(bytes).map(|first| appended(first, bytes));
    let appended = appended.unwrap_or_default();
    if !appended.is_empty() {
        return Comparison::Changed(appended.into_iter().map(Difference::from).collect());
    }
    let mut named: Vec<Difference> = active(bytes).into_iter().map(Difference::from).collect();
    // Every PDF says at its end that it is there (ISO 32000-2, 7.5.5).
    if !bytes.trim_ascii_end().ends_with(b"%%EOF") {
        named.push(end_missing());
    }
    Comparison::NotComparable(reason, named)
}

fn end_missing() -> Difference {
    Difference {
        what: What::Foreign(ForeignSort::Damaged),
        part: "%%EOF".to_owned(),
        given: None,
        found: None,
    }
}

/// The document as its request gives it.
fn made_again(reference: &Reference, request: &Request, carrier: &Carrier) -> Option<Vec<u8>> {
    let origin = &carrier.origin;
    let format = match carrier.kind {
        CarrierKind::Docx => Format::Docx,
        CarrierKind::Pdf => Format::Pdf,
    };
    let requirements = requirements_for(reference, request);
    let mut document = drafting::draft(request, &requirements, origin.language).ok()?;
    document.mark = origin
        .draft
        .then(|| i18n::text(origin.language, "document-draft"));
    if origin.logo {
        // The emblem of the document, if it is the one with which it was written.
        let picture = seen(&carrier.bytes).ok()?.emblem?;
        let picture = read_logo(&picture).ok()?;
        let written = origin.logo_sha256.as_ref();
        if written.is_none_or(|written| *written == sha256(&picture.png)) {
            document.logo = Some(produce::emblem(picture, origin.language));
        }
    }
    let enclosure = produce::enclosure(reference, request, &document, origin.date);
    produce::write(&document, format, origin.date, enclosure.as_ref()).ok()
}
