//! Copying and pasting: what a field takes from other programs, and the menu that it has for that.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Modifiers, PointerButton, ViewportCommand, ViewportId};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{Window, window};
use crate::request::Answer;
use crate::terms::{ElementId, Language};
use crate::ui::place::Place;

fn facts(w: &Window) -> String {
    match w.answer("gen_facts") {
        Some(Answer::Text(text)) => text
            .get(
                w.harness
                    .state()
                    .desk()
                    .unwrap()
                    .request()
                    .drafting_language,
            )
            .map_or_else(String::new, |p| p.text.clone()),
        _ => String::new(),
    }
}

fn at_facts(language: Language) -> Window {
    let mut w = window(language, None);
    let ctx = w.harness.ctx.clone();
    w.harness
        .state_mut()
        .apply(crate::ui::action::Action::New, &ctx);
    w.edit(crate::desk::Edit::Kinds(vec!["search_seizure".into()]));
    w.go(Place::Element(ElementId::from("gen_facts")));
    w
}

/// Opens the menu of the field in which one types.
fn open_menu(w: &mut Window) {
    let id = w.harness.ctx.memory(|m| m.focused()).unwrap();
    let at = w.harness.ctx.read_response(id).unwrap().rect.center();
    for pressed in [true, false] {
        w.harness.event(Event::PointerMoved(at));
        w.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        w.harness.step();
    }
    w.harness.run();
}

#[test]
fn what_word_processors_copy_is_taken_as_text() {
    for (pasted, stored) in [
        // Word ends paragraphs with CR LF and lines with a vertical tab; its lists are bullets with a tab.
        (
            "First\r\nSecond\u{0B}line\r\n•\tpoint\r\n",
            "First\nSecond\nline\n•\tpoint\n",
        ),
        // A page break, an old line end of the Mac, a line end of Unicode, a NUL of a faulty program.
        ("a\u{0C}b\rc\u{2028}d\u{2029}e\0", "a\nb\nc\nd\ne"),
        // Cells of a table; spaces that do not break stay.
        (
            "Compte\tDate\n1\u{A0}000\u{202F}€\t3 mai",
            "Compte\tDate\n1\u{A0}000\u{202F}€\t3 mai",
        ),
        ("المتهم يحيى\r\nرقم 18(15)(أ)", "المتهم يحيى\nرقم 18(15)(أ)"),
        (
            "犯罪嫌疑人：王某\r\n（一）盗窃",
            "犯罪嫌疑人：王某\n（一）盗窃",
        ),
    ] {
        let mut w = at_facts(Language::En);
        w.harness.event(Event::Paste(pasted.to_owned()));
        w.harness.run();
        assert_eq!(facts(&w), stored);
    }
    let long: String = "Le 3 mai, M. Durand a loué un local à Lyon.\r\n".repeat(4_000);
    let mut w = at_facts(Language::Fr);
    w.harness.event(Event::Paste(long.clone()));
    w.harness.run_steps(20);
    assert_eq!(facts(&w), long.replace("\r\n", "\n"));
}

#[test]
fn a_paragraph_that_is_pasted_into_a_line_brings_no_line_end_along() {
    let mut w = window(Language::En, None);
    w.begin("search_seizure", &ElementId::from("gen_reference"));
    let label = Window::label_of("gen_reference");
    w.harness.get_by_label(&label).focus();
    w.harness.run();
    w.harness
        .event(Event::Paste("2026/17\r\nA\tB\r\n".to_owned()));
    w.harness.run();
    let value = w.harness.get_by_label(&label).value();
    assert_eq!(value.as_deref(), Some("2026/17 A B"));
}

#[test]
fn every_field_has_a_menu_in_the_language_of_the_screen() {
    for language in Language::ALL {
        let mut w = at_facts(language);
        w.harness.event(Event::Text("Lyon".to_owned()));
        w.harness.run();
        let say = |w: &Window, id: &str| w.harness.state().screen.say(id);
        let enabled = |w: &Window, id: &str| {
            let words = say(w, id);
            !w.harness
                .get_by_role_and_label(Role::Button, &words)
                .accesskit_node()
                .is_disabled()
        };
        open_menu(&mut w);
        assert!(!enabled(&w, "ui-cut"), "{language}: nothing is chosen");
        assert!(enabled(&w, "ui-paste"), "{language}");
        let all = say(&w, "ui-select-all");
        w.click_button(&all);
        open_menu(&mut w);
        assert!(enabled(&w, "ui-copy"), "{language}: all is chosen");
        let cut = say(&w, "ui-cut");
        w.click_button(&cut);
        assert_eq!(facts(&w), "", "{language}: what was cut is still there");
        open_menu(&mut w);
        let paste = say(&w, "ui-paste");
        w.harness
            .get_by_role_and_label(Role::Button, &paste)
            .click();
        let asked = (0..4).any(|_| {
            w.harness.step();
            let output = &w.harness.output().viewport_output[&ViewportId::ROOT];
            output.commands.contains(&ViewportCommand::RequestPaste)
        });
        assert!(asked, "{language}: nothing was asked of the system");
        // The system answers with an event, which goes to the field.
        w.harness.event(Event::Paste("Dijon".to_owned()));
        w.harness.run();
        assert_eq!(facts(&w), "Dijon", "{language}");
    }
}

#[test]
fn the_middle_button_puts_in_what_another_program_has_marked() {
    let mut w = at_facts(Language::En);
    let id = w.harness.ctx.memory(|m| m.focused()).unwrap();
    let pos = w.harness.ctx.read_response(id).unwrap().rect.center();
    w.harness.event(Event::PointerMoved(pos));
    w.harness.step();
    let text = "marked elsewhere".to_owned();
    w.harness.event(Event::MiddleClickPaste { pos, text });
    w.harness.run();
    assert_eq!(facts(&w), "marked elsewhere");
}
