//! Finding a kind of request by what practitioners type: its title, the words of the trade, its summary.

use super::{kind_summary, kind_title};
use crate::folding::{Folded, Wanted, best};
use crate::law::Law;
use crate::terms::{KindId, Language};

/// Every word by which each kind that is offered is found, folded once.
#[derive(Clone, Debug, Default)]
pub struct KindNames {
    kinds: Vec<Names>,
}

#[derive(Clone, Debug)]
struct Names {
    id: KindId,
    /// Id, titles and words of the trade.
    names: Vec<Folded>,
    /// Summaries, which are searched where no name answers.
    summaries: Vec<Folded>,
}

impl KindNames {
    /// The kinds of the law, in the six languages.
    #[must_use]
    pub fn new(law: &Law) -> Self {
        let kinds = law
            .kinds()
            .iter()
            .filter(|kind| law.is_offered(kind) && !kind.common)
            .map(|kind| {
                let titles = Language::ALL.map(|l| kind_title(kind, l).text);
                let names = titles
                    .iter()
                    .map(String::as_str)
                    .chain([kind.id.as_str()])
                    .chain(law.trade_words(kind.id.as_str()))
                    .map(Folded::new)
                    .collect();
                let summaries = Language::ALL
                    .map(|l| Folded::new(&kind_summary(kind, l).text))
                    .into();
                Names {
                    id: kind.id.clone(),
                    names,
                    summaries,
                }
            })
            .collect();
        Self { kinds }
    }

    /// The kinds that answer to what was typed, best first; all of them where nothing was typed.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<&KindId> {
        let wanted = Wanted::new(typed);
        if wanted.is_empty() {
            return self.kinds.iter().map(|k| &k.id).collect();
        }
        let mut found = best(&wanted, &self.kinds, |k| &k.names);
        let described = self.kinds.iter().filter(|kind| {
            let answers = |s: &Folded| wanted.likeness(s).is_some();
            kind.summaries.iter().any(answers)
        });
        for kind in described {
            if !found.iter().any(|k| k.id == kind.id) {
                found.push(kind);
            }
        }
        found.into_iter().map(|k| &k.id).collect()
    }
}
