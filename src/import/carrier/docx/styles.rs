//! Styles: what they give to paragraphs and runs (ISO/IEC 29500-1, 17.7).

use std::collections::HashMap;
use std::sync::Arc;

use super::super::held::CarrierFault;
use super::super::seen::Traits;
use super::super::tree::{self, Node};
use super::traits::{Of, overlay};

/// The longest chain of styles that rest on each other.
const CHAIN: usize = 32;

/// A style.
#[derive(Debug, Default)]
struct Style {
    rests_on: Option<String>,
    paragraph: Option<Node>,
    run: Option<Node>,
}

/// The styles of a letter.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    default_paragraph: Option<String>,
    default_run: Option<String>,
    defaults: Style,
    known: HashMap<(Option<String>, Option<String>), Arc<Looks>>,
    /// A style of tables that applies to all of them and changes more than their margins.
    pub(super) changes_tables: bool,
}

/// What styles give to a paragraph and a run together.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks {
    pub(super) paragraph: Traits,
    pub(super) run: Traits,
    /// The list that the style of the paragraph belongs to: `w:numId`, `w:ilvl`.
    pub(super) list: (Option<String>, Option<String>),
}

impl Styles {
    pub(super) fn of(part: &[u8]) -> Result<Self, CarrierFault> {
        let mut styles = Self::default();
        for node in tree::whole(part)?.nodes() {
            match node.name.as_str() {
                "w:docDefaults" => {
                    let inner = |outer: &str, name: &str| node.child(outer)?.child(name).cloned();
                    styles.defaults.run = inner("w:rPrDefault", "w:rPr");
                    styles.defaults.paragraph = inner("w:pPrDefault", "w:pPr");
                }
                "w:style" => styles.add(node),
                _ => {}
            }
        }
        Ok(styles)
    }

    fn add(&mut self, node: &Node) {
        let id = node.attribute("w:styleId").unwrap_or_default().to_owned();
        let is_default = matches!(node.attribute("w:default"), Some("1" | "true" | "on"));
        match node.attribute("w:type") {
            Some("paragraph") | None if is_default => self.default_paragraph = Some(id.clone()),
            Some("character") if is_default => self.default_run = Some(id.clone()),
            Some("table") if is_default => {
                let shows = |n: &Node| {
                    matches!(
                        n.name.as_str(),
                        "w:rPr" | "w:pPr" | "w:trPr" | "w:tcPr" | "w:tblStylePr"
                    )
                };
                self.changes_tables |= node.nodes().any(shows);
            }
            _ => {}
        }
        self.styles.insert(
            id,
            Style {
                rests_on: node.val_of("w:basedOn").map(str::to_owned),
                paragraph: node.child("w:pPr").cloned(),
                run: node.child("w:rPr").cloned(),
            },
        );
    }

    /// What the styles of a paragraph and of a run in it give.
    pub(super) fn looks(&mut self, paragraph: Option<&str>, run: Option<&str>) -> Arc<Looks> {
        let key = (paragraph.map(str::to_owned), run.map(str::to_owned));
        if let Some(known) = self.known.get(&key) {
            return Arc::clone(known);
        }
        let mut looks = Looks::default();
        looks.lay(&self.defaults);
        let sound = |id: Option<&str>, other: &Option<String>| -> Option<String> {
            let known = id.filter(|id| self.styles.contains_key(*id));
            known.map(str::to_owned).or_else(|| other.clone())
        };
        let of_paragraph = sound(paragraph, &self.default_paragraph);
        let of_run = sound(run, &self.default_run);
        for first in [of_paragraph, of_run].into_iter().flatten() {
            for style in self.chain(&first).into_iter().rev() {
                looks.lay(style);
            }
        }
        let looks = Arc::new(looks);
        self.known.insert(key, Arc::clone(&looks));
        looks
    }

    /// A style and those on which it rests, itself first.
    fn chain(&self, first: &str) -> Vec<&Style> {
        let mut chain = Vec::new();
        let mut next = self.styles.get(first);
        while let Some(style) = next {
            chain.push(style);
            if chain.len() >= CHAIN {
                break;
            }
            next = style.rests_on.as_ref().and_then(|id| self.styles.get(id));
        }
        chain
    }
}

impl Looks {
    fn lay(&mut self, style: &Style) {
        if let Some(properties) = &style.paragraph {
            overlay(&mut self.paragraph, Of::Paragraph, properties);
            if let Some(list) = properties.child("w:numPr") {
                let value = |name| list.val_of(name).map(str::to_owned);
                self.list.0 = value("w:numId").or_else(|| self.list.0.take());
                self.list.1 = value("w:ilvl").or_else(|| self.list.1.take());
            }
        }
        if let Some(properties) = &style.run {
            overlay(&mut self.run, Of::Run, properties);
        }
    }
}
