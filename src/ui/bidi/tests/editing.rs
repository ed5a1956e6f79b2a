//! The editor by its accessible name, as a person and a screen reader use it.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, ImeEvent, Key, Modifiers, OutputCommand, Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::super::editor::Field;
use super::super::order::Direction;
use crate::ui::theme;

#[derive(Clone, Copy, Default)]
struct Form {
    paragraphs: bool,
    rtl: bool,
    hidden: bool,
    read_only: bool,
}

fn field<'h>(text: &str, form: Form) -> Harness<'h, String> {
    let mut ready = false;
    let mut harness = Harness::builder()
        .with_size(vec2(400.0, 300.0))
        .build_ui_state(
            move |ui: &mut Ui, text: &mut String| {
                if !ready {
                    theme::install(ui.ctx());
                    ready = true;
                    return;
                }
                let field = if form.paragraphs {
                    Field::paragraphs(text, 3)
                } else {
                    Field::one_line(text)
                };
                field
                    .usual(Direction::of(form.rtl))
                    .hidden(form.hidden)
                    .read_only(form.read_only)
                    .show(ui)
                    .accessible_name("Facts");
            },
            text.to_owned(),
        );
    harness.run();
    harness.get_by_label("Facts").focus();
    harness.run();
    harness
}

fn key(harness: &mut Harness<'_, String>, with: Modifiers, key: Key) {
    harness.key_press_modifiers(with, key);
    harness.run();
}

fn event(harness: &mut Harness<'_, String>, event: Event) {
    harness.event(event);
    harness.run();
}

fn copied(harness: &mut Harness<'_, String>, event: Event) -> Option<String> {
    harness.event(event);
    harness.step();
    harness
        .output()
        .platform_output
        .commands
        .iter()
        .find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
}

const PARAGRAPHS: Form = Form {
    paragraphs: true,
    rtl: true,
    hidden: false,
    read_only: false,
};

#[test]
fn what_is_typed_is_stored_as_it_was_typed() {
    let mut h = field("", PARAGRAPHS);
    key(&mut h, Modifiers::COMMAND, Key::End);
    event(&mut h, Event::Text("المادة 18(15)(أ)".to_owned()));
    assert_eq!(h.state(), "المادة 18(15)(أ)");
    key(&mut h, Modifiers::NONE, Key::Enter);
    event(&mut h, Event::Text("b".to_owned()));
    assert_eq!(h.state(), "المادة 18(15)(أ)\nb");
    for _ in 0..5 {
        key(&mut h, Modifiers::NONE, Key::Backspace);
    }
    assert_eq!(h.state(), "المادة 18(15)");
}

#[test]
fn backspace_takes_a_letter_with_its_marks() {
    let mut h = field("سَمَّ", PARAGRAPHS);
    key(&mut h, Modifiers::COMMAND, Key::End);
    key(&mut h, Modifiers::NONE, Key::Backspace);
    assert_eq!(h.state(), "سَ");
}

#[test]
fn arrow_keys_go_as_they_are_seen() {
    // "abc" stands left of the Arabic word, in a paragraph from right to left.
    let mut h = field("كلمة abc", PARAGRAPHS);
    key(&mut h, Modifiers::COMMAND, Key::Home);
    for _ in 0..6 {
        key(&mut h, Modifiers::NONE, Key::ArrowLeft);
    }
    event(&mut h, Event::Text("-".to_owned()));
    assert_eq!(h.state(), "كلمة ab-c");
}

#[test]
fn pasted_line_ends_become_spaces_in_one_line_and_stay_in_paragraphs() {
    let mut h = field("", Form::default());
    event(&mut h, Event::Paste("a\r\nb\nc".to_owned()));
    assert_eq!(h.state(), "a b c");
    let mut h = field("", PARAGRAPHS);
    event(&mut h, Event::Paste("a\r\nb\nc".to_owned()));
    assert_eq!(h.state(), "a\nb\nc");
}

#[test]
fn what_is_copied_is_the_text_and_what_is_cut_is_gone() {
    let text = "رقم \u{2066}2026/17-A\u{2069} في 5 أبريل";
    let mut h = field(text, PARAGRAPHS);
    key(&mut h, Modifiers::COMMAND, Key::A);
    assert_eq!(copied(&mut h, Event::Copy).as_deref(), Some(text));
    assert_eq!(copied(&mut h, Event::Cut).as_deref(), Some(text));
    assert_eq!(h.state(), "");
}

#[test]
fn undo_and_redo_go_through_the_moments_of_a_field() {
    let mut h = field("a", Form::default());
    key(&mut h, Modifiers::COMMAND, Key::End);
    event(&mut h, Event::Paste("bc".to_owned()));
    key(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(h.state(), "a");
    key(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(h.state(), "abc");
}

#[test]
fn what_is_composed_is_stored_when_it_is_committed() {
    let mut h = field("请", PARAGRAPHS);
    key(&mut h, Modifiers::COMMAND, Key::End);
    event(
        &mut h,
        Event::Ime(ImeEvent::Preedit {
            text: "qiu".to_owned(),
            active_range_chars: None,
        }),
    );
    assert_eq!(h.state(), "请");
    assert!(h.output().platform_output.ime.is_some());
    event(&mut h, Event::Ime(ImeEvent::Commit("求".to_owned())));
    assert_eq!(h.state(), "请求");
}

#[test]
fn a_secret_is_neither_copied_nor_told() {
    let form = Form {
        hidden: true,
        ..Form::default()
    };
    let mut h = field("secret", form);
    key(&mut h, Modifiers::COMMAND, Key::A);
    assert_eq!(copied(&mut h, Event::Copy), None);
    assert_eq!(copied(&mut h, Event::Cut), None);
    assert_eq!(h.state(), "secret");
    h.get_by_role_and_label(Role::PasswordInput, "Facts");
    assert_eq!(
        h.get_by_label("Facts").accesskit_node().value().as_deref(),
        Some("••••••")
    );
}

#[test]
fn what_is_read_only_can_be_copied_and_not_changed() {
    let form = Form {
        read_only: true,
        ..PARAGRAPHS
    };
    let mut h = field("كما هو", form);
    event(&mut h, Event::Text("x".to_owned()));
    key(&mut h, Modifiers::COMMAND, Key::A);
    key(&mut h, Modifiers::NONE, Key::Delete);
    assert_eq!(h.state(), "كما هو");
    assert_eq!(copied(&mut h, Event::Copy).as_deref(), Some("كما هو"));
}

#[test]
fn the_direction_is_turned_and_turned_back() {
    let mut h = field("abc", PARAGRAPHS);
    let edge = |h: &Harness<'_, String>| h.output().platform_output.ime.unwrap().cursor_rect.left();
    key(&mut h, Modifiers::COMMAND, Key::Home);
    let left = edge(&h);
    key(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert!(edge(&h) > left + 100.0, "the text stands at the right edge");
    key(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(edge(&h), left);
}

#[test]
fn a_screen_reader_is_told_the_text_by_lines() {
    let h = field("سطر أول\nline two", PARAGRAPHS);
    let node = h.get_by_role_and_label(Role::MultilineTextInput, "Facts");
    assert_eq!(
        node.accesskit_node().value().as_deref(),
        Some("سطر أول\nline two")
    );
    assert!(node.accesskit_node().supports_text_ranges());
    let node = node.accesskit_node();
    assert_eq!(node.document_range().text(), "سطر أول\nline two");
}
