//! The part `word/styles.xml`.

use std::fmt::Write as _;

use super::runs::{Script, Speech};
use super::styles::{self, ARABIC, EAST_ASIAN, LATIN, Setting, Style};
use crate::terms::Language;

/// The part `word/styles.xml`.
pub(super) fn xml(language: Language) -> Vec<u8> {
    let setting = Setting::of(language);
    let mut out = String::from(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    );
    out.push_str(&defaults(&setting));
    for style in styles::all(&setting) {
        paragraph_style(&mut out, &style);
    }
    out.push_str(concat!(
        r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#,
        r#"<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"#,
        r#"<w:style w:type="character" w:customStyle="1" w:styleId="Identifier"><w:name w:val="Identifier"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:noProof/></w:rPr></w:style>"#,
        r#"<w:style w:type="character" w:customStyle="1" w:styleId="MissingText"><w:name w:val="Missing text"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:rPr></w:style>"#,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>"#,
        r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>"#,
        "</w:styles>",
    ));
    out.into_bytes()
}

/// What holds for every paragraph and run.
fn defaults(setting: &Setting) -> String {
    let home = Speech::of(setting.language);
    // Word wants all three languages in the defaults; the document's own replaces one of them.
    let (western, east_asian, complex) = match home.script {
        Script::Western => (home.tag, "zh-CN", "ar-SA"),
        Script::EastAsian => ("en-GB", home.tag, "ar-SA"),
        Script::Complex => ("en-GB", "zh-CN", home.tag),
    };
    let size = setting.size(0);
    let line = setting.line;
    format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{EAST_ASIAN}" w:cs="{ARABIC}"/>{size}<w:lang w:val="{western}" w:eastAsia="{east_asian}" w:bidi="{complex}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/><w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#
    )
}

fn paragraph_style(out: &mut String, style: &Style) {
    // Word has styles of these names itself; the others are the letter's own.
    let kind = match style.id {
        "Normal" => r#" w:default="1""#,
        "Heading1" | "Heading2" | "Header" | "Footer" | "BodyText" | "Salutation" | "Closing"
        | "Signature" => "",
        _ => r#" w:customStyle="1""#,
    };
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        r#"<w:style w:type="paragraph"{kind} w:styleId="{}"><w:name w:val="{}"/>"#,
        style.id, style.name
    );
    if style.id != "Normal" {
        out.push_str(r#"<w:basedOn w:val="Normal"/>"#);
    }
    if !style.next.is_empty() {
        let _ = write!(out, r#"<w:next w:val="{}"/>"#, style.next);
    }
    out.push_str("<w:qFormat/>");
    for (tag, content) in [("w:pPr", &style.paragraph), ("w:rPr", &style.run)] {
        if !content.is_empty() {
            let _ = write!(out, "<{tag}>{content}</{tag}>");
        }
    }
    out.push_str("</w:style>");
}
