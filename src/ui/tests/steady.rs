//! Nothing moves that was not asked to: what is under the pointer is there after an answer too.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Pos2, Rect, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{Window, sample, window};
use crate::desk::Edit;
use crate::i18n;
use crate::law::ValueType;
use crate::reference::Reference;
use crate::terms::{ElementId, KindId, Language};
use crate::ui::action::Action;
use crate::ui::place::Place;

/// A window of usual size with a draft of this kind.
fn usual(kind: &KindId) -> Window {
    let mut w = window(Language::En, None);
    w.harness.set_size(vec2(1280.0, 800.0));
    let ctx = w.harness.ctx.clone();
    w.harness.state_mut().apply(Action::New, &ctx);
    w.edit(Edit::Kinds(vec![kind.clone()]));
    w
}

fn caption(w: &Window, element: &ElementId) -> Rect {
    let label = Window::label_of(element.as_str());
    w.harness
        .get_all_by_role_and_label(Role::Label, &label)
        .map(|node| node.rect())
        .next()
        .unwrap()
}

fn press(w: &mut Window, at: Pos2) {
    w.harness.hover_at(at);
    w.harness.step();
    for pressed in [true, false] {
        w.harness.event(Event::PointerButton {
            pos: at,
            button: eframe::egui::PointerButton::Primary,
            pressed,
            modifiers: Default::default(),
        });
        w.harness.step();
    }
    // egui lets a page that has become shorter spring back over some frames; what counts is where it comes to rest.
    w.harness.run_steps(60);
}

/// What is pressed below the caption of a question of each type to answer it.
fn control(value: ValueType, element: &ElementId) -> Option<(Role, String)> {
    let label = Window::label_of(element.as_str());
    let button = |words: &str| (Role::Button, words.to_owned());
    Some(match value {
        ValueType::Text => (Role::TextInput, label),
        ValueType::LongText => (Role::MultilineTextInput, label),
        ValueType::Date => button("Today"),
        ValueType::YesNo => button("Yes"),
        ValueType::Choice => {
            let entry = Reference::for_tests()
                .law()
                .element(element.as_str())
                .unwrap();
            let words = i18n::option_words(entry, &entry.options[0], Language::En);
            (Role::RadioButton, words.text)
        }
        ValueType::Money => (Role::TextInput, "Amount".to_owned()),
        ValueType::Addresses => (
            Role::MultilineTextInput,
            "Address, line by line, without the State".to_owned(),
        ),
        ValueType::Persons => button("Add a person"),
        ValueType::Organisations | ValueType::Parties => button("Add an organisation"),
        ValueType::Accounts => button("Add an account"),
        ValueType::Offences => button("Add an offence"),
        ValueType::Provisions => button("Add a provision"),
        ValueType::Property => button("Add property"),
        ValueType::Annexes => button("Add an annex"),
        ValueType::LegalBases | ValueType::AnnexList | ValueType::OffencePenalties => return None,
    })
}

const TYPES: [ValueType; 15] = [
    ValueType::Text,
    ValueType::LongText,
    ValueType::Date,
    ValueType::YesNo,
    ValueType::Choice,
    ValueType::Money,
    ValueType::Addresses,
    ValueType::Persons,
    ValueType::Organisations,
    ValueType::Parties,
    ValueType::Accounts,
    ValueType::Offences,
    ValueType::Provisions,
    ValueType::Property,
    ValueType::Annexes,
];

/// What still moves, with the reason. The list only gets shorter: the test fails as well on the day on which one of
/// these rests, so that its entry goes.
const STILL_MOVES: [(ValueType, &str); 1] = [(
    ValueType::Money,
    "the amount of allowances goes up by some 280 points when the first figure is typed; the cause is not known yet",
)];

#[test]
fn an_answer_of_any_type_leaves_its_question_where_it_is() {
    let mut moved_types = Vec::new();
    for value in TYPES {
        let (kind, element) = sample(value);
        let mut w = usual(&kind);
        w.go(Place::Element(element.clone()));
        let before = caption(&w, &element);
        let (role, words) = control(value, &element).unwrap();
        let all: Vec<Rect> = w
            .harness
            .get_all_by_role_and_label(role, &words)
            .map(|node| node.rect())
            .collect();
        let nearest = all
            .iter()
            .filter(|rect| rect.top() >= before.top())
            .min_by(|a, b| a.top().total_cmp(&b.top()))
            .unwrap();
        press(&mut w, nearest.center());
        w.harness.event(Event::Text("7".to_owned()));
        w.harness.run_steps(60);
        let after = caption(&w, &element);
        let moved = (after.top() - before.top()).abs();
        if moved >= 1.0 {
            println!(
                "{}: {element} moved by {moved}: {before:?}, pressed {nearest:?}",
                value.id()
            );
            moved_types.push(value);
        }
        assert!(
            w.answer(element.as_str()).is_some(),
            "{}: {element} is not answered",
            value.id()
        );
    }
    assert_eq!(moved_types, STILL_MOVES.map(|(value, _)| value));
}

#[test]
fn choosing_states_and_kinds_moves_nothing_under_the_pointer() {
    let mut w = usual(&KindId::from("search_seizure"));
    w.go(Place::Setup);
    let name = "Requesting State";
    let list = |w: &Window| w.harness.get_by_role_and_label(Role::ComboBox, name).rect();
    let before = list(&w);
    press(&mut w, before.center());
    w.type_into(Role::TextInput, "Search", "braz");
    w.click_button("Brazil");
    assert!(
        (list(&w).top() - before.top()).abs() < 1.0,
        "the list of States"
    );
    // The list of kinds lies below those that are chosen, which grow.
    w.click_button("Add or change kinds");
    w.go(Place::Kinds);
    let kind = |w: &Window| {
        let mut kinds = w
            .harness
            .get_all_by_role(Role::CheckBox)
            .map(|node| node.rect())
            .filter(|rect| rect.top() > 420.0 && rect.bottom() < 700.0);
        kinds.next().unwrap()
    };
    for _ in 0..3 {
        let before = kind(&w);
        press(&mut w, before.center());
        let after = w
            .harness
            .get_all_by_role(Role::CheckBox)
            .map(|node| node.rect())
            .any(|rect| (rect.top() - before.top()).abs() < 1.0);
        assert!(after, "no box is where {before:?} was");
    }
}

#[test]
fn a_treaty_that_is_ticked_stays_where_it_is() {
    let mut w = window(Language::En, None);
    w.harness.set_size(vec2(1280.0, 800.0));
    let ctx = w.harness.ctx.clone();
    w.harness
        .state_mut()
        .apply(Action::Example("france-brazil-bank-records"), &ctx);
    w.go(Place::LegalBases);
    let boxes = |w: &Window| -> Vec<(String, Rect)> {
        w.harness
            .get_all_by_role(Role::CheckBox)
            .filter_map(|node| Some((node.accesskit_node().label()?, node.rect())))
            .collect()
    };
    let seen: Vec<(String, Rect)> = boxes(&w)
        .into_iter()
        .filter(|(_, rect)| rect.top() > 100.0 && rect.bottom() < 720.0)
        .collect();
    assert!(!seen.is_empty(), "{:?}", boxes(&w));
    for (name, before) in seen {
        let before = boxes(&w)
            .into_iter()
            .find(|(n, _)| *n == name)
            .map_or(before, |(_, rect)| rect);
        press(&mut w, before.center());
        let (_, after) = boxes(&w).into_iter().find(|(n, _)| *n == name).unwrap();
        let moved = (after.top() - before.top()).abs();
        assert!(moved < 1.0, "{name} moved by {moved}");
    }
}

#[test]
fn a_click_into_a_field_higher_than_the_window_scrolls_nothing() {
    let mut w = usual(&KindId::from("search_seizure"));
    let text = "A line of the statement of facts.\n".repeat(120);
    let text = crate::request::LocalizedText::original(Language::En, text);
    let answer = Some(crate::request::Answer::Text(text));
    w.edit(Edit::Answer(ElementId::from("gen_facts"), answer));
    w.go(Place::Element(ElementId::from("gen_facts")));
    let ctx = w.harness.ctx.clone();
    ctx.memory_mut(|m| m.stop_text_input());
    let label = Window::label_of("gen_facts");
    let field = |w: &Window| {
        w.harness
            .get_by_role_and_label(Role::MultilineTextInput, &label)
            .rect()
    };
    // Somewhere in its middle.
    w.harness.hover_at(Pos2::new(600.0, 400.0));
    w.harness.run();
    w.harness.event(Event::MouseWheel {
        unit: eframe::egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -900.0),
        phase: eframe::egui::TouchPhase::Move,
        source: eframe::egui::MouseWheelSource::Wheel,
        modifiers: Default::default(),
    });
    w.harness.run_steps(30);
    let before = field(&w);
    assert!(before.top() < 0.0 && before.bottom() > 800.0, "{before:?}");
    press(&mut w, Pos2::new(600.0, 500.0));
    let after = field(&w);
    assert!(
        (after.top() - before.top()).abs() < 1.0,
        "{before:?} {after:?}"
    );
}
