//! The table of covered characters against the fonts themselves.

use swash::FontRef;

use super::coverage::{covers, is_in_table};
use super::{NASKH, SANS, SANS_SC, SERIF_SC, TINOS};

#[test]
fn the_table_agrees_with_the_fonts() {
    let maps = |faces: &[&'static [u8]]| {
        faces
            .iter()
            .map(|bytes| FontRef::from_index(bytes, 0).unwrap().charmap())
            .collect::<Vec<_>>()
    };
    let window = maps(&[SANS, NASKH, SANS_SC]);
    let pages = maps(&[TINOS, NASKH, SERIF_SC, SANS_SC]);
    let mut wrong = Vec::new();
    for character in ('\u{20}'..=char::MAX).filter(|c| !c.is_control()) {
        let has = |maps: &[swash::Charmap<'_>]| maps.iter().any(|m| m.map(character) != 0);
        let shown = has(&window) && has(&pages);
        if shown != is_in_table(character) {
            wrong.push(format!("U+{:04X}", u32::from(character)));
        }
    }
    assert!(
        wrong.is_empty(),
        "run tools/font_coverage.py: {}",
        wrong.join(" ")
    );
}

#[test]
fn names_of_the_six_languages_are_covered_and_rare_hanzi_are_not() {
    let covered =
        "Šťovíček Ōta Łódź Ñuñez Žižka Щёлоков القاهرة٣ پنجاب 张伟 ‹€› №5 \u{2067}a\u{2069}";
    assert!(covered.chars().all(covers));
    for character in ['𠮷', '㐂', 'अ', '한', 'א'] {
        assert!(!covers(character), "{character}");
    }
}
