//! Labels of items below a numbered paragraph, as each language's legal texts write them.

use crate::terms::Language;

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
/// Without the letters that Russian enumerations leave out (ё, з, й, о, ч, ъ, ы, ь).
const CYRILLIC: &str = "абвгдежиклмнпрстуфхцшщэюя";
/// In the order of the abjad, as articles of treaties have it.
const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const CHINESE: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// The label of the item at a position counted from 1: (a), a), (а), (أ) or （一）.
pub(super) fn item_label(position: u32, language: Language) -> String {
    match language {
        Language::Zh => format!("（{}）", chinese(position)),
        // The letter heh is written with a stroke, or it would look like a digit.
        Language::Ar => format!("({})", lettered(position, ABJAD).replace('ه', "هـ")),
        Language::Ru => format!("({})", lettered(position, CYRILLIC)),
        Language::En | Language::Fr => format!("({})", lettered(position, LATIN)),
        Language::Es => format!("{})", lettered(position, LATIN)),
    }
}

/// a to z, then aa, ab …
fn lettered(position: u32, alphabet: &str) -> String {
    let letters: Vec<char> = alphabet.chars().collect();
    let Some(length) = u32::try_from(letters.len()).ok().filter(|l| *l > 0) else {
        return position.to_string();
    };
    let mut rest = position;
    let mut label: Vec<char> = Vec::new();
    while rest > 0 {
        let index = usize::try_from((rest - 1) % length).unwrap_or_default();
        label.extend(letters.get(index).copied());
        rest = (rest - 1) / length;
    }
    label.iter().rev().collect()
}

/// Chinese numerals up to 99; beyond that the number itself.
fn chinese(position: u32) -> String {
    let digit = |n: u32| {
        usize::try_from(n)
            .ok()
            .and_then(|n| CHINESE.get(n))
            .copied()
            .unwrap_or_default()
    };
    match position {
        0..=9 => digit(position).to_owned(),
        10..=19 => format!("十{}", digit(position - 10)),
        20..=99 => format!("{}十{}", digit(position / 10), digit(position % 10)),
        _ => position.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_labelled_as_the_language_does() {
        let label = |n, l| item_label(n, l);
        assert_eq!(label(1, Language::En), "(a)");
        assert_eq!(label(26, Language::Fr), "(z)");
        assert_eq!(label(27, Language::Es), "aa)");
        assert_eq!(label(5, Language::Ar), "(هـ)");
        assert_eq!(label(2, Language::Ru), "(б)");
        assert_eq!(label(3, Language::Ar), "(ج)");
        assert_eq!(label(1, Language::Zh), "（一）");
        assert_eq!(label(12, Language::Zh), "（十二）");
        assert_eq!(label(20, Language::Zh), "（二十）");
        assert_eq!(label(41, Language::Zh), "（四十一）");
    }
}
