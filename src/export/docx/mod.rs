//! Writes a [`Document`] as DOCX (Office Open XML, ISO/IEC 29500, transitional).
//!
//! The way of a letter:
//!
//! 1. `body` and `frame` turn blocks, header and footer into values of `docx-rs`, which knows the XML
//!    of paragraphs, runs, tables and numbering. `runs` splits text by direction and script.
//! 2. `post_pass` completes what `docx-rs` cannot say (`w:rtl`, `w:lang`, `w:bidiVisual`,
//!    repeated header rows), brings the children of property elements into the order of the schema,
//!    and removes the ids that `docx-rs` counts per process.
//! 3. `stylesheet`, `styles` and `package` write the parts that are the same for every letter of a language, and
//!    pack everything with fixed dates in a fixed order.
//!
//! The styles and settings are written as WordprocessingML and not through `docx-rs`, because it fixes
//! an empty style `Normal` and compatibility flags of its own that change how Word lays out lines.
//!
//! No metadata but title, language, date and the program's name leaves with the file: no user, no
//! host, no path, no edit history.

mod body;
mod emblem;
mod enclosure;
mod frame;
mod lists;
mod order;
mod package;
mod post_pass;
mod runs;
#[cfg(test)]
mod sample;
mod styles;
mod stylesheet;
#[cfg(test)]
mod tests;
mod tree;

use super::{Enclosure, ExportError, Paper};
use crate::document::Document;

/// What the writer cannot take from the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocxOptions {
    /// Size of the paper, as usual where the letter is signed.
    pub paper: Paper,
    /// The date that the file's properties give as created and modified; normally the letter's date.
    pub created: jiff::civil::Date,
}

/// Writes the document as the bytes of a DOCX file; with an enclosure the file carries it as a custom XML part,
/// which word processors keep when they save.
///
/// # Errors
/// [`ExportError`] only for faults of the program or its libraries; no content of a document leads there.
pub fn write_docx(
    document: &Document,
    options: &DocxOptions,
    enclosure: Option<&Enclosure>,
) -> Result<Vec<u8>, ExportError> {
    let page = options.paper.size();
    let mut marks = runs::Marks::new(document.language);
    let letter = body::letter(document, page, &mut marks);
    let framed = frame::add(letter, document, page, &mut marks);
    let built = framed.build();
    let pass = post_pass::Pass::new(document.language, &marks);
    let mut parts = package::fixed_parts(document, options, enclosure);
    parts.push((
        "word/styles.xml".to_owned(),
        stylesheet::xml(document.language),
    ));
    parts.push((
        "word/document.xml".to_owned(),
        pass.letter(&built.document, document.logo.as_ref())?,
    ));
    if let Some(logo) = &document.logo {
        parts.push((format!("word/{}", emblem::TARGET), logo.png.to_vec()));
    }
    parts.push((
        "word/numbering.xml".to_owned(),
        pass.complete("word/numbering.xml", &built.numberings)?,
    ));
    for (kind, list) in [("header", &built.headers), ("footer", &built.footers)] {
        for (index, xml) in list.iter().enumerate() {
            let name = format!("word/{kind}{}.xml", index + 1);
            let completed = pass.complete(&name, xml)?;
            parts.push((name, completed));
        }
    }
    package::pack(parts)
}
