//! Text in every direction: captions that are read, and the editor in which all fields of the window are typed.
//!
//! Both go by the same order ([`order`]) and the same lines ([`lines`]), so that what is typed and what is read
//! look alike. Nothing here changes what is stored: signs of unseen characters and other digits are drawn, not
//! written.

mod atlas;
mod block;
mod cache;
mod caption;
mod caret;
mod digits;
mod editor;
mod engine;
mod flow;
mod lines;
mod marks;
mod order;
mod shape;

#[cfg(test)]
mod tests;

pub use cache::cached;
pub use caption::{Fit, Look, index_at, is_simple};
pub use editor::{Asked, Field, keeps_own_history};
pub use engine::{digits, set_digits};
pub use order::{Base, Direction};
