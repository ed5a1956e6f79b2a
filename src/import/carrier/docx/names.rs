//! What elements, fields and settings of a letter are called, and what each is to its reader.

use super::super::seen::ForeignSort;
use super::super::tree::{Child, Node};
use super::traits::is_tracked;

/// Settings that change nothing on a page, or only how a program works with the letter.
pub(super) const QUIET_SETTINGS: &[&str] = &[
    "zoom",
    "defaultTabStop",
    "autoHyphenation",
    "characterSpacingControl",
    "compat",
    "themeFontLang",
    "rsids",
    "clrSchemeMapping",
    "shapeDefaults",
    "hdrShapeDefaults",
    "decimalSymbol",
    "listSeparator",
    "proofState",
    "hideSpellingErrors",
    "hideGrammaticalErrors",
    "footnotePr",
    "endnotePr",
    "removePersonalInformation",
    "activeWritingStyle",
    "doNotTrackMoves",
    "doNotTrackFormatting",
    "noLineBreaksAfter",
    "noLineBreaksBefore",
    "consecutiveHyphenLimit",
    "hyphenationZone",
    "drawingGridHorizontalSpacing",
    "drawingGridVerticalSpacing",
    "displayHorizontalDrawingGridEvery",
    "displayVerticalDrawingGridEvery",
    "uiCompat97To2003",
    "doNotAutoCompressPictures",
    "doNotIncludeSubdocsInStats",
    "saveSubsetFonts",
    "attachedSchema",
    "stylePaneFormatFilter",
    "stylePaneSortMethod",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "chartTrackingRefBased",
    "docId",
    "discardImageEditingData",
    "defaultImageDpi",
    "mathPr",
    "persistentDocumentId",
];

/// Fields that ask another program, another file or the network.
pub(super) const ACTIVE_FIELDS: &[&str] = &[
    "DDE",
    "DDEAUTO",
    "LINK",
    "IMPORT",
    "INCLUDE",
    "INCLUDETEXT",
    "INCLUDEPICTURE",
    "DATABASE",
    "MACROBUTTON",
    "MERGEFIELD",
    "RD",
    "EMBED",
    "CONTROL",
    "AUTOTEXT",
    "AUTOTEXTLIST",
];

/// The words of `w:t`: without `xml:space` blanks at its ends do not count (17.3.3.31).
pub(super) fn text_of(node: &Node) -> String {
    let text = node.text().replace(['\n', '\t', '\r'], " ");
    match node.attribute("xml:space") {
        Some("preserve") => text,
        _ => text.trim_matches(' ').to_owned(),
    }
}

/// Whether a field is one of the two that the foot of every letter has.
pub(super) fn is_of_pages(code: &str) -> bool {
    let code = code.trim();
    code.eq_ignore_ascii_case("PAGE") || code.eq_ignore_ascii_case("NUMPAGES")
}

/// What is quoted of something foreign: its words, or what it is called if it has none.
pub(super) fn quoted(node: &Node) -> String {
    let words = match node.children.first() {
        Some(Child::Text(text)) if node.name == "w:instrText" => text.clone(),
        _ => node.words(),
    };
    if words.is_empty() {
        node.name.clone()
    } else {
        words
    }
}

/// What sort of foreign thing an element is.
pub(super) fn sort_of(name: &str) -> ForeignSort {
    match name {
        "w:footnoteReference" | "w:endnoteReference" | "w:footnoteRef" | "w:endnoteRef" => {
            ForeignSort::Note
        }
        "w:commentRangeStart" | "w:commentRangeEnd" | "w:commentReference" | "w:annotationRef" => {
            ForeignSort::Comment
        }
        "w:drawing" | "w:pict" => ForeignSort::Drawing,
        "w:object" => ForeignSort::Object,
        "w:altChunk" | "w:subDoc" => ForeignSort::Chunk,
        "w:sdt" | "w:customXml" | "w:smartTag" => ForeignSort::Control,
        "w:hyperlink" => ForeignSort::Link,
        "w:bdo" | "w:dir" => ForeignSort::Direction,
        "w:fldSimple" | "w:instrText" | "w:fldChar" | "w:pgNum" => ForeignSort::Field,
        "w:delText" | "w:delInstrText" => ForeignSort::Tracked,
        "mc:AlternateContent" => ForeignSort::Alternate,
        name if is_tracked(name) || name.starts_with("w:move") => ForeignSort::Tracked,
        _ => ForeignSort::Element,
    }
}
