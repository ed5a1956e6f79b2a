//! The pages of the document as they will be printed, beside the questions. A click on a passage leads to its
//! question; the question that is being answered brings its passage into view.

mod data;
mod memory;

use std::path::Path;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Align, CursorIcon, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

pub use data::{PagesData, answer_at};
pub use memory::PagesMemory;

use crate::terms::{ElementId, Language};
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::place::Place;
use crate::ui::theme;
use crate::ui::widgets::{callout_ui, label, row, scroll_ui, small_button, tooltip};
use memory::Zoomed;

const LEAST_ZOOM: f32 = 0.5;
const MOST_ZOOM: f32 = 3.0;
const ZOOM_STEP: f32 = 0.25;
/// Space between two pages.
const GAP: f32 = 10.0;

/// Draws the pages; `language` is that of the document, `logo` the file of the emblem.
pub fn pages_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    language: Language,
    logo: Option<&Path>,
    memory: &mut PagesMemory,
    out: &mut Vec<Action>,
) {
    memory.follow(ui.ctx(), cx.desk, language, logo);
    let data = PagesData::new(cx, memory);
    zoom_ui(ui, &data, memory);
    if let Some(note) = &data.note {
        let tokens = theme::tokens(ui);
        let color = if data.is_fault {
            tokens.warning
        } else {
            tokens.weak
        };
        callout_ui(ui, color, |ui| label(ui, note));
    }
    scroll_ui(ui, "pages", |ui| {
        let width = ui.available_width() * memory.zoom.0;
        if memory.zoom.0 > 1.0 {
            let wide = ScrollArea::horizontal().id_salt("wide pages");
            wide.show(ui, |ui| sheets_ui(ui, &data, width, memory, out));
        } else {
            sheets_ui(ui, &data, width, memory, out);
        }
    });
}

fn zoom_ui(ui: &mut Ui, data: &PagesData, memory: &mut PagesMemory) {
    let [smaller, fit, larger] = &data.zoom;
    let now = memory.zoom.0;
    let percent = format!("{:.0} %", now * 100.0);
    row(ui, |ui| {
        for (words, name, zoom) in [
            ("−", smaller, now - ZOOM_STEP),
            (percent.as_str(), fit, 1.0),
            ("+", larger, now + ZOOM_STEP),
        ] {
            let button = small_button(ui, words);
            button.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
            if tooltip(button, name).clicked() {
                memory.zoom = Zoomed(zoom.clamp(LEAST_ZOOM, MOST_ZOOM));
            }
        }
    });
}

fn sheets_ui(
    ui: &mut Ui,
    data: &PagesData,
    width: f32,
    memory: &mut PagesMemory,
    out: &mut Vec<Action>,
) {
    let look_for = memory.look_for.take();
    let mut seen = Vec::new();
    for (index, page) in data.pages.iter().enumerate() {
        let scale = width / page.size.0.max(1.0);
        let (rect, response) =
            ui.allocate_exact_size(vec2(width, page.size.1 * scale), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Document, true, &page.name));
        if let Some(element) = &look_for
            && let Some(line) = line_of(element, index, rect, scale, memory)
        {
            ui.scroll_to_rect(line, Some(Align::Center));
        }
        if ui.is_rect_visible(rect) {
            seen.push(index);
            sheet_ui(ui, index, rect, scale, memory);
            passage_ui(ui, index, rect, scale, response, memory, out);
        }
        ui.add_space(GAP);
    }
    memory.keep_near(&seen);
}

/// The sheet with its picture, or empty until there is one.
fn sheet_ui(ui: &Ui, index: usize, rect: Rect, scale: f32, memory: &mut PagesMemory) {
    let tokens = theme::tokens(ui);
    let painter = ui.painter();
    let sharpness = scale * ui.ctx().pixels_per_point();
    match memory.picture(index, sharpness) {
        Some(texture) => {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            painter.image(texture.id(), rect, whole, theme::UNTINTED);
        }
        None => {
            painter.rect_filled(rect, 0.0, tokens.card);
        }
    }
    let edge = Stroke::new(1.0, tokens.edge);
    painter.rect_stroke(rect, 0.0, edge, StrokeKind::Outside);
    if let Some(element) = memory.marked.clone()
        && let Some(line) = line_of(&element, index, rect, scale, memory)
    {
        let side = if memory.is_rtl() {
            rect.right() - 4.0
        } else {
            rect.left() + 4.0
        };
        let bar = Rect::from_x_y_ranges(side - 2.0..=side + 2.0, line.y_range());
        painter.rect_filled(bar, 1.0, tokens.accent);
    }
}

/// A click on a passage leads to its question.
fn passage_ui(
    ui: &Ui,
    index: usize,
    rect: Rect,
    scale: f32,
    response: Response,
    memory: &mut PagesMemory,
    out: &mut Vec<Action>,
) {
    let Some(pointer) = response.hover_pos() else {
        return;
    };
    let on_paper = (pointer - rect.min) / scale;
    let places = memory.laid().map(|l| l.places.as_slice());
    let point = (on_paper.x, on_paper.y);
    let element = answer_at(places.unwrap_or_default(), index, point, memory.is_rtl()).cloned();
    let Some(element) = element else { return };
    ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    if response.clicked() {
        memory.marked = Some(element.clone());
        out.push(Action::Go(Place::Element(element)));
    }
}

/// The line of a page on which the answer of an element begins; `None` if it begins on another page.
fn line_of(
    element: &ElementId,
    page: usize,
    sheet: Rect,
    scale: f32,
    memory: &PagesMemory,
) -> Option<Rect> {
    let places = &memory.laid()?.places;
    let first = places.iter().find(|place| place.element == *element)?;
    (first.page == page).then(|| {
        let base = sheet.top() + first.y * scale;
        Rect::from_x_y_ranges(sheet.x_range(), base - 12.0 * scale..=base + 4.0 * scale)
    })
}
