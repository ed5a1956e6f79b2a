//! Characters that the embedded fonts cannot show: on a page a box would stand for part of a name.

mod watch;

use serde::Serialize as _;
use serde_json::Value;

use super::checker::Checker;
use super::finding::Arg;
use crate::fonts::{covers, covers_all};
use crate::request::Location;
use watch::Watch;

/// How many characters of one text a finding names.
const NAMED: usize = 5;
/// How many characters of the text it quotes.
const QUOTED: usize = 60;

impl Checker<'_> {
    /// Looks at every text that the document prints, whatever record it stands in: those of other languages belong to
    /// other documents.
    pub(super) fn characters(&mut self) {
        // Nearly every request is covered, which is seen without keeping any text or knowing its place.
        let mut watch = Watch::new(self.language);
        if self.request.serialize(&mut watch).is_ok() && watch.is_covered() {
            return;
        }
        let Ok(whole) = serde_json::to_value(self.request) else {
            return;
        };
        let mut found = Vec::new();
        walk(&whole, &mut String::new(), &mut found);
        for (path, text) in found {
            let at = Location::from_pointer(&path, self.request);
            // No document shows the remark about the file.
            if at == Location::Note || at.language_of().is_some_and(|l| l != self.language) {
                continue;
            }
            let mut missing: Vec<char> = Vec::new();
            for character in text.chars().filter(|c| !covers(*c)) {
                if !missing.contains(&character) {
                    missing.push(character);
                }
            }
            let named: Vec<_> = missing
                .into_iter()
                .take(NAMED)
                .map(|c| format!("{c} U+{:04X}", u32::from(c)))
                .collect();
            let quoted: String = text.chars().take(QUOTED).collect();
            let finding = self
                .finding("unsupported-character", at)
                .arg("characters", Arg::Text(named.join(" ")))
                .arg("text", Arg::Text(quoted));
            self.report(finding);
        }
    }
}

/// Collects the texts with such a character, each with its JSON pointer, in the order of the file.
fn walk<'v>(value: &'v Value, path: &mut String, found: &mut Vec<(String, &'v str)>) {
    let length = path.len();
    match value {
        Value::String(text) if !covers_all(text) => found.push((path.clone(), text)),
        Value::Array(list) => {
            for (index, entry) in list.iter().enumerate() {
                path.push_str(&format!("/{index}"));
                walk(entry, path, found);
                path.truncate(length);
            }
        }
        Value::Object(fields) => {
            for (name, entry) in fields {
                path.push('/');
                path.push_str(&name.replace('~', "~0").replace('/', "~1"));
                walk(entry, path, found);
                path.truncate(length);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{check, requirements_for};
    use crate::reference::Reference;
    use crate::request::{Answer, LocalizedText, Organisation, Person, Request};
    use crate::terms::Language;

    /// A character of no embedded font, in the text or name at one place; the languages whose documents print it.
    #[test]
    fn a_document_is_asked_about_what_it_prints() {
        let reference = Reference::for_tests();
        let person = |name: &str| Person {
            family_name: name.to_owned(),
            ..Person::new("p1".into())
        };
        let mut organisation = Organisation::new("o1".into());
        organisation.name = "Cour".to_owned();
        organisation
            .name_in
            .insert(Language::Zh, "\u{20bb7}院".to_owned());
        let facts = Answer::Text(LocalizedText::original(
            Language::Zh,
            "\u{20bb7}某".to_owned(),
        ));
        let start = || Request::new(vec!["financial_records".into()], Language::Fr);
        let mut named = start();
        named.persons.push(person("अ"));
        let mut translated = start();
        translated.organisations.push(organisation);
        let mut told = start();
        told.answers.insert("gen_facts".into(), facts);
        let mut noted = start();
        noted.note = Some("अ".to_owned());
        let all = &Language::ALL[..];
        for (request, languages) in [
            (named, all),
            (translated, &[Language::Zh]),
            (told, &[Language::Zh]),
            (noted, &[]),
        ] {
            let requirements = requirements_for(reference, &request);
            for language in Language::ALL {
                let day = jiff::civil::date(2026, 11, 22);
                let report = check(&request, &requirements, day, Some(language));
                let found = report
                    .findings
                    .iter()
                    .filter(|f| f.rule == "unsupported-character");
                let expected = usize::from(languages.contains(&language));
                assert_eq!(found.count(), expected, "{language} {request:?}");
            }
        }
    }
}
