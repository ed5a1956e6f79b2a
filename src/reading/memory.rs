//! What texts say, remembered: a key changes one text of a hundred, and the others need not be read again.
//!
//! What is absent: how a text is read. Nothing leaves memory, and no more than [`MOST`] bytes of texts are kept.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use super::annexes::NamedAnnex;
use super::case::{Facts, Substance};
use super::quantities::Quantity;
use crate::law::Heard;

/// The most bytes of texts that are remembered of one language; then the memory begins anew.
const MOST: usize = 4 * 1024 * 1024;

/// A phrase found in a text; places are byte offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it means.
    pub meaning: Heard,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// What is known of one text: each part worked out when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) text: Arc<str>,
    pub(super) everywhere: OnceLock<(Vec<Said>, Option<NamedAnnex>)>,
    pub(super) at_places: OnceLock<Vec<Said>>,
    pub(super) of_answer: OnceLock<Vec<Said>>,
    pub(super) gap: OnceLock<Option<(usize, usize)>>,
    pub(super) sends_elsewhere: OnceLock<bool>,
    pub(super) formula: OnceLock<bool>,
    pub(super) quantities: OnceLock<Vec<Quantity>>,
    pub(super) facts: OnceLock<Facts>,
    pub(super) scopes: OnceLock<Vec<Said>>,
    pub(super) substance: OnceLock<Substance>,
}

/// The texts of one language that were read.
#[derive(Debug, Default)]
pub(super) struct Memory(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    texts: HashMap<Arc<str>, Arc<Known>>,
    bytes: usize,
}

impl Memory {
    /// What is known of a text; nothing yet, if it was not read before.
    pub(super) fn of(&self, text: &str) -> Arc<Known> {
        let new = || Known {
            text: text.into(),
            ..Known::default()
        };
        let Ok(mut kept) = self.0.lock() else {
            return Arc::new(new());
        };
        if let Some(known) = kept.texts.get(text) {
            return known.clone();
        }
        if kept.bytes.saturating_add(text.len()) > MOST {
            *kept = Kept::default();
        }
        let known = Arc::new(new());
        kept.bytes += text.len();
        kept.texts.insert(known.text.clone(), known.clone());
        known
    }

    /// How many texts are remembered.
    #[cfg(test)]
    fn count(&self) -> usize {
        self.0.lock().unwrap().texts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_remembered_and_the_memory_has_an_end() {
        let memory = Memory::default();
        memory.of("one").formula.set(true).unwrap();
        assert_eq!(memory.of("one").formula.get(), Some(&true));
        assert_eq!(memory.of("two").formula.get(), None);
        assert_eq!(memory.count(), 2);
        memory.of(&"x".repeat(MOST));
        assert_eq!(memory.count(), 1);
        memory.of("one");
        assert_eq!(memory.count(), 1);
    }
}
