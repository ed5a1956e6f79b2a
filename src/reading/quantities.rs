//! Numbers and days of a text as values, so that two language versions can be compared.

use super::tokens::Tokens;

/// A number or a day, and where it stands, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// What it says.
    pub value: Value,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// What a number or a date says, whatever its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// In thousandths.
    Number(u128),
    /// A day of a month.
    Day {
        /// From 1.
        month: u32,
        /// From 1.
        day: u32,
    },
}

impl Value {
    /// Whether a slip of the pen could turn one into the other: as many digits, the same month.
    fn is_kin(self, other: Self) -> bool {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => {
                let length = |n: u128| n.checked_ilog10();
                length(a) == length(b) && (a % 1000 == 0) == (b % 1000 == 0)
            }
            (Self::Day { month, .. }, Self::Day { month: other, .. }) => month == other,
            _ => false,
        }
    }
}

/// What the reader of numbers has to know of the words of a text, by their place.
pub(super) trait NumberWords {
    /// The power of ten of the word that multiplies the number before it.
    fn power(&self, at: usize) -> Option<u32>;
    /// The month of that name.
    fn month(&self, at: usize) -> Option<u32>;
    /// Whether the point divides the broken part of a number and never its groups.
    fn point_breaks(&self) -> bool;
    /// What joins two days.
    fn is_and(&self, at: usize) -> bool;
}

/// The smallest number looked at, in thousandths: smaller ones are written in words in many languages.
const SMALLEST: u128 = 10_000;

/// The numbers of a text that are not written in words, and its days.
pub(super) fn quantities(text: &str, tokens: &Tokens, words: &impl NumberWords) -> Vec<Quantity> {
    let mut reader = Reader {
        text,
        tokens,
        words,
        found: Vec::new(),
    };
    let mut at = 0;
    while at < tokens.list().len() {
        at = reader.next(at);
    }
    reader.found
}

/// Whether two texts hold the same digits in the same numbers, in any order: then nothing has to be read.
#[must_use]
pub fn same_digits(one: &str, other: &str) -> bool {
    let numbers = |text: &str| -> Option<Vec<u128>> {
        let mut found = Vec::new();
        let mut number: Option<u128> = None;
        for c in text.chars() {
            // Other digits than Western ones are compared as values.
            if !c.is_ascii() && c.is_numeric() {
                return None;
            }
            match c.to_digit(10) {
                Some(digit) => {
                    let so_far = number.unwrap_or(1).saturating_mul(10);
                    number = Some(so_far.saturating_add(u128::from(digit)));
                }
                None => found.extend(number.take()),
            }
        }
        found.extend(number);
        found.sort_unstable();
        Some(found)
    };
    numbers(one).is_some_and(|found| numbers(other) == Some(found))
}

/// A quantity of each text that the other lacks, if a slip of the pen could turn one into the other.
#[must_use]
pub fn difference(
    mut left: Vec<Quantity>,
    mut right: Vec<Quantity>,
) -> Option<(Quantity, Quantity)> {
    left.retain(
        |quantity| match right.iter().position(|r| r.value == quantity.value) {
            Some(at) => {
                right.swap_remove(at);
                false
            }
            None => true,
        },
    );
    left.into_iter().find_map(|quantity| {
        let twin = right.iter().find(|r| r.value.is_kin(quantity.value))?;
        Some((quantity, *twin))
    })
}

struct Reader<'a, W> {
    text: &'a str,
    tokens: &'a Tokens,
    words: &'a W,
    found: Vec<Quantity>,
}

impl<'a, W: NumberWords> Reader<'a, W> {
    /// Reads what begins at a word, and returns the place of the next one.
    fn next(&mut self, at: usize) -> usize {
        let Some(first) = self.tokens.digits(at) else {
            return at + 1;
        };
        self.numeric_date(at)
            .or_else(|| self.chinese_date(at))
            .or_else(|| self.named_date(at, first))
            .unwrap_or_else(|| self.number(at, first))
    }

    fn between(&self, one: usize, other: usize) -> &'a str {
        self.tokens.between(self.text, one, other)
    }

    fn add(&mut self, value: Value, from: usize, to: usize) {
        let list = self.tokens.list();
        if let (Some(from), Some(to)) = (list.get(from), list.get(to)) {
            self.found.push(Quantity {
                value,
                start: from.start,
                end: to.end,
            });
        }
    }

    fn small(&self, at: usize) -> Option<u32> {
        self.tokens
            .digits(at)
            .filter(|d| d.len() <= 2)?
            .parse()
            .ok()
    }

    /// 2026-10-12, 12.10.2026, 12/10/2026.
    fn numeric_date(&mut self, at: usize) -> Option<usize> {
        let sign = self.between(at, at + 1);
        if !matches!(sign, "-" | "." | "/") || self.between(at + 1, at + 2) != sign {
            return None;
        }
        let year = |place: usize| self.tokens.digits(place).filter(|d| d.len() == 4);
        let month = self.small(at + 1).filter(|m| (1..=12).contains(m))?;
        let (year, day) = match (year(at), year(at + 2)) {
            (Some(year), _) => (year, self.small(at + 2)?),
            (None, Some(year)) => (year, self.small(at)?),
            (None, None) => return None,
        };
        let year = year.parse::<u128>().ok()?;
        self.add(Value::Day { month, day }, at, at + 2);
        self.add(Value::Number(year * 1000), at, at + 2);
        Some(at + 3)
    }

    /// 10月12日, 3月8日至19日.
    fn chinese_date(&mut self, at: usize) -> Option<usize> {
        let is = |place: usize, word: &str| self.tokens.word(place) == word;
        if !is(at + 1, "月") || !is(at + 3, "日") {
            return None;
        }
        let (month, day) = (self.small(at)?, self.small(at + 2)?);
        let next = if self.tokens.digits(at + 4).is_some() {
            at + 4
        } else {
            at + 5
        };
        let second = self.small(next).filter(|_| is(next + 1, "日"));
        self.add(Value::Day { month, day }, at, at + 3);
        let Some(day) = second else {
            return Some(at + 4);
        };
        self.add(Value::Day { month, day }, next, next + 1);
        Some(next + 2)
    }

    /// 12 octobre, 1er mars, 12 de octubre, 8 to 19 March; October 12.
    fn named_date(&mut self, at: usize, first: &str) -> Option<usize> {
        let day = first.parse::<u32>().ok().filter(|d| (1..=31).contains(d))?;
        let behind = (1..=2)
            .find_map(|step| Some((self.words.month(at + step)?, at + step)))
            .filter(|(_, last)| {
                let direct = *last == at + 1 || self.tokens.digits(at + 1).is_none();
                direct && !self.between(at, *last).contains(['\n', '.', ';'])
            });
        if let Some((month, last)) = behind {
            if let Some((earlier, from)) = self.joined_day(at) {
                self.add(
                    Value::Day {
                        month,
                        day: earlier,
                    },
                    from,
                    last,
                );
            }
            self.add(Value::Day { month, day }, at, last);
            return Some(last + 1);
        }
        let before = at.checked_sub(1)?;
        let month = self.words.month(before)?;
        let apart = !self.between(before, at).trim().is_empty();
        let of_a_number = self.tokens.digits(at + 1).is_some_and(|d| d.len() != 4);
        if apart || of_a_number {
            return None;
        }
        self.add(Value::Day { month, day }, before, at);
        Some(at + 1)
    }

    /// The first day of two that share a month, just before.
    fn joined_day(&self, at: usize) -> Option<(u32, usize)> {
        let dash = |c| matches!(c, '-' | '–' | '—' | ' ' | ',' | '\u{a0}' | '،');
        let one = at.checked_sub(1)?;
        if let Some(day) = self
            .small(one)
            .filter(|_| self.between(one, at).chars().all(dash))
        {
            return Some((day, one));
        }
        let two = one.checked_sub(1)?;
        let day = self.small(two).filter(|_| self.words.is_and(one))?;
        Some((day, two))
    }

    /// A number with its groups, its broken part and the word that multiplies it.
    fn number(&mut self, at: usize, first: &str) -> usize {
        let mut whole = first.to_owned();
        let mut part = String::new();
        let mut last = at;
        while let Some(next) = self.tokens.digits(last + 1) {
            let mut between = self.between(last, last + 1).chars();
            let (Some(sign), None) = (between.next(), between.next()) else {
                break;
            };
            let groups = matches!(
                sign,
                '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '’' | '\'' | '٬' | '٫'
            );
            let groups = groups && !(sign == '.' && self.words.point_breaks());
            if groups && next.len() == 3 && (last > at || whole.len() <= 3) {
                whole.push_str(next);
                last += 1;
                continue;
            }
            if matches!(sign, '.' | ',' | '٫') && next.len() <= 3 {
                next.clone_into(&mut part);
                last += 1;
            }
            break;
        }
        let mut value = thousandths(&whole, &part);
        let scaled = self.scale(&mut value, &mut last);
        if scaled || value >= SMALLEST || !part.is_empty() {
            self.add(Value::Number(value), at, last);
        }
        last + 1
    }

    /// Multiplies by the word behind the number: million, 亿 with 万 behind it.
    fn scale(&self, value: &mut u128, last: &mut usize) -> bool {
        let near = |a: usize, b: usize| {
            let between = self.between(a, b).trim_matches(['-', '\u{2011}']);
            between.chars().all(char::is_whitespace)
        };
        let Some(power) = self
            .words
            .power(*last + 1)
            .filter(|_| near(*last, *last + 1))
        else {
            return false;
        };
        let times = |value: u128, power: u32| value.saturating_mul(10_u128.saturating_pow(power));
        *value = times(*value, power);
        *last += 1;
        let more = self.tokens.digits(*last + 1).map(|d| thousandths(d, ""));
        let smaller = self.words.power(*last + 2).filter(|p| *p < power);
        if let (Some(more), Some(smaller), "") = (more, smaller, self.between(*last, *last + 1)) {
            *value = value.saturating_add(times(more, smaller));
            *last += 2;
        }
        true
    }
}

fn thousandths(whole: &str, part: &str) -> u128 {
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    format!("{whole}{part}").parse().unwrap_or(u128::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::sense::Senses;
    use super::*;
    use crate::reference::Reference;
    use crate::terms::Language;

    fn quantities_of(language: Language, text: &str) -> Vec<Quantity> {
        let reference = Reference::for_tests();
        let senses = Senses::of(reference);
        senses
            .sense(reference.law(), language)
            .unwrap()
            .quantities(text)
    }

    fn read(language: Language, text: &str) -> Vec<Value> {
        quantities_of(language, text)
            .into_iter()
            .map(|q| q.value)
            .collect()
    }

    #[test]
    fn one_value_is_written_in_many_ways() {
        let amount = Value::Number(214_600_000_000);
        let day = Value::Day { month: 10, day: 12 };
        for (language, text, value) in [
            (Language::En, "214.6 million yuan", amount),
            (Language::Zh, "2.146亿元", amount),
            (Language::Zh, "2亿1460万元", amount),
            (Language::Fr, "214,6\u{a0}millions de yuans", amount),
            (Language::Ru, "214,6 млн юаней", amount),
            (Language::Ar, "٢١٤٫٦ مليون يوان", amount),
            (Language::Es, "214 600 000 yuanes", amount),
            (Language::En, "12 October", day),
            (Language::En, "October 12, please", day),
            (Language::Zh, "10月12日", day),
            (Language::Fr, "le 12 octobre", day),
            (Language::Es, "12 de octubre", day),
            (Language::Ru, "12 октября", day),
            (Language::Ar, "12 تشرين الأول", day),
        ] {
            assert_eq!(read(language, text), [value], "{text}");
        }
    }

    #[test]
    fn days_that_share_a_month_are_two() {
        let days = |a, b| [a, b].map(|day| Value::Day { month: 3, day }).to_vec();
        for (language, text) in [
            (Language::Zh, "3月8日至19日"),
            (Language::Es, "del 8 al 19 de marzo"),
            (Language::En, "8–19 March"),
        ] {
            assert_eq!(read(language, text), days(8, 19), "{text}");
        }
    }

    #[test]
    fn only_what_a_slip_could_change_is_a_difference() {
        let differ = |here: &str, there: &str| {
            let (here, there) = (
                quantities_of(Language::Fr, here),
                quantities_of(Language::Zh, there),
            );
            difference(here, there).is_some()
        };
        for (here, there) in [
            ("148,3 millions", "1.843亿"),
            ("le 21 octobre", "10月12日"),
            ("27 comptes", "72个账户"),
            ("9 700 euros", "9600欧元"),
        ] {
            assert!(differ(here, there), "{here}");
        }
        for (here, there) in [
            ("148,3 millions", "1.483亿"),
            ("38,4 millions", "3840万"),
            ("en 2024, sept fois", "2024年，7次"),
            ("quatorze agences", "14处"),
            ("le 1er mars", "3月1日"),
        ] {
            assert!(!differ(here, there), "{here}");
        }
    }
}
