//! The phrases of a language by which a letter refers to its own paragraphs, and the ends of sentences.

use crate::document::{Run, RunKind, full_stop};
use crate::i18n::{self, Args};
use crate::terms::Language;

/// The phrases of a language.
#[derive(Clone, Copy)]
pub(super) struct Phrases(pub(super) Language);

impl Phrases {
    /// "HADDAD, Omar (paragraph 12)".
    pub(super) fn named(self, mut name: Vec<Run>, place: Option<u32>) -> Vec<Run> {
        let words = match place {
            Some(number) => i18n::text_with(
                self.0,
                "document-shown-at",
                &Args::new().with("number", number.to_string()),
            ),
            None => i18n::text(self.0, "document-shown-above"),
        };
        name.push(plain(words));
        name
    }

    /// "see paragraphs 12 and 14", in the order of the letter.
    pub(super) fn places(self, places: &[Option<u32>]) -> Run {
        let mut numbers: Vec<u32> = places.iter().copied().flatten().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let text = match numbers.as_slice() {
            [] => i18n::text(self.0, "document-see-above"),
            [number] => i18n::text_with(
                self.0,
                "document-see",
                &Args::new().with("number", number.to_string()),
            ),
            [rest @ .., last] => {
                let rest: Vec<String> = rest.iter().map(u32::to_string).collect();
                let separator = i18n::text(self.0, "document-list-separator");
                i18n::text_with(
                    self.0,
                    "document-see-several",
                    &Args::new()
                        .with("numbers", rest.join(&separator))
                        .with("last", last.to_string()),
                )
            }
        };
        plain(text)
    }

    /// Words as a sentence of their own: with a capital letter and a stop.
    pub(super) fn sentence(self, mut runs: Vec<Run>) -> Vec<Run> {
        if let Some(first) = runs.first_mut() {
            let mut chars = first.text.chars();
            if let Some(c) = chars.next() {
                first.text = c.to_uppercase().chain(chars).collect();
            }
        }
        self.closed(runs)
    }

    /// The sentence with its stop.
    pub(super) fn closed(self, mut runs: Vec<Run>) -> Vec<Run> {
        let stop = runs
            .last()
            .filter(|run| run.kind != RunKind::Gap)
            .and_then(|run| full_stop(&run.text, self.0));
        runs.extend(stop.map(|stop| plain(stop.to_owned())));
        runs
    }

    /// A fixed phrase.
    pub(super) fn fixed(self, id: &str) -> Run {
        plain(i18n::text(self.0, id))
    }

    /// What stands between a colon and the words after it.
    pub(super) fn space(self) -> Run {
        plain(if self.0 == Language::Zh { "" } else { " " }.to_owned())
    }

    /// A reference behind the number of an annex, as its remark stands there.
    pub(super) fn bracketed(self, reference: Run) -> Run {
        let args = Args::new().with("words", reference.text.as_str());
        let text = i18n::text_with(self.0, "document-bracketed", &args);
        Run { text, ..reference }
    }
}

fn plain(text: String) -> Run {
    Run {
        text,
        kind: RunKind::Plain,
        source: None,
    }
}
