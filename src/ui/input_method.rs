//! Input methods on X11, where an input context must not be made anew while the window has the focus.
//!
//! winit makes another context whenever input methods are allowed, forbidden or interrupted, and gives it the focus
//! only when the window loses the focus and gets it back: whoever chose a field and typed Chinese would see Latin
//! letters. egui interrupts whenever a field is chosen.

use eframe::egui::output::IMEOutput;
use eframe::egui::{Context, FullOutput, IMEPurpose, Plugin, Rect};

/// Never lets go of the input method.
pub(super) struct KeptOnX11;

impl Plugin for KeptOnX11 {
    fn debug_name(&self) -> &'static str {
        "x11-input-method"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let method = output.platform_output.ime.get_or_insert(IMEOutput {
            purpose: IMEPurpose::Normal,
            rect: Rect::ZERO,
            cursor_rect: Rect::ZERO,
            should_interrupt_composition: false,
        });
        method.should_interrupt_composition = false;
    }
}

/// Whether the window will be one of an X server.
pub(super) fn is_x11() -> bool {
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty());
    cfg!(all(unix, not(target_os = "macos"))) && !wayland
}
