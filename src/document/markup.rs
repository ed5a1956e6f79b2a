//! The block markup that templates write, and its reader.
//!
//! A small, closed XML vocabulary. Fixed words stand in it as they are; whatever a person typed goes
//! through [`escape`] first, so that it can only ever become text inside one run.
//!
//! | element | meaning |
//! |---|---|
//! | `<h1>` `<h2>` | headings |
//! | `<p role="…">` | paragraph outside the numbering; roles as in [`Role`], lower case |
//! | `<n>` | numbered paragraph |
//! | `<li>` | item below it, lettered by its position; with `label="…"` under the label that was typed |
//! | `<table>` `<tr>` `<th>` `<td>` | table; `<br/>` in a cell begins a new paragraph; `of="…"` names the record that it shows |
//! | `<b>` `<id>` `<gap>` | strong, identifier, missing text |
//! | `<from e="…">` | around blocks or text: the element whose answer they come from |

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::labels::item_label;
use super::{Block, Role, Run, RunKind, Table};
use crate::terms::{ElementId, Language, RecordId};

/// A fault in rendered markup: always a fault of a template, since typed text cannot form markup.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkupError {
    /// The markup is not well-formed.
    #[error("template output is not well-formed near byte {position}: {problem}")]
    Malformed {
        /// Byte offset in the rendered template.
        position: u64,
        /// What the reader says.
        problem: String,
    },
    /// An element, a role or a place that the vocabulary does not know.
    #[error(
        "template output holds {what} near byte {position}, which the markup does not know there"
    )]
    Unknown {
        /// Byte offset in the rendered template.
        position: u64,
        /// The element or text.
        what: String,
    },
}

/// Turns any text into markup that yields exactly that text.
///
/// Everything but letters, digits and harmless punctuation becomes a numeric reference, so that
/// neither XML nor the reader's treatment of white space can touch it.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        let harmless = c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '(' | ')' | ':' | '/');
        if harmless {
            out.push(c);
        } else {
            out.push_str("&#");
            out.push_str(&u32::from(c).to_string());
            out.push(';');
        }
    }
    out
}

/// Reads rendered markup into blocks, numbers the numbered paragraphs from 1 and labels the items below them as
/// the language does.
///
/// # Errors
/// A [`MarkupError`] that names the place, when a template wrote something outside the vocabulary.
pub fn parse_markup(markup: &str, language: Language) -> Result<Vec<Block>, MarkupError> {
    let mut reader = Reader::from_str(markup);
    let mut parser = Parser::new(language);
    loop {
        let event = reader.read_event().map_err(|e| MarkupError::Malformed {
            position: reader.buffer_position(),
            problem: e.to_string(),
        })?;
        let position = reader.buffer_position();
        let step = match event {
            Event::Eof => break,
            Event::Start(tag) if tag.local_name().as_ref() == "from" => parser.open_source(&tag),
            Event::End(tag) if tag.local_name().as_ref() == "from" => parser.close_source(),
            Event::Start(tag) => parser.open(&tag),
            Event::End(tag) => parser.close(tag.local_name().as_ref()),
            Event::Empty(tag) if tag.local_name().as_ref() == "br" => parser.line_break(),
            Event::Empty(tag) => Err(name_of(&tag)),
            Event::Text(text) => parser.text(&text.into_inner()),
            Event::GeneralRef(reference) => match resolve(&reference) {
                Some(text) => parser.text_exact(&text),
                None => Err(reference.into_inner().into_owned()),
            },
            Event::Comment(_) => Ok(()),
            Event::CData(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                Err("a construct of XML other than elements".to_owned())
            }
        };
        step.map_err(|what| MarkupError::Unknown { position, what })?;
    }
    if parser.place.is_empty() && parser.sources.is_empty() {
        Ok(parser.blocks)
    } else {
        Err(MarkupError::Malformed {
            position: reader.buffer_position(),
            problem: "an element is not closed".to_owned(),
        })
    }
}

fn name_of(tag: &BytesStart<'_>) -> String {
    format!("<{}>", tag.local_name().as_ref())
}

/// Numeric references as [`escape`] writes them, and the five named ones that templates may use.
fn resolve(reference: &BytesRef<'_>) -> Option<Cow<'static, str>> {
    let text: &str = reference;
    if let Some(number) = text.strip_prefix('#') {
        let c = number.parse().ok().and_then(char::from_u32)?;
        return Some(Cow::Owned(c.to_string()));
    }
    match text {
        "amp" => Some(Cow::Borrowed("&")),
        "lt" => Some(Cow::Borrowed("<")),
        "gt" => Some(Cow::Borrowed(">")),
        "quot" => Some(Cow::Borrowed("\"")),
        "apos" => Some(Cow::Borrowed("'")),
        "nbsp" => Some(Cow::Borrowed("\u{a0}")),
        _ => None,
    }
}

/// An element that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Heading(u8),
    Paragraph(Role),
    Numbered,
    Item,
    Table,
    Row,
    HeaderCell,
    Cell,
    Inline(RunKind),
}

struct Parser {
    language: Language,
    blocks: Vec<Block>,
    place: Vec<Place>,
    sources: Vec<ElementId>,
    runs: Vec<Run>,
    paragraphs: Vec<Vec<Run>>,
    table: Table,
    row: Vec<Vec<Vec<Run>>>,
    /// The label that a person typed before the open item.
    label: Option<String>,
    number: u32,
    item: u32,
    /// Fixed text of a template is laid out over lines: runs of white space count as one space.
    pending_space: bool,
}

impl Parser {
    fn new(language: Language) -> Self {
        Self {
            language,
            blocks: Vec::new(),
            place: Vec::new(),
            sources: Vec::new(),
            runs: Vec::new(),
            paragraphs: Vec::new(),
            table: Table::default(),
            row: Vec::new(),
            label: None,
            number: 0,
            item: 0,
            pending_space: false,
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), String> {
        let name = tag.local_name();
        let parent = self.place.last().copied();
        let place = match (name.as_ref(), parent) {
            ("h1", None) => Place::Heading(1),
            ("h2", None) => Place::Heading(2),
            ("p", None) => Place::Paragraph(role_of(tag)?),
            ("n", None) => Place::Numbered,
            ("li", None) => {
                self.label = attribute(tag, "label");
                Place::Item
            }
            ("table", None) => {
                self.table.record = attribute(tag, "of").map(RecordId::new);
                Place::Table
            }
            ("tr", Some(Place::Table)) => Place::Row,
            ("th", Some(Place::Row)) => Place::HeaderCell,
            ("td", Some(Place::Row)) => Place::Cell,
            ("b", Some(p)) if holds_text(p) => Place::Inline(RunKind::Strong),
            ("id", Some(p)) if holds_text(p) => Place::Inline(RunKind::Identifier),
            ("gap", Some(p)) if holds_text(p) => Place::Inline(RunKind::Gap),
            _ => return Err(name_of(tag)),
        };
        if matches!(place, Place::Inline(_)) {
            self.flush_space();
        } else {
            self.pending_space = false;
        }
        self.place.push(place);
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), String> {
        let Some(place) = self.place.pop() else {
            return Err(format!("</{name}>"));
        };
        match place {
            Place::Inline(_) => {}
            Place::Heading(level) => {
                let runs = self.take_runs();
                self.blocks.push(Block::Heading { level, runs });
                self.item = 0;
            }
            Place::Paragraph(role) => {
                let runs = self.take_runs();
                self.blocks.push(Block::Paragraph { role, runs });
                self.item = 0;
            }
            Place::Numbered => {
                self.number += 1;
                let mut runs = self.take_runs();
                if self.sources.is_empty() {
                    single_stop(&mut runs);
                    runs.extend(closing_stop(&runs, self.language));
                }
                self.blocks.push(Block::Numbered {
                    number: self.number,
                    runs,
                });
                self.item = 0;
            }
            Place::Item => {
                self.item += 1;
                let counted = || item_label(self.item, self.language);
                let label = Some(self.label.take().unwrap_or_else(counted));
                let runs = self.take_runs();
                self.blocks.push(Block::Item { label, runs });
            }
            Place::HeaderCell => {
                let runs = self.take_runs();
                self.table.header.push(runs);
            }
            Place::Cell => {
                let runs = self.take_runs();
                self.paragraphs.push(runs);
                self.row.push(std::mem::take(&mut self.paragraphs));
            }
            Place::Row => {
                let row = std::mem::take(&mut self.row);
                if !row.is_empty() {
                    self.table.rows.push(row);
                }
            }
            Place::Table => {
                let table = std::mem::take(&mut self.table);
                if !table.rows.is_empty() {
                    self.blocks.push(Block::Table(table));
                }
                self.item = 0;
            }
        }
        Ok(())
    }

    /// What follows comes from the answer of an element.
    fn open_source(&mut self, tag: &BytesStart<'_>) -> Result<(), String> {
        let id = tag
            .try_get_attribute("e")
            .ok()
            .flatten()
            .ok_or_else(|| name_of(tag))?;
        if self.place.last().is_some_and(|p| holds_text(*p)) {
            self.flush_space();
        }
        self.sources.push(ElementId::new(id.value));
        Ok(())
    }

    fn close_source(&mut self) -> Result<(), String> {
        match self.sources.pop() {
            Some(_) => Ok(()),
            None => Err("</from>".to_owned()),
        }
    }

    /// `<br/>`: a new paragraph in a cell, a line break elsewhere.
    fn line_break(&mut self) -> Result<(), String> {
        match self.place.last() {
            Some(Place::Cell) => {
                let runs = self.take_runs();
                self.paragraphs.push(runs);
            }
            Some(p) if holds_text(*p) => {
                if let Some(run) = self.runs.last_mut()
                    && run.text.ends_with(' ')
                {
                    run.text.pop();
                }
                self.push("\n");
                self.pending_space = false;
            }
            _ => return Err("<br/>".to_owned()),
        }
        Ok(())
    }

    /// Fixed text: white space folds to single spaces, none at the ends of a block.
    fn text(&mut self, text: &str) -> Result<(), String> {
        let in_text = self.place.last().is_some_and(|p| holds_text(*p));
        if !in_text {
            return if text.trim().is_empty() {
                Ok(())
            } else {
                Err(format!("the text \"{}\" outside a block", text.trim()))
            };
        }
        let mut folded = String::with_capacity(text.len());
        for c in text.chars() {
            // Only the white space of layout folds; no-break spaces are words of the language.
            if matches!(c, ' ' | '\n' | '\r' | '\t') {
                self.pending_space = true;
            } else {
                if self.pending_space && !(self.at_block_start() && folded.is_empty()) {
                    folded.push(' ');
                }
                self.pending_space = false;
                folded.push(c);
            }
        }
        if !folded.is_empty() {
            self.push(&folded);
        }
        Ok(())
    }

    /// Text from a reference: kept to the letter.
    fn text_exact(&mut self, text: &str) -> Result<(), String> {
        if !self.place.last().is_some_and(|p| holds_text(*p)) {
            return Err("text outside a block".to_owned());
        }
        self.flush_space();
        self.push(text);
        Ok(())
    }

    fn flush_space(&mut self) {
        if self.pending_space && !self.at_block_start() {
            self.push(" ");
        }
        self.pending_space = false;
    }

    fn at_block_start(&self) -> bool {
        self.runs.last().is_none_or(|r| r.text.ends_with('\n'))
    }

    fn push(&mut self, text: &str) {
        let strong = self.place.contains(&Place::Inline(RunKind::Strong));
        let kind = match self.place.last() {
            Some(Place::Inline(RunKind::Identifier)) if strong => RunKind::StrongIdentifier,
            Some(Place::Inline(kind)) => *kind,
            _ => RunKind::Plain,
        };
        match self.runs.last_mut() {
            Some(run) if run.kind == kind && run.source.as_ref() == self.sources.last() => {
                run.text.push_str(text);
            }
            _ => self.runs.push(Run {
                text: text.to_owned(),
                kind,
                source: self.sources.last().cloned(),
            }),
        }
    }

    fn take_runs(&mut self) -> Vec<Run> {
        self.pending_space = false;
        std::mem::take(&mut self.runs)
    }
}

/// Characters that may stand behind the stop of a sentence.
const CLOSERS: [char; 11] = [
    '»', '”', '"', '’', '」', '』', '）', ')', ']', ' ', '\u{a0}',
];
/// What ends a sentence, or leads to the next words.
const STOPS: [char; 13] = [
    '.', '!', '?', '…', ':', ';', '。', '！', '？', '：', '；', '؟', '؛',
];

/// The full stop that a sentence of the letter lacks where it ends with what a person typed.
fn closing_stop(runs: &[Run], language: Language) -> Option<Run> {
    let last = runs
        .last()
        .filter(|run| run.kind != RunKind::Gap && !run.text.is_empty())?;
    let is_fixed = last.source.is_none();
    // A fixed sentence has its own; the program's own words behind typed ones have none.
    if is_fixed && !runs.iter().any(|run| run.source.is_some()) {
        return None;
    }
    full_stop(&last.text, language).map(|stop| Run {
        text: stop.to_owned(),
        kind: RunKind::Plain,
        source: None,
    })
}

/// The stop that words lack at their end, if they do.
pub(crate) fn full_stop(text: &str, language: Language) -> Option<&'static str> {
    let end = text.trim_end_matches(CLOSERS);
    let ended = end.is_empty() || end.ends_with(STOPS);
    (!ended).then_some(if language == Language::Zh { "。" } else { "." })
}

/// Takes away the stop of a template behind typed words that have one.
fn single_stop(runs: &mut Vec<Run>) {
    let [.., typed, stop] = runs.as_slice() else {
        return;
    };
    let is_stop = stop.source.is_none() && matches!(stop.text.as_str(), "." | "。");
    let ended = typed.source.is_some() && typed.text.trim_end_matches(CLOSERS).ends_with(STOPS);
    if is_stop && ended {
        runs.pop();
    }
}

fn holds_text(place: Place) -> bool {
    !matches!(place, Place::Table | Place::Row)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.try_get_attribute(name)
        .ok()
        .flatten()
        .map(|a| a.value.into_owned())
}

fn role_of(tag: &BytesStart<'_>) -> Result<Role, String> {
    let value = attribute(tag, "role");
    Ok(match value.as_deref() {
        None | Some("body") => Role::Body,
        Some("continued") => Role::Continued,
        Some("letterhead") => Role::Letterhead,
        Some("mark") => Role::Mark,
        Some("placedate") => Role::PlaceDate,
        Some("reference") => Role::Reference,
        Some("addressee") => Role::Addressee,
        Some("subject") => Role::Subject,
        Some("salutation") => Role::Salutation,
        Some("quotation") => Role::Quotation,
        Some("quotation-head") => Role::QuotationHead,
        Some("closing") => Role::Closing,
        Some("signature") => Role::Signature,
        Some("note") => Role::Note,
        Some("annex") => Role::Annex,
        Some(other) => return Err(format!("the role \"{other}\"")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(markup: &str, language: Language) -> String {
        match parse_markup(markup, language).unwrap().remove(0) {
            Block::Numbered { runs, .. } => runs.iter().map(|run| run.text.as_str()).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_sentence_that_ends_with_typed_words_is_closed_once() {
        for (typed, language, expected) in [
            ("the bank", Language::En, "It is: the bank."),
            ("the bank.", Language::En, "It is: the bank."),
            ("«the bank.»", Language::Es, "It is: «the bank.»"),
            ("the bank (Lyon)", Language::Fr, "It is: the bank (Lyon)."),
            ("the following:", Language::En, "It is: the following:"),
            ("银行", Language::Zh, "It is: 银行。"),
            ("银行。", Language::Zh, "It is: 银行。"),
            ("المصرف؟", Language::Ar, "It is: المصرف؟"),
        ] {
            let typed = escape(typed);
            let markup = format!("<n>It is: <from e=\"gen_facts\">{typed}</from></n>");
            assert_eq!(closed(&markup, language), expected);
        }
        // Fixed words have their own, and a whole typed paragraph stays as it was typed.
        assert_eq!(closed("<n>It is so</n>", Language::En), "It is so");
        let whole = "<from e=\"gen_facts\"><n>the bank</n></from>";
        assert_eq!(closed(whole, Language::En), "the bank");
        let gap = "<n>It is: <from e=\"gen_facts\"><gap>[…]</gap></from></n>";
        assert_eq!(closed(gap, Language::En), "It is: […]");
    }
}
