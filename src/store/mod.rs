//! What lies on the disk: request files written whole or not at all, settings, and recovery copies.
//!
//! What is absent: any knowledge of what a request means. Bytes go in and out; `import` reads them.

mod files;
mod recovery;
mod settings;

pub use files::{StoreError, read_bounded, write_atomic};
pub use recovery::{Recovery, RecoveryCopy};
pub use settings::{Digits, Settings, Theme};
