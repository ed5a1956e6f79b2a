#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use typst::layout::{Frame, FrameItem};

use super::{Pages, typeset};
use crate::document::{Block, Document, Role, Run, RunKind, Table};
use crate::export::{ExportError, Paper, PdfOptions, write_pdf};
use crate::terms::Language;

fn run(text: &str, kind: RunKind) -> Run {
    Run {
        text: text.to_owned(),
        kind,
        source: None,
    }
}

fn plain(text: &str) -> Vec<Run> {
    vec![run(text, RunKind::Plain)]
}

fn letter(language: Language, blocks: Vec<Block>) -> Document {
    Document {
        language,
        title: "Request".to_owned(),
        reference: "2026/17-A".to_owned(),
        logo: None,
        mark: None,
        page_pattern: "{page}/{pages}".to_owned(),
        blocks,
    }
}

fn numbered(text: &str) -> Block {
    Block::Numbered {
        number: 1,
        runs: plain(text),
    }
}

fn pages(document: &Document) -> Pages {
    typeset(document, Paper::A4).unwrap()
}

/// All text of the pages, in the order in which it is drawn, without white space.
fn drawn(pages: &Pages) -> String {
    fn read(frame: &Frame, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => read(&group.frame, out),
                FrameItem::Text(text) => out.push_str(&text.text),
                _ => {}
            }
        }
    }
    let mut out = String::new();
    for page in pages.typeset().pages() {
        read(&page.frame, &mut out);
    }
    out.retain(|c| !c.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(&c));
    out
}

#[test]
fn what_looks_like_typst_or_markup_is_printed_as_text() {
    for text in [
        "#panic(\"x\") *b* _i_ $x^2$ <label> @reference //comment",
        "= heading\\ - item + item /term: x",
        "{{title}} {{#each a}} {{{parts}}}",
        "</n><h1>Forged</h1> &lt;b&gt; <![CDATA[x]]>",
        "`raw` ```raw``` ~ -- --- ... \"quoted\" 'single'",
        "#read(\"/etc/passwd\") #import \"@preview/x:1.0.0\"",
    ] {
        let document = letter(
            Language::En,
            vec![
                Block::Heading {
                    level: 1,
                    runs: plain(text),
                },
                numbered(text),
                Block::Item {
                    label: Some("(a)".to_owned()),
                    runs: vec![run(text, RunKind::Strong)],
                },
                Block::Table(Table {
                    record: None,
                    header: vec![plain(text)],
                    rows: vec![vec![vec![vec![run(text, RunKind::Identifier)]]]],
                }),
                Block::Paragraph {
                    role: Role::Signature,
                    runs: vec![run(text, RunKind::Gap)],
                },
            ],
        );
        let drawn = drawn(&pages(&document));
        let wanted: String = text.split_whitespace().collect();
        assert_eq!(drawn.matches(&wanted).count(), 6, "{text}\n{drawn}");
    }
}

#[test]
fn tricks_with_direction_become_visible() {
    let document = letter(
        Language::En,
        vec![numbered("pay \u{202e}live\u{202c} \u{2067}x\u{2069}")],
    );
    assert!(drawn(&pages(&document)).contains("pay\u{fffd}live\u{fffd}x"));
}

#[test]
fn every_page_bears_its_number_the_mark_and_from_the_second_on_the_reference() {
    let mut document = letter(Language::En, (0..80).map(|_| numbered("A line.")).collect());
    document.mark = Some("EXERCISE".to_owned());
    let pages = pages(&document);
    assert!(pages.count() > 1);
    let drawn = drawn(&pages);
    assert_eq!(drawn.matches("EXERCISE").count(), pages.count());
    assert_eq!(drawn.matches("2026/17-A").count(), pages.count() - 1);
    for page in 1..=pages.count() {
        assert!(drawn.contains(&format!("{page}/{}", pages.count())));
    }
}

#[test]
fn long_texts_and_tables_go_on_over_pages_and_lose_nothing() {
    let words = "word ".repeat(10_000);
    let account = |n: usize| vec![vec![plain(&format!("{n:05}"))], vec![plain("Bank")]];
    let blocks = vec![
        numbered(&words),
        numbered(&"x".repeat(50_000)),
        Block::Table(Table {
            record: None,
            header: vec![plain("Account"), plain("Bank")],
            rows: (0..2_000).map(account).collect(),
        }),
    ];
    let pages = pages(&letter(Language::En, blocks));
    let drawn = drawn(&pages);
    assert_eq!(drawn.matches("word").count(), 10_000);
    assert!(drawn.matches('x').count() >= 50_000);
    for n in [0, 999, 1_999] {
        assert!(drawn.contains(&format!("{n:05}Bank")));
    }
    // The header of the table stands on each of its pages.
    assert!(drawn.matches("AccountBank").count() > 10);
}

#[test]
fn what_stays_on_one_page_always_fits_on_one() {
    let lines = "\n".repeat(600);
    let table = Table {
        record: None,
        header: Vec::new(),
        rows: vec![vec![
            vec![plain("label")],
            vec![plain(&format!("a{lines}b"))],
        ]],
    };
    let blocks = vec![
        Block::Table(table),
        Block::Paragraph {
            role: Role::Signature,
            runs: plain(&format!("c{lines}d")),
        },
        Block::Table(Table {
            record: None,
            header: Vec::new(),
            rows: vec![vec![vec![plain("W".repeat(300).as_str())]; 7]; 2],
        }),
    ];
    let pages = pages(&letter(Language::En, blocks));
    for page in pages.typeset().pages() {
        within(&page.frame, page.frame.size());
    }
    fn within(frame: &Frame, page: typst::layout::Size) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => {
                    // Frames of a page are never moved but by their place, and hold their items.
                    assert!(at.y + group.frame.height() <= page.y + typst::layout::Abs::pt(1.0));
                    within(&group.frame, page);
                }
                FrameItem::Text(_) => assert!(at.y <= page.y),
                _ => {}
            }
        }
    }
}

#[test]
fn characters_that_no_font_has_are_named_and_not_printed_as_boxes() {
    let document = letter(Language::Zh, vec![numbered("被告人 𠮷田 ꙮ 到案")]);
    let options = PdfOptions {
        paper: Paper::A4,
        created: "2026-11-22".parse().unwrap(),
    };
    match write_pdf(&document, &options, None) {
        Err(ExportError::MissingCharacters { characters }) => {
            assert!(characters.contains('𠮷'), "{characters}");
            assert!(!characters.contains('田'), "{characters}");
        }
        other => panic!("{other:?}"),
    }
    assert!(pages(&document).missing_characters().contains('𠮷'));
}
