//! The setup page: kinds of request, States, drafting language, legal bases, remark.

mod bases;
mod data;

use eframe::egui::{Align, Ui};

use crate::desk::Edit;
use crate::i18n::Args;
use crate::terms::{InstrumentId, KindId, Language, StateId};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Key};
use crate::ui::memo::Memo;
use crate::ui::place::Place;
use crate::ui::screens::findings::FindingData;
use crate::ui::screens::findings::finding_ui;
use crate::ui::screens::form::{FormMemory, Hand, Target, middle_ui};
use crate::ui::widgets::{
    Choice, Written, button, caption, card_ui, check, choose_ui, field, focus_first, heading,
    indented_ui, jump_to, multi_line, pair, row, scroll_ui, search_line, seek_ui, small,
    small_button, steady_ui, subheading, weak,
};

/// What the setup page remembers.
#[derive(Debug, Default)]
pub struct SetupMemory {
    /// Words by which kinds are looked for.
    wanted: String,
    /// Whether the list of all kinds is open; at first it is where no kind has been chosen.
    listed: Option<bool>,
    /// Legal bases between States that are not both Parties which were relied on when the page was opened: they
    /// stand with the others above, and what is ticked afterwards stays where it was.
    relied: Option<Vec<InstrumentId>>,
    found: Memo<Key, Vec<(Place, FindingData)>>,
    families: Memo<(Key, String), Vec<data::Family>>,
    bases: Memo<Key, Option<Vec<data::BasisData>>>,
}

impl SetupMemory {
    /// The page is left: when it is opened again it orders itself anew.
    pub fn leave(&mut self) {
        self.relied = None;
    }
}

/// Draws the setup page.
pub fn setup_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    memory: &mut SetupMemory,
    form: &mut FormMemory,
    out: &mut Vec<Action>,
) {
    let target = form.take_target(ui.ctx());
    let found = memory.found.get(cx.key(), || found(cx));
    let part = Part {
        cx,
        found: &found,
        target: target.as_ref(),
    };
    let is_hidden = scroll_ui(ui, "setup", |ui| {
        middle_ui(ui, |ui| {
            ui.add_space(18.0);
            heading(ui, &cx.t("ui-setup"));
            let states = part.show(ui, &Place::States, out, |ui, out| {
                steady_ui(ui, "states", |ui| {
                    card_ui(ui, |ui| states_ui(ui, cx, out));
                });
            });
            ui.add_space(8.0);
            let kinds = part.show(ui, &Place::Kinds, out, |ui, out| {
                small(ui, &cx.t("ui-setup-kinds-help"));
                steady_ui(ui, "chosen kinds", |ui| chosen_ui(ui, cx, out));
                kinds_ui(ui, cx, memory, out);
            });
            ui.add_space(8.0);
            let bases = part.show(ui, &Place::LegalBases, out, |ui, out| {
                small(ui, &cx.t("ui-setup-bases-help"));
                let mut hand = Hand {
                    cx: *cx,
                    memory: form,
                    out,
                };
                let bases = memory.bases.get(cx.key(), || data::bases(cx));
                bases::bases_ui(ui, &mut hand, bases.as_deref(), &mut memory.relied);
            });
            ui.add_space(8.0);
            let note = part.show(ui, &Place::Note, out, |ui, out| {
                steady_ui(ui, "note", |ui| note_ui(ui, cx, out));
            });
            ui.add_space(60.0);
            states || kinds || bases || note
        })
    });
    if let Some(target) = target.filter(|_| is_hidden) {
        form.show_place_of(&target, ui.ctx());
    }
}

/// The parts of the page.
struct Part<'p, 'c> {
    cx: &'p Cx<'c>,
    found: &'p [(Place, FindingData)],
    target: Option<&'p Target>,
}

impl Part<'_, '_> {
    /// Draws a part. Returns whether something is looked for in it and not to be seen.
    fn show(
        &self,
        ui: &mut Ui,
        at: &Place,
        out: &mut Vec<Action>,
        add: impl FnOnce(&mut Ui, &mut Vec<Action>),
    ) -> bool {
        let words = match at {
            Place::States => "ui-setup-states",
            Place::Kinds => "ui-setup-kinds",
            Place::LegalBases => "ui-setup-bases",
            _ => "ui-setup-note",
        };
        let title = subheading(ui, &self.cx.t(words));
        findings_ui(ui, self.found, at, out);
        let wanted = self.target.filter(|target| target.place == *at);
        let seek = wanted.and_then(|target| target.seek);
        if wanted.is_some() && seek.is_none() {
            jump_to(ui, &title, Align::TOP);
            focus_first(ui.ctx());
        }
        let ((), is_found) = seek_ui(ui, seek, |ui| add(ui, out));
        seek.is_some() && !is_found
    }
}

/// The findings of the page, each with its place.
fn found(cx: &Cx<'_>) -> Vec<(Place, FindingData)> {
    let all = cx.desk.report().findings.iter();
    all.filter_map(|finding| {
        let place = crate::ui::place::of_finding(finding, cx.desk)?;
        let is_here = matches!(place, Place::Kinds | Place::States | Place::LegalBases);
        is_here.then(|| (place, FindingData::new(cx, finding)))
    })
    .collect()
}

fn findings_ui(ui: &mut Ui, found: &[(Place, FindingData)], place: &Place, out: &mut Vec<Action>) {
    let here = found.iter().filter(|(at, _)| at == place);
    for (index, (_, finding)) in here.enumerate() {
        ui.push_id((place, index), |ui| finding_ui(ui, finding, false, out));
    }
}

fn states_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let request = cx.desk.request();
    let (none, search) = (cx.t("ui-choose-state"), cx.t("ui-search"));
    let chooser = |ui: &mut Ui, words: &str, present: Option<&StateId>| {
        let name = cx.t(words);
        field(ui, &name, |ui| {
            let width = ui.available_width();
            choose_ui(
                ui,
                words,
                (&name, &none, &search),
                present,
                cx.names.states(),
                width,
            )
        })
    };
    // A reply goes from the requested State to the requesting one.
    let (from, to) = if cx.desk.requirements().is_reply() {
        ("ui-sending-state", "ui-receiving-state")
    } else {
        ("ui-requesting-state", "ui-requested-state")
    };
    let chosen = pair(
        ui,
        |ui| chooser(ui, from, request.requesting_state.as_ref()),
        |ui| chooser(ui, to, request.requested_state.as_ref()),
    );
    if let Some(state) = chosen.0 {
        out.push(Action::Edit(Edit::RequestingState(state)));
    }
    if let Some(state) = chosen.1 {
        out.push(Action::Edit(Edit::RequestedState(state)));
    }
    let name = cx.t("ui-drafting-language");
    let languages: Vec<_> = Language::ALL
        .into_iter()
        .map(|l| Choice::new(l, format!("{} · {}", cx.language_name(l), l.endonym())))
        .collect();
    let none = cx.t("ui-choose-language");
    let chosen = field(ui, &name, |ui| {
        let present = Some(&request.drafting_language);
        choose_ui(
            ui,
            "drafting",
            (&name, &none, &search),
            present,
            &languages,
            280.0,
        )
    });
    if let Some(Some(language)) = chosen {
        out.push(Action::Edit(Edit::DraftingLanguage(language)));
    }
    small(ui, &cx.t("ui-drafting-language-help"));
}

/// The kinds chosen, in the order of the letter.
fn chosen_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let kinds = &cx.desk.request().kinds;
    if kinds.is_empty() {
        weak(ui, &cx.t("ui-setup-no-kind"));
        return;
    }
    let law = cx.desk.reference().law();
    card_ui(ui, |ui| {
        for (index, id) in kinds.iter().enumerate() {
            let title = law.kind(id.as_str()).map_or_else(
                || id.to_string(),
                |k| cx.words(crate::i18n::kind_title(k, cx.language)),
            );
            row(ui, |ui| {
                let args = Args::new().with("name", title.clone());
                if index > 0
                    && small_button(ui, "▲")
                        .accessible_name(cx.with("ui-move-up", &args))
                        .clicked()
                {
                    let mut new = kinds.clone();
                    new.swap(index, index - 1);
                    out.push(Action::Edit(Edit::Kinds(new)));
                }
                if small_button(ui, "×")
                    .accessible_name(cx.screen.captioned(&cx.t("ui-remove"), &title))
                    .clicked()
                {
                    toggle(kinds, id, out);
                }
                crate::ui::widgets::label(ui, &format!("{}. {title}", index + 1));
            });
        }
    });
}

fn kinds_ui(ui: &mut Ui, cx: &Cx<'_>, memory: &mut SetupMemory, out: &mut Vec<Action>) {
    let none = cx.desk.request().kinds.is_empty();
    let listed = *memory.listed.get_or_insert(none) || none;
    let words = if listed {
        "ui-setup-kinds-fold"
    } else {
        "ui-setup-kinds-change"
    };
    if !none && button(ui, &cx.t(words)).clicked() {
        memory.listed = Some(!listed);
    }
    if !listed {
        return;
    }
    let name = cx.t("ui-search-kinds");
    field(ui, &name, |ui| {
        steady_ui(ui, "search-of-kinds", |ui| {
            search_line(ui, &mut memory.wanted, 340.0, &cx.t("ui-search"))
        });
    });
    let key = (cx.key(), memory.wanted.clone());
    let families = memory
        .families
        .get(key, || data::families(cx, &memory.wanted));
    if families.is_empty() {
        weak(ui, &cx.t("ui-nothing-found"));
    }
    for family in families.iter() {
        card_ui(ui, |ui| {
            caption(ui, &family.name);
            ui.spacing_mut().item_spacing.y = 2.0;
            for kind in &family.kinds {
                steady_ui(ui, ("kind", &kind.id), |ui| {
                    ui.add_space(4.0);
                    let mut chosen = kind.chosen;
                    if check(ui, &mut chosen, &kind.title).changed() {
                        toggle(&cx.desk.request().kinds, &kind.id, out);
                    }
                    if !kind.summary.is_empty() {
                        indented_ui(ui, |ui| small(ui, &kind.summary));
                    }
                });
            }
        });
    }
}

fn toggle(kinds: &[KindId], id: &KindId, out: &mut Vec<Action>) {
    let mut new = kinds.to_vec();
    if new.contains(id) {
        new.retain(|other| other != id);
    } else {
        new.push(id.clone());
    }
    out.push(Action::Edit(Edit::Kinds(new)));
}

fn note_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let mut text = cx.desk.request().note.clone().unwrap_or_default();
    let name = cx.t("ui-setup-note-help");
    field(ui, &name, |ui| {
        if multi_line(ui, &mut text, 2, Written::Screen).changed() {
            out.push(Action::Edit(Edit::Note((!text.is_empty()).then_some(text))));
        }
    });
}
