//! Damage that keeps a structure: real files of which one part is removed, doubled, exchanged for another part or
//! given another form, so that the reader gets far into them. Random bytes never get past the first character.
//!
//! What must hold: a file is refused with a sentence that names a place, or it is read, and then everything works
//! that works on a request. A document gives back exactly the request that it carries, or none. Each test also counts
//! that both happened, so that none of them passes without testing anything.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use super::made::reference;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use rogatory::desk::produce::{Choices, Format, letter, produce};
use rogatory::desk::received::{Comparison, compare};
use rogatory::import::{open, read_request};
use rogatory::request::{Request, write_request};
use rogatory::terms::Language;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::containers::unpacked;

const TODAY: jiff::civil::Date = date(2026, 11, 22);

/// How often each of two things happened.
#[derive(Default)]
struct Counts {
    read: std::cell::Cell<usize>,
    refused: std::cell::Cell<usize>,
}

impl Counts {
    fn read(&self) {
        self.read.set(self.read.get() + 1);
    }

    fn refused(&self) {
        self.refused.set(self.refused.get() + 1);
    }

    /// The test has tried both.
    fn both(&self, least: usize) {
        let (read, refused) = (self.read.get(), self.refused.get());
        println!("{read} read, {refused} refused");
        assert!(
            read >= least && refused >= least,
            "{read} read, {refused} refused"
        );
    }
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new_with_rng(
        Config {
            cases,
            failure_persistence: None,
            ..Config::default()
        },
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    )
}

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.rogatory.json"));
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                let at = format!("{at}/{key}");
                found.push(at.clone());
                pointers(inner, &at, found);
            }
        }
        Value::Array(list) => {
            for (i, inner) in list.iter().enumerate() {
                let at = format!("{at}/{i}");
                found.push(at.clone());
                pointers(inner, &at, found);
            }
        }
        _ => {}
    }
}

/// What is done to one place of a file.
#[derive(Clone, Debug)]
enum Damage {
    /// It is taken out.
    Remove,
    /// It stands there twice, in a list.
    Double,
    /// Something from elsewhere in the file stands in its place.
    Exchange(Index),
    /// A text stands there.
    Text(String),
    /// A value of another form.
    Other(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        Just(Damage::Remove),
        Just(Damage::Double),
        any::<Index>().prop_map(Damage::Exchange),
        "\\PC{0,40}".prop_map(Damage::Text),
        (0_usize..9).prop_map(Damage::Other),
    ]
}

fn apply(file: &mut Value, places: &[String], place: &str, damage: &Damage) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let here = file.pointer(place).unwrap().clone();
    let with = match damage {
        Damage::Remove => None,
        Damage::Double => Some(json!([here.clone(), here.clone()])),
        Damage::Exchange(index) => file.pointer(&places[index.index(places.len())]).cloned(),
        Damage::Text(text) => Some(json!(text)),
        Damage::Other(which) => {
            let others = [
                json!(null),
                json!(0),
                json!(-1),
                json!(18_446_744_073_709_551_615_u64),
                json!(1.5),
                json!(true),
                json!([]),
                json!({}),
                json!("0000-00-00"),
            ];
            others.get(*which).cloned()
        }
    };
    match (file.pointer_mut(parent).unwrap(), with) {
        (Value::Object(map), Some(value)) => {
            map.insert(key, value);
        }
        (Value::Object(map), None) => {
            map.shift_remove(&key);
        }
        (Value::Array(list), with) => {
            let at: usize = key.parse().unwrap();
            match (with, damage) {
                (Some(_), Damage::Double) => list.insert(at, here),
                (Some(value), _) => list[at] = value,
                (None, _) => {
                    list.remove(at);
                }
            }
        }
        _ => unreachable!("a place lies in an object or a list"),
    }
}

#[test]
fn a_request_file_with_one_part_damaged_is_refused_with_a_place_or_works_in_all_languages() {
    let files: Vec<(Value, Vec<String>)> = [
        "egypt-canada-stored-data",
        "france-brazil-bank-records",
        "spain-kenya-video-link",
        "china-russia-extradition",
    ]
    .into_iter()
    .map(|name| {
        let file = example(name);
        let mut places = Vec::new();
        pointers(&file, "", &mut places);
        (file, places)
    })
    .collect();
    let counts = Counts::default();
    let strategy = (any::<Index>(), any::<Index>(), damage(), 0_usize..6);
    runner(192)
        .run(&strategy, |(file, place, damage, language)| {
            let (file, places) = &files[file.index(files.len())];
            let place = &places[place.index(places.len())];
            let mut damaged = file.clone();
            apply(&mut damaged, places, place, &damage);
            let bytes = serde_json::to_vec(&damaged).unwrap();
            match read_request(reference(), &bytes) {
                Err(error) => {
                    counts.refused();
                    let message = error.to_string();
                    prop_assert!(
                        message.contains(" at ") || message.starts_with("at "),
                        "{}",
                        message
                    );
                    prop_assert!(
                        message.contains('/') || place.matches('/').count() < 3,
                        "{}: {}",
                        place,
                        message
                    );
                }
                Ok(request) => {
                    counts.read();
                    let again =
                        read_request(reference(), &write_request(&request).unwrap()).unwrap();
                    prop_assert_eq!(&again, &request);
                    // With gaps, as a draft; a text that the letter cannot hold is an error, never a panic.
                    let language = Language::ALL[language];
                    let _ = letter(reference(), &request, language, TODAY, true);
                }
            }
            Ok(())
        })
        .unwrap();
    counts.both(40);
}

fn request() -> Request {
    read_request(
        reference(),
        &serde_json::to_vec(&example("egypt-canada-stored-data")).unwrap(),
    )
    .unwrap()
}

fn written(format: Format) -> Vec<u8> {
    let choices = Choices {
        force: true,
        ..Choices::default()
    };
    produce(
        reference(),
        &request(),
        Language::Ar,
        format,
        TODAY,
        choices,
    )
    .unwrap()
    .bytes
}

/// Where each object of a PDF begins and ends.
fn objects(pdf: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = find(pdf, b" 0 obj", at) {
        let from = pdf[..start]
            .iter()
            .rposition(|b| !b.is_ascii_digit())
            .map_or(0, |i| i + 1);
        let Some(end) = find(pdf, b"endobj", start) else {
            break;
        };
        found.push(from..end + b"endobj".len());
        at = end;
    }
    found
}

fn find(bytes: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    bytes[from..]
        .windows(wanted.len())
        .position(|w| w == wanted)
        .map(|i| from + i)
}

#[test]
fn a_pdf_with_its_objects_disturbed_gives_its_own_request_or_none() {
    let made = written(Format::Pdf);
    // What the letter gives while it is whole.
    let request = open(reference(), made.clone()).unwrap().request;
    let objects = objects(&made);
    // The objects of the carried files, where damage matters, are met as often as all others.
    let carried: Vec<usize> = (0..objects.len())
        .filter(|i| find(&made[objects[*i].clone()], b"/EmbeddedFile", 0).is_some())
        .collect();
    assert!(
        carried.len() >= 2 && objects.len() > 40,
        "{} objects",
        objects.len()
    );
    let counts = Counts::default();
    let strategy = (
        any::<bool>(),
        any::<Index>(),
        any::<Index>(),
        0_u8..6,
        any::<Index>(),
        any::<u8>(),
    );
    runner(256)
        .run(&strategy, |(aim, one, other, what, offset, byte)| {
            let one = if aim {
                carried[one.index(carried.len())]
            } else {
                one.index(objects.len())
            };
            let one = objects[one].clone();
            let other = objects[other.index(objects.len())].clone();
            let mut pdf = made.clone();
            match what {
                0 => drop(pdf.drain(one)),
                1 => {
                    let copy = made[one.clone()].to_vec();
                    pdf.splice(one.end..one.end, copy);
                }
                2 => {
                    let copy = made[other].to_vec();
                    pdf.splice(one, copy);
                }
                3 => {
                    let at = one.start + offset.index(one.len());
                    pdf[at] = byte;
                }
                4 => pdf.truncate(one.start + offset.index(one.len())),
                _ => {
                    // Another length of the stream.
                    let Some(at) = find(&made[one.clone()], b"/Length ", 0) else {
                        return Ok(());
                    };
                    let at = one.start + at + b"/Length ".len();
                    pdf[at] = b'0' + byte % 10;
                }
            }
            match open(reference(), pdf) {
                Ok(opened) => {
                    counts.read();
                    prop_assert_eq!(&opened.request, &request);
                }
                Err(error) => {
                    counts.refused();
                    prop_assert!(!error.to_string().trim().is_empty());
                }
            }
            Ok(())
        })
        .unwrap();
    counts.both(40);
}

fn packed(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The tags of an XML text, each from `<` to behind `>`.
fn tags(xml: &str) -> Vec<std::ops::Range<usize>> {
    xml.match_indices('<')
        .filter_map(|(start, _)| Some(start..start + xml[start..].find('>')? + 1))
        .collect()
}

#[test]
fn a_docx_with_its_xml_disturbed_gives_its_own_request_or_none() {
    let made = written(Format::Docx);
    let request = open(reference(), made.clone()).unwrap().request;
    let parts = unpacked(&made);
    let xml: Vec<&String> = parts
        .keys()
        .filter(|n| n.ends_with(".xml") || n.ends_with(".rels"))
        .collect();
    let carrying = "customXml/item1.xml".to_owned();
    assert!(parts.contains_key(&carrying));
    let counts = Counts::default();
    let strategy = (
        any::<bool>(),
        any::<Index>(),
        any::<Index>(),
        any::<Index>(),
        0_u8..5,
        any::<char>(),
    );
    runner(128)
        .run(&strategy, |(aim, part, one, other, what, character)| {
            let name = if aim {
                &carrying
            } else {
                xml[part.index(xml.len())]
            };
            let text = String::from_utf8(parts[name].clone()).unwrap();
            let tags = tags(&text);
            let one = tags[one.index(tags.len())].clone();
            let other = tags[other.index(tags.len())].clone();
            let mut changed = text.clone();
            match what {
                0 => changed.replace_range(one, ""),
                1 => changed.insert_str(one.end, &text[one.clone()]),
                2 => changed.replace_range(one, &text[other]),
                3 => changed.insert(one.end, character),
                _ => changed.truncate(one.end),
            }
            let mut damaged = parts.clone();
            damaged.insert(name.clone(), changed.into_bytes());
            match open(reference(), packed(&damaged)) {
                Ok(opened) => {
                    counts.read();
                    prop_assert_eq!(&opened.request, &request);
                    if name == "word/document.xml" {
                        let _ = compare(reference(), &opened.request, &opened.carrier.unwrap());
                    }
                }
                Err(error) => {
                    counts.refused();
                    prop_assert!(!error.to_string().trim().is_empty());
                }
            }
            Ok(())
        })
        .unwrap();
    counts.both(30);
}

#[test]
fn words_changed_anywhere_in_the_body_of_a_docx_are_told() {
    let parts = unpacked(&written(Format::Docx));
    let body = String::from_utf8(parts["word/document.xml"].clone()).unwrap();
    // Texts of runs, without their tags; spaces alone are no words.
    let texts: Vec<std::ops::Range<usize>> = tags(&body)
        .windows(2)
        .filter(|pair| {
            body[pair[0].clone()].starts_with("<w:t ") || &body[pair[0].clone()] == "<w:t>"
        })
        .map(|pair| pair[0].end..pair[1].start)
        .filter(|range| body[range.clone()].chars().any(char::is_alphanumeric))
        .collect();
    assert!(texts.len() > 100);
    runner(24)
        .run(&(any::<Index>(), "[A-Za-z0-9]{1,12}"), |(at, word)| {
            let range = texts[at.index(texts.len())].clone();
            prop_assume!(body[range.clone()] != word);
            let mut changed = body.clone();
            changed.replace_range(range.clone(), &word);
            let mut altered = parts.clone();
            altered.insert("word/document.xml".to_owned(), changed.into_bytes());
            let opened = open(reference(), packed(&altered)).unwrap();
            let comparison = compare(reference(), &opened.request, &opened.carrier.unwrap());
            prop_assert!(
                matches!(comparison, Comparison::Changed(_)),
                "{:?} became {}: {:?}",
                &body[range],
                word,
                comparison
            );
            Ok(())
        })
        .unwrap();
}
