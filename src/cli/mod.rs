//! The command line. Everything that the window does to data can be done and tested here.
//!
//! Results go to standard output, messages to standard error. Exit codes: 0 done or complete, 1 findings that
//! block, 2 cannot be read or done.
//!
//! What is absent: rules and words; this room parses, calls the desk and prints.

mod args;
mod carried;
mod check;
mod directory;
mod draft;
mod glossary;
mod grounds;
mod law;
mod many;
mod new;
mod package;

pub use args::Cli;

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;

use crate::desk::DeskError;
use crate::i18n::{Args, text_with};
use crate::reference::Reference;
use crate::terms::{KindId, Language, StateId};
use args::Command;

/// What a command prints and how it ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
    /// Exit code.
    pub code: u8,
}

impl Outcome {
    fn done(out: String) -> Self {
        Self {
            out,
            ..Self::default()
        }
    }

    fn refused(message: String) -> Self {
        Self {
            err: message,
            code: 2,
            ..Self::default()
        }
    }

    fn of(error: &DeskError, language: Language) -> Self {
        Self::refused(crate::desk::problems::describe(error, language))
    }

    /// Writes both streams; a reader that has gone away is no fault of ours.
    pub fn print(&self) {
        let _ = write_lines(&mut std::io::stdout().lock(), &self.out);
        let _ = write_lines(&mut std::io::stderr().lock(), &self.err);
    }
}

fn write_lines(to: &mut impl Write, text: &str) -> std::io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    to.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        to.write_all(b"\n")?;
    }
    to.flush()
}

/// Carries out a command; `reference` gives law and directory to a command that needs them. `None` if there is none and the window is to be opened.
#[must_use]
pub fn run(cli: &Cli, reference: impl FnOnce() -> Reference, today: Date) -> Option<Outcome> {
    let command = cli.command.as_ref()?;
    // Words and the form of the file need neither law nor directory.
    match command {
        Command::Glossary(args) => return Some(glossary::run(args)),
        Command::Schema => return Some(Outcome::done(schema())),
        _ => {}
    }
    let reference = &reference();
    Some(match command {
        Command::New(args) => new::run(reference, args, today),
        Command::Check(args) => check::run(reference, args, today),
        Command::Draft(args) => draft::run(reference, args, today),
        Command::Package(args) => package::run(reference, args, today),
        Command::Kinds(args) => law::kinds(reference, args),
        Command::Elements(args) => law::elements(reference, args, today),
        Command::Directory(args) => directory::run(reference, args),
        Command::Bases(args) => directory::bases(reference, args),
        Command::Glossary(args) => glossary::run(args),
        Command::Grounds(args) => grounds::run(reference, args),
        Command::Schema => Outcome::done(schema()),
    })
}

/// The JSON Schema of the request file.
fn schema() -> String {
    let schema = schemars::schema_for!(crate::request::file::FileV2);
    pretty(&schema)
}

fn pretty<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn written(id: &str, path: &Path, language: Language) -> String {
    text_with(
        language,
        id,
        &Args::new().with("path", path.display().to_string()),
    )
}

/// Kinds by id, or the message that one does not exist.
fn known_kinds(
    reference: &Reference,
    ids: &[String],
    language: Language,
) -> Result<Vec<KindId>, Outcome> {
    let law = reference.law();
    ids.iter()
        .map(|id| {
            law.kind(id)
                .filter(|k| law.is_offered(k))
                .map(|k| k.id.clone())
                .ok_or_else(|| {
                    let args = Args::new().with("id", id.as_str());
                    Outcome::refused(text_with(language, "cli-unknown-kind", &args))
                })
        })
        .collect()
}

/// A State that the directory knows, or the message that it does not.
fn known_state(reference: &Reference, code: &str, language: Language) -> Result<StateId, Outcome> {
    code.parse()
        .ok()
        .filter(|id| reference.directory().state(*id).is_some())
        .ok_or_else(|| {
            let args = Args::new().with("id", code);
            Outcome::refused(text_with(language, "cli-unknown-state", &args))
        })
}
