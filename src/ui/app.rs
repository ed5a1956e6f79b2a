//! The owner of the window: desk, settings, memories. Draws a frame, then carries out what the screens returned.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui::{self, Context, Key, KeyboardShortcut, Modifiers, Ui};
use jiff::civil::Date;

use super::action::{Action, Zoom};
use super::chooser::{Chooser, Chosen};
use super::context::Names;
use super::keeper::Keeper;
use super::place::{Page, Place, SideTab};
use super::regions::{Region, Regions};
use super::screens::{dialogs, form, pages, setup};
use super::shown::Shown;
use super::window::WindowSize;
use super::work::Work;
use super::{UiOptions, bidi, theme, widgets};
use crate::desk::{Desk, LeftBehind};
use crate::i18n::ScreenLanguage;
use crate::reference::Reference;
use crate::store::{Recovery, Settings};
use crate::terms::Language;

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
    /// Whether a dialog was open in the frame before.
    had_dialog: bool,
    /// What had the focus before a dialog took it.
    pub(super) returns_to: Option<egui::Id>,
    pub(super) regions: Regions,
    /// The panel that stands in the place of the questions, where there is no room beside them.
    pub(super) drawer: Option<Region>,
    pub(super) shown: Shown,
    pub(super) size: WindowSize,
    /// What goes on once the question about unsaved work is answered.
    pub(super) after_unsaved: Option<dialogs::After>,
    /// The document that waits for its file name.
    pub(super) made: Option<Vec<u8>>,
    /// A line about what was done last.
    pub(super) notice: Option<String>,
    pub(super) may_close: bool,
    pub(super) work: Work,
    /// The state of a draft that a person has given up for the file that is being opened.
    pub(super) given_up: Option<u64>,
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
        speak(ctx, screen);
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
            had_dialog: false,
            returns_to: None,
            regions: Regions::default(),
            drawer: None,
            shown: Shown::default(),
            size: WindowSize::default(),
            after_unsaved: None,
            made: None,
            notice: None,
            may_close: false,
            work: Work::default(),
            given_up: None,
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
            this.open_path(&path, ctx);
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
        self.take_work(&ctx);
        self.watch_closing(&ctx);
        widgets::settle_focus(&ctx);
        if self.dialog.is_none() {
            keys(&ctx, &mut out);
            self.regions.begin(&ctx);
        }
        widgets::set_rtl(&ctx, self.screen.is_rtl());
        self.draw_ui(ui, &mut out);
        for action in out {
            self.apply(action, &ctx);
        }
        self.end_step_with_field(&ctx);
        self.give_focus_back(&ctx);
        if self.size.keep(&mut self.settings, &ctx) {
            self.remember();
        }
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

    /// What had the focus before a dialog was opened has it again when the dialog is gone.
    fn give_focus_back(&mut self, ctx: &Context) {
        let had_dialog = std::mem::replace(&mut self.had_dialog, self.dialog.is_some());
        match (had_dialog, self.had_dialog) {
            (false, true) => {
                self.returns_to = ctx.memory(|m| m.focused());
                ctx.request_repaint();
            }
            (true, false) => {
                if let Some(widget) = self.returns_to.take() {
                    widgets::focus_on(ctx, widget);
                }
            }
            _ => {}
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

/// Menus that every field has speak this language from now on.
pub(super) fn speak(ctx: &Context, screen: ScreenLanguage) {
    let words = widgets::FieldWords {
        cut: screen.say("ui-cut"),
        copy: screen.say("ui-copy"),
        paste: screen.say("ui-paste"),
        all: screen.say("ui-select-all"),
    };
    widgets::set_field_words(ctx, words);
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
        (Modifiers::COMMAND, Key::PageDown, Action::Turn(1)),
        (Modifiers::COMMAND, Key::PageUp, Action::Turn(-1)),
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
