//! What stands in the way of a legal basis: instruments that have taken the place of others, and names of networks that
//! are no treaties.

use serde::Deserialize;

use crate::terms::{ArticleRef, InstrumentId, KindId, StateId};

/// Data about legal bases beside the records of the directory.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bases {
    /// Instruments that have taken the place of treaties between some States.
    pub replaced: Vec<Replaced>,
    /// Networks and bodies that are typed as if they were treaties.
    pub network: Vec<Network>,
}

/// Between these States one instrument has taken the place of treaties.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replaced {
    /// The instrument that applies instead.
    pub by: InstrumentId,
    /// The articles that say so.
    pub articles: Vec<ArticleRef>,
    /// Whether they were read.
    pub check: String,
    /// The kinds of request concerned.
    pub kinds: Vec<KindId>,
    /// The States.
    pub states: Vec<StateId>,
}

/// A network, under the names by which it is typed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Its names.
    pub names: Vec<String>,
}

/// The offices that names of authorities tell.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offices {
    /// Each with its words.
    pub office: Vec<Office>,
}

/// A sort of office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Its id.
    pub id: String,
    /// Whether it conducts or orders criminal proceedings.
    #[serde(default)]
    pub judicial: bool,
    /// Whether it can speak for its State.
    #[serde(default)]
    pub binds: bool,
    /// The words of its name.
    pub words: Vec<String>,
}
