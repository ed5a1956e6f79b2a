//! The ZIP container of a DOCX, opened for reading, with an account of what was unpacked and of what does not agree.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::super::held::{CarrierFault, MAX_ENTRIES, MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_FLOOR};

/// A container opened for reading.
pub(super) struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    bytes: &'a [u8],
    unpacked: u64,
}

/// A part as it was unpacked, or why it could not be.
pub(super) type Part = Result<Vec<u8>, CarrierFault>;

impl<'a> Container<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, CarrierFault> {
        let Some(counted) = counted(bytes) else {
            return Err(CarrierFault::Truncated);
        };
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
        if names.len() != archive.len() || counted != archive.len() {
            return Err(CarrierFault::DoubledName);
        }
        Ok(Self {
            archive,
            bytes,
            unpacked: 0,
        })
    }

    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .archive
            .file_names()
            .filter_map(|n| n.ok().map(std::borrow::Cow::into_owned))
            .collect();
        names.sort_unstable();
        names
    }

    pub(super) fn part(&mut self, name: &str) -> Part {
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
        let read = entry.take(limit + 1).read_to_end(&mut part);
        let size = u64::try_from(part.len()).unwrap_or(u64::MAX);
        if size > limit {
            return Err(CarrierFault::TooMuch);
        }
        self.unpacked += size;
        match read {
            Ok(_) => Ok(part),
            // The library reads the check sum when a part is through, and has no other fault with these words.
            Err(error) if error.to_string().contains("checksum") => {
                Err(CarrierFault::Checksum(name.to_owned()))
            }
            Err(error) => Err(CarrierFault::Damaged(format!("{name}: {error}"))),
        }
    }

    /// All parts by name.
    pub(super) fn parts(&mut self) -> BTreeMap<String, Part> {
        let names = self.names();
        names
            .into_iter()
            .filter(|name| !name.ends_with('/'))
            .map(|name| {
                let part = self.part(&name);
                (name, part)
            })
            .collect()
    }

    /// Whether the container holds nothing but its parts, each called by one name: no bytes before, between or behind
    /// them, where another reader might find another document.
    pub(super) fn is_tight(&mut self) -> bool {
        let start = self.archive.central_directory_start();
        let mut entries: Vec<(u64, u64)> = Vec::new();
        for index in 0..self.archive.len() {
            let Ok(entry) = self.archive.by_index_raw(index) else {
                return false;
            };
            let (from, size) = (entry.header_start(), entry.compressed_size());
            let Some(data) = entry.data_start() else {
                return false;
            };
            // The name stands a second time before the content (APPNOTE 4.3.7).
            let name = usize::try_from(from + 30).ok().and_then(|at| {
                let end = at.checked_add(entry.name_raw().len())?;
                self.bytes.get(at..end)
            });
            if name != Some(entry.name_raw()) {
                return false;
            }
            entries.push((from, data.saturating_add(size)));
        }
        entries.sort_unstable();
        let mut at = 0;
        for (from, end) in &entries {
            // Behind the content its sizes may stand, when they were not known before (APPNOTE 4.3.9).
            let between = from.checked_sub(at);
            if !between.is_some_and(|gap| gap == 0 || (at > 0 && matches!(gap, 12 | 16 | 20 | 24)))
            {
                return false;
            }
            at = *end;
        }
        let behind = start.checked_sub(at);
        behind.is_some_and(|gap| matches!(gap, 0 | 12 | 16 | 20 | 24))
            && self.archive.offset() == 0
            && self.archive.comment().is_empty()
            && self.bytes.len() == end_of(self.bytes)
    }
}

fn damaged(error: &zip::result::ZipError) -> CarrierFault {
    CarrierFault::Damaged(error.to_string())
}

/// Length of the record at the end of the central directory without a comment.
const END: usize = 22;

fn end_record(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).rposition(|w| w == b"PK\x05\x06")
}

fn end_of(bytes: &[u8]) -> usize {
    end_record(bytes).map_or(0, |at| at + END)
}

/// The number of entries that the end of the central directory names.
fn counted(bytes: &[u8]) -> Option<usize> {
    let at = end_record(bytes)?;
    let number = bytes.get(at + 10..at + 12)?;
    Some(usize::from(u16::from_le_bytes(number.try_into().ok()?)))
}
