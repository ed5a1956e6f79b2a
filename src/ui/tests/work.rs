//! Slow work goes on beside the window: it is shown, can be given up, and is asked about before the window closes.

use egui_kittest::kittest::Queryable as _;

use super::{close, window};
use crate::desk::produce::Format;
use crate::desk::worker::Running;
use crate::desk::{Edit, examples};
use crate::reference::Reference;
use crate::terms::{KindId, Language};
use crate::ui::action::{Action, Made};
use crate::ui::screens::dialogs::Dialog;
use crate::ui::work::What;

#[test]
fn a_file_is_opened_beside_the_window() {
    let mut w = window(Language::En, None);
    let ctx = w.harness.ctx.clone();
    let path = w.folder.path().join("case.rogatory.json");
    let example = examples::example(Reference::for_tests(), "france-brazil-bank-records").unwrap();
    let bytes = crate::request::write_request(&example).unwrap();
    std::fs::write(&path, bytes).unwrap();
    w.harness
        .state_mut()
        .apply(Action::OpenPath(path.clone()), &ctx);
    assert!(w.harness.state().desk().is_none(), "the frame has waited");
    w.wait();
    assert_eq!(
        w.harness.state().desk().unwrap().path(),
        Some(path.as_path())
    );
}

#[test]
fn work_that_was_begun_while_a_file_is_opened_is_not_lost() {
    let mut w = window(Language::En, None);
    let ctx = w.harness.ctx.clone();
    w.click_button("New request");
    let path = w.folder.path().join("case.rogatory.json");
    let example = examples::example(Reference::for_tests(), "france-brazil-bank-records").unwrap();
    std::fs::write(&path, crate::request::write_request(&example).unwrap()).unwrap();
    let app = w.harness.state_mut();
    app.apply(Action::OpenPath(path.clone()), &ctx);
    let edit = Edit::Kinds(vec![KindId::from("search_seizure")]);
    app.apply(Action::Edit(edit), &ctx);
    w.wait();
    assert!(matches!(w.harness.state().dialog, Some(Dialog::Unsaved)));
    assert!(w.harness.state().desk().unwrap().path().is_none());
    // Given up by a person, it gives way.
    w.click_button("Discard");
    w.wait();
    assert_eq!(
        w.harness.state().desk().unwrap().path(),
        Some(path.as_path())
    );
}

#[test]
fn a_file_that_is_no_request_is_told_in_a_sentence_and_the_draft_stays() {
    let mut w = window(Language::En, None);
    let ctx = w.harness.ctx.clone();
    w.draft("search_seizure");
    let path = w.folder.path().join("broken.rogatory.json");
    std::fs::write(&path, b"{").unwrap();
    let app = w.harness.state_mut();
    app.given_up = None;
    app.open_path(&path, &ctx);
    w.wait();
    assert!(matches!(w.harness.state().dialog, Some(Dialog::Problem(_))));
    assert_eq!(w.harness.state().desk().unwrap().request().kinds.len(), 1);
}

#[test]
fn closing_while_work_is_done_asks_and_work_can_be_given_up() {
    let mut w = window(Language::En, Some("out.pdf"));
    let ctx = w.harness.ctx.clone();
    w.harness
        .state_mut()
        .apply(Action::Example("france-brazil-bank-records"), &ctx);
    let made = Made::Letter(Format::Pdf);
    let (running, _held) = Running::endless();
    let what = What::Make(made, Language::En);
    w.harness.state_mut().work.busy_with(what, running);
    w.harness.step();
    w.harness.get_by_label("Laying out the PDF…");
    assert!(!close(&mut w), "the window closed over work");
    assert!(matches!(w.harness.state().dialog, Some(Dialog::Working)));
    w.harness.state_mut().apply(Action::CloseDialog, &ctx);
    w.harness.step();
    w.harness.state_mut().apply(Action::StopWork, &ctx);
    w.wait();
    assert!(
        w.asked.borrow().is_empty(),
        "what was given up asks for a file"
    );
    assert!(
        close(&mut w),
        "nothing is being done and nothing is unsaved"
    );
    assert!(!w.folder.path().join("out.pdf").exists());
}

#[test]
fn two_documents_are_made_one_after_the_other() {
    let mut w = window(Language::En, Some("out"));
    let ctx = w.harness.ctx.clone();
    w.harness
        .state_mut()
        .apply(Action::Example("france-brazil-bank-records"), &ctx);
    let app = w.harness.state_mut();
    app.apply(Action::ExportDraft(Made::Letter(Format::Docx)), &ctx);
    app.apply(Action::ExportDraft(Made::Report), &ctx);
    w.wait();
    assert_eq!(w.asked.borrow().len(), 2);
}
