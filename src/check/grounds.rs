//! Grounds for refusal and postponement: which ones the requested State could raise, and what answers them.
//!
//! [`advise`] is pure and cannot fail. It tells what the draft and the directory show, never more: a ground that
//! only the requested State can judge stays unknown, whatever the draft says, and a ground whose facts nobody
//! recorded is unknown, not absent.
//!
//! What is absent: words, and any statement on what the requested State will do.

use std::collections::BTreeSet;

use super::conditions::{Decision, Open, decide};
use super::force::Force;
use super::requirements::Requirements;
use crate::law::{Condition, Ground, GroundType, ReplyOnGround, Step};
use crate::request::{Answer, Request};
use crate::terms::{ArticleRef, ElementId};

/// How a ground stands towards a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GroundState {
    /// It arises, and the draft does not speak to it yet, or cannot meet it.
    Open,
    /// Whether it arises, or is met, cannot be told from what is known.
    Unknown,
    /// The draft speaks to it.
    Answered,
    /// It may not be invoked.
    Excluded,
}

impl GroundState {
    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Unknown => "unknown",
            Self::Answered => "answered",
            Self::Excluded => "excluded",
        }
    }
}

/// What can be said of one ground for one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice<'l> {
    /// The ground.
    pub ground: &'l Ground,
    /// How it stands.
    pub state: GroundState,
    /// Whether it stands although the draft speaks to it: the requested State is recorded to refuse, or a date has passed.
    pub stands: bool,
    /// What would decide what is unknown.
    pub open: BTreeSet<Open>,
    /// Its articles in the instruments relied on.
    pub under_basis: Vec<ArticleRef>,
    /// Its articles in other instruments.
    pub elsewhere: Vec<ArticleRef>,
    /// Elements that speak to it and have an answer.
    pub given: Vec<ElementId>,
    /// Elements that would speak to it and have none.
    pub missing: Vec<ElementId>,
    /// Steps that come before a refusal.
    pub first: Vec<&'l Step>,
}

/// The grounds that could be raised against a request, those of the legal basis relied on first; for a reply that
/// rests on a ground, that ground alone.
#[must_use]
pub fn advise<'l>(request: &Request, requirements: &'l Requirements) -> Vec<Advice<'l>> {
    let grounds = requirements.law().grounds();
    let replies: Vec<Advice<'l>> = grounds
        .replies
        .iter()
        .filter(|reply| requirements.lineage.contains(&reply.kind))
        .filter_map(|reply| of_reply(reply, request, requirements))
        .collect();
    let mut advice: Vec<Advice<'l>> = grounds
        .list
        .iter()
        .filter(|ground| concerns(ground, requirements))
        .filter_map(|ground| of_request(ground, request, requirements))
        .chain(replies)
        .collect();
    advice.sort_by_key(|a| (a.under_basis.is_empty(), a.state));
    advice
}

/// Whether the ground belongs to the field of cooperation of the request.
fn concerns(ground: &Ground, requirements: &Requirements) -> bool {
    ground
        .scopes
        .iter()
        .filter_map(|id| requirements.law().grounds().scope(id))
        .flat_map(|scope| &scope.kinds)
        .any(|kind| requirements.lineage.contains(kind))
}

fn of_request<'l>(
    ground: &'l Ground,
    request: &Request,
    requirements: &'l Requirements,
) -> Option<Advice<'l>> {
    let decided = |condition: &Option<Condition>| {
        condition.as_ref().map(|c| decide(c, request, requirements))
    };
    let arises = decided(&ground.arises);
    if arises == Some(Decision::No) {
        return None;
    }
    let stands = decided(&ground.stands);
    let mut advice = blank(ground, request, requirements);
    sort_elements(&ground.answers, request, requirements, &mut advice);
    advice.stands = stands == Some(Decision::Yes);
    for decision in [&arises, &stands].into_iter().flatten() {
        if let Decision::Undecided(open) = decision {
            advice.open.extend(open.iter().cloned());
        }
    }
    let spoken_to = advice.missing.is_empty() && !advice.given.is_empty();
    // Where only the requested State can tell whether the ground arises, an element that must be in the request
    // anyway leaves it open all the same.
    let must = advice
        .missing
        .iter()
        .any(|id| force(id, request, requirements).is_some_and(|f| f == Force::Must));
    advice.state = match arises {
        _ if ground.r#type == GroundType::NotAGround => GroundState::Excluded,
        _ if advice.stands => GroundState::Open,
        _ if spoken_to => GroundState::Answered,
        Some(Decision::Yes) if !advice.missing.is_empty() => GroundState::Open,
        None if must => GroundState::Open,
        _ => GroundState::Unknown,
    };
    Some(advice)
}

/// The ground of a reply: it needs its reasons and the steps that come before it.
fn of_reply<'l>(
    reply: &'l ReplyOnGround,
    request: &Request,
    requirements: &'l Requirements,
) -> Option<Advice<'l>> {
    let grounds = requirements.law().grounds();
    let chosen = match (&reply.ground, &reply.chosen_in) {
        (Some(id), _) => Some(id.as_str()),
        (None, Some(element)) => match request.answer(element.as_str()) {
            Some(Answer::Choice(option)) => Some(option.as_str()),
            _ => None,
        },
        (None, None) => None,
    };
    let ground = grounds.ground(chosen?)?;
    let mut advice = blank(ground, request, requirements);
    let shown_by = advice.first.iter().flat_map(|step| &step.shown_by);
    let elements: Vec<ElementId> = reply.reasons.iter().chain(shown_by).cloned().collect();
    sort_elements(&elements, request, requirements, &mut advice);
    advice.state = if advice.missing.is_empty() {
        GroundState::Answered
    } else {
        GroundState::Open
    };
    Some(advice)
}

fn blank<'l>(ground: &'l Ground, request: &Request, requirements: &'l Requirements) -> Advice<'l> {
    let relied_on = request.instruments();
    let (under_basis, elsewhere) = ground
        .articles
        .iter()
        .cloned()
        .partition(|article| relied_on.contains(&article.instrument()));
    Advice {
        ground,
        state: GroundState::Unknown,
        stands: false,
        open: BTreeSet::new(),
        under_basis,
        elsewhere,
        given: Vec::new(),
        missing: Vec::new(),
        first: ground
            .first
            .iter()
            .filter_map(|id| requirements.law().grounds().step(id))
            .collect(),
    }
}

/// Parts the elements that this request has into those with and those without an answer.
fn sort_elements(
    elements: &[ElementId],
    request: &Request,
    requirements: &Requirements,
    advice: &mut Advice<'_>,
) {
    for id in elements {
        let Some(element) = requirements.law().element(id.as_str()) else {
            continue;
        };
        if !requirements.asks_for(id) {
            continue;
        }
        // A declined undertaking is no answer to a ground.
        let declined =
            element.yes && matches!(request.answer(id.as_str()), Some(Answer::YesNo(false)));
        if element.is_answered(request) && !declined {
            advice.given.push(id.clone());
        } else if declined || force(id, request, requirements) != Some(Force::NotAsked) {
            advice.missing.push(id.clone());
        }
    }
}

/// The strongest force with which this request asks for an element.
fn force(id: &ElementId, request: &Request, requirements: &Requirements) -> Option<Force> {
    let required = requirements.elements.iter().find(|r| r.element.id == *id)?;
    required
        .strongest(request, requirements)
        .map(|(_, force)| force)
}
