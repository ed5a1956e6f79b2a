//! Characters that none of the fonts has.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst_layout::Page;

/// The characters that would be printed as empty boxes, each once, in the order of their codes.
pub(super) fn missing(pages: &[Page]) -> String {
    let mut found = BTreeSet::new();
    for page in pages {
        search(&page.frame, &mut found);
    }
    found.into_iter().collect()
}

fn search(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => search(&group.frame, found),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let cluster = text.text.get(glyph.range()).unwrap_or_default();
                    found.extend(cluster.chars());
                }
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}
