//! Properties of any text at all.

use proptest::prelude::*;

use super::super::caret::{Caret, Way};
use super::super::flow::Flow;
use super::super::order::{Base, Direction};
use super::{Typewriter, style};
use crate::i18n;

/// Letters of every direction, digits, brackets, marks, controls, spaces, line ends.
fn text() -> impl Strategy<Value = String> {
    let some = prop::sample::select(
        "abcязבאبتثجحسملم中文請0129٠١٢٩()[]«»\"'.,:;-/+%$€#@ \t\n\u{301}\u{64E}\u{651}\u{200B}\u{200C}\u{200D}\
         \u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{FEFF}\u{AD}\
         \u{A0}\u{202F}\u{3000}👨🇪🇬"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop_oneof![
        prop::collection::vec(some, 0..60).prop_map(|c| c.into_iter().collect()),
        any::<String>(),
    ]
}

fn flow(text: &str, base: Direction, room: f32, single: bool) -> Flow {
    let mut flow = Flow::new(text, style(Base::Usual(base), room), single);
    while !flow.lay_out(0..1, 100, &mut Typewriter) {}
    flow
}

fn is_border(text: &str, index: usize) -> bool {
    index == text.len()
        || text.is_char_boundary(index) && {
            let start = text[..index].rfind('\n').map_or(0, |at| at + 1);
            let end = text[index..].find('\n').map_or(text.len(), |at| index + at);
            let paragraph = &text[start..end];
            index == end || i18n::grapheme_breaks(paragraph).any(|at| start + at == index)
        }
}

proptest! {
    #[test]
    fn any_text_is_laid_out_whole(text in text(), rtl: bool, room in 1.0_f32..400.0) {
        let flow = flow(&text, Direction::of(rtl), room, false);
        let shown: Vec<String> = flow
            .visible(0..usize::MAX)
            .map(|(_, _, block)| {
                let cells: String =
                    block.cells.iter().map(|c| &block.text[c.range.clone()]).collect();
                assert_eq!(cells, block.text);
                let mut seen: Vec<usize> =
                    block.lines.iter().flat_map(|l| l.visual.iter().copied()).collect();
                seen.sort_unstable();
                assert!(seen.into_iter().eq(0..block.cells.len()));
                block.text.clone()
            })
            .collect();
        prop_assert_eq!(shown.join("\n"), text);
    }

    #[test]
    fn the_caret_stays_on_borders_between_characters_and_walks_through(text in text(), rtl: bool) {
        // Between paragraphs of different directions one key leads back and forth; here all run one way.
        let base = Base::Forced(Direction::of(rtl));
        let mut flow = Flow::new(&text, style(base, 120.0), false);
        while !flow.lay_out(0..1, 100, &mut Typewriter) {}
        for way in [Way::Right, Way::Left] {
            for start in [Caret::after(0), Caret::before(text.len())] {
                let mut caret = start;
                for _ in 0..=2 * text.len() + 2 {
                    prop_assert!(is_border(&text, caret.index), "{caret:?} in {text:?}");
                    let next = flow.step(caret, way);
                    if next == caret {
                        break;
                    }
                    caret = next;
                }
                prop_assert_eq!(flow.step(caret, way), caret, "the walk ends");
            }
        }
    }

    #[test]
    fn every_border_is_reached_by_a_click(text in text(), rtl: bool) {
        let flow = flow(&text, Direction::of(rtl), 120.0, false);
        let mut found = std::collections::BTreeSet::new();
        for (top, start, block) in flow.visible(0..usize::MAX) {
            for (number, line) in block.lines.iter().enumerate() {
                let indent = block.indent(line, 120.0);
                found.insert(flow.hit(top + number, indent - 5.0, 120.0).index);
                for at in &line.visual {
                    let cell = &block.cells[*at];
                    for x in [cell.x + 0.1, cell.x + cell.advance - 0.1] {
                        let hit = flow.hit(top + number, indent + x, 120.0);
                        prop_assert!(hit.index >= start);
                        found.insert(hit.index);
                    }
                }
            }
        }
        for index in (0..=text.len()).filter(|at| is_border(&text, *at)) {
            prop_assert!(found.contains(&index), "{index} in {text:?}");
        }
    }

    #[test]
    fn steps_by_characters_and_words_end_at_the_ends(text in text(), rtl: bool) {
        let flow = flow(&text, Direction::of(rtl), 120.0, false);
        for on in [true, false] {
            let end = if on { text.len() } else { 0 };
            for by_word in [true, false] {
                let mut index = text.len() - end;
                for _ in 0..=text.len() {
                    if index == end {
                        break;
                    }
                    let next = if by_word {
                        flow.word_step(index, on).index
                    } else {
                        flow.character_step(index, on)
                    };
                    let forth = if on { next > index } else { next < index };
                    prop_assert!(forth);
                    prop_assert!(is_border(&text, next), "{next} in {text:?}");
                    index = next;
                }
                prop_assert_eq!(index, end);
            }
        }
    }

    #[test]
    fn what_is_kept_after_a_change_is_as_if_made_anew(
        before in text(),
        after in text(),
        rtl: bool,
    ) {
        let mut kept = flow(&before, Direction::of(rtl), 90.0, false);
        kept.update(&after, style(Base::Usual(Direction::of(rtl)), 90.0));
        while !kept.lay_out(0..1, 100, &mut Typewriter) {}
        let anew = flow(&after, Direction::of(rtl), 90.0, false);
        prop_assert_eq!(kept.line_count(), anew.line_count());
        for index in (0..=after.len()).filter(|at| is_border(&after, *at)) {
            let caret = Caret::after(index);
            prop_assert_eq!(kept.place(caret), anew.place(caret));
        }
    }
}

#[test]
fn a_million_characters_without_a_space_are_laid_out_only_where_they_are_seen() {
    let text = "م".repeat(1_000_000);
    let mut flow = Flow::new(
        &text,
        style(Base::Usual(Direction::RightToLeft), 600.0),
        false,
    );
    flow.lay_out_around(Caret::after(500_000), &mut Typewriter);
    let complete = flow.lay_out(0..40, 0, &mut Typewriter);
    assert!(!complete);
    let cells: usize = flow
        .visible(0..usize::MAX)
        .map(|(_, _, block)| block.cells.len())
        .sum();
    assert!(cells < 50_000, "{cells} characters were laid out");
}
