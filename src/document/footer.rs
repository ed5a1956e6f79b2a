//! The parts of a page footer.

/// A part of the page footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FooterPart<'a> {
    /// Words of the document's language.
    Words(&'a str),
    /// The number of the page.
    Page,
    /// The number of pages.
    Pages,
}

/// Splits the pattern of a page footer at `{page}` and `{pages}`.
#[must_use]
pub fn footer_parts(pattern: &str) -> Vec<FooterPart<'_>> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while !rest.is_empty() {
        let found = [("{page}", FooterPart::Page), ("{pages}", FooterPart::Pages)]
            .into_iter()
            .filter_map(|(name, part)| rest.split_once(name).map(|split| (split, part)))
            .min_by_key(|((before, _), _)| before.len());
        let Some(((before, after), part)) = found else {
            parts.push(FooterPart::Words(rest));
            break;
        };
        if !before.is_empty() {
            parts.push(FooterPart::Words(before));
        }
        parts.push(part);
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_falls_into_words_and_numbers() {
        use FooterPart::{Page, Pages, Words};
        assert_eq!(
            footer_parts("第{page}页，共{pages}页"),
            [Words("第"), Page, Words("页，共"), Pages, Words("页")]
        );
        assert_eq!(footer_parts("{pages}/{page}"), [Pages, Words("/"), Page]);
        assert!(footer_parts("").is_empty());
        assert_eq!(footer_parts("{pag}"), [Words("{pag}")]);
    }
}
