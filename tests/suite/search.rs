//! Finding States and kinds by what people type: the first result is the one they mean.

use rogatory::directory::StateNames;
use rogatory::i18n::KindNames;
use rogatory::reference::Reference;
use rogatory::terms::Language;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    search: Vec<Searches>,
    #[serde(default)]
    missed: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Searches {
    language: Language,
    states: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
}

#[test]
fn the_first_result_is_the_one_that_is_meant() {
    let cases: Cases = toml::from_str(include_str!("../cases/search.toml")).unwrap();
    let reference = Reference::embedded();
    let states = StateNames::of_directory(reference.directory());
    let kinds = KindNames::new(reference.law());
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let mut hits = 0;
        let mut all = 0;
        for searches in cases.search.iter().filter(|s| s.language == language) {
            assert!(searches.states.len() + searches.kinds.len() >= 25);
            let mut look = |typed: &str, meant: &str, first: Option<String>| {
                all += 1;
                if first.as_deref() == Some(meant) {
                    hits += 1;
                } else {
                    let miss = (typed.to_owned(), meant.to_owned());
                    wrong.push((miss, first));
                }
            };
            for (typed, meant) in &searches.states {
                let first = states.find(typed).first().map(ToString::to_string);
                look(typed, meant, first);
            }
            for (typed, meant) in &searches.kinds {
                let first = kinds.find(typed).first().map(ToString::to_string);
                look(typed, meant, first);
            }
        }
        println!("{language}: {hits} of {all} first");
    }
    let unknown: Vec<_> = wrong
        .iter()
        .filter(|(miss, _)| !cases.missed.contains(miss))
        .collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    // What is listed as missed and is found by now leaves the list.
    for miss in &cases.missed {
        assert!(wrong.iter().any(|(m, _)| m == miss), "{miss:?} is found");
    }
}
