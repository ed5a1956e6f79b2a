//! Digits of the scripts that people type numbers in.

/// The Western digit that a digit of any of these scripts stands for.
#[must_use]
pub(super) const fn western(c: char) -> Option<char> {
    match value(c) {
        Some(value) => char::from_digit(value, 10),
        None => None,
    }
}

/// The value of a digit: Western, full-width, Arabic-Indic, Persian.
#[must_use]
pub(super) const fn value(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    Some(c as u32 - zero as u32)
}
