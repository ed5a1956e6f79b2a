//! The emblem above a letterhead.

use std::sync::Arc;

/// Height of an emblem on the page, in points, unless its width does not allow for it.
const HEIGHT: f64 = 57.0;
/// The most width of an emblem, in points.
const MOST_WIDTH: f64 = 170.0;

/// An image that stands above the letterhead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// PNG without metadata.
    pub png: Arc<[u8]>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What it shows, in the document's language, for whoever cannot see it.
    pub description: String,
}

impl Logo {
    /// Width and height on the page, in points (1/72 inch).
    #[must_use]
    pub fn size(&self) -> (f64, f64) {
        let ratio = f64::from(self.width) / f64::from(self.height.max(1));
        let width = (HEIGHT * ratio).clamp(1.0, MOST_WIDTH);
        (width, (width / ratio.max(f64::MIN_POSITIVE)).min(HEIGHT))
    }
}
