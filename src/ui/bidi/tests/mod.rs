//! Order, caret, selection and pointer on texts that are data; any text at all; the editor by its accessible
//! name.
//!
//! What this proves: what is seen is what UAX 9 says, and the caret goes where it is seen. What it does not: that
//! glyphs look right; that is looked at.

mod any_text;
mod captions;
mod conformance;
mod editing;
mod orders;

use std::sync::Arc;

use super::block::{Block, Style};
use super::order::{Base, Direction};
use super::shape::{Setting, Shape, Shaped};
use crate::i18n;
use crate::store::Digits;

/// The width of every character.
const WIDTH: f32 = 10.0;

/// Every character is equally wide.
#[derive(Default)]
struct Typewriter;

impl Shape for Typewriter {
    fn shape(&mut self, word: &str, _: Direction, _: Setting) -> Arc<Vec<Shaped>> {
        let borders: Vec<usize> = i18n::grapheme_breaks(word).collect();
        Arc::new(
            borders
                .windows(2)
                .map(|w| Shaped {
                    bytes: w[1] - w[0],
                    advance: WIDTH,
                    glyphs: Vec::new(),
                })
                .collect(),
        )
    }
}

fn style(base: Base, room: f32) -> Style {
    Style {
        setting: Setting {
            size: 16.0,
            chinese: false,
        },
        room,
        base,
        digits: Digits::AsTyped,
        hidden: false,
    }
}

fn block(text: &str, direction: Direction, room: f32) -> Block {
    Block::new(text, &style(Base::Forced(direction), room), &mut Typewriter)
}

fn direction(name: &str) -> Direction {
    Direction::of(match name {
        "rtl" => true,
        "ltr" => false,
        other => panic!("no direction: {other}"),
    })
}

/// The characters of a line from left to right.
fn seen(block: &Block, line: usize) -> String {
    block.lines[line]
        .visual
        .iter()
        .flat_map(|at| {
            let cell = &block.cells[*at];
            let characters = block.text[cell.range.clone()].chars();
            // Marks follow their letter in reading, so that in a word from right to left they stand before it.
            if cell.direction.is_rtl() {
                characters.rev().collect::<Vec<_>>()
            } else {
                characters.collect()
            }
        })
        .collect()
}
