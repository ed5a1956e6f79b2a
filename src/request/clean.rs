//! One place that cleans what was typed or pasted: what it changes, and how sure it is.
//!
//! The request keeps what was typed, in its file and in the documents that carry it: nothing is lost, and a document
//! that was signed still matches the request inside. Whoever reads the request for a letter, a check or a comparison
//! reads it [`cleaned`]. What is certain is repaired; what carries nothing is dropped; every other change is one that a
//! person has to confirm, and the check reports exactly those ([`Kind::is_certain`]).
//!
//! Identifiers are left to the character: a number in which something cannot be seen is refused by the check.
//!
//! What is absent: folding for searches (`folding`), and characters that the fonts cannot show.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript as _};

use super::Request;
use super::texts::{each_text, look};

/// What a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A character of Windows-1252 that was never converted: a quotation mark, a dash, the euro sign.
    Windows1252,
    /// The bullet of a word processor at the beginning of a line.
    Bullet,
    /// A letter in one of its drawn forms, as copied from a PDF.
    DrawnForm,
    /// A letter and its accent, written as two characters.
    Composed,
    /// A character that cannot be seen and says nothing.
    Invisible,
    /// A direction mark around text that has this direction by itself.
    DirectionMark,
    /// An override of direction: a reader saw the letters in another order.
    Override,
    /// A word copied from a page letter by letter from the wrong end.
    Reversed,
    /// Letters that nobody could see.
    HiddenLetters,
    /// A control character, the remains of a damaged text.
    Damaged,
    /// More marks on one letter than any language writes.
    Stacked,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Windows1252,
        Self::Bullet,
        Self::DrawnForm,
        Self::Composed,
        Self::Invisible,
        Self::DirectionMark,
        Self::Override,
        Self::Reversed,
        Self::HiddenLetters,
        Self::Damaged,
        Self::Stacked,
    ];

    /// Whether nobody has to be asked: the change brings back what was meant, or takes away what says nothing.
    #[must_use]
    pub const fn is_certain(self) -> bool {
        !matches!(
            self,
            Self::Override | Self::Reversed | Self::HiddenLetters | Self::Damaged | Self::Stacked
        )
    }

    /// The id used in words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Windows1252 => "windows-1252",
            Self::Bullet => "bullet",
            Self::DrawnForm => "drawn-form",
            Self::Composed => "composed",
            Self::Invisible => "invisible",
            Self::DirectionMark => "direction-mark",
            Self::Override => "override",
            Self::Reversed => "reversed",
            Self::HiddenLetters => "hidden-letters",
            Self::Damaged => "damaged",
            Self::Stacked => "stacked",
        }
    }
}

/// One change of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The bytes of the text as typed that it replaces.
    pub at: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// What stands there now; nothing where the characters are dropped.
    pub is: String,
}

/// One change of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaning {
    /// JSON pointer to the text.
    pub place: String,
    /// What the change is.
    pub kind: Kind,
    /// What was typed.
    pub was: String,
    /// What is read in its place.
    pub is: String,
}

/// The request as it is read, and every change, in the order of the file.
///
/// Nearly every request is clean, and then it is only looked at.
#[must_use]
pub fn cleaned(request: &Request) -> (Cow<'_, Request>, Vec<Cleaning>) {
    let mut is_clean = true;
    look(request, &mut |_, text| {
        is_clean = is_clean && is_plain(text)
    });
    if is_clean {
        return (Cow::Borrowed(request), Vec::new());
    }
    let mut changed = request.clone();
    let mut list = Vec::new();
    each_text(&mut changed, &mut |place, text| {
        let changes = changes(text);
        if changes.is_empty() {
            return;
        }
        let place = place();
        list.extend(changes.iter().map(|change| Cleaning {
            place: place.clone(),
            kind: change.kind,
            was: text.get(change.at.clone()).unwrap_or_default().to_owned(),
            is: change.is.clone(),
        }));
        *text = apply(text, &changes);
    });
    if list.is_empty() {
        (Cow::Borrowed(request), list)
    } else {
        (Cow::Owned(changed), list)
    }
}

/// A text with its certain changes made: for what has just been typed or pasted, where the rest waits for a person.
#[must_use]
pub fn certain(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut changes = changes(text);
    changes.retain(|change| change.kind.is_certain());
    if changes.is_empty() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(apply(text, &changes))
    }
}

/// A text with all its changes made.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let changes = changes(text);
    if changes.is_empty() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(apply(text, &changes))
    }
}

fn apply(text: &str, changes: &[Change]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for change in changes {
        out.push_str(text.get(from..change.at.start).unwrap_or_default());
        out.push_str(&change.is);
        from = change.at.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The most marks that one letter bears: Vietnamese, vowelled Arabic and pointed Hebrew need up to four.
const MOST_MARKS: usize = 8;

/// Whether a text surely needs no change, by a scan of its bytes: the first bytes of everything that could.
fn is_plain(text: &str) -> bool {
    /// Bytes looked at together.
    const TOGETHER: usize = 32;
    let bytes = text.as_bytes();
    let mut start = 0;
    for chunk in bytes.chunks(TOGETHER) {
        // Without a branch inside, so that the compiler compares many bytes at once.
        let suspect = chunk
            .iter()
            .fold(false, |any, byte| any | is_suspect(*byte));
        if suspect && !(start..start + chunk.len()).all(|at| is_plain_at(bytes, at)) {
            return false;
        }
        start += chunk.len();
    }
    true
}

/// Whether a character that may need a change can begin with this byte, or, for the Arabic letter mark, end.
const fn is_suspect(byte: u8) -> bool {
    (byte < b'\t')
        | ((byte > b'\r') & (byte < b' '))
        | (byte == 0x7f)
        | (byte == 0x9c)
        | (byte == 0xc2)
        | (byte == 0xcc)
        | (byte == 0xcd)
        | (byte == 0xe1)
        | (byte == 0xe2)
        | (byte == 0xee)
        | (byte == 0xef)
        | (byte == 0xf3)
}

fn is_plain_at(bytes: &[u8], at: usize) -> bool {
    let of = |at: usize| bytes.get(at).copied().unwrap_or_default();
    let next = || of(at + 1);
    match of(at) {
        b'\t'..=b'\r' | 0x20..=0x7e => true,
        0..=0x1f | 0x7f => false,
        // The Arabic letter mark: half of all Arabic letters begin as it does, few bytes are as its last one.
        0x9c => at == 0 || of(at - 1) != 0xd8,
        // U+0080–U+009F, the soft hyphen.
        0xc2 => !matches!(next(), 0x80..=0x9f | 0xad),
        // Combining accents.
        0xcc => false,
        0xcd => next() >= 0xb0,
        0xe1 => !matches!(next(), 0x85 | 0x9e | 0xa0),
        // U+2000–U+206F holds dashes and quotation marks as well.
        0xe2 => match next() {
            0x80 => !matches!(of(at + 2), 0x8b..=0x8f | 0xaa..=0xae),
            0x81 => of(at + 2) < 0xa0,
            _ => true,
        },
        // Private use, drawn forms, variation selectors, byte order mark, specials.
        0xee => false,
        0xef => matches!(next(), 0xa4..=0xab | 0xbc..=0xbe),
        0xf3 => false,
        _ => true,
    }
}

/// What is done with a text, in its order.
#[must_use]
pub fn changes(text: &str) -> Vec<Change> {
    let mut list = Vec::new();
    if is_plain(text) {
        return list;
    }
    let overrides = overrides(text);
    let mut characters = text.char_indices().peekable();
    let mut before: Option<char> = None;
    let mut marks = 0;
    while let Some((at, c)) = characters.next() {
        let mut end = at + c.len_utf8();
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        let line_begins = before.is_none_or(|b| b == '\n');
        let after = characters.peek().map(|(_, c)| *c);
        let change = match c {
            _ if marks > MOST_MARKS => {
                while let Some((_, more)) = characters.peek()
                    && is_combining_mark(*more)
                {
                    end += characters.next().map_or(0, |(_, c)| c.len_utf8());
                }
                Some((Kind::Stacked, String::new()))
            }
            '\u{80}'..='\u{9f}' => match windows_1252(c) {
                Some(meant) => Some((Kind::Windows1252, meant.to_string())),
                None => Some((Kind::Damaged, String::new())),
            },
            // Breaks of lines, which writers know.
            '\n' | '\t' | '\r' | '\u{b}' | '\u{c}' => None,
            _ if c.is_control() => Some((Kind::Damaged, String::new())),
            _ if line_begins && is_word_bullet(c) => {
                // The tab or space behind the bullet belongs to it.
                while let Some((_, ' ' | '\t' | '\u{a0}')) = characters.peek() {
                    end += characters.next().map_or(0, |(_, c)| c.len_utf8());
                }
                Some((Kind::Bullet, "• ".to_owned()))
            }
            '\u{200c}' | '\u{200d}' => {
                (!joins(before, after)).then(|| (Kind::Invisible, String::new()))
            }
            '\u{202d}' | '\u{202e}' => {
                let kind = if overrides.contains(&at) {
                    Kind::Override
                } else {
                    Kind::DirectionMark
                };
                Some((kind, String::new()))
            }
            '\u{200e}'
            | '\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202c}'
            | '\u{2066}'..='\u{2069}' => Some((Kind::DirectionMark, String::new())),
            '\u{e0000}'..='\u{e007f}' => {
                while let Some((_, '\u{e0000}'..='\u{e007f}')) = characters.peek() {
                    end += characters.next().map_or(0, |(_, c)| c.len_utf8());
                }
                Some((Kind::HiddenLetters, String::new()))
            }
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
                (!selects(before)).then(|| (Kind::Invisible, String::new()))
            }
            _ if is_invisible(c) => Some((Kind::Invisible, String::new())),
            _ if is_drawn(c) => {
                while characters
                    .peek()
                    .is_some_and(|(_, c)| is_drawn(*c) || *c == ' ')
                {
                    end += characters.next().map_or(0, |(_, c)| c.len_utf8());
                }
                let drawn = text.get(at..end).unwrap_or_default();
                // Spaces behind the last letter are not part of it.
                end -= drawn.len() - drawn.trim_end().len();
                Some(letters(drawn.trim_end()))
            }
            '\u{300}'..='\u{36f}' => {
                // The letter before it is composed with all the accents that follow.
                while marks < MOST_MARKS
                    && let Some((_, '\u{300}'..='\u{36f}')) = characters.peek()
                {
                    end += characters.next().map_or(0, |(_, c)| c.len_utf8());
                    marks += 1;
                }
                let start = before.map_or(at, |b| at - b.len_utf8());
                let two = text.get(start..end).unwrap_or_default();
                let one: String = two.nfc().collect();
                if one != two {
                    list.push(Change {
                        at: start..end,
                        kind: Kind::Composed,
                        is: one,
                    });
                }
                None
            }
            _ => None,
        };
        before = Some(c);
        if let Some((kind, is)) = change {
            list.push(Change {
                at: at..end,
                kind,
                is,
            });
        }
    }
    list
}

/// The character that a control character of Latin-1 stands for in Windows-1252.
const fn windows_1252(c: char) -> Option<char> {
    Some(match c {
        '\u{80}' => '€',
        '\u{82}' => '‚',
        '\u{83}' => 'ƒ',
        '\u{84}' => '„',
        '\u{85}' => '…',
        '\u{86}' => '†',
        '\u{87}' => '‡',
        '\u{88}' => 'ˆ',
        '\u{89}' => '‰',
        '\u{8a}' => 'Š',
        '\u{8b}' => '‹',
        '\u{8c}' => 'Œ',
        '\u{8e}' => 'Ž',
        '\u{91}' => '‘',
        '\u{92}' => '’',
        '\u{93}' => '“',
        '\u{94}' => '”',
        '\u{95}' => '•',
        '\u{96}' => '–',
        '\u{97}' => '—',
        '\u{98}' => '˜',
        '\u{99}' => '™',
        '\u{9a}' => 'š',
        '\u{9b}' => '›',
        '\u{9c}' => 'œ',
        '\u{9e}' => 'ž',
        '\u{9f}' => 'Ÿ',
        _ => return None,
    })
}

/// The bullets that word processors take from their symbol fonts: the letters of Symbol and Wingdings in private use.
const fn is_word_bullet(c: char) -> bool {
    matches!(c, '\u{f020}'..='\u{f0ff}')
}

/// Characters that cannot be seen, change nothing of the text around them, and say nothing.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffc}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a joiner between these characters has a meaning: in the Arabic script, in the scripts of India and its
/// neighbours, and between pictures.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let has_joiners = |c: char| {
        matches!(
            c.script(),
            Script::Arabic
                | Script::Syriac
                | Script::Mongolian
                | Script::Devanagari
                | Script::Bengali
                | Script::Gurmukhi
                | Script::Gujarati
                | Script::Oriya
                | Script::Tamil
                | Script::Telugu
                | Script::Kannada
                | Script::Malayalam
                | Script::Sinhala
                | Script::Khmer
                | Script::Myanmar
                | Script::Tibetan
        ) || matches!(c, '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{1f300}'..='\u{1faff}')
            || matches!(c.script(), Script::Inherited)
    };
    before.is_some_and(has_joiners) && after.is_some_and(has_joiners)
}

/// Whether a variation selector behind this character chooses something: a form of a Chinese character, of a Mongolian
/// letter, of a picture.
fn selects(before: Option<char>) -> bool {
    before.is_some_and(|c| {
        matches!(c.script(), Script::Han | Script::Mongolian)
            || matches!(c, '#' | '*' | '0'..='9' | '\u{203c}'..='\u{3299}' | '\u{1f000}'..='\u{1faff}')
    })
}

/// The places of overrides of direction that show letters in another order than they are written: one to the left over
/// letters or digits that run to the right, and the reverse.
fn overrides(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, mark) in text.match_indices(['\u{202d}', '\u{202e}']) {
        let inside = text
            .get(at + mark.len()..)
            .unwrap_or_default()
            .split([
                '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\n',
            ])
            .next()
            .unwrap_or_default();
        let is_rtl = |c: char| {
            matches!(
                c.script(),
                Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana | Script::Nko
            ) && c.is_alphabetic()
        };
        let turned = |c: char| {
            if mark == "\u{202d}" {
                is_rtl(c)
            } else {
                c.is_alphanumeric() && !is_rtl(c)
            }
        };
        // A single character has no order.
        if inside.chars().filter(|c| c.is_alphanumeric()).count() > 1 && inside.chars().any(turned)
        {
            found.push(at);
        }
    }
    found
}

/// Letters in a drawn form: Arabic presentation forms and Latin ligatures. Signs that are words of their own, such as
/// the honorifics and the rial sign, are kept.
const fn is_drawn(c: char) -> bool {
    matches!(c,
        '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdc7}'
        | '\u{fe70}'..='\u{fefc}')
}

/// A stretch of drawn forms as letters, in the order in which they are read.
fn letters(drawn: &str) -> (Kind, String) {
    let is_reversed = is_reversed(drawn);
    let plain = |c: char| -> String {
        let letters: String = std::iter::once(c).nfkc().collect();
        // A vowel mark that stands alone is a space with a mark on it.
        if c == ' ' {
            letters
        } else {
            letters.trim_start().to_owned()
        }
    };
    if is_reversed {
        (Kind::Reversed, drawn.chars().rev().map(plain).collect())
    } else {
        (Kind::DrawnForm, drawn.chars().map(plain).collect())
    }
}

/// Whether the forms of the letters join only from the wrong end: pages are written from left to right, and some
/// programs copy Arabic from them as it lies there.
fn is_reversed(drawn: &str) -> bool {
    let (mut forward, mut backward) = (0, 0);
    for word in drawn.split(' ') {
        let forms: Vec<Form> = word.chars().filter_map(form).collect();
        for pair in forms.windows(2) {
            let &[first, second] = pair else { continue };
            // Between two letters that are joined the first reaches on and the second back.
            forward += usize::from(first.reaches_on() && second.reaches_back());
            backward += usize::from(first.reaches_back() && second.reaches_on());
        }
        // At the ends of a word nothing is joined.
        if let (Some(first), Some(last)) = (forms.first(), forms.last()) {
            forward += usize::from(!first.reaches_back()) + usize::from(!last.reaches_on());
            backward += usize::from(!first.reaches_on()) + usize::from(!last.reaches_back());
        }
    }
    backward > forward
}

/// The form in which an Arabic letter is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Isolated,
    Final,
    Initial,
    Medial,
}

impl Form {
    /// Joined to the letter after it.
    const fn reaches_on(self) -> bool {
        matches!(self, Self::Initial | Self::Medial)
    }

    /// Joined to the letter before it.
    const fn reaches_back(self) -> bool {
        matches!(self, Self::Final | Self::Medial)
    }
}

/// The form of a letter of Arabic Presentation Forms-B, where letters stand in their forms one after another.
const fn form(c: char) -> Option<Form> {
    // The letters that join on one side have two forms, the others four, in the order of the block.
    let (start, four) = match c {
        '\u{fe81}'..='\u{fe88}' => (0xfe81, false),
        '\u{fe89}'..='\u{fe8c}' => (0xfe89, true),
        '\u{fe8d}'..='\u{fe8e}' => (0xfe8d, false),
        '\u{fe8f}'..='\u{fe92}' => (0xfe8f, true),
        '\u{fe93}'..='\u{fe94}' => (0xfe93, false),
        '\u{fe95}'..='\u{fea8}' => (0xfe95, true),
        '\u{fea9}'..='\u{feb0}' => (0xfea9, false),
        '\u{feb1}'..='\u{feec}' => (0xfeb1, true),
        '\u{feed}'..='\u{fef0}' => (0xfeed, false),
        '\u{fef1}'..='\u{fef4}' => (0xfef1, true),
        '\u{fef5}'..='\u{fefc}' => (0xfef5, false),
        _ => return None,
    };
    let place = (c as u32 - start) % if four { 4 } else { 2 };
    Some(match place {
        0 => Form::Isolated,
        1 => Form::Final,
        2 => Form::Initial,
        _ => Form::Medial,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_certain_is_repaired_and_what_says_nothing_is_dropped() {
        for (typed, read) in [
            ("O\u{92}CALLAGHAN", "O’CALLAGHAN"),
            ("\u{93}Lusovento\u{94} \u{96} \u{80}5", "“Lusovento” – €5"),
            ("\u{202a}Sean O\u{92}Callaghan\u{202c}", "Sean O’Callaghan"),
            ("\u{202d}7 quai de l’Écluse\u{202c}", "7 quai de l’Écluse"),
            ("\u{202b}شركة الشاطئ\u{202c}", "شركة الشاطئ"),
            ("DELA\u{ad}CROIX", "DELACROIX"),
            ("M\u{200b}arcio\u{feff}", "Marcio"),
            ("\u{200e}+33 1\u{200e}", "+33 1"),
            ("Mar\u{200d}cio", "Marcio"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("क\u{94d}\u{200d}ष", "क\u{94d}\u{200d}ष"),
            ("Jose\u{301} Nun\u{303}ez", "José Nuñez"),
            ("葛\u{e0100}城", "葛\u{e0100}城"),
            ("A\u{fe0f}B", "AB"),
            (
                "\u{fef3}\u{fea4}\u{fef4}\u{fef0} \u{fead}\u{fe91}\u{fef4}\u{feca}",
                "يحيى ربيع",
            ),
            ("\u{feb3}\u{fefc}\u{fee1} ", "سلام "),
            ("o\u{fb03}ce", "office"),
            (
                "text\n\u{f0b7}\topening form\n\u{f0a7}  card",
                "text\n• opening form\n• card",
            ),
            ("إيران ﷺ", "إيران ﷺ"),
        ] {
            let list = changes(typed);
            assert_eq!(text(typed), read, "{list:?}");
            assert!(
                list.iter().all(|c| c.kind.is_certain()),
                "{typed:?} {list:?}"
            );
            assert_eq!(certain(typed), text(typed));
            assert_eq!(changes(read), [], "what is clean stays: {read:?}");
        }
    }

    #[test]
    fn what_a_person_must_confirm_is_changed_for_reading_and_told() {
        for (typed, read, kind) in [
            ("CASTEL\u{202e}VIEIL", "CASTELVIEIL", Kind::Override),
            ("\u{202d}شركة\u{202c}", "شركة", Kind::Override),
            ("pay\u{e0068}\u{e0069} now", "pay now", Kind::HiddenLetters),
            ("a\u{1}b", "ab", Kind::Damaged),
            ("a\u{81}b", "ab", Kind::Damaged),
            // يحيى ربيع, as it lies on the page.
            (
                "\u{feca}\u{fef4}\u{fe91}\u{fead} \u{fef0}\u{fef4}\u{fea4}\u{fef3}",
                "يحيى ربيع",
                Kind::Reversed,
            ),
        ] {
            let list = changes(typed);
            assert_eq!(text(typed), read);
            assert_eq!(
                list.iter().map(|c| c.kind).find(|k| !k.is_certain()),
                Some(kind)
            );
        }
    }

    #[test]
    fn ordinary_texts_of_six_languages_are_left_alone() {
        for plain in [
            "L’État requis – 1 203 400,50 € « Vercoran »",
            "“Quoted” – it’s 5\u{a0}% …",
            "Министерство юстиции № 5 — «Ромашка»",
            "中华人民共和国，北京市（朝阳区）・１２３",
            "وزارة العدل، ٢٠٢٦؛ «قرار» رقم 5 ـ أ",
            "¿Dónde está el niño? ¡Aquí!",
            "PR\u{2011}2026\u{2011}08",
            "Nguyễn Văn A, Łódź, Ð, ß",
        ] {
            assert_eq!(changes(plain), []);
        }
    }

    /// The scan takes many bytes together: what needs a change is seen wherever it stands among them.
    #[test]
    fn nothing_is_missed_where_one_piece_of_the_scan_ends() {
        for c in [
            '\u{1}',
            '\u{7f}',
            '\u{92}',
            '\u{ad}',
            '\u{61c}',
            '\u{180e}',
            '\u{200b}',
            '\u{202e}',
            '\u{2066}',
            '\u{feff}',
            '\u{feb3}',
            '\u{e0068}',
        ] {
            for before in ["x", "й", "م", "附"] {
                for count in 0..70 {
                    let text = format!("{}{c}{before}", before.repeat(count));
                    assert_ne!(changes(&text), [], "{c:?} behind {count} {before}");
                }
            }
        }
    }
}
