//! The seven lists of records, and what is alike in all of them: names, ids, finding, putting, links.
//!
//! One table names the lists; nothing else in the program lists them again. What a record *says* is for the
//! rooms that know its type.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::{Field, Step};
use super::tree::{edited, tree};
use super::{Account, Annex, Answer, Offence, Organisation, Person, Property, Provision, Request};
use crate::terms::RecordId;

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident of $record:ident: $field:ident, $letter:literal, $word:literal;)*) => {
        /// The lists of records.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RecordList {
            $($(#[$doc])* $list,)*
        }

        /// A record of any list.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Record {
            $(#[doc = concat!("A record of `", stringify!($field), "`.")] $record(Box<$record>),)*
        }

        /// A record of any list, where it stands.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum RecordRef<'r> {
            $(#[doc = concat!("A record of `", stringify!($field), "`.")] $record(&'r $record),)*
        }

        impl RecordList {
            /// All seven, in the order of the file.
            pub const ALL: [Self; 7] = [$(Self::$list),*];

            /// The key under which the file holds the list.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$list => stringify!($field),)* }
            }

            /// The name of one of its records, as ids of words use it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$list => $word,)* }
            }

            const fn letter(self) -> &'static str {
                match self { $(Self::$list => $letter,)* }
            }

            /// How many records there are.
            #[must_use]
            pub fn len(self, request: &Request) -> usize {
                match self { $(Self::$list => request.$field.len(),)* }
            }

            /// The record at an index, from 0.
            #[must_use]
            pub fn at(self, request: &Request, index: usize) -> Option<RecordRef<'_>> {
                match self { $(Self::$list => request.$field.get(index).map(RecordRef::$record),)* }
            }

            /// A record that holds nothing yet.
            #[must_use]
            pub fn empty(self, id: RecordId) -> Record {
                match self { $(Self::$list => Record::$record(Box::new($record::new(id))),)* }
            }

            /// Takes the record out of the list, of several with one id the last; nothing that points to it changes.
            pub(super) fn take(self, request: &mut Request, id: &RecordId) {
                match self { $(Self::$list => take(&mut request.$field, |r| r.id == *id),)* }
            }

            /// Moves the record to another index.
            pub(super) fn shift(self, request: &mut Request, id: &RecordId, to: usize) {
                match self { $(Self::$list => shift(&mut request.$field, |r| r.id == *id, to),)* }
            }
        }

        impl<'r> RecordRef<'r> {
            /// The list to which the record belongs.
            #[must_use]
            pub const fn list(self) -> RecordList {
                match self { $(Self::$record(_) => RecordList::$list,)* }
            }

            /// Its id.
            #[must_use]
            pub const fn id(self) -> &'r RecordId {
                match self { $(Self::$record(r) => &r.id,)* }
            }

            /// A record of its own with the same content.
            #[must_use]
            pub fn to_owned(self) -> Record {
                match self { $(Self::$record(r) => Record::$record(Box::new(r.clone())),)* }
            }
        }

        impl Record {
            /// The record, to be read.
            #[must_use]
            pub fn as_ref(&self) -> RecordRef<'_> {
                match self { $(Self::$record(r) => RecordRef::$record(r),)* }
            }

            /// Takes the place of the record with its id.
            pub(super) fn put(self, request: &mut Request) {
                match self { $(Self::$record(r) => put(&mut request.$field, *r, |r| &r.id),)* }
            }

            /// Goes into its list at an index.
            pub(super) fn insert(self, request: &mut Request, index: usize) {
                match self {
                    $(Self::$record(r) => {
                        let list = &mut request.$field;
                        list.insert(index.min(list.len()), *r);
                    })*
                }
            }

            /// The record with one of its texts changed; `None` if there is no text in that place.
            pub(super) fn with_text(
                &self,
                path: &[Step],
                change: impl FnOnce(&mut String),
            ) -> Option<Self> {
                match self { $(Self::$record(r) => edited(&**r, path, change).map(Into::into),)* }
            }

            /// The record as the file writes it.
            pub(super) fn tree(&self) -> serde_json::Value {
                match self { $(Self::$record(r) => tree(&**r),)* }
            }
        }

        $(impl From<$record> for Record {
            fn from(record: $record) -> Self {
                Self::$record(Box::new(record))
            }
        })*
    };
}

lists! {
    /// Persons.
    Persons of Person: persons, "p", "person";
    /// Organisations.
    Organisations of Organisation: organisations, "o", "organisation";
    /// Accounts.
    Accounts of Account: accounts, "c", "account";
    /// Offences.
    Offences of Offence: offences, "f", "offence";
    /// Provisions of law.
    Provisions of Provision: provisions, "l", "provision";
    /// Property.
    Property of Property: property, "g", "property";
    /// Annexes.
    Annexes of Annex: annexes, "a", "annex";
}

fn put<T>(list: &mut [T], record: T, id: impl Fn(&T) -> &RecordId) {
    if let Some(place) = list.iter_mut().find(|r| id(r) == id(&record)) {
        *place = record;
    }
}

fn take<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool) {
    if let Some(place) = list.iter().rposition(is) {
        list.remove(place);
    }
}

fn shift<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool, to: usize) {
    if let Some(from) = list.iter().position(is) {
        let record = list.remove(from);
        list.insert(to.min(list.len()), record);
    }
}

impl RecordList {
    /// The two lists to which a party, a holder or an owner may belong.
    pub const PARTIES: &'static [Self] = &[Self::Persons, Self::Organisations];

    /// The list that the file holds under this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.key() == key)
    }

    /// The ids of its records, in their order.
    pub fn ids(self, request: &Request) -> impl Iterator<Item = &RecordId> {
        (0..self.len(request)).filter_map(move |i| self.at(request, i).map(RecordRef::id))
    }

    /// The index of the record with this id.
    #[must_use]
    pub fn index_of(self, request: &Request, id: &RecordId) -> Option<usize> {
        self.ids(request).position(|other| other == id)
    }

    /// The record with this id.
    #[must_use]
    pub fn get<'r>(self, request: &'r Request, id: &RecordId) -> Option<RecordRef<'r>> {
        self.at(request, self.index_of(request, id)?)
    }

    /// Whether the list holds a record with this id.
    #[must_use]
    pub fn has(self, request: &Request, id: &RecordId) -> bool {
        self.index_of(request, id).is_some()
    }

    /// An id that no record of the list has yet: a letter for the list and a number.
    #[must_use]
    pub fn fresh_id(self, request: &Request) -> RecordId {
        let mut number = self.len(request) + 1;
        loop {
            let id = RecordId::new(format!("{}{number}", self.letter()));
            if !self.has(request, &id) {
                return id;
            }
            number += 1;
        }
    }
}

/// A field of a record that points to other records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'r> {
    /// The field.
    pub field: Field,
    /// The lists in which its records may stand.
    pub lists: &'static [RecordList],
    /// The ids that it holds.
    pub ids: &'r [RecordId],
}

impl<'r> RecordRef<'r> {
    /// The fields of the record that point to other records.
    #[must_use]
    pub fn links(self) -> Vec<Link<'r>> {
        let link = |field, lists, ids| Link { field, lists, ids };
        match self {
            Self::Account(r) => vec![
                link(
                    Field::Institution,
                    &[RecordList::Organisations] as &[_],
                    r.institution.as_slice(),
                ),
                link(Field::Holders, RecordList::PARTIES, &r.holders),
            ],
            Self::Offence(r) => vec![
                link(Field::Persons, RecordList::PARTIES, &r.persons),
                link(Field::Provisions, &[RecordList::Provisions], &r.provisions),
            ],
            Self::Property(r) => vec![
                link(Field::Owners, RecordList::PARTIES, &r.owners),
                link(
                    Field::Account,
                    &[RecordList::Accounts],
                    r.account.as_slice(),
                ),
            ],
            Self::Person(_) | Self::Organisation(_) | Self::Provision(_) | Self::Annex(_) => {
                Vec::new()
            }
        }
    }

    /// Whether the record points to that one.
    #[must_use]
    pub fn points_to(self, list: RecordList, id: &RecordId) -> bool {
        self.links()
            .iter()
            .any(|link| link.lists.contains(&list) && link.ids.contains(id))
    }
}

impl Record {
    /// Gives up every pointer to that record.
    pub fn forget(&mut self, list: RecordList, id: &RecordId) {
        let without = |ids: &mut Vec<RecordId>| ids.retain(|other| other != id);
        let party = RecordList::PARTIES.contains(&list);
        match self {
            Self::Account(r) => {
                if party {
                    without(&mut r.holders);
                }
                if list == RecordList::Organisations {
                    r.institution.take_if(|other| other == id);
                }
            }
            Self::Offence(r) => match list {
                RecordList::Persons | RecordList::Organisations => without(&mut r.persons),
                RecordList::Provisions => without(&mut r.provisions),
                _ => {}
            },
            Self::Property(r) => {
                if party {
                    without(&mut r.owners);
                }
                if list == RecordList::Accounts {
                    r.account.take_if(|other| other == id);
                }
            }
            Self::Person(_) | Self::Organisation(_) | Self::Provision(_) | Self::Annex(_) => {}
        }
    }
}

impl Answer {
    /// The lists in which the records stand that the answer points to; none if it points to no records.
    #[must_use]
    pub const fn lists(&self) -> &'static [RecordList] {
        match self {
            Self::Persons(_) => &[RecordList::Persons],
            Self::Organisations(_) => &[RecordList::Organisations],
            Self::Parties(_) => RecordList::PARTIES,
            Self::Accounts(_) => &[RecordList::Accounts],
            Self::Offences(_) => &[RecordList::Offences],
            Self::Provisions(_) => &[RecordList::Provisions],
            Self::Property(_) => &[RecordList::Property],
            Self::Annexes(_) => &[RecordList::Annexes],
            Self::Text(_)
            | Self::Date(_)
            | Self::YesNo(_)
            | Self::Choice(_)
            | Self::Money(_)
            | Self::Addresses(_) => &[],
        }
    }

    /// Whether the answer points to that record.
    #[must_use]
    pub fn points_to(&self, list: RecordList, id: &RecordId) -> bool {
        self.lists().contains(&list) && self.records().contains(id)
    }

    /// The pointers to records, to be changed.
    pub(super) fn records_mut(&mut self) -> Option<&mut Vec<RecordId>> {
        match self {
            Self::Persons(ids)
            | Self::Organisations(ids)
            | Self::Parties(ids)
            | Self::Accounts(ids)
            | Self::Offences(ids)
            | Self::Provisions(ids)
            | Self::Property(ids) => Some(ids),
            Self::Annexes(answer) => Some(&mut answer.annexes),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Language;

    #[test]
    fn every_list_gives_its_records_by_index_and_by_id() {
        let mut request = Request::new(Vec::new(), Language::En);
        for list in RecordList::ALL {
            assert_eq!(RecordList::from_key(list.key()), Some(list));
            let first = list.fresh_id(&request);
            list.empty(first.clone()).insert(&mut request, 0);
            let second = list.fresh_id(&request);
            assert_ne!(first, second);
            list.empty(second.clone()).insert(&mut request, 9);
            assert_eq!(list.ids(&request).collect::<Vec<_>>(), [&first, &second]);
            let found = list.get(&request, &second).unwrap();
            assert_eq!((found.list(), found.id()), (list, &second));
            assert_eq!(found.to_owned(), list.empty(second.clone()));
            list.shift(&mut request, &second, 0);
            assert_eq!(list.index_of(&request, &second), Some(0));
            list.take(&mut request, &second);
            assert_eq!(list.ids(&request).collect::<Vec<_>>(), [&first]);
        }
    }

    #[test]
    fn a_forgotten_record_is_pointed_to_no_more() {
        let mut account = Account::new("c1".into());
        account.institution = Some("x".into());
        account.holders = vec!["x".into(), "y".into()];
        let id = RecordId::from("x");
        let mut record = Record::from(account);
        // A person and an organisation may have the same id: the bank is no person.
        record.forget(RecordList::Persons, &id);
        assert!(!record.as_ref().points_to(RecordList::Persons, &id));
        let Record::Account(account) = &record else {
            unreachable!()
        };
        assert_eq!(account.institution, Some(id.clone()));
        record.forget(RecordList::Organisations, &id);
        assert!(!record.as_ref().points_to(RecordList::Organisations, &id));
    }
}
