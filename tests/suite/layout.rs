//! The typesetter is given only what it can set: no text ends in a fault of the program, and a report is written whatever
//! it quotes.

use jiff::civil::date;
use rogatory::desk::produce::{Choices, Format, ProduceError, check_report, produce};
use rogatory::export::ExportError;
use rogatory::import::read_request;
use rogatory::request::{Request, write_request};
use rogatory::terms::Language;
use serde_json::{Value, json};

use super::made::{self, reference};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

/// Texts that have ended in a fault of a typesetter, here or elsewhere.
fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("byte order mark", "Lyon\u{feff}".to_owned()),
        ("no letters but marks", "\u{301}\u{308}\u{64b}".to_owned()),
        ("a word without end", "x".repeat(3_000)),
        ("an Arabic word without end", "ا".repeat(3_000)),
        ("Chinese without end", "案".repeat(3_000)),
        (
            "one letter, many marks",
            format!("e{}", "\u{301}".repeat(3_000)),
        ),
        ("many vowel marks", format!("ب{}", "\u{64e}".repeat(3_000))),
        ("joiners", "\u{200d}".repeat(1_000)),
        ("joined pictures", "👨\u{200d}".repeat(400)),
        ("isolates", "\u{2067}".repeat(300)),
        ("overrides", "a\u{202e}".repeat(300)),
        (
            "noncharacters",
            "\u{fdd0}\u{1fffe}\u{10ffff}\u{e000}\u{f0000}".to_owned(),
        ),
        ("far planes", "ۮ🧷🞀𐻍ʫ盾𐛨🣥熝📬🖘𐸉斋𐵞".to_owned()),
        ("tags", "\u{e0041}\u{e007f}".to_owned()),
        ("Hangul in parts", "\u{1112}\u{1161}\u{11ab}".repeat(500)),
        ("conjuncts without end", "क\u{94d}".repeat(3_000)),
        ("flags", "🇫🇷".repeat(500)),
        ("spaces that are none", "\u{a0}\u{202f}\u{2007}".repeat(500)),
        (
            "ends of lines",
            "\n\r\u{2028}\u{2029}\u{85}\u{b}\u{c}".repeat(50),
        ),
        ("hyphens", "-\u{ad}\u{2011}".repeat(400)),
        ("both directions", "א1ب-a2".repeat(800)),
        (
            "markup",
            "#panic() $x$ *a* _b_ @c <d> `e` // /* \\u{41} [x] {{x}}".to_owned(),
        ),
    ]
}

/// A request that says the text in a name, a number, an address, a remark about law, and its facts.
fn saying(text: &str) -> Request {
    let request = made::complete(&["financial_records"]);
    let mut file: Value = serde_json::from_slice(&write_request(&request).unwrap()).unwrap();
    let person = &mut file["persons"][0];
    person["family_name"] = json!(text);
    person["email"] = json!(text);
    person["address"] = json!({ "lines": [text, "x"] });
    file["accounts"][0]["number"] = json!(text);
    file["annexes"][0]["file"] = json!(text);
    for (_, passage) in file["answers"]["gen_facts"]["text"]
        .as_object_mut()
        .unwrap()
    {
        passage["text"] = json!(format!("{text} see annex XX {text}"));
    }
    read_request(reference(), file.to_string().as_bytes()).unwrap()
}

#[test]
fn no_text_ends_in_a_fault_of_the_program() {
    for (name, text) in texts() {
        let began = std::time::Instant::now();
        let request = saying(&text);
        for language in [Language::Fr, Language::Ar] {
            let choices = Choices {
                force: true,
                ..Choices::default()
            };
            for format in [Format::Pdf, Format::Docx] {
                let made = produce(
                    reference(),
                    &request,
                    language,
                    format,
                    TODAY,
                    choices.clone(),
                );
                match made {
                    Ok(_) => {}
                    Err(ProduceError::Export(ExportError::MissingCharacters { .. })) => {
                        assert_eq!(format, Format::Pdf, "{name}");
                    }
                    Err(other) => panic!("{name} {language}: {other}"),
                }
            }
        }
        println!("{name}: {:?}", began.elapsed());
    }
}

#[test]
fn a_report_is_written_whatever_it_quotes() {
    for (name, text) in texts() {
        let request = saying(&text);
        for (language, format) in [
            (Language::Ar, Format::Pdf),
            (Language::Zh, Format::Pdf),
            (Language::En, Format::Docx),
        ] {
            let made = check_report(reference(), &request, None, &[], language, format, TODAY);
            assert!(made.is_ok(), "{name} {language}: {:?}", made.err());
        }
    }
}
