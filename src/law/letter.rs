//! What a letter and its questionnaire are made of, whatever the kind: roles of elements, sections, questions.

use serde::Deserialize;

use crate::terms::{ElementId, QuestionId};

/// A yes/no question put to the drafter because only a person can know.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The question in English.
    pub text: String,
    /// Who knows, or where to look.
    pub help: String,
    /// The records that answer it where they say enough: then nobody is asked.
    #[serde(default)]
    pub records: Option<FromRecords>,
}

/// Records of a request that can answer a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromRecords {
    /// A person or an organisation to whom an offence is attributed, or who plays a part.
    Persons,
    /// An organisation to which an offence is attributed.
    LegalPerson,
    /// A penalty of death.
    DeathPenalty,
    /// A penalty for life.
    LifePenalty,
}

/// A part that an element plays in every letter, whatever its kind.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Id of the part, for example `requesting_authority`.
    pub id: String,
    /// The elements that can play it; where a request has none of them, the first is asked if `always`.
    pub elements: Vec<ElementId>,
    /// Whether every letter needs it.
    #[serde(default)]
    pub always: bool,
    /// Whether the frame of the letter prints it, so that no part has to.
    #[serde(default)]
    pub frame: bool,
}

/// A section in which elements are asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id, which also names its title.
    pub id: String,
    /// Its elements, in the order of asking.
    pub elements: Vec<ElementId>,
}
