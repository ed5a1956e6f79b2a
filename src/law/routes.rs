//! The first step: is a formal request needed? Other ways to what is sought, and ways that come before it.
//!
//! What is absent: a decision. The drafter looks at each way and says what came of it; nothing is checked.

use serde::Deserialize;

use crate::terms::{ArticleRef, KindId, RouteId};

/// A way that needs no formal request, or comes before one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its id, which also names its words: `route-<id>`.
    pub id: RouteId,
    /// The kinds of request that it can replace or prepare.
    pub kinds: Vec<KindId>,
    /// Where it is provided for; empty where it is a matter of practice.
    #[serde(default)]
    pub articles: Vec<ArticleRef>,
}
