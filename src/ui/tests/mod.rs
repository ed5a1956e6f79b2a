//! Behavior of the window, by accessible label, without a display. The harness also refuses fields without a name.

#![allow(clippy::disallowed_macros)] // A test prints what it saw.

mod acceptance;
mod clipboard;
mod keyboard;
mod live_pages;
mod mirror;
mod pages;
mod pseudo;
mod rooms;
mod saving;
mod steady;
mod steps;
mod work;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Context, Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;

use super::action::Action;
use super::chooser::{Choice, Chooser, Chosen, Question};
use super::place::Place;
use super::{App, UiOptions};
use crate::desk::{Command, Edit};
use crate::i18n::{self, ScreenLanguage, has, text};
use crate::interview::Item;
use crate::law::ValueType;
use crate::reference::Reference;
use crate::request::Answer;
use crate::terms::{ElementId, KindId, Language};

/// Answers every question for a file at once.
struct Always {
    path: Option<PathBuf>,
    asked: Rc<RefCell<Vec<Question>>>,
}

impl Chooser for Always {
    fn ask(&self, question: Question, _: &Context, reply: Sender<Chosen>) {
        let choice = match &self.path {
            Some(path) => Choice::File(path.clone()),
            None => Choice::NoDialog {
                title: question.title.clone(),
                proposal: "request.rogatory.json".into(),
            },
        };
        let answer = (question.purpose.clone(), choice);
        self.asked.borrow_mut().push(question);
        reply.send(answer).unwrap();
    }
}

struct Window {
    harness: Harness<'static, App>,
    asked: Rc<RefCell<Vec<Question>>>,
    folder: tempfile::TempDir,
}

/// A window so high that nothing has to be scrolled into view.
fn window(language: Language, chosen: Option<&str>) -> Window {
    window_of(language.into(), chosen)
}

/// The same in any language of the screen, pseudo-locales included.
fn window_of(screen: ScreenLanguage, chosen: Option<&str>) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let options = UiOptions {
        open: None,
        screen_language: Some(screen),
        settings_folder: Some(folder.path().join("settings")),
        recovery_folder: Some(folder.path().join("recovery")),
        today: date(2026, 11, 22),
    };
    let asked = Rc::new(RefCell::new(Vec::new()));
    let chooser = Always {
        path: chosen.map(|name| folder.path().join(name)),
        asked: asked.clone(),
    };
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 9000.0))
        .build_eframe(move |creation| {
            App::new(
                &creation.egui_ctx,
                Reference::for_tests().clone(),
                options,
                Box::new(chooser),
            )
        });
    harness.run();
    Window {
        harness,
        asked,
        folder,
    }
}

impl Window {
    fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run();
    }

    /// Waits until no slow work is being done.
    fn wait(&mut self) {
        for _ in 0..3_000 {
            self.harness.run();
            if self.harness.state().work.present().is_none() {
                self.harness.run();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("slow work does not end");
    }

    fn click_button(&mut self, label: &str) {
        self.harness
            .get_by_role_and_label(Role::Button, label)
            .click();
        self.harness.run();
    }

    fn type_into(&mut self, role: Role, label: &str, words: &str) {
        let field = self.harness.get_by_role_and_label(role, label);
        field.focus();
        self.harness.run();
        let field = self.harness.get_by_role_and_label(role, label);
        field.type_text(words);
        self.harness.run();
    }

    /// A new draft of this kind, made without clicks.
    fn draft(&mut self, kind: &str) {
        self.click_button("New request");
        self.edit(Edit::Kinds(vec![KindId::from(kind)]));
    }

    fn edit(&mut self, edit: Edit) {
        let app = self.harness.state_mut();
        let _ = app
            .desk
            .as_mut()
            .unwrap()
            .apply(Command::Edit(edit), Duration::ZERO);
        self.harness.run();
    }

    /// A new draft of this kind that shows this element alone, so that its fields are the only ones of their name.
    fn begin(&mut self, kind: &str, element: &ElementId) {
        let ctx = self.harness.ctx.clone();
        let app = self.harness.state_mut();
        app.desk = None;
        app.apply(Action::New, &ctx);
        let edit = Edit::Kinds(vec![KindId::from(kind)]);
        let _ = app
            .desk
            .as_mut()
            .unwrap()
            .apply(Command::Edit(edit), Duration::ZERO);
        app.apply(Action::Go(Place::Element(element.clone())), &ctx);
        app.only = Some(Item::Element {
            id: element.clone(),
            asked: true,
        });
        self.harness.run();
    }

    fn go(&mut self, place: Place) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().apply(Action::Go(place), &ctx);
        self.harness.run();
    }

    fn answer(&self, element: &str) -> Option<Answer> {
        let app = self.harness.state();
        app.desk.as_ref()?.request().answers.get(element).cloned()
    }

    fn findings(&self, element: &str) -> usize {
        let desk = self.harness.state().desk.as_ref().unwrap();
        let all = &desk.report().findings;
        all.iter()
            .filter(|f| f.element.as_ref().is_some_and(|e| e.as_str() == element))
            .count()
    }

    fn label_of(element: &str) -> String {
        let element = Reference::for_tests().law().element(element).unwrap();
        i18n::element_label(element, Language::En).text
    }
}

#[test]
fn a_new_request_begins_with_states_and_kinds_and_a_typed_text_takes_its_finding_away() {
    let mut w = window(Language::En, None);
    w.click_button("New request");
    for (chooser, words, name) in [
        ("Requesting State", "braz", "Brazil"),
        ("Requested State", "switz", "Switzerland"),
    ] {
        w.harness
            .get_by_role_and_label(Role::ComboBox, chooser)
            .click();
        w.harness.run();
        w.type_into(Role::TextInput, "Search", words);
        w.click_button(name);
    }
    w.click("Search and seizure");
    let request = w.harness.state().desk().unwrap().request().clone();
    assert_eq!(request.requesting_state.unwrap().as_str(), "BRA");
    assert_eq!(request.requested_state.unwrap().as_str(), "CHE");
    assert_eq!(request.kinds, [KindId::from("search_seizure")]);

    w.click_button("Case and facts: empty");
    assert!(w.findings("gen_facts") > 0);
    w.type_into(
        Role::MultilineTextInput,
        &Window::label_of("gen_facts"),
        "On 3 May 2026 the suspect rented a store in Lyon under a false name, kept there the machines stolen in April, and sold four of them to a dealer, knowing that they were stolen.",
    );
    assert_eq!(w.findings("gen_facts"), 0);
    let Some(Answer::Text(facts)) = w.answer("gen_facts") else {
        panic!("the facts are not in the draft");
    };
    assert_eq!(
        facts.get(Language::En).unwrap().text,
        "On 3 May 2026 the suspect rented a store in Lyon under a false name, kept there the machines stolen in April, and sold four of them to a dealer, knowing that they were stolen."
    );
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    w.harness.run();
    assert_eq!(w.answer("gen_facts"), None);
}

#[test]
fn the_language_of_the_screen_changes_at_once_and_is_remembered() {
    let mut w = window(Language::En, None);
    w.harness
        .get_by_role_and_label(Role::ComboBox, "Screen")
        .click();
    w.harness.run();
    w.click_button("Français");
    assert_eq!(w.harness.state().screen.language(), Language::Fr);
    let folder = w.folder.path().join("settings");
    assert_eq!(
        crate::store::Settings::load(&folder).screen_language,
        Some(Language::Fr)
    );
}

#[test]
fn a_finding_leads_to_its_question() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    let desk = w.harness.state().desk().unwrap();
    let finding = desk
        .report()
        .findings
        .iter()
        .find(|f| {
            f.element
                .as_ref()
                .is_some_and(|e| e.as_str() == "gen_facts")
        })
        .unwrap();
    let message = i18n::finding_message(Reference::for_tests(), finding, Language::En).text;
    w.click(&message);
    let marked = w.harness.state().marked.clone();
    assert_eq!(marked, Some(Place::Element(ElementId::from("gen_facts"))));
    let label = Window::label_of("gen_facts");
    w.harness
        .get_by_role_and_label(Role::MultilineTextInput, &label);
}

fn close(w: &mut Window) -> bool {
    let info = w
        .harness
        .input_mut()
        .viewports
        .entry(ViewportId::ROOT)
        .or_default();
    info.events.push(ViewportEvent::Close);
    w.harness.step();
    let output = w
        .harness
        .output()
        .viewport_output
        .get(&ViewportId::ROOT)
        .unwrap();
    let kept = output.commands.contains(&ViewportCommand::CancelClose);
    w.harness.run();
    !kept
}

#[test]
fn unsaved_work_is_asked_about_before_the_window_closes() {
    let mut w = window(Language::En, Some("case.rogatory.json"));
    w.draft("search_seizure");
    assert!(!close(&mut w), "the window closed over unsaved work");
    w.harness.get_by_label("Save your changes?");
    w.click_button("Cancel");
    assert!(!close(&mut w));
    // Both the bar and the dialog have such a button; the dialog's is drawn last.
    let ctx = w.harness.ctx.clone();
    let answer = Action::Unsaved(super::action::Unsaved::Save);
    w.harness.state_mut().apply(answer, &ctx);
    w.harness.run();
    assert!(w.folder.path().join("case.rogatory.json").exists());
    assert_eq!(w.asked.borrow().len(), 1);
    assert!(w.harness.state().may_close);
}

#[test]
fn a_recovery_copy_is_kept_while_one_types_and_goes_when_the_work_is_saved() {
    let mut w = window(Language::En, Some("case.rogatory.json"));
    w.draft("search_seizure");
    w.go(Place::Element(ElementId::from("gen_facts")));
    w.type_into(
        Role::MultilineTextInput,
        &Window::label_of("gen_facts"),
        "Not lost.",
    );
    // The lock of this run lies beside the copy.
    let is_copy = |e: &std::fs::DirEntry| e.path().extension().is_some_and(|x| x == "json");
    let copies = |w: &Window| {
        std::fs::read_dir(w.folder.path().join("recovery"))
            .map_or(0, |entries| entries.flatten().filter(is_copy).count())
    };
    // A second of the window's time at the most, and what the disk takes on top of it.
    let typed = w.harness.ctx.input(|i| i.time);
    w.harness.input_mut().time = Some(typed + 1.0);
    w.harness.step();
    for _ in 0..500 {
        if copies(&w) == 1 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert_eq!(copies(&w), 1, "no recovery copy was kept");
    let kept = std::fs::read_dir(w.folder.path().join("recovery"));
    let kept = kept.unwrap().flatten().find(is_copy).unwrap();
    let words = std::fs::read_to_string(kept.path()).unwrap();
    assert!(
        words.contains("Not lost."),
        "the newest state is kept: {words}"
    );
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    w.harness.run();
    w.harness.run();
    assert_eq!(copies(&w), 0, "the recovery copy outlived the saving");
    assert!(!w.harness.state().desk().unwrap().is_unsaved());
}

/// A kind and one of its elements with this type of value.
fn sample(value: ValueType) -> (KindId, ElementId) {
    let law = Reference::for_tests().law();
    law.kinds()
        .iter()
        .filter(|k| k.family != "directory")
        .find_map(|kind| {
            let element = kind.elements.iter().find(|id| {
                let element = law.element(id.as_str()).unwrap();
                element.value == value
            })?;
            Some((kind.id.clone(), element.clone()))
        })
        .unwrap_or_else(|| panic!("no element has the value {}", value.id()))
}

#[test]
fn every_type_of_value_can_be_answered() {
    let single = Role::TextInput;
    let multi = Role::MultilineTextInput;
    // The field is the element's own caption where it is left out.
    /// Value type, button to press first, sort of the field, its caption, what is typed.
    type Case = (
        ValueType,
        Option<&'static str>,
        Role,
        Option<&'static str>,
        &'static str,
    );
    let cases: [Case; 14] = [
        (ValueType::Text, None, single, None, "words"),
        (ValueType::LongText, None, multi, None, "words"),
        (ValueType::Date, None, single, None, "2027-01-15"),
        (ValueType::Money, None, single, Some("Amount"), "1250000.50"),
        (
            ValueType::Addresses,
            None,
            multi,
            Some("Address, line by line, without the State"),
            "Street 1",
        ),
        (
            ValueType::Persons,
            Some("Add a person"),
            single,
            Some("Family name"),
            "Okafor",
        ),
        (
            ValueType::Organisations,
            Some("Add an organisation"),
            single,
            Some("Registration number"),
            "7",
        ),
        (
            ValueType::Parties,
            Some("Add an organisation"),
            single,
            Some("Registration number"),
            "8",
        ),
        (
            ValueType::Accounts,
            Some("Add an account"),
            single,
            Some("BIC"),
            "ABCDEF",
        ),
        (
            ValueType::Offences,
            Some("Add an offence"),
            single,
            Some("Place of commission"),
            "Bern",
        ),
        (
            ValueType::Provisions,
            Some("Add a provision"),
            single,
            Some("Number of the article or section"),
            "305 bis",
        ),
        (
            ValueType::Property,
            Some("Add property"),
            single,
            Some("Registration, plate or number"),
            "X1",
        ),
        (
            ValueType::Annexes,
            Some("Add an annex"),
            single,
            Some("Title in the list of annexes"),
            "Order",
        ),
        (ValueType::YesNo, Some("Yes"), single, None, ""),
    ];
    let mut w = window(Language::En, None);
    for (value, add, role, field, words) in cases {
        let (kind, element) = sample(value);
        w.begin(kind.as_str(), &element);
        let label = Window::label_of(element.as_str());
        if let Some(button) = add {
            w.click_button(button);
        }
        if !words.is_empty() {
            w.type_into(role, field.unwrap_or(&label), words);
        }
        let answer = w.answer(element.as_str());
        assert!(
            answer.is_some_and(|a| !a.is_empty()),
            "{}: {element} is not answered",
            value.id()
        );
        if !words.is_empty() {
            let request = w.harness.state().desk().unwrap().request();
            let bytes = crate::request::write_request(request).unwrap();
            let file = String::from_utf8(bytes).unwrap();
            assert!(
                file.contains(words),
                "{}: what was typed is not in the file",
                value.id()
            );
        }
    }
}

#[test]
fn what_is_no_date_stays_in_its_field_and_out_of_the_draft() {
    let mut w = window(Language::En, None);
    w.begin("search_seizure", &ElementId::from("gen_date"));
    let label = Window::label_of("gen_date");
    w.type_into(Role::TextInput, &label, "2027-02-3");
    assert_eq!(w.answer("gen_date"), None);
    let field = w.harness.get_by_role_and_label(Role::TextInput, &label);
    assert_eq!(field.value().as_deref(), Some("2027-02-3"));
    w.type_into(Role::TextInput, &label, "0");
    // 30 February is no date either.
    assert_eq!(w.answer("gen_date"), None);
}

#[test]
fn a_choice_and_its_absence_can_be_chosen() {
    let (kind, element) = sample(ValueType::Choice);
    let mut w = window(Language::En, None);
    w.begin(kind.as_str(), &element);
    let entry = Reference::for_tests()
        .law()
        .element(element.as_str())
        .unwrap();
    let words = i18n::option_words(entry, &entry.options[0], Language::En).text;
    w.click(&words);
    assert_eq!(
        w.answer(element.as_str()),
        Some(Answer::Choice(entry.options[0].clone()))
    );
    w.click("No answer");
    assert_eq!(w.answer(element.as_str()), None);
}

#[test]
fn every_section_of_every_kind_can_be_drawn_in_both_directions() {
    for language in [Language::En, Language::Ar] {
        let mut w = window(language, None);
        let ctx = w.harness.ctx.clone();
        w.harness.state_mut().apply(Action::New, &ctx);
        let mut drawn = Vec::new();
        for kind in Reference::for_tests().law().kinds() {
            let app = w.harness.state_mut();
            let edit = Edit::Kinds(vec![kind.id.clone()]);
            let _ = app
                .desk
                .as_mut()
                .unwrap()
                .apply(Command::Edit(edit), Duration::ZERO);
            let sections = app.desk.as_ref().unwrap().outline().to_vec();
            for section in sections {
                // What many kinds have in common is drawn once.
                if drawn.contains(&section.items) {
                    continue;
                }
                w.harness
                    .state_mut()
                    .apply(Action::Go(Place::Section(section.title)), &ctx);
                w.harness.step();
                w.harness.check_accessibility();
                drawn.push(section.items);
            }
        }
        assert!(drawn.len() > 50);
    }
}

#[test]
fn a_document_that_is_not_complete_is_asked_about() {
    let mut w = window(Language::En, Some("out.docx"));
    w.draft("search_seizure");
    w.click_button("Export DOCX…");
    w.wait();
    w.harness.get_by_label("The request is not complete");
    w.click_button("Back to the request");
    assert!(
        w.harness
            .query_by_label("The request is not complete")
            .is_none()
    );
    assert!(w.asked.borrow().is_empty());
    w.click_button("Export DOCX…");
    w.wait();
    w.click_button("Export as marked draft…");
    w.wait();
    assert_eq!(w.asked.borrow().len(), 1);
    let written = std::fs::read(w.folder.path().join("out.docx")).unwrap();
    assert!(written.starts_with(b"PK"), "what was written is no DOCX");
}

#[test]
fn every_word_of_the_window_has_an_english_message() {
    let mut missing = BTreeSet::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.parent().is_some_and(|p| p.ends_with("ui/tests")) {
                continue;
            }
            let code = std::fs::read_to_string(&path).unwrap();
            for part in code
                .split('"')
                .filter(|p| p.starts_with("ui-") && !p.contains(['{', ' ']))
            {
                if !has(Language::En, part) {
                    missing.insert(part.to_owned());
                }
            }
        }
    }
    let law = Reference::for_tests().law();
    let families = law
        .kinds()
        .iter()
        .map(|k| format!("ui-family-{}", k.family.replace('_', "-")));
    let sections = law
        .sections()
        .iter()
        .map(|s| format!("ui-section-{}", s.id));
    for id in families.chain(sections) {
        // These two are never headings: the directory's own kind, and the place of the kinds' own sections.
        if !has(Language::En, &id)
            && !["ui-family-directory", "ui-section-measures"].contains(&id.as_str())
        {
            missing.insert(id);
        }
    }
    assert!(missing.is_empty(), "no message: {missing:?}");
    assert_eq!(text(Language::En, "ui-yes"), "Yes");
}

#[test]
fn where_the_system_has_no_file_dialog_the_path_is_typed() {
    let mut w = window(Language::En, None);
    w.draft("search_seizure");
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    w.harness.run();
    let file = w.folder.path().join("typed");
    let field = w.harness.get_by_role_and_label(
        Role::TextInput,
        "This system has no dialog for files. Path of the file",
    );
    field.focus();
    w.harness.run();
    w.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    w.harness.event(eframe::egui::Event::Text(
        file.to_string_lossy().into_owned(),
    ));
    w.harness.run();
    w.click_button("OK");
    assert!(w.folder.path().join("typed.rogatory.json").exists());
    assert!(!w.harness.state().desk().unwrap().is_unsaved());
}
