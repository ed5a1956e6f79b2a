//! Whether a text is in the language that it is declared in.

use super::script::Script;
use crate::terms::Language;

/// Characters looked at; the beginning of a text tells its language.
const SAMPLE: usize = 600;
/// Letters below which nothing can be said.
const FEWEST: usize = 40;

/// Whether a text is written in another language than the one declared, as far as its letters and its most
/// frequent words tell; `everyday` are the most frequent words of the language declared.
#[must_use]
pub fn is_in_another_language(text: &str, declared: Language, everyday: &[String]) -> bool {
    foreign_script(text, declared)
        || Script::of(declared) == Script::Latin && foreign_words(text, declared, everyday)
}

/// A text of Latin letters without the most frequent words of its language, which the trigrams deny as well.
///
/// The words are looked for first: they settle nearly every text at once, and trigrams are slow.
fn foreign_words(text: &str, declared: Language, words: &[String]) -> bool {
    let sample = sample(text);
    let mut seen = 0;
    for word in sample.split(|c: char| !c.is_alphabetic()) {
        if !word.is_empty() && words.iter().any(|w| w.eq_ignore_ascii_case(word)) {
            seen += 1;
            if seen == 3 {
                return false;
            }
        }
    }
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 3 * FEWEST
        && whatlang::detect(sample)
            .is_some_and(|found| found.is_reliable() && found.lang().code() != iso_639_3(declared))
}

const fn iso_639_3(language: Language) -> &'static str {
    match language {
        Language::Ar => "ara",
        Language::Zh => "cmn",
        Language::En => "eng",
        Language::Fr => "fra",
        Language::Ru => "rus",
        Language::Es => "spa",
    }
}

fn sample(text: &str) -> &str {
    text.char_indices()
        .nth(SAMPLE)
        .and_then(|(end, _)| text.get(..end))
        .unwrap_or(text)
}

/// Whether nearly all letters belong to a script that the language is not written in.
fn foreign_script(text: &str, declared: Language) -> bool {
    let own = Script::of(declared);
    let (mut expected, mut other) = (0_usize, 0_usize);
    for c in text.chars().take(SAMPLE) {
        match Script::of_char(c) {
            // A Chinese character stands for a word.
            Some(Script::Han) if own == Script::Han => expected += 4,
            Some(script) if script == own => expected += 1,
            Some(_) => other += 1,
            None => {}
        }
        if expected >= 4 * FEWEST {
            return false;
        }
    }
    other >= FEWEST && expected * 4 < other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_tell_what_is_written_in_another_one() {
        let english = "The account statements were handed over by the bank in May.";
        for (text, language, foreign) in [
            (english, Language::Ru, true),
            (english, Language::Ar, true),
            (english, Language::Zh, true),
            (english, Language::Es, false),
            ("银行于五月交出账户明细。", Language::Zh, false),
            (
                "银行于五月交出了该账户自开户以来的全部明细，并附有开户资料、身份证件复印件以及客户经理的书面说明。",
                Language::En,
                true,
            ),
            ("Morvel Conseil SARL 公司的账户", Language::Zh, false),
            ("short", Language::Ru, false),
        ] {
            assert_eq!(
                foreign_script(text, language),
                foreign,
                "{language}: {text}"
            );
        }
    }
}
