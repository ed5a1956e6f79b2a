//! Amounts of a text: a number with the money or the thing that it counts.

use super::super::quantities::{Quantity, Value};
use super::codes::Code;
use super::words::Words;
use crate::law::Cue;

/// An amount of money or of goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In thousandths.
    pub value: u128,
    /// What is counted: the beginning of the word beside the number; empty where nothing says it.
    pub unit: String,
    /// Whether that is money.
    pub money: bool,
    /// The sentence in which it stands, counted from 0.
    pub sentence: usize,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The place of its first word among the words of the text.
    pub(super) first: usize,
    /// The place behind its last word.
    pub(super) last: usize,
}

/// The numbers that are no years, days or parts of other numbers.
pub(super) fn amounts(
    words: &Words<'_>,
    numbers: &[Quantity],
    years: &[usize],
    codes: &[Code],
) -> Vec<Amount> {
    let mut found: Vec<Amount> = Vec::new();
    for (at, quantity) in numbers.iter().enumerate() {
        let Value::Number(value) = quantity.value else {
            continue;
        };
        let next = codes.partition_point(|code| code.end <= quantity.start);
        let in_code = codes
            .get(next)
            .is_some_and(|code| code.start < quantity.end);
        if years.contains(&at) || in_code || value == 0 {
            continue;
        }
        let (first, last) = (
            words.word_from(quantity.start),
            words.word_from(quantity.end),
        );
        let (unit, money) = unit_of(words, quantity, first, last);
        if !money && is_bare_year(value) {
            continue;
        }
        found.push(Amount {
            value,
            unit,
            money,
            sentence: words.sentence(first),
            start: quantity.start,
            end: quantity.end,
            first,
            last,
        });
    }
    found
}

fn is_bare_year(value: u128) -> bool {
    value.is_multiple_of(1000) && (1900..=2100).contains(&(value / 1000))
}

/// What a number counts.
fn unit_of(words: &Words<'_>, quantity: &Quantity, first: usize, last: usize) -> (String, bool) {
    let stem = |at: usize| -> String { words.tokens.word(at).chars().take(4).collect() };
    let near = |from: usize, to: usize| {
        words.text.get(from..to).is_some_and(|t| {
            t.chars()
                .all(|c| c.is_whitespace() && c != '\n' || c == '.')
        })
    };
    let start_of = |at: usize| words.tokens.list().get(at).map(|t| t.start);
    let end_of = |at: usize| words.tokens.list().get(at).map(|t| t.end);
    let sign = |c: Option<char>| match c {
        Some('$') => Some("$"),
        Some('€') => Some("eur"),
        Some('£') => Some("£"),
        Some('¥' | '￥') => Some("¥"),
        Some('₽') => Some("₽"),
        Some('₹') => Some("₹"),
        _ => None,
    };
    let before = words.text.get(..quantity.start).unwrap_or_default();
    let behind = words.text.get(quantity.end..).unwrap_or_default();
    let marked = sign(before.trim_end_matches([' ', '\u{a0}']).chars().next_back()).or_else(|| {
        sign(
            behind
                .trim_start_matches([' ', '\u{a0}', '\u{202f}'])
                .chars()
                .next(),
        )
    });
    if let Some(mark) = marked {
        return (mark.to_owned(), true);
    }
    let follows = start_of(last).is_some_and(|start| near(quantity.end, start));
    if follows && words.says(last, Cue::Currency) {
        return (currency(words, last), true);
    }
    if let Some(at) = first.checked_sub(1)
        && words.says(at, Cue::Currency)
        && end_of(at).is_some_and(|end| near(end, quantity.start))
    {
        return (stem(at), true);
    }
    if follows && words.tokens.digits(last).is_none() {
        return (stem(last), false);
    }
    (String::new(), false)
}

/// The beginning of the word for the currency; of several words ("US dollars", 美元) all belong to it.
fn currency(words: &Words<'_>, at: usize) -> String {
    let run = (at..at + 3).take_while(|w| words.says(*w, Cue::Currency));
    run.flat_map(|w| words.tokens.word(w).chars().take(4))
        .take(6)
        .collect()
}
