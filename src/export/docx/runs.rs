//! From runs of the model to runs of the file: one direction and one script each.
//!
//! Word takes the direction of a run from `w:rtl`, not from its letters, so mixed text is split by the
//! levels of the Unicode bidirectional algorithm. Identifiers are never split.

use docx_rs as dx;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_script::UnicodeScript as _;

use crate::document::{Run, RunKind};
use crate::export::clean::clean;
use crate::terms::Language;

/// What the post-pass has to add to a run. Runs carry the index as the name of a character style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Character style of the run.
    pub style: Option<&'static str>,
    /// Direction and language.
    pub speech: Speech,
    /// Identifier: not proofed.
    pub identifier: bool,
}

/// Direction and language of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Speech {
    /// Whether the run is written from right to left.
    pub rtl: bool,
    /// Which of the three language attributes of `w:lang` the run needs.
    pub script: Script,
    /// BCP 47 tag as Word writes it.
    pub tag: &'static str,
}

/// The three families that Word keeps languages and fonts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Latin, Cyrillic, Greek: `w:val`.
    Western,
    /// Han, kana, hangul: `w:eastAsia`.
    EastAsian,
    /// Arabic, Hebrew: `w:bidi`.
    Complex,
}

impl Speech {
    /// The speech of fixed words in a language.
    pub const fn of(language: Language) -> Self {
        let (rtl, script, tag) = match language {
            Language::Ar => (true, Script::Complex, "ar-SA"),
            Language::Zh => (false, Script::EastAsian, "zh-CN"),
            Language::En => (false, Script::Western, "en-GB"),
            Language::Fr => (false, Script::Western, "fr-FR"),
            Language::Ru => (false, Script::Western, "ru-RU"),
            Language::Es => (false, Script::Western, "es-ES"),
        };
        Self { rtl, script, tag }
    }
}

/// The marks of one file, in the order of their first use.
#[derive(Debug)]
pub(super) struct Marks {
    language: Language,
    list: Vec<Mark>,
}

/// Prefix of the character styles that stand for a mark until the post-pass.
pub(super) const MARK_PREFIX: &str = "mark-";
/// Character style of text that the drafter has not provided.
pub(super) const MISSING_TEXT: &str = "MissingText";
/// Makes the text between two of them left to right. `w:dir` and `w:bdo` say the same in XML, and Word
/// needs neither, but LibreOffice ignores both and would show "2026/17-A" as "A-2026/17".
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';

impl Marks {
    pub fn new(language: Language) -> Self {
        Self {
            language,
            list: Vec::new(),
        }
    }

    /// The mark that a marked run names.
    pub fn get(&self, style_id: &str) -> Option<&Mark> {
        let index: usize = style_id.strip_prefix(MARK_PREFIX)?.parse().ok()?;
        self.list.get(index)
    }

    /// A run of `docx-rs` that carries the mark.
    pub fn run(&mut self, mark: Mark) -> dx::Run {
        let index = self.list.iter().position(|m| *m == mark);
        let index = index.unwrap_or_else(|| {
            self.list.push(mark);
            self.list.len() - 1
        });
        dx::Run::new().style(&format!("{MARK_PREFIX}{index}"))
    }

    /// A run of fixed words in the document's language.
    pub fn plain(&mut self) -> dx::Run {
        self.run(Mark {
            style: None,
            speech: Speech::of(self.language),
            identifier: false,
        })
    }

    /// Adds runs of the model to a paragraph.
    pub fn add_runs(&mut self, mut paragraph: dx::Paragraph, runs: &[Run]) -> dx::Paragraph {
        // Where a text comes from is of no matter here: runs of one kind are one text again.
        let cleaned: Vec<(RunKind, String)> = runs
            .chunk_by(|a, b| a.kind == b.kind)
            .filter_map(|same| Some((same.first()?.kind, same)))
            .map(|(kind, same)| (kind, same.iter().map(|run| clean(&run.text)).collect()))
            .collect();
        // One stretch between identifiers is one text for the algorithm: a bold word does not
        // change the direction of the words beside it.
        for stretch in cleaned.chunk_by(|a, b| !a.0.is_identifier() && !b.0.is_identifier()) {
            match stretch {
                [(kind, text)] if kind.is_identifier() => {
                    if text.is_empty() {
                        continue;
                    }
                    let mut run = self.run(Mark {
                        style: Some("Identifier"),
                        speech: identifier_speech(text, self.language),
                        identifier: true,
                    });
                    if *kind == RunKind::StrongIdentifier {
                        run = run.bold();
                    }
                    let text = match self.language.is_rtl() {
                        true => &format!("{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}"),
                        false => text,
                    };
                    paragraph = paragraph.add_run(add_text(run, text));
                }
                _ => {
                    for (kind, piece, speech) in split(stretch, self.language) {
                        let run = self.run(Mark {
                            style: match kind {
                                RunKind::Strong => Some("Strong"),
                                RunKind::Gap => Some(MISSING_TEXT),
                                RunKind::Plain
                                | RunKind::Identifier
                                | RunKind::StrongIdentifier => None,
                            },
                            speech,
                            identifier: false,
                        });
                        paragraph = paragraph.add_run(add_text(run, &piece));
                    }
                }
            }
        }
        paragraph
    }
}

/// Adds text with its line breaks and tabs.
pub(super) fn add_text(mut run: dx::Run, text: &str) -> dx::Run {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(dx::BreakType::TextWrapping);
        }
        for (index, piece) in line.split('\t').enumerate() {
            if index > 0 {
                run = run.add_tab();
            }
            if !piece.is_empty() {
                run = run.add_text(piece);
            }
        }
    }
    run
}

/// Splits runs that stand together into pieces of one kind, direction and script.
fn split(stretch: &[(RunKind, String)], language: Language) -> Vec<(RunKind, String, Speech)> {
    let whole: String = stretch.iter().map(|(_, text)| text.as_str()).collect();
    let base = if language.is_rtl() {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let rtl = right_to_left(&whole, base);
    let home = Speech::of(language);
    let mut pieces: Vec<(RunKind, String, Speech)> = Vec::new();
    let mut directions = rtl.into_iter();
    for (kind, text) in stretch {
        let mut fresh = true;
        for c in text.chars() {
            let rtl = directions.next().unwrap_or(home.rtl);
            let own = speech_of(c, rtl, home);
            match pieces.last_mut() {
                Some((_, piece, speech)) if !fresh && speech.rtl == rtl => match own {
                    None => piece.push(c),
                    Some(own) if own == *speech => piece.push(c),
                    Some(own) if piece.chars().all(|p| speech_of(p, rtl, home).is_none()) => {
                        piece.push(c);
                        *speech = own;
                    }
                    Some(own) => pieces.push((*kind, c.to_string(), own)),
                },
                _ => {
                    let speech = own.unwrap_or_else(|| neutral(rtl, home));
                    pieces.push((*kind, c.to_string(), speech));
                }
            }
            fresh = false;
        }
    }
    pieces
}

/// For each character, whether it belongs into a run written from right to left.
///
/// Numbers inside Arabic have an even level of their own, but need no run of their own: Word and
/// LibreOffice order digits by themselves, and inside the run they keep its font and size.
fn right_to_left(text: &str, base: Level) -> Vec<bool> {
    // Latin, Greek and Cyrillic letters among themselves leave nothing to be asked.
    if !base.is_rtl() && text.chars().all(|c| c < '\u{590}') {
        return vec![false; text.chars().count()];
    }
    let info = BidiInfo::new(text, Some(base));
    let mut result = Vec::with_capacity(text.len());
    let level_at = |at: usize| info.levels.get(at).copied().unwrap_or(base);
    let chars: Vec<(Level, char)> = text
        .char_indices()
        .map(|(at, c)| (level_at(at), c))
        .collect();
    for stretch in chars.chunk_by(|a, b| a.0 == b.0) {
        let rtl = stretch.first().is_some_and(|(level, _)| {
            level.is_rtl()
                || (level.number() > 1
                    && !stretch.iter().any(|(_, c)| bidi_class(*c) == BidiClass::L))
        });
        result.extend(std::iter::repeat_n(rtl, stretch.len()));
    }
    result
}

/// The speech that a letter asks for; `None` for characters that go along with their neighbours.
fn speech_of(c: char, rtl: bool, home: Speech) -> Option<Speech> {
    let foreign = |script, tag| Speech { rtl, script, tag };
    let speech = match c.script() {
        unicode_script::Script::Hebrew => foreign(Script::Complex, "he-IL"),
        unicode_script::Script::Arabic => foreign(Script::Complex, "ar-SA"),
        unicode_script::Script::Cyrillic => foreign(Script::Western, "ru-RU"),
        unicode_script::Script::Hiragana | unicode_script::Script::Katakana => {
            foreign(Script::EastAsian, "ja-JP")
        }
        unicode_script::Script::Hangul => foreign(Script::EastAsian, "ko-KR"),
        unicode_script::Script::Han | unicode_script::Script::Bopomofo => {
            foreign(Script::EastAsian, "zh-CN")
        }
        // Punctuation of East Asia and full-width forms belong to no script.
        _ if matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}') => {
            foreign(Script::EastAsian, "zh-CN")
        }
        _ if c.is_alphabetic() && !rtl => {
            // Latin: the document's own language where that is written in Latin letters.
            let tag = if home.script == Script::Western && home.tag != "ru-RU" {
                home.tag
            } else {
                "en-GB"
            };
            foreign(Script::Western, tag)
        }
        _ => return None,
    };
    Some(speech)
}

/// The speech of a piece without letters.
fn neutral(rtl: bool, home: Speech) -> Speech {
    match (rtl, home.rtl) {
        (true, false) => Speech::of(Language::Ar),
        (false, true) => Speech::of(Language::En),
        _ => home,
    }
}

/// Identifiers are left to right whatever they hold.
fn identifier_speech(text: &str, language: Language) -> Speech {
    let home = Speech::of(language);
    text.chars()
        .find_map(|c| speech_of(c, false, home))
        .unwrap_or_else(|| {
            if home.script == Script::Western {
                home
            } else {
                Speech::of(Language::En)
            }
        })
}
