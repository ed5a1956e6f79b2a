//! Fields of text: in several languages with the standing of each, and text that has to become a value.

use std::fmt::Display;
use std::str::FromStr;

use eframe::egui::Ui;
use jiff::civil::Date;

use super::memory::Hand;
use crate::i18n::Args;
use crate::request::{LocalizedText, Passage, PassageStatus};
use crate::terms::Language;
use crate::ui::theme;
use crate::ui::widgets::{
    Written, button, code_line, menu_ui, multi_line, option_button, row, selectable, single_line,
    small, small_colored,
};

const STANDINGS: [PassageStatus; 4] = [
    PassageStatus::Original,
    PassageStatus::UncheckedTranslation,
    PassageStatus::Checked,
    PassageStatus::Certified,
];

const fn standing_id(standing: PassageStatus) -> &'static str {
    match standing {
        PassageStatus::Original => "ui-standing-original",
        PassageStatus::UncheckedTranslation => "ui-standing-unchecked",
        PassageStatus::Checked => "ui-standing-checked",
        PassageStatus::Certified => "ui-standing-certified",
    }
}

/// A text in the drafting language, and in others behind a menu. Returns the text when it has changed.
pub fn localized_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    value: &LocalizedText,
    rows: usize,
) -> Option<LocalizedText> {
    let drafting = hand.cx.desk.request().drafting_language;
    let shown = hand.memory.languages.get(key).copied().unwrap_or(drafting);
    let mut changed = None;
    if shown != drafting
        && let Some(original) = value.get(drafting)
    {
        small(ui, &original.text);
    }
    let passage = value.0.get(&shown);
    let mut text = passage.map(|p| p.text.clone()).unwrap_or_default();
    let response = if rows > 1 {
        multi_line(ui, &mut text, rows, Written::In(shown))
    } else {
        let width = ui.available_width();
        single_line(ui, &mut text, width, Written::In(shown))
    };
    if response.changed() {
        let mut new = value.clone();
        if text.is_empty() {
            new.0.remove(&shown);
        } else {
            let status = passage.map_or_else(|| first_standing(shown, drafting), |p| p.status);
            new.0.insert(shown, Passage { text, status });
        }
        changed = Some(new);
    }
    languages_ui(ui, hand, key, value, shown, &mut changed);
    changed
}

/// A text in another language than that of drafting counts as a translation that nobody has checked until said.
fn first_standing(language: Language, drafting: Language) -> PassageStatus {
    if language == drafting {
        PassageStatus::Original
    } else {
        PassageStatus::UncheckedTranslation
    }
}

fn languages_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    value: &LocalizedText,
    shown: Language,
    changed: &mut Option<LocalizedText>,
) {
    let cx = hand.cx;
    let standing = |language: Language| {
        value
            .get(language)
            .map_or_else(|| cx.t("ui-standing-none"), |p| cx.t(standing_id(p.status)))
    };
    let others = value.0.keys().filter(|l| **l != shown).count();
    let more = if others > 0 {
        let number = i64::try_from(others).unwrap_or(i64::MAX);
        format!(
            " {}",
            cx.with("ui-text-others", &Args::new().number("number", number))
        )
    } else {
        String::new()
    };
    let present = format!("{} · {}", cx.language_name(shown), standing(shown));
    let words = format!("{present}{more} ▼");
    let name = cx.screen.captioned(&cx.t("ui-text-languages"), &present);
    row(ui, |ui| {
        ui.style_mut().override_text_style = Some(eframe::egui::TextStyle::Small);
        ui.spacing_mut().interact_size.y = 22.0;
        ui.spacing_mut().button_padding = eframe::egui::vec2(7.0, 2.0);
        menu_ui(ui, &words, |ui| {
            small(ui, &cx.t("ui-text-languages"));
            for language in Language::ALL {
                let line = format!("{} · {}", cx.language_name(language), standing(language));
                if selectable(ui, language == shown, &line).clicked() {
                    hand.memory.languages.insert(key.to_owned(), language);
                    ui.close();
                }
            }
            let Some(passage) = value.get(shown) else {
                return;
            };
            ui.separator();
            small(ui, &cx.t("ui-text-standing"));
            for status in STANDINGS {
                if selectable(ui, status == passage.status, &cx.t(standing_id(status))).clicked() {
                    let mut new = value.clone();
                    if let Some(p) = new.0.get_mut(&shown) {
                        p.status = status;
                    }
                    *changed = Some(new);
                    ui.close();
                }
            }
        })
        .accessible_name(name);
    });
}

/// A line whose text has to become a value. What is no value stays in the line with a message below it, and the
/// draft holds none meanwhile. Returns the value, or its absence, when it has changed.
pub fn parsed_ui<T: Clone + Display + FromStr + PartialEq>(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    value: Option<&T>,
    width: f32,
    problem: &str,
) -> Option<Option<T>> {
    let changed = line_ui(ui, hand, key, value, width);
    problem_ui(ui, hand, key, problem);
    changed
}

/// A full date, with a button for today. Returns it, or its absence, when it has changed.
pub fn date_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    value: Option<Date>,
) -> Option<Option<Date>> {
    let today = hand.cx.desk.today();
    let changed = row(ui, |ui| {
        let typed = line_ui(ui, hand, key, value.as_ref(), 150.0);
        let set = button(ui, &hand.cx.t("ui-today")).clicked();
        if set {
            hand.memory.typing.remove(key);
        }
        typed.or_else(|| (set && value != Some(today)).then_some(Some(today)))
    })
    .inner;
    problem_ui(ui, hand, key, "ui-not-a-date");
    match value {
        Some(date) => small(ui, &hand.cx.date(date)),
        None => small(ui, &hand.cx.t("ui-date-form")),
    };
    changed
}

fn line_ui<T: Clone + Display + FromStr + PartialEq>(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    value: Option<&T>,
    width: f32,
) -> Option<Option<T>> {
    let typing = hand.memory.typing.get(key).cloned();
    let mut text = typing
        .clone()
        .or_else(|| value.map(ToString::to_string))
        .unwrap_or_default();
    // Dates, numbers and amounts run from left to right in every language.
    let response = code_line(ui, &mut text, width, typing.is_some());
    let mut changed = None;
    if response.changed() {
        let parsed = text.trim().parse::<T>().ok();
        if text.trim().is_empty() || parsed.is_some() {
            hand.memory.typing.remove(key);
        } else {
            hand.memory.typing.insert(key.to_owned(), text);
        }
        if parsed.as_ref() != value {
            changed = Some(parsed);
        }
    }
    changed
}

/// Says that what stands in a field is no value, if it is none.
fn problem_ui(ui: &mut Ui, hand: &Hand<'_, '_>, key: &str, problem: &str) {
    if hand.memory.typing.contains_key(key) {
        let color = theme::tokens(ui).blocking;
        small_colored(ui, &format!("◆ {}", hand.cx.t(problem)), color);
    }
}

/// Yes, no, or no answer. Returns the answer when it has changed.
pub fn yes_no_ui(ui: &mut Ui, hand: &Hand<'_, '_>, value: Option<bool>) -> Option<Option<bool>> {
    let mut changed = None;
    row(ui, |ui| {
        for (answer, words) in [
            (Some(true), "ui-yes"),
            (Some(false), "ui-no"),
            (None, "ui-no-answer"),
        ] {
            if option_button(ui, value == answer, &hand.cx.t(words)).clicked() && value != answer {
                changed = Some(answer);
            }
        }
    });
    changed
}
