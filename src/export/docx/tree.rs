//! A part of the file as a small tree, read and written without changing what it does not touch.

use std::borrow::Cow;

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::name::QName;
use quick_xml::{Reader, Writer};

/// A node of a part.
pub(super) enum Node {
    /// An element with its children.
    Element(Element),
    /// Text, references, the declaration: kept as they are.
    Other(Event<'static>),
}

/// An element.
pub(super) struct Element {
    /// Name with its prefix, for example `w:p`.
    pub name: String,
    /// Attributes in their order, values as they stand in the file (escaped).
    pub attributes: Vec<(String, String)>,
    /// Children in their order.
    pub children: Vec<Node>,
}

impl Node {
    /// The element, if the node is one.
    pub const fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Other(_) => None,
        }
    }
}

impl Element {
    /// An element without children. Values must not need escaping.
    pub fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        Self {
            name: name.to_owned(),
            attributes: attributes.iter().map(owned).collect(),
            children: Vec::new(),
        }
    }

    /// The first child of that name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        let mut elements = self.children.iter().filter_map(Node::element);
        elements.find(|e| e.name == name)
    }

    /// Takes the first child of that name out; a new one if there is none.
    pub fn take(&mut self, name: &str) -> Self {
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
        found.map(|(_, value)| value.as_str())
    }

    /// Adds an empty element at the end.
    pub fn add(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.children
            .push(Node::Element(Self::new(name, attributes)));
    }
}

/// Reads a part; the message says what is not well-formed.
pub(super) fn read(xml: &[u8]) -> Result<Vec<Node>, String> {
    let mut reader = Reader::from_reader(xml);
    let mut root = Element::new("", &[]);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|e| e.to_string())?;
        let node = match event {
            Event::Eof => break,
            Event::Start(start) => {
                open.push(element(&start)?);
                continue;
            }
            Event::Empty(start) => Node::Element(element(&start)?),
            Event::End(_) => match open.pop() {
                Some(element) => Node::Element(element),
                None => return Err("an end without a start".to_owned()),
            },
            other => Node::Other(other.into_owned()),
        };
        open.last_mut().unwrap_or(&mut root).children.push(node);
    }
    if open.is_empty() {
        Ok(root.children)
    } else {
        Err("an element is not closed".to_owned())
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| e.to_string())?;
        attributes.push((
            attribute.key.into_inner().to_owned(),
            attribute.value.into_owned(),
        ));
    }
    Ok(Element {
        name: start.name().into_inner().to_owned(),
        attributes,
        children: Vec::new(),
    })
}

/// Writes the nodes back.
pub(super) fn write(nodes: &[Node]) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    write_nodes(nodes, &mut writer)?;
    Ok(writer.into_inner())
}

fn write_nodes(nodes: &[Node], writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    for node in nodes {
        match node {
            Node::Other(event) => writer.write_event(event.borrow())?,
            Node::Element(element) => {
                let mut start = BytesStart::new(element.name.as_str());
                for (key, value) in &element.attributes {
                    // Built by hand because a pair of strings would be escaped a second time.
                    start.push_attribute(Attribute {
                        key: QName(key),
                        value: Cow::Borrowed(value),
                    });
                }
                if element.children.is_empty() {
                    writer.write_event(Event::Empty(start))?;
                } else {
                    writer.write_event(Event::Start(start))?;
                    write_nodes(&element.children, writer)?;
                    writer.write_event(Event::End(BytesEnd::new(element.name.as_str())))?;
                }
            }
        }
    }
    Ok(())
}
