//! Many files, languages and formats in one process: names, order, exit code, JSON.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use rogatory::request::write_request;
use serde_json::Value;

use super::made;

fn rogatory(args: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rogatory"))
        .args(args)
        .args(["--today", "2026-11-22"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", err(output)))
}

/// Two complete requests of one name in two folders, an incomplete one, and a file that is none.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for name in ["a", "b"] {
        fs::create_dir(at.join(name)).unwrap();
    }
    let bytes = write_request(&made::complete(&["extradition_accused"])).unwrap();
    fs::write(at.join("a/case.rogatory.json"), &bytes).unwrap();
    fs::write(at.join("b/CASE.json"), &bytes).unwrap();
    let mut request = made::complete(&["financial_records"]);
    request.answers.clear();
    let bytes = write_request(&request).unwrap();
    fs::write(at.join("open.rogatory.json"), bytes).unwrap();
    fs::write(at.join("broken.rogatory.json"), "{").unwrap();
    folder
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn every_file_and_language_has_a_document_of_its_own_name() {
    let folder = folder();
    let at = folder.path();
    let files = ["a/case.rogatory.json", "b/CASE.json"];
    let mut args = vec!["draft"];
    args.extend(files);
    args.extend(["--lang", "fr,en", "--format", "txt,docx", "-o", "letters/"]);
    let made = rogatory(&args, at);
    assert_eq!(code(&made), 0, "{}", err(&made));
    let expected: BTreeSet<String> = ["case", "CASE-2"]
        .iter()
        .flat_map(|stem| ["fr", "en"].map(|language| (stem, language)))
        .flat_map(|(stem, language)| ["txt", "docx"].map(|e| format!("{stem}.{language}.{e}")))
        .collect();
    assert_eq!(names(&at.join("letters")), expected);
    // The messages stand in the order of files, languages and formats, whoever is done first.
    let order: Vec<usize> = [
        "case.fr.txt",
        "case.fr.docx",
        "case.en.txt",
        "CASE-2.en.docx",
    ]
    .iter()
    .map(|name| err(&made).find(name).unwrap())
    .collect();
    assert!(order.is_sorted(), "{}", err(&made));
    // One by one gives the same bytes.
    for file in files {
        let stem = if file.starts_with('a') {
            "case"
        } else {
            "CASE-2"
        };
        let one = rogatory(
            &[
                "draft",
                file,
                "--lang",
                "fr",
                "-o",
                "one.docx",
                "--overwrite",
            ],
            at,
        );
        assert_eq!(code(&one), 0, "{}", err(&one));
        assert_eq!(
            fs::read(at.join("one.docx")).unwrap(),
            fs::read(at.join(format!("letters/{stem}.fr.docx"))).unwrap()
        );
    }
    let again = rogatory(&args, at);
    assert_eq!(code(&again), 2, "what is there stays");
}

#[test]
fn all_stands_for_the_six_languages() {
    let folder = folder();
    let at = folder.path();
    let args = [
        "draft",
        "a/case.rogatory.json",
        "--lang",
        "all",
        "--format",
        "txt",
        "-o",
        ".",
    ];
    let made = rogatory(&args, at);
    assert_eq!(code(&made), 0, "{}", err(&made));
    for language in ["ar", "zh", "en", "fr", "ru", "es"] {
        assert!(at.join(format!("case.{language}.txt")).is_file());
    }
}

#[test]
fn one_file_that_fails_does_not_stop_the_others() {
    let folder = folder();
    let at = folder.path();
    let files = [
        "broken.rogatory.json",
        "open.rogatory.json",
        "nowhere.json",
        "a/case.rogatory.json",
    ];
    let mut args = vec!["draft"];
    args.extend(files);
    args.extend(["--lang", "fr,es", "--format", "txt", "-o", "out/", "--json"]);
    let made = rogatory(&args, at);
    assert_eq!(code(&made), 2, "the worst of them");
    let report = json(&made);
    let documents = report["documents"].as_array().unwrap();
    let states: Vec<_> = documents
        .iter()
        .map(|d| {
            (
                d["language"].as_str().unwrap(),
                d["state"].as_str().unwrap(),
            )
        })
        .collect();
    let expected: Vec<_> = ["failed", "incomplete", "failed", "written"]
        .into_iter()
        .flat_map(|state| ["fr", "es"].map(|language| (language, state)))
        .collect();
    assert_eq!(states, expected);
    assert_eq!(
        documents[6]["output"],
        Path::new("out/").join("case.fr.txt").to_str().unwrap()
    );
    assert!(documents[6]["error"].is_null() && documents[0]["error"].is_string());
    assert_eq!(names(&at.join("out")).len(), 2);
    // Each message says which file it is about, and a file that cannot be read is said once.
    for file in files.iter().take(3) {
        assert!(err(&made).contains(file), "{}", err(&made));
    }
    assert_eq!(
        err(&made).matches("broken.rogatory.json").count(),
        1,
        "{}",
        err(&made)
    );

    let mut args = vec!["check"];
    args.extend(files);
    let checked = rogatory(&args, at);
    assert_eq!(code(&checked), 2);
    for file in ["broken.rogatory.json: ", "nowhere.json: "] {
        assert!(err(&checked).contains(file), "{}", err(&checked));
    }
    args.push("--json");
    let checked = json(&rogatory(&args, at));
    let order: Vec<_> = checked["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["file"].as_str().unwrap())
        .collect();
    assert_eq!(order, files);
    let two = rogatory(
        &[
            "draft", files[1], files[3], "--lang", "fr", "--format", "txt", "-o", "o2/",
        ],
        at,
    );
    assert_eq!(
        code(&two),
        1,
        "findings that block are less than a file that cannot be read"
    );
}

#[test]
fn several_documents_want_a_folder() {
    let folder = folder();
    let at = folder.path();
    let args = [
        "draft",
        "a/case.rogatory.json",
        "--lang",
        "fr,en",
        "-o",
        "letter.docx",
    ];
    let refused = rogatory(&args, at);
    assert_eq!(code(&refused), 2);
    assert!(err(&refused).contains('/'), "{}", err(&refused));
    assert!(!at.join("letter.docx").exists());
    fs::write(at.join("file"), "file").unwrap();
    let args = [
        "draft",
        "a/case.rogatory.json",
        "--lang",
        "fr,en",
        "-o",
        "file/",
    ];
    assert_eq!(code(&rogatory(&args, at)), 2);
    assert_eq!(fs::read(at.join("file")).unwrap(), b"file");
}

#[test]
fn no_document_of_many_replaces_a_file_that_is_read() {
    let folder = folder();
    let at = folder.path();
    // A document that carries its request, by the very name that the new one would have.
    let args = [
        "draft",
        "a/case.rogatory.json",
        "--lang",
        "fr",
        "-o",
        "case.fr.docx",
    ];
    assert_eq!(code(&rogatory(&args, at)), 0);
    fs::rename(at.join("case.fr.docx"), at.join("a/case.fr.docx")).unwrap();
    let before = fs::read(at.join("a/case.fr.docx")).unwrap();
    let args = [
        "draft",
        "a/case.rogatory.json",
        "a/case.fr.docx",
        "--lang",
        "fr,en",
        "--force",
        "-o",
        "a/",
    ];
    let made = rogatory(&args, at);
    assert_eq!(code(&made), 2);
    assert_eq!(fs::read(at.join("a/case.fr.docx")).unwrap(), before);
    assert!(
        at.join("a/case.en.docx").is_file(),
        "the others are written"
    );
}
