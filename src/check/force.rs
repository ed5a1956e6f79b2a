//! How strongly the rules of an element bind in one request.

use std::collections::BTreeSet;

use super::conditions::{Decision, Open, decide};
use super::requirements::{Required, Requirements, Rule};
use crate::law::{Obligation, Severity};
use crate::request::Request;

/// What a rule asks for in a given request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Force {
    /// Nothing.
    NotAsked,
    /// The element should be there.
    Should,
    /// It cannot be told yet whether the element must be there.
    Undecided(BTreeSet<Open>),
    /// The element must be there.
    Must,
}

impl Required {
    /// The rule that asks for most, and what it asks; the treaty's own wins a tie, since it is cited first.
    #[must_use]
    pub fn strongest(
        &self,
        request: &Request,
        requirements: &Requirements,
    ) -> Option<(&Rule, Force)> {
        let rank = |force: &Force| match force {
            Force::NotAsked => 0,
            Force::Should => 1,
            Force::Undecided(_) => 2,
            Force::Must => 3,
        };
        let mut best: Option<(&Rule, Force)> = None;
        for rule in &self.rules {
            let force = rule.force(request, requirements);
            if best.as_ref().is_none_or(|(_, b)| rank(&force) > rank(b)) {
                best = Some((rule, force));
            }
        }
        best
    }
}

impl Required {
    /// How loudly the absence of the element is told: as the rule asks that asks for it most loudly.
    #[must_use]
    pub fn weight(&self, request: &Request, requirements: &Requirements) -> Severity {
        let binding = self
            .rules
            .iter()
            .filter(|rule| rule.force(request, requirements) == Force::Must);
        let loudness = |severity: &Severity| match severity {
            Severity::Advice => 0,
            Severity::Warning => 1,
            Severity::Blocking => 2,
        };
        binding
            .map(|rule| requirements.weight(rule))
            .max_by_key(loudness)
            .unwrap_or(Severity::Advice)
    }
}

impl Rule {
    /// What the rule asks for in this request.
    #[must_use]
    pub fn force(&self, request: &Request, requirements: &Requirements) -> Force {
        match (self.obligation, self.when()) {
            (Obligation::Mandatory, _) => Force::Must,
            (Obligation::Recommended, None) => Force::Should,
            // An open condition does no harm here: advice is all that it could become.
            (Obligation::Recommended, Some(when)) => match decide(when, request, requirements) {
                Decision::No => Force::NotAsked,
                Decision::Yes | Decision::Undecided(_) => Force::Should,
            },
            (Obligation::Conditional, None) => Force::NotAsked,
            (Obligation::Conditional, Some(when)) => match decide(when, request, requirements) {
                Decision::Yes => Force::Must,
                Decision::No => match self.otherwise() {
                    Some(_) => Force::Should,
                    None => Force::NotAsked,
                },
                Decision::Undecided(open) => Force::Undecided(open),
            },
        }
    }
}
