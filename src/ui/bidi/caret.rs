//! Where the caret may stand in a block, and how it gets from place to place.
//!
//! The caret always belongs to the character on one side of it. Where directions meet, the two sides of an index
//! lie apart on the screen; the side decides where the caret is drawn. An arrow key takes the caret over the
//! one character that is seen next, and it then belongs to that character.

use std::ops::Range;

use super::block::{Block, Cell, Line};
use super::order::Direction;

/// Which of the two characters beside an index the caret belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The one that comes after it in the text.
    #[default]
    After,
    /// The one that comes before it in the text.
    Before,
}

/// A place of the caret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    /// The byte of the text before which something would be typed.
    pub index: usize,
    /// The character to which it belongs.
    pub side: Side,
}

impl Caret {
    /// A caret that belongs to the character after it.
    #[must_use]
    pub const fn after(index: usize) -> Self {
        Self {
            index,
            side: Side::After,
        }
    }

    /// A caret that belongs to the character before it.
    #[must_use]
    pub const fn before(index: usize) -> Self {
        Self {
            index,
            side: Side::Before,
        }
    }
}

/// A way on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

impl Way {
    /// The other way.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// Whether this way leads on in text of this direction, and not back.
    #[must_use]
    pub const fn is_forward(self, direction: Direction) -> bool {
        matches!(self, Self::Left) == direction.is_rtl()
    }
}

/// Where an arrow key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To a place in the block.
    To(Caret),
    /// Out of the block, on in the text.
    Beyond,
    /// Out of the block, back in the text.
    Back,
}

impl Block {
    /// The line of a caret, and its distance from the left end of that line.
    #[must_use]
    pub fn place(&self, caret: Caret) -> (usize, f32) {
        match self.holder(caret) {
            Some((_, cell, edge)) => {
                let line = self.line_of(cell.range.start);
                (
                    line,
                    cell.x
                        + if edge == Way::Right {
                            cell.advance
                        } else {
                            0.0
                        },
                )
            }
            None => (self.lines.len().saturating_sub(1), 0.0),
        }
    }

    /// Which way what is typed at this caret would run: the direction of the character it belongs to.
    #[must_use]
    pub fn direction_at(&self, caret: Caret) -> Direction {
        self.holder(caret)
            .map_or(self.direction, |(_, cell, _)| cell.direction)
    }

    /// The character that a caret belongs to, and the edge of it at which the caret is drawn.
    fn holder(&self, caret: Caret) -> Option<(usize, &Cell, Way)> {
        let before = || self.cell_before(caret.index).map(|(at, c)| (at, c, true));
        let after = || self.cell_at(caret.index).map(|(at, c)| (at, c, false));
        let (at, cell, past) = match caret.side {
            Side::Before => before().or_else(after),
            Side::After => after().or_else(before),
        }?;
        let edge = if past == cell.direction.is_rtl() {
            Way::Left
        } else {
            Way::Right
        };
        Some((at, cell, edge))
    }

    /// The caret at one edge of a character.
    fn at_edge(&self, at: usize, edge: Way) -> Option<Caret> {
        let cell = self.cells.get(at)?;
        Some(if edge.is_forward(cell.direction) {
            Caret::before(cell.range.end)
        } else {
            Caret::after(cell.range.start)
        })
    }

    /// Where an arrow key leads from a caret.
    #[must_use]
    pub fn step(&self, caret: Caret, way: Way) -> Step {
        let forward = way.is_forward(self.direction);
        let leave = if forward { Step::Beyond } else { Step::Back };
        let Some((at, cell, edge)) = self.holder(caret) else {
            return leave;
        };
        let line_at = self.line_of(cell.range.start);
        let Some(line) = self.lines.get(line_at) else {
            return leave;
        };
        let Some(seat) = line.visual.iter().position(|v| *v == at) else {
            return leave;
        };
        // How many characters of the line stand left of the caret.
        let left = if edge == Way::Right { seat + 1 } else { seat };
        let (crossed, is_last) = match way {
            Way::Right => (line.visual.get(left), left + 1 == line.visual.len()),
            Way::Left => (
                left.checked_sub(1).and_then(|l| line.visual.get(l)),
                left == 1,
            ),
        };
        let next = if forward {
            self.lines.get(line_at + 1)
        } else {
            line_at.checked_sub(1).and_then(|l| self.lines.get(l))
        };
        let enter = match way {
            Way::Right => next.and_then(|l| l.visual.first()),
            Way::Left => next.and_then(|l| l.visual.last()),
        };
        let border = enter.and_then(|enter| self.at_edge(*enter, way.turned()));
        let to = match (crossed, border) {
            // After the last character of a line the caret stands where the next line is seen to begin.
            (Some(_), Some(border)) if is_last && forward => Some(border),
            (Some(crossed), _) => self.at_edge(*crossed, way),
            // Between two lines lies no character; the first one of the other line is crossed at once, unless
            // the text goes on elsewhere.
            (None, Some(border)) if border.index != caret.index => Some(border),
            (None, _) => enter.and_then(|enter| self.at_edge(*enter, way)),
        };
        to.map_or(leave, Step::To)
    }

    /// Where the block is seen to begin, or to end.
    #[must_use]
    pub fn border(&self, end: bool) -> Caret {
        let line = if end {
            self.lines.last()
        } else {
            self.lines.first()
        };
        // The end of a block is the edge to which its direction leads.
        let right = end != self.direction.is_rtl();
        let edge = line.and_then(|line| {
            if right {
                self.at_edge(*line.visual.last()?, Way::Right)
            } else {
                self.at_edge(*line.visual.first()?, Way::Left)
            }
        });
        edge.unwrap_or(Caret::after(0))
    }

    /// The caret nearest to a point of a line; `x` counts from the left end of the line.
    #[must_use]
    pub fn hit(&self, line: usize, x: f32) -> Caret {
        let Some(line) = self.lines.get(line) else {
            return Caret::before(self.text.len());
        };
        let beyond = line.visual.partition_point(|at| {
            self.cells
                .get(*at)
                .is_some_and(|cell| cell.x + cell.advance / 2.0 < x)
        });
        // The middle of the character at `beyond` lies right of the point, that of the one before it left.
        let left = beyond.checked_sub(1).and_then(|at| line.visual.get(at));
        let right = line.visual.get(beyond);
        let inside = |at: &usize| {
            self.cells
                .get(*at)
                .is_some_and(|cell| cell.x <= x && x < cell.x + cell.advance)
        };
        let found = match (left, right) {
            (Some(left), right) if right.is_none() || inside(left) => {
                self.at_edge(*left, Way::Right)
            }
            (_, Some(right)) => self.at_edge(*right, Way::Left),
            (Some(left), None) => self.at_edge(*left, Way::Right),
            (None, None) => None,
        };
        found.unwrap_or(Caret::after(line.range.start))
    }

    /// The beginning of a line.
    #[must_use]
    pub fn line_start(line: &Line) -> Caret {
        Caret::after(line.range.start)
    }

    /// The end of a line; it belongs to the last character of the line.
    #[must_use]
    pub fn line_end(line: &Line) -> Caret {
        Caret::before(line.range.end)
    }

    /// The parts of a line that are chosen, each from left to right, from the left end of the line.
    #[must_use]
    pub fn chosen(&self, line: &Line, chosen: &Range<usize>) -> Vec<Range<f32>> {
        let mut parts: Vec<Range<f32>> = Vec::new();
        for cell in line.visual.iter().filter_map(|at| self.cells.get(*at)) {
            if cell.range.start < chosen.start || cell.range.end > chosen.end {
                continue;
            }
            let end = cell.x + cell.advance;
            match parts.last_mut() {
                Some(last) if (last.end - cell.x).abs() < 0.01 => last.end = end,
                _ => parts.push(cell.x..end),
            }
        }
        parts
    }
}
