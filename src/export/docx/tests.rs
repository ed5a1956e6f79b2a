#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::io::{Cursor, Read as _};

use super::order;
use super::sample::{letter, plain, run, words};
use super::tree::{self, Element, Node};
use super::{DocxOptions, Paper, write_docx};
use crate::document::{Block, Document, Role, Run, RunKind};
use crate::terms::Language;

fn with_blocks(language: Language, blocks: Vec<Block>) -> Document {
    Document {
        logo: None,
        mark: None,
        blocks,
        ..letter(language)
    }
}

fn body(runs: Vec<Run>) -> Block {
    Block::Paragraph {
        role: Role::Body,
        runs,
    }
}

const OPTIONS: DocxOptions = DocxOptions {
    paper: Paper::A4,
    created: jiff::civil::Date::constant(2027, 1, 15),
};

fn bytes(document: &Document) -> Vec<u8> {
    write_docx(document, &OPTIONS, None).unwrap()
}

fn parts(document: &Document) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes(document))).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut xml = String::new();
            file.read_to_string(&mut xml).unwrap();
            (file.name().unwrap().into_owned(), xml)
        })
        .collect()
}

fn part(document: &Document, name: &str) -> String {
    let found = parts(document).into_iter().find(|(n, _)| n == name);
    found.map(|(_, xml)| xml).unwrap()
}

/// Calls the function for every element of a part.
fn each(nodes: &[Node<'_>], call: &mut impl FnMut(&Element<'_>)) {
    for element in nodes.iter().filter_map(Node::element) {
        call(element);
        each(&element.children, call);
    }
}

fn elements(xml: &str, name: &str, mut call: impl FnMut(&Element<'_>)) {
    let nodes = tree::read(xml).unwrap();
    each(&nodes, &mut |element| {
        if element.name == name {
            call(element);
        }
    });
}

fn text_of(element: &Element) -> String {
    let mut out = String::new();
    for node in &element.children {
        match node {
            Node::Element(child) => out.push_str(&text_of(child)),
            Node::Other(event) => out.push_str(event),
        }
    }
    out
}

/// Text, direction and language of every run of the body.
fn runs(document: &Document) -> Vec<(String, bool, String)> {
    let mut found = Vec::new();
    elements(&part(document, "word/document.xml"), "w:r", |run| {
        let properties = run.child("w:rPr").unwrap();
        let lang = properties.child("w:lang").unwrap();
        let (key, tag) = &lang.attributes[0];
        found.push((
            text_of(run),
            properties.child("w:rtl").is_some(),
            format!("{key}={tag}"),
        ));
    });
    found
}

#[test]
fn same_document_same_bytes_in_any_thread() {
    for language in Language::ALL {
        let first = bytes(&letter(language));
        assert_eq!(first, bytes(&letter(language)));
        let threads: Vec<_> = (0..2)
            .map(|_| std::thread::spawn(move || bytes(&letter(language))))
            .collect();
        for thread in threads {
            assert_eq!(first, thread.join().unwrap());
        }
    }
}

#[test]
fn every_part_is_there_well_formed_and_in_order() {
    let parts = parts(&letter(Language::Fr));
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[0], "[Content_Types].xml");
    assert!(names[1..].is_sorted());
    for (name, xml) in &parts {
        assert!(tree::read(xml).is_ok(), "{name}");
        if let Some(path) = name.strip_prefix("word/").filter(|p| !p.contains('/')) {
            assert!(parts[0].1.contains(&format!("/word/{path}\"")), "{name}");
        }
    }
}

#[test]
fn children_stand_in_the_order_of_the_schema() {
    for language in Language::ALL {
        for (name, xml) in parts(&letter(language)) {
            let nodes = tree::read(&xml).unwrap();
            each(&nodes, &mut |element| {
                let Some(known) = order::of(&element.name) else {
                    return;
                };
                let places: Vec<usize> = element
                    .children
                    .iter()
                    .filter_map(Node::element)
                    .map(|child| {
                        let place = known.iter().position(|k| *k == child.name);
                        place.unwrap_or_else(|| panic!("{} in {}", child.name, element.name))
                    })
                    .collect();
                assert!(places.is_sorted(), "{} in {name}", element.name);
            });
        }
    }
}

#[test]
fn every_run_says_its_language() {
    for language in Language::ALL {
        for (name, xml) in parts(&letter(language)) {
            elements(&xml, "w:r", |run| {
                let properties = run.child("w:rPr").expect("properties");
                let lang = properties.child("w:lang").expect("a language");
                let rtl = properties.child("w:rtl").is_some();
                assert_eq!(rtl, lang.attribute("w:bidi").is_some(), "{name}");
            });
            assert!(!xml.contains("mark-"), "{name}");
        }
    }
}

#[test]
fn languages_by_their_tags() {
    let expected = [
        (Language::Zh, "w:eastAsia=zh-CN"),
        (Language::En, "w:val=en-GB"),
        (Language::Fr, "w:val=fr-FR"),
        (Language::Ru, "w:val=ru-RU"),
        (Language::Es, "w:val=es-ES"),
        (Language::Ar, "w:bidi=ar-SA"),
    ];
    for (language, tag) in expected {
        let document = letter(language);
        assert_eq!(runs(&document)[0].2, tag);
        let core = part(&document, "docProps/core.xml");
        let code = tag.split('=').next_back().unwrap();
        assert!(core.contains(&format!("<dc:language>{code}</dc:language>")));
        assert!(core.contains("<dc:title>Title &amp; &lt;more&gt;</dc:title>"));
        assert!(!core.contains("creator") && !core.contains("lastModifiedBy"));
    }
}

#[test]
fn arabic_letters_run_from_right_to_left() {
    for language in Language::ALL {
        let document = letter(language);
        let rtl = language.is_rtl();
        for (name, xml) in parts(&document) {
            elements(&xml, "w:p", |paragraph| {
                let bidi = paragraph.child("w:pPr").and_then(|p| p.child("w:bidi"));
                assert_eq!(bidi.is_some(), rtl, "{name}");
            });
            for holder in ["w:tblPr", "w:sectPr"] {
                elements(&xml, holder, |element| {
                    let flag = element.child("w:bidiVisual").or(element.child("w:bidi"));
                    let expected = rtl && name == "word/document.xml";
                    assert_eq!(flag.is_some(), expected, "{name}");
                });
            }
        }
    }
}

#[test]
fn mixed_text_is_split_by_direction_and_numbers_stay() {
    let mixed = plain("المادة 18 من (UNTOC) بتاريخ 2027");
    let found = runs(&with_blocks(Language::Ar, vec![body(mixed)]));
    let pieces: Vec<(&str, bool)> = found.iter().map(|(t, rtl, _)| (t.as_str(), *rtl)).collect();
    assert_eq!(
        pieces,
        [
            ("المادة 18 من (", true),
            ("UNTOC", false),
            (") بتاريخ 2027", true)
        ]
    );
    let mixed = plain("Name: جون سميث, Джон, 约翰, שלום.");
    let found = runs(&with_blocks(Language::Fr, vec![body(mixed)]));
    let said: Vec<(bool, &str)> = found.iter().map(|(_, rtl, l)| (*rtl, l.as_str())).collect();
    assert_eq!(
        said,
        [
            (false, "w:val=fr-FR"),
            (true, "w:bidi=ar-SA"),
            (false, "w:val=ru-RU"),
            (false, "w:eastAsia=zh-CN"),
            (true, "w:bidi=he-IL"),
            (false, "w:val=fr-FR"),
        ]
    );
}

#[test]
fn identifiers_are_one_run_each() {
    for language in Language::ALL {
        let identifiers = ["2026/17-A", "46(13)", "AE07 0331 2345", "a@b.example"];
        let mut mixed = plain(words(language));
        for identifier in identifiers {
            mixed.push(run(identifier, RunKind::Identifier));
            mixed.push(run(words(language), RunKind::Plain));
        }
        let document = with_blocks(language, vec![body(mixed)]);
        let found = runs(&document);
        for identifier in identifiers {
            let expected = if language.is_rtl() {
                format!("\u{200e}{identifier}\u{200e}")
            } else {
                identifier.to_owned()
            };
            let hit = found.iter().find(|(text, _, _)| *text == expected);
            assert!(!hit.expect("the identifier in one run").1);
        }
        let mut marked = 0;
        elements(
            &part(&document, "word/document.xml"),
            "w:rPr",
            |properties| {
                marked += usize::from(properties.child("w:noProof").is_some());
            },
        );
        assert_eq!(marked, identifiers.len());
    }
}

#[test]
fn no_character_breaks_the_file() {
    let hostile = "a\u{0}b\u{1f}c\u{fffe}d\u{202e}e\u{2067}f]]>&<w:p>\"\r\ng\th";
    let document = Document {
        title: hostile.to_owned(),
        reference: hostile.to_owned(),
        logo: None,
        mark: Some(hostile.to_owned()),
        page_pattern: format!("{{page}}{hostile}{{pages}}{{page"),
        ..with_blocks(Language::En, vec![body(plain(hostile))])
    };
    for (name, xml) in parts(&document) {
        assert!(tree::read(&xml).is_ok(), "{name}");
        assert!(
            !xml.contains(['\u{0}', '\u{1f}', '\u{fffe}', '\u{202e}']),
            "{name}"
        );
    }
    let xml = part(&document, "word/document.xml");
    assert!(xml.contains("a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}ef]]&gt;&amp;&lt;w:p&gt;"));
    assert!(xml.contains("<w:br w:type=\"textWrapping\"/>") && xml.contains("<w:tab/>"));
}

#[test]
fn labels_are_those_of_the_model() {
    let item = |label: &str| Block::Item {
        label: Some(label.to_owned()),
        runs: plain("x"),
    };
    let number = |number| Block::Numbered {
        number,
        runs: plain("x"),
    };
    let mut blocks = vec![number(1), item("(a)"), item("(b)"), number(2), item("(a)")];
    blocks.extend([body(plain("x")), item("(a)"), item("(c)"), number(7)]);
    let mut labels = Vec::new();
    let document = with_blocks(Language::En, blocks);
    elements(&part(&document, "word/document.xml"), "w:p", |paragraph| {
        let numbering = paragraph.child("w:pPr").and_then(|p| p.child("w:numPr"));
        let value = |name| numbering.and_then(|n| n.child(name)?.attribute("w:val"));
        labels.push(match (value("w:numId"), value("w:ilvl")) {
            (Some(list), Some(level)) => format!("{list}/{level}"),
            _ => text_of(paragraph),
        });
    });
    assert_eq!(
        labels,
        ["2/0", "2/1", "2/1", "2/0", "2/1", "x", "5/0", "(c)x", "7.x"]
    );
}

#[test]
fn draft_mark_and_page_numbers_on_every_page() {
    let document = letter(Language::En);
    for name in ["word/header1.xml", "word/header2.xml"] {
        assert!(part(&document, name).contains("DRAFT"), "{name}");
    }
    for name in ["word/footer1.xml", "word/footer2.xml"] {
        let footer = part(&document, name);
        assert!(footer.contains("PAGE</w:instrText>") && footer.contains("NUMPAGES"));
    }
    let header = part(&document, "word/header1.xml");
    assert!(header.contains("2026/17-A") && !part(&document, "word/header2.xml").contains("2026"));
    let xml = part(&document, "word/document.xml");
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 1);
    assert!(xml.contains("w:highlight w:val=\"yellow\""));
}

#[test]
fn every_style_that_is_used_is_defined() {
    for language in Language::ALL {
        let document = letter(language);
        let mut defined = Vec::new();
        elements(&part(&document, "word/styles.xml"), "w:style", |style| {
            defined.push(style.attribute("w:styleId").unwrap().to_owned());
        });
        for (name, xml) in parts(&document) {
            for user in ["w:pStyle", "w:rStyle", "w:basedOn", "w:next"] {
                elements(&xml, user, |element| {
                    let id = element.attribute("w:val").unwrap();
                    assert!(defined.iter().any(|d| d == id), "{id} in {name}");
                });
            }
        }
    }
}
