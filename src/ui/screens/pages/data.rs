//! What is shown of the pages, and where an answer stands on them.

use super::memory::PagesMemory;
use crate::desk::preview::AnswerPlace;
use crate::i18n::Args;
use crate::terms::ElementId;
use crate::ui::context::Cx;

/// Letters stand on their base line and reach so far below it, in points.
const BELOW_BASE_LINE: f32 = 5.0;
/// Height of a line, in points.
const LINE: f32 = 16.0;

/// The pages in the language of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct PagesData {
    /// The pages, from the first on.
    pub pages: Vec<PageData>,
    /// What there is to say above them.
    pub note: Option<String>,
    /// Whether the note tells of a fault.
    pub is_fault: bool,
    /// Names of the buttons for magnification: smaller, as wide as the panel, larger.
    pub zoom: [String; 3],
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageData {
    /// Its name for a screen reader.
    pub name: String,
    /// Width and height in points of the paper.
    pub size: (f32, f32),
}

impl PagesData {
    /// The pages as they stand.
    #[must_use]
    pub fn new(cx: &Cx<'_>, memory: &PagesMemory) -> Self {
        let laid = memory.laid();
        let sizes = laid.map(|l| l.sizes.as_slice()).unwrap_or_default();
        let missing = laid.map(|l| l.missing.as_str()).unwrap_or_default();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let note = if memory.has_failed() {
            Some(cx.t("ui-pages-failed"))
        } else if !missing.is_empty() {
            let args = Args::new().with("characters", missing);
            Some(cx.with("ui-pages-missing", &args))
        } else if laid.is_none() {
            Some(cx.t("ui-pages-wait"))
        } else {
            None
        };
        Self {
            pages: sizes
                .iter()
                .enumerate()
                .map(|(index, size)| PageData {
                    name: cx.with(
                        "ui-pages-page",
                        &Args::new()
                            .number("page", number(index + 1))
                            .number("pages", number(sizes.len())),
                    ),
                    size: *size,
                })
                .collect(),
            is_fault: note.is_some() && laid.is_some() || memory.has_failed(),
            note,
            zoom: ["ui-zoom-out", "ui-pages-fit", "ui-zoom-in"].map(|id| cx.t(id)),
        }
    }
}

/// The element whose answer stands at a point of a page: the last one that begins before it.
///
/// Lengths are points of the paper; `rtl` says whether lines run to the left.
#[must_use]
pub fn answer_at(
    places: &[AnswerPlace],
    page: usize,
    (x, y): (f32, f32),
    rtl: bool,
) -> Option<&ElementId> {
    let begins_before = |place: &&AnswerPlace| {
        if place.page != page {
            return place.page < page;
        }
        let bottom = place.y + BELOW_BASE_LINE;
        if y > bottom {
            return true;
        }
        let is_same_line = y > bottom - LINE;
        is_same_line && if rtl { x <= place.x } else { x >= place.x }
    };
    places
        .iter()
        .rfind(begins_before)
        .map(|place| &place.element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_belongs_to_the_answer_that_begins_last_before_it() {
        let place = |element: &str, page, x, y| AnswerPlace {
            element: ElementId::new(element),
            page,
            x,
            y,
        };
        let places = [
            place("first", 0, 100.0, 100.0),
            place("second", 0, 300.0, 100.0),
            place("third", 0, 100.0, 200.0),
            place("last", 1, 100.0, 60.0),
        ];
        let at = |page, x, y| answer_at(&places, page, (x, y), false).map(ElementId::as_str);
        assert_eq!(at(0, 50.0, 40.0), None);
        assert_eq!(at(0, 150.0, 98.0), Some("first"));
        assert_eq!(at(0, 310.0, 98.0), Some("second"));
        // The second line of an answer begins left of the answer.
        assert_eq!(at(0, 110.0, 120.0), Some("second"));
        assert_eq!(at(0, 110.0, 500.0), Some("third"));
        assert_eq!(at(1, 110.0, 20.0), Some("third"));
        assert_eq!(at(2, 0.0, 0.0), Some("last"));
        let mirrored = answer_at(&places, 0, (200.0, 98.0), true);
        assert_eq!(mirrored.map(ElementId::as_str), Some("second"));
    }
}
