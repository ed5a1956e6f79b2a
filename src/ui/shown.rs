//! What the screens show of the draft, kept from frame to frame.

use super::context::Key;
use super::memo::Memo;
use super::place::Page;
use super::screens::{findings, first_step, grounds, outline, state_entry};

/// What screens show of the draft, as long as nothing changes.
#[derive(Default)]
pub struct Shown {
    /// The outline.
    pub outline: Memo<(Key, Page), outline::OutlineData>,
    /// What the check found.
    pub findings: Memo<Key, findings::FindingsData>,
    /// The requested State's entry.
    pub entry: Memo<Key, state_entry::EntryData>,
    /// Grounds for refusal that could be raised.
    pub grounds: Memo<Key, grounds::GroundsData>,
    /// Whether a formal request is needed.
    pub first_step: Memo<Key, first_step::FirstStepData>,
}
