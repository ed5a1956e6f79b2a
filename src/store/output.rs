//! Where results go. One place decides what may be replaced, for every command and for the window.
//!
//! A file that was read in the same run is never replaced, by whatever name it is called: through a link, by another
//! way to its folder, in other letters on a disk that does not tell them apart. Any other file that exists is
//! replaced only where a person has said so.

use std::path::{Path, PathBuf};

use super::files::{self, StoreError};

/// What becomes of a file that exists where a result is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and the result is refused.
    Keep,
    /// It is replaced: a person has asked for that.
    Replace,
}

/// The results of a run, and what the run reads.
#[derive(Clone, Debug)]
pub struct Output {
    existing: Existing,
    inputs: Vec<PathBuf>,
}

impl Output {
    /// Results of a run that has read nothing yet.
    #[must_use]
    pub const fn new(existing: Existing) -> Self {
        Self {
            existing,
            inputs: Vec::new(),
        }
    }

    /// The run reads these files too; no result replaces one of them.
    #[must_use]
    pub fn reading<P: AsRef<Path>>(mut self, inputs: impl IntoIterator<Item = P>) -> Self {
        self.inputs
            .extend(inputs.into_iter().map(|p| p.as_ref().to_owned()));
        self
    }

    /// Whether a result may be written there; asked before the work that makes it.
    ///
    /// # Errors
    /// It would replace what was read, or a file that exists; or no file can stand there.
    pub fn admit(&self, path: &Path) -> Result<(), StoreError> {
        let owned = || path.to_owned();
        // A link that leads nowhere is something that exists.
        let Ok(itself) = std::fs::symlink_metadata(path) else {
            return Ok(());
        };
        if self.inputs.iter().any(|input| is_same_file(input, path)) {
            return Err(StoreError::OverInput { path: owned() });
        }
        let at_end = std::fs::metadata(path).unwrap_or(itself);
        if at_end.is_dir() {
            return Err(StoreError::IsFolder { path: owned() });
        }
        if !at_end.is_file() && !at_end.is_symlink() {
            return Err(StoreError::NotAFile { path: owned() });
        }
        match self.existing {
            Existing::Keep => Err(StoreError::Exists { path: owned() }),
            Existing::Replace => Ok(()),
        }
    }

    /// Writes a result whole or not at all.
    ///
    /// # Errors
    /// As for [`Output::admit`]; or the system refuses. What was there before is untouched then.
    pub fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        self.admit(path)?;
        match self.existing {
            Existing::Keep => files::write_new(path, bytes),
            Existing::Replace => files::write_atomic(path, bytes),
        }
    }
}

/// Whether two paths lead to one file; a file that does not exist is none.
#[must_use]
pub fn is_same_file(input: &Path, output: &Path) -> bool {
    same_file::is_same_file(input, output).unwrap_or_else(|_| {
        // One of them cannot be opened to be looked at: then the ways to them decide.
        let way = |path: &Path| path.canonicalize().ok();
        way(input).is_some_and(|input| way(output) == Some(input))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("input"), "input").unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        folder
    }

    /// Every name by which an input can be called.
    fn aliases(at: &Path) -> Vec<PathBuf> {
        let mut names = vec![
            at.join("input"),
            at.join("./input"),
            at.join("sub/../input"),
            at.join("sub").join("..").join(".").join("input"),
        ];
        fs::hard_link(at.join("input"), at.join("hard")).unwrap();
        names.push(at.join("hard"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::symlink;
            symlink("input", at.join("link")).unwrap();
            symlink("link", at.join("link-to-link")).unwrap();
            symlink(at, at.join("sub/up")).unwrap();
            names.extend(["link", "link-to-link", "sub/up/input"].map(|n| at.join(n)));
        }
        // A disk that does not tell large from small letters.
        if at.join("INPUT").exists() {
            names.push(at.join("INPUT"));
        }
        names
    }

    #[test]
    fn an_input_is_never_replaced_by_whatever_name_it_is_called() {
        let folder = folder();
        let at = folder.path();
        let names = aliases(at);
        for input in &names {
            for output in &names {
                for existing in [Existing::Replace, Existing::Keep] {
                    let result = Output::new(existing)
                        .reading([input])
                        .write(output, b"result");
                    assert!(
                        matches!(result, Err(StoreError::OverInput { .. })),
                        "{input:?} {output:?} {result:?}"
                    );
                }
            }
        }
        assert_eq!(fs::read(at.join("input")).unwrap(), b"input");
    }

    #[test]
    fn a_file_that_exists_is_replaced_only_where_that_was_said() {
        let folder = folder();
        let at = folder.path();
        fs::write(at.join("old"), "old").unwrap();
        let keep = Output::new(Existing::Keep).reading([at.join("input")]);
        assert!(matches!(
            keep.write(&at.join("old"), b"new"),
            Err(StoreError::Exists { .. })
        ));
        assert_eq!(fs::read(at.join("old")).unwrap(), b"old");
        keep.write(&at.join("new"), b"new").unwrap();
        assert_eq!(fs::read(at.join("new")).unwrap(), b"new");
        let replace = Output::new(Existing::Replace);
        replace.write(&at.join("old"), b"new").unwrap();
        assert_eq!(fs::read(at.join("old")).unwrap(), b"new");
        assert!(matches!(
            replace.admit(&at.join("sub")),
            Err(StoreError::IsFolder { .. })
        ));
    }

    #[test]
    fn a_file_that_comes_between_question_and_writing_is_kept() {
        let folder = folder();
        let path = folder.path().join("late");
        fs::write(&path, "late").unwrap();
        assert!(matches!(
            files::write_new(&path, b"new"),
            Err(StoreError::Exists { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), b"late");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_devices_are_left_alone() {
        use std::os::unix::fs::symlink;
        let folder = folder();
        let at = folder.path();
        fs::write(at.join("old"), "old").unwrap();
        symlink("old", at.join("link")).unwrap();
        symlink("nowhere", at.join("dangling")).unwrap();
        let replace = Output::new(Existing::Replace);
        replace.write(&at.join("link"), b"new").unwrap();
        assert!(at.join("link").is_symlink(), "the link is still one");
        assert_eq!(fs::read(at.join("old")).unwrap(), b"new");
        assert!(matches!(
            Output::new(Existing::Keep).admit(&at.join("dangling")),
            Err(StoreError::Exists { .. })
        ));
        assert!(matches!(
            replace.admit(Path::new("/dev/null")),
            Err(StoreError::NotAFile { .. })
        ));
    }
}
