//! The fields of cooperation to which kinds of request belong.

use super::facts::Scope;
use crate::law::Law;
use crate::terms::KindId;

/// The scopes that a request of these kinds falls under, for choosing the facts that concern it.
#[must_use]
pub fn scopes(law: &Law, kinds: &[KindId]) -> Vec<Scope> {
    let mut scopes = Vec::new();
    let mut add = |scope: Scope| {
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    };
    for id in kinds {
        let Some(kind) = law.kind(id.as_str()) else {
            continue;
        };
        match kind.family.as_str() {
            "mla" => add(Scope::Mla),
            "extradition" => add(Scope::Extradition),
            "transfer_of_proceedings" => add(Scope::TransferOfProceedings),
            "sentenced_persons" => add(Scope::SentencedPersons),
            _ => add(Scope::Other),
        }
        for ancestor in law.lineage(id.as_str()) {
            match ancestor.id.as_str() {
                "provisional_arrest" => add(Scope::ProvisionalArrest),
                "service_documents" => add(Scope::Service),
                "search_seizure" => add(Scope::Search),
                "evidence_witness" | "information_expert" | "financial_records" => {
                    add(Scope::Evidence);
                }
                "data_preservation" => add(Scope::Preservation),
                _ => {}
            }
        }
    }
    scopes
}
