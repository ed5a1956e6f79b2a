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
mod picture;
mod places;
mod setting;
#[cfg(test)]
mod tests;
mod world;

use typst::comemo;
use typst::layout::Abs;
use typst_layout::PagedDocument;

use super::{Enclosure, ExportError, Paper, border};
use crate::document::Document;
use data::Use;
use world::{Closed, Engine};

pub use picture::Picture;
pub use places::AnswerPlace;

/// Results of earlier letters are kept for the speed of the next one; those that so many letters
/// did not need are given up.
const KEPT_FOR: usize = 10;

/// A letter on pages.
pub struct Pages {
    document: PagedDocument,
    missing: String,
    places: Vec<AnswerPlace>,
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

    /// Where the answers stand, in the order of the letter. Empty for pages that were not set for the screen.
    #[must_use]
    pub fn places(&self) -> &[AnswerPlace] {
        &self.places
    }

    /// Width and height of a page in points, counted from 0.
    #[must_use]
    pub fn size(&self, page: usize) -> Option<(f32, f32)> {
        let size = self.document.pages().get(page)?.frame.size();
        Some((points(size.x), points(size.y)))
    }

    /// The picture of a page, counted from 0; `None` if there is no such page.
    #[must_use]
    pub fn picture(&self, page: usize, pixels_per_point: f32) -> Option<Picture> {
        let page = self.document.pages().get(page)?;
        Some(picture::of(page, pixels_per_point))
    }

    /// What the PDF writer takes.
    pub(super) fn typeset(&self) -> &PagedDocument {
        &self.document
    }
}

/// A length in points, as precise as screens are.
fn points(length: Abs) -> f32 {
    length.to_pt() as f32
}

/// Sets the typesetter up, for which the first letter would have to wait.
pub fn prepare() {
    Engine::get();
}

/// Lays a document out on pages for the screen.
///
/// # Errors
/// [`ExportError::Typesetting`]: a fault of the template or of the typesetter; no content of a document leads there.
pub fn typeset(document: &Document, paper: Paper) -> Result<Pages, ExportError> {
    border::set(document, &|document| {
        set(document, paper, Use::Screen, None)
    })
}

/// The same for a file, with what it carries for machines.
pub(super) fn typeset_file(
    document: &Document,
    paper: Paper,
    enclosure: Option<&Enclosure>,
) -> Result<Pages, ExportError> {
    let use_of = match enclosure {
        Some(_) => Use::Carrier,
        None => Use::File,
    };
    set(document, paper, use_of, enclosure)
}

fn set(
    document: &Document,
    paper: Paper,
    use_of: Use,
    enclosure: Option<&Enclosure>,
) -> Result<Pages, ExportError> {
    let fault = |problem: String| ExportError::Typesetting { problem };
    let engine = Engine::get().ok_or_else(|| fault("the fonts cannot be read".to_owned()))?;
    let data = serde_json::to_vec(&data::of(document, paper, use_of))
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
        places: places::places(&document),
        document,
    })
}
