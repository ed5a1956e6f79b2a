//! What words give away: leftovers of drafting, annexes that are not there, requests without limits.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::WordList;
use crate::reading::{Form, Hit, Passage, is_quoted, line_at, number_after, stands_alone, weight};

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
            let finding = self.at_words(rule, passage, hit.start, hit.end);
            self.report(finding);
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
        let law = self.requirements.law();
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
            let finding = self
                .at_words("annex-not-listed", passage, hit.start, hit.end)
                .arg("number", Arg::Number(number))
                .arg("listed", Arg::Number(listed));
            self.report(finding);
        }
    }

    fn only_see_annex(&mut self, passage: &Passage<'_>, hits: &[Hit]) {
        let has = |list| hits.iter().any(|hit| hit.list == list);
        if !has(WordList::Annex) {
            return;
        }
        let weight = weight(passage.text, SAYS_LITTLE);
        if weight < SAYS_NOTHING || weight < SAYS_LITTLE && has(WordList::See) {
            let finding = self.at("text-see-annex", passage);
            self.report(finding);
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
                let finding = self
                    .at("measures-mixed", passage)
                    .arg("words", Arg::Text(format!("{words}…")));
                self.report(finding);
                return;
            }
        }
    }
}
