//! The fonts of the machine, asked last: for a rare character of a name that the embedded fonts lack.
//!
//! Only the window that a person opens asks them; what tests draw looks the same on every machine.

use std::sync::Mutex;

use eframe::egui::epaint::text::{
    FallbackRequest, FontData, FontInsert, FontPriority, FontProvider, InsertFontFamily,
};
use parley::fontique::{
    Collection, CollectionOptions, FallbackKey, GenericFamily, Language, QueryFont, QueryStatus,
    Script, SourceCache,
};
use swash::text::Codepoint as _;

/// Finds a font of the machine. The list of fonts is made when first asked for.
#[derive(Default)]
pub struct SystemFonts(Mutex<Option<(Collection, SourceCache)>>);

/// Han fonts are made for one region each and differ in what they hold: the simplified forms come first.
const REGIONS: [&str; 4] = ["zh-SG", "zh-TW", "ja", "ko"];

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let character = request.cluster.chars().next()?;
        let mut fonts = self.0.lock().ok()?;
        let (collection, cache) = fonts.get_or_insert_with(|| {
            let options = CollectionOptions {
                shared: false,
                system_fonts: true,
            };
            (Collection::new(options), SourceCache::default())
        });
        let regions = REGIONS.iter().filter_map(|tag| Language::parse(tag).ok());
        let font = regions
            .map(Some)
            .chain([None])
            .find_map(|region| find(collection, cache, character, region))?;
        let family = collection.family_name(font.family.0).unwrap_or_default();
        let name = format!("system {family} {} {}", font.family.1, font.index);
        let (blob, _) = font.blob.into_raw_parts();
        Some(FontInsert {
            name,
            data: FontData::from_blob(blob, font.index),
            families: vec![InsertFontFamily {
                family: request.family.clone(),
                priority: FontPriority::Lowest,
            }],
        })
    }
}

fn find(
    collection: &mut Collection,
    cache: &mut SourceCache,
    character: char,
    region: Option<Language>,
) -> Option<QueryFont> {
    let mut query = collection.query(cache);
    query.set_families([GenericFamily::SansSerif, GenericFamily::Serif]);
    query.set_fallbacks(FallbackKey::new(script(character), region.as_ref()));
    let mut found = None;
    query.matches_with(|font| {
        let glyph = font.charmap().and_then(|map| map.map(character));
        if glyph.is_some_and(|glyph| glyph != 0) {
            found = Some(font.clone());
            QueryStatus::Stop
        } else {
            QueryStatus::Continue
        }
    });
    found
}

/// The script by its ISO 15924 code, which OpenType writes with a small first letter.
fn script(character: char) -> Script {
    let mut code = character.script().to_opentype().to_be_bytes();
    code[0] = code[0].to_ascii_uppercase();
    Script::from_bytes(code)
}
