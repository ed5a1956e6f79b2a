//! Persons and accounts that nothing links to the facts: why this bank, why this person?

use super::persons::names_of;
use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{same_script, stem};
use crate::request::{Account, Answer, Location, Person, PersonRole, RecordList};
use crate::terms::{ElementId, RecordId};

impl Checker<'_> {
    pub(super) fn links(&mut self) {
        let request = self.request;
        let law = self.requirements.law();
        let mut seen: Vec<&RecordId> = Vec::new();
        for element in law.places_of("record-without-link") {
            let answer = request.answer(element.as_str());
            let Some(answer) = answer.filter(|_| self.requirements.asks_for(element)) else {
                continue;
            };
            for id in answer.records() {
                if seen.contains(&id) {
                    continue;
                }
                seen.push(id);
                match answer {
                    Answer::Persons(_) | Answer::Parties(_) => {
                        self.person_without_link(element, id)
                    }
                    Answer::Accounts(_) => self.account_without_link(element, id),
                    _ => {}
                }
            }
        }
    }

    fn person_without_link(&mut self, element: &ElementId, id: &RecordId) {
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
        let linked = request.offences.iter().any(|o| o.persons.contains(id))
            || request.accounts.iter().any(|a| a.holders.contains(id))
            || request.property.iter().any(|p| p.owners.contains(id));
        if concerned && !linked && !self.may_be_named(person) {
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

    fn account_without_link(&mut self, element: &ElementId, id: &RecordId) {
        let request = self.request;
        let Some(account) = request.account(id) else {
            return;
        };
        let linked = !account.holders.is_empty()
            || request
                .property
                .iter()
                .any(|p| p.account.as_ref() == Some(id))
            || self.number_is_named(account);
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

    /// Whether a text names the person, or could do so in letters that cannot be compared with those of the record.
    fn may_be_named(&self, person: &Person) -> bool {
        let names: Vec<String> = names_of(person)
            .flat_map(|name| name.split([' ', '-', '·', ',']))
            .map(stem)
            .filter(|stem| stem.chars().count() >= 2)
            .collect();
        let mut comparable = false;
        for text in self.own_texts() {
            let lower = text.to_lowercase();
            for name in &names {
                if lower.contains(name.as_str()) {
                    return true;
                }
                comparable |= same_script(name, &lower);
            }
        }
        !comparable
    }

    /// The long texts of the request in the language of the document.
    fn own_texts(&self) -> impl Iterator<Item = &str> {
        self.request
            .answers
            .iter()
            .filter(|(id, _)| self.requirements.asks_for(id))
            .filter_map(|(_, answer)| match answer {
                Answer::Text(text) => text.get(self.language),
                _ => None,
            })
            .map(|passage| passage.text.as_str())
    }

    /// Whether a text holds the last digits of the number, as people name accounts.
    fn number_is_named(&self, account: &Account) -> bool {
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
                .own_texts()
                .any(|text| text.contains(tail) || text.contains(account.number.trim()))
    }
}
