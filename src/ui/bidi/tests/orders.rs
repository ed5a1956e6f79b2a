//! Texts with the order in which they are seen, and everything that follows from that order.

use serde::Deserialize;
use unicode_bidi::{BidiInfo, Level};

use super::super::block::Block;
use super::super::caret::{Caret, Side, Step, Way};
use super::super::order::{Base, Direction};
use super::{WIDTH, block, direction, seen};

#[derive(Deserialize)]
struct Cases {
    orders: Vec<(String, String, String)>,
    texts: Vec<(String, String)>,
}

fn cases() -> Cases {
    toml::from_str(include_str!("orders.toml")).unwrap()
}

/// The notation of the cases: capital letters for Arabic ones.
fn written(text: &str) -> String {
    const LETTERS: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
    text.chars()
        .map(|c| match c {
            'A'..='Z' => LETTERS.chars().nth(c as usize - 'A' as usize).unwrap(),
            '⟨' => '\u{2066}',
            '⟪' => '\u{2067}',
            '⟦' => '\u{2068}',
            '⟩' | '⟫' | '⟧' => '\u{2069}',
            c => c,
        })
        .collect()
}

fn all() -> Vec<(Direction, String)> {
    let cases = cases();
    let by_hand = cases
        .orders
        .iter()
        .map(|(d, text, _)| (direction(d), written(text)));
    let texts = cases.texts.iter().map(|(d, t)| (direction(d), t.clone()));
    by_hand.chain(texts).collect()
}

fn without_isolates(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn texts_are_seen_as_the_standard_says() {
    for (base, text, expected) in cases().orders {
        let block = block(&written(&text), direction(&base), f32::INFINITY);
        assert_eq!(
            without_isolates(&seen(&block, 0)),
            written(&expected),
            "{base}: {text}"
        );
    }
}

#[test]
fn every_line_of_every_width_is_seen_as_the_standard_says() {
    for (base, text) in all() {
        let level = if base.is_rtl() {
            Level::rtl()
        } else {
            Level::ltr()
        };
        let info = BidiInfo::new(&text, Some(level));
        for room in [30.0, 70.0, 120.0, 250.0, f32::INFINITY] {
            let block = block(&text, base, room);
            let mut end = 0;
            for (at, line) in block.lines.iter().enumerate() {
                assert_eq!(line.range.start, end, "{text}");
                end = line.range.end;
                let Some(paragraph) = info.paragraphs.first() else {
                    continue;
                };
                let (levels, runs) = info.visual_runs(paragraph, line.range.clone());
                let expected: String = runs
                    .into_iter()
                    .flat_map(|run| {
                        let characters = text[run.clone()].chars();
                        if levels[run.start].is_rtl() {
                            characters.rev().collect::<Vec<_>>()
                        } else {
                            characters.collect()
                        }
                    })
                    .collect();
                assert_eq!(seen(&block, at), expected, "{text} at {room}");
                let visible = text[line.range.clone()].trim_end().chars().count();
                assert!(
                    visible as f32 * WIDTH <= room.max(WIDTH) || has_wide(&block, at),
                    "{text} at {room}: line {at} does not fit"
                );
            }
            assert_eq!(end, text.len());
        }
    }
}

/// Signs of unseen characters and marks that belong to letters are not as wide as a character.
fn has_wide(block: &Block, line: usize) -> bool {
    block.lines[line].visual.iter().any(|at| {
        let cell = &block.cells[*at];
        cell.advance > WIDTH || block.text[cell.range.clone()].chars().count() > 1
    })
}

/// The caret at an edge of a character.
fn edge(block: &Block, cell: usize, right: bool) -> Caret {
    let cell = &block.cells[cell];
    if right == cell.direction.is_rtl() {
        Caret::after(cell.range.start)
    } else {
        Caret::before(cell.range.end)
    }
}

#[test]
fn arrow_keys_go_over_one_character_each_as_they_are_seen() {
    for (base, text) in all() {
        let block = block(&text, base, f32::INFINITY);
        let line = &block.lines[0];
        for way in [Way::Right, Way::Left] {
            let right = way == Way::Right;
            let mut caret = block.hit(0, if right { -1.0 } else { line.width + 1.0 });
            let mut x = block.place(caret).1;
            let cells: Vec<usize> = if right {
                line.visual.clone()
            } else {
                line.visual.iter().rev().copied().collect()
            };
            for cell in cells {
                let Step::To(next) = block.step(caret, way) else {
                    panic!("{text}: no way on at {caret:?}");
                };
                assert_eq!(next, edge(&block, cell, right), "{text}");
                let now = block.place(next).1;
                assert!(if right { now > x } else { now < x }, "{text}");
                caret = next;
                x = now;
            }
            let out = if way.is_forward(base) {
                Step::Beyond
            } else {
                Step::Back
            };
            assert_eq!(block.step(caret, way), out, "{text}");
        }
    }
}

#[test]
fn the_caret_goes_from_line_to_line() {
    for (base, text) in all() {
        let block = block(&text, base, 70.0);
        let on = if base.is_rtl() { Way::Left } else { Way::Right };
        let width = block.lines[0].width;
        // From the border of the first line, which may not be where the text begins.
        let mut caret = block.hit(0, if base.is_rtl() { width + 1.0 } else { -1.0 });
        let mut steps = 0;
        while let Step::To(next) = block.step(caret, on) {
            let (before, after) = (block.place(caret), block.place(next));
            assert!(after.0 >= before.0, "{text}: back to line {}", after.0);
            caret = next;
            steps += 1;
            assert!(steps <= block.cells.len() + block.lines.len(), "{text}");
        }
        assert_eq!(block.place(caret).0, block.lines.len() - 1, "{text}");
        assert!(steps >= block.cells.len(), "{text}: {steps} steps");
    }
}

#[test]
fn the_pointer_finds_the_nearer_edge_of_a_character_and_every_index() {
    for (base, text) in all() {
        let block = block(&text, base, f32::INFINITY);
        let mut found = std::collections::BTreeSet::new();
        for at in &block.lines[0].visual {
            let cell = &block.cells[*at];
            let (left, right) = (cell.x + 1.0, cell.x + cell.advance - 1.0);
            assert_eq!(block.hit(0, left), edge(&block, *at, false), "{text}");
            assert_eq!(block.hit(0, right), edge(&block, *at, true), "{text}");
            found.insert(block.hit(0, left).index);
            found.insert(block.hit(0, right).index);
        }
        for cell in &block.cells {
            assert!(found.contains(&cell.range.start), "{text}");
            assert!(found.contains(&cell.range.end), "{text}");
        }
    }
}

#[test]
fn a_selection_covers_its_characters_in_as_few_pieces_as_are_seen() {
    for (base, text) in all() {
        let block = block(&text, base, f32::INFINITY);
        let line = &block.lines[0];
        let count = block.cells.len();
        for from in 0..count {
            for to in from + 1..=count {
                let range = block.cells[from].range.start..block.cells[to - 1].range.end;
                let pieces = block.chosen(line, &range);
                let chosen: Vec<bool> = line
                    .visual
                    .iter()
                    .map(|at| (from..to).contains(at))
                    .collect();
                let runs = chosen.chunk_by(|a, b| a == b).filter(|c| c[0]).count();
                assert_eq!(pieces.len(), runs, "{text}: {range:?}");
                let width: f32 = pieces.iter().map(|p| p.end - p.start).sum();
                let expected: f32 = block.cells[from..to].iter().map(|c| c.advance).sum();
                assert!((width - expected).abs() < 0.1, "{text}: {range:?}");
            }
        }
    }
}

#[test]
fn where_directions_meet_one_index_has_two_places() {
    // abc CBA: between the space and the first Arabic letter.
    let block = block(&written("abc ABC"), Direction::LeftToRight, f32::INFINITY);
    let border = "abc ".len();
    let at = |side| {
        block.place(Caret {
            index: border,
            side,
        })
    };
    assert_eq!(at(Side::Before), (0, 4.0 * WIDTH));
    assert_eq!(at(Side::After), (0, 7.0 * WIDTH));
}

#[test]
fn a_paragraph_runs_as_its_field_does_if_it_has_such_a_letter() {
    let rtl = Base::Usual(Direction::RightToLeft);
    let ltr = Base::Usual(Direction::LeftToRight);
    for (base, text, expected) in [
        (rtl, "UNODC طلبت", "rtl"),
        (rtl, "Alfa Trading Co.", "ltr"),
        (rtl, "2026-04-05", "rtl"),
        (rtl, "\u{2068}Alfa\u{2069}: 5", "rtl"),
        (ltr, "شركة means company", "ltr"),
        (ltr, "شركة ألفا", "rtl"),
        (ltr, "12 %", "ltr"),
        (ltr, "", "ltr"),
        (Base::Forced(Direction::RightToLeft), "abc", "rtl"),
    ] {
        assert_eq!(base.direction(text), direction(expected), "{text}");
    }
}
