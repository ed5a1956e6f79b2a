//! The colors, each named by what it is for. No other file of the program holds a color.
//!
//! Every pair of a text color and the ground it stands on has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3);
//! a test computes it.

use eframe::egui::Color32;

/// One set of colors.
#[derive(Debug)]
pub struct Tokens {
    /// Ground of the middle column.
    pub page: Color32,
    /// Ground of panels and bars.
    pub panel: Color32,
    /// Ground of cards.
    pub card: Color32,
    /// Ground of fields that one types in.
    pub field: Color32,
    /// Ground of buttons.
    pub button: Color32,
    /// Ground of buttons under the pointer.
    pub button_hover: Color32,
    /// Lines between and around things.
    pub edge: Color32,
    /// Lines around fields that one types in.
    pub field_edge: Color32,
    /// Words.
    pub text: Color32,
    /// Words of less weight.
    pub weak: Color32,
    /// Links, the main button, what is chosen.
    pub accent: Color32,
    /// Words on the accent.
    pub on_accent: Color32,
    /// Ground of what is chosen.
    pub chosen: Color32,
    /// What blocks.
    pub blocking: Color32,
    /// What should be looked at.
    pub warning: Color32,
    /// What would be better.
    pub advice: Color32,
    /// What is complete.
    pub complete: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// By day.
pub static LIGHT: Tokens = Tokens {
    page: rgb(0x00FB_FBFA),
    panel: rgb(0x00F1_F2F4),
    card: rgb(0x00FF_FFFF),
    field: rgb(0x00FF_FFFF),
    button: rgb(0x00E4_E8EC),
    button_hover: rgb(0x00D5_DCE3),
    edge: rgb(0x00D8_DDE2),
    field_edge: rgb(0x0076_818D),
    text: rgb(0x001B_232B),
    weak: rgb(0x0050_5C68),
    accent: rgb(0x001D_4E89),
    on_accent: rgb(0x00FF_FFFF),
    chosen: rgb(0x00DC_E8F6),
    blocking: rgb(0x00A4_2017),
    warning: rgb(0x0080_4C00),
    advice: rgb(0x002F_5676),
    complete: rgb(0x001A_6437),
};

/// By night.
pub static DARK: Tokens = Tokens {
    page: rgb(0x0017_1A1E),
    panel: rgb(0x001E_2227),
    card: rgb(0x0021_262C),
    field: rgb(0x0012_1518),
    button: rgb(0x0030_373F),
    button_hover: rgb(0x003D_4650),
    edge: rgb(0x0038_4048),
    field_edge: rgb(0x0077_828E),
    text: rgb(0x00E8_ECF0),
    weak: rgb(0x00AD_B7C1),
    accent: rgb(0x008F_BDF5),
    on_accent: rgb(0x000F_1B2A),
    chosen: rgb(0x002A_3F58),
    blocking: rgb(0x00FF_A297),
    warning: rgb(0x00F2_BF6A),
    advice: rgb(0x00A5_C8E4),
    complete: rgb(0x0086_D3A1),
};

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let part = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.040_45 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_can_be_read_on_every_ground() {
        for t in [&LIGHT, &DARK] {
            let words = [
                t.text, t.weak, t.accent, t.blocking, t.warning, t.advice, t.complete,
            ];
            for ground in [t.page, t.panel, t.card, t.field] {
                for color in words {
                    assert!(contrast(color, ground) >= 4.5, "{color:?} on {ground:?}");
                }
                assert!(contrast(t.field_edge, ground) >= 3.0, "edge on {ground:?}");
            }
            for ground in [t.button, t.button_hover, t.chosen] {
                assert!(contrast(t.text, ground) >= 4.5, "text on {ground:?}");
            }
            assert!(contrast(t.on_accent, t.accent) >= 4.5);
        }
    }
}
