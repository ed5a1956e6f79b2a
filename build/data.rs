//! Data that people edit as TOML, written as JSON: the program reads it some ten times faster and through the same
//! types, so that a new field needs nothing here.
//!
//! Of the kinds of request the elements go into files of their own, and what else is said of all kinds into one: most
//! commands need the elements of few kinds.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use toml::{Table, Value};

/// Writes every TOML file of `folder` as JSON, and `<name>.rs`: the list of (file, JSON) in the order of their paths.
pub fn compile(folder: &Path, name: &str, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out.join(name))?;
    let mut heads = Heads::default();
    let mut rust = String::from("&[\n");
    for (number, path) in crate::files_in(folder)?.iter().enumerate() {
        let file = path
            .strip_prefix(folder)
            .map_err(io::Error::other)?
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        let mut table: Table = fs::read_to_string(path)?
            .parse()
            .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        if file.starts_with("states/") {
            table = state(table);
        }
        let value = if file == KINDS {
            heads.order = ids(table.get("order"));
            continue;
        } else if file.starts_with("kinds/") {
            heads.take(table)
        } else {
            Value::Table(table)
        };
        write(&value, name, &number.to_string(), &file, out, &mut rust)?;
    }
    if !heads.order.is_empty() {
        write(&heads.in_order(), name, "heads", KINDS, out, &mut rust)?;
    }
    rust.push_str("]\n");
    crate::write(&out.join(format!("{name}.rs")), rust)
}

/// Writes a value as JSON, and the line that includes it.
fn write(
    value: &Value,
    folder: &str,
    stem: &str,
    file: &str,
    out: &Path,
    rust: &mut String,
) -> io::Result<()> {
    let json = serde_json::to_string(value).map_err(io::Error::other)?;
    crate::write(&out.join(folder).join(format!("{stem}.json")), json)?;
    let _ = writeln!(
        rust,
        "({file:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{folder}/{stem}.json\"))),",
    );
    Ok(())
}

/// The file that gives the order of the kinds.
const KINDS: &str = "kinds.toml";

/// What is said of the kinds beside their elements.
#[derive(Default)]
struct Heads {
    order: Vec<String>,
    of: BTreeMap<String, Table>,
}

impl Heads {
    /// Takes in the file of a kind; its elements are handed back.
    fn take(&mut self, mut kind: Table) -> Value {
        let elements = kind.remove("element").unwrap_or(Value::Array(Vec::new()));
        let named = elements.as_array().into_iter().flatten();
        let named = named.filter_map(|element| element.get("id").cloned());
        kind.insert("elements".to_owned(), Value::Array(named.collect()));
        let id = kind.get("id").and_then(Value::as_str);
        self.of.insert(id.unwrap_or_default().to_owned(), kind);
        elements
    }

    fn in_order(mut self) -> Value {
        let kinds = self.order.iter().filter_map(|id| self.of.remove(id));
        Value::Array(kinds.map(Value::Table).collect())
    }
}

fn ids(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|id| Some(id.as_str()?.to_owned()))
        .collect()
}

/// The entry of a State with what all entries have in common (`head`) and what depends on the kind of a fact (`value`)
/// in tables of their own: so it is read straight into the program's types.
fn state(mut table: Table) -> Table {
    let mut entry = Table::new();
    for key in ["name", "source", "participation"] {
        entry.extend(table.remove(key).map(|value| (key.to_owned(), value)));
    }
    if let Some(Value::Array(facts)) = table.remove("fact") {
        let facts = facts.into_iter().map(fact).collect();
        entry.insert("fact".to_owned(), Value::Array(facts));
    }
    entry.insert("head".to_owned(), Value::Table(table));
    entry
}

fn fact(fact: Value) -> Value {
    let Value::Table(mut head) = fact else {
        return fact;
    };
    let mut value = Table::new();
    if let Some(Value::String(kind)) = head.remove("kind") {
        let fields = head.remove(&kind);
        value.extend(fields.map(|fields| (kind, fields)));
    }
    let parts = [("head", head), ("value", value)];
    Value::Table(
        parts
            .into_iter()
            .map(|(key, part)| (key.to_owned(), Value::Table(part)))
            .collect(),
    )
}
