//! What a terminal would obey never reaches one, nor a text file: not from names, ids, reasons, changed words, file names
//! or the command line itself.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use rogatory::plain::is_obeyed;
use rogatory::request::write_request;
use serde_json::{Value, json};

use super::made;

/// Everything that does something: a title, a cleared screen, colours, an override, marks, ends of lines, a bell.
const HOSTILE: &str = "x\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}31m\r\nNothing is missing.\n\u{202e}a\u{200f}\u{2067}b\u{2028}c\u{85}\u{8}\u{e0041}\u{feff}";

fn run(at: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rogatory"))
        .args(args)
        .current_dir(at)
        .output()
        .unwrap()
}

/// Both streams hold nothing but lines; isolates come in pairs, on one line.
fn assert_plain(what: &str, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    for line in text.split('\n') {
        for c in line.chars() {
            let isolate = matches!(c, '\u{2066}' | '\u{2068}' | '\u{2069}' | '\t');
            assert!(isolate || !is_obeyed(c), "{what}: {c:?} in {line:?}");
        }
        // Paragraphs of a letter have lines as they were typed; a message has none of its values' making.
        let is_letter = what.ends_with(".txt");
        assert!(
            is_letter || !line.starts_with("Nothing is missing."),
            "{what}: {line:?}"
        );
    }
}

fn assert_both_plain(args: &[&str], output: &Output) {
    assert_plain(&format!("{args:?} to stdout"), &output.stdout);
    assert_plain(&format!("{args:?} to stderr"), &output.stderr);
    assert_ne!(output.status.code(), None, "{args:?}");
}

/// The same request with the hostile text in one place each.
fn files(at: &Path) -> Vec<String> {
    let request = made::complete(&["financial_records"]);
    let whole: Value = serde_json::from_slice(&write_request(&request).unwrap()).unwrap();
    type Spoil = fn(&mut Value);
    let ways: [(&str, Spoil); 14] = [
        ("element", |r| {
            r["answers"][HOSTILE] = json!({ "date": "2026-01-01" })
        }),
        ("kind", |r| r["kinds"] = json!([HOSTILE])),
        ("key", |r| r[HOSTILE] = json!(1)),
        ("language", |r| r["drafting_language"] = json!(HOSTILE)),
        ("state", |r| r["requested_state"] = json!(HOSTILE)),
        ("format", |r| r["format"] = json!(HOSTILE)),
        ("version", |r| r["version"] = json!(HOSTILE)),
        ("choice", |r| {
            r["legal_bases"] = json!([{ "instrument": HOSTILE }])
        }),
        ("accepted", |r| {
            r["accepted"] = json!([{ "rule": HOSTILE, "at": "/", "reason": HOSTILE, "by": HOSTILE, "on": "2026-01-01" }]);
        }),
        ("person", |r| {
            r["persons"][0]["family_name"] = json!(HOSTILE)
        }),
        ("email", |r| r["persons"][0]["email"] = json!(HOSTILE)),
        ("account", |r| r["accounts"][0]["number"] = json!(HOSTILE)),
        ("annex", |r| r["annexes"][0]["file"] = json!(HOSTILE)),
        ("facts", |r| {
            for (_, passage) in r["answers"]["gen_facts"]["text"].as_object_mut().unwrap() {
                let text = format!("{HOSTILE} see annex XXX {HOSTILE}");
                passage["text"] = json!(text);
            }
        }),
    ];
    ways.into_iter()
        .map(|(name, spoil)| {
            let mut file = whole.clone();
            spoil(&mut file);
            // The name of the file is no friendlier where the system allows it.
            let tail = if cfg!(unix) {
                "\u{1b}[2J\n\u{202e}"
            } else {
                ""
            };
            let name = format!("{name}{tail}.json");
            fs::write(at.join(&name), file.to_string()).unwrap();
            name
        })
        .collect()
}

#[test]
fn nothing_that_a_terminal_obeys_reaches_it_from_a_file_or_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for file in files(at) {
        for lang in ["en", "ar"] {
            let mut commands = vec![
                vec![
                    "check",
                    &file,
                    "--lang",
                    lang,
                    "--report",
                    "report.txt",
                    "--force",
                ],
                vec!["check", &file, "--lang", lang, "--json"],
                vec![
                    "draft",
                    &file,
                    "--lang",
                    lang,
                    "--format",
                    "txt",
                    "-o",
                    "letter.txt",
                    "--force",
                ],
                vec![
                    "draft", &file, "--lang", "all", "--format", "txt", "-o", "all/", "--force",
                    "--json",
                ],
            ];
            if lang == "en" {
                commands.push(vec!["grounds", &file]);
                commands.push(vec!["package", &file, "-o", "p.zip", "--force"]);
            }
            for args in commands {
                let output = run(at, &args);
                assert_both_plain(&args, &output);
                if args.contains(&"--json") {
                    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
                    // A program reads the name as it is.
                    let list = read["files"].as_array().or(read["documents"].as_array());
                    assert_eq!(list.unwrap()[0]["file"], json!(file));
                }
            }
            for written in ["report.txt", "letter.txt"] {
                if let Ok(bytes) = fs::read(at.join(written)) {
                    assert_plain(written, &bytes);
                    fs::remove_file(at.join(written)).unwrap();
                }
            }
        }
    }
}

#[test]
fn nothing_that_a_terminal_obeys_reaches_it_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    // The system takes no NUL in an argument, nor does the text hold one.
    for args in [
        vec!["check", HOSTILE],
        vec!["check", HOSTILE, "--lang", "ar"],
        vec!["check", "x", "--lang", HOSTILE],
        vec!["check", "x", "--today", HOSTILE],
        vec![HOSTILE, HOSTILE],
        vec!["draft", HOSTILE, "--lang", "en", "-o", HOSTILE],
        vec!["draft", "x", "--lang", "en", "--format", HOSTILE, "-o", "y"],
        vec!["new", HOSTILE, "--from", "FRA", "--to", "BRA", "-o", "y"],
        vec![
            "new",
            "financial_records",
            "--from",
            HOSTILE,
            "--to",
            HOSTILE,
            "-o",
            "y",
        ],
        vec!["directory", "show", HOSTILE],
        vec!["directory", "search", HOSTILE],
        vec!["kinds", HOSTILE],
        vec!["glossary", HOSTILE],
        vec!["bases", "--from", HOSTILE, "--to", "BRA"],
    ] {
        assert_both_plain(&args, &run(folder.path(), &args));
    }
}
