//! The form of each type of value.

use eframe::egui::Ui;

use super::derived;
use super::memory::Hand;
use super::pointers::pointers_ui;
use super::scalar::{address_ui, money_ui};
use super::texts::{date_ui, localized_ui, yes_no_ui};
use crate::desk::Edit;
use crate::i18n;
use crate::law::{Element, ValueType};
use crate::request::{Address, AnnexAnswer, Answer, LocalizedText, RecordList};
use crate::terms::{ElementId, QuestionId, RecordId};
use crate::ui::action::Action;
use crate::ui::widgets::{button, card_ui, field, radio};

/// Draws the answer to an element.
pub fn value_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, id: &ElementId, label: &str) {
    let law = hand.cx.desk.reference().law();
    let Some(element) = law.element(id.as_str()) else {
        return;
    };
    let present = hand.cx.desk.request().answers.get(id);
    let changed: Option<Option<Answer>> = match element.value {
        ValueType::Text => text_ui(ui, hand, element, present, 1),
        ValueType::LongText => text_ui(ui, hand, element, present, 5),
        ValueType::Date => {
            let value = match present {
                Some(Answer::Date(date)) => Some(*date),
                _ => None,
            };
            date_ui(ui, hand, id.as_str(), value).map(|d| d.map(Answer::Date))
        }
        ValueType::YesNo => {
            let value = match present {
                Some(Answer::YesNo(yes)) => Some(*yes),
                _ => None,
            };
            yes_no_ui(ui, hand, value).map(|a| a.map(Answer::YesNo))
        }
        ValueType::Choice => choice_ui(ui, hand, element, present),
        ValueType::Money => {
            let value = match present {
                Some(Answer::Money(money)) => Some(money),
                _ => None,
            };
            money_ui(ui, hand, id.as_str(), value).map(|m| m.map(Answer::Money))
        }
        ValueType::Addresses => addresses_ui(ui, hand, element, present),
        ValueType::Annexes => annexes_ui(ui, hand, element, present),
        ValueType::Persons => records_ui(
            ui,
            hand,
            element,
            present,
            &[RecordList::Persons],
            Answer::Persons,
        ),
        ValueType::Organisations => records_ui(
            ui,
            hand,
            element,
            present,
            &[RecordList::Organisations],
            Answer::Organisations,
        ),
        ValueType::Parties => records_ui(
            ui,
            hand,
            element,
            present,
            RecordList::PARTIES,
            Answer::Parties,
        ),
        ValueType::Accounts => records_ui(
            ui,
            hand,
            element,
            present,
            &[RecordList::Accounts],
            Answer::Accounts,
        ),
        ValueType::Offences => records_ui(
            ui,
            hand,
            element,
            present,
            &[RecordList::Offences],
            Answer::Offences,
        ),
        ValueType::Provisions => records_ui(
            ui,
            hand,
            element,
            present,
            &[RecordList::Provisions],
            Answer::Provisions,
        ),
        ValueType::Property => records_ui(
            ui,
            hand,
            element,
            present,
            &[RecordList::Property],
            Answer::Property,
        ),
        ValueType::LegalBases | ValueType::AnnexList | ValueType::OffencePenalties => {
            derived::derived_ui(ui, hand, element.value, label);
            None
        }
    };
    if let Some(answer) = changed {
        hand.out
            .push(Action::Edit(Edit::Answer(id.clone(), answer)));
    }
}

/// Draws the answer to a yes/no question.
pub fn circumstance_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, id: &QuestionId) {
    let present = hand.cx.desk.request().circumstances.get(id).copied();
    if let Some(answer) = yes_no_ui(ui, hand, present) {
        hand.out
            .push(Action::Edit(Edit::Circumstance(id.clone(), answer)));
    }
}

fn text_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    element: &Element,
    present: Option<&Answer>,
    rows: usize,
) -> Option<Option<Answer>> {
    let empty = LocalizedText::default();
    let value = match present {
        Some(Answer::Text(text)) => text,
        _ => &empty,
    };
    let new = localized_ui(ui, hand, element.id.as_str(), value, rows)?;
    Some((!new.0.is_empty()).then_some(Answer::Text(new)))
}

fn choice_ui(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    element: &Element,
    present: Option<&Answer>,
) -> Option<Option<Answer>> {
    let chosen = match present {
        Some(Answer::Choice(option)) => Some(option.as_str()),
        _ => None,
    };
    let mut changed = None;
    for option in &element.options {
        let words = hand
            .cx
            .words(i18n::option_words(element, option, hand.cx.language));
        if radio(ui, chosen == Some(option), &words).clicked() && chosen != Some(option) {
            changed = Some(Some(Answer::Choice(option.clone())));
        }
    }
    if radio(ui, chosen.is_none(), &hand.cx.t("ui-no-answer")).clicked() && chosen.is_some() {
        changed = Some(None);
    }
    changed
}

fn addresses_ui(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    element: &Element,
    present: Option<&Answer>,
) -> Option<Option<Answer>> {
    let mut list = match present {
        Some(Answer::Addresses(list)) => list.clone(),
        _ => Vec::new(),
    };
    // There is always a place to type the first one.
    let is_new = list.is_empty();
    if is_new {
        list.push(Address::default());
    }
    let mut changed = false;
    let mut removed = None;
    for (index, address) in list.iter_mut().enumerate() {
        let key = format!("{}.{index}", element.id);
        ui.push_id(&key, |ui| {
            card_ui(ui, |ui| {
                if let Some(new) = address_ui(ui, hand, &key, address) {
                    *address = new;
                    changed = true;
                }
                if !is_new && button(ui, &hand.cx.t("ui-remove")).clicked() {
                    removed = Some(index);
                }
            });
        });
    }
    if let Some(index) = removed {
        list.remove(index);
        changed = true;
    }
    if element.many && !is_new && button(ui, &hand.cx.t("ui-address-add")).clicked() {
        list.push(Address::default());
        changed = true;
    }
    changed.then(|| (!list.is_empty()).then_some(Answer::Addresses(list)))
}

fn annexes_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    element: &Element,
    present: Option<&Answer>,
) -> Option<Option<Answer>> {
    let value = match present {
        Some(Answer::Annexes(answer)) => answer.clone(),
        _ => AnnexAnswer::default(),
    };
    let mut new = value.clone();
    let key = element.id.as_str();
    // A remark may speak of several papers, so an element never limits their number.
    if let Some(ids) = pointers_ui(ui, hand, key, &[RecordList::Annexes], &value.annexes, true) {
        new.annexes = ids;
    }
    let words = hand.cx.t("ui-annex-remark");
    field(ui, &words, |ui| {
        if let Some(remark) = localized_ui(ui, hand, &format!("{key}.remark"), &value.remark, 1) {
            new.remark = remark;
        }
    });
    if new == value {
        return None;
    }
    let is_empty = new.annexes.is_empty() && new.remark.0.is_empty();
    Some((!is_empty).then_some(Answer::Annexes(new)))
}

fn records_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    element: &Element,
    present: Option<&Answer>,
    lists: &[RecordList],
    make: impl Fn(Vec<RecordId>) -> Answer,
) -> Option<Option<Answer>> {
    let ids = present.map(Answer::records).unwrap_or_default();
    let new = pointers_ui(ui, hand, element.id.as_str(), lists, ids, element.many)?;
    Some((!new.is_empty()).then(|| make(new)))
}
