//! Tells cargo which folders are compiled into the program, so that a change of data, words or templates rebuilds it,
//! and takes the fingerprint of the directory data once, so that no letter has to wait for it.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

const DIRECTORY: &str = "src/directory/data";

fn main() -> io::Result<()> {
    for folder in [
        "examples",
        "locales",
        DIRECTORY,
        "src/i18n/data",
        "src/law/data",
        "templates",
    ] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!(
        "cargo::rustc-env=ROGATORY_DIRECTORY_VERSION={}",
        fingerprint()?
    );
    Ok(())
}

/// SHA-256 of all files of the directory data in the order of their paths.
fn fingerprint() -> io::Result<String> {
    let mut files = Vec::new();
    collect(Path::new(DIRECTORY), &mut files)?;
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(file)?);
    }
    Ok(hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
