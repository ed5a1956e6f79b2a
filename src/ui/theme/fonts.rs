//! The fonts of the window, compiled in, so that it looks the same on every machine.

use std::sync::{Arc, LazyLock};

use eframe::egui::{FontData, FontDefinitions, FontFamily};
use swash::FontRef;

use crate::fonts;

static FONTS: [(&str, &[u8]); 5] = [
    ("sans", fonts::SANS),
    ("sans-bold", fonts::SANS_BOLD),
    ("naskh", fonts::NASKH),
    ("naskh-bold", fonts::NASKH_BOLD),
    ("sc", fonts::SANS_SC),
];

/// The family of captions and headings.
#[must_use]
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The same family with the Arabic face first, for words that run from right to left and for nothing else.
#[must_use]
pub fn arabic_first(family: &FontFamily) -> FontFamily {
    FontFamily::Name(if *family == strong() {
        "arabic-strong".into()
    } else {
        "arabic".into()
    })
}

/// Whether the Arabic faces, which cover the same characters, draw this character.
#[must_use]
pub fn arabic_face_has(c: char) -> bool {
    static FACE: LazyLock<Option<FontRef<'static>>> =
        LazyLock::new(|| FontRef::from_index(fonts::NASKH, 0));
    FACE.as_ref().is_some_and(|face| face.charmap().map(c) != 0)
}

/// The definitions. In families for any words an Arabic face is never first: it would turn the digits of a line
/// around.
pub(super) fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in FONTS {
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let latin_first =
        |latin: &str, arabic: &str| vec![latin.to_owned(), arabic.to_owned(), "sc".to_owned()];
    let families = &mut definitions.families;
    families.insert(FontFamily::Monospace, latin_first("sans", "naskh"));
    for (family, latin, arabic) in [
        (FontFamily::Proportional, "sans", "naskh"),
        (strong(), "sans-bold", "naskh-bold"),
    ] {
        let arabic_faces = vec![arabic.to_owned(), latin.to_owned(), "sc".to_owned()];
        families.insert(arabic_first(&family), arabic_faces);
        families.insert(family, latin_first(latin, arabic));
    }
    definitions
}
