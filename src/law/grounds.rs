//! Grounds for refusal and postponement, as the data file holds them.

use serde::Deserialize;

use super::condition::Condition;
use crate::terms::{ArticleRef, ElementId, GroundId, KindId};

/// Everything in `grounds.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    /// The fields of cooperation to which grounds belong.
    #[serde(default, rename = "scope")]
    pub scopes: Vec<GroundScope>,
    /// What comes before a refusal.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
    /// Replies that rest on a ground.
    #[serde(default, rename = "reply")]
    pub replies: Vec<ReplyOnGround>,
    /// The grounds, in the order of the reference.
    #[serde(default, rename = "ground")]
    pub list: Vec<Ground>,
}

/// A field of cooperation: the kinds whose requests can meet its grounds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundScope {
    /// Its id.
    pub id: String,
    /// A request belongs to it if one of its kinds is, or extends, one of these.
    pub kinds: Vec<KindId>,
}

/// A step that comes before a refusal or a postponement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id, which also names its words: `ground-step-<id>`.
    pub id: String,
    /// The articles that provide for it.
    pub articles: Vec<ArticleRef>,
    /// The elements of replies that show it was taken.
    #[serde(default)]
    pub shown_by: Vec<ElementId>,
}

/// A kind of reply that rests on a ground.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyOnGround {
    /// The kind.
    pub kind: KindId,
    /// The element whose choice names the ground …
    #[serde(default)]
    pub chosen_in: Option<ElementId>,
    /// … or the ground itself.
    #[serde(default)]
    pub ground: Option<GroundId>,
    /// The elements that give the reasons.
    pub reasons: Vec<ElementId>,
}

/// A ground.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Its id, which also names its words: `ground-<id>`.
    pub id: GroundId,
    /// The field of cooperation.
    pub scopes: Vec<String>,
    /// What follows from it.
    pub r#type: GroundType,
    /// The articles that provide for it, or exclude it.
    pub articles: Vec<ArticleRef>,
    /// When it can arise, as far as a draft can tell; left out where only the requested State can.
    #[serde(default)]
    pub arises: Option<Condition>,
    /// When it stands whatever the draft says.
    #[serde(default)]
    pub stands: Option<Condition>,
    /// The elements that speak to it; those that the request asks for count.
    #[serde(default)]
    pub answers: Vec<ElementId>,
    /// Steps that come first, by id.
    #[serde(default)]
    pub first: Vec<String>,
}

impl PartialEq for Ground {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Ground {}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Step {}

/// What follows from a ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroundType {
    /// The request may be refused.
    RefuseOptional,
    /// The request shall not be granted.
    RefuseMandatory,
    /// Execution may be postponed.
    Postpone,
    /// It may not be invoked.
    NotAGround,
    /// There is no obligation to grant the request.
    NoObligation,
    /// Without it the request is not granted: a condition.
    Condition,
}

impl GroundType {
    /// The id used in data, output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::RefuseOptional => "refuse_optional",
            Self::RefuseMandatory => "refuse_mandatory",
            Self::Postpone => "postpone",
            Self::NotAGround => "not_a_ground",
            Self::NoObligation => "no_obligation",
            Self::Condition => "condition",
        }
    }
}

impl Grounds {
    /// A ground by its id.
    #[must_use]
    pub fn ground(&self, id: &str) -> Option<&Ground> {
        self.list.iter().find(|g| g.id.as_str() == id)
    }

    /// A step by its id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|s| s.id == id)
    }

    /// A field of cooperation by its id.
    #[must_use]
    pub fn scope(&self, id: &str) -> Option<&GroundScope> {
        self.scopes.iter().find(|s| s.id == id)
    }
}
