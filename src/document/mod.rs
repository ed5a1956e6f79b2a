//! The document model: what a letter consists of, before any file format.
//!
//! `drafting` makes a [`Document`], the writers of `export` turn it into bytes. Every run carries its
//! language and direction, so that no writer has to guess.
//!
//! What is absent: law, templates, layout, fonts, file formats.

mod footer;
mod labels;
mod logo;
mod markup;
mod text;

pub use footer::{FooterPart, footer_parts};
pub use logo::Logo;
pub(crate) use markup::full_stop;
pub use markup::{MarkupError, escape, parse_markup};
pub use text::{outline, to_text};

use crate::terms::{ElementId, Language, RecordId};

/// A finished letter in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language of all fixed words.
    pub language: Language,
    /// Title for the file's properties: the kind of request, never a person's name.
    pub title: String,
    /// The reference of the requesting authority, for the header; empty if none was given.
    pub reference: String,
    /// The emblem above the letterhead.
    pub logo: Option<Logo>,
    /// Word printed on every page when the letter is not to be signed, for example `DRAFT`.
    pub mark: Option<String>,
    /// Pattern of the page footer in the document's language, with `{page}` and `{pages}`.
    pub page_pattern: String,
    /// The letter, from letterhead to annex list.
    pub blocks: Vec<Block>,
}

/// A block of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the subject's own part, 2 a section inside it.
    Heading {
        /// 1 or 2.
        level: u8,
        /// Words of the heading.
        runs: Vec<Run>,
    },
    /// A paragraph that stands outside the numbering: letterhead, addressee, salutation, signature …
    Paragraph {
        /// What the paragraph is for; the writer chooses the style by it.
        role: Role,
        /// Words of the paragraph.
        runs: Vec<Run>,
    },
    /// A numbered paragraph of the body. Numbers run through the whole letter.
    Numbered {
        /// 1-based number within the letter.
        number: u32,
        /// Words of the paragraph.
        runs: Vec<Run>,
    },
    /// An item below a numbered paragraph.
    Item {
        /// Label with its punctuation in the document's language, for example `(a)`; `None` for a dash.
        label: Option<String>,
        /// Words of the item.
        runs: Vec<Run>,
    },
    /// A table.
    Table(Table),
}

/// What an unnumbered paragraph is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Name and address of the issuing authority.
    Letterhead,
    /// Urgent, confidential.
    Mark,
    /// Place and date.
    PlaceDate,
    /// Our and your references.
    Reference,
    /// The authority addressed.
    Addressee,
    /// Subject line.
    Subject,
    /// Words of address.
    Salutation,
    /// Ordinary paragraph.
    Body,
    /// A further paragraph of the numbered one above it, in line with its words.
    Continued,
    /// What stands over a quoted passage: law and article. Never parted from it.
    QuotationHead,
    /// A passage quoted word for word, for example the text of a provision.
    Quotation,
    /// Courtesy closing.
    Closing,
    /// Signature block.
    Signature,
    /// A remark in small type, for example that a law text is a translation.
    Note,
    /// Line of the annex list.
    Annex,
}

/// A table with an optional header row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Captions of the columns; empty for a two-column table of labels and values.
    pub header: Vec<Vec<Run>>,
    /// The record that the table shows, if it shows one.
    pub record: Option<RecordId>,
    /// Rows of cells; every cell is a list of paragraphs.
    pub rows: Vec<Vec<Vec<Vec<Run>>>>,
}

/// A piece of text that shares language, direction and emphasis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text, without any control characters for direction.
    pub text: String,
    /// What kind of text it is.
    pub kind: RunKind,
    /// The element whose answer the text comes from; `None` for fixed words.
    pub source: Option<ElementId>,
}

/// What kind of text a run holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunKind {
    /// Fixed words and words of the drafter in the document's language.
    Plain,
    /// The same, to be emphasised.
    Strong,
    /// An identifier: case number, article, IBAN, email, amount. Always left to right and isolated,
    /// because the Unicode algorithm would reorder it inside Arabic.
    Identifier,
    /// The same, to be emphasised.
    StrongIdentifier,
    /// A text that the drafter has not provided in the document's language.
    Gap,
}

impl RunKind {
    /// Whether the text is kept in its own order and on its own.
    #[must_use]
    pub const fn is_identifier(self) -> bool {
        matches!(self, Self::Identifier | Self::StrongIdentifier)
    }
}

impl Block {
    /// Every run, in the order of the page.
    pub fn runs(&self) -> impl Iterator<Item = &Run> + Clone {
        let (runs, table): (&[Run], Option<&Table>) = match self {
            Self::Heading { runs, .. }
            | Self::Paragraph { runs, .. }
            | Self::Numbered { runs, .. }
            | Self::Item { runs, .. } => (runs, None),
            Self::Table(table) => (&[], Some(table)),
        };
        let cells = table.into_iter().flat_map(|table| {
            let header = table.header.iter().flatten();
            header.chain(table.rows.iter().flatten().flatten().flatten())
        });
        runs.iter().chain(cells)
    }

    fn runs_mut(&mut self) -> Vec<&mut Run> {
        match self {
            Self::Heading { runs, .. }
            | Self::Paragraph { runs, .. }
            | Self::Numbered { runs, .. }
            | Self::Item { runs, .. } => runs.iter_mut().collect(),
            Self::Table(table) => {
                let header = table.header.iter_mut().flatten();
                let rows = table.rows.iter_mut().flatten().flatten().flatten();
                header.chain(rows).collect()
            }
        }
    }
}

impl Document {
    /// Writes characters by their numbers, ‹U+1F4EC›: for a document that speaks of them, where a letter would lose them.
    pub fn spell_out(&mut self, is_spelled: impl Fn(char) -> bool) {
        let texts = [&mut self.title, &mut self.reference];
        let runs = self.blocks.iter_mut().flat_map(Block::runs_mut);
        for text in texts
            .into_iter()
            .chain(self.mark.as_mut())
            .chain(runs.map(|run| &mut run.text))
        {
            if text.chars().any(&is_spelled) {
                *text = text
                    .chars()
                    .map(|c| match is_spelled(c) {
                        true => format!("‹U+{:04X}›", u32::from(c)),
                        false => c.to_string(),
                    })
                    .collect();
            }
        }
    }
}
