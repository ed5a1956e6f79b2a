//! DOCX: the custom XML part that carries the request, and the words that a reader sees.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::held::{CarrierFault, Held, MAX_ENTRIES, MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_FLOOR};
use super::xml::{Step, walk};

/// Element of the custom XML part around everything that is carried; `export` writes the same.
const ROOT: &str = "carried";
const LETTER: &str = "word/document.xml";

/// A container opened for reading, with an account of what was unpacked.
struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    unpacked: u64,
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, CarrierFault> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged(&e))?;
        if archive.len() > MAX_ENTRIES {
            return Err(CarrierFault::TooMuch);
        }
        let names: BTreeSet<String> = archive
            .file_names()
            .map(|name| name.map(|n| n.to_lowercase()))
            .collect::<Result<_, _>>()
            .map_err(|e| damaged(&e))?;
        // The library keeps the last of several entries of one name, the end of the directory counts all.
        if names.len() != archive.len() || counted(bytes) != Some(archive.len()) {
            return Err(CarrierFault::DoubledName);
        }
        Ok(Self {
            archive,
            unpacked: 0,
        })
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .archive
            .file_names()
            .filter_map(|n| n.ok().map(std::borrow::Cow::into_owned))
            .collect();
        names.sort_unstable();
        names
    }

    fn part(&mut self, name: &str) -> Result<Vec<u8>, CarrierFault> {
        let index = self
            .archive
            .index_for_name(name)
            .ok_or(CarrierFault::Empty)?;
        // Asked of the entry as it lies, since opening an encrypted one fails with less to say.
        if self
            .archive
            .by_index_raw(index)
            .map_err(|e| damaged(&e))?
            .encrypted()
        {
            return Err(CarrierFault::Encrypted);
        }
        let entry = self.archive.by_index(index).map_err(|e| damaged(&e))?;
        let packed = entry.compressed_size().max(1);
        let limit = MAX_PART
            .min(MAX_TOTAL.saturating_sub(self.unpacked))
            .min(packed.saturating_mul(MAX_RATIO).max(RATIO_FLOOR));
        let mut part = Vec::new();
        // The declared size is no promise: what counts is what comes out.
        entry
            .take(limit + 1)
            .read_to_end(&mut part)
            .map_err(|e| CarrierFault::Damaged(e.to_string()))?;
        let size = u64::try_from(part.len()).unwrap_or(u64::MAX);
        if size > limit {
            return Err(CarrierFault::TooMuch);
        }
        self.unpacked += size;
        Ok(part)
    }
}

fn damaged(error: &zip::result::ZipError) -> CarrierFault {
    CarrierFault::Damaged(error.to_string())
}

/// The number of entries that the end of the central directory names.
fn counted(bytes: &[u8]) -> Option<usize> {
    let at = bytes.windows(4).rposition(|w| w == b"PK\x05\x06")?;
    let number = bytes.get(at + 10..at + 12)?;
    Some(usize::from(u16::from_le_bytes(number.try_into().ok()?)))
}

/// What the document carries.
pub(super) fn held(bytes: &[u8]) -> Result<Held, CarrierFault> {
    let mut container = Container::open(bytes)?;
    let mut found: Option<Held> = None;
    for name in container.names() {
        // Word and LibreOffice number the items anew when they save.
        let lower = name.to_lowercase();
        if !lower.starts_with("customxml/item") || lower.contains("props") {
            continue;
        }
        if let Some(held) = carried(&container.part(&name)?)? {
            match &found {
                Some(first) if *first != held => return Err(CarrierFault::Several),
                _ => found = Some(held),
            }
        }
    }
    found.ok_or(CarrierFault::Empty)
}

/// The names of the parts of a container; `None` if it cannot be opened.
pub(super) fn part_names(bytes: &[u8]) -> Option<Vec<String>> {
    Some(Container::open(bytes).ok()?.names())
}

/// The request and its origin, if the part is ours.
fn carried(part: &[u8]) -> Result<Option<Held>, CarrierFault> {
    let mut path: Vec<String> = Vec::new();
    let (mut request, mut origin) = (String::new(), String::new());
    let mut ours = false;
    walk(part, |step| match step {
        Step::Start(name) => {
            ours |= path.is_empty() && name == ROOT;
            path.push(name);
        }
        Step::End(_) => {
            path.pop();
        }
        Step::Text(words) => match path.get(1).map(String::as_str) {
            Some("request") => request.push_str(&words),
            Some("origin") => origin.push_str(&words),
            _ => {}
        },
        Step::Symbol(_) => {}
    })?;
    Ok(ours.then(|| Held {
        request: request.into_bytes(),
        origin: origin.into_bytes(),
    }))
}

/// The words of the letter that a reader sees, paragraph by paragraph, without header and footer.
///
/// Deleted text that a word processor still keeps is not seen, inserted text is. Marks of direction and differences
/// of blank space are left out: a word processor changes them when it saves.
///
/// # Errors
/// The document is no acceptable DOCX.
pub fn visible_text(bytes: &[u8]) -> Result<Vec<String>, CarrierFault> {
    let part = Container::open(bytes)?.part(LETTER)?;
    let mut open: Vec<String> = Vec::new();
    let mut done: Vec<String> = Vec::new();
    let mut in_text = false;
    walk(&part, |step| match step {
        Step::Start(name) => match name.as_str() {
            "p" => open.push(String::new()),
            "t" => in_text = true,
            other => {
                if let (Some(sign), Some(paragraph)) = (sign(other), open.last_mut()) {
                    paragraph.push(sign);
                }
            }
        },
        // A sign that a word processor names by its number in a font.
        Step::Symbol(sign) => {
            if let Some(paragraph) = open.last_mut() {
                paragraph.push(sign);
            }
        }
        Step::End(name) => match name.as_str() {
            "p" => done.extend(open.pop().map(|p| plain(&p))),
            "t" => in_text = false,
            _ => {}
        },
        Step::Text(words) => {
            if let Some(paragraph) = open.last_mut().filter(|_| in_text) {
                paragraph.push_str(&words);
            }
        }
    })?;
    done.retain(|paragraph| !paragraph.is_empty());
    Ok(done)
}

/// The characters that word processors write as elements of their own (ISO/IEC 29500-1, 17.3.3).
fn sign(element: &str) -> Option<char> {
    match element {
        "tab" | "ptab" | "br" | "cr" => Some(' '),
        "noBreakHyphen" => Some('\u{2011}'),
        "softHyphen" => Some('\u{ad}'),
        _ => None,
    }
}

fn plain(paragraph: &str) -> String {
    let shown: String = paragraph
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'))
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
