//! Ways to make a letter say something else to its reader than the request that it carries.
//!
//! Thought out from the side of a forger, who has the letter, a text editor and the two standards, and who wants
//! a clerk to see another account or another word while the carried request stays as it was. Nothing here knows how
//! letters are compared. Each way works at a place chosen by a number, so that one way gives many letters.

pub mod docx;
pub mod pdf;

/// Another account and another word, told apart by a number.
pub fn lie(number: usize) -> String {
    format!("IBAN DE{:020}, do NOT freeze", 1_000_003 * (number + 1))
}
