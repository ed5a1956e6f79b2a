//! The fonts of the window, compiled in, so that it looks the same on every machine.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily};

use crate::fonts;

static FONTS: [(&str, &[u8]); 4] = [
    ("sans", fonts::SANS),
    ("sans-bold", fonts::SANS_BOLD),
    ("naskh", fonts::NASKH),
    ("sc", fonts::SANS_SC),
];

/// The family of captions and headings.
#[must_use]
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The definitions. An Arabic face is never first: it would turn the digits of a line around.
pub(super) fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in FONTS {
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let family = |first: &str| vec![first.to_owned(), "naskh".to_owned(), "sc".to_owned()];
    let families = &mut definitions.families;
    families.insert(FontFamily::Proportional, family("sans"));
    families.insert(FontFamily::Monospace, family("sans"));
    families.insert(strong(), family("sans-bold"));
    definitions
}
