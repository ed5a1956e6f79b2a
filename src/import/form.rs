//! What is wrong with the form of a request file, told apart so that it can be said in every language.
//!
//! The JSON reader speaks English in whole sentences. Their beginnings are fixed by serde and serde_json; what is not
//! recognised stays [`FormFault::Value`], and the sentence itself stands at the end of the message.

use serde_json::error::Category;

/// What is wrong at a place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormFault {
    /// The file ends before it is complete.
    Truncated,
    /// The text is no JSON at this place.
    Syntax,
    /// Lists or objects stand in each other without end.
    TooDeep,
    /// A key that the form does not know.
    UnknownKey(String),
    /// A key that is missing.
    MissingKey(String),
    /// A key that stands twice.
    DoubledKey,
    /// A value of another type, such as a text where a list belongs.
    OtherType,
    /// A word that is none of those that may stand here.
    UnknownWord(String),
    /// A value that cannot be read, such as an impossible date.
    Value,
}

impl FormFault {
    /// One of each.
    #[must_use]
    pub fn all() -> [Self; 9] {
        [
            Self::Truncated,
            Self::Syntax,
            Self::TooDeep,
            Self::UnknownKey("colour".to_owned()),
            Self::MissingKey("kinds".to_owned()),
            Self::DoubledKey,
            Self::OtherType,
            Self::UnknownWord("pt".to_owned()),
            Self::Value,
        ]
    }

    /// The id used in messages.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::Syntax => "syntax",
            Self::TooDeep => "too-deep",
            Self::UnknownKey(_) => "unknown-key",
            Self::MissingKey(_) => "missing-key",
            Self::DoubledKey => "doubled-key",
            Self::OtherType => "other-type",
            Self::UnknownWord(_) => "unknown-word",
            Self::Value => "value",
        }
    }

    /// The key or word concerned; empty where the place says everything.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::UnknownKey(name) | Self::MissingKey(name) | Self::UnknownWord(name) => name,
            _ => "",
        }
    }

    /// Told by what the JSON reader says.
    pub(super) fn of(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let quoted = || text.split('`').nth(1).unwrap_or_default().to_owned();
        let begins = |start: &str| text.starts_with(start);
        match error.classify() {
            Category::Eof => Self::Truncated,
            Category::Syntax | Category::Io if begins("recursion limit") => Self::TooDeep,
            Category::Syntax | Category::Io => Self::Syntax,
            Category::Data if begins("unknown field") => Self::UnknownKey(quoted()),
            Category::Data if begins("missing field") => Self::MissingKey(quoted()),
            Category::Data if begins("unknown variant") => Self::UnknownWord(quoted()),
            Category::Data if begins("duplicate field") || text.contains("duplicate key") => {
                Self::DoubledKey
            }
            Category::Data if begins("invalid type") || begins("invalid length") => Self::OtherType,
            Category::Data => Self::Value,
        }
    }
}
