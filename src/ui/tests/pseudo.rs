//! Words that the window shows without having asked the locales for them: in a pseudo-locale they stand out.

use std::collections::BTreeSet;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{Window, window_of};
use crate::desk::Edit;
use crate::i18n::Pseudo;
use crate::reference::Reference;
use crate::request::RecordList;
use crate::terms::{ElementId, Language, RecordId};
use crate::ui::action::Action;
use crate::ui::action::Made;
use crate::ui::chooser::Purpose;
use crate::ui::place::Place;
use crate::ui::place::SideTab;
use crate::ui::screens::dialogs::Dialog;

/// What is the same in every language: the program, its formats, the languages by their own names.
const NAMES: [&str; 2] = ["Rogatory", "request.rogatory.json"];

/// Everything that is shown as it is recorded, typed or cited, longest first.
fn as_recorded() -> Vec<String> {
    let mut known: BTreeSet<String> = NAMES.map(str::to_owned).into();
    known.extend(Language::ALL.map(|l| l.endonym().to_owned()));
    for state in Reference::for_tests().directory().states() {
        known.extend(state.head.notes.iter().cloned());
        for fact in &state.fact {
            known.extend(fact.head.text.clone());
            known.extend(fact.head.note.clone());
            known.extend(fact.head.details.values().cloned());
            for (_, value) in fact.values() {
                known.extend(value.split("; ").map(str::to_owned));
                known.insert(value);
            }
        }
    }
    let law = Reference::for_tests().law();
    for element in law.kinds().iter().flat_map(|k| &k.elements) {
        let element = law.element(element.as_str()).unwrap();
        known.extend(element.articles.iter().map(ToString::to_string));
    }
    for rule in law.rules() {
        known.extend(rule.articles.iter().map(ToString::to_string));
    }
    let mut known: Vec<_> = known.into_iter().filter(|k| !k.is_empty()).collect();
    known.sort_by_key(|k| std::cmp::Reverse(k.len()));
    known
}

/// What a text has of plain English once everything is taken away that may be there.
fn plain(text: &str, known: &[String]) -> bool {
    let mut rest = text.to_owned();
    if !rest.chars().any(|c| c.is_ascii_alphabetic()) {
        return false;
    }
    for word in known {
        rest = rest.replace(word.as_str(), " ");
    }
    rest.chars().any(|c| c.is_ascii_alphabetic())
}

fn collect(w: &Window, screen: &str, known: &[String], found: &mut BTreeSet<String>) {
    for node in w.harness.root().children_recursive() {
        let node = node.accesskit_node();
        // What stands in a field was typed by a person.
        let is_field = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
        let value = node.value().filter(|_| !is_field);
        for text in [node.label(), value].into_iter().flatten() {
            if plain(&text, known) {
                found.insert(format!("{screen}: {text}"));
            }
        }
    }
}

#[test]
fn every_word_of_every_screen_comes_from_the_locales() {
    let known = as_recorded();
    let mut found = BTreeSet::new();
    for pseudo in Pseudo::ALL {
        let mut w = window_of(pseudo.into(), None);
        let ctx = w.harness.ctx.clone();
        let mut look = |w: &Window, screen: &str| collect(w, screen, &known, &mut found);
        look(&w, "start");
        w.harness.state_mut().apply(Action::New, &ctx);
        w.harness.run();
        look(&w, "setup, empty");
        w.edit(Edit::RequestingState("BRA".parse().ok()));
        w.edit(Edit::RequestedState("LVA".parse().ok()));
        w.edit(Edit::Kinds(vec!["freeze_seize".into()]));
        look(&w, "setup and findings");
        for tab in [SideTab::StateEntry, SideTab::Grounds, SideTab::Glossary] {
            w.harness.state_mut().side = tab;
            w.harness.run();
            look(&w, &format!("{tab:?}"));
        }
        w.go(Place::FirstStep);
        look(&w, "first step");
        w.harness.state_mut().side = SideTab::Findings;
        let sections = w.harness.state().desk.as_ref().unwrap().outline().to_vec();
        for section in sections {
            let title = format!("{:?}", section.title);
            w.go(Place::Section(section.title));
            look(&w, &title);
        }
        let dialogs = [
            Dialog::Unsaved,
            Dialog::Incomplete {
                blocking: 2,
                language: Language::Fr,
                made: Made::Package,
            },
            Dialog::Delete(RecordList::Persons, RecordId::from("1"), "1".to_owned()),
            Dialog::TypePath {
                purpose: Purpose::Open,
                title: String::new(),
                proposal: "1".into(),
            },
        ];
        for dialog in dialogs {
            let name = format!("{dialog:?}");
            w.harness.state_mut().dialog = Some(dialog);
            w.harness.run();
            look(&w, &name);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn an_answered_section_shows_no_word_of_its_own() {
    let known = as_recorded();
    let mut found = BTreeSet::new();
    let mut w = window_of(Pseudo::Accented.into(), None);
    for (kind, element, button) in [
        ("financial_records", "gen_offences", Some("ui-add-offence")),
        ("financial_records", "gen_persons", Some("ui-add-person")),
        ("search_seizure", "gen_date", None),
    ] {
        let element = ElementId::from(element);
        if Reference::for_tests()
            .law()
            .element(element.as_str())
            .is_none()
        {
            continue;
        }
        w.begin(kind, &element);
        if let Some(id) = button {
            let words = w.harness.state().screen.say(id);
            if let Some(button) = w.harness.query_by_role_and_label(Role::Button, &words) {
                button.click();
                w.harness.run();
            }
        }
        collect(&w, element.as_str(), &known, &mut found);
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn plain_english_is_told_from_words_of_the_pseudo_locales() {
    let known = vec!["UNTOC 18(14)".to_owned()];
    for text in ["‹Ñéŵ ··›", "نىو 12", "UNTOC 18(14)", "12 %"] {
        assert!(!plain(text, &known), "{text}");
    }
    for text in ["New", "نىو file", "UNTOC 18(15)"] {
        assert!(plain(text, &known), "{text}");
    }
}
