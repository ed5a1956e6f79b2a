//! Where a text may be cut: into characters as a reader counts them, into words, into lines (UAX 29 and UAX 14).
//!
//! All positions are byte indices into the text, in rising order; the first is 0 and the last is the length.
//! Chinese words come from a dictionary.

use std::sync::LazyLock;

use icu::segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu::segmenter::{
    GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed, WordSegmenter,
    WordSegmenterBorrowed,
};

static WORDS: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

static LINES: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// The borders between characters as a reader counts them: a letter with its marks is one.
pub fn grapheme_breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    const GRAPHEMES: icu::segmenter::GraphemeClusterSegmenterBorrowed<'static> =
        GraphemeClusterSegmenter::new();
    GRAPHEMES.segment_str(text)
}

/// The borders between words, spaces and marks being words of their own.
pub fn word_breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    WORDS.segment_str(text)
}

/// Where a line may end.
pub fn line_breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    LINES.segment_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_its_marks_is_one() {
        assert_eq!(
            grapheme_breaks("سَم").collect::<Vec<_>>(),
            [0, 4, 6],
            "the vowel sign belongs to its letter"
        );
        assert_eq!(grapheme_breaks("e\u{301}a").collect::<Vec<_>>(), [0, 3, 4]);
    }

    #[test]
    fn chinese_words_are_found_without_spaces() {
        let text = "司法协助请求";
        let words: Vec<_> = word_breaks(text).collect();
        assert_eq!(words.first(), Some(&0));
        assert_eq!(words.last(), Some(&text.len()));
        assert!(words.len() < 7, "{words:?}");
    }

    #[test]
    fn a_line_ends_after_a_space_and_not_before_a_full_stop() {
        assert_eq!(line_breaks("ab cd.").collect::<Vec<_>>(), [0, 3, 6]);
    }
}
