//! The custom XML part in which the request travels (ISO/IEC 29500-1, 15.2.5 and 22.5).

use super::package::OFFICE_RELATION;
use crate::export::Enclosure;

/// Path of the properties of the part, which have a content type of their own.
pub(super) const PROPERTIES: &str = "customXml/itemProps1.xml";
/// Path of the part as the relations of `word/document.xml` name it.
pub(super) const TARGET: &str = "../customXml/item1.xml";

const NAMESPACE: &str = "urn:rogatory:carried:1";
/// Identifies the part inside its file; it needs to differ from other parts of the same file only.
const ITEM: &str = "{5B6F2C4E-0E0B-4E0C-9B57-726F6761746F}";

/// The part, its properties and its relations: path and XML without declaration.
pub(super) fn parts(enclosure: &Enclosure) -> [(&'static str, String); 3] {
    let text = |json: &str| quick_xml::escape::partial_escape(json).into_owned();
    [
        (
            "customXml/item1.xml",
            format!(
                r#"<carried xmlns="{NAMESPACE}"><origin>{}</origin><request>{}</request></carried>"#,
                text(&enclosure.origin),
                text(&enclosure.request)
            ),
        ),
        (
            PROPERTIES,
            format!(
                r#"<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>"#
            ),
        ),
        (
            "customXml/_rels/item1.xml.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{OFFICE_RELATION}/customXmlProps" Target="itemProps1.xml"/></Relationships>"#
            ),
        ),
    ]
}
