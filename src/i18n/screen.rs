//! The language of the screen. Every word that the window shows passes here, so that a pseudo-locale reaches it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use super::pseudo::Pseudo;
use super::{Args, Words, captioned, date, language_name, listed, words, words_with};
use crate::directory::Directory;
use crate::terms::{Language, StateId, UnknownLanguage};

/// One of the six languages, or English in a disguise for those who build the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenLanguage {
    language: Language,
    pseudo: Option<Pseudo>,
}

impl ScreenLanguage {
    /// The language in which the words are.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// Whether the window is laid out from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.language.is_rtl() || self.pseudo == Some(Pseudo::RightToLeft)
    }

    /// A message.
    #[must_use]
    pub fn say(self, id: &str) -> String {
        self.words(words(self.language, id))
    }

    /// A message with arguments.
    #[must_use]
    pub fn say_with(self, id: &str, args: &Args) -> String {
        self.words(words_with(self.language, id, args))
    }

    /// Words, marked where the language does not have them yet.
    #[must_use]
    pub fn words(self, words: Words) -> String {
        self.shown(words.marked(self.language))
    }

    /// The name of a State.
    #[must_use]
    pub fn state(self, directory: &Directory, id: StateId) -> String {
        self.shown(directory.short_name(id, self.language))
    }

    /// The name of a language by its BCP 47 tag.
    #[must_use]
    pub fn language_name(self, tag: &str) -> String {
        self.shown(language_name(tag, self.language))
    }

    /// A date in words.
    #[must_use]
    pub fn date(self, day: Date) -> String {
        self.shown(date(day, self.language))
    }

    /// Caption and value in one line; both are shown already.
    #[must_use]
    pub fn captioned(self, caption: &str, value: &str) -> String {
        captioned(caption, value, self.language)
    }

    /// Several things in one line; each is shown already.
    #[must_use]
    pub fn listed(self, values: &[String]) -> String {
        listed(values, self.language)
    }

    /// Words of the language that were made elsewhere.
    #[must_use]
    pub fn shown(self, text: String) -> String {
        match self.pseudo {
            None => text,
            Some(pseudo) => pseudo.disguise(&text),
        }
    }
}

impl From<Language> for ScreenLanguage {
    fn from(language: Language) -> Self {
        Self {
            language,
            pseudo: None,
        }
    }
}

impl From<Pseudo> for ScreenLanguage {
    fn from(pseudo: Pseudo) -> Self {
        Self {
            language: Language::En,
            pseudo: Some(pseudo),
        }
    }
}

impl fmt::Display for ScreenLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pseudo {
            None => self.language.fmt(f),
            Some(pseudo) => f.write_str(pseudo.code()),
        }
    }
}

impl FromStr for ScreenLanguage {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Pseudo::ALL.into_iter().find(|p| p.code() == text) {
            Some(pseudo) => Ok(pseudo.into()),
            None => text.parse::<Language>().map(Self::from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_languages_and_two_disguises_can_be_chosen() {
        for language in Language::ALL {
            let screen: ScreenLanguage = language.code().parse().unwrap();
            assert_eq!(screen, ScreenLanguage::from(language));
            assert_eq!(screen.to_string(), language.code());
        }
        for pseudo in Pseudo::ALL {
            let screen: ScreenLanguage = pseudo.code().parse().unwrap();
            assert_eq!(screen.to_string(), pseudo.code());
            assert_eq!(screen.language(), Language::En);
            assert_ne!(screen.say("ui-yes"), "Yes");
        }
        assert!("x-other".parse::<ScreenLanguage>().is_err());
    }
}
