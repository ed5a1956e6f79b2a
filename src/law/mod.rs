//! The law as data, and the check of a request against it.
//!
//! Kinds, elements, questions and instruments are read from `data/*.toml`; a lawyer edits them without
//! touching Rust. [`Requirements`] says what one request has to contain, [`check`] compares.
//!
//! Beside the check stand [`grounds`] (what the requested State could raise), [`arrest`] (how long a provisional
//! arrest lasts) and [`routes`] (what needs no formal request), each from its own data.
//!
//! What is absent: no State's own requirements (those are the directory's, in the same form), no words
//! of any language but the English of the data, no input or output, no clock.

pub mod arrest;
pub mod check;
mod condition;
mod fault;
pub mod grounds;
mod load;
mod model;
mod requirements;
pub mod routes;
mod wordlists;

pub use check::check;
pub use condition::{AskKey, Condition, Decision, Open};
pub use fault::DataFault;
pub use model::{
    Basis, Confirm, Element, GivenBy, Instrument, Kind, Law, Obligation, Quality, Question, Role,
    RuleInfo, Section, ValueType,
};
pub use requirements::{
    BasisStanding, Force, LanguageRule, Limit, Limits, RecordedRefusal, Required, Requirements,
    Rule, Standing, StateSource,
};

pub use wordlists::{Hit, Least, Reader, WordList};

/// Articles as one line: separated by semicolons, in the order of the data.
pub struct ArticleList<'a>(pub &'a [crate::terms::ArticleRef]);

impl std::fmt::Display for ArticleList<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, article) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{article}")?;
        }
        Ok(())
    }
}
