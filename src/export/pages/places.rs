//! Where the answers stand on the pages.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::points;
use crate::terms::ElementId;

/// The label that the template gives to what marks an answer.
const LABEL: &str = "from";

/// Where the text of an answer begins.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerPlace {
    /// The element that is answered.
    pub element: ElementId,
    /// The page, counted from 0.
    pub page: usize,
    /// Distance from the left edge of the page, in points.
    pub x: f32,
    /// Distance of the base line from the upper edge, in points.
    pub y: f32,
}

/// The beginnings of all answers, in the order of the letter.
pub(super) fn places(document: &PagedDocument) -> Vec<AnswerPlace> {
    let Some(label) = Label::new(PicoStr::intern(LABEL)) else {
        return Vec::new();
    };
    let introspector = document.introspector();
    introspector
        .query(&Selector::Label(label))
        .iter()
        .filter_map(|content| {
            let mark = content.to_packed::<MetadataElem>()?;
            let Value::Str(element) = &mark.value else {
                return None;
            };
            let at = introspector.as_ref().position(content.location()?)?;
            Some(AnswerPlace {
                element: ElementId::new(element.as_str()),
                page: at.page.get() - 1,
                x: points(at.point.x),
                y: points(at.point.y),
            })
        })
        .collect()
}
