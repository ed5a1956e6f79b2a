//! Numbers that name something: accounts, documents, telephones, references, network addresses.

use super::days::Day;
use super::words::Words;

/// A number that names something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its letters in capitals and its digits, without anything between.
    pub plain: String,
    /// What its form says.
    pub sort: CodeSort,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// What the form of a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeSort {
    /// An account in the international form.
    Iban,
    /// A telephone number with a plus.
    Phone,
    /// An address in a network.
    Address,
    /// Anything else.
    Other,
}

/// The fewest digits of a number that is compared with others.
const FEWEST: usize = 6;

/// How two numbers of the same length differ, if a slip of the pen can explain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Two neighbouring digits changed places.
    Swapped,
    /// One digit, at this place, is another one.
    Changed(usize),
}

/// The letters in capitals and the digits of a number as it is compared.
#[must_use]
pub fn plain(number: &str) -> String {
    crate::folding::Folded::new(number)
        .letters()
        .to_ascii_uppercase()
}

/// Whether a number is long enough to be compared.
#[must_use]
pub fn is_code(plain: &str) -> bool {
    plain.is_ascii() && plain.bytes().filter(u8::is_ascii_digit).count() >= FEWEST
}

/// How two numbers differ, if by one slip.
#[must_use]
pub fn slip(one: &str, other: &str) -> Option<Slip> {
    let (a, b) = (one.as_bytes(), other.as_bytes());
    if a.len() != b.len() {
        return None;
    }
    let mut apart = a
        .iter()
        .zip(b)
        .enumerate()
        .filter(|(_, (x, y))| x != y)
        .map(|(at, (x, y))| (at, *x, *y));
    let (first, x, y) = apart.next()?;
    let digits = |x: u8, y: u8| x.is_ascii_digit() && y.is_ascii_digit();
    match (apart.next(), apart.next()) {
        (None, _) => digits(x, y).then_some(Slip::Changed(first)),
        (Some((second, v, w)), None) => {
            let swapped = second == first + 1 && x == w && y == v && digits(x, y);
            swapped.then_some(Slip::Swapped)
        }
        _ => None,
    }
}

/// The numbers of a text.
pub(super) fn codes(words: &Words<'_>, days: &[Day]) -> Vec<Code> {
    let mut found = Vec::new();
    let groups = groups(words);
    let mut at = 0;
    while at < groups.len() {
        let (code, used) = read(words, &groups, at, days);
        found.extend(code);
        at += used;
    }
    found
}

/// Words that stand together without a space.
#[derive(Debug)]
struct Group {
    plain: String,
    /// Signs between its parts.
    joints: String,
    start: usize,
    end: usize,
}

impl Group {
    fn digits(&self) -> usize {
        self.plain.bytes().filter(u8::is_ascii_digit).count()
    }

    fn is_number(&self) -> bool {
        self.digits() == self.plain.len()
    }
}

fn groups(words: &Words<'_>) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    for (at, token) in words.tokens.list().iter().enumerate() {
        let word = words.tokens.word(at);
        // What is no letter or digit of the Latin alphabet belongs to no number.
        if !word.is_ascii() {
            continue;
        }
        let joint = found
            .last()
            .filter(|group| at > 0 && group.end <= token.start)
            .and_then(|group| words.text.get(group.end..token.start))
            .filter(|between| {
                let mut signs = between.chars();
                match (signs.next(), signs.next()) {
                    (None, _) => true,
                    (Some(sign), None) => {
                        matches!(
                            sign,
                            '-' | '/' | '.' | ':' | '_' | '\u{2010}' | '\u{2011}' | '–'
                        )
                    }
                    _ => false,
                }
            });
        match (joint, found.last_mut()) {
            (Some(between), Some(group)) => {
                group.plain.push_str(&word.to_ascii_uppercase());
                group.joints.push_str(between);
                group.end = token.end;
            }
            _ => found.push(Group {
                plain: word.to_ascii_uppercase(),
                joints: String::new(),
                start: token.start,
                end: token.end,
            }),
        }
    }
    found
}

/// The number that begins with a group, and how many groups were read.
fn read(words: &Words<'_>, groups: &[Group], at: usize, days: &[Day]) -> (Option<Code>, usize) {
    let Some(first) = groups.get(at) else {
        return (None, 1);
    };
    if first.digits() == 0 {
        return (None, 1);
    }
    let is_day = |group: &Group| {
        let next = days.partition_point(|day| day.end <= group.start);
        days.get(next).is_some_and(|day| day.start < group.end)
    };
    if is_day(first) {
        return (None, 1);
    }
    let plus = words
        .text
        .get(..first.start)
        .is_some_and(|t| t.trim_end_matches('(').ends_with(['+', '＋']));
    let bytes = first.plain.as_bytes();
    let iban = bytes.len() >= 4
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit);
    let mut last = at;
    let mut plain = first.plain.clone();
    while let Some(next) = groups.get(last + 1) {
        let between = groups
            .get(last)
            .and_then(|group| words.text.get(group.end..next.start))
            .unwrap_or_default();
        let space = matches!(between, " " | "\u{a0}" | "\u{202f}" | "\u{2009}" | "  ");
        let bracket = plus
            && between
                .chars()
                .all(|c| matches!(c, ' ' | '\u{a0}' | '(' | ')'));
        let belongs = if iban {
            next.plain.len() <= 4
                && next.joints.is_empty()
                && plain.len() + next.plain.len() <= 34
                && (next.digits() > 0 || next.plain.len() == 4 && last == at)
                && (groups
                    .get(last)
                    .is_some_and(|g| g.plain.len() == 4 || last == at))
        } else {
            next.is_number() && first.is_number() && !is_day(next)
        };
        if !(space || bracket && !between.is_empty()) || !belongs {
            break;
        }
        plain.push_str(&next.plain);
        last += 1;
    }
    let used = last + 1 - at;
    let end = groups.get(last).map_or(first.end, |group| group.end);
    let parts = groups.get(at..=last).unwrap_or_default();
    let sort = if iban && plain.len() >= 15 {
        CodeSort::Iban
    } else if plus {
        CodeSort::Phone
    } else if first.joints.bytes().filter(|b| *b == b'.').count() == 3 && first.is_number() {
        CodeSort::Address
    } else {
        CodeSort::Other
    };
    let is_amount = sort == CodeSort::Other && is_grouped(parts);
    let good = is_code(&plain)
        && !is_amount
        && !(sort == CodeSort::Other && is_money(words, first.start, end));
    let code = good.then_some(Code {
        plain,
        sort,
        start: first.start
            - usize::from(
                plus && words
                    .text
                    .get(..first.start)
                    .is_some_and(|t| t.ends_with('+')),
            ),
        end,
    });
    // Groups that are no number together may be one each; only the first is passed by.
    (code, if good { used } else { 1 })
}

/// Whether digits stand in groups as those of an amount do: 1 177 750, 2,370,000.50, 1,17,92,36,418, 12.5; or as years.
fn is_grouped(parts: &[Group]) -> bool {
    let numbers = parts.iter().all(Group::is_number);
    let one_or_more =
        |group: &Group| group.joints.is_empty() || group.joints.chars().all(|c| c == '.');
    let years = parts.len() > 1
        && parts.iter().all(|group| {
            group.plain.len() == 4
                && (group.plain.starts_with("19") || group.plain.starts_with("20"))
        });
    let threes = match parts {
        [one] => {
            one.joints == "."
                || !one.joints.is_empty()
                    && one.joints.chars().all(|c| c == '.')
                    && one.joints.len() != 3
        }
        [first, rest @ ..] => {
            first.plain.len() <= 3
                && rest
                    .iter()
                    .all(|group| group.plain.len() == 3 || !group.joints.is_empty())
        }
        [] => false,
    };
    numbers && (years || threes && parts.iter().all(one_or_more))
}

/// Whether the number counts money or goods: a currency beside it, or a decimal comma behind it.
fn is_money(words: &Words<'_>, start: usize, end: usize) -> bool {
    let (first, last) = (words.word_from(start), words.word_from(end));
    let behind = words.text.get(end..).unwrap_or_default();
    let comma =
        behind.starts_with([',', '٫']) && behind.chars().nth(1).is_some_and(char::is_numeric);
    let before = words.text.get(..start).unwrap_or_default();
    let sign = |c: char| {
        matches!(
            c,
            '$' | '€' | '£' | '¥' | '₽' | '₹' | '￥' | '₦' | '₺' | '₩'
        )
    };
    comma
        || before.ends_with([',', '٬'])
        || before.trim_end().ends_with(sign)
        || behind.trim_start().starts_with(sign)
        || words.says(last, crate::law::Cue::Currency)
        || first
            .checked_sub(1)
            .is_some_and(|w| words.says(w, crate::law::Cue::Currency))
}
