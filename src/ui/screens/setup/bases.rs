//! The legal bases: instruments with their standing, bilateral treaties by hand, reciprocity.

use eframe::egui::Ui;

use super::data::BasisData;
use crate::desk::Edit;
use crate::request::{LegalBasis, LocalizedText};
use crate::terms::InstrumentId;
use crate::ui::action::Action;
use crate::ui::screens::form::{Hand, localized_ui, parsed_ui};
use crate::ui::theme;
use crate::ui::widgets::{
    Written, button, callout_ui, card_ui, check, colored, disclosure_ui, field, label,
    selectable_label, single_line, small, steady_ui, weak,
};

/// Draws the choice of legal bases; `relied` are those that stand above although the States are not both Parties.
pub fn bases_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    bases: Option<&[BasisData]>,
    relied: &mut Option<Vec<InstrumentId>>,
) {
    let cx = hand.cx;
    match bases {
        None => {
            weak(ui, &cx.t("ui-bases-choose-states"));
        }
        Some(all) => {
            let relied = relied.get_or_insert_with(|| {
                let chosen = all.iter().filter(|b| b.chosen);
                chosen.map(|b| b.id.clone()).collect()
            });
            let (common, others): (Vec<_>, Vec<_>) = all
                .iter()
                .partition(|b| b.is_common || relied.contains(&b.id));
            if common.is_empty() {
                weak(ui, &cx.t("ui-bases-none-common"));
            }
            for basis in common {
                basis_ui(ui, hand, basis);
            }
            if !others.is_empty() {
                disclosure_ui(ui, "other-bases", &cx.t("ui-bases-others"), |ui| {
                    for basis in others {
                        basis_ui(ui, hand, basis);
                    }
                });
            }
        }
    }
    bilateral_ui(ui, hand);
    steady_ui(ui, "reciprocity", |ui| reciprocity_ui(ui, hand));
}

fn reciprocity_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>) {
    let cx = hand.cx;
    let present = &cx.desk.request().legal_bases;
    card_ui(ui, |ui| {
        let mut reciprocity = present.contains(&LegalBasis::Reciprocity);
        if check(ui, &mut reciprocity, &cx.t("basis-reciprocity")).changed() {
            toggle(hand, &LegalBasis::Reciprocity);
        }
    });
}

fn toggle(hand: &mut Hand<'_, '_>, basis: &LegalBasis) {
    let mut new = hand.cx.desk.request().legal_bases.clone();
    if new.contains(basis) {
        new.retain(|other| other != basis);
    } else {
        new.push(basis.clone());
    }
    hand.out.push(Action::Edit(Edit::LegalBases(new)));
}

fn basis_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, basis: &BasisData) {
    let cx = hand.cx;
    steady_ui(ui, ("basis", &basis.id), |ui| {
        card_ui(ui, |ui| {
            let mut chosen = basis.chosen;
            if check(ui, &mut chosen, &basis.title).changed() {
                toggle(hand, &LegalBasis::Instrument(basis.id.clone()));
            }
            let tokens = theme::tokens(ui);
            let color = match basis.mark {
                "✓" => tokens.complete,
                "▲" => tokens.warning,
                _ => tokens.weak,
            };
            colored(ui, &format!("{} {}", basis.mark, basis.standing), color);
            if !basis.ages.is_empty() {
                small(ui, &cx.screen.listed(&basis.ages));
            }
            for note in &basis.notes {
                let color = theme::tokens(ui).advice;
                callout_ui(ui, color, |ui| label(ui, note));
            }
            if basis.records.is_empty() {
                return;
            }
            disclosure_ui(
                ui,
                ("records", &basis.id),
                &cx.t("ui-bases-records"),
                |ui| {
                    for (kind, text, source) in &basis.records {
                        label(ui, kind);
                        if let Some(text) = text {
                            selectable_label(ui, text);
                        }
                        small(ui, source);
                        ui.add_space(4.0);
                    }
                },
            );
        });
    });
}

fn bilateral_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>) {
    let cx = hand.cx;
    let present = &cx.desk.request().legal_bases;
    let mut new = present.clone();
    let mut gone = None;
    for (index, basis) in new.iter_mut().enumerate() {
        let LegalBasis::Bilateral {
            title,
            signed,
            article,
        } = basis
        else {
            continue;
        };
        let key = format!("bilateral.{index}");
        steady_ui(ui, ("basis", &key), |ui| {
            card_ui(ui, |ui| {
                label(ui, &cx.t("ui-basis-bilateral"));
                field(ui, &cx.t("ui-basis-title"), |ui| {
                    if let Some(text) = localized_ui(ui, hand, &key, title, 1) {
                        *title = text;
                    }
                });
                field(ui, &cx.t("ui-basis-signed"), |ui| {
                    let place = format!("{key}.signed");
                    if let Some(date) =
                        parsed_ui(ui, hand, &place, signed.as_ref(), 150.0, "ui-not-a-date")
                    {
                        *signed = date;
                    }
                });
                field(ui, &cx.t("ui-basis-article"), |ui| {
                    let mut text = article.clone().unwrap_or_default();
                    single_line(ui, &mut text, 150.0, Written::Code);
                    *article = (!text.is_empty()).then_some(text);
                });
                if button(ui, &cx.t("ui-remove")).clicked() {
                    gone = Some(index);
                }
            });
        });
    }
    if let Some(index) = gone {
        new.remove(index);
        // The fields of the treaties after it move up: what is being typed there belongs to nobody now.
        hand.memory.forget_typing();
    }
    if button(ui, &cx.t("ui-basis-add-bilateral")).clicked() {
        new.push(LegalBasis::Bilateral {
            title: LocalizedText::default(),
            signed: None,
            article: None,
        });
    }
    if new != *present {
        hand.out.push(Action::Edit(Edit::LegalBases(new)));
    }
}
