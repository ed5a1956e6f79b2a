//! The two forms of a data file.

use serde::Deserialize;

/// The form of a file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// As lawyers edit it.
    Toml,
    /// As it is compiled into the program.
    Json,
}

impl Form {
    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it, in the words of the parser and in one line.
    pub(super) fn read<'a, T: Deserialize<'a>>(self, text: &'a str) -> Result<T, String> {
        match self {
            Self::Toml => toml::from_str(text).map_err(|error| error.to_string()),
            Self::Json => serde_json::from_str(text).map_err(|error| error.to_string()),
        }
        .map_err(|error| error.trim().replace('\n', " "))
    }
}
