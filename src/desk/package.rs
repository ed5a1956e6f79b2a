//! Everything that leaves the house in one file: letters, annexes, request file, note of transmission, manifest.
//!
//! The same request, annexes and choices give the same bytes. The manifest names every file with its SHA-256.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use super::DeskError;
use super::produce::{self, Choices, Format, ProduceError, check_report, produce};
use crate::check::requirements_for;
use crate::drafting::{Enclosed, EnclosedFile, transmission_note};
use crate::export::write_bundle;
use crate::reference::Reference;
use crate::request::Request;
use crate::request::write_request;
use crate::store::{StoreError, find_named, portable, read_bounded};
use crate::terms::{Language, RecordId, sha256};

/// The most bytes that the file of an annex may have.
pub const MAX_ANNEX: u64 = 256 * 1024 * 1024;

/// How a package is made.
#[derive(Clone, Debug)]
pub struct PackageChoices {
    /// Languages of the letter, in the order in which they are listed.
    pub languages: Vec<Language>,
    /// Formats of each letter and note.
    pub formats: Vec<Format>,
    /// How each letter is made; carrying the request also puts the request file beside the letters.
    pub letter: Choices,
    /// Whether the report of the check goes with it: a house keeps it with the file, but need not send it.
    pub report: bool,
    /// The day on which the check looks at the request.
    pub today: Date,
}

/// The file of an annex as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnexFile {
    /// Its name, as the annex gives it.
    pub name: String,
    /// Where it was found.
    pub path: PathBuf,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Files of annexes by the position of the annex in the request, from 0.
pub type AnnexFiles = BTreeMap<usize, AnnexFile>;

/// Why the files of annexes cannot be collected.
#[derive(Debug, thiserror::Error)]
pub enum AnnexError {
    /// Annexes name files that are not there.
    #[error("files of annexes are missing")]
    Missing {
        /// Where they were looked for.
        folder: PathBuf,
        /// Their names.
        files: Vec<String>,
    },
    /// The name of a file leads to another folder.
    #[error("the file of an annex is not named by its name alone")]
    Name {
        /// What the annex says.
        name: String,
    },
}

#[derive(Serialize)]
struct Manifest<'a> {
    format: &'static str,
    version: u32,
    program: &'static str,
    directory: &'a str,
    date: Date,
    files: Vec<Entry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    transmitted_separately: Vec<&'a RecordId>,
}

#[derive(Serialize)]
struct Entry<'a> {
    path: &'a str,
    what: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annex: Option<&'a RecordId>,
    /// The name of the annex's file, where the path had to write it otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    original_name: Option<&'a str>,
    bytes: usize,
    sha256: String,
}

/// Reads the files that annexes name, from a folder.
///
/// # Errors
/// Every file that is missing, at once; a name that is no plain name; a file that cannot be read.
pub fn collect_annexes(request: &Request, folder: &Path) -> Result<AnnexFiles, DeskError> {
    let mut found = AnnexFiles::new();
    let mut missing = Vec::new();
    for (position, annex) in request.annexes.iter().enumerate() {
        let Some(name) = annex.file.as_deref().filter(|name| !name.is_empty()) else {
            continue;
        };
        if !is_plain_name(name) {
            let name = name.to_owned();
            return Err(AnnexError::Name { name }.into());
        }
        let name = name.to_owned();
        match find_named(folder, &name) {
            Some(path) => {
                let bytes = read_bounded(&path, MAX_ANNEX)?;
                found.insert(position, AnnexFile { name, path, bytes });
            }
            None => missing.push(name),
        }
    }
    if missing.is_empty() {
        Ok(found)
    } else {
        Err(AnnexError::Missing {
            folder: folder.to_owned(),
            files: missing,
        }
        .into())
    }
}

/// A name that no system reads as a way to another place, and that shows all that it holds.
fn is_plain_name(name: &str) -> bool {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    !name.starts_with('.') && !name.contains(['/', '\\', ':']) && !name.contains(hidden)
}

/// Makes the package.
///
/// # Errors
/// Something blocks a letter and `force` was not chosen, or a writer is at fault.
pub fn package(
    reference: &Reference,
    request: &Request,
    annexes: AnnexFiles,
    choices: &PackageChoices,
) -> Result<Vec<u8>, DeskError> {
    package_in_steps(reference, request, annexes, choices, &mut |_, _| true)
}

/// The same; `step` is told how many of how many documents are made, and says whether to go on.
///
/// # Errors
/// As [`package`]; [`DeskError::GivenUp`] where `step` said so.
pub fn package_in_steps(
    reference: &Reference,
    request: &Request,
    annexes: AnnexFiles,
    choices: &PackageChoices,
    step: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, DeskError> {
    let letters = choices.languages.len() * choices.formats.len();
    let all = if choices.report { 2 * letters } else { letters };
    let mut done = 0;
    let mut next = || {
        done += 1;
        step(done - 1, all).then_some(()).ok_or(DeskError::GivenUp)
    };
    let mut files: Vec<(Enclosed, String, Vec<u8>)> = Vec::new();
    // The request file of the package is the one that its first letter carries.
    let mut travels: Option<Request> = None;
    for language in &choices.languages {
        for format in &choices.formats {
            next()?;
            let made = produce(
                reference,
                request,
                *language,
                *format,
                choices.today,
                choices.letter.clone(),
            )?;
            travels = travels.or(made.carried.map(|carried| carried.request));
            let path = format!("letter.{language}.{}", format.ending());
            files.push((Enclosed::Letter(*language), path, made.bytes));
        }
    }
    let separate: Vec<usize> = (0..request.annexes.len())
        .filter(|position| !annexes.contains_key(position))
        .collect();
    // Numbers of one width keep the order of the annexes in every list of files, and two of one name apart.
    let width = request.annexes.len().to_string().len().max(2);
    let mut originals = BTreeMap::new();
    for (position, AnnexFile { name, bytes, .. }) in annexes {
        let number = position + 1;
        let numbered = format!("{number:0width$}-{name}");
        let portable = portable(&numbered);
        if portable != numbered {
            originals.insert(position, name);
        }
        let path = format!("annexes/{portable}");
        files.push((Enclosed::Annex(position), path, bytes));
    }
    if let Some(travels) = travels {
        let bytes = write_request(&travels).map_err(|error| StoreError::Write {
            path: PathBuf::from(REQUEST),
            source: error.into(),
        })?;
        files.push((Enclosed::Request, REQUEST.to_owned(), bytes));
    }
    for language in choices.languages.iter().filter(|_| choices.report) {
        for format in &choices.formats {
            next()?;
            let made = check_report(
                reference,
                request,
                Some(*language),
                &[],
                *language,
                *format,
                choices.today,
            )?;
            let path = format!("check-report.{language}.{}", format.ending());
            files.push((Enclosed::Report(*language), path, made.bytes));
        }
    }
    let notes = notes(reference, request, &files, &separate, choices)?;
    let manifest = manifest(
        reference, request, &files, &originals, &notes, &separate, choices,
    )?;
    let mut all: Vec<(String, Vec<u8>)> = notes
        .into_iter()
        .map(|(_, path, bytes)| (path, bytes))
        .collect();
    all.extend(files.into_iter().map(|(_, path, bytes)| (path, bytes)));
    all.push(("manifest.json".to_owned(), manifest));
    Ok(write_bundle(&all).map_err(ProduceError::from)?)
}

const REQUEST: &str = "request.rogatory.json";

type Note = (Language, String, Vec<u8>);

fn notes(
    reference: &Reference,
    request: &Request,
    files: &[(Enclosed, String, Vec<u8>)],
    separate: &[usize],
    choices: &PackageChoices,
) -> Result<Vec<Note>, DeskError> {
    let requirements = requirements_for(reference, request);
    let date = date_of(reference, request, choices);
    let enclosed: Vec<EnclosedFile> = files
        .iter()
        .map(|(what, path, bytes)| EnclosedFile {
            what: *what,
            path: path.clone(),
            sha256: sha256(bytes),
        })
        .collect();
    let mut notes = Vec::new();
    for language in &choices.languages {
        let note = transmission_note(request, &requirements, *language, &enclosed, separate)
            .map_err(ProduceError::from)?;
        for format in &choices.formats {
            let bytes = produce::write(&note, *format, date, None).map_err(ProduceError::from)?;
            let path = format!("transmission.{language}.{}", format.ending());
            notes.push((*language, path, bytes));
        }
    }
    Ok(notes)
}

fn date_of(reference: &Reference, request: &Request, choices: &PackageChoices) -> Date {
    requirements_for(reference, request)
        .date_of(request)
        .unwrap_or(choices.today)
}

fn manifest(
    reference: &Reference,
    request: &Request,
    files: &[(Enclosed, String, Vec<u8>)],
    originals: &BTreeMap<usize, String>,
    notes: &[Note],
    separate: &[usize],
    choices: &PackageChoices,
) -> Result<Vec<u8>, DeskError> {
    let annex = |position: usize| request.annexes.get(position).map(|annex| &annex.id);
    let mut entries: Vec<Entry<'_>> = notes
        .iter()
        .map(|(language, path, bytes)| Entry {
            path,
            what: "transmission_note",
            language: Some(*language),
            annex: None,
            original_name: None,
            bytes: bytes.len(),
            sha256: sha256(bytes),
        })
        .collect();
    entries.extend(files.iter().map(|(what, path, bytes)| {
        let original_name = match what {
            Enclosed::Annex(position) => originals.get(position).map(String::as_str),
            _ => None,
        };
        let (what, language, annex) = match what {
            Enclosed::Letter(language) => ("letter", Some(*language), None),
            Enclosed::Report(language) => ("check_report", Some(*language), None),
            Enclosed::Request => ("request", None, None),
            Enclosed::Annex(position) => ("annex", None, annex(*position)),
        };
        Entry {
            path,
            what,
            language,
            annex,
            original_name,
            bytes: bytes.len(),
            sha256: sha256(bytes),
        }
    }));
    let manifest = Manifest {
        format: "rogatory-package",
        version: 1,
        program: env!("CARGO_PKG_VERSION"),
        directory: reference.directory().version(),
        date: date_of(reference, request, choices),
        files: entries,
        transmitted_separately: separate.iter().filter_map(|p| annex(*p)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&manifest).map_err(|error| StoreError::Write {
        path: PathBuf::from("manifest.json"),
        source: error.into(),
    })?;
    bytes.push(b'\n');
    Ok(bytes)
}
