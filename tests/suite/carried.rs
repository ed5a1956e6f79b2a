//! Documents that carry their request: what goes in comes out, edits by hand are told, hostile files are refused.

use std::io::{Cursor, Write as _};

use super::made::reference;
use jiff::civil::date;
use proptest::prelude::*;
use rogatory::desk::produce::{Choices, Format, produce};
use rogatory::desk::received::{Comparison, Difference, Reason, What, compare};
use rogatory::import::{CarrierFault, ForeignSort, ImportError, Place, open};
use rogatory::request::{Answer, LocalizedText, Request, write_request};
use rogatory::terms::{Language, sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::containers::unpacked;
use super::forgeries;
use super::made;

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn pdf_of(request: &Request, language: Language) -> Vec<u8> {
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    produce(reference(), request, language, Format::Pdf, TODAY, choices)
        .unwrap()
        .bytes
}

fn docx(request: &Request, language: Language) -> Vec<u8> {
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    produce(reference(), request, language, Format::Docx, TODAY, choices)
        .unwrap()
        .bytes
}

/// What travels inside the letter in a language.
fn travels(request: &Request, language: Language) -> Request {
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    let made = produce(reference(), request, language, Format::Text, TODAY, choices);
    made.unwrap().carried.unwrap().request
}

fn packed<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn with_part(docx: &[u8], name: &str, change: impl FnOnce(&str) -> String) -> Vec<u8> {
    let mut parts = unpacked(docx);
    let text = String::from_utf8(parts.remove(name).unwrap()).unwrap();
    parts.insert(name.to_owned(), change(&text).into_bytes());
    packed(parts.iter().map(|(n, b)| (n.as_str(), b.as_slice())))
}

fn fault(bytes: Vec<u8>) -> CarrierFault {
    match open(reference(), bytes) {
        Err(ImportError::Carrier(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_kind_comes_back_from_its_document_to_the_byte() {
    for (number, kind) in made::kinds().into_iter().enumerate() {
        let request = made::complete(&[kind]);
        let language = Language::ALL[number % Language::ALL.len()];
        let opened = open(reference(), docx(&request, language)).unwrap();
        assert_eq!(
            write_request(&opened.request).unwrap(),
            write_request(&travels(&request, language)).unwrap(),
            "{kind}"
        );
        let carrier = opened.carrier.unwrap();
        assert_eq!(carrier.origin.language, language);
        assert_eq!(
            compare(reference(), &opened.request, &carrier),
            Comparison::Same,
            "{kind}"
        );
    }
}

#[test]
fn a_pdf_gives_its_request_back_signed_or_not() {
    for (kinds, language) in [
        (&["financial_records", "freeze_seize"][..], Language::Ar),
        (&["extradition_accused"][..], Language::Zh),
        (&["reply_refusal"][..], Language::Ru),
    ] {
        let request = made::complete(kinds);
        let made = pdf_of(&request, language);
        let opened = open(reference(), made.clone()).unwrap();
        assert_eq!(
            write_request(&opened.request).unwrap(),
            write_request(&travels(&request, language)).unwrap()
        );
        let carrier = opened.carrier.unwrap();
        assert_eq!(
            compare(reference(), &opened.request, &carrier),
            Comparison::Same,
            "{language}"
        );
        // A signature is appended to the bytes that were written.
        let signed = forgeries::pdf::signed(&made, 0, [0, 0, 0, 0]);
        let carrier = open(reference(), signed).unwrap().carrier.unwrap();
        assert_eq!(
            compare(reference(), &opened.request, &carrier),
            Comparison::Same,
            "{language}"
        );
        let mut other = made;
        other[12] ^= 1;
        let carrier = open(reference(), other).unwrap().carrier.unwrap();
        assert_eq!(
            compare(reference(), &opened.request, &carrier),
            Comparison::NotComparable(Reason::OtherBytes, Vec::new())
        );
    }
}

#[test]
fn a_document_without_its_request_says_so() {
    let request = made::complete(&["video_link"]);
    let choices = Choices {
        force: true,
        carry: false,
        logo: None,
    };
    let made = produce(
        reference(),
        &request,
        Language::En,
        Format::Docx,
        TODAY,
        choices,
    )
    .unwrap();
    assert!(
        !unpacked(&made.bytes)
            .keys()
            .any(|name| name.contains("customXml"))
    );
    assert_eq!(fault(made.bytes), CarrierFault::Empty);
}

#[test]
fn paragraphs_changed_by_hand_are_listed() {
    let request = made::complete(&["financial_records"]);
    let made = docx(&request, Language::Fr);
    let edited = with_part(&made, "word/document.xml", |xml| {
        assert!(xml.contains("Texte d’essai 5001"));
        let xml = xml.replacen("Texte d’essai 5001", "Autre texte", 1);
        let end = xml.rfind("<w:sectPr").unwrap();
        let (body, rest) = xml.split_at(end);
        format!("{body}<w:p><w:r><w:t>Ajouté</w:t></w:r></w:p>{rest}")
    });
    let opened = open(reference(), edited).unwrap();
    assert_eq!(opened.request, travels(&request, Language::Fr));
    let Comparison::Changed(changes) =
        compare(reference(), &opened.request, &opened.carrier.unwrap())
    else {
        panic!("the change is not seen");
    };
    assert_eq!(changes.len(), 2, "{changes:?}");
    assert!(changes[0].found.as_ref().unwrap().contains("Autre texte"));
    let added = Difference {
        what: What::Words(Place::Letter),
        part: String::new(),
        given: None,
        found: Some("Ajouté".to_owned()),
    };
    assert_eq!(changes[1], added);
}

#[test]
fn signs_that_a_word_processor_writes_as_elements_are_words() {
    let mut request = made::complete(&["financial_records"]);
    let words = "Case 2026\u{2011}17, anticorruption unit, box\u{2011}file";
    let facts = LocalizedText::original(Language::En, words.to_owned());
    request
        .answers
        .insert("gen_facts".into(), Answer::Text(facts));
    // Words lose a soft hyphen when they are read; an identifier stands there to the letter.
    request.accounts[0].number = "77\u{ad}41".to_owned();
    let made = docx(&request, Language::En);
    let split = |sign: char, element: &str| {
        let around = format!(r#"</w:t>{element}<w:t xml:space="preserve">"#);
        move |text: &str| {
            assert!(text.contains(sign), "the letter holds the sign");
            text.replace(sign, &around)
        }
    };
    let part = "word/document.xml";
    let saved = with_part(&made, part, split('\u{2011}', "<w:noBreakHyphen/>"));
    let saved = with_part(&saved, part, split('\u{ad}', "<w:softHyphen/>"));
    let carrier = open(reference(), saved).unwrap().carrier.unwrap();
    assert_eq!(compare(reference(), &request, &carrier), Comparison::Same);
    // A number from which the sign was taken is a change, and so is a sign of a font that was put in.
    for (element, shown) in [
        ("", "Case 202617"),
        (
            r#"<w:sym w:font="Wingdings" w:char="F0FC"/>"#,
            "Case 2026\u{f0fc}17",
        ),
        (
            r#"<w:sym w:font="Wingdings" w:char="none"/>"#,
            "Case 2026\u{fffd}17",
        ),
    ] {
        let saved = with_part(&made, part, split('\u{2011}', element));
        let carrier = open(reference(), saved).unwrap().carrier.unwrap();
        let Comparison::Changed(changes) = compare(reference(), &request, &carrier) else {
            panic!("{element}");
        };
        let found = changes[0].found.as_deref().unwrap();
        assert!(found.contains(shown), "{found}");
        let signs = changes
            .iter()
            .filter(|c| c.what == What::Foreign(ForeignSort::Symbol));
        assert_eq!(signs.count(), usize::from(!element.is_empty()));
    }
}

#[test]
fn runs_split_anew_are_no_change() {
    let request = made::complete(&["video_link"]);
    let made = docx(&request, Language::En);
    let saved = with_part(&made, "word/document.xml", |xml| {
        let at = xml.find("Text for the test 5001").unwrap();
        let start = xml[..at].rfind("<w:rPr>").unwrap();
        let properties = &xml[start..start + xml[start..].find("</w:rPr>").unwrap() + 8];
        let split = format!(
            "Text for</w:t></w:r><w:r>{properties}<w:t xml:space=\"preserve\"> the test 5001"
        );
        xml.replacen("Text for the test 5001", &split, 1)
    });
    assert_ne!(saved, made);
    let opened = open(reference(), saved).unwrap();
    assert_eq!(
        compare(reference(), &opened.request, &opened.carrier.unwrap()),
        Comparison::Same
    );
}

#[test]
fn a_tracked_deletion_is_shown_to_readers_and_named() {
    let request = made::complete(&["video_link"]);
    let made = docx(&request, Language::En);
    let saved = with_part(&made, "word/document.xml", |xml| {
        xml.replacen(
            "</w:p>",
            "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>",
            1,
        )
    });
    let opened = open(reference(), saved).unwrap();
    let Comparison::Changed(changes) =
        compare(reference(), &opened.request, &opened.carrier.unwrap())
    else {
        panic!("the deletion is not seen");
    };
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0].what, What::Foreign(ForeignSort::Tracked));
    assert_eq!(changes[0].found.as_deref(), Some("gone"));
}

#[test]
fn a_document_of_another_version_is_not_accused() {
    let request = made::complete(&["video_link"]);
    let made = docx(&request, Language::Es);
    let other = with_part(&made, "customXml/item1.xml", |xml| {
        let version = format!("\"program\": \"{}\"", env!("CARGO_PKG_VERSION"));
        assert!(xml.contains(&version));
        xml.replacen(&version, "\"program\": \"99.0.0\"", 1)
    });
    let opened = open(reference(), other.clone()).unwrap();
    let carrier = opened.carrier.unwrap();
    assert_eq!(
        compare(reference(), &opened.request, &carrier),
        Comparison::Same
    );
    let edited = with_part(&other, "word/document.xml", |xml| {
        xml.replacen("Texto de prueba", "Otro", 1)
    });
    let opened = open(reference(), edited).unwrap();
    let compared = compare(reference(), &opened.request, &opened.carrier.unwrap());
    let Comparison::NotComparable(Reason::OtherVersion, differences) = compared else {
        panic!("{compared:?}");
    };
    assert!(differences[0].found.as_ref().unwrap().contains("Otro"));
}

#[test]
fn a_request_that_was_changed_inside_the_document_is_refused() {
    let made = docx(&made::complete(&["video_link"]), Language::En);
    let altered = with_part(&made, "customXml/item1.xml", |xml| {
        xml.replacen("Text for the test 5001", "Another crime", 1)
    });
    assert_eq!(fault(altered), CarrierFault::Altered);
}

#[test]
fn several_requests_in_one_document_are_refused() {
    let made = unpacked(&docx(&made::complete(&["video_link"]), Language::En));
    let other = unpacked(&docx(&made::complete(&["transit"]), Language::En));
    let mut both = made.clone();
    both.insert(
        "customXml/item2.xml".to_owned(),
        other["customXml/item1.xml"].clone(),
    );
    let bytes = packed(both.iter().map(|(n, b)| (n.as_str(), b.as_slice())));
    assert_eq!(fault(bytes), CarrierFault::Several);
    // The same one twice is what a careless program leaves behind, and leads nowhere else.
    let mut twice = made.clone();
    twice.insert(
        "customXml/item2.xml".to_owned(),
        made["customXml/item1.xml"].clone(),
    );
    let bytes = packed(twice.iter().map(|(n, b)| (n.as_str(), b.as_slice())));
    assert!(open(reference(), bytes).is_ok());
}

#[test]
fn hostile_containers_are_refused() {
    let item = "customXml/item1.xml";
    let entity = br#"<!DOCTYPE c [<!ENTITY a "aaaa">]><carried><request>&a;</request></carried>"#;
    assert!(matches!(
        fault(packed([(item, &entity[..])])),
        CarrierFault::Xml(_)
    ));
    let unknown = b"<carried><request>&b;</request></carried>";
    assert!(matches!(
        fault(packed([(item, &unknown[..])])),
        CarrierFault::Xml(_)
    ));
    let deep = format!("{}{}", "<a>".repeat(65), "</a>".repeat(65));
    assert!(matches!(
        fault(packed([(item, deep.as_bytes())])),
        CarrierFault::Xml(_)
    ));
    let open_end = b"<carried><request>";
    assert!(matches!(
        fault(packed([(item, &open_end[..])])),
        CarrierFault::Xml(_)
    ));
    let bomb = vec![b' '; 33 * 1024 * 1024];
    assert_eq!(
        fault(packed([(item, bomb.as_slice())])),
        CarrierFault::TooMuch
    );
    let many: Vec<String> = (0..1_001).map(|i| format!("part{i}")).collect();
    let many = packed(many.iter().map(|name| (name.as_str(), &b"x"[..])));
    assert_eq!(fault(many), CarrierFault::TooMuch);
    let nothing = packed([("word/document.xml", &b"<w:document/>"[..])]);
    assert_eq!(fault(nothing), CarrierFault::Empty);
    let unlike = packed([
        (item, &b"<carried/>"[..]),
        ("CustomXml/Item1.xml", &b"<carried/>"[..]),
    ]);
    assert_eq!(fault(unlike), CarrierFault::DoubledName);
}

#[test]
fn two_entries_of_one_name_are_refused() {
    let made = packed([
        ("customXml/item1.xml", &b"<a/>"[..]),
        ("customXml/item2.xml", &b"<a/>"[..]),
    ]);
    let mut doubled = made;
    // The writer refuses to write such a file, so the second name is changed in its bytes.
    for at in 0..doubled.len() - 19 {
        if &doubled[at..at + 19] == b"customXml/item2.xml" {
            doubled[at + 14] = b'1';
        }
    }
    assert_eq!(fault(doubled), CarrierFault::DoubledName);
}

fn embedded(content: &[u8], extra: &str) -> Vec<u8> {
    let mut object = format!(
        "5 0 obj\n<</Type/EmbeddedFile/Length {}{extra}>>\nstream\n",
        content.len()
    )
    .into_bytes();
    object.extend_from_slice(content);
    object.extend_from_slice(b"\nendstream\nendobj\n");
    object
}

fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    [b"%PDF-1.7\n".to_vec(), objects.concat(), b"%%EOF".to_vec()].concat()
}

#[test]
fn embedded_files_of_a_pdf_are_read_and_hostile_ones_refused() {
    let request = write_request(&made::complete(&["transit"])).unwrap();
    let origin = format!(
        r#"{{"format":"rogatory-origin","version":1,"program":"0.1.0","directory":"x","language":"fr","date":"2026-11-22","draft":false,"logo":false,"request_sha256":"{}"}}"#,
        sha256(&request)
    );
    let (request, origin) = (embedded(&request, ""), embedded(origin.as_bytes(), ""));
    let sound = pdf(&[request.clone(), origin.clone()]);
    assert!(open(reference(), sound).is_ok());
    // The length of a stream may be a reference to another object.
    let text = String::from_utf8(request.clone()).unwrap();
    let length = text.find("/Length ").unwrap() + 8;
    let digits = text[length..].find('>').unwrap();
    let referring = format!("{}9 0 R{}", &text[..length], &text[length + digits..]);
    assert!(open(reference(), pdf(&[referring.into_bytes(), origin.clone()])).is_ok());
    assert!(matches!(
        fault(pdf(std::slice::from_ref(&request))),
        CarrierFault::Origin(_)
    ));
    assert_eq!(
        fault(pdf(std::slice::from_ref(&origin))),
        CarrierFault::Empty
    );
    let locked = b"trailer <</Encrypt 7 0 R>>".to_vec();
    assert_eq!(fault(pdf(&[locked])), CarrierFault::Encrypted);
    let damaged = embedded(b"no zlib", "/Filter/FlateDecode");
    assert!(matches!(fault(pdf(&[damaged])), CarrierFault::Damaged(_)));
    let other = embedded(
        &write_request(&made::complete(&["video_link"])).unwrap(),
        "",
    );
    assert_eq!(fault(pdf(&[request, other, origin])), CarrierFault::Several);
    let flood: Vec<Vec<u8>> = (0..1_001).map(|_| embedded(b"{}", "")).collect();
    assert_eq!(fault(pdf(&flood)), CarrierFault::TooMuch);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cut_or_disturbed_documents_never_panic(cut in 0_usize..40_000, at in 0_usize..40_000, byte: u8) {
        static MADE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let made = MADE.get_or_init(|| docx(&made::complete(&["video_link"]), Language::Ar));
        let mut bytes = made[..made.len().min(cut + 4)].to_vec();
        let _ = open(reference(), bytes.clone());
        bytes.clone_from(made);
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(opened) = open(reference(), bytes) && let Some(carrier) = opened.carrier {
            let _ = compare(reference(), &opened.request, &carrier);
        }
    }
}
