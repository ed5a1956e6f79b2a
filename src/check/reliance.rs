//! Which law a request relies on: only that law blocks it.
//!
//! What other treaties, models, statutes of other States and practice ask for is worth knowing, and is no reason to hold
//! a request back.

use std::collections::BTreeSet;

use super::requirements::{Requirements, Rule};
use crate::directory::Standing;
use crate::law::{Basis, Obligation, Severity};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::{InstrumentId, StateId};

/// Instruments that list the same among the contents from which on any authority expects it, whatever the treaty.
const LISTED: usize = 2;
/// Instruments from which the same follows from which on it is expected.
const FOLLOWS: usize = 3;

/// The instruments relied on, with the treaties to which protocols belong, the protocols that bind both States, and the
/// law of the requested State; `None` while no legal basis is chosen.
pub(super) fn relied_on(
    reference: &Reference,
    request: &Request,
) -> Option<BTreeSet<InstrumentId>> {
    if request.legal_bases.is_empty() {
        return None;
    }
    let law = reference.law();
    let mut relied: BTreeSet<InstrumentId> = request
        .instruments()
        .into_iter()
        .map(InstrumentId::from)
        .collect();
    for instrument in law.instruments() {
        if let Some(whole) = instrument
            .part_of
            .as_ref()
            .filter(|_| relied.contains(&instrument.id))
        {
            relied.insert(whole.clone());
        }
    }
    let States { from, to } = States::of(request);
    for instrument in law.instruments() {
        let binds_both = || {
            let (from, to) = from.zip(to)?;
            let standing = reference
                .directory()
                .standing(instrument.id.as_str(), from, to);
            matches!(standing, Standing::BothParties(_)).then_some(())
        };
        let of_treaty = instrument
            .part_of
            .as_ref()
            .is_some_and(|whole| relied.contains(whole));
        let of_state = instrument.of_state.is_some() && instrument.of_state == to;
        if of_state || of_treaty && binds_both().is_some() {
            relied.insert(instrument.id.clone());
        }
    }
    Some(relied)
}

struct States {
    from: Option<StateId>,
    to: Option<StateId>,
}

impl States {
    const fn of(request: &Request) -> Self {
        Self {
            from: request.requesting_state,
            to: request.requested_state,
        }
    }
}

impl Requirements {
    /// Whether the request relies on the law that an article belongs to; so it is while no legal basis is chosen.
    #[must_use]
    pub fn relies_on(&self, instrument: &str) -> bool {
        self.relied
            .as_ref()
            .is_none_or(|relied| relied.iter().any(|id| id.as_str() == instrument))
    }

    /// How loudly the absence of what a rule requires is told.
    ///
    /// What the law relied on asks for blocks, and so does what every letter needs; an undertaking that follows from that
    /// law whether it is given or not, and what treaties and statutes have in common, is a warning; the rest is advice.
    pub(super) fn weight(&self, rule: &Rule) -> Severity {
        if self.is_of_requested_law(rule)
            || self.is_of_every_letter(rule)
            || self.rests_on_reciprocity && self.is_of_role("reciprocity", rule)
        {
            return Severity::Blocking;
        }
        if rule.basis() == Basis::Practice {
            return Severity::Advice;
        }
        if self.rests_on_law_relied_on(rule) {
            return if rule.basis() == Basis::TreatyDerived && rule.is_undertaking() {
                Severity::Warning
            } else {
                Severity::Blocking
            };
        }
        let instruments: BTreeSet<&str> = rule.articles().iter().map(|a| a.instrument()).collect();
        // What a fact of this case makes needed, such as a capital offence, is expected as if it were listed.
        let common = if rule.basis() == Basis::Treaty || rule.obligation == Obligation::Conditional
        {
            LISTED
        } else {
            FOLLOWS
        };
        if instruments.len() >= common {
            Severity::Warning
        } else {
            Severity::Advice
        }
    }

    /// Whether one of the articles of a rule belongs to the law relied on.
    pub(super) fn rests_on_law_relied_on(&self, rule: &Rule) -> bool {
        self.is_of_requested_law(rule)
            || self.rests_on_reciprocity && self.is_of_role("reciprocity", rule)
            || rule
                .articles()
                .iter()
                .any(|article| self.relies_on(article.instrument()))
    }

    /// Whether the requested State itself asks for it.
    fn is_of_requested_law(&self, rule: &Rule) -> bool {
        let asks = |key| self.asks.get(&key) == Some(&true);
        rule.state.is_some() || rule.when().is_some_and(|when| when.rests_on_state(&asks))
    }

    fn is_of_role(&self, role: &str, rule: &Rule) -> bool {
        self.law().role(role).contains(rule.element_id())
    }

    fn is_of_every_letter(&self, rule: &Rule) -> bool {
        let mut roles = self.law().roles().iter();
        roles.any(|role| role.always && role.elements.contains(rule.element_id()))
    }
}
