//! What sort of office an authority is, by its name in any language: police, court, ministry …; and whether a title names
//! a network.

use std::sync::{Arc, OnceLock};

use super::lexicon::{Lexicon, Set};
use super::tokens::Tokens;
use crate::law::{Law, Office};
use crate::reference::Reference;

/// Reads names of authorities and titles of treaties.
#[derive(Debug, Default)]
pub struct Names(OnceLock<Words>);

#[derive(Debug)]
struct Words {
    lexicon: Lexicon,
    /// The set of each office, in the order of the law data.
    offices: Vec<Set>,
    network: Set,
}

impl Names {
    /// That of a reference.
    #[must_use]
    pub fn of(reference: &Reference) -> Arc<Self> {
        reference.kept(Self::default)
    }

    fn words(&self, law: &Law) -> &Words {
        self.0.get_or_init(|| {
            // Arabic joins the article and prepositions to the word; other languages have no such beginnings.
            let mut lexicon = Lexicon::new(true);
            let mut offices = Vec::new();
            for office in law.offices() {
                let set = lexicon.class(&office.id);
                office.words.iter().for_each(|word| lexicon.add(set, word));
                offices.push(set);
            }
            let network = lexicon.class("@network");
            for name in law.bases().network.iter().flat_map(|n| &n.names) {
                lexicon.add(network, name);
            }
            Words {
                lexicon,
                offices,
                network,
            }
        })
    }

    /// The sorts of office that a name tells.
    #[must_use]
    pub fn offices<'l>(&self, law: &'l Law, name: &str) -> Vec<&'l Office> {
        let words = self.words(law);
        let told = words.told(name);
        let offices = law.offices().iter().zip(&words.offices);
        offices
            .filter(|(_, set)| told & **set != 0)
            .map(|(office, _)| office)
            .collect()
    }

    /// Whether a title names a network, which is no treaty.
    #[must_use]
    pub fn names_network(&self, law: &Law, title: &str) -> bool {
        let words = self.words(law);
        words.told(title) & words.network != 0
    }
}

impl Words {
    fn told(&self, text: &str) -> Set {
        let sets = self.lexicon.sets(&Tokens::of(text));
        sets.iter().fold(0, |all, set| all | set)
    }
}
