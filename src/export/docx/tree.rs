//! A part of the file as a small tree, read and written without changing what it does not touch. What was read stays
//! where it is: the tree borrows it, since a letter has tens of thousands of names.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

/// A node of a part.
pub(super) enum Node<'x> {
    /// An element with its children.
    Element(Element<'x>),
    /// Text, references, the declaration: kept as they are.
    Other(Event<'x>),
}

/// An element.
pub(super) struct Element<'x> {
    /// Name with its prefix, for example `w:p`.
    pub name: Cow<'x, str>,
    /// Attributes in their order, values as they stand in the file (escaped).
    pub attributes: Vec<(Cow<'x, str>, Cow<'x, str>)>,
    /// Children in their order.
    pub children: Vec<Node<'x>>,
}

impl<'x> Node<'x> {
    /// The element, if the node is one.
    pub const fn element(&self) -> Option<&Element<'x>> {
        match self {
            Self::Element(element) => Some(element),
            Self::Other(_) => None,
        }
    }
}

impl<'x> Element<'x> {
    /// An element without children. Values must not need escaping.
    pub fn new(name: &'x str, attributes: &[(&'x str, &'x str)]) -> Self {
        let attributes = attributes.iter();
        Self {
            name: Cow::Borrowed(name),
            attributes: attributes
                .map(|(key, value)| (Cow::Borrowed(*key), Cow::Borrowed(*value)))
                .collect(),
            children: Vec::new(),
        }
    }

    /// The first child of that name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        let mut elements = self.children.iter().filter_map(Node::element);
        elements.find(|e| e.name == name)
    }

    /// Takes the first child of that name out; a new one if there is none.
    pub fn take(&mut self, name: &'x str) -> Self {
        let at = self
            .children
            .iter()
            .position(|n| n.element().is_some_and(|e| e.name == name));
        match at.map(|at| self.children.remove(at)) {
            Some(Node::Element(element)) => element,
            _ => Self::new(name, &[]),
        }
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_ref())
    }

    /// Adds an empty element at the end.
    pub fn add(&mut self, name: &'x str, attributes: &[(&'x str, &'x str)]) {
        self.children
            .push(Node::Element(Self::new(name, attributes)));
    }
}

/// Reads a part; the message says what is not well-formed.
pub(super) fn read(xml: &str) -> Result<Vec<Node<'_>>, String> {
    let mut reader = Reader::from_str(xml);
    let mut root = Element::new("", &[]);
    let mut open: Vec<Element<'_>> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|e| e.to_string())?;
        let node = match event {
            Event::Eof => break,
            Event::Start(start) => {
                open.push(element(xml, &start)?);
                continue;
            }
            Event::Empty(start) => Node::Element(element(xml, &start)?),
            Event::End(_) => match open.pop() {
                Some(element) => Node::Element(element),
                None => return Err("an end without a start".to_owned()),
            },
            other => Node::Other(other),
        };
        open.last_mut().unwrap_or(&mut root).children.push(node);
    }
    if open.is_empty() {
        Ok(root.children)
    } else {
        Err("an element is not closed".to_owned())
    }
}

fn element<'x>(xml: &'x str, start: &BytesStart<'_>) -> Result<Element<'x>, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| e.to_string())?;
        attributes.push((
            part_of(xml, attribute.key.into_inner()),
            part_of(xml, &attribute.value),
        ));
    }
    Ok(Element {
        name: part_of(xml, start.name().into_inner()),
        attributes,
        children: Vec::new(),
    })
}

/// A stretch of what was read, in its place: the difference of their addresses is its offset.
fn part_of<'x>(xml: &'x str, part: &str) -> Cow<'x, str> {
    let at = part.as_ptr().addr().wrapping_sub(xml.as_ptr().addr());
    match xml.get(at..at.saturating_add(part.len())) {
        Some(same) if same == part => Cow::Borrowed(same),
        _ => Cow::Owned(part.to_owned()),
    }
}

/// Writes the nodes back.
pub(super) fn write(nodes: &[Node<'_>]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    write_nodes(nodes, &mut out)?;
    Ok(out)
}

fn write_nodes(nodes: &[Node<'_>], out: &mut Vec<u8>) -> std::io::Result<()> {
    for node in nodes {
        match node {
            Node::Other(event) => Writer::new(&mut *out).write_event(event.borrow())?,
            Node::Element(element) => {
                let name = element.name.as_bytes();
                out.push(b'<');
                out.extend(name);
                for (key, value) in &element.attributes {
                    // Values stand here as they stand in the file: escaped.
                    out.push(b' ');
                    out.extend(key.as_bytes());
                    out.extend(b"=\"");
                    out.extend(value.as_bytes());
                    out.push(b'"');
                }
                if element.children.is_empty() {
                    out.extend(b"/>");
                } else {
                    out.push(b'>');
                    write_nodes(&element.children, out)?;
                    out.extend(b"</");
                    out.extend(name);
                    out.push(b'>');
                }
            }
        }
    }
    Ok(())
}
