//! The command line, end to end, as a process of its own.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use rogatory::request::write_request;
use serde_json::Value;

use super::made;

fn rogatory(args: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rogatory"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn new_check_and_draft_go_together() {
    let folder = folder();
    let at = folder.path();
    let made = rogatory(
        &[
            "new",
            "financial_records",
            "freeze_seize",
            "--from",
            "FRA",
            "--to",
            "BRA",
            "--lang",
            "fr",
            "-o",
            "r.json",
        ],
        at,
    );
    assert_eq!(code(&made), 0, "{}", err(&made));
    let file: Value = serde_json::from_slice(&fs::read(at.join("r.json")).unwrap()).unwrap();
    assert_eq!(file["answers"]["gen_facts"]["text"]["fr"]["text"], "");
    assert!(file["answers"]["fin_account"]["accounts"].is_array());
    assert!(file["circumstances"].as_object().unwrap().len() > 5);
    let again = rogatory(
        &[
            "new",
            "financial_records",
            "--from",
            "FRA",
            "--to",
            "BRA",
            "-o",
            "r.json",
        ],
        at,
    );
    assert_eq!(code(&again), 2, "an existing file is not replaced");

    let checked = rogatory(&["check", "r.json", "--json"], at);
    assert_eq!(code(&checked), 1);
    let report = json(&checked);
    let findings = report["files"][0]["findings"].as_array().unwrap();
    let facts = findings
        .iter()
        .find(|f| f["element"] == "gen_facts")
        .unwrap();
    assert_eq!(facts["rule"], "element-missing");
    assert_eq!(facts["severity"], "blocking");
    assert_eq!(facts["path"], "/answers/gen_facts");
    assert!(
        facts["articles"]
            .as_array()
            .unwrap()
            .contains(&"UNTOC 18(15)(c)".into())
    );
    assert_eq!(
        json(&rogatory(&["check", "r.json", "--json"], at)),
        report,
        "stable"
    );

    let refused = rogatory(&["draft", "r.json", "--lang", "fr", "-o", "r.docx"], at);
    assert_eq!(code(&refused), 1);
    assert!(out(&refused).is_empty() && !at.join("r.docx").exists());
    let forced = rogatory(
        &["draft", "r.json", "--lang", "fr", "-o", "r.docx", "--force"],
        at,
    );
    assert_eq!(code(&forced), 0, "{}", err(&forced));
    assert!(fs::read(at.join("r.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn a_complete_request_is_drafted_in_every_language_and_format() {
    let folder = folder();
    let at = folder.path();
    let bytes = write_request(&made::complete(&["extradition_accused"])).unwrap();
    fs::write(at.join("r.json"), bytes).unwrap();
    let checked = rogatory(&["check", "r.json", "--today", "2026-11-22"], at);
    assert_eq!(code(&checked), 0, "{}", out(&checked));
    for language in ["ar", "zh", "en", "fr", "ru", "es"] {
        for format in ["docx", "txt"] {
            let name = format!("{language}.{format}");
            let drafted = rogatory(
                &[
                    "draft",
                    "r.json",
                    "--lang",
                    language,
                    "--format",
                    format,
                    "-o",
                    &name,
                    "--today",
                    "2026-11-22",
                ],
                at,
            );
            assert_eq!(code(&drafted), 0, "{}", err(&drafted));
            assert!(fs::metadata(at.join(name)).unwrap().len() > 1000);
        }
    }
}

#[test]
fn bad_input_gives_one_clear_message_and_exit_2() {
    let folder = folder();
    let at = folder.path();
    fs::create_dir(at.join("folder")).unwrap();
    fs::write(at.join("text"), b"\xff\xfe").unwrap();
    fs::write(
        at.join("key"),
        br#"{"format":"rogatory-request","colour":1}"#,
    )
    .unwrap();
    let start =
        r#"{"format":"rogatory-request","version":1,"kinds":[],"drafting_language":"fr","colour":"#;
    fs::write(at.join("deep"), format!("{start}{}", "[".repeat(100_000))).unwrap();
    let large = fs::File::create(at.join("large")).unwrap();
    large.set_len(200 * 1024 * 1024).unwrap();
    for (name, part) in [
        ("folder", "folder"),
        ("text", "UTF-8"),
        ("key", "/colour"),
        ("deep", "/colour"),
        ("large", "larger"),
        ("nowhere", "no such file"),
    ] {
        for args in [
            vec!["check", name],
            vec!["draft", name, "--lang", "en", "-o", "out.docx", "--force"],
        ] {
            let output = rogatory(&args, at);
            assert_eq!(code(&output), 2, "{name}");
            assert!(err(&output).contains(part), "{name}: {}", err(&output));
            assert_eq!(err(&output).trim().lines().count(), 1, "{}", err(&output));
            assert!(out(&output).is_empty());
            assert!(!at.join("out.docx").exists());
        }
    }
}

#[test]
fn a_failed_write_leaves_the_old_file_untouched() {
    let folder = folder();
    let at = folder.path();
    fs::write(
        at.join("r.json"),
        write_request(&made::complete(&["mla_general"])).unwrap(),
    )
    .unwrap();
    let missing = rogatory(
        &["draft", "r.json", "--lang", "en", "-o", "nowhere/out.docx"],
        at,
    );
    assert_eq!(code(&missing), 2);
    assert!(err(&missing).contains("folder"), "{}", err(&missing));
    fs::create_dir(at.join("out.docx")).unwrap();
    let folder_there = rogatory(&["draft", "r.json", "--lang", "en", "-o", "out.docx"], at);
    assert_eq!(code(&folder_there), 2);
    let left: Vec<_> = fs::read_dir(at)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "no temporary file is left: {left:?}");
}

#[test]
fn lists_and_entries_speak_the_language_asked_for() {
    let folder = folder();
    let at = folder.path();
    let kinds = json(&rogatory(&["kinds", "--json", "--lang", "es"], at));
    assert_eq!(kinds.as_array().unwrap().len(), 50);
    let elements = json(&rogatory(
        &[
            "elements",
            "video_link",
            "--from",
            "ESP",
            "--to",
            "KEN",
            "--json",
            "--lang",
            "zh",
        ],
        at,
    ));
    assert!(
        elements
            .as_array()
            .unwrap()
            .iter()
            .any(|e| e["id"] == "vid_reason")
    );
    assert!(
        elements
            .as_array()
            .unwrap()
            .iter()
            .any(|e| e["state_records"][0]["state"] == "KEN")
    );
    let found = json(&rogatory(&["directory", "search", "巴西", "--json"], at));
    assert_eq!(found[0]["iso3"], "BRA");
    let shown = json(&rogatory(&["directory", "show", "lva", "--json"], at));
    assert_eq!(shown["iso3"], "LVA");
    let text = out(&rogatory(&["directory", "show", "LVA", "--lang", "ru"], at));
    assert!(text.contains("Латвийская"), "{text}");
    let bases = json(&rogatory(
        &["bases", "--from", "FRA", "--to", "BRA", "--json"],
        at,
    ));
    let untoc = &bases["bases"][0];
    assert_eq!(untoc["instrument"], "UNTOC");
    assert_eq!(untoc["in_force_between"], "2004-02-28");
    for (args, part) in [
        (vec!["elements", "wiretap"], "wiretap"),
        (vec!["directory", "show", "QQQ"], "QQQ"),
        (vec!["bases", "--from", "FRA", "--to", "Brazil"], "Brazil"),
    ] {
        let output = rogatory(&args, at);
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains(part));
    }
}

#[test]
fn the_schema_describes_the_request_file() {
    let folder = folder();
    let schema = json(&rogatory(&["schema"], folder.path()));
    assert_eq!(schema["additionalProperties"], false);
    assert!(schema["properties"]["answers"].is_object());
    assert!(out(&rogatory(&["schema"], folder.path())).contains("alpha-3"));
}

#[test]
fn grounds_glossary_and_report_of_a_check_are_commands() {
    let folder = folder();
    let at = folder.path();
    let request = made::complete(&["extradition_accused"]);
    fs::write(at.join("r.json"), write_request(&request).unwrap()).unwrap();
    let grounds = json(&rogatory(&["grounds", "r.json", "--json"], at));
    let list = grounds["grounds"].as_array().unwrap();
    assert!(list.iter().any(|g| g["id"] == "ext_political"));
    let text = out(&rogatory(&["grounds", "r.json", "--lang", "en"], at));
    assert!(text.contains("UNTOC 16(14)"), "{text}");
    let found = json(&rogatory(&["glossary", "双重犯罪", "--json"], at));
    assert_eq!(found[0]["id"], "dual_criminality");
    assert_eq!(found[0]["forms"]["fr"]["form"], "double incrimination");
    let words = out(&rogatory(&["glossary", "extradition", "--lang", "ru"], at));
    assert!(words.contains("выдача") && words.contains("تسليم المجرمين"));
    for (language, name) in [
        ("ar", "report.docx"),
        ("zh", "report.pdf"),
        ("fr", "report.txt"),
    ] {
        let checked = rogatory(
            &[
                "check",
                "r.json",
                "--lang",
                language,
                "--report",
                name,
                "--today",
                "2026-11-22",
            ],
            at,
        );
        assert_eq!(code(&checked), 0, "{}", out(&checked));
        assert!(fs::metadata(at.join(name)).unwrap().len() > 1000);
    }
    let several = rogatory(&["check", "r.json", "r.json", "--report", "x.docx"], at);
    assert_eq!(code(&several), 2);
}
