//! The examples: complete, without a warning, and drafted in all six languages.

use std::fs;
use std::path::{Path, PathBuf};

use super::made::reference;
use rogatory::desk::open_request;
use rogatory::desk::produce::letter;
use rogatory::document::outline;
use rogatory::law::Severity;
use rogatory::terms::Language;

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.to_string_lossy().ends_with(".rogatory.json"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn examples_are_complete_and_read_the_same_in_six_languages() {
    let examples = examples();
    assert!(examples.len() >= 4);
    for path in examples {
        let request = open_request(reference(), &path).unwrap_or_else(|e| panic!("{e}"));
        let note = request.note.as_deref().unwrap_or_default();
        assert!(
            note.to_lowercase().contains("fictional"),
            "{}: the note must say so",
            path.display()
        );
        let mut outlines = Vec::new();
        for language in Language::ALL {
            let today = rogatory::check::requirements_for(reference(), &request)
                .date_of(&request)
                .unwrap();
            let (document, report) = letter(reference(), &request, language, today, false)
                .unwrap_or_else(|e| panic!("{} {language}: {e}", path.display()));
            assert_eq!(
                report.count(Severity::Warning),
                0,
                "{}: {:?}",
                path.display(),
                report.findings
            );
            outlines.push(outline(&document));
        }
        assert!(
            outlines.windows(2).all(|w| w[0] == w[1]),
            "{}",
            path.display()
        );
    }
}
