//! Values as the tree that the file writes: the way to one of their texts by the names of fields.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::field::{Field, Step};

/// A value as the file writes it. Serde has the one list of the fields of a value: a second one, by hand, would be
/// wrong on the day on which a field is added.
pub(super) fn tree<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

pub(super) fn inside(tree: &Value, step: Step) -> Option<&Value> {
    match step {
        Step::Index(index) => tree.get(index),
        Step::Field(field) => tree.get(field.name()),
        Step::Language(language) => tree.get(language.code()),
    }
}

/// The value with one of its texts changed; `None` if there is no text in that place.
pub(super) fn edited<T: Serialize + DeserializeOwned>(
    value: &T,
    path: &[Step],
    change: impl FnOnce(&mut String),
) -> Option<T> {
    let mut tree = tree(value);
    let mut place = &mut tree;
    for step in path {
        place = match step {
            Step::Index(index) => place.get_mut(index),
            Step::Field(field) => place.get_mut(field.name()),
            Step::Language(language) => place.get_mut(language.code()),
        }?;
    }
    let text = match place {
        Value::Object(passage) => passage.get_mut(Field::Text.name())?,
        other => other,
    };
    let Value::String(text) = text else {
        return None;
    };
    change(text);
    serde_json::from_value(tree).ok()
}
