//! The direction of the rooms, and the borders of the crates.
//!
//! What this proves: no room names another one that lies above it, and no border crate is named outside its
//! room. What stands in [`super::circles`]: no circles between the files of a room. What neither proves: that the
//! rooms are well cut.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the two faces of the program may name: the desk, and the plain types of the rooms below it.
const FACES: &[&str] = &[
    "terms",
    "plain",
    "folding",
    "request",
    "law",
    "directory",
    "reference",
    "check",
    "interview",
    "i18n",
    "import",
    "store",
    "desk",
];

/// What the window may name: as the command line, and the fonts.
const UI: &[&str] = &[
    "terms",
    "folding",
    "fonts",
    "request",
    "law",
    "directory",
    "reference",
    "check",
    "interview",
    "i18n",
    "import",
    "store",
    "desk",
];

/// Each room and the rooms that it may name.
const MAY_USE: [(&str, &[&str]); 21] = [
    ("terms", &[]),
    ("plain", &[]),
    ("folding", &[]),
    ("fonts", &[]),
    ("request", &["terms"]),
    ("law", &["terms", "request"]),
    ("directory", &["terms", "folding", "request", "law"]),
    ("reference", &["law", "directory"]),
    (
        "reading",
        &[
            "terms",
            "folding",
            "request",
            "law",
            "directory",
            "reference",
        ],
    ),
    // The fonts, since it looks for characters that no page can show.
    (
        "check",
        &[
            "terms",
            "folding",
            "fonts",
            "request",
            "law",
            "directory",
            "reference",
            "reading",
        ],
    ),
    ("interview", &["terms", "request", "law", "check"]),
    (
        "i18n",
        &[
            "terms",
            "folding",
            "request",
            "law",
            "directory",
            "reference",
            "check",
        ],
    ),
    ("document", &["terms", "plain"]),
    (
        "drafting",
        &[
            "terms",
            "request",
            "law",
            "directory",
            "reference",
            "check",
            "i18n",
            "document",
        ],
    ),
    ("export", &["terms", "fonts", "document"]),
    (
        "import",
        &["terms", "request", "law", "directory", "reference"],
    ),
    ("store", &["terms"]),
    (
        "desk",
        &[
            "terms",
            "request",
            "law",
            "directory",
            "reference",
            "check",
            "interview",
            "i18n",
            "document",
            "drafting",
            "export",
            "import",
            "store",
        ],
    ),
    ("cli", FACES),
    ("ui", UI),
    (
        "main",
        &["terms", "plain", "reference", "cli", "i18n", "store", "ui"],
    ),
];

/// Crates that only one room (and what stands beside it) may name.
const BORDERS: [(&str, &[&str]); 35] = [
    ("egui", &["ui", "main"]),
    ("parley", &["ui"]),
    ("swash", &["ui"]),
    ("unicode_bidi", &["ui", "export"]),
    ("eframe", &["ui", "main"]),
    ("fluent_bundle", &["i18n"]),
    ("icu", &["i18n"]),
    ("handlebars", &["drafting"]),
    ("docx_rs", &["export"]),
    ("typst", &["export"]),
    ("typst_layout", &["export"]),
    ("typst_pdf", &["export"]),
    ("typst_render", &["export"]),
    ("zip", &["export", "import"]),
    ("quick_xml", &["document", "export", "import"]),
    ("flate2", &["import"]),
    // In the window it is the module of that name of swash.
    ("image", &["import", "ui"]),
    ("sha2", &["terms"]),
    ("similar", &["desk"]),
    ("tempfile", &["store"]),
    ("signal_hook", &["store"]),
    ("same_file", &["store"]),
    ("rfd", &["ui"]),
    ("clap", &["cli", "main"]),
    ("aho_corasick", &["reading"]),
    ("whatlang", &["reading"]),
    ("iban", &["reading"]),
    ("luhn3", &["reading"]),
    ("email_address", &["reading"]),
    ("mrz", &["reading"]),
    ("strsim", &["folding", "reading"]),
    ("unicode_security", &["reading"]),
    (
        "unicode_normalization",
        &["export", "folding", "reading", "request", "store"],
    ),
    (
        "unicode_script",
        &["drafting", "export", "reading", "request"],
    ),
    ("regex", &["reading"]),
];

/// Calls that rooms without input and output must not make.
const PURE: [&str; 13] = [
    "terms",
    "plain",
    "folding",
    "request",
    "law",
    "reference",
    "reading",
    "check",
    "interview",
    "document",
    "drafting",
    "export",
    "directory",
];
const IMPURE: [&str; 6] = [
    "std::fs",
    "std::env",
    "std::net",
    "SystemTime",
    "Zoned::now",
    "Instant::now",
];

pub(super) fn sources() -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let relative = path
                    .strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
                    .unwrap()
                    .to_owned();
                found.insert(relative, text);
            }
        }
    }
    found
}

pub(super) fn room_of(path: &Path) -> String {
    let first = path.components().next().unwrap();
    let name = first.as_os_str().to_str().unwrap();
    name.strip_suffix(".rs").unwrap_or(name).to_owned()
}

/// Code without comments: what a comment names is no dependency.
pub(super) fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Every room named in a piece of code, by `crate::room`, `rogatory::room` or inside `use crate::{…}`.
fn rooms_named(code: &str) -> Vec<String> {
    let mut named = Vec::new();
    for start in ["crate::", "rogatory::"] {
        for (at, _) in code.match_indices(start) {
            let rest = &code[at + start.len()..];
            if let Some(list) = rest.strip_prefix('{') {
                let mut depth = 0;
                let mut word = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 && (c.is_alphanumeric() || c == '_') {
                        word.push(c);
                    } else if depth == 0 && c == ',' {
                        named.push(std::mem::take(&mut word));
                    } else if depth == 0 && c == ':' && !word.is_empty() {
                        named.push(std::mem::take(&mut word));
                        // The rest of this path is inside that room.
                        word.push(' ');
                    }
                }
                named.push(word);
            } else {
                named.push(
                    rest.chars()
                        .take_while(|c| c.is_alphanumeric() || *c == '_')
                        .collect(),
                );
            }
        }
    }
    let known: Vec<&str> = MAY_USE.iter().map(|(room, _)| *room).collect();
    named.retain(|n| known.contains(&n.trim()));
    named
}

/// Whether a file holds unit tests alone, which may use what its room may not.
pub(super) fn is_test(path: &Path) -> bool {
    path.components().any(|part| {
        ["tests", "tests.rs"]
            .iter()
            .any(|name| part.as_os_str() == *name)
    })
}

fn violations(path: &Path, text: &str) -> Vec<String> {
    let room = room_of(path);
    let code = code(text);
    let mut found = Vec::new();
    if room != "lib" {
        let allowed = MAY_USE
            .iter()
            .find(|(name, _)| *name == room)
            .map(|(_, allowed)| *allowed);
        match allowed {
            None => found.push(format!(
                "{}: the room {room} is not in the table",
                path.display()
            )),
            Some(allowed) => {
                for named in rooms_named(&code) {
                    if named != room && !allowed.contains(&named.as_str()) {
                        found.push(format!("{}: {room} may not name {named}", path.display()));
                    }
                }
            }
        }
    }
    for (border, rooms) in BORDERS {
        let names = code.match_indices(border).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            code[at + border.len()..].starts_with("::")
                && before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
        });
        if names && !rooms.contains(&room.as_str()) && !is_test(path) {
            found.push(format!(
                "{}: only {rooms:?} may name {border}",
                path.display()
            ));
        }
    }
    if PURE.contains(&room.as_str()) && !is_test(path) {
        for call in IMPURE {
            if code.contains(call) {
                found.push(format!("{}: {room} does not use {call}", path.display()));
            }
        }
    }
    found
}

#[test]
fn rooms_name_only_rooms_below_them() {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|(path, text)| violations(path, text))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_wrong_import_is_found() {
    for (path, text) in [
        ("law/model.rs", "use crate::directory::State;"),
        ("law/model.rs", "use crate::check::Finding;"),
        ("law/model.rs", "fn f() { crate::fonts::covers('a') }"),
        ("reading/words.rs", "use crate::check::Finding;"),
        ("request/mod.rs", "use crate::{law::Law, terms::Language};"),
        ("law/model.rs", "fn f() { crate::i18n::text() }"),
        ("desk/mod.rs", "use egui::Ui;"),
        ("cli/mod.rs", "fn f(x: handlebars::Handlebars) {}"),
        ("export/docx/mod.rs", "fn f() { std::fs::write(a, b); }"),
        ("cellar/mod.rs", ""),
    ] {
        assert!(
            !violations(Path::new(path), text).is_empty(),
            "{path}: {text}"
        );
    }
    for (path, text) in [
        (
            "law/model.rs",
            "// crate::directory is above\nuse crate::terms::Language;",
        ),
        ("directory/mod.rs", "use crate::law::{AskKey, Law};"),
        ("ui/app.rs", "use egui::Ui; use crate::desk::Desk;"),
    ] {
        assert!(
            violations(Path::new(path), text).is_empty(),
            "{path}: {text}"
        );
    }
}

#[test]
fn what_is_known_of_the_outside_is_passed_in() {
    let whoever_makes_it = ["law", "directory", "reference", "main"];
    let mut found = Vec::new();
    for (path, text) in sources() {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let room = room_of(&path);
        for call in [
            "Law::embedded(",
            "Directory::embedded(",
            "Reference::embedded",
        ] {
            if code(text).contains(call) && !whoever_makes_it.contains(&room.as_str()) {
                found.push(format!("{}: {call} is made once, in main", path.display()));
            }
        }
        // The window leaks nothing of its own, and neither does anything else.
        if code(text).contains("Box::leak") {
            found.push(format!("{}: Box::leak", path.display()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_room_of_the_table_exists_and_says_what_it_does() {
    let sources = sources();
    for (room, _) in MAY_USE {
        let file = [format!("{room}/mod.rs"), format!("{room}.rs")]
            .into_iter()
            .find_map(|f| sources.get(Path::new(&f)));
        let text = file.unwrap_or_else(|| panic!("there is no room {room}"));
        assert!(text.starts_with("//!"), "{room} has no words of its own");
    }
}

#[test]
fn code_that_reads_input_neither_panics_nor_exits() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        let in_tests = path.to_string_lossy().contains("tests");
        if in_tests {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in [
            ".unwrap()",
            ".expect(",
            "panic!(",
            "todo!(",
            "unimplemented!(",
            "process::exit",
        ] {
            if code(text).contains(call) {
                found.push(format!("{}: {call}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Ways of egui to draw words or take them in, which know nothing of words from right to left.
const WORDS_OF_EGUI: &[&str] = &[
    "RichText",
    "WidgetText",
    "LayoutJob",
    "TextEdit",
    "Label::new",
    "Button::",
    "Checkbox::",
    "RadioButton",
    "ComboBox",
    "CollapsingHeader",
    "ui.label(",
    "ui.heading(",
    "ui.button(",
    "ui.small_button(",
    "ui.link(",
    "ui.hyperlink",
    "ui.small(",
    "ui.strong(",
    "ui.weak(",
    "ui.monospace(",
    "ui.colored_label(",
    "ui.checkbox(",
    "ui.radio",
    "ui.selectable_",
    "ui.text_edit_",
    "menu_button(",
    "on_hover_text",
    "on_disabled_hover_text",
    ".layout_job(",
    "painter().text(",
    "painter.text(",
];

fn words_drawn_by_egui(path: &Path, text: &str) -> Vec<String> {
    let mine = ["ui/bidi", "ui/widgets"]
        .iter()
        .any(|own| path.starts_with(own));
    if !path.starts_with("ui") || mine || is_test(path) {
        return Vec::new();
    }
    let code = code(text);
    WORDS_OF_EGUI
        .iter()
        .filter(|call| code.contains(**call))
        .map(|call| {
            format!(
                "{}: {call} does not know Arabic; use ui::widgets",
                path.display()
            )
        })
        .collect()
}

#[test]
fn words_of_the_window_go_through_its_own_widgets() {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|(path, text)| words_drawn_by_egui(path, text))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    for wrong in [
        "fn f(ui: &mut Ui) { ui.label(name); }",
        "let t = RichText::new(name);",
        "ui.add(Label::new(name))",
    ] {
        assert!(!words_drawn_by_egui(Path::new("ui/screens/x/mod.rs"), wrong).is_empty());
        assert!(words_drawn_by_egui(Path::new("ui/widgets/text.rs"), wrong).is_empty());
    }
}

/// Types called `State` that are none: the word means a sovereign State everywhere.
fn states_that_are_none(path: &Path, text: &str) -> Vec<String> {
    if path == Path::new("directory/schema.rs") {
        return Vec::new();
    }
    let named = |line: &str| {
        ["struct State", "enum State", "type State"]
            .iter()
            .filter_map(|start| line.split_once(start))
            .any(|(_, rest)| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    code(text)
        .lines()
        .filter(|line| named(line))
        .map(|line| format!("{}: {}", path.display(), line.trim()))
        .collect()
}

#[test]
fn a_state_is_always_a_sovereign_state() {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|(path, text)| states_that_are_none(path, text))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let path = Path::new("ui/x.rs");
    assert_eq!(states_that_are_none(path, "pub struct State {").len(), 1);
    assert!(states_that_are_none(path, "struct StateSource;").is_empty());
}
