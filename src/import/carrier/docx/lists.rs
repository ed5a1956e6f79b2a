//! The numbers and marks that a word processor sets before paragraphs (ISO/IEC 29500-1, 17.9).

use std::collections::{BTreeMap, BTreeSet};

use super::super::tree::Node;

/// The most levels that a list has.
const LEVELS: usize = 9;

/// A level of a list.
#[derive(Clone, Debug)]
pub(super) struct Level {
    start: i64,
    format: String,
    text: String,
    /// What stands between number and text.
    pub(super) suffix: String,
    /// Properties of the paragraph that come with the level.
    pub(super) paragraph: Option<Node>,
    /// Properties of the number.
    pub(super) run: Option<Node>,
    /// What else the level says and no letter of this program does.
    pub(super) other: Vec<String>,
}

/// What a list refers to, and where it begins anew.
#[derive(Clone, Debug, Default)]
struct Numbering {
    list: String,
    starts: BTreeMap<usize, i64>,
    levels: BTreeMap<usize, Level>,
}

/// The lists of a letter, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Lists {
    lists: BTreeMap<String, BTreeMap<usize, Level>>,
    numberings: BTreeMap<String, Numbering>,
    counted: BTreeMap<String, [Option<i64>; LEVELS]>,
    begun: BTreeSet<(String, usize)>,
    /// Elements that no letter of this program has.
    pub(super) other: Vec<String>,
}

impl Lists {
    /// Reads the part of the lists.
    pub(super) fn of(part: &Node) -> Self {
        let mut lists = Self::default();
        for node in part.nodes() {
            match node.name.as_str() {
                "w:abstractNum" => {
                    let id = node.attribute("w:abstractNumId").unwrap_or_default();
                    let levels = node.nodes().filter(|n| n.name == "w:lvl");
                    let levels = levels
                        .filter_map(|n| Some((index(n)?, Level::of(n))))
                        .collect();
                    lists.other.extend(unknown(
                        node,
                        &["w:lvl", "w:multiLevelType", "w:nsid", "w:tmpl", "w:name"],
                    ));
                    lists.lists.insert(id.to_owned(), levels);
                }
                "w:num" => {
                    let id = node.attribute("w:numId").unwrap_or_default();
                    lists
                        .other
                        .extend(unknown(node, &["w:abstractNumId", "w:lvlOverride"]));
                    lists.numberings.insert(id.to_owned(), Numbering::of(node));
                }
                other => lists.other.push(other.to_owned()),
            }
        }
        lists
    }

    /// The level of a numbering; `None` where there is none.
    pub(super) fn level(&self, numbering: &str, level: usize) -> Option<&Level> {
        let numbering = self.numberings.get(numbering)?;
        let own = numbering.levels.get(&level);
        own.or_else(|| self.lists.get(&numbering.list)?.get(&level))
    }

    /// Counts a paragraph; its number or mark as a reader sees it.
    pub(super) fn count(&mut self, numbering: &str, level: usize) -> Option<String> {
        let found = self.level(numbering, level)?.clone();
        let list = self.numberings.get(numbering)?.list.clone();
        let restart = self.numberings.get(numbering)?.starts.get(&level).copied();
        let begins = self.begun.insert((numbering.to_owned(), level));
        let counts = self.counted.entry(list).or_default();
        let count = counts.get_mut(level)?;
        let next = match (*count, restart) {
            (_, Some(start)) if begins => start,
            (Some(before), _) => before.saturating_add(1),
            (None, _) => found.start,
        };
        *count = Some(next);
        for deeper in counts.iter_mut().skip(level + 1) {
            *deeper = None;
        }
        let counts = *counts;
        let mut label = found.text.clone();
        for (at, count) in counts.iter().enumerate().take(level + 1) {
            let mark = format!("%{}", at + 1);
            if label.contains(&mark) {
                let of = self.level(numbering, at);
                let count = count.or_else(|| of.map(|l| l.start)).unwrap_or(1);
                let format = of.map_or("decimal", |l| l.format.as_str());
                label = label.replace(&mark, &number(count, format));
            }
        }
        Some(if found.format == "none" {
            String::new()
        } else {
            label
        })
    }
}

impl Numbering {
    fn of(node: &Node) -> Self {
        let mut numbering = Self {
            list: node
                .val_of("w:abstractNumId")
                .unwrap_or_default()
                .to_owned(),
            ..Self::default()
        };
        for change in node.nodes().filter(|n| n.name == "w:lvlOverride") {
            let Some(at) = index(change) else { continue };
            if let Some(start) = change
                .val_of("w:startOverride")
                .and_then(|v| v.parse().ok())
            {
                numbering.starts.insert(at, start);
            }
            if let Some(level) = change.child("w:lvl") {
                numbering.levels.insert(at, Level::of(level));
            }
        }
        numbering
    }
}

impl Level {
    fn of(node: &Node) -> Self {
        Self {
            start: node
                .val_of("w:start")
                .and_then(|v| v.parse().ok())
                .unwrap_or(1),
            format: node.val_of("w:numFmt").unwrap_or("decimal").to_owned(),
            text: node.val_of("w:lvlText").unwrap_or_default().to_owned(),
            suffix: node.val_of("w:suff").unwrap_or("tab").to_owned(),
            paragraph: node.child("w:pPr").cloned(),
            run: node.child("w:rPr").cloned(),
            other: unknown(
                node,
                &[
                    "w:start",
                    "w:numFmt",
                    "w:lvlText",
                    "w:lvlJc",
                    "w:suff",
                    "w:pPr",
                    "w:rPr",
                    "w:pStyle",
                ],
            ),
        }
    }
}

/// The number of a level.
fn index(node: &Node) -> Option<usize> {
    let index = node.attribute("w:ilvl")?.parse().ok()?;
    (index < LEVELS).then_some(index)
}

fn unknown(node: &Node, known: &[&str]) -> Vec<String> {
    let names = node.nodes().map(|n| n.name.as_str());
    let other = names.filter(|name| !known.contains(name));
    other.map(str::to_owned).collect()
}

/// A number as the list writes it; a format that is not known stands by its name.
fn number(count: i64, format: &str) -> String {
    match format {
        "decimal" => count.to_string(),
        "lowerLetter" => letters(count).unwrap_or_else(|| count.to_string()),
        "upperLetter" => letters(count).map_or_else(|| count.to_string(), |l| l.to_uppercase()),
        other => format!("{count} ({other})"),
    }
}

/// a … z, aa, bb … (17.18.59).
fn letters(count: i64) -> Option<String> {
    let zero = u32::try_from(count.checked_sub(1)?).ok()?;
    let letter = char::from_u32(u32::from('a') + zero % 26)?;
    let times = usize::try_from(zero / 26).ok()?.min(LEVELS);
    Some(String::from(letter).repeat(times + 1))
}
