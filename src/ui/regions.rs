//! The parts of the window between which one goes with F6, and where Tab begins.
//!
//! From anywhere F6 leads on to the next part, Shift+F6 back. As long as nothing has the focus, Tab begins in the
//! middle column: what a person came for stands there, not in the bars around it.

use eframe::egui::accesskit::Role;
use eframe::egui::{Context, Key, Modifiers, Rect, Ui};

use super::widgets::{focus_first, landmark};

/// A part of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// The questions.
    Middle,
    /// Findings, pages, the requested State's entry.
    Side,
    /// Saved state, languages, export.
    Bottom,
    /// Files, undo, look.
    Top,
    /// The outline.
    Outline,
}

impl Region {
    /// All of them, in the order in which F6 goes through them.
    const ALL: [Self; 5] = [
        Self::Middle,
        Self::Side,
        Self::Bottom,
        Self::Top,
        Self::Outline,
    ];

    const fn role(self) -> Role {
        match self {
            Self::Middle => Role::Main,
            Self::Side => Role::Complementary,
            Self::Bottom => Role::ContentInfo,
            Self::Top => Role::Banner,
            Self::Outline => Role::Navigation,
        }
    }
}

/// Where the parts stand, and which of them is to get the focus.
#[derive(Debug, Default)]
pub struct Regions {
    /// The parts that were drawn in the frame before.
    shown: Vec<(Region, Rect)>,
    drawn: Vec<(Region, Rect)>,
    entering: Option<Region>,
}

impl Regions {
    /// Takes the keys that lead from part to part. Called at the beginning of a frame in which no dialog is open.
    pub fn begin(&mut self, ctx: &Context) {
        self.shown = std::mem::take(&mut self.drawn);
        let with = ctx.input(|i| i.modifiers);
        let pressed = |key| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        if (with.is_none() || with.shift_only()) && pressed(Key::F6) {
            self.entering = self.neighbour(ctx, !with.shift);
        } else if with.is_none() && ctx.memory(|m| m.focused().is_none()) && pressed(Key::Tab) {
            ctx.memory_mut(|m| m.move_focus(eframe::egui::FocusDirection::None));
            self.entering = Some(Region::Middle);
        }
    }

    /// The part after (or before) the one that has the focus; the middle where none has it.
    fn neighbour(&self, ctx: &Context, forward: bool) -> Option<Region> {
        let focus = ctx
            .memory(|m| m.focused())
            .and_then(|id| ctx.read_response(id))
            .map(|r| r.rect.center());
        let here = focus.and_then(|at| {
            let part = self.shown.iter().find(|(_, rect)| rect.contains(at));
            part.map(|(region, _)| *region)
        });
        let Some(here) = here else {
            return Some(Region::Middle);
        };
        let mut order: Vec<Region> = Region::ALL
            .into_iter()
            .filter(|r| self.shown.iter().any(|(shown, _)| shown == r))
            .collect();
        if !forward {
            order.reverse();
        }
        let at = order.iter().position(|r| *r == here)?;
        order.get(at + 1).or_else(|| order.first()).copied()
    }

    /// Says that a part is drawn from here on; gives it the focus if that was asked for.
    pub fn enter(&mut self, ui: &Ui, region: Region, name: &str) {
        landmark(ui, region.role(), (!name.is_empty()).then_some(name));
        self.drawn.push((region, ui.max_rect()));
        if self.takes(region) {
            focus_first(ui.ctx());
        }
    }

    /// Whether a part is to get the focus; true once.
    pub fn takes(&mut self, region: Region) -> bool {
        let asked = self.entering == Some(region);
        if asked {
            self.entering = None;
        }
        asked
    }
}
