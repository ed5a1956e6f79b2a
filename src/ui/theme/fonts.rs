//! The fonts of the window, compiled in, so that it looks the same on every machine.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily};

const FONTS: [(&str, &[u8]); 4] = [
    (
        "sans",
        include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    ),
    (
        "sans-bold",
        include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    ),
    (
        "naskh",
        include_bytes!("../../../assets/fonts/NotoNaskhArabic-Regular.ttf"),
    ),
    (
        "sc",
        include_bytes!("../../../assets/fonts/NotoSansSC-Regular.ttf"),
    ),
];

/// The family of captions and headings.
#[must_use]
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The definitions. An Arabic face is never first: it would turn the digits of a line around.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FONTS {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let family = |first: &str| vec![first.to_owned(), "naskh".to_owned(), "sc".to_owned()];
    fonts
        .families
        .insert(FontFamily::Proportional, family("sans"));
    fonts.families.insert(FontFamily::Monospace, family("sans"));
    fonts.families.insert(strong(), family("sans-bold"));
    fonts
}
