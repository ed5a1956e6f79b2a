//! A letter in each language for the tests of the writer.

use crate::document::{Block, Document, Role, Run, RunKind, Table};
use crate::terms::Language;

pub(super) fn run(text: &str, kind: RunKind) -> Run {
    Run {
        text: text.to_owned(),
        kind,
        source: None,
    }
}

pub(super) fn plain(text: &str) -> Vec<Run> {
    vec![run(text, RunKind::Plain)]
}

pub(super) fn words(language: Language) -> &'static str {
    match language {
        Language::Ar => "تطلب السلطات المختصة المساعدة القانونية (UNTOC) في 15 يناير 2027.",
        Language::Zh => "请求国主管当局谨请求“被请求国”提供司法协助（UNTOC）。",
        Language::En => "The requesting State asks for assistance.",
        Language::Fr => "L’État requérant demande l’entraide judiciaire.",
        Language::Ru => "Запрашивающее государство просит об оказании помощи.",
        Language::Es => "El Estado requirente solicita asistencia judicial.",
    }
}

/// A letter with every role, every kind of block and every kind of run.
pub(super) fn letter(language: Language) -> Document {
    let text = words(language);
    let roles = [
        Role::Letterhead,
        Role::Letterhead,
        Role::Letterhead,
        Role::Mark,
        Role::PlaceDate,
        Role::Reference,
        Role::Addressee,
        Role::Subject,
        Role::Salutation,
        Role::Body,
        Role::Continued,
        Role::Quotation,
        Role::Note,
        Role::Closing,
        Role::Signature,
        Role::Signature,
        Role::Annex,
    ];
    let mut blocks: Vec<Block> = roles
        .into_iter()
        .map(|role| Block::Paragraph {
            role,
            runs: plain(text),
        })
        .collect();
    let item = |label: Option<&str>| Block::Item {
        label: label.map(str::to_owned),
        runs: plain(text),
    };
    blocks.extend([
        Block::Heading {
            level: 1,
            runs: plain(text),
        },
        Block::Heading {
            level: 2,
            runs: plain(text),
        },
        Block::Numbered {
            number: 1,
            runs: vec![
                run(text, RunKind::Plain),
                run("2026/17-A", RunKind::Identifier),
                run(text, RunKind::Strong),
                run("[…]", RunKind::Gap),
            ],
        },
        item(Some("(a)")),
        item(Some("(b)")),
        item(None),
        Block::Table(Table {
            record: None,
            header: vec![plain(text), plain("N"), plain("M")],
            rows: vec![vec![
                vec![plain(text)],
                vec![],
                vec![plain("1"), plain("2")],
            ]],
        }),
        Block::Table(Table {
            record: None,
            header: vec![],
            rows: vec![vec![vec![plain(text)], vec![plain("SMITH, John")]]],
        }),
    ]);
    Document {
        language,
        title: "Title & <more>".to_owned(),
        reference: "2026/17-A".to_owned(),
        logo: None,
        mark: Some("DRAFT".to_owned()),
        page_pattern: "{page} / {pages}".to_owned(),
        blocks,
    }
}
