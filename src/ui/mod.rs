//! The window. Each frame reads the desk, draws, and collects [`Action`]s, which are carried out after the frame.
//!
//! A screen is a pair of files: `data.rs` says what is shown, as plain values in the screen's language; `mod.rs`
//! draws it. All drawing of words goes through [`widgets`], all colors come from [`theme`]. The language of the
//! screen and the language of a document are different values and never stand for each other.
//!
//! What is absent: any change of a draft (the desk does that), any legal rule, any word of a language.

mod action;
mod app;
mod apply;
mod bidi;
mod chooser;
mod context;
pub mod figures;
mod input_method;
mod jobs;
mod keeper;
mod making;
mod memo;
mod names;
mod panels;
mod place;
mod regions;
mod saving;
mod screens;
mod shown;
mod theme;
mod widgets;
mod window;
mod work;

#[cfg(test)]
mod tests;

pub use action::Action;
pub use app::App;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Vec2, ViewportBuilder};
use jiff::civil::Date;

use crate::i18n::ScreenLanguage;
use crate::reference::Reference;
use crate::store::Settings;

/// How the window is opened.
#[derive(Clone, Debug)]
pub struct UiOptions {
    /// A request file to open at once.
    pub open: Option<PathBuf>,
    /// Language of the screen; without it the one chosen last, else that of the system.
    pub screen_language: Option<ScreenLanguage>,
    /// Where settings are kept; without it nothing is remembered.
    pub settings_folder: Option<PathBuf>,
    /// Where recovery copies are kept; without it there are none.
    pub recovery_folder: Option<PathBuf>,
    /// The day on which requests are checked.
    pub today: Date,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum UiError {
    /// There is no display, or it cannot be drawn on.
    #[error("no window can be opened here: {detail}")]
    NoDisplay {
        /// What the system says.
        detail: String,
    },
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// No window can be opened on this machine.
pub fn run(reference: Reference, options: UiOptions) -> Result<(), UiError> {
    let settings = options
        .settings_folder
        .as_deref()
        .map(Settings::load)
        .unwrap_or_default();
    let size = settings.window.map_or(window::FIRST, Vec2::from);
    let native = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title("Rogatory")
            .with_app_id("rogatory")
            .with_inner_size(size.max(window::LEAST))
            .with_min_inner_size(window::LEAST)
            .with_maximized(settings.maximized),
        renderer: eframe::Renderer::Glow,
        // The window asks the machine's fonts by a way of its own.
        system_font_fallback: false,
        ..Default::default()
    };
    eframe::run_native(
        "Rogatory",
        native,
        Box::new(|creation| {
            creation
                .egui_ctx
                .add_font_provider(Arc::new(theme::SystemFonts::default()));
            if input_method::is_x11() {
                creation.egui_ctx.add_plugin(input_method::KeptOnX11);
            }
            Ok(Box::new(App::new(
                &creation.egui_ctx,
                reference,
                options,
                Box::new(chooser::SystemChooser),
            )))
        }),
    )
    .map_err(|error| UiError::NoDisplay {
        detail: error.to_string(),
    })
}
