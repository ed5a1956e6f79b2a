//! The case as a text tells it: days with what happened on them, amounts, numbers that name something, persons called
//! by name, each with its place.
//!
//! What is absent: whether two of them agree, which is [`crate::check`]'s.

mod amounts;
mod codes;
mod days;
mod persons;
mod substance;
mod sums;
mod view;
mod words;

pub use amounts::Amount;
pub use codes::{Code, CodeSort, Slip, is_code, plain, slip};
pub use days::Day;
pub use persons::{Blamed, Called, name_word};
pub use substance::Substance;
pub use sums::WrongSum;
pub use view::{Case, Mention, Place};
pub(super) use words::Cues;
use words::Words;

use super::quantities::{NumberWords, Quantity, Value};
use super::tokens::Tokens;

/// What one text says of the case.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Days, in the order of the text.
    pub days: Vec<Day>,
    /// Amounts of money and of goods, in the order of the text.
    pub amounts: Vec<Amount>,
    /// Numbers of accounts, documents, telephones, references, in the order of the text.
    pub codes: Vec<Code>,
    /// Totals that are not the sum of what they add up.
    pub sums: Vec<WrongSum>,
    /// Years with which a period begins, without a day.
    pub since: Vec<Since>,
    /// Persons called by name.
    pub called: Vec<Called>,
    /// Where somebody is called a perpetrator.
    pub blamed: Vec<Blamed>,
}

/// A year with which a period begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// The year.
    pub year: i16,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl Facts {
    /// What a text says; `numbers` are its numbers and days.
    pub(super) fn read(
        text: &str,
        tokens: &Tokens,
        numbers: &[Quantity],
        months: &impl NumberWords,
        cues: &Cues,
    ) -> Self {
        let words = Words::new(text, tokens, cues);
        let (days, years) = days::days(&words, numbers, months);
        let codes = codes::codes(&words, &days);
        let amounts = amounts::amounts(&words, numbers, &years, &codes);
        let sums = sums::wrong_sums(&words, &amounts);
        let since = since(&words, numbers, &years);
        Self {
            called: persons::called(&words),
            blamed: persons::blamed(&words),
            since,
            days,
            amounts,
            codes,
            sums,
        }
    }
}

/// The years, said without a day, with which a period begins.
fn since(words: &Words<'_>, numbers: &[Quantity], years: &[usize]) -> Vec<Since> {
    let bare = numbers
        .iter()
        .enumerate()
        .filter(|(at, _)| !years.contains(at))
        .filter_map(|(_, quantity)| match quantity.value {
            Value::Number(value) if value % 1000 == 0 => {
                let year = i16::try_from(value / 1000).ok()?;
                days::YEARS.contains(&year).then_some((year, quantity))
            }
            _ => None,
        });
    bare.filter(|(_, quantity)| days::begins_period(words, quantity.start, quantity.end))
        .map(|(year, quantity)| Since {
            year,
            start: quantity.start,
            end: quantity.end,
        })
        .collect()
}

#[cfg(test)]
mod tests;
