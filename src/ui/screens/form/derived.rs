//! Values that are read from elsewhere in the request: shown, with the way to where they come from.

use eframe::egui::Ui;

use super::memory::Hand;
use super::pointers::record_name;
use crate::desk::Edit;
use crate::i18n::{self, Args};
use crate::interview::Item;
use crate::law::ValueType;
use crate::request::RecordList;
use crate::request::{Answer, LegalBasis};
use crate::terms::RecordId;
use crate::ui::action::Action;
use crate::ui::place::Place;
use crate::ui::widgets::{enabled_button, label, link, row, small, weak};

/// Draws a derived value.
pub fn derived_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, value: ValueType, name: &str) {
    let cx = hand.cx;
    small(ui, &cx.t("ui-derived"));
    match value {
        ValueType::LegalBases => {
            for basis in &cx.desk.request().legal_bases {
                label(ui, &format!("• {}", basis_words(hand, basis)));
            }
            if link(ui, &cx.t("ui-derived-to-bases"))
                .accessible_name(cx.screen.captioned(name, &cx.t("ui-derived-to-bases")))
                .clicked()
            {
                hand.out.push(Action::Go(Place::LegalBases));
            }
        }
        ValueType::AnnexList => annexes_ui(ui, hand),
        _ => penalties_ui(ui, hand),
    }
}

/// A legal basis in words.
fn basis_words(hand: &Hand<'_, '_>, basis: &LegalBasis) -> String {
    match basis {
        LegalBasis::Instrument(id) => hand
            .cx
            .words(i18n::instrument_title(id.as_str(), hand.cx.language)),
        LegalBasis::Bilateral { title, .. } => title
            .get_or_any(hand.cx.desk.request().drafting_language)
            .map_or_else(|| hand.cx.t("ui-basis-bilateral"), |p| p.text.clone()),
        LegalBasis::Reciprocity => hand.cx.t("basis-reciprocity"),
    }
}

fn annexes_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>) {
    let cx = hand.cx;
    let annexes = &cx.desk.request().annexes;
    if annexes.is_empty() {
        weak(ui, &cx.t("ui-derived-no-annexes"));
    }
    let last = annexes.len().saturating_sub(1);
    for (index, annex) in annexes.iter().enumerate() {
        let name = record_name(&cx, RecordList::Annexes, &annex.id);
        ui.push_id(&annex.id, |ui| {
            row(ui, |ui| {
                label(ui, &format!("{}.", index + 1));
                match answered_by(hand, &annex.id) {
                    Some(place) => {
                        if link(ui, &name).clicked() {
                            hand.out.push(Action::Go(place));
                        }
                    }
                    None => {
                        label(ui, &name);
                    }
                }
                let args = Args::new().with("name", name.clone());
                for (enabled, mark, words, to) in [
                    (index > 0, "▲", "ui-move-up", index.saturating_sub(1)),
                    (index < last, "▼", "ui-move-down", index + 1),
                ] {
                    let pressed =
                        enabled_button(ui, enabled, mark).accessible_name(cx.with(words, &args));
                    if pressed.clicked() {
                        let id = annex.id.clone();
                        hand.out.push(Action::Edit(Edit::MoveAnnex { id, to }));
                    }
                }
            });
        });
    }
}

/// The first element that this record answers.
fn answered_by(hand: &Hand<'_, '_>, id: &RecordId) -> Option<Place> {
    hand.cx
        .desk
        .request()
        .answers
        .iter()
        .find_map(|(element, answer)| {
            let points = matches!(answer, Answer::Annexes(_)) && answer.records().contains(id);
            points.then(|| Place::Element(element.clone()))
        })
}

fn penalties_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>) {
    let cx = hand.cx;
    let drafting = cx.desk.request().drafting_language;
    for offence in &cx.desk.request().offences {
        let name = record_name(&cx, RecordList::Offences, &offence.id);
        let penalty = offence
            .maximum_penalty
            .get_or_any(drafting)
            .map_or_else(|| cx.t("ui-derived-no-penalty"), |p| p.text.clone());
        let line = cx.screen.captioned(&name, &penalty);
        label(ui, &format!("• {line}"));
    }
    let law = cx.desk.reference().law();
    let place = cx
        .desk
        .outline()
        .iter()
        .flat_map(|s| &s.items)
        .find_map(|item| match item {
            Item::Element { id, .. }
                if law
                    .element(id.as_str())
                    .is_some_and(|e| e.value == ValueType::Offences) =>
            {
                Some(Place::Element(id.clone()))
            }
            _ => None,
        });
    if let Some(place) = place
        && link(ui, &cx.t("ui-derived-to-offences")).clicked()
    {
        hand.out.push(Action::Go(place));
    }
}
