//! Producing documents: check in the document's language, draft, write.

use std::thread;

use jiff::civil::Date;

use super::carrying::{Carried, carried};
use crate::check::{Report, check, requirements_for};
use crate::document::{Document, Logo, to_text};
use crate::drafting::{self, DraftingError};
use crate::export::{
    DocxOptions, Enclosure, ExportError, Paper, PdfOptions, can_print, prepare_pages, write_docx,
    write_pdf,
};
use crate::i18n;
use crate::import::Picture;
use crate::reference::Reference;
use crate::request::{ORIGIN_FORMAT, ORIGIN_VERSION, Origin, Request, write_request};
use crate::terms::{Language, sha256};

/// SHA-256 of the words and the program by which letters are written, in hexadecimal.
pub(super) const LETTERS: &str = env!("ROGATORY_LETTERS_VERSION");

/// File formats of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Word processor document (ISO/IEC 29500).
    Docx,
    /// Pages, archival (PDF/A-3a) and readable aloud (PDF/UA-1).
    Pdf,
    /// Plain text, UTF-8.
    Text,
}

impl Format {
    /// The ending of the file's name, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Text => "txt",
        }
    }
}

/// How a document is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Make it although something blocks, marked as a draft on every page.
    pub force: bool,
    /// Let it carry the request file, so that its receiver need not type it again.
    pub carry: bool,
    /// The emblem above the letterhead.
    pub logo: Option<Picture>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            force: false,
            carry: true,
            logo: None,
        }
    }
}

/// A document as bytes, with the check that went before it.
#[derive(Clone, Debug)]
pub struct Produced {
    /// The file.
    pub bytes: Vec<u8>,
    /// What the check found for this language.
    pub report: Report,
    /// Whether every page carries the mark of a draft.
    pub is_draft: bool,
    /// What travels inside, and what does not; `None` if nothing does.
    pub carried: Option<Carried>,
}

/// Why a document was not made.
#[derive(Debug, thiserror::Error)]
pub enum ProduceError {
    /// Something that blocks is left, and a marked draft was not asked for.
    #[error("{blocking} findings block the document")]
    Incomplete {
        /// How many findings block.
        blocking: usize,
    },
    /// A template is at fault.
    #[error(transparent)]
    Drafting(#[from] DraftingError),
    /// The writer is at fault.
    #[error(transparent)]
    Export(#[from] ExportError),
}

/// Checks and drafts a letter in a language. With `force` a letter that is not complete is made all the same,
/// marked as a draft.
///
/// # Errors
/// See [`ProduceError`].
pub fn letter(
    reference: &Reference,
    request: &Request,
    language: Language,
    today: Date,
    force: bool,
) -> Result<(Document, Report), ProduceError> {
    let requirements = requirements_for(reference, request);
    let report = check(request, &requirements, today, Some(language));
    let blocking = report.count(crate::law::Severity::Blocking);
    if blocking > 0 && !force {
        return Err(ProduceError::Incomplete { blocking });
    }
    let mut document = drafting::draft(request, &requirements, language)?;
    if blocking > 0 {
        document.mark = Some(i18n::text(language, "document-draft"));
    }
    Ok((document, report))
}

/// Checks, drafts and writes a document.
///
/// # Errors
/// See [`ProduceError`].
pub fn produce(
    reference: &Reference,
    request: &Request,
    language: Language,
    format: Format,
    today: Date,
    choices: Choices,
) -> Result<Produced, ProduceError> {
    // The typesetter is set up while the letter is drafted.
    let (mut document, report) = thread::scope(|scope| {
        if format == Format::Pdf {
            scope.spawn(prepare_pages);
        }
        letter(reference, request, language, today, choices.force)
    })?;
    document.logo = choices.logo.map(|picture| emblem(picture, language));
    let requirements = requirements_for(reference, request);
    let date = requirements.date_of(request).unwrap_or(today);
    let carried = choices
        .carry
        .then(|| carried(reference, request, &requirements, &document));
    let enclosure = carried
        .as_ref()
        .and_then(|carried| enclosure(reference, &carried.request, &document, date));
    Ok(Produced {
        carried,
        bytes: write(&document, format, date, enclosure.as_ref())?,
        is_draft: document.mark.is_some(),
        report,
    })
}

/// The emblem of the letterhead as letters in a language bear it.
pub(super) fn emblem(picture: Picture, language: Language) -> Logo {
    Logo {
        png: picture.png.into(),
        width: picture.width,
        height: picture.height,
        description: i18n::text(language, "document-logo"),
    }
}

/// Checks a request for a document in its drafting language, or in another one, and writes the result as a document;
/// `received` is what was found about the document in which the request came, in the report's language.
///
/// # Errors
/// See [`ProduceError`]; a request that is not complete is none.
pub fn check_report(
    reference: &Reference,
    request: &Request,
    about: Option<Language>,
    received: &[String],
    language: Language,
    format: Format,
    today: Date,
) -> Result<Produced, ProduceError> {
    let requirements = requirements_for(reference, request);
    let report = check(request, &requirements, today, about);
    let about = about.unwrap_or(request.drafting_language);
    let mut document = drafting::report(
        request,
        &requirements,
        &report,
        received,
        today,
        about,
        language,
    )?;
    // A report quotes what is wrong: it is written whatever characters that has.
    if format == Format::Pdf {
        document.spell_out(|c| !can_print(c));
    }
    let bytes = match write(&document, format, today, None) {
        Err(ExportError::MissingCharacters { characters }) => {
            document.spell_out(|c| characters.contains(c));
            write(&document, format, today, None)
        }
        written => written,
    }?;
    Ok(Produced {
        bytes,
        is_draft: false,
        carried: None,
        report,
    })
}

/// Writes a document; the date is that of its properties.
///
/// # Errors
/// A fault of a writer.
pub(super) fn write(
    document: &Document,
    format: Format,
    date: Date,
    enclosure: Option<&Enclosure>,
) -> Result<Vec<u8>, ExportError> {
    let (paper, created) = (Paper::A4, date);
    match format {
        Format::Docx => write_docx(document, &DocxOptions { paper, created }, enclosure),
        Format::Pdf => write_pdf(document, &PdfOptions { paper, created }, enclosure),
        Format::Text => Ok(to_text(document).into_bytes()),
    }
}

/// The request file with its statement of origin; `None` for a request too large for a file of its own.
pub(super) fn enclosure(
    reference: &Reference,
    request: &Request,
    document: &Document,
    date: Date,
) -> Option<Enclosure> {
    let request = String::from_utf8(write_request(request).ok()?).ok()?;
    let origin = Origin {
        format: ORIGIN_FORMAT.to_owned(),
        version: ORIGIN_VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        directory: reference.directory().version().to_owned(),
        letters: LETTERS.to_owned(),
        language: document.language,
        date,
        draft: document.mark.is_some(),
        logo: document.logo.is_some(),
        logo_sha256: document.logo.as_ref().map(|logo| sha256(&logo.png)),
        request_sha256: sha256(request.as_bytes()),
    };
    Some(Enclosure {
        request,
        origin: serde_json::to_string_pretty(&origin).ok()?,
    })
}
