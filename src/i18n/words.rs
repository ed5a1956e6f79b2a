//! Words of a message in a language, in English where the language has none yet.

use fluent_bundle::{FluentArgs, FluentValue};

use super::messages;
use crate::terms::Language;

/// Words and the language they are in, which is English where the language asked for has none yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// The language in which they are.
    pub language: Language,
}

impl Words {
    /// The words, with a mark in front if they are not in the language asked for.
    #[must_use]
    pub fn marked(self, asked: Language) -> String {
        if self.language == asked {
            self.text
        } else {
            format!("[{}] {}", self.language, self.text)
        }
    }
}

/// Arguments of a message.
#[derive(Clone, Debug, Default)]
pub struct Args(Vec<(&'static str, Value)>);

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Number(i64),
}

impl Args {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Value::Text(text.into())));
        self
    }

    /// Adds a number, by which plural forms are chosen.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: i64) -> Self {
        self.0.push((name, Value::Number(number)));
        self
    }

    fn fluent(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            match value {
                Value::Text(text) => args.set(*name, text.as_str()),
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        args
    }
}

/// The words of a message without arguments, in the language or else in English.
#[must_use]
pub fn words(language: Language, id: &str) -> Words {
    words_with(language, id, &Args::default())
}

/// The words of a message. An id with a dot names an attribute.
#[must_use]
pub fn words_with(language: Language, id: &str, args: &Args) -> Words {
    for candidate in [language, Language::En] {
        if let Some(text) = messages::format(candidate, id, || args.fluent()) {
            return Words {
                text,
                language: candidate,
            };
        }
    }
    // A test proves that every id used exists; an id on the screen is still better than nothing.
    Words {
        text: id.to_owned(),
        language: Language::En,
    }
}

/// The words of a message, wherever they come from.
#[must_use]
pub fn text(language: Language, id: &str) -> String {
    words(language, id).text
}

/// The words of a message with arguments, wherever they come from.
#[must_use]
pub fn text_with(language: Language, id: &str, args: &Args) -> String {
    words_with(language, id, args).text
}

/// Whether the language itself has the message.
#[must_use]
pub fn has(language: Language, id: &str) -> bool {
    messages::has(language, id)
}

/// Every message id of a language in alphabetical order, with `.attribute` for attributes.
#[must_use]
pub fn ids(language: Language) -> Vec<String> {
    messages::ids(language).map(str::to_owned).collect()
}
