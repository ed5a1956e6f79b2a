//! Everything that the program knows of the outside, as one value: the law and the directory of States.
//!
//! It is passed in, never global: the embedded one, one with entries of a register or an exercise, and a newer one
//! can stand side by side. A clone is cheap and knows the same.
//!
//! What is absent: requests, and any judgement about them.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, RwLock};

use crate::directory::{Directory, facts};
use crate::law::{DataFault, Law};

/// The law and the directory.
#[derive(Clone)]
pub struct Reference(Arc<Known>);

struct Known {
    law: Law,
    directory: Directory,
    kept: RwLock<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl Reference {
    /// The law and a directory together.
    #[must_use]
    pub fn new(law: Law, directory: Directory) -> Self {
        Self(Arc::new(Known {
            law,
            directory,
            kept: RwLock::default(),
        }))
    }

    /// What is compiled into the program. Reading it costs time: a program does it once and passes it on.
    #[must_use]
    pub fn embedded() -> Self {
        Self::new(Law::embedded(), Directory::embedded())
    }

    /// What unit tests share, so that not each of them reads it.
    #[cfg(test)]
    pub(crate) fn for_tests() -> &'static Self {
        static SHARED: std::sync::OnceLock<Reference> = std::sync::OnceLock::new();
        SHARED.get_or_init(Self::embedded)
    }

    /// The law.
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.0.law
    }

    /// The directory of States.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.0.directory
    }

    /// What a room has worked out from this reference, kept as long as the reference itself: made at the first
    /// call, the same at every later one. One value of each type.
    pub fn kept<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let id = TypeId::of::<T>();
        let found = self.0.kept.read().ok().and_then(|k| k.get(&id).cloned());
        if let Some(value) = found.and_then(|value| value.downcast::<T>().ok()) {
            return value;
        }
        let made = Arc::new(make());
        if let Ok(mut kept) = self.0.kept.write() {
            // Another thread may have been first: all get the same value.
            let value = kept.entry(id).or_insert_with(|| made.clone()).clone();
            return value.downcast::<T>().unwrap_or(made);
        }
        made
    }

    /// Everything that is wrong with the directory, and with what law and directory say of each other.
    #[must_use]
    pub fn faults(&self) -> Vec<DataFault> {
        let mut faults = self.directory().faults();
        for rule in self.directory().ask_rules() {
            let known = rule
                .element
                .as_ref()
                .is_none_or(|e| self.law().element(e.as_str()).is_some());
            if !known || !facts::KINDS.contains(&rule.fact.as_str()) {
                faults.push(DataFault::new(
                    "requirement_rules.toml",
                    format!("{}.{}", rule.fact, rule.field),
                    "the rule names a fact or an element that does not exist",
                    "correct the id",
                ));
            }
        }
        faults
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reference({})", self.directory().version())
    }
}
