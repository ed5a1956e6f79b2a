//! Directions and visual order: the Unicode bidirectional algorithm, line by line.

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

/// Which way a paragraph runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As Latin, Cyrillic and Chinese.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// The direction of a language or a screen.
    #[must_use]
    pub const fn of(rtl: bool) -> Self {
        if rtl {
            Self::RightToLeft
        } else {
            Self::LeftToRight
        }
    }

    /// Whether it runs from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::RightToLeft)
    }

    /// The other one.
    #[must_use]
    pub const fn turned(self) -> Self {
        Self::of(!self.is_rtl())
    }

    fn level(self) -> Level {
        if self.is_rtl() {
            Level::rtl()
        } else {
            Level::ltr()
        }
    }
}

/// How the direction of a paragraph is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Base {
    /// From its letters, with the direction of the field's language where they leave a choice: a paragraph that
    /// has a letter of that direction runs that way, as it will in the document; else its first letter decides;
    /// without letters it runs as the field does. A name in Latin letters at the beginning of an Arabic
    /// paragraph therefore does not turn it around.
    Usual(Direction),
    /// As a person has set it.
    Forced(Direction),
}

impl Base {
    /// The direction of this paragraph. What stands in isolates does not count (rule P2).
    #[must_use]
    pub fn direction(self, paragraph: &str) -> Direction {
        let usual = match self {
            Self::Forced(direction) => return direction,
            Self::Usual(direction) => direction,
        };
        let mut depth = 0_u32;
        let mut other = false;
        for c in paragraph.chars() {
            match bidi_class(c) {
                BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => depth += 1,
                BidiClass::PDI => depth = depth.saturating_sub(1),
                class if depth == 0 => match strong(class) {
                    Some(found) if found == usual => return usual,
                    Some(_) => other = true,
                    None => {}
                },
                _ => {}
            }
        }
        if other { usual.turned() } else { usual }
    }
}

/// The direction of a letter; nothing of digits, spaces and marks.
#[must_use]
pub(super) fn strong(class: BidiClass) -> Option<Direction> {
    match class {
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// Whether nothing in this text can stand anywhere but where its bytes stand, in a paragraph from left to right.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    // Nothing below the Hebrew letters turns a line around.
    text.is_ascii()
        || text.chars().all(|c| {
            c < '\u{590}'
                || !matches!(
                    bidi_class(c),
                    BidiClass::R
                        | BidiClass::AL
                        | BidiClass::AN
                        | BidiClass::LRE
                        | BidiClass::RLE
                        | BidiClass::LRO
                        | BidiClass::RLO
                        | BidiClass::PDF
                        | BidiClass::LRI
                        | BidiClass::RLI
                        | BidiClass::FSI
                        | BidiClass::PDI
                )
        })
}

/// A part of a line whose characters all run one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its bytes in the paragraph.
    pub range: Range<usize>,
    /// Which way it runs.
    pub direction: Direction,
}

/// The resolved directions of one paragraph.
#[derive(Clone, Debug)]
pub struct Levels {
    direction: Direction,
    /// By byte; nothing where the whole paragraph runs from left to right.
    resolved: Option<(Vec<BidiClass>, Vec<Level>)>,
}

impl Levels {
    /// Resolves a paragraph, which holds no line end.
    #[must_use]
    pub fn new(text: &str, direction: Direction) -> Self {
        let resolved = (direction.is_rtl() || !is_plain(text)).then(|| {
            let info = ParagraphBidiInfo::new(text, Some(direction.level()));
            (info.original_classes, info.levels)
        });
        Self {
            direction,
            resolved,
        }
    }

    /// Which way the paragraph runs.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The parts of the paragraph that run one way each, in the order of the text, before lines are cut.
    #[must_use]
    pub fn stretches(&self, whole: Range<usize>) -> Vec<Run> {
        let Some((_, levels)) = &self.resolved else {
            return vec![Run {
                range: whole,
                direction: Direction::LeftToRight,
            }];
        };
        runs_of(levels.get(whole.clone()).unwrap_or_default(), whole.start)
            .map(|(range, level)| Run {
                range,
                direction: Direction::of(level.is_rtl()),
            })
            .collect()
    }

    /// The parts of one line from left to right, as they are seen (rules L1 and L2).
    #[must_use]
    pub fn runs(&self, line: Range<usize>) -> Vec<Run> {
        let Some((classes, levels)) = &self.resolved else {
            return vec![Run {
                range: line,
                direction: Direction::LeftToRight,
            }];
        };
        let classes = classes.get(line.clone()).unwrap_or_default();
        let mut levels = levels.get(line.clone()).unwrap_or_default().to_vec();
        let base = self.direction.level();
        // Spaces at the end of the line and before tabs stand where the paragraph goes on.
        let mut trailing = true;
        for (class, level) in classes.iter().zip(&mut levels).rev() {
            match class {
                BidiClass::S | BidiClass::B => {
                    *level = base;
                    trailing = true;
                }
                BidiClass::WS
                | BidiClass::FSI
                | BidiClass::LRI
                | BidiClass::RLI
                | BidiClass::PDI
                | BidiClass::BN
                | BidiClass::LRE
                | BidiClass::RLE
                | BidiClass::LRO
                | BidiClass::RLO
                | BidiClass::PDF
                    if trailing =>
                {
                    *level = base;
                }
                _ => trailing = false,
            }
        }
        let logical: Vec<(Range<usize>, Level)> = runs_of(&levels, line.start).collect();
        let of_runs: Vec<Level> = logical.iter().map(|(_, level)| *level).collect();
        ParagraphBidiInfo::reorder_visual(&of_runs)
            .into_iter()
            .filter_map(|at| logical.get(at))
            .map(|(range, level)| Run {
                range: range.clone(),
                direction: Direction::of(level.is_rtl()),
            })
            .collect()
    }
}

/// Neighbours of the same level, in the order of the text.
fn runs_of(levels: &[Level], start: usize) -> impl Iterator<Item = (Range<usize>, Level)> + '_ {
    let mut at = start;
    levels.chunk_by(|a, b| a == b).map(move |chunk| {
        let range = at..at + chunk.len();
        at = range.end;
        (range, chunk.first().copied().unwrap_or_else(Level::ltr))
    })
}
