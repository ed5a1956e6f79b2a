//! Every error that reading and writing can give is a sentence in six languages: no id, no gap, no English of a library
//! in the middle of it; what is technical, and what may name a case, stands last.

use std::io;
use std::path::PathBuf;

use rogatory::desk::package::AnnexError;
use rogatory::desk::produce::ProduceError;
use rogatory::desk::{Conflict, DeskError, problems};
use rogatory::drafting::DraftingError;
use rogatory::export::ExportError;
use rogatory::import::{CarrierFault, FileSort, FormFault, IdSort, ImportError, LogoFault, open};
use rogatory::store::StoreError;
use rogatory::terms::Language;

/// A word that no sentence of ours holds, in the place of what another program says.
const DETAIL: &str = "zzdetailzz";
const PATH: &str = "/zzfolderzz/zzfilezz";

fn path() -> PathBuf {
    PathBuf::from(PATH)
}

fn of_store() -> Vec<StoreError> {
    use io::ErrorKind as Kind;
    let kinds = [
        Kind::NotFound,
        Kind::PermissionDenied,
        Kind::ResourceBusy,
        Kind::InvalidFilename,
        Kind::NotADirectory,
        Kind::StaleNetworkFileHandle,
        Kind::TimedOut,
        Kind::HostUnreachable,
        Kind::ReadOnlyFilesystem,
        Kind::StorageFull,
        Kind::QuotaExceeded,
        Kind::FileTooLarge,
        Kind::Interrupted,
        Kind::Other,
    ];
    let mut all = vec![
        StoreError::IsFolder { path: path() },
        StoreError::NotAFile { path: path() },
        StoreError::Device { path: path() },
        StoreError::OverInput { path: path() },
        StoreError::Exists { path: path() },
        StoreError::TooLarge {
            path: path(),
            limit: 1,
        },
    ];
    for kind in kinds {
        let source = || io::Error::new(kind, DETAIL);
        all.push(StoreError::Read {
            path: path(),
            source: source(),
        });
        all.push(StoreError::Write {
            path: path(),
            source: source(),
        });
    }
    all
}

fn of_import() -> Vec<ImportError> {
    let at = || PATH.to_owned();
    let mut all = vec![
        ImportError::TooLarge {
            limit: 64 * 1024 * 1024,
        },
        ImportError::NotUtf8 { position: 7 },
        ImportError::OtherFormat {
            found: "zzfoundzz".to_owned(),
        },
        ImportError::NotARequest,
        ImportError::NewerVersion {
            found: "zznewerzz".to_owned(),
        },
        ImportError::OtherValue {
            path: at(),
            expected: "text",
            found: "money",
        },
        ImportError::Territory {
            path: at(),
            id: "HKG".parse().unwrap(),
        },
        ImportError::TooMany {
            path: "/persons".to_owned(),
            limit: 10_000,
        },
        ImportError::TooLong {
            path: "/answers/gen_facts/text/fr".to_owned(),
            limit: 500_000,
        },
        ImportError::NotANumber {
            path: at(),
            text: "1,5".to_owned(),
        },
    ];
    all.extend(FormFault::all().map(|fault| ImportError::Form {
        line: 3,
        column: 5,
        path: at(),
        fault,
        problem: DETAIL.to_owned(),
    }));
    all.extend(FileSort::ALL.map(|sort| ImportError::OtherSort { sort }));
    let sorts = [
        IdSort::State,
        IdSort::Place,
        IdSort::Kind,
        IdSort::Element,
        IdSort::Question,
        IdSort::Instrument,
        IdSort::Option,
    ];
    all.extend(sorts.map(|what| ImportError::UnknownId {
        path: at(),
        what,
        id: "zzidzz".to_owned(),
    }));
    let faults = [
        CarrierFault::Damaged(DETAIL.to_owned()),
        CarrierFault::Truncated,
        CarrierFault::Checksum(DETAIL.to_owned()),
        CarrierFault::Encrypted,
        CarrierFault::TooMuch,
        CarrierFault::DoubledName,
        CarrierFault::Xml(DETAIL.to_owned()),
        CarrierFault::Empty,
        CarrierFault::Several,
        CarrierFault::Origin(DETAIL.to_owned()),
        CarrierFault::Origin(String::new()),
        CarrierFault::Altered,
    ];
    all.extend(faults.map(ImportError::Carrier));
    all
}

fn all() -> Vec<DeskError> {
    let mut all: Vec<DeskError> = of_store().into_iter().map(DeskError::from).collect();
    all.extend(of_import().into_iter().map(DeskError::from));
    all.extend(
        [
            LogoFault::OtherFormat,
            LogoFault::Svg,
            LogoFault::TooLarge,
            LogoFault::Damaged,
        ]
        .map(DeskError::from),
    );
    all.extend([DeskError::NoFileName, DeskError::GivenUp, DeskError::Fault]);
    all.push(DeskError::Conflict(Box::new(Conflict {
        path: path(),
        elsewhere: true,
        changed: None,
    })));
    all.push(
        AnnexError::Missing {
            folder: path(),
            files: vec!["zzfilezz".to_owned()],
        }
        .into(),
    );
    all.push(
        AnnexError::Name {
            name: "zzfilezz".to_owned(),
        }
        .into(),
    );
    all.push(ProduceError::Incomplete { blocking: 3 }.into());
    let problem = DETAIL.to_owned();
    let part = String::new;
    for error in [
        ExportError::MissingCharacters {
            characters: "\u{2603}".to_owned(),
        },
        ExportError::Passage {
            element: Some("gen_facts".into()),
            words: "Le".to_owned(),
        },
        ExportError::Typesetting {
            problem: problem.clone(),
        },
        ExportError::Part {
            part: part(),
            problem: problem.clone(),
        },
        ExportError::Write(io::Error::other(DETAIL)),
    ] {
        all.push(ProduceError::from(error).into());
    }
    all.push(
        ProduceError::from(DraftingError::Template {
            part: part(),
            language: Language::Fr,
            problem,
        })
        .into(),
    );
    all
}

/// Says at compile time when an error is added that the lists above do not have.
#[allow(dead_code, reason = "the compiler reads it")]
fn every_sort_of_error_stands_in_the_lists(error: &DeskError) {
    match error {
        DeskError::Store(
            StoreError::IsFolder { .. }
            | StoreError::NotAFile { .. }
            | StoreError::Device { .. }
            | StoreError::OverInput { .. }
            | StoreError::Exists { .. }
            | StoreError::TooLarge { .. }
            | StoreError::Read { .. }
            | StoreError::Write { .. },
        )
        | DeskError::Import(
            ImportError::TooLarge { .. }
            | ImportError::NotUtf8 { .. }
            | ImportError::Form { .. }
            | ImportError::OtherSort { .. }
            | ImportError::NotARequest
            | ImportError::OtherFormat { .. }
            | ImportError::NewerVersion { .. }
            | ImportError::UnknownId { .. }
            | ImportError::Territory { .. }
            | ImportError::OtherValue { .. }
            | ImportError::TooMany { .. }
            | ImportError::TooLong { .. }
            | ImportError::NotANumber { .. }
            | ImportError::Carrier(
                CarrierFault::Damaged(_)
                | CarrierFault::Truncated
                | CarrierFault::Checksum(_)
                | CarrierFault::Encrypted
                | CarrierFault::TooMuch
                | CarrierFault::DoubledName
                | CarrierFault::Xml(_)
                | CarrierFault::Empty
                | CarrierFault::Several
                | CarrierFault::Origin(_)
                | CarrierFault::Altered,
            ),
        )
        | DeskError::Logo(
            LogoFault::OtherFormat | LogoFault::Svg | LogoFault::TooLarge | LogoFault::Damaged,
        )
        | DeskError::Annex(AnnexError::Missing { .. } | AnnexError::Name { .. })
        | DeskError::Produce(
            ProduceError::Incomplete { .. }
            | ProduceError::Drafting(DraftingError::Template { .. } | DraftingError::Markup { .. })
            | ProduceError::Export(
                ExportError::Part { .. }
                | ExportError::Container(_)
                | ExportError::Write(_)
                | ExportError::MissingCharacters { .. }
                | ExportError::Passage { .. }
                | ExportError::Typesetting { .. },
            ),
        )
        | DeskError::Conflict(_)
        | DeskError::NoFileName
        | DeskError::GivenUp
        | DeskError::Fault => {}
    }
}

/// The sentence without what is quoted in it: places, and what is technical, which stands last.
fn words(error: &DeskError, message: &str) -> String {
    let mut text = message.to_owned();
    if let DeskError::Produce(error) = error
        && let Some(before) = text
            .trim_end_matches('\u{2069}')
            .strip_suffix(&error.to_string())
    {
        text = before.to_owned();
    }
    for quoted in [
        DETAIL,
        PATH,
        "zzfolderzz",
        "zzfilezz",
        "zzfoundzz",
        "zzidzz",
    ] {
        text = text.replace(quoted, "");
    }
    text
}

#[test]
fn every_error_is_a_sentence_in_six_languages() {
    for error in all() {
        let english = problems::describe(&error, Language::En);
        for language in Language::ALL {
            let message = problems::describe(&error, language);
            let all = format!("{language} {error:?}: {message}");
            let words = words(&error, &message);
            assert!(
                words.chars().filter(|c| c.is_alphabetic()).count() >= 10,
                "{all}"
            );
            assert!(!message.contains(['{', '}', '$']), "{all}");
            assert!(
                !message.contains("()") && !message.contains("（）"),
                "{all}"
            );
            assert!(
                !words.contains("cli-") && !words.contains("import-"),
                "{all}"
            );
            assert!(language == Language::En || message != english, "{all}");
            // No sentence of another program stands in the middle, and the case is named last.
            for quoted in [DETAIL, PATH] {
                let Some(at) = message.rfind(quoted) else {
                    continue;
                };
                if quoted == PATH && !matches!(error, DeskError::Store(_)) {
                    continue;
                }
                let mut after = message[at + quoted.len()..].to_owned();
                after = after.replace(DETAIL, "");
                assert!(!after.contains(char::is_alphabetic), "{all}");
            }
            // What to do is said after what is wrong: in a sentence or a clause of its own.
            let clauses = words.split(['.', ':', ';', ',', '؛', '،', '。', '：', '；', '，']);
            let said = clauses.filter(|c| c.chars().filter(|c| c.is_alphabetic()).count() > 3);
            assert!(said.count() >= 2, "{all}");
        }
    }
}

#[test]
fn a_library_s_english_stays_out_of_other_scripts() {
    for error in all() {
        for language in [Language::Ar, Language::Zh, Language::Ru] {
            let message = words(&error, &problems::describe(&error, language));
            let mut run = 0;
            for word in message.split(|c: char| c.is_whitespace() || "،：；，。（）".contains(c))
            {
                let latin = word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
                run = if latin { run + 1 } else { 0 };
                assert!(run < 3, "{language} {error:?}: {message}");
            }
        }
    }
}

#[test]
fn files_of_every_sort_get_the_sentence_of_their_sort() {
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("{}".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for (bytes, part) in [
        (b"".to_vec(), "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "(PNG)"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec(), "(JPEG)"),
        (b"{\\rtf1\\ansi".to_vec(), "(RTF)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".to_vec(), "(DOC)"),
        (utf16, "UTF-8"),
        (b"<html><body>".to_vec(), "(HTML)"),
        (b"Dear colleague,".to_vec(), "plain text"),
        (
            b"{\"name\": \"x\", \"files\": []}".to_vec(),
            "rogatory-request",
        ),
        (b"[1, 2]".to_vec(), "rogatory-request"),
        (
            b"{\"format\": \"rogatory-package\", \"files\": []}".to_vec(),
            "rogatory-package",
        ),
        (
            b"{\"format\": \"rogatory-request\", \"kinds\": [".to_vec(),
            "ends in the middle",
        ),
        (
            b"{\"format\": \"rogatory-request\", \"kinds\": [,".to_vec(),
            "comma",
        ),
        (
            b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj".to_vec(),
            "damaged",
        ),
        (
            b"%PDF-1.7\ntrailer<</Encrypt 5 0 R>>\n%%EOF".to_vec(),
            "encrypted",
        ),
        (b"PK\x03\x04\x14\0\0\0".to_vec(), "damaged"),
    ] {
        let error = open(super::made::reference(), bytes.clone()).unwrap_err();
        let message = problems::import(&error, Language::En);
        assert!(
            message.contains(part),
            "{:?}: {message}",
            String::from_utf8_lossy(&bytes)
        );
    }
}
