//! Words that are only read: a text becomes one egui galley in visual order, which every stock widget takes.
//!
//! egui shapes letters well but sets words in the order of the bytes. So each part that runs one way becomes a
//! galley of its own, and their meshes are put side by side, on one baseline, into the rows of one galley. It
//! keeps the text as it is stored: that is what a screen reader says and what a test finds.
//!
//! What is absent: a caret. Text that is marked, copied or edited is drawn by the editor.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::{ByteIndex, LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{Color32, Context, FontId, Galley, Rect, Vec2, pos2, vec2};
use unicode_bidi::{BidiClass, bidi_class};
use unicode_bidi_mirroring::get_mirrored;

use super::cache::cached;
use super::digits::redrawn;
use super::lines::{Measure, lines};
use super::marks::{Isolates, signs};
use super::order::{Base, Direction, Levels, Run, is_plain, strong};
use crate::i18n;
use crate::store::Digits;
use crate::ui::theme;

/// The longest caption in characters; what is longer ends in an ellipsis. Its name for screen readers is whole.
const LONGEST: usize = 10_000;

/// How much smaller than the words the sign of an unseen character is.
const SIGN_SIZE: f32 = 0.7;

/// What to do with words that are wider than their room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// One line per paragraph, as wide as it is.
    Extend,
    /// Lines not wider than this, in points.
    Wrap(f32),
    /// One line not wider than this, in points, ending in an ellipsis.
    Truncate(f32),
}

/// How words are drawn.
#[derive(Clone, Debug)]
pub struct Look {
    /// Font and size.
    pub font: FontId,
    /// Color of the words; [`Color32::PLACEHOLDER`] leaves it to the widget.
    pub color: Color32,
    /// Color of the signs of unseen characters.
    pub sign: Color32,
    /// Direction of the screen, or as set.
    pub base: Base,
    /// Which digits are drawn.
    pub digits: Digits,
    /// Room and what to do without.
    pub fit: Fit,
}

/// Whether egui itself draws these words right.
#[must_use]
pub fn is_simple(text: &str, base: Base) -> bool {
    is_plain(text)
        && signs(text, Isolates::Own).is_empty()
        && text.split('\n').all(|p| !base.direction(p).is_rtl())
}

/// One galley of these words in visual order.
pub fn galley(ctx: &Context, text: &str, look: &Look) -> Arc<Galley> {
    let shown = shortened(text);
    let mut rows = Rows::new(ctx, look);
    for paragraph in shown.as_deref().unwrap_or(text).split('\n') {
        rows.add_paragraph(paragraph);
        if matches!(look.fit, Fit::Truncate(_)) {
            break;
        }
    }
    rows.finish(text)
}

/// The byte of the text that is drawn at a place inside its galley, in points from its upper left corner; none where
/// nothing is drawn.
pub fn index_at(ctx: &Context, text: &str, look: &Look, at: Vec2) -> Option<usize> {
    let room = match look.fit {
        Fit::Wrap(room) => room,
        Fit::Extend | Fit::Truncate(_) => f32::INFINITY,
    };
    if is_simple(text, look.base) {
        let mut whole = job(text, look, false);
        whole.wrap.max_width = room;
        whole.break_on_newline = true;
        let galley = ctx.fonts_mut(|f| f.layout_job(whole));
        let mut before = 0;
        for row in &galley.rows {
            if row.rect().y_range().contains(at.y) {
                // egui has a glyph for each character.
                let glyph = row.glyphs.iter().position(|glyph| {
                    let x = at.x - row.pos.x - glyph.pos.x;
                    (0.0..glyph.advance_width).contains(&x)
                })?;
                let mut characters = text.char_indices();
                return characters.nth(before + glyph).map(|(index, _)| index);
            }
            before += row.char_count_including_newline().0;
        }
        return None;
    }
    let galley = cached(ctx, text, look);
    let mut rows = galley.rows.iter();
    let mut from = 0;
    for part in text.split('\n') {
        let paragraph = Paragraph::new(ctx, look, part);
        for line in lines(part, room, &mut Galleys(&paragraph)) {
            let row = rows.next()?;
            if (row.pos.y..row.pos.y + row.row.size.y).contains(&at.y) {
                return paragraph
                    .index_in(visible(part, line), at.x - row.pos.x)
                    .map(|index| from + index);
            }
        }
        from += part.len() + 1;
    }
    None
}

/// A line without the spaces at its end, which are not drawn.
fn visible(text: &str, line: Range<usize>) -> Range<usize> {
    let drawn = text
        .get(line.clone())
        .map_or(line.len(), |t| t.trim_end().len());
    line.start..line.start + drawn
}

fn shortened(text: &str) -> Option<String> {
    let (at, _) = text.char_indices().nth(LONGEST)?;
    let mut short = text.get(..at)?.to_owned();
    short.push('…');
    Some(short)
}

/// A part of a line that egui draws in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    arabic: bool,
    sign: bool,
}

/// The pieces of a run from left to right.
fn pieces(paragraph: &Paragraph<'_>, run: &Run) -> Vec<Piece> {
    let (text, signs) = (paragraph.text, &paragraph.signs);
    let rtl = run.direction.is_rtl();
    let mut logical: Vec<Piece> = Vec::new();
    let whole = text.get(run.range.clone()).unwrap_or_default();
    // The face of each piece is the same, else egui would set the parts from left to right.
    let mut last = None;
    for (offset, c) in whole.char_indices() {
        let at = run.range.start + offset;
        if let Ok(found) = signs.binary_search_by_key(&at, |(at, _)| *at)
            && let Some((_, sign)) = signs.get(found)
        {
            logical.push(Piece {
                text: format!(" {sign} "),
                arabic: false,
                sign: true,
            });
            last = None;
            continue;
        }
        if super::marks::sign(c).is_some() && !matches!(c, '\u{200C}' | '\u{200D}') {
            // A paired isolate has done its work in the order.
            continue;
        }
        let class = bidi_class(c);
        let c = paragraph
            .redrawn
            .binary_search_by_key(&at, |(at, _)| *at)
            .ok()
            .and_then(|found| paragraph.redrawn.get(found))
            .map_or(c, |(_, digit)| *digit);
        let arabic = match class {
            BidiClass::NSM if last.is_some() => last == Some(true),
            BidiClass::L | BidiClass::EN | BidiClass::AN => false,
            _ => rtl && theme::arabic_face_has(c),
        };
        match logical.last_mut() {
            Some(piece) if last == Some(arabic) => piece.text.push(c),
            _ => logical.push(Piece {
                text: c.to_string(),
                arabic,
                sign: false,
            }),
        }
        last = Some(arabic);
    }
    for piece in logical.iter_mut().filter(|p| !p.sign) {
        let drawn_rtl = piece
            .text
            .chars()
            .any(|c| strong(bidi_class(c)) == Some(Direction::RightToLeft));
        if drawn_rtl != rtl {
            piece.text = turned(&piece.text);
        }
    }
    if rtl {
        logical.reverse();
    }
    logical
}

/// The characters the other way around, with brackets mirrored, for parts whose direction egui cannot see.
fn turned(text: &str) -> String {
    let borders: Vec<usize> = i18n::grapheme_breaks(text).collect();
    borders
        .windows(2)
        .rev()
        .filter_map(|w| text.get(*w.first()?..*w.last()?))
        .flat_map(str::chars)
        .map(|c| get_mirrored(c).unwrap_or(c))
        .collect()
}

/// The rows of a galley while it is put together.
struct Rows<'a> {
    ctx: &'a Context,
    look: &'a Look,
    /// Galleys of one row each, the first of each line giving the row its form.
    placed: Vec<(eframe::egui::epaint::text::PlacedRow, f32, Direction)>,
    first: Option<Arc<Galley>>,
    y: f32,
}

impl<'a> Rows<'a> {
    const fn new(ctx: &'a Context, look: &'a Look) -> Self {
        Self {
            ctx,
            look,
            placed: Vec::new(),
            first: None,
            y: 0.0,
        }
    }

    fn add_paragraph(&mut self, text: &str) {
        let paragraph = Paragraph::new(self.ctx, self.look, text);
        match self.look.fit {
            Fit::Extend => self.add_row(&paragraph, 0..text.len()),
            Fit::Wrap(room) => {
                for line in lines(text, room, &mut Galleys(&paragraph)) {
                    self.add_row(&paragraph, visible(text, line));
                }
            }
            Fit::Truncate(room) => {
                if paragraph.width(0..text.len()) <= room {
                    return self.add_row(&paragraph, 0..text.len());
                }
                let dots = Paragraph::new(self.ctx, self.look, "…").width(0.."…".len());
                let end = Galleys(&paragraph).fitting(0..text.len(), room - dots);
                let short = format!("{}…", text.get(..end).unwrap_or_default());
                let short = Paragraph::with_direction(
                    self.ctx,
                    self.look,
                    &short,
                    paragraph.levels.direction(),
                );
                self.add_row(&short, 0..short.text.len());
            }
        }
    }

    fn add_row(&mut self, paragraph: &Paragraph<'_>, line: Range<usize>) {
        let mut galleys: Vec<Arc<Galley>> = paragraph
            .levels
            .runs(line)
            .iter()
            .flat_map(|run| pieces(paragraph, run))
            .map(|piece| paragraph.galley(&piece))
            .collect();
        if galleys.is_empty() {
            galleys.push(paragraph.galley(&Piece {
                text: String::new(),
                arabic: paragraph.levels.direction().is_rtl(),
                sign: false,
            }));
        }
        let ppp = self.ctx.pixels_per_point();
        let ascent = |g: &Galley| {
            let glyph = g.rows.first().and_then(|r| r.row.glyphs.first());
            glyph.map_or(0.0, |glyph| glyph.pos.y)
        };
        let top = galleys.iter().map(|g| ascent(g)).fold(0.0, f32::max);
        let mut merged: Option<eframe::egui::epaint::text::PlacedRow> = None;
        let mut x = 0.0_f32;
        for galley in &galleys {
            let Some(source) = galley.rows.first() else {
                continue;
            };
            let by = vec2((x * ppp).round() / ppp, top - ascent(galley));
            x += source.row.size.x;
            let mut visuals = source.row.visuals.clone();
            visuals.mesh.translate(by);
            if visuals.mesh_bounds.is_positive() {
                visuals.mesh_bounds = visuals.mesh_bounds.translate(by);
            }
            let glyphs = source.row.glyphs.iter().map(|glyph| {
                let mut glyph = *glyph;
                glyph.pos += by;
                glyph
            });
            match &mut merged {
                None => {
                    let mut placed = source.clone();
                    let row = Arc::make_mut(&mut placed.row);
                    row.glyphs = glyphs.collect();
                    row.visuals = visuals;
                    row.size.y += by.y;
                    placed.ends_with_newline = false;
                    merged = Some(placed);
                }
                Some(placed) => {
                    let row = Arc::make_mut(&mut placed.row);
                    row.glyphs.extend(glyphs);
                    row.visuals.mesh.append(visuals.mesh);
                    row.visuals.mesh_bounds |= visuals.mesh_bounds;
                    row.size.y = row.size.y.max(source.row.size.y + by.y);
                }
            }
        }
        let Some(mut placed) = merged else { return };
        let row = Arc::make_mut(&mut placed.row);
        row.size.x = x;
        row.visuals.glyph_index_start = 0;
        row.visuals.glyph_vertex_range = 0..row.visuals.mesh.vertices.len();
        placed.pos = pos2(0.0, self.y);
        self.y += (row.size.y * ppp).round() / ppp;
        self.first = self.first.take().or_else(|| galleys.into_iter().next());
        self.placed.push((placed, x, paragraph.levels.direction()));
    }

    fn finish(self, text: &str) -> Arc<Galley> {
        let ppp = self.ctx.pixels_per_point();
        let width = self.placed.iter().map(|(_, w, _)| *w).fold(0.0, f32::max);
        let Some(first) = self.first else {
            // There is a row even for an empty text; without fonts there is nothing to draw.
            return self
                .ctx
                .fonts_mut(|f| f.layout_job(job(text, self.look, false)));
        };
        let mut galley = (*first).clone();
        let mut whole = job(text, self.look, false);
        whole.wrap = TextWrapping::no_max_width();
        galley.job = Arc::new(whole);
        galley.rows = self
            .placed
            .into_iter()
            .map(|(mut placed, w, direction)| {
                if direction.is_rtl() {
                    placed.pos.x = ((width - w) * ppp).round() / ppp;
                }
                placed
            })
            .collect();
        galley.elided = false;
        galley.rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, self.y));
        galley.mesh_bounds = Rect::NOTHING;
        galley.num_vertices = 0;
        galley.num_indices = 0;
        for placed in &galley.rows {
            let visuals = &placed.row.visuals;
            galley.mesh_bounds |= visuals.mesh_bounds.translate(placed.pos.to_vec2());
            galley.num_vertices += visuals.mesh.vertices.len();
            galley.num_indices += visuals.mesh.indices.len();
        }
        Arc::new(galley)
    }
}

/// A paragraph with its directions.
struct Paragraph<'a> {
    ctx: &'a Context,
    look: &'a Look,
    text: &'a str,
    levels: Levels,
    signs: Vec<(usize, Cow<'static, str>)>,
    redrawn: Vec<(usize, char)>,
}

impl<'a> Paragraph<'a> {
    fn new(ctx: &'a Context, look: &'a Look, text: &'a str) -> Self {
        Self::with_direction(ctx, look, text, look.base.direction(text))
    }

    fn with_direction(
        ctx: &'a Context,
        look: &'a Look,
        text: &'a str,
        direction: Direction,
    ) -> Self {
        Self {
            ctx,
            look,
            text,
            levels: Levels::new(text, direction),
            signs: signs(text, Isolates::Own),
            redrawn: redrawn(text, look.digits),
        }
    }

    fn width(&self, range: Range<usize>) -> f32 {
        self.levels
            .stretches(range)
            .iter()
            .flat_map(|run| pieces(self, run))
            .map(|piece| self.galley(&piece).rect.width())
            .sum()
    }

    /// The byte at a place of a line, in points from where the line begins on the left.
    fn index_in(&self, line: Range<usize>, mut x: f32) -> Option<usize> {
        for run in self.levels.runs(line) {
            let width = self.width(run.range.clone());
            if x < 0.0 {
                return None;
            }
            if x < width {
                let room = if run.direction.is_rtl() { width - x } else { x };
                let start = run.range.start;
                let end = Galleys(self).fitting(run.range, room);
                // Where not even one character fits, the first one is meant.
                let fits = self.width(start..end) <= room;
                return Some(if fits { end } else { start });
            }
            x -= width;
        }
        None
    }

    fn galley(&self, piece: &Piece) -> Arc<Galley> {
        let mut job = job(&piece.text, self.look, piece.arabic);
        if piece.sign
            && let Some(section) = job.sections.first_mut()
        {
            section.format.font_id.size *= SIGN_SIZE;
            section.format.color = self.look.sign;
            section.format.background = self.look.sign.gamma_multiply(0.15);
        }
        self.ctx.fonts_mut(|f| f.layout_job(job))
    }
}

fn job(text: &str, look: &Look, arabic: bool) -> LayoutJob {
    let mut font = look.font.clone();
    if arabic {
        font.family = theme::arabic_first(&font.family);
    }
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, look.color));
    if let Some(section) = job.sections.first_mut() {
        section.byte_range = ByteIndex(0)..ByteIndex(text.len());
    }
    job.wrap = TextWrapping::no_max_width();
    job.break_on_newline = false;
    job
}

/// Measures with the galleys that will be drawn; egui keeps them.
struct Galleys<'a, 'b>(&'b Paragraph<'a>);

impl Measure for Galleys<'_, '_> {
    fn width(&mut self, range: Range<usize>) -> f32 {
        self.0.width(range)
    }

    fn fitting(&mut self, range: Range<usize>, room: f32) -> usize {
        let part = self.0.text.get(range.clone()).unwrap_or_default();
        let borders: Vec<usize> = i18n::grapheme_breaks(part)
            .skip(1)
            .take(LONGEST)
            .map(|at| range.start + at)
            .collect();
        // Short parts are tried first: a long part without a space is cut many times.
        let mut tried = 1;
        while borders
            .get(tried)
            .is_some_and(|end| self.width(range.start..*end) <= room)
        {
            tried *= 2;
        }
        let reach = borders
            .get(..borders.len().min(tried + 1))
            .unwrap_or_default();
        let fits = reach.partition_point(|end| self.0.width(range.start..*end) <= room);
        let at = fits.saturating_sub(1);
        reach.get(at).copied().unwrap_or(range.end)
    }
}
