//! Which annex a text names: by a number in any script, in Roman numbers, by a letter or in words.

use super::tokens::Tokens;

/// What the reader of annexes has to know of the words of a text, by their place.
pub(super) trait AnnexWords {
    /// The word for an annex.
    fn is_annex(&self, at: usize) -> bool;
    /// The word for a document, which is an annex if it is said to be attached.
    fn is_document(&self, at: usize) -> bool;
    /// Attached.
    fn is_attached(&self, at: usize) -> bool;
    /// What stands before a number: no., letter.
    fn is_sign(&self, at: usize) -> bool;
    /// What joins numbers: and, to.
    fn is_and(&self, at: usize) -> bool;
    /// The ending of an ordinal number: th.
    fn is_ordinal_end(&self, at: usize) -> bool;
    /// A law or a treaty, which have annexes of their own.
    fn is_law(&self, at: usize) -> bool;
    /// A number in words.
    fn cardinal(&self, at: usize) -> Option<usize>;
    /// An ordinal number in words.
    fn ordinal(&self, at: usize) -> Option<usize>;
}

/// An annex that a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedAnnex {
    /// Its number.
    pub number: usize,
    /// Where its name begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Words from a law on within which an annex belongs to it.
const OF_A_LAW: usize = 6;
/// Numbers in a row that are read at most.
const ROW: usize = 12;

/// The annex with the highest number.
pub(super) fn highest_annex(
    text: &str,
    tokens: &Tokens,
    words: &impl AnnexWords,
) -> Option<NamedAnnex> {
    let list = tokens.list();
    let mut best: Option<NamedAnnex> = None;
    for (at, token) in list.iter().enumerate() {
        let near = |i: usize| list.get(i).is_some_and(|t| t.sentence == token.sentence);
        let annex = words.is_annex(at);
        let document = !annex
            && words.is_document(at)
            && (0..list.len()).any(|i| near(i) && words.is_attached(i));
        if !annex && !document {
            continue;
        }
        // A word of several characters is marked at each of them: the number follows the last.
        let mut last = at;
        while list
            .get(last + 1)
            .zip(list.get(last))
            .is_some_and(|(b, a)| a.end == b.start)
            && (annex && words.is_annex(last + 1) || document && words.is_document(last + 1))
        {
            last += 1;
        }
        let reader = Reader {
            text,
            tokens,
            words,
        };
        let before = if annex { reader.before(at) } else { None };
        for row in [reader.behind(last), before].into_iter().flatten() {
            let (from, to) = (row.from.min(at), row.to.max(last));
            let of_law = (to + 1..=to + OF_A_LAW).any(|i| near(i) && words.is_law(i))
                || (from.saturating_sub(4)..from).any(|i| {
                    // In Chinese the law stands right before its annex.
                    words.is_law(i) && tokens.between(text, i, from).len() <= 4
                });
            if of_law || best.is_some_and(|b| b.number >= row.number) {
                continue;
            }
            best = list.get(from).zip(list.get(to)).map(|(a, b)| NamedAnnex {
                number: row.number,
                start: a.start,
                end: b.end,
            });
        }
    }
    best
}

/// A number, and the words in which it stands.
#[derive(Clone, Copy)]
struct Row {
    number: usize,
    from: usize,
    to: usize,
}

struct Reader<'a, W> {
    text: &'a str,
    tokens: &'a Tokens,
    words: &'a W,
}

impl<W: AnnexWords> Reader<'_, W> {
    /// The number that follows, or the highest of a row of numbers.
    fn behind(&self, last: usize) -> Option<Row> {
        let mut at = last + 1;
        let mut announced = false;
        while at <= last + 3 && self.words.is_sign(at) {
            announced = true;
            at += 1;
        }
        let from = at;
        let sentence = self.sentence(last);
        let first = self
            .number(from, announced)
            .or_else(|| self.words.ordinal(from));
        let mut number = first.filter(|_| self.sentence(from) == sentence)?;
        let mut to = from;
        // Further numbers of a row are joined by a word or a comma, and are written alike.
        let digits = self.tokens.digits(from).is_some();
        while to < from + ROW {
            let mut next = to + 1;
            while self.words.is_ordinal_end(next) {
                next += 1;
            }
            let comma = self.tokens.between(self.text, to, next).trim();
            let joined = matches!(comma, "," | "،" | "、" | "-" | "–" | "/");
            if self.words.is_and(next) {
                next += 1;
            } else if !joined {
                break;
            }
            let alike =
                digits == self.tokens.digits(next).is_some() && self.sentence(next) == sentence;
            let Some(more) = self.number(next, announced).filter(|_| alike) else {
                break;
            };
            number = number.max(more);
            to = next;
        }
        Some(Row { number, from, to })
    }

    fn sentence(&self, at: usize) -> Option<usize> {
        self.tokens.list().get(at).map(|token| token.sentence)
    }

    /// An ordinal number before: the ninth annex, 9-м приложении, 九号附件.
    fn before(&self, at: usize) -> Option<Row> {
        let one = at.checked_sub(1)?;
        if let Some(number) = self.words.ordinal(one) {
            return Some(Row {
                number,
                from: one,
                to: at,
            });
        }
        if !self.words.is_ordinal_end(one) {
            return None;
        }
        let two = one.checked_sub(1)?;
        let number = self.number(two, false)?;
        Some(Row {
            number,
            from: two,
            to: at,
        })
    }

    /// Whether digits follow the letter without anything between.
    fn is_mark(&self, at: usize) -> bool {
        let list = self.tokens.list();
        let joined = list
            .get(at)
            .zip(list.get(at + 1))
            .is_some_and(|(letter, next)| letter.end == next.start);
        joined && self.tokens.digits(at + 1).is_some()
    }

    fn number(&self, at: usize, announced: bool) -> Option<usize> {
        if let Some(number) = self.words.cardinal(at) {
            return Some(number);
        }
        if let Some(digits) = self.tokens.digits(at) {
            // Longer ones are no numbers of annexes.
            return digits.parse().ok().filter(|n| *n < 1000);
        }
        let token = self.tokens.list().get(at)?;
        let raw = self.text.get(token.start..token.end)?;
        let mut characters = raw.chars();
        match (characters.next(), characters.next()) {
            // K2 is the mark of an exhibit, not the eleventh annex.
            (Some(_), None) if self.is_mark(at) => None,
            (Some(c), None) => {
                let before = self
                    .text
                    .get(..token.start)?
                    .trim_end_matches(['\u{a0}', '\u{202f}', ' ']);
                let marked = before.ends_with(['"', '“', '«', '‘', '(', '（', '„', '/']);
                letter(c, announced, marked)
            }
            _ if raw.chars().any(char::is_lowercase) => None,
            _ => roman(self.tokens.word(at)),
        }
    }
}

/// The number for which a letter stands; a single I, V or X is a Roman number unless it is quoted.
fn letter(c: char, announced: bool, marked: bool) -> Option<usize> {
    const CYRILLIC: &str = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";
    const ABJAD: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    let place = |letters: &str, c: char| letters.chars().position(|l| l == c).map(|i| i + 1);
    match c {
        'I' | 'V' | 'X' if !marked => roman(c.encode_utf8(&mut [0; 4])),
        'A'..='Z' => place("ABCDEFGHIJKLMNOPQRSTUVWXYZ", c),
        'a'..='z' if announced || marked => place("abcdefghijklmnopqrstuvwxyz", c),
        'А'..='Я' => place(CYRILLIC, c),
        'أ' if marked => Some(1),
        _ if marked => place(ABJAD, c),
        _ => None,
    }
}

/// A Roman number below 40.
fn roman(word: &str) -> Option<usize> {
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let upper = word.to_ascii_uppercase();
    (1..40).find(|n| {
        let unit = UNITS.get(n % 10).copied().unwrap_or_default();
        upper.strip_suffix(unit) == Some("X".repeat(n / 10).as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numbers_and_letters_are_numbers() {
        for (word, number) in [
            ("IX", Some(9)),
            ("xiv", Some(14)),
            ("I", Some(1)),
            ("IIII", None),
        ] {
            assert_eq!(roman(word), number, "{word}");
        }
        for (c, announced, marked, number) in [
            ('I', false, false, Some(1)),
            ('I', false, true, Some(9)),
            ('B', false, false, Some(2)),
            ('И', false, false, Some(9)),
            ('ط', false, true, Some(9)),
            ('a', false, false, None),
            ('i', true, false, Some(9)),
        ] {
            assert_eq!(letter(c, announced, marked), number, "{c}");
        }
    }
}
