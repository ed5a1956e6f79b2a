//! Names of States and other places, as they are printed and looked up.

use super::model::Directory;
use super::places::Place;
use crate::folding::{Wanted, best};
use crate::terms::{Language, PlaceId, StateId};

impl Directory {
    /// The name of a State in a language: the short name, that of a place that is no State, or
    /// the code if the directory does not know it.
    #[must_use]
    pub fn short_name(&self, id: StateId, language: Language) -> String {
        self.state(id).map_or_else(
            || {
                self.place(id.into())
                    .and_then(|place| place.name.get(&language).cloned())
                    .unwrap_or_else(|| id.to_string())
            },
            |s| s.names(language).short.clone(),
        )
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

impl Directory {
    /// Everything beside States that a nationality, an issuer or an address can name, in the order of the codes.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        self.places.all()
    }

    /// What is known of a place that is not a State.
    #[must_use]
    pub fn place(&self, id: PlaceId) -> Option<&Place> {
        self.places().iter().find(|place| place.id == id)
    }

    /// Whether the code is that of a State or of a place.
    #[must_use]
    pub fn knows_place(&self, id: PlaceId) -> bool {
        self.state(id.as_state()).is_some() || self.place(id).is_some()
    }

    /// The State of a place: itself, or the one under which the source names a territory.
    #[must_use]
    pub fn state_of(&self, id: PlaceId) -> Option<StateId> {
        match self.place(id) {
            Some(place) => place.state,
            None => self.state(id.as_state()).map(|_| id.as_state()),
        }
    }

    /// The territories that the source names under a State.
    pub fn territories_of(&self, state: StateId) -> impl Iterator<Item = &Place> {
        self.places()
            .iter()
            .filter(move |place| place.state == Some(state))
    }

    /// The places whose code or name in any of the six languages answers to what was typed, best first.
    #[must_use]
    pub fn search_places(&self, typed: &str) -> Vec<&Place> {
        let places: Vec<_> = self.places().iter().map(|p| (p, p.found_by())).collect();
        best(&Wanted::new(typed), &places, |(_, names)| names)
            .into_iter()
            .map(|(place, _)| *place)
            .collect()
    }

    /// The name of a State or place in a language; the code if the directory does not know it.
    #[must_use]
    pub fn place_name(&self, id: PlaceId, language: Language) -> String {
        self.short_name(id.as_state(), language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_iso_3166_1_has_a_name_in_six_languages() {
        let directory = Directory::embedded();
        let known = |code: &str| directory.knows_place(code.parse().unwrap());
        for code in [
            "HKG", "MAC", "TWN", "CYM", "JEY", "GGY", "IMN", "GIB", "ABW", "CUW", "GRL",
        ] {
            assert!(known(code), "{code}");
        }
        for code in [
            "FRO", "PRI", "NCL", "XKX", "XXA", "XXB", "XXC", "XXX", "FRA", "COK",
        ] {
            assert!(known(code), "{code}");
        }
        assert!(!known("ZZZ"));
        // 249 codes, of which 193 Members, two observers, the Cook Islands and Niue are States of the directory.
        let territories = directory
            .places()
            .iter()
            .filter(|p| p.iso2.is_some())
            .count();
        assert_eq!(territories, 249 - 197 + 1);
        for place in directory.places() {
            let mut names: Vec<_> = Language::ALL
                .iter()
                .map(|l| directory.place_name(place.id, *l))
                .collect();
            assert!(
                names
                    .iter()
                    .all(|n| n.chars().count() > 1 && *n != place.id.to_string())
            );
            names.dedup();
            assert!(names.len() > 2, "{names:?}");
        }
    }

    #[test]
    fn a_territory_stands_under_the_state_of_its_source() {
        let directory = Directory::embedded();
        let under = |state: &str| {
            directory
                .territories_of(state.parse().unwrap())
                .map(|p| p.id.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(under("CHN"), ["HKG", "MAC", "TWN"]);
        assert_eq!(under("NLD"), ["ABW", "BES", "CUW", "SXM"]);
        assert!(under("KEN").is_empty());
    }
}
