//! Names of States, and the search for them.

use super::model::Directory;
use super::schema::State;
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

    /// States whose code or name in any of the six languages contains the text, whatever its case.
    ///
    /// Matches of the whole code or name come first.
    #[must_use]
    pub fn search(&self, text: &str) -> Vec<&State> {
        let wanted = text.trim().to_lowercase();
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u8, &State)> = self
            .states()
            .filter_map(|state| {
                let codes = [&state.head.iso3, &state.head.iso2];
                if codes.iter().any(|c| c.to_lowercase() == wanted) {
                    return Some((0, state));
                }
                Language::ALL
                    .into_iter()
                    .flat_map(|l| {
                        let name = state.names(l);
                        [Some(&name.short), name.formal.as_ref()]
                    })
                    .flatten()
                    .filter_map(|name| {
                        let name = name.to_lowercase();
                        if name == wanted {
                            Some(0)
                        } else if name.starts_with(&wanted) {
                            Some(1)
                        } else if name.contains(&wanted) {
                            Some(2)
                        } else {
                            None
                        }
                    })
                    .min()
                    .map(|rank| (rank, state))
            })
            .collect();
        found.sort_by(|a, b| (a.0, &a.1.head.iso3).cmp(&(b.0, &b.1.head.iso3)));
        found.into_iter().map(|(_, state)| state).collect()
    }
}
