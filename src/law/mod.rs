//! The law as data and its types.
//!
//! Kinds, elements, questions, grounds and instruments are read from `data/*.toml`; a lawyer edits them without
//! touching Rust. What one request has to contain, and whether it does, is for [`crate::check`] to say.
//!
//! What is absent: any judgement of a request, no State's own requirements (those are the directory's, in the same
//! form), no words of any language but the English of the data, no input or output, no clock.

mod ages;
mod bases;
mod condition;
mod fault;
mod form;
mod grounds;
mod instruments;
mod kinds;
mod letter;
mod load;
mod model;
mod parts;
mod periods;
mod routes;
mod rules;
mod validate;
mod wording;
mod wordlists;

pub use ages::{Ages, Calendar};
pub use bases::{Bases, Network, Office, Offices, Replaced};
pub use condition::{AskKey, Condition};
pub use fault::DataFault;
pub use grounds::{Ground, GroundScope, GroundType, Grounds, ReplyOnGround, Step};
pub use instruments::{ArticleList, Instrument};
pub use kinds::{
    Basis, Confirm, Element, Family, GivenBy, Kind, Obligation, TradeWords, ValueType,
};
pub use letter::{FromRecords, Question, Role, Section};
pub use model::Law;
pub use periods::{ArrestPeriod, Effect, Length};
pub use routes::Route;
pub use rules::{Quality, Retention, RuleInfo, RuleLimit, Severity, Threshold};
pub use wording::{Cue, Heard, MeasurePhrases, NumberWords, Phrases, Wording};
pub use wordlists::{Least, WordList};
