//! The figures that the program has to reach, on the examples. `cargo bench` prints them.
//!
//! Whole-process figures (cold `check`, cold `draft`) are taken from outside, as the README says.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use divan::Bencher;
use divan::counter::ItemsCount;
use rogatory::check::{check, requirements_for};
use rogatory::desk::Desk;
use rogatory::desk::produce::{Choices, Format, letter, produce};
use rogatory::export::Paper;
use rogatory::export::pages::typeset;
use rogatory::i18n::finding_message;
use rogatory::import::read_request;
use rogatory::reference::Reference;
use rogatory::request::{Answer, LocalizedText, Request, write_request};
use rogatory::terms::Language;
use rogatory::ui::figures::{Frames, Page, Whole};
use serde_json::Value;

fn reference() -> &'static Reference {
    static SHARED: std::sync::OnceLock<Reference> = std::sync::OnceLock::new();
    SHARED.get_or_init(Reference::embedded)
}

fn main() {
    divan::main();
}

fn files() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    paths.iter().map(|p| fs::read(p).unwrap()).collect()
}

fn requests() -> Vec<Request> {
    files()
        .iter()
        .map(|f| read_request(reference(), f).unwrap())
        .collect()
}

fn today() -> jiff::civil::Date {
    "2026-11-22".parse().unwrap()
}

/// What every start costs before any work: the law is read, of the directory what is not a State's entry.
#[divan::bench]
fn start_of_the_reference() -> Reference {
    Reference::embedded()
}

/// The entries of all States, as the list of a chooser needs them.
#[divan::bench]
fn all_states_read(bencher: Bencher) {
    bencher
        .with_inputs(Reference::embedded)
        .bench_values(|reference| reference.directory().states().count());
}

/// Cold processes of the built program; other work on the machine shows in them.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn cold_kinds() -> bool {
    program(&["kinds"])
}

/// A cold check of each example.
#[divan::bench(sample_count = 50, sample_size = 1, args = ["france-brazil-bank-records", "egypt-canada-stored-data"])]
fn cold_check(example: &str) -> bool {
    program(&[
        "check",
        &format!(
            "{}/examples/{example}.rogatory.json",
            env!("CARGO_MANIFEST_DIR")
        ),
    ])
}

/// Runs the program that cargo has built for this bench; what it prints goes nowhere.
fn program(args: &[&str]) -> bool {
    Command::new(env!("CARGO_BIN_EXE_rogatory"))
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap()
        .code()
        .is_some()
}

/// How many files one round of a batch reads: each says something that none before it said, so that nothing is known
/// of its texts.
const BATCH: usize = 64;

/// A batch of request files made of the examples; `languages` is one, the drafting language, or six.
fn batch(languages: usize, round: &mut usize) -> Vec<Vec<u8>> {
    let files: Vec<Value> = files()
        .iter()
        .map(|f| serde_json::from_slice(f).unwrap())
        .collect();
    let one_more = |file: &Value| {
        *round += 1;
        let mut file = file.clone();
        let drafted = file["drafting_language"].as_str().unwrap().to_owned();
        vary(&mut file, (languages == 1).then_some(&drafted), *round);
        serde_json::to_vec_pretty(&file).unwrap()
    };
    files.iter().cycle().take(BATCH).map(one_more).collect()
}

/// Puts a word of its own behind every long text, and leaves the texts of one language alone if one is named.
fn vary(value: &mut Value, only: Option<&String>, round: usize) {
    match value {
        Value::String(text) if text.len() > 40 => text.push_str(&format!(" ({round})")),
        Value::Array(list) => list.iter_mut().for_each(|v| vary(v, only, round)),
        Value::Object(fields) => {
            let is_language = |key: &String| key.parse::<Language>().is_ok();
            if let Some(only) = only
                && fields.keys().all(is_language)
            {
                fields.retain(|key, _| key == only);
            }
            fields.values_mut().for_each(|v| vary(v, only, round));
        }
        _ => {}
    }
}

/// Requests in memory, checked one after the other on one core, in one and in six languages.
#[divan::bench(args = [1, 6])]
fn check_requests(bencher: Bencher, languages: usize) {
    let mut round = 0;
    bencher
        .counter(ItemsCount::new(BATCH))
        .with_inputs(|| {
            let files = batch(languages, &mut round);
            let read = |f: &Vec<u8>| read_request(reference(), f).unwrap();
            files.iter().map(read).collect::<Vec<_>>()
        })
        .bench_local_refs(|requests| {
            let findings = |r: &Request| {
                let requirements = requirements_for(reference(), r);
                check(r, &requirements, today(), None).findings.len()
            };
            requests.iter().map(findings).sum::<usize>()
        });
}

/// Request files from bytes to findings in words, one after the other on one core, in one and in six languages.
#[divan::bench(args = [1, 6])]
fn read_and_check_files(bencher: Bencher, languages: usize) {
    let mut round = 0;
    bencher
        .counter(ItemsCount::new(BATCH))
        .with_inputs(|| batch(languages, &mut round))
        .bench_local_refs(|files| {
            let words = |f: &Vec<u8>| {
                let r = read_request(reference(), f).unwrap();
                let requirements = requirements_for(reference(), &r);
                check(&r, &requirements, today(), None)
                    .findings
                    .iter()
                    .map(|f| finding_message(reference(), f, Language::En).text.len())
                    .sum::<usize>()
            };
            files.iter().map(words).sum::<usize>()
        });
}

/// What one keystroke costs: the draft changes and everything derived is made anew.
#[divan::bench]
fn keystroke(bencher: Bencher) {
    use rogatory::desk::{Command, Edit};
    let request = requests().remove(0);
    let mut desk = Desk::new(reference(), request, today());
    let mut typed = String::new();
    let mut now = Duration::ZERO;
    bencher.bench_local(|| {
        typed.push('x');
        now += Duration::from_millis(80);
        let text = LocalizedText::original(Language::Fr, typed.clone());
        let edit = Edit::Answer("gen_facts".into(), Some(Answer::Text(text)));
        desk.apply(Command::Edit(edit), now)
    });
}

/// The part of a keystroke that keeps the change: the largest example, a letter more in facts in six languages,
/// and in a record with its names. The derived values are not in it.
#[divan::bench(args = [false, true])]
fn change_of_a_key(bencher: Bencher, in_record: bool) {
    use rogatory::desk::Edit;
    use rogatory::request::Record;
    let all = requests();
    let largest = all
        .into_iter()
        .max_by_key(|r| write_request(r).map_or(0, |b| b.len()));
    let request = largest.unwrap();
    bencher.bench_local(|| {
        let edit = if in_record {
            let mut person = request.persons[0].clone();
            person.family_name.push('x');
            Edit::Record(Record::from(person))
        } else {
            let Some(Answer::Text(mut text)) = request.answers.get("gen_facts").cloned() else {
                unreachable!()
            };
            for passage in text.0.values_mut().take(1) {
                passage.text.push('x');
            }
            Edit::Answer("gen_facts".into(), Some(Answer::Text(text)))
        };
        edit.changes(&request)
    });
}

/// What a keystroke cost before changes were values: a copy of the whole request, and a comparison with it.
#[divan::bench]
fn copy_and_compare_of_a_request(bencher: Bencher) {
    let all = requests();
    let largest = all
        .into_iter()
        .max_by_key(|r| write_request(r).map_or(0, |b| b.len()));
    let request = largest.unwrap();
    bencher.bench_local(|| {
        let before = request.clone();
        divan::black_box(before == request)
    });
}

/// A letter as PDF in each language, warm.
#[divan::bench(args = ["ar", "zh", "en", "fr", "ru", "es"])]
fn pdf(bencher: Bencher, language: &str) {
    let request = requests().remove(0);
    let language: Language = language.parse().unwrap();
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    bencher.bench(|| {
        produce(
            reference(),
            &request,
            language,
            Format::Pdf,
            today(),
            choices.clone(),
        )
        .unwrap()
        .bytes
        .len()
    });
}

/// From one more word in the facts to the pages and the picture of the first one.
#[divan::bench(args = ["ar", "zh", "en", "fr", "ru", "es"])]
fn preview_after_a_word(bencher: Bencher, language: &str) {
    let mut request = requests().remove(2);
    let language: Language = language.parse().unwrap();
    let facts = request.answer("gen_facts").cloned();
    let Some(Answer::Text(facts)) = facts else {
        panic!("the example has no facts");
    };
    let mut words = facts
        .get(language)
        .map_or_else(String::new, |p| p.text.clone());
    bencher.bench_local(|| {
        words.push_str(" a");
        let text = LocalizedText::original(language, words.clone());
        request
            .answers
            .insert("gen_facts".into(), Answer::Text(text));
        let (document, _) = letter(reference(), &request, language, today(), true).unwrap();
        let pages = typeset(&document, Paper::A4).unwrap();
        assert!(pages.picture(0, 1.0).is_some());
        pages.count()
    });
}

/// A letter as DOCX in each language, warm.
#[divan::bench(args = ["ar", "zh", "en", "fr", "ru", "es"])]
fn docx(bencher: Bencher, language: &str) {
    let request = requests().remove(0);
    let language: Language = language.parse().unwrap();
    bencher.bench(|| {
        produce(
            reference(),
            &request,
            language,
            Format::Docx,
            today(),
            Choices {
                force: true,
                ..Choices::default()
            },
        )
        .unwrap()
        .bytes
        .len()
    });
}

/// The words of an Arabic request, repeated up to this many characters.
fn arabic(characters: usize) -> String {
    const WORDS: &str = "تحقيق قضائي في القضية رقم 417 لسنة 2026 (نيابة استئناف الإسكندرية)، فُتح في 5 فبراير 2026 ضد \
        يحيى ربيع المراكبي (Yehia Rabie El-Marakby) وحسام توفيق البنهاوي بشأن المادة 18(15)(أ) من الاتفاقية. ";
    WORDS.chars().cycle().take(characters).collect()
}

/// A frame in which a letter is typed into a paragraph of 3,000 Arabic characters.
#[divan::bench]
fn type_into_arabic_paragraph(bencher: Bencher) {
    let mut frames = Frames::new(Page::Field(arabic(3_000)));
    for _ in 0..3 {
        frames.frame(Vec::new());
    }
    bencher.bench_local(|| frames.type_text("م"));
}

/// A frame with a paragraph of 3,000 Arabic characters in which nothing happens.
#[divan::bench]
fn show_arabic_paragraph(bencher: Bencher) {
    let mut frames = Frames::new(Page::Field(arabic(3_000)));
    for _ in 0..3 {
        frames.frame(Vec::new());
    }
    bencher.bench_local(|| frames.frame(Vec::new()));
}

/// A frame with 200 Arabic captions.
#[divan::bench]
fn show_arabic_captions(bencher: Bencher) {
    let captions = (0..200).map(|at| format!("{at} {}", arabic(60))).collect();
    let mut frames = Frames::new(Page::Captions(captions));
    for _ in 0..3 {
        frames.frame(Vec::new());
    }
    bencher.bench_local(|| frames.frame(Vec::new()));
}

/// The first frame of a field with 100,000 characters in paragraphs of 1,000, fonts and all.
#[divan::bench(sample_count = 10)]
fn open_long_arabic_text(bencher: Bencher) {
    let text = vec![arabic(1_000); 100].join("\n");
    bencher
        .with_inputs(|| Frames::new(Page::Field(text.clone())))
        .bench_local_values(|mut frames| frames.frame(Vec::new()));
}

/// A letter typed into 100,000 characters.
#[divan::bench(sample_count = 30)]
fn type_into_long_arabic_text(bencher: Bencher) {
    let mut frames = Frames::new(Page::Field(vec![arabic(1_000); 100].join("\n")));
    for _ in 0..30 {
        frames.frame(Vec::new());
    }
    bencher.bench_local(|| frames.type_text("م"));
}

/// The example with the longest answers, in the window at its statement of facts.
fn whole(screen: &str) -> Whole {
    let request = requests().remove(1);
    assert!(request.answer("gen_facts").is_some());
    let mut window = Whole::new(
        reference(),
        request,
        screen.parse().unwrap(),
        today(),
        &"gen_facts".into(),
    );
    let before = window.typed();
    window.key("x");
    assert!(window.typed() > before, "keys do not arrive in the draft");
    window
}

/// The whole window with the largest example in which nothing happens, but for drawing the triangles.
#[divan::bench(args = ["en", "ar", "zh"])]
fn whole_frame(bencher: Bencher, screen: &str) {
    let mut window = whole(screen);
    bencher.bench_local(|| window.frame(Vec::new()));
}

/// The same with a letter typed into the statement of facts: two frames, everything derived is made anew.
#[divan::bench(args = ["en", "ar", "zh"])]
fn whole_frames_of_a_key(bencher: Bencher, screen: &str) {
    let mut window = whole(screen);
    bencher.bench_local(|| window.key("x"));
}
