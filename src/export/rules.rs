//! What the page formats have in common: which blocks cling together, and how wide columns are.

use crate::document::{Block, Role, Run, Table};

/// Rows with more characters than this may continue on the next page: keeping them whole would leave
/// a large part of the page empty.
const LONGEST_UNDIVIDED_ROW: usize = 700;
/// An introduction longer than this stays where it is; a shorter one moves with its list or table.
const LONGEST_KEPT_INTRODUCTION: usize = 400;
/// A table with at most so many characters stays on one page.
const LONGEST_UNDIVIDED_TABLE: usize = 650;

/// Whether a numbered paragraph is the short introduction of what comes after it: a list, a table, a quotation,
/// or, when it ends with a colon, a paragraph.
pub(super) fn introduces(runs: &[Run], next: Option<&Block>) -> bool {
    let follows = match next {
        Some(Block::Item { .. } | Block::Table(_)) => true,
        Some(Block::Paragraph { role, .. }) => {
            matches!(
                role,
                Role::QuotationHead | Role::Quotation | Role::Continued
            ) && (*role != Role::Continued || ends_with_colon(runs))
        }
        Some(Block::Numbered { .. }) => ends_with_colon(runs),
        _ => false,
    };
    follows && length(runs) <= LONGEST_KEPT_INTRODUCTION
}

fn ends_with_colon(runs: &[Run]) -> bool {
    runs.last()
        .is_some_and(|r| r.text.trim_end().ends_with([':', '：']))
}

/// Number of characters.
pub(super) fn length(runs: &[Run]) -> usize {
    runs.iter().map(|r| r.text.chars().count()).sum()
}

/// Whether a table is short enough to stay on one page.
pub(super) fn stays_whole(table: &Table) -> bool {
    let cells = table.rows.iter().flatten().flatten();
    cells.map(|p| length(p)).sum::<usize>() <= LONGEST_UNDIVIDED_TABLE
}

/// Whether a row is short enough to stay on one page.
pub(super) fn row_stays_whole(row: &[Vec<Vec<Run>>]) -> bool {
    row.iter().flatten().map(|p| length(p)).sum::<usize>() <= LONGEST_UNDIVIDED_ROW
}

/// The columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// How much of the width each takes, in proportion to the others.
    pub weights: Vec<u32>,
    /// Whether the first column holds the labels of the second.
    pub labelled: bool,
}

/// The columns of a table: 30 % for labels, otherwise by the longest text of each column, between bounds
/// so that a column of numbers stays narrow and one long cell does not starve the others.
pub(super) fn columns(table: &Table) -> Columns {
    let count = table
        .rows
        .iter()
        .map(Vec::len)
        .chain([table.header.len()])
        .max()
        .unwrap_or(0)
        .max(1);
    let labelled = table.header.is_empty() && count == 2;
    if labelled {
        return Columns {
            weights: vec![3, 7],
            labelled,
        };
    }
    let longest = |column: usize| {
        let cells = table
            .rows
            .iter()
            .filter_map(|row| row.get(column))
            .flatten();
        let header = table.header.get(column);
        cells.chain(header).map(|p| length(p)).max().unwrap_or(0)
    };
    let weights = (0..count)
        .map(|column| u32::try_from((longest(column) + 4).clamp(8, 36)).unwrap_or(36))
        .collect();
    Columns { weights, labelled }
}
