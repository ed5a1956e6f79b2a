//! Requests without a limit of their own: everything, everybody, from the beginning of time.
//!
//! Each clause has to be limited by itself: an account named in the first one does not limit the second. Whoever is near
//! a person is not limited by the name of that person.

use jiff::Span;
use jiff::civil::Date;

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::check::quality::thin::names_a_year;
use crate::law::{Cue, Heard};
use crate::reading::{Case, Passage, Said, Text, is_han};
use crate::request::{Answer, Location};
use crate::terms::ElementId;

/// Signs that divide clauses.
const CLAUSE: [char; 7] = ['\n', ';', '；', '؛', '。', '!', '！'];

impl Checker<'_> {
    /// What is asked for without a limit; a text that stands at two places is read once.
    pub(super) fn fishing(&mut self, case: &Case<'_>) {
        let mut told: Vec<&str> = Vec::new();
        let asked: Vec<_> = case
            .texts
            .iter()
            .filter(|(passage, _)| self.looks_at("text-fishing", passage.element))
            .collect();
        for (passage, text) in &asked {
            for (rule, said) in self.without_limit(passage, text) {
                let words = passage.text.get(said.0..said.1).unwrap_or_default();
                if told.contains(&words) {
                    continue;
                }
                told.push(words);
                let finding = self.at_words(rule, passage, said.0, said.1);
                self.report(finding);
            }
        }
        self.periods_of_texts(case);
        self.periods_of_answers();
    }

    /// The first clause of each sort that goes too far.
    fn without_limit(
        &self,
        passage: &Passage<'_>,
        text: &Text<'_>,
    ) -> Vec<(&'static str, (usize, usize))> {
        let mut found = Vec::new();
        let first = |meaning: Heard, limited: &dyn Fn(Said) -> bool| {
            text.scopes()
                .iter()
                .find(|said| said.meaning == meaning && !limited(**said))
                .map(|said| (said.start, said.end))
        };
        let circle = first(Heard::FishingCircle, &|_| false);
        let crowd = first(Heard::FishingCrowd, &|said| {
            self.limits_of(passage, text, said.start).identified
        });
        let everything = || {
            text.at_places()
                .iter()
                .find(|said| {
                    let limits = || self.limits_of(passage, text, said.start);
                    said.meaning == Heard::Fishing && !limits().any()
                })
                .map(|said| (said.start, said.end))
        };
        if let Some(span) = circle {
            found.push(("text-fishing-persons", span));
        }
        if let Some(span) = crowd.filter(|_| circle.is_none()) {
            found.push(("text-fishing", span));
        } else if circle.is_none() {
            found.extend(everything().map(|span| ("text-fishing", span)));
        }
        found.extend(
            first(Heard::FishingPeriod, &|_| false).map(|span| ("text-fishing-period", span)),
        );
        found
    }

    /// By what a clause limits itself.
    fn limits_of(&self, passage: &Passage<'_>, text: &Text<'_>, at: usize) -> Limits {
        let clause = clause_at(passage.text, at);
        let facts = text.facts();
        let inside = |start: usize| clause.contains(&start);
        let words = passage.text.get(clause.clone()).unwrap_or_default();
        let leads = |range: &std::ops::Range<usize>| {
            let words = passage.text.get(range.clone()).unwrap_or_default();
            facts.codes.iter().any(|code| range.contains(&code.start)) || self.names_somebody(words)
        };
        Limits {
            identified: facts.codes.iter().any(|code| inside(code.start)),
            dated: facts.days.iter().any(|day| inside(day.start))
                || facts.since.iter().any(|year| inside(year.start))
                || names_a_year(words),
            counted: facts
                .amounts
                .iter()
                .any(|amount| amount.money && inside(amount.start))
                || is_numbered(words)
                || words.contains('@'),
            named: self.names_somebody(words),
            leads_on: words.trim_end().ends_with([':', '：', ',', '，', '،']),
            // "For the account … only:", and then a list.
            led: lead_before(passage.text, clause.start).is_some_and(|range| leads(&range)),
        }
    }

    fn names_somebody(&self, words: &str) -> bool {
        let named = |name: &str| name.chars().count() > 1 && words.contains(name);
        let persons = self.request.persons.iter().any(|p| {
            named(&p.family_name)
                || p.original_script_name.as_deref().is_some_and(named)
                || p.aliases.iter().any(|a| named(a))
        });
        persons
            || self
                .request
                .organisations
                .iter()
                .any(|o| named(&o.name) || o.name_in.values().any(|n| named(n)))
    }

    /// A text that asks from a day long before the offence.
    fn periods_of_texts(&mut self, case: &Case<'_>) {
        let Some((first, _)) = self.offence_period() else {
            return;
        };
        let Some(years) = self.requirements.law().years_of("period-before-offence") else {
            return;
        };
        let mut earliest: Option<(i16, &Passage<'_>, usize, usize)> = None;
        for (passage, text) in &case.texts {
            if !self.looks_at("text-fishing", passage.element) {
                continue;
            }
            let facts = text.facts();
            let days = facts
                .days
                .iter()
                .filter(|day| day.since && !matches!(day.event, Some(Cue::Birth)))
                .filter_map(|day| Some((day.year?, day.start, day.end)));
            let since = facts
                .since
                .iter()
                .map(|year| (year.year, year.start, year.end));
            for (year, start, end) in days.chain(since) {
                if earliest.is_none_or(|(other, ..)| year < other) {
                    earliest = Some((year, passage, start, end));
                }
            }
        }
        if let Some((year, passage, start, end)) = earliest
            && year + years < first.year()
        {
            let finding = self
                .at_words("period-before-offence", passage, start, end)
                .arg("other", Arg::Date(first));
            self.report(finding);
        }
    }

    /// A period that begins long before the offence, or has nothing to do with it.
    fn periods_of_answers(&mut self) {
        let Some((first, last)) = self.offence_period() else {
            return;
        };
        let law = self.requirements.law();
        let dated = |id: &str| match self.request.answer(id) {
            Some(Answer::Date(date)) => Some(*date),
            _ => None,
        };
        let mut findings = Vec::new();
        for from in law.places_of("period-before-offence") {
            let to = from.as_str().replace("_from", "_to");
            let (begins, ends) = (dated(from.as_str()), dated(&to));
            // A period that ends before it begins is told as such.
            if begins.zip(ends).is_some_and(|(begin, end)| end < begin) {
                continue;
            }
            let years = law.years_of("period-before-offence");
            let mut report = |rule: &'static str, element: &ElementId, date: Date, other: Date| {
                let finding = self
                    .finding(rule, Location::answer(element))
                    .element(element)
                    .arg("date", Arg::Date(date))
                    .arg("words", Arg::Date(date))
                    .arg("other", Arg::Date(other));
                findings.push(finding);
            };
            if let Some(end) = ends.filter(|end| *end < first) {
                report(
                    "period-apart-from-offence",
                    &ElementId::from(to.as_str()),
                    end,
                    first,
                );
            } else if let Some(begin) = begins
                && law
                    .years_of("period-apart-from-offence")
                    .is_some_and(|years| begin > last.saturating_add(Span::new().years(years)))
            {
                report("period-apart-from-offence", from, begin, last);
            } else if let Some((begin, years)) = begins.zip(years)
                && begin < first.saturating_sub(Span::new().years(years))
            {
                report("period-before-offence", from, begin, first);
            }
        }
        for finding in findings {
            self.report(finding);
        }
    }

    /// The first and the last day of the offences.
    pub(in crate::check::quality) fn offence_period(&self) -> Option<(Date, Date)> {
        let offences = &self.request.offences;
        let first = offences
            .iter()
            .filter_map(|o| o.committed_from.or(o.committed_to)?.earliest())
            .min()?;
        let last = offences
            .iter()
            .filter_map(|o| o.committed_to.or(o.committed_from)?.latest())
            .max()?;
        Some((first, last))
    }
}

/// By what a clause limits itself.
#[expect(clippy::struct_excessive_bools, reason = "each is a limit of its own")]
struct Limits {
    identified: bool,
    dated: bool,
    counted: bool,
    named: bool,
    leads_on: bool,
    led: bool,
}

impl Limits {
    const fn any(&self) -> bool {
        self.identified || self.dated || self.counted || self.named || self.leads_on || self.led
    }
}

/// The clause of a text in which a place lies.
fn clause_at(text: &str, at: usize) -> std::ops::Range<usize> {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at..).unwrap_or_default();
    let start = before
        .char_indices()
        .rev()
        .find(|(_, c)| CLAUSE.contains(c))
        .map_or(0, |(i, c)| i + c.len_utf8());
    let end = after.find(CLAUSE).map_or(text.len(), |i| at + i);
    start..end
}

/// The line before a place that announces a list.
fn lead_before(text: &str, place: usize) -> Option<std::ops::Range<usize>> {
    let before = text.get(..place)?;
    let colon = before.rfind([':', '：'])?;
    let line_ends = before
        .get(colon..)?
        .chars()
        .nth(1)
        .is_none_or(|c| c == '\n' || c == '\r');
    let start = before.get(..colon)?.rfind('\n').map_or(0, |i| i + 1);
    line_ends.then_some(start..colon)
}

/// Whether a clause names a number behind the mark with which it may begin: a point of a list, an annex, an age.
fn is_numbered(words: &str) -> bool {
    let mark = |c: char| {
        c.is_numeric()
            || c.is_whitespace()
            || c.is_ascii_punctuation()
            || matches!(c, '）' | '（' | '、' | '．')
    };
    words
        .trim_start_matches(mark)
        .chars()
        .any(|c| c.is_numeric() && !is_han(c))
}
