//! The request itself: what a person types, as plain values. The only thing a person changes.
//!
//! A [`Request`] is the draft in memory; [`file`] is the form in which a request file (`*.rogatory.json`, described
//! by `rogatory schema`) holds it. Findings, progress, titles and the document
//! are derived from it and never stored.
//!
//! What is absent: no input or output, no clock, no legal rule.

mod acceptance;
mod answer;
mod change;
pub mod clean;
mod content;
mod date;
mod field;
pub mod file;
mod list;
mod location;
mod origin;
mod records;
pub mod texts;
mod tree;

pub use acceptance::Acceptance;
pub use answer::{Address, AnnexAnswer, Answer, LocalizedText, Money, Passage, PassageStatus};
pub use change::{Change, Content, Splice};
pub use date::PartialDate;
pub use field::{Field, Step};
pub use file::{MAX_BYTES, write_request};
pub use list::{Link, Record, RecordList, RecordRef};
pub use location::Location;
pub use origin::{ORIGIN_FORMAT, ORIGIN_VERSION, Origin};
pub use records::{
    Account, Annex, ConventionBasis, IdentityDocument, Offence, Organisation, Person, PersonRole,
    Property, PropertyKind, Provision, ProvisionUnit, Sex,
};

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::terms::{
    ElementId, InstrumentId, KindId, Language, QuestionId, RecordId, RequestId, RouteId, StateId,
};

/// A request for mutual legal assistance, extradition or related cooperation, complete or not.
///
/// It can be written (to look at its texts, for example), but it is read through its file form alone: [`file`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Request {
    /// Its id; nil as long as nobody has given it one.
    pub id: RequestId,
    /// A remark about the file that no document shows, for example that all persons are fictional.
    pub note: Option<String>,
    /// The kinds of request, in the order in which the letter treats them.
    pub kinds: Vec<KindId>,
    /// The State that asks.
    pub requesting_state: Option<StateId>,
    /// The State that is asked.
    pub requested_state: Option<StateId>,
    /// The language in which the drafter writes.
    pub drafting_language: Language,
    /// The legal bases relied on, the first one being the main one.
    pub legal_bases: Vec<LegalBasis>,
    /// Persons, typed once and pointed to by answers and other records.
    pub persons: Vec<Person>,
    /// Authorities, banks, companies, service providers.
    pub organisations: Vec<Organisation>,
    /// Bank accounts and wallets.
    pub accounts: Vec<Account>,
    /// Offences under investigation or adjudicated.
    pub offences: Vec<Offence>,
    /// Provisions of law with their text.
    pub provisions: Vec<Provision>,
    /// Property other than a bare account number.
    pub property: Vec<Property>,
    /// Annexes in the order of the annex list.
    pub annexes: Vec<Annex>,
    /// The answers, by element; `null` stands for an element that is not answered yet.
    pub answers: BTreeMap<ElementId, Answer>,
    /// Yes or no (`null`: not answered yet) to questions that only the drafter can answer and on which conditions depend.
    pub circumstances: BTreeMap<QuestionId, bool>,
    /// What came of other ways to what is sought, before a formal request was chosen; no letter shows it.
    pub first_step: BTreeMap<RouteId, RouteAnswer>,
    /// Findings that the drafter lets stand, with the reason.
    pub accepted: Vec<Acceptance>,
    /// The minor number of the file form from which it came, if that is newer than this program.
    #[serde(skip)]
    pub minor: u32,
    /// What that form has at the top of the file and this program does not know, as it came.
    #[serde(skip)]
    pub kept: BTreeMap<String, Value>,
}

/// What the request rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LegalBasis {
    /// A multilateral instrument that the program knows, for example `UNTOC`.
    Instrument(InstrumentId),
    /// A treaty between the two States, entered by hand.
    Bilateral {
        /// Its title, in the languages in which it is known.
        title: LocalizedText,
        /// The date of signature.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signed: Option<Date>,
        /// The article relied on, for example `4(1)`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        article: Option<String>,
    },
    /// No treaty: the request rests on reciprocity.
    Reciprocity,
}

/// What came of a way that needs no formal request, or comes before one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RouteAnswer {
    /// It was tried and does not suffice.
    Tried,
    /// It does not fit the case.
    Unsuitable,
    /// It is used in place of a formal request.
    Instead,
}

impl RouteAnswer {
    /// All answers, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Tried, Self::Unsuitable, Self::Instead];

    /// The id used in the file and in words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tried => "tried",
            Self::Unsuitable => "unsuitable",
            Self::Instead => "instead",
        }
    }
}

impl Request {
    /// An empty request of these kinds, to be drafted in `language`; it has no id yet.
    #[must_use]
    pub fn new(kinds: Vec<KindId>, language: Language) -> Self {
        Self {
            id: RequestId::default(),
            note: None,
            kinds,
            requesting_state: None,
            requested_state: None,
            drafting_language: language,
            legal_bases: Vec::new(),
            persons: Vec::new(),
            organisations: Vec::new(),
            accounts: Vec::new(),
            offences: Vec::new(),
            provisions: Vec::new(),
            property: Vec::new(),
            annexes: Vec::new(),
            answers: BTreeMap::new(),
            circumstances: BTreeMap::new(),
            first_step: BTreeMap::new(),
            accepted: Vec::new(),
            minor: 0,
            kept: BTreeMap::new(),
        }
    }

    /// The answer to an element, if there is one that holds anything.
    #[must_use]
    pub fn answer(&self, element: &str) -> Option<&Answer> {
        self.answers.get(element).filter(|a| !a.is_empty())
    }

    /// The multilateral instruments relied on, by id, the main one first.
    #[must_use]
    pub fn instruments(&self) -> Vec<&str> {
        self.legal_bases
            .iter()
            .filter_map(|basis| match basis {
                LegalBasis::Instrument(id) => Some(id.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The person with this id.
    #[must_use]
    pub fn person(&self, id: &RecordId) -> Option<&Person> {
        self.persons.iter().find(|r| r.id == *id)
    }

    /// The organisation with this id.
    #[must_use]
    pub fn organisation(&self, id: &RecordId) -> Option<&Organisation> {
        self.organisations.iter().find(|r| r.id == *id)
    }

    /// The account with this id.
    #[must_use]
    pub fn account(&self, id: &RecordId) -> Option<&Account> {
        self.accounts.iter().find(|r| r.id == *id)
    }

    /// The offence with this id.
    #[must_use]
    pub fn offence(&self, id: &RecordId) -> Option<&Offence> {
        self.offences.iter().find(|r| r.id == *id)
    }

    /// The provision with this id.
    #[must_use]
    pub fn provision(&self, id: &RecordId) -> Option<&Provision> {
        self.provisions.iter().find(|r| r.id == *id)
    }

    /// The item of property with this id.
    #[must_use]
    pub fn property_item(&self, id: &RecordId) -> Option<&Property> {
        self.property.iter().find(|r| r.id == *id)
    }

    /// The annex with this id.
    #[must_use]
    pub fn annex(&self, id: &RecordId) -> Option<&Annex> {
        self.annexes.iter().find(|r| r.id == *id)
    }
}
