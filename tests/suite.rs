//! All tests outside the modules, in one binary: each further binary would link everything again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_macros,
    missing_docs
)]

mod suite {
    //! One module for each thing tested; the cases are data where they can be.
    mod architecture;
    mod carried;
    mod carrying;
    mod circles;
    mod cleaning;
    mod command_line;
    mod containers;
    mod corpus;
    mod coverage;
    mod damaged;
    mod documents;
    mod emptiness;
    mod examples;
    mod expected;
    mod forgeries;
    mod grounds;
    mod interface;
    mod judgement;
    mod law_cases;
    mod layout;
    mod letters;
    mod limits;
    mod logos;
    mod made;
    mod many_files;
    mod matches;
    mod outputs;
    mod packages;
    mod paraphrases;
    mod pdf;
    mod places;
    mod problems;
    mod references;
    mod request_files;
    mod search;
    mod terminal;
    mod two_windows;
    mod words;
}
