//! Conditions of the law data, decided for one request with three outcomes.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::requirements::Requirements;
use crate::directory::Nationality;
use crate::law::{AskKey, Condition};
use crate::request::{Answer, LegalBasis, Person, Request};
use crate::terms::{ElementId, InstrumentId, PlaceId, QuestionId, StateId};

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

/// Decides a condition for a request.
#[must_use]
pub fn decide(condition: &Condition, request: &Request, requirements: &Requirements) -> Decision {
    match condition {
        Condition::All(list) => {
            let list = list.iter().map(|c| decide(c, request, requirements).not());
            any_of(list).not()
        }
        Condition::Any(list) => any_of(list.iter().map(|c| decide(c, request, requirements))),
        Condition::Not(inner) => decide(inner, request, requirements).not(),
        Condition::KindsAny(ids) => {
            Decision::of(ids.iter().any(|id| requirements.lineage.contains(id)))
        }
        Condition::KindsOnly(ids) => {
            // A root chosen beside its own measures (the general part) says nothing of itself.
            let mut measures = requirements
                .chosen_kinds()
                .filter(|kind| !requirements.is_root(kind))
                .peekable();
            Decision::of(measures.peek().is_some() && measures.all(|kind| ids.contains(kind)))
        }
        Condition::BasisAny(ids) => basis_any(request, ids),
        Condition::TreatyReliedOn(expected) => {
            if request.legal_bases.is_empty() {
                return Decision::open(Open::LegalBasis);
            }
            let relied = request
                .legal_bases
                .iter()
                .any(|basis| requirements.law().is_treaty(basis));
            Decision::of(relied == *expected)
        }
        Condition::StateAsks(key) => match requirements.asks.get(key) {
            Some(asks) => Decision::of(*asks),
            None => Decision::open(Open::NoRecord(*key)),
        },
        Condition::Question(id) => match request
            .circumstances
            .get(id)
            .or_else(|| requirements.decided.get(id))
        {
            Some(yes) => Decision::of(*yes),
            None => Decision::open(Open::Question(id.clone())),
        },
        Condition::Answered(element) => Decision::of(request.answer(element.as_str()).is_some()),
        Condition::Answer { element, any } => match request.answer(element.as_str()) {
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
        Condition::ReadByRequested(expected) => {
            match requirements.is_read(request.drafting_language) {
                Some(read) => Decision::of(read == *expected),
                None => Decision::open(Open::NoRecord(AskKey::Languages)),
            }
        }
        Condition::NationalityRecorded(element) => {
            let recorded = |id| {
                request
                    .person(id)
                    .is_some_and(|p| !p.nationalities.is_empty())
            };
            let persons = request.answer(element.as_str()).map(Answer::records);
            Decision::of(persons.is_some_and(|ids| ids.iter().any(recorded)))
        }
        Condition::OffenceBasisAny(ids) => offence_basis_any(request, ids),
        Condition::PropertyAny(ids) => any_of(request.property.iter().map(|item| {
            item.kind.map_or_else(
                || Decision::open(Open::PropertyType),
                |kind| Decision::of(ids.iter().any(|id| id == kind.id())),
            )
        })),
        Condition::PersonAny { element, role } => {
            persons_any(request, requirements, element, |person| {
                person.role.map_or_else(
                    || Decision::open(Open::PersonRole(element.clone())),
                    |r| Decision::of(role.iter().any(|id| id == r.id())),
                )
            })
        }
        Condition::MinorAny(element) => persons_any(request, requirements, element, |person| {
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
        Condition::NationalOfRequested(element) => {
            persons_any(request, requirements, element, |person| {
                match request.requested_state {
                    Some(state) if person.nationalities.contains(&state.into()) => Decision::Yes,
                    Some(state) if !may_be_national(person, state, requirements) => Decision::No,
                    _ => Decision::open(Open::Nationality(element.clone())),
                }
            })
        }
        Condition::DateWithinDays { element, days } => {
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
        .or_else(|| requirements.law().role("date").first());
    // Law without an element for the date has none that could be open.
    date.map_or(Decision::No, |date| {
        Decision::open(Open::Element(date.clone()))
    })
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

/// Whether a person may have the nationality of the State, as far as the request says: nothing is said, the person is a
/// refugee or of a nationality that is not specified, or the State names the territory among its own.
fn may_be_national(person: &Person, state: StateId, requirements: &Requirements) -> bool {
    let directory = requirements.reference.directory();
    let is_open = |id: &PlaceId| {
        directory.place(*id).is_some_and(|place| {
            place.nationality == Some(Nationality::Open) || place.state == Some(state)
        })
    };
    person.nationalities.is_empty() || person.nationalities.iter().any(is_open)
}
