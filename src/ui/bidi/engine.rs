//! What all fields of the window share: fonts, shaped words, pictures of glyphs.

use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::{Context, Id};

use super::atlas::Atlas;
use super::shape::Shaper;
use crate::store::Digits;

/// Fonts, shaped words, pictures of glyphs.
#[derive(Default)]
pub struct Engine {
    /// Shapes words.
    pub shaper: Shaper,
    /// Holds pictures of glyphs.
    pub atlas: Atlas,
}

/// Does something with what all fields share. It must not be called from within itself.
pub fn with_engine<R>(ctx: &Context, f: impl FnOnce(&mut Engine) -> R) -> R {
    let id = Id::unique("rogatory-text-engine");
    let engine = ctx.data_mut(|d| d.get_temp_mut_or_default::<Arc<Mutex<Engine>>>(id).clone());
    let mut engine = engine.lock().unwrap_or_else(PoisonError::into_inner);
    f(&mut engine)
}

/// Says in which digits numbers are drawn from now on; what is stored does not change.
pub fn set_digits(ctx: &Context, digits: Digits) {
    ctx.data_mut(|d| d.insert_temp(Id::unique("rogatory-digits"), digits));
}

/// In which digits numbers are drawn.
#[must_use]
pub fn digits(ctx: &Context) -> Digits {
    ctx.data(|d| d.get_temp(Id::unique("rogatory-digits")))
        .unwrap_or_default()
}
