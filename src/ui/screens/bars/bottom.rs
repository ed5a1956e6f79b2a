//! The bar at the bottom: saved or not, what was done last, progress; languages, export.
//!
//! What changes while a person works stands in the room that the buttons leave, and is cut where that is too small:
//! the buttons stay where they are.

use eframe::egui::{Color32, Ui};

use super::buttons_width;
use super::data::{BottomData, DraftData};
use crate::desk::produce::Format;
use crate::terms::Language;
use crate::ui::action::{Action, Made};
use crate::ui::theme;
use crate::ui::widgets::{
    button_width, check, combo_ui, line_ui, line_width, menu_ui, primary_button, row, selectable,
    small, small_button, small_width,
};

/// Width of the choice of a language, in points: the longest name and the arrow.
const LANGUAGE: f32 = 104.0;
/// Room between groups, in points.
const APART: f32 = 10.0;
/// The least room for what was done last, in points.
const STATUS: f32 = 250.0;

/// How much of the bar stands in its menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fold {
    /// Nothing but what is seldom made.
    Nothing,
    /// The language of the screen, and the caption of that of documents.
    Captions,
    /// Both languages.
    Languages,
    /// All.
    All,
}

/// Draws the bar.
pub fn bottom_ui(ui: &mut Ui, data: &BottomData, out: &mut Vec<Action>) {
    let room = ui.available_width();
    let (fold, width) = fold(ui, data, room);
    row(ui, |ui| {
        let before = ui.min_rect().width();
        // What is said changes often; the widgets behind it keep their ids.
        ui.push_id("status", |ui| status_ui(ui, data, room - width, out));
        let taken = ui.min_rect().width() - before;
        ui.add_space((room - width - taken - ui.spacing().item_spacing.x).max(0.0));
        if fold < Fold::Captions || data.draft.is_none() {
            small(ui, &data.screen_caption);
            let (name, present) = (&data.screen_caption, data.language.endonym());
            combo_ui(ui, "screen", name, present, LANGUAGE, |ui| {
                screens_ui(ui, data, out);
            });
        }
        let Some(draft) = &data.draft else { return };
        if fold < Fold::Captions {
            ui.add_space(APART);
            small(ui, &draft.document_caption);
        }
        if fold < Fold::Languages {
            let present = draft
                .languages
                .iter()
                .find(|(l, _)| *l == draft.document)
                .map_or("", |(_, name)| name);
            let name = &draft.document_caption;
            combo_ui(ui, "document", name, present, LANGUAGE, |ui| {
                documents_ui(ui, draft, out);
            });
        }
        if fold < Fold::All && primary_button(ui, &draft.export).clicked() {
            out.push(Action::Export(Made::Letter(Format::Docx)));
        }
        menu_ui(ui, &draft.more.caption, |ui| {
            more_ui(ui, data, draft, fold, out);
        });
    });
}

/// What has to go into the menu so that there is room for the rest, and the width of the buttons that stay, in points.
fn fold(ui: &Ui, data: &BottomData, room: f32) -> (Fold, f32) {
    let gap = ui.spacing().item_spacing.x;
    let screen = small_width(ui, &data.screen_caption) + LANGUAGE + 2.0 * gap;
    let Some(draft) = &data.draft else {
        return (Fold::Nothing, screen);
    };
    let more = buttons_width(ui, [draft.more.caption.as_str()]);
    let languages = more + buttons_width(ui, [draft.export.as_str()]);
    let captions = languages + LANGUAGE + gap;
    let nothing = captions + screen + APART + gap + small_width(ui, &draft.document_caption) + gap;
    [
        (Fold::Nothing, nothing),
        (Fold::Captions, captions),
        (Fold::Languages, languages),
    ]
    .into_iter()
    .find(|(_, width)| room - width >= STATUS)
    .unwrap_or_else(|| match room - languages >= STATUS / 2.0 {
        true => (Fold::Languages, languages),
        false => (Fold::All, more),
    })
}

/// What is to be said of the draft and of work that is being done, as much as there is room for.
fn status_ui(ui: &mut Ui, data: &BottomData, room: f32, out: &mut Vec<Action>) {
    let tokens = theme::tokens(ui);
    let gap = ui.spacing().item_spacing.x;
    let mut room = room - gap;
    let draft = data.draft.as_ref();
    if let Some(draft) = draft {
        let (mark, color) = if draft.is_saved {
            ("✓", tokens.complete)
        } else {
            ("●", tokens.warning)
        };
        line_ui(ui, mark, color, room);
        room -= line_width(ui, mark) + gap;
    }
    let stop = data.work.as_ref().map(|(_, stop)| stop);
    let said: Option<(&str, Color32)> = match &data.work {
        Some((words, _)) => Some((words, tokens.accent)),
        None => data.notice.as_deref().map(|words| (words, tokens.complete)),
    };
    let saved = draft.map(|draft| (draft.saved.as_str(), tokens.text));
    let progress = draft.map(|draft| (draft.progress.as_str(), tokens.text));
    if let Some(stop) = stop {
        room -= button_width(ui, stop) + gap;
    }
    let mut rest = room;
    for (words, color) in chosen(ui, [saved, progress, said], room) {
        line_ui(ui, words, color, rest);
        ui.add_space(APART);
        rest -= line_width(ui, words) + gap + APART;
    }
    if let Some(stop) = stop
        && small_button(ui, stop).clicked()
    {
        out.push(Action::StopWork);
    }
}

/// What is said where there is not room for all: what was done last, then whether the draft is saved.
fn chosen<'w>(ui: &Ui, all: [Option<(&'w str, Color32)>; 3], room: f32) -> Vec<(&'w str, Color32)> {
    let [saved, progress, said] = all;
    let gaps = ui.spacing().item_spacing.x + APART;
    let sets = if said.is_some() {
        [vec![saved, progress, said], vec![saved, said], vec![said]]
    } else {
        [vec![saved, progress], vec![saved], vec![saved]]
    };
    let last = sets.len() - 1;
    for (index, set) in sets.into_iter().enumerate() {
        let set: Vec<_> = set.into_iter().flatten().collect();
        let widths = set.iter().map(|(words, _)| line_width(ui, words) + gaps);
        if index == last || widths.sum::<f32>() - gaps <= room {
            return set;
        }
    }
    Vec::new()
}

fn screens_ui(ui: &mut Ui, data: &BottomData, out: &mut Vec<Action>) {
    for language in Language::ALL {
        if selectable(ui, language == data.language, language.endonym()).clicked() {
            out.push(Action::ScreenLanguage(language));
            ui.close();
        }
    }
}

fn documents_ui(ui: &mut Ui, draft: &DraftData, out: &mut Vec<Action>) {
    for (language, name) in &draft.languages {
        if selectable(ui, *language == draft.document, name).clicked() {
            out.push(Action::DocumentLanguage(*language));
            ui.close();
        }
    }
}

/// What else can be made, and how; and what of the bar there is no room for.
fn more_ui(ui: &mut Ui, data: &BottomData, draft: &DraftData, fold: Fold, out: &mut Vec<Action>) {
    let more = &draft.more;
    let all = [
        (&draft.export, Made::Letter(Format::Docx)),
        (&more.pdf, Made::Letter(Format::Pdf)),
        (&more.package, Made::Package),
    ];
    for (words, made) in all.into_iter().skip(usize::from(fold < Fold::All)) {
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
    if more.carries && selectable(ui, false, &more.carried).clicked() {
        out.push(Action::ShowCarried);
        ui.close();
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
    if fold >= Fold::Languages {
        ui.separator();
        small(ui, &draft.document_caption);
        documents_ui(ui, draft, out);
    }
    if fold >= Fold::Captions {
        ui.separator();
        small(ui, &data.screen_caption);
        screens_ui(ui, data, out);
    }
}
