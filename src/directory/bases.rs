//! Legal bases: which instruments bind two States, since when, and what to mind.

use jiff::civil::Date;

use super::facts::{Fact, FactValue};
use super::model::Directory;
use super::schema::{Participation, ParticipationStatus, State, Treaty};
use crate::terms::{InstrumentId, Scope, StateId};

/// Whether an instrument binds two States, as far as the directory knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Both are Parties; the date on which it entered into force between them, if recorded.
    BothParties(Option<Date>),
    /// One of them has only signed, by the record.
    SignatoryOnly(StateId),
    /// There is no record of one of them being a Party. That is not a record that it is none.
    NoRecord(StateId),
}

/// One instrument as it stands between two States.
#[derive(Clone, Debug)]
pub struct BasisView<'d> {
    /// The instrument.
    pub instrument: InstrumentId,
    /// How it stands between them.
    pub standing: Standing,
    /// The requesting State's record; `None` is no record.
    pub requesting: Option<&'d Participation>,
    /// The requested State's record; `None` is no record.
    pub requested: Option<&'d Participation>,
    /// Declarations and reservations of either State under the instrument that matter for the request.
    pub records: Vec<Record<'d>>,
    /// What to mind when relying on it.
    pub notes: Vec<Note>,
}

/// A declaration, reservation or notification of one of the two States.
#[derive(Clone, Copy, Debug)]
pub struct Record<'d> {
    /// Whose it is.
    pub state: &'d State,
    /// What it says.
    pub fact: &'d Fact,
}

/// Rules of precedence and use; the words are in the locales under `basis-note-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Another treaty on assistance binds both: UNTOC 18(6)-(7), paragraphs 9 to 29 yield to it.
    OtherTreatyPrecedes,
    /// The Convention may serve as the basis for extradition: UNTOC 16(4)-(5) and the State's declaration.
    ConventionAsExtraditionBasis,
    /// The requested State says that it does not take the Convention as the basis for extradition.
    ConventionNotTakenAsBasis,
    /// Between States that need no treaty the offences are extraditable anyway: UNTOC 16(6).
    ExtraditableWithoutTreaty,
    /// The directory records a bilateral treaty of the two States; it has to be looked up and entered by hand.
    BilateralRecorded,
}

impl Note {
    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OtherTreatyPrecedes => "other-treaty-precedes",
            Self::ConventionAsExtraditionBasis => "convention-as-extradition-basis",
            Self::ConventionNotTakenAsBasis => "convention-not-taken-as-basis",
            Self::ExtraditableWithoutTreaty => "extraditable-without-treaty",
            Self::BilateralRecorded => "bilateral-recorded",
        }
    }
}

impl Directory {
    fn treaty(&self, id: &InstrumentId) -> Option<&Treaty> {
        self.treaties.iter().find(|t| t.id == id.as_str())
    }

    /// Every instrument of the directory that has rules on these scopes, as it stands between two States.
    ///
    /// Instruments that bind both come first, then those with a signature only, then those without a record.
    #[must_use]
    pub fn bases(&self, from: StateId, to: StateId, scopes: &[Scope]) -> Vec<BasisView<'_>> {
        let covering =
            |t: &&Treaty| scopes.is_empty() || t.covers.iter().any(|s| scopes.contains(s));
        let mut views: Vec<BasisView<'_>> = self
            .treaties
            .iter()
            .filter(covering)
            .map(|treaty| self.view(treaty, from, to, scopes))
            .collect();
        let extradition = scopes.contains(&Scope::Extradition);
        let assistance = scopes.contains(&Scope::Mla);
        let precedes = |v: &BasisView<'_>| {
            // Treaties on assistance itself, in force between the two (UNTOC 18(6) speaks of "any other treaty").
            assistance
                && is_common(v.standing)
                && self.treaty(&v.instrument).is_some_and(|t| t.on_assistance)
        };
        let bilateral = self.bilateral_recorded(from, to, scopes);
        let other_treaty = bilateral || views.iter().any(precedes);
        for view in &mut views {
            let treaty = self.treaty(&view.instrument);
            let convention = treaty.is_some_and(|t| t.yields_to_assistance);
            if convention && assistance && other_treaty && is_common(view.standing) {
                view.notes.push(Note::OtherTreatyPrecedes);
            }
            if convention && extradition && is_common(view.standing) {
                view.notes.extend(self.extradition_notes(view, to));
            }
            if bilateral {
                view.notes.push(Note::BilateralRecorded);
            }
        }
        views.sort_by_key(|v| match v.standing {
            Standing::BothParties(_) => 0,
            Standing::SignatoryOnly(_) => 1,
            Standing::NoRecord(_) => 2,
        });
        views
    }

    /// The day until which no source showed a treaty in force; `None` for one that is, or whose date is not known.
    #[must_use]
    pub fn not_in_force(&self, treaty: &str) -> Option<&str> {
        let treaty = self.treaties.iter().find(|t| t.id == treaty)?;
        treaty.not_in_force.as_deref()
    }

    /// How an instrument stands between two States, as far as the records go.
    #[must_use]
    pub fn standing(&self, treaty: &str, from: StateId, to: StateId) -> Standing {
        let mut since: Vec<Option<Date>> = Vec::new();
        // The requested State is looked at first: it is the one that has to act.
        for id in [to, from] {
            match self.participation(treaty, id) {
                None => return Standing::NoRecord(id),
                Some(p) => match p.status {
                    ParticipationStatus::Signatory => return Standing::SignatoryOnly(id),
                    // The source does not say which of the two it is: that is no record of being a Party.
                    ParticipationStatus::PartyOrSignatory => return Standing::NoRecord(id),
                    ParticipationStatus::Party => since.push(p.in_force),
                },
            }
        }
        let since: Option<Vec<Date>> = since.into_iter().collect();
        Standing::BothParties(since.and_then(|dates| dates.into_iter().max()))
    }

    fn view(&self, treaty: &Treaty, from: StateId, to: StateId, scopes: &[Scope]) -> BasisView<'_> {
        let mut records = Vec::new();
        for (id, other) in [(from, to), (to, from)] {
            let Some(state) = self.state(id) else {
                continue;
            };
            records.extend(
                state
                    .fact
                    .iter()
                    .filter(|fact| {
                        fact.head.treaty == treaty.id
                            && fact
                                .head
                                .bilateral_with
                                .as_deref()
                                .is_none_or(|b| b == other.as_str())
                            && (fact.head.scope.is_empty()
                                || scopes.is_empty()
                                || fact.head.scope.iter().any(|s| scopes.contains(s)))
                    })
                    .map(|fact| Record { state, fact }),
            );
        }
        BasisView {
            instrument: InstrumentId::new(treaty.id.clone()),
            standing: self.standing(&treaty.id, from, to),
            requesting: self.participation(&treaty.id, from),
            requested: self.participation(&treaty.id, to),
            records,
            notes: Vec::new(),
        }
    }

    /// Whether the directory holds a record of a bilateral treaty of this pair for these scopes.
    fn bilateral_recorded(&self, from: StateId, to: StateId, scopes: &[Scope]) -> bool {
        [(from, to), (to, from)].into_iter().any(|(one, other)| {
            self.state(one).is_some_and(|s| {
                s.fact.iter().any(|f| {
                    f.head.treaty == "BILATERAL"
                        && f.head.bilateral_with.as_deref() == Some(other.as_str())
                        && (f.head.scope.is_empty()
                            || f.head.scope.iter().any(|x| scopes.contains(x)))
                })
            })
        })
    }

    fn extradition_notes(&self, view: &BasisView<'_>, to: StateId) -> Vec<Note> {
        let Some(state) = self.state(to) else {
            return Vec::new();
        };
        let mut notes = Vec::new();
        for fact in &state.fact {
            let FactValue::LegalBasisExtradition(basis) = &fact.value else {
                continue;
            };
            let of_this = fact.head.treaty == view.instrument.as_str();
            match basis.takes_convention_as_basis {
                Some(true) if of_this => notes.push(Note::ConventionAsExtraditionBasis),
                Some(false) if of_this => notes.push(Note::ConventionNotTakenAsBasis),
                _ => {}
            }
            if basis.requires_treaty == Some(false) {
                notes.push(Note::ExtraditableWithoutTreaty);
            }
        }
        notes.dedup();
        notes
    }
}

const fn is_common(standing: Standing) -> bool {
    matches!(standing, Standing::BothParties(_))
}
