//! What screens may see: the draft with everything derived from it, and the language of the screen.

use std::cell::OnceCell;

use super::place::Place;
use super::widgets::Choice;
use crate::desk::Desk;
use crate::directory;
use crate::i18n::{self, Args};
use crate::terms::{Language, StateId};

/// Names in the language of the screen, sorted for choosers, made when first asked for.
pub struct Names {
    language: Language,
    states: OnceCell<Vec<Choice<StateId>>>,
    languages: OnceCell<Vec<Choice<String>>>,
}

impl Names {
    /// Names in this language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self {
            language,
            states: OnceCell::new(),
            languages: OnceCell::new(),
        }
    }

    /// Every entry of the directory, sorted by name.
    pub fn states(&self) -> &[Choice<StateId>] {
        self.states.get_or_init(|| {
            let mut all: Vec<_> = directory::all()
                .map(|value| Choice {
                    value,
                    words: directory::short_name(value, self.language),
                })
                .collect();
            i18n::sort_by_words(&mut all, self.language, |c| c.words.as_str());
            all
        })
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
                .map(|value| Choice {
                    words: i18n::language_name(&value, self.language),
                    value,
                })
                .collect();
            i18n::sort_by_words(&mut all, self.language, |c| c.words.as_str());
            all
        })
    }
}

/// Words of the screen, marked where the language does not have them yet.
#[must_use]
pub fn say(language: Language, id: &str) -> String {
    i18n::words(language, id).marked(language)
}

/// Words of the screen with arguments, marked where the language does not have them yet.
#[must_use]
pub fn say_with(language: Language, id: &str, args: &Args) -> String {
    i18n::words_with(language, id, args).marked(language)
}

/// What screens may see.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The draft and what is derived from it.
    pub desk: &'a Desk,
    /// Language of the screen.
    pub language: Language,
    /// Names for choosers.
    pub names: &'a Names,
    /// The place that was jumped to last.
    pub marked: Option<&'a Place>,
}

impl Cx<'_> {
    /// Words of the screen.
    #[must_use]
    pub fn t(&self, id: &str) -> String {
        say(self.language, id)
    }

    /// Words of the screen with arguments.
    #[must_use]
    pub fn with(&self, id: &str, args: &Args) -> String {
        say_with(self.language, id, args)
    }

    /// The name of a State.
    #[must_use]
    pub fn state(&self, id: StateId) -> String {
        directory::short_name(id, self.language)
    }

    /// The name of one of the six languages in the language of the screen.
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        i18n::language_name(language.code(), self.language)
    }
}
