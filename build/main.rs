//! Compiles the data that people edit (words, terms, law, directory) into forms that the program reads without parsing them at every
//! start, tells cargo which folders go into the program, and takes the fingerprint of the directory data once, so that
//! no letter has to wait for it.

#![allow(clippy::disallowed_macros)] // A build script speaks to cargo.

mod data;
mod words;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

const DIRECTORY: &str = "src/directory/data";
const COVERAGE: &str = "assets/fonts/coverage.txt";

/// What the words and the form of a letter come from.
const LETTERS: [&str; 7] = [
    "locales",
    "src/document",
    "src/drafting",
    "src/export",
    "src/i18n/data",
    "src/law/data",
    "templates",
];

fn main() -> io::Result<()> {
    let others = [COVERAGE, "build", "examples", DIRECTORY];
    for folder in others.iter().chain(&LETTERS) {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!(
        "cargo::rustc-env=ROGATORY_DIRECTORY_VERSION={}",
        fingerprint(&[DIRECTORY])?
    );
    println!(
        "cargo::rustc-env=ROGATORY_LETTERS_VERSION={}",
        fingerprint(&LETTERS)?
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (folder, name) in [
        (DIRECTORY, "directory"),
        ("src/i18n/data", "glossary"),
        ("src/law/data", "law"),
    ] {
        data::compile(Path::new(folder), name, &out)?;
    }
    write(&out.join("coverage.bits"), coverage()?)?;
    words::compile(Path::new("locales"), &out)
}

/// The table of characters that the fonts cover, one bit a code point.
fn coverage() -> io::Result<Vec<u8>> {
    let mut bits = Vec::new();
    let point = |hex: &str| usize::from_str_radix(hex, 16).map_err(io::Error::other);
    for line in fs::read_to_string(COVERAGE)?.lines() {
        let Some((first, last)) = line.split_once('-') else {
            continue;
        };
        for point in point(first)?..=point(last)? {
            if bits.len() <= point / 8 {
                bits.resize(point / 8 + 1, 0);
            }
            if let Some(byte) = bits.get_mut(point / 8) {
                *byte |= 1_u8 << (point % 8);
            }
        }
    }
    Ok(bits)
}

/// Writes a file anew; what says the same stays as it is, so that nothing is compiled again for it.
fn write(path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == content.as_ref()) {
        return Ok(());
    }
    let _ = fs::remove_file(path);
    fs::write(path, content)
}

/// SHA-256 of all files of these folders in the order of their paths.
fn fingerprint(folders: &[&str]) -> io::Result<String> {
    let mut hash = Sha256::new();
    for folder in folders {
        for file in files_in(Path::new(folder))? {
            hash.update(fs::read(file)?);
        }
    }
    Ok(hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// All files of a folder and the folders in it, in the order of their paths.
fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
