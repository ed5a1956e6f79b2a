//! The document as the data that the template reads. Every text in it is a string value, never markup.

use serde::Serialize;

use super::inline::{Inline, Setter};
use super::setting::Setting;
use crate::document::{Block, Document, FooterPart, Role, Run, Table, footer_parts};
use crate::export::clean::clean;
use crate::export::paper::Paper;
use crate::export::rules;

/// A block that is kept on one page must fit on one: so many characters are always less than that.
const LONGEST_UNDIVIDED_BLOCK: usize = 1_500;
/// A line break takes as much room as so many characters.
const CHARACTERS_OF_A_LINE: usize = 60;
/// A row that is kept on one page has at most so many lines.
const MOST_UNDIVIDED_LINES: usize = 30;
/// A table that is kept on one page has at most so many rows.
const MOST_UNDIVIDED_ROWS: usize = 18;

/// What the template reads.
#[derive(Serialize)]
pub(super) struct Letter {
    setting: Setting,
    title: String,
    reference: Vec<Inline>,
    mark: Vec<Inline>,
    footer: Vec<Footer>,
    /// Whether the PDF carries the request and the statement of its origin.
    carries: bool,
    logo: Option<Emblem>,
    blocks: Vec<Piece>,
}

/// The emblem, whose picture is a file beside the data; lengths in points.
#[derive(Serialize)]
struct Emblem {
    width: f64,
    height: f64,
    description: String,
}

/// What the pages are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// The screen: they say where each answer stands.
    Screen,
    /// A file for readers alone.
    File,
    /// A file that carries the request.
    Carrier,
}

/// A part of the page footer.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
enum Footer {
    Words { words: String },
    Page,
    Pages,
}

/// A piece of the letter that is laid out as a whole.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
enum Piece {
    /// The head of the first page, with a rule below it.
    Letterhead {
        lines: Vec<Vec<Inline>>,
    },
    /// Urgent, confidential: one box.
    Stamp {
        lines: Vec<Vec<Inline>>,
    },
    Heading {
        level: u8,
        text: Vec<Inline>,
    },
    /// A paragraph outside the numbering.
    Paragraph {
        style: &'static str,
        /// Whether the paragraph before has another style.
        opens: bool,
        /// Whether the paragraph after has another style.
        closes: bool,
        /// Whether it stays with what follows.
        keep: bool,
        text: Vec<Inline>,
    },
    Numbered {
        label: String,
        /// Whether it stays with what follows.
        keep: bool,
        text: Vec<Inline>,
    },
    /// Items that follow each other.
    Items {
        items: Vec<Item>,
    },
    Table {
        weights: Vec<u32>,
        labelled: bool,
        whole: bool,
        header: Vec<Vec<Inline>>,
        rows: Vec<Row>,
    },
    /// Courtesy closing and signature.
    Ending {
        whole: bool,
        closing: Vec<Vec<Inline>>,
        lines: Vec<Vec<Inline>>,
    },
}

#[derive(Serialize)]
struct Item {
    label: String,
    text: Vec<Inline>,
}

#[derive(Serialize)]
struct Row {
    whole: bool,
    /// Cells, each a list of paragraphs.
    cells: Vec<Vec<Vec<Inline>>>,
}

/// The data of a document.
pub(super) fn of(document: &Document, paper: Paper, use_of: Use) -> Letter {
    let setting = Setting::of(document.language, paper);
    let setter = Setter::new(
        document.language,
        setting.line_width(),
        use_of == Use::Screen,
    );
    let footer = clean(&document.page_pattern);
    Letter {
        title: clean(&document.title).replace(['\n', '\t'], " "),
        reference: setter.identifier(&document.reference),
        mark: document
            .mark
            .as_deref()
            .map(|mark| setter.plain(mark))
            .unwrap_or_default(),
        footer: footer_parts(&footer)
            .into_iter()
            .map(|part| match part {
                FooterPart::Words(words) => Footer::Words {
                    words: words.to_owned(),
                },
                FooterPart::Page => Footer::Page,
                FooterPart::Pages => Footer::Pages,
            })
            .collect(),
        logo: document.logo.as_ref().map(|logo| {
            let (width, height) = logo.size();
            Emblem {
                width,
                height,
                description: clean(&logo.description),
            }
        }),
        carries: use_of == Use::Carrier,
        blocks: pieces(&document.blocks, &setter),
        setting,
    }
}

fn pieces(blocks: &[Block], setter: &Setter) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(blocks.len());
    // A heading may lie only one level below the one before it.
    let mut level_before = 0;
    let mut rest = blocks;
    while let Some((block, after)) = rest.split_first() {
        let next = after.first();
        let taken = match block {
            Block::Paragraph {
                role: Role::Letterhead,
                ..
            } => {
                let (lines, taken) = lines_of(rest, Role::Letterhead, setter);
                pieces.push(Piece::Letterhead { lines });
                taken
            }
            Block::Paragraph {
                role: Role::Mark, ..
            } => {
                let (lines, taken) = lines_of(rest, Role::Mark, setter);
                pieces.push(Piece::Stamp { lines });
                taken
            }
            Block::Paragraph {
                role: Role::Closing | Role::Signature,
                ..
            } => {
                let (ending, taken) = ending(rest, setter);
                pieces.push(ending);
                taken
            }
            Block::Paragraph { role, runs } => {
                let same = |other: Option<&Block>| matches!(other, Some(Block::Paragraph { role: r, .. }) if r == role);
                let before = blocks.len().checked_sub(rest.len() + 1);
                pieces.push(Piece::Paragraph {
                    style: style(*role),
                    opens: !same(before.and_then(|i| blocks.get(i))),
                    closes: !same(next),
                    // The last annex does not stand alone on a page.
                    keep: *role == Role::Annex && same(next) && !same(rest.get(2)),
                    text: setter.runs(runs),
                });
                1
            }
            Block::Heading { level, runs } => {
                level_before = (*level).clamp(1, level_before + 1);
                pieces.push(Piece::Heading {
                    level: level_before,
                    text: setter.runs(runs),
                });
                1
            }
            Block::Numbered { number, runs } => {
                pieces.push(Piece::Numbered {
                    label: format!("{number}."),
                    keep: rules::introduces(runs, next) || ends_letter(runs, next),
                    text: setter.runs(runs),
                });
                1
            }
            Block::Item { .. } => {
                let items: Vec<Item> = rest
                    .iter()
                    .map_while(|block| match block {
                        Block::Item { label, runs } => Some(Item {
                            label: label
                                .as_deref()
                                .map_or_else(|| "–".to_owned(), |label| setter.label(label)),
                            text: setter.runs(runs),
                        }),
                        _ => None,
                    })
                    .collect();
                let taken = items.len();
                pieces.push(Piece::Items { items });
                taken
            }
            Block::Table(table) => {
                pieces.push(self::table(table, setter));
                1
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    pieces
}

/// Whether a paragraph is the last one before the signature, which should not stand alone on a page.
fn ends_letter(runs: &[Run], next: Option<&Block>) -> bool {
    let closing = matches!(
        next,
        Some(Block::Paragraph {
            role: Role::Closing | Role::Signature,
            ..
        })
    );
    closing && room(runs) <= LONGEST_UNDIVIDED_BLOCK
}

/// The paragraphs of a role at the beginning of the blocks.
fn lines_of(blocks: &[Block], wanted: Role, setter: &Setter) -> (Vec<Vec<Inline>>, usize) {
    let runs = runs_of(blocks, wanted);
    let lines: Vec<_> = runs.iter().map(|runs| setter.runs(runs)).collect();
    let taken = lines.len();
    (lines, taken)
}

fn runs_of(blocks: &[Block], wanted: Role) -> Vec<&[Run]> {
    blocks
        .iter()
        .map_while(|block| match block {
            Block::Paragraph { role, runs } if *role == wanted => Some(runs.as_slice()),
            _ => None,
        })
        .collect()
}

/// Closing and signature, together on one page unless somebody has written a treatise there.
fn ending(blocks: &[Block], setter: &Setter) -> (Piece, usize) {
    let closing = runs_of(blocks, Role::Closing);
    let after = blocks.get(closing.len()..).unwrap_or_default();
    let signature = runs_of(after, Role::Signature);
    let room: usize = closing.iter().chain(&signature).map(|r| room(r)).sum();
    let taken = closing.len() + signature.len();
    let set = |lines: Vec<&[Run]>| lines.into_iter().map(|runs| setter.runs(runs)).collect();
    let piece = Piece::Ending {
        whole: room <= LONGEST_UNDIVIDED_BLOCK,
        closing: set(closing),
        lines: set(signature),
    };
    (piece, taken)
}

/// How much room a paragraph takes, in characters.
fn room(runs: &[Run]) -> usize {
    let breaks: usize = runs
        .iter()
        .map(|r| r.text.chars().filter(|c| *c == '\n').count())
        .sum();
    rules::length(runs) + (breaks + 1) * CHARACTERS_OF_A_LINE
}

fn table(table: &Table, setter: &Setter) -> Piece {
    let columns = rules::columns(table);
    let sum = columns.weights.iter().sum::<u32>().max(1) as usize;
    let setters: Vec<Setter> = columns
        .weights
        .iter()
        .map(|weight| setter.column(*weight as usize, sum))
        .collect();
    let rows: Vec<Row> = table
        .rows
        .iter()
        .map(|row| Row {
            whole: rules::row_stays_whole(row)
                && setters.iter().zip(row).all(|(setter, cell)| {
                    let room: usize = cell.iter().map(|p| room(p)).sum();
                    room / setter.line_length() <= MOST_UNDIVIDED_LINES
                }),
            cells: setters
                .iter()
                .enumerate()
                .map(|(column, setter)| {
                    let paragraphs = row.get(column).map(Vec::as_slice).unwrap_or_default();
                    paragraphs.iter().map(|p| setter.runs(p)).collect()
                })
                .collect(),
        })
        .collect();
    let header = match table.header.is_empty() {
        true => Vec::new(),
        false => setters
            .iter()
            .enumerate()
            .map(|(column, setter)| {
                let runs = table.header.get(column).map(Vec::as_slice);
                setter.runs(runs.unwrap_or_default())
            })
            .collect(),
    };
    Piece::Table {
        labelled: columns.labelled,
        weights: columns.weights,
        whole: rules::stays_whole(table)
            && rows.len() <= MOST_UNDIVIDED_ROWS
            && rows.iter().all(|row| row.whole),
        header,
        rows,
    }
}

/// The name under which the template knows the style of a role.
const fn style(role: Role) -> &'static str {
    match role {
        Role::Letterhead | Role::Mark | Role::Closing | Role::Signature | Role::Body => "body",
        Role::Continued => "continued",
        Role::PlaceDate => "place-date",
        Role::Reference => "reference",
        Role::Addressee => "addressee",
        Role::Subject => "subject",
        Role::Salutation => "salutation",
        Role::QuotationHead => "quotation-head",
        Role::Quotation => "quotation",
        Role::Note => "note",
        Role::Annex => "annex",
    }
}
