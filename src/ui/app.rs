//! The owner of the window: desk, settings, memories. Draws a frame, then carries out what the screens returned.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui::{
    self, CentralPanel, Context, Frame, Key, KeyboardShortcut, Modifiers, Panel, Ui,
};
use jiff::civil::Date;

use super::action::{Action, Zoom};
use super::chooser::{Chooser, Chosen};
use super::context::{Cx, Names};
use super::keeper::Keeper;
use super::place::{Page, Place};
use super::screens::{
    bars, dialogs, findings, first_step, form, glossary, grounds, outline, pages, setup, start,
    state_entry,
};
use super::widgets::{Beside, beside_ui};
use super::{UiOptions, bidi, theme, widgets};
use crate::desk::{Desk, LeftBehind};
use crate::i18n::ScreenLanguage;
use crate::interview::Section;
use crate::reference::Reference;
use crate::store::{Recovery, Settings};
use crate::terms::Language;

/// The tabs of the panel beside the questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum SideTab {
    /// Everything that the check found.
    #[default]
    Findings,
    /// The requested State's entry.
    StateEntry,
    /// Grounds for refusal that could be raised.
    Grounds,
    /// Terms of art in the six languages.
    Glossary,
    /// The pages of the document.
    Pages,
}

/// The window.
pub struct App {
    pub(super) desk: Option<Desk>,
    pub(super) today: Date,
    pub(super) screen: ScreenLanguage,
    pub(super) document_language: Option<Language>,
    pub(super) settings: Settings,
    pub(super) settings_folder: Option<PathBuf>,
    pub(super) keeper: Keeper,
    pub(super) left_behind: Vec<LeftBehind>,
    pub(super) reference: Reference,
    pub(super) names: Names,
    pub(super) page: Page,
    pub(super) marked: Option<Place>,
    pub(super) dialog: Option<dialogs::Dialog>,
    /// What goes on once the question about unsaved work is answered.
    pub(super) after_unsaved: Option<dialogs::After>,
    /// The document that waits for its file name.
    pub(super) made: Option<Vec<u8>>,
    /// A line about what was done last.
    pub(super) notice: Option<String>,
    pub(super) may_close: bool,
    pub(super) chooser: Box<dyn Chooser>,
    pub(super) chosen: (Sender<Chosen>, Receiver<Chosen>),
    pub(super) side: SideTab,
    /// What has been typed to look up a term.
    pub(super) wanted_term: String,
    pub(super) pages: pages::PagesMemory,
    pub(super) form: form::FormMemory,
    /// What had the focus when the frame ended.
    focused: Option<egui::Id>,
    pub(super) setup: setup::SetupMemory,
    /// One item in place of its section, so that a test finds its fields by name.
    #[cfg(test)]
    pub(super) only: Option<crate::interview::Item>,
}

impl App {
    /// A window that has not been drawn yet.
    #[must_use]
    pub fn new(
        ctx: &Context,
        reference: Reference,
        options: UiOptions,
        chooser: Box<dyn Chooser>,
    ) -> Self {
        theme::install(ctx);
        let settings = options
            .settings_folder
            .as_deref()
            .map(Settings::load)
            .unwrap_or_default();
        theme::choose(ctx, settings.theme);
        bidi::set_digits(ctx, settings.digits);
        ctx.set_zoom_factor(settings.zoom.clamp(0.5, 3.0));
        let screen = options.screen_language.unwrap_or_else(|| {
            settings
                .screen_language
                .unwrap_or_else(system_language)
                .into()
        });
        let recovery = options.recovery_folder.as_deref().map(Recovery::new);
        let left_behind = recovery
            .as_ref()
            .map(Recovery::left_behind)
            .unwrap_or_default()
            .into_iter()
            .map(|copy| LeftBehind::new(&reference, copy))
            .collect();
        let mut this = Self {
            desk: None,
            today: options.today,
            screen,
            document_language: None,
            settings,
            settings_folder: options.settings_folder,
            keeper: Keeper::new(recovery),
            left_behind,
            names: Names::new(reference.clone(), screen),
            reference,
            page: Page::Setup,
            marked: None,
            dialog: None,
            after_unsaved: None,
            made: None,
            notice: None,
            may_close: false,
            chooser,
            chosen: channel(),
            side: SideTab::default(),
            wanted_term: String::new(),
            pages: pages::PagesMemory::default(),
            form: form::FormMemory::default(),
            focused: None,
            setup: setup::SetupMemory::default(),
            #[cfg(test)]
            only: None,
        };
        if let Some(path) = options.open {
            this.open_path(&path);
        }
        this
    }

    /// The draft that is open, if there is one.
    #[must_use]
    pub fn desk(&self) -> Option<&Desk> {
        self.desk.as_ref()
    }

    /// One frame: events, drawing, then what was asked for.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let mut out = Vec::new();
        self.take_chosen(&ctx);
        self.watch_closing(&ctx);
        if self.dialog.is_none() {
            keys(&ctx, &mut out);
        }
        widgets::set_rtl(&ctx, self.screen.is_rtl());
        self.draw_ui(ui, &mut out);
        for action in out {
            self.apply(action, &ctx);
        }
        self.end_step_with_field(&ctx);
        if let Some(desk) = &self.desk {
            let now = ctx.input(|i| i.time);
            if let Some(wait) = self.keeper.keep(now, || desk.into()) {
                ctx.request_repaint_after(wait);
            }
            if self.keeper.fails() && self.notice.is_none() {
                self.notice = Some(self.screen.say("ui-recovery-fails"));
            }
        }
    }

    /// What is typed after a field was left and entered again is a step of its own.
    fn end_step_with_field(&mut self, ctx: &Context) {
        let focused = ctx.memory(egui::Memory::focused);
        if focused != self.focused {
            self.focused = focused;
            if let Some(desk) = &mut self.desk {
                desk.end_step();
            }
        }
    }

    fn draw_ui(&mut self, ui: &mut Ui, out: &mut Vec<Action>) {
        let tokens = theme::tokens(ui);
        let bar = Frame::new()
            .fill(tokens.panel)
            .inner_margin(egui::Margin::symmetric(14, 8));
        let side = Frame::new()
            .fill(tokens.panel)
            .inner_margin(egui::Margin::symmetric(12, 12));
        let middle = Frame::new()
            .fill(tokens.page)
            .inner_margin(egui::Margin::symmetric(0, 0));
        let unsaved = self.desk.as_ref().is_some_and(Desk::is_unsaved);
        Panel::top("top").frame(bar).show(ui, |ui| {
            bars::top_ui(ui, self.desk.as_ref(), self.screen, &self.settings, out);
        });
        Panel::bottom("bottom").frame(bar).show(ui, |ui| {
            bars::bottom_ui(
                ui,
                &bars::BottomData::new(
                    self.desk.as_ref(),
                    self.screen,
                    self.document_language,
                    self.notice.as_deref(),
                    unsaved,
                    &self.settings,
                ),
                out,
            );
        });
        let Some(desk) = &self.desk else {
            CentralPanel::no_frame().frame(middle).show(ui, |ui| {
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
        let outline_panel = Beside {
            salt: "outline",
            at_beginning: true,
            size: theme::OUTLINE,
            range: 150.0..=360.0,
            resize: &resize,
        };
        beside_ui(ui, outline_panel, side, |ui| {
            outline::outline_ui(ui, &outline::OutlineData::new(&cx, &self.page), out);
        });
        let tab = &mut self.side;
        let wanted_term = &mut self.wanted_term;
        let pages = &mut self.pages;
        let logo = self.settings.logo.as_deref();
        let document_language = self
            .document_language
            .unwrap_or(desk.request().drafting_language);
        let side_panel = Beside {
            salt: "side",
            at_beginning: false,
            size: theme::SIDE,
            range: 220.0..=900.0,
            resize: &resize,
        };
        beside_ui(ui, side_panel, side, |ui| {
            match bars::tabs_ui(ui, &cx, tab) {
                SideTab::Findings => {
                    findings::findings_ui(ui, &findings::FindingsData::new(&cx), out)
                }
                SideTab::StateEntry => {
                    state_entry::state_entry_ui(ui, &state_entry::EntryData::new(&cx), out);
                }
                SideTab::Pages => pages::pages_ui(ui, &cx, document_language, logo, pages, out),
                SideTab::Glossary => glossary::glossary_ui(ui, &cx, wanted_term),
                SideTab::Grounds => grounds::grounds_ui(ui, &grounds::GroundsData::new(&cx), out),
            }
        });
        CentralPanel::no_frame()
            .frame(middle)
            .show(ui, |ui| match &self.page {
                Page::FirstStep => {
                    first_step::first_step_ui(ui, &first_step::FirstStepData::new(&cx), out);
                }
                Page::Setup => setup::setup_ui(ui, &cx, &mut self.setup, &mut self.form, out),
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
            });
        self.dialog_ui(ui, out);
    }

    fn dialog_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        if let Some(dialog) = &self.dialog {
            dialogs::dialog_ui(ui.ctx(), dialog, self.screen, out);
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

/// The section of the outline with this title.
pub(super) fn section<'d>(
    desk: &'d Desk,
    title: &crate::interview::SectionTitle,
) -> Option<&'d Section> {
    desk.outline().iter().find(|s| s.title == *title)
}

/// The keys that work everywhere. They are taken before any field sees them.
fn keys(ctx: &Context, out: &mut Vec<Action>) {
    let with_shift = Modifiers::COMMAND | Modifiers::SHIFT;
    let keys = [
        (with_shift, Key::S, Action::SaveAs),
        (Modifiers::COMMAND, Key::N, Action::New),
        (Modifiers::COMMAND, Key::O, Action::Open),
        (Modifiers::COMMAND, Key::S, Action::Save),
        (Modifiers::COMMAND, Key::Plus, Action::Zoom(Zoom::In)),
        (Modifiers::COMMAND, Key::Equals, Action::Zoom(Zoom::In)),
        (Modifiers::COMMAND, Key::Minus, Action::Zoom(Zoom::Out)),
        (Modifiers::COMMAND, Key::Num0, Action::Zoom(Zoom::Reset)),
    ];
    let steps = [
        (with_shift, Key::Z, Action::Redo),
        (Modifiers::COMMAND, Key::Z, Action::Undo),
        (Modifiers::COMMAND, Key::Y, Action::Redo),
    ];
    // A line to search by takes back what was typed in it, and not what was done to the draft.
    let steps = steps.into_iter().filter(|_| !bidi::keeps_own_history(ctx));
    for (modifiers, key, action) in keys.into_iter().chain(steps) {
        if ctx.input_mut(|i| i.consume_shortcut(&KeyboardShortcut::new(modifiers, key))) {
            out.push(action);
        }
    }
}

/// The language of the system, where it is one of the six; else English.
fn system_language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| value.get(..2).and_then(|code| code.parse().ok()))
        .unwrap_or(Language::En)
}
