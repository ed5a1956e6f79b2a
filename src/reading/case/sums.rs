//! Totals: whether what a text adds up makes the sum that it names.

use super::amounts::Amount;
use super::words::Words;
use crate::law::Cue;

/// A total that is not the sum of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongSum {
    /// What the text says, in thousandths.
    pub said: u128,
    /// What the parts make, in thousandths.
    pub made: u128,
    /// Where the total begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The most parts of one sum.
const MOST: usize = 40;
/// How many words a total and the word for it may be apart.
const NEAR: usize = 8;
/// Bytes before a total in which its parts stand.
const REACH: usize = 2000;

pub(super) fn wrong_sums(words: &Words<'_>, amounts: &[Amount]) -> Vec<WrongSum> {
    let mut found = Vec::new();
    for (at, total) in amounts.iter().enumerate() {
        if is_total(words, amounts, at) {
            found.extend(wrong(words, amounts, at, total));
        }
    }
    found
}

/// Whether words beside an amount call it a total.
fn is_total(words: &Words<'_>, amounts: &[Amount], at: usize) -> bool {
    let Some(amount) = amounts.get(at) else {
        return false;
    };
    let floor = at
        .checked_sub(1)
        .and_then(|before| amounts.get(before))
        .map_or(0, |before| before.last);
    let reach = if words.is_han() { NEAR * 2 } else { NEAR };
    let same = |w: &usize| words.sentence(*w) == amount.sentence;
    let before = floor.max(amount.first.saturating_sub(reach))..amount.first;
    let behind = amount.last..amount.last + 4;
    let next = amounts.get(at + 1).map_or(usize::MAX, |next| next.first);
    let called = |w: usize| words.says(w, Cue::Total);
    before.rev().filter(same).any(called) || behind.filter(same).filter(|w| *w < next).any(called)
}

fn wrong(words: &Words<'_>, amounts: &[Amount], at: usize, total: &Amount) -> Option<WrongSum> {
    let counts_same = |part: &&Amount| part.unit == total.unit && !total.unit.is_empty();
    let before: Vec<&Amount> = amounts
        .iter()
        .take(at)
        .rev()
        .take_while(|part| total.start - part.start < REACH)
        .collect();
    let behind: Vec<&Amount> = amounts
        .iter()
        .skip(at + 1)
        .take_while(|part| part.start - total.end < REACH)
        // What follows is what the total is made of only in its own sentence, or as a list behind a colon.
        .take_while(|part| part.sentence == total.sentence || announces(words, total, part))
        .collect();
    let mut slip = None;
    for side in [before, behind] {
        // Parts that share the unit; in a list only the last may have it, and in a table none.
        let alike: Vec<u128> = side
            .iter()
            .copied()
            .filter(counts_same)
            .map(|p| p.value)
            .collect();
        let bare: Vec<u128> = side
            .iter()
            .copied()
            .filter(|part| {
                part.unit == total.unit || part.unit.is_empty() || !part.money && total.money
            })
            .filter(|part| part.money || part.value >= 100_000 || part.value * 1000 >= total.value)
            .map(|p| p.value)
            .collect();
        for parts in [alike, bare] {
            match adds_up(&parts, total.value) {
                Added::Up => return None,
                Added::Nearly(made) => slip = slip.or(Some(made)),
                Added::No => {}
            }
        }
    }
    // A difference of two amounts, a part of a larger one, interest on top: the text does a sum of its own.
    if computes_otherwise(words, amounts, at, total) {
        return None;
    }
    let made = slip?;
    Some(WrongSum {
        said: total.value,
        made,
        start: total.start,
        end: total.end,
    })
}

/// Whether a colon stands between a total and a part that follows it.
fn announces(words: &Words<'_>, total: &Amount, part: &Amount) -> bool {
    words
        .text
        .get(total.end..part.start)
        .is_some_and(|between| {
            between
                .lines()
                .next()
                .is_some_and(|line| line.trim_end().ends_with([':', '：']))
        })
}

enum Added {
    Up,
    Nearly(u128),
    No,
}

/// Whether the nearest parts, two or more, make the total, or make it but for one digit.
fn adds_up(parts: &[u128], total: u128) -> Added {
    let mut sum: u128 = 0;
    let mut nearly = Added::No;
    for (at, part) in parts.iter().take(MOST).enumerate() {
        sum = sum.saturating_add(*part);
        // A larger amount is no part.
        if *part >= total {
            break;
        }
        if at == 0 {
            continue;
        }
        if sum == total {
            return Added::Up;
        }
        if matches!(nearly, Added::No) && is_slip(sum, total) && !parts.contains(&sum) {
            nearly = Added::Nearly(sum);
        }
    }
    // Any of the parts may be told twice, or be no part: then they make the total without it.
    let near: Vec<u128> = parts
        .iter()
        .copied()
        .take(MOST)
        .filter(|part| *part < total)
        .collect();
    for skip in 0..near.len() {
        let mut sum: u128 = 0;
        for (at, part) in near.iter().enumerate() {
            if at == skip {
                continue;
            }
            sum = sum.saturating_add(*part);
            if sum == total && at > 0 {
                return Added::Up;
            }
        }
    }
    nearly
}

/// Whether one digit, or two that changed places, turn one value into the other.
fn is_slip(one: u128, other: u128) -> bool {
    let (one, other) = (one.to_string(), other.to_string());
    super::codes::slip(&one, &other).is_some()
}

/// Whether total and another amount make a third one that the text names.
fn computes_otherwise(_words: &Words<'_>, amounts: &[Amount], at: usize, total: &Amount) -> bool {
    let near: Vec<u128> = amounts
        .iter()
        .enumerate()
        .filter(|(other, amount)| {
            *other != at && amount.unit == total.unit && amount.start.abs_diff(total.start) < REACH
        })
        .map(|(_, amount)| amount.value)
        .take(MOST)
        .collect();
    near.iter()
        .any(|part| *part < total.value && near.contains(&(total.value - part)))
}
