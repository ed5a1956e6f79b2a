//! The pages beside the questions.

use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Modifiers, PointerButton, pos2};
use egui_kittest::kittest::Queryable as _;

use super::{Window, window};
use crate::desk::Edit;
use crate::desk::examples;
use crate::desk::preview::AnswerPlace;
use crate::reference::Reference;
use crate::request::{Answer, LocalizedText};
use crate::terms::{ElementId, Language};
use crate::ui::action::Action;
use crate::ui::place::Place;

fn with_example() -> Window {
    let mut w = window(Language::En, None);
    let ctx = w.harness.ctx.clone();
    let name = examples::all(Reference::for_tests())
        .iter()
        .find(|(_, r)| r.answers.contains_key(&ElementId::new("gen_facts")))
        .unwrap()
        .0;
    w.harness.state_mut().apply(Action::Example(name), &ctx);
    let english = Action::DocumentLanguage(Language::En);
    w.harness.state_mut().apply(english, &ctx);
    w.harness.run();
    w
}

/// Frames until something has come true; pages come from a thread of their own.
fn until(w: &mut Window, is_true: impl Fn(&Window) -> bool) {
    for _ in 0..1_200 {
        w.harness.step();
        if is_true(w) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("it never came true");
}

fn number(w: &Window) -> u64 {
    w.harness.state().pages.laid().map_or(0, |l| l.number)
}

fn place(w: &Window, element: &str) -> AnswerPlace {
    let laid = w.harness.state().pages.laid().unwrap();
    let found = laid.places.iter().find(|p| p.element.as_str() == element);
    found.unwrap().clone()
}

#[test]
fn a_click_on_a_passage_leads_to_its_question() {
    let mut w = with_example();
    w.harness.get_by_label("Pages").click();
    until(&mut w, |w| number(w) > 0);
    let pages = w.harness.state().pages.laid().unwrap().sizes.len();
    let facts = place(&w, "gen_facts");
    w.harness.step();
    let name = format!("Page {} of {pages}", facts.page + 1);
    let sheet = w
        .harness
        .get_by_role_and_label(Role::Document, &name)
        .rect();
    let scale = sheet.width() / 595.3;
    // Inside the first line of the answer.
    let at = pos2(
        sheet.left() + (facts.x + 20.0) * scale,
        sheet.top() + (facts.y - 3.0) * scale,
    );
    for pressed in [true, false] {
        w.harness.event(Event::PointerMoved(at));
        w.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        w.harness.step();
    }
    w.harness.step();
    let wanted = Place::Element(ElementId::new("gen_facts"));
    assert_eq!(w.harness.state().marked, Some(wanted));
}

#[test]
fn pages_follow_the_draft_and_the_language_and_go_with_it() {
    let mut w = with_example();
    w.harness.get_by_label("Pages").click();
    until(&mut w, |w| number(w) > 0);
    let first = number(&w);
    let words = Answer::Text(LocalizedText::original(Language::En, "Other facts."));
    let app = w.harness.state_mut();
    let edit = Edit::Answer(ElementId::new("gen_facts"), Some(words));
    let command = crate::desk::Command::Edit(edit);
    let done = app
        .desk
        .as_mut()
        .unwrap()
        .apply(command, std::time::Duration::ZERO);
    assert_eq!(done, crate::desk::Done::Changed);
    w.harness.step();
    // The old pages stay until the new ones are there.
    assert_eq!(number(&w), first);
    until(&mut w, |w| number(w) > first);
    assert!(!w.harness.state().pages.is_rtl());
    let ctx = w.harness.ctx.clone();
    let app = w.harness.state_mut();
    app.apply(Action::DocumentLanguage(Language::Ar), &ctx);
    until(&mut w, |w| w.harness.state().pages.is_rtl());
    let app = w.harness.state_mut();
    app.apply(
        Action::Example(examples::all(Reference::for_tests())[0].0),
        &ctx,
    );
    app.apply(Action::Unsaved(crate::ui::action::Unsaved::Discard), &ctx);
    assert!(w.harness.state().pages.laid().is_none());
}
