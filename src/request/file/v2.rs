//! Version 2: the request has an id of its own, and the form a minor number.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Format, Version};
use crate::request::answer::given_without_doubles;
use crate::request::{
    Acceptance, Account, Annex, Answer, LegalBasis, Offence, Organisation, Person, Property,
    Provision, Request, RouteAnswer,
};
use crate::terms::{ElementId, KindId, Language, QuestionId, RequestId, RouteId, StateId};

/// The keys at the top of a file of this form; every other one belongs to a newer minor form.
pub const KEYS: [&str; 21] = [
    "format",
    "version",
    "minor",
    "id",
    "note",
    "kinds",
    "requesting_state",
    "requested_state",
    "drafting_language",
    "legal_bases",
    "persons",
    "organisations",
    "accounts",
    "offences",
    "provisions",
    "property",
    "annexes",
    "answers",
    "circumstances",
    "first_step",
    "accepted",
];

/// A request file of version 2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Request")]
pub struct FileV2 {
    /// Always `rogatory-request`.
    pub format: Format,
    /// Version of the form, 2.
    pub version: Version<2>,
    /// Minor number of the form: one that is newer than the program may bring more keys at the top of the file, which
    /// the program keeps.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub minor: u32,
    /// The id of the request, a UUID; a copy for another State gets another one.
    pub id: RequestId,
    /// A remark about the file that no document shows, for example that all persons are fictional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The kinds of request, in the order in which the letter treats them.
    pub kinds: Vec<KindId>,
    /// The State that asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requesting_state: Option<StateId>,
    /// The State that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_state: Option<StateId>,
    /// The language in which the drafter writes.
    pub drafting_language: Language,
    /// The legal bases relied on, the first one being the main one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<LegalBasis>,
    /// Persons, typed once and pointed to by answers and other records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<Person>,
    /// Authorities, banks, companies, service providers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Organisation>,
    /// Bank accounts and wallets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<Account>,
    /// Offences under investigation or adjudicated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offences: Vec<Offence>,
    /// Provisions of law with their text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Provision>,
    /// Property other than a bare account number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub property: Vec<Property>,
    /// Annexes in the order of the annex list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<Annex>,
    /// The answers, by element; `null` stands for an element that is not answered yet.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[serde(deserialize_with = "given_without_doubles")]
    pub answers: BTreeMap<ElementId, Answer>,
    /// Yes or no (`null`: not answered yet) to questions that only the drafter can answer and on which conditions depend.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[serde(deserialize_with = "given_without_doubles")]
    pub circumstances: BTreeMap<QuestionId, bool>,
    /// What came of other ways to what is sought, before a formal request was chosen; no letter shows it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[serde(deserialize_with = "given_without_doubles")]
    pub first_step: BTreeMap<RouteId, RouteAnswer>,
    /// Findings that the drafter lets stand, with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<Acceptance>,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
const fn is_zero(minor: &u32) -> bool {
    *minor == 0
}

impl From<FileV2> for Request {
    fn from(file: FileV2) -> Self {
        Self {
            id: file.id,
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
            minor: file.minor,
            kept: BTreeMap::new(),
        }
    }
}

impl From<Request> for FileV2 {
    /// What was kept of a newer minor form is not in it: see [`Request::kept`].
    fn from(request: Request) -> Self {
        Self {
            format: Format,
            version: Version,
            minor: request.minor,
            id: request.id,
            note: request.note,
            kinds: request.kinds,
            requesting_state: request.requesting_state,
            requested_state: request.requested_state,
            drafting_language: request.drafting_language,
            legal_bases: request.legal_bases,
            persons: request.persons,
            organisations: request.organisations,
            accounts: request.accounts,
            offences: request.offences,
            provisions: request.provisions,
            property: request.property,
            annexes: request.annexes,
            answers: request.answers,
            circumstances: request.circumstances,
            first_step: request.first_step,
            accepted: request.accepted,
        }
    }
}
