//! Fluent bundles, one per language and file, parsed when first asked for.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::terms::Language;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The file of each group of messages, by the first part of their ids.
const FILES: [(&str, &str); 20] = [
    ("basis", "directory.ftl"),
    ("cli", "cli.ftl"),
    ("directory", "directory.ftl"),
    ("document", "document.ftl"),
    ("element", "elements.ftl"),
    ("export", "export.ftl"),
    ("finding", "findings.ftl"),
    ("glossary", "glossary.ftl"),
    ("ground", "grounds.ftl"),
    ("import", "cli.ftl"),
    ("instrument", "instruments.ftl"),
    ("kind", "kinds.ftl"),
    ("language", "languages.ftl"),
    ("option", "options.ftl"),
    ("quality", "quality.ftl"),
    ("question", "questions.ftl"),
    ("record", "records.ftl"),
    ("report", "report.ftl"),
    ("route", "routes.ftl"),
    ("ui", "interface.ftl"),
];

type Bundle = FluentBundle<FluentResource>;

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
        if let Some(text) = lookup(candidate, id, args) {
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
    let (message, attribute) = split(id);
    bundle(language, id)
        .and_then(|b| b.get_message(message))
        .is_some_and(|m| match attribute {
            Some(name) => m.get_attribute(name).is_some(),
            None => m.value().is_some(),
        })
}

/// Every message id of a language's files, with `.attribute` for attributes, for the tests of completeness.
#[must_use]
pub fn ids(language: Language) -> Vec<String> {
    let mut ids = Vec::new();
    let Some(folder) = LOCALES.get_dir(language.code()) else {
        return ids;
    };
    for text in folder.files().filter_map(|f| f.contents_utf8()) {
        let mut current = "";
        for line in text.lines() {
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            let name = name.trim_end();
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                ids.push(format!("{current}.{attribute}"));
            } else if !line.starts_with([' ', '#', '\t']) {
                current = name;
                ids.push(name.to_owned());
            }
        }
    }
    ids
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}

fn lookup(language: Language, id: &str, args: &Args) -> Option<String> {
    let (message, attribute) = split(id);
    let bundle = bundle(language, id)?;
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args = args.fluent();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    Some(text.into_owned())
}

fn bundle(language: Language, id: &str) -> Option<&'static Bundle> {
    type Bundles = HashMap<(Language, &'static str), OnceLock<Option<Bundle>>>;
    static BUNDLES: OnceLock<Bundles> = OnceLock::new();
    let bundles = BUNDLES.get_or_init(|| {
        Language::ALL
            .into_iter()
            .flat_map(|l| {
                FILES
                    .iter()
                    .map(move |(_, file)| ((l, *file), OnceLock::new()))
            })
            .collect()
    });
    let group = id.split('-').next()?;
    let (_, file) = FILES.iter().find(|(name, _)| *name == group)?;
    bundles
        .get(&(language, *file))?
        .get_or_init(|| make(language, file))
        .as_ref()
}

fn make(language: Language, file: &str) -> Option<Bundle> {
    let text = LOCALES
        .get_file(format!("{language}/{file}"))?
        .contents_utf8()?;
    let id: LanguageIdentifier = language.code().parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // On the screen an Arabic sentence keeps codes and Latin names in order by isolates; documents mark
    // direction on runs instead, and in other languages the characters would only be noise.
    bundle.set_use_isolating(language.is_rtl() && file != "document.ftl");
    // A resource with a fault still yields its sound messages; the tests refuse any fault.
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every file of words is well-formed and belongs to a group of messages.
    #[test]
    fn locale_files_have_no_fault() {
        let mut faults = Vec::new();
        for file in LOCALES.dirs().flat_map(Dir::files) {
            let text = file.contents_utf8().unwrap_or_default();
            if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
                faults.push(format!("{}: {errors:?}", file.path().display()));
            }
            let name = file.path().file_name().and_then(|n| n.to_str());
            if !FILES.iter().any(|(_, known)| Some(*known) == name) {
                faults.push(format!(
                    "{}: no messages belong here",
                    file.path().display()
                ));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
