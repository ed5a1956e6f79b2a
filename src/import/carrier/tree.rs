//! A part of a DOCX in small trees: names by namespace, not by prefix, since a prefix is anybody's choice.
//!
//! Long parts are handed over block by block, so that a letter of many pages needs the memory of one paragraph or table.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::held::{CarrierFault, MAX_DEPTH};
use super::xml::resolved;

/// The namespaces that are spoken of, and the prefix that stands for each in this program.
const NAMESPACES: [(&str, &str); 9] = [
    (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w:",
    ),
    (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "r:",
    ),
    (
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "mc:",
    ),
    (
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wp:",
    ),
    (
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "a:",
    ),
    (
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "pic:",
    ),
    (
        "http://schemas.openxmlformats.org/package/2006/relationships",
        "",
    ),
    (
        "http://schemas.openxmlformats.org/package/2006/content-types",
        "",
    ),
    ("http://www.w3.org/XML/1998/namespace", "xml:"),
];

/// An element with what it holds. Names carry the prefix of [`NAMESPACES`]; other namespaces stand in braces.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// Name, for example `w:p`.
    pub(super) name: String,
    /// Attributes by name, with references resolved.
    pub(super) attributes: Vec<(String, String)>,
    /// Elements and texts in their order.
    pub(super) children: Vec<Child>,
}

/// What an element holds.
#[derive(Clone, Debug)]
pub(super) enum Child {
    /// An element.
    Node(Node),
    /// Text.
    Text(String),
}

impl Node {
    /// The elements inside.
    pub(super) fn nodes(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    /// The first element inside of that name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.nodes().find(|node| node.name == name)
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value of `w:val`.
    pub(super) fn val(&self) -> Option<&str> {
        self.attribute("w:val")
    }

    /// The value of `w:val` of an element inside.
    pub(super) fn val_of(&self, name: &str) -> Option<&str> {
        self.child(name).and_then(Self::val)
    }

    /// The text that stands directly inside.
    pub(super) fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|child| match child {
            Child::Text(text) => Some(text.as_str()),
            Child::Node(_) => None,
        });
        texts.collect()
    }

    /// All words inside, in whatever language of drawing: texts of elements `t`, and texts that are attributes.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        self.gather(&mut words);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn gather(&self, words: &mut String) {
        let local = self.name.rsplit(['}', ':']).next().unwrap_or_default();
        if matches!(local, "t" | "delText" | "instrText") {
            words.push_str(&self.text());
        }
        if matches!(local, "p" | "tab" | "br" | "textpath") {
            words.push(' ');
        }
        if let Some(drawn) = self.attribute("string") {
            words.push_str(drawn);
        }
        for node in self.nodes() {
            node.gather(words);
        }
    }

    /// Whether an element of that name stands anywhere inside.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.nodes()
            .any(|node| node.name == name || node.holds(name))
    }
}

/// What is handed over.
pub(super) enum Piece {
    /// An element whose content follows piece by piece; without children.
    Opened(Node),
    /// An element with all that it holds.
    Whole(Node),
}

/// Reads a part. The root and the elements named are opened: what they hold is handed over one by one.
///
/// # Errors
/// [`CarrierFault::Xml`] as soon as something is not acceptable.
pub(super) fn read(
    part: &[u8],
    opened: &[&str],
    mut visit: impl FnMut(Piece),
) -> Result<(), CarrierFault> {
    let fault = |problem: String| CarrierFault::Xml(problem);
    let text = std::str::from_utf8(part).map_err(|e| fault(e.to_string()))?;
    let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    // The namespaces in force, innermost last; how many each open element brought.
    let mut spaces: Vec<(String, String)> = Vec::new();
    let mut brought: Vec<usize> = Vec::new();
    // Elements under way inside an opened one.
    let mut stack: Vec<Node> = Vec::new();
    let mut open = 0_usize;
    loop {
        let event = reader.read_event().map_err(|e| fault(e.to_string()))?;
        match event {
            Event::Eof => break,
            Event::Start(_) | Event::Empty(_) => {
                let (start, empty) = match &event {
                    Event::Start(start) => (start, false),
                    Event::Empty(start) => (start, true),
                    _ => continue,
                };
                if brought.len() >= MAX_DEPTH {
                    return Err(fault(format!(
                        "more than {MAX_DEPTH} elements inside each other"
                    )));
                }
                let before = spaces.len();
                let node = node(start, &mut spaces)?;
                brought.push(spaces.len() - before);
                let is_opened =
                    stack.is_empty() && (open == 0 || opened.contains(&node.name.as_str()));
                if is_opened && open == brought.len() - 1 {
                    visit(Piece::Opened(node));
                    open += 1;
                } else {
                    stack.push(node);
                }
                if empty {
                    close(&mut spaces, &mut brought, &mut stack, &mut open, &mut visit);
                }
            }
            Event::End(_) => close(&mut spaces, &mut brought, &mut stack, &mut open, &mut visit),
            Event::Text(words) => push(
                &mut stack,
                words.xml_content(XmlVersion::Implicit1_0).into_owned(),
            ),
            Event::CData(words) => push(&mut stack, words.into_inner().into_owned()),
            Event::GeneralRef(reference) => push(&mut stack, resolved(&reference)?),
            Event::DocType(_) => return Err(fault("a document type".to_owned())),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
    if brought.is_empty() {
        Ok(())
    } else {
        Err(fault("an element is not closed".to_owned()))
    }
}

/// The whole part as one tree; for parts that are small by their nature.
///
/// # Errors
/// As for [`read`]; [`CarrierFault::Xml`] if there is no element at all.
pub(super) fn whole(part: &[u8]) -> Result<Node, CarrierFault> {
    let mut root: Option<Node> = None;
    read(part, &[], |piece| match (piece, &mut root) {
        (Piece::Opened(node), None) => root = Some(node),
        (Piece::Whole(node), Some(root)) => root.children.push(Child::Node(node)),
        _ => {}
    })?;
    root.ok_or_else(|| CarrierFault::Xml("no element".to_owned()))
}

fn push(stack: &mut [Node], text: String) {
    let Some(node) = stack.last_mut() else {
        return;
    };
    match node.children.last_mut() {
        Some(Child::Text(before)) => before.push_str(&text),
        _ => node.children.push(Child::Text(text)),
    }
}

fn close(
    spaces: &mut Vec<(String, String)>,
    brought: &mut Vec<usize>,
    stack: &mut Vec<Node>,
    open: &mut usize,
    visit: &mut impl FnMut(Piece),
) {
    let brought = brought.pop().unwrap_or_default();
    spaces.truncate(spaces.len().saturating_sub(brought));
    let Some(node) = stack.pop() else {
        *open = open.saturating_sub(1);
        return;
    };
    match stack.last_mut() {
        Some(parent) => parent.children.push(Child::Node(node)),
        None => visit(Piece::Whole(node)),
    }
}

fn node(start: &BytesStart<'_>, spaces: &mut Vec<(String, String)>) -> Result<Node, CarrierFault> {
    let fault = |problem: &str| CarrierFault::Xml(problem.to_owned());
    let mut found: Vec<(String, String)> = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| fault(&e.to_string()))?;
        let key = attribute.key.into_inner();
        let value = value(&attribute)?;
        match key.strip_prefix("xmlns") {
            Some("") => spaces.push((String::new(), value)),
            Some(prefix) if prefix.starts_with(':') => {
                spaces.push((prefix.trim_start_matches(':').to_owned(), value));
            }
            _ => found.push((key.to_owned(), value)),
        }
    }
    let mut attributes: Vec<(String, String)> = Vec::with_capacity(found.len());
    for (key, value) in found {
        // An attribute without a prefix belongs to no namespace.
        let key = if key.contains(':') {
            named(&key, spaces)?
        } else {
            key
        };
        if attributes.iter().any(|(known, _)| *known == key) {
            return Err(fault("an attribute stands twice"));
        }
        attributes.push((key, value));
    }
    Ok(Node {
        name: named(start.name().into_inner(), spaces)?,
        attributes,
        children: Vec::new(),
    })
}

fn value(attribute: &Attribute<'_>) -> Result<String, CarrierFault> {
    attribute
        .normalized_value(XmlVersion::Implicit1_0)
        .map(std::borrow::Cow::into_owned)
        .map_err(|e| CarrierFault::Xml(e.to_string()))
}

/// A name with the prefix that stands for its namespace in this program.
fn named(name: &str, spaces: &[(String, String)]) -> Result<String, CarrierFault> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    if prefix == "xml" {
        return Ok(name.to_owned());
    }
    let space = spaces.iter().rev().find(|(known, _)| known == prefix);
    let Some((_, uri)) = space else {
        return if prefix.is_empty() {
            Ok(format!("{{}}{local}"))
        } else {
            Err(CarrierFault::Xml("a prefix without a namespace".to_owned()))
        };
    };
    let known = NAMESPACES.iter().find(|(known, _)| known == uri);
    Ok(known.map_or_else(
        || format!("{{{uri}}}{local}"),
        |(_, short)| format!("{short}{local}"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    #[test]
    fn a_name_is_told_by_its_namespace() {
        let part = format!(
            r#"<x:document xmlns:x="{W}"><x:body><x:p a="1" x:val="2">a&amp;<![CDATA[b]]></x:p><p xmlns="urn:other"/></x:body></x:document>"#
        );
        let mut seen = Vec::new();
        read(part.as_bytes(), &["w:body"], |piece| {
            seen.push(match piece {
                Piece::Opened(node) => format!("open {}", node.name),
                Piece::Whole(node) => {
                    format!("{} {:?} {}", node.name, node.attributes, node.text())
                }
            });
        })
        .unwrap();
        assert_eq!(
            seen,
            [
                "open w:document",
                "open w:body",
                r#"w:p [("a", "1"), ("w:val", "2")] a&b"#,
                "{urn:other}p [] ",
            ]
        );
    }

    #[test]
    fn what_two_readers_would_read_differently_is_refused() {
        for part in [
            format!(r#"<w:p xmlns:w="{W}" xmlns:x="{W}" w:val="1" x:val="2"/>"#),
            "<w:p/>".to_owned(),
            "<!DOCTYPE a><a/>".to_owned(),
            "<a>".to_owned(),
        ] {
            assert!(whole(part.as_bytes()).is_err(), "{part}");
        }
    }
}
