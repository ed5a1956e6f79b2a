//! The embedded fonts: the one place that holds their bytes, for the window, for text under edit and for pages.
//!
//! Where each file comes from, what it covers and what it lacks is in `assets/fonts/README.md`.
//!
//! What is absent: families, fallback orders and parsing, which each user of a font decides for itself.

mod coverage;
#[cfg(test)]
mod tests;

pub use coverage::{covers, covers_all};

macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!("../../assets/fonts/", $file))
    };
}

/// Noto Sans Regular: Latin and Cyrillic, for the screen.
pub static SANS: &[u8] = font!("NotoSans-Regular.ttf");
/// Noto Sans Bold: Latin and Cyrillic, for captions.
pub static SANS_BOLD: &[u8] = font!("NotoSans-Bold.ttf");
/// Noto Naskh Arabic Regular: Arabic on the screen, with its own Latin letters, digits and brackets.
pub static NASKH: &[u8] = font!("NotoNaskhArabic-Regular.ttf");
/// Noto Naskh Arabic Bold, for captions.
pub static NASKH_BOLD: &[u8] = font!("NotoNaskhArabic-Bold.ttf");
/// Noto Naskh Arabic Regular in the edition for pages: each letter is one glyph, so that text copied from a PDF is
/// right; without Latin letters and brackets.
pub static NASKH_PAGES: &[u8] = font!("NotoNaskhArabic-Pages-Regular.ttf");
/// Noto Naskh Arabic Bold in the edition for pages.
pub static NASKH_PAGES_BOLD: &[u8] = font!("NotoNaskhArabic-Pages-Bold.ttf");
/// Noto Sans SC Regular: Chinese on the screen, and Chinese headings of letters.
pub static SANS_SC: &[u8] = font!("NotoSansSC-Regular.ttf");
/// Noto Serif SC Regular: the text of Chinese letters.
pub static SERIF_SC: &[u8] = font!("NotoSerifSC-Regular.ttf");
/// Tinos Regular: the text of letters in Latin and Cyrillic, as wide as Times New Roman.
pub static TINOS: &[u8] = font!("Tinos-Regular.ttf");
/// Tinos Bold.
pub static TINOS_BOLD: &[u8] = font!("Tinos-Bold.ttf");
/// Tinos Italic.
pub static TINOS_ITALIC: &[u8] = font!("Tinos-Italic.ttf");
