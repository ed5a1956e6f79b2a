//! Page size, header and footer.

use docx_rs as dx;

use super::runs::{Marks, add_text};
use crate::document::{Document, FooterPart, Run, RunKind, footer_parts};
use crate::export::clean::clean;
use crate::export::paper::PageSize;

/// A field of the footer.
#[derive(Clone, Copy)]
enum Field {
    Page,
    Pages,
}

/// Adds page, headers and footers to the letter.
///
/// The first page bears the letterhead, so its header shows only the mark; the following pages
/// repeat the reference, so that a loose sheet can be filed.
pub(super) fn add(
    docx: dx::Docx,
    document: &Document,
    page: PageSize,
    marks: &mut Marks,
) -> dx::Docx {
    let margin = page.side_margin.cast_signed();
    let mut following = dx::Header::new();
    let mut first = dx::Header::new();
    if let Some(mark) = &document.mark {
        following = following.add_paragraph(draft_mark(mark, marks));
        first = first.add_paragraph(draft_mark(mark, marks));
    }
    if first.children.is_empty() {
        first = first.add_paragraph(dx::Paragraph::new().style("FirstHeader"));
    }
    let reference = Run {
        text: document.reference.clone(),
        kind: RunKind::Identifier,
        source: None,
    };
    let style = if document.reference.is_empty() {
        "FirstHeader"
    } else {
        "Header"
    };
    following =
        following.add_paragraph(marks.add_runs(dx::Paragraph::new().style(style), &[reference]));
    let footer = |marks: &mut Marks| {
        dx::Footer::new().add_paragraph(page_numbers(&document.page_pattern, marks))
    };
    docx.header(following)
        .first_header(first)
        .footer(footer(marks))
        .first_footer(footer(marks))
        .title_pg()
        .page_size(page.width, page.height)
        .page_margin(
            dx::PageMargin::new()
                .top(1_304)
                .bottom(1_304)
                .left(margin)
                .right(margin)
                .header(624)
                .footer(624),
        )
}

fn draft_mark(mark: &str, marks: &mut Marks) -> dx::Paragraph {
    let run = add_text(marks.plain(), &clean(mark));
    dx::Paragraph::new().style("DraftMark").add_run(run)
}

/// The footer: the document's own words around the two fields.
fn page_numbers(pattern: &str, marks: &mut Marks) -> dx::Paragraph {
    let paragraph = dx::Paragraph::new().style("Footer");
    let pattern = clean(pattern);
    footer_parts(&pattern)
        .into_iter()
        .fold(paragraph, |paragraph, part| match part {
            FooterPart::Words(words) => marks.add_runs(paragraph, &[plain(words)]),
            FooterPart::Page => add_field(paragraph, Field::Page, marks),
            FooterPart::Pages => add_field(paragraph, Field::Pages, marks),
        })
}

fn plain(text: &str) -> Run {
    Run {
        text: text.to_owned(),
        kind: RunKind::Plain,
        source: None,
    }
}

/// A field in the long form, one run for each of its parts: readers show it as text when a run holds more.
fn add_field(paragraph: dx::Paragraph, field: Field, marks: &mut Marks) -> dx::Paragraph {
    use dx::FieldCharType as Part;
    let code = match field {
        Field::Page => dx::InstrText::PAGE(dx::InstrPAGE::new()),
        Field::Pages => dx::InstrText::NUMPAGES(dx::InstrNUMPAGES::new()),
    };
    paragraph
        .add_run(marks.plain().add_field_char(Part::Begin, false))
        .add_run(marks.plain().add_instr_text(code))
        .add_run(marks.plain().add_field_char(Part::Separate, false))
        .add_run(marks.plain().add_text("1"))
        .add_run(marks.plain().add_field_char(Part::End, false))
}
