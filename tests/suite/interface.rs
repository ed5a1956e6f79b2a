//! Words that stand in the code of the window instead of the locales.
//!
//! What this proves: no text given to a widget, and no sentence anywhere in `src/ui`, is written in Rust. What it does
//! not: that every message is understood; the pseudo-locales show what reaches the screen by other ways.

use std::fs;
use std::path::{Path, PathBuf};

/// Calls whose texts a person reads or hears.
const SHOWING: [&str; 24] = [
    "accessible_name",
    "button",
    "caption",
    "check",
    "chip_ui",
    "colored",
    "enabled_button",
    "field",
    "heading",
    "label",
    "labeled",
    "link",
    "menu_ui",
    "on_hover_text",
    "option_button",
    "primary_button",
    "radio",
    "selectable",
    "selectable_label",
    "small",
    "small_button",
    "small_colored",
    "subheading",
    "weak",
];

/// The name of the program, the same in every language.
const ALLOWED: [&str; 1] = ["Rogatory"];

/// Stands for an attribute in the place of a call.
const ATTRIBUTE: &str = "#";

/// A string literal and the call in which it stands; calls that only join texts are looked through.
#[derive(Debug, PartialEq, Eq)]
struct Literal {
    call: String,
    text: String,
}

/// The string literals of a piece of code, comments left out.
fn literals(code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut calls: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut last = ' ';
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.by_ref().find(|c| *c == '\n');
            }
            '\'' => {
                // A character literal may be a quotation mark; a lifetime has no second apostrophe.
                let mut ahead = chars.clone();
                let first = ahead.next();
                if first == Some('\\') {
                    chars.next();
                    chars.by_ref().find(|c| *c == '\'');
                } else if ahead.next() == Some('\'') {
                    chars.next();
                    chars.next();
                }
            }
            '"' => {
                let mut text = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => text.extend(chars.next()),
                        '"' => break,
                        c => text.push(c),
                    }
                }
                let looked_through = ["", "format!", "Some", "concat!", "expect"];
                let call = calls.iter().find(|c| *c == ATTRIBUTE).or_else(|| {
                    let mut inside_out = calls.iter().rev();
                    inside_out.find(|c| !looked_through.contains(&c.as_str()))
                });
                found.push(Literal {
                    call: call.cloned().unwrap_or_default(),
                    text,
                });
            }
            // What a closure does is no argument of the call that takes it.
            '{' if last == '|' => calls.push("closure".to_owned()),
            // An attribute speaks to those who mend the program.
            '[' if last == '#' => calls.push(ATTRIBUTE.to_owned()),
            '(' | '[' | '{' => calls.push(std::mem::take(&mut word)),
            ')' | ']' | '}' => {
                calls.pop();
            }
            _ => {}
        }
        if !c.is_whitespace() {
            last = c;
        }
        if c.is_alphanumeric() || c == '_' || c == '!' {
            word.push(c);
        } else {
            word.clear();
        }
    }
    found
}

/// What a text says, without the places that are filled in.
fn fixed_part(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|c| match c {
            '{' => {
                depth += 1;
                false
            }
            '}' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

fn is_sentence(text: &str) -> bool {
    let words: Vec<_> = text.split(' ').collect();
    let is_word = |w: &&str| {
        w.len() > 1
            && w.chars()
                .all(|c| c.is_ascii_alphabetic() || ",.:".contains(c))
    };
    let begins_large = text.starts_with(|c: char| c.is_ascii_uppercase());
    let enough = if begins_large { 2 } else { 3 };
    words.windows(enough).any(|group| group.iter().all(is_word))
}

fn faults(code: &str) -> Vec<String> {
    literals(code)
        .into_iter()
        .filter(|literal| !ALLOWED.contains(&literal.text.as_str()))
        .filter(|literal| {
            let fixed = fixed_part(&literal.text);
            let is_shown = SHOWING.contains(&literal.call.as_str());
            let has_letters = fixed.chars().any(char::is_alphabetic);
            // What a macro of errors or a test says is for those who mend the program.
            let is_for_builders =
                [ATTRIBUTE, "assert!", "assert_eq!"].contains(&literal.call.as_str());
            (is_shown && has_letters) || (is_sentence(&fixed) && !is_for_builders)
        })
        .map(|literal| format!("{}({:?})", literal.call, literal.text))
        .collect()
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().is_some_and(|n| n == "tests") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn no_word_of_the_screen_is_written_in_rust() {
    let mut found = Vec::new();
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        found.extend(
            faults(code)
                .into_iter()
                .map(|fault| format!("{}: {fault}", path.display())),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn words_in_rust_are_found_and_ids_are_not() {
    for code in [
        r#"label(ui, "Save");"#,
        r#"small(ui, &format!("{} pages", n));"#,
        r#"button(ui, "OK").clicked()"#,
        r#"tick.accessible_name(format!("Remove: {name}"))"#,
        r#"let words = "No file has been opened".to_owned();"#,
        r#"match c { '"' => label(ui, "x"), _ => () }"#,
    ] {
        assert_eq!(faults(code).len(), 1, "{code}");
    }
    for code in [
        r#"label(ui, &cx.t("ui-save"));"#,
        r#"label(ui, &format!("{mark} {}", words)); // label(ui, "Save")"#,
        r#"heading(ui, "Rogatory");"#,
        r#"#[cfg_attr(a, expect(b, reason = "nothing asks for it yet"))] fn f() {}"#,
        r#"combo_ui(ui, "theme", &name, &present, 130.0, |ui| ())"#,
        r#"cx.t(&format!("ui-section-{id}"))"#,
        r#"field(ui, &name, |ui| { let place = format!("{key}.signed"); })"#,
        r#"fn f<'a>(x: &'a str) { weak(ui, "–") }"#,
    ] {
        assert_eq!(faults(code), Vec::<String>::new(), "{code}");
    }
}
