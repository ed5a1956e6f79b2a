//! The pages that are being shown, and the conversation with the thread that makes them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};

use crate::desk::Desk;
use crate::desk::preview::{Laid, News, Picture, Preview};
use crate::terms::{ElementId, Language};

/// So long nobody may have typed before the pages are made anew, in seconds.
const PAUSE: f64 = 0.05;
/// Steps of magnification of pictures: finer ones would be drawn anew at each movement of an edge.
const STEPS: f32 = 8.0;

/// Pages on the screen. Old ones stay until new ones are there.
#[derive(Default)]
pub struct PagesMemory {
    /// Started when pages are looked at for the first time.
    preview: Option<Preview>,
    /// What is to be shown: the state of the draft and the language.
    wanted: Option<Wanted>,
    changed_at: f64,
    asked: Option<Wanted>,
    laid: Option<Laid>,
    failed: bool,
    drawn: HashMap<usize, Drawn>,
    ordered: HashMap<usize, (u64, f32)>,
    /// How much wider or narrower than the panel a page is.
    pub zoom: Zoomed,
    /// The answer that is to be brought into view.
    pub look_for: Option<ElementId>,
    /// The answer that is marked on the page.
    pub marked: Option<ElementId>,
}

/// What pages are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wanted {
    /// State of the draft.
    revision: u64,
    language: Language,
    logo: Option<PathBuf>,
}

/// Width of a page in proportion to its room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoomed(pub f32);

impl Default for Zoomed {
    fn default() -> Self {
        Self(1.0)
    }
}

struct Drawn {
    number: u64,
    pixels_per_point: f32,
    texture: TextureHandle,
}

impl PagesMemory {
    /// The pages that were laid out last.
    pub fn laid(&self) -> Option<&Laid> {
        self.laid.as_ref()
    }

    /// Whether the pages shown are not those of the draft, because these could not be made.
    pub fn has_failed(&self) -> bool {
        self.failed
    }

    /// Whether lines of the pages run to the left.
    pub fn is_rtl(&self) -> bool {
        self.laid
            .as_ref()
            .is_some_and(|laid| laid.language.is_rtl())
    }

    /// Another draft is on the desk: nothing of the one before may be seen any more.
    pub fn forget(&mut self) {
        self.laid = None;
        self.asked = None;
        self.wanted = None;
        self.failed = false;
        self.drawn.clear();
        self.ordered.clear();
        self.look_for = None;
        self.marked = None;
    }

    /// Takes what the thread has done, and asks it for the pages of the draft as it stands.
    pub fn follow(&mut self, ctx: &Context, desk: &Desk, language: Language, logo: Option<&Path>) {
        let preview = self.preview.get_or_insert_with(|| {
            let ctx = ctx.clone();
            Preview::new(move || ctx.request_repaint())
        });
        let now = ctx.input(|i| i.time);
        let wanted = Some(Wanted {
            revision: desk.revision(),
            language,
            logo: logo.map(Path::to_owned),
        });
        if self.wanted != wanted {
            self.wanted = wanted;
            self.changed_at = now;
        }
        if self.asked != self.wanted {
            let wait = self.changed_at + PAUSE - now;
            if self.laid.is_none() || wait <= 0.0 {
                let logo = logo.map(Path::to_owned);
                preview.lay_out(
                    desk.reference(),
                    desk.request().clone(),
                    language,
                    desk.today(),
                    logo,
                );
                self.asked = self.wanted.clone();
            } else {
                ctx.request_repaint_after(std::time::Duration::from_secs_f64(wait));
            }
        }
        loop {
            match preview.news() {
                Ok(Some(News::Laid(laid))) => {
                    self.failed = false;
                    self.laid = Some(laid);
                }
                Ok(Some(News::Failed { .. })) => self.failed = true,
                Ok(Some(News::Drawn {
                    number,
                    page,
                    pixels_per_point,
                    picture,
                })) => {
                    if self.laid.as_ref().is_some_and(|laid| laid.number == number) {
                        let drawn = Drawn {
                            number,
                            pixels_per_point,
                            texture: texture(ctx, page, picture),
                        };
                        self.drawn.insert(page, drawn);
                    }
                }
                Ok(None) => break,
                Err(_) => {
                    self.failed = true;
                    break;
                }
            }
        }
    }

    /// The picture of a page, as fresh and as sharp as there is one; a better one is asked for.
    pub fn picture(&mut self, page: usize, pixels_per_point: f32) -> Option<&TextureHandle> {
        let sharp = (pixels_per_point * STEPS).ceil() / STEPS;
        let number = self.laid.as_ref()?.number;
        let order = (number, sharp);
        let is_fresh = |drawn: &Drawn| (drawn.number, drawn.pixels_per_point) == order;
        if !self.drawn.get(&page).is_some_and(is_fresh) && self.ordered.get(&page) != Some(&order) {
            self.ordered.insert(page, order);
            if let Some(preview) = &self.preview {
                preview.draw(page, sharp);
            }
        }
        self.drawn.get(&page).map(|drawn| &drawn.texture)
    }

    /// Gives up the pictures of pages that are far from what is seen.
    pub fn keep_near(&mut self, seen: &[usize]) {
        let is_near = |page: usize| seen.iter().any(|s| s.abs_diff(page) <= 2);
        self.drawn.retain(|page, _| is_near(*page));
        self.ordered.retain(|page, _| is_near(*page));
    }
}

fn texture(ctx: &Context, page: usize, picture: Picture) -> TextureHandle {
    let size = [picture.width, picture.height];
    let image = ColorImage::from_rgba_premultiplied(size, &picture.rgba);
    ctx.load_texture(format!("page {page}"), image, TextureOptions::LINEAR)
}
