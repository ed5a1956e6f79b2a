//! Persons and accounts that nothing links to the facts: why this bank, why this person?

use std::collections::{HashMap, HashSet};

use super::persons::names_of;
use crate::check::Requirements;
use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{same_script, stem};
use crate::request::{Account, Answer, Location, Person, PersonRole, RecordList, Request};
use crate::terms::{ElementId, Language, RecordId};

impl Checker<'_> {
    pub(super) fn links(&mut self) {
        let request = self.request;
        let (requirements, language) = (self.requirements, self.language);
        let law = requirements.law();
        let mut seen: HashSet<&RecordId> = HashSet::new();
        let mut facts: Option<Facts<'_>> = None;
        for element in law.places_of("record-without-link") {
            let answer = request.answer(element.as_str());
            let Some(answer) = answer.filter(|_| self.requirements.asks_for(element)) else {
                continue;
            };
            for id in answer.records() {
                if !seen.insert(id) {
                    continue;
                }
                let facts = facts.get_or_insert_with(|| Facts::of(request, requirements, language));
                match answer {
                    Answer::Persons(_) | Answer::Parties(_) => {
                        self.person_without_link(facts, element, id)
                    }
                    Answer::Accounts(_) => self.account_without_link(facts, element, id),
                    _ => {}
                }
            }
        }
    }

    fn person_without_link(&mut self, facts: &mut Facts<'_>, element: &ElementId, id: &RecordId) {
        let request = self.request;
        let Some(person) = request.person(id) else {
            return;
        };
        let concerned = matches!(
            person.role,
            Some(
                PersonRole::Suspect
                    | PersonRole::Accused
                    | PersonRole::Convicted
                    | PersonRole::Owner
                    | PersonRole::ThirdParty
            )
        );
        if concerned && !facts.linked.contains(id) && !facts.may_name(person) {
            let name = format!("{} {}", person.family_name, person.given_names);
            let finding = self
                .finding(
                    "record-without-link",
                    Location::record(RecordList::Persons, id),
                )
                .element(element)
                .arg("record", Arg::Text(name.trim().to_owned()));
            self.report(finding);
        }
    }

    fn account_without_link(&mut self, facts: &Facts<'_>, element: &ElementId, id: &RecordId) {
        let request = self.request;
        let Some(account) = request.account(id) else {
            return;
        };
        let linked =
            !account.holders.is_empty() || facts.linked.contains(id) || facts.name_number(account);
        if !linked {
            let finding = self
                .finding(
                    "record-without-link",
                    Location::record(RecordList::Accounts, id),
                )
                .element(element)
                .arg("record", Arg::Text(account.number.clone()));
            self.report(finding);
        }
    }
}

/// The long texts of the request in the language of the document, and the records that other records name.
struct Facts<'r> {
    texts: Vec<&'r str>,
    lower: Vec<String>,
    linked: HashSet<&'r RecordId>,
    /// Whether a text is in the script of a letter.
    comparable: HashMap<char, bool>,
}

impl<'r> Facts<'r> {
    /// What persons and accounts are looked for in, read once.
    fn of(request: &'r Request, requirements: &Requirements, language: Language) -> Self {
        let texts: Vec<&str> = request
            .answers
            .iter()
            .filter(|(id, _)| requirements.asks_for(id))
            .filter_map(|(_, answer)| match answer {
                Answer::Text(text) => text.get(language),
                _ => None,
            })
            .map(|passage| passage.text.as_str())
            .collect();
        let persons = request.offences.iter().flat_map(|o| &o.persons);
        let holders = request.accounts.iter().flat_map(|a| &a.holders);
        let owners = request.property.iter().flat_map(|p| &p.owners);
        let accounts = request.property.iter().flat_map(|p| &p.account);
        Self {
            lower: texts.iter().map(|text| text.to_lowercase()).collect(),
            texts,
            linked: persons
                .chain(holders)
                .chain(owners)
                .chain(accounts)
                .collect(),
            comparable: HashMap::new(),
        }
    }

    /// Whether a text names the person, or could do so in letters that cannot be compared with those of the record.
    fn may_name(&mut self, person: &Person) -> bool {
        let names: Vec<String> = names_of(person)
            .flat_map(|name| name.split([' ', '-', '·', ',']))
            .map(stem)
            .filter(|stem| stem.chars().count() >= 2)
            .collect();
        if names
            .iter()
            .any(|name| self.lower.iter().any(|text| text.contains(name)))
        {
            return true;
        }
        let is_comparable = names.iter().any(|name| {
            let Some(first) = name.chars().find(|c| c.is_alphabetic()) else {
                return false;
            };
            *self
                .comparable
                .entry(first)
                .or_insert_with(|| self.lower.iter().any(|text| same_script(name, text)))
        });
        !is_comparable
    }

    /// Whether a text holds the last digits of the number, as people name accounts.
    fn name_number(&self, account: &Account) -> bool {
        let compact: String = account
            .number
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let tail = compact
            .get(compact.len().saturating_sub(4)..)
            .unwrap_or_default();
        tail.len() == 4
            && self
                .texts
                .iter()
                .any(|text| text.contains(tail) || text.contains(account.number.trim()))
    }
}
