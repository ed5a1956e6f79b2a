//! Rules about records: pointers that lead nowhere, records without what identifies them, hidden characters.

use std::collections::{HashMap, HashSet};

use super::checker::Checker;
use super::finding::Arg;
use crate::reading::is_hidden;
use crate::request::{Answer, Field, LocalizedText, Location, RecordList, RecordRef};
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
        for list in RecordList::ALL {
            let mut seen: HashMap<&RecordId, usize> = HashMap::new();
            for id in list.ids(request) {
                let nth = seen.entry(id).and_modify(|nth| *nth += 1).or_default();
                if *nth > 0 {
                    let at = Location::Record {
                        list,
                        id: id.clone(),
                        nth: *nth,
                        path: Vec::new(),
                    };
                    let finding = self
                        .finding("record-id-doubled", at.field(Field::Id))
                        .arg("id", Arg::Text(id.to_string()));
                    self.report(finding);
                }
            }
        }
    }

    fn dangling(&mut self) {
        let request = self.request;
        let is_there = |lists: &[RecordList], id| lists.iter().any(|l| l.has(request, id));
        for (element, answer) in &request.answers {
            for id in answer.records() {
                if !is_there(answer.lists(), id) {
                    self.no_such_record(Location::answer(element), id);
                }
            }
        }
        let records = RecordList::ALL
            .into_iter()
            .flat_map(|list| (0..list.len(request)).filter_map(move |i| list.at(request, i)));
        for record in records {
            let at = Location::record(record.list(), record.id());
            for link in record.links() {
                for id in link.ids.iter().filter(|id| !is_there(link.lists, id)) {
                    self.no_such_record(at.clone().field(link.field), id);
                }
            }
        }
    }

    fn no_such_record(&mut self, at: Location, id: &RecordId) {
        let finding = self
            .finding("record-not-found", at)
            .arg("id", Arg::Text(id.to_string()));
        self.report(finding);
    }

    /// Records that an answer relies on must hold what identifies them, and their texts in the document's language.
    fn incomplete(&mut self) {
        let request = self.request;
        let mut used: Vec<(&ElementId, RecordRef<'_>)> = Vec::new();
        let mut seen = HashSet::new();
        for (element, answer) in &request.answers {
            if !self.requirements.asks_for(element) {
                continue;
            }
            for id in answer.records() {
                let found = answer.lists().iter().find_map(|l| l.get(request, id));
                if let Some(record) = found.filter(|r| seen.insert((r.list(), id))) {
                    used.push((element, record));
                }
            }
        }
        for (element, record) in used {
            self.record(element, record);
        }
    }

    fn record(&mut self, element: &ElementId, record: RecordRef<'_>) {
        let (named, texts): (bool, Vec<(&LocalizedText, Field)>) = match record {
            RecordRef::Person(p) => (
                // Somebody can be known by what he does only, or by what he is called.
                [&p.family_name, &p.given_names]
                    .into_iter()
                    .chain(&p.aliases)
                    .any(|n| !n.trim().is_empty())
                    || p.original_script_name
                        .as_ref()
                        .is_some_and(|n| !n.trim().is_empty())
                    || !p.function.is_empty()
                    || !p.remarks.is_empty(),
                vec![(&p.function, Field::Function), (&p.remarks, Field::Remarks)],
            ),
            RecordRef::Organisation(o) => (
                !o.name.trim().is_empty(),
                vec![
                    (&o.functions, Field::Functions),
                    (&o.signatory_title, Field::SignatoryTitle),
                ],
            ),
            // Without the number, institution and holder together can still identify an account.
            RecordRef::Account(a) => (
                !a.number.trim().is_empty()
                    || (self.says(RecordList::PARTIES, a.institution.as_slice())
                        && self.says(RecordList::PARTIES, &a.holders)),
                Vec::new(),
            ),
            RecordRef::Offence(o) => (
                !o.title.is_empty(),
                vec![
                    (&o.title, Field::Title),
                    (&o.place, Field::Place),
                    (&o.maximum_penalty, Field::MaximumPenalty),
                    (&o.participation, Field::Participation),
                ],
            ),
            RecordRef::Provision(p) => (
                // A text that is not there has a finding of its own.
                !(p.law.is_empty() || p.article.trim().is_empty() && p.text.is_empty()),
                vec![(&p.law, Field::Law), (&p.text, Field::Text)],
            ),
            RecordRef::Property(p) => (
                !p.description.is_empty()
                    || self.says(&[RecordList::Accounts], p.account.as_slice()),
                vec![(&p.description, Field::Description)],
            ),
            RecordRef::Annex(a) => (!a.title.is_empty(), vec![(&a.title, Field::Title)]),
        };
        let at = Location::record(record.list(), record.id());
        if !named {
            let finding = self
                .finding("record-incomplete", at.clone())
                .element(element)
                .arg("id", Arg::Text(record.id().to_string()));
            self.report(finding);
        }
        for (text, field) in texts {
            if !text.is_empty() {
                self.passage(text, element, || at.clone().field(field));
            }
        }
    }

    /// Whether one of the records says anything.
    fn says(&self, lists: &[RecordList], ids: &[RecordId]) -> bool {
        ids.iter().any(|id| {
            lists
                .iter()
                .filter_map(|list| list.get(self.request, id))
                .any(|record| record.says_anything(self.request))
        })
    }

    /// Characters that cannot be seen can hide a different number behind the one that is read.
    fn hidden_characters(&mut self) {
        let request = self.typed;
        let records = RecordList::ALL
            .into_iter()
            .flat_map(|list| (0..list.len(request)).filter_map(move |i| list.at(request, i)));
        for record in records {
            let at = || Location::record(record.list(), record.id());
            let fields: Vec<(Field, &str)> = match record {
                RecordRef::Person(r) => {
                    for (j, document) in r.documents.iter().enumerate() {
                        self.hidden(&document.number, || {
                            at().field(Field::Documents).entry(j).field(Field::Number)
                        });
                    }
                    vec![(Field::Email, &r.email), (Field::Phone, &r.phone)]
                }
                RecordRef::Organisation(r) => vec![
                    (Field::Registration, &r.registration),
                    (Field::Email, &r.email),
                    (Field::Phone, &r.phone),
                ],
                RecordRef::Account(r) => vec![
                    (Field::Number, &r.number),
                    (Field::Bic, &r.bic),
                    (Field::Currency, &r.currency),
                ],
                RecordRef::Property(r) => vec![(Field::Identifier, &r.identifier)],
                RecordRef::Provision(r) => vec![(Field::Article, &r.article)],
                RecordRef::Offence(_) | RecordRef::Annex(_) => Vec::new(),
            };
            for (field, identifier) in fields {
                self.hidden(identifier, || at().field(field));
            }
        }
        if let Some(element) = self.requirements.element_for("reference")
            && let Some(Answer::Text(text)) = request.answer(element.as_str())
        {
            for passage in text.0.values() {
                // Two references may stand on two lines.
                for line in passage.text.lines() {
                    self.hidden(line, || Location::answer(element));
                }
            }
        }
    }

    fn hidden(&mut self, identifier: &str, at: impl FnOnce() -> Location) {
        // Nearly every identifier is plain ASCII, which a scan of bytes settles.
        let plain = identifier.bytes().all(|b| matches!(b, b' '..=b'~'));
        if plain {
            return;
        }
        if let Some(character) = identifier.chars().find(|c| is_hidden(*c)) {
            let code = format!("U+{:04X}", u32::from(character));
            let finding = self
                .finding("hidden-character", at())
                .arg("character", Arg::Text(code));
            self.report(finding);
        }
    }
}
