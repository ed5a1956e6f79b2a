//! Days of a text, with the year and with what happened on them.

use super::super::quantities::{NumberWords, Quantity, Value};
use super::words::Words;
use crate::law::Cue;
use jiff::civil::Date;

/// A day of which a text speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year, if the text says it.
    pub year: Option<i16>,
    /// From 1.
    pub month: u32,
    /// From 1.
    pub day: u32,
    /// Whether day and month could be the other way round.
    pub ambiguous: bool,
    /// What happened on it, as far as the words beside it say.
    pub event: Option<Cue>,
    /// Whether a period begins with it.
    pub since: bool,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// What can have happened on a day, in the order of looking.
const EVENTS: [Cue; 7] = [
    Cue::Birth,
    Cue::Complaint,
    Cue::Warrant,
    Cue::Judgment,
    Cue::Flight,
    Cue::Discovery,
    Cue::Act,
];

/// The years in which a day of the common calendar is looked for: another one counts otherwise.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

impl Day {
    /// The day of the calendar, if the year is said and the day exists.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let (month, day) = (i8::try_from(self.month), i8::try_from(self.day));
        Date::new(self.year?, month.ok()?, day.ok()?).ok()
    }

    /// The same with day and month the other way round, where both are possible.
    #[must_use]
    pub fn other_date(&self) -> Option<Date> {
        let turned = Self {
            month: self.day,
            day: self.month,
            ..*self
        };
        turned.date().filter(|_| self.ambiguous)
    }

    /// Whether the common calendar has such a day.
    #[must_use]
    pub fn exists(&self) -> bool {
        let longest = match self.month {
            4 | 6 | 9 | 11 => 30,
            2 => match self.year {
                Some(year) if Date::new(year, 2, 29).is_err() => 28,
                _ => 29,
            },
            _ => 31,
        };
        (1..=longest).contains(&self.day)
    }
}

/// The days, and the places of the numbers that are years of them.
pub(super) fn days(
    words: &Words<'_>,
    numbers: &[Quantity],
    months: &impl NumberWords,
) -> (Vec<Day>, Vec<usize>) {
    let mut found = Vec::new();
    let mut years = Vec::new();
    for (at, quantity) in numbers.iter().enumerate() {
        let Value::Day { month, day } = quantity.value else {
            continue;
        };
        // "Paragraph 31 of April's report" names no day.
        let first = words.word_from(quantity.start);
        if first
            .checked_sub(1)
            .is_some_and(|w| words.says(w, Cue::Numbering))
        {
            continue;
        }
        let (year, place) = year_of(words, numbers, at, months).unzip();
        years.extend(place);
        // Days of other calendars have other months.
        if year.is_some_and(|year| !YEARS.contains(&year)) {
            continue;
        }
        let slashes = words
            .text
            .get(quantity.start..quantity.end)
            .is_some_and(|t| t.contains('/'));
        let end = place
            .and_then(|p| numbers.get(p))
            .map_or(quantity.end, |year| year.end.max(quantity.end));
        let start = place
            .and_then(|p| numbers.get(p))
            .map_or(quantity.start, |year| year.start.min(quantity.start));
        found.push(Day {
            year,
            month,
            day,
            ambiguous: slashes && day <= 12,
            event: None,
            since: false,
            start,
            end,
        });
    }
    found.extend(days_in_words(words, months));
    found.sort_by_key(|day| day.start);
    for at in 0..found.len() {
        let event = event_of(words, &found, at);
        if let Some(day) = found.get_mut(at) {
            day.event = event;
            day.since = begins_period(words, day.start, day.end);
        }
    }
    (found, years)
}

/// The year that belongs to a day, and the place of its number.
fn year_of(
    words: &Words<'_>,
    numbers: &[Quantity],
    at: usize,
    months: &impl NumberWords,
) -> Option<(i16, usize)> {
    let day = numbers.get(at)?;
    let year_at = |place: usize| {
        let Value::Number(value) = numbers.get(place)?.value else {
            return None;
        };
        let year = i16::try_from(value / 1000).ok()?;
        (value % 1000 == 0 && (1000..=2999).contains(&year)).then_some((year, place))
    };
    let joined = |from: usize, to: usize| {
        let (first, last) = (words.word_from(from), words.word_from(to));
        // "de", "г.", "سنة", the other name of the month.
        (first..last).all(|w| {
            months.month(w).is_some() || words.says(w, Cue::YearMark) || words.tokens.word(w) == ","
        }) && !words
            .text
            .get(from..to)
            .is_some_and(|t| t.contains(['\n', ';', '(', ')', ':', '：', '；', '。']))
    };
    // Several days can share the year behind the last of them.
    let next = (at + 1..numbers.len().min(at + 3)).find(
        |place| matches!(numbers.get(*place), Some(q) if matches!(q.value, Value::Number(_))),
    );
    if let Some(place) = next
        && let Some(number) = numbers.get(place)
        && (number.start == day.start || joined(day.end, number.start))
        && let Some(year) = year_at(place)
    {
        return Some(year);
    }
    // 2026年3月5日; elsewhere a year before a day belongs to the day before it.
    if !words.is_han() {
        return None;
    }
    let before = at.checked_sub(1)?;
    let number = numbers.get(before)?;
    (number.end <= day.start && joined(number.end, day.start))
        .then(|| year_at(before))
        .flatten()
}

/// "The thirty-first of April", 四月三十一日: only the last days of a month, which are the ones that may not exist.
fn days_in_words(words: &Words<'_>, months: &impl NumberWords) -> Vec<Day> {
    let mut found = Vec::new();
    let list = words.tokens.list();
    // "Trente et un" begins like "trente".
    let ends = [(31, Cue::Day31), (29, Cue::Day29), (30, Cue::Day30)];
    for (at, token) in list.iter().enumerate() {
        let Some((day, cue)) = ends.iter().find(|(_, cue)| words.says(at, *cue)) else {
            continue;
        };
        // The first word of those that say the day.
        if at > 0 && words.says(at - 1, *cue) {
            continue;
        }
        let last = (at..list.len())
            .take_while(|w| words.says(*w, *cue))
            .last()
            .unwrap_or(at);
        let month = months_near(words, months, at, last);
        if let Some(month) = month {
            found.push(Day {
                year: None,
                month,
                day: *day,
                ambiguous: false,
                event: None,
                since: false,
                start: token.start,
                end: list.get(last).map_or(token.end, |t| t.end),
            });
        }
    }
    found
}

fn months_near(
    words: &Words<'_>,
    months: &impl NumberWords,
    first: usize,
    last: usize,
) -> Option<u32> {
    let same = |w: usize| words.sentence(w) == words.sentence(first);
    // 四月三十一日: the month stands before.
    if words.tokens.word(last + 1) == "日" || words.tokens.word(last) == "日" {
        let at = first.checked_sub(1)?;
        if words.tokens.word(at) != "月" {
            return None;
        }
        return han_month(words, at.checked_sub(1)?);
    }
    (last + 1..=last + 2)
        .filter(|w| same(*w))
        .find_map(|w| months.month(w))
}

/// The month that ends with this Chinese digit.
fn han_month(words: &Words<'_>, at: usize) -> Option<u32> {
    const DIGITS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    let digit = |w: usize| {
        let word = words.tokens.word(w);
        DIGITS.iter().position(|d| *d == word).map(|d| d + 1)
    };
    let last = digit(at)?;
    let ten = at.checked_sub(1).and_then(digit) == Some(10);
    let month = if ten && last < 3 { 10 + last } else { last };
    u32::try_from(month).ok()
}

/// How many words before a day may tell what happened on it, and how many behind.
const BEFORE: usize = 7;
const BEHIND: usize = 5;

/// Whether a period begins with what stands there: "since" before it, or "from" before and "to" behind.
pub(super) fn begins_period(words: &Words<'_>, start: usize, end: usize) -> bool {
    let (first, last) = (words.word_from(start), words.word_from(end));
    let same = |w: &usize| words.sentence(*w) == words.sentence(first);
    let before = |cue, far: usize| {
        (first.saturating_sub(far)..first)
            .filter(same)
            .any(|w| words.says(w, cue))
    };
    let behind = || {
        (last..last + 4)
            .filter(same)
            .any(|w| words.says(w, Cue::Until))
    };
    before(Cue::Since, 3) || before(Cue::From, 2) && behind()
}

/// What the nearest words say of a day; another day between breaks the link.
fn event_of(words: &Words<'_>, days: &[Day], at: usize) -> Option<Cue> {
    let day = days.get(at)?;
    let (first, last) = (words.word_from(day.start), words.word_from(day.end));
    let sentence = words.sentence(first);
    let floor = at
        .checked_sub(1)
        .and_then(|before| days.get(before))
        .map_or(0, |before| words.word_from(before.end));
    let ceiling = days
        .get(at + 1)
        .map_or(usize::MAX, |next| words.word_from(next.start));
    let event_at = |w: usize| {
        (words.sentence(w) == sentence)
            .then(|| EVENTS.into_iter().find(|cue| words.says(w, *cue)))
            .flatten()
    };
    let reach = if words.is_han() { 2 } else { 1 };
    let before = (floor.max(first.saturating_sub(BEFORE * reach))..first)
        .rev()
        .find_map(|w| Some((first - w, event_at(w)?)));
    let behind = (last..ceiling
        .min(last + BEHIND * reach)
        .min(words.tokens.list().len()))
        .find_map(|w| Some((w + 1 - last, event_at(w)?)));
    match (before, behind) {
        (Some((near, event)), Some((far, other))) => Some(if near <= far { event } else { other }),
        (Some((_, event)), None) | (None, Some((_, event))) => Some(event),
        (None, None) => None,
    }
}
