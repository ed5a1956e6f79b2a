//! From words to glyphs: parley shapes them with the fonts of the program; words that were shaped are kept.
//!
//! What is shaped at once is a word that runs one way. Letters join within words only, so a keystroke shapes
//! one word anew and no more. Order and lines are not parley's here: captions, editor and documents go by the
//! same levels, and signs of unseen characters must not change them.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    BaseDirection, Cluster, FontContext, FontData, FontFamily, FontFamilyName, LayoutContext,
    StyleProperty,
};
use unicode_bidi::{BidiClass, bidi_class};

use super::order::{Direction, strong};
use crate::fonts;

/// How many words are kept; those that were not used lately go first.
const KEPT: usize = 20_000;

/// A glyph, placed within its cluster.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// The number of its face in [`Faces`].
    pub face: u16,
    /// The number of the glyph in its face; 0 means that no face has the character.
    pub id: u16,
    /// Pixels to the right of the left edge of the cluster.
    pub x: f32,
    /// Pixels below the baseline.
    pub y: f32,
    /// Size of the font in pixels.
    pub size: f32,
}

/// What the caret cannot enter: a part of a word with its glyphs.
#[derive(Clone, Debug, PartialEq)]
pub struct Shaped {
    /// How many bytes of the word it takes.
    pub bytes: usize,
    /// Its width in pixels.
    pub advance: f32,
    /// Its glyphs.
    pub glyphs: Vec<Glyph>,
}

/// How a word is to be shaped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// Size of the font in pixels.
    pub size: f32,
    /// Whether Chinese forms come first.
    pub chinese: bool,
}

/// Shapes words. A test puts a typewriter in the place of the fonts.
pub trait Shape {
    /// The parts of a word that runs one way, in the order of the text.
    fn shape(&mut self, word: &str, direction: Direction, setting: Setting) -> Arc<Vec<Shaped>>;
}

/// The faces that glyphs name by number.
#[derive(Default)]
pub struct Faces(Vec<FontData>);

impl Faces {
    fn number(&mut self, font: &FontData) -> u16 {
        let known = self
            .0
            .iter()
            .position(|f| f.data.id() == font.data.id() && f.index == font.index);
        let at = known.unwrap_or_else(|| {
            self.0.push(font.clone());
            self.0.len() - 1
        });
        u16::try_from(at).unwrap_or(0)
    }

    /// The face of this number.
    #[must_use]
    pub fn get(&self, number: u16) -> Option<&FontData> {
        self.0.get(usize::from(number))
    }
}

/// The fonts of the program with the words that they have shaped.
pub struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    /// Faces by number.
    pub faces: Faces,
    recent: HashMap<u64, (Box<str>, Arc<Vec<Shaped>>)>,
    older: HashMap<u64, (Box<str>, Arc<Vec<Shaped>>)>,
    system_fonts: SystemFonts,
}

/// The fonts of the machine are a last resort: they make the window look different from place to place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SystemFonts {
    Never,
    WhenMissing,
    Loaded,
}

impl Default for Shaper {
    fn default() -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        for (name, bytes) in [
            (LATIN, fonts::SANS),
            (ARABIC, fonts::NASKH),
            (CHINESE, fonts::SANS_SC),
        ] {
            let name = FontInfoOverride {
                family_name: Some(name),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(Blob::new(Arc::new(bytes)), Some(name));
        }
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            faces: Faces::default(),
            recent: HashMap::new(),
            older: HashMap::new(),
            system_fonts: if cfg!(test) {
                SystemFonts::Never
            } else {
                SystemFonts::WhenMissing
            },
        }
    }
}

const LATIN: &str = "screen latin";
const ARABIC: &str = "screen arabic";
const CHINESE: &str = "screen chinese";

fn families(direction: Direction, setting: Setting) -> FontFamily<'static> {
    let order = match (direction, setting.chinese) {
        (Direction::RightToLeft, _) => [ARABIC, LATIN, CHINESE],
        (Direction::LeftToRight, true) => [CHINESE, LATIN, ARABIC],
        (Direction::LeftToRight, false) => [LATIN, ARABIC, CHINESE],
    };
    FontFamily::List(order.map(FontFamilyName::named).to_vec().into())
}

impl Shape for Shaper {
    fn shape(&mut self, word: &str, direction: Direction, setting: Setting) -> Arc<Vec<Shaped>> {
        let mut hasher = DefaultHasher::new();
        (word, direction, setting.chinese, setting.size.to_bits()).hash(&mut hasher);
        let key = hasher.finish();
        if let Some((text, shaped)) = self.recent.get(&key)
            && **text == *word
        {
            return shaped.clone();
        }
        let found = self
            .older
            .remove(&key)
            .filter(|(text, _)| **text == *word)
            .unwrap_or_else(|| {
                (
                    word.into(),
                    Arc::new(self.shape_anew(word, direction, setting)),
                )
            });
        let shaped = found.1.clone();
        if self.recent.len() >= KEPT / 2 {
            self.older = mem::take(&mut self.recent);
        }
        self.recent.insert(key, found);
        shaped
    }
}

impl Shaper {
    fn shape_anew(&mut self, word: &str, direction: Direction, setting: Setting) -> Vec<Shaped> {
        let shaped = self.run(word, direction, setting);
        let missing = shaped.iter().flat_map(|s| &s.glyphs).any(|g| g.id == 0);
        if missing && self.system_fonts == SystemFonts::WhenMissing {
            self.system_fonts = SystemFonts::Loaded;
            self.fonts.collection.load_system_fonts();
            return self.run(word, direction, setting);
        }
        shaped
    }

    fn run(&mut self, word: &str, direction: Direction, setting: Setting) -> Vec<Shaped> {
        // Where the letters run against the direction, as after an override, they are forced.
        let force = match direction {
            Direction::LeftToRight => "\u{202D}",
            Direction::RightToLeft => "\u{202E}",
        };
        let prefix = if runs_against(word, direction) {
            force
        } else {
            ""
        };
        let text = format!("{prefix}{word}");
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.set_base_direction(if direction.is_rtl() {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        });
        builder.push_default(StyleProperty::FontSize(setting.size));
        builder.push_default(StyleProperty::FontFamily(families(direction, setting)));
        let mut layout = builder.build(&text);
        layout.break_all_lines(None);
        let mut shaped: Vec<(usize, Shaped)> = Vec::new();
        for run in layout.lines().flat_map(|line| line.runs()) {
            let face = self.faces.number(run.font());
            for cluster in run.clusters() {
                let range = cluster.text_range();
                if range.start >= prefix.len() {
                    shaped.push((range.start, part(&cluster, face, setting.size)));
                }
            }
        }
        shaped.sort_by_key(|(start, _)| *start);
        shaped.into_iter().map(|(_, part)| part).collect()
    }
}

fn part(cluster: &Cluster<'_, ()>, face: u16, size: f32) -> Shaped {
    let advance = cluster.advance();
    let glyphs: Vec<parley::layout::Glyph> = cluster.glyphs().collect();
    // The glyphs of a ligature belong to its first letter, which stands at the right end of an Arabic one.
    let total: f32 = glyphs.iter().map(|g| g.advance).sum();
    let mut x = if cluster.is_rtl() {
        advance - total
    } else {
        0.0
    };
    Shaped {
        bytes: cluster.text_range().len(),
        advance,
        glyphs: glyphs
            .into_iter()
            .map(|g| {
                let placed = Glyph {
                    face,
                    id: u16::try_from(g.id).unwrap_or(0),
                    x: x + g.x,
                    y: g.y,
                    size,
                };
                x += g.advance;
                placed
            })
            .collect(),
    }
}

/// Whether parley would see another direction in this word than the paragraph gives it.
fn runs_against(word: &str, direction: Direction) -> bool {
    word.chars().any(|c| {
        let class = bidi_class(c);
        match direction {
            Direction::LeftToRight => strong(class) == Some(Direction::RightToLeft),
            Direction::RightToLeft => {
                matches!(class, BidiClass::L | BidiClass::EN | BidiClass::AN)
            }
        }
    })
}
