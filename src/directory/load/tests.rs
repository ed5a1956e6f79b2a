//! The compiled directory says what its files say.

use std::fs;
use std::path::Path;

use super::*;
use crate::terms::sha256;

#[test]
fn the_compiled_directory_is_what_the_files_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/directory/data");
    let files: Vec<(&str, String)> = COMPILED
        .iter()
        .map(|(name, _)| (*name, fs::read_to_string(folder.join(name)).unwrap()))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (*n, t.as_str())).collect();
    let said = Directory::from_files(&files).unwrap();
    let compiled = Directory::embedded();
    assert_eq!(compiled.treaties(), said.treaties());
    assert!(!compiled.treaties().is_empty());
    assert_eq!(
        format!("{:#?}", compiled.ask_rules()),
        format!("{:#?}", said.ask_rules())
    );
    assert_eq!(
        compiled.ids().collect::<Vec<_>>(),
        said.ids().collect::<Vec<_>>()
    );
    for id in said.ids() {
        assert_eq!(compiled.state(id), said.state(id), "{id}");
        assert!(compiled.state(id).is_some(), "{id}");
    }
    let whole: Vec<u8> = files.iter().flat_map(|(_, text)| text.bytes()).collect();
    assert_eq!(compiled.version(), sha256(&whole));
}
