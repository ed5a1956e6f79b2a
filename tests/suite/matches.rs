//! "Matches" is said of nothing but what the program writes: thousands of forged letters, and honest ones that other
//! programs have saved or signed.

use std::collections::BTreeMap;

use jiff::civil::date;
use rogatory::desk::produce::{Choices, Format, produce};
use rogatory::desk::received::{Comparison, Expected, between, compare};
use rogatory::import::{Carrier, CarrierFault, ImportError, open};
use rogatory::request::Request;
use rogatory::terms::Language;

use super::containers::unpacked;
use super::forgeries::docx::Letter;
use super::forgeries::{docx, pdf};
use super::made::{self, reference};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn carrier(request: &Request, language: Language, format: Format) -> Carrier {
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    let made = produce(reference(), request, language, format, TODAY, choices).unwrap();
    open(reference(), made.bytes).unwrap().carrier.unwrap()
}

/// A letter by kind and language with what it is expected to be.
fn expected(kinds: &[&str], language: Language, format: Format) -> (Carrier, Expected) {
    let carrier = carrier(&made::complete(kinds), language, format);
    let request = open(reference(), carrier.bytes.clone()).unwrap().request;
    let expected = Expected::of(reference(), &request, &carrier);
    assert_eq!(expected.compare(&carrier.bytes), Comparison::Same);
    (carrier, expected)
}

/// How often a way was taken, and where it was not seen.
#[derive(Default)]
struct Count {
    tried: usize,
    missed: Vec<usize>,
}

fn told(counts: &BTreeMap<&str, Count>) {
    let tried: usize = counts.values().map(|c| c.tried).sum();
    println!("{} ways, {tried} forged letters", counts.len());
    for (way, count) in counts {
        assert!(count.tried > 0, "{way}: no letter has a place for it");
    }
    let missed: Vec<String> = counts
        .iter()
        .filter(|(_, count)| !count.missed.is_empty())
        .map(|(way, count)| format!("{way}: {:?} of {}", count.missed, count.tried))
        .collect();
    assert!(missed.is_empty(), "said to match:\n{}", missed.join("\n"));
}

#[test]
fn no_forged_docx_is_said_to_match() {
    let letters = [
        (&["nationality_verification"][..], Language::En, 14),
        (&["nationality_verification"][..], Language::Ar, 8),
        (&["reply_acknowledgement"][..], Language::Zh, 6),
    ];
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for (kinds, language, times) in letters {
        let (carrier, expected) = expected(kinds, language, Format::Docx);
        let letter = Letter(unpacked(&carrier.bytes));
        println!(
            "{kinds:?} in {language}: {} bytes of letter",
            letter.text("word/document.xml").len()
        );
        assert_eq!(expected.compare(&letter.packed()), Comparison::Same);
        for (way, forge) in docx::WAYS {
            let count = counts.entry(way).or_default();
            for n in 0..times {
                let mut forged = letter.clone();
                // Places all over the letter.
                if !forge(&mut forged, n * 7 + n / 3) || forged.0 == letter.0 {
                    continue;
                }
                count.tried += 1;
                if expected.compare(&forged.packed()) == Comparison::Same {
                    count.missed.push(n);
                }
            }
        }
    }
    told(&counts);
    let tried: usize = counts.values().map(|c| c.tried).sum();
    assert!(counts.len() >= 40 && tried >= 1_900, "{tried}");
}

#[test]
fn no_forged_pdf_is_said_to_match() {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for (kinds, language) in [
        (&["video_link"][..], Language::En),
        (&["reply_refusal"][..], Language::Ar),
    ] {
        let (carrier, expected) = expected(kinds, language, Format::Pdf);
        let signed = pdf::signed(&carrier.bytes, 0, [0; 4]);
        assert_eq!(expected.compare(&signed), Comparison::Same);
        let twice = pdf::signed(&carrier.bytes, 1, [0; 4]);
        assert_eq!(expected.compare(&twice), Comparison::Same);
        for (way, forge) in pdf::WAYS {
            let count = counts.entry(way).or_default();
            for n in 0..12 {
                count.tried += 1;
                let forged = forge(&carrier.bytes, n);
                if expected.compare(&forged) == Comparison::Same {
                    count.missed.push(n);
                }
            }
        }
    }
    told(&counts);
}

#[test]
fn what_acts_is_named_whatever_else_differs() {
    let (carrier, expected) = expected(&["video_link"], Language::Fr, Format::Docx);
    let letter = Letter(unpacked(&carrier.bytes));
    for (way, id) in [
        ("macros", "macro"),
        ("an embedded object", "object"),
        ("an ActiveX control", "activex"),
        ("a template from elsewhere", "template"),
        ("a picture from elsewhere", "external"),
        ("a field that asks another program", "active-field"),
        ("a chunk of another format (17.17.2.1)", "chunk"),
    ] {
        let (_, forge) = docx::WAYS.iter().find(|(name, _)| *name == way).unwrap();
        let mut forged = letter.clone();
        assert!(forge(&mut forged, 0), "{way}");
        let compared = expected.compare(&forged.packed());
        let active: Vec<&str> = compared.active().map(|d| d.what.id()).collect();
        assert!(active.contains(&id), "{way}: {active:?}");
        let opened = open(reference(), forged.packed()).unwrap();
        assert_eq!(
            compare(reference(), &opened.request, &opened.carrier.unwrap()),
            compared
        );
    }
}

/// Letters as they were written, and as other programs saved them without a change by hand; a new sort of letter or a new
/// version of such a program is another pair of files in `tests/fixtures/resaved/`.
#[test]
fn letters_that_other_programs_saved_show_the_same() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/resaved");
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    for (written, saved) in [
        ("ar.docx", "ar.libreoffice.docx"),
        ("zh.docx", "zh.libreoffice.docx"),
        ("zh.docx", "zh.python-docx.docx"),
    ] {
        let differences = between(&read(written), &read(saved)).unwrap();
        assert!(differences.is_empty(), "{saved}: {differences:#?}");
    }
    let others = between(&read("ar.docx"), &read("zh.docx")).unwrap();
    assert!(others.len() > 100);
}

/// The place of a part's entry in the container: before its content, and in the directory at the end.
fn entries(container: &[u8], part: &str) -> (usize, usize) {
    let of = |sign: &[u8], head: usize| {
        (head..container.len() - part.len())
            .find(|at| {
                container[*at..].starts_with(part.as_bytes())
                    && container[at - head..].starts_with(sign)
            })
            .unwrap()
            - head
    };
    (of(b"PK\x03\x04", 30), of(b"PK\x01\x02", 46))
}

#[test]
fn damage_is_told_even_where_the_request_can_be_read() {
    let (carrier, expected) = expected(&["video_link"], Language::Es, Format::Docx);
    let container = Letter(unpacked(&carrier.bytes)).packed();
    let said = |bytes: &[u8]| -> Vec<String> {
        let compared = expected.compare(bytes);
        assert!(matches!(compared, Comparison::Changed(_)), "{compared:?}");
        let list = compared.differences().iter();
        list.map(|d| format!("{} {}", d.what.id(), d.part))
            .collect()
    };
    // The check sum of a part is another in both places, or its content is.
    let (local, central) = entries(&container, "word/header1.xml");
    let mut sums = container.clone();
    for at in [local + 14, central + 16] {
        sums[at] ^= 1;
    }
    assert!(said(&sums).contains(&"damaged word/header1.xml".to_owned()));
    let mut content = container.clone();
    content[local + 30 + "word/header1.xml".len() + 60] ^= 1;
    assert!(said(&content).contains(&"damaged word/header1.xml".to_owned()));
    // Bytes where another reader may find another document; a part with two names.
    let behind = [&container[..], b"PK"].concat();
    let commented = {
        let mut bytes = container.clone();
        let at = bytes.len() - 2;
        bytes[at] = 4;
        [&bytes[..], b"note"].concat()
    };
    let mut renamed = container.clone();
    renamed[local + 30] = b'x';
    for bytes in [behind, commented, renamed] {
        assert!(said(&bytes).contains(&"outside ".to_owned()));
    }
    // What keeps the request from being read has its own reason.
    let fault = |bytes: Vec<u8>| match open(reference(), bytes) {
        Err(ImportError::Carrier(fault)) => fault,
        other => panic!("{other:?}"),
    };
    let cut = container[..container.len() - 30].to_vec();
    assert_eq!(fault(cut), CarrierFault::Truncated);
    let (local, central) = entries(&container, "customXml/item1.xml");
    let mut sums = container.clone();
    for at in [local + 14, central + 16] {
        sums[at] ^= 1;
    }
    let item = "customXml/item1.xml".to_owned();
    assert_eq!(fault(sums), CarrierFault::Checksum(item));
    let mut locked = container;
    for at in [local + 6, central + 8] {
        locked[at] |= 1;
    }
    assert_eq!(fault(locked), CarrierFault::Encrypted);
}

#[test]
fn a_pdf_that_was_cut_off_says_so() {
    let (carrier, expected) = expected(&["video_link"], Language::Ru, Format::Pdf);
    let cut = &carrier.bytes[..carrier.bytes.len() - 400];
    let compared = expected.compare(cut);
    assert!(matches!(compared, Comparison::Changed(_)));
    assert_eq!(compared.differences()[0].what.id(), "damaged");
}
