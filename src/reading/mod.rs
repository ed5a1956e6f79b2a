//! What a text says, without judging it: phrases by what they mean, words of the law's lists, language and script, numbers, times, addresses,
//! identifiers and names, each with its place.
//!
//! What is absent: findings, and whether what was read is right for the request (both are [`crate::check`]'s).

mod addresses;
mod annexes;
mod case;
mod digits;
mod gaps;
pub mod identifiers;
mod language;
mod lexicon;
mod memory;
mod names;
mod offices;
mod passages;
mod phrases;
mod quantities;
mod script;
mod sense;
mod text;
mod times;
mod tokens;
mod words;

pub use addresses::{InternetAddress, internet_addresses};
pub use annexes::NamedAnnex;
pub use case::{
    Amount, Blamed, Called, Case, Code, CodeSort, Day, Facts, Mention, Place, Since, Slip,
    Substance, WrongSum, is_code, name_word, plain, slip,
};
pub use language::is_in_another_language;
pub use memory::Said;
pub use names::{are_alike, letters_apart, looks_like, stem};
pub use offices::Names;
pub use passages::{Form, Passage, passages};
pub use quantities::{Quantity, Value, difference, same_digits};
pub use script::{Script, is_han, is_hidden, mixed_word, same_script};
pub use sense::{Reading, Sense, Senses, Text};
pub use text::{excerpt, is_quoted, line_at, weight};
pub use times::{times, zone_near};
pub use words::{Hit, Reader, Readers};
