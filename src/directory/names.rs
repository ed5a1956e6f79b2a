//! Names of States, as they are printed.

use super::model::Directory;
use crate::terms::{Language, StateId};

impl Directory {
    /// The name of a State in a language: the short name, or the code if the directory does not know it.
    #[must_use]
    pub fn short_name(&self, id: StateId, language: Language) -> String {
        self.state(id)
            .map_or_else(|| id.to_string(), |s| s.names(language).short.clone())
    }

    /// The formal name of a State in a language, as its treaties name it; the short name where none is recorded.
    #[must_use]
    pub fn formal_name(&self, id: StateId, language: Language) -> String {
        self.state(id).map_or_else(
            || id.to_string(),
            |s| {
                let name = s.names(language);
                name.formal.clone().unwrap_or_else(|| name.short.clone())
            },
        )
    }
}
