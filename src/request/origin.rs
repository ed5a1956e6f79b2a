//! Where a request that travels inside a document comes from.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::terms::Language;

/// The version of the statement that is written.
pub const ORIGIN_VERSION: u32 = 2;
/// The value of `format` in every statement of origin.
pub const ORIGIN_FORMAT: &str = "rogatory-origin";

/// What a document says about the request that it carries: who wrote both, from which data, in which language.
///
/// It proves nothing about the sender; it lets the receiver see whether request and page still belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Always `rogatory-origin`.
    pub format: String,
    /// Version of this statement, 2; version 1 did not say from what the letter was written.
    pub version: u32,
    /// Version of the program.
    pub program: String,
    /// SHA-256 of the directory data, in hexadecimal.
    pub directory: String,
    /// SHA-256 of the words and the program by which letters are written, in hexadecimal; empty in version 1.
    #[serde(default)]
    pub letters: String,
    /// The language of the document.
    pub language: Language,
    /// The date that the properties of the document give.
    pub date: Date,
    /// Whether the document carries the mark of a draft on every page.
    pub draft: bool,
    /// Whether the document bears an emblem, which the request does not hold.
    pub logo: bool,
    /// SHA-256 of the emblem, in hexadecimal, if there is one; `None` in version 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_sha256: Option<String>,
    /// SHA-256 of the carried request file, in hexadecimal.
    pub request_sha256: String,
}
