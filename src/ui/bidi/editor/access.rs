//! What a field tells assistive technology: its kind, what can be done with it, its lines and its selection.

use eframe::egui::accesskit::{
    Action, Rect as AccessRect, Role, TextDirection, TextPosition, TextSelection,
};
use eframe::egui::{Id, Ui, UiBuilder};

use super::super::block::{Block, Line};
use super::super::caret::{Caret, Side};
use super::super::order::Direction;
use super::form;
use super::memory::EditorMemory;

/// The most characters of one text run: the starts of words are told in one byte each.
const LONGEST_RUN: usize = 255;

/// Tells about a field that is drawn.
pub fn report(
    ui: &mut Ui,
    id: Id,
    role: Role,
    read_only: bool,
    hidden: bool,
    memory: &EditorMemory,
    form: &form::At,
) {
    let ctx = ui.ctx().clone();
    // One child for all runs, so that what follows the field keeps its identity.
    let mut holder = ui.new_child(UiBuilder::new().id_salt("runs").accessibility_parent(id));
    let on = ctx.accesskit_node_builder(id, |node| {
        node.set_role(role);
        if read_only {
            node.set_read_only();
        } else {
            node.add_action(Action::SetValue);
            node.add_action(Action::ReplaceSelectedText);
        }
    });
    let Some(flow) = memory.flow().filter(|_| on.is_some() && !hidden) else {
        return;
    };
    let clip = holder.clip_rect();
    let top = form.inner.top();
    let seen = form.lines_between(top, clip.top(), clip.bottom(), flow.line_count());
    let mut runs = Vec::new();
    for (first, start, block) in flow.visible(seen.clone()) {
        for (number, line) in block.lines.iter().enumerate() {
            if seen.contains(&(first + number)) {
                let last = number + 1 == block.lines.len();
                report_line(
                    &mut holder,
                    id,
                    (block, line, first + number, start),
                    last && start + line.range.end < flow.text().len(),
                    form,
                    memory.scroll,
                    &mut runs,
                );
            }
        }
    }
    let position = |caret: Caret| {
        let run = runs.iter().find(|run| {
            let inside = run.start <= caret.index && caret.index < run.end;
            let at_end = caret.index == run.end
                && (caret.side == Side::Before || run.end == flow.text().len());
            inside || at_end
        })?;
        let offset = caret.index - run.start;
        Some(TextPosition {
            node: run.id.accesskit_id(),
            character_index: run.borders.iter().take_while(|b| **b < offset).count(),
        })
    };
    if let (Some(focus), Some(anchor)) = (
        position(memory.shown_caret()),
        position(Caret::after(memory.anchor)),
    ) {
        ctx.accesskit_node_builder(id, |node| {
            node.set_text_selection(TextSelection { anchor, focus });
        });
    }
}

/// A run that was told: its bytes in the text, and where its characters begin.
struct Told {
    id: Id,
    start: usize,
    end: usize,
    borders: Vec<usize>,
}

fn report_line(
    holder: &mut Ui,
    field: Id,
    (block, line, number, start): (&Block, &Line, usize, usize),
    ends: bool,
    form: &form::At,
    scroll: f32,
    told: &mut Vec<Told>,
) {
    let first = block
        .cells
        .partition_point(|c| c.range.start < line.range.start);
    let last = block
        .cells
        .partition_point(|c| c.range.start < line.range.end);
    let cells = block.cells.get(first..last).unwrap_or_default();
    let indent = block.indent(line, form.room);
    let mut chunks: Vec<&[super::super::block::Cell]> = cells.chunks(LONGEST_RUN).collect();
    if chunks.is_empty() {
        chunks.push(&[]);
    }
    let count = chunks.len();
    for (at, chunk) in chunks.into_iter().enumerate() {
        let child = holder.new_child(
            UiBuilder::new()
                .id_salt((number, at))
                .accessibility_parent(field),
        );
        let id = child.unique_id();
        let from = chunk.first().map_or(line.range.start, |c| c.range.start);
        let to = chunk.last().map_or(line.range.start, |c| c.range.end);
        let rtl = block.direction.is_rtl();
        let left = chunk.iter().map(|c| c.x).fold(f32::INFINITY, f32::min);
        let right = chunk.iter().map(|c| c.x + c.advance).fold(0.0, f32::max);
        let left = if left.is_finite() { left } else { 0.0 };
        let rect = form.on_screen(number, left + indent..right + indent, scroll);
        let mut value = block.text.get(from..to).unwrap_or_default().to_owned();
        let mut lengths: Vec<u8> = chunk
            .iter()
            .map(|c| u8::try_from(c.range.len()).unwrap_or(u8::MAX))
            .collect();
        // Places count in the direction of the run.
        let mut places: Vec<f32> = chunk
            .iter()
            .map(|c| {
                let from_left = (c.x - left) / form.ppp;
                if rtl {
                    (right - c.x - c.advance) / form.ppp
                } else {
                    from_left
                }
            })
            .collect();
        let mut widths: Vec<f32> = chunk.iter().map(|c| c.advance / form.ppp).collect();
        if ends && at + 1 == count {
            value.push('\n');
            lengths.push(1);
            places.push((right - left) / form.ppp);
            widths.push(0.0);
        }
        let words = word_starts(block, from, to, chunk);
        holder.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::TextRun);
            node.set_text_direction(match block.direction {
                Direction::LeftToRight => TextDirection::LeftToRight,
                Direction::RightToLeft => TextDirection::RightToLeft,
            });
            node.set_bounds(AccessRect {
                x0: rect.left().into(),
                y0: rect.top().into(),
                x1: rect.right().into(),
                y1: rect.bottom().into(),
            });
            node.set_value(value);
            node.set_character_lengths(lengths);
            node.set_character_positions(places);
            node.set_character_widths(widths);
            node.set_word_starts(words);
        });
        told.push(Told {
            id,
            start: start + from,
            end: start + to,
            borders: chunk.iter().map(|c| c.range.start - from).collect(),
        });
    }
}

/// The characters of a run with which a word begins.
fn word_starts(
    block: &Block,
    from: usize,
    to: usize,
    cells: &[super::super::block::Cell],
) -> Vec<u8> {
    let text = block.text.get(from..to).unwrap_or_default();
    let starts: Vec<usize> = crate::i18n::word_breaks(text).collect();
    cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| {
            let at = cell.range.start - from;
            let begins = starts.binary_search(&at).is_ok();
            let letter = block.text.get(cell.range.clone());
            begins && letter.is_some_and(|l| l.chars().any(char::is_alphanumeric))
        })
        .filter_map(|(at, _)| u8::try_from(at).ok())
        .collect()
}
