//! Writes a [`Document`] as PDF: archival (PDF/A-3a) and readable aloud (PDF/UA-1) at once.
//!
//! The pages come from [`pages`](super::pages). No metadata but title, language, date and the program's
//! name leaves with the file.

use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfStandard, PdfStandards, Timestamp};

use super::pages::typeset_file;
use super::{Enclosure, ExportError, Paper, border};
use crate::document::Document;

const STANDARDS: [PdfStandard; 2] = [PdfStandard::A_3a, PdfStandard::Ua_1];

/// Whether a page can show a character, as far as the table of the fonts says.
#[must_use]
pub fn can_print(character: char) -> bool {
    crate::fonts::covers(character)
}

/// What the writer cannot take from the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PdfOptions {
    /// Size of the paper, as usual where the letter is signed.
    pub paper: Paper,
    /// The date that the file's properties give as created; normally the letter's date.
    pub created: jiff::civil::Date,
}

/// Writes the document as the bytes of a PDF file, with what it carries for machines.
///
/// # Errors
/// [`ExportError::MissingCharacters`] if the fonts lack a character of the document: a box in its place would
/// lose a letter of somebody's name. Otherwise only faults of the program or its libraries.
pub fn write_pdf(
    document: &Document,
    options: &PdfOptions,
    enclosure: Option<&Enclosure>,
) -> Result<Vec<u8>, ExportError> {
    border::set(document, &|document| written(document, options, enclosure))
}

fn written(
    document: &Document,
    options: &PdfOptions,
    enclosure: Option<&Enclosure>,
) -> Result<Vec<u8>, ExportError> {
    let pages = typeset_file(document, options.paper, enclosure)?;
    if !pages.missing_characters().is_empty() {
        return Err(ExportError::MissingCharacters {
            characters: pages.missing_characters().to_owned(),
        });
    }
    let fault = |problem: String| ExportError::Typesetting { problem };
    let standards = PdfStandards::new(&STANDARDS).map_err(|e| fault(e.message().to_string()))?;
    let date = options.created;
    let midnight = u8::try_from(date.month())
        .ok()
        .zip(u8::try_from(date.day()).ok())
        .and_then(|(month, day)| Datetime::from_ymd_hms(date.year().into(), month, day, 0, 0, 0));
    let written = typst_pdf::pdf(
        pages.typeset(),
        &typst_pdf::PdfOptions {
            // Reference and title stand on the page; their hash names the file.
            ident: Smart::Custom(format!("{}\n{}", document.reference, document.title)),
            creator: Smart::Custom(Some("Rogatory".to_owned())),
            timestamp: midnight.map(Timestamp::new_utc),
            standards,
            ..Default::default()
        },
    );
    written.map_err(|errors| {
        let messages: Vec<&str> = errors.iter().map(|e| e.message.as_str()).collect();
        fault(messages.join("; "))
    })
}
