//! PDF: the embedded files that carry the request.
//!
//! A stream always stands in the open part of a PDF (ISO 32000-2, 7.5.7 keeps streams out of object streams), so
//! the embedded files are found by their type without following references. A file that was signed or appended to
//! keeps them where they were.

mod active;
mod update;
mod value;

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::held::{CarrierFault, Held, MAX_ENTRIES, MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_FLOOR};
use crate::request::ORIGIN_FORMAT;
use crate::request::file::FORMAT;

pub use active::named as active;
pub use update::{appended, first_written};

const TYPE: &[u8] = b"/EmbeddedFile";
/// The farthest that the dictionary of a stream may reach from its type, in bytes.
const DICTIONARY: usize = 4_096;

/// What the document carries.
pub(super) fn held(bytes: &[u8]) -> Result<Held, CarrierFault> {
    let held = read(bytes);
    match held {
        // The streams of an encrypted file look damaged to whoever has no key.
        Err(CarrierFault::Damaged(_) | CarrierFault::Empty) if is_encrypted(bytes) => {
            Err(CarrierFault::Encrypted)
        }
        // Every PDF says at its end that it is there (ISO 32000-2, 7.5.5).
        Err(CarrierFault::Empty) if rfind(bytes, b"%%EOF").is_none() => {
            Err(CarrierFault::Truncated)
        }
        held => held,
    }
}

/// Whether the trailer names an encryption dictionary (ISO 32000-2, 7.6.2).
fn is_encrypted(bytes: &[u8]) -> bool {
    find(bytes, b"/Encrypt").is_some()
}

fn read(bytes: &[u8]) -> Result<Held, CarrierFault> {
    let (mut request, mut origin) = (None, None);
    let mut unpacked = 0;
    for (number, at) in positions(bytes).enumerate() {
        if number >= MAX_ENTRIES {
            return Err(CarrierFault::TooMuch);
        }
        let Some(file) = embedded(bytes, at, &mut unpacked)? else {
            continue;
        };
        let slot = match format_of(&file).as_deref() {
            Some(FORMAT) => &mut request,
            Some(ORIGIN_FORMAT) => &mut origin,
            _ => continue,
        };
        match slot {
            Some(first) if *first != file => return Err(CarrierFault::Several),
            _ => *slot = Some(file),
        }
    }
    match (request, origin) {
        (Some(request), Some(origin)) => Ok(Held { request, origin }),
        (Some(_), None) => Err(CarrierFault::Origin(String::new())),
        _ => Err(CarrierFault::Empty),
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|w| w == wanted)
}

/// Where the type of an embedded file stands; the list of all embedded files (`/EmbeddedFiles`) is none.
fn positions(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    bytes
        .windows(TYPE.len() + 1)
        .enumerate()
        .filter(|(_, w)| {
            w.starts_with(TYPE) && w.last().is_some_and(|b| !b.is_ascii_alphanumeric())
        })
        .map(|(at, _)| at)
}

/// The embedded file whose type stands at a place; `None` if no stream follows.
fn embedded(bytes: &[u8], at: usize, unpacked: &mut u64) -> Result<Option<Vec<u8>>, CarrierFault> {
    let end = bytes.len().min(at + DICTIONARY);
    let Some(start) = bytes.get(at..end).and_then(|part| find(part, b"stream")) else {
        return Ok(None);
    };
    let before = bytes
        .get(at.saturating_sub(DICTIONARY)..at + start)
        .unwrap_or_default();
    let object = rfind(before, b" obj").unwrap_or(0);
    let dictionary = before.get(object..).unwrap_or_default();
    let body = at + start + b"stream".len();
    let body = match bytes.get(body..body + 2) {
        Some(b"\r\n") => body + 2,
        Some([b'\n', _]) => body + 1,
        _ => return Ok(None),
    };
    let rest = bytes.get(body..).unwrap_or_default();
    // The length may stand in another object; the end of the stream is in the same place for both.
    let length = number(dictionary, b"/Length").filter(|&n| {
        rest.get(n..)
            .is_some_and(|after| after.trim_ascii_start().starts_with(b"endstream"))
    });
    let Some(length) = length.or_else(|| end_of_stream(rest)) else {
        return Err(CarrierFault::Damaged("a stream does not end".to_owned()));
    };
    let packed = rest.get(..length).unwrap_or_default();
    let limit = MAX_PART.min(MAX_TOTAL.saturating_sub(*unpacked));
    let file = if find(dictionary, b"/FlateDecode").is_some() {
        let packed_size = u64::try_from(packed.len().max(1)).unwrap_or(u64::MAX);
        inflate(
            packed,
            limit.min(packed_size.saturating_mul(MAX_RATIO).max(RATIO_FLOOR)),
        )?
    } else if find(dictionary, b"/Filter").is_none() {
        packed.to_vec()
    } else {
        return Ok(None);
    };
    let size = u64::try_from(file.len()).unwrap_or(u64::MAX);
    if size > limit {
        return Err(CarrierFault::TooMuch);
    }
    *unpacked += size;
    Ok(Some(file))
}

/// Where the content of a stream ends that does not say its length: before the end of line that precedes the
/// keyword (ISO 32000-2, 7.3.8.1).
fn end_of_stream(rest: &[u8]) -> Option<usize> {
    let end = find(rest, b"endstream")?;
    let content = rest.get(..end)?;
    let content = content.strip_suffix(b"\n").unwrap_or(content);
    Some(content.strip_suffix(b"\r").unwrap_or(content).len())
}

fn rfind(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|w| w == wanted)
}

/// The direct whole number after a key; `None` for a reference to another object.
fn number(dictionary: &[u8], key: &[u8]) -> Option<usize> {
    let after = dictionary.get(find(dictionary, key)? + key.len()..)?;
    let text = std::str::from_utf8(after.get(..after.len().min(40))?).ok()?;
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let digits: String = first.chars().take_while(char::is_ascii_digit).collect();
    let refers = digits == first
        && words.next() == Some("0")
        && words.next().is_some_and(|w| w.starts_with('R'));
    if refers { None } else { digits.parse().ok() }
}

fn inflate(packed: &[u8], limit: u64) -> Result<Vec<u8>, CarrierFault> {
    let mut file = Vec::new();
    ZlibDecoder::new(packed)
        .take(limit + 1)
        .read_to_end(&mut file)
        .map_err(|e| CarrierFault::Damaged(e.to_string()))?;
    if u64::try_from(file.len()).unwrap_or(u64::MAX) > limit {
        return Err(CarrierFault::TooMuch);
    }
    Ok(file)
}

/// The value of `format` in a JSON object, without reading the rest into memory.
fn format_of(file: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
    }
    serde_json::from_slice::<Head>(file)
        .ok()
        .map(|head| head.format)
}
