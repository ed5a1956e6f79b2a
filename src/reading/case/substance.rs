//! Sentences that any case could say: formulas, and promises beside them.

use super::words::Cues;
use crate::law::Cue;
use crate::reading::tokens::Tokens;

/// What a text says of this case and of none other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Substance {
    /// The first sentence that any case could say, in bytes.
    pub formula: Option<(usize, usize)>,
    /// Whether a sentence says more than a formula or a promise.
    pub tells: bool,
}

/// The fewest words of a sentence that is looked at; Chinese ones are characters.
const FEWEST: usize = 4;
const FEWEST_HAN: usize = 8;

impl Substance {
    /// Reads a text; `is_empty` says of a word, by its place, whether it says nothing.
    pub(in crate::reading) fn read(
        tokens: &Tokens,
        cues: &Cues,
        is_empty: impl Fn(usize) -> bool,
    ) -> Self {
        let sets = cues.lexicon.sets(tokens);
        let says = |at: usize, cue: Cue| sets.get(at).is_some_and(|set| set & cues.set(cue) != 0);
        let fewest = if cues.han { FEWEST_HAN } else { FEWEST };
        let mut found = Self::default();
        let mut from = 0;
        for sentence in tokens.list().chunk_by(|a, b| a.sentence == b.sentence) {
            let places = from..from + sentence.len();
            from = places.end;
            // "2." is no sentence.
            if sentence.len() < fewest {
                continue;
            }
            let mut strange = 0;
            let (mut formula, mut promise, mut numbers) = (false, false, false);
            for at in places {
                formula |= says(at, Cue::Formula);
                promise |= says(at, Cue::Promise);
                numbers |= tokens.digits(at).is_some_and(|digits| digits.len() > 1);
                if !is_empty(at) && !says(at, Cue::Formula) && !says(at, Cue::Object) {
                    strange += 1;
                }
            }
            let vague = strange * 5 <= sentence.len() && !numbers;
            if formula && vague {
                let first = sentence.first().map_or(0, |t| t.start);
                let last = sentence.last().map_or(0, |t| t.end);
                found.formula = found.formula.or(Some((first, last)));
            } else if !promise {
                found.tells = true;
            }
        }
        found
    }
}
