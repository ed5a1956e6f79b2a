//! Before a file or the work of a person could be lost the window asks, and says what would be lost.

use super::*;
use crate::request::{Request, write_request};
use crate::store::{Origins, Recovery};

/// A request file in the folder of the window.
fn file(w: &Window, request: &Request) -> PathBuf {
    let path = w.folder.path().join("case.rogatory.json");
    std::fs::write(&path, write_request(request).unwrap()).unwrap();
    path
}

fn request() -> Request {
    let mut request = Request::new(vec![KindId::from("search_seizure")], Language::En);
    request.requesting_state = "FRA".parse().ok();
    request.requested_state = "BRA".parse().ok();
    request
}

fn apply(w: &mut Window, action: Action) {
    let ctx = w.harness.ctx.clone();
    w.harness.state_mut().apply(action, &ctx);
    w.wait();
}

#[test]
fn a_file_that_was_changed_elsewhere_is_told_with_the_difference() {
    let mut w = window(Language::En, None);
    let path = file(&w, &request());
    apply(&mut w, Action::OpenPath(path.clone()));
    w.edit(Edit::Note(Some("mine".to_owned())));
    let mut theirs = request();
    theirs.requested_state = "CHE".parse().ok();
    theirs.note = Some("theirs".to_owned());
    file(&w, &theirs);
    apply(&mut w, Action::Save);
    w.harness.get_by_label("The file is not as you opened it");
    w.harness
        .get_by_label("• Different in the file: Requested State");
    let note = "• Only in the file: Remark about the file (changed here as well)";
    w.harness.get_by_label(note);
    w.click_button("Cancel");
    assert!(w.harness.state().desk().unwrap().is_unsaved());
    apply(&mut w, Action::Save);
    w.click_button("Save beside it");
    let app = w.harness.state();
    let beside = w.folder.path().join("case (2).rogatory.json");
    assert!(!app.desk().unwrap().is_unsaved() && app.dialog.is_none());
    assert_eq!(app.desk().unwrap().path(), Some(beside.as_path()));
    let kept = crate::import::read_request(Reference::for_tests(), &std::fs::read(&path).unwrap())
        .unwrap();
    assert_eq!(kept, theirs, "the other work is untouched");
    let mine =
        crate::import::read_request(Reference::for_tests(), &std::fs::read(&beside).unwrap())
            .unwrap();
    assert_eq!(mine.note.as_deref(), Some("mine"));
}

#[test]
fn a_file_that_is_open_elsewhere_says_so_when_it_is_opened_and_before_it_is_saved() {
    let mut w = window(Language::En, None);
    let path = file(&w, &request());
    let mut other =
        crate::desk::Desk::open(Reference::for_tests(), &path, date(2026, 11, 22)).unwrap();
    other.hold();
    apply(&mut w, Action::OpenPath(path.clone()));
    w.harness.get_by_label("The file is open elsewhere");
    w.click_button("Close");
    w.edit(Edit::Note(Some("mine".to_owned())));
    apply(&mut w, Action::Save);
    w.harness.get_by_label("Overwrite the file");
    w.click_button("Overwrite the file");
    assert!(!w.harness.state().desk().unwrap().is_unsaved());
    // The window may open its own file again without meeting itself.
    drop(other);
    apply(&mut w, Action::OpenPath(path.clone()));
    assert!(w.harness.state().dialog.is_none());
    apply(&mut w, Action::OpenPath(path));
    assert!(w.harness.state().dialog.is_none());
}

#[test]
fn work_left_behind_is_named_by_file_states_and_time_and_goes_back_to_its_file() {
    let w = window(Language::En, None);
    let path = file(&w, &request());
    let recovery_folder = w.folder.path().join("left");
    let recovery = Recovery::new(&recovery_folder);
    let origins = Origins {
        file: Some(path.clone()),
        ..Origins::default()
    };
    let mut work = request();
    work.note = Some("typed before the end".to_owned());
    recovery
        .keep(&origins, &write_request(&work).unwrap())
        .unwrap();
    drop(recovery);

    let left = |open: Option<PathBuf>| {
        let options = UiOptions {
            open,
            screen_language: Some(Language::En.into()),
            settings_folder: None,
            recovery_folder: Some(recovery_folder.clone()),
            today: date(2026, 11, 22),
        };
        let chooser = Always {
            path: None,
            asked: Rc::default(),
        };
        let mut harness = Harness::builder()
            .with_size(vec2(1280.0, 3000.0))
            .build_eframe(move |creation| {
                App::new(
                    &creation.egui_ctx,
                    Reference::for_tests().clone(),
                    options,
                    Box::new(chooser),
                )
            });
        harness.run();
        harness
    };
    // The start screen names it.
    let harness = left(None);
    harness.get_by_label_contains("case.rogatory.json – kept on ");
    harness.get_by_label("France → Brazil: Search and seizure");
    drop(harness);
    // Opening the file meets it.
    let mut harness = left(Some(path.clone()));
    harness.get_by_label("Unsaved work on this file was found");
    // The start screen behind it offers the same.
    harness
        .get_all_by_role_and_label(Role::Button, "Restore")
        .last()
        .unwrap()
        .click();
    harness.run();
    let desk = harness.state().desk().unwrap();
    assert_eq!(desk.request().note.as_deref(), Some("typed before the end"));
    assert!(desk.is_unsaved());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run();
    assert!(!harness.state().desk().unwrap().is_unsaved());
    let saved = crate::import::read_request(Reference::for_tests(), &std::fs::read(&path).unwrap())
        .unwrap();
    assert_eq!(saved, work);
    drop(harness);
    assert_eq!(
        std::fs::read_dir(&recovery_folder).unwrap().count(),
        0,
        "nothing is left"
    );
}

#[test]
fn a_path_that_was_typed_replaces_no_file_without_a_question() {
    let mut w = window(Language::En, None);
    let path = w.folder.path().join("other.rogatory.json");
    std::fs::write(&path, "not mine").unwrap();
    w.draft("search_seizure");
    let typed = || Action::PathTyped(crate::ui::chooser::Purpose::Save, path.clone());
    apply(&mut w, typed());
    w.harness.get_by_label("Replace the file?");
    w.click_button("Cancel");
    assert_eq!(std::fs::read(&path).unwrap(), b"not mine");
    apply(&mut w, typed());
    w.click_button("Replace");
    assert!(!w.harness.state().desk().unwrap().is_unsaved());
    assert_ne!(std::fs::read(&path).unwrap(), b"not mine");
    // Its own file is saved without a question.
    apply(&mut w, typed());
    assert!(w.harness.state().dialog.is_none());
}
