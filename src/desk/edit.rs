//! Changes of a draft: a closed list, each changing one place.

use crate::request::{
    Acceptance, Account, Annex, Answer, LegalBasis, Offence, Organisation, Person, Property,
    Provision, Request, RouteAnswer,
};
use crate::terms::{ElementId, KindId, Language, QuestionId, RecordId, RouteId, StateId};

/// One change of a draft.
#[derive(Clone, Debug)]
pub enum Edit {
    /// Choose the kinds of request. Answers of kinds that are taken out stay in the file.
    Kinds(Vec<KindId>),
    /// Choose the requesting State.
    RequestingState(Option<StateId>),
    /// Choose the requested State.
    RequestedState(Option<StateId>),
    /// Choose the language of drafting.
    DraftingLanguage(Language),
    /// Choose the legal bases.
    LegalBases(Vec<LegalBasis>),
    /// Write the remark about the file.
    Note(Option<String>),
    /// Answer an element, or take its answer away.
    Answer(ElementId, Option<Answer>),
    /// Answer a question, or take its answer away.
    Circumstance(QuestionId, Option<bool>),
    /// Say what came of another way, or take that back.
    FirstStep(RouteId, Option<RouteAnswer>),
    /// Let a finding stand, or give another reason for it.
    Accept(Acceptance),
    /// Take an acceptance back.
    TakeBack {
        /// The rule of the finding.
        rule: String,
        /// The lasting place of the finding.
        path: String,
        /// The element of the finding.
        element: Option<ElementId>,
    },
    /// Add a record, or replace the one with its id.
    Record(Record),
    /// Remove a record and every pointer to it.
    RemoveRecord(RecordList, RecordId),
    /// Move an annex to another place of the annex list.
    MoveAnnex {
        /// The annex.
        id: RecordId,
        /// Its new place, from 0.
        to: usize,
    },
}

/// A record of any sort.
#[derive(Clone, Debug)]
pub enum Record {
    /// A person.
    Person(Box<Person>),
    /// An organisation.
    Organisation(Box<Organisation>),
    /// An account.
    Account(Box<Account>),
    /// An offence.
    Offence(Box<Offence>),
    /// A provision of law.
    Provision(Box<Provision>),
    /// An item of property.
    Property(Box<Property>),
    /// An annex.
    Annex(Box<Annex>),
}

/// The lists of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordList {
    /// Persons.
    Persons,
    /// Organisations.
    Organisations,
    /// Accounts.
    Accounts,
    /// Offences.
    Offences,
    /// Provisions of law.
    Provisions,
    /// Property.
    Property,
    /// Annexes.
    Annexes,
}

impl RecordList {
    /// An id that no record of the list has yet: a letter for the list and a number.
    #[must_use]
    pub fn fresh_id(self, request: &Request) -> RecordId {
        let (letter, taken): (&str, Vec<&RecordId>) = match self {
            Self::Persons => ("p", request.persons.iter().map(|r| &r.id).collect()),
            Self::Organisations => ("o", request.organisations.iter().map(|r| &r.id).collect()),
            Self::Accounts => ("c", request.accounts.iter().map(|r| &r.id).collect()),
            Self::Offences => ("f", request.offences.iter().map(|r| &r.id).collect()),
            Self::Provisions => ("l", request.provisions.iter().map(|r| &r.id).collect()),
            Self::Property => ("g", request.property.iter().map(|r| &r.id).collect()),
            Self::Annexes => ("a", request.annexes.iter().map(|r| &r.id).collect()),
        };
        let mut number = taken.len() + 1;
        loop {
            let id = RecordId::new(format!("{letter}{number}"));
            if !taken.contains(&&id) {
                return id;
            }
            number += 1;
        }
    }
}

/// The place that an edit changes, by which the keys of one field become one step of undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The remark about the file.
    Note,
    /// An element's answer.
    Answer(ElementId),
    /// A record.
    Record(RecordList, RecordId),
    /// The legal bases.
    LegalBases,
}

impl Edit {
    /// The place that the edit changes; `None` if every such edit is a step of its own.
    #[must_use]
    pub fn target(&self) -> Option<Target> {
        match self {
            Self::Note(_) => Some(Target::Note),
            // Only typing comes in many small edits; taking an answer away is a step of its own.
            Self::Answer(id, Some(Answer::Text(_) | Answer::Money(_) | Answer::Addresses(_))) => {
                Some(Target::Answer(id.clone()))
            }
            Self::LegalBases(_) => Some(Target::LegalBases),
            Self::Record(record) => {
                let (list, id) = record.place();
                Some(Target::Record(list, id.clone()))
            }
            _ => None,
        }
    }

    pub(super) fn apply(self, request: &mut Request) {
        match self {
            Self::Kinds(kinds) => request.kinds = kinds,
            Self::RequestingState(state) => request.requesting_state = state,
            Self::RequestedState(state) => request.requested_state = state,
            Self::DraftingLanguage(language) => request.drafting_language = language,
            Self::LegalBases(bases) => request.legal_bases = bases,
            Self::Note(note) => request.note = note,
            Self::Answer(id, Some(answer)) => {
                request.answers.insert(id, answer);
            }
            Self::Answer(id, None) => {
                request.answers.remove(&id);
            }
            Self::Circumstance(id, Some(yes)) => {
                request.circumstances.insert(id, yes);
            }
            Self::Circumstance(id, None) => {
                request.circumstances.remove(&id);
            }
            Self::FirstStep(id, Some(answer)) => {
                request.first_step.insert(id, answer);
            }
            Self::FirstStep(id, None) => {
                request.first_step.remove(&id);
            }
            Self::Accept(acceptance) => {
                let same = |a: &Acceptance| {
                    a.rule == acceptance.rule
                        && a.path == acceptance.path
                        && a.element == acceptance.element
                };
                request.accepted.retain(|a| !same(a));
                request.accepted.push(acceptance);
            }
            Self::TakeBack {
                rule,
                path,
                element,
            } => {
                request
                    .accepted
                    .retain(|a| !a.answers(&rule, &path, element.as_ref()));
            }
            Self::Record(record) => record.put(request),
            Self::RemoveRecord(list, id) => remove(request, list, &id),
            Self::MoveAnnex { id, to } => {
                if let Some(from) = request.annexes.iter().position(|a| a.id == id) {
                    let annex = request.annexes.remove(from);
                    let to = to.min(request.annexes.len());
                    request.annexes.insert(to, annex);
                }
            }
        }
    }
}

fn put<T>(list: &mut Vec<T>, record: T, id: impl Fn(&T) -> &RecordId) {
    match list.iter_mut().find(|r| id(r) == id(&record)) {
        Some(place) => *place = record,
        None => list.push(record),
    }
}

impl Record {
    /// The list and the id of the record.
    #[must_use]
    pub fn place(&self) -> (RecordList, &RecordId) {
        match self {
            Self::Person(r) => (RecordList::Persons, &r.id),
            Self::Organisation(r) => (RecordList::Organisations, &r.id),
            Self::Account(r) => (RecordList::Accounts, &r.id),
            Self::Offence(r) => (RecordList::Offences, &r.id),
            Self::Provision(r) => (RecordList::Provisions, &r.id),
            Self::Property(r) => (RecordList::Property, &r.id),
            Self::Annex(r) => (RecordList::Annexes, &r.id),
        }
    }

    fn put(self, request: &mut Request) {
        match self {
            Self::Person(r) => put(&mut request.persons, *r, |r| &r.id),
            Self::Organisation(r) => put(&mut request.organisations, *r, |r| &r.id),
            Self::Account(r) => put(&mut request.accounts, *r, |r| &r.id),
            Self::Offence(r) => put(&mut request.offences, *r, |r| &r.id),
            Self::Provision(r) => put(&mut request.provisions, *r, |r| &r.id),
            Self::Property(r) => put(&mut request.property, *r, |r| &r.id),
            Self::Annex(r) => put(&mut request.annexes, *r, |r| &r.id),
        }
    }
}

/// Removes a record, and every pointer to it in answers and in other records.
fn remove(request: &mut Request, list: RecordList, id: &RecordId) {
    let without = |ids: &mut Vec<RecordId>| ids.retain(|other| other != id);
    for answer in request.answers.values_mut() {
        match (answer, list) {
            (Answer::Persons(ids), RecordList::Persons)
            | (Answer::Organisations(ids), RecordList::Organisations)
            | (Answer::Parties(ids), RecordList::Persons | RecordList::Organisations)
            | (Answer::Accounts(ids), RecordList::Accounts)
            | (Answer::Offences(ids), RecordList::Offences)
            | (Answer::Provisions(ids), RecordList::Provisions)
            | (Answer::Property(ids), RecordList::Property) => without(ids),
            (Answer::Annexes(answer), RecordList::Annexes) => without(&mut answer.annexes),
            _ => {}
        }
    }
    request.answers.retain(|_, answer| !answer.is_empty());
    match list {
        RecordList::Persons | RecordList::Organisations => {
            if list == RecordList::Persons {
                request.persons.retain(|r| r.id != *id);
            } else {
                request.organisations.retain(|r| r.id != *id);
            }
            for account in &mut request.accounts {
                without(&mut account.holders);
                if account.institution.as_ref() == Some(id) {
                    account.institution = None;
                }
            }
            for offence in &mut request.offences {
                without(&mut offence.persons);
            }
            for item in &mut request.property {
                without(&mut item.owners);
            }
        }
        RecordList::Accounts => {
            request.accounts.retain(|r| r.id != *id);
            for item in &mut request.property {
                if item.account.as_ref() == Some(id) {
                    item.account = None;
                }
            }
        }
        RecordList::Offences => request.offences.retain(|r| r.id != *id),
        RecordList::Provisions => {
            request.provisions.retain(|r| r.id != *id);
            for offence in &mut request.offences {
                without(&mut offence.provisions);
            }
        }
        RecordList::Property => request.property.retain(|r| r.id != *id),
        RecordList::Annexes => request.annexes.retain(|r| r.id != *id),
    }
}
