//! The size of the window: it fits the screen when it opens, and is as it was left when it opens again.

use eframe::egui::{Context, Vec2, ViewportCommand, vec2};

use crate::store::Settings;

/// The size of the first window, in points of the desktop: it fits a screen of 1366 × 768 beside a bar and a title.
pub const FIRST: Vec2 = vec2(1180.0, 660.0);
/// The window is not made smaller than this, in points of the desktop.
pub const LEAST: Vec2 = vec2(560.0, 420.0);
/// What frames, titles and bars of the desktop need, in points of the desktop.
const DESKTOP: Vec2 = vec2(16.0, 92.0);
/// Sizes are written so long after the last change, in seconds.
const PAUSE: f64 = 1.0;

/// What is known of the window's size.
#[derive(Debug, Default)]
pub struct WindowSize {
    /// Whether it has been compared with the screen.
    fitted: bool,
    /// When sizes changed that are not written yet, in seconds.
    changed: Option<f64>,
}

impl WindowSize {
    /// Sizes have changed.
    pub fn changed(&mut self, now: f64) {
        self.changed = Some(now);
    }

    /// Fits the window to the screen once and takes note of its size. Returns whether sizes have settled, so that
    /// the settings are to be written.
    #[must_use]
    pub fn keep(&mut self, settings: &mut Settings, ctx: &Context) -> bool {
        let zoom = ctx.zoom_factor();
        let size = ctx.content_rect().size() * zoom;
        let (monitor, whole, closing, now) = ctx.input(|i| {
            let viewport = i.viewport();
            (
                viewport.monitor_size.map(|s| s * zoom),
                viewport.maximized.unwrap_or(false) || viewport.fullscreen.unwrap_or(false),
                viewport.close_requested(),
                i.time,
            )
        });
        if !self.fitted
            && let Some(monitor) = monitor.filter(|m| m.x > 0.0 && m.y > 0.0)
        {
            self.fitted = true;
            let most = (monitor - DESKTOP).max(LEAST);
            if !whole && (size.x > most.x || size.y > most.y) {
                let fitting = size.min(most) / zoom;
                ctx.send_viewport_cmd(ViewportCommand::InnerSize(fitting));
                return false;
            }
        }
        let kept = (settings.window.map(Vec2::from), settings.maximized);
        // The size of a window that fills the screen is not the one to go back to.
        let size = if whole { kept.0 } else { Some(size) };
        if kept != (size, whole) {
            settings.window = size.map(<[f32; 2]>::from);
            settings.maximized = whole;
            self.changed(now);
        }
        if let Some(changed) = self.changed {
            let wait = changed + PAUSE - now;
            if wait <= 0.0 || closing {
                self.changed = None;
                return true;
            }
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(wait));
        }
        false
    }
}
