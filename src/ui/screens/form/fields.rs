//! Fields of records. Each takes the place in the record that it changes.

use std::collections::BTreeMap;

use eframe::egui::Ui;

use super::memory::Hand;
use super::pointers::pointers_ui;
use super::scalar::{address_ui, money_ui, place_ui};
use super::texts::{localized_ui, parsed_ui};
use crate::request::{Address, LocalizedText, Money, PartialDate, RecordList};
use crate::terms::{Language, PlaceId, RecordId};
use crate::ui::widgets::{
    Choice, Written, button, choose_many_ui, choose_ui, field, multi_line, single_line,
    small_button, wrapped_row,
};

/// A line. `ltr` is for numbers and codes, which run from left to right in every language.
pub fn line(ui: &mut Ui, hand: &Hand<'_, '_>, words: &str, value: &mut String, ltr: bool) {
    field(ui, &hand.cx.t(words), |ui| {
        let width = ui.available_width();
        let written = if ltr { Written::Code } else { Written::Screen };
        single_line(ui, value, width, written);
    });
}

/// A line that may be absent.
pub fn optional_line(ui: &mut Ui, hand: &Hand<'_, '_>, words: &str, value: &mut Option<String>) {
    let mut text = value.clone().unwrap_or_default();
    line(ui, hand, words, &mut text, false);
    *value = (!text.is_empty()).then_some(text);
}

/// Several lines, each an entry of its own.
pub fn lines(ui: &mut Ui, hand: &Hand<'_, '_>, words: &str, value: &mut Vec<String>) {
    let mut text = value.join("\n");
    field(ui, &hand.cx.t(words), |ui| {
        if multi_line(ui, &mut text, 2, Written::Screen).changed() {
            *value = if text.is_empty() {
                Vec::new()
            } else {
                text.split('\n').map(str::to_owned).collect()
            };
        }
    });
}

/// A text in several languages.
pub fn words(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    id: &str,
    value: &mut LocalizedText,
    rows: usize,
) {
    let caption = hand.cx.t(id);
    field(ui, &caption, |ui| {
        if let Some(new) = localized_ui(ui, hand, key, value, rows) {
            *value = new;
        }
    });
}

/// A date as far as it is known.
pub fn partial(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    id: &str,
    value: &mut Option<PartialDate>,
) {
    let caption = hand.cx.t(id);
    field(ui, &caption, |ui| {
        let width = ui.available_width();
        if let Some(new) = parsed_ui(
            ui,
            hand,
            key,
            value.as_ref(),
            width,
            "ui-not-a-partial-date",
        ) {
            *value = new;
        }
    });
}

/// A whole number.
pub fn number(ui: &mut Ui, hand: &mut Hand<'_, '_>, key: &str, id: &str, value: &mut Option<u32>) {
    let caption = hand.cx.t(id);
    field(ui, &caption, |ui| {
        if let Some(new) = parsed_ui(ui, hand, key, value.as_ref(), 120.0, "ui-not-a-number") {
            *value = new;
        }
    });
}

/// A postal address or place.
pub fn address(ui: &mut Ui, hand: &Hand<'_, '_>, key: &str, value: &mut Address) {
    if let Some(new) = address_ui(ui, hand, key, value) {
        *value = new;
    }
}

/// An amount with its currency.
pub fn money(ui: &mut Ui, hand: &mut Hand<'_, '_>, key: &str, value: &mut Option<Money>) {
    if let Some(new) = money_ui(ui, hand, key, value.as_ref()) {
        *value = new;
    }
}

/// One of the values of a closed list; the words are `<words>-<id of the value>`.
pub fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    words: &str,
    value: &mut Option<T>,
    all: &[T],
    id: impl Fn(T) -> &'static str,
) {
    let caption = hand.cx.t(words);
    let (none, search) = (hand.cx.t("ui-no-answer"), hand.cx.t("ui-search"));
    let choices: Vec<_> = all
        .iter()
        .map(|v| {
            let message = format!("{words}-{}", id(*v).replace('_', "-"));
            Choice::new(*v, hand.cx.t(&message))
        })
        .collect();
    field(ui, &caption, |ui| {
        let width = ui.available_width();
        let chosen = choose_ui(
            ui,
            (words, key),
            (&caption, &none, &search),
            value.as_ref(),
            &choices,
            width,
        );
        if let Some(new) = chosen {
            *value = new;
        }
    });
}

/// A State or other place.
pub fn place(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    words: &str,
    value: &mut Option<PlaceId>,
) {
    let caption = hand.cx.t(words);
    field(ui, &caption, |ui| {
        let width = ui.available_width();
        if let Some(new) = place_ui(ui, hand, key, &caption, *value, width) {
            *value = new;
        }
    });
}

/// Several States or other places.
pub fn places(ui: &mut Ui, hand: &Hand<'_, '_>, key: &str, words: &str, value: &mut Vec<PlaceId>) {
    many(ui, hand, key, words, value, hand.cx.names.places());
}

/// Several languages, by BCP 47 tag.
pub fn languages(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    words: &str,
    value: &mut Vec<String>,
) {
    many(ui, hand, key, words, value, hand.cx.names.languages());
}

/// A language by BCP 47 tag, or none.
pub fn language(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    words: &str,
    value: &mut Option<String>,
) {
    let caption = hand.cx.t(words);
    let (none, search) = (hand.cx.t("ui-choose-language"), hand.cx.t("ui-search"));
    field(ui, &caption, |ui| {
        let width = ui.available_width();
        let choices = hand.cx.names.languages();
        let chosen = choose_ui(
            ui,
            (words, key),
            (&caption, &none, &search),
            value.as_ref(),
            choices,
            width,
        );
        if let Some(new) = chosen {
            *value = new;
        }
    });
}

fn many<T: Clone + PartialEq + ToString>(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    words: &str,
    value: &mut Vec<T>,
    choices: &[Choice<T>],
) {
    let caption = hand.cx.t(words);
    let (add, remove, search) = (
        hand.cx.t("ui-add"),
        hand.cx.t("ui-remove"),
        hand.cx.t("ui-search"),
    );
    field(ui, &caption, |ui| {
        wrapped_row(ui, |ui| {
            let mut gone = None;
            for (index, entry) in value.iter().enumerate() {
                let name = choices
                    .iter()
                    .find(|c| c.value == *entry)
                    .map_or_else(|| entry.to_string(), |c| c.words.clone());
                let pressed = small_button(ui, &format!("{name} ×"))
                    .accessible_name(hand.cx.screen.captioned(&remove, &name));
                if pressed.clicked() {
                    gone = Some(index);
                }
            }
            if let Some(index) = gone {
                value.remove(index);
            }
            let open: Vec<_> = choices
                .iter()
                .filter(|c| !value.contains(&c.value))
                .cloned()
                .collect();
            if let Some(chosen) = choose_many_ui(ui, (words, key), &add, &search, &open, 150.0) {
                value.push(chosen);
            }
        });
    });
}

/// Pointers to other records.
pub fn pointers(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    words: &str,
    lists: &[RecordList],
    value: &mut Vec<RecordId>,
) {
    let caption = hand.cx.t(words);
    field(ui, &caption, |ui| {
        if let Some(new) = pointers_ui(ui, hand, key, lists, value, true) {
            *value = new;
        }
    });
}

/// A pointer to one other record.
pub fn pointer(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    words: &str,
    list: RecordList,
    value: &mut Option<RecordId>,
) {
    let caption = hand.cx.t(words);
    let present: Vec<RecordId> = value.iter().cloned().collect();
    field(ui, &caption, |ui| {
        if let Some(new) = pointers_ui(ui, hand, key, &[list], &present, false) {
            *value = new.into_iter().next();
        }
    });
}

/// A name in other languages than its own.
pub fn names(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    words: &str,
    value: &mut BTreeMap<Language, String>,
) {
    let caption = hand.cx.t(words);
    let (add, search) = (hand.cx.t("ui-add"), hand.cx.t("ui-search"));
    field(ui, &caption, |ui| {
        let mut gone = None;
        for (language, name) in value.iter_mut() {
            let caption = hand.cx.language_name(*language);
            field(ui, &caption, |ui| {
                let width = ui.available_width();
                single_line(ui, name, width, Written::In(*language));
            });
            if button(ui, &hand.cx.t("ui-remove"))
                .accessible_name(hand.cx.screen.captioned(&hand.cx.t("ui-remove"), &caption))
                .clicked()
            {
                gone = Some(*language);
            }
        }
        if let Some(language) = gone {
            value.remove(&language);
        }
        let open: Vec<_> = Language::ALL
            .into_iter()
            .filter(|l| !value.contains_key(l))
            .map(|l| Choice::new(l, hand.cx.language_name(l)))
            .collect();
        if let Some(language) = choose_many_ui(ui, (words, key), &add, &search, &open, 150.0) {
            value.insert(language, String::new());
        }
    });
}
