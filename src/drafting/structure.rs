//! The paragraphs of a letter as ministries number them.
//!
//! Templates write a lead and what stands under it one after the other. Here a lead and its content become one numbered
//! paragraph: the first paragraph of an answer goes on in the sentence of its lead, the others follow without a
//! number. What the letter has said already (a person, an account, the text of a law, a passage typed twice) is not
//! said again: the later place refers to the paragraph of the first.

use std::collections::HashMap;

use crate::document::{Block, Role, Run, RunKind, Table, full_stop};
use crate::i18n::{self, Args};
use crate::terms::{ElementId, Language, RecordId};

/// A typed passage shorter than this is printed wherever it was typed: a reference would be longer. In letters of an
/// alphabet; a Chinese character counts for [`HAN`] of them.
const SHORTEST_REFERRED: usize = 30;
/// The same for a cell of a table.
const SENTENCE: usize = 60;
/// How many letters of an alphabet a Chinese character stands for.
const HAN: usize = 3;

/// Joins leads with their content, refers to what was said before, and numbers the paragraphs from 1.
pub(super) fn arranged(blocks: Vec<Block>, language: Language) -> Vec<Block> {
    let mut arranger = Arranger {
        language,
        number: 0,
        numbered_here: false,
        said: Vec::new(),
        lines: HashMap::new(),
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
    language: Language,
    /// The number of the last paragraph.
    number: u32,
    /// Whether a numbered paragraph stands under the last heading.
    numbered_here: bool,
    /// Passages that were typed and printed, without their closing stops, and where.
    said: Vec<(String, Option<u32>)>,
    /// Every line that was typed and printed, and where.
    lines: HashMap<String, Option<u32>>,
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
                let runs = self.sentence(self.references(&pieces));
                self.numbered(runs);
                self.following(rest);
            }
            // A list needs a sentence before it: its labels are no numbers of the letter.
            _ => {
                let lead = vec![self.fixed("document-following")];
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
            runs.push(self.space());
            runs.extend(words);
            runs = self.closed(runs);
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
        let runs = self.sentence(self.references(&known));
        self.out.push(Block::Paragraph {
            role: Role::Continued,
            runs,
        });
    }

    /// Compares the blocks of an answer with what the letter has said, and remembers what is new.
    fn pieces(&mut self, content: Vec<Block>) -> Vec<Piece> {
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
                    match self.found(&words) {
                        Some(place) => pieces.push(Piece::Said(place)),
                        None => {
                            self.remember(words);
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
                SHORTEST_REFERRED.. => self.found(&words),
                _ => self.lines.get(&words).copied().filter(|p| *p != here),
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
        self.records.insert(record, self.here());
        // The first row names the record; what is shorter than a sentence is read faster than it is looked up.
        for paragraph in table.rows.iter_mut().skip(1).flatten().flatten() {
            let words = words(paragraph);
            let found = self.found(&words).filter(|_| weight(&words) >= SENTENCE);
            if let Some(place) = found {
                *paragraph = self.sentence(vec![self.places(&[place])]);
            } else {
                self.remember(words);
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
        self.laws.insert(key, self.here());
        for block in &quoted {
            if let Block::Paragraph { runs, .. } = block {
                self.remember(words(runs));
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
        let mut out: Vec<Run> = Vec::with_capacity(runs.len());
        for run in runs {
            if run.source.is_none() || run.kind != RunKind::Plain {
                out.push(run);
                continue;
            }
            let words = folded(&run.text);
            let Some(place) = self.found(&words) else {
                self.remember(words);
                out.push(run);
                continue;
            };
            // Behind the number of an annex its remark begins with a stop or a bracket.
            let behind = out.last().is_some_and(|r| r.source.is_some());
            let reference = self.places(&[place]);
            if behind {
                let text = i18n::text_with(
                    self.language,
                    "document-bracketed",
                    &Args::new().with("words", reference.text.as_str()),
                );
                out.push(Run { text, ..reference });
            } else {
                out.push(reference);
            }
        }
        out
    }

    /// Where a passage was printed before, if it is long enough to be referred to.
    fn found(&self, words: &str) -> Option<Option<u32>> {
        if weight(words) < SHORTEST_REFERRED {
            return None;
        }
        // What stands in this very paragraph is not looked up in it.
        let here = self.here();
        self.said
            .iter()
            .find(|(earlier, _)| contains(earlier, words))
            .map(|(_, place)| *place)
            .filter(|place| *place != here)
    }

    fn remember(&mut self, words: String) {
        let here = self.here();
        self.lines.entry(words.clone()).or_insert(here);
        if weight(&words) >= SHORTEST_REFERRED {
            self.said.push((words, here));
        }
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
                        runs.push(self.fixed("document-reference-separator"));
                    }
                    runs.extend(self.named(name.clone(), *place));
                }
                Piece::Said(place) => said.push(*place),
                Piece::New(_) => {}
            }
        }
        if !said.is_empty() {
            if !runs.is_empty() {
                runs.push(self.fixed("document-reference-separator"));
            }
            runs.push(self.places(&said));
        }
        runs
    }

    /// "HADDAD, Omar (paragraph 12)".
    fn named(&self, mut name: Vec<Run>, place: Option<u32>) -> Vec<Run> {
        let words = match place {
            Some(number) => i18n::text_with(
                self.language,
                "document-shown-at",
                &Args::new().with("number", number.to_string()),
            ),
            None => i18n::text(self.language, "document-shown-above"),
        };
        name.push(plain(words));
        name
    }

    /// "see paragraphs 12 and 14", in the order of the letter.
    fn places(&self, places: &[Option<u32>]) -> Run {
        let mut numbers: Vec<u32> = places.iter().copied().flatten().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let text = match numbers.as_slice() {
            [] => i18n::text(self.language, "document-see-above"),
            [number] => i18n::text_with(
                self.language,
                "document-see",
                &Args::new().with("number", number.to_string()),
            ),
            [rest @ .., last] => {
                let rest: Vec<String> = rest.iter().map(u32::to_string).collect();
                let separator = i18n::text(self.language, "document-list-separator");
                i18n::text_with(
                    self.language,
                    "document-see-several",
                    &Args::new()
                        .with("numbers", rest.join(&separator))
                        .with("last", last.to_string()),
                )
            }
        };
        plain(text)
    }

    /// Words as a sentence of their own: with a capital letter and a stop.
    fn sentence(&self, mut runs: Vec<Run>) -> Vec<Run> {
        if let Some(first) = runs.first_mut() {
            let mut chars = first.text.chars();
            if let Some(c) = chars.next() {
                first.text = c.to_uppercase().chain(chars).collect();
            }
        }
        self.closed(runs)
    }

    /// The sentence with its stop.
    fn closed(&self, mut runs: Vec<Run>) -> Vec<Run> {
        let stop = runs
            .last()
            .filter(|run| run.kind != RunKind::Gap)
            .and_then(|run| full_stop(&run.text, self.language));
        runs.extend(stop.map(|stop| plain(stop.to_owned())));
        runs
    }

    fn fixed(&self, id: &str) -> Run {
        plain(i18n::text(self.language, id))
    }

    /// What stands between a colon and the words after it.
    fn space(&self) -> Run {
        plain(
            if self.language == Language::Zh {
                ""
            } else {
                " "
            }
            .to_owned(),
        )
    }
}

fn plain(text: String) -> Run {
    Run {
        text,
        kind: RunKind::Plain,
        source: None,
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

/// The typed words of a block, folded for comparing.
fn words(runs: &[Run]) -> String {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    folded(&text)
}

/// White space folded, without brackets and stops at the ends.
fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let edge = |c: char| c.is_whitespace() || "()（）[]«»“”\"‘’'.,;:。，；：،؛".contains(c);
    words.join(" ").trim_matches(edge).to_owned()
}

fn weight(words: &str) -> usize {
    words
        .chars()
        .map(|c| if c >= '\u{3000}' { HAN } else { 1 })
        .sum()
}

/// Whether an earlier passage holds these words, whole.
fn contains(earlier: &str, words: &str) -> bool {
    earlier.match_indices(words).any(|(start, found)| {
        let before = earlier.get(..start).and_then(|t| t.chars().next_back());
        let after = earlier
            .get(start + found.len()..)
            .and_then(|t| t.chars().next());
        let inside =
            |edge: Option<char>| edge.is_some_and(|c| c.is_alphanumeric() && c < '\u{3000}');
        !inside(before) && !inside(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, parse_markup, to_text};

    /// The arranged letter, a line for each block.
    fn arranged_lines(markup: &str) -> Vec<String> {
        let blocks = parse_markup(markup, Language::En).unwrap();
        let document = Document {
            language: Language::En,
            title: String::new(),
            reference: String::new(),
            logo: None,
            mark: None,
            page_pattern: String::new(),
            blocks: arranged(blocks, Language::En),
        };
        to_text(&document)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    const FACTS: &str = "The accounts were opened by one and the same man in May";

    #[test]
    fn a_lead_and_its_content_are_one_numbered_paragraph() {
        let markup = format!(
            "<h1>Facts</h1><from e=\"gen_facts\"><n>{FACTS}</n><n>Then he left.</n></from>\
             <n>The reasons are:</n><from e=\"gen_nexus\"><n>He lives there</n><n>So does she.</n></from>"
        );
        let expected = [
            "# Facts".to_owned(),
            format!("1. {FACTS}"),
            "Then he left.".to_owned(),
            "2. The reasons are: He lives there.".to_owned(),
            "So does she.".to_owned(),
        ];
        assert_eq!(arranged_lines(&markup), expected);
    }

    #[test]
    fn what_was_said_is_referred_to() {
        let markup = format!(
            "<n>One:</n><from e=\"gen_facts\"><n>{FACTS}</n></from>\
             <n>Two:</n><from e=\"gen_nexus\"><n>{FACTS}.</n></from>\
             <n>Three:</n><from e=\"gen_purpose\"><n>{FACTS}.</n><n>It is needed.</n></from>\
             <h1>Four</h1><from e=\"gen_persons\"><n>{FACTS}</n></from>\
             <n>Five: <from e=\"gen_costs\">{FACTS}</from>.</n>"
        );
        let expected = [
            format!("1. One: {FACTS}."),
            "2. Two: see paragraph 1.".to_owned(),
            "3. Three: see paragraph 1.".to_owned(),
            "It is needed.".to_owned(),
            "# Four".to_owned(),
            "4. See paragraph 1.".to_owned(),
            "5. Five: see paragraph 1.".to_owned(),
        ];
        assert_eq!(arranged_lines(&markup), expected);
        // A part of a word is no repetition.
        let longer = format!(
            "<n>One:</n><from e=\"a\"><n>{FACTS}time</n></from><n>Two:</n><from e=\"b\"><n>{FACTS}</n></from>"
        );
        assert!(arranged_lines(&longer).contains(&format!("2. Two: {FACTS}.")));
    }

    #[test]
    fn short_lines_are_looked_up_only_together() {
        let rows = "<n>14 September 2022 ; 420 000</n><n>Total ; 420 000</n>";
        let markup = format!(
            "<n>One:</n><from e=\"a\"><n>The transfers:</n>{rows}</from>\
             <n>Two:</n><from e=\"b\">{rows}</from>\
             <n>Three:</n><from e=\"c\"><n>Total ; 420 000</n></from>"
        );
        let lines = arranged_lines(&markup);
        assert_eq!(lines.iter().filter(|l| l.contains("420 000")).count(), 3);
        assert!(lines.contains(&"2. Two: see paragraph 1.".to_owned()));
        assert!(lines.contains(&"3. Three: Total ; 420 000.".to_owned()));
    }

    #[test]
    fn a_record_stands_once() {
        let table = "<table of=\"p1\"><tr><td><b>Name</b></td><td>HADDAD, Omar</td></tr><tr><td><b>Born</b></td><td>1970</td></tr></table>";
        let markup = format!(
            "<n>Persons:</n><from e=\"gen_persons\">{table}</from>\
             <n>It is requested to hear:</n><from e=\"wit_person\">{table}</from>"
        );
        let lines = arranged_lines(&markup);
        assert_eq!(lines.iter().filter(|l| l.contains("1970")).count(), 1);
        assert_eq!(
            lines.last().unwrap(),
            "2. It is requested to hear: HADDAD, Omar (paragraph 1 above)."
        );
    }

    #[test]
    fn a_typed_list_gets_a_sentence_before_it_and_keeps_its_labels() {
        let markup = "<h1>Assistance</h1><from e=\"gen_assistance_sought\"><li label=\"(i)\">forms</li><li label=\"(ii)\">statements</li></from>";
        assert_eq!(
            arranged_lines(markup),
            [
                "# Assistance",
                "1. The following is set out:",
                "(i) forms",
                "(ii) statements"
            ]
        );
    }
}
