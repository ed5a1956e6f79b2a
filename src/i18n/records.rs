//! Records of the directory in words: captions of their fields, and the values that recur.
//!
//! What a source says in its own words, and names and addresses, are shown as they are recorded.

use super::{Args, has, language_name, number, partial_date, text, text_with};
use crate::directory::{Fact, FactValue};
use crate::request::PartialDate;
use crate::terms::Language;

/// One thing that a record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLine {
    /// The field as the data files name it.
    pub field: String,
    /// Its caption.
    pub caption: String,
    /// What stands in it.
    pub value: String,
    /// Whether any of it stands in the words of the record and not of the language asked for.
    pub is_as_recorded: bool,
}

/// What a record says, field by field in the order of its kind, then what fits no typed field.
#[must_use]
pub fn record_lines(fact: &Fact, language: Language) -> Vec<RecordLine> {
    let is_languages = matches!(fact.value, FactValue::AcceptedLanguages(_));
    let typed = fact.values().into_iter().map(|(field, value)| {
        let field = field.trim_start_matches("r#").to_owned();
        let is_tag = is_languages && LANGUAGE_FIELDS.contains(&field.as_str());
        (field, value, is_tag)
    });
    let details = fact.head.details.iter().map(|(field, value)| {
        let is_tag = field == "working_language";
        (field.clone(), value.clone(), is_tag)
    });
    typed
        .chain(details)
        .map(|(field, value, is_tag)| {
            let (value, is_as_recorded) = if is_tag {
                let names: Vec<_> = value
                    .split("; ")
                    .map(|tag| language_name(tag, language))
                    .collect();
                (names.join(&separator(language)), false)
            } else {
                value_words(&field, &value, language)
            };
            RecordLine {
                caption: text(language, &format!("record-field-{field}")),
                field,
                value,
                is_as_recorded,
            }
        })
        .collect()
}

/// Fields of accepted languages that hold BCP 47 tags.
const LANGUAGE_FIELDS: [&str; 3] = ["languages", "urgent_languages", "preferred"];

/// Caption and value in one line.
#[must_use]
pub fn captioned(caption: &str, value: &str, language: Language) -> String {
    let args = Args::new().with("caption", caption).with("value", value);
    text_with(language, "record-line", &args)
}

/// Several values or references in one line.
#[must_use]
pub fn listed(values: &[String], language: Language) -> String {
    values.join(&separator(language))
}

/// The date of which a record was true, as far as it is known.
#[must_use]
pub fn as_of_words(as_of: &str, language: Language) -> String {
    as_of
        .parse::<PartialDate>()
        .map_or_else(|_| as_of.to_owned(), |date| partial_date(date, language))
}

fn separator(language: Language) -> String {
    text(language, "record-separator")
}

/// A value in words, and whether any part of it has none.
fn value_words(field: &str, value: &str, language: Language) -> (String, bool) {
    if let Ok(count) = value.parse() {
        return (number(count, language), false);
    }
    if field == "since" {
        return (as_of_words(value, language), false);
    }
    let mut is_as_recorded = false;
    let parts: Vec<_> = value
        .split("; ")
        .map(|part| {
            let id = format!("record-value-{}", slug(part));
            if has(Language::En, &id) {
                text(language, &id)
            } else {
                is_as_recorded = true;
                part.to_owned()
            }
        })
        .collect();
    (listed(&parts, language), is_as_recorded)
}

/// A value as the id of its message: small letters and digits, everything else one hyphen.
fn slug(value: &str) -> String {
    let words: Vec<_> = value
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::reference::Reference;

    fn facts() -> impl Iterator<Item = &'static Fact> {
        Reference::for_tests()
            .directory()
            .states()
            .flat_map(|s| &s.fact)
    }

    #[test]
    fn every_field_of_every_record_has_a_caption() {
        let missing: BTreeSet<_> = facts()
            .flat_map(|fact| record_lines(fact, Language::En))
            .map(|line| format!("record-field-{}", line.field))
            .filter(|id| !has(Language::En, id))
            .collect();
        assert!(missing.is_empty(), "no caption: {missing:?}");
    }

    #[test]
    fn values_that_the_program_knows_have_words() {
        let mut missing = BTreeSet::new();
        for line in facts().flat_map(|fact| record_lines(fact, Language::Ru)) {
            // An id of the data, not words: small Latin letters with underscores.
            let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            missing.extend(
                line.value
                    .split("; ")
                    .filter(|v| v.contains('_') && v.chars().all(is_id))
                    .map(str::to_owned),
            );
        }
        assert!(missing.is_empty(), "no words: {missing:?}");
    }

    #[test]
    fn every_value_in_the_words_occurs_in_the_directory() {
        let mut slugs: BTreeSet<_> = facts()
            .flat_map(|fact| {
                let details = fact.head.details.values().cloned();
                let typed = fact.values().into_iter().map(|(_, value)| value);
                typed.chain(details).collect::<Vec<_>>()
            })
            .flat_map(|value| value.split("; ").map(slug).collect::<Vec<_>>())
            .collect();
        slugs.extend(["yes".to_owned(), "no".to_owned()]);
        let unused: Vec<_> = super::super::ids(Language::En)
            .into_iter()
            .filter_map(|id| id.strip_prefix("record-value-").map(str::to_owned))
            .filter(|id| !slugs.contains(id))
            .collect();
        assert!(unused.is_empty(), "never recorded: {unused:?}");
    }

    #[test]
    fn dates_of_records_are_written_as_the_language_writes_them() {
        assert_eq!(
            as_of_words("2014-01-27", Language::Es),
            "27\u{a0}de enero de 2014"
        );
        assert_eq!(as_of_words("about 2007", Language::Es), "about 2007");
    }
}
