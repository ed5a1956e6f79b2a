//! What a person can change in a draft: a closed list.

use crate::request::{
    Acceptance, Answer, Change, Content, LegalBasis, Location, Record, RecordList, Request,
    RouteAnswer,
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
        /// The place of the finding.
        at: Location,
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

impl Edit {
    /// The changes that carry the edit out, in their order; none if all is so already.
    #[must_use]
    pub fn changes(self, request: &Request) -> Vec<Change> {
        let state = |state: Option<StateId>| state.map_or(Content::Nothing, Content::State);
        let yes_no = |yes: Option<bool>| yes.map_or(Content::Nothing, Content::YesNo);
        let route = |route: Option<RouteAnswer>| route.map_or(Content::Nothing, Content::Route);
        let note = |note: Option<String>| note.map_or(Content::Nothing, Content::Note);
        let change = match self {
            Self::Kinds(new) => Change::of(
                Location::Kinds,
                Content::Kinds(request.kinds.clone()),
                Content::Kinds(new),
            ),
            Self::RequestingState(new) => Change::of(
                Location::RequestingState,
                state(request.requesting_state),
                state(new),
            ),
            Self::RequestedState(new) => Change::of(
                Location::RequestedState,
                state(request.requested_state),
                state(new),
            ),
            Self::DraftingLanguage(new) => Change::of(
                Location::DraftingLanguage,
                Content::Language(request.drafting_language),
                Content::Language(new),
            ),
            Self::LegalBases(new) => Change::of_legal_bases(request, new),
            Self::Note(new) => Change::of(Location::Note, note(request.note.clone()), note(new)),
            Self::Answer(id, new) => Change::of_answer(request, &id, new),
            Self::Circumstance(id, new) => {
                let old = yes_no(request.circumstances.get(&id).copied());
                Change::of(Location::Circumstance(id), old, yes_no(new))
            }
            Self::FirstStep(id, new) => {
                let old = route(request.first_step.get(&id).copied());
                Change::of(Location::FirstStep(id), old, route(new))
            }
            Self::Accept(acceptance) => {
                let mut new = request.accepted.clone();
                new.retain(|a| {
                    a.rule != acceptance.rule
                        || !a.at.means(&acceptance.at)
                        || a.element != acceptance.element
                });
                new.push(acceptance);
                acceptances(request, new)
            }
            Self::TakeBack { rule, at, element } => {
                let mut new = request.accepted.clone();
                new.retain(|a| !a.answers(&rule, &at, element.as_ref()));
                acceptances(request, new)
            }
            Self::Record(record) => Change::of_record(request, record),
            Self::RemoveRecord(list, id) => return Change::of_removal(request, list, &id),
            Self::MoveAnnex { id, to } => Change::of_move(request, RecordList::Annexes, &id, to),
        };
        change.into_iter().collect()
    }
}

fn acceptances(request: &Request, new: Vec<Acceptance>) -> Option<Change> {
    Change::of(
        Location::Acceptances,
        Content::Acceptances(request.accepted.clone()),
        Content::Acceptances(new),
    )
}
