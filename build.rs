//! Tells cargo which folders are compiled into the program, so that a change of data, words or templates rebuilds it.

fn main() {
    for folder in [
        "examples",
        "locales",
        "src/directory/data",
        "src/i18n/data",
        "src/law/data",
        "templates",
    ] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
