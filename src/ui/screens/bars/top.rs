//! The bar at the top: panels, files, undo, look.

use eframe::egui::Ui;

use super::buttons_width;
use crate::desk::Desk;
use crate::i18n::{Args, ScreenLanguage};
use crate::store::{Digits, Settings, Theme};
use crate::terms::Language;
use crate::ui::action::{Action, Zoom};
use crate::ui::regions::Region;
use crate::ui::widgets::{
    button, combo_ui, enabled_button, enabled_selectable, menu_ui, option_button, row, selectable,
    small, tooltip, weak,
};

/// A panel for which there is no room beside the questions, and the button that shows it in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawer {
    /// The panel.
    pub region: Region,
    /// Words of the button.
    pub words: String,
    /// Whether it is shown.
    pub is_open: bool,
}

/// Width of the choice of light or dark, in points.
const THEME: f32 = 170.0;
/// Width of the choice of digits, in points.
const DIGIT: f32 = 130.0;
/// Room between what is done to a file and how the window looks, in points.
const APART: f32 = 12.0;

/// How much of the bar stands in menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fold {
    /// Nothing but the files opened last.
    Nothing,
    /// What is seldom needed: files and look.
    Seldom,
    /// All but the panels.
    Most,
    /// All.
    All,
}

/// Draws the bar.
pub fn top_ui(
    ui: &mut Ui,
    desk: Option<&Desk>,
    screen: ScreenLanguage,
    settings: &Settings,
    drawers: &[Drawer],
    out: &mut Vec<Action>,
) {
    let bar = Bar {
        desk,
        screen,
        settings,
        drawers,
    };
    let fold = bar.fold(ui);
    row(ui, |ui| {
        if fold < Fold::All {
            bar.drawers_ui(ui, out);
        }
        match fold {
            Fold::Nothing => {
                if button(ui, &bar.say("ui-new")).clicked() {
                    out.push(Action::New);
                }
                if button(ui, &bar.say("ui-open")).clicked() {
                    out.push(Action::Open);
                }
                menu_ui(ui, &bar.say("ui-recent"), |ui| bar.recent_ui(ui, out));
                bar.steps_ui(ui, &STEPS, out);
                ui.add_space(APART);
                bar.look_ui(ui, out);
                bar.zoom_ui(ui, out);
            }
            Fold::Seldom => {
                bar.below_ui(ui, "ui-menu-file", |ui| bar.file_list_ui(ui, out));
                bar.steps_ui(ui, &OFTEN, out);
                bar.below_ui(ui, "ui-menu-view", |ui| {
                    bar.look_list_ui(ui, out);
                    row(ui, |ui| bar.zoom_ui(ui, out));
                });
            }
            Fold::Most | Fold::All => bar.below_ui(ui, "ui-menu", |ui| {
                if fold == Fold::All {
                    bar.drawers_list_ui(ui, out);
                }
                bar.steps_list_ui(ui, out);
                bar.file_list_ui(ui, out);
                bar.look_list_ui(ui, out);
                row(ui, |ui| bar.zoom_ui(ui, out));
            }),
        }
    });
}

/// What can be done to the draft as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Save,
    SaveAs,
    Undo,
    Redo,
}

const STEPS: [Step; 4] = [Step::Save, Step::SaveAs, Step::Undo, Step::Redo];
/// Those that are done more than once in an hour.
const OFTEN: [Step; 3] = [Step::Save, Step::Undo, Step::Redo];

impl Step {
    const fn words(self) -> &'static str {
        match self {
            Self::Save => "ui-save",
            Self::SaveAs => "ui-save-as",
            Self::Undo => "ui-undo",
            Self::Redo => "ui-redo",
        }
    }

    const fn action(self) -> Action {
        match self {
            Self::Save => Action::Save,
            Self::SaveAs => Action::SaveAs,
            Self::Undo => Action::Undo,
            Self::Redo => Action::Redo,
        }
    }

    fn is_possible(self, desk: Option<&Desk>) -> bool {
        desk.is_some_and(|desk| match self {
            Self::Save => desk.is_unsaved() || desk.path().is_none(),
            Self::SaveAs => true,
            Self::Undo => desk.can_undo(),
            Self::Redo => desk.can_redo(),
        })
    }
}

struct Bar<'b> {
    desk: Option<&'b Desk>,
    screen: ScreenLanguage,
    settings: &'b Settings,
    drawers: &'b [Drawer],
}

impl Bar<'_> {
    fn say(&self, id: &str) -> String {
        self.screen.say(id)
    }

    fn opener(&self, id: &str) -> String {
        format!("{} ▼", self.say(id))
    }

    /// The least that has to go into menus for the bar to be one row.
    fn fold(&self, ui: &Ui) -> Fold {
        let room = ui.available_width();
        let gap = ui.spacing().item_spacing.x;
        let drawers = buttons_width(ui, self.drawers.iter().map(|d| d.words.as_str()));
        let words = |ids: &[&str]| -> Vec<String> { ids.iter().map(|id| self.say(id)).collect() };
        let width = |words: &[String]| buttons_width(ui, words.iter().map(String::as_str));
        let steps = |steps: &[Step]| {
            let ids: Vec<_> = steps.iter().map(|step| step.words()).collect();
            width(&words(&ids))
        };
        let digits = if self.screen.is_rtl() {
            DIGIT + gap
        } else {
            0.0
        };
        let percent = self.percent();
        let zoom = buttons_width(ui, ["−", percent.as_str(), "+"]);
        let look = APART + THEME + gap + digits + zoom;
        let nothing = width(&words(&["ui-new", "ui-open", "ui-recent"])) + steps(&STEPS) + look;
        let menus = [self.opener("ui-menu-file"), self.opener("ui-menu-view")];
        let seldom = width(&menus) + steps(&OFTEN);
        let most = width(&[self.opener("ui-menu")]);
        [
            (Fold::Nothing, drawers + nothing),
            (Fold::Seldom, drawers + seldom),
            (Fold::Most, drawers + most),
        ]
        .into_iter()
        .find(|(_, needed)| *needed <= room)
        .map_or(Fold::All, |(fold, _)| fold)
    }

    fn below_ui(&self, ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
        menu_ui(ui, &self.opener(id), add).accessible_name(self.say(id));
    }

    fn drawers_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        for drawer in self.drawers {
            if option_button(ui, drawer.is_open, &drawer.words).clicked() {
                out.push(Action::Drawer(drawer.region));
            }
        }
    }

    fn drawers_list_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        for drawer in self.drawers {
            if selectable(ui, drawer.is_open, &drawer.words).clicked() {
                out.push(Action::Drawer(drawer.region));
                ui.close();
            }
        }
        if !self.drawers.is_empty() {
            ui.separator();
        }
    }

    fn steps_ui(&self, ui: &mut Ui, steps: &[Step], out: &mut Vec<Action>) {
        for step in steps {
            let possible = step.is_possible(self.desk);
            if enabled_button(ui, possible, &self.say(step.words())).clicked() {
                out.push(step.action());
            }
        }
    }

    fn steps_list_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        for step in OFTEN {
            let possible = step.is_possible(self.desk);
            if enabled_selectable(ui, possible, &self.say(step.words())).clicked() {
                out.push(step.action());
                ui.close();
            }
        }
        ui.separator();
    }

    fn file_list_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        for (words, action) in [("ui-new", Action::New), ("ui-open", Action::Open)] {
            if selectable(ui, false, &self.say(words)).clicked() {
                out.push(action);
                ui.close();
            }
        }
        if self.desk.is_some() && selectable(ui, false, &self.say("ui-save-as")).clicked() {
            out.push(Action::SaveAs);
            ui.close();
        }
        ui.separator();
        small(ui, &self.say("ui-recent"));
        self.recent_ui(ui, out);
    }

    fn percent(&self) -> String {
        let zoom = (self.settings.zoom * 100.0).round() as i64;
        let args = Args::new().number("number", zoom);
        self.screen.say_with("ui-percent", &args)
    }

    fn recent_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        if self.settings.recent.is_empty() {
            weak(ui, &self.say("ui-no-recent"));
        }
        for path in &self.settings.recent {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if selectable(ui, false, &name).clicked() {
                out.push(Action::OpenPath(path.clone()));
                ui.close();
            }
        }
    }

    /// Light or dark, and the digits among Arabic words, each a list that opens.
    fn look_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        let present = THEMES
            .iter()
            .find(|(theme, _)| *theme == self.settings.theme)
            .map_or("ui-theme-system", |(_, id)| id);
        let (name, present) = (self.say("ui-theme"), self.say(present));
        combo_ui(ui, "theme", &name, &present, THEME, |ui| {
            self.themes_ui(ui, out);
        });
        if !self.screen.is_rtl() {
            return;
        }
        let present = DIGITS
            .iter()
            .find(|(digits, _)| *digits == self.settings.digits)
            .map_or("ui-digits-typed", |(_, id)| id);
        let (name, present) = (self.say("ui-digits"), self.say(present));
        combo_ui(ui, "digits", &name, &present, DIGIT, |ui| {
            self.digits_ui(ui, out);
        });
    }

    fn themes_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        for (choice, id) in THEMES {
            if selectable(ui, choice == self.settings.theme, &self.say(id)).clicked() {
                out.push(Action::Theme(choice));
                ui.close();
            }
        }
    }

    fn digits_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        for (choice, id) in DIGITS {
            if selectable(ui, choice == self.settings.digits, &self.say(id)).clicked() {
                out.push(Action::Digits(choice));
                ui.close();
            }
        }
    }

    /// The same in a menu, with the language of the screen.
    fn look_list_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        small(ui, &self.say("ui-screen-language"));
        for language in Language::ALL {
            let present = language == self.screen.language();
            if selectable(ui, present, language.endonym()).clicked() {
                out.push(Action::ScreenLanguage(language));
                ui.close();
            }
        }
        small(ui, &self.say("ui-theme"));
        self.themes_ui(ui, out);
        if self.screen.is_rtl() {
            small(ui, &self.say("ui-digits"));
            self.digits_ui(ui, out);
        }
    }

    /// Larger, smaller, and as it was.
    fn zoom_ui(&self, ui: &mut Ui, out: &mut Vec<Action>) {
        let percent = self.percent();
        let steps = [
            ("−", "ui-zoom-out", Zoom::Out),
            (percent.as_str(), "ui-zoom-reset", Zoom::Reset),
            ("+", "ui-zoom-in", Zoom::In),
        ];
        for (words, name, step) in steps {
            let name = self.say(name);
            let pressed = button(ui, words);
            if tooltip(pressed, &name).accessible_name(name).clicked() {
                out.push(Action::Zoom(step));
            }
        }
    }
}

const THEMES: [(Theme, &str); 3] = [
    (Theme::System, "ui-theme-system"),
    (Theme::Light, "ui-theme-light"),
    (Theme::Dark, "ui-theme-dark"),
];
const DIGITS: [(Digits, &str); 3] = [
    (Digits::AsTyped, "ui-digits-typed"),
    (Digits::Western, "ui-digits-western"),
    (Digits::ArabicIndic, "ui-digits-indic"),
];
