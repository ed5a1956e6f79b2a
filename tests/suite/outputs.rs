//! No command writes over what it reads, by whatever name that is called, nor over another file unless that is said.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use rogatory::desk::Desk;
use rogatory::request::write_request;
use rogatory::store::StoreError;

use super::made::{self, reference};

fn rogatory(args: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rogatory"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with a request, a document that carries it, an annex and an emblem.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let mut request = made::complete(&["financial_records"]);
    request.annexes[0].file = Some("order.pdf".to_owned());
    fs::write(at.join("r.json"), write_request(&request).unwrap()).unwrap();
    fs::write(at.join("order.pdf"), "the order").unwrap();
    let emblem = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/window.png");
    fs::copy(emblem, at.join("emblem.png")).unwrap();
    fs::create_dir(at.join("sub")).unwrap();
    let made = rogatory(
        &[
            "draft",
            "r.json",
            "--lang",
            "en",
            "-o",
            "received.docx",
            "--as-draft",
        ],
        at,
    );
    assert!(made.status.success(), "{}", err(&made));
    folder
}

/// Other names of a file of the folder; the folder keeps them.
fn aliases(at: &Path, name: &str) -> Vec<String> {
    let mut names = vec![
        name.to_owned(),
        format!("./{name}"),
        format!("sub/../{name}"),
        at.join(name).to_str().unwrap().to_owned(),
    ];
    fs::hard_link(at.join(name), at.join("hard")).unwrap();
    names.push("hard".to_owned());
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(name, at.join("link")).unwrap();
        std::os::unix::fs::symlink(at, at.join("sub/up")).unwrap();
        names.push("link".to_owned());
        names.push(format!("sub/up/{name}"));
    }
    if at.join(name.to_uppercase()).exists() {
        names.push(name.to_uppercase());
    }
    names
}

/// Every command that writes, what it reads, and the switch that names its output.
const COMMANDS: [(&[&str], &str, &str); 9] = [
    (
        &["draft", "r.json", "--lang", "en", "--force"],
        "r.json",
        "-o",
    ),
    (
        &["draft", "received.docx", "--lang", "en", "--force"],
        "received.docx",
        "-o",
    ),
    (
        &[
            "draft",
            "received.docx",
            "--lang",
            "en",
            "--format",
            "txt",
            "--overwrite",
        ],
        "received.docx",
        "-o",
    ),
    (
        &[
            "draft",
            "r.json",
            "--lang",
            "en",
            "--force",
            "--logo",
            "emblem.png",
        ],
        "emblem.png",
        "-o",
    ),
    (
        &["package", "r.json", "--lang", "en", "--force"],
        "r.json",
        "-o",
    ),
    (
        &["package", "received.docx", "--lang", "en", "--force"],
        "received.docx",
        "-o",
    ),
    (
        &["package", "r.json", "--lang", "en", "--force"],
        "order.pdf",
        "-o",
    ),
    (&["check", "r.json", "--force"], "r.json", "--report"),
    (
        &["check", "received.docx", "--force"],
        "received.docx",
        "--report",
    ),
];

#[test]
fn no_command_writes_over_what_it_reads() {
    let folder = folder();
    let at = folder.path();
    for (command, input, switch) in COMMANDS {
        let before = fs::read(at.join(input)).unwrap();
        for name in aliases(at, input) {
            let mut args = command.to_vec();
            args.extend([switch, &name]);
            let refused = rogatory(&args, at);
            assert_eq!(refused.status.code(), Some(2), "{args:?} {}", err(&refused));
            assert!(
                err(&refused).contains("never replaced"),
                "{args:?}: {}",
                err(&refused)
            );
            assert_eq!(fs::read(at.join(input)).unwrap(), before, "{args:?}");
        }
        for alias in ["hard", "link", "sub/up"] {
            let _ = fs::remove_file(at.join(alias));
        }
    }
}

#[test]
fn a_file_that_exists_stays_unless_that_is_said() {
    let kinds = ["new", "mla_general", "--from", "FRA", "--to", "BRA"];
    let draft = ["draft", "r.json", "--lang", "en", "--as-draft"];
    let package = ["package", "r.json", "--lang", "en", "--as-draft"];
    for (command, switch) in [
        (&kinds[..], "-o"),
        (&draft[..], "-o"),
        (&package[..], "-o"),
        (&["check", "r.json"][..], "--report"),
    ] {
        for replace in ["--overwrite", "--force"] {
            let folder = folder();
            let at = folder.path();
            fs::write(at.join("old"), "old").unwrap();
            let mut args = command.to_vec();
            args.extend([switch, "old"]);
            let refused = rogatory(&args, at);
            assert_eq!(refused.status.code(), Some(2), "{args:?}");
            assert!(
                err(&refused).contains("--overwrite"),
                "{args:?}: {}",
                err(&refused)
            );
            assert_eq!(fs::read(at.join("old")).unwrap(), b"old", "{args:?}");
            args.push(replace);
            let replaced = rogatory(&args, at);
            assert_ne!(
                replaced.status.code(),
                Some(2),
                "{args:?} {}",
                err(&replaced)
            );
            assert_ne!(fs::read(at.join("old")).unwrap(), b"old", "{args:?}");
        }
    }
}

#[test]
fn to_overwrite_and_to_mark_as_a_draft_are_two_things() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let mut request = made::complete(&["financial_records"]);
    request.answers.clear();
    fs::write(at.join("r.json"), write_request(&request).unwrap()).unwrap();
    fs::write(at.join("old"), "old").unwrap();
    let run = |name: &str, switch: &str| {
        let args = [
            "draft", "r.json", "--lang", "en", "--format", "txt", "-o", name, switch,
        ];
        rogatory(&args, at).status.code().unwrap()
    };
    assert_eq!(run("new", "--overwrite"), 1, "incomplete is still refused");
    assert_eq!(run("old", "--overwrite"), 1);
    assert_eq!(
        run("old", "--as-draft"),
        2,
        "a file that exists is still kept"
    );
    assert_eq!(fs::read(at.join("old")).unwrap(), b"old");
    assert_eq!(run("old", "--force"), 0, "both");
}

#[test]
fn saving_and_making_spare_the_document_that_came_in() {
    let folder = folder();
    let at = folder.path();
    let received = at.join("received.docx");
    let before = fs::read(&received).unwrap();
    let mut desk = Desk::open(reference(), &received, "2026-11-22".parse().unwrap()).unwrap();
    for name in aliases(at, "received.docx") {
        let saved = desk.save_as(&at.join(name));
        assert!(matches!(
            saved,
            Err(rogatory::desk::DeskError::Store(
                StoreError::OverInput { .. }
            ))
        ));
    }
    assert_eq!(fs::read(&received).unwrap(), before);
    assert!(desk.inputs().contains(&received));
    desk.save_as(&at.join("own.rogatory.json")).unwrap();
    assert!(
        desk.inputs().contains(&received),
        "it is spared as long as the draft is open"
    );
    assert!(
        desk.inputs().contains(&at.join("order.pdf")),
        "annexes are read as well"
    );
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_no_files_to_read_or_to_replace() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let run = |args: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_rogatory"))
            .args(args)
            .output()
            .unwrap()
    };
    const NEW: &[&str] = &["new", "mla_general", "--from", "FRA", "--to", "BRA", "-o"];
    let pipe = pipe.to_str().unwrap();
    for node in [pipe, "/dev/null", "/dev/zero"] {
        for args in [
            vec!["check", node],
            vec!["draft", node, "--lang", "en", "-o", "x.docx"],
            vec!["grounds", node],
            [NEW, &[node]].concat(),
            [NEW, &[node, "--force"]].concat(),
        ] {
            let output = run(&args);
            assert_eq!(output.status.code(), Some(2), "{args:?}");
            assert!(!output.stderr.is_empty());
        }
    }
    let still = std::fs::symlink_metadata(pipe).unwrap();
    assert!(!still.is_file(), "the pipe is still one");
}
