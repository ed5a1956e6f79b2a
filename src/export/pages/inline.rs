//! Runs as the template reads them: kind, place and parts of text.

use serde::Serialize;

use crate::document::{Run, RunKind};
use crate::export::clean::clean;
use crate::terms::Language;

/// Isolates a text from the direction of its surroundings and sets it left to right; ended by [`END_ISOLATE`].
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const END_ISOLATE: char = '\u{2069}';

/// A run of text.
#[derive(Serialize)]
pub(super) struct Inline {
    kind: &'static str,
    /// The element whose answer the text comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    text: Vec<Part>,
}

/// Text, or what stands between texts.
#[derive(Serialize, Debug, PartialEq, Eq)]
#[serde(untagged)]
enum Part {
    Text(String),
    Between { between: Between },
}

/// What stands between texts.
#[derive(Serialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Between {
    /// A line may end here; nothing is printed, and nothing is there when the text is copied.
    Break,
    /// A line ends here.
    Line,
    /// A wide space.
    Tab,
    /// An apostrophe of a Latin name in Chinese, where the same sign is a wide quotation mark.
    Apostrophe,
}

/// Widths are in hundredths of the size of the type.
const WIDTH_OF_A_CHARACTER: usize = 50;
/// The space between the text of a cell and the lines around it, on both sides.
const CELL_PADDING: usize = 100;
/// A word that is wider than its line may be parted after so many characters.
const PARTED_AFTER: usize = 8;

/// Sets runs for a language and a width.
#[derive(Clone, Copy)]
pub(super) struct Setter {
    language: Language,
    width: usize,
    /// Whether the pages show which element a text comes from.
    sources: bool,
}

impl Setter {
    /// For lines of this width, in hundredths of the size of the type.
    pub fn new(language: Language, width: usize, sources: bool) -> Self {
        Self {
            language,
            width,
            sources,
        }
    }

    /// For a column of the width.
    pub fn column(self, part: usize, whole: usize) -> Self {
        let width = (self.width * part / whole.max(1)).saturating_sub(CELL_PADDING);
        Self { width, ..self }
    }

    /// About how many characters go into a line.
    pub fn line_length(self) -> usize {
        (self.width / WIDTH_OF_A_CHARACTER).max(1)
    }

    /// Runs of the model.
    pub fn runs(self, runs: &[Run]) -> Vec<Inline> {
        let isolates = self.language.is_rtl() || runs.iter().any(|run| has_rtl(&run.text));
        runs.iter()
            .map(|run| Inline {
                kind: match run.kind {
                    RunKind::Plain => "plain",
                    RunKind::Strong => "strong",
                    RunKind::Identifier => "identifier",
                    RunKind::StrongIdentifier => "strong-identifier",
                    RunKind::Gap => "gap",
                },
                from: run
                    .source
                    .as_ref()
                    .filter(|_| self.sources)
                    .map(ToString::to_string),
                text: self.parts(&clean(&run.text), isolates && run.kind.is_identifier()),
            })
            .collect()
    }

    /// Words of the program.
    pub fn plain(self, text: &str) -> Vec<Inline> {
        vec![Inline {
            kind: "plain",
            from: None,
            text: self.parts(&clean(text), false),
        }]
    }

    /// An identifier of the program's own; nothing for an empty one.
    pub fn identifier(self, text: &str) -> Vec<Inline> {
        if text.is_empty() {
            return Vec::new();
        }
        vec![Inline {
            kind: "identifier",
            from: None,
            text: self.parts(&clean(text), self.language.is_rtl()),
        }]
    }

    /// The label of an item.
    pub fn label(self, label: &str) -> String {
        clean(label)
    }

    /// Splits a text where something stands between its parts: at line ends, at tabs, and inside words that
    /// are too wide for a line.
    fn parts(self, text: &str, isolated: bool) -> Vec<Part> {
        let mut parts = Parts::default();
        if isolated {
            parts.text.push(LEFT_TO_RIGHT_ISOLATE);
        }
        // A word ends after a character that breaks by itself.
        for word in text.split_inclusive(breaks_by_itself) {
            let width: usize = word.chars().map(width_of).sum();
            let mut unbroken = 0;
            let mut before = None;
            let mut characters = word.chars().peekable();
            while let Some(c) = characters.next() {
                let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
                let joins = latin(before) && latin(characters.peek().copied());
                before = Some(c);
                match c {
                    '’' if joins && self.language == Language::Zh => {
                        parts.put(Between::Apostrophe)
                    }
                    '\n' => parts.put(Between::Line),
                    '\t' => parts.put(Between::Tab),
                    c => {
                        if width > self.width && unbroken >= PARTED_AFTER && may_begin_line(c) {
                            parts.put(Between::Break);
                            unbroken = 0;
                        }
                        parts.text.push(c);
                        unbroken += 1;
                    }
                }
            }
        }
        if isolated {
            parts.text.push(END_ISOLATE);
        }
        parts.end()
    }
}

/// Parts in the making.
#[derive(Default)]
struct Parts {
    parts: Vec<Part>,
    text: String,
}

impl Parts {
    fn put(&mut self, between: Between) {
        self.flush();
        self.parts.push(Part::Between { between });
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.text)));
        }
    }

    fn end(mut self) -> Vec<Part> {
        self.flush();
        self.parts
    }
}

/// About how wide a character is; rather too wide than too narrow.
fn width_of(c: char) -> usize {
    match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '/' | '-' => 36,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 95,
        _ if c.is_uppercase() => 75,
        _ if matches!(c, '\u{2e80}'..='\u{ffef}') => 100,
        _ => 56,
    }
}

/// Whether a line may end at this character without help.
fn breaks_by_itself(c: char) -> bool {
    let space = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    space
        || matches!(c, '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether a word may be parted before this character: never before a mark that belongs to the letter before it.
fn may_begin_line(c: char) -> bool {
    let mark = matches!(
        u32::from(c),
        0x300..=0x36f
            | 0x483..=0x489
            | 0x591..=0x5c7
            | 0x610..=0x61a
            | 0x64b..=0x65f
            | 0x670
            | 0x6d6..=0x6ed
            | 0x1ab0..=0x1aff
            | 0x1dc0..=0x1dff
            | 0x200b..=0x200f
            | 0x20d0..=0x20ff
            | 0xfe00..=0xfe0f
            | 0xfe20..=0xfe2f
    );
    !mark && !matches!(c, '.' | ',' | ':' | ';' | '!' | '?' | ')' | ']' | '»' | '”')
}

/// Whether a text holds letters that are written from right to left.
fn has_rtl(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(u32::from(c), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfefc))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    fn text(parts: &[Part]) -> String {
        parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.as_str(),
                Part::Between {
                    between: Between::Break,
                } => "|",
                Part::Between {
                    between: Between::Line,
                } => "\n",
                Part::Between {
                    between: Between::Tab,
                } => "\t",
                Part::Between {
                    between: Between::Apostrophe,
                } => "’",
            })
            .collect()
    }

    #[test]
    fn words_wider_than_a_line_may_be_parted() {
        let setter = Setter::new(Language::En, 800, false);
        for (given, parted) in [
            ("short words stay whole", "short words stay whole"),
            ("GB82WEST12345698765432", "GB82WEST|12345698|765432"),
            ("aaaaaaaa\u{301}bbbbbbbb", "aaaaaaaa\u{301}|bbbbbbbb"),
            ("one\ntwo\tthree", "one\ntwo\tthree"),
            ("银行账户资料银行账户资料", "银行账户资料银行账户资料"),
        ] {
            assert_eq!(text(&setter.parts(given, false)), parted);
        }
    }

    #[test]
    fn an_apostrophe_inside_a_latin_name_is_no_chinese_quotation_mark() {
        let apostrophes = |language, given: &str| {
            Setter::new(language, 4_000, false)
                .parts(given, false)
                .into_iter()
                .filter(|part| {
                    matches!(
                        part,
                        Part::Between {
                            between: Between::Apostrophe
                        }
                    )
                })
                .count()
        };
        assert_eq!(
            apostrophes(Language::Zh, "致Attorney-General’s Chambers"),
            1
        );
        assert_eq!(apostrophes(Language::Zh, "称为‘老板’的人"), 0);
        assert_eq!(apostrophes(Language::En, "Attorney-General’s Chambers"), 0);
    }

    #[test]
    fn identifiers_beside_arabic_are_isolated() {
        let run = |text: &str, kind| Run {
            text: text.to_owned(),
            kind,
            source: None,
        };
        let isolated = |language, runs: &[Run]| {
            let set = Setter::new(language, 4_000, false).runs(runs);
            set.iter().any(|i| text(&i.text).contains('\u{2066}'))
        };
        let code = run("2026/17-A", RunKind::Identifier);
        let arabic = run("رقم", RunKind::Plain);
        assert!(isolated(Language::Ar, std::slice::from_ref(&code)));
        assert!(!isolated(Language::En, std::slice::from_ref(&code)));
        assert!(isolated(Language::En, &[arabic.clone(), code]));
        assert!(!isolated(Language::Ar, &[arabic]));
    }
}
