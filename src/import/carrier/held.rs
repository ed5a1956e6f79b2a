//! What a container may hold, how much of it is read, and why nothing can be taken out.

/// The most bytes that one unpacked part may have.
pub const MAX_PART: u64 = 32 * 1024 * 1024;
/// The most bytes that all unpacked parts together may have.
pub const MAX_TOTAL: u64 = 128 * 1024 * 1024;
/// The most parts of a container.
pub const MAX_ENTRIES: usize = 1_000;
/// How many times larger than its packed form a part may be.
pub const MAX_RATIO: u64 = 200;
/// Below so many bytes a part may have any ratio: a paragraph of one letter packs a thousand times smaller.
pub const RATIO_FLOOR: u64 = 4 * 1024 * 1024;
/// How deeply elements of XML may be nested.
pub const MAX_DEPTH: usize = 64;

/// Why the request inside a document cannot be taken out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarrierFault {
    /// The container is damaged, or uses what none of our documents uses.
    #[error("the container cannot be read: {0}")]
    Damaged(String),
    /// Its end is missing: it was cut off on its way.
    #[error("the end of the document is missing")]
    Truncated,
    /// A part is not what was packed: its check sum is another.
    #[error("the check sum of the part {0} is wrong")]
    Checksum(String),
    /// It is encrypted or wants a password.
    #[error("the document is encrypted")]
    Encrypted,
    /// It has too many parts, or unpacks to far more than it may.
    #[error("the document unpacks to more than this program reads")]
    TooMuch,
    /// Two parts have the same name: readers would not agree which one counts.
    #[error("two parts of the document have the same name")]
    DoubledName,
    /// A part is no well-formed XML, declares a document type, or is nested too deeply.
    #[error("a part of the document is not acceptable XML: {0}")]
    Xml(String),
    /// It carries no request.
    #[error("the document carries no request")]
    Empty,
    /// It carries several requests that differ.
    #[error("the document carries several requests")]
    Several,
    /// The statement of origin is missing or cannot be read.
    #[error("the statement of origin cannot be read: {0}")]
    Origin(String),
    /// The carried request is not the one that was put in.
    #[error("the carried request has been changed")]
    Altered,
}

impl CarrierFault {
    /// The id used in messages.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Damaged(_) => "damaged",
            Self::Truncated => "truncated",
            Self::Checksum(_) => "checksum",
            Self::Encrypted => "encrypted",
            Self::TooMuch => "too-much",
            Self::DoubledName => "doubled-name",
            Self::Xml(_) => "xml",
            Self::Empty => "empty",
            Self::Several => "several",
            Self::Origin(_) => "origin",
            Self::Altered => "altered",
        }
    }

    /// The detail in the words of the reader; empty if the sort of fault says everything.
    #[must_use]
    pub fn detail(&self) -> &str {
        match self {
            Self::Damaged(detail)
            | Self::Checksum(detail)
            | Self::Xml(detail)
            | Self::Origin(detail) => detail,
            _ => "",
        }
    }
}

/// What a container held: the request file and the statement about it, as bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) request: Vec<u8>,
    pub(super) origin: Vec<u8>,
}
