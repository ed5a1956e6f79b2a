//! Gaps that a drafter left, by their shape: lines, dots and brackets to be filled, runs of X, marks of templates.

use super::script::is_han;
use super::text::is_quoted;

/// The first gap of a text, in bytes. `names_a_field` tells whether words in brackets name what is to be filled in.
pub(super) fn gap(text: &str, names_a_field: impl Fn(&str) -> bool) -> Option<(usize, usize)> {
    let stub = stub(text);
    if stub.is_some() || !is_suspicious(text) {
        return stub;
    }
    runs(text)
        .or_else(|| brackets(text, names_a_field))
        .or_else(|| crosses(text))
        .or_else(|| date_form(text))
}

/// Whether a text holds any characters that a gap is made of: nearly every one is passed over by this.
fn is_suspicious(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pair = |(a, b): (&u8, &u8)| match (*a, *b) {
        (b'.', b'.') | (b'!', b'!') | (b'{', b'{') | (b'<', b'<') => true,
        (b'?', b'?') | (b'x' | b'X', b'x' | b'X') => true,
        (b'[', _) => true,
        (b'(', b' ' | b'\t' | 0xc2) => true,
        // … ● ○ ◯ × 【 〔 and the question marks of Arabic and Chinese.
        (0x80, 0xa6 | 0x90 | 0x94) | (0x97, 0x8f | 0x8b | 0xaf) | (0xc3, 0x97) => true,
        (0xbc, 0x9f) | (0xd8, 0x9f) => true,
        _ => false,
    };
    let longer = |five: &[u8]| {
        const SIGN: [u8; 3] = *b"/.-";
        match five {
            [0xd1, 0x85, 0xd1, 0x85, _] | [0xd0, 0xa5, 0xd0, 0xa5, _] => true,
            [0xd0, 0xbc | 0x9c, 0xd0, 0xbc | 0x9c, sign] => SIGN.contains(sign),
            [b'm' | b'M', b'm' | b'M', sign, ..] => SIGN.contains(sign),
            [0xbc, 0x88, b' ' | 0xe3 | 0xc2, ..] => true,
            _ => false,
        }
    };
    bytes.iter().enumerate().any(|(at, byte)| {
        may_begin_a_gap(*byte) && {
            let rest = bytes.get(at..).unwrap_or_default();
            let two = rest.first().zip(rest.get(1));
            *byte == b'_' || two.is_some_and(pair) || rest.get(..5).is_some_and(longer)
        }
    })
}

/// The bytes with which something begins that looks like a gap.
const fn may_begin_a_gap(byte: u8) -> bool {
    matches!(
        byte,
        b'_' | b'.' | b'!' | b'{' | b'<' | b'?' | b'x' | b'X' | b'[' | b'(' | b'm' | b'M'
    ) || matches!(byte, 0x80 | 0x97 | 0xbc | 0xc3 | 0xd0 | 0xd1 | 0xd8)
}

/// A whole text that only says that there is none.
fn stub(text: &str) -> Option<(usize, usize)> {
    let plain = text.trim();
    let stub = plain.eq_ignore_ascii_case("n/a")
        || !plain.is_empty() && !plain.chars().any(char::is_alphanumeric);
    stub.then_some((0, text.len()))
}

/// Lines and dots to be filled, question marks and bullets that stand for a word.
fn runs(text: &str) -> Option<(usize, usize)> {
    let mut characters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, c)) = characters.next() {
        let kin = |other: char| match c {
            '?' | '؟' | '？' => matches!(other, '?' | '؟' | '？'),
            _ => other == c,
        };
        if !is_of_a_run(c) {
            before = c;
            continue;
        }
        let mut length = 1;
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = characters.peek().copied().filter(|(_, next)| kin(*next)) {
            length += 1;
            end = at + next.len_utf8();
            characters.next();
        }
        let after = characters.peek().map_or(' ', |(_, c)| *c);
        let found = match c {
            '_' | '×' | '○' | '◯' => length >= 2,
            // Three dots are an omission.
            '.' => length >= 5,
            '…' if length >= 2 => !is_quoted(text, start),
            // The decade of a year: 20…
            '…' => ends_in_two_digits(text, start) && (after.is_whitespace() || after == ','),
            '?' | '؟' | '？' => length >= 2 && !before.is_alphabetic(),
            '!' => length >= 2 && !is_quoted(text, start),
            '●' => before == '[' || !before.is_alphanumeric() && !after.is_whitespace(),
            _ => false,
        };
        if found {
            return Some((start, end));
        }
        before = c;
    }
    None
}

const fn is_of_a_run(c: char) -> bool {
    matches!(
        c,
        '_' | '×' | '○' | '◯' | '.' | '…' | '?' | '؟' | '？' | '!' | '●'
    )
}

fn ends_in_two_digits(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().chars().rev();
    before.take_while(char::is_ascii_digit).count() == 2
}

/// Brackets that hold nothing, or the name of what is to be filled in; marks of a template.
fn brackets(text: &str, names_a_field: impl Fn(&str) -> bool) -> Option<(usize, usize)> {
    /// A mark of a template is short.
    const MARK: usize = 80;
    text.char_indices().find_map(|(start, c)| {
        let from = text.get(start..)?;
        let close = match c {
            '[' => "]",
            '【' => "】",
            '〔' => "〕",
            '{' if from.starts_with("{{") => "}}",
            '<' if from.starts_with("<<") => ">>",
            '«' => "»",
            '(' => ")",
            '（' => "）",
            _ => return None,
        };
        let inner = from.get(c.len_utf8()..)?;
        let inner = inner.get(..inner.find(close)?)?;
        let end = start + c.len_utf8() + inner.len() + close.len();
        let blank = !inner.is_empty() && inner.chars().all(char::is_whitespace);
        let found = match c {
            '(' | '（' => blank,
            '«' => {
                inner.contains('_')
                    && !inner.contains(' ')
                    && !inner.chars().any(char::is_lowercase)
            }
            '{' => inner.len() < MARK,
            // The zone that a machine reads in a passport is full of these.
            '<' => inner.len() < MARK && inner.chars().skip(1).all(|c| c != '<'),
            _ => {
                !is_quoted(text, start) && (blank || is_to_be_filled(inner.trim(), &names_a_field))
            }
        };
        found.then_some((start, end))
    })
}

fn is_to_be_filled(inner: &str, names_a_field: impl Fn(&str) -> bool) -> bool {
    let only = |wanted: &[char]| !inner.is_empty() && inner.chars().all(|c| wanted.contains(&c));
    if only(&['.', '…', '●', '•', '*', 'x', 'X', '_', ' ']) {
        return true;
    }
    // A number in brackets cites; small letters in one word are the name of a field.
    let one_small_word = inner.chars().all(char::is_lowercase) && inner != "sic";
    !inner.chars().any(char::is_numeric)
        && (one_small_word && !inner.is_empty() || names_a_field(inner))
}

/// Runs of X that stand for a word or a number: neither the masked digits of a card, nor a Roman number.
fn crosses(text: &str) -> Option<(usize, usize)> {
    let is_cross = |c: char| matches!(c, 'x' | 'X' | 'х' | 'Х');
    if !text.contains("xx") && !text.contains("XX") && !text.contains("хх") && !text.contains("ХХ")
    {
        return None;
    }
    let mut words: Vec<(usize, &str)> = Vec::new();
    let belongs = |c: char| c.is_alphanumeric() && !is_han(c) || matches!(c, '_' | '*');
    for piece in text.split(|c: char| !belongs(c)).filter(|w| !w.is_empty()) {
        // The piece is a part of the text, so that the difference of their addresses is its offset.
        words.push((
            piece.as_ptr().addr().saturating_sub(text.as_ptr().addr()),
            piece,
        ));
    }
    let word = |at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .map_or("", |(_, word)| *word)
    };
    words.iter().enumerate().find_map(|(at, (start, cross))| {
        let length = cross.chars().count();
        if length < 2 || !cross.chars().all(is_cross) {
            return None;
        }
        let end = start + cross.len();
        let found = if length >= 3 {
            !is_masked(word(at.checked_sub(1))) && !is_masked(word(Some(at + 1)))
        } else {
            let before = text.get(..*start)?.chars().next_back();
            let after = text.get(end..)?.chars().next();
            let number = |w: &str| w.chars().all(|c| is_cross(c) || c.is_numeric());
            let behind_mark = match before {
                Some('/' | '№' | '°') => true,
                Some('.' | '-') => number(word(at.checked_sub(1))),
                _ => false,
            };
            let unit = |c| matches!(c, '/' | '年' | '月' | '日' | '号' | '条' | '元' | '万');
            let sign = word(at.checked_sub(1)).to_lowercase();
            behind_mark
                || after.is_some_and(unit)
                || matches!(sign.as_str(), "n" | "no" | "nº" | "núm" | "num" | "nr")
        };
        found.then_some((*start, end))
    })
}

/// The open digits of a number of which others are masked: not a year.
fn is_masked(word: &str) -> bool {
    let year = word.len() == 4 && (word.starts_with("20") || word.starts_with("19"));
    word.chars().count() >= 3 && !year && word.chars().all(|c| c.is_numeric() || c == '*')
}

/// A form of dates instead of a date: dd/mm/yyyy, jj.mm.aaaa, дд.мм.гггг.
fn date_form(text: &str) -> Option<(usize, usize)> {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    characters.windows(6).find_map(|window| {
        let small = |at: usize| {
            window
                .get(at)
                .map(|(_, c)| c.to_lowercase().next().unwrap_or(*c))
        };
        let (day, month) = (small(0)?, small(3)?);
        let sign = small(2)?;
        let form = matches!(day, 'd' | 'j' | 'д')
            && matches!(month, 'm' | 'м')
            && matches!(sign, '/' | '.' | '-')
            && small(1) == Some(day)
            && small(4) == Some(month)
            && small(5) == Some(sign);
        let (start, end) = (window.first()?.0, window.last()?.0 + 1);
        form.then_some((start, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_told_from_omissions_masks_and_numbers() {
        let field = |inner: &str| inner == "Дата";
        for text in [
            "on [date] in",
            "[dd/mm/yyyy]",
            "DD/MM/YYYY",
            "N/A",
            " – ",
            "дд.мм.гггг",
            "№ ____",
            "..........",
            "la société [●]",
            "[Дата]",
            "(   )",
            "{{name}}",
            "XX/XX/2023",
            "USD XXXX.XX",
            "于XX年",
            "?? March",
            "20… ,",
        ] {
            assert!(gap(text, field).is_some(), "{text}");
        }
        for text in [
            "He said: “Send it […] today”",
            "“这笔钱……你先拿着”",
            "4276 XXXX XXXX 1183",
            "the XX century",
            "XXL 909",
            "[2013] EWCA Crim 7",
            "[sic]",
            "What? Why?",
            "«XX_Trader»",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "and so on...",
        ] {
            assert_eq!(gap(text, field), None, "{text}");
        }
    }
}
