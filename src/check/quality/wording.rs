//! What words give away: leftovers of drafting, annexes that are not there, requests without limits.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::Heard;
use crate::reading::{Form, Passage, Said, Sense, Text};

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
        for (rule, found) in [("text-placeholder", left), ("intelligence-words", secret)] {
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
