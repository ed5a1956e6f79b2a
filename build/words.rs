//! Messages of the six languages, sorted by id, so that the program finds one without reading the others.
//!
//! A message without arguments becomes its text. Any other stays a small Fluent resource of its own, with the messages
//! and terms that it refers to, which the program parses when it is first asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

/// Entries by name; the names of terms begin with a hyphen, as in the files.
type Entries<'s> = BTreeMap<String, Entry<&'s str>>;

/// Writes `words.rs` and the texts that it includes, for each language one folder of `locales`.
pub fn compile(locales: &Path, out: &Path) -> io::Result<()> {
    let mut languages: Vec<_> = fs::read_dir(locales)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    languages.retain(|path| path.is_dir());
    languages.sort();
    let mut rust = String::from("static COMPILED: &[Compiled] = &[\n");
    for folder in languages {
        let code = folder
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        language(&folder, &code, out, &mut rust)?;
    }
    rust.push_str("];\n");
    crate::write(&out.join("words.rs"), rust)
}

fn language(folder: &Path, code: &str, out: &Path, rust: &mut String) -> io::Result<()> {
    let mut sources = Vec::new();
    for path in crate::files_in(folder)? {
        sources.push((path.display().to_string(), fs::read_to_string(path)?));
    }
    let entries = entries(&sources)?;
    let mut messages: BTreeMap<String, (String, bool)> = BTreeMap::new();
    for (name, entry) in &entries {
        let Entry::Message(message) = entry else {
            continue;
        };
        let value = message.value.iter().map(|pattern| (name.clone(), pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|a| (format!("{name}.{}", a.id.name), &a.value));
        for (id, pattern) in value.chain(attributes) {
            let compiled = match plain(pattern) {
                Some(text) => (text, true),
                None => (resource(name, pattern, &entries), false),
            };
            if messages.insert(id.clone(), compiled).is_some() {
                let problem = format!("{code}: {id} stands twice");
                return Err(io::Error::other(problem));
            }
        }
    }
    let (mut ids, mut texts, mut index) = (String::new(), String::new(), Vec::new());
    for (id, (text, is_plain)) in messages {
        let (id_start, text_start) = (ids.len(), texts.len());
        ids.push_str(&id);
        texts.push_str(&text);
        let numbers = [
            id_start,
            ids.len(),
            text_start,
            texts.len(),
            is_plain.into(),
        ];
        for number in numbers {
            let number = u32::try_from(number).map_err(io::Error::other)?;
            index.extend(number.to_le_bytes());
        }
    }
    for (kind, bytes) in [
        ("ids", ids.as_bytes()),
        ("texts", texts.as_bytes()),
        ("index", &index),
    ] {
        crate::write(&out.join(format!("words-{code}.{kind}")), bytes)?;
    }
    let file = |kind| format!("(concat!(env!(\"OUT_DIR\"), \"/words-{code}.{kind}\"))");
    let _ = writeln!(
        rust,
        "Compiled {{ code: {code:?}, ids: include_str!{}, texts: include_str!{}, index: include_bytes!{} }},",
        file("ids"),
        file("texts"),
        file("index"),
    );
    Ok(())
}

/// Every message and term of a language; a fault, or a name that stands twice, ends the build.
fn entries(sources: &[(String, String)]) -> io::Result<Entries<'_>> {
    let mut entries = Entries::new();
    for (path, text) in sources {
        let fault = |problem: String| io::Error::other(format!("{path}: {problem}"));
        let resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
            let lines: Vec<String> = errors
                .iter()
                .map(|e| {
                    let before = text.get(..e.pos.start).unwrap_or_default();
                    format!("line {}: {}", before.matches('\n').count() + 1, e.kind)
                })
                .collect();
            fault(lines.join("; "))
        })?;
        for entry in resource.body {
            let name = match &entry {
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            if entries.insert(name.clone(), entry).is_some() {
                return Err(fault(format!("{name} stands twice in this language")));
            }
        }
    }
    Ok(entries)
}

/// The text of a pattern that has nothing but text.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// A message and everything that one of its patterns refers to, as a Fluent resource.
fn resource(name: &str, pattern: &Pattern<&str>, entries: &Entries<'_>) -> String {
    let mut needed = BTreeSet::new();
    in_pattern(pattern, entries, &mut needed);
    needed.insert(name.to_owned());
    let body = needed
        .iter()
        .filter_map(|name| entries.get(name).cloned())
        .map(|mut entry| {
            match &mut entry {
                Entry::Message(message) => message.comment = None,
                Entry::Term(term) => term.comment = None,
                _ => {}
            }
            entry
        })
        .collect();
    serializer::serialize(&Resource { body })
}

fn in_pattern(pattern: &Pattern<&str>, entries: &Entries<'_>, needed: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, entries, needed);
        }
    }
}

fn in_expression(
    expression: &Expression<&str>,
    entries: &Entries<'_>,
    needed: &mut BTreeSet<String>,
) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, entries, needed);
            for variant in variants {
                in_pattern(&variant.value, entries, needed);
            }
        }
        Expression::Inline(inline) => in_inline(inline, entries, needed),
    }
}

fn in_inline(
    inline: &InlineExpression<&str>,
    entries: &Entries<'_>,
    needed: &mut BTreeSet<String>,
) {
    let arguments = |arguments: &CallArguments<&str>, needed: &mut BTreeSet<String>| {
        for value in &arguments.positional {
            in_inline(value, entries, needed);
        }
        for argument in &arguments.named {
            in_inline(&argument.value, entries, needed);
        }
    };
    match inline {
        InlineExpression::MessageReference { id, .. } => {
            in_entry(id.name.to_owned(), entries, needed);
        }
        InlineExpression::TermReference {
            id, arguments: a, ..
        } => {
            in_entry(format!("-{}", id.name), entries, needed);
            if let Some(a) = a {
                arguments(a, needed);
            }
        }
        InlineExpression::FunctionReference { arguments: a, .. } => arguments(a, needed),
        InlineExpression::Placeable { expression } => in_expression(expression, entries, needed),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

/// An entry that is referred to, and what it refers to itself.
fn in_entry(name: String, entries: &Entries<'_>, needed: &mut BTreeSet<String>) {
    let Some(entry) = entries.get(&name) else {
        return;
    };
    if !needed.insert(name) {
        return;
    }
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return,
    };
    for pattern in value.into_iter().chain(attributes.iter().map(|a| &a.value)) {
        in_pattern(pattern, entries, needed);
    }
}
