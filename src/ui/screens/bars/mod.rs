//! The bars at the top and at the bottom, and the tabs of the side panel.
//!
//! Each bar is one row and never more. What does not fit goes into menus, by the width of its words in points: so a
//! bar is as high at every magnification and in every language, and the rest of the window is for the questions.
//! What fits hangs on the window and the language alone, and not on what was done last: nothing jumps.

mod bottom;
mod data;
mod top;

use eframe::egui::Ui;

pub use bottom::bottom_ui;
pub use data::BottomData;
pub use top::{Drawer, top_ui};

use crate::ui::context::Cx;
use crate::ui::place::SideTab;
use crate::ui::widgets::{button_width, selectable, wrapped_row};

/// The width of buttons with these words beside each other, with a gap after each, in points.
fn buttons_width<'w>(ui: &Ui, words: impl IntoIterator<Item = &'w str>) -> f32 {
    let gap = ui.spacing().item_spacing.x;
    let widths = words.into_iter().map(|words| button_width(ui, words) + gap);
    widths.sum()
}

/// Draws the tabs of the side panel and says which is open.
pub fn tabs_ui(ui: &mut Ui, cx: &Cx<'_>, tab: &mut SideTab) -> SideTab {
    wrapped_row(ui, |ui| {
        for (which, words) in [
            (SideTab::Findings, "ui-tab-findings"),
            (SideTab::Pages, "ui-tab-pages"),
            (SideTab::StateEntry, "ui-tab-state"),
            (SideTab::Grounds, "ui-tab-grounds"),
            (SideTab::Glossary, "ui-tab-glossary"),
        ] {
            if selectable(ui, *tab == which, &cx.t(words)).clicked() {
                *tab = which;
            }
        }
    });
    ui.separator();
    *tab
}
