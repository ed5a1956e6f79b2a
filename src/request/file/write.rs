//! The request as a file: how it is written, and how large it may be.

use serde::ser::Error as _;
use serde_json::Value;

use super::FileV2;
use crate::request::Request;

/// The most bytes that a request file may have.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Writes a request file: the same request gives the same bytes.
///
/// # Errors
/// None that a request can cause; the JSON writer's own otherwise.
pub fn write_request(request: &Request) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = if request.kept.is_empty() {
        serde_json::to_string_pretty(&FileV2::from(request.clone()))?
    } else {
        serde_json::to_string_pretty(&file_tree(request)?)?
    };
    // No XML may hold these two, and the request travels in XML inside a DOCX.
    if text.contains(['\u{fffe}', '\u{ffff}']) {
        text = text
            .replace('\u{fffe}', "\\ufffe")
            .replace('\u{ffff}', "\\uffff");
    }
    text.push('\n');
    let bytes = text.into_bytes();
    if bytes.len() as u64 > MAX_BYTES {
        return Err(serde_json::Error::custom("the request is too large"));
    }
    Ok(bytes)
}

/// A request as the file writes it, in the present version.
///
/// # Errors
/// None that a request can cause; the JSON writer's own otherwise.
pub fn file_tree(request: &Request) -> Result<Value, serde_json::Error> {
    let mut tree = serde_json::to_value(FileV2::from(request.clone()))?;
    if let Value::Object(map) = &mut tree {
        for (key, value) in &request.kept {
            map.insert(key.clone(), value.clone());
        }
    }
    Ok(tree)
}
