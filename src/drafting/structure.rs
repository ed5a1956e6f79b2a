//! The paragraphs of a letter as ministries number them.
//!
//! Templates write a lead and what stands under it one after the other. Here a lead and its content become one numbered
//! paragraph: the first paragraph of an answer goes on in the sentence of its lead, the others follow without a
//! number. What the letter has said already (a person, an account, the text of a law, a passage typed twice) is not
//! said again: the later place refers to the paragraph of the first.

mod phrases;
mod said;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::document::{Block, Role, Run, RunKind, Table};
use crate::terms::{ElementId, Language, RecordId};
use phrases::Phrases;
use said::{SENTENCE, SHORTEST_REFERRED, Said, folded, weight, words};

/// Joins leads with their content, refers to what was said before, and numbers the paragraphs from 1.
pub(super) fn arranged(blocks: Vec<Block>, language: Language) -> Vec<Block> {
    let mut arranger = Arranger {
        phrases: Phrases(language),
        number: 0,
        numbered_here: false,
        said: Said::default(),
        records: HashMap::new(),
        laws: HashMap::new(),
        out: Vec::with_capacity(blocks.len()),
    };
    let mut rest = blocks.into_iter().peekable();
    while let Some(block) = rest.next() {
        let group = |rest: &mut std::iter::Peekable<std::vec::IntoIter<Block>>| {
            let mut group: Vec<Block> = Vec::new();
            let source = rest.peek().and_then(source).cloned();
            while let (Some(wanted), Some(next)) = (source.as_ref(), rest.peek())
                && self::source(next) == Some(wanted)
            {
                group.extend(rest.next());
            }
            group
        };
        match block {
            Block::Numbered { runs, .. } if !is_typed(&runs) => {
                let content = group(&mut rest);
                arranger.lead(runs, content);
            }
            Block::Heading { .. } => {
                arranger.numbered_here = false;
                arranger.out.push(block);
            }
            other if source(&other).is_some() && is_content(&other) => {
                let wanted = source(&other).cloned();
                let mut content = vec![other];
                while let Some(next) = rest.peek()
                    && source(next) == wanted.as_ref()
                {
                    content.extend(rest.next());
                }
                arranger.answer(content);
            }
            other => arranger.out.push(other),
        }
    }
    arranger.out
}

struct Arranger {
    phrases: Phrases,
    /// The number of the last paragraph.
    number: u32,
    /// Whether a numbered paragraph stands under the last heading.
    numbered_here: bool,
    /// What was typed and printed.
    said: Said,
    /// Records whose tables were printed, and where.
    records: HashMap<RecordId, Option<u32>>,
    /// Texts of laws that were quoted, and where.
    laws: HashMap<String, Option<u32>>,
    out: Vec<Block>,
}

/// A block of an answer after it was compared with what the letter has said.
enum Piece {
    /// It is new.
    New(Block),
    /// A record that was shown: its name, and where.
    Shown(Vec<Run>, Option<u32>),
    /// A passage that was printed, and where.
    Said(Option<u32>),
}

impl Arranger {
    /// A fixed sentence, and the answer that stands under it.
    fn lead(&mut self, runs: Vec<Run>, content: Vec<Block>) {
        self.count();
        let runs = self.without_repeats(runs);
        let pieces = self.pieces(content);
        self.led(runs, pieces);
    }

    /// An answer without a sentence before it.
    fn answer(&mut self, content: Vec<Block>) {
        // Tables and the texts of laws stand without a number, as they do in a report.
        let counts = content
            .iter()
            .any(|block| matches!(block, Block::Numbered { .. } | Block::Item { .. }));
        if !counts {
            let pieces = self.pieces(content);
            self.following(pieces);
            return;
        }
        self.count();
        let mut pieces = self.pieces(content);
        match pieces.first() {
            Some(Piece::New(Block::Numbered { .. })) => {
                if let Piece::New(Block::Numbered { runs, .. }) = pieces.remove(0) {
                    self.numbered(runs);
                }
                self.following(pieces);
            }
            Some(Piece::Said(_) | Piece::Shown(..)) => {
                let known = pieces
                    .iter()
                    .take_while(|p| !matches!(p, Piece::New(_)))
                    .count();
                let rest = pieces.split_off(known);
                let runs = self.phrases.sentence(self.references(&pieces));
                self.numbered(runs);
                self.following(rest);
            }
            // A list needs a sentence before it: its labels are no numbers of the letter.
            _ => {
                let lead = vec![self.phrases.fixed("document-following")];
                self.led(lead, pieces);
            }
        }
    }

    /// A numbered paragraph that begins with a fixed sentence and goes on with an answer.
    fn led(&mut self, mut runs: Vec<Run>, mut pieces: Vec<Piece>) {
        if pieces.is_empty() || !ends_with_colon(&runs) {
            self.numbered(runs);
            self.following(pieces);
            return;
        }
        let known = pieces
            .iter()
            .take_while(|p| !matches!(p, Piece::New(_)))
            .count();
        let rest = pieces.split_off(known);
        let mut rest = rest.into_iter().peekable();
        let words = if !pieces.is_empty() {
            self.references(&pieces)
        } else if let Some(Piece::New(Block::Numbered { .. })) = rest.peek()
            && let Some(Piece::New(Block::Numbered { runs, .. })) = rest.next()
        {
            runs
        } else {
            Vec::new()
        };
        if !words.is_empty() {
            runs.push(self.phrases.space());
            runs.extend(words);
            runs = self.phrases.closed(runs);
        }
        self.numbered(runs);
        self.following(rest.collect());
    }

    /// What follows below a numbered paragraph, without numbers.
    fn following(&mut self, pieces: Vec<Piece>) {
        let mut known: Vec<Piece> = Vec::new();
        for piece in pieces {
            let Piece::New(block) = piece else {
                known.push(piece);
                continue;
            };
            self.refer(std::mem::take(&mut known));
            self.out.push(match block {
                Block::Numbered { runs, .. } => Block::Paragraph {
                    role: Role::Continued,
                    runs,
                },
                other => other,
            });
        }
        self.refer(known);
    }

    /// A sentence that refers to what the letter has said.
    fn refer(&mut self, known: Vec<Piece>) {
        if known.is_empty() {
            return;
        }
        let runs = self.phrases.sentence(self.references(&known));
        self.out.push(Block::Paragraph {
            role: Role::Continued,
            runs,
        });
    }

    /// Compares the blocks of an answer with what the letter has said, and remembers what is new.
    fn pieces(&mut self, content: Vec<Block>) -> Vec<Piece> {
        let here = self.here();
        let mut pieces = Vec::new();
        let repeated = self.repeated_lines(&content);
        let mut content = content.into_iter().zip(repeated).peekable();
        while let Some((block, repeated)) = content.next() {
            if let Some(place) = repeated {
                pieces.push(Piece::Said(place));
                continue;
            }
            match block {
                Block::Table(table) => pieces.push(self.table(table)),
                Block::Paragraph {
                    role: Role::QuotationHead,
                    runs,
                } => {
                    let mut quoted = Vec::new();
                    while let Some((
                        Block::Paragraph {
                            role: Role::Quotation,
                            ..
                        },
                        _,
                    )) = content.peek()
                    {
                        quoted.extend(content.next().map(|(block, _)| block));
                    }
                    self.law(runs, quoted, &mut pieces);
                }
                Block::Numbered { ref runs, .. } | Block::Item { ref runs, .. } => {
                    let words = words(runs);
                    match self.said.found(&words, here) {
                        Some(place) => pieces.push(Piece::Said(place)),
                        None => {
                            self.said.remember(words, here);
                            pieces.push(Piece::New(block));
                        }
                    }
                }
                other => pieces.push(Piece::New(other)),
            }
        }
        pieces
    }

    /// For each block whether it is a line of a stretch that stands elsewhere, and where: short lines are looked up
    /// only together, so that a list that was typed twice is printed once, and a short answer wherever it was given.
    fn repeated_lines(&self, content: &[Block]) -> Vec<Option<Option<u32>>> {
        let here = self.here();
        let mut found: Vec<Option<Option<u32>>> = Vec::with_capacity(content.len());
        let mut weights = Vec::with_capacity(content.len());
        for block in content {
            let words = match block {
                Block::Numbered { runs, .. } | Block::Item { runs, .. } => words(runs),
                _ => String::new(),
            };
            weights.push(weight(&words));
            let place = match weight(&words) {
                0 => None,
                SHORTEST_REFERRED.. => self.said.found(&words, here),
                _ => self.said.line(&words, here),
            };
            found.push(place);
        }
        // A stretch is as long as all its lines together.
        let mut start = 0;
        while start < found.len() {
            let length = found
                .iter()
                .skip(start)
                .take_while(|place| place.is_some())
                .count();
            let total: usize = weights.iter().skip(start).take(length).sum();
            if total < SHORTEST_REFERRED {
                for place in found.iter_mut().skip(start).take(length) {
                    *place = None;
                }
            }
            start += length.max(1);
        }
        found
    }

    fn table(&mut self, mut table: Table) -> Piece {
        let Some(record) = table.record.clone() else {
            return Piece::New(Block::Table(table));
        };
        if let Some(place) = self.records.get(&record) {
            return Piece::Shown(naming(&table), *place);
        }
        let here = self.here();
        self.records.insert(record, here);
        // The first row names the record; what is shorter than a sentence is read faster than it is looked up.
        for paragraph in table.rows.iter_mut().skip(1).flatten().flatten() {
            let words = words(paragraph);
            let found = self
                .said
                .found(&words, here)
                .filter(|_| weight(&words) >= SENTENCE);
            if let Some(place) = found {
                *paragraph = self.phrases.sentence(vec![self.phrases.places(&[place])]);
            } else {
                self.said.remember(words, here);
            }
        }
        Piece::New(Block::Table(table))
    }

    fn law(&mut self, head: Vec<Run>, quoted: Vec<Block>, pieces: &mut Vec<Piece>) {
        let mut key = words(&head);
        for block in &quoted {
            if let Block::Paragraph { runs, .. } = block {
                key.push('\n');
                key.push_str(&words(runs));
            }
        }
        if let Some(place) = self.laws.get(&key) {
            pieces.push(Piece::Shown(head, *place));
            return;
        }
        let here = self.here();
        self.laws.insert(key, here);
        for block in &quoted {
            if let Block::Paragraph { runs, .. } = block {
                self.said.remember(words(runs), here);
            }
        }
        pieces.push(Piece::New(Block::Paragraph {
            role: Role::QuotationHead,
            runs: head,
        }));
        pieces.extend(quoted.into_iter().map(Piece::New));
    }

    /// A fixed sentence whose typed words were printed before refers to their place.
    fn without_repeats(&mut self, runs: Vec<Run>) -> Vec<Run> {
        let here = self.here();
        let mut out: Vec<Run> = Vec::with_capacity(runs.len());
        for run in runs {
            if run.source.is_none() || run.kind != RunKind::Plain {
                out.push(run);
                continue;
            }
            let words = folded(&run.text);
            let Some(place) = self.said.found(&words, here) else {
                self.said.remember(words, here);
                out.push(run);
                continue;
            };
            // Behind the number of an annex its remark begins with a stop or a bracket.
            let behind = out.last().is_some_and(|r| r.source.is_some());
            let reference = self.phrases.places(&[place]);
            out.push(if behind {
                self.phrases.bracketed(reference)
            } else {
                reference
            });
        }
        out
    }

    /// The paragraph under which the letter is; none where no number stands under the heading yet.
    fn here(&self) -> Option<u32> {
        self.numbered_here.then_some(self.number)
    }

    fn count(&mut self) {
        self.number += 1;
        self.numbered_here = true;
    }

    fn numbered(&mut self, runs: Vec<Run>) {
        self.out.push(Block::Numbered {
            number: self.number,
            runs,
        });
    }

    /// References to records and passages, in one sentence.
    fn references(&self, pieces: &[Piece]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut said: Vec<Option<u32>> = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Shown(name, place) => {
                    if !runs.is_empty() {
                        runs.push(self.phrases.fixed("document-reference-separator"));
                    }
                    runs.extend(self.phrases.named(name.clone(), *place));
                }
                Piece::Said(place) => said.push(*place),
                Piece::New(_) => {}
            }
        }
        if !said.is_empty() {
            if !runs.is_empty() {
                runs.push(self.phrases.fixed("document-reference-separator"));
            }
            runs.push(self.phrases.places(&said));
        }
        runs
    }
}

/// The element from whose answer the whole block comes.
fn source(block: &Block) -> Option<&ElementId> {
    let runs = match block {
        Block::Heading { .. } => return None,
        Block::Paragraph { role, runs } => {
            if !matches!(role, Role::QuotationHead | Role::Quotation) {
                return None;
            }
            runs
        }
        Block::Numbered { runs, .. } | Block::Item { runs, .. } => runs,
        Block::Table(table) => table
            .header
            .first()
            .or_else(|| table.rows.first().and_then(|r| r.first()?.first()))?,
    };
    runs.first().and_then(|run| run.source.as_ref())
}

fn is_content(block: &Block) -> bool {
    !matches!(block, Block::Heading { .. })
}

/// Whether a paragraph holds nothing but an answer.
fn is_typed(runs: &[Run]) -> bool {
    runs.first().is_some_and(|run| run.source.is_some())
}

fn ends_with_colon(runs: &[Run]) -> bool {
    runs.last()
        .is_some_and(|run| run.source.is_none() && run.text.trim_end().ends_with([':', '：']))
}

/// The words of the first row of a record: its name.
fn naming(table: &Table) -> Vec<Run> {
    table
        .rows
        .first()
        .and_then(|row| row.last())
        .and_then(|cell| cell.first())
        .cloned()
        .unwrap_or_default()
}
