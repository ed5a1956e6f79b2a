//! Pages as pictures.

use typst_layout::Page;
use typst_render::{RenderOptions, render};

use super::points;

/// The most pixels that a picture has on one side; a sharper one is of no use on any screen.
const MOST_PIXELS: f32 = 6_000.0;

/// A picture of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Red, green, blue and alpha of each pixel, row by row from the top, multiplied by alpha.
    pub rgba: Vec<u8>,
}

/// The picture of a page, at most some thousand pixels high.
pub(super) fn of(page: &Page, pixels_per_point: f32) -> Picture {
    let height = points(page.frame.size().y).max(1.0);
    let scale = pixels_per_point.clamp(0.1, (MOST_PIXELS / height).max(0.1));
    let pixels = render(
        page,
        &RenderOptions {
            pixel_per_pt: f64::from(scale).into(),
            render_bleed: false,
        },
    );
    Picture {
        width: usize::try_from(pixels.width()).unwrap_or_default(),
        height: usize::try_from(pixels.height()).unwrap_or_default(),
        rgba: pixels.take(),
    }
}
