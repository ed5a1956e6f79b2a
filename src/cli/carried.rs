//! What `rogatory check --json` says about a document that carried its request.

use serde_json::{Value, json};

use crate::desk::received::{Comparison, Difference, Received};

/// Origin of the request, and whether the document still says what the request gives.
pub(super) fn as_json(received: &Received) -> Value {
    let comparison = &received.comparison;
    let said = |difference: &Difference| {
        json!({
            "what": difference.what.id(),
            "part": difference.part,
            "given": difference.given,
            "found": difference.found,
        })
    };
    let changes: Vec<Value> = comparison.differences().iter().map(said).collect();
    let active: Vec<Value> = comparison.active().map(said).collect();
    let reason = match comparison {
        Comparison::NotComparable(reason, _) => Some(reason.id()),
        _ => None,
    };
    json!({
        "origin": received.carrier.origin,
        "comparison": comparison.id(),
        "reason": reason,
        "changes": changes,
        "active": active,
    })
}
