//! What a request has to contain, and whether it does: from a draft, the law, the directory and a day to findings.
//!
//! [`requirements_for`] says what one request has to contain, [`check`] compares; both are pure and cannot fail.
//! Each element ends as met, missing, undecided or not asked; the rules around the elements (States, legal bases,
//! languages, records, wording) live in the submodules. A finding is data: rule, place and arguments. Its words are
//! made by `i18n` in the language of whoever reads it.
//!
//! Beside the check stand [`grounds`] (what the requested State could raise), [`arrest`] (how long a provisional
//! arrest lasts) and [`routes`] (what needs no formal request), each from its own data.
//!
//! What is absent: who asks, words, input and output, a clock.

mod accepted;
pub mod arrest;
mod authorities;
mod bases;
mod characters;
mod checker;
mod cleanings;
mod conditions;
mod custody;
mod decided;
mod elements;
mod entry;
mod finding;
mod force;
pub mod grounds;
mod language;
mod quality;
mod records;
mod reliance;
mod replies;
mod requirements;
mod routes;
mod whole;

pub use checker::check;
pub use conditions::{Decision, Open, decide};
pub use entry::requirements_for;
pub use finding::{Arg, Finding, Outcome, Outcomes, Report};
pub use force::Force;
pub use requirements::{
    Asked, BasisStanding, LanguageRule, Limit, Limits, RecordedPeriod, RecordedRefusal, Required,
    Requirements, Rule, primary_subtag,
};
pub use routes::routes;
