//! XML from outside: well-formed, without a document type, not nested too deeply.

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

use super::held::{CarrierFault, MAX_DEPTH};

/// A step through a part.
pub(super) enum Step {
    /// An element begins; its name without prefix.
    Start(String),
    /// An element ends.
    End,
    /// Text, with references resolved.
    Text(String),
}

/// Walks through a part; the visitor gets each step. An empty element begins and ends.
///
/// # Errors
/// [`CarrierFault::Xml`] as soon as something is not acceptable.
pub(super) fn walk(part: &[u8], mut visit: impl FnMut(Step)) -> Result<(), CarrierFault> {
    let fault = |problem: String| CarrierFault::Xml(problem);
    let text = std::str::from_utf8(part).map_err(|e| fault(e.to_string()))?;
    let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|e| fault(e.to_string()))? {
            Event::Eof => break,
            Event::Start(start) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(fault(format!(
                        "more than {MAX_DEPTH} elements inside each other"
                    )));
                }
                visit(Step::Start(start.local_name().into_inner().to_owned()));
            }
            Event::Empty(start) => {
                let name = start.local_name().into_inner().to_owned();
                visit(Step::Start(name));
                visit(Step::End);
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                visit(Step::End);
            }
            Event::Text(words) => {
                let words = words.xml_content(XmlVersion::Implicit1_0);
                visit(Step::Text(words.into_owned()));
            }
            Event::CData(words) => visit(Step::Text(words.into_inner().into_owned())),
            Event::GeneralRef(reference) => visit(Step::Text(resolved(&reference)?)),
            Event::DocType(_) => return Err(fault("a document type".to_owned())),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
    if depth == 0 {
        Ok(())
    } else {
        Err(fault("an element is not closed".to_owned()))
    }
}

/// A reference to a character or to one of the five entities of XML; there are no others without a document type.
pub(super) fn resolved(
    reference: &quick_xml::events::BytesRef<'_>,
) -> Result<String, CarrierFault> {
    let unknown = || CarrierFault::Xml("a reference to something unknown".to_owned());
    if let Some(character) = reference.resolve_char_ref().map_err(|_| unknown())? {
        return Ok(character.to_string());
    }
    let name = reference.clone().into_inner();
    quick_xml::escape::resolve_xml_entity(&name)
        .map(str::to_owned)
        .ok_or_else(unknown)
}
