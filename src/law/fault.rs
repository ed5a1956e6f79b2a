//! Faults in data files: for the maintainer of the data, never for the drafter.

use std::fmt;

/// One fault in one entry of a data file, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFault {
    /// The file, relative to the data folder.
    pub file: String,
    /// The entry in it, by id or position.
    pub entry: String,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

impl DataFault {
    /// Makes a fault.
    #[must_use]
    pub fn new(
        file: &str,
        entry: impl Into<String>,
        problem: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            entry: entry.into(),
            problem: problem.into(),
            hint: hint.into(),
        }
    }
}

impl fmt::Display for DataFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}: {} ({})",
            self.file, self.entry, self.problem, self.hint
        )
    }
}

impl std::error::Error for DataFault {}
