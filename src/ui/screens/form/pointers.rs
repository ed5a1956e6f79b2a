//! Lists of records: choose one that is there, add one, change it in place, take the pointer away, delete it.

use eframe::egui::Ui;

use super::memory::Hand;
use super::{people, things};
use crate::desk::Edit;
use crate::i18n::{self, Args};
use crate::request::{LocalizedText, Record, RecordList, RecordRef};
use crate::terms::RecordId;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::widgets::{
    Choice, button, card_ui, choose_many_ui, label, small_button, wrapped_row,
};

/// How many characters of a name are shown.
const NAME: usize = 70;

/// A record in a few words, for lists on the screen; its sort and id where it has no name yet.
#[must_use]
pub fn record_name(cx: &Cx<'_>, list: RecordList, id: &RecordId) -> String {
    let request = cx.desk.request();
    let drafting = request.drafting_language;
    let say = |text: &LocalizedText| text.get_or_any(drafting).map(|p| p.text.clone());
    let name = list.get(request, id).and_then(|record| match record {
        RecordRef::Person(p) => Some(joined(
            cx,
            "ui-person-name",
            ["family", "given"],
            [&p.family_name, &p.given_names],
        )),
        RecordRef::Organisation(o) => Some(o.name.clone()),
        RecordRef::Account(a) => Some(a.number.clone()),
        RecordRef::Offence(o) => say(&o.title),
        RecordRef::Provision(p) => {
            let law = say(&p.law).unwrap_or_default();
            Some(joined(
                cx,
                "ui-provision-name",
                ["law", "article"],
                [&law, &p.article],
            ))
        }
        RecordRef::Property(p) => say(&p.description).or_else(|| Some(p.identifier.clone())),
        RecordRef::Annex(a) => say(&a.title).or_else(|| a.file.clone()),
    });
    let name = name.unwrap_or_default();
    // The first line of a long description is enough to recognize it.
    let line = name.lines().next().unwrap_or_default();
    let mut name: String = line.chars().take(NAME).collect();
    if name.len() < line.len() {
        name.push('…');
    }
    if name.is_empty() {
        let args = Args::new().with("id", id.as_str());
        return cx.with(&format!("ui-unnamed-{}", list.word()), &args);
    }
    name
}

/// Two parts of a name in the order of the screen's language, or the one that there is.
fn joined(cx: &Cx<'_>, id: &str, names: [&'static str; 2], parts: [&String; 2]) -> String {
    let [first, second] = parts;
    if first.is_empty() || second.is_empty() {
        return format!("{first}{second}");
    }
    let [a, b] = names;
    i18n::text_with(cx.language, id, &Args::new().with(a, first).with(b, second))
}

/// Pointers to records of these lists. `many` says whether there may be more than one. Returns the pointers when
/// they have changed; changes of the records themselves go out on their own.
pub fn pointers_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    lists: &[RecordList],
    present: &[RecordId],
    many: bool,
) -> Option<Vec<RecordId>> {
    let cx = hand.cx;
    let request = cx.desk.request();
    let mut new = present.to_vec();
    for id in present {
        let list = lists.iter().copied().find(|l| l.has(request, id));
        ui.push_id((key, id), |ui| {
            card_ui(ui, |ui| match list {
                Some(list) => record_ui(ui, hand, key, list, id, &mut new),
                None => {
                    // A pointer to nothing is shown, not hidden: the check speaks of it.
                    label(
                        ui,
                        &cx.with("ui-record-missing", &Args::new().with("id", id.as_str())),
                    );
                    if small_button(ui, &cx.t("ui-remove")).clicked() {
                        new.retain(|other| other != id);
                    }
                }
            });
        });
    }
    if many || present.is_empty() {
        add_ui(ui, hand, key, lists, present, &mut new);
    }
    (new != present).then_some(new)
}

fn record_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    list: RecordList,
    id: &RecordId,
    pointers: &mut Vec<RecordId>,
) {
    let cx = hand.cx;
    let name = record_name(&cx, list, id);
    let fold = format!("{key}/{id}");
    let unfolded = hand.memory.unfolded.contains(&fold);
    label(ui, &name);
    let of = |words: &str| cx.screen.captioned(words, &name);
    wrapped_row(ui, |ui| {
        let words = cx.t(if unfolded {
            "ui-record-fold"
        } else {
            "ui-record-edit"
        });
        if small_button(ui, &words)
            .accessible_name(of(&words))
            .clicked()
        {
            if unfolded {
                hand.memory.unfolded.remove(&fold);
            } else {
                hand.memory.unfolded.insert(fold.clone());
            }
        }
        let words = cx.t("ui-record-remove");
        if small_button(ui, &words)
            .accessible_name(of(&words))
            .clicked()
        {
            pointers.retain(|other| other != id);
        }
        let words = cx.t("ui-record-delete");
        if small_button(ui, &words)
            .accessible_name(of(&words))
            .clicked()
        {
            hand.out
                .push(Action::AskToDelete(list, id.clone(), name.clone()));
        }
    });
    if unfolded {
        ui.add_space(4.0);
        form_ui(ui, hand, list, id);
    }
}

fn form_ui(ui: &mut Ui, hand: &mut Hand<'_, '_>, list: RecordList, id: &RecordId) {
    let Some(record) = list.get(hand.cx.desk.request(), id) else {
        return;
    };
    let changed = match record {
        RecordRef::Person(r) => people::person_ui(ui, hand, r).map(Record::from),
        RecordRef::Organisation(r) => people::organisation_ui(ui, hand, r).map(Record::from),
        RecordRef::Account(r) => things::account_ui(ui, hand, r).map(Record::from),
        RecordRef::Offence(r) => things::offence_ui(ui, hand, r).map(Record::from),
        RecordRef::Provision(r) => things::provision_ui(ui, hand, r).map(Record::from),
        RecordRef::Property(r) => things::property_ui(ui, hand, r).map(Record::from),
        RecordRef::Annex(r) => things::annex_ui(ui, hand, r).map(Record::from),
    };
    if let Some(record) = changed {
        hand.out.push(Action::Edit(Edit::Record(record)));
    }
}

fn add_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    lists: &[RecordList],
    present: &[RecordId],
    pointers: &mut Vec<RecordId>,
) {
    let cx = hand.cx;
    let request = cx.desk.request();
    wrapped_row(ui, |ui| {
        for list in lists.iter().copied() {
            let words = cx.t(&format!("ui-add-{}", list.word()));
            if button(ui, &words).clicked() {
                let id = list.fresh_id(request);
                hand.memory.unfolded.insert(format!("{key}/{id}"));
                hand.out
                    .push(Action::Edit(Edit::Record(list.empty(id.clone()))));
                pointers.push(id);
            }
        }
        let others: Vec<_> = lists
            .iter()
            .flat_map(|list| list.ids(request).map(|id| (*list, id)))
            .filter(|(_, id)| !present.contains(id))
            .map(|(list, id)| Choice::new(id.clone(), record_name(&cx, list, id)))
            .collect();
        if !others.is_empty() {
            let (name, search) = (cx.t("ui-choose-record"), cx.t("ui-search"));
            if let Some(id) = choose_many_ui(ui, ("record", key), &name, &search, &others, 200.0) {
                pointers.push(id);
            }
        }
    });
}
