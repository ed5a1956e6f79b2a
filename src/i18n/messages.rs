//! The messages compiled into the program: found by id in a sorted index, parsed one by one when first asked for.

use std::ops::Range;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::terms::Language;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The messages of one language, as the build script has sorted them.
struct Compiled {
    code: &'static str,
    /// All ids one behind the other.
    ids: &'static str,
    /// All texts one behind the other.
    texts: &'static str,
    /// Where each message stands, in the order of the ids: five numbers of four bytes, lowest byte first.
    index: &'static [u8],
}

/// Where a message stands, in bytes of the ids and of the texts.
struct Entry {
    id: Range<usize>,
    text: Range<usize>,
    /// Whether the text is all there is; otherwise it is a small Fluent resource.
    is_plain: bool,
}

type Bundle = FluentBundle<FluentResource>;

/// The words of a message; `None` if the language does not have it. An id with a dot names an attribute.
pub(super) fn format<'a>(
    language: Language,
    id: &str,
    args: impl FnOnce() -> FluentArgs<'a>,
) -> Option<String> {
    let compiled = of(language)?;
    let at = compiled.position(id)?;
    let entry = Entry::read(compiled.rows().get(at)?);
    let text = compiled.texts.get(entry.text)?;
    if entry.is_plain {
        return Some(text.to_owned());
    }
    let bundle = parsed(language)
        .get(at)?
        .get_or_init(|| bundle(language, id, text).map(Box::new))
        .as_ref()?;
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args = args();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    Some(text.into_owned())
}

/// Whether the language has the message.
pub(super) fn has(language: Language, id: &str) -> bool {
    of(language).is_some_and(|compiled| compiled.position(id).is_some())
}

/// The ids of a language, in alphabetical order, with `.attribute` for attributes.
pub(super) fn ids(language: Language) -> impl Iterator<Item = &'static str> {
    of(language)
        .into_iter()
        .flat_map(|compiled| compiled.rows().iter().map(|row| compiled.id(row)))
}

/// The bytes of an entry of the index.
type Row = [u8; 20];

impl Compiled {
    fn rows(&self) -> &'static [Row] {
        self.index.as_chunks().0
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.rows()
            .binary_search_by(|row| self.id(row).cmp(id))
            .ok()
    }

    fn id(&self, row: &Row) -> &'static str {
        self.ids.get(Entry::read(row).id).unwrap_or_default()
    }
}

impl Entry {
    fn read(row: &Row) -> Self {
        let mut numbers = row.as_chunks().0.iter().map(|b| u32::from_le_bytes(*b));
        let mut next = || numbers.next().map_or(0, |number| number as usize);
        Self {
            id: next()..next(),
            text: next()..next(),
            is_plain: next() == 1,
        }
    }
}

fn of(language: Language) -> Option<&'static Compiled> {
    COMPILED.iter().find(|c| c.code == language.code())
}

/// The messages of a language that were parsed so far, by their place in the index.
fn parsed(language: Language) -> &'static [OnceLock<Option<Box<Bundle>>>] {
    type Parsed = Box<[OnceLock<Option<Box<Bundle>>>]>;
    static PARSED: [OnceLock<Parsed>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|l| *l == language);
    at.and_then(|at| PARSED.get(at)).map_or(&[], |cell| {
        cell.get_or_init(|| {
            let length = of(language).map_or(0, |compiled| compiled.rows().len());
            std::iter::repeat_with(OnceLock::new).take(length).collect()
        })
    })
}

fn bundle(language: Language, id: &str, text: &str) -> Option<Bundle> {
    let tag: LanguageIdentifier = language.code().parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // On the screen an Arabic sentence keeps codes and Latin names in order by isolates; documents mark
    // direction on runs instead, and in other languages the characters would only be noise.
    bundle.set_use_isolating(language.is_rtl() && !id.starts_with("document-"));
    bundle.add_resource_overriding(FluentResource::try_new(text.to_owned()).ok()?);
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use fluent_bundle::FluentValue;

    use super::*;

    /// The files of words of a language.
    fn files(language: Language) -> Vec<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(language.code());
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect()
    }

    /// A number or a text for every argument that a file names.
    fn args(text: &str, number: Option<i64>) -> FluentArgs<'static> {
        text.split('$')
            .skip(1)
            .map(|rest| {
                let name: String = rest
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                    .collect();
                let value = match number {
                    Some(number) => FluentValue::from(number),
                    None => FluentValue::from("UNTOC 18(15)(a)"),
                };
                (name, value)
            })
            .collect()
    }

    /// What the Fluent library says when it reads the whole files is what the compiled messages say.
    #[test]
    fn compiled_messages_say_what_the_files_say() {
        for language in Language::ALL {
            let tag: LanguageIdentifier = language.code().parse().unwrap();
            let mut seen = BTreeSet::new();
            for file in files(language) {
                let text = fs::read_to_string(&file).unwrap();
                let resource = FluentResource::try_new(text.clone()).unwrap();
                let ids: Vec<_> = text
                    .lines()
                    .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
                    .filter_map(|line| Some(line.split_once('=')?.0.trim_end().to_owned()))
                    .collect();
                let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
                let is_document = file.ends_with("document.ftl");
                bundle.set_use_isolating(language.is_rtl() && !is_document);
                bundle.add_resource(resource).unwrap();
                assert!(!ids.is_empty(), "{}", file.display());
                for id in ids {
                    assert_eq!(id.starts_with("document-"), is_document, "{id}");
                    let message = bundle.get_message(&id).unwrap();
                    let mut compare = |id: &str, pattern| {
                        for number in [None, Some(0), Some(1), Some(2), Some(3), Some(11), Some(21)]
                        {
                            let read = bundle
                                .format_pattern(
                                    pattern,
                                    Some(&args(&text, number)),
                                    &mut Vec::new(),
                                )
                                .into_owned();
                            let compiled = format(language, id, || args(&text, number));
                            assert_eq!(compiled, Some(read), "{language} {id}");
                        }
                        seen.insert(id.to_owned());
                    };
                    if let Some(pattern) = message.value() {
                        compare(&id, pattern);
                    }
                    for attribute in message.attributes() {
                        compare(&format!("{id}.{}", attribute.id()), attribute.value());
                    }
                }
            }
            let compiled: BTreeSet<_> = ids(language).map(str::to_owned).collect();
            assert_eq!(compiled, seen, "{language}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        assert!(!has(Language::En, "no-such-message"));
        assert!(!has(Language::En, ""));
        assert_eq!(
            format(Language::En, "cli-complete.none", FluentArgs::new),
            None
        );
    }
}
