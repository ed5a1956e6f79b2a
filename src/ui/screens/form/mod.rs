//! The questions of a section: one form for every type of value.

mod data;
mod derived;
mod fields;
mod memory;
mod people;
mod pointers;
mod scalar;
mod texts;
mod things;
mod value;

use eframe::egui::{Align, Rect, Response, TextStyle, Ui, vec2};

pub use memory::{FormMemory, Hand, Target};
pub use texts::{localized_ui, parsed_ui};

use crate::interview::Section;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::screens::findings::finding_ui;
use crate::ui::screens::glossary::term_under;
use crate::ui::theme;
use crate::ui::widgets::{
    caption, chip_ui, column, disclosure_ui, focus_first, heading, index_under_pointer, jump_to,
    open_disclosure, question_frame_ui, row, scroll_ui, seek_ui, small, small_colored, steady_ui,
    tooltip, wanted_ui,
};
use data::{QuestionData, Subject, Tone};

/// Draws a section.
pub fn form_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    section: &Section,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) {
    let data = memory.data(cx, section);
    let target = memory.take_target(ui.ctx());
    scroll_ui(ui, ("form", &section.title), |ui| {
        middle_ui(ui, |ui| {
            ui.add_space(18.0);
            heading(ui, &data.title);
            ui.add_space(4.0);
            let mut hand = Hand {
                cx: *cx,
                memory,
                out,
            };
            for question in &data.asked {
                framed_ui(ui, question, target.as_ref(), &mut hand);
            }
            if !data.others.is_empty() {
                // A jump to one of them opens them all.
                let leads_to =
                    |q: &QuestionData| target.as_ref().is_some_and(|t| t.place == q.place);
                if data.others.iter().any(leads_to) {
                    open_disclosure(ui, ("others", &section.title));
                }
                disclosure_ui(ui, ("others", &section.title), &data.others_heading, |ui| {
                    for question in &data.others {
                        framed_ui(ui, question, target.as_ref(), &mut hand);
                    }
                });
            }
            ui.add_space(60.0);
        });
    });
}

/// The middle column: not wider than can be read, in the middle of its room.
pub fn middle_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_width();
    let width = (room - 40.0).min(theme::COLUMN);
    let layout = column(ui);
    ui.allocate_ui_with_layout(vec2(room, 0.0), layout, |ui| {
        ui.horizontal_top(|ui| {
            ui.add_space(((room - width) / 2.0).max(0.0));
            ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 9.0;
                add(ui)
            })
            .inner
        })
        .inner
    })
    .inner
}

fn framed_ui(
    ui: &mut Ui,
    question: &QuestionData,
    target: Option<&Target>,
    hand: &mut Hand<'_, '_>,
) {
    let marked = hand.cx.marked == Some(&question.place);
    let target = target.filter(|t| t.place == question.place);
    let wanted = target.is_some();
    let seek = target.and_then(|t| t.seek);
    let add = |ui: &mut Ui| {
        let (((), frame), found) = seek_ui(ui, seek, |ui| {
            question_frame_ui(ui, marked, |ui| {
                question_ui(ui, question, wanted && seek.is_none(), hand);
            })
        });
        if let Some(target) = target.filter(|_| seek.is_some() && !found) {
            hand.memory.show_place_of(target, ui.ctx());
        }
        if let Subject::Element(id) = &question.subject
            && gains_focus(ui, frame.rect)
        {
            hand.out.push(Action::ShowPassage(id.clone()));
        }
        // What was found comes into sight by itself, and what is seen already stays where it is.
        if wanted && !found {
            // A long answer begins at the top; one that fits is brought to the middle.
            let align = if frame.rect.height() > 400.0 {
                Align::TOP
            } else {
                Align::Center
            };
            jump_to(ui, &frame, align);
        }
    };
    if wanted {
        wanted_ui(ui, &question.place, add);
    } else {
        steady_ui(ui, &question.place, add);
    }
}

/// Whether something inside a frame has just been chosen for typing or reached by the keyboard.
fn gains_focus(ui: &Ui, frame: Rect) -> bool {
    ui.memory(|m| m.focused())
        .and_then(|id| ui.ctx().read_response(id))
        .is_some_and(|r| r.gained_focus() && frame.contains(r.rect.center()))
}

/// The term of art on which the pointer rests appears with its forms in the six languages.
fn with_term(
    ui: &Ui,
    response: Response,
    text: &str,
    style: TextStyle,
    hand: &Hand<'_, '_>,
) -> Response {
    // Looking for a term is too much for every frame.
    if !response.hovered() {
        return response;
    }
    let term = index_under_pointer(ui, &response, text, style)
        .and_then(|at| term_under(&hand.cx, text, at));
    match term {
        Some(term) => tooltip(response, &term),
        None => response,
    }
}

fn question_ui(ui: &mut Ui, question: &QuestionData, wanted: bool, hand: &mut Hand<'_, '_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    let named = caption(ui, &question.label);
    let named = with_term(ui, named, &question.label, theme::caption(), hand);
    ui.spacing_mut().interact_size.y = 20.0;
    row(ui, |ui| {
        let tokens = theme::tokens(ui);
        let (mark, color) = match question.tone {
            Tone::Met => ("✓", tokens.complete),
            Tone::Must => ("◆", tokens.blocking),
            Tone::Open => ("▲", tokens.warning),
            Tone::Quiet => ("○", tokens.weak),
        };
        chip_ui(ui, &format!("{mark} {}", question.obligation), color);
        if !question.articles.is_empty() {
            small(ui, &question.articles);
        }
    });
    ui.spacing_mut().interact_size.y = theme::ROW;
    if !question.help.is_empty() {
        let help = small(ui, &question.help);
        with_term(ui, help, &question.help, TextStyle::Small, hand);
    }
    if let Some(example) = &question.example {
        small(ui, example);
    }
    if let Some(caution) = &question.caution {
        let color = theme::tokens(ui).warning;
        small_colored(ui, caution, color);
    }
    if let Some(giver) = &question.given_by {
        small(ui, giver);
    }
    for source in &question.sources {
        let color = theme::tokens(ui).advice;
        small_colored(ui, source, color);
    }
    ui.add_space(2.0);
    if wanted {
        // One types at once where a finding or the outline has led to.
        focus_first(ui.ctx());
    }
    ui.label_inputs_by(named.id, |ui| match &question.subject {
        Subject::Element(id) => value::value_ui(ui, hand, id, &question.label),
        Subject::Question(id) => value::circumstance_ui(ui, hand, id),
    });
    for (index, finding) in question.findings.iter().enumerate() {
        ui.push_id(("finding", index), |ui| {
            finding_ui(ui, finding, false, hand.out)
        });
    }
}
