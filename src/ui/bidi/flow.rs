//! A whole text as a column of blocks, of which only those are laid out that somebody has to see.
//!
//! A paragraph is a block; a very long one is cut into several, so that a text without a line end costs no
//! more than any other. When the text changes, blocks that did not change are taken over.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::block::{Block, Kept, Style};
use super::caret::{Caret, Side, Step, Way};
use super::shape::Shape;
use crate::i18n;

/// The longest block in bytes.
const LONGEST: usize = 8_192;

/// One block in the column.
#[derive(Clone, Debug)]
struct Placed {
    /// Its bytes in the text, without the line end.
    range: Range<usize>,
    /// Whether it goes on in the next block without a line end.
    goes_on: bool,
    laid_out: Option<Kept>,
}

/// A text laid out as far as needed.
#[derive(Clone, Debug)]
pub struct Flow {
    text: String,
    style: Style,
    blocks: Vec<Placed>,
    /// The line above which each block begins, counted in lines, with one more for the end.
    tops: Vec<usize>,
    single: bool,
}

/// The place of a line in the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineAt {
    /// The block.
    pub block: usize,
    /// The line in the block.
    pub line: usize,
}

impl Flow {
    /// Takes a text; nothing is laid out yet. A single line keeps its line ends as signs.
    #[must_use]
    pub fn new(text: &str, style: Style, single: bool) -> Self {
        let mut this = Self {
            text: text.to_owned(),
            style,
            blocks: cut(text, single),
            tops: Vec::new(),
            single,
        };
        this.count();
        this
    }

    /// The text that is laid out.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes another text or another style, and keeps what it can.
    pub fn update(&mut self, text: &str, style: Style) {
        if self.style != style {
            *self = Self::new(text, style, self.single);
            return;
        }
        if self.text == text {
            return;
        }
        let mut before: HashMap<&str, &Kept> = HashMap::with_capacity(self.blocks.len());
        for kept in self.blocks.iter().filter_map(|b| b.laid_out.as_ref()) {
            before.insert(&kept.text, kept);
        }
        let mut blocks = cut(text, self.single);
        for block in &mut blocks {
            let part = text.get(block.range.clone()).unwrap_or_default();
            block.laid_out = before.get(part).map(|kept| Arc::clone(kept));
        }
        self.blocks = blocks;
        self.text = text.to_owned();
        self.count();
    }

    /// Lays out the blocks of these lines, and up to `more` bytes of others. Returns whether all blocks are laid
    /// out now.
    pub fn lay_out(&mut self, lines: Range<usize>, more: usize, shaper: &mut impl Shape) -> bool {
        // What is laid out moves what lies below it, so that the first guess may fall short.
        for _ in 0..3 {
            let first = self.block_at_line(lines.start);
            let last = self.block_at_line(lines.end);
            let mut changed = false;
            for at in first..=last {
                changed |= self.need(at, shaper);
            }
            if !changed {
                break;
            }
            self.count();
        }
        let mut spent = 0;
        let mut complete = true;
        let mut changed = false;
        for at in 0..self.blocks.len() {
            let Some(block) = self.blocks.get(at) else {
                break;
            };
            if block.laid_out.is_some() {
                continue;
            }
            if spent >= more {
                complete = false;
                break;
            }
            spent += block.range.len() + 16;
            changed |= self.need(at, shaper);
        }
        if changed {
            self.count();
        }
        complete
    }

    /// Lays out the block of a caret with its neighbours.
    pub fn lay_out_around(&mut self, caret: Caret, shaper: &mut impl Shape) {
        let at = self.block_of(caret);
        let mut changed = false;
        for block in at.saturating_sub(1)..=at + 1 {
            changed |= self.need(block, shaper);
        }
        if changed {
            self.count();
        }
    }

    fn need(&mut self, at: usize, shaper: &mut impl Shape) -> bool {
        let Some(block) = self.blocks.get_mut(at) else {
            return false;
        };
        if block.laid_out.is_some() {
            return false;
        }
        let text = self.text.get(block.range.clone()).unwrap_or_default();
        block.laid_out = Some(Arc::new(Block::new(text, &self.style, shaper)));
        true
    }

    fn count(&mut self) {
        let room = f64::from(self.style.room.max(1.0));
        let letter = f64::from(self.style.setting.size) * 0.5;
        let mut lines = 0;
        self.tops.clear();
        self.tops.push(0);
        for block in &self.blocks {
            lines += match &block.laid_out {
                Some(kept) => kept.lines.len(),
                None => {
                    let text = self.text.get(block.range.clone()).unwrap_or_default();
                    let width = text.chars().count() as f64 * letter;
                    (width / room).ceil().max(1.0) as usize
                }
            };
            self.tops.push(lines);
        }
    }

    /// How many lines there are, as far as is known.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.tops.last().copied().unwrap_or(1).max(1)
    }

    /// The blocks that have a line among these: number of the first line, first byte, and the block.
    pub fn visible(&self, lines: Range<usize>) -> impl Iterator<Item = (usize, usize, &Kept)> + '_ {
        let first = self.block_at_line(lines.start);
        self.blocks
            .iter()
            .zip(&self.tops)
            .skip(first)
            .take_while(move |(_, top)| **top < lines.end)
            .filter_map(|(block, top)| {
                let kept = block.laid_out.as_ref()?;
                Some((*top, block.range.start, kept))
            })
    }

    fn block_at_line(&self, line: usize) -> usize {
        self.tops
            .partition_point(|top| *top <= line)
            .saturating_sub(1)
            .min(self.blocks.len().saturating_sub(1))
    }

    fn block_of(&self, caret: Caret) -> usize {
        let after = self
            .blocks
            .partition_point(|b| b.range.start <= caret.index)
            .saturating_sub(1);
        // Where a block goes on in the next, both hold the index between them.
        let before = after.checked_sub(1).filter(|at| {
            caret.side == Side::Before
                && self
                    .blocks
                    .get(*at)
                    .is_some_and(|b| b.goes_on && b.range.end == caret.index)
        });
        before.unwrap_or(after)
    }

    fn laid_out(&self, at: usize) -> Option<(&Placed, &Kept)> {
        let block = self.blocks.get(at)?;
        Some((block, block.laid_out.as_ref()?))
    }

    /// The block of a caret with the first byte of the block.
    #[must_use]
    pub fn around(&self, caret: Caret) -> Option<(usize, &Kept)> {
        let (block, kept) = self.laid_out(self.block_of(caret))?;
        Some((block.range.start, kept))
    }

    /// The line of a caret, counted from the top, and the distance from the left end of that line.
    #[must_use]
    pub fn place(&self, caret: Caret) -> (usize, f32) {
        let at = self.block_of(caret);
        let top = self.tops.get(at).copied().unwrap_or_default();
        let Some((block, kept)) = self.laid_out(at) else {
            return (top, 0.0);
        };
        let (line, x) = kept.place(Caret {
            index: caret.index.saturating_sub(block.range.start),
            ..caret
        });
        (top + line, x)
    }

    /// The line of a caret, and the distance from the left edge of the column.
    #[must_use]
    pub fn column(&self, caret: Caret, room: f32) -> (usize, f32) {
        let (line, x) = self.place(caret);
        let at = self.line_at(line);
        let indent = self
            .laid_out(at.block)
            .and_then(|(_, kept)| Some(kept.indent(kept.lines.get(at.line)?, room)));
        // Nothing has been laid out yet where a line begins at the right edge.
        (line, x + indent.unwrap_or_default())
    }

    /// The width of the widest line that is laid out, in pixels.
    #[must_use]
    pub fn widest(&self) -> f32 {
        self.blocks
            .iter()
            .filter_map(|b| b.laid_out.as_ref())
            .flat_map(|kept| &kept.lines)
            .map(|line| line.width)
            .fold(0.0, f32::max)
    }

    /// The block and the line in it that have this number, counted from the top.
    #[must_use]
    pub fn line_at(&self, line: usize) -> LineAt {
        let block = self.block_at_line(line);
        let top = self.tops.get(block).copied().unwrap_or_default();
        LineAt {
            block,
            line: line.saturating_sub(top),
        }
    }

    /// The caret nearest to a point of a line, from the left edge of the column.
    #[must_use]
    pub fn hit(&self, line: usize, x: f32, room: f32) -> Caret {
        let at = self.line_at(line);
        let Some((block, kept)) = self.laid_out(at.block) else {
            let start = self.blocks.get(at.block).map_or(0, |b| b.range.start);
            return Caret::after(start);
        };
        let line = at.line.min(kept.lines.len().saturating_sub(1));
        let indent = kept.lines.get(line).map_or(0.0, |l| kept.indent(l, room));
        shifted(kept.hit(line, x - indent), block.range.start)
    }

    /// Where an arrow key leads from a caret; it stays at the ends of the text.
    #[must_use]
    pub fn step(&self, caret: Caret, way: Way) -> Caret {
        let mut from = caret;
        // A block that goes on in the next has its border at the same index as the next.
        for _ in 0..3 {
            let at = self.block_of(from);
            let Some((block, kept)) = self.laid_out(at) else {
                return from;
            };
            let start = block.range.start;
            let local = Caret {
                index: from.index.saturating_sub(start),
                ..from
            };
            let to = match kept.step(local, way) {
                Step::To(to) => shifted(to, start),
                Step::Beyond => match self.border(at + 1, false) {
                    Some(border) => border,
                    None => return caret,
                },
                Step::Back => match at.checked_sub(1).and_then(|l| self.border(l, true)) {
                    Some(border) => border,
                    None => return caret,
                },
            };
            if to.index != caret.index {
                return to;
            }
            if to == from {
                return caret;
            }
            from = to;
        }
        from
    }

    /// Where a block is seen to begin, or to end.
    fn border(&self, at: usize, end: bool) -> Option<Caret> {
        let (block, kept) = self.laid_out(at)?;
        Some(shifted(kept.border(end), block.range.start))
    }

    /// The beginning and the end of the line of a caret.
    #[must_use]
    pub fn line_ends(&self, caret: Caret) -> (Caret, Caret) {
        let at = self.block_of(caret);
        let Some((block, kept)) = self.laid_out(at) else {
            return (caret, caret);
        };
        let start = block.range.start;
        let (line, _) = kept.place(Caret {
            index: caret.index.saturating_sub(start),
            ..caret
        });
        match kept.lines.get(line) {
            Some(line) => (
                shifted(Block::line_start(line), start),
                shifted(Block::line_end(line), start),
            ),
            None => (caret, caret),
        }
    }

    /// The bytes of the paragraph that an index lies in, without the line end.
    #[must_use]
    pub fn paragraph(&self, index: usize) -> Range<usize> {
        let before = self.text.get(..index).unwrap_or_default();
        let after = self.text.get(index..).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(self.text.len(), |at| index + at);
        start..end
    }

    /// The bytes of the word, the spaces or the mark at a caret.
    #[must_use]
    pub fn word(&self, caret: Caret) -> Range<usize> {
        let paragraph = self.paragraph(caret.index);
        let text = self.text.get(paragraph.clone()).unwrap_or_default();
        let index = caret.index - paragraph.start;
        let settled = |range: Range<usize>| self.settled(range.start)..self.settled_on(range.end);
        let mut from = 0;
        for to in i18n::word_breaks(text).skip(1) {
            let holds = match caret.side {
                Side::After => index < to,
                Side::Before => index <= to,
            };
            if holds {
                return settled(paragraph.start + from..paragraph.start + to);
            }
            from = to;
        }
        settled(paragraph.start + from..paragraph.end)
    }

    /// The end of the next word, or the beginning of the one before.
    #[must_use]
    pub fn word_step(&self, index: usize, forward: bool) -> Caret {
        let paragraph = self.paragraph(index);
        if forward && index == paragraph.end {
            return Caret::after((index + 1).min(self.text.len()));
        }
        if !forward && index == paragraph.start {
            return Caret::before(index.saturating_sub(1));
        }
        let text = self.text.get(paragraph.clone()).unwrap_or_default();
        let local = index - paragraph.start;
        let borders: Vec<usize> = i18n::word_breaks(text).collect();
        let words = borders.windows(2).filter_map(|w| {
            let (from, to) = (*w.first()?, *w.last()?);
            let is_word = text.get(from..to)?.chars().any(char::is_alphanumeric);
            is_word.then_some(from..to)
        });
        if forward {
            let next = words.map(|w| w.end).find(|end| *end > local);
            Caret::before(self.settled_on(paragraph.start + next.unwrap_or(text.len())))
        } else {
            let last = words.map(|w| w.start).take_while(|s| *s < local).last();
            Caret::after(self.settled(paragraph.start + last.unwrap_or(0)))
        }
    }

    /// The index one character before or after this one.
    #[must_use]
    pub fn character_step(&self, index: usize, forward: bool) -> usize {
        let paragraph = self.paragraph(index);
        if forward && index == paragraph.end {
            return (index + 1).min(self.text.len());
        }
        if !forward && index == paragraph.start {
            return index.saturating_sub(1);
        }
        if forward {
            let rest = self.text.get(index..paragraph.end).unwrap_or_default();
            let next = i18n::grapheme_breaks(rest).nth(1);
            return index + next.unwrap_or(rest.len());
        }
        // A cluster is never so long that it begins further back.
        let mut from = index.saturating_sub(256).max(paragraph.start);
        while !self.text.is_char_boundary(from) {
            from += 1;
        }
        let rest = self.text.get(from..index).unwrap_or_default();
        let borders = i18n::grapheme_breaks(rest);
        from + borders
            .take_while(|at| *at < rest.len())
            .last()
            .unwrap_or(0)
    }

    /// The nearest index at or after this one at which the caret may stand: a word may end within a character.
    fn settled_on(&self, index: usize) -> usize {
        let settled = self.settled(index);
        if settled == index {
            index
        } else {
            self.character_step(settled, true)
        }
    }

    /// The nearest index at or before this one at which the caret may stand.
    #[must_use]
    pub fn settled(&self, index: usize) -> usize {
        let mut index = index.min(self.text.len());
        while !self.text.is_char_boundary(index) {
            index -= 1;
        }
        if index == 0 || index == self.text.len() {
            return index;
        }
        let next = self.character_step(index, false);
        let rest = self.text.get(next..).unwrap_or_default();
        match i18n::grapheme_breaks(rest).nth(1) {
            Some(width) if next + width > index => next,
            _ => index,
        }
    }
}

fn shifted(caret: Caret, by: usize) -> Caret {
    Caret {
        index: caret.index + by,
        ..caret
    }
}

/// Cuts a text into blocks.
fn cut(text: &str, single: bool) -> Vec<Placed> {
    let mut blocks = Vec::new();
    let mut start = 0;
    let paragraphs: Vec<&str> = if single {
        vec![text]
    } else {
        text.split('\n').collect()
    };
    for paragraph in paragraphs {
        let end = start + paragraph.len();
        while end - start > LONGEST {
            let Some(at) = cut_before(text, start, start + LONGEST) else {
                break;
            };
            blocks.push(Placed {
                range: start..at,
                goes_on: true,
                laid_out: None,
            });
            start = at;
        }
        blocks.push(Placed {
            range: start..end,
            goes_on: false,
            laid_out: None,
        });
        start = end + 1;
    }
    blocks
}

/// A place to cut a very long paragraph: after the last space, else between two characters.
fn cut_before(text: &str, start: usize, limit: usize) -> Option<usize> {
    let mut limit = limit;
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    let part = text.get(start..limit)?;
    let after_space = part
        .char_indices()
        .rev()
        .take(LONGEST / 8)
        .find(|(_, c)| c.is_whitespace())
        .map(|(at, c)| at + c.len_utf8());
    let cut = match after_space {
        Some(at) if at > 0 => at,
        _ => i18n::grapheme_breaks(part)
            .take_while(|at| *at < part.len())
            .last()
            .filter(|at| *at > 0)?,
    };
    Some(start + cut)
}
