//! Numbers of paragraphs and labels of items as Word's own numbering.
//!
//! Numbers and labels are those of the model. Where Word's counting gives the same, a paragraph takes
//! part in it, so that it renumbers when someone edits the letter; where it does not, the label
//! is written out, because a number that changes silently is worse than one that does not move.

use docx_rs as dx;

/// Where the text of a numbered paragraph begins, in twentieths of a point.
pub(super) const NUMBER_INDENT: i32 = 680;
/// Where the text of an item begins.
pub(super) const ITEM_INDENT: i32 = 1_247;

/// The numbering that `docx-rs` adds to every file, which the post-pass removes.
pub(super) const FOREIGN: &str = "1";
/// Numbered paragraphs, with lettered items below them.
const LETTER: usize = 2;
/// Lettered items that do not stand below a numbered paragraph.
const LOOSE: usize = 3;
/// Items with a dash.
const DASH: usize = 4;
/// How far labels of a right-to-left letter stand inside the margin. Word mirrors the alignment of a label,
/// LibreOffice does not, and would set it outside the text.
const RTL_INWARD: i32 = 340;
/// `w:lowerLetter` counts a … z, aa, bb; the model counts a … z, aa, ab, as treaties do.
const LAST_COMMON_LETTER: u32 = 26;

/// How a paragraph gets its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// By the numbering of the file.
    Counted {
        /// `w:numId`.
        list: usize,
        /// `w:ilvl`.
        level: usize,
    },
    /// As text before a tab.
    Written(String),
}

/// What Word has counted so far.
#[derive(Debug)]
pub(super) struct Lists {
    numbers: u32,
    items: u32,
    /// The list that the next item continues: its numId and level.
    current: (usize, usize),
    restarted: Vec<(usize, usize)>,
}

impl Lists {
    pub const fn new() -> Self {
        Self {
            numbers: 0,
            items: 0,
            current: (LETTER, 1),
            restarted: Vec::new(),
        }
    }

    /// The label of a numbered paragraph.
    pub fn number(&mut self, number: u32) -> Label {
        self.items = 0;
        self.current = (LETTER, 1);
        if self.numbers.checked_add(1) == Some(number) {
            self.numbers = number;
            Label::Counted {
                list: LETTER,
                level: 0,
            }
        } else {
            Label::Written(format!("{number}."))
        }
    }

    /// The label of an item.
    pub fn item(&mut self, label: Option<&str>) -> Label {
        let Some(label) = label else {
            return Label::Counted {
                list: DASH,
                level: 0,
            };
        };
        if label == "(a)" && (self.items > 0 || self.numbers == 0) {
            let list = DASH + 1 + self.restarted.len();
            self.restarted.push((list, LOOSE));
            self.current = (list, 0);
            self.items = 0;
        }
        if counted_letter(self.items + 1).is_some_and(|expected| expected == label) {
            self.items += 1;
            let (list, level) = self.current;
            Label::Counted { list, level }
        } else {
            Label::Written(label.to_owned())
        }
    }

    /// Adds the numbering to the file.
    pub fn define(self, mut docx: dx::Docx, rtl: bool) -> dx::Docx {
        let inward = if rtl { RTL_INWARD } else { 0 };
        let level = |index: usize, format: &str, text: &str, start: i32, hanging: i32| {
            dx::Level::new(
                index,
                dx::Start::new(1),
                dx::NumberFormat::new(format),
                dx::LevelText::new(text),
                dx::LevelJc::new("start"),
            )
            .indent(
                Some(start + inward),
                Some(dx::SpecialIndentType::Hanging(hanging)),
                None,
                None,
            )
        };
        let step = ITEM_INDENT - NUMBER_INDENT;
        let mut letter = dx::AbstractNumbering::new(LETTER)
            .add_level(level(0, "decimal", "%1.", NUMBER_INDENT, NUMBER_INDENT))
            .add_level(level(1, "lowerLetter", "(%2)", ITEM_INDENT, step));
        letter.multi_level_type = Some("multilevel".to_owned());
        let mut loose = dx::AbstractNumbering::new(LOOSE).add_level(level(
            0,
            "lowerLetter",
            "(%1)",
            ITEM_INDENT,
            step,
        ));
        loose.multi_level_type = Some("singleLevel".to_owned());
        let mut dash = dx::AbstractNumbering::new(DASH).add_level(level(
            0,
            "bullet",
            "\u{2013}",
            ITEM_INDENT,
            step,
        ));
        dash.multi_level_type = Some("singleLevel".to_owned());
        docx = docx
            .add_abstract_numbering(letter)
            .add_abstract_numbering(loose)
            .add_abstract_numbering(dash)
            .add_numbering(dx::Numbering::new(LETTER, LETTER))
            .add_numbering(dx::Numbering::new(DASH, DASH));
        for (list, kind) in self.restarted {
            docx = docx.add_numbering(
                dx::Numbering::new(list, kind).add_override(dx::LevelOverride::new(0).start(1)),
            );
        }
        docx
    }
}

/// `(a)` to `(z)`, as far as Word and the model count alike.
fn counted_letter(index: u32) -> Option<String> {
    let zero = index.checked_sub(1).filter(|i| *i < LAST_COMMON_LETTER)?;
    char::from_u32(u32::from('a') + zero).map(|c| format!("({c})"))
}
