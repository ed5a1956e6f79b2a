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
}
