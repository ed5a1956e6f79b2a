//! Steps that are taken back: by pause and place, named, and shown where they were.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::{Window, window};
use crate::desk::Edit;
use crate::request::{Answer, RecordList};
use crate::terms::Language;
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
