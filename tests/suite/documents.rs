//! Letters: every kind in every language, the same outline in all six, and typed text that stays text.

use std::collections::BTreeSet;
use std::io::Cursor;

use super::made::reference;
use proptest::prelude::*;
use rogatory::desk::produce::{Choices, Format, letter, produce};
use rogatory::document::{Block, Document, Run, RunKind, outline, to_text};
use rogatory::drafting;
use rogatory::request::{
    Answer, LegalBasis, LocalizedText, Passage, PassageStatus, ProvisionUnit, Request,
};
use rogatory::terms::{ElementId, Language};

use super::containers::unpacked;
use super::made;

fn today() -> jiff::civil::Date {
    "2026-11-22".parse().unwrap()
}

fn draft(request: &Request, language: Language) -> Document {
    letter(reference(), request, language, today(), true)
        .unwrap_or_else(|e| panic!("{:?} {language}: {e}", request.kinds))
        .0
}

fn runs(document: &Document) -> Vec<&Run> {
    document
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Heading { runs, .. }
            | Block::Paragraph { runs, .. }
            | Block::Numbered { runs, .. }
            | Block::Item { runs, .. } => runs.iter().collect::<Vec<_>>(),
            Block::Table(table) => table
                .header
                .iter()
                .chain(table.rows.iter().flatten().flatten())
                .flatten()
                .collect(),
        })
        .collect()
}

#[test]
fn every_kind_is_drafted_in_every_language_with_the_same_outline() {
    for kind in made::kinds() {
        let request = made::complete(&[kind]);
        let english = outline(&draft(&request, Language::En));
        for language in Language::ALL {
            let document = draft(&request, language);
            assert_eq!(outline(&document), english, "{kind} in {language}");
            assert!(
                runs(&document).iter().all(|r| r.kind != RunKind::Gap),
                "{kind} in {language} has a gap"
            );
        }
    }
}

#[test]
fn a_complete_request_is_not_marked_as_a_draft() {
    for kind in made::kinds() {
        let request = made::complete(&[kind]);
        for language in Language::ALL {
            if let Err(error) = letter(reference(), &request, language, today(), false) {
                let requirements = rogatory::check::requirements_for(reference(), &request);
                let report =
                    rogatory::check::check(&request, &requirements, today(), Some(language));
                panic!("{kind} {language}: {error}: {:?}", report.findings);
            }
        }
    }
}

/// What a drafter answered must not get lost: every text of every element of a kind is in its letter.
#[test]
fn every_answer_of_every_kind_is_printed() {
    let law = reference().law();
    let mut lost = Vec::new();
    for kind in made::kinds() {
        let request = made::complete(&[kind]);
        let text = to_text(&draft(&request, Language::En));
        for (id, answer) in &request.answers {
            let Answer::Text(words) = answer else {
                continue;
            };
            let wanted = &words.get(Language::En).unwrap().text;
            if !text.contains(wanted) && law.element(id.as_str()).is_some() {
                lost.push(format!("{kind}: {id}"));
            }
        }
        for part in ["1001", "P1007", "2001", "4003", "7001"] {
            let used = match part {
                "1001" | "P1007" => {
                    request
                        .answers
                        .values()
                        .any(|a| matches!(a, Answer::Persons(_) | Answer::Parties(_)))
                        && request.answers.iter().any(|(id, a)| {
                            matches!(a, Answer::Persons(_) | Answer::Parties(_))
                                && !id.as_str().ends_with("contact")
                                && id.as_str() != "gen_contact_person"
                        })
                }
                "4003" => request
                    .answers
                    .values()
                    .any(|a| matches!(a, Answer::Provisions(_))),
                _ => true,
            };
            if used && !text.contains(part) {
                lost.push(format!("{kind}: record text {part}"));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn letters_in_arabic_chinese_and_russian_hold_no_latin_words_of_the_program() {
    for kind in made::kinds() {
        let request = made::complete(&[kind]);
        for language in [Language::Ar, Language::Zh, Language::Ru] {
            let document = draft(&request, language);
            for run in runs(&document) {
                if run.kind == RunKind::Identifier {
                    continue;
                }
                let latin: String = run.text.chars().filter(char::is_ascii_alphabetic).collect();
                let known = [
                    "BIC",
                    "SWIFT",
                    "IP",
                    "IMEI",
                    "IBAN",
                    "nebisinidem",
                    "deminimis",
                    "BICSWIFT",
                    "primafacie",
                ];
                assert!(
                    latin.len() < 2 || known.contains(&latin.as_str()),
                    "{kind} in {language}: {}",
                    run.text
                );
            }
        }
    }
}

/// The pages on the screen lead from a passage to its question by this.
#[test]
fn every_text_of_an_answer_names_its_element() {
    for kind in made::kinds() {
        let request = made::complete(&[kind]);
        let document = draft(&request, Language::En);
        let runs = runs(&document);
        let law = reference().law();
        let frame = ["reference", "date"];
        for (id, answer) in &request.answers {
            let Answer::Text(words) = answer else {
                continue;
            };
            let text = &words.get(Language::En).unwrap().text;
            let printed: Vec<_> = runs
                .iter()
                .filter(|r| r.text.contains(text.trim()))
                .collect();
            let of_frame = frame.iter().any(|role| {
                rogatory::check::requirements_for(reference(), &request).element_for(role)
                    == Some(id)
            });
            if law.element(id.as_str()).is_none() || printed.is_empty() || of_frame {
                continue;
            }
            assert!(
                printed.iter().any(|r| r.source.as_ref() == Some(id)),
                "{kind}: {id}"
            );
        }
    }
}

/// Templates speak of elements by id: each must exist and belong to the part's own kinds.
#[test]
fn templates_name_only_elements_of_their_kind() {
    let law = reference().law();
    for part in drafting::template_parts() {
        let kind = match part {
            "mla_closing" => "mla_general",
            "extradition_closing" => "extradition_common",
            // The frame and the shared clauses name roles, not elements.
            "letter" | "shared_legal_basis" | "shared_contact" | "transmission_note" => "",
            other => other,
        };
        let mut allowed: BTreeSet<ElementId> = law
            .lineage(kind)
            .iter()
            .flat_map(|k| k.elements.clone())
            .collect();
        assert!(
            kind.is_empty() || law.kind(kind).is_some(),
            "{part} belongs to no kind"
        );
        allowed.extend(
            law.roles()
                .iter()
                .filter(|r| r.always)
                .flat_map(|r| r.elements.clone()),
        );
        for language in Language::ALL {
            let source = drafting::template_source(part, language)
                .unwrap_or_else(|| panic!("{part} has no {language} template"));
            for (at, _) in source.match_indices(" a.") {
                let id: String = source[at + 3..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                assert!(
                    allowed.contains(id.as_str()),
                    "{part}/{language}.hbs names a.{id}"
                );
            }
        }
    }
}

fn with_facts(text: &str) -> Request {
    let mut request = made::complete(&["financial_records"]);
    let passage = Passage {
        text: text.to_owned(),
        status: PassageStatus::Original,
    };
    let words = LocalizedText([(Language::En, passage)].into_iter().collect());
    request
        .answers
        .insert("gen_facts".into(), Answer::Text(words.clone()));
    request.annexes[0].title = words;
    request.persons[0].family_name = text.to_owned();
    request.accounts[0].number = text.to_owned();
    request
}

#[test]
fn a_provision_is_cited_by_what_its_law_counts() {
    let cited = |unit, article: &str, language| {
        let mut request = made::complete(&["extradition_accused"]);
        request.provisions[0].unit = unit;
        request.provisions[0].article = article.to_owned();
        to_text(&draft(&request, language)).replace('\u{a0}', " ")
    };
    for (unit, article, language, expected) in [
        (None, "324-1", Language::En, ", article 324-1"),
        (
            Some(ProvisionUnit::Section),
            "77",
            Language::En,
            ", section 77",
        ),
        (
            Some(ProvisionUnit::Section),
            "77",
            Language::Es,
            ", sección 77",
        ),
        (Some(ProvisionUnit::Section), "77", Language::Zh, "第77条"),
        (
            Some(ProvisionUnit::AsWritten),
            "§ 263",
            Language::Fr,
            ", § 263",
        ),
        (
            Some(ProvisionUnit::Article),
            "77",
            Language::Ru,
            ", статья 77",
        ),
    ] {
        let text = cited(unit, article, language);
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(
        !cited(Some(ProvisionUnit::AsWritten), "§ 263", Language::En).contains("article § 263")
    );
}

#[test]
fn family_and_given_names_are_told_apart() {
    let named = |family: &str, given: &str, language| {
        let mut request = made::complete(&["extradition_accused"]);
        request.persons[0].family_name = family.to_owned();
        request.persons[0].given_names = given.to_owned();
        to_text(&draft(&request, language))
    };
    for (family, given, language, expected) in [
        (
            "García López",
            "María José",
            Language::Es,
            "García López, María José",
        ),
        ("Zhang", "Wei", Language::Zh, "Zhang, Wei"),
        ("张", "伟", Language::Zh, "张伟"),
        ("Иванов", "Иван", Language::Ru, "Иванов Иван"),
    ] {
        let text = named(family, given, language);
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_rule_is_recalled_under_the_treaty_relied_on() {
    let recalled = |basis: &str| {
        let mut request = made::complete(&["financial_records"]);
        request.legal_bases = vec![LegalBasis::Instrument(basis.into())];
        let text = to_text(&draft(&request, Language::En));
        let line = text.lines().find(|l| l.contains("ground of bank secrecy"));
        line.unwrap_or(&text).replace('\u{a0}', " ")
    };
    let untoc = recalled("UNTOC");
    assert!(untoc.contains("article 18, paragraph 8, of"), "{untoc}");
    assert!(recalled("UNCAC").contains("article 46, paragraph 8, of"));
    assert!(recalled("UNCAC").contains("against Corruption"));
    assert!(recalled("ETS30").ends_with("on the ground of bank secrecy."));
}

#[test]
fn what_looks_like_structure_is_printed_as_text() {
    for text in [
        "</n><h1>Forged</h1><n>",
        "{{title}} {{{parts}}} {{#each a}}",
        "&lt;b&gt; &#60; &amp;",
        "<id>1</id><gap>",
        "<!-- --> <![CDATA[x]]> <?xml?>",
        "\u{1}0 pieces\u{1}",
        "a  b",
        "DATE \\@ \"d\" ={ PAGE }",
        "\u{202e}reversed\u{202c}",
    ] {
        let request = with_facts(text);
        let plain = outline(&draft(&with_facts("plain"), Language::En));
        let document = draft(&request, Language::En);
        assert_eq!(outline(&document), plain, "{text}");
        // An identifier stands there to the letter, words as they are read.
        let read = rogatory::request::clean::text(text);
        let found = runs(&document)
            .iter()
            .filter(|r| r.text.contains(text) || r.text.contains(&*read))
            .count();
        assert!(found >= 4, "{text}: {found}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text a person types comes back as exactly that text inside one run.
    #[test]
    fn any_typed_text_stays_text(text in "[^\\s\\p{Cc}\u{85}][^\r\n]{0,60}[^\\s\\p{Cc}\u{85}]") {
        let plain = outline(&draft(&with_facts("plain"), Language::En));
        let document = draft(&with_facts(&text), Language::En);
        prop_assert_eq!(outline(&document), plain);
        let inside = runs(&document)
            .iter()
            .any(|r| r.kind == RunKind::Identifier && r.text == text);
        prop_assert!(inside, "the account number is not there to the letter");
    }

    /// The escape and the reader of the markup are inverse, for every character that a string can hold.
    #[test]
    fn escape_and_reader_are_inverse(text in "\\PC*|.*") {
        let markup = format!("<n>before “{}” after</n>", rogatory::document::escape(&text));
        let blocks = rogatory::document::parse_markup(&markup, Language::En).unwrap();
        prop_assert_eq!(blocks.len(), 1);
        let Block::Numbered { runs, .. } = &blocks[0] else {
            return Err(TestCaseError::fail("not a numbered paragraph"));
        };
        prop_assert_eq!(runs.len(), 1);
        prop_assert_eq!(runs[0].text.as_str(), format!("before “{text}” after"));
    }
}

fn docx_part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(unpacked(bytes).remove(name).unwrap()).unwrap()
}

#[test]
fn docx_carries_language_and_direction_on_every_run() {
    for language in Language::ALL {
        let request = made::complete(&["financial_records"]);
        let produced = produce(
            reference(),
            &request,
            language,
            Format::Docx,
            today(),
            Choices::default(),
        )
        .unwrap();
        let body = docx_part(&produced.bytes, "word/document.xml");
        let runs = body.matches("<w:r>").count() + body.matches("<w:r ").count();
        let languages = body.matches("<w:lang ").count();
        assert!(
            runs > 100 && languages >= runs,
            "{language}: {languages} of {runs}"
        );
        assert_eq!(
            body.contains("<w:bidiVisual"),
            language == Language::Ar,
            "{language}"
        );
        assert_eq!(
            body.contains("<w:rtl"),
            language == Language::Ar,
            "{language}"
        );
        let styles = docx_part(&produced.bytes, "word/styles.xml");
        assert!(styles.contains("heading 1") && styles.contains("w:szCs"));
        assert!(body.contains("<w:tbl>") && body.contains("w:numPr"));
        let mut archive = zip::ZipArchive::new(Cursor::new(&produced.bytes[..])).unwrap();
        let names: Vec<String> = (0..archive.len())
            .map(|i| archive.by_index(i).unwrap().name().unwrap().into_owned())
            .collect();
        let all: String = names
            .iter()
            .filter(|n| n.contains("footer"))
            .map(|n| docx_part(&produced.bytes, n))
            .collect();
        assert!(
            all.contains("PAGE") && all.contains("NUMPAGES"),
            "{language}"
        );
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    let request = made::complete(&["video_link", "freeze_seize"]);
    for language in Language::ALL {
        let one = produce(
            reference(),
            &request,
            language,
            Format::Docx,
            today(),
            Choices::default(),
        )
        .unwrap();
        let request = request.clone();
        let two = std::thread::spawn(move || {
            produce(
                reference(),
                &request,
                language,
                Format::Docx,
                today(),
                Choices::default(),
            )
            .unwrap()
        })
        .join()
        .unwrap();
        assert!(one.bytes == two.bytes, "{language}");
    }
}

#[test]
fn an_incomplete_request_is_refused_and_marked_when_forced() {
    let mut request = made::complete(&["financial_records"]);
    request.answers.remove("gen_facts");
    assert!(
        produce(
            reference(),
            &request,
            Language::Fr,
            Format::Docx,
            today(),
            Choices::default()
        )
        .is_err()
    );
    let forced = produce(
        reference(),
        &request,
        Language::Fr,
        Format::Docx,
        today(),
        Choices {
            force: true,
            ..Choices::default()
        },
    )
    .unwrap();
    assert!(forced.is_draft);
    let (document, _) = letter(reference(), &request, Language::Fr, today(), true).unwrap();
    assert!(document.mark.is_some());
    assert!(runs(&document).iter().any(|r| r.kind == RunKind::Gap));
}

#[test]
fn a_text_that_the_language_lacks_is_a_visible_gap_and_blocks() {
    let mut request = made::complete(&["evidence_witness"]);
    request.answers.insert(
        "gen_facts".into(),
        Answer::Text(LocalizedText::original(Language::Es, "Los hechos.")),
    );
    let (document, report) = letter(reference(), &request, Language::Zh, today(), true).unwrap();
    assert!(
        report
            .findings
            .iter()
            .any(|f| f.rule == "text-not-in-language")
    );
    assert!(runs(&document).iter().any(|r| r.kind == RunKind::Gap));
    assert!(!to_text(&document).contains("Los hechos"));
}

#[test]
fn a_check_is_reported_in_every_language_with_the_same_outline() {
    for kind in ["financial_records", "extradition_accused", "reply_refusal"] {
        for request in [made::complete(&[kind]), {
            let mut empty = Request::new(vec![kind.into()], Language::En);
            empty.requested_state = Some("CHE".parse().unwrap());
            empty
        }] {
            let requirements = rogatory::check::requirements_for(reference(), &request);
            let checked = rogatory::check::check(&request, &requirements, today(), None);
            let report = |language| {
                drafting::report(
                    &request,
                    &requirements,
                    &checked,
                    &[],
                    today(),
                    Language::En,
                    language,
                )
                .unwrap()
            };
            let english = outline(&report(Language::En));
            for language in Language::ALL {
                let document = report(language);
                assert_eq!(outline(&document), english, "{kind} in {language}");
                let text = to_text(&document);
                assert!(!text.contains("report-"), "{kind} in {language}: {text}");
            }
        }
    }
}
