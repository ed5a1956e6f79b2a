//! Cuts a paragraph into lines of a given width.

use std::ops::Range;

use crate::i18n;

/// Says how wide parts of a paragraph are. Widths are in the unit of the room that is given.
pub trait Measure {
    /// The width of these bytes.
    fn width(&mut self, range: Range<usize>) -> f32;

    /// The end of the longest part of these bytes that fits into the room and ends between two characters; at
    /// least one character.
    fn fitting(&mut self, range: Range<usize>, room: f32) -> usize;
}

/// The lines of a paragraph in the order of the text, without gaps; always at least one. Spaces at the end of a
/// line may hang over.
pub fn lines(text: &str, room: f32, measure: &mut impl Measure) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    if text.is_empty() || !room.is_finite() {
        lines.push(start..text.len());
        return lines;
    }
    let mut x = 0.0;
    let mut from = 0;
    for to in i18n::line_breaks(text).filter(|at| *at > 0) {
        let segment = from..to;
        from = to;
        let visible = segment.start + trimmed(text, segment.clone());
        if x > 0.0 && x + measure.width(segment.start..visible) > room {
            lines.push(start..segment.start);
            start = segment.start;
            x = 0.0;
        }
        if x == 0.0 {
            // What has no place to break is cut between characters.
            while measure.width(start..visible) > room {
                let end = measure.fitting(start..visible, room);
                if end <= start || end >= visible {
                    break;
                }
                lines.push(start..end);
                start = end;
            }
        }
        x += measure.width(start.max(segment.start)..to);
    }
    lines.push(start..text.len());
    lines
}

/// The length of a part without the spaces at its end.
fn trimmed(text: &str, range: Range<usize>) -> usize {
    text.get(range).unwrap_or_default().trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character is one wide.
    struct Typewriter<'t>(&'t str);

    impl Measure for Typewriter<'_> {
        fn width(&mut self, range: Range<usize>) -> f32 {
            self.0[range].chars().count() as f32
        }

        fn fitting(&mut self, range: Range<usize>, room: f32) -> usize {
            let fits = self.0[range.clone()]
                .char_indices()
                .nth((room as usize).max(1));
            fits.map_or(range.end, |(at, _)| range.start + at)
        }
    }

    fn cut(text: &str, room: f32) -> Vec<&str> {
        lines(text, room, &mut Typewriter(text))
            .into_iter()
            .map(|line| &text[line])
            .collect()
    }

    #[test]
    fn lines_break_between_words_and_spaces_hang_over() {
        assert_eq!(cut("one two three", 7.0), ["one two ", "three"]);
        assert_eq!(cut("one two   three", 7.0), ["one two   ", "three"]);
        assert_eq!(cut("", 7.0), [""]);
    }

    #[test]
    fn what_has_no_place_to_break_is_cut() {
        assert_eq!(cut("abcdefghij kl", 4.0), ["abcd", "efgh", "ij ", "kl"]);
        assert_eq!(cut("a abcdefgh", 4.0), ["a ", "abcd", "efgh"]);
        assert_eq!(cut("abc", 0.0), ["a", "b", "c"]);
    }
}
