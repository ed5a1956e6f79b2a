//! Version 1: the first form. It has no id of the request.
//!
//! The program reads it and writes it no more; nothing here changes.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Format, Version};
use crate::request::answer::given_without_doubles;
use crate::request::{
    Acceptance, Account, Annex, Answer, LegalBasis, Offence, Organisation, Person, Property,
    Provision, Request, RouteAnswer,
};
use crate::terms::{ElementId, KindId, Language, QuestionId, RequestId, RouteId, StateId};

/// A request file of version 1.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileV1 {
    /// Always `rogatory-request`.
    pub format: Format,
    /// Always 1.
    pub version: Version<1>,
    /// A remark about the file that no document shows, for example that all persons are fictional.
    #[serde(default)]
    pub note: Option<String>,
    /// The kinds of request, in the order in which the letter treats them.
    pub kinds: Vec<KindId>,
    /// The State that asks.
    #[serde(default)]
    pub requesting_state: Option<StateId>,
    /// The State that is asked.
    #[serde(default)]
    pub requested_state: Option<StateId>,
    /// The language in which the drafter writes.
    pub drafting_language: Language,
    /// The legal bases relied on, the first one being the main one.
    #[serde(default)]
    pub legal_bases: Vec<LegalBasis>,
    /// Persons, typed once and pointed to by answers and other records.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// Authorities, banks, companies, service providers.
    #[serde(default)]
    pub organisations: Vec<Organisation>,
    /// Bank accounts and wallets.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// Offences under investigation or adjudicated.
    #[serde(default)]
    pub offences: Vec<Offence>,
    /// Provisions of law with their text.
    #[serde(default)]
    pub provisions: Vec<Provision>,
    /// Property other than a bare account number.
    #[serde(default)]
    pub property: Vec<Property>,
    /// Annexes in the order of the annex list.
    #[serde(default)]
    pub annexes: Vec<Annex>,
    /// The answers, by element; `null` stands for an element that is not answered yet.
    #[serde(default)]
    #[serde(deserialize_with = "given_without_doubles")]
    pub answers: BTreeMap<ElementId, Answer>,
    /// Yes or no (`null`: not answered yet) to questions that only the drafter can answer and on which conditions depend.
    #[serde(default)]
    #[serde(deserialize_with = "given_without_doubles")]
    pub circumstances: BTreeMap<QuestionId, bool>,
    /// What came of other ways to what is sought, before a formal request was chosen; no letter shows it.
    #[serde(default)]
    #[serde(deserialize_with = "given_without_doubles")]
    pub first_step: BTreeMap<RouteId, RouteAnswer>,
    /// Findings that the drafter lets stand, with the reason.
    #[serde(default)]
    pub accepted: Vec<Acceptance>,
}

impl FileV1 {
    /// The request, with the id that it gets for want of its own.
    #[must_use]
    pub fn lift(self, id: RequestId) -> Request {
        let file = self;
        Request {
            id,
            note: file.note,
            kinds: file.kinds,
            requesting_state: file.requesting_state,
            requested_state: file.requested_state,
            drafting_language: file.drafting_language,
            legal_bases: file.legal_bases,
            persons: file.persons,
            organisations: file.organisations,
            accounts: file.accounts,
            offences: file.offences,
            provisions: file.provisions,
            property: file.property,
            annexes: file.annexes,
            answers: file.answers,
            circumstances: file.circumstances,
            first_step: file.first_step,
            accepted: file.accepted,
            minor: 0,
            kept: BTreeMap::new(),
        }
    }
}
