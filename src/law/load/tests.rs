//! The compiled law says what its files say.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::*;

#[test]
fn the_compiled_law_is_what_the_files_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law/data");
    let files: Vec<(String, String)> = COMPILED
        .iter()
        .map(|(name, _)| {
            let text = fs::read_to_string(folder.join(name)).unwrap();
            ((*name).to_owned(), text)
        })
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let said = Law::from_files(&files).unwrap();
    assert_eq!(parts(&Law::embedded()), parts(&said));
}

/// Everything in a law, written out; whoever adds a part is reminded of it here.
fn parts(law: &Law) -> Vec<String> {
    let Law {
        kinds,
        kind_index,
        families,
        elements,
        questions,
        instruments,
        roles,
        rules,
        sections,
        grounds,
        arrest_periods,
        routes,
        qualities,
        retentions,
        words,
        wordings,
        trade,
        ages,
        bases,
        offices,
    } = law;
    let wordings: BTreeMap<_, _> = wordings
        .keys()
        .map(|language| (*language, law.wording(*language).unwrap()))
        .collect();
    let kind_index: BTreeMap<_, _> = kind_index.iter().collect();
    let elements: Vec<_> = kinds
        .iter()
        .flat_map(|kind| &kind.elements)
        .map(|id| (id, elements.number(id.as_str()), elements.get(id.as_str())))
        .collect();
    vec![
        format!("{kinds:#?}"),
        format!("{kind_index:#?}"),
        format!("{elements:#?}"),
        format!("{questions:#?}"),
        format!("{instruments:#?}"),
        format!("{roles:#?}"),
        format!("{rules:#?}"),
        format!("{sections:#?}"),
        format!("{grounds:#?}"),
        format!("{arrest_periods:#?}"),
        format!("{routes:#?}"),
        format!("{qualities:#?}"),
        format!("{retentions:#?}"),
        format!("{families:#?}"),
        format!("{words:#?}"),
        format!("{wordings:#?}"),
        format!("{trade:#?}"),
        format!("{ages:#?}"),
        format!("{bases:#?}"),
        format!("{offices:#?}"),
    ]
}
