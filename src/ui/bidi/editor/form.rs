//! Where a field stands and how its text is laid out.

use std::ops::Range;

use eframe::egui::{Pos2, Rect, Vec2, pos2};

use super::super::block::Style;

/// Sizes of a field. Points unless pixels are named.
#[derive(Clone, Debug)]
pub struct At {
    /// Pixels in a point.
    pub ppp: f32,
    /// Height of a line; a whole number of pixels.
    pub line: f32,
    /// Space between frame and text.
    pub pad: Vec2,
    /// Width with the frame.
    pub width: f32,
    /// Width of the text, in pixels.
    pub room: f32,
    /// Whether line ends have no place in this field.
    pub single: bool,
    /// Whether the text is kept on one line and moves under the frame.
    pub one_line: bool,
    /// Where the text stands.
    pub inner: Rect,
    /// How the text is laid out.
    pub style: Style,
}

impl At {
    /// The lines between two heights, if the first line begins at `top`.
    pub fn lines_between(&self, top: f32, from: f32, to: f32, count: usize) -> Range<usize> {
        let first = ((from - top) / self.line).floor().max(0.0) as usize;
        let last = ((to - top) / self.line).ceil().max(0.0) as usize;
        first.min(count)..last.max(first).min(count)
    }

    /// The line at a point, and the distance from the left edge of the text in pixels.
    pub fn line_and_x(&self, at: Pos2, scroll: f32, count: usize) -> (usize, f32) {
        let line = ((at.y - self.inner.top()) / self.line).floor().max(0.0) as usize;
        let x = (at.x - self.inner.left()) * self.ppp - scroll;
        (line.min(count.saturating_sub(1)), x)
    }

    /// The rectangle on the screen between two places of a line, which are given in pixels from the left edge
    /// of the text.
    pub fn on_screen(&self, line: usize, x: Range<f32>, scroll: f32) -> Rect {
        let top = self.inner.top() + line as f32 * self.line;
        let left = self.inner.left();
        Rect::from_min_max(
            pos2(left + (x.start + scroll) / self.ppp, top),
            pos2(left + (x.end + scroll) / self.ppp, top + self.line),
        )
    }
}
