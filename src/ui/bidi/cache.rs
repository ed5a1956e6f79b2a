//! Keeps captions from frame to frame.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::text::LayoutJob;
use eframe::egui::{Color32, Context, FontId, Galley, Id};

use super::caption::{Fit, Look, galley};

/// How many captions are kept before those that were not drawn lately are dropped.
const KEPT: usize = 2_000;

#[derive(Default)]
struct Captions {
    galleys: HashMap<u64, Kept>,
    /// A galley that egui keeps as long as its glyph texture. When it makes another, ours are outdated too.
    witness: Option<Arc<Galley>>,
    pass: u64,
}

struct Kept {
    galley: Arc<Galley>,
    seen: u64,
}

/// The galley of these words, made when they are drawn for the first time.
pub fn cached(ctx: &Context, text: &str, look: &Look) -> Arc<Galley> {
    let id = Id::unique("rogatory-captions");
    let all = ctx.data_mut(|d| {
        d.get_temp_mut_or_default::<Arc<Mutex<Captions>>>(id)
            .clone()
    });
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    all.begin(ctx);
    let pass = all.pass;
    let key = key(ctx, text, look);
    if let Some(kept) = all.galleys.get_mut(&key)
        && kept.galley.text() == text
    {
        kept.seen = pass;
        return kept.galley.clone();
    }
    let galley = galley(ctx, text, look);
    let kept = Kept {
        galley: galley.clone(),
        seen: pass,
    };
    all.galleys.insert(key, kept);
    galley
}

impl Captions {
    fn begin(&mut self, ctx: &Context) {
        let pass = ctx.cumulative_pass_nr();
        if pass == self.pass && self.witness.is_some() {
            return;
        }
        let job = LayoutJob::simple_singleline("|".to_owned(), FontId::default(), Color32::WHITE);
        let witness = ctx.fonts_mut(|f| f.layout_job(job));
        if !self
            .witness
            .as_ref()
            .is_some_and(|w| Arc::ptr_eq(w, &witness))
        {
            self.galleys.clear();
        }
        self.witness = Some(witness);
        if self.galleys.len() > KEPT {
            let last = self.pass;
            self.galleys.retain(|_, kept| kept.seen >= last);
        }
        self.pass = pass;
    }
}

fn key(ctx: &Context, text: &str, look: &Look) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    look.font.hash(&mut hasher);
    look.color.hash(&mut hasher);
    look.sign.hash(&mut hasher);
    look.base.hash(&mut hasher);
    look.digits.hash(&mut hasher);
    let (form, room) = match look.fit {
        Fit::Extend => (0, 0.0),
        Fit::Wrap(room) => (1, room),
        Fit::Truncate(room) => (2, room),
    };
    form.hash(&mut hasher);
    room.to_bits().hash(&mut hasher);
    ctx.pixels_per_point().to_bits().hash(&mut hasher);
    hasher.finish()
}
