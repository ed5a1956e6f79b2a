//! Where the keyboard goes: lists, dialogs, findings, and the way from part to part of the window.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{Window, window};
use crate::desk::Edit;
use crate::i18n;
use crate::reference::Reference;
use crate::request::{LocalizedText, RecordList};
use crate::terms::{ElementId, Language, RecordId};
use crate::ui::action::Action;
use crate::ui::place::Place;
use crate::ui::screens::dialogs::Dialog;

fn press(w: &mut Window, key: Key) {
    w.harness.key_press(key);
    w.harness.run();
}

fn type_text(w: &mut Window, words: &str) {
    w.harness.event(Event::Text(words.to_owned()));
    w.harness.run();
}

/// Role and name of what has the focus.
fn focused(w: &Window) -> Option<(Role, String)> {
    let node = w
        .harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().is_focused())?;
    let node = node.accesskit_node();
    Some((node.role(), node.label().unwrap_or_default()))
}

#[test]
fn a_list_that_is_clicked_open_takes_what_is_typed_and_is_left_by_enter_or_escape() {
    let mut w = window(Language::En, None);
    w.click_button("New request");
    let list = |w: &mut Window| {
        w.harness
            .get_by_role_and_label(Role::ComboBox, "Requested State")
            .click();
        w.harness.run();
    };
    let state = |w: &Window| w.harness.state().desk().unwrap().request().requested_state;
    list(&mut w);
    // The line has the focus and tells of the entry that Enter would choose.
    let entry = |words: &str| Some((Role::Button, words.to_owned()));
    assert_eq!(focused(&w), entry("Choose a State"));
    type_text(&mut w, "sw");
    assert_eq!(focused(&w), entry("Sweden"));
    // Eswatini only contains the letters, so Sweden comes before Switzerland, and that before Eswatini.
    press(&mut w, Key::ArrowDown);
    press(&mut w, Key::Enter);
    assert_eq!(state(&w).map(|s| s.to_string()).as_deref(), Some("CHE"));
    let at_list = Some((Role::ComboBox, "Requested State".to_owned()));
    assert_eq!(focused(&w), at_list, "one goes on at the list");
    // By keyboard: opened, looked at, left as it was.
    press(&mut w, Key::Enter);
    assert_eq!(focused(&w), entry("Switzerland"));
    type_text(&mut w, "bra");
    press(&mut w, Key::Escape);
    assert!(w.harness.query_by_label("Search").is_none());
    assert_eq!(state(&w).map(|s| s.to_string()).as_deref(), Some("CHE"));
    assert_eq!(focused(&w), at_list);
    // The next search begins anew.
    list(&mut w);
    let line = w.harness.get_by_role_and_label(Role::TextInput, "Search");
    assert_eq!(line.value().unwrap_or_default(), "");
}

#[test]
fn a_short_list_is_gone_through_with_arrows() {
    let mut w = window(Language::En, None);
    w.harness
        .get_by_role_and_label(Role::ComboBox, "Light or dark")
        .focus();
    w.harness.run();
    press(&mut w, Key::Enter);
    for _ in 0..3 {
        press(&mut w, Key::ArrowDown);
    }
    assert_eq!(focused(&w), Some((Role::Button, "Dark".to_owned())));
    press(&mut w, Key::Enter);
    assert_eq!(
        w.harness.state().settings.theme,
        crate::store::Theme::Dark,
        "Enter chooses nothing"
    );
    assert!(w.harness.query_by_label("Dark").is_none() || focused(&w).is_some());
}

#[test]
fn enter_presses_the_default_of_a_dialog_escape_leaves_it_and_tab_stays_inside() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    let ask = |w: &mut Window| {
        let id = RecordId::from("p1");
        let dialog = Dialog::Delete(RecordList::Persons, id, "Kim".to_owned());
        w.harness.state_mut().dialog = Some(dialog);
        w.harness.run();
    };
    ask(&mut w);
    let default = Some((Role::Button, "Cancel".to_owned()));
    assert_eq!(focused(&w), default);
    for _ in 0..5 {
        press(&mut w, Key::Tab);
        let (_, name) = focused(&w).unwrap();
        assert!(["Cancel", "Delete"].contains(&name.as_str()), "{name}");
    }
    press(&mut w, Key::Escape);
    assert!(w.harness.state().dialog.is_none(), "Escape");
    ask(&mut w);
    press(&mut w, Key::Enter);
    assert!(w.harness.state().dialog.is_none(), "Enter");
}

#[test]
fn a_path_is_typed_at_once_and_confirmed_by_enter() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    w.harness.run();
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    w.harness.run();
    let file = w.folder.path().join("by keyboard");
    type_text(&mut w, &file.to_string_lossy());
    press(&mut w, Key::Enter);
    w.harness.run();
    assert!(w.folder.path().join("by keyboard.rogatory.json").exists());
}

#[test]
fn what_had_the_focus_before_a_dialog_has_it_afterwards() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    w.go(Place::Element(ElementId::from("gen_facts")));
    let label = Window::label_of("gen_facts");
    let field = Some((Role::MultilineTextInput, label));
    assert_eq!(focused(&w), field);
    w.harness.state_mut().dialog = Some(Dialog::Problem("No.".to_owned()));
    w.harness.run();
    assert_ne!(focused(&w), field);
    press(&mut w, Key::Enter);
    assert_eq!(focused(&w), field);
}

#[test]
fn a_click_on_a_finding_puts_the_caret_into_its_field() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    let desk = w.harness.state().desk().unwrap();
    let all = &desk.report().findings;
    let finding = all
        .iter()
        .find(|f| {
            f.element
                .as_ref()
                .is_some_and(|e| e.as_str() == "gen_facts")
        })
        .unwrap();
    let message = i18n::finding_message(Reference::for_tests(), finding, Language::En).text;
    w.click(&message);
    type_text(&mut w, "On 3 May");
    let answer = w.answer("gen_facts");
    let expected = LocalizedText::original(Language::En, "On 3 May".to_owned());
    assert_eq!(answer, Some(crate::request::Answer::Text(expected)));
}

/// How many presses of Tab it takes until something asked on the page has the focus.
#[test]
fn the_first_question_is_three_presses_from_anywhere() {
    let mut w = window(Language::En, None);
    w.click_button("New request");
    press(&mut w, Key::Tab);
    assert_eq!(
        focused(&w),
        Some((Role::ComboBox, "Requesting State".to_owned())),
        "a new draft"
    );
    w.edit(Edit::Kinds(vec!["search_seizure".into()]));
    // From the first page on by keyboard alone.
    let ctx = w.harness.ctx.clone();
    w.harness.state_mut().apply(Action::Turn(2), &ctx);
    w.harness.run();
    ctx.memory_mut(|m| m.stop_text_input());
    press(&mut w, Key::Tab);
    let inside = |w: &Window| {
        let main = w.harness.get_by_role(Role::Main).rect();
        let id = w.harness.ctx.memory(|m| m.focused()).unwrap();
        main.contains(w.harness.ctx.read_response(id).unwrap().rect.center())
    };
    assert!(inside(&w), "{:?}", focused(&w));
    // From the bar at the top: one press leads into the outline, the next into the questions.
    w.harness
        .get_by_role_and_label(Role::Button, "Open…")
        .focus();
    w.harness.run();
    press(&mut w, Key::F6);
    assert!(!inside(&w));
    press(&mut w, Key::F6);
    assert!(inside(&w), "{:?}", focused(&w));
}

#[test]
fn f6_goes_around_all_parts_of_the_window_and_back() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    let roles = [
        Role::Main,
        Role::Complementary,
        Role::ContentInfo,
        Role::Banner,
        Role::Navigation,
    ];
    let here = |w: &Window| {
        let id = w.harness.ctx.memory(|m| m.focused())?;
        let at = w.harness.ctx.read_response(id)?.rect.center();
        roles
            .into_iter()
            .find(|role| w.harness.get_by_role(*role).rect().contains(at))
    };
    for role in roles.into_iter().chain([Role::Main]) {
        press(&mut w, Key::F6);
        assert_eq!(here(&w), Some(role));
    }
    for role in roles.into_iter().rev() {
        w.harness.key_press_modifiers(Modifiers::SHIFT, Key::F6);
        w.harness.run();
        assert_eq!(here(&w), Some(role));
    }
}
