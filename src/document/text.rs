//! The letter as plain text, and its outline.

use super::{Block, Document, Run, Table};
use crate::plain::Plain;

/// Plain text of the whole letter: what a reader sees, without layout. Also the canonical dump for tests.
///
/// Identifiers in a right-to-left letter are isolated (U+2066 … U+2069), as a terminal or an editor needs it.
#[must_use]
pub fn to_text(document: &Document) -> String {
    let mut out = Text {
        plain: Plain::new(),
        rtl: document.language.is_rtl(),
    };
    if let Some(mark) = &document.mark {
        out.put("*** ");
        out.put(mark);
        out.put(" ***\n\n");
    }
    for block in &document.blocks {
        out.block(block);
    }
    out.plain.into_string()
}

/// The letter in the making.
struct Text {
    plain: Plain,
    rtl: bool,
}

impl Text {
    fn put(&mut self, words: &str) {
        self.plain.passage(words, false);
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            let isolated = self.rtl && run.kind.is_identifier();
            self.plain.passage(&run.text, isolated);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, runs } => {
                let marks = "#".repeat(usize::from(*level));
                self.put(&format!("\n{marks} "));
                self.runs(runs);
                self.put("\n");
            }
            Block::Paragraph { runs, .. } => self.runs(runs),
            Block::Numbered { number, runs } => {
                self.put(&format!("{number}. "));
                self.runs(runs);
            }
            Block::Item { label, runs } => {
                self.put("   ");
                self.put(label.as_deref().unwrap_or("–"));
                self.put(" ");
                self.runs(runs);
            }
            Block::Table(table) => return self.table(table),
        }
        self.put("\n");
    }

    fn table(&mut self, table: &Table) {
        if !table.header.is_empty() {
            self.row(table.header.iter().map(std::slice::from_ref));
        }
        for row in &table.rows {
            self.row(row.iter().map(Vec::as_slice));
        }
    }

    /// A line of a table; each cell is a list of paragraphs.
    fn row<'a>(&mut self, cells: impl Iterator<Item = &'a [Vec<Run>]>) {
        self.put("   |");
        for cell in cells {
            for (index, paragraph) in cell.iter().enumerate() {
                self.put(if index == 0 { " " } else { " / " });
                self.runs(paragraph);
            }
            self.put(if cell.is_empty() { "  |" } else { " |" });
        }
        self.put("\n");
    }
}

/// The structure of the letter without its words, for comparing the six languages.
///
/// One line a block: its sort, and for tables the number of columns.
#[must_use]
pub fn outline(document: &Document) -> Vec<String> {
    document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading { level, .. } => format!("heading {level}"),
            Block::Paragraph { role, .. } => format!("paragraph {role:?}"),
            Block::Numbered { number, .. } => format!("numbered {number}"),
            // Its label differs from language to language.
            Block::Item { .. } => "item".to_owned(),
            // A name that stands in its own script in one language takes a row of its own in another.
            Block::Table(table) => {
                format!("table {}", table.rows.first().map_or(0, Vec::len))
            }
        })
        .collect()
}
