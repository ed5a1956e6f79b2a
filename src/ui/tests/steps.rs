//! Steps that are taken back: by pause and place, named, and shown where they were.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::{Window, window};
use crate::desk::Edit;
use crate::request::{Answer, RecordList};
use crate::terms::Language;
use crate::ui::action::Action;
use crate::ui::place::{Page, Place};

fn undo(w: &mut Window) {
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    w.harness.run();
}

fn facts(w: &Window) -> String {
    match w.answer("gen_facts") {
        Some(Answer::Text(text)) => text.0[&Language::En].text.clone(),
        _ => String::new(),
    }
}

fn notice(w: &Window) -> String {
    w.harness.state().notice.clone().unwrap_or_default()
}

#[test]
fn a_key_takes_back_what_was_typed_since_the_pause() {
    let mut w = window(Language::En, None);
    w.draft("mla_general");
    w.go(Place::Element("gen_facts".into()));
    let label = Window::label_of("gen_facts");
    w.type_into(Role::MultilineTextInput, &label, " alpha");
    // Each frame of the harness is a quarter of a second.
    for _ in 0..16 {
        w.harness.step();
    }
    let field = w
        .harness
        .get_by_role_and_label(Role::MultilineTextInput, &label);
    field.type_text(" beta");
    w.harness.run();
    assert_eq!(facts(&w), " alpha beta");
    // The caret is in the field, and the key does what it does everywhere.
    undo(&mut w);
    assert_eq!(facts(&w), " alpha");
    assert_eq!(notice(&w), format!("Undone: {label} (typing)"));
    let said = notice(&w);
    assert!(w.harness.query_by_label(&said).is_some());
    // What is typed then goes on where the step was.
    let field = w
        .harness
        .get_by_role_and_label(Role::MultilineTextInput, &label);
    field.type_text("!");
    w.harness.run();
    assert_eq!(facts(&w), " alpha!");
    undo(&mut w);
    undo(&mut w);
    assert_eq!(facts(&w), "");
}

#[test]
fn a_step_out_of_sight_is_shown() {
    let mut w = window(Language::En, None);
    w.draft("mla_general");
    w.go(Place::Element("gen_facts".into()));
    let section = w.harness.state().page.clone();
    let label = Window::label_of("gen_facts");
    w.type_into(Role::MultilineTextInput, &label, "alpha");
    w.go(Place::Setup);
    assert_eq!(w.harness.state().page, Page::Setup);
    undo(&mut w);
    assert_eq!(w.harness.state().page, section);
    assert_eq!(
        w.harness.state().marked,
        Some(Place::Element("gen_facts".into()))
    );
    assert_eq!(facts(&w), "");
}

#[test]
fn a_line_to_search_by_keeps_its_own_steps() {
    let mut w = window(Language::En, None);
    w.click_button("New request");
    w.edit(Edit::RequestingState("FRA".parse().ok()));
    // The only line of the page is the one to search kinds by.
    w.harness.get_by_role(Role::TextInput).focus();
    w.harness.run();
    w.harness.get_by_role(Role::TextInput).type_text("seizure");
    w.harness.run();
    let typed = |w: &Window| {
        let field = w.harness.get_by_role(Role::TextInput);
        field.value().unwrap_or_default()
    };
    assert_eq!(typed(&w), "seizure");
    undo(&mut w);
    assert_eq!(typed(&w), "");
    let request = w.harness.state().desk().unwrap().request();
    assert!(request.requesting_state.is_some());
}

#[test]
fn one_key_takes_back_one_field_of_a_record() {
    let mut w = window(Language::En, None);
    w.begin("mla_general", &"gen_persons".into());
    w.click_button("Add a person");
    for (caption, words) in [("Family name", "Ortiz"), ("Given names", "Juan")] {
        w.type_into(Role::TextInput, caption, words);
    }
    let names = |w: &Window| {
        let request = w.harness.state().desk().unwrap().request();
        request
            .persons
            .iter()
            .map(|p| (p.family_name.clone(), p.given_names.clone()))
            .collect::<Vec<_>>()
    };
    let pair = |a: &str, b: &str| vec![(a.to_owned(), b.to_owned())];
    assert_eq!(names(&w), pair("Ortiz", "Juan"));
    undo(&mut w);
    assert_eq!(names(&w), pair("Ortiz", ""));
    assert_eq!(notice(&w), "Undone: Person: Ortiz: Given names (typing)");
    undo(&mut w);
    assert_eq!(names(&w), pair("", ""));
    undo(&mut w);
    let request = w.harness.state().desk().unwrap().request();
    assert_eq!(RecordList::Persons.len(request), 0);
    assert_eq!(w.answer("gen_persons"), None);
}

#[test]
fn a_step_puts_the_caret_where_it_was_taken_back() {
    let mut w = window(Language::En, None);
    w.draft("mla_general");
    w.go(Place::Element("gen_facts".into()));
    let label = Window::label_of("gen_facts");
    w.type_into(Role::MultilineTextInput, &label, "alpha omega");
    for _ in 0..16 {
        w.harness.step();
    }
    for _ in 0.." omega".len() {
        w.harness.key_press(Key::ArrowLeft);
    }
    w.harness.run();
    let field = w
        .harness
        .get_by_role_and_label(Role::MultilineTextInput, &label);
    field.type_text("bet");
    w.harness.run();
    assert_eq!(facts(&w), "alphabet omega");
    w.go(Place::Setup);
    undo(&mut w);
    assert_eq!(facts(&w), "alpha omega");
    // Nothing is pressed: the caret is in the field already, and not at an end of the text.
    w.harness.event(Event::Text("!".to_owned()));
    w.harness.run();
    assert_eq!(facts(&w), "alpha! omega");
}

#[test]
fn a_choice_that_is_taken_back_has_the_focus() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    w.go(Place::Setup);
    for state in ["BRA", "CHE"] {
        let edit = Edit::RequestedState(state.parse().ok());
        let ctx = w.harness.ctx.clone();
        w.harness.state_mut().apply(Action::Edit(edit), &ctx);
        w.harness.run();
    }
    undo(&mut w);
    let list = |name: &str| {
        let list = w.harness.get_by_role_and_label(Role::ComboBox, name);
        (list.is_focused(), list.value().unwrap_or_default())
    };
    assert_eq!(list("Requested State"), (true, "Brazil".to_owned()));
    assert!(!list("Requesting State").0);
}

#[test]
fn what_is_typed_and_taken_out_again_is_no_unsaved_work() {
    let mut w = window(Language::En, Some("case.rogatory.json"));
    w.draft("mla_general");
    w.go(Place::Element("gen_facts".into()));
    let label = Window::label_of("gen_facts");
    w.type_into(Role::MultilineTextInput, &label, "alpha");
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    w.harness.run();
    let is_unsaved = |w: &Window| w.harness.state().desk().unwrap().is_unsaved();
    assert!(!is_unsaved(&w));
    w.type_into(Role::MultilineTextInput, &label, "b");
    assert!(is_unsaved(&w));
    w.harness.key_press(Key::Backspace);
    w.harness.run();
    assert_eq!(facts(&w), "alpha");
    assert!(!is_unsaved(&w), "typed back by hand");
    // Steps on both sides of the saving are told apart.
    for _ in 0..9 {
        undo(&mut w);
    }
    assert!(is_unsaved(&w) && facts(&w).is_empty());
    for _ in 0..9 {
        w.harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
        w.harness.run();
    }
    assert_eq!(facts(&w), "alpha");
    assert!(!is_unsaved(&w));
}
