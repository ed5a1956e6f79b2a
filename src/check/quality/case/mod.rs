//! What an officer reads: statements of a case that exclude each other.
//!
//! Everything here looks at one view of the case ([`Case`]) and is quiet where a text explains what it says.

mod days;
mod fishing;
mod numbers;
mod orders;
mod persons;
mod substance;

use crate::check::checker::Checker;
use crate::reading::{Case, Passage};

impl Checker<'_> {
    pub(super) fn case(&mut self, passages: &[Passage<'_>]) {
        let senses = self.senses.clone();
        let Some(sense) = senses.sense(self.requirements.law(), self.language) else {
            return;
        };
        let case = Case::new(self.request, passages, sense);
        self.days_of_no_calendar(&case);
        self.births_told_otherwise(&case);
        self.order_of_events(&case);
        self.sums(&case);
        self.numbers_apart(&case);
        self.amounts_apart(&case);
        self.fishing(&case);
        self.formulas(&case);
        self.orders_at_home(&case);
        self.names_apart(&case);
        self.witnesses_blamed(&case);
    }
}
