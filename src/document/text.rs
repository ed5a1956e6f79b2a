//! The letter as plain text, and its outline.

use std::fmt::Write as _;

use super::{Block, Document, Run};

/// Plain text of the whole letter: what a reader sees, without layout. Also the canonical dump for tests.
///
/// Identifiers in a right-to-left letter are isolated (U+2066 … U+2069), as a terminal or an editor needs it.
#[must_use]
pub fn to_text(document: &Document) -> String {
    let rtl = document.language.is_rtl();
    let mut out = String::new();
    if let Some(mark) = &document.mark {
        let _ = writeln!(out, "*** {mark} ***\n");
    }
    for block in &document.blocks {
        match block {
            Block::Heading { level, runs } => {
                let marks = "#".repeat(usize::from(*level));
                let _ = writeln!(out, "\n{marks} {}\n", join(runs, rtl));
            }
            Block::Paragraph { runs, .. } => {
                let _ = writeln!(out, "{}", join(runs, rtl));
            }
            Block::Numbered { number, runs } => {
                let _ = writeln!(out, "{number}. {}", join(runs, rtl));
            }
            Block::Item { label, runs } => {
                let label = label.as_deref().unwrap_or("–");
                let _ = writeln!(out, "   {label} {}", join(runs, rtl));
            }
            Block::Table(table) => {
                if !table.header.is_empty() {
                    let header: Vec<_> = table.header.iter().map(|c| join(c, rtl)).collect();
                    let _ = writeln!(out, "   | {} |", header.join(" | "));
                }
                for row in &table.rows {
                    let cells: Vec<_> = row
                        .iter()
                        .map(|cell| {
                            let lines: Vec<_> = cell.iter().map(|p| join(p, rtl)).collect();
                            lines.join(" / ")
                        })
                        .collect();
                    let _ = writeln!(out, "   | {} |", cells.join(" | "));
                }
            }
        }
    }
    out
}

fn join(runs: &[Run], rtl: bool) -> String {
    runs.iter()
        .map(|run| {
            if rtl && run.kind.is_identifier() {
                format!("\u{2066}{}\u{2069}", run.text)
            } else {
                run.text.clone()
            }
        })
        .collect()
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
