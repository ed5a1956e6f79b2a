//! The blocks of a letter as paragraphs and tables.

use docx_rs as dx;

use super::lists::{ITEM_INDENT, Label, Lists, NUMBER_INDENT};
use super::runs::{Marks, add_text};
use super::styles;
use crate::document::{Block, Document, Role, Run, Table};
use crate::export::clean::clean;
use crate::export::paper::PageSize;
use crate::export::rules::{self, Columns};

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
                if rules::introduces(runs, next) {
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
    let columns = rules::columns(table);
    let labels = columns.labelled;
    let widths = widths(&columns, page.text_width());
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
    let whole = rules::stays_whole(table);
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
        rows.push(if rules::row_stays_whole(row) {
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

/// Widths of the columns; the last one takes what rounding leaves.
fn widths(columns: &Columns, total: u32) -> Vec<u32> {
    let sum: u32 = columns.weights.iter().sum::<u32>().max(1);
    let mut widths: Vec<u32> = columns.weights.iter().map(|w| total * w / sum).collect();
    let used: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += total - used;
    }
    widths
}
