//! What lies on the disk: files written whole or not at all and never over what was read, settings, and recovery copies.
//!
//! What is absent: any knowledge of what a request means. Bytes go in and out; `import` reads them.

mod claim;
mod files;
mod names;
mod output;
mod parts;
mod recovery;
mod settings;

pub use claim::{Claim, Claimed, claim};
pub use files::{StoreError, make_folder, read_bounded};
pub use names::{composed, find_named, portable};
pub use output::{Existing, Output, is_same_file};
pub use recovery::{Origins, Recovery, RecoveryCopy};
pub use settings::{Digits, Settings, Theme};
