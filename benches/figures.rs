//! The figures that the program has to reach, on the examples. `cargo bench` prints them.
//!
//! Whole-process figures (cold `check`, cold `draft`) are taken from outside, as the README says.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use rogatory::desk::Desk;
use rogatory::desk::produce::{Choices, Format, produce};
use rogatory::directory;
use rogatory::import::read_request;
use rogatory::law::check;
use rogatory::request::Request;
use rogatory::terms::Language;

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
    files().iter().map(|f| read_request(f).unwrap()).collect()
}

fn today() -> jiff::civil::Date {
    "2026-11-22".parse().unwrap()
}

/// Requests in memory, checked one after the other on one core.
#[divan::bench]
fn check_requests(bencher: Bencher) {
    let requests = requests();
    bencher.counter(ItemsCount::new(requests.len())).bench(|| {
        requests
            .iter()
            .map(|r| {
                check(r, &directory::requirements(r), today(), None)
                    .findings
                    .len()
            })
            .sum::<usize>()
    });
}

/// Request files from bytes to findings, one after the other on one core.
#[divan::bench]
fn read_and_check_files(bencher: Bencher) {
    let files = files();
    bencher.counter(ItemsCount::new(files.len())).bench(|| {
        files
            .iter()
            .map(|f| {
                let r = read_request(f).unwrap();
                check(&r, &directory::requirements(&r), today(), None)
                    .findings
                    .len()
            })
            .sum::<usize>()
    });
}

/// What one keystroke costs: the draft changes and everything derived is made anew.
#[divan::bench]
fn keystroke(bencher: Bencher) {
    use rogatory::desk::{Command, Edit};
    use rogatory::request::{Answer, LocalizedText};
    let request = requests().remove(0);
    let mut desk = Desk::new(request, today());
    let mut typed = String::new();
    bencher.bench_local(|| {
        typed.push('x');
        let text = LocalizedText::original(Language::Fr, typed.clone());
        desk.apply(Command::Edit(Edit::Answer(
            "gen_facts".into(),
            Some(Answer::Text(text)),
        )))
    });
}

/// A letter as DOCX in each language, warm.
#[divan::bench(args = ["ar", "zh", "en", "fr", "ru", "es"])]
fn docx(bencher: Bencher, language: &str) {
    let request = requests().remove(0);
    let language: Language = language.parse().unwrap();
    bencher.bench(|| {
        produce(
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
