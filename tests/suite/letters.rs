//! Golden letters: the plain text of every complete request of the examples, of `tests/cases/letters` and of the corpus, as
//! snapshots. A change in
//! the letters shows as a change of lines in `tests/golden/`, and whoever makes it reads those lines. As a whole these
//! texts have been read in parts only: one letter in each language.
//!
//! Three letters are wanted for each family of requests and each language. Where the examples and the corpus hold
//! fewer complete requests, the gap is a figure of the snapshot `golden_letters`: no letter is made of filler words
//! only to close it, since nobody can tell from such a letter whether it reads well.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::made::reference;
use rogatory::check::requirements_for;
use rogatory::desk::open_request;
use rogatory::desk::produce::letter;
use rogatory::document::to_text;
use rogatory::terms::Language;

/// Letters wanted for each family and language.
const WANTED: usize = 3;

fn requests_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".rogatory.json"))
        .collect();
    paths.sort();
    paths
}

/// The family of the first kind, and the text of the letter without a mark of a draft.
fn golden(path: &Path, language: Language) -> (&'static str, String) {
    let request = open_request(reference(), path).unwrap_or_else(|e| panic!("{e}"));
    let today = requirements_for(reference(), &request)
        .date_of(&request)
        .unwrap_or_else(|| panic!("{}: no date", path.display()));
    let (document, _) = letter(reference(), &request, language, today, false)
        .unwrap_or_else(|e| panic!("{} {language}: {e}", path.display()));
    let kind = request.kinds.first().unwrap();
    let family = reference()
        .law()
        .kind(kind.as_str())
        .unwrap()
        .family
        .as_str();
    (family, to_text(&document))
}

#[test]
fn a_change_of_a_letter_shows_as_a_change_of_lines() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut counts: BTreeMap<&str, BTreeMap<Language, usize>> = reference()
        .law()
        .kinds()
        .iter()
        .filter(|kind| kind.family != "directory")
        .map(|kind| (kind.family.as_str(), BTreeMap::new()))
        .collect();
    for language in Language::ALL {
        settings.set_snapshot_path(format!("../golden/{language}"));
        let own = requests_in(&format!("tests/cases/corpus/{language}"));
        let all = [
            requests_in("examples"),
            requests_in("tests/cases/letters"),
            own,
        ];
        for path in all.iter().flatten() {
            let (family, text) = golden(path, language);
            *counts
                .entry(family)
                .or_default()
                .entry(language)
                .or_default() += 1;
            let name = path.file_name().unwrap().to_str().unwrap();
            let name = name.strip_suffix(".rogatory.json").unwrap();
            settings.bind(|| insta::assert_snapshot!(name, text));
        }
    }
    let mut table = format!("complete letters of {WANTED} wanted\n{:24}", "family");
    for language in Language::ALL {
        let _ = write!(table, "{:>4}", language.code());
    }
    table.push_str("  wanting\n");
    for (family, by_language) in counts {
        let _ = write!(table, "{family:24}");
        let mut wanting = 0;
        for language in Language::ALL {
            let count = by_language.get(&language).copied().unwrap_or_default();
            wanting += WANTED.saturating_sub(count);
            let _ = write!(table, "{count:4}");
        }
        let _ = writeln!(table, "{wanting:9}");
    }
    println!("{table}");
    insta::assert_snapshot!("golden_letters", table);
}
