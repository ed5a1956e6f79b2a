//! What a letter has said: typed passages and lines with the paragraphs in which they stand, and how they are compared.

use std::collections::HashMap;

use crate::document::Run;

/// A typed passage shorter than this is printed wherever it was typed: a reference would be longer. In letters of an
/// alphabet; a Chinese character counts for [`HAN`] of them.
pub(super) const SHORTEST_REFERRED: usize = 30;
/// The same for a cell of a table.
pub(super) const SENTENCE: usize = 60;
/// How many letters of an alphabet a Chinese character stands for.
const HAN: usize = 3;

/// Passages that were typed and printed. A place is the number of a paragraph, or none above the first.
#[derive(Default)]
pub(super) struct Said {
    /// Passages without their closing stops, and where.
    passages: Vec<(String, Option<u32>)>,
    /// Every line, and where.
    lines: HashMap<String, Option<u32>>,
}

impl Said {
    /// Where a passage was printed before, if it is long enough to be referred to and stands in another paragraph.
    pub(super) fn found(&self, words: &str, here: Option<u32>) -> Option<Option<u32>> {
        if weight(words) < SHORTEST_REFERRED {
            return None;
        }
        self.passages
            .iter()
            .find(|(earlier, _)| contains(earlier, words))
            .map(|(_, place)| *place)
            .filter(|place| *place != here)
    }

    /// Where a line was printed before, however short.
    pub(super) fn line(&self, words: &str, here: Option<u32>) -> Option<Option<u32>> {
        self.lines
            .get(words)
            .copied()
            .filter(|place| *place != here)
    }

    /// Remembers what is printed in this paragraph.
    pub(super) fn remember(&mut self, words: String, here: Option<u32>) {
        self.lines.entry(words.clone()).or_insert(here);
        if weight(&words) >= SHORTEST_REFERRED {
            self.passages.push((words, here));
        }
    }
}

/// The typed words of a block, folded for comparing.
pub(super) fn words(runs: &[Run]) -> String {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    folded(&text)
}

/// White space folded, without brackets and stops at the ends.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let edge = |c: char| c.is_whitespace() || "()（）[]«»“”\"‘’'.,;:。，；：،؛".contains(c);
    words.join(" ").trim_matches(edge).to_owned()
}

/// The length of words as letters of an alphabet.
pub(super) fn weight(words: &str) -> usize {
    words
        .chars()
        .map(|c| if c >= '\u{3000}' { HAN } else { 1 })
        .sum()
}

/// Whether an earlier passage holds these words, whole.
fn contains(earlier: &str, words: &str) -> bool {
    earlier.match_indices(words).any(|(start, found)| {
        let before = earlier.get(..start).and_then(|t| t.chars().next_back());
        let after = earlier
            .get(start + found.len()..)
            .and_then(|t| t.chars().next());
        let inside =
            |edge: Option<char>| edge.is_some_and(|c| c.is_alphanumeric() && c < '\u{3000}');
        !inside(before) && !inside(after)
    })
}
