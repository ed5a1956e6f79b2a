//! Rules about records: pointers that lead nowhere, records without what identifies them, hidden characters.

use std::collections::HashSet;

use super::checker::{Checker, answer_path, index_of};
use super::finding::Arg;
use crate::reading::is_hidden;
use crate::request::{Answer, LocalizedText};
use crate::terms::{ElementId, RecordId};

impl Checker<'_> {
    pub(super) fn records(&mut self) {
        self.doubled_ids();
        self.dangling();
        self.incomplete();
        self.hidden_characters();
    }

    /// Two records with one id would let an answer point to the wrong person.
    fn doubled_ids(&mut self) {
        let request = self.request;
        let lists: [(&str, Vec<&RecordId>); 7] = [
            ("persons", request.persons.iter().map(|r| &r.id).collect()),
            (
                "organisations",
                request.organisations.iter().map(|r| &r.id).collect(),
            ),
            ("accounts", request.accounts.iter().map(|r| &r.id).collect()),
            ("offences", request.offences.iter().map(|r| &r.id).collect()),
            (
                "provisions",
                request.provisions.iter().map(|r| &r.id).collect(),
            ),
            ("property", request.property.iter().map(|r| &r.id).collect()),
            ("annexes", request.annexes.iter().map(|r| &r.id).collect()),
        ];
        for (list, ids) in lists {
            let mut seen = HashSet::new();
            for (i, id) in ids.into_iter().enumerate() {
                if !seen.insert(id) {
                    let finding = self
                        .finding("record-id-doubled", format!("/{list}/{i}/id"))
                        .arg("id", Arg::Text(id.to_string()));
                    self.report(finding);
                }
            }
        }
    }

    fn dangling(&mut self) {
        let request = self.request;
        let party =
            |id: &RecordId| request.person(id).is_some() || request.organisation(id).is_some();
        for (element, answer) in &request.answers {
            for id in answer.records() {
                let found = match answer {
                    Answer::Persons(_) => request.person(id).is_some(),
                    Answer::Organisations(_) => request.organisation(id).is_some(),
                    Answer::Parties(_) => party(id),
                    Answer::Accounts(_) => request.account(id).is_some(),
                    Answer::Offences(_) => request.offence(id).is_some(),
                    Answer::Provisions(_) => request.provision(id).is_some(),
                    Answer::Property(_) => request.property_item(id).is_some(),
                    _ => request.annex(id).is_some(),
                };
                if !found {
                    self.no_such_record(answer_path(element), id);
                }
            }
        }
        for (i, account) in request.accounts.iter().enumerate() {
            for id in account.holders.iter().filter(|id| !party(id)) {
                self.no_such_record(format!("/accounts/{i}/holders"), id);
            }
            for id in account
                .institution
                .iter()
                .filter(|id| request.organisation(id).is_none())
            {
                self.no_such_record(format!("/accounts/{i}/institution"), id);
            }
        }
        for (i, offence) in request.offences.iter().enumerate() {
            for id in offence.persons.iter().filter(|id| !party(id)) {
                self.no_such_record(format!("/offences/{i}/persons"), id);
            }
            for id in offence
                .provisions
                .iter()
                .filter(|id| request.provision(id).is_none())
            {
                self.no_such_record(format!("/offences/{i}/provisions"), id);
            }
        }
        for (i, item) in request.property.iter().enumerate() {
            for id in item.owners.iter().filter(|id| !party(id)) {
                self.no_such_record(format!("/property/{i}/owners"), id);
            }
            for id in item
                .account
                .iter()
                .filter(|id| request.account(id).is_none())
            {
                self.no_such_record(format!("/property/{i}/account"), id);
            }
        }
    }

    fn no_such_record(&mut self, path: String, id: &RecordId) {
        let finding = self
            .finding("record-not-found", path)
            .arg("id", Arg::Text(id.to_string()));
        self.report(finding);
    }

    /// Records that an answer relies on must hold what identifies them, and their texts in the document's language.
    fn incomplete(&mut self) {
        let request = self.request;
        let mut used: Vec<(&ElementId, &RecordId, &'static str)> = Vec::new();
        let mut seen = HashSet::new();
        for (element, answer) in &request.answers {
            if !self.requirements.asks_for(element) {
                continue;
            }
            let list = answer.key();
            for id in answer.records() {
                if seen.insert((list, id)) {
                    used.push((element, id, list));
                }
            }
        }
        for (element, id, list) in used {
            self.record(element, id, list);
        }
    }

    fn record(&mut self, element: &ElementId, id: &RecordId, list: &'static str) {
        let request = self.request;
        let mut texts: Vec<(&LocalizedText, &str)> = Vec::new();
        let (index, named) = match list {
            "persons" => {
                let Some(p) = request.person(id) else { return };
                texts.extend([(&p.function, "function"), (&p.remarks, "remarks")]);
                let named = !p.family_name.trim().is_empty() || !p.given_names.trim().is_empty();
                (index_of(&request.persons, id, |r| &r.id), named)
            }
            "organisations" => {
                let Some(o) = request.organisation(id) else {
                    return;
                };
                texts.extend([
                    (&o.functions, "functions"),
                    (&o.signatory_title, "signatory_title"),
                ]);
                (
                    index_of(&request.organisations, id, |r| &r.id),
                    !o.name.trim().is_empty(),
                )
            }
            "accounts" => {
                let Some(a) = request.account(id) else { return };
                // Without the number, institution and holder together can still identify an account.
                let named = !a.number.trim().is_empty()
                    || (a.institution.is_some() && !a.holders.is_empty());
                (index_of(&request.accounts, id, |r| &r.id), named)
            }
            "offences" => {
                let Some(o) = request.offence(id) else { return };
                texts.extend([
                    (&o.title, "title"),
                    (&o.place, "place"),
                    (&o.maximum_penalty, "maximum_penalty"),
                    (&o.participation, "participation"),
                ]);
                (
                    index_of(&request.offences, id, |r| &r.id),
                    !o.title.is_empty(),
                )
            }
            "provisions" => {
                let Some(p) = request.provision(id) else {
                    return;
                };
                texts.extend([(&p.law, "law"), (&p.text, "text")]);
                (
                    index_of(&request.provisions, id, |r| &r.id),
                    !p.text.is_empty() && !p.law.is_empty(),
                )
            }
            "property" => {
                let Some(p) = request.property_item(id) else {
                    return;
                };
                texts.push((&p.description, "description"));
                (
                    index_of(&request.property, id, |r| &r.id),
                    !p.description.is_empty() || p.account.is_some(),
                )
            }
            _ => {
                let Some(a) = request.annex(id) else { return };
                texts.push((&a.title, "title"));
                (
                    index_of(&request.annexes, id, |r| &r.id),
                    !a.title.is_empty(),
                )
            }
        };
        let place = index.unwrap_or_default();
        if !named {
            let finding = self
                .finding("record-incomplete", format!("/{list}/{place}"))
                .element(element)
                .arg("id", Arg::Text(id.to_string()));
            self.report(finding);
        }
        for (text, field) in texts {
            if !text.is_empty() {
                self.passage(text, element, || format!("/{list}/{place}/{field}"));
            }
        }
    }

    /// Characters that cannot be seen can hide a different number behind the one that is read.
    fn hidden_characters(&mut self) {
        let request = self.request;
        for (i, person) in request.persons.iter().enumerate() {
            for (j, document) in person.documents.iter().enumerate() {
                self.hidden(&document.number, || {
                    format!("/persons/{i}/documents/{j}/number")
                });
            }
            self.hidden(&person.email, || format!("/persons/{i}/email"));
            self.hidden(&person.phone, || format!("/persons/{i}/phone"));
        }
        for (i, organisation) in request.organisations.iter().enumerate() {
            self.hidden(&organisation.registration, || {
                format!("/organisations/{i}/registration")
            });
            self.hidden(&organisation.email, || format!("/organisations/{i}/email"));
            self.hidden(&organisation.phone, || format!("/organisations/{i}/phone"));
        }
        for (i, account) in request.accounts.iter().enumerate() {
            self.hidden(&account.number, || format!("/accounts/{i}/number"));
            self.hidden(&account.bic, || format!("/accounts/{i}/bic"));
            self.hidden(&account.currency, || format!("/accounts/{i}/currency"));
        }
        for (i, item) in request.property.iter().enumerate() {
            self.hidden(&item.identifier, || format!("/property/{i}/identifier"));
        }
        for (i, provision) in request.provisions.iter().enumerate() {
            self.hidden(&provision.article, || format!("/provisions/{i}/article"));
        }
        if let Some(element) = self.requirements.element_for("reference")
            && let Some(Answer::Text(text)) = request.answer(element.as_str())
        {
            for passage in text.0.values() {
                self.hidden(&passage.text, || answer_path(element));
            }
        }
    }

    fn hidden(&mut self, identifier: &str, path: impl FnOnce() -> String) {
        // Nearly every identifier is plain ASCII, which a scan of bytes settles.
        let plain = identifier.bytes().all(|b| matches!(b, b' '..=b'~'));
        if plain {
            return;
        }
        if let Some(character) = identifier.chars().find(|c| is_hidden(*c)) {
            let code = format!("U+{:04X}", u32::from(character));
            let finding = self
                .finding("hidden-character", path())
                .arg("character", Arg::Text(code));
            self.report(finding);
        }
    }
}
