//! What a PDF does when it is opened or touched: actions, scripts, files and forms of other programs, by their names.

use super::super::seen::{Foreign, ForeignSort};
use super::value::is_regular;
use super::{find, inflate};

/// Names of what acts (ISO 32000-2, 12.6 and 12.7; 13 for films and sounds), and what each is.
const ACTIVE: &[(&str, ForeignSort)] = &[
    ("JavaScript", ForeignSort::Macro),
    ("JS", ForeignSort::Macro),
    ("Launch", ForeignSort::Action),
    ("OpenAction", ForeignSort::Action),
    ("AA", ForeignSort::Action),
    ("SubmitForm", ForeignSort::Action),
    ("ImportData", ForeignSort::Action),
    ("GoToR", ForeignSort::External),
    ("GoToE", ForeignSort::External),
    ("URI", ForeignSort::External),
    ("RichMedia", ForeignSort::Object),
    ("Movie", ForeignSort::Object),
    ("Sound", ForeignSort::Object),
    ("Rendition", ForeignSort::Object),
    ("FileAttachment", ForeignSort::Object),
    ("XFA", ForeignSort::Macro),
];

/// How far objects in a stream of objects are unpacked.
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;

/// What acts in these bytes, each name once. Streams are passed over, but for those that hold objects.
pub fn named(bytes: &[u8]) -> Vec<Foreign> {
    let mut found = Vec::new();
    let mut left = MOST_UNPACKED;
    look(bytes, &mut found, &mut left);
    found
}

fn look(bytes: &[u8], found: &mut Vec<Foreign>, left: &mut u64) {
    let mut at = 0;
    let mut object = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        match byte {
            b'/' => {
                let name = name(rest.get(1..).unwrap_or_default());
                let active = ACTIVE.iter().find(|(active, _)| *active == name);
                if let Some((_, sort)) = active {
                    let foreign = Foreign {
                        sort: *sort,
                        part: format!("/{name}"),
                        words: String::new(),
                    };
                    if !found.contains(&foreign) {
                        found.push(foreign);
                    }
                }
                at += 1;
            }
            b'o' if rest.starts_with(b"obj") => {
                object = at;
                at += 3;
            }
            b's' if rest.starts_with(b"stream\n") || rest.starts_with(b"stream\r\n") => {
                let body = rest.get(b"stream\n".len()..).unwrap_or_default();
                let length = find(body, b"endstream").unwrap_or(body.len());
                let dictionary = bytes.get(object..at).unwrap_or_default();
                if find(dictionary, b"/ObjStm").is_some() && *left > 0 {
                    let packed = body.get(..length).unwrap_or_default();
                    let packed = packed.strip_prefix(b"\n").unwrap_or(packed);
                    if let Ok(inner) = inflate(packed, *left) {
                        *left = left.saturating_sub(u64::try_from(inner.len()).unwrap_or(u64::MAX));
                        look(&inner, found, left);
                    }
                }
                at += b"stream\n".len() + length + b"endstream".len();
            }
            _ => at += 1,
        }
    }
}

/// The name that begins here, with characters written by number resolved.
fn name(bytes: &[u8]) -> String {
    let mut name = String::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at).filter(|b| is_regular(**b)) {
        let code = bytes
            .get(at + 1..at + 3)
            .and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match (byte, code) {
            (b'#', Some(code)) => {
                name.push(char::from(code));
                at += 3;
            }
            _ => {
                name.push(char::from(*byte));
                at += 1;
            }
        }
        if name.len() > 32 {
            break;
        }
    }
    name
}
