//! The screens, each a pair of what is shown and how it is drawn.

pub mod bars;
pub mod dialogs;
pub mod findings;
pub mod first_step;
pub mod form;
pub mod glossary;
pub mod grounds;
pub mod outline;
pub mod pages;
pub mod setup;
pub mod start;
pub mod state_entry;
