//! Instruments from which articles are cited.

use serde::Deserialize;

use crate::terms::{ArticleRef, InstrumentId, StateId};

/// An instrument that articles are cited from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its id, for example `UNTOC`.
    pub id: InstrumentId,
    /// Full title in English.
    pub title: String,
    /// Where it is published.
    pub citation: String,
    /// Whether its articles were read (`article_read`) or are cited from knowledge (`from_knowledge`).
    pub check: String,
    /// Whether it binds States as a treaty; models, schemes and laws of one State do not.
    #[serde(default = "is_treaty")]
    pub treaty: bool,
    /// The treaty to which it is a protocol.
    #[serde(default)]
    pub part_of: Option<InstrumentId>,
    /// The State whose law it is.
    #[serde(default)]
    pub of_state: Option<StateId>,
    /// Whether it lets the requesting State disclose what exculpates an accused person, whatever the limits of use:
    /// UNTOC 18(19), UNCAC 46(19).
    #[serde(default)]
    pub excepts_exculpatory: bool,
}

const fn is_treaty() -> bool {
    true
}

/// Articles as one line: separated by semicolons, in the order of the data.
pub struct ArticleList<'a>(pub &'a [ArticleRef]);

impl std::fmt::Display for ArticleList<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, article) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{article}")?;
        }
        Ok(())
    }
}
