//! XML from outside: well-formed, without a document type, not nested too deeply.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::held::{CarrierFault, MAX_DEPTH};

/// A step through a part.
pub(super) enum Step {
    /// An element begins; its name without prefix.
    Start(String),
    /// An element ends; its name without prefix.
    End(String),
    /// Text, with references resolved.
    Text(String),
    /// The character that an element `sym` names by its number (ISO/IEC 29500-1, 17.3.3.30).
    Symbol(char),
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
                visit_symbol(&start, &mut visit);
            }
            Event::Empty(start) => {
                let name = start.local_name().into_inner().to_owned();
                visit(Step::Start(name.clone()));
                visit_symbol(&start, &mut visit);
                visit(Step::End(name));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Step::End(end.local_name().into_inner().to_owned()));
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

/// Gives the character of an element `sym`; a number that is none gives the sign for a lost character, so that it is seen.
fn visit_symbol(start: &BytesStart<'_>, visit: &mut impl FnMut(Step)) {
    if start.local_name().into_inner() != "sym" {
        return;
    }
    let number = start
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner() == "char")
        .and_then(|attribute| u32::from_str_radix(&attribute.value, 16).ok());
    let character = number.and_then(char::from_u32).unwrap_or('\u{fffd}');
    visit(Step::Symbol(character));
}

/// A reference to a character or to one of the five entities of XML; there are no others without a document type.
fn resolved(reference: &quick_xml::events::BytesRef<'_>) -> Result<String, CarrierFault> {
    let unknown = || CarrierFault::Xml("a reference to something unknown".to_owned());
    if let Some(character) = reference.resolve_char_ref().map_err(|_| unknown())? {
        return Ok(character.to_string());
    }
    let name = reference.clone().into_inner();
    quick_xml::escape::resolve_xml_entity(&name)
        .map(str::to_owned)
        .ok_or_else(unknown)
}
