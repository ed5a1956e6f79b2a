//! The window in both directions: where panels, bars, boxes and lists stand, and that the bars can be used.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Rect, TouchPhase, vec2,
};
use egui_kittest::kittest::Queryable as _;

use super::{Window, window};
use crate::terms::Language;
use crate::ui::action::Action;
use crate::ui::place::Place;

/// A window of usual size with an example on its setup page.
fn usual(language: Language) -> Window {
    let mut w = window(language, None);
    w.harness.set_size(vec2(1280.0, 800.0));
    let ctx = w.harness.ctx.clone();
    w.harness
        .state_mut()
        .apply(Action::Example("france-brazil-bank-records"), &ctx);
    w.go(Place::Setup);
    w
}

/// The bar of the middle column: the one that stands between the panels.
fn bar(w: &Window) -> Rect {
    let bars: Vec<Rect> = w
        .harness
        .get_all_by_role(Role::ScrollBar)
        .map(|node| node.rect())
        .collect();
    *bars
        .iter()
        .max_by(|a, b| a.height().total_cmp(&b.height()))
        .unwrap()
}

/// The horizontal middle of what says this.
fn middle(w: &Window, id: &str) -> f32 {
    let words = w.harness.state().screen.say(id);
    w.harness
        .get_all_by_label(&words)
        .next()
        .unwrap()
        .rect()
        .center()
        .x
}

/// Where the page has been scrolled to: its heading moves up.
fn top(w: &Window) -> f32 {
    let words = w.harness.state().screen.say("ui-setup-states");
    w.harness.get_by_label(&words).rect().top()
}

#[test]
fn panels_and_bars_stand_on_the_side_of_their_language_and_follow_a_switch_at_once() {
    let mut w = usual(Language::En);
    let ctx = w.harness.ctx.clone();
    for language in [Language::En, Language::Ar, Language::Zh, Language::Ar] {
        w.harness
            .state_mut()
            .apply(Action::ScreenLanguage(language), &ctx);
        w.harness.run();
        let is_left = |x: f32| x < 640.0;
        let rtl = language.is_rtl();
        assert_eq!(
            is_left(middle(&w, "ui-outline")),
            !rtl,
            "{language}: outline"
        );
        assert_eq!(
            is_left(middle(&w, "ui-tab-state")),
            rtl,
            "{language}: entry"
        );
        assert_eq!(is_left(bar(&w).center().x), rtl, "{language}: bar");
    }
}

#[test]
fn boxes_to_tick_stand_before_their_words() {
    for language in [Language::En, Language::Ru, Language::Ar] {
        let w = usual(language);
        let words = w.harness.state().screen.say("basis-reciprocity");
        let tick = w
            .harness
            .get_by_role_and_label(Role::CheckBox, &words)
            .rect();
        let column = w.harness.state().screen.is_rtl();
        let page = bar(&w);
        // The box begins the line: at the far side from the bar of the page.
        let from_bar = (tick.center().x - page.center().x).abs();
        assert!(from_bar > 300.0, "{language} {column}: {tick:?} {page:?}");
    }
}

#[test]
fn a_page_scrolls_by_its_bar_by_the_wheel_and_by_keys() {
    for language in [Language::En, Language::Ar] {
        let mut w = usual(language);
        let first = top(&w);
        let lane = bar(&w);
        let grip = lane.center_top() + vec2(0.0, 20.0);
        w.harness.drag_at(grip);
        w.harness.step();
        w.harness.hover_at(grip + vec2(0.0, 100.0));
        w.harness.run();
        let dragged = top(&w);
        assert!(dragged < first - 100.0, "{language}: the bar does not move");
        w.harness.drop_at(grip + vec2(0.0, 100.0));
        w.harness.run();
        w.harness.hover_at(grip);
        w.harness.run();
        w.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, 60.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        w.harness.run();
        let turned = top(&w);
        assert!(
            turned > dragged,
            "{language}: the wheel over the bar does nothing"
        );
        for (key, is_further) in [(Key::PageDown, true), (Key::Home, false), (Key::End, true)] {
            let before = top(&w);
            w.harness.key_press(key);
            w.harness.run();
            let after = top(&w);
            assert_eq!(after < before, is_further, "{language}: {key:?}");
        }
        w.harness.key_press(Key::Home);
        w.harness.run();
        assert!(
            (top(&w) - first).abs() < 1.0,
            "{language}: not at the top again"
        );
    }
}

#[test]
fn what_is_reached_by_the_keyboard_is_brought_into_view() {
    let mut w = usual(Language::Ar);
    let words = w.harness.state().screen.say("basis-reciprocity");
    let below = w
        .harness
        .get_by_role_and_label(Role::CheckBox, &words)
        .rect();
    assert!(below.top() > 800.0, "the box is in view already: {below:?}");
    w.harness
        .get_by_role_and_label(Role::CheckBox, &words)
        .focus();
    w.harness.run();
    let now = w
        .harness
        .get_by_role_and_label(Role::CheckBox, &words)
        .rect();
    assert!(now.bottom() < 760.0, "not brought into view: {now:?}");
}

#[test]
fn a_list_opens_below_its_button_and_begins_where_it_begins() {
    for language in [Language::En, Language::Ar] {
        let mut w = usual(language);
        let name = w.harness.state().screen.say("ui-theme");
        let button = w
            .harness
            .get_by_role_and_label(Role::ComboBox, &name)
            .rect();
        w.harness
            .get_by_role_and_label(Role::ComboBox, &name)
            .click();
        w.harness.run();
        let entry = w.harness.state().screen.say("ui-theme-dark");
        let entry = w.harness.get_by_role_and_label(Role::Button, &entry).rect();
        assert!(entry.top() > button.bottom(), "{language}");
        let distance = if language.is_rtl() {
            button.right() - entry.right()
        } else {
            entry.left() - button.left()
        };
        assert!((0.0..20.0).contains(&distance), "{language}: {distance}");
    }
}
