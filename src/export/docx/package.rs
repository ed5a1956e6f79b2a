//! The container: the parts that every letter has, packed with fixed dates in a fixed order.

use super::runs::Speech;
use super::{DocxOptions, emblem, enclosure};
use crate::document::Document;
use crate::export::clean::clean;
use crate::export::{Enclosure, ExportError, write_bundle};

/// A part: its path and its bytes.
pub(super) type Part = (String, Vec<u8>);

const CONTENT_TYPES: &str = "[Content_Types].xml";
const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WML: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
pub(super) const OFFICE_RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of the main document: path below `word/`, type, id of the relation.
/// The ids of headers and footers are those that `docx-rs` gives in `w:sectPr`.
const WORD_PARTS: &[(&str, &str, &str)] = &[
    ("styles.xml", "styles", "rId1"),
    ("settings.xml", "settings", "rId2"),
    ("numbering.xml", "numbering", "rId3"),
    ("fontTable.xml", "fontTable", "rId4"),
    ("header1.xml", "header", "rIdHeader1"),
    ("header2.xml", "header", "rIdHeader2"),
    ("footer1.xml", "footer", "rIdFooter1"),
    ("footer2.xml", "footer", "rIdFooter2"),
];

/// Everything but the styles and what `docx-rs` wrote.
pub(super) fn fixed_parts(
    document: &Document,
    options: &DocxOptions,
    enclosed: Option<&Enclosure>,
) -> Vec<Part> {
    let speech = Speech::of(document.language);
    let mut parts = vec![
        (CONTENT_TYPES, content_types(enclosed.is_some(), document.logo.is_some())),
        ("_rels/.rels", package_relations()),
        (
            "docProps/app.xml",
            r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rogatory</Application></Properties>"#
                .to_owned(),
        ),
        (
            "docProps/core.xml",
            core(&document.title, speech.tag, options.created),
        ),
        ("word/_rels/document.xml.rels", document_relations(enclosed.is_some(), document.logo.is_some())),
        ("word/fontTable.xml", font_table()),
        ("word/settings.xml", settings(speech)),
    ];
    if let Some(enclosed) = enclosed {
        parts.extend(enclosure::parts(enclosed));
    }
    parts
        .into_iter()
        .map(|(name, xml)| (name.to_owned(), format!("{DECLARATION}{xml}").into_bytes()))
        .collect()
}

fn content_types(encloses: bool, has_emblem: bool) -> String {
    let mut overrides: String = WORD_PARTS
        .iter()
        .map(|(path, kind, _)| {
            format!(r#"<Override PartName="/word/{path}" ContentType="{WML}.{kind}+xml"/>"#)
        })
        .collect();
    overrides.push_str(&format!(
        r#"<Override PartName="/word/document.xml" ContentType="{WML}.document.main+xml"/>"#
    ));
    if encloses {
        overrides.push_str(&format!(
            r#"<Override PartName="/{}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>"#,
            enclosure::PROPERTIES
        ));
    }
    let picture = if has_emblem {
        r#"<Default Extension="png" ContentType="image/png"/>"#
    } else {
        ""
    };
    format!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{picture}{overrides}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>"#
    )
}

fn relations(entries: &str) -> String {
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>"#
    )
}

fn package_relations() -> String {
    relations(&format!(
        r#"<Relationship Id="rId1" Type="{OFFICE_RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="{OFFICE_RELATION}/extended-properties" Target="docProps/app.xml"/>"#
    ))
}

fn document_relations(encloses: bool, has_emblem: bool) -> String {
    let mut entries: String = WORD_PARTS
        .iter()
        .map(|(path, kind, id)| {
            format!(r#"<Relationship Id="{id}" Type="{OFFICE_RELATION}/{kind}" Target="{path}"/>"#)
        })
        .collect();
    if has_emblem {
        entries.push_str(&emblem::relation());
    }
    if encloses {
        entries.push_str(&format!(
            r#"<Relationship Id="rIdCarried" Type="{OFFICE_RELATION}/customXml" Target="{}"/>"#,
            enclosure::TARGET
        ));
    }
    relations(&entries)
}

fn core(title: &str, language: &str, created: jiff::civil::Date) -> String {
    let title = clean(title).replace(['\n', '\t'], " ");
    let title = quick_xml::escape::escape(title.as_str());
    let date = |name: &str| {
        format!(r#"<dcterms:{name} xsi:type="dcterms:W3CDTF">{created}T00:00:00Z</dcterms:{name}>"#)
    };
    format!(
        r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{language}</dc:language>{}{}</cp:coreProperties>"#,
        date("created"),
        date("modified")
    )
}

/// What a machine without these fonts should take instead.
fn font_table() -> String {
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="SimSun"><w:altName w:val="宋体"/><w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font></w:fonts>"#.to_owned()
}

fn settings(speech: Speech) -> String {
    let flag = |name: &str| {
        format!(
            r#"<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>"#
        )
    };
    let language = match speech.script {
        super::runs::Script::Western => format!(r#"w:val="{}""#, speech.tag),
        super::runs::Script::EastAsian => format!(r#"w:val="en-GB" w:eastAsia="{}""#, speech.tag),
        super::runs::Script::Complex => format!(r#"w:val="en-GB" w:bidi="{}""#, speech.tag),
    };
    format!(
        r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>{}{}{}</w:compat><w:themeFontLang {language}/></w:settings>"#,
        flag("overrideTableStyleFontSizeAndJustification"),
        flag("enableOpenTypeFeatures"),
        flag("doNotFlipMirrorIndents")
    )
}

/// Packs the parts: content types first, as readers of streams expect, the others by name.
///
/// # Errors
/// [`ExportError`] if the container cannot be written.
pub(super) fn pack(mut parts: Vec<Part>) -> Result<Vec<u8>, ExportError> {
    parts.sort_by(|(a, _), (b, _)| (a != CONTENT_TYPES, a).cmp(&(b != CONTENT_TYPES, b)));
    write_bundle(&parts)
}
