//! The ways to be looked at before a request is drafted.

use super::requirements::Requirements;
use crate::law::Route;

/// The ways to be looked at before this request is drafted, in the order of the data.
pub fn routes(requirements: &Requirements) -> impl Iterator<Item = &Route> {
    let lineage = &requirements.lineage;
    requirements
        .law()
        .routes()
        .iter()
        .filter(move |route| route.kinds.iter().any(|kind| lineage.contains(kind)))
}
