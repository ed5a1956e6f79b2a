//! Conditions under which an element is asked: a closed, typed vocabulary, evaluated with three outcomes.
//!
//! A lawyer writes them in the data as inline tables (`when = { question = "…" }`). What cannot be said
//! with these words gets a new variant here, with a test; there is no expression language.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;

use super::requirements::Requirements;
use crate::request::{Answer, LegalBasis, Request};
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
            Self::OwnNationals => "own_nationals",
            Self::DeathPenaltyBar => "death_penalty_bar",
        }
    }
}

/// The outcome of a condition. `Undecided` names everything that would decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// It cannot be told yet.
    Undecided(BTreeSet<Open>),
}

/// What would decide a condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Open {
    /// An answer of the drafter to a question.
    Question(QuestionId),
    /// A record in the directory entry of the requested State.
    NoRecord(AskKey),
    /// The legal basis has not been chosen.
    LegalBasis,
    /// An element that has no answer yet.
    Element(ElementId),
    /// The date of birth of a person pointed to by an element.
    BirthDate(ElementId),
    /// The nationality of a person pointed to by an element.
    Nationality(ElementId),
    /// The heading of an offence under the convention.
    OffenceHeading,
    /// The status in the case of a person pointed to by an element.
    PersonRole(ElementId),
    /// The type of an item of property.
    PropertyType,
}

impl Decision {
    fn open(what: Open) -> Self {
        Self::Undecided(BTreeSet::from([what]))
    }

    const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            undecided @ Self::Undecided(_) => undecided,
        }
    }
}

impl Condition {
    /// Decides the condition for a request.
    #[must_use]
    pub fn decide(&self, request: &Request, requirements: &Requirements) -> Decision {
        match self {
            Self::All(list) => {
                let list = list.iter().map(|c| c.decide(request, requirements).not());
                any_of(list).not()
            }
            Self::Any(list) => any_of(list.iter().map(|c| c.decide(request, requirements))),
            Self::Not(inner) => inner.decide(request, requirements).not(),
            Self::KindsAny(ids) => {
                Decision::of(ids.iter().any(|id| requirements.lineage.contains(id)))
            }
            Self::KindsOnly(ids) => {
                // A root chosen beside its own measures (the general part) says nothing of itself.
                let mut measures = requirements
                    .chosen_kinds()
                    .filter(|kind| !requirements.is_root(kind))
                    .peekable();
                Decision::of(measures.peek().is_some() && measures.all(|kind| ids.contains(kind)))
            }
            Self::BasisAny(ids) => basis_any(request, ids),
            Self::TreatyReliedOn(expected) => {
                if request.legal_bases.is_empty() {
                    return Decision::open(Open::LegalBasis);
                }
                let relied = request
                    .legal_bases
                    .iter()
                    .any(|basis| requirements.law.is_treaty(basis));
                Decision::of(relied == *expected)
            }
            Self::StateAsks(key) => match requirements.asks.get(key) {
                Some(asks) => Decision::of(*asks),
                None => Decision::open(Open::NoRecord(*key)),
            },
            Self::Question(id) => match request.circumstances.get(id) {
                Some(yes) => Decision::of(*yes),
                None => Decision::open(Open::Question(id.clone())),
            },
            Self::Answered(element) => Decision::of(request.answer(element.as_str()).is_some()),
            Self::Answer { element, any } => match request.answer(element.as_str()) {
                Some(Answer::Choice(option)) => Decision::of(any.contains(option)),
                Some(Answer::YesNo(yes)) => {
                    let word = if *yes { "yes" } else { "no" };
                    Decision::of(any.iter().any(|a| a == word))
                }
                Some(_) => Decision::No,
                None if requirements.asks_for(element) => {
                    Decision::open(Open::Element(element.clone()))
                }
                None => Decision::No,
            },
            Self::OffenceBasisAny(ids) => offence_basis_any(request, ids),
            Self::PropertyAny(ids) => any_of(request.property.iter().map(|item| {
                item.kind.map_or_else(
                    || Decision::open(Open::PropertyType),
                    |kind| Decision::of(ids.iter().any(|id| id == kind.id())),
                )
            })),
            Self::PersonAny { element, role } => {
                persons_any(request, requirements, element, |person| {
                    person.role.map_or_else(
                        || Decision::open(Open::PersonRole(element.clone())),
                        |r| Decision::of(role.iter().any(|id| id == r.id())),
                    )
                })
            }
            Self::MinorAny(element) => persons_any(request, requirements, element, |person| {
                let day = requirements.date_of(request);
                match (person.born, day) {
                    (Some(born), Some(day)) => minor_on(born, day).map_or_else(
                        || Decision::open(Open::BirthDate(element.clone())),
                        Decision::of,
                    ),
                    (Some(_), None) => undated(requirements),
                    (None, _) => Decision::open(Open::BirthDate(element.clone())),
                }
            }),
            Self::NationalOfRequested(element) => {
                persons_any(request, requirements, element, |person| {
                    match request.requested_state {
                        Some(state) if person.nationalities.contains(&state) => Decision::Yes,
                        Some(_) if !person.nationalities.is_empty() => Decision::No,
                        _ => Decision::open(Open::Nationality(element.clone())),
                    }
                })
            }
            Self::DateWithinDays { element, days } => {
                match (
                    request.answer(element.as_str()),
                    requirements.date_of(request),
                ) {
                    (Some(Answer::Date(date)), Some(day)) => {
                        Decision::of((*date - day).get_days() <= *days)
                    }
                    (Some(_), None) => undated(requirements),
                    _ => Decision::No,
                }
            }
        }
    }

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

    /// Every element that the condition looks at.
    #[must_use]
    pub fn elements(&self) -> Vec<&ElementId> {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().flat_map(Self::elements).collect(),
            Self::Not(inner) => inner.elements(),
            Self::Answered(id) | Self::MinorAny(id) | Self::NationalOfRequested(id) => vec![id],
            Self::Answer { element, .. }
            | Self::PersonAny { element, .. }
            | Self::DateWithinDays { element, .. } => vec![element],
            _ => Vec::new(),
        }
    }

    /// What the condition names and the law does not have: what it is, and the id.
    pub(super) fn unknown(&self, law: &super::Law) -> Vec<(&'static str, String)> {
        let questions = self
            .questions()
            .into_iter()
            .filter(|id| law.question(id.as_str()).is_none())
            .map(|id| ("question", id.to_string()));
        let elements = self
            .elements()
            .into_iter()
            .filter(|id| law.element(id.as_str()).is_none())
            .map(|id| ("element", id.to_string()));
        let kinds = self
            .kinds()
            .into_iter()
            .filter(|id| law.kind(id.as_str()).is_none())
            .map(|id| ("kind", id.to_string()));
        questions.chain(elements).chain(kinds).collect()
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

/// One yes decides; otherwise everything open stays open.
fn any_of(decisions: impl Iterator<Item = Decision>) -> Decision {
    let mut open = BTreeSet::new();
    for decision in decisions {
        match decision {
            Decision::Yes => return Decision::Yes,
            Decision::No => {}
            Decision::Undecided(more) => open.extend(more),
        }
    }
    if open.is_empty() {
        Decision::No
    } else {
        Decision::Undecided(open)
    }
}

/// A request without a date leaves open what depends on it.
fn undated(requirements: &Requirements) -> Decision {
    let date = requirements
        .element_for("date")
        .cloned()
        .unwrap_or_else(|| ElementId::from("gen_date"));
    Decision::open(Open::Element(date))
}

fn basis_any(request: &Request, ids: &[InstrumentId]) -> Decision {
    if request.legal_bases.is_empty() {
        return Decision::open(Open::LegalBasis);
    }
    Decision::of(
        request
            .legal_bases
            .iter()
            .any(|b| matches!(b, LegalBasis::Instrument(id) if ids.contains(id))),
    )
}

fn offence_basis_any(request: &Request, ids: &[String]) -> Decision {
    if request.offences.is_empty() {
        return Decision::open(Open::OffenceHeading);
    }
    any_of(request.offences.iter().map(|offence| {
        offence.convention_basis.map_or_else(
            || Decision::open(Open::OffenceHeading),
            |basis| Decision::of(ids.iter().any(|id| id == basis.id())),
        )
    }))
}

fn persons_any(
    request: &Request,
    requirements: &Requirements,
    element: &ElementId,
    decide: impl Fn(&crate::request::Person) -> Decision,
) -> Decision {
    match request.answer(element.as_str()) {
        Some(answer) => any_of(
            answer
                .records()
                .iter()
                .filter_map(|id| request.person(id))
                .map(decide),
        ),
        None if requirements.asks_for(element) => Decision::open(Open::Element(element.clone())),
        None => Decision::No,
    }
}

/// Whether someone born then is under 18 on that day; `None` if the known part of the date does not tell.
fn minor_on(born: crate::request::PartialDate, day: Date) -> Option<bool> {
    let eighteen = |date: Date| date.checked_add(jiff::Span::new().years(18)).ok();
    let earliest = eighteen(born.earliest()?)?;
    let latest = eighteen(born.latest()?)?;
    if day >= latest {
        Some(false)
    } else if day < earliest {
        Some(true)
    } else {
        None
    }
}
