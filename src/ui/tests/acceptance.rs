//! A finding that is accepted with a reason, from the button to the file and back.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::window;
use crate::terms::Language;

const ASK: &str = "Accept with a reason…";
const REASON: &str = "The central authority was asked by telephone.";

#[test]
fn a_finding_is_accepted_with_a_reason_taken_back_and_undone() {
    let mut w = window(Language::En, None);
    w.draft("mla_general");
    let accepted = |w: &super::Window| {
        let request = w.harness.state().desk().unwrap().request();
        request
            .accepted
            .iter()
            .map(|a| a.reason.clone())
            .collect::<Vec<_>>()
    };
    let asked = |w: &super::Window| w.harness.query_all_by_label(ASK).count();
    let before = asked(&w);
    assert!(before > 0, "nothing can be accepted");
    let first = w.harness.query_all_by_label(ASK).next().unwrap();
    first.click();
    w.harness.run();
    // Without a reason nothing is accepted.
    w.click_button("Accept");
    assert!(accepted(&w).is_empty());
    w.type_into(Role::TextInput, "Why this may stand", REASON);
    w.click_button("Accept");
    assert_eq!(accepted(&w), [REASON]);
    // It stands in the list and may stand at its question too; every other one is left.
    let report = w.harness.state().desk().unwrap().report();
    assert_eq!(
        report
            .findings
            .iter()
            .filter(|f| f.accepted.is_some())
            .count(),
        1
    );
    assert!((before - 2..before).contains(&asked(&w)));
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    w.harness.run();
    assert!(accepted(&w).is_empty(), "undo left the acceptance");
    assert_eq!(asked(&w), before);
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    w.harness.run();
    assert_eq!(accepted(&w), [REASON]);
    let back = w
        .harness
        .query_all_by_label("Take the acceptance back")
        .next();
    back.unwrap().click();
    w.harness.run();
    assert!(accepted(&w).is_empty());
}
