//! Packages: what is in them, the fingerprints, what is missing said at once, the same bytes in every surrounding.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::made::reference;
use rogatory::desk::package::{AnnexError, PackageChoices, collect_annexes, package};
use rogatory::desk::produce::{Choices, Format};
use rogatory::desk::{DeskError, save_request};
use rogatory::document::{outline, to_text};
use rogatory::drafting::{Enclosed, EnclosedFile, transmission_note};
use rogatory::request::{Annex, Request};
use rogatory::store::{Existing, Output};
use rogatory::terms::{Language, RecordId, sha256};

use super::containers::unpacked;
use super::made;

fn request_with_annexes() -> Request {
    let mut request = made::complete(&["financial_records"]);
    request.annexes[0].file = Some("order.pdf".to_owned());
    let mut paper = Annex::new(RecordId::from("a2"));
    paper.title = made::text(7002);
    request.annexes.push(paper);
    request
}

fn choices(formats: &[Format]) -> PackageChoices {
    PackageChoices {
        languages: Language::ALL.to_vec(),
        formats: formats.to_vec(),
        letter: Choices::default(),
        report: true,
        today: "2026-11-22".parse().unwrap(),
    }
}

#[test]
fn a_package_holds_letters_annexes_request_notes_and_a_manifest_of_all() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("order.pdf"), b"the order").unwrap();
    let request = request_with_annexes();
    let annexes = collect_annexes(&request, folder.path()).unwrap();
    let files =
        unpacked(&package(reference(), &request, annexes, &choices(&[Format::Docx])).unwrap());
    let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
    let listed = manifest["files"].as_array().unwrap();
    assert_eq!(listed.len(), files.len() - 1);
    for entry in listed {
        let bytes = &files[entry["path"].as_str().unwrap()];
        assert_eq!(entry["sha256"], sha256(bytes));
        assert_eq!(entry["bytes"], bytes.len());
    }
    assert_eq!(files["annexes/01-order.pdf"], b"the order");
    assert_eq!(manifest["transmitted_separately"][0], "a2");
    for language in Language::ALL {
        assert!(files.contains_key(&format!("letter.{language}.docx")));
        assert!(files.contains_key(&format!("transmission.{language}.docx")));
        assert!(files.contains_key(&format!("check-report.{language}.docx")));
    }
}

#[test]
fn every_annex_that_is_missing_is_named_and_no_name_leads_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut request = request_with_annexes();
    request.annexes[1].file = Some("second.pdf".to_owned());
    match collect_annexes(&request, folder.path()) {
        Err(DeskError::Annex(AnnexError::Missing { files, .. })) => {
            assert_eq!(files, ["order.pdf", "second.pdf"]);
        }
        other => panic!("{other:?}"),
    }
    for name in [
        "../x",
        "a/b",
        "a\\b",
        "C:x",
        ".hidden",
        "x\u{202e}fdp.exe",
        "a\nb",
    ] {
        request.annexes[0].file = Some(name.to_owned());
        let result = collect_annexes(&request, folder.path());
        assert!(
            matches!(result, Err(DeskError::Annex(AnnexError::Name { .. }))),
            "{name:?}"
        );
    }
}

#[test]
fn names_that_another_system_refuses_are_made_safe_and_told_in_the_manifest() {
    let folder = tempfile::tempdir().unwrap();
    let mut request = request_with_annexes();
    request.annexes.clear();
    // A Mac writes letters and their marks apart; the request may hold the other form.
    let names = [
        ("what? \"now\".pdf", "what? \"now\".pdf", "what_ _now_.pdf"),
        ("pi\u{e8}ce.pdf", "pie\u{300}ce.pdf", "pi\u{e8}ce.pdf"),
        ("pie\u{300}ce.pdf", "pie\u{300}ce.pdf", "pi\u{e8}ce.pdf"),
        ("plain.pdf", "plain.pdf", "plain.pdf"),
        ("CON.pdf", "CON.pdf", "CON.pdf"),
    ];
    for (number, (named, on_disk, _)) in names.iter().enumerate() {
        let mut annex = Annex::new(RecordId::new(format!("a{number}")));
        annex.title = made::text(7000);
        annex.file = Some((*named).to_owned());
        request.annexes.push(annex);
        fs::write(folder.path().join(on_disk), on_disk.as_bytes()).unwrap();
    }
    let annexes = collect_annexes(&request, folder.path()).unwrap();
    let mut choices = choices(&[Format::Text]);
    choices.languages = vec![Language::En];
    choices.letter.force = true;
    let files = unpacked(&package(reference(), &request, annexes, &choices).unwrap());
    let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
    let listed = manifest["files"].as_array().unwrap();
    for (number, (named, on_disk, safe)) in names.iter().enumerate() {
        let path = format!("annexes/{:02}-{safe}", number + 1);
        assert_eq!(files[&path], on_disk.as_bytes(), "{path}");
        let entry = listed.iter().find(|e| e["path"] == path).unwrap();
        let told = if named == safe { None } else { Some(*named) };
        assert_eq!(entry["original_name"].as_str(), told, "{path}");
    }
}

#[test]
fn a_hundred_annexes_keep_their_order_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut request = request_with_annexes();
    request.annexes.clear();
    fs::write(folder.path().join("page.pdf"), b"page").unwrap();
    for number in 0..101 {
        let mut annex = Annex::new(RecordId::new(format!("a{number}")));
        annex.file = Some("page.pdf".to_owned());
        request.annexes.push(annex);
    }
    let annexes = collect_annexes(&request, folder.path()).unwrap();
    let mut choices = choices(&[Format::Text]);
    choices.languages = vec![Language::En];
    choices.letter.force = true;
    let files = unpacked(&package(reference(), &request, annexes, &choices).unwrap());
    let names: Vec<_> = files
        .keys()
        .filter(|name| name.starts_with("annexes/"))
        .collect();
    assert_eq!(names.len(), 101);
    assert_eq!(names[0], "annexes/001-page.pdf");
    assert_eq!(names[100], "annexes/101-page.pdf");
}

#[test]
fn an_incomplete_request_is_packed_only_as_a_draft() {
    let mut request = request_with_annexes();
    request.requested_state = None;
    let mut choices = choices(&[Format::Text]);
    assert!(matches!(
        package(reference(), &request, BTreeMap::new(), &choices),
        Err(DeskError::Produce(_))
    ));
    choices.letter.force = true;
    assert!(package(reference(), &request, BTreeMap::new(), &choices).is_ok());
}

#[test]
fn the_note_of_transmission_is_the_same_in_six_languages() {
    let request = request_with_annexes();
    let requirements = rogatory::check::requirements_for(reference(), &request);
    let files: Vec<EnclosedFile> = [
        Enclosed::Letter(Language::Fr),
        Enclosed::Report(Language::Fr),
        Enclosed::Request,
        Enclosed::Annex(0),
    ]
    .into_iter()
    .map(|what| EnclosedFile {
        what,
        path: "1.pdf".to_owned(),
        sha256: sha256(b"1"),
    })
    .collect();
    let note =
        |language| transmission_note(&request, &requirements, language, &files, &[1]).unwrap();
    let english = outline(&note(Language::En));
    for language in Language::ALL {
        let note = note(language);
        assert_eq!(outline(&note), english, "{language}");
        let text = to_text(&note);
        assert!(text.contains(&sha256(b"1")), "{language}");
        assert!(
            text.contains(&format!("{} 7002", made::filler(language))),
            "{language}"
        );
    }
}

/// Runs the program with a surrounding that tells much about its user.
fn run(arguments: &[&str], folder: &Path, user: &str, zone: &str) {
    let home = folder.join(user);
    fs::create_dir_all(&home).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_rogatory"))
        .args(arguments)
        .current_dir(&home)
        .env("HOME", &home)
        .env("USER", user)
        .env("LOGNAME", user)
        .env("HOSTNAME", format!("host-of-{user}"))
        .env("TZ", zone)
        .env("LANG", if user == "anna" { "ar_EG.UTF-8" } else { "C" })
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn documents_and_packages_are_the_same_bytes_for_two_people_and_name_neither() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("order.pdf"), b"the order").unwrap();
    let file = folder.path().join("case.rogatory.json");
    let fresh = Output::new(Existing::Keep);
    save_request(&request_with_annexes(), &file, &fresh).unwrap();
    let file = file.to_str().unwrap();
    for (command, ending) in [
        (&["draft", "--lang", "ar", "--format", "docx"][..], "docx"),
        (&["draft", "--lang", "ru", "--format", "pdf"][..], "pdf"),
        (&["draft", "--lang", "zh", "--format", "txt"][..], "txt"),
        (&["package", "--lang", "ru", "--lang", "en"][..], "zip"),
    ] {
        let made: Vec<Vec<u8>> = [("anna", "Pacific/Apia"), ("boris", "America/Adak")]
            .into_iter()
            .map(|(user, zone)| {
                let out = folder.path().join(format!("{user}.{ending}"));
                let mut arguments = command.to_vec();
                let out_text = out.to_str().unwrap();
                arguments.extend([file, "-o", out_text, "--today", "2026-11-22"]);
                run(&arguments, folder.path(), user, zone);
                fs::read(out).unwrap()
            })
            .collect();
        assert_eq!(made[0], made[1], "{ending}");
        let mut readable: Vec<Vec<u8>> = vec![made[0].clone()];
        if matches!(ending, "docx" | "zip") {
            readable.extend(unpacked(&made[0]).into_values());
        }
        let host = folder.path().to_str().unwrap();
        for bytes in readable {
            for told in ["anna", "boris", host] {
                let found = bytes.windows(told.len()).any(|w| w == told.as_bytes());
                assert!(!found, "{ending} tells {told}");
            }
        }
    }
}
