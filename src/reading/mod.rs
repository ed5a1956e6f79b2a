//! What a text says, without judging it: words of the law's lists, language and script, numbers, times, addresses,
//! identifiers and names, each with its place.
//!
//! What is absent: findings, and whether what was read is right for the request (both are [`crate::check`]'s).

mod addresses;
pub mod identifiers;
mod language;
mod names;
mod numbers;
mod passages;
mod script;
mod text;
mod times;
mod words;

pub use addresses::{InternetAddress, internet_addresses};
pub use language::is_in_another_language;
pub use names::{are_alike, looks_like, stem};
pub use numbers::{difference, number_after};
pub use passages::{Form, Passage, passages};
pub use script::{Script, is_han, is_hidden, mixed_word, same_script};
pub use text::{excerpt, is_quoted, line_at, stands_alone, weight};
pub use times::{times, zone_near};
pub use words::{Hit, Reader, Readers};
