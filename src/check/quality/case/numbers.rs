//! Numbers that differ by a slip of the pen, amounts told in two ways, sums that do not add up.

use std::collections::{BTreeMap, HashMap};

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::{Amount, Case, Mention, Passage, Place, Slip, slip};

/// From so many digits on one that differs is a slip; shorter numbers are others of their kind.
const LONG: usize = 8;
/// From so many numbers that differ at the same place on, they are a row.
const ROW: usize = 3;
/// The most numbers compared with one another where they hold the same digits.
const BUCKET: usize = 24;
/// Digits that mean something from which on two amounts that look alike are one amount mistyped.
const MEANING: u32 = 4;

impl Checker<'_> {
    /// Totals that are not the sum of their parts.
    pub(super) fn sums(&mut self, case: &Case<'_>) {
        let mut told: Vec<(u128, u128)> = Vec::new();
        for (passage, text) in &case.texts {
            for sum in &text.facts().sums {
                if told.contains(&(sum.said, sum.made)) {
                    continue;
                }
                told.push((sum.said, sum.made));
                let finding = self
                    .at_words("sum-differs", passage, sum.start, sum.end)
                    .arg("made", amount_arg(sum.made))
                    .arg("said", amount_arg(sum.said));
                self.report(finding);
            }
        }
    }

    /// Accounts, documents, telephones and references that differ by a digit, or by two that changed places: one
    /// finding for each group.
    pub(super) fn numbers_apart(&mut self, case: &Case<'_>) {
        let numbers = Numbers::of(&case.mentions);
        let mut told: Vec<usize> = Vec::new();
        for (one, other) in numbers.slips() {
            // A group is told once.
            if told.contains(&one) || told.contains(&other) {
                continue;
            }
            told.extend([one, other]);
            let (Some(one), Some(other)) = (numbers.list.get(one), numbers.list.get(other)) else {
                continue;
            };
            let (here, there) = (other.first, one.first);
            let mut finding = self
                .finding("numbers-differ", here.place.at(case))
                .arg("here", Arg::Text(here.words.to_owned()))
                .arg("there", Arg::Text(there.words.to_owned()));
            if let Place::Text(at) = here.place
                && let Some((passage, _)) = case.texts.get(at)
                && let Some(element) = passage.element
            {
                finding = finding.element(element);
            }
            self.report(finding);
        }
    }

    /// One amount or weight told in two ways.
    pub(super) fn amounts_apart(&mut self, case: &Case<'_>) {
        let mut seen: HashMap<(u128, &str), (&Passage<'_>, &Amount)> = HashMap::new();
        let mut order: Vec<(u128, &str)> = Vec::new();
        for (passage, text) in &case.texts {
            for amount in &text.facts().amounts {
                let key = (amount.value, amount.unit.as_str());
                if amount.unit.is_empty() || meaning(amount.value) < MEANING {
                    continue;
                }
                seen.entry(key).or_insert_with(|| {
                    order.push(key);
                    (passage, amount)
                });
            }
        }
        // Those that hold the same digits of the same unit.
        let mut alike: BTreeMap<(String, &str), Vec<usize>> = BTreeMap::new();
        for (at, (value, unit)) in order.iter().enumerate() {
            alike
                .entry((sorted(&value.to_string()), unit))
                .or_default()
                .push(at);
        }
        for group in alike.values().filter(|group| group.len() > 1) {
            for (i, one) in group.iter().take(BUCKET).enumerate() {
                for other in group.iter().take(i) {
                    let pair = order.get(*one).zip(order.get(*other));
                    let Some((late, early)) = pair else { continue };
                    let swapped = slip(&late.0.to_string(), &early.0.to_string());
                    if swapped != Some(Slip::Swapped) {
                        continue;
                    }
                    let (Some((passage, here)), Some((before, there))) =
                        (seen.get(late), seen.get(early))
                    else {
                        continue;
                    };
                    let words = before.text.get(there.start..there.end).unwrap_or_default();
                    let finding = self
                        .at_words("amounts-differ", passage, here.start, here.end)
                        .arg("other", Arg::Text(words.to_owned()));
                    self.report(finding);
                    return;
                }
            }
        }
    }
}

/// How many digits of an amount in thousandths mean something: not the noughts at its end.
fn meaning(value: u128) -> u32 {
    let mut value = value;
    while value > 0 && value.is_multiple_of(10) {
        value /= 10;
    }
    value.checked_ilog10().map_or(0, |log| log + 1)
}

/// An amount in thousandths, as a number.
fn amount_arg(value: u128) -> Arg {
    match i64::try_from(value / 1000) {
        Ok(whole) if value.is_multiple_of(1000) => Arg::Number(whole),
        _ => {
            let part = format!("{:03}", value % 1000);
            Arg::Text(format!("{}.{}", value / 1000, part.trim_end_matches('0')))
        }
    }
}

fn sorted(digits: &str) -> String {
    let mut signs: Vec<char> = digits.chars().collect();
    signs.sort_unstable();
    signs.into_iter().collect()
}

/// The different numbers of a case.
struct Numbers<'c, 'a> {
    list: Vec<Number<'c, 'a>>,
}

struct Number<'c, 'a> {
    first: &'c Mention<'a>,
    recorded: bool,
}

impl<'c, 'a> Numbers<'c, 'a> {
    fn of(mentions: &'c [Mention<'a>]) -> Self {
        let mut places: HashMap<&str, usize> = HashMap::with_capacity(mentions.len());
        let mut list: Vec<Number<'c, 'a>> = Vec::new();
        for mention in mentions {
            let recorded = matches!(mention.place, Place::Record(..));
            match places.get(&*mention.plain) {
                Some(at) => {
                    if let Some(number) = list.get_mut(*at) {
                        number.recorded |= recorded;
                    }
                }
                None => {
                    places.insert(&mention.plain, list.len());
                    list.push(Number {
                        first: mention,
                        recorded,
                    });
                }
            }
        }
        Self { list }
    }

    /// Pairs of which one is likely the other mistyped.
    fn slips(&self) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        // Two digits that changed places leave the same digits.
        let mut alike: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, number) in self.list.iter().enumerate() {
            let bucket = alike.entry(sorted(&number.first.plain)).or_default();
            for other in bucket.iter().take(BUCKET) {
                let there = self.list.get(*other);
                if there.is_some_and(|o| {
                    slip(&o.first.plain, &number.first.plain) == Some(Slip::Swapped)
                }) {
                    found.push((*other, at));
                }
            }
            bucket.push(at);
        }
        // One digit that differs leaves the same rest, at one place.
        let mut rests: HashMap<(usize, u64), Vec<usize>> = HashMap::new();
        for (at, number) in self.list.iter().enumerate() {
            let plain = number.first.plain.as_bytes();
            let digits = plain.iter().filter(|b| b.is_ascii_digit()).count();
            if digits < LONG || number.first.in_rows && !number.recorded {
                continue;
            }
            let power =
                |place: usize| (0..place).fold(1_u64, |power, _| power.wrapping_mul(1_000_003));
            let whole = plain
                .iter()
                .enumerate()
                .fold(plain.len() as u64, |sum, (place, byte)| {
                    sum.wrapping_add(u64::from(*byte).wrapping_mul(power(place)))
                });
            // The last digit counts those of a row.
            for (place, byte) in plain.iter().enumerate().take(plain.len().saturating_sub(1)) {
                if byte.is_ascii_digit() {
                    let rest = whole.wrapping_sub(u64::from(*byte).wrapping_mul(power(place)));
                    rests.entry((place, rest)).or_default().push(at);
                }
            }
        }
        let mut pairs: Vec<(usize, usize)> = rests
            .into_values()
            .filter(|group| (2..ROW).contains(&group.len()))
            .filter_map(|group| {
                let (one, other) = (*group.first()?, *group.get(1)?);
                let (a, b) = (self.list.get(one)?, self.list.get(other)?);
                let apart = matches!(slip(&a.first.plain, &b.first.plain), Some(Slip::Changed(_)));
                // Two records that a person typed are two things; so are two numbers of one text.
                let two_things = a.recorded && b.recorded || same_text(a.first, b.first);
                (apart && !two_things).then_some((one, other))
            })
            .collect();
        pairs.sort_unstable();
        found.extend(pairs);
        found
    }
}

fn same_text(one: &Mention<'_>, other: &Mention<'_>) -> bool {
    matches!((one.place, other.place), (Place::Text(a), Place::Text(b)) if a == b)
}
