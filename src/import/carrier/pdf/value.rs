//! Values of a PDF (ISO 32000-2, 7.3), read strictly: what is not a value as the standard writes it is none.

use std::collections::BTreeMap;

/// How deeply values may stand inside each other.
const DEPTH: usize = 32;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    List(Vec<Self>),
    Dict(Dict),
    /// Number and generation of an object.
    Object(u32, u16),
}

/// A dictionary.
pub(super) type Dict = BTreeMap<Vec<u8>, Value>;

impl Value {
    pub(super) fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    /// The number of the object that is referred to.
    pub(super) const fn object(&self) -> Option<u32> {
        match self {
            Self::Object(number, _) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn is_name(&self, name: &str) -> bool {
        matches!(self, Self::Name(found) if found == name.as_bytes())
    }

    /// The whole number, not negative.
    pub(super) fn whole(&self) -> Option<usize> {
        match self {
            // Beyond what a file of the allowed size can refer to.
            Self::Number(n) if n.fract() == 0.0 && (0.0..4e9).contains(n) => {
                format!("{n:.0}").parse().ok()
            }
            _ => None,
        }
    }

    /// The words of a text, in whichever of the two encodings they stand (7.9.2.2).
    pub(super) fn words(&self) -> Option<String> {
        let Self::Text(bytes) = self else {
            return None;
        };
        let Some(wide) = bytes.strip_prefix(b"\xfe\xff") else {
            return Some(bytes.iter().map(|byte| of_pdf_encoding(*byte)).collect());
        };
        let units = wide.chunks(2).map(|pair| match pair {
            [high, low] => u16::from_be_bytes([*high, *low]),
            _ => 0,
        });
        char::decode_utf16(units).collect::<Result<_, _>>().ok()
    }

    /// All objects that are referred to inside.
    pub(super) fn objects(&self, found: &mut Vec<u32>) {
        match self {
            Self::Object(number, _) => found.push(*number),
            Self::List(list) => list.iter().for_each(|value| value.objects(found)),
            Self::Dict(dict) => dict.values().for_each(|value| value.objects(found)),
            _ => {}
        }
    }
}

/// A character of the encoding of texts (annex D.2), which differs from Latin 1 in two rows.
fn of_pdf_encoding(byte: u8) -> char {
    const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const SIGNS: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
    ];
    let (accent, sign) = (byte.checked_sub(0x18), byte.checked_sub(0x80));
    let own = accent
        .and_then(|at| ACCENTS.get(usize::from(at)))
        .or_else(|| sign.and_then(|at| SIGNS.get(usize::from(at))));
    own.copied().unwrap_or(char::from(byte))
}

/// Reads from a place on.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn blanks(&mut self) {
        while self.peek().is_some_and(is_blank) {
            self.at += 1;
        }
    }

    /// Takes a word if it comes next, after blanks.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        self.blanks();
        let after = self.rest().strip_prefix(word.as_bytes())?;
        let ends = !word
            .as_bytes()
            .last()
            .is_some_and(u8::is_ascii_alphanumeric)
            || after.first().is_none_or(|b| !is_regular(*b));
        ends.then_some(())?;
        self.at += word.len();
        Some(())
    }

    /// Takes a whole number of digits.
    pub(super) fn digits(&mut self) -> Option<usize> {
        self.blanks();
        let rest = self.rest();
        let length = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let digits = rest
            .get(..length)
            .filter(|d| !d.is_empty() && d.len() <= 10)?;
        self.at += length;
        std::str::from_utf8(digits).ok()?.parse().ok()
    }

    pub(super) fn value(&mut self) -> Option<Value> {
        self.nested(DEPTH)
    }

    fn nested(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        self.blanks();
        match self.peek()? {
            b'/' => self.name().map(Value::Name),
            b'(' => self.literal(),
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth).map(Value::Dict),
            b'<' => self.hexadecimal(),
            b'[' => self.list(depth),
            b'0'..=b'9' => self.reference().or_else(|| self.number()),
            b'+' | b'-' | b'.' => self.number(),
            _ => {
                let words = [
                    ("true", Value::Bool(true)),
                    ("false", Value::Bool(false)),
                    ("null", Value::Null),
                ];
                words
                    .into_iter()
                    .find_map(|(word, value)| self.word(word).map(|()| value))
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut list = Vec::new();
        loop {
            self.blanks();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(Value::List(list));
            }
            list.push(self.nested(depth)?);
        }
    }

    fn dict(&mut self, depth: usize) -> Option<Dict> {
        self.at += 2;
        let mut dict = Dict::new();
        loop {
            self.blanks();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Some(dict);
            }
            if self.peek()? != b'/' {
                return None;
            }
            let key = self.name()?;
            let value = self.nested(depth)?;
            // Of two entries of one name readers take another one each.
            if dict.insert(key, value).is_some() {
                return None;
            }
        }
    }

    /// A name with its characters written by number resolved (7.3.5).
    fn name(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|b| is_regular(*b)) {
            self.at += 1;
            if byte != b'#' {
                name.push(byte);
                continue;
            }
            let code = self.rest().get(..2)?;
            name.push(u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok()?);
            self.at += 2;
        }
        Some(name)
    }

    fn literal(&mut self) -> Option<Value> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1_usize);
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' if open == 1 => return Some(Value::Text(text)),
                b')' => open -= 1,
                b'\\' => {
                    text.extend(self.escaped()?);
                    continue;
                }
                b'\r' => {
                    // An end of line is one character, however it is written.
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    text.push(b'\n');
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escaped(&mut self) -> Option<Option<u8>> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            b'\n' => None,
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                None
            }
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|b| (b'0'..=b'7').contains(b)) else {
                        break;
                    };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                u8::try_from(code & 0xff).ok()
            }
            other => Some(other),
        })
    }

    fn hexadecimal(&mut self) -> Option<Value> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'>' => break,
                b if b.is_ascii_hexdigit() => digits.push(char::from(b).to_digit(16)?),
                b if is_blank(b) => {}
                _ => return None,
            }
        }
        let pairs = digits.chunks(2).map(|pair| match pair {
            [high, low] => u8::try_from(high * 16 + low).ok(),
            [high] => u8::try_from(high * 16).ok(),
            _ => None,
        });
        pairs.collect::<Option<_>>().map(Value::Text)
    }

    fn reference(&mut self) -> Option<Value> {
        let mut ahead = *self;
        let number = u32::try_from(ahead.digits()?).ok()?;
        let generation = u16::try_from(ahead.digits()?).ok()?;
        ahead.word("R")?;
        *self = ahead;
        Some(Value::Object(number, generation))
    }

    fn number(&mut self) -> Option<Value> {
        let rest = self.rest();
        let is_part = |b: &&u8| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.');
        let length = rest.iter().take_while(is_part).count();
        let text = std::str::from_utf8(rest.get(..length)?).ok()?;
        let number = text.parse().ok()?;
        self.at += length;
        Some(Value::Number(number))
    }
}

pub(super) const fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

pub(super) const fn is_regular(byte: u8) -> bool {
    !is_blank(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<Value> {
        let mut cursor = Cursor {
            bytes: text.as_bytes(),
            at: 0,
        };
        cursor.value()
    }

    #[test]
    fn one_value_is_one_however_it_is_written() {
        assert_eq!(value("(fr\\055FR)"), value("(fr-FR)"));
        assert_eq!(value("<66722d4652>"), value("(fr-FR)"));
        assert_eq!(value("/Java#53cript"), value("/JavaScript"));
        assert_eq!(value("[0 1 0 R .5]"), value("[ 0 1 0 R\n0.5 ]"));
        assert_eq!(
            value("<</A(a(b)c)/B<</C true>>>>"),
            value("<< /B <</C true >> /A (a\\(b\\)c) >>")
        );
    }

    #[test]
    fn words_are_the_same_in_both_encodings() {
        let wide = value("<feff0064201900e9>").and_then(|v| v.words());
        assert_eq!(value("(d\\220\\351)").and_then(|v| v.words()), wide);
        assert_eq!(wide.as_deref(), Some("d’é"));
    }

    #[test]
    fn what_two_readers_would_read_differently_is_no_value() {
        for text in ["<</A 1/A 2>>", "<</A 1", "(a", "<0g>", "/A#zz", "truefalse"] {
            assert_eq!(value(text), None, "{text}");
        }
        let deep = "[".repeat(40) + &"]".repeat(40);
        assert_eq!(value(&deep), None);
    }
}
