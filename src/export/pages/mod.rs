//! Lays a [`Document`] out on pages with Typst, as a library: for the PDF, and for the pages on the screen.
//!
//! The template `letter.typ` is the same for every letter and holds the look; the document goes to it as data
//! (`data`), so that no text can become markup. The typesetter sees nothing but the template, the data and the
//! embedded fonts (`world`).
//!
//! What is absent: words, files, the clock.

mod data;
mod inline;
mod missing;
mod setting;
#[cfg(test)]
mod tests;
mod world;

use typst::comemo;
use typst_layout::PagedDocument;

use super::{Enclosure, ExportError, Paper};
use crate::document::Document;
use world::{Closed, Engine};

/// Results of earlier letters are kept for the speed of the next one; those that so many letters
/// did not need are given up.
const KEPT_FOR: usize = 10;

/// A letter on pages.
pub struct Pages {
    document: PagedDocument,
    missing: String,
}

impl Pages {
    /// Number of pages.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The characters that none of the fonts has, each once; they stand on the pages as empty boxes.
    #[must_use]
    pub fn missing_characters(&self) -> &str {
        &self.missing
    }

    /// What the PDF writer takes.
    pub(super) fn typeset(&self) -> &PagedDocument {
        &self.document
    }
}

/// Lays a document out on pages.
///
/// # Errors
/// [`ExportError::Typesetting`]: a fault of the template or of the typesetter; no content of a document leads there.
pub fn typeset(document: &Document, paper: Paper) -> Result<Pages, ExportError> {
    typeset_with(document, paper, None)
}

/// The same, with files that the pages do not show.
pub(super) fn typeset_with(
    document: &Document,
    paper: Paper,
    enclosure: Option<&Enclosure>,
) -> Result<Pages, ExportError> {
    let fault = |problem: String| ExportError::Typesetting { problem };
    let engine = Engine::get().ok_or_else(|| fault("the fonts cannot be read".to_owned()))?;
    let data = serde_json::to_vec(&data::of(document, paper, enclosure.is_some()))
        .map_err(|error| fault(error.to_string()))?;
    let world = Closed::new(engine, data, document.logo.as_ref(), enclosure);
    let compiled = typst::compile::<PagedDocument>(&world);
    comemo::evict(KEPT_FOR);
    let document = compiled.output.map_err(|errors| {
        let messages: Vec<&str> = errors.iter().map(|e| e.message.as_str()).collect();
        fault(messages.join("; "))
    })?;
    Ok(Pages {
        missing: missing::missing(document.pages()),
        document,
    })
}
