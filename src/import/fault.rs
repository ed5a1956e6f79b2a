//! Why bytes are no request, with the place in the file.

use super::carrier::held::CarrierFault;
use super::form::FormFault;
use super::sort::FileSort;
use crate::request::file::{FORMAT, MINOR, VERSION};
use crate::terms::PlaceId;

/// How many lists and objects may stand in each other: the limit of the JSON reader.
const MAX_NESTED: usize = 128;

/// Why a file is no request that this program can read. `path` is a JSON pointer into the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// More bytes than [`MAX_BYTES`].
    #[error("the file has more than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// Not UTF-8.
    #[error("the file is not UTF-8 text: byte {position} belongs to no character")]
    NotUtf8 {
        /// Offset of the first byte that is none.
        position: usize,
    },
    /// Not JSON, or not of the form of a request file.
    #[error("line {line}, column {column}, at {path}: {problem}")]
    Form {
        /// Line from 1.
        line: usize,
        /// Column from 1.
        column: usize,
        /// Where in the file.
        path: String,
        /// What is wrong.
        fault: FormFault,
        /// The same in the words of the JSON reader.
        problem: String,
    },
    /// A file of another sort.
    #[error("the file is no request file but {sort:?}")]
    OtherSort {
        /// What it is.
        sort: FileSort,
    },
    /// JSON, but nothing in it says that it is a request.
    #[error("the file is JSON, but nothing in it says that it is a request file")]
    NotARequest,
    /// JSON, but the file says that it is something else.
    #[error("at /format: \"{found}\" is not a request file of this program (\"{FORMAT}\")")]
    OtherFormat {
        /// What it says it is.
        found: String,
    },
    /// A request file of a newer form than this program reads.
    #[error(
        "at /version: a newer version of the program wrote this file (form {found}; this program reads up to \
         {VERSION}.{MINOR})"
    )]
    NewerVersion {
        /// The version of its form, with the minor number where that matters.
        found: String,
    },
    /// An id that the law data or the directory does not know.
    #[error("at {path}: there is no {what} \"{id}\"")]
    UnknownId {
        /// Where in the file.
        path: String,
        /// State, kind, element, question, instrument or option.
        what: IdSort,
        /// The id.
        id: String,
    },
    /// A territory where only a State can be asked or ask.
    #[error("at {path}: {id} is a territory, and a request goes to a State")]
    Territory {
        /// Where in the file.
        path: String,
        /// The code.
        id: PlaceId,
    },
    /// An answer whose form is not that of its element.
    #[error("at {path}: this element is answered by {expected}, not by {found}")]
    OtherValue {
        /// Where in the file.
        path: String,
        /// The key that the answer must have.
        expected: &'static str,
        /// The key that it has.
        found: &'static str,
    },
    /// A document from which no request can be taken.
    #[error(transparent)]
    Carrier(#[from] CarrierFault),
    /// More entries than a request may have there.
    #[error("at {path}: more than {limit} entries")]
    TooMany {
        /// Where in the file.
        path: String,
        /// The limit.
        limit: usize,
    },
    /// A text longer than a letter can print.
    #[error("at {path}: more than {limit} characters")]
    TooLong {
        /// Where in the file.
        path: String,
        /// The limit in characters.
        limit: usize,
    },
    /// An amount that is no decimal number.
    #[error("at {path}: \"{text}\" is not a decimal number such as 1250000.50")]
    NotANumber {
        /// Where in the file.
        path: String,
        /// What stands there.
        text: String,
    },
}

/// What an unknown id would have to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdSort {
    /// A State.
    State,
    /// A State or a territory.
    Place,
    /// A kind of request.
    Kind,
    /// An element.
    Element,
    /// A question.
    Question,
    /// An instrument.
    Instrument,
    /// An option of a choice.
    Option,
}

impl IdSort {
    /// The id used in words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Place => "place",
            Self::Kind => "kind",
            Self::Element => "element",
            Self::Question => "question",
            Self::Instrument => "instrument",
            Self::Option => "option",
        }
    }
}

impl std::fmt::Display for IdSort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

/// Whether a file that cannot be read as a request is sound JSON that does not even say that it is one; what its
/// form lacks is then no help to anybody.
pub(super) fn something_else(text: &str) -> Option<ImportError> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: Option<String>,
    }
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    match serde_json::from_str::<Head>(text) {
        Ok(Head { format: None }) => Some(ImportError::NotARequest),
        Ok(Head {
            format: Some(found),
        }) if found != FORMAT => Some(ImportError::OtherFormat { found }),
        // A list or a bare value; an object whose format is no text, or stands twice, is a request with a fault.
        Err(_) if !text.trim_start().starts_with('{') && !is_bottomless(text) => {
            Some(ImportError::NotARequest)
        }
        _ => None,
    }
}

/// Whether a file begins with more lists in each other than the JSON reader follows.
fn is_bottomless(text: &str) -> bool {
    let begins = |byte: &u8| *byte == b'[' || byte.is_ascii_whitespace();
    let lists = text.bytes().take_while(begins).filter(|byte| *byte == b'[');
    lists.count() > MAX_NESTED
}

pub(super) fn form(error: &serde_json::Error, path: String) -> ImportError {
    let text = error.to_string();
    // The reader appends the place, which stands in its own fields here.
    let problem = text
        .rfind(" at line ")
        .and_then(|i| text.get(..i))
        .unwrap_or(&text);
    ImportError::Form {
        line: error.line(),
        column: error.column(),
        path: if path.is_empty() {
            "/".to_owned()
        } else {
            path
        },
        fault: FormFault::of(error),
        problem: problem.to_owned(),
    }
}

/// The reader's path as a JSON pointer (RFC 6901).
pub(super) fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            // The variant of an enum is a key of its own in the file.
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}
