//! The styles of a letter, by language.
//!
//! Written as WordprocessingML, in the order of the schema. Everything that makes the look of a page
//! is a named style, so that a ministry can change its letters by changing styles.

use crate::document::Role;
use crate::terms::Language;

/// Fonts that Word has on every machine and that LibreOffice replaces by fonts of the same widths.
/// Times New Roman also has the Arabic letters; `SimSun` comes with every Windows.
pub(super) const LATIN: &str = "Times New Roman";
/// For Chinese.
pub(super) const EAST_ASIAN: &str = "SimSun";
/// For Arabic and Hebrew.
pub(super) const ARABIC: &str = "Times New Roman";

/// The style of a role. The lines of the letterhead differ: see [`letterhead`].
pub(super) const fn of(role: Role) -> &'static str {
    match role {
        Role::Letterhead => "Letterhead",
        Role::Mark => "Mark",
        Role::PlaceDate => "PlaceAndDate",
        Role::Reference => "Reference",
        Role::Addressee => "Addressee",
        Role::Subject => "Subject",
        Role::Salutation => "Salutation",
        Role::Body => "BodyText",
        Role::Continued => "NumberedContinued",
        Role::Quotation => "Quotation",
        Role::QuotationHead => "QuotationHeading",
        Role::Closing => "Closing",
        Role::Signature => "Signature",
        Role::Note => "Note",
        Role::Annex => "AnnexList",
    }
}

/// The style of a line of the letterhead: the State, the authority, then the address. Counted from 1.
pub(super) const fn letterhead(line: u32) -> &'static str {
    match line {
        1 => "LetterheadState",
        2 => "LetterheadAuthority",
        _ => "Letterhead",
    }
}

/// A paragraph style: what stands in `w:pPr` and `w:rPr`.
pub(super) struct Style {
    /// `w:styleId`.
    pub id: &'static str,
    /// The name that Word shows.
    pub name: &'static str,
    /// Style of the paragraph that a writer begins after one of this style; empty for the same.
    pub next: &'static str,
    /// Content of `w:pPr`, in the order of the schema.
    pub paragraph: String,
    /// Content of `w:rPr`, in the order of the schema.
    pub run: String,
}

/// Properties that depend on the language of the letter.
pub(super) struct Setting {
    /// The language.
    pub language: Language,
    /// Size of the body text in half points.
    body: u32,
    /// Line height in 240ths of a line.
    pub line: u32,
}

impl Setting {
    /// The setting of a language.
    pub const fn of(language: Language) -> Self {
        let (body, line) = match language {
            Language::Zh => (24, 340),
            Language::Ar => (26, 264),
            _ => (23, 271),
        };
        Self {
            language,
            body,
            line,
        }
    }

    /// Size by its difference to the body, in half points. Arabic letters are drawn smaller than Latin
    /// ones of the same size, hence the larger size for complex scripts, and a larger body in Arabic letters.
    pub fn size(&self, difference: i32) -> String {
        let size = self.body.saturating_add_signed(difference);
        let complex = size.saturating_add(2);
        format!(r#"<w:sz w:val="{size}"/><w:szCs w:val="{complex}"/>"#)
    }

    /// Letter-spacing, in twentieths of a point; none in Arabic, where it tears joined letters apart.
    fn spaced(&self, twentieths: u32) -> String {
        if self.language.is_rtl() {
            String::new()
        } else {
            format!(r#"<w:spacing w:val="{twentieths}"/>"#)
        }
    }

    /// Emphasis of remarks: slanted where the script has an italic.
    const fn slanted(&self) -> &'static str {
        match self.language {
            Language::Ar | Language::Zh => "",
            _ => "<w:i/><w:iCs/>",
        }
    }
}

const BOLD: &str = "<w:b/><w:bCs/>";
const RULE_BELOW: &str =
    r#"<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="6" w:color="404040"/></w:pBdr>"#;

/// A box around the marks; lines that follow each other share it.
fn stamp() -> String {
    let side = |name: &str, space: u32| {
        format!(r#"<w:{name} w:val="single" w:sz="8" w:space="{space}" w:color="000000"/>"#)
    };
    format!(
        "<w:pBdr>{}{}{}{}</w:pBdr>",
        side("top", 2),
        side("left", 3),
        side("bottom", 2),
        side("right", 3)
    )
}

fn style(
    id: &'static str,
    name: &'static str,
    next: &'static str,
    paragraph: impl Into<String>,
    run: impl Into<String>,
) -> Style {
    Style {
        id,
        name,
        next,
        paragraph: paragraph.into(),
        run: run.into(),
    }
}

/// All paragraph styles.
pub(super) fn all(setting: &Setting) -> Vec<Style> {
    let mut styles = head(setting);
    styles.extend(body(setting));
    styles.extend(tail(setting));
    styles
}

/// From the letterhead to the words of address.
fn head(s: &Setting) -> Vec<Style> {
    let letterhead = |after| {
        format!(
            r#"<w:keepLines/>{RULE_BELOW}<w:spacing w:before="0" w:after="{after}" w:line="240" w:lineRule="auto"/><w:contextualSpacing/><w:jc w:val="center"/>"#
        )
    };
    let block = |before, after, align: &str| {
        format!(
            r#"<w:spacing w:before="{before}" w:after="{after}"/><w:contextualSpacing/>{align}"#
        )
    };
    let end = r#"<w:jc w:val="end"/>"#;
    vec![
        style("Normal", "Normal", "", "", ""),
        style(
            "LetterheadState",
            "Letterhead State",
            "LetterheadAuthority",
            letterhead(40),
            format!("{BOLD}<w:caps/>{}{}", s.spaced(30), s.size(7)),
        ),
        style(
            "LetterheadAuthority",
            "Letterhead authority",
            "Letterhead",
            letterhead(40),
            format!("{BOLD}{}", s.size(2)),
        ),
        style(
            "Letterhead",
            "Letterhead",
            "Letterhead",
            letterhead(240),
            s.size(-4),
        ),
        style(
            "Mark",
            "Mark",
            "Mark",
            format!(
                r#"<w:keepNext/>{}<w:spacing w:before="40" w:after="40"/><w:ind w:left="5386" w:right="60"/><w:jc w:val="center"/>"#,
                stamp()
            ),
            format!("{BOLD}{}{}", s.spaced(30), s.size(0)),
        ),
        style(
            "PlaceAndDate",
            "Place and date",
            "Reference",
            block(240, 120, end),
            "",
        ),
        style(
            "Reference",
            "Reference",
            "Addressee",
            block(120, 120, ""),
            "",
        ),
        style(
            "Addressee",
            "Addressee",
            "Subject",
            format!("<w:keepLines/>{}", block(280, 280, "")),
            "",
        ),
        style(
            "Subject",
            "Subject",
            "Salutation",
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="280"/>"#,
            format!("{BOLD}{}", s.size(1)),
        ),
        style(
            "Salutation",
            "Salutation",
            "NumberedParagraph",
            r#"<w:keepNext/><w:spacing w:before="160" w:after="160"/>"#,
            "",
        ),
    ]
}

/// The text of the letter.
fn body(s: &Setting) -> Vec<Style> {
    let both = r#"<w:jc w:val="both"/>"#;
    vec![
        style(
            "Heading1",
            "heading 1",
            "NumberedParagraph",
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>"#,
            format!("{BOLD}{}", s.size(3)),
        ),
        style(
            "Heading2",
            "heading 2",
            "NumberedParagraph",
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="1"/>"#,
            format!("{BOLD}{}", s.size(0)),
        ),
        style(
            "BodyText",
            "Body Text",
            "BodyText",
            format!(r#"<w:spacing w:before="120" w:after="120"/>{both}"#),
            "",
        ),
        style(
            "NumberedParagraph",
            "Numbered paragraph",
            "NumberedParagraph",
            format!(r#"<w:spacing w:before="120" w:after="120"/>{both}"#),
            "",
        ),
        style(
            "NumberedContinued",
            "Numbered paragraph continued",
            "NumberedContinued",
            format!(r#"<w:spacing w:before="120" w:after="120"/><w:ind w:left="680"/>{both}"#),
            "",
        ),
        style(
            "Item",
            "Item",
            "Item",
            format!(r#"<w:spacing w:before="60" w:after="60"/>{both}"#),
            "",
        ),
        style(
            "QuotationHeading",
            "Quotation heading",
            "Quotation",
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="60"/><w:ind w:left="680"/>"#,
            "<w:b/><w:bCs/>".to_owned(),
        ),
        style(
            "Quotation",
            "Quotation",
            "NumberedParagraph",
            format!(
                r#"<w:spacing w:before="120" w:after="120"/><w:ind w:left="1247" w:right="567"/>{both}"#
            ),
            s.size(-1),
        ),
        style(
            "Note",
            "Note",
            "NumberedParagraph",
            r#"<w:spacing w:before="60" w:after="100"/><w:ind w:left="680"/>"#,
            format!("{}{}", s.slanted(), s.size(-4)),
        ),
        style(
            "TableText",
            "Table text",
            "TableText",
            r#"<w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/>"#,
            s.size(-2),
        ),
        style(
            "TableLabel",
            "Table label",
            "TableText",
            r#"<w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/>"#,
            s.size(-2),
        ),
        style(
            "TableHeading",
            "Table heading",
            "TableText",
            r#"<w:keepNext/><w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/>"#,
            format!("{BOLD}{}", s.size(-2)),
        ),
        style(
            "TableGap",
            "Table gap",
            "NumberedParagraph",
            r#"<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>"#,
            r#"<w:sz w:val="8"/><w:szCs w:val="8"/>"#,
        ),
    ]
}

/// From the closing to the annex list, and what stands on every page.
fn tail(s: &Setting) -> Vec<Style> {
    let header = format!(r#"{RULE_BELOW}<w:spacing w:after="120"/><w:jc w:val="end"/>"#);
    vec![
        style(
            "Closing",
            "Closing",
            "Signature",
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/><w:jc w:val="both"/>"#,
            "",
        ),
        style(
            "Signature",
            "Signature",
            "Signature",
            r#"<w:keepLines/><w:spacing w:before="0" w:after="0"/><w:ind w:left="4535"/>"#,
            "",
        ),
        style(
            "AnnexList",
            "Annex list",
            "AnnexList",
            r#"<w:keepLines/><w:spacing w:before="60" w:after="60"/><w:ind w:left="680" w:hanging="680"/>"#,
            "",
        ),
        style("Header", "header", "", header, s.size(-5)),
        style(
            "FirstHeader",
            "Header of the first page",
            "",
            r#"<w:spacing w:line="120" w:lineRule="exact"/>"#,
            r#"<w:sz w:val="8"/><w:szCs w:val="8"/>"#,
        ),
        style(
            "DraftMark",
            "Draft mark",
            "",
            r#"<w:spacing w:after="60" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>"#,
            format!(
                r#"{BOLD}<w:color w:val="C00000"/>{}{}"#,
                s.spaced(120),
                s.size(17)
            ),
        ),
        style(
            "Footer",
            "footer",
            "",
            r#"<w:spacing w:before="60"/><w:jc w:val="center"/>"#,
            s.size(-5),
        ),
    ]
}
