//! What words give away: leftovers of drafting, annexes that are not there, requests without limits.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::Heard;
use crate::reading::{Form, Passage, Said, Sense, Text, line_at};

/// From so many different measures on, a paragraph is better split.
const MEASURES: usize = 3;

impl Checker<'_> {
    pub(super) fn wording(&mut self, passage: &Passage<'_>) {
        let senses = self.senses.clone();
        let Some(sense) = senses.sense(self.requirements.law(), self.language) else {
            return;
        };
        let text = sense.text(passage.text);
        let mut left = text.gap();
        let mut secret = None;
        for &Said {
            meaning,
            start,
            end,
        } in text.everywhere()
        {
            match meaning {
                Heard::Leftover => left = left.or(Some((start, end))),
                Heard::Intelligence if passage.form != Form::Record => {
                    secret = secret.or(Some((start, end)));
                }
                _ => {}
            }
        }
        let fishing = self.fishing(passage, &text);
        for (rule, found) in [
            ("text-placeholder", left),
            ("intelligence-words", secret),
            ("text-fishing", fishing),
        ] {
            if let Some((start, end)) = found {
                let finding = self.at_words(rule, passage, start, end);
                self.report(finding);
            }
        }
        if passage.form != Form::Record {
            self.annexes_named(passage, &text);
        }
        if passage.form == Form::Long {
            if text.only_sends_elsewhere() {
                let finding = self.at("text-see-annex", passage);
                self.report(finding);
            }
            self.measures_mixed(passage, sense);
        }
    }

    /// Where the text asks for everything without a limit.
    fn fishing(&self, passage: &Passage<'_>, text: &Text<'_>) -> Option<(usize, usize)> {
        if !self.looks_at("text-fishing", passage.element) {
            return None;
        }
        text.at_places()
            .iter()
            .find(|said| said.meaning == Heard::Fishing && self.asks_without_limit(passage, **said))
            .map(|said| (said.start, said.end))
    }

    /// "All accounts" of nobody in particular: the line names no person, institution, number or date.
    fn asks_without_limit(&self, passage: &Passage<'_>, said: Said) -> bool {
        let line = line_at(passage.text, said.start);
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
    fn annexes_named(&mut self, passage: &Passage<'_>, text: &Text<'_>) {
        let law = self.requirements.law();
        let first = self.requirements.chosen_kinds().next();
        let own = first
            .and_then(|kind| law.kind(kind.as_str()))
            .and_then(|kind| law.family_of(kind))
            .is_some_and(|family| !family.earlier);
        if !own {
            return;
        }
        let listed = self.request.annexes.len();
        let named = text.highest_annex();
        if let Some(annex) = named.filter(|annex| annex.number > listed) {
            let number = i64::try_from(annex.number).unwrap_or(i64::MAX);
            let listed = i64::try_from(listed).unwrap_or(i64::MAX);
            let finding = self
                .at_words("annex-not-listed", passage, annex.start, annex.end)
                .arg("number", Arg::Number(number))
                .arg("listed", Arg::Number(listed));
            self.report(finding);
        }
    }

    fn measures_mixed(&mut self, passage: &Passage<'_>, sense: &Sense) {
        if !self.looks_at("measures-mixed", passage.element) {
            return;
        }
        for line in passage.text.split('\n') {
            let text = sense.text(line);
            let mut measures: Vec<Heard> = text
                .at_places()
                .iter()
                .map(|said| said.meaning)
                .filter(|meaning| meaning.is_measure())
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
