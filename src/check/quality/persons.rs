//! One person under two names or two dates of birth, and names written with look-alike letters.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::folding::Folded;
use crate::reading::{Form, Passage, are_alike, looks_like, mixed_word};
use crate::request::{Field, Location, PartialDate, Person, PersonRole, RecordList};

impl Checker<'_> {
    pub(super) fn persons(&mut self, passages: &[Passage<'_>]) {
        self.doubled();
        self.without_birth_date();
        self.look_alikes(passages);
    }

    fn doubled(&mut self) {
        let persons = &self.request.persons;
        let mut findings = Vec::new();
        for (i, person) in persons.iter().enumerate() {
            for other in persons.iter().take(i) {
                let one_document = same_document(person, other);
                if !one_document && !same_birth_and_name(person, other) {
                    continue;
                }
                let rule = if one_document && contradict(person.born, other.born) {
                    "person-birth-dates-differ"
                } else {
                    "person-doubled"
                };
                let finding = self
                    .finding(rule, Location::record(RecordList::Persons, &person.id))
                    .arg("person", Arg::Text(name_of(person)))
                    .arg("other", Arg::Text(name_of(other)));
                findings.push(finding);
            }
        }
        for finding in findings {
            self.report(finding);
        }
    }

    fn without_birth_date(&mut self) {
        let request = self.request;
        let law = self.requirements.law();
        let mut seen = Vec::new();
        for element in law.places_of("person-birth-missing") {
            let answer = request.answer(element.as_str());
            let Some(answer) = answer.filter(|_| self.requirements.asks_for(element)) else {
                continue;
            };
            for id in answer.records() {
                let Some(person) = request.person(id) else {
                    continue;
                };
                let sought = matches!(
                    person.role,
                    Some(PersonRole::Suspect | PersonRole::Accused | PersonRole::Convicted)
                );
                if sought && person.born.is_none() && !seen.contains(&id) {
                    seen.push(id);
                    let at = Location::record(RecordList::Persons, id).field(Field::Born);
                    let finding = self
                        .finding("person-birth-missing", at)
                        .element(element)
                        .arg("person", Arg::Text(name_of(person)));
                    self.report(finding);
                }
            }
        }
    }

    /// A name in a text, or in its own record, with a letter of another script that looks the same.
    fn look_alikes(&mut self, passages: &[Passage<'_>]) {
        let request = self.request;
        for person in &request.persons {
            for (field, name) in [
                (Field::FamilyName, &person.family_name),
                (Field::GivenNames, &person.given_names),
            ] {
                if !name.is_ascii() && mixed_word(name).is_some() {
                    let at = Location::record(RecordList::Persons, &person.id).field(field);
                    let finding = self
                        .finding("name-look-alike", at)
                        .arg("words", Arg::Text(name.clone()));
                    self.report(finding);
                }
            }
        }
        for passage in passages.iter().filter(|p| p.form != Form::Quoted) {
            let Some(word) = mixed_word(passage.text) else {
                continue;
            };
            if request
                .persons
                .iter()
                .any(|person| names_of(person).any(|name| looks_like(word, name)))
            {
                let finding = self
                    .at("name-look-alike", passage)
                    .arg("words", Arg::Text(word.to_owned()));
                self.report(finding);
            }
        }
    }
}

fn name_of(person: &Person) -> String {
    format!("{} {}", person.family_name, person.given_names)
        .trim()
        .to_owned()
}

fn same_document(a: &Person, b: &Person) -> bool {
    // Full-width letters and digits of other scripts are the same number.
    let plain = |number: &str| Folded::new(number).letters().to_owned();
    a.documents.iter().any(|one| {
        let number = plain(&one.number);
        number.len() >= 5
            && b.documents.iter().any(|other| {
                plain(&other.number) == number
                    && (one.issued_by == other.issued_by
                        || one.issued_by.is_none()
                        || other.issued_by.is_none())
            })
    })
}

/// The same day of birth, and family and given names that are nearly the same: twins differ in the given name.
fn same_birth_and_name(a: &Person, b: &Person) -> bool {
    let (Some(PartialDate::Day(one)), Some(PartialDate::Day(other))) = (a.born, b.born) else {
        return false;
    };
    one == other
        && are_alike(&a.family_name, &b.family_name)
        && are_alike(&a.given_names, &b.given_names)
}

fn contradict(a: Option<PartialDate>, b: Option<PartialDate>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return false;
    };
    let apart = |x: PartialDate, y: PartialDate| {
        x.latest()
            .zip(y.earliest())
            .is_some_and(|(end, start)| end < start)
    };
    apart(a, b) || apart(b, a)
}

/// Every name that the record holds for the person.
pub(super) fn names_of(person: &Person) -> impl Iterator<Item = &str> {
    [person.family_name.as_str(), person.given_names.as_str()]
        .into_iter()
        .chain(person.original_script_name.as_deref())
        .chain(person.aliases.iter().map(String::as_str))
}
