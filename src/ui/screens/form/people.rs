//! The forms of persons and organisations.

use eframe::egui::Ui;

use super::fields::{
    address, languages, line, lines, names, optional_line, partial, pick, place, places, words,
};
use super::memory::Hand;
use crate::request::{IdentityDocument, Organisation, Person, PersonRole, Sex};
use crate::ui::widgets::{button, card_ui, pair, small};

/// A person. Returns it when it has changed.
pub fn person_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, person: &Person) -> Option<Person> {
    let mut new = person.clone();
    let key = |name: &str| format!("{}.{name}", person.id);
    pair(
        ui,
        |ui| {
            line(
                ui,
                hand,
                "ui-person-family-name",
                &mut new.family_name,
                false,
            )
        },
        |ui| {
            line(
                ui,
                hand,
                "ui-person-given-names",
                &mut new.given_names,
                false,
            )
        },
    );
    optional_line(
        ui,
        hand,
        "ui-person-original-name",
        &mut new.original_script_name,
    );
    lines(ui, hand, "ui-person-aliases", &mut new.aliases);
    pair(
        ui,
        |ui| {
            pick(
                ui,
                hand,
                &key("role"),
                "ui-role",
                &mut new.role,
                &PersonRole::ALL,
                PersonRole::id,
            );
        },
        |ui| {
            pick(
                ui,
                hand,
                &key("sex"),
                "ui-sex",
                &mut new.sex,
                &Sex::ALL,
                Sex::id,
            )
        },
    );
    partial(ui, hand, &key("born"), "ui-person-born", &mut new.born);
    line(
        ui,
        hand,
        "ui-person-birth-place",
        &mut new.birth_place,
        false,
    );
    places(
        ui,
        hand,
        &key("nationalities"),
        "ui-person-nationalities",
        &mut new.nationalities,
    );
    documents_ui(ui, hand, person, &mut new.documents);
    address(ui, hand, &key("address"), &mut new.address);
    languages(
        ui,
        hand,
        &key("languages"),
        "ui-person-languages",
        &mut new.languages,
    );
    words(
        ui,
        hand,
        &key("function"),
        "ui-person-function",
        &mut new.function,
        1,
    );
    pair(
        ui,
        |ui| line(ui, hand, "ui-phone", &mut new.phone, true),
        |ui| line(ui, hand, "ui-email", &mut new.email, true),
    );
    words(
        ui,
        hand,
        &key("remarks"),
        "ui-person-remarks",
        &mut new.remarks,
        2,
    );
    (new != *person).then_some(new)
}

fn documents_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    person: &Person,
    documents: &mut Vec<IdentityDocument>,
) {
    small(ui, &hand.cx.t("ui-person-documents"));
    let mut gone = None;
    for (index, document) in documents.iter_mut().enumerate() {
        let key = format!("{}.documents.{index}", person.id);
        ui.push_id(&key, |ui| {
            card_ui(ui, |ui| {
                words(
                    ui,
                    hand,
                    &format!("{key}.kind"),
                    "ui-identity-kind",
                    &mut document.kind,
                    1,
                );
                pair(
                    ui,
                    |ui| line(ui, hand, "ui-identity-number", &mut document.number, true),
                    |ui| {
                        place(
                            ui,
                            hand,
                            &key,
                            "ui-identity-issued-by",
                            &mut document.issued_by,
                        )
                    },
                );
                if button(ui, &hand.cx.t("ui-remove")).clicked() {
                    gone = Some(index);
                }
            });
        });
    }
    if let Some(index) = gone {
        documents.remove(index);
    }
    if button(ui, &hand.cx.t("ui-identity-add")).clicked() {
        documents.push(IdentityDocument::default());
    }
}

/// An organisation. Returns it when it has changed.
pub fn organisation_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    organisation: &Organisation,
) -> Option<Organisation> {
    let mut new = organisation.clone();
    let key = |name: &str| format!("{}.{name}", organisation.id);
    line(ui, hand, "ui-organisation-name", &mut new.name, false);
    names(
        ui,
        hand,
        &key("name_in"),
        "ui-organisation-name-in",
        &mut new.name_in,
    );
    words(
        ui,
        hand,
        &key("functions"),
        "ui-organisation-functions",
        &mut new.functions,
        2,
    );
    line(
        ui,
        hand,
        "ui-organisation-registration",
        &mut new.registration,
        true,
    );
    address(ui, hand, &key("address"), &mut new.address);
    pair(
        ui,
        |ui| line(ui, hand, "ui-phone", &mut new.phone, true),
        |ui| line(ui, hand, "ui-email", &mut new.email, true),
    );
    line(
        ui,
        hand,
        "ui-organisation-signatory",
        &mut new.signatory,
        false,
    );
    words(
        ui,
        hand,
        &key("signatory_title"),
        "ui-organisation-signatory-title",
        &mut new.signatory_title,
        1,
    );
    (new != *organisation).then_some(new)
}
