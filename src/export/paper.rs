//! Sizes of paper.

/// Size of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// ISO 216 A4, 210 × 297 mm.
    #[default]
    A4,
    /// North American letter, 8.5 × 11 in.
    Letter,
}

/// Lengths of a page, in twentieths of a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageSize {
    /// Width of the sheet.
    pub width: u32,
    /// Height of the sheet.
    pub height: u32,
    /// Margin at the left and at the right.
    pub side_margin: u32,
}

impl PageSize {
    /// Width between the margins.
    pub const fn text_width(self) -> u32 {
        self.width - 2 * self.side_margin
    }
}

impl Paper {
    /// The lengths of a page.
    pub(super) const fn size(self) -> PageSize {
        match self {
            Self::A4 => PageSize {
                width: 11_906,
                height: 16_838,
                side_margin: 1_418,
            },
            Self::Letter => PageSize {
                width: 12_240,
                height: 15_840,
                side_margin: 1_440,
            },
        }
    }
}
