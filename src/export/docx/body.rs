//! The blocks of a letter as paragraphs and tables.

use docx_rs as dx;

use super::lists::{ITEM_INDENT, Label, Lists, NUMBER_INDENT};
use super::runs::{Marks, add_text, clean};
use super::{PageSize, styles};
use crate::document::{Block, Document, Role, Run, Table};

/// Rows with more characters than this may continue on the next page: keeping them whole would leave
/// a large part of the page empty.
const LONGEST_UNDIVIDED_ROW: usize = 700;
/// An introduction longer than this stays where it is; a shorter one moves with its list or table.
const LONGEST_KEPT_INTRODUCTION: usize = 400;
/// A table with at most so many characters stays on one page.
const LONGEST_UNDIVIDED_TABLE: usize = 450;

/// The whole letter without page size, header and footer.
pub(super) fn letter(document: &Document, page: PageSize, marks: &mut Marks) -> dx::Docx {
    let mut lists = Lists::new();
    let mut docx = dx::Docx::new();
    let mut lines_of_head = 0;
    let mut previous = None;
    let mut blocks = document.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        let next = blocks.peek().copied();
        let role = role_of(block);
        let first_of_role = role.is_some() && role != previous;
        previous = role;
        match block {
            Block::Table(table) => {
                docx = docx.add_table(self::table(table, page, marks));
                // Word joins tables that touch, and wants a paragraph after the last one.
                if matches!(next, None | Some(Block::Table(_))) {
                    docx = docx.add_paragraph(dx::Paragraph::new().style("TableGap"));
                }
            }
            Block::Heading { level, runs } => {
                let style = if *level == 1 { "Heading1" } else { "Heading2" };
                docx = docx.add_paragraph(marks.add_runs(dx::Paragraph::new().style(style), runs));
            }
            Block::Paragraph { role, runs } => {
                let style = if *role == Role::Letterhead {
                    lines_of_head += 1;
                    styles::letterhead(lines_of_head)
                } else {
                    styles::of(*role)
                };
                let mut paragraph = dx::Paragraph::new().style(style);
                if *role == Role::Signature {
                    paragraph = signature_line(paragraph, first_of_role, next);
                }
                docx = docx.add_paragraph(marks.add_runs(paragraph, runs));
            }
            Block::Numbered { number, runs } => {
                let mut paragraph = dx::Paragraph::new().style("NumberedParagraph");
                if introduces(runs, next) {
                    paragraph = paragraph.keep_next(true);
                }
                let label = lists.number(*number);
                let paragraph = labelled(paragraph, &label, NUMBER_INDENT, NUMBER_INDENT, marks);
                docx = docx.add_paragraph(marks.add_runs(paragraph, runs));
            }
            Block::Item { label, runs } => {
                let cleaned = label.as_deref().map(clean);
                let label = lists.item(cleaned.as_deref());
                let paragraph = dx::Paragraph::new().style("Item");
                let step = ITEM_INDENT - NUMBER_INDENT;
                let paragraph = labelled(paragraph, &label, ITEM_INDENT, step, marks);
                docx = docx.add_paragraph(marks.add_runs(paragraph, runs));
            }
        }
    }
    lists.define(docx, document.language.is_rtl())
}

const fn role_of(block: &Block) -> Option<Role> {
    match block {
        Block::Paragraph { role, .. } => Some(*role),
        _ => None,
    }
}

/// The block of the signature stays together, with room for a hand and a seal above it.
fn signature_line(paragraph: dx::Paragraph, first: bool, next: Option<&Block>) -> dx::Paragraph {
    let more = next.and_then(role_of) == Some(Role::Signature);
    let paragraph = paragraph.keep_lines(true).keep_next(more);
    if first {
        paragraph.line_spacing(dx::LineSpacing::new().before(600).after(0))
    } else {
        paragraph
    }
}

/// Whether a numbered paragraph is the short introduction of what comes after it: a list, a table, a quotation,
/// or, when it ends with a colon, a paragraph.
fn introduces(runs: &[Run], next: Option<&Block>) -> bool {
    let follows = match next {
        Some(Block::Item { .. } | Block::Table(_)) => true,
        Some(Block::Paragraph { role, .. }) => {
            matches!(role, Role::QuotationHead | Role::Quotation)
        }
        Some(Block::Numbered { .. }) => runs
            .last()
            .is_some_and(|r| r.text.trim_end().ends_with([':', '：'])),
        _ => false,
    };
    follows && length(runs) <= LONGEST_KEPT_INTRODUCTION
}

fn length(runs: &[Run]) -> usize {
    runs.iter().map(|r| r.text.chars().count()).sum()
}

/// Gives a paragraph its number or label.
fn labelled(
    paragraph: dx::Paragraph,
    label: &Label,
    start: i32,
    hanging: i32,
    marks: &mut Marks,
) -> dx::Paragraph {
    match label {
        Label::Counted { list, level } => {
            paragraph.numbering(dx::NumberingId::new(*list), dx::IndentLevel::new(*level))
        }
        Label::Written(text) => {
            let hanging = dx::SpecialIndentType::Hanging(hanging);
            paragraph
                .indent(Some(start), Some(hanging), None, None)
                .add_run(add_text(marks.plain(), text).add_tab())
        }
    }
}

/// A table with thin lines; labels at the start where it has no header.
fn table(table: &Table, page: PageSize, marks: &mut Marks) -> dx::Table {
    let columns = table
        .rows
        .iter()
        .map(Vec::len)
        .chain([table.header.len()])
        .max()
        .unwrap_or(0)
        .max(1);
    let labels = table.header.is_empty() && columns == 2;
    let widths = widths(table, columns, labels, page.text_width());
    let mut rows = Vec::with_capacity(table.rows.len() + 1);
    if !table.header.is_empty() {
        let cells = widths.iter().enumerate().map(|(column, width)| {
            let paragraphs = table.header.get(column).map(std::slice::from_ref);
            cell(
                paragraphs.unwrap_or_default(),
                "TableHeading",
                *width,
                true,
                marks,
            )
        });
        rows.push(dx::TableRow::new(cells.collect()).cant_split());
    }
    let whole = table
        .rows
        .iter()
        .flatten()
        .flatten()
        .map(|p| length(p))
        .sum::<usize>()
        <= LONGEST_UNDIVIDED_TABLE;
    for (index, row) in table.rows.iter().enumerate() {
        // Each row but the last clings to the next one.
        let keep = whole && index + 1 < table.rows.len();
        let cells = widths.iter().enumerate().map(|(column, width)| {
            let style = if labels && column == 0 {
                "TableLabel"
            } else {
                "TableText"
            };
            let paragraphs = row.get(column).map(Vec::as_slice).unwrap_or_default();
            cell(paragraphs, style, *width, keep, marks)
        });
        let made = dx::TableRow::new(cells.collect());
        let characters: usize = row.iter().flatten().map(|p| length(p)).sum();
        rows.push(if characters <= LONGEST_UNDIVIDED_ROW {
            made.cant_split()
        } else {
            made
        });
    }
    dx::Table::new(rows)
        .set_grid(widths.iter().map(|w| *w as usize).collect())
        .width(page.text_width() as usize, dx::WidthType::Dxa)
        .layout(dx::TableLayoutType::Fixed)
        .set_borders(borders())
        .margins(dx::TableCellMargins::new().margin(40, 100, 40, 100))
}

fn cell(
    paragraphs: &[Vec<Run>],
    style: &str,
    width: u32,
    keep: bool,
    marks: &mut Marks,
) -> dx::TableCell {
    let mut cell = dx::TableCell::new().width(width as usize, dx::WidthType::Dxa);
    if style != "TableText" {
        cell = cell.shading(dx::Shading::new().fill("F2F2F2"));
    }
    // A cell without a paragraph is not valid.
    let empty = [Vec::new()];
    let paragraphs = if paragraphs.is_empty() {
        empty.as_slice()
    } else {
        paragraphs
    };
    for runs in paragraphs {
        let paragraph = dx::Paragraph::new().style(style).keep_next(keep);
        cell = cell.add_paragraph(marks.add_runs(paragraph, runs));
    }
    cell
}

fn borders() -> dx::TableBorders {
    use dx::TableBorderPosition as At;
    [
        At::Top,
        At::Left,
        At::Bottom,
        At::Right,
        At::InsideH,
        At::InsideV,
    ]
    .into_iter()
    .fold(dx::TableBorders::new(), |borders, at| {
        borders.set(dx::TableBorder::new(at).size(4).color("808080"))
    })
}

/// Widths of the columns: 30 % for labels, otherwise by the longest text of each column, between bounds
/// so that a column of numbers stays narrow and one long cell does not starve the others.
fn widths(table: &Table, columns: usize, labels: bool, total: u32) -> Vec<u32> {
    if labels {
        let label = total * 3 / 10;
        return vec![label, total - label];
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
    let weights: Vec<u32> = (0..columns)
        .map(|column| u32::try_from((longest(column) + 4).clamp(8, 36)).unwrap_or(36))
        .collect();
    let sum: u32 = weights.iter().sum::<u32>().max(1);
    let mut widths: Vec<u32> = weights.iter().map(|w| total * w / sum).collect();
    let used: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += total - used;
    }
    widths
}
