//! The room of each part of the window: bars of one row, panels that keep their width, lists that show their search.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, vec2};
use egui_kittest::kittest::Queryable as _;

use super::{Window, window};
use crate::desk::Edit;
use crate::terms::Language;
use crate::ui::action::{Action, Zoom};
use crate::ui::place::Place;

/// A bar of one row is lower than this, in points.
const ONE_ROW: f32 = 62.0;

fn part(w: &Window, role: Role) -> Rect {
    w.harness.get_by_role(role).rect()
}

fn apply(w: &mut Window, action: Action) {
    let ctx = w.harness.ctx.clone();
    w.harness.state_mut().apply(action, &ctx);
    w.harness.run_steps(8);
}

#[test]
fn bars_are_one_row_in_every_language_and_at_every_width() {
    for language in Language::ALL {
        let mut w = window(language, None);
        apply(&mut w, Action::Example("france-brazil-bank-records"));
        for (width, height) in [
            (1366.0, 700.0),
            (1280.0, 660.0),
            (1024.0, 700.0),
            (700.0, 500.0),
            (512.0, 500.0),
            (300.0, 500.0),
        ] {
            w.harness.set_size(vec2(width, height));
            w.harness.state_mut().notice = None;
            w.harness.run_steps(4);
            let before = part(&w, Role::Main);
            // Two rows of buttons are higher than this in every language.
            let bars = (before.top(), height - before.bottom());
            assert!(
                bars.0 < ONE_ROW && bars.1 < ONE_ROW,
                "{language} {width}: {bars:?}"
            );
            let long = "A line about what was done last. ".repeat(9);
            w.harness.state_mut().notice = Some(long);
            w.harness.run_steps(4);
            assert_eq!(part(&w, Role::Main), before, "{language} {width}: a notice");
        }
    }
}

#[test]
fn panels_have_their_width_again_when_there_is_room_again() {
    let mut w = window(Language::En, None);
    apply(&mut w, Action::Example("france-brazil-bank-records"));
    w.harness.set_size(vec2(1024.0, 700.0));
    w.harness.run_steps(4);
    let before = part(&w, Role::Navigation).width();
    for _ in 0..10 {
        apply(&mut w, Action::Zoom(Zoom::In));
    }
    for _ in 0..10 {
        apply(&mut w, Action::Zoom(Zoom::Out));
    }
    let after = part(&w, Role::Navigation).width();
    assert!((before - after).abs() < 1.0, "{before} became {after}");
}

#[test]
fn a_list_opens_with_its_search_line_in_sight() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    w.edit(Edit::RequestingState("ZWE".parse().ok()));
    w.harness.set_size(vec2(1024.0, 700.0));
    w.go(Place::States);
    let name = "Requesting State";
    let list = w.harness.get_by_role_and_label(Role::ComboBox, name);
    let button = list.rect();
    list.click();
    w.harness.run_steps(12);
    let line = w.harness.get_by_role_and_label(Role::TextInput, "Search");
    let line = line.rect();
    assert!(
        line.top() >= button.bottom() && line.bottom() < 700.0,
        "{button:?} {line:?}"
    );
    let entry = w.harness.get_by_role_and_label(Role::Button, "Zimbabwe");
    let entry = entry.rect();
    assert!(
        entry.top() >= line.bottom() && entry.bottom() < 700.0,
        "the State that is chosen is out of sight: {entry:?}"
    );
}
