//! Characters that the embedded fonts cannot show: on a page a box would stand for part of a name.

use std::io;

use serde::Serialize as _;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

use super::checker::Checker;
use super::finding::Arg;
use crate::fonts::{covers, covers_all};
use crate::request::Location;

/// How many characters of one text a finding names.
const NAMED: usize = 5;
/// How many characters of the text it quotes.
const QUOTED: usize = 60;

impl Checker<'_> {
    /// Looks at every text of the request, whatever record it stands in.
    pub(super) fn characters(&mut self) {
        // Nearly every request is covered, which is seen without keeping any text or knowing its place.
        let mut covered = true;
        let watch = Watch {
            covered: &mut covered,
        };
        let mut writer = Serializer::with_formatter(io::sink(), watch);
        if self.request.serialize(&mut writer).is_ok() && covered {
            return;
        }
        let Ok(whole) = serde_json::to_value(self.request) else {
            return;
        };
        let mut found = Vec::new();
        walk(&whole, &mut String::new(), &mut found);
        for (path, text) in found {
            // No document shows the remark about the file.
            let at = Location::from_pointer(&path, self.request);
            if at == Location::Note {
                continue;
            }
            let mut missing: Vec<char> = Vec::new();
            for character in text.chars().filter(|c| !covers(*c)) {
                if !missing.contains(&character) {
                    missing.push(character);
                }
            }
            let named: Vec<_> = missing
                .into_iter()
                .take(NAMED)
                .map(|c| format!("{c} U+{:04X}", u32::from(c)))
                .collect();
            let quoted: String = text.chars().take(QUOTED).collect();
            let finding = self
                .finding("unsupported-character", at)
                .arg("characters", Arg::Text(named.join(" ")))
                .arg("text", Arg::Text(quoted));
            self.report(finding);
        }
    }
}

/// Writes nothing and only looks at the texts of what is written.
struct Watch<'a> {
    covered: &'a mut bool,
}

impl Formatter for Watch<'_> {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        _: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        *self.covered = *self.covered && covers_all(fragment);
        Ok(())
    }
}

/// Collects the texts with such a character, each with its JSON pointer, in the order of the file.
fn walk<'v>(value: &'v Value, path: &mut String, found: &mut Vec<(String, &'v str)>) {
    let length = path.len();
    match value {
        Value::String(text) if !covers_all(text) => found.push((path.clone(), text)),
        Value::Array(list) => {
            for (index, entry) in list.iter().enumerate() {
                path.push_str(&format!("/{index}"));
                walk(entry, path, found);
                path.truncate(length);
            }
        }
        Value::Object(fields) => {
            for (name, entry) in fields {
                path.push('/');
                path.push_str(&name.replace('~', "~0").replace('/', "~1"));
                walk(entry, path, found);
                path.truncate(length);
            }
        }
        _ => {}
    }
}
