//! Two windows on one file: nobody's work is written over without a question that says what would be lost.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use rogatory::desk::{Changed, Conflict, Desk, DeskError, How};
use rogatory::request::{Answer, LocalizedText, Location, RecordList, Request, write_request};
use rogatory::store::{Recovery, RecoveryCopy};
use rogatory::terms::{ElementId, Language, RecordId};

use super::made::{self, reference};

const TODAY: Date = date(2026, 11, 22);

struct Case {
    folder: tempfile::TempDir,
    file: PathBuf,
    request: Request,
}

fn case() -> Case {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.rogatory.json");
    let request = made::complete(&["financial_records"]);
    fs::write(&file, write_request(&request).unwrap()).unwrap();
    Case {
        folder,
        file,
        request,
    }
}

impl Case {
    fn open(&self) -> Desk {
        let mut desk = Desk::open(reference(), &self.file, TODAY).unwrap();
        desk.hold();
        desk
    }

    /// Another program writes the file.
    fn write(&self, request: &Request) {
        fs::write(&self.file, write_request(request).unwrap()).unwrap();
    }

    fn on_disk(&self) -> Request {
        rogatory::import::read_request(reference(), &fs::read(&self.file).unwrap()).unwrap()
    }
}

fn conflict(saved: Result<(), DeskError>) -> Conflict {
    match saved {
        Err(DeskError::Conflict(conflict)) => *conflict,
        other => panic!("{other:?}"),
    }
}

fn facts(words: &str) -> Answer {
    Answer::Text(LocalizedText::original(Language::En, words.to_owned()))
}

#[test]
fn the_second_window_is_told_and_the_first_saves_undisturbed() {
    let case = case();
    let mut first = case.open();
    let mut second = case.open();
    assert!(!first.is_open_elsewhere());
    assert!(second.is_open_elsewhere());
    first.save().unwrap();
    let told = conflict(second.save());
    assert!(told.elsewhere && told.changed.is_none());
    let told = conflict(second.save_as(&case.file));
    assert!(told.elsewhere, "by save-as as well");
    drop(first);
    second.save().unwrap();
    let mut third = Desk::new(reference(), case.request.clone(), TODAY);
    let told = conflict(third.save_as(&case.file));
    assert!(
        told.elsewhere,
        "a draft of another origin over a file that is open"
    );
    let left: Vec<_> = {
        drop((second, third));
        fs::read_dir(case.folder.path()).unwrap().collect()
    };
    assert_eq!(left.len(), 1, "no lock is left: {left:?}");
}

#[test]
fn what_was_changed_elsewhere_is_named_before_saving() {
    let case = case();
    let mut desk = case.open();
    let mut theirs = case.request.clone();
    theirs
        .answers
        .insert(ElementId::from("gen_facts"), facts("Other facts."));
    let removed = theirs
        .answers
        .keys()
        .find(|id| id.as_str() != "gen_facts")
        .unwrap()
        .clone();
    theirs.answers.remove(&removed);
    theirs.persons[0].family_name = "Okonkwo".to_owned();
    let mut person = theirs.persons[0].clone();
    person.id = RecordId::from("added");
    theirs.persons.push(person);
    theirs.note = Some("changed by a colleague".to_owned());
    case.write(&theirs);
    let told = conflict(desk.save());
    assert!(!told.elsewhere);
    let Some(Changed::Request { differences, .. }) = told.changed else {
        panic!("{told:?}");
    };
    let told: Vec<_> = differences.iter().map(|d| (d.at.clone(), d.how)).collect();
    let person = |id: &str| Location::record(RecordList::Persons, &RecordId::from(id));
    for expected in [
        (Location::answer(&ElementId::from("gen_facts")), How::Other),
        (Location::answer(&removed), How::Removed),
        (person(case.request.persons[0].id.as_str()), How::Other),
        (person("added"), How::Added),
        (Location::Note, How::Added),
    ] {
        assert!(told.contains(&expected), "{expected:?} in {told:?}");
    }
    assert_eq!(told.len(), 5, "{told:?}");
    assert!(differences.iter().all(|d| !d.here_too));
    assert_eq!(case.on_disk(), theirs, "nothing was written");

    let beside = desk.save_beside(&case.file).unwrap();
    assert_eq!(beside, case.folder.path().join("case (2).rogatory.json"));
    assert_eq!(desk.path(), Some(beside.as_path()));
    assert_eq!(case.on_disk(), theirs);
    desk.save().unwrap();
    let mut other = case.open();
    other.save_beside(&case.file).unwrap();
    assert!(case.folder.path().join("case (3).rogatory.json").is_file());
}

#[test]
fn overwriting_is_a_choice_and_ends_the_conflict() {
    let case = case();
    let mut desk = case.open();
    let mut theirs = case.request.clone();
    theirs.note = Some("theirs".to_owned());
    case.write(&theirs);
    conflict(desk.save());
    desk.save_over(&case.file).unwrap();
    assert_eq!(case.on_disk(), case.request);
    desk.save().unwrap();
}

#[test]
fn what_loses_nothing_is_saved_without_a_question() {
    let case = case();
    let mut desk = case.open();
    // Somebody saved the very same, or removed the file.
    case.write(&case.request);
    desk.save().unwrap();
    fs::remove_file(&case.file).unwrap();
    desk.save().unwrap();
    assert_eq!(case.on_disk(), case.request);
    // What is no request any more is told without a list.
    fs::write(&case.file, "no request").unwrap();
    assert!(matches!(
        conflict(desk.save()).changed,
        Some(Changed::NoRequest)
    ));
}

/// The copy that a run would leave behind if it were ended now.
fn left_behind(desk: &Desk, folder: &Path) -> RecoveryCopy {
    let recovery = Recovery::new(folder);
    let bytes = write_request(desk.request()).unwrap();
    recovery.keep(&desk.origins(), &bytes).unwrap();
    drop(recovery);
    Recovery::new(folder).left_behind().remove(0)
}

#[test]
fn restored_work_goes_back_to_its_file_unless_that_has_changed() {
    let case = case();
    let copies = case.folder.path().join("recovery");
    let copy = left_behind(&case.open(), &copies);
    let mut desk = Desk::recover(reference(), &copy, TODAY).unwrap();
    assert!(desk.is_unsaved());
    assert_eq!(desk.path(), Some(case.file.as_path()));
    desk.save().unwrap();
    let mut desk = Desk::recover(reference(), &copy, TODAY).unwrap();
    let mut theirs = case.request.clone();
    theirs.note = Some("changed after the crash".to_owned());
    case.write(&theirs);
    let told = conflict(desk.save());
    let Some(Changed::Request { differences, .. }) = told.changed else {
        panic!("{told:?}");
    };
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].at, Location::Note);
}

#[test]
fn restored_work_still_spares_the_document_that_it_came_in() {
    let case = case();
    let received = case.folder.path().join("received.docx");
    let choices = rogatory::desk::produce::Choices {
        force: true,
        ..Default::default()
    };
    let format = rogatory::desk::produce::Format::Docx;
    let made = rogatory::desk::produce::produce(
        reference(),
        &case.request,
        Language::En,
        format,
        TODAY,
        choices,
    );
    fs::write(&received, made.unwrap().bytes).unwrap();
    let desk = Desk::open(reference(), &received, TODAY).unwrap();
    let copy = left_behind(&desk, &case.folder.path().join("recovery"));
    let mut restored = Desk::recover(reference(), &copy, TODAY).unwrap();
    assert_eq!(restored.path(), None);
    assert!(matches!(
        restored.save_over(&received),
        Err(DeskError::Store(_))
    ));
}
