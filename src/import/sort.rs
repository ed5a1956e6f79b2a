//! What sort of file it is that is no request: by its first bytes, never by its name.

/// The sorts of file that people take for a request file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSort {
    /// Nothing is in it, or nothing but zeros and blanks.
    Empty,
    /// A picture: a scan or a photograph.
    Picture(&'static str),
    /// A document of an office program that carries no request.
    Office(&'static str),
    /// A document of an office program under a password.
    Protected,
    /// Files packed into one, a package of this program among them.
    Archive(&'static str),
    /// A page of the web, a letter of electronic mail, or another text with marks.
    Marked(&'static str),
    /// Text in UTF-16, as some editors call "Unicode".
    Utf16,
    /// Text that is neither JSON nor any of the others.
    Text,
    /// None of these.
    Unknown,
}

impl FileSort {
    /// All sorts, one of each.
    pub const ALL: [Self; 9] = [
        Self::Empty,
        Self::Picture("PNG"),
        Self::Office("RTF"),
        Self::Protected,
        Self::Archive("ZIP"),
        Self::Marked("HTML"),
        Self::Utf16,
        Self::Text,
        Self::Unknown,
    ];

    /// The id used in messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Picture(_) => "picture",
            Self::Office(_) => "office",
            Self::Protected => "protected",
            Self::Archive(_) => "archive",
            Self::Marked(_) => "marked",
            Self::Utf16 => "utf16",
            Self::Text => "text",
            Self::Unknown => "unknown",
        }
    }

    /// The name of the format, which is the same in every language; empty where the sort says everything.
    #[must_use]
    pub const fn format(self) -> &'static str {
        match self {
            Self::Picture(name) | Self::Office(name) | Self::Archive(name) | Self::Marked(name) => {
                name
            }
            _ => "",
        }
    }
}

/// First bytes and what they stand for.
const BEGINNINGS: [(&[u8], FileSort); 24] = [
    (b"\x89PNG", FileSort::Picture("PNG")),
    (b"\xff\xd8\xff", FileSort::Picture("JPEG")),
    (b"GIF8", FileSort::Picture("GIF")),
    (b"BM", FileSort::Picture("BMP")),
    (b"II*\0", FileSort::Picture("TIFF")),
    (b"MM\0*", FileSort::Picture("TIFF")),
    (b"RIFF", FileSort::Picture("WebP")),
    (b"\0\0\0\x0cjP", FileSort::Picture("JPEG 2000")),
    (b"8BPS", FileSort::Picture("PSD")),
    (b"{\\rtf", FileSort::Office("RTF")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileSort::Office("DOC")),
    (b"%!PS", FileSort::Office("PostScript")),
    (b"PK\x05\x06", FileSort::Archive("ZIP")),
    (b"7z\xbc\xaf\x27\x1c", FileSort::Archive("7z")),
    (b"Rar!", FileSort::Archive("RAR")),
    (b"\x1f\x8b", FileSort::Archive("gzip")),
    (b"BZh", FileSort::Archive("bzip2")),
    (b"\xfd7zXZ", FileSort::Archive("xz")),
    (b"\x28\xb5\x2f\xfd", FileSort::Archive("zstd")),
    (b"MSCF", FileSort::Archive("CAB")),
    (b"\xff\xfe", FileSort::Utf16),
    (b"\xfe\xff", FileSort::Utf16),
    (b"MZ", FileSort::Unknown),
    (b"\x7fELF", FileSort::Unknown),
];

/// What a compound file (MS-CFB) holds instead of its document when that is under a password, in UTF-16.
const ENCRYPTED_PACKAGE: &str = "EncryptedPackage";
/// How much of a file is looked at.
const HEAD: usize = 4_096;

/// The sort of a file that is neither DOCX nor PDF; `None` for what may be JSON.
#[must_use]
pub(super) fn sort_of(bytes: &[u8]) -> Option<FileSort> {
    let blank = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if text.iter().all(blank) {
        return Some(FileSort::Empty);
    }
    let begins = BEGINNINGS
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    match begins.map(|(_, sort)| *sort) {
        Some(FileSort::Office("DOC")) if holds_utf16(bytes, ENCRYPTED_PACKAGE) => {
            return Some(FileSort::Protected);
        }
        // Two letters alone may also begin a text.
        Some(FileSort::Picture("BMP") | FileSort::Unknown) if !has_zeros(bytes) => {}
        Some(sort) => return Some(sort),
        None => {}
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(FileSort::Picture("HEIC"));
    }
    let head = text.get(..text.len().min(HEAD)).unwrap_or_default();
    let start = head.trim_ascii_start();
    match start.first() {
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9') => None,
        Some(b'<') => Some(FileSort::Marked(marked(start))),
        _ if is_mail(start) => Some(FileSort::Marked("EML")),
        _ if has_zeros(head) => Some(FileSort::Unknown),
        // A letter outside ASCII may be cut at the end of what is looked at.
        _ => match std::str::from_utf8(head) {
            Ok(_) => Some(FileSort::Text),
            Err(error) if error.error_len().is_none() => Some(FileSort::Text),
            // Bytes of another encoding, or of none: the reader of text says at which place.
            Err(_) if is_mostly_text(head) => None,
            Err(_) => Some(FileSort::Unknown),
        },
    }
}

/// The sort of a ZIP container that carries no request, by the names of its parts; `None` for a DOCX.
#[must_use]
pub(super) fn sort_of_container<'a>(names: impl Iterator<Item = &'a str>) -> Option<FileSort> {
    let mut sort = FileSort::Archive("ZIP");
    for name in names {
        let lower = name.to_ascii_lowercase();
        if lower.starts_with("word/") {
            return None;
        }
        if lower.starts_with("xl/") {
            sort = FileSort::Office("XLSX");
        } else if lower.starts_with("ppt/") {
            sort = FileSort::Office("PPTX");
        } else if lower == "meta-inf/manifest.xml" {
            sort = FileSort::Office("ODT");
        }
    }
    Some(sort)
}

fn marked(start: &[u8]) -> &'static str {
    let lower = String::from_utf8_lossy(start).to_lowercase();
    if lower.contains("<svg") {
        "SVG"
    } else if lower.contains("<html") || lower.contains("<!doctype html") {
        "HTML"
    } else {
        "XML"
    }
}

/// The lines with which a letter of electronic mail begins (RFC 5322).
fn is_mail(start: &[u8]) -> bool {
    [
        &b"From:"[..],
        b"Received:",
        b"Return-Path:",
        b"Delivered-To:",
        b"MIME-Version:",
    ]
    .iter()
    .any(|line| start.starts_with(line))
}

fn has_zeros(bytes: &[u8]) -> bool {
    bytes.iter().take(HEAD).any(|byte| *byte == 0)
}

/// Nearly all bytes are printed characters or stand in one of the older encodings of text.
fn is_mostly_text(head: &[u8]) -> bool {
    let odd = head
        .iter()
        .filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace());
    odd.count() * 50 < head.len()
}

fn holds_utf16(bytes: &[u8], word: &str) -> bool {
    let wanted: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_the_sort() {
        let encrypted = [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....".to_vec(),
            "EncryptedPackage"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
        ]
        .concat();
        for (bytes, sort) in [
            (&b""[..], Some("empty")),
            (b" \n\t", Some("empty")),
            (b"\xef\xbb\xbf", Some("empty")),
            (&[0; 5_000], Some("empty")),
            (b"\x89PNG\r\n\x1a\n", Some("picture")),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Some("picture")),
            (b"\0\0\0\x18ftypheic", Some("picture")),
            (b"BM\x36\0\0\0", Some("picture")),
            (b"BMW, Munich: letter of 3 May", Some("text")),
            (b"MZ is no program but a word", Some("text")),
            (b"MZ\x90\0\x03\0", Some("unknown")),
            (b"{\\rtf1\\ansi", Some("office")),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", Some("office")),
            (&encrypted, Some("protected")),
            (b"PK\x05\x06", Some("archive")),
            (b"Rar!\x1a\x07", Some("archive")),
            (b"<!DOCTYPE html><html>", Some("marked")),
            (b"From: a@b.example\r\nSubject: x", Some("marked")),
            (b"\xff\xfe{\0", Some("utf16")),
            ("Просим".as_bytes(), Some("text")),
            (b"\x01\x02\x03\xfe\xff\x80\x81", Some("unknown")),
            (b"caf\xe9 au lait, as Windows-1252 writes it", None),
            (b"{\"format\": 1}", None),
            (b"\xef\xbb\xbf  {", None),
            (b"[1]", None),
        ] {
            assert_eq!(sort_of(bytes).map(FileSort::id), sort, "{bytes:?}");
        }
    }

    #[test]
    fn a_container_is_told_by_its_parts() {
        let of = |names: &[&str]| sort_of_container(names.iter().copied()).map(FileSort::format);
        assert_eq!(of(&["[Content_Types].xml", "word/document.xml"]), None);
        assert_eq!(of(&["xl/workbook.xml"]), Some("XLSX"));
        assert_eq!(of(&["mimetype", "META-INF/manifest.xml"]), Some("ODT"));
        assert_eq!(of(&["letter.fr.docx", "manifest.json"]), Some("ZIP"));
        assert_eq!(of(&[]), Some("ZIP"));
    }
}
