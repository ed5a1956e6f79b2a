//! Data that people edit as TOML, written as JSON: the program reads it some ten times faster and through the same
//! types, so that a new field needs nothing here.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use toml::{Table, Value};

/// Writes every TOML file of `folder` as JSON, and `<name>.rs`: the list of (file, JSON) in the order of their paths.
pub fn compile(folder: &Path, name: &str, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out.join(name))?;
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
        let json = serde_json::to_string(&table).map_err(io::Error::other)?;
        fs::write(out.join(name).join(format!("{number}.json")), json)?;
        let _ = writeln!(
            rust,
            "({file:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}/{number}.json\"))),",
        );
    }
    rust.push_str("]\n");
    fs::write(out.join(format!("{name}.rs")), rust)
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
