//! The forms of accounts, offences, provisions, property and annexes.

use eframe::egui::Ui;

use super::fields::{
    address, language, line, money, number, partial, pick, pointer, pointers, words,
};
use super::memory::Hand;
use crate::request::{
    Account, Annex, ConventionBasis, Offence, Property, PropertyKind, Provision, ProvisionUnit,
    RecordList,
};
use crate::ui::action::Action;
use crate::ui::widgets::{button, check, field, label, pair, row, small_button, weak};

/// An account. Returns it when it has changed.
pub fn account_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, account: &Account) -> Option<Account> {
    let mut new = account.clone();
    let key = |name: &str| format!("{}.{name}", account.id);
    line(ui, hand, "ui-account-number", &mut new.number, true);
    pair(
        ui,
        |ui| line(ui, hand, "ui-account-bic", &mut new.bic, true),
        |ui| line(ui, hand, "ui-account-currency", &mut new.currency, true),
    );
    let place = key("institution");
    pointer(
        ui,
        hand,
        &place,
        "ui-account-institution",
        RecordList::Organisations,
        &mut new.institution,
    );
    line(ui, hand, "ui-account-branch", &mut new.branch, false);
    pointers(
        ui,
        hand,
        &key("holders"),
        "ui-account-holders",
        RecordList::PARTIES,
        &mut new.holders,
    );
    (new != *account).then_some(new)
}

/// An offence. Returns it when it has changed.
pub fn offence_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, offence: &Offence) -> Option<Offence> {
    let mut new = offence.clone();
    let key = |name: &str| format!("{}.{name}", offence.id);
    words(
        ui,
        hand,
        &key("title"),
        "ui-offence-title",
        &mut new.title,
        1,
    );
    pick(
        ui,
        hand,
        &key("basis"),
        "ui-convention",
        &mut new.convention_basis,
        &ConventionBasis::ALL,
        ConventionBasis::id,
    );
    let lists = [RecordList::Provisions];
    pointers(
        ui,
        hand,
        &key("provisions"),
        "ui-offence-provisions",
        &lists,
        &mut new.provisions,
    );
    let (from, to) = (key("committed_from"), key("committed_to"));
    // One after the other: both fields hold what is being typed in the form's memory.
    partial(ui, hand, &from, "ui-offence-from", &mut new.committed_from);
    partial(ui, hand, &to, "ui-offence-to", &mut new.committed_to);
    words(
        ui,
        hand,
        &key("place"),
        "ui-offence-place",
        &mut new.place,
        1,
    );
    words(
        ui,
        hand,
        &key("penalty"),
        "ui-offence-penalty",
        &mut new.maximum_penalty,
        2,
    );
    number(
        ui,
        hand,
        &key("months"),
        "ui-offence-penalty-months",
        &mut new.maximum_penalty_months,
    );
    let lists = [RecordList::Persons];
    pointers(
        ui,
        hand,
        &key("persons"),
        "ui-offence-persons",
        &lists,
        &mut new.persons,
    );
    words(
        ui,
        hand,
        &key("participation"),
        "ui-offence-participation",
        &mut new.participation,
        1,
    );
    (new != *offence).then_some(new)
}

/// A provision of law. Returns it when it has changed.
pub fn provision_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    provision: &Provision,
) -> Option<Provision> {
    let mut new = provision.clone();
    let key = |name: &str| format!("{}.{name}", provision.id);
    words(ui, hand, &key("law"), "ui-provision-law", &mut new.law, 1);
    pick(
        ui,
        hand,
        &key("unit"),
        "ui-provision-unit",
        &mut new.unit,
        &ProvisionUnit::ALL,
        ProvisionUnit::id,
    );
    line(ui, hand, "ui-provision-article", &mut new.article, true);
    words(
        ui,
        hand,
        &key("text"),
        "ui-provision-text",
        &mut new.text,
        4,
    );
    (new != *provision).then_some(new)
}

/// An item of property. Returns it when it has changed.
pub fn property_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, property: &Property) -> Option<Property> {
    let mut new = property.clone();
    let key = |name: &str| format!("{}.{name}", property.id);
    pick(
        ui,
        hand,
        &key("kind"),
        "ui-property-kind",
        &mut new.kind,
        &PropertyKind::ALL,
        PropertyKind::id,
    );
    words(
        ui,
        hand,
        &key("description"),
        "ui-property-description",
        &mut new.description,
        3,
    );
    line(
        ui,
        hand,
        "ui-property-identifier",
        &mut new.identifier,
        true,
    );
    label(ui, &hand.cx.t("ui-property-location"));
    address(ui, hand, &key("location"), &mut new.location);
    label(ui, &hand.cx.t("ui-property-value"));
    money(ui, hand, &key("value"), &mut new.value);
    pointers(
        ui,
        hand,
        &key("owners"),
        "ui-property-owners",
        RecordList::PARTIES,
        &mut new.owners,
    );
    pointer(
        ui,
        hand,
        &key("account"),
        "ui-property-account",
        RecordList::Accounts,
        &mut new.account,
    );
    (new != *property).then_some(new)
}

/// An annex. Returns it when it has changed; its file is named, never read.
pub fn annex_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, annex: &Annex) -> Option<Annex> {
    let mut new = annex.clone();
    let key = |name: &str| format!("{}.{name}", annex.id);
    words(ui, hand, &key("title"), "ui-annex-title", &mut new.title, 1);
    language(
        ui,
        hand,
        &key("language"),
        "ui-annex-language",
        &mut new.language,
    );
    check(
        ui,
        &mut new.translates_request,
        &hand.cx.t("ui-annex-translates-request"),
    );
    check(ui, &mut new.certified, &hand.cx.t("ui-annex-certified"));
    number(ui, hand, &key("pages"), "ui-annex-pages", &mut new.pages);
    let words = hand.cx.t("ui-annex-file");
    field(ui, &words, |ui| {
        row(ui, |ui| {
            match &annex.file {
                Some(file) => {
                    label(ui, file);
                    if small_button(ui, &hand.cx.t("ui-remove")).clicked() {
                        new.file = None;
                    }
                }
                None => {
                    weak(ui, &hand.cx.t("ui-annex-no-file"));
                }
            }
            if button(ui, &hand.cx.t("ui-annex-choose-file")).clicked() {
                hand.out.push(Action::ChooseAnnexFile(annex.id.clone()));
            }
        });
    });
    (new != *annex).then_some(new)
}
