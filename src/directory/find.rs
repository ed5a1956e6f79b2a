//! Finding a State by what people type: its code, its names, its everyday and former names in the six languages.
//!
//! What is absent: printing a State under any of the further names.

use super::further::FurtherNames;
use super::model::Directory;
use super::schema::State;
use crate::folding::{Folded, Wanted, best};
use crate::terms::{Language, StateId};

/// Every name by which each State is found, folded once.
#[derive(Clone, Debug, Default)]
pub struct StateNames {
    states: Vec<(StateId, Vec<Folded>)>,
}

impl StateNames {
    /// The names of these States, and what the files of further names add.
    pub fn new<'s>(states: impl IntoIterator<Item = &'s State>, further: &[FurtherNames]) -> Self {
        let states = states
            .into_iter()
            .filter_map(|state| {
                let id: StateId = state.head.iso3.parse().ok()?;
                let mut names = vec![
                    Folded::code(&state.head.iso3),
                    Folded::code(&state.head.iso2),
                ];
                let mut add = |name: &str| {
                    let folded = Folded::new(name);
                    if !names.contains(&folded) {
                        names.push(folded);
                    }
                };
                for language in Language::ALL {
                    let name = state.names(language);
                    add(&name.short);
                    name.formal.as_deref().into_iter().for_each(&mut add);
                }
                for more in further.iter().filter(|f| f.state == id) {
                    more.names.values().flatten().for_each(|n| add(n));
                }
                Some((id, names))
            })
            .collect();
        Self { states }
    }

    /// The names of a State.
    #[must_use]
    pub fn of(&self, state: StateId) -> &[Folded] {
        self.states
            .iter()
            .find(|(id, _)| *id == state)
            .map_or(&[], |(_, names)| names)
    }

    /// The States that answer to what was typed, best first.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<StateId> {
        best(&Wanted::new(typed), &self.states, |(_, names)| names)
            .into_iter()
            .map(|(id, _)| *id)
            .collect()
    }
}

impl StateNames {
    /// The names of all States of a directory.
    #[must_use]
    pub fn of_directory(directory: &Directory) -> Self {
        let further: Vec<FurtherNames> = directory
            .further_names()
            .into_iter()
            .flat_map(|file| file.name)
            .collect();
        Self::new(directory.states(), &further)
    }
}

impl Directory {
    /// The States whose code or name in any of the six languages, everyday and former names among them, answers to
    /// what was typed, best first.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<&State> {
        StateNames::of_directory(self)
            .find(typed)
            .into_iter()
            .filter_map(|id| self.state(id))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_names_are_of_known_states_and_name_their_source() {
        let directory = Directory::embedded();
        assert_eq!(directory.further_names().len(), 2);
        for file in directory.further_names() {
            assert!(!file.name.is_empty());
            for more in &file.name {
                assert!(directory.state(more.state).is_some(), "{}", more.state);
                assert!(file.source.contains_key(&more.source), "{more:?}");
                assert!(more.names.values().all(|n| !n.is_empty()), "{more:?}");
            }
        }
    }

    #[test]
    fn no_further_name_is_the_name_of_another_state() {
        let directory = Directory::embedded();
        let names = StateNames::of_directory(&directory);
        let further: Vec<(StateId, Folded)> = directory
            .further_names()
            .iter()
            .flat_map(|file| &file.name)
            .flat_map(|n| {
                n.names
                    .values()
                    .flatten()
                    .map(|name| (n.state, Folded::new(name)))
            })
            .collect();
        for state in directory.states() {
            let id: StateId = state.head.iso3.parse().unwrap();
            for language in Language::ALL {
                let own = Folded::new(&state.names(language).short);
                let other = further.iter().find(|(of, name)| *of != id && *name == own);
                assert!(other.is_none(), "{own:?} of {id} and {other:?}");
            }
            assert!(names.of(id).len() > 3, "{id}");
        }
    }
}
