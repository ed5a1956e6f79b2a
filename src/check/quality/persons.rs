//! One person under two names or two dates of birth, and names written with look-alike letters.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::folding::Folded;
use crate::law::Severity;
use crate::reading::{Form, Passage, are_alike, looks_like, mixed_word};
use crate::request::{Field, Location, PartialDate, Person, PersonRole, RecordList};

impl Checker<'_> {
    pub(super) fn persons(&mut self, passages: &[Passage<'_>]) {
        self.doubled();
        self.identity();
        self.without_birth_date();
        self.look_alikes(passages);
    }

    fn doubled(&mut self) {
        for (rule, other, doubles) in doubles(&self.request.persons) {
            // Of a pair or two each is told; of a crowd that is one person, the crowd.
            let told: Vec<&[&Person]> = if doubles.len() <= TOLD_APART {
                doubles.chunks(1).collect()
            } else {
                vec![&doubles]
            };
            for same in told {
                let Some(first) = same.first() else {
                    continue;
                };
                let names: Vec<_> = same.iter().take(TOLD_APART).map(|p| name_of(p)).collect();
                let mut names = names.join("; ");
                if same.len() > TOLD_APART {
                    names.push_str(&format!("; … (+{})", same.len() - TOLD_APART));
                }
                let finding = self
                    .finding(rule, Location::record(RecordList::Persons, &first.id))
                    .arg("person", Arg::Text(names))
                    .arg("other", Arg::Text(name_of(other)));
                self.report(finding);
            }
        }
    }

    /// The person whose surrender or arrest is asked for: a name that others bear, and nothing else.
    fn identity(&mut self) {
        const RULE: &str = "identity-thin";
        let request = self.request;
        let law = self.requirements.law();
        for element in law.places_of(RULE) {
            let answer = request.answer(element.as_str());
            let Some(answer) = answer.filter(|_| self.requirements.asks_for(element)) else {
                continue;
            };
            for person in answer.records().iter().filter_map(|id| request.person(id)) {
                if person.born.is_none()
                    && person.documents.iter().all(|d| d.number.trim().is_empty())
                {
                    let at = Location::record(RecordList::Persons, &person.id);
                    let finding = self
                        .finding(RULE, at)
                        .element(element)
                        .arg("person", Arg::Text(name_of(person)));
                    self.report(finding);
                }
            }
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
                // Said once: who has nothing else either has a finding of its own.
                let thin = self.report.findings.iter().any(|f| {
                    f.rule == "identity-thin" && f.at == Location::record(RecordList::Persons, id)
                });
                if sought && person.born.is_none() && !thin && !seen.contains(&id) {
                    seen.push(id);
                    let at = Location::record(RecordList::Persons, id).field(Field::Born);
                    let finding = self
                        .finding("person-birth-missing", at)
                        .element(element)
                        .arg("person", Arg::Text(name_of(person)));
                    // Who says what little is known of the person has thought of it.
                    let finding = if person.remarks.is_empty() && person.function.is_empty() {
                        finding
                    } else {
                        finding.severity(Severity::Advice)
                    };
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

/// How many records that double another one are told one by one.
const TOLD_APART: usize = 4;
/// With so many records of one number, or one day of birth, a record is compared. Whoever has them by the thousand has
/// imported a list; then the first ones stand for it.
const COMPARED: usize = 100;

/// The records that double an earlier one, by rule and by that one, in their order; each is compared with those that have a
/// number or the day of birth in common, never with all.
fn doubles(persons: &[Person]) -> Vec<(&'static str, &Person, Vec<&Person>)> {
    let mut by_number: HashMap<String, Vec<usize>> = HashMap::new();
    let mut by_birth: HashMap<Date, Vec<usize>> = HashMap::new();
    let mut places: HashMap<(&'static str, usize), usize> = HashMap::new();
    let mut found: Vec<(&'static str, &Person, Vec<&Person>)> = Vec::new();
    for (i, person) in persons.iter().enumerate() {
        let numbers: BTreeSet<String> = person
            .documents
            .iter()
            .map(|d| plain(&d.number))
            .filter(|number| number.len() >= 5)
            .collect();
        let mut others = BTreeSet::new();
        for number in numbers {
            let same = by_number.entry(number).or_default();
            others.extend(same.iter().copied());
            if same.len() < COMPARED {
                same.push(i);
            }
        }
        if let Some(PartialDate::Day(day)) = person.born {
            let same = by_birth.entry(day).or_default();
            others.extend(same.iter().copied());
            if same.len() < COMPARED {
                same.push(i);
            }
        }
        let mut told = Vec::new();
        for at in others {
            let Some(other) = persons.get(at) else {
                continue;
            };
            let one_document = same_document(person, other);
            if !one_document && !same_birth_and_name(person, other) {
                continue;
            }
            let rule = if one_document && contradict(person.born, other.born) {
                "person-birth-dates-differ"
            } else {
                "person-doubled"
            };
            // The first one that it doubles stands for all of them.
            if told.contains(&rule) {
                continue;
            }
            told.push(rule);
            let place = *places.entry((rule, at)).or_insert_with(|| {
                found.push((rule, other, Vec::new()));
                found.len() - 1
            });
            if let Some((_, _, same)) = found.get_mut(place) {
                same.push(person);
            }
        }
    }
    found
}

/// Full-width letters and digits of other scripts are the same number.
fn plain(number: &str) -> String {
    Folded::new(number).letters().to_owned()
}

pub(super) fn name_of(person: &Person) -> String {
    format!("{} {}", person.family_name, person.given_names)
        .trim()
        .to_owned()
}

fn same_document(a: &Person, b: &Person) -> bool {
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
