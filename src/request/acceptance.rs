//! Findings that a person has looked at and lets stand.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::location::Location;
use crate::terms::ElementId;

/// A finding that stays, with the reason. What blocks a request cannot be accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The rule of the finding.
    pub rule: String,
    /// The place of the finding; the file has it as a JSON pointer, with the id of a record in place of the record's
    /// number, for example `/persons/p1/born`, so that it means the same record when others come and go.
    #[serde(rename = "path")]
    #[schemars(with = "String")]
    pub at: Location,
    /// The element of the finding, where one place raises findings about several; without it all of them are meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<ElementId>,
    /// Why the finding may stand.
    pub reason: String,
    /// Who decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

impl Acceptance {
    /// Whether it answers a finding of that rule at that place; without a reason it answers nothing.
    #[must_use]
    pub fn answers(&self, rule: &str, place: &Location, element: Option<&ElementId>) -> bool {
        self.rule == rule
            && self.at.means(place)
            && (self.element.is_none() || self.element.as_ref() == element)
            && !self.reason.trim().is_empty()
    }
}
