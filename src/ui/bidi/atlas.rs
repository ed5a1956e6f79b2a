//! Pictures of glyphs, kept in one texture.
//!
//! The texture is filled in shelves of equal height. When it is full, the shelf that was not drawn from for the
//! longest time makes room; what is on the screen is never taken away. Glyphs are drawn for the pixels of the
//! screen, so that they are crisp at every magnification.

use std::collections::HashMap;

use eframe::egui::epaint::FontColorTransferFunction;
use eframe::egui::{
    Color32, ColorImage, Rect, TextureHandle, TextureId, TextureOptions, Ui, pos2, vec2,
};
use swash::FontRef;
use swash::scale::image::Content;
use swash::scale::{Render, ScaleContext, Source};
use swash::zeno::{Format, Vector};

use super::shape::{Faces, Glyph};

/// Width and height of the texture at first, in pixels.
const SMALLEST: usize = 1_024;
/// Width and height of the texture at most, in pixels; every graphics card has it.
const LARGEST: usize = 4_096;
/// In how many places within a pixel a glyph may begin.
const BINS: f32 = 4.0;
/// Heights of shelves are multiples of this, in pixels.
const STEP: usize = 4;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    face: u16,
    id: u16,
    size: u32,
    bin: u8,
}

#[derive(Clone, Copy)]
struct Entry {
    shelf: usize,
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    left: i32,
    top: i32,
}

struct Shelf {
    y: usize,
    height: usize,
    used: usize,
    last_pass: u64,
}

/// The texture with the pictures of glyphs.
#[derive(Default)]
pub struct Atlas {
    texture: Option<TextureHandle>,
    side: usize,
    /// Nothing for glyphs without a picture, as spaces.
    entries: HashMap<Key, Option<Entry>>,
    shelves: Vec<Shelf>,
    pass: u64,
    full: bool,
    strength: FontColorTransferFunction,
    scaler: ScaleContext,
}

/// Where a glyph is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Quad {
    /// On the screen, in pixels.
    pub pixels: Rect,
    /// In the texture, from 0 to 1.
    pub uv: Rect,
}

impl Atlas {
    /// Begins a pass; a texture that was too small grows. Glyphs are as strong as egui's own by day and night.
    pub fn begin(&mut self, ui: &Ui) {
        let pass = ui.ctx().cumulative_pass_nr();
        if pass == self.pass && self.texture.is_some() {
            return;
        }
        self.pass = pass;
        let strength = ui.visuals().text_options.color_transfer_function;
        let side = match self.side {
            0 => SMALLEST,
            side if self.full => (side * 2).min(LARGEST),
            side => side,
        };
        if side != self.side || self.full || strength != self.strength {
            self.entries.clear();
            self.shelves.clear();
            self.texture = None;
            self.side = side;
            self.strength = strength;
            self.full = false;
        }
        let side = self.side;
        self.texture.get_or_insert_with(|| {
            let empty = ColorImage::filled([side, side], Color32::TRANSPARENT);
            ui.ctx()
                .load_texture("rogatory-glyphs", empty, TextureOptions::LINEAR)
        });
    }

    /// The texture that quads are cut from.
    #[must_use]
    pub fn texture(&self) -> TextureId {
        self.texture
            .as_ref()
            .map_or_else(TextureId::default, TextureHandle::id)
    }

    /// The picture of a glyph whose cluster begins at `x` on this baseline, in pixels; nothing where there is
    /// nothing to see.
    pub fn quad(&mut self, faces: &Faces, glyph: &Glyph, x: f32, baseline: f32) -> Option<Quad> {
        let at = x + glyph.x;
        let whole = at.floor();
        let bin = ((at - whole) * BINS).floor().min(BINS - 1.0);
        let key = Key {
            face: glyph.face,
            id: glyph.id,
            size: glyph.size.to_bits(),
            bin: bin as u8,
        };
        let entry = match self.entries.get(&key) {
            Some(known) => *known,
            None => {
                let drawn = self.draw(faces, key, glyph.size, bin / BINS);
                // A glyph that found no room is tried again when the texture has grown.
                if drawn.is_some() || !self.full {
                    self.entries.insert(key, drawn);
                }
                drawn
            }
        }?;
        if let Some(shelf) = self.shelves.get_mut(entry.shelf) {
            shelf.last_pass = self.pass;
        }
        let size = vec2(entry.width as f32, entry.height as f32);
        let corner = pos2(
            whole + entry.left as f32,
            (baseline + glyph.y).round() - entry.top as f32,
        );
        let side = self.side as f32;
        Some(Quad {
            pixels: Rect::from_min_size(corner, size),
            uv: Rect::from_min_size(
                pos2(entry.x as f32 / side, entry.y as f32 / side),
                size / side,
            ),
        })
    }

    fn draw(&mut self, faces: &Faces, key: Key, size: f32, offset: f32) -> Option<Entry> {
        let font = faces.get(key.face)?;
        let face = FontRef::from_index(font.data.as_ref(), font.index as usize)?;
        let mut scaler = self.scaler.builder(face).size(size).hint(false).build();
        let image = Render::new(&[Source::Outline])
            .format(Format::Alpha)
            .offset(Vector::new(offset, 0.0))
            .render(&mut scaler, key.id)?;
        let (width, height) = (
            image.placement.width as usize,
            image.placement.height as usize,
        );
        if width == 0 || height == 0 || image.content != Content::Mask {
            return None;
        }
        let (shelf, x, y) = self.room(width + 1, height + 1)?;
        let pixels = image
            .data
            .iter()
            .map(|coverage| {
                let alpha = self
                    .strength
                    .alpha_from_coverage(f32::from(*coverage) / 255.0);
                Color32::from_white_alpha((alpha * 255.0).round() as u8)
            })
            .collect();
        let picture = ColorImage::new([width, height], pixels);
        self.texture
            .as_mut()?
            .set_partial([x, y], picture, TextureOptions::LINEAR);
        Some(Entry {
            shelf,
            x,
            y,
            width,
            height,
            left: image.placement.left,
            top: image.placement.top,
        })
    }

    /// Finds room: on a shelf of this height, on a new shelf, or on one that is no longer drawn from.
    fn room(&mut self, width: usize, height: usize) -> Option<(usize, usize, usize)> {
        let height = height.div_ceil(STEP) * STEP;
        let side = self.side;
        if width > side {
            return None;
        }
        let open = self
            .shelves
            .iter()
            .position(|s| s.height == height && s.used + width <= side);
        let at = open.or_else(|| self.new_shelf(height)).or_else(|| {
            let oldest = self.oldest(height)?;
            self.entries
                .retain(|_, entry| entry.is_none_or(|e| e.shelf != oldest));
            if let Some(shelf) = self.shelves.get_mut(oldest) {
                shelf.used = 0;
            }
            Some(oldest)
        });
        let Some(at) = at else {
            self.full = true;
            return None;
        };
        let shelf = self.shelves.get_mut(at)?;
        let x = shelf.used;
        shelf.used += width;
        shelf.last_pass = self.pass;
        Some((at, x, shelf.y))
    }

    fn new_shelf(&mut self, height: usize) -> Option<usize> {
        let y = self.shelves.last().map_or(0, |s| s.y + s.height);
        (y + height <= self.side).then(|| {
            self.shelves.push(Shelf {
                y,
                height,
                used: 0,
                last_pass: self.pass,
            });
            self.shelves.len() - 1
        })
    }

    fn oldest(&self, height: usize) -> Option<usize> {
        self.shelves
            .iter()
            .enumerate()
            .filter(|(_, s)| s.height >= height && s.last_pass < self.pass)
            .min_by_key(|(_, s)| s.last_pass)
            .map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn atlas(side: usize) -> Atlas {
        Atlas {
            side,
            pass: 1,
            ..Atlas::default()
        }
    }

    #[test]
    fn glyphs_stand_side_by_side_and_shelves_one_below_the_other() {
        let mut atlas = atlas(32);
        assert_eq!(atlas.room(10, 7), Some((0, 0, 0)));
        assert_eq!(atlas.room(10, 8), Some((0, 10, 0)));
        assert_eq!(atlas.room(10, 12), Some((1, 0, 8)));
        assert_eq!(atlas.room(20, 8), Some((2, 0, 20)));
        assert_eq!(atlas.room(40, 8), None);
    }

    #[test]
    fn what_is_on_the_screen_is_never_taken_away() {
        let mut atlas = atlas(16);
        assert_eq!(atlas.room(16, 8), Some((0, 0, 0)));
        assert_eq!(atlas.room(16, 8), Some((1, 0, 8)));
        assert_eq!(atlas.room(16, 8), None);
        assert!(atlas.full);
        atlas.pass = 2;
        atlas.shelves[0].last_pass = 2;
        assert_eq!(atlas.room(16, 8), Some((1, 0, 8)), "the older shelf");
    }
}
