//! Draws a field: frame, selection, text, signs, caret.

use eframe::egui::text_selection::visuals::paint_text_cursor;
use eframe::egui::{
    Color32, FontSelection, Mesh, Painter, Rect, Response, Shape, Stroke, StrokeKind, Ui, pos2,
    vec2,
};

use super::super::block::{Block, Kept, Shows};
use super::super::cache::cached;
use super::super::caption::{Fit, Look as CaptionLook};
use super::super::engine::{Engine, with_engine};
use super::super::order::{Base, Direction};
use super::form;
use super::memory::EditorMemory;
use crate::ui::theme;

/// Where the baseline lies in a line, in parts of its height.
const BASELINE: f32 = 0.71;
/// Width of the caret in points.
const CARET: f32 = 1.5;
/// Length of the flag at the caret in points.
const FLAG: f32 = 4.0;

/// How a field looks now.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// Whether what is typed goes here.
    pub focused: bool,
    /// Whether there is no frame.
    pub bare: bool,
    /// Whether the frame has the color of what blocks.
    pub faulty: bool,
    /// Whether nothing can be changed.
    pub read_only: bool,
    /// Words while nothing is typed.
    pub hint: &'a str,
}

/// Draws the field. Returns where its caret stands on the screen.
pub fn draw(
    ui: &Ui,
    response: &Response,
    memory: &EditorMemory,
    form: &form::At,
    look: &Look<'_>,
) -> Option<Rect> {
    if !ui.is_rect_visible(response.rect) {
        return caret_rect(memory, form);
    }
    let tokens = theme::tokens(ui);
    if !look.bare {
        let edge = match (look.faulty, look.focused) {
            (true, focused) => Stroke::new(if focused { 2.0 } else { 1.5 }, tokens.blocking),
            (false, true) => Stroke::new(2.0, tokens.accent),
            (false, false) if response.hovered() => Stroke::new(1.0, tokens.accent),
            (false, false) => Stroke::new(1.0, tokens.field_edge),
        };
        let ground = if look.read_only {
            tokens.panel
        } else {
            tokens.field
        };
        ui.painter()
            .rect(response.rect, 5, ground, edge, StrokeKind::Inside);
    }
    // A character may reach over the edge of the text, but not over the frame.
    let painter = ui
        .painter()
        .with_clip_rect(response.rect.shrink(1.0).intersect(ui.clip_rect()));
    let flow = memory.flow()?;
    if flow.text().is_empty() && !look.hint.is_empty() {
        hint(ui, &painter, form, look.hint);
    }
    let clip = painter.clip_rect();
    let seen = form.lines_between(
        form.inner.top(),
        clip.top(),
        clip.bottom(),
        flow.line_count(),
    );
    let color = if ui.is_enabled() {
        tokens.text
    } else {
        tokens.weak
    };
    let chosen = memory.chosen();
    let composed = memory.composed();
    with_engine(ui.ctx(), |engine| {
        engine.atlas.begin(ui);
        let mut drawing = Drawing {
            painter: &painter,
            form,
            scroll: memory.scroll,
            engine,
            text: Mesh::default(),
            clip,
        };
        for (top, start, block) in flow.visible(seen.clone()) {
            for (number, line) in block.lines.iter().enumerate() {
                if !seen.contains(&(top + number)) {
                    continue;
                }
                let local = |whole: &std::ops::Range<usize>| {
                    whole.start.saturating_sub(start)..whole.end.saturating_sub(start)
                };
                if look.focused && !chosen.is_empty() && memory.compose.is_none() {
                    let ends_here = chosen.contains(&(start + block.text.len()))
                        && number + 1 == block.lines.len();
                    drawing.chosen(block, top, number, &local(&chosen), tokens.chosen);
                    if ends_here {
                        drawing.line_end(block, top, number, tokens.chosen);
                    }
                }
                if let Some(composed) = &composed {
                    for part in block.chosen(line, &local(composed)) {
                        drawing.underline(block, top, number, part, color);
                    }
                }
                drawing.line(block, top, number, color, tokens.warning);
            }
        }
        drawing.finish();
    });
    let caret = caret_rect(memory, form)?;
    if look.focused && !look.read_only && ui.input(|i| i.focused) {
        let since = ui.input(|i| i.time) - memory.touched;
        paint_text_cursor(ui, &painter, caret, since);
        let cursor = &ui.visuals().text_cursor;
        let period = f64::from(cursor.on_duration + cursor.off_duration);
        if !cursor.blink || since % period < f64::from(cursor.on_duration) {
            flag(&painter, memory, caret, cursor.stroke.color);
        }
    }
    Some(caret)
}

fn caret_rect(memory: &EditorMemory, form: &form::At) -> Option<Rect> {
    let flow = memory.flow()?;
    let (line, x) = flow.column(memory.shown_caret(), form.room);
    let x = x.round();
    let at = form.on_screen(line, x..x, memory.scroll);
    Some(at.expand2(vec2(CARET / 2.0, -form.line * 0.08)))
}

/// Where a paragraph has both directions, the caret shows which way it writes.
fn flag(painter: &Painter, memory: &EditorMemory, caret: Rect, color: Color32) {
    let Some((start, block)) = memory.flow().and_then(|f| f.around(memory.shown_caret())) else {
        return;
    };
    if block.cells.iter().all(|c| c.direction == block.direction) {
        return;
    }
    let mut at = memory.shown_caret();
    at.index = at.index.saturating_sub(start);
    let way = match block.direction_at(at) {
        Direction::LeftToRight => FLAG,
        Direction::RightToLeft => -FLAG,
    };
    let (x, y) = (caret.center().x, caret.top());
    painter.add(Shape::convex_polygon(
        vec![pos2(x, y), pos2(x + way, y), pos2(x, y + FLAG)],
        color,
        Stroke::NONE,
    ));
}

fn hint(ui: &Ui, painter: &Painter, form: &form::At, words: &str) {
    let direction = form.style.base.direction("");
    let look = CaptionLook {
        font: FontSelection::Default.resolve(ui.style()),
        color: theme::tokens(ui).weak,
        sign: theme::tokens(ui).warning,
        base: Base::Usual(direction),
        digits: form.style.digits,
        fit: if form.one_line {
            Fit::Truncate(form.inner.width())
        } else {
            Fit::Wrap(form.inner.width())
        },
    };
    let galley = cached(ui.ctx(), words, &look);
    let x = if direction.is_rtl() {
        form.inner.right() - galley.size().x
    } else {
        form.inner.left()
    };
    let above = ((form.line - galley.size().y) / 2.0).max(0.0);
    painter.galley(pos2(x, form.inner.top() + above), galley, look.color);
}

struct Drawing<'a> {
    painter: &'a Painter,
    form: &'a form::At,
    scroll: f32,
    engine: &'a mut Engine,
    text: Mesh,
    clip: Rect,
}

impl Drawing<'_> {
    fn indent(&self, block: &Block, line: usize) -> f32 {
        let line = block.lines.get(line);
        line.map_or(0.0, |l| block.indent(l, self.form.room))
    }

    fn chosen(
        &self,
        block: &Kept,
        top: usize,
        line: usize,
        chosen: &std::ops::Range<usize>,
        color: Color32,
    ) {
        let indent = self.indent(block, line);
        let Some(of_block) = block.lines.get(line) else {
            return;
        };
        for part in block.chosen(of_block, chosen) {
            let part = part.start + indent..part.end + indent;
            let rect = self.form.on_screen(top + line, part, self.scroll);
            self.painter.rect_filled(rect, 0, color);
        }
    }

    /// A chosen line end is seen as a small piece after the text.
    fn line_end(&self, block: &Kept, top: usize, line: usize, color: Color32) {
        let width = self.form.style.setting.size * 0.35;
        let indent = self.indent(block, line);
        let end = block.lines.get(line).map_or(0.0, |l| l.width);
        let piece = if block.direction.is_rtl() {
            indent - width..indent
        } else {
            indent + end..indent + end + width
        };
        let rect = self.form.on_screen(top + line, piece, self.scroll);
        self.painter.rect_filled(rect, 0, color);
    }

    fn underline(
        &self,
        block: &Kept,
        top: usize,
        line: usize,
        part: std::ops::Range<f32>,
        color: Color32,
    ) {
        let indent = self.indent(block, line);
        let part = part.start + indent..part.end + indent;
        let rect = self.form.on_screen(top + line, part, self.scroll);
        let y = rect.bottom() - 2.0;
        self.painter
            .hline(rect.x_range(), y, Stroke::new(1.0, color));
    }

    fn line(&mut self, block: &Kept, top: usize, line: usize, color: Color32, sign: Color32) {
        let form = self.form;
        let Some(of_block) = block.lines.get(line) else {
            return;
        };
        let indent = self.indent(block, line);
        let height = form.line * form.ppp;
        let origin_x = (form.inner.left() * form.ppp).round() + self.scroll + indent;
        let y = (form.inner.top() * form.ppp).round() + (top + line) as f32 * height;
        let baseline = (y + height * BASELINE).round();
        let (left, right) = (self.clip.left() * form.ppp, self.clip.right() * form.ppp);
        for cell in of_block.visual.iter().filter_map(|at| block.cells.get(*at)) {
            let x = origin_x + cell.x;
            if x + cell.advance < left - height || x > right + height {
                continue;
            }
            if cell.shows == Shows::Character {
                self.glyphs(block, cell.glyphs.clone(), x, baseline, color);
                continue;
            }
            let rect = form
                .on_screen(
                    top + line,
                    indent + cell.x..indent + cell.x + cell.advance,
                    self.scroll,
                )
                .shrink2(vec2(1.0, form.line * 0.18));
            match cell.shows {
                Shows::Sign => {
                    let ground = sign.gamma_multiply(0.15);
                    let edge = Stroke::new(1.0, sign);
                    self.painter.rect(rect, 2, ground, edge, StrokeKind::Inside);
                    let lift = height * 0.06;
                    let glyphs = cell.glyphs.clone();
                    self.glyphs(block, glyphs, x, (baseline - lift).round(), sign);
                }
                _ => {
                    let edge = Stroke::new(1.0, color);
                    self.painter.rect_stroke(rect, 0, edge, StrokeKind::Inside);
                }
            }
        }
    }

    fn glyphs(
        &mut self,
        block: &Kept,
        glyphs: std::ops::Range<usize>,
        x: f32,
        baseline: f32,
        color: Color32,
    ) {
        let ppp = self.form.ppp;
        let Engine { shaper, atlas } = &mut *self.engine;
        for glyph in block.glyphs.get(glyphs).unwrap_or_default() {
            if let Some(quad) = atlas.quad(&shaper.faces, glyph, x, baseline) {
                self.text
                    .add_rect_with_uv(quad.pixels / ppp, quad.uv, color);
            }
        }
    }

    fn finish(mut self) {
        if !self.text.is_empty() {
            self.text.texture_id = self.engine.atlas.texture();
            self.painter.add(Shape::mesh(self.text));
        }
    }
}
