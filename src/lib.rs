//! Rogatory.
#![forbid(unsafe_code)]
pub mod terms;
pub mod request;
pub mod law;
pub mod directory;
pub mod document;
pub mod i18n;
pub mod interview;
pub mod import;
pub mod store;
pub mod drafting;
pub mod export;
pub mod desk;
pub mod cli;
