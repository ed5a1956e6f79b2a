//! Requirements made before: requests that come one after the other are of few kinds and between few States.

use std::sync::{Arc, RwLock};

use crate::check::requirements::Asked;
use crate::request::{LegalBasis, Request};
use crate::terms::{InstrumentId, KindId, Language, StateId};

/// How many are kept; then the memory begins anew.
const MOST: usize = 64;

/// What was asked of requests, by what it depends on.
#[derive(Debug, Default)]
pub(super) struct Made(RwLock<Vec<(Key, Arc<Asked>)>>);

/// Everything of a request on which its requirements depend.
#[derive(Debug, PartialEq, Eq)]
struct Key {
    states: [Option<StateId>; 2],
    language: Language,
    kinds: Vec<KindId>,
    bases: Vec<Basis>,
}

/// A legal basis without its title, date and article.
#[derive(Debug, PartialEq, Eq)]
enum Basis {
    Instrument(InstrumentId),
    Bilateral,
    Reciprocity,
}

impl Made {
    pub(super) fn find(&self, request: &Request) -> Option<Arc<Asked>> {
        let made = self.0.read().ok()?;
        let (_, asked) = made.iter().find(|(key, _)| key.fits(request))?;
        Some(asked.clone())
    }

    pub(super) fn keep(&self, request: &Request, asked: &Arc<Asked>) {
        let Ok(mut made) = self.0.write() else {
            return;
        };
        if made.len() >= MOST {
            made.clear();
        }
        made.push((Key::of(request), asked.clone()));
    }
}

impl Key {
    fn of(request: &Request) -> Self {
        Self {
            states: [request.requesting_state, request.requested_state],
            language: request.drafting_language,
            kinds: request.kinds.clone(),
            bases: request
                .legal_bases
                .iter()
                .map(|basis| match basis {
                    LegalBasis::Instrument(id) => Basis::Instrument(id.clone()),
                    LegalBasis::Bilateral { .. } => Basis::Bilateral,
                    LegalBasis::Reciprocity => Basis::Reciprocity,
                })
                .collect(),
        }
    }

    /// Whether it is the key of a request, which is not copied for that.
    fn fits(&self, request: &Request) -> bool {
        let same = |(kept, basis): (&Basis, &LegalBasis)| match (kept, basis) {
            (Basis::Instrument(one), LegalBasis::Instrument(other)) => one == other,
            (Basis::Bilateral, LegalBasis::Bilateral { .. })
            | (Basis::Reciprocity, LegalBasis::Reciprocity) => true,
            _ => false,
        };
        self.states == [request.requesting_state, request.requested_state]
            && self.language == request.drafting_language
            && self.kinds == request.kinds
            && self.bases.len() == request.legal_bases.len()
            && self.bases.iter().zip(&request.legal_bases).all(same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::entry::{make, requirements_for};
    use crate::reference::Reference;

    /// Requirements made before are those that would be made, whatever part of the request changes in between.
    #[test]
    fn what_is_kept_is_what_would_be_made() {
        let reference = Reference::embedded();
        let bases = [
            vec![],
            vec![LegalBasis::Instrument("UNTOC".into())],
            vec![LegalBasis::Reciprocity],
            vec![LegalBasis::Bilateral {
                title: Default::default(),
                signed: None,
                article: None,
            }],
        ];
        let states = [None, Some("BRA"), Some("CHE"), Some("EGY")];
        for round in 0..2 {
            for kinds in [
                &["financial_records"][..],
                &["extradition_accused"],
                &["search_seizure", "service_documents"],
            ] {
                for (from, to) in states
                    .iter()
                    .flat_map(|f| states.iter().map(move |t| (f, t)))
                {
                    for (language, bases) in [Language::Fr, Language::Ar]
                        .iter()
                        .flat_map(|l| bases.iter().map(move |b| (l, b)))
                    {
                        let kinds = kinds.iter().map(|k| KindId::from(*k)).collect();
                        let mut request = Request::new(kinds, *language);
                        request.requesting_state = from.map(|s| s.parse().unwrap());
                        request.requested_state = to.map(|s| s.parse().unwrap());
                        request.legal_bases = bases.clone();
                        let kept = requirements_for(&reference, &request);
                        let made = make(&reference, &request);
                        let plain = |r: &crate::check::Requirements| {
                            format!(
                                "{:?} {:?}",
                                r.elements,
                                (
                                    &r.asks,
                                    &r.ask_sources,
                                    &r.standings,
                                    &r.languages,
                                    &r.arrest_periods,
                                    &r.refusals,
                                    &r.limits,
                                    r.can_be_requested
                                )
                            )
                        };
                        assert_eq!(plain(&kept), plain(&made), "{round} {request:?}");
                    }
                }
            }
        }
        let made = reference.kept(Made::default);
        assert!(made.0.read().unwrap().len() <= MOST);
    }
}
