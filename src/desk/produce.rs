//! Producing documents: check in the document's language, draft, write.

use jiff::civil::Date;

use crate::document::{Document, to_text};
use crate::drafting::{self, DraftingError};
use crate::export::{DocxOptions, ExportError, Paper, write_docx};
use crate::law::check::{Report, check};
use crate::request::Request;
use crate::terms::Language;
use crate::{directory, i18n};

/// File formats of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Word processor document (ISO/IEC 29500).
    Docx,
    /// Plain text, UTF-8.
    Text,
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
    request: &Request,
    language: Language,
    today: Date,
    force: bool,
) -> Result<(Document, Report), ProduceError> {
    let requirements = directory::requirements(request);
    let report = check(request, &requirements, today, Some(language));
    let blocking = report.count(crate::law::check::Severity::Blocking);
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
    request: &Request,
    language: Language,
    format: Format,
    today: Date,
    force: bool,
) -> Result<Produced, ProduceError> {
    let (document, report) = letter(request, language, today, force)?;
    let bytes = match format {
        Format::Docx => {
            let options = DocxOptions {
                paper: Paper::A4,
                created: directory::requirements(request)
                    .date_of(request)
                    .unwrap_or(today),
            };
            write_docx(&document, &options)?
        }
        Format::Text => to_text(&document).into_bytes(),
    };
    Ok(Produced {
        bytes,
        is_draft: document.mark.is_some(),
        report,
    })
}
