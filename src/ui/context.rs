//! What screens may see: the draft with everything derived from it, and the language of the screen.

use std::cell::OnceCell;
use std::collections::HashSet;

use jiff::civil::Date;

use super::place::Place;
use super::widgets::Choice;
use crate::desk::Desk;
use crate::directory::StateNames;
use crate::i18n::{self, Args, KindNames, ScreenLanguage, Words};
use crate::reference::Reference;
use crate::terms::{Language, PlaceId, StateId};

/// Names in the language of the screen, sorted for choosers, made when first asked for.
pub struct Names {
    reference: Reference,
    screen: ScreenLanguage,
    states: OnceCell<Vec<Choice<StateId>>>,
    places: OnceCell<Vec<Choice<PlaceId>>>,
    languages: OnceCell<Vec<Choice<String>>>,
    kinds: OnceCell<KindNames>,
}

impl Names {
    /// Names in this language.
    #[must_use]
    pub const fn new(reference: Reference, screen: ScreenLanguage) -> Self {
        Self {
            reference,
            screen,
            states: OnceCell::new(),
            places: OnceCell::new(),
            languages: OnceCell::new(),
            kinds: OnceCell::new(),
        }
    }

    /// Every entry of the directory, sorted by name.
    pub fn states(&self) -> &[Choice<StateId>] {
        self.states.get_or_init(|| {
            let directory = self.reference.directory();
            let names = StateNames::of_directory(directory);
            let mut all: Vec<_> = directory
                .ids()
                .map(|id| Choice::new(id, self.screen.state(directory, id)).found_by(names.of(id)))
                .collect();
            i18n::sort_by_words(&mut all, self.screen.language(), |c| c.words.as_str());
            all
        })
    }

    /// Every State and every other place that a nationality, an issuer or an address can name, sorted by name.
    pub fn places(&self) -> &[Choice<PlaceId>] {
        self.places.get_or_init(|| {
            let directory = self.reference.directory();
            let names = StateNames::of_directory(directory);
            let states = directory.ids().map(|id| {
                Choice::new(id.into(), self.screen.state(directory, id)).found_by(names.of(id))
            });
            let others = directory.places().iter().map(|place| {
                let words = self.screen.state(directory, place.id.as_state());
                Choice::new(place.id, words).found_by(&place.found_by())
            });
            let mut all: Vec<_> = states.chain(others).collect();
            i18n::sort_by_words(&mut all, self.screen.language(), |c| c.words.as_str());
            all
        })
    }

    /// The words by which kinds of request are found.
    pub fn kinds(&self) -> &KindNames {
        self.kinds
            .get_or_init(|| KindNames::new(self.reference.law()))
    }

    /// Every language that has a name in the locales, by BCP 47 tag, sorted by name.
    pub fn languages(&self) -> &[Choice<String>] {
        self.languages.get_or_init(|| {
            let mut tags: Vec<String> = i18n::ids(Language::En)
                .into_iter()
                .filter_map(|id| id.strip_prefix("language-").map(str::to_owned))
                .collect();
            tags.extend(Language::ALL.iter().map(|l| l.code().to_owned()));
            tags.sort();
            tags.dedup();
            let mut all: Vec<_> = tags
                .into_iter()
                .map(|tag| {
                    let words = self.screen.language_name(&tag);
                    Choice::new(tag, words)
                })
                .collect();
            // Several codes of one language are one choice, the shortest of them.
            all.sort_by_key(|c| c.value.len());
            let mut seen = HashSet::new();
            all.retain(|c| seen.insert(c.words.clone()));
            i18n::sort_by_words(&mut all, self.screen.language(), |c| c.words.as_str());
            all
        })
    }
}

/// What screens may see.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The draft and what is derived from it.
    pub desk: &'a Desk,
    /// How the screen speaks.
    pub screen: ScreenLanguage,
    /// The language of its words.
    pub language: Language,
    /// Names for choosers.
    pub names: &'a Names,
    /// The place that was jumped to last.
    pub marked: Option<&'a Place>,
}

/// What everything shown of a draft hangs on: its state and the language of the screen.
pub type Key = (u64, ScreenLanguage);

impl Cx<'_> {
    /// What everything shown of the draft hangs on.
    #[must_use]
    pub const fn key(&self) -> Key {
        (self.desk.revision(), self.screen)
    }

    /// Words of the screen.
    #[must_use]
    pub fn t(&self, id: &str) -> String {
        self.screen.say(id)
    }

    /// Words of the screen with arguments.
    #[must_use]
    pub fn with(&self, id: &str, args: &Args) -> String {
        self.screen.say_with(id, args)
    }

    /// The name of a State.
    #[must_use]
    pub fn state(&self, id: StateId) -> String {
        self.screen.state(self.desk.reference().directory(), id)
    }

    /// The name of one of the six languages in the language of the screen.
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        self.screen.language_name(language.code())
    }

    /// Words of law or directory, marked where the language does not have them yet.
    #[must_use]
    pub fn words(&self, words: Words) -> String {
        self.screen.words(words)
    }

    /// A date in words.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        self.screen.date(day)
    }
}
