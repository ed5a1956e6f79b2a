//! Conditions under which an element is asked: a closed, typed vocabulary. The check decides them.
//!
//! A lawyer writes them in the data as inline tables (`when = { question = "…" }`). What cannot be said
//! with these words gets a new variant here, with a test; there is no expression language.

use serde::Deserialize;

use crate::terms::{ElementId, InstrumentId, KindId, QuestionId};

/// A condition as the law data writes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// The condition does not hold.
    Not(Box<Condition>),
    /// One of the kinds in the request is, or extends, one of these.
    KindsAny(Vec<KindId>),
    /// Every kind in the request is one of these.
    KindsOnly(Vec<KindId>),
    /// One of the legal bases relied on is one of these instruments.
    BasisAny(Vec<InstrumentId>),
    /// Whether a treaty, multilateral or bilateral, is among the legal bases.
    TreatyReliedOn(bool),
    /// What the directory says of the requested State.
    StateAsks(AskKey),
    /// A question that only the drafter can answer.
    Question(QuestionId),
    /// Whether the requested State reads the language in which the request is drafted.
    ReadByRequested(bool),
    /// The record of one of the persons answered there holds a nationality.
    NationalityRecorded(ElementId),
    /// The element has an answer.
    Answered(ElementId),
    /// A choice or a yes/no has one of these values.
    Answer {
        /// The element.
        element: ElementId,
        /// Option ids; `yes` and `no` for a yes/no.
        any: Vec<String>,
    },
    /// One of the offences is put under one of these headings.
    OffenceBasisAny(Vec<String>),
    /// One of the items of property is of one of these types.
    PropertyAny(Vec<String>),
    /// One of the persons answered there has one of these roles.
    PersonAny {
        /// The element that points to the persons.
        element: ElementId,
        /// Role ids.
        role: Vec<String>,
    },
    /// One of the persons answered there is under 18 on the date of the request.
    MinorAny(ElementId),
    /// One of the persons answered there has the nationality of the requested State.
    NationalOfRequested(ElementId),
    /// The date answered lies within so many days of the date of the request.
    DateWithinDays {
        /// The element that holds the date.
        element: ElementId,
        /// Days.
        days: i32,
    },
}

/// What a requested State may ask for or make a condition, as the directory records it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskKey {
    /// A reciprocity undertaking.
    Reciprocity,
    /// Dual criminality.
    DualCriminality,
    /// A minimum penalty.
    PenaltyThreshold,
    /// The text of the penal provisions.
    PenaltyText,
    /// Evidence beyond warrant and statement of facts.
    EvidenceStandard,
    /// An assurance on the death penalty.
    DeathPenaltyAssurance,
    /// Assurances on treatment.
    TreatmentAssurance,
    /// Assurances on human rights and fair trial.
    HumanRightsAssurance,
    /// A domestic order before coercive measures.
    DomesticOrder,
    /// Conditions for the transfer of personal data.
    DataProtection,
    /// A statement on limitation of use.
    UseLimitation,
    /// A specialty assurance.
    SpecialtyAssurance,
    /// Legalisation of documents.
    Legalization,
    /// A certified translation.
    CertifiedTranslation,
    /// A statement that an order is final.
    FinalOrder,
    /// It does not extradite its nationals.
    OwnNationals,
    /// It does not extradite where the death penalty can be imposed, whatever is assured.
    DeathPenaltyBar,
    /// The languages in which it accepts requests.
    Languages,
}

impl AskKey {
    /// The id used in data and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reciprocity => "reciprocity",
            Self::DualCriminality => "dual_criminality",
            Self::PenaltyThreshold => "penalty_threshold",
            Self::PenaltyText => "penalty_text",
            Self::EvidenceStandard => "evidence_standard",
            Self::DeathPenaltyAssurance => "death_penalty_assurance",
            Self::TreatmentAssurance => "treatment_assurance",
            Self::HumanRightsAssurance => "human_rights_assurance",
            Self::DomesticOrder => "domestic_order",
            Self::DataProtection => "data_protection",
            Self::UseLimitation => "use_limitation",
            Self::SpecialtyAssurance => "specialty_assurance",
            Self::Legalization => "legalization",
            Self::CertifiedTranslation => "certified_translation",
            Self::FinalOrder => "final_order",
            Self::Languages => "languages",
            Self::OwnNationals => "own_nationals",
            Self::DeathPenaltyBar => "death_penalty_bar",
        }
    }
}

impl Condition {
    /// Every question that the condition puts to the drafter, in order.
    #[must_use]
    pub fn questions(&self) -> Vec<&QuestionId> {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().flat_map(Self::questions).collect(),
            Self::Not(inner) => inner.questions(),
            Self::Question(id) => vec![id],
            _ => Vec::new(),
        }
    }

    /// Whether the condition holds for what the requested State asks for.
    #[must_use]
    pub fn rests_on_state(&self, asks: &impl Fn(AskKey) -> bool) -> bool {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().any(|c| c.rests_on_state(asks)),
            Self::StateAsks(key) => asks(*key),
            _ => false,
        }
    }

    /// Every element that the condition looks at.
    #[must_use]
    pub fn elements(&self) -> Vec<&ElementId> {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().flat_map(Self::elements).collect(),
            Self::Not(inner) => inner.elements(),
            Self::Answered(id)
            | Self::MinorAny(id)
            | Self::NationalOfRequested(id)
            | Self::NationalityRecorded(id) => vec![id],
            Self::Answer { element, .. }
            | Self::PersonAny { element, .. }
            | Self::DateWithinDays { element, .. } => vec![element],
            _ => Vec::new(),
        }
    }

    /// Every kind and instrument that the condition names.
    #[must_use]
    pub fn kinds(&self) -> Vec<&KindId> {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().flat_map(Self::kinds).collect(),
            Self::Not(inner) => inner.kinds(),
            Self::KindsAny(ids) | Self::KindsOnly(ids) => ids.iter().collect(),
            _ => Vec::new(),
        }
    }
}
