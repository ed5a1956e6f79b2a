//! Inside a room, files name each other in one direction only: no circles.
//!
//! What this proves: the files of a room can be read in an order in which each one names only those before it.
//! A name that a module only passes on (`pub use`) counts for the file that defines it. What it does not see:
//! methods of a type that stand in several files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::architecture::{code, is_test, room_of, sources};

/// Circles that still stand, each with the reason. The list only ever gets shorter: an entry of which no circle is
/// left fails the test.
const STANDING: &[(&[&str], &str)] = &[
    (
        &[
            "cli/check.rs",
            "cli/directory.rs",
            "cli/draft.rs",
            "cli/glossary.rs",
            "cli/grounds.rs",
            "cli/law.rs",
            "cli/mod.rs",
            "cli/new.rs",
            "cli/package.rs",
        ],
        "mod.rs both chooses the command and holds what all commands share (outcome, printing)",
    ),
    (
        &["desk/mod.rs", "desk/package.rs"],
        "mod.rs holds the desk and the reading of files, which packages need too",
    ),
    (
        &[
            "drafting/context.rs",
            "drafting/mod.rs",
            "drafting/templates.rs",
        ],
        "mod.rs holds both the entrance and the error that its parts return",
    ),
    (
        &[
            "export/docx/emblem.rs",
            "export/docx/enclosure.rs",
            "export/docx/package.rs",
        ],
        "names of parts stand in the file that puts them together",
    ),
    (
        &["ui/action.rs", "ui/chooser.rs"],
        "an action names a choice, which names its action",
    ),
    (
        &["ui/bidi/cache.rs", "ui/bidi/caption.rs"],
        "the cache of captions stands apart from what it keeps",
    ),
    (
        &[
            "ui/screens/form/fields.rs",
            "ui/screens/form/people.rs",
            "ui/screens/form/pointers.rs",
            "ui/screens/form/things.rs",
        ],
        "fields of records show pointers, which open records",
    ),
];

type Module = Vec<String>;

/// The files of the program by the module that each holds.
struct Files {
    code: BTreeMap<Module, String>,
    names: BTreeMap<Module, String>,
    uses: BTreeMap<Module, Vec<Vec<String>>>,
}

fn module_of(path: &Path) -> Module {
    let mut module: Module = path
        .with_extension("")
        .components()
        .map(|c| c.as_os_str().to_str().unwrap().to_owned())
        .collect();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    module
}

impl Files {
    fn read<'s>(sources: impl Iterator<Item = (&'s Path, &'s str)>) -> Self {
        let mut files = Self {
            code: BTreeMap::new(),
            names: BTreeMap::new(),
            uses: BTreeMap::new(),
        };
        for (path, text) in sources.filter(|(path, _)| !is_test(path)) {
            let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            let module = module_of(path);
            let text = code(text);
            files.uses.insert(module.clone(), uses(&text));
            files.code.insert(module.clone(), text);
            files
                .names
                .insert(module, path.to_string_lossy().replace('\\', "/"));
        }
        files
    }

    /// The file that defines what a path names, seen from a module.
    fn defined_in(&self, from: &Module, path: &[String], depth: usize) -> Option<Module> {
        let mut at = from.clone();
        for (i, name) in path.iter().enumerate() {
            match name.as_str() {
                "crate" | "rogatory" if i == 0 => at = Module::new(),
                "self" if i == 0 => {}
                "super" => {
                    at.pop()?;
                }
                _ => {
                    let mut child = at.clone();
                    child.push(name.clone());
                    if self.code.contains_key(&child) {
                        at = child;
                        continue;
                    }
                    // What the module passes on is defined elsewhere.
                    for used in self.uses.get(&at)? {
                        let passed = used.last().is_some_and(|last| last == name);
                        let star = used.last().is_some_and(|last| last == "*");
                        if depth < 8 && (passed || star) && used.len() > 1 {
                            let mut wanted = used.clone();
                            if star {
                                wanted.pop();
                                wanted.push(name.clone());
                            }
                            let found = self.defined_in(&at, &wanted, depth + 1);
                            if passed && found.is_some() {
                                return found;
                            }
                        }
                    }
                    return Some(at);
                }
            }
        }
        self.code.contains_key(&at).then_some(at)
    }

    /// For each file the files of its room that it names.
    fn edges(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let mut edges: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (module, text) in &self.code {
            let children: Vec<&String> = self
                .code
                .keys()
                .filter(|m| m.len() == module.len() + 1 && m.starts_with(module))
                .filter_map(|m| m.last())
                .collect();
            let named = uses_that_are_not_passed_on(text)
                .into_iter()
                .chain(paths(text));
            for path in named {
                let first = path.first().map(String::as_str).unwrap_or_default();
                let local = matches!(first, "crate" | "self" | "super")
                    || children.iter().any(|child| *child == first);
                if !local {
                    continue;
                }
                if let Some(target) = self.defined_in(module, &path, 0)
                    && target != *module
                    && target.first() == module.first()
                {
                    edges.entry(module.clone()).or_default().insert(target);
                }
            }
        }
        edges
    }

    /// The circles: groups of files that reach each other.
    fn circles(&self) -> Vec<BTreeSet<String>> {
        let edges = self.edges();
        let reach = |from: &Module| {
            let mut seen = BTreeSet::new();
            let mut next = vec![from.clone()];
            while let Some(at) = next.pop() {
                for target in edges.get(&at).into_iter().flatten() {
                    if seen.insert(target.clone()) {
                        next.push(target.clone());
                    }
                }
            }
            seen
        };
        let reached: BTreeMap<&Module, BTreeSet<Module>> =
            self.code.keys().map(|m| (m, reach(m))).collect();
        let mut circles: Vec<BTreeSet<String>> = Vec::new();
        for (module, seen) in &reached {
            if !seen.contains(*module) {
                continue;
            }
            let circle: BTreeSet<String> = seen
                .iter()
                .filter(|other| {
                    reached
                        .get(other)
                        .is_some_and(|back| back.contains(*module))
                })
                .filter_map(|m| self.names.get(m).cloned())
                .collect();
            if !circles.contains(&circle) {
                circles.push(circle);
            }
        }
        circles
    }
}

/// Every path that `use` brings in, with its braces written out; the name under which it is known stands last.
fn uses(text: &str) -> Vec<Vec<String>> {
    statements(text).into_iter().map(|(_, path)| path).collect()
}

fn uses_that_are_not_passed_on(text: &str) -> Vec<Vec<String>> {
    statements(text)
        .into_iter()
        .filter(|(public, _)| !public)
        .map(|(_, path)| path)
        .collect()
}

fn statements(text: &str) -> Vec<(bool, Vec<String>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("use ") {
        let line = text[..at].rsplit('\n').next().unwrap_or_default().trim();
        let public = line.starts_with("pub");
        if !(line.is_empty() || public) {
            continue;
        }
        let Some(tree) = text[at + 4..].split(';').next() else {
            continue;
        };
        let mut paths = Vec::new();
        write_out(tree.trim(), &[], &mut paths);
        found.extend(paths.into_iter().map(|path| (public, path)));
    }
    found
}

fn write_out(tree: &str, before: &[String], found: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    if let Some((head, list)) = tree.split_once('{') {
        let mut path = before.to_vec();
        path.extend(segments(head));
        let list = list.trim_end().strip_suffix('}').unwrap_or(list);
        let mut depth = 0;
        let mut part = String::new();
        for c in list.chars().chain([',']) {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    if !part.trim().is_empty() {
                        write_out(&part, &path, found);
                    }
                    part.clear();
                    continue;
                }
                _ => {}
            }
            part.push(c);
        }
    } else {
        let mut path = before.to_vec();
        let plain = tree.split(" as ").next().unwrap_or(tree);
        path.extend(
            segments(plain)
                .into_iter()
                .filter(|s| before.is_empty() || s != "self"),
        );
        found.push(path);
    }
}

fn segments(path: &str) -> Vec<String> {
    path.split("::")
        .map(|s| s.trim().to_owned())
        .filter(|s| !s.is_empty())
        .collect()
}

/// Every path written out in the code: `super::thing::f`, `child::f`.
fn paths(text: &str) -> Vec<Vec<String>> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("::") {
        let start = rest[..at]
            .char_indices()
            .rev()
            .take_while(|(_, c)| word(*c))
            .last()
            .map_or(at, |(i, _)| i);
        let end = rest[at..]
            .find(|c| !word(c) && c != ':')
            .map_or(rest.len(), |i| at + i);
        let preceded = rest[..start].ends_with("::");
        let in_use = rest[..start]
            .rsplit('\n')
            .next()
            .is_some_and(|line| line.trim_end().ends_with("use"));
        if start < at && !preceded && !in_use {
            found.push(segments(&rest[start..end]));
        }
        rest = &rest[end.max(at + 2)..];
    }
    found
}

fn of_the_program() -> Vec<BTreeSet<String>> {
    let sources = sources();
    let rooms = sources
        .iter()
        .filter(|(path, _)| !["lib", "main"].contains(&room_of(path).as_str()))
        .map(|(path, text)| (path.as_path(), text.as_str()));
    Files::read(rooms).circles()
}

#[test]
fn files_of_a_room_name_each_other_in_one_direction() {
    let standing: Vec<BTreeSet<String>> = STANDING
        .iter()
        .map(|(files, reason)| {
            assert!(!reason.is_empty());
            files.iter().map(|f| (*f).to_owned()).collect()
        })
        .collect();
    let found = of_the_program();
    let new: Vec<_> = found.iter().filter(|c| !standing.contains(c)).collect();
    let gone: Vec<_> = standing.iter().filter(|c| !found.contains(c)).collect();
    assert!(new.is_empty(), "new circles: {new:#?}");
    assert!(
        gone.is_empty(),
        "no longer circles, take them out: {gone:#?}"
    );
}

#[test]
fn a_circle_is_found_through_names_that_are_passed_on() {
    let circles = |files: &[(&str, &str)]| {
        Files::read(files.iter().map(|(p, t)| (Path::new(*p), *t))).circles()
    };
    let passed_on = [
        (
            "law/mod.rs",
            "mod a;\nmod b;\npub use a::One;\npub use b::Two;",
        ),
        ("law/a.rs", "use super::Two;\nstruct One;"),
        ("law/b.rs", "use crate::law::{\n    One,\n};\nstruct Two;"),
    ];
    assert_eq!(circles(&passed_on).len(), 1);
    let called = [
        ("law/mod.rs", "mod a;\nfn f() { a::g() }\nstruct Here;"),
        ("law/a.rs", "fn g() -> super::Here { super::Here }"),
    ];
    assert_eq!(circles(&called).len(), 1);
    let one_way = [
        (
            "law/mod.rs",
            "mod a;\nmod b;\npub use a::One;\npub use b::Two;",
        ),
        ("law/a.rs", "use super::b::Two;\nstruct One;"),
        ("law/b.rs", "// super::One is above\nstruct Two;"),
    ];
    assert!(circles(&one_way).is_empty());
}
