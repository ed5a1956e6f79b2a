//! Names of files, which systems write in different ways.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

/// A name with its letters composed (NFC), the form in which people's keyboards and most systems write it.
#[must_use]
pub fn composed(name: &str) -> String {
    name.nfc().collect()
}

/// The file of this name in a folder. A name of the very same signs comes first; then one of the same letters, which a
/// Mac keeps taken apart (e and an accent) and most other systems put together.
#[must_use]
pub fn find_named(folder: &Path, name: &str) -> Option<PathBuf> {
    let exact = folder.join(name);
    if exact.is_file() {
        return Some(exact);
    }
    let wanted = composed(name);
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter(|entry| entry.file_name().to_str().map(composed).as_ref() == Some(&wanted))
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    // Two such files side by side: the choice does not depend on the order in which the disk lists them.
    found.sort_unstable();
    found.into_iter().next()
}

/// The most UTF-16 units of a portable name: less than half of what Windows takes for a name, so that folders find
/// room on the way to it.
const MAX_UNITS: usize = 120;
/// The most bytes of a portable name: most other systems take 255.
const MAX_BYTES: usize = 240;
/// The longest ending, with its dot, that a name keeps when it is cut.
const MAX_ENDING: usize = 12;

/// A name that every system takes for a file, as like the given one as can be: letters composed, signs that Windows
/// refuses replaced by `_`, no dot or space at the end, no name of a device, not too long. A name that is so already
/// stays as it is.
#[must_use]
pub fn portable(name: &str) -> String {
    let refused = |c: char| c.is_control() || "/\\:?\"<>|*".contains(c);
    let replaced: String = name
        .nfc()
        .map(|c| if refused(c) { '_' } else { c })
        .collect();
    let mut portable = shortened(replaced.trim_end_matches(['.', ' ']));
    if portable.is_empty() || is_device(&portable) {
        portable.insert(0, '_');
    }
    portable
}

fn fits(name: &str) -> bool {
    name.len() <= MAX_BYTES && name.encode_utf16().count() <= MAX_UNITS
}

/// The name, cut before its ending if it is too long.
fn shortened(name: &str) -> String {
    if fits(name) {
        return name.to_owned();
    }
    let dot = name.rfind('.').filter(|dot| name.len() - dot <= MAX_ENDING);
    let (stem, ending) = name.split_at(dot.unwrap_or(name.len()));
    let mut stem = stem.to_owned();
    while !fits(&format!("{stem}{ending}")) && stem.pop().is_some() {}
    format!("{}{ending}", stem.trim_end_matches(['.', ' ']))
}

/// Names that Windows keeps for devices, whatever ending follows.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end_matches(' ').to_ascii_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|number| {
            let mut signs = number.chars();
            signs
                .next()
                .is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c))
                && signs.next().is_none()
        })
    };
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str())
        || numbered("COM")
        || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const COMPOSED: &str = "pi\u{e8}ce.pdf";
    const APART: &str = "pie\u{300}ce.pdf";

    #[test]
    fn a_name_is_found_in_either_form_and_the_exact_one_first() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        fs::write(at.join(APART), "apart").unwrap();
        let read = |name: &str| find_named(at, name).map(|path| fs::read_to_string(path).unwrap());
        assert_eq!(read(COMPOSED).as_deref(), Some("apart"));
        assert_eq!(read(APART).as_deref(), Some("apart"));
        assert_eq!(read("piece.pdf"), None, "another letter is another name");
        fs::write(at.join(COMPOSED), "composed").unwrap();
        // A disk that takes both for one name holds one file.
        if fs::read_dir(at).unwrap().count() == 2 {
            assert_eq!(read(COMPOSED).as_deref(), Some("composed"));
            assert_eq!(read(APART).as_deref(), Some("apart"));
        }
        fs::create_dir(at.join("folder")).unwrap();
        assert_eq!(find_named(at, "folder"), None);
    }

    #[test]
    fn a_portable_name_is_taken_by_every_system_and_changes_no_more_than_that() {
        for same in [
            "order.pdf",
            "Решение суда №5.pdf",
            "قرار.pdf",
            "判决书.pdf",
            "a b (2).pdf",
            "CONTRACT.pdf",
            "COM10",
        ] {
            assert_eq!(portable(same), same);
        }
        for (name, expected) in [
            ("what?.pdf", "what_.pdf"),
            ("\"a\" <b> | *c*:d\\e.pdf", "_a_ _b_ _ _c__d_e.pdf"),
            ("a\tb.pdf", "a_b.pdf"),
            ("order.pdf. .", "order.pdf"),
            ("CON", "_CON"),
            ("nul.txt", "_nul.txt"),
            ("com1.pdf", "_com1.pdf"),
            ("lpt³", "_lpt³"),
            ("aux .pdf", "_aux .pdf"),
            ("...", "_"),
            (APART, COMPOSED),
        ] {
            assert_eq!(portable(name), expected, "{name}");
        }
        for (sign, ending) in [("a", ".pdf"), ("判", ".pdf"), ("😀", ".docx"), ("a", "")] {
            let name = portable(&format!("{}{ending}", sign.repeat(300)));
            assert!(
                fits(&name) && name.ends_with(ending) && name.starts_with(sign),
                "{name}"
            );
            assert!(name.chars().count() > 50, "{name}");
        }
        assert!(
            fits(&portable(&format!("a.{}", "b".repeat(400)))),
            "an ending without end"
        );
    }
}
