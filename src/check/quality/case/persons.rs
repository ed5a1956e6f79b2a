//! Names that come from nowhere or differ from those of the records, witnesses whom a text calls perpetrators.

use std::collections::{BTreeMap, BTreeSet};

use super::super::persons::{name_of, names_of};
use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{
    Blamed, Called, Case, Form, Passage, letters_apart, looks_like, mixed_word, name_word,
    same_script, stem,
};
use crate::request::{Field, Location, Person, PersonRole, RecordList};

/// The fewest letters of a name that is compared with others.
const SHORT: usize = 5;
/// From so many letters on two of them may differ.
const LONG: usize = 8;

/// Names of the records, by their words as they are compared.
struct Known<'p> {
    words: BTreeMap<String, &'p Person>,
    others: BTreeSet<String>,
}

fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphabetic())
        .filter(|part| part.chars().count() > 1)
}

impl<'p> Known<'p> {
    fn of(checker: &Checker<'p>) -> Self {
        let request = checker.request;
        let mut known = Self {
            words: BTreeMap::new(),
            others: BTreeSet::new(),
        };
        for person in request.persons.iter().filter(|person| !is_bare(person)) {
            for part in names_of(person).flat_map(parts) {
                known.words.entry(name_word(part)).or_insert(person);
            }
        }
        for organisation in &request.organisations {
            let names = organisation.name_in.values().map(String::as_str);
            let names = names.chain([organisation.name.as_str(), organisation.signatory.as_str()]);
            known.others.extend(names.flat_map(parts).map(name_word));
        }
        known
    }

    fn has(&self, word: &str) -> bool {
        if self.words.contains_key(word) || self.others.contains(word) {
            return true;
        }
        // Cases and possessives change the end.
        let stem = stem(word);
        let near = self.words.range(stem.clone()..).next();
        near.is_some_and(|(known, _)| {
            known.starts_with(&stem) && known.len().abs_diff(word.len()) <= 6
        })
    }

    /// The person of whom a name is nearly one.
    fn near(&self, word: &str) -> Option<&'p Person> {
        let length = word.chars().count();
        if length < SHORT {
            return None;
        }
        let first = word.chars().next();
        let most = if length < LONG { 1 } else { 2 };
        let mut found: Vec<_> = self
            .words
            .range(first.map(String::from).unwrap_or_default()..)
            .take_while(|(known, _)| known.chars().next() == first)
            .filter(|(known, _)| {
                known.chars().count() >= SHORT
                    && known.chars().count().abs_diff(length) <= most
                    // A letter of another script in the record is told by a rule of its own.
                    && mixed_word(known).is_none()
                    && !looks_like(word, known)
                    && !known.starts_with(word)
                    && !word.starts_with(known.as_str())
                    && letters_apart(known, word) <= most
            })
            .collect();
        found.sort_by_key(|(known, _)| known.as_str());
        found.first().map(|(_, person)| **person)
    }
}

/// A record that holds a surname and nothing that says who that is.
fn is_bare(person: &Person) -> bool {
    let role = matches!(
        person.role,
        None | Some(PersonRole::Other | PersonRole::ThirdParty)
    );
    role && person.given_names.trim().is_empty()
        && person.aliases.is_empty()
        && person.born.is_none()
        && person.documents.is_empty()
        && person.function.is_empty()
        && person.address.is_empty()
        && person.nationalities.is_empty()
}

impl Checker<'_> {
    /// A name that is nearly a recorded one, and a surname that is told once and nowhere explained.
    pub(super) fn names_apart(&mut self, case: &Case<'_>) {
        if case
            .texts
            .iter()
            .all(|(_, text)| text.facts().called.is_empty())
        {
            return;
        }
        let known = Known::of(self);
        let mut told: BTreeSet<String> = BTreeSet::new();
        let mut findings = Vec::new();
        for (passage, text) in &case.texts {
            for called in &text.facts().called {
                let words = &called.words;
                let strangers: Vec<&String> =
                    words.iter().filter(|word| !known.has(word)).collect();
                if called.explained || strangers.is_empty() || !told.insert(words.join(" ")) {
                    continue;
                }
                let some_known = strangers.len() < words.len();
                let (start, end) = called.span();
                // A title, or another word of the same person's name, makes the word a name.
                let near = strangers
                    .iter()
                    .filter(|_| called.titled || some_known)
                    .find_map(|word| known.near(word))
                    .filter(|person| {
                        let same = |w| known.words.get(w).is_some_and(|p| p.id == person.id);
                        called.titled || words.iter().any(same)
                    });
                if let Some(person) = near {
                    let finding = self
                        .at_words("name-differs", passage, start, end)
                        .arg("person", Arg::Text(name_of(person)));
                    findings.push(finding);
                } else if called.titled
                    && called.alone
                    && !some_known
                    && self.can_be_compared(words)
                    && is_told_once(case, passage, called)
                {
                    findings.push(self.at_words("person-unexplained", passage, start, end));
                }
            }
        }
        for finding in findings {
            self.report(finding);
        }
    }

    /// Whether every recorded person has a name in the letters of these words.
    fn can_be_compared(&self, words: &[String]) -> bool {
        self.request.persons.iter().all(|person| {
            let mut names = names_of(person)
                .filter(|name| !name.trim().is_empty())
                .peekable();
            names.peek().is_none()
                || names.any(|name| words.iter().all(|word| same_script(word, name)))
        })
    }

    /// A person who is recorded as a witness or a victim, and whom a text calls an accomplice.
    pub(super) fn witnesses_blamed(&mut self, case: &Case<'_>) {
        let request = self.request;
        let heard: Vec<&Person> = request
            .persons
            .iter()
            .filter(|p| {
                matches!(
                    p.role,
                    Some(PersonRole::Witness | PersonRole::Victim | PersonRole::Expert)
                )
            })
            .collect();
        if heard.is_empty() {
            return;
        }
        let mut told: Vec<&Person> = Vec::new();
        let mut findings = Vec::new();
        for (passage, text) in &case.texts {
            for blamed in &text.facts().blamed {
                let Some(person) = self.blamed_there(passage, *blamed, &heard) else {
                    continue;
                };
                if told.iter().any(|p| p.id == person.id) {
                    continue;
                }
                told.push(person);
                let at = Location::record(RecordList::Persons, &person.id).field(Field::Role);
                let (start, end) = (blamed.start, blamed.end);
                let finding = self
                    .finding("role-contradicted", at)
                    .arg("person", Arg::Text(name_of(person)))
                    .arg(
                        "words",
                        Arg::Text(crate::reading::excerpt(passage.text, start, end)),
                    );
                findings.push(finding);
            }
        }
        for finding in findings {
            self.report(finding);
        }
    }

    /// The one of these whom the sentence blames: it names nobody else, or stands in the person's own record.
    fn blamed_there<'p>(
        &self,
        passage: &Passage<'_>,
        blamed: Blamed,
        heard: &[&'p Person],
    ) -> Option<&'p Person> {
        if passage.form == Form::Record {
            let Location::Record {
                list: RecordList::Persons,
                id,
                ..
            } = passage.at()
            else {
                return None;
            };
            return heard.iter().copied().find(|p| p.id == id);
        }
        let words = passage
            .text
            .get(blamed.sentence.0..blamed.sentence.1)?
            .to_lowercase();
        let named = |person: &Person| {
            std::iter::once(person.family_name.as_str())
                .chain(person.original_script_name.as_deref())
                .filter(|name| name.chars().count() > 1)
                .any(|name| words.contains(&name.to_lowercase()))
        };
        let person = heard.iter().copied().find(|p| named(p))?;
        let alone = !self.request.persons.iter().any(|other| {
            other.id != person.id
                && other.family_name != person.family_name
                && matches!(
                    other.role,
                    Some(PersonRole::Suspect | PersonRole::Accused | PersonRole::Convicted)
                )
                && named(other)
        });
        alone.then_some(person)
    }
}

/// Whether no other sentence of the texts names the person.
fn is_told_once(case: &Case<'_>, passage: &Passage<'_>, called: &Called) -> bool {
    let main = called
        .names
        .iter()
        .filter_map(|(start, end)| passage.text.get(*start..*end))
        .max_by_key(|name| name.len());
    let Some(main) = main else { return false };
    let mut sentences: BTreeSet<&str> = BTreeSet::new();
    for (other, _) in case.texts.iter().filter(|(p, _)| p.form != Form::Record) {
        for (at, _) in other.text.match_indices(main) {
            sentences.insert(sentence_at(other.text, at));
        }
    }
    sentences.len() <= 1
}

fn sentence_at(text: &str, at: usize) -> &str {
    let ends = ['\n', '.', ';', '。', '；', '!', '?'];
    let start = text
        .get(..at)
        .unwrap_or_default()
        .rfind(ends)
        .map_or(0, |i| i + 1);
    let start = (start..=at)
        .find(|i| text.is_char_boundary(*i))
        .unwrap_or(at);
    let end = text
        .get(at..)
        .unwrap_or_default()
        .find(ends)
        .map_or(text.len(), |i| at + i);
    text.get(start..end).unwrap_or_default().trim()
}
