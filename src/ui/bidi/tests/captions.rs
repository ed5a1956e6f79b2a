//! Where the pointer rests in a caption.

use eframe::egui::{Color32, Context, FontId, RawInput, vec2};

use crate::store::Digits;
use crate::ui::bidi::{Base, Direction, Fit, Look, index_at};
use crate::ui::theme;

/// The words that lie under points along each row from left to right, each named once, row by row.
fn words_along_rows(text: &str, direction: Direction, room: f32) -> Vec<Vec<String>> {
    let ctx = Context::default();
    theme::install(&ctx);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        let look = Look {
            font: FontId::proportional(15.0),
            color: Color32::BLACK,
            sign: Color32::BLACK,
            base: Base::Usual(direction),
            digits: Digits::AsTyped,
            fit: Fit::Wrap(room),
        };
        for y in (4_u8..200).step_by(8) {
            let mut found: Vec<String> = Vec::new();
            for x in (0_u16..400).step_by(2) {
                let at = vec2(f32::from(x) + 0.5, f32::from(y));
                let Some(at) = index_at(ui.ctx(), text, &look, at) else {
                    continue;
                };
                let word = word_at(text, at);
                if !word.is_empty() && found.last() != Some(&word) {
                    found.push(word);
                }
            }
            if !found.is_empty() && rows.last() != Some(&found) {
                rows.push(found);
            }
        }
    });
    // Nothing is painted.
    output.textures_delta.clear();
    rows
}

fn word_at(text: &str, at: usize) -> String {
    let start = text[..at].rfind(' ').map_or(0, |i| i + 1);
    let end = text[at..].find(' ').map_or(text.len(), |i| at + i);
    text.get(start..end).unwrap_or_default().to_owned()
}

#[test]
fn the_pointer_finds_every_word_in_the_order_in_which_it_is_seen() {
    let arabic = "طلب المساعدة القانونية رقم CR-2026/17 إلى كندا";
    for room in [1_000.0, 130.0] {
        let rows = words_along_rows(arabic, Direction::RightToLeft, room);
        let seen: Vec<String> = rows
            .iter()
            .flat_map(|row| row.iter().rev().cloned())
            .collect();
        let words: Vec<String> = arabic.split(' ').map(str::to_owned).collect();
        assert_eq!(seen, words, "in {room}");
    }
    for (text, room) in [
        ("Request for mutual legal assistance", 1_000.0),
        ("Request for mutual legal assistance", 90.0),
        ("Запрос о взаимной правовой помощи", 110.0),
    ] {
        let rows = words_along_rows(text, Direction::LeftToRight, room);
        let seen: Vec<String> = rows.into_iter().flatten().collect();
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        assert_eq!(seen, words, "in {room}");
    }
}
