//! A paragraph laid out: its characters with their places, line by line.
//!
//! A block is made once and then only read. The caret, the pointer, selections and the painter all go by its
//! cells; a cell is what the caret cannot enter. Lengths are in pixels, indices count the bytes of the block.

use std::ops::Range;
use std::sync::Arc;

use super::digits::{drawn, redrawn};
use super::lines::{Measure, lines};
use super::marks::{Isolates, signs};
use super::order::{Base, Direction, Levels};
use super::shape::{Glyph, Setting, Shape, Shaped};
use crate::i18n;
use crate::store::Digits;

/// The most characters that are shaped at once.
const LONGEST_WORD: usize = 64;
/// How much smaller than the text the sign of an unseen character is.
const SIGN_SIZE: f32 = 0.62;
/// Space beside a sign, in parts of the font's size.
const SIGN_MARGIN: f32 = 0.22;
/// Width of a tab, in parts of the font's size.
const TAB: f32 = 2.0;

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Its character.
    Character,
    /// The name of a character that cannot be seen, in a box.
    Sign,
    /// A box, since no font has the character.
    Box,
}

/// One character as a reader counts them.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Its bytes in the block.
    pub range: Range<usize>,
    /// Its left edge, from the left end of its line.
    pub x: f32,
    /// Its width.
    pub advance: f32,
    /// Which way it runs.
    pub direction: Direction,
    /// What it shows.
    pub shows: Shows,
    /// Its glyphs in the block.
    pub glyphs: Range<usize>,
}

/// One line.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its bytes in the block.
    pub range: Range<usize>,
    /// Its cells from left to right, by number.
    pub visual: Vec<usize>,
    /// Its width with the spaces at its end.
    pub width: f32,
}

/// A paragraph laid out.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its text, without a line end.
    pub text: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Its characters in the order of the text.
    pub cells: Vec<Cell>,
    /// The glyphs of all cells.
    pub glyphs: Vec<Glyph>,
    /// Its lines; always at least one.
    pub lines: Vec<Line>,
}

/// How text is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Font.
    pub setting: Setting,
    /// Width of the lines.
    pub room: f32,
    /// How directions are found.
    pub base: Base,
    /// Which digits are drawn.
    pub digits: Digits,
    /// Whether dots stand for the characters.
    pub hidden: bool,
}

impl Block {
    /// Lays a paragraph out.
    pub fn new(text: &str, style: &Style, shaper: &mut impl Shape) -> Self {
        let direction = style.base.direction(text);
        let levels = Levels::new(text, direction);
        let (mut cells, glyphs) = cells(text, &levels, style, shaper);
        let mut widths = Widths::new(&cells);
        let ranges = lines(text, style.room, &mut widths);
        let mut placed = Vec::with_capacity(ranges.len());
        for range in ranges {
            placed.push(place(range, &levels, &mut cells));
        }
        Self {
            text: text.to_owned(),
            direction,
            cells,
            glyphs,
            lines: placed,
        }
    }

    /// The cell that begins at or goes over this byte.
    #[must_use]
    pub fn cell_at(&self, index: usize) -> Option<(usize, &Cell)> {
        let after = self.cells.partition_point(|c| c.range.end <= index);
        self.cells.get(after).map(|cell| (after, cell))
    }

    /// The cell that ends at this byte.
    #[must_use]
    pub fn cell_before(&self, index: usize) -> Option<(usize, &Cell)> {
        let after = self.cells.partition_point(|c| c.range.end < index);
        self.cells
            .get(after)
            .filter(|cell| cell.range.end == index)
            .map(|cell| (after, cell))
    }

    /// The number of the line that this byte begins in; the last line for the end of the block.
    #[must_use]
    pub fn line_of(&self, index: usize) -> usize {
        self.lines
            .partition_point(|line| line.range.end <= index)
            .min(self.lines.len().saturating_sub(1))
    }

    /// How far a line is moved to the right so that it begins where its paragraph does.
    #[must_use]
    pub fn indent(&self, line: &Line, room: f32) -> f32 {
        if self.direction.is_rtl() {
            room - line.width
        } else {
            0.0
        }
    }
}

/// Puts the cells of a line side by side.
fn place(range: Range<usize>, levels: &Levels, cells: &mut [Cell]) -> Line {
    let mut visual = Vec::new();
    for run in levels.runs(range.clone()) {
        let first = cells.partition_point(|c| c.range.start < run.range.start);
        let last = cells.partition_point(|c| c.range.start < run.range.end);
        for cell in cells.get_mut(first..last).unwrap_or_default() {
            cell.direction = run.direction;
        }
        if run.direction.is_rtl() {
            visual.extend((first..last).rev());
        } else {
            visual.extend(first..last);
        }
    }
    let mut x = 0.0;
    for at in &visual {
        if let Some(cell) = cells.get_mut(*at) {
            cell.x = x;
            x += cell.advance;
        }
    }
    Line {
        range,
        visual,
        width: x,
    }
}

/// All cells of a paragraph, not yet placed.
fn cells(
    text: &str,
    levels: &Levels,
    style: &Style,
    shaper: &mut impl Shape,
) -> (Vec<Cell>, Vec<Glyph>) {
    let mut making = Making {
        style,
        redrawn: redrawn(text, style.digits),
        cells: Vec::new(),
        glyphs: Vec::new(),
    };
    let signs = signs(text, Isolates::Shown);
    let mut stretches = levels.stretches(0..text.len()).into_iter().peekable();
    let mut direction = levels.direction();
    let mut word = 0..0;
    let mut length = 0;
    let mut start = 0;
    for end in i18n::grapheme_breaks(text).skip(1) {
        while let Some(run) = stretches.next_if(|run| run.range.start <= start) {
            if run.direction != direction {
                making.word(text, word.clone(), direction, shaper);
                word = start..start;
                length = 0;
                direction = run.direction;
            }
        }
        let grapheme = text.get(start..end).unwrap_or_default();
        let sign = signs
            .binary_search_by_key(&start, |(at, _)| *at)
            .ok()
            .and_then(|at| signs.get(at));
        if sign.is_some() || grapheme == "\t" || grapheme == "\n" {
            making.word(text, word.clone(), direction, shaper);
            match (sign, grapheme) {
                (Some((_, sign)), _) => making.sign(start..end, sign, direction, shaper),
                (None, "\n") => making.sign(start..end, "LF", direction, shaper),
                (None, _) => making.tab(start..end, direction),
            }
            word = end..end;
            length = 0;
        } else {
            word.end = end;
            length += 1;
            let spaced = grapheme.chars().all(char::is_whitespace);
            if spaced || length >= LONGEST_WORD {
                making.word(text, word.clone(), direction, shaper);
                word = end..end;
                length = 0;
            }
        }
        start = end;
    }
    making.word(text, word, direction, shaper);
    (making.cells, making.glyphs)
}

struct Making<'a> {
    style: &'a Style,
    redrawn: Vec<(usize, char)>,
    cells: Vec<Cell>,
    glyphs: Vec<Glyph>,
}

impl Making<'_> {
    fn word(
        &mut self,
        text: &str,
        range: Range<usize>,
        direction: Direction,
        shaper: &mut impl Shape,
    ) {
        let Some(word) = text.get(range.clone()).filter(|w| !w.is_empty()) else {
            return;
        };
        let shown = if self.style.hidden {
            word.chars().map(|_| '•').collect()
        } else {
            drawn(word, range.start, &self.redrawn)
        };
        let shaped = shaper.shape(&shown, direction, self.style.setting);
        // The parts that were shaped are counted in characters, which are as many in the text that is shown.
        let mut parts = Parts {
            shaped: &shaped,
            shown: &shown,
            next: 0,
        };
        let mut from = 0;
        for to in i18n::grapheme_breaks(word).skip(1) {
            let grapheme = word.get(from..to).unwrap_or_default();
            let first = self.glyphs.len();
            let (advance, missing) =
                parts.take(grapheme.chars().count(), direction, &mut self.glyphs);
            self.cells.push(Cell {
                range: range.start + from..range.start + to,
                x: 0.0,
                advance,
                direction,
                shows: if missing {
                    Shows::Box
                } else {
                    Shows::Character
                },
                glyphs: first..self.glyphs.len(),
            });
            from = to;
        }
    }

    fn sign(
        &mut self,
        range: Range<usize>,
        sign: &str,
        direction: Direction,
        shaper: &mut impl Shape,
    ) {
        let setting = Setting {
            size: self.style.setting.size * SIGN_SIZE,
            ..self.style.setting
        };
        let margin = self.style.setting.size * SIGN_MARGIN;
        let first = self.glyphs.len();
        let mut x = margin;
        for part in shaper.shape(sign, Direction::LeftToRight, setting).iter() {
            self.glyphs
                .extend(part.glyphs.iter().map(|g| Glyph { x: g.x + x, ..*g }));
            x += part.advance;
        }
        self.cells.push(Cell {
            range,
            x: 0.0,
            advance: x + margin,
            direction,
            shows: Shows::Sign,
            glyphs: first..self.glyphs.len(),
        });
    }

    fn tab(&mut self, range: Range<usize>, direction: Direction) {
        let none = self.glyphs.len()..self.glyphs.len();
        self.cells.push(Cell {
            range,
            x: 0.0,
            advance: self.style.setting.size * TAB,
            direction,
            shows: Shows::Character,
            glyphs: none,
        });
    }
}

/// Deals the shaped parts of a word out to its characters.
struct Parts<'a> {
    shaped: &'a [Shaped],
    shown: &'a str,
    next: usize,
}

impl Parts<'_> {
    /// The width of the next `characters`, and whether no font has one of them.
    fn take(
        &mut self,
        characters: usize,
        direction: Direction,
        glyphs: &mut Vec<Glyph>,
    ) -> (f32, bool) {
        let taken: usize = self
            .shown
            .char_indices()
            .nth(characters)
            .map_or(self.shown.len(), |(at, _)| at);
        self.shown = self.shown.get(taken..).unwrap_or_default();
        let first = self.next;
        let mut bytes = 0;
        while bytes < taken
            && let Some(part) = self.shaped.get(self.next)
        {
            bytes += part.bytes;
            self.next += 1;
        }
        let parts = self.shaped.get(first..self.next).unwrap_or_default();
        let advance: f32 = parts.iter().map(|p| p.advance).sum();
        let mut left = 0.0;
        let mut missing = false;
        for part in parts {
            let at = if direction.is_rtl() {
                advance - left - part.advance
            } else {
                left
            };
            for glyph in &part.glyphs {
                missing |= glyph.id == 0;
                glyphs.push(Glyph {
                    x: glyph.x + at,
                    ..*glyph
                });
            }
            left += part.advance;
        }
        (advance, missing)
    }
}

/// Widths of parts of a paragraph from the sums of its cells.
struct Widths<'a> {
    cells: &'a [Cell],
    /// What stands before each cell, in the order of the text.
    before: Vec<f64>,
}

impl<'a> Widths<'a> {
    fn new(cells: &'a [Cell]) -> Self {
        let mut sum = 0.0;
        let mut before = vec![0.0];
        before.extend(cells.iter().map(|cell| {
            sum += f64::from(cell.advance);
            sum
        }));
        Self { cells, before }
    }

    fn sum_before(&self, index: usize) -> f64 {
        let cells = self.cells.partition_point(|c| c.range.start < index);
        self.before.get(cells).copied().unwrap_or_default()
    }
}

impl Measure for Widths<'_> {
    fn width(&mut self, range: Range<usize>) -> f32 {
        (self.sum_before(range.end) - self.sum_before(range.start)) as f32
    }

    fn fitting(&mut self, range: Range<usize>, room: f32) -> usize {
        let first = self.cells.partition_point(|c| c.range.start < range.start);
        let last = self.cells.partition_point(|c| c.range.start < range.end);
        let reach = self.before.get(first + 1..=last).unwrap_or_default();
        let limit = self.sum_before(range.start) + f64::from(room);
        let fits = reach.partition_point(|sum| *sum <= limit).max(1);
        self.cells
            .get(first + fits - 1)
            .map_or(range.end, |cell| cell.range.end)
    }
}

/// Kept blocks are shared between the flow and the painter.
pub type Kept = Arc<Block>;
