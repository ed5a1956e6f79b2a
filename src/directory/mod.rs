//! States and what is known of them: names, treaty participation, notifications, requirements.
//!
//! One TOML file per State, compiled in and read when asked for. Every fact has a source and a date.
//! A record that is not there is a value of its own: nothing here ever says "not a Party" or "no
//! requirement" from absence.
//!
//! What is absent: judgement about a request (that is for [`crate::check`]), and any word of the screen.

mod bases;
pub mod facts;
mod find;
mod further;
mod load;
mod model;
mod names;
mod places;
mod records;
pub mod schema;

pub use crate::terms::Scope;
pub use bases::{BasisView, Note, Record, Standing};
pub use facts::{Fact, FactValue};
pub use find::StateNames;
pub use further::{FurtherNames, NamesFile, NamesSource};
pub use model::{AskRule, Directory, OfficialLanguages};
pub use places::{Nationality, Place};
pub use records::{StateSource, best, central_authorities, source_of};
pub use schema::{Participation, ParticipationStatus, State};
