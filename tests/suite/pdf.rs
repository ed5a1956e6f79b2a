//! PDF: standards, metadata, what it carries, the same bytes everywhere.
//!
//! What this proves: the file claims PDF/A-3a and PDF/UA-1 and the writer's own checks of both passed, the request
//! comes back out of it, and nothing of the machine is inside. What it does not: that an independent validator
//! agrees, and what the pages look like.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use super::made::reference;
use rogatory::check::requirements_for;
use rogatory::desk::carrying::carried;
use rogatory::desk::produce::{Choices, Format, letter, produce};
use rogatory::document::to_text;
use rogatory::export::Paper;
use rogatory::export::pages::typeset;
use rogatory::import;
use rogatory::law::ValueType;
use rogatory::request::{Answer, LocalizedText, Request, write_request};
use rogatory::terms::{ElementId, Language};

use super::made;

fn today() -> jiff::civil::Date {
    "2026-11-22".parse().unwrap()
}

fn pdf(kinds: &[&str], language: Language) -> Vec<u8> {
    let request = made::complete(kinds);
    let choices = Choices::default();
    produce(
        reference(),
        &request,
        language,
        Format::Pdf,
        today(),
        choices,
    )
    .unwrap_or_else(|e| panic!("{kinds:?} {language}: {e}"))
    .bytes
}

/// What of a request travels inside its letter: what the letter says, and no answer to what is not asked.
fn travelling(request: &Request, language: Language) -> Request {
    let (document, _) = letter(reference(), request, language, today(), false).unwrap();
    let requirements = requirements_for(reference(), request);
    carried(reference(), request, &requirements, &document).request
}

fn has(bytes: &[u8], wanted: &str) -> bool {
    bytes
        .windows(wanted.len())
        .any(|window| window == wanted.as_bytes())
}

#[test]
fn the_pdf_is_archival_and_tagged_in_every_language() {
    for language in Language::ALL {
        let bytes = pdf(&["financial_records"], language);
        for wanted in [
            "<pdfaid:part>3</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "/StructTreeRoot",
            "/AFRelationship",
            "<xmp:CreatorTool>Rogatory</xmp:CreatorTool>",
        ] {
            assert!(has(&bytes, wanted), "{language}: {wanted}");
        }
        assert!(!has(&bytes, "Typst"), "{language}");
    }
}

/// What the standard demands is checked by the writer; what is lost on the way is looked for here.
#[test]
fn letters_of_many_kinds_are_set_whole_and_give_their_request_back() {
    // Each in one language: the words of all are the business of other tests.
    for (index, kind) in made::kinds().into_iter().step_by(6).enumerate() {
        let language = Language::ALL[index % Language::ALL.len()];
        let request = made::complete(&[kind]);
        let opened = import::open(reference(), pdf(&[kind], language)).unwrap();
        assert_eq!(opened.carrier.unwrap().origin.language, language, "{kind}");
        let (document, _) = letter(reference(), &request, language, today(), false).unwrap();
        assert_eq!(opened.request, travelling(&request, language), "{kind}");
        let pages = typeset(&document, Paper::A4).unwrap();
        assert_eq!(pages.missing_characters(), "", "{kind}");
        let printed = to_text(&document);
        for place in pages.places() {
            let (width, height) = pages.size(place.page).unwrap();
            let inside = place.x >= 0.0 && place.x <= width && place.y >= 0.0 && place.y <= height;
            assert!(inside, "{kind}: {place:?}");
        }
        let set: BTreeSet<&str> = pages.places().iter().map(|p| p.element.as_str()).collect();
        let lost: Vec<&ElementId> = request
            .answers
            .iter()
            .filter(|(id, answer)| match answer {
                // Lines may stand in the head of the letter, which no answer leads to.
                Answer::Text(text) => {
                    let element = reference().law().element(id.as_str()).unwrap();
                    element.value == ValueType::LongText
                        && printed.contains(&text.get(language).unwrap().text)
                }
                _ => false,
            })
            .map(|(id, _)| id)
            .filter(|id| !set.contains(id.as_str()))
            .collect();
        assert!(lost.is_empty(), "{kind}: {lost:?} stand on no page");
    }
}

#[test]
fn the_request_comes_back_out_of_the_pdf() {
    let request = made::complete(&["video_link"]);
    let opened = import::open(reference(), pdf(&["video_link"], Language::Ar)).unwrap();
    assert_eq!(opened.request, travelling(&request, Language::Ar));
}

#[test]
fn the_same_draft_gives_the_same_pdf_on_every_thread() {
    for language in Language::ALL {
        let one = pdf(&["video_link", "freeze_seize"], language);
        let two = std::thread::spawn(move || pdf(&["video_link", "freeze_seize"], language))
            .join()
            .unwrap();
        assert!(one == two, "{language}");
    }
}

#[test]
fn user_home_and_time_zone_leave_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let request = made::complete(&["extradition_accused"]);
    fs::write(
        folder.path().join("r.json"),
        write_request(&request).unwrap(),
    )
    .unwrap();
    let written = |file: &str, user: &str, zone: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_rogatory"))
            .args([
                "draft", "r.json", "--lang", "ru", "--format", "pdf", "-o", file,
            ])
            .args(["--today", "2026-11-22"])
            .current_dir(folder.path())
            .env("HOME", format!("/home/{user}"))
            .env("USER", user)
            .env("TZ", zone)
            .env("LANG", "fr_FR.UTF-8")
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        fs::read(folder.path().join(file)).unwrap()
    };
    let one = written("one.pdf", "first-user", "Pacific/Auckland");
    let two = written("two.pdf", "second-user", "America/Lima");
    assert!(one == two);
    assert!(!has(&one, "first-user"));
}

#[test]
fn a_name_that_the_fonts_cannot_write_is_no_pdf_with_boxes() {
    let mut request = made::complete(&["financial_records"]);
    let name = LocalizedText::original(Language::Zh, "𠮷田的案情。");
    request
        .answers
        .insert("gen_facts".into(), Answer::Text(name));
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    let error = produce(
        reference(),
        &request,
        Language::Zh,
        Format::Pdf,
        today(),
        choices.clone(),
    )
    .unwrap_err();
    assert!(error.to_string().contains('𠮷'), "{error}");
    assert!(
        produce(
            reference(),
            &request,
            Language::Zh,
            Format::Docx,
            today(),
            choices.clone()
        )
        .is_ok()
    );
}
