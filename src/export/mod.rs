//! The writers: a [`Document`](crate::document::Document) becomes the bytes of a file.
//!
//! A writer is a pure function of the document and its options. The same input gives the same bytes,
//! in any process and on any thread, so that a file can be compared, signed and reproduced.
//!
//! What is absent: the file system, the clock, law, templates, words of any language. Whatever a page
//! says comes from the document.

mod border;
mod bundle;
mod clean;
pub mod docx;
pub mod pages;
mod paper;
pub mod pdf;
mod rules;

use crate::terms::ElementId;

pub use bundle::write_bundle;
pub use docx::{DocxOptions, write_docx};
pub use pages::prepare as prepare_pages;
pub use paper::Paper;
pub use pdf::{PdfOptions, can_print, write_pdf};

/// What travels inside a document for the machine that receives it: two JSON files, carried as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// The request file.
    pub request: String,
    /// The statement of origin about the request and the document.
    pub origin: String,
}

/// Why a document could not be written.
///
/// Every variant but [`MissingCharacters`](Self::MissingCharacters) and [`Passage`](Self::Passage) is a fault of the program or of its libraries:
/// no text that a person typed leads there, since characters that a format cannot hold are shown as U+FFFD.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A generated part is not well-formed.
    #[error("the part {part} of the DOCX is not well-formed: {problem}")]
    Part {
        /// Path of the part inside the file, for example `word/document.xml`.
        part: String,
        /// What the reader of the part says.
        problem: String,
    },
    /// The container could not be written.
    #[error("the DOCX container could not be written: {0}")]
    Container(#[from] zip::result::ZipError),
    /// Bytes could not be written into the container.
    #[error("the DOCX could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// The fonts of the PDF lack characters of the document.
    #[error("the fonts of the PDF do not have the characters {characters}")]
    MissingCharacters {
        /// The characters, each once.
        characters: String,
    },
    /// A passage cannot be set on pages: the library fails at it.
    #[error("the words {words:?} cannot be set on pages")]
    Passage {
        /// The element whose answer prints it.
        element: Option<ElementId>,
        /// How it begins.
        words: String,
    },
    /// The pages could not be laid out, or not written.
    #[error("the pages could not be set: {problem}")]
    Typesetting {
        /// What the typesetter says.
        problem: String,
    },
}
