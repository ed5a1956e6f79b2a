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
use crate::ui::app::SideTab;
use crate::ui::context::Cx;
use crate::ui::theme;
use crate::ui::widgets::{
    button, check, colored, combo_ui, enabled_button, label, menu_ui, primary_button, selectable,
    small, tooltip, weak, wrapped_row,
};

/// Draws the bar at the top: files, undo, look.
pub fn top_ui(
    ui: &mut Ui,
    desk: Option<&Desk>,
    screen: ScreenLanguage,
    settings: &Settings,
    out: &mut Vec<Action>,
) {
    let say = |id: &str| screen.say(id);
    wrapped_row(ui, |ui| {
        if button(ui, &say("ui-new")).clicked() {
            out.push(Action::New);
        }
        if button(ui, &say("ui-open")).clicked() {
            out.push(Action::Open);
        }
        menu_ui(ui, &say("ui-recent"), |ui| {
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
        });
        let unsaved = desk.is_some_and(|d| d.is_unsaved() || d.path().is_none());
        let steps = [
            (unsaved, "ui-save", Action::Save),
            (desk.is_some(), "ui-save-as", Action::SaveAs),
            (desk.is_some_and(Desk::can_undo), "ui-undo", Action::Undo),
            (desk.is_some_and(Desk::can_redo), "ui-redo", Action::Redo),
        ];
        for (enabled, words, action) in steps {
            if enabled_button(ui, enabled, &say(words)).clicked() {
                out.push(action);
            }
        }
        ui.add_space(12.0);
        let themes = [
            (Theme::System, "ui-theme-system"),
            (Theme::Light, "ui-theme-light"),
            (Theme::Dark, "ui-theme-dark"),
        ];
        let present = themes
            .iter()
            .find(|(t, _)| *t == settings.theme)
            .map_or("ui-theme-system", |(_, id)| id);
        combo_ui(ui, "theme", &say("ui-theme"), &say(present), 170.0, |ui| {
            for (choice, id) in themes {
                if selectable(ui, choice == settings.theme, &say(id)).clicked() {
                    out.push(Action::Theme(choice));
                    ui.close();
                }
            }
        });
        if screen.is_rtl() {
            digits_ui(ui, settings.digits, &say, out);
        }
        let zoom = (settings.zoom * 100.0).round() as i64;
        let percent = screen.say_with("ui-percent", &Args::new().number("number", zoom));
        for (words, name, step) in [
            ("−", "ui-zoom-out", Zoom::Out),
            (percent.as_str(), "ui-zoom-reset", Zoom::Reset),
            ("+", "ui-zoom-in", Zoom::In),
        ] {
            let name = say(name);
            let pressed = button(ui, words);
            if tooltip(pressed, &name).accessible_name(name).clicked() {
                out.push(Action::Zoom(step));
            }
        }
    });
}

/// Width of the choice of a language, in points: the longest name and the arrow.
const LANGUAGE: f32 = 104.0;

/// The choice of digits, where numbers stand among Arabic words.
fn digits_ui(ui: &mut Ui, present: Digits, say: &impl Fn(&str) -> String, out: &mut Vec<Action>) {
    let choices = [
        (Digits::AsTyped, "ui-digits-typed"),
        (Digits::Western, "ui-digits-western"),
        (Digits::ArabicIndic, "ui-digits-indic"),
    ];
    let shown = choices
        .iter()
        .find(|(digits, _)| *digits == present)
        .map_or("ui-digits-typed", |(_, id)| id);
    combo_ui(ui, "digits", &say("ui-digits"), &say(shown), 130.0, |ui| {
        for (choice, id) in choices {
            if selectable(ui, choice == present, &say(id)).clicked() {
                out.push(Action::Digits(choice));
                ui.close();
            }
        }
    });
}

/// Draws the bar at the bottom: saved or not, progress, languages, export.
pub fn bottom_ui(ui: &mut Ui, data: &BottomData, out: &mut Vec<Action>) {
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
        if let Some(draft) = &data.draft {
            ui.add_space(10.0);
            small(ui, &draft.document_caption);
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
            if let Some(notice) = &draft.notice {
                let color = theme::tokens(ui).complete;
                colored(ui, notice, color);
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
