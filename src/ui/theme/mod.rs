//! How the window looks: colors, fonts, sizes, spacing. Nothing of it is decided anywhere else.

mod fonts;
mod system;
mod tokens;

pub use fonts::{arabic_face_has, arabic_first, strong};
pub use system::SystemFonts;
pub use tokens::Tokens;

use eframe::egui::style::ScrollStyle;
use eframe::egui::{
    self, Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle,
    ThemePreference, Ui, Visuals, vec2,
};

use crate::law::Severity;
use crate::store::Theme;

/// The widest that a column of text and fields gets, in points.
pub const COLUMN: f32 = 760.0;
/// Width of the outline, in points.
pub const OUTLINE: f32 = 232.0;
/// Width of the panel with the State's entry and the findings, in points.
pub const SIDE: f32 = 324.0;
/// A picture in its own colors.
pub const UNTINTED: Color32 = Color32::WHITE;

/// Height of a row of buttons and fields, in points.
pub const ROW: f32 = 30.0;

/// The colors of what is being drawn.
#[must_use]
pub fn tokens(ui: &Ui) -> &'static Tokens {
    if ui.visuals().dark_mode {
        &tokens::DARK
    } else {
        &tokens::LIGHT
    }
}

/// The color of a severity.
#[must_use]
pub fn severity_color(ui: &Ui, severity: Severity) -> Color32 {
    let tokens = tokens(ui);
    match severity {
        Severity::Blocking => tokens.blocking,
        Severity::Warning => tokens.warning,
        Severity::Advice => tokens.advice,
    }
}

/// The style of captions of fields.
#[must_use]
pub fn caption() -> TextStyle {
    TextStyle::Name("caption".into())
}

/// The style of headings inside a page.
#[must_use]
pub fn subheading() -> TextStyle {
    TextStyle::Name("subheading".into())
}

/// Puts fonts, colors and sizes in place. Called once.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    for (theme, tokens) in [
        (egui::Theme::Light, &tokens::LIGHT),
        (egui::Theme::Dark, &tokens::DARK),
    ] {
        ctx.set_visuals_of(theme, visuals(theme, tokens));
    }
    ctx.all_styles_mut(|style| {
        style.text_styles = [
            (
                TextStyle::Small,
                FontId::new(13.0, FontFamily::Proportional),
            ),
            (TextStyle::Body, FontId::new(15.0, FontFamily::Proportional)),
            (
                TextStyle::Button,
                FontId::new(15.0, FontFamily::Proportional),
            ),
            (
                TextStyle::Monospace,
                FontId::new(15.0, FontFamily::Monospace),
            ),
            (TextStyle::Heading, FontId::new(23.0, strong())),
            (subheading(), FontId::new(17.0, strong())),
            (caption(), FontId::new(15.0, strong())),
        ]
        .into();
        let spacing = &mut style.spacing;
        spacing.item_spacing = vec2(8.0, 6.0);
        spacing.button_padding = vec2(11.0, 5.0);
        spacing.interact_size.y = ROW;
        spacing.icon_width = 17.0;
        spacing.icon_width_inner = 10.0;
        spacing.icon_spacing = 7.0;
        spacing.menu_margin = Margin::same(6);
        spacing.combo_height = 320.0;
        spacing.scroll = ScrollStyle::thin();
        spacing.scroll.floating = false;
        // Labels can be selected only where a person wants to copy them; elsewhere a drag would be in the way.
        style.interaction.selectable_labels = false;
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
    });
    // The program has its own keys, so that the magnification can be remembered.
    ctx.options_mut(|o| {
        o.zoom_with_keyboard = false;
        // Where the system does not say, paper is white.
        o.fallback_theme = egui::Theme::Light;
    });
}

/// Light, dark, or as the system has it.
pub fn choose(ctx: &Context, theme: Theme) {
    ctx.set_theme(match theme {
        Theme::System => ThemePreference::System,
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
    });
}

fn visuals(theme: egui::Theme, t: &Tokens) -> Visuals {
    let mut v = theme.default_visuals();
    let corner = CornerRadius::same(5);
    v.panel_fill = t.panel;
    v.window_fill = t.card;
    v.window_stroke = Stroke::new(1.0, t.edge);
    v.window_corner_radius = CornerRadius::same(8);
    v.menu_corner_radius = CornerRadius::same(6);
    v.window_shadow = shadow(24);
    v.popup_shadow = shadow(10);
    v.extreme_bg_color = t.field;
    v.text_edit_bg_color = Some(t.field);
    v.faint_bg_color = t.panel;
    v.hyperlink_color = t.accent;
    v.warn_fg_color = t.warning;
    v.error_fg_color = t.blocking;
    v.weak_text_color = Some(t.weak);
    v.selection.bg_fill = t.chosen;
    v.selection.stroke = Stroke::new(1.5, t.accent);
    let w = &mut v.widgets;
    for (widget, ground, edge) in [
        (&mut w.noninteractive, t.card, t.edge),
        (&mut w.inactive, t.button, t.field_edge),
        (&mut w.hovered, t.button_hover, t.accent),
        (&mut w.active, t.button_hover, t.accent),
        (&mut w.open, t.button_hover, t.accent),
    ] {
        widget.bg_fill = ground;
        widget.weak_bg_fill = ground;
        widget.bg_stroke = Stroke::new(1.0, edge);
        widget.fg_stroke = Stroke::new(1.0, t.text);
        widget.corner_radius = corner;
        widget.expansion = 0.0;
    }
    w.active.bg_stroke = Stroke::new(2.0, t.accent);
    v
}

fn shadow(blur: u8) -> Shadow {
    Shadow {
        offset: [0, 3],
        blur,
        spread: 0,
        color: Color32::from_black_alpha(50),
    }
}
