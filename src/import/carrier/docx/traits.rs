//! How letters, paragraphs, tables and pages look: properties in one form, whatever program wrote them.
//!
//! Every property counts unless a list here says that it shows nothing. One that is not known is kept by its name and
//! values, so that it differs from a letter that lacks it.

use super::super::seen::Traits;
use super::super::tree::Node;

/// What properties belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// `w:rPr`
    Run,
    /// `w:pPr`
    Paragraph,
    /// `w:tblPr`
    Table,
    /// `w:trPr`
    Row,
    /// `w:tcPr`
    Cell,
    /// `w:sectPr`
    Section,
}

/// The trait of whatever carries a tracked change.
pub(super) const TRACKED: &str = "tracked";

/// Before the names of what a cell, its row and its table have.
pub(super) const CELL: &str = "cell:";

impl Of {
    /// What shows nothing on the page, or moves only the break of lines and pages.
    const fn shows_nothing(self) -> &'static [&'static str] {
        match self {
            Self::Run => &["w:rStyle", "w:lang", "w:noProof", "w:kern", "w:snapToGrid"],
            Self::Paragraph => &[
                "w:pStyle",
                "w:numPr",
                "w:rPr",
                "w:sectPr",
                "w:keepNext",
                "w:keepLines",
                "w:widowControl",
                "w:suppressAutoHyphens",
                "w:suppressLineNumbers",
                "w:overflowPunct",
                "w:topLinePunct",
                "w:kinsoku",
                "w:wordWrap",
                "w:autoSpaceDE",
                "w:autoSpaceDN",
                "w:adjustRightInd",
                "w:snapToGrid",
                "w:contextualSpacing",
                "w:outlineLvl",
                "w:cnfStyle",
                "w:divId",
            ],
            Self::Table => &["w:tblLook", "w:tblCaption", "w:tblDescription"],
            Self::Row => &["w:cantSplit", "w:tblHeader", "w:cnfStyle", "w:divId"],
            Self::Cell => &["w:cnfStyle"],
            Self::Section => &[
                "w:headerReference",
                "w:footerReference",
                "w:footnotePr",
                "w:endnotePr",
                "w:noEndnote",
                "w:paperSrc",
                "w:rtlGutter",
            ],
        }
    }
}

/// Properties whose attributes are inherited one by one.
const MERGED: [&str; 5] = ["w:ind", "w:spacing", "w:rFonts", "w:pgSz", "w:pgMar"];

/// What is the same as nothing.
const DEFAULTS: [(&str, &str); 26] = [
    ("color", "auto"),
    ("u", "none"),
    ("w", "100"),
    ("vertAlign", "baseline"),
    ("effect", "none"),
    ("em", "none"),
    ("ind.left", "0"),
    ("ind.right", "0"),
    ("ind.firstLine", "0"),
    ("ind.hanging", "0"),
    ("spacing.before", "0"),
    ("spacing.after", "0"),
    ("spacing.line", "240"),
    ("spacing.lineRule", "auto"),
    ("jc", "left"),
    ("textAlignment", "auto"),
    ("textDirection", "lrTb"),
    ("vAlign", "top"),
    ("type", "nextPage"),
    ("pgSz.orient", "portrait"),
    ("pgMar.gutter", "0"),
    ("tblInd", "0"),
    ("tblLayout", "autofit"),
    ("gridSpan", "1"),
    ("ground", "FFFFFF"),
    ("bdr", "none"),
];

/// How far lengths may differ, in twentieths of a point: programs round when they save.
const ROUNDING: i64 = 30;

/// Lays properties over those that are in force.
pub(super) fn overlay(traits: &mut Traits, of: Of, properties: &Node) {
    for (at, property) in properties.nodes().enumerate() {
        let name = property.name.as_str();
        // Of two of one name readers take another one each.
        if properties
            .nodes()
            .take(at)
            .any(|before| before.name == name)
        {
            traits.insert("doubled".to_owned(), name.to_owned());
        }
        if of.shows_nothing().contains(&name) {
            continue;
        }
        if is_tracked(name) {
            traits.insert(TRACKED.to_owned(), "1".to_owned());
        } else if MERGED.contains(&name) && (name != "w:spacing" || of == Of::Paragraph) {
            merge(traits, property);
        } else {
            replace(traits, property);
        }
    }
}

/// Whether an element keeps what a tracked change replaced, or says that something was put in or taken out.
pub(super) fn is_tracked(name: &str) -> bool {
    matches!(
        name,
        "w:ins"
            | "w:del"
            | "w:moveFrom"
            | "w:moveTo"
            | "w:cellIns"
            | "w:cellDel"
            | "w:cellMerge"
            | "w:moveFromRangeStart"
            | "w:moveToRangeStart"
            | "w:numberingChange"
    ) || (name.starts_with("w:") && name.ends_with("PrChange"))
}

fn merge(traits: &mut Traits, property: &Node) {
    let name = plain(&property.name);
    for (key, value) in &property.attributes {
        let key = match plain(key) {
            "hint" => continue,
            "start" => "left",
            "end" => "right",
            key => key,
        };
        // One of the two counts, the last one said.
        match key {
            "hanging" => traits.remove("ind.firstLine"),
            "firstLine" => traits.remove("ind.hanging"),
            _ => None,
        };
        set(traits, format!("{name}.{key}"), value.clone());
    }
}

fn replace(traits: &mut Traits, property: &Node) {
    let name = plain(&property.name);
    match name {
        "highlight" | "shd" => {
            let ground = ground(property);
            set(traits, "ground".to_owned(), ground.unwrap_or_default());
        }
        "tblBorders" | "tcBorders" => {
            let loud = property.nodes().filter(|border| !is_thin(border));
            let loud: Vec<String> = loud.map(said).collect();
            set(traits, "borders".to_owned(), loud.join(" "));
        }
        "tblCellMar" | "tcMar" => {
            for side in property.nodes() {
                let key = format!("{name}.{}", side_of(plain(&side.name)));
                set(traits, key, width(side));
            }
        }
        "tcW" | "tblW" | "tblInd" => set(traits, name.to_owned(), width(property)),
        "tabs" => {
            let stops = property.nodes();
            let stops = stops.filter(|tab| !matches!(tab.val(), Some("num" | "clear")));
            let stops: Vec<String> = stops.map(said).collect();
            set(traits, name.to_owned(), stops.join(" "));
        }
        "cols" => {
            let single = property.nodes().next().is_none()
                && matches!(property.attribute("w:num"), None | Some("1"));
            let value = if single {
                String::new()
            } else {
                said(property)
            };
            set(traits, name.to_owned(), value);
        }
        "pgNumType" => {
            let mut kept = property.clone();
            kept.attributes
                .retain(|(key, value)| key != "w:fmt" || value != "decimal");
            let value = if kept.attributes.is_empty() {
                String::new()
            } else {
                said(&kept)
            };
            set(traits, name.to_owned(), value);
        }
        "docGrid" => {
            let value = match property.attribute("w:type") {
                None | Some("default") => String::new(),
                Some(_) => said(property),
            };
            set(traits, name.to_owned(), value);
        }
        "trHeight" => {
            let value = match property.attribute("w:hRule") {
                Some("exact") => said(property),
                _ => String::new(),
            };
            set(traits, name.to_owned(), value);
        }
        "tblLayout" => {
            let value = property.attribute("w:type").unwrap_or_default();
            set(traits, name.to_owned(), value.to_owned());
        }
        "vMerge" | "hMerge" => {
            let value = property.val().unwrap_or("continue").to_owned();
            set(traits, name.to_owned(), value);
        }
        "jc" => {
            let side = side_of(property.val().unwrap_or_default()).to_owned();
            set(traits, name.to_owned(), side);
        }
        _ => set(traits, name.to_owned(), value_of(property)),
    }
}

/// A switch is on or off however it is written; anything else stands as it is said.
fn value_of(property: &Node) -> String {
    let only_value = property.nodes().next().is_none()
        && property.attributes.iter().all(|(key, _)| key == "w:val");
    if !only_value {
        return said(property);
    }
    match property.val() {
        None | Some("1" | "true" | "on") => "1".to_owned(),
        Some("0" | "false" | "off") => String::new(),
        Some(value) => value.to_owned(),
    }
}

fn set(traits: &mut Traits, key: String, value: String) {
    let nothing = value.is_empty() || DEFAULTS.contains(&(key.as_str(), value.as_str()));
    if nothing {
        traits.remove(&key);
    } else {
        traits.insert(key, value);
    }
}

/// The name without the prefix of word processing.
fn plain(name: &str) -> &str {
    name.strip_prefix("w:").unwrap_or(name)
}

/// Transitional names of the sides for strict ones: both mean the side where a line begins or ends.
fn side_of(side: &str) -> &str {
    match side {
        "start" => "left",
        "end" => "right",
        side => side,
    }
}

/// A length with its unit, twentieths of a point unless said otherwise.
fn width(node: &Node) -> String {
    let width = node.attribute("w:w").unwrap_or_default();
    match node.attribute("w:type") {
        None | Some("dxa") => width.to_owned(),
        Some("auto" | "nil") => String::new(),
        Some(unit) => format!("{width} {unit}"),
    }
}

/// The color of the ground; `None` where the paper shows.
fn ground(property: &Node) -> Option<String> {
    if property.name == "w:highlight" {
        return match property.val()? {
            "none" => None,
            "yellow" => Some("FFFF00".to_owned()),
            other => Some(other.to_owned()),
        };
    }
    let bare = property
        .attributes
        .iter()
        .all(|(key, _)| matches!(key.as_str(), "w:val" | "w:color" | "w:fill"));
    let fill = property.attribute("w:fill").unwrap_or("auto");
    match property.val() {
        None | Some("clear" | "nil") if bare => (fill != "auto").then(|| fill.to_ascii_uppercase()),
        _ => Some(said(property)),
    }
}

/// Whether a line around a cell is none or a thin one, which covers nothing.
fn is_thin(border: &Node) -> bool {
    let thin = |size: Option<&str>| size.is_none_or(|s| s.parse().is_ok_and(|s: u32| s <= 8));
    match border.val() {
        None | Some("nil" | "none") => true,
        Some("single") => thin(border.attribute("w:sz")) && thin(border.attribute("w:space")),
        Some(_) => false,
    }
}

/// An element as it is said: attributes in order of name, elements inside in theirs.
fn said(node: &Node) -> String {
    let mut attributes: Vec<String> = node
        .attributes
        .iter()
        .map(|(key, value)| format!("{}={value}", side_of(plain(key))))
        .collect();
    attributes.sort_unstable();
    let mut words = vec![side_of(plain(&node.name)).to_owned()];
    words.extend(attributes);
    words.extend(node.nodes().map(|inner| format!("({})", said(inner))));
    words.join(" ")
}

/// The traits of a run as they are compared: bold and italic of either sort of script are one.
pub(super) fn finished(mut traits: Traits) -> Traits {
    for (one, other) in [("b", "bCs"), ("i", "iCs")] {
        if traits.remove(other).is_some() {
            traits.insert(one.to_owned(), "1".to_owned());
        }
    }
    traits
}

/// Whether two values of a trait show the same: lengths may differ by what programs round.
#[must_use]
pub fn alike(key: &str, one: Option<&str>, other: Option<&str>) -> bool {
    if one == other {
        return true;
    }
    let key = key.strip_prefix(CELL).unwrap_or(key);
    let is_length = [
        "ind.",
        "spacing.",
        "pgMar.",
        "pgSz.",
        "tblCellMar.",
        "tcMar.",
    ]
    .iter()
    .any(|start| key.starts_with(start))
        || matches!(key, "tcW" | "tblW" | "tblInd" | "grid");
    let default = || DEFAULTS.iter().find(|(name, _)| *name == key).map(|d| d.1);
    let (Some(one), Some(other)) = (one.or_else(default), other.or_else(default)) else {
        return false;
    };
    let numbers = |value: &str| -> Option<Vec<i64>> {
        value.split(',').map(|n| n.trim().parse().ok()).collect()
    };
    match (is_length, numbers(one), numbers(other)) {
        (true, Some(one), Some(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(&other)
                    .all(|(a, b)| a.abs_diff(*b) <= ROUNDING.unsigned_abs())
        }
        _ => false,
    }
}
