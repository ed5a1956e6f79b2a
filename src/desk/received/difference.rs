//! What differs between a letter and the request that it carries, as values.

use crate::import::{Foreign, ForeignSort, Place};

/// What was found about a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// It is what its request gives.
    Same,
    /// It is not, in these ways.
    Changed(Vec<Difference>),
    /// It cannot be told, for this reason; what differs all the same.
    NotComparable(Reason, Vec<Difference>),
}

/// Something that a reader sees or a machine does, and that the request does not give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub what: What,
    /// The part of the file; empty for the letter itself.
    pub part: String,
    /// What the request gives; `None` if nothing.
    pub given: Option<String>,
    /// What the document says; `None` if nothing.
    pub found: Option<String>,
}

/// What can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The words of a paragraph, or its number.
    Words(Place),
    /// How words look.
    Looks(Looks),
    /// Size, margins or columns of the pages.
    Page,
    /// Something that this program never writes.
    Foreign(ForeignSort),
}

/// In what way words look otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// They are hidden.
    Hidden,
    /// Their color or the ground under them is another.
    Color,
    /// They are larger or smaller, or pressed together.
    Size,
    /// Their font is another.
    Font,
    /// They run in another direction.
    Direction,
    /// They stand elsewhere on the page, or in another cell.
    Position,
    /// In any other way.
    Other,
}

impl Looks {
    /// All ways.
    pub const ALL: [Self; 7] = [
        Self::Hidden,
        Self::Color,
        Self::Size,
        Self::Font,
        Self::Direction,
        Self::Position,
        Self::Other,
    ];

    /// By the name of the trait that differs.
    pub(super) fn of(name: &str) -> Self {
        let name = name.strip_prefix("cell:").unwrap_or(name);
        match name.split_once('.').map_or(name, |(first, _)| first) {
            "vanish" | "specVanish" | "webHidden" | "mark" | "hidden" => Self::Hidden,
            "color" | "ground" | "shadow" | "outline" | "emboss" | "imprint" => Self::Color,
            "sz" | "szCs" | "w" | "position" | "vertAlign" | "fitText" => Self::Size,
            "rFonts" => Self::Font,
            "rtl" | "bidi" | "bidiVisual" | "textDirection" | "eastAsianLayout" => Self::Direction,
            "ind" | "jc" | "framePr" | "cell" | "grid" | "tcW" | "tblW" | "tblInd" | "tblpPr"
            | "vMerge" | "hMerge" | "gridSpan" | "trHeight" | "pageBreakBefore" | "tabs" => {
                Self::Position
            }
            // Between letters it presses them together, between lines it lays them over each other.
            "spacing" if name == "spacing" => Self::Size,
            "spacing" => Self::Position,
            _ if name.contains("textFill") => Self::Color,
            _ => Self::Other,
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Hidden => "looks-hidden",
            Self::Color => "looks-color",
            Self::Size => "looks-size",
            Self::Font => "looks-font",
            Self::Direction => "looks-direction",
            Self::Position => "looks-position",
            Self::Other => "looks-other",
        }
    }
}

impl What {
    /// The id used in words and output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Words(_) => "words",
            Self::Looks(looks) => looks.id(),
            Self::Page => "page-measures",
            Self::Foreign(sort) => sort.id(),
        }
    }

    /// Whether no version of the program has ever written such a thing.
    #[must_use]
    pub const fn is_never_written(self) -> bool {
        match self {
            Self::Words(_) | Self::Page => false,
            Self::Looks(looks) => matches!(looks, Looks::Hidden | Looks::Color),
            Self::Foreign(sort) => !matches!(
                sort,
                ForeignSort::Part | ForeignSort::Setting | ForeignSort::Element
            ),
        }
    }

    /// Whether it does something when the document is opened in another program.
    #[must_use]
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Foreign(sort) if sort.is_active())
    }
}

impl From<Foreign> for Difference {
    fn from(foreign: Foreign) -> Self {
        Self {
            what: What::Foreign(foreign.sort),
            part: foreign.part,
            given: None,
            found: (!foreign.words.is_empty()).then_some(foreign.words),
        }
    }
}

/// Why a document cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was written by another version of the program, from other words or from other directory data, and differs.
    OtherVersion,
    /// A PDF whose bytes are others: it was written anew by another program, or changed.
    OtherBytes,
    /// A PDF with an emblem, which is not part of the request: its pages cannot be made again from it.
    Logo,
    /// It brings fonts along, and what their letters look like cannot be told.
    Fonts,
    /// It cannot be made again, or its words cannot be read.
    Unreadable,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 5] = [
        Self::OtherVersion,
        Self::OtherBytes,
        Self::Logo,
        Self::Fonts,
        Self::Unreadable,
    ];

    /// The id used in words and output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OtherVersion => "other-version",
            Self::OtherBytes => "other-bytes",
            Self::Logo => "logo",
            Self::Fonts => "fonts",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Comparison {
    /// The id used in words and output.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed(_) => "changed",
            Self::NotComparable(..) => "not-comparable",
        }
    }

    /// What differs, as far as it was found.
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        match self {
            Self::Same => &[],
            Self::Changed(list) | Self::NotComparable(_, list) => list,
        }
    }

    /// What acts when the document is opened in another program.
    pub fn active(&self) -> impl Iterator<Item = &Difference> {
        self.differences().iter().filter(|d| d.what.is_active())
    }
}
