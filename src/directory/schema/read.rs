//! Reads the data files of the directory and reports all faults of a file at once, each with the
//! entry it stands in and what to do about it.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::{Names, Participation, Source, State, StateHead, Treaty};
use crate::directory::facts::{Fact, FactHead, FactValue, KINDS};
use crate::law::DataFault;

/// Language codes of ISO 639-1, the only ones the data files may use.
const LANGUAGE_CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce \
    ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha \
    he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku \
    kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv \
    ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st \
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// The word that stands in place of a treaty for a treaty between two States.
const BILATERAL: &str = "BILATERAL";

/// Collects the faults of one file.
struct Faults<'a> {
    file: &'a str,
    found: Vec<DataFault>,
}

impl Faults<'_> {
    /// Notes a fault of an entry.
    fn add(&mut self, entry: &str, problem: impl fmt::Display, hint: &str) {
        self.found.push(DataFault {
            file: self.file.to_owned(),
            entry: entry.to_owned(),
            problem: problem.to_string().trim().replace('\n', " "),
            hint: hint.to_owned(),
        });
    }

    /// Reads a table as `T`, or notes why it is not one.
    fn read<T: DeserializeOwned>(&mut self, entry: &str, table: Table) -> Option<T> {
        let hint = "Compare the keys and values with another entry of the same kind";
        Value::Table(table)
            .try_into()
            .map_err(|error| self.add(entry, error, hint))
            .ok()
    }

    /// Takes the tables of an array such as `[[fact]]` out of the file.
    fn tables(&mut self, top: &mut Table, key: &str) -> Vec<Table> {
        let rows = match top.remove(key) {
            None => return Vec::new(),
            Some(Value::Array(rows)) => rows,
            Some(other) => vec![other],
        };
        let mut tables = Vec::new();
        for row in rows {
            match row {
                Value::Table(table) => tables.push(table),
                _ => self.add(
                    key,
                    "not a table",
                    &format!("Begin each with [[{key}]] on a line"),
                ),
            }
        }
        tables
    }

    /// Checks that a record's date is a year, a month or a day.
    fn check_age(&mut self, entry: &str, as_of: &str) {
        let filled = match as_of.len() {
            4 => format!("{as_of}-01-01"),
            7 => format!("{as_of}-01"),
            _ => as_of.to_owned(),
        };
        if as_of.len() > 10 || filled.parse::<Date>().is_err() {
            let hint = "Write it as \"2011\", \"2011-04\" or \"2011-04-30\"";
            self.add(entry, format!("as_of \"{as_of}\" is not a date"), hint);
        }
    }

    /// Checks that the sources a record names are in the file.
    fn check_sources(&mut self, entry: &str, known: &Table, source: &str, extra: &[String]) {
        for key in std::iter::once(source).chain(extra.iter().map(String::as_str)) {
            if !known.contains_key(key) {
                let hint = format!("Add [source.{key}] with title and url, or correct the key");
                self.add(
                    entry,
                    format!("source \"{key}\" is not in this file"),
                    &hint,
                );
            }
        }
    }
}

/// Parses the text of a file, or notes where it is not TOML.
fn parse_top(faults: &mut Faults<'_>, text: &str) -> Option<Table> {
    let hint = "Correct the spelling of that line; nothing else was checked";
    text.parse::<Table>()
        .map_err(|error| faults.add("the file", error, hint))
        .ok()
}

/// Whether a text is `length` capital letters.
fn is_code(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// Reads one State's file. `file` is its name, with or without folders, and must end in
/// `<ISO3>.toml`.
///
/// # Errors
/// All faults of the file: text that is not TOML, unknown or missing keys, a code that is not the
/// file's name, sources that are not in the file, dates in the wrong order, unknown languages,
/// facts without the one table of their kind.
pub fn parse_state(file: &str, text: &str) -> Result<State, Vec<DataFault>> {
    let mut faults = Faults {
        file,
        found: Vec::new(),
    };
    let state = parse_top(&mut faults, text).and_then(|top| read_state(&mut faults, top));
    match state {
        Some(state) if faults.found.is_empty() => Ok(state),
        _ => Err(faults.found),
    }
}

/// Reads the parts of a State's file one by one, so that a fault in one does not hide the others.
fn read_state(faults: &mut Faults<'_>, mut top: Table) -> Option<State> {
    let participation = faults.tables(&mut top, "participation");
    let facts = faults.tables(&mut top, "fact");
    let mut part = |key: &str, faults: &mut Faults<'_>| match top.remove(key) {
        Some(Value::Table(table)) => table,
        _ => {
            faults.add(
                key,
                "missing",
                &format!("Add the [{key}.…] tables as in another file"),
            );
            Table::new()
        }
    };
    let names = part("name", faults);
    let source_tables = part("source", faults);
    let name = if names.is_empty() {
        None
    } else {
        faults.read("name", names)
    };
    check_codes(faults, &top);
    let head: Option<StateHead> = faults.read("head of the file", top);
    let mut source = BTreeMap::new();
    for (key, value) in &source_tables {
        let entry = format!("source {key}");
        let table = value.as_table().cloned().unwrap_or_default();
        if let Some(one) = faults.read::<Source>(&entry, table) {
            if !one.url.starts_with("https://") && !one.url.starts_with("http://") {
                faults.add(
                    &entry,
                    "url is not a web address",
                    "Begin it with https:// or http://",
                );
            }
            source.insert(key.clone(), one);
        }
    }
    let participation = read_participation(faults, participation, &source_tables);
    let fact = facts
        .into_iter()
        .enumerate()
        .filter_map(|(at, table)| read_fact(faults, at + 1, table, &source_tables))
        .collect();
    Some(State {
        head: head?,
        name: name?,
        source,
        participation,
        fact,
    })
}

/// Checks the codes of the entry, before its other keys can be at fault. Codes that are missing or
/// no text are left to the reading of the head.
fn check_codes(faults: &mut Faults<'_>, top: &Table) {
    let entry = "head of the file";
    let code = |key| top.get(key).and_then(Value::as_str);
    let stem = faults
        .file
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .trim_end_matches(".toml");
    if let Some(iso3) = code("iso3").filter(|iso3| *iso3 != stem) {
        let problem = format!("iso3 \"{iso3}\" is not the name of the file");
        faults.add(entry, problem, "Rename the file or correct iso3");
    }
    for (key, length) in [("iso3", 3), ("iso2", 2)] {
        if code(key).is_some_and(|text| !is_code(text, length)) {
            faults.add(
                entry,
                format!("{key} is not a code"),
                "Use capital letters A to Z, three for iso3, two for iso2",
            );
        }
    }
}

/// Reads the participations and checks their dates, sources and doubles.
fn read_participation(
    faults: &mut Faults<'_>,
    tables: Vec<Table>,
    sources: &Table,
) -> Vec<Participation> {
    let mut read: Vec<Participation> = Vec::new();
    for (at, table) in tables.into_iter().enumerate() {
        let treaty = table
            .get("treaty")
            .and_then(Value::as_str)
            .unwrap_or("no treaty");
        let entry = format!("participation {} ({treaty})", at + 1);
        let Some(one) = faults.read::<Participation>(&entry, table) else {
            continue;
        };
        faults.check_age(&entry, &one.as_of);
        faults.check_sources(&entry, sources, &one.source, &one.extra_sources);
        let dates = [
            ("signature", one.signature),
            ("consent", one.consent),
            ("in_force", one.in_force),
        ];
        let known: Vec<_> = dates
            .iter()
            .filter_map(|(what, date)| date.map(|date| (what, date)))
            .collect();
        for ((before, earlier), (after, later)) in known.iter().zip(known.iter().skip(1)) {
            if earlier > later {
                let problem = format!("{before} {earlier} is later than {after} {later}");
                faults.add(&entry, problem, "Check both dates with the depositary");
            }
        }
        if read.iter().any(|other| other.treaty == one.treaty) {
            faults.add(
                &entry,
                "the treaty stands twice",
                "Keep one record for each treaty",
            );
        }
        read.push(one);
    }
    read
}

/// Reads one fact: the keys every fact has, and the one table of its kind.
fn read_fact(
    faults: &mut Faults<'_>,
    number: usize,
    mut table: Table,
    sources: &Table,
) -> Option<Fact> {
    let said = |key| {
        table
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or("?")
            .to_owned()
    };
    let (kind, treaty, article) = (said("kind"), said("treaty"), said("article"));
    let entry = format!("fact {number} ({kind}, {treaty} {article})");
    table.remove("kind");
    if !KINDS.contains(&kind.as_str()) {
        faults.add(
            &entry,
            "kind is missing or unknown",
            &format!("Use one of: {}", KINDS.join(", ")),
        );
    }
    let typed: Vec<(String, Value)> = KINDS
        .iter()
        .filter_map(|kind| table.remove(*kind).map(|value| ((*kind).to_owned(), value)))
        .collect();
    let (own, strange): (Vec<_>, Vec<_>) = typed.into_iter().partition(|(name, _)| *name == kind);
    for (name, _) in strange {
        let hint = format!("A fact of kind {kind} has the one table [fact.{kind}]");
        faults.add(
            &entry,
            format!("the table [fact.{name}] belongs to another kind"),
            &hint,
        );
    }
    let value = if own.is_empty() {
        faults.add(
            &entry,
            "the table of its kind is missing",
            &format!("Add [fact.{kind}] below the fact"),
        );
        None
    } else {
        faults.read::<FactValue>(&entry, own.into_iter().collect())
    };
    if let Some(FactValue::AcceptedLanguages(found)) = &value {
        let all = found
            .languages
            .iter()
            .chain(&found.urgent_languages)
            .chain(&found.preferred);
        for code in all.filter(|code| {
            !LANGUAGE_CODES
                .split_whitespace()
                .any(|known| known == *code)
        }) {
            let hint = "Use the two-letter code of ISO 639-1, such as fr";
            faults.add(&entry, format!("language \"{code}\" is not known"), hint);
        }
        if found.languages.is_empty() {
            faults.add(
                &entry,
                "no language is named",
                "Name one or remove the fact",
            );
        }
    }
    let head: FactHead = faults.read(&entry, table)?;
    faults.check_age(&entry, &head.as_of);
    faults.check_sources(&entry, sources, &head.source, &head.extra_sources);
    if head
        .bilateral_with
        .as_ref()
        .is_some_and(|code| !is_code(code, 3))
    {
        faults.add(
            &entry,
            "bilateral_with is not a State's code",
            "Use the three capital letters, such as CHE",
        );
    }
    if head.treaty == BILATERAL && head.bilateral_with.is_none() {
        faults.add(
            &entry,
            "a bilateral treaty without the other State",
            "Add bilateral_with",
        );
    }
    Some(Fact {
        head,
        value: value?,
    })
}

/// The entry of a State as the build script writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompiledState {
    head: StateHead,
    name: Names,
    #[serde(default)]
    source: BTreeMap<String, Source>,
    #[serde(default)]
    participation: Vec<Participation>,
    #[serde(default)]
    fact: Vec<CompiledFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompiledFact {
    head: FactHead,
    value: FactValue,
}

/// Reads an entry that was compiled into the program; what its file promises was checked by the tests.
///
/// # Errors
/// The fault of form, if there is one.
pub(in crate::directory) fn compiled_state(
    file: &str,
    json: &str,
) -> Result<State, Vec<DataFault>> {
    let entry: CompiledState = serde_json::from_str(json).map_err(|error| {
        let mut faults = Faults {
            file,
            found: Vec::new(),
        };
        faults.add("the compiled file", error, "Compare it with another file");
        faults.found
    })?;
    Ok(State {
        head: entry.head,
        name: entry.name,
        source: entry.source,
        participation: entry.participation,
        fact: entry
            .fact
            .into_iter()
            .map(|CompiledFact { head, value }| Fact { head, value })
            .collect(),
    })
}

/// Reads the file of treaties.
///
/// # Errors
/// All faults of the file: text that is not TOML, unknown or missing keys, an id that stands twice,
/// an entry into force before the opening.
pub fn parse_treaties(file: &str, text: &str) -> Result<Vec<Treaty>, Vec<DataFault>> {
    let mut faults = Faults {
        file,
        found: Vec::new(),
    };
    let mut top = parse_top(&mut faults, text).unwrap_or_default();
    let mut treaties: Vec<Treaty> = Vec::new();
    for (at, table) in faults.tables(&mut top, "treaty").into_iter().enumerate() {
        let entry = format!("treaty {}", at + 1);
        let Some(one) = faults.read::<Treaty>(&entry, table) else {
            continue;
        };
        if treaties.iter().any(|other| other.id == one.id) {
            faults.add(
                &entry,
                format!("the id \"{}\" stands twice", one.id),
                "Keep one",
            );
        }
        if one
            .opened
            .zip(one.in_force)
            .is_some_and(|(opened, in_force)| opened > in_force)
        {
            faults.add(
                &entry,
                "in_force is before opened",
                "Check both dates with the depositary",
            );
        }
        treaties.push(one);
    }
    for key in top.keys() {
        faults.add(key, "unknown key", "Begin each treaty with [[treaty]]");
    }
    if faults.found.is_empty() {
        Ok(treaties)
    } else {
        Err(faults.found)
    }
}
