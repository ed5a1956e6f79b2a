//! Text fields, their captions, and words that can be marked as in a field.

use eframe::egui::{Response, Ui};

use super::focus::find;
use super::layout::is_rtl;
use super::popup::field_menu_ui;
use super::text::small;
use crate::terms::Language;
use crate::ui::bidi::{Direction, Field};

/// A caption with what it names below it. Whatever is typed in there carries the caption as its name.
pub fn field<R>(ui: &mut Ui, caption: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let named = small(ui, caption);
        ui.label_inputs_by(named.id, add)
    })
    .inner
}

/// In what the text of a field is written, which gives its direction and its fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// As the screen.
    Screen,
    /// In this language.
    In(Language),
    /// Numbers and codes, which run from left to right in every language.
    Code,
}

fn styled<'t>(ui: &Ui, field: Field<'t>, written: Written) -> Field<'t> {
    match written {
        Written::Screen => field.usual(Direction::of(is_rtl(ui))),
        Written::In(language) => field
            .usual(Direction::of(language.is_rtl()))
            .chinese(language == Language::Zh),
        Written::Code => field.usual(Direction::LeftToRight),
    }
}

/// Draws a field and its menu.
fn shown(ui: &mut Ui, field: Field<'_>) -> Response {
    let (may_change, may_copy) = field.may();
    let response = field.show(ui);
    field_menu_ui(&response, may_change, may_copy);
    response
}

/// The same for a field of the draft: where a step has changed what stands in it, the caret goes there.
fn shown_of_draft(ui: &mut Ui, field: Field<'_>) -> Response {
    let response = shown(ui, field.own_history(false));
    if let Some(changed) = Field::changed_by_others(ui.ctx(), response.id)
        && let Some(caret) = find(ui.ctx(), response.id, changed, true)
    {
        Field::put_caret(ui.ctx(), response.id, caret);
    }
    response
}

/// A line of the draft to type in.
pub fn single_line(ui: &mut Ui, text: &mut String, width: f32, written: Written) -> Response {
    let field = styled(ui, Field::one_line(text).width(width), written);
    shown_of_draft(ui, field)
}

/// A line for what no draft holds yet, or never will: it takes back and does again by itself.
pub fn passing_line(ui: &mut Ui, text: &mut String, width: f32, written: Written) -> Response {
    let field = styled(ui, Field::one_line(text).width(width), written);
    shown(ui, field)
}

/// A line of the draft for a number or a code; its frame shows whether what was typed is none.
pub fn code_line(ui: &mut Ui, text: &mut String, width: f32, faulty: bool) -> Response {
    let field = Field::one_line(text).width(width).faulty(faulty);
    let field = styled(ui, field, Written::Code);
    shown_of_draft(ui, field)
}

/// A line to search by; the words in it say so while it is empty.
pub fn search_line(ui: &mut Ui, text: &mut String, width: f32, hint: &str) -> Response {
    let field = Field::one_line(text).width(width).hint(hint);
    let field = styled(ui, field, Written::Screen);
    shown(ui, field)
}

/// Paragraphs of the draft to type in, growing with what is typed.
pub fn multi_line(ui: &mut Ui, text: &mut String, rows: usize, written: Written) -> Response {
    let field = styled(ui, Field::paragraphs(text, rows), written);
    shown_of_draft(ui, field)
}

/// Plain words that can be marked and copied.
pub fn selectable_label(ui: &mut Ui, text: &str) -> Response {
    let mut text = text.to_owned();
    let field = Field::paragraphs(&mut text, 1).read_only(true).bare(true);
    let field = styled(ui, field, Written::Screen);
    shown(ui, field)
}
