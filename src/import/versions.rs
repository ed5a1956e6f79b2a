//! The versions of the file form: which one a text is in, and what becomes of it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::fault::{ImportError, form, pointer, something_else};
use crate::request::Request;
use crate::request::file::{FORMAT, FileV1, FileV2, Head, KEYS, MINOR, VERSION, unique_keys};
use crate::terms::RequestId;

/// The most bytes of a file of a newer minor form: what it adds is kept as it came, which takes room.
const MAX_NEWER: usize = 4 * 1024 * 1024;

/// Reads a request file of any version that this program knows.
///
/// # Errors
/// What keeps the text from being a request, with its place; or the version, if it is newer.
pub(super) fn parse(text: &str) -> Result<Request, ImportError> {
    // Nearly every file is sound; only for one that is not is it worth keeping track of the path.
    if let Ok(file) = serde_json::from_str::<FileV2>(text) {
        return Ok(file.into());
    }
    if let Ok(file) = serde_json::from_str::<FileV1>(text) {
        return Ok(lifted(file, text));
    }
    let newer = |found: String| ImportError::NewerVersion { found };
    match serde_json::from_str::<Head>(text) {
        Ok(Head {
            format: Some(found),
            ..
        }) if found != FORMAT => Err(ImportError::OtherFormat { found }),
        Ok(Head {
            version: Some(1), ..
        }) => read_with_path(text).map(|file| lifted(file, text)),
        Ok(Head {
            version: Some(found),
            ..
        }) if found > VERSION => Err(newer(found.to_string())),
        Ok(Head {
            version: Some(VERSION),
            minor,
            ..
        }) if minor > MINOR => {
            if text.len() > MAX_NEWER {
                return Err(newer(format!("{VERSION}.{minor}")));
            }
            newer_minor(text)
        }
        // A text that is not sound JSON to its end says its version all the same, mostly.
        _ => match read_with_path::<FileV2>(text) {
            Err(ImportError::Form { path, .. }) if path == "/version" => {
                read_with_path(text).map(|file| lifted(file, text))
            }
            other => other.map(Request::from),
        },
    }
}

/// A file of version 1 has no id: it gets one that follows from its content, so that the same file is always the same
/// request.
fn lifted(file: FileV1, text: &str) -> Request {
    file.lift(RequestId::of_content(text.as_bytes()))
}

/// A newer minor form only adds keys at the top of the file: they are kept as they came.
fn newer_minor(text: &str) -> Result<Request, ImportError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let all: BTreeMap<String, Value> =
        unique_keys(&mut reader).map_err(|error| form(&error, String::new()))?;
    let (known, kept): (BTreeMap<_, _>, BTreeMap<_, _>) = all
        .into_iter()
        .partition(|(key, _)| KEYS.contains(&key.as_str()));
    let known = Value::Object(known.into_iter().collect());
    let file: FileV2 = serde_path_to_error::deserialize(known).map_err(|error| {
        let path = pointer(error.path());
        form(&error.into_inner(), path)
    })?;
    let mut request = Request::from(file);
    request.kept = kept;
    Ok(request)
}

/// Reads again, slower, and says where the fault is.
fn read_with_path<T: DeserializeOwned>(text: &str) -> Result<T, ImportError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let file = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = pointer(error.path());
        let fault = form(&error.into_inner(), path);
        something_else(text).unwrap_or(fault)
    })?;
    reader.end().map_err(|e| form(&e, String::new()))?;
    Ok(file)
}
