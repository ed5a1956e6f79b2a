//! Frames without a window, for measuring: what one frame costs while a person types or reads.

use eframe::egui::{CentralPanel, Context, Event, RawInput, Rect, pos2, vec2};

use super::action::Action;
use super::chooser::SystemChooser;
use super::place::Place;
use super::{App, UiOptions, theme, widgets};
use crate::desk::Desk;
use crate::reference::Reference;
use crate::request::{Request, write_request};
use crate::terms::{ElementId, Language};

/// A headless window that shows one page of text.
pub struct Frames {
    ctx: Context,
    page: Page,
    time: f64,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub enum Page {
    /// A field with this text in Arabic, under edit.
    Field(String),
    /// These captions, one below the other.
    Captions(Vec<String>),
}

impl Frames {
    /// A window in Arabic in which nothing has been drawn yet.
    #[must_use]
    pub fn new(page: Page) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        widgets::set_rtl(&ctx, true);
        Self {
            ctx,
            page,
            time: 0.0,
        }
    }

    /// Draws a frame in which these events arrive, down to the triangles. Returns how many shapes there are.
    pub fn frame(&mut self, events: Vec<Event>) -> usize {
        self.time += 0.016;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(800.0, 800.0))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let page = &mut self.page;
        let mut output = self.ctx.run_ui(input, |ui| {
            CentralPanel::default().show(ui, |ui| match page {
                Page::Field(text) => {
                    let field =
                        widgets::multi_line(ui, text, 3, widgets::Written::In(Language::Ar));
                    if !field.has_focus() {
                        field.request_focus();
                    }
                }
                Page::Captions(captions) => {
                    for caption in captions {
                        widgets::label(ui, caption);
                    }
                }
            });
        });
        // There is no graphics card to give the pictures of glyphs to.
        output.textures_delta.clear();
        self.ctx
            .tessellate(output.shapes, output.pixels_per_point)
            .len()
    }

    /// Draws a frame in which this is typed.
    pub fn type_text(&mut self, text: &str) -> usize {
        self.frame(vec![Event::Text(text.to_owned())])
    }
}

/// The whole window without a display: what a frame costs but for drawing the triangles.
pub struct Whole {
    ctx: Context,
    app: App,
    time: f64,
}

impl Whole {
    /// A window of usual size with this draft, in which one types the answer to this element.
    #[must_use]
    pub fn new(
        reference: &Reference,
        request: Request,
        screen: Language,
        today: jiff::civil::Date,
        element: &ElementId,
    ) -> Self {
        let ctx = Context::default();
        let options = UiOptions {
            open: None,
            screen_language: Some(screen.into()),
            settings_folder: None,
            recovery_folder: None,
            today,
        };
        let mut app = App::new(&ctx, reference.clone(), options, Box::new(SystemChooser));
        app.desk = Some(Desk::new(reference, request, today));
        app.apply(Action::Go(Place::Element(element.clone())), &ctx);
        let mut this = Self {
            ctx,
            app,
            time: 0.0,
        };
        for _ in 0..5 {
            this.frame(Vec::new());
        }
        this
    }

    /// Draws a frame in which these events arrive, down to the triangles. Returns how many shapes there are.
    pub fn frame(&mut self, events: Vec<Event>) -> usize {
        self.time += 0.016;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.frame(ui));
        output.textures_delta.clear();
        self.ctx
            .tessellate(output.shapes, output.pixels_per_point)
            .len()
    }

    /// A key: the frame in which the letter arrives, and the one that shows what follows from it.
    pub fn key(&mut self, letter: &str) -> usize {
        self.frame(vec![Event::Text(letter.to_owned())]) + self.frame(Vec::new())
    }

    /// The length of the answers of the draft in bytes, to see that keys arrive.
    #[must_use]
    pub fn typed(&self) -> usize {
        let desk = self.app.desk();
        let file = desk.and_then(|desk| write_request(desk.request()).ok());
        file.map_or(0, |bytes| bytes.len())
    }
}
