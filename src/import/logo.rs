//! The emblem of a letterhead: an image from outside, decoded within bounds and written anew.
//!
//! What comes out is a PNG of pixels and nothing else. Places, names, cameras and edit histories that an image
//! may carry stay behind.

use std::io::Cursor;

use image::{ImageFormat, ImageReader, Limits};

/// The most bytes that the file of an emblem may have.
pub const MAX_LOGO: u64 = 4 * 1024 * 1024;
/// The most pixels in either direction.
pub const MAX_SIDE: u32 = 4_096;

/// The most bytes that decoding may take: the largest image with four bytes a pixel, and as much again to work with.
const MAX_MEMORY: u64 = 2 * 4 * (MAX_SIDE as u64) * (MAX_SIDE as u64);

/// The pixels of an emblem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// PNG without any metadata.
    pub png: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a file is no emblem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoFault {
    /// Neither PNG nor JPEG.
    #[error("the file is neither a PNG nor a JPEG image")]
    OtherFormat,
    /// A drawing in SVG, which can hold scripts and refer to other files.
    #[error("the file is an SVG drawing")]
    Svg,
    /// More bytes than [`MAX_LOGO`] or more pixels than [`MAX_SIDE`].
    #[error("the image is too large")]
    TooLarge,
    /// The image cannot be decoded.
    #[error("the image is damaged")]
    Damaged,
}

impl LogoFault {
    /// The id used in messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OtherFormat => "other-format",
            Self::Svg => "svg",
            Self::TooLarge => "too-large",
            Self::Damaged => "damaged",
        }
    }
}

/// Reads an emblem.
///
/// # Errors
/// [`LogoFault`] says why the file is none.
pub fn read_logo(bytes: &[u8]) -> Result<Picture, LogoFault> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MAX_LOGO {
        return Err(LogoFault::TooLarge);
    }
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => format,
        _ if looks_like_svg(bytes) => return Err(LogoFault::Svg),
        _ => return Err(LogoFault::OtherFormat),
    };
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = reader().into_dimensions().map_err(|_| LogoFault::Damaged)?;
    if width == 0 || height == 0 {
        return Err(LogoFault::Damaged);
    }
    if width > MAX_SIDE || height > MAX_SIDE {
        return Err(LogoFault::TooLarge);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = reader();
    reader.limits(limits);
    let image = reader.decode().map_err(|_| LogoFault::Damaged)?;
    let mut png = Cursor::new(Vec::new());
    // Eight bits a channel is what printing needs, and what every reader of documents knows.
    image
        .to_rgba8()
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|_| LogoFault::Damaged)?;
    Ok(Picture {
        png: png.into_inner(),
        width,
        height,
    })
}

fn looks_like_svg(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(4_096)).unwrap_or_default();
    String::from_utf8_lossy(head)
        .to_lowercase()
        .contains("<svg")
}
