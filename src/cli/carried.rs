//! What `rogatory check --json` says about a document that carried its request.

use serde_json::{Value, json};

use crate::desk::received::{Comparison, compare};
use crate::import::Carrier;
use crate::reference::Reference;
use crate::request::Request;

/// Origin of the request, and whether the document still says what the request gives.
pub(super) fn as_json(reference: &Reference, request: &Request, carrier: &Carrier) -> Value {
    let comparison = compare(reference, request, carrier);
    let changes: Vec<Value> = match &comparison {
        Comparison::Changed(changes) => changes
            .iter()
            .map(|change| json!({ "given": change.given, "found": change.found }))
            .collect(),
        _ => Vec::new(),
    };
    let reason = match &comparison {
        Comparison::NotComparable(reason) => Some(reason.id()),
        _ => None,
    };
    json!({
        "origin": carrier.origin,
        "comparison": comparison.id(),
        "reason": reason,
        "changes": changes,
    })
}
