//! The bars at the top and at the bottom, and the tabs of the side panel.

mod data;

use eframe::egui::Ui;

pub use data::{BottomData, MoreData};

use crate::desk::Desk;
use crate::desk::produce::Format;
use crate::i18n::{Args, ScreenLanguage};
use crate::store::{Digits, Settings, Theme};
use crate::terms::Language;
use crate::ui::action::{Action, Made, Zoom};
use crate::ui::context::Cx;
use crate::ui::place::SideTab;
use crate::ui::regions::Region;
use crate::ui::theme;
use crate::ui::widgets::{
    button, check, colored, combo_ui, enabled_button, label, menu_ui, option_button,
    primary_button, selectable, small, small_button, tooltip, weak, wrapped_row,
};

/// A bar narrower than this keeps what is seldom needed in menus, in points.
const NARROW: f32 = 940.0;

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

/// Draws the bar at the top: panels, files, undo, look.
pub fn top_ui(
    ui: &mut Ui,
    desk: Option<&Desk>,
    screen: ScreenLanguage,
    settings: &Settings,
    drawers: &[Drawer],
    out: &mut Vec<Action>,
) {
    let say = |id: &str| screen.say(id);
    let is_narrow = ui.available_width() < NARROW;
    wrapped_row(ui, |ui| {
        for drawer in drawers {
            if option_button(ui, drawer.is_open, &drawer.words).clicked() {
                out.push(Action::Drawer(drawer.region));
            }
        }
        if is_narrow {
            menu_ui(ui, &format!("{} ▼", say("ui-menu-file")), |ui| {
                for (words, action) in [("ui-new", Action::New), ("ui-open", Action::Open)] {
                    if selectable(ui, false, &say(words)).clicked() {
                        out.push(action);
                        ui.close();
                    }
                }
                if desk.is_some() && selectable(ui, false, &say("ui-save-as")).clicked() {
                    out.push(Action::SaveAs);
                    ui.close();
                }
                ui.separator();
                small(ui, &say("ui-recent"));
                recent_ui(ui, settings, &say, out);
            })
            .accessible_name(say("ui-menu-file"));
        } else {
            if button(ui, &say("ui-new")).clicked() {
                out.push(Action::New);
            }
            if button(ui, &say("ui-open")).clicked() {
                out.push(Action::Open);
            }
            menu_ui(ui, &say("ui-recent"), |ui| {
                recent_ui(ui, settings, &say, out)
            });
        }
        let unsaved = desk.is_some_and(|d| d.is_unsaved() || d.path().is_none());
        let steps = [
            (unsaved, "ui-save", Action::Save),
            (desk.is_some(), "ui-save-as", Action::SaveAs),
            (desk.is_some_and(Desk::can_undo), "ui-undo", Action::Undo),
            (desk.is_some_and(Desk::can_redo), "ui-redo", Action::Redo),
        ];
        for (enabled, words, action) in steps {
            let in_menu = is_narrow && words == "ui-save-as";
            if !in_menu && enabled_button(ui, enabled, &say(words)).clicked() {
                out.push(action);
            }
        }
        if is_narrow {
            menu_ui(ui, &format!("{} ▼", say("ui-menu-view")), |ui| {
                look_list_ui(ui, screen, settings, out);
                zoom_ui(ui, screen, settings, out);
            })
            .accessible_name(say("ui-menu-view"));
        } else {
            ui.add_space(12.0);
            look_ui(ui, screen, settings, out);
            zoom_ui(ui, screen, settings, out);
        }
    });
}

fn recent_ui(
    ui: &mut Ui,
    settings: &Settings,
    say: &impl Fn(&str) -> String,
    out: &mut Vec<Action>,
) {
    if settings.recent.is_empty() {
        weak(ui, &say("ui-no-recent"));
    }
    for path in &settings.recent {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if selectable(ui, false, &name).clicked() {
            out.push(Action::OpenPath(path.clone()));
            ui.close();
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

/// Light or dark, and the digits among Arabic words, each a list that opens.
fn look_ui(ui: &mut Ui, screen: ScreenLanguage, settings: &Settings, out: &mut Vec<Action>) {
    let say = |id: &str| screen.say(id);
    let present = THEMES
        .iter()
        .find(|(t, _)| *t == settings.theme)
        .map_or("ui-theme-system", |(_, id)| id);
    combo_ui(ui, "theme", &say("ui-theme"), &say(present), 170.0, |ui| {
        for (choice, id) in THEMES {
            if selectable(ui, choice == settings.theme, &say(id)).clicked() {
                out.push(Action::Theme(choice));
                ui.close();
            }
        }
    });
    if !screen.is_rtl() {
        return;
    }
    let present = DIGITS
        .iter()
        .find(|(digits, _)| *digits == settings.digits)
        .map_or("ui-digits-typed", |(_, id)| id);
    combo_ui(
        ui,
        "digits",
        &say("ui-digits"),
        &say(present),
        130.0,
        |ui| {
            for (choice, id) in DIGITS {
                if selectable(ui, choice == settings.digits, &say(id)).clicked() {
                    out.push(Action::Digits(choice));
                    ui.close();
                }
            }
        },
    );
}

/// The same in a menu, with the language of the screen.
fn look_list_ui(ui: &mut Ui, screen: ScreenLanguage, settings: &Settings, out: &mut Vec<Action>) {
    let say = |id: &str| screen.say(id);
    small(ui, &say("ui-screen-language"));
    for language in Language::ALL {
        if selectable(ui, language == screen.language(), language.endonym()).clicked() {
            out.push(Action::ScreenLanguage(language));
            ui.close();
        }
    }
    small(ui, &say("ui-theme"));
    for (choice, id) in THEMES {
        if selectable(ui, choice == settings.theme, &say(id)).clicked() {
            out.push(Action::Theme(choice));
        }
    }
    if screen.is_rtl() {
        small(ui, &say("ui-digits"));
        for (choice, id) in DIGITS {
            if selectable(ui, choice == settings.digits, &say(id)).clicked() {
                out.push(Action::Digits(choice));
            }
        }
    }
}

/// Larger, smaller, and as it was.
fn zoom_ui(ui: &mut Ui, screen: ScreenLanguage, settings: &Settings, out: &mut Vec<Action>) {
    let zoom = (settings.zoom * 100.0).round() as i64;
    let percent = screen.say_with("ui-percent", &Args::new().number("number", zoom));
    let steps = [
        ("−", "ui-zoom-out", Zoom::Out),
        (percent.as_str(), "ui-zoom-reset", Zoom::Reset),
        ("+", "ui-zoom-in", Zoom::In),
    ];
    for (words, name, step) in steps {
        let name = screen.say(name);
        let pressed = button(ui, words);
        if tooltip(pressed, &name).accessible_name(name).clicked() {
            out.push(Action::Zoom(step));
        }
    }
}

/// Width of the choice of a language, in points: the longest name and the arrow.
const LANGUAGE: f32 = 104.0;

/// Draws the bar at the bottom: saved or not, progress, languages, export.
pub fn bottom_ui(ui: &mut Ui, data: &BottomData, out: &mut Vec<Action>) {
    let is_narrow = ui.available_width() < NARROW;
    wrapped_row(ui, |ui| {
        if let Some(draft) = &data.draft {
            let tokens = theme::tokens(ui);
            let (mark, color) = if draft.is_saved {
                ("✓", tokens.complete)
            } else {
                ("●", tokens.warning)
            };
            colored(ui, mark, color);
            label(ui, &draft.saved);
            ui.add_space(10.0);
            label(ui, &draft.progress);
            ui.add_space(10.0);
        }
        // In a narrow window the language of the screen is chosen in a menu of the bar at the top.
        if !is_narrow {
            small(ui, &data.screen_caption);
            let present = data.language.endonym();
            combo_ui(
                ui,
                "screen",
                &data.screen_caption,
                present,
                LANGUAGE,
                |ui| {
                    for language in Language::ALL {
                        if selectable(ui, language == data.language, language.endonym()).clicked() {
                            out.push(Action::ScreenLanguage(language));
                            ui.close();
                        }
                    }
                },
            );
        }
        if let Some(draft) = &data.draft {
            if !is_narrow {
                ui.add_space(10.0);
                small(ui, &draft.document_caption);
            }
            let present = draft
                .languages
                .iter()
                .find(|(l, _)| *l == draft.document)
                .map_or("", |(_, name)| name);
            combo_ui(
                ui,
                "document",
                &draft.document_caption,
                present,
                LANGUAGE,
                |ui| {
                    for (language, name) in &draft.languages {
                        if selectable(ui, *language == draft.document, name).clicked() {
                            out.push(Action::DocumentLanguage(*language));
                            ui.close();
                        }
                    }
                },
            );
            if primary_button(ui, &draft.export).clicked() {
                out.push(Action::Export(Made::Letter(Format::Docx)));
            }
            menu_ui(ui, &draft.more.caption, |ui| more_ui(ui, &draft.more, out));
            if let Some(notice) = draft.notice.as_ref().filter(|_| data.work.is_none()) {
                let color = theme::tokens(ui).complete;
                colored(ui, notice, color);
            }
        }
        if let Some((words, stop)) = &data.work {
            let color = theme::tokens(ui).accent;
            colored(ui, words, color);
            if small_button(ui, stop).clicked() {
                out.push(Action::StopWork);
            }
        }
    });
}

/// What else can be made, and how.
fn more_ui(ui: &mut Ui, more: &MoreData, out: &mut Vec<Action>) {
    for (words, made) in [
        (&more.pdf, Made::Letter(Format::Pdf)),
        (&more.package, Made::Package),
    ] {
        if selectable(ui, false, words).clicked() {
            out.push(Action::Export(made));
            ui.close();
        }
    }
    ui.separator();
    let mut carries = more.carries;
    if check(ui, &mut carries, &more.carry).clicked() {
        out.push(Action::Carry(carries));
    }
    if more.carries && selectable(ui, false, &more.carried).clicked() {
        out.push(Action::ShowCarried);
        ui.close();
    }
    let (words, action) = if more.has_logo {
        (&more.no_logo, Action::RemoveLogo)
    } else {
        (&more.logo, Action::ChooseLogo)
    };
    if selectable(ui, false, words).clicked() {
        out.push(action);
        ui.close();
    }
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
