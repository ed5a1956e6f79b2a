//! The border to the typesetter: what it throws is caught here, in one place, and the passage that it cannot set is found.
//!
//! The library is large and meets texts that its authors have never seen. A fault in it costs the one document, never the
//! work of the person who asked for it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::ExportError;
use crate::document::{Block, Document, Run};

/// How many characters of the passage are quoted.
const QUOTED: usize = 60;

/// Sets a document; where that fails, finds the first block that cannot be set by itself, and says which answer it prints.
///
/// # Errors
/// [`ExportError::Passage`] with the passage, where one is to blame; otherwise what the work says.
pub(super) fn set<T>(
    document: &Document,
    work: &dyn Fn(&Document) -> Result<T, ExportError>,
) -> Result<T, ExportError> {
    let result = guarded(document, work);
    let Err(ExportError::Typesetting { problem }) = result else {
        return result;
    };
    let fails = |blocks: &[Block]| {
        let part = Document {
            blocks: blocks.to_vec(),
            ..document.clone()
        };
        matches!(guarded(&part, work), Err(ExportError::Typesetting { .. }))
    };
    Err(match culprit(&document.blocks, &fails) {
        Some(runs) => passage(&runs),
        None => ExportError::Typesetting { problem },
    })
}

fn guarded<T>(
    document: &Document,
    work: &dyn Fn(&Document) -> Result<T, ExportError>,
) -> Result<T, ExportError> {
    catch_unwind(AssertUnwindSafe(|| work(document))).unwrap_or_else(|_| {
        Err(ExportError::Typesetting {
            problem: "the typesetter gave up".to_owned(),
        })
    })
}

/// The runs of the one block that fails alone, found by halves; `None` if it takes several of them.
fn culprit(blocks: &[Block], fails: &dyn Fn(&[Block]) -> bool) -> Option<Vec<Run>> {
    let mut blocks = blocks;
    while blocks.len() > 1 {
        let (first, second) = blocks.split_at(blocks.len() / 2);
        blocks = [first, second].into_iter().find(|half| fails(half))?;
    }
    let block = blocks.first().filter(|_| fails(blocks))?;
    Some(block.runs().cloned().collect())
}

fn passage(runs: &[Run]) -> ExportError {
    let element = runs.iter().find_map(|run| run.source.clone());
    let words = runs
        .iter()
        .filter(|run| element.is_none() || run.source == element);
    let words: String = words
        .flat_map(|run| run.text.chars())
        .take(QUOTED)
        .collect();
    ExportError::Passage { element, words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Role, RunKind};
    use crate::terms::{ElementId, Language};

    fn paragraph(text: &str, source: Option<&str>) -> Block {
        Block::Paragraph {
            role: Role::Body,
            runs: vec![Run {
                text: text.to_owned(),
                kind: RunKind::Plain,
                source: source.map(ElementId::from),
            }],
        }
    }

    fn document(blocks: Vec<Block>) -> Document {
        Document {
            language: Language::En,
            title: String::new(),
            reference: String::new(),
            logo: None,
            mark: None,
            page_pattern: String::new(),
            blocks,
        }
    }

    /// A typesetter that throws at a word.
    fn throws_at(word: &'static str) -> impl Fn(&Document) -> Result<usize, ExportError> {
        move |document| {
            let runs = document.blocks.iter().flat_map(Block::runs);
            assert!(!runs.clone().any(|run| run.text.contains(word)));
            Ok(runs.count())
        }
    }

    #[test]
    fn what_the_typesetter_throws_becomes_the_passage_and_its_element() {
        let mut blocks: Vec<_> = (0..37).map(|i| paragraph(&i.to_string(), None)).collect();
        blocks.push(paragraph("the wrong word", Some("gen_facts")));
        blocks.extend((0..5).map(|i| paragraph(&i.to_string(), Some("gen_subject"))));
        let document = document(blocks);
        assert_eq!(set(&document, &throws_at("absent")).unwrap(), 43);
        match set(&document, &throws_at("wrong")) {
            Err(ExportError::Passage { element, words }) => {
                assert_eq!(element, Some(ElementId::from("gen_facts")));
                assert_eq!(words, "the wrong word");
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn where_no_passage_alone_is_to_blame_nothing_is_blamed() {
        let document = document(vec![paragraph("a", None), paragraph("b", None)]);
        let too_many = |document: &Document| {
            assert!(document.blocks.len() < 2);
            Ok(())
        };
        assert!(matches!(
            set(&document, &too_many),
            Err(ExportError::Typesetting { .. })
        ));
    }
}
