//! What words give away: leftovers of drafting, annexes that are not there, requests without limits.

use super::super::{Arg, Checker};
use super::texts::{Form, Passage, is_han, line_at, weight};
use crate::law::{Hit, WordList};

/// A text that says less than this and names an annex sends the reader there.
const SAYS_LITTLE: usize = 60;
/// A text of this weight is the name of an annex and nothing else.
const SAYS_NOTHING: usize = 18;
/// From so many different measures on, a paragraph is better split.
const MEASURES: usize = 3;

impl Checker<'_> {
    pub(super) fn wording(&mut self, passage: &Passage<'_>, hits: &[Hit]) {
        let mut said: Vec<&'static str> = Vec::new();
        for hit in hits {
            let rule = match hit.list {
                WordList::Placeholder => "text-placeholder",
                WordList::PlaceholderAlone if stands_alone(passage.text, hit) => "text-placeholder",
                WordList::Omission if !is_quoted(passage.text, hit.start) => "text-placeholder",
                WordList::Intelligence if passage.form != Form::Record => "intelligence-words",
                WordList::Fishing if self.asks_without_limit(passage, hit) => "text-fishing",
                _ => continue,
            };
            if said.contains(&rule) {
                continue;
            }
            said.push(rule);
            let draft = self.at_words(rule, passage, hit.start, hit.end);
            self.report(draft);
        }
        if passage.form != Form::Record {
            self.annexes_named(passage, hits);
        }
        if passage.form == Form::Long {
            self.only_see_annex(passage, hits);
            self.measures_mixed(passage, hits);
        }
    }

    /// "All accounts" of nobody in particular: the line names no person, institution, number or date.
    fn asks_without_limit(&self, passage: &Passage<'_>, hit: &Hit) -> bool {
        if !self.looks_at("text-fishing", passage.element) {
            return false;
        }
        let line = line_at(passage.text, hit.start);
        // A line that ends with a colon is limited by what follows.
        let goes_on = line.trim_end().ends_with([':', '：', ';', '；', ',', '，']);
        let named = |name: &str| name.chars().count() > 1 && line.contains(name);
        let persons = self.request.persons.iter().any(|p| {
            named(&p.family_name)
                || p.original_script_name.as_deref().is_some_and(named)
                || p.aliases.iter().any(|a| named(a))
        });
        let organisations = self
            .request
            .organisations
            .iter()
            .any(|o| named(&o.name) || o.name_in.values().any(|n| named(n)));
        !goes_on && !line.chars().any(char::is_numeric) && !persons && !organisations
    }

    /// Annexes are named by their number in the annex list; follow-ups speak of those of an earlier letter.
    fn annexes_named(&mut self, passage: &Passage<'_>, hits: &[Hit]) {
        let law = self.requirements.law;
        let first = self.requirements.chosen_kinds().next();
        let own = first
            .and_then(|kind| law.kind(kind.as_str()))
            .is_some_and(|kind| kind.family != "follow_up");
        if !own {
            return;
        }
        let listed = self.request.annexes.len();
        let beyond = hits
            .iter()
            .filter(|hit| hit.list == WordList::Annex)
            .find_map(|hit| {
                let number = number_after(passage.text.get(hit.end..)?)?;
                (number > listed).then_some((hit, number))
            });
        if let Some((hit, number)) = beyond {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            let listed = i64::try_from(listed).unwrap_or(i64::MAX);
            let draft = self
                .at_words("annex-not-listed", passage, hit.start, hit.end)
                .arg("number", Arg::Number(number))
                .arg("listed", Arg::Number(listed));
            self.report(draft);
        }
    }

    fn only_see_annex(&mut self, passage: &Passage<'_>, hits: &[Hit]) {
        let has = |list| hits.iter().any(|hit| hit.list == list);
        if !has(WordList::Annex) {
            return;
        }
        let weight = weight(passage.text, SAYS_LITTLE);
        if weight < SAYS_NOTHING || weight < SAYS_LITTLE && has(WordList::See) {
            let draft = self.at("text-see-annex", passage);
            self.report(draft);
        }
    }

    fn measures_mixed(&mut self, passage: &Passage<'_>, hits: &[Hit]) {
        if !self.looks_at("measures-mixed", passage.element) {
            return;
        }
        let mut line_start = 0;
        for line in passage.text.split('\n') {
            let range = line_start..line_start + line.len();
            line_start = range.end + 1;
            let mut measures: Vec<WordList> = hits
                .iter()
                .filter(|hit| hit.list.is_measure() && range.contains(&hit.start))
                .map(|hit| hit.list)
                .collect();
            measures.sort_unstable();
            measures.dedup();
            if measures.len() >= MEASURES {
                let words = line.chars().take(60).collect::<String>();
                let draft = self
                    .at("measures-mixed", passage)
                    .arg("words", Arg::Text(format!("{words}…")));
                self.report(draft);
                return;
            }
        }
    }
}

/// Whether the word fills its line, or stands right behind an opening bracket.
fn stands_alone(text: &str, hit: &Hit) -> bool {
    let line = line_at(text, hit.start);
    let word = text.get(hit.start..hit.end).unwrap_or_default();
    let rest = line.chars().count().saturating_sub(word.chars().count());
    let bracket = text
        .get(..hit.start)
        .and_then(|before| before.chars().next_back())
        .is_some_and(|c| matches!(c, '[' | '<' | '{' | '【' | '〔'));
    bracket || rest <= 12
}

/// Whether the place lies inside quotation marks of its line.
fn is_quoted(text: &str, at: usize) -> bool {
    let line = line_at(text, at);
    // The line is a part of the text, so that the difference of their addresses is its offset.
    let offset = line.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let before = text.get(offset..at).unwrap_or_default();
    let mut depth = 0_i32;
    let mut straight = false;
    for c in before.chars() {
        match c {
            '“' | '«' | '„' | '「' | '『' => depth += 1,
            '”' | '»' | '」' | '』' => depth -= 1,
            '"' => straight = !straight,
            _ => {}
        }
    }
    depth > 0 || straight
}

/// The number that follows the word for an annex, in digits of any script or in Chinese numerals up to 99.
fn number_after(rest: &str) -> Option<usize> {
    // What is left of the word, where any ending may follow, then spaces.
    let rest = rest
        .trim_start_matches(|c: char| c.is_alphabetic() && !is_han(c))
        .trim_start();
    let rest = [
        "No.", "no.", "No", "nº", "n°", "n.°", "núm.", "№", "رقم", "第",
    ]
    .iter()
    .find_map(|mark| rest.strip_prefix(mark))
    .unwrap_or(rest)
    .trim_start();
    let digits: Vec<u32> = rest.chars().map_while(digit).take(3).collect();
    if digits.is_empty() {
        return chinese_number(rest);
    }
    let number = digits.iter().fold(0, |n, d| n * 10 + d);
    usize::try_from(number).ok()
}

fn digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(u32::from(c) - 0x660),
        _ => c.to_digit(10),
    }
}

fn chinese_number(text: &str) -> Option<usize> {
    let unit = |c| {
        "一二三四五六七八九"
            .chars()
            .position(|u| u == c)
            .map(|i| i + 1)
    };
    let mut value = None;
    for c in text.chars().take(3) {
        value = match (c, unit(c), value) {
            ('十', _, v) => Some(v.unwrap_or(1) * 10),
            (_, Some(u), Some(v)) if v % 10 == 0 => Some(v + u),
            (_, Some(u), None) => Some(u),
            _ => break,
        };
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_annexes_are_read_in_every_script() {
        for (rest, number) in [
            (" 3 and", Some(3)),
            ("三、", Some(3)),
            ("十二", Some(12)),
            ("二十", Some(20)),
            (" رقم ٧", Some(7)),
            ("\u{a0}n° 12", Some(12)),
            (" № 5", Some(5)),
            (" to the letter", None),
            ("е № 12", Some(12)),
            ("", None),
        ] {
            assert_eq!(number_after(rest), number, "{rest}");
        }
    }
}
