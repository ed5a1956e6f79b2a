//! Completes a part that `docx-rs` wrote: direction, language, order of the schema, no ids by process.
//!
//! Depends on the names of elements only, not on how the text of a part is laid out.

use super::emblem;
use super::lists::FOREIGN;
use super::order;
use super::runs::{MARK_PREFIX, MISSING_TEXT, Mark, Marks, Script, Speech};
use super::tree::{self, Element, Node};
use crate::document::Logo;
use crate::export::ExportError;
use crate::terms::Language;

/// Attributes that `docx-rs` fills from counters of the process; none is required.
const COUNTED: &[&str] = &["w14:paraId", "w14:textId", "w15:restartNumberingAfterBreak"];

/// The pass over the parts of one file.
pub(super) struct Pass<'a> {
    rtl: bool,
    home: Speech,
    marks: &'a Marks,
}

impl<'a> Pass<'a> {
    pub const fn new(language: Language, marks: &'a Marks) -> Self {
        Self {
            rtl: language.is_rtl(),
            home: Speech::of(language),
            marks,
        }
    }

    /// The part, completed.
    ///
    /// # Errors
    /// [`ExportError`] if the part is not well-formed or cannot be written.
    pub fn complete(&self, part: &str, xml: &[u8]) -> Result<Vec<u8>, ExportError> {
        Ok(tree::write(&self.completed(part, xml)?)?)
    }

    fn completed<'x>(&self, part: &str, xml: &'x [u8]) -> Result<Vec<Node<'x>>, ExportError> {
        let fault = |problem: String| ExportError::Part {
            part: part.to_owned(),
            problem,
        };
        let xml = std::str::from_utf8(xml).map_err(|e| fault(e.to_string()))?;
        let mut nodes = tree::read(xml).map_err(fault)?;
        for node in &mut nodes {
            if let Node::Element(element) = node {
                self.element(element);
            }
        }
        Ok(nodes)
    }

    /// The part of the letter, completed, with the emblem above everything.
    ///
    /// # Errors
    /// As for [`complete`](Self::complete).
    pub fn letter(&self, xml: &[u8], logo: Option<&Logo>) -> Result<Vec<u8>, ExportError> {
        let part = "word/document.xml";
        let mut nodes = self.completed(part, xml)?;
        let Some(logo) = logo else {
            return Ok(tree::write(&nodes)?);
        };
        let emblem = emblem::paragraph(logo);
        let emblem = tree::read(&emblem).map_err(|problem| ExportError::Part {
            part: part.to_owned(),
            problem,
        })?;
        let body = nodes.iter_mut().find_map(|node| match node {
            Node::Element(document) if document.name == "w:document" => {
                document.children.iter_mut().find_map(|child| match child {
                    Node::Element(body) if body.name == "w:body" => Some(body),
                    _ => None,
                })
            }
            _ => None,
        });
        if let Some(body) = body {
            body.children.splice(0..0, emblem);
        }
        Ok(tree::write(&nodes)?)
    }

    /// From the inside out, so that an element sees its children completed.
    fn element(&self, element: &mut Element<'_>) {
        element
            .attributes
            .retain(|(key, _)| !COUNTED.contains(&key.as_ref()));
        if element.name == "w:gridCol" {
            // docx-rs gives columns of the grid a type, which the schema does not know.
            element.attributes.retain(|(key, _)| key == "w:w");
        }
        for node in std::mem::take(&mut element.children) {
            match node {
                Node::Other(_) => element.children.push(node),
                Node::Element(mut child) => {
                    let mark = self.mark_of(&child).cloned();
                    self.element(&mut child);
                    if child.name == "w:r" {
                        self.run(&mut child, mark.as_ref());
                    }
                    element.children.push(Node::Element(child));
                }
            }
        }
        match element.name.as_ref() {
            "w:p" => self.paragraph(element),
            "w:tr" => row(element),
            "w:tblPr" => {
                // docx-rs aligns every table to the left, which would mean the far side in Arabic.
                element.children.retain(|n| !is(n, "w:jc"));
                if self.rtl {
                    element.add("w:bidiVisual", &[]);
                }
            }
            "w:numbering" => element.children.retain(|n| !is_foreign_numbering(n)),
            "w:sectPr" if self.rtl => element.add("w:bidi", &[]),
            // docx-rs writes an empty one into every pPr.
            "w:pPr" | "w:lvl" => element.children.retain(|n| {
                !(is(n, "w:rPr") && n.element().is_some_and(|e| e.children.is_empty()))
            }),
            _ => {}
        }
        sort(element);
    }

    fn mark_of(&self, run: &Element<'_>) -> Option<&Mark> {
        let style = run.child("w:rPr")?.child("w:rStyle")?.attribute("w:val")?;
        self.marks.get(style)
    }

    fn run(&self, run: &mut Element<'_>, mark: Option<&Mark>) {
        let mut properties = run.take("w:rPr");
        properties.children.retain(|n| {
            !n.element().is_some_and(|e| {
                e.name == "w:rStyle"
                    && e.attribute("w:val")
                        .is_some_and(|v| v.starts_with(MARK_PREFIX))
            })
        });
        if let Some(style) = mark.and_then(|m| m.style) {
            properties.add("w:rStyle", &[("w:val", style)]);
        }
        if mark.is_some_and(|m| m.identifier) {
            properties.add("w:noProof", &[]);
        }
        if mark.is_some_and(|m| m.style == Some(MISSING_TEXT)) {
            // Word ignores a highlight that stands in a style.
            properties.add("w:highlight", &[("w:val", "yellow")]);
        }
        add_speech(&mut properties, mark.map_or(self.home, |m| m.speech));
        sort(&mut properties);
        run.children.insert(0, Node::Element(properties));
    }

    /// Direction of the paragraph, and of its mark, which the number of a list takes its shape from.
    fn paragraph(&self, paragraph: &mut Element<'_>) {
        let mut properties = paragraph.take("w:pPr");
        if self.rtl {
            properties.add("w:bidi", &[]);
        }
        let mut mark = properties.take("w:rPr");
        add_speech(&mut mark, self.home);
        sort(&mut mark);
        properties.children.push(Node::Element(mark));
        sort(&mut properties);
        paragraph.children.insert(0, Node::Element(properties));
    }
}

/// `w:rtl` and `w:lang`.
fn add_speech(properties: &mut Element<'_>, speech: Speech) {
    if speech.rtl {
        properties.add("w:rtl", &[]);
    }
    let key = match speech.script {
        Script::Western => "w:val",
        Script::EastAsian => {
            // Quotation marks and dashes exist in both families; without the hint Word sets them narrow.
            properties.add("w:rFonts", &[("w:hint", "eastAsia")]);
            "w:eastAsia"
        }
        Script::Complex => "w:bidi",
    };
    properties.add("w:lang", &[(key, speech.tag)]);
}

/// The header row is repeated on every page; it is known by the style of its first paragraph.
fn row(row: &mut Element<'_>) {
    let style = row
        .child("w:tc")
        .and_then(|cell| cell.child("w:p"))
        .and_then(|paragraph| paragraph.child("w:pPr"))
        .and_then(|properties| properties.child("w:pStyle"))
        .and_then(|style| style.attribute("w:val"));
    if style == Some("TableHeading") {
        let mut properties = row.take("w:trPr");
        properties.add("w:tblHeader", &[]);
        sort(&mut properties);
        row.children.insert(0, Node::Element(properties));
    }
}

fn is(node: &Node<'_>, name: &str) -> bool {
    node.element().is_some_and(|e| e.name == name)
}

fn is_foreign_numbering(node: &Node<'_>) -> bool {
    node.element().is_some_and(|e| {
        let id = e
            .attribute("w:abstractNumId")
            .or_else(|| e.attribute("w:numId"));
        id == Some(FOREIGN)
    })
}

/// Brings the children into the order of the schema; unknown ones go last, in their order.
fn sort(element: &mut Element<'_>) {
    if let Some(order) = order::of(&element.name) {
        element.children.sort_by_key(|node| {
            let name = node.element().map_or("", |e| e.name.as_ref());
            order
                .iter()
                .position(|known| *known == name)
                .unwrap_or(usize::MAX)
        });
    }
}
