//! What stands where in the window: bars, outline, questions, the panel beside them.
//!
//! The questions always have room enough to be read. Where the window is too narrow for all, the panel beside them
//! goes first and then the outline; buttons in the bar at the top show each in the place of the questions.

use eframe::egui::{self, CentralPanel, Frame, Panel, Ui};

use super::action::Action;
use super::app::App;
use super::context::Cx;
use super::place::{Page, SideTab, section};
use super::regions::Region;
use super::screens::{
    bars, dialogs, findings, first_step, form, glossary, grounds, outline, pages, setup, start,
    state_entry,
};
use super::shown::Shown;
use super::theme;
use super::widgets::{Beside, beside_ui};
use crate::desk::Desk;

/// The questions are never narrower than this, in points.
const LEAST: f32 = 430.0;
/// A window lower than this has lower bars, in points.
const LOW: f32 = 480.0;
/// Widths of the outline, in points.
const OUTLINE: (f32, f32) = (150.0, 360.0);
/// Widths of the panel beside the questions, in points.
const SIDE: (f32, f32) = (220.0, 900.0);
/// An outline narrower than this is shown beside the questions only together with the other panel, in points.
const OUTLINE_ALONE: f32 = 190.0;

/// How wide the panels may be beside the questions, in points; nothing where there is no room for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// The outline.
    pub outline: Option<f32>,
    /// The panel beside the questions.
    pub side: Option<f32>,
}

impl Fit {
    /// What fits a window of this width, in points, with the outline as wide as it was left.
    #[must_use]
    pub fn of(width: f32, outline: f32) -> Self {
        let room = width - LEAST;
        if room >= OUTLINE.0 + SIDE.0 {
            let outline = outline.clamp(OUTLINE.0, OUTLINE.1.min(room - SIDE.0));
            return Self {
                outline: Some(OUTLINE.1.min(room - SIDE.0)),
                side: Some((room - outline).min(SIDE.1)),
            };
        }
        Self {
            outline: (room >= OUTLINE_ALONE).then_some(room.min(OUTLINE.1)),
            side: None,
        }
    }

    fn has(self, region: Region) -> bool {
        match region {
            Region::Outline => self.outline.is_some(),
            Region::Side => self.side.is_some(),
            _ => true,
        }
    }
}

impl App {
    pub(super) fn draw_ui(&mut self, ui: &mut Ui, out: &mut Vec<Action>) {
        let tokens = theme::tokens(ui);
        // On a low window the bars leave the questions what they can.
        let pad = if ui.available_height() < LOW { 3 } else { 8 };
        let bar = Frame::new()
            .fill(tokens.panel)
            .inner_margin(egui::Margin::symmetric(14, pad));
        let side = Frame::new()
            .fill(tokens.panel)
            .inner_margin(egui::Margin::symmetric(12, 12));
        let middle = Frame::new()
            .fill(tokens.page)
            .inner_margin(egui::Margin::symmetric(0, 0));
        let outline_width = self.settings.outline.unwrap_or(theme::OUTLINE);
        let fit = Fit::of(ui.available_width(), outline_width);
        self.drawer = self.drawer.filter(|region| !fit.has(*region));
        self.bars_ui(ui, bar, fit, out);
        let Some(desk) = &self.desk else {
            CentralPanel::no_frame().frame(middle).show(ui, |ui| {
                let words = self.screen.say("ui-region-middle");
                self.regions.enter(ui, Region::Middle, &words);
                let data = start::StartData::new(
                    &self.reference,
                    self.screen,
                    &self.settings.recent,
                    &self.left_behind,
                );
                start::start_ui(ui, &data, out);
            });
            self.dialog_ui(ui, out);
            return;
        };
        let cx = Cx {
            desk,
            screen: self.screen,
            language: self.screen.language(),
            names: &self.names,
            marked: self.marked.as_ref(),
        };
        let resize = cx.t("ui-resize");
        let regions = &mut self.regions;
        let shown = &mut self.shown;
        let page = &self.page;
        let outline_in = |ui: &mut Ui, shown: &mut Shown, out: &mut Vec<Action>| {
            let data = shown.outline.get((cx.key(), page.clone()), || {
                outline::OutlineData::new(&cx, page)
            });
            outline::outline_ui(ui, &data, out);
        };
        let document_language = self
            .document_language
            .unwrap_or(desk.request().drafting_language);
        let logo = self.settings.logo.as_deref();
        let (tab, term, pages) = (&mut self.side, &mut self.wanted_term, &mut self.pages);
        let mut side_in = |ui: &mut Ui, shown: &mut Shown, out: &mut Vec<Action>| {
            let key = cx.key();
            match bars::tabs_ui(ui, &cx, tab) {
                SideTab::Findings => {
                    let data = shown.findings.get(key, || findings::FindingsData::new(&cx));
                    findings::findings_ui(ui, &data, out);
                }
                SideTab::StateEntry => {
                    let data = shown.entry.get(key, || state_entry::EntryData::new(&cx));
                    state_entry::state_entry_ui(ui, &data, out);
                }
                SideTab::Pages => pages::pages_ui(ui, &cx, document_language, logo, pages, out),
                SideTab::Glossary => glossary::glossary_ui(ui, &cx, term),
                SideTab::Grounds => {
                    let data = shown.grounds.get(key, || grounds::GroundsData::new(&cx));
                    grounds::grounds_ui(ui, &data, out);
                }
            }
        };
        let mut widths = (self.settings.outline, self.settings.side);
        if let Some(most) = fit.outline {
            let panel = Beside {
                salt: "outline",
                at_beginning: true,
                size: widths.0.unwrap_or(theme::OUTLINE),
                range: OUTLINE.0..=most,
                resize: &resize,
            };
            let (_, drawn) = beside_ui(ui, panel, side, |ui| {
                regions.enter(ui, Region::Outline, "");
                outline_in(ui, shown, out);
            });
            widths.0 = drawn.or(widths.0);
        }
        if let Some(most) = fit.side {
            let panel = Beside {
                salt: "side",
                at_beginning: false,
                size: widths.1.unwrap_or(theme::SIDE),
                range: SIDE.0..=most,
                resize: &resize,
            };
            let (_, drawn) = beside_ui(ui, panel, side, |ui| {
                regions.enter(ui, Region::Side, &cx.t("ui-region-side"));
                side_in(ui, shown, out);
            });
            widths.1 = drawn.or(widths.1);
        }
        let drawer = self.drawer;
        let frame = if drawer.is_some() { side } else { middle };
        CentralPanel::no_frame()
            .frame(frame)
            .show(ui, |ui| match drawer {
                Some(Region::Outline) => {
                    regions.enter(ui, Region::Outline, "");
                    outline_in(ui, shown, out);
                }
                Some(_) => {
                    regions.enter(ui, Region::Side, &cx.t("ui-region-side"));
                    side_in(ui, shown, out);
                }
                None => {
                    regions.enter(ui, Region::Middle, &cx.t("ui-region-middle"));
                    match page {
                        Page::FirstStep => {
                            let data = shown
                                .first_step
                                .get(cx.key(), || first_step::FirstStepData::new(&cx));
                            first_step::first_step_ui(ui, &data, &mut self.form, out);
                        }
                        Page::Setup => {
                            setup::setup_ui(ui, &cx, &mut self.setup, &mut self.form, out);
                        }
                        Page::Section(title) => {
                            #[cfg(test)]
                            if let (Some(item), Some(whole)) = (&self.only, section(desk, title)) {
                                let mut section = whole.clone();
                                section.items = vec![item.clone()];
                                form::form_ui(ui, &cx, &section, &mut self.form, out);
                                return;
                            }
                            if let Some(section) = section(desk, title) {
                                form::form_ui(ui, &cx, section, &mut self.form, out);
                            }
                        }
                    }
                }
            });
        // Only what a person has drawn is remembered, not what a narrow window makes of it.
        if (self.settings.outline, self.settings.side) != widths {
            (self.settings.outline, self.settings.side) = widths;
            self.size.changed(ui.input(|i| i.time));
        }
        self.dialog_ui(ui, out);
    }

    fn bars_ui(&mut self, ui: &mut Ui, bar: Frame, fit: Fit, out: &mut Vec<Action>) {
        let unsaved = self.desk.as_ref().is_some_and(Desk::is_unsaved);
        let screen = self.screen;
        let work = self.work_words();
        let drawers = [
            (Region::Outline, "ui-outline"),
            (Region::Side, "ui-region-side"),
        ]
        .into_iter()
        .filter(|(region, _)| self.desk.is_some() && !fit.has(*region))
        .map(|(region, words)| bars::Drawer {
            region,
            words: screen.say(words),
            is_open: self.drawer == Some(region),
        })
        .collect::<Vec<_>>();
        Panel::top("top").frame(bar).show(ui, |ui| {
            self.regions
                .enter(ui, Region::Top, &screen.say("ui-region-top"));
            let desk = self.desk.as_ref();
            bars::top_ui(ui, desk, screen, &self.settings, &drawers, out);
        });
        Panel::bottom("bottom").frame(bar).show(ui, |ui| {
            self.regions
                .enter(ui, Region::Bottom, &screen.say("ui-region-bottom"));
            let data = bars::BottomData::new(
                self.desk.as_ref(),
                screen,
                self.document_language,
                self.notice.as_deref(),
                unsaved,
                work,
                &self.settings,
            );
            bars::bottom_ui(ui, &data, out);
        });
    }

    fn dialog_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        if let Some(dialog) = &self.dialog {
            dialogs::dialog_ui(ui.ctx(), dialog, self.screen, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_keep_room_to_be_read_at_every_width() {
        for width in 200..3_000u16 {
            let width = f32::from(width);
            for outline in [100.0, 232.0, 500.0] {
                let fit = Fit::of(width, outline);
                let least_outline = fit
                    .outline
                    .map_or(0.0, |most| outline.clamp(OUTLINE.0, most));
                // The panel can be drawn as wide as this and no wider.
                let rest = width - least_outline - fit.side.unwrap_or(0.0);
                let alone = fit.outline.is_none() && fit.side.is_none();
                assert!(rest >= LEAST - 0.01 || alone, "{width}: {fit:?}");
                assert!(
                    fit.side.is_none_or(|most| most >= SIDE.0),
                    "{width}: {fit:?}"
                );
            }
        }
        // A screen of 1366 × 768 at 100 % has room for all, at 200 % the questions are alone or with the outline.
        assert!(Fit::of(1_366.0, 232.0).side.is_some());
        assert!(Fit::of(1_024.0, 232.0).side.is_some());
        assert!(Fit::of(683.0, 232.0).side.is_none());
        assert_eq!(Fit::of(512.0, 232.0).outline, None);
    }
}
