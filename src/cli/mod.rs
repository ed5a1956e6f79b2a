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

use clap::error::ContextValue;
use jiff::civil::Date;

use crate::desk::DeskError;
use crate::i18n::{Args, text_with};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::terms::{KindId, Language, StateId};
use args::Command;

/// What a command prints and how it ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// For standard output.
    pub out: Plain,
    /// For standard error.
    pub err: Plain,
    /// Exit code.
    pub code: u8,
}

impl Outcome {
    const fn done(out: Plain) -> Self {
        Self {
            out,
            err: Plain::new(),
            code: 0,
        }
    }

    fn refused(message: String) -> Self {
        Self {
            err: Plain::of(message),
            code: 2,
            ..Self::default()
        }
    }

    fn of(error: &DeskError, language: Language) -> Self {
        Self::refused(crate::desk::problems::describe(error, language))
    }

    /// Writes both streams and gives the exit code; a reader that has gone away is no fault of ours.
    #[must_use]
    pub fn print(&self) -> u8 {
        let _ = put(&mut std::io::stdout().lock(), &self.out);
        say(&self.err);
        self.code
    }
}

/// What a command line gives that is none, or that asks for help.
#[must_use]
pub fn refuse(said: &clap::Error) -> Outcome {
    let mut text = said.render().to_string();
    // What was typed is quoted, and stays on the line of the sentence that quotes it.
    for (_, value) in said.context() {
        let typed = match value {
            ContextValue::String(typed) => std::slice::from_ref(typed),
            ContextValue::Strings(all) => all,
            _ => &[],
        };
        for typed in typed.iter().filter(|typed| typed.contains('\n')) {
            text = text.replace(typed, Plain::of(typed).as_str().trim_end());
        }
    }
    let lines: Plain = text.trim_end().split('\n').collect();
    let code = u8::try_from(said.exit_code()).unwrap_or(2);
    if said.use_stderr() {
        Outcome {
            err: lines,
            code,
            ..Outcome::default()
        }
    } else {
        Outcome::done(lines)
    }
}

/// Writes to standard error, if anybody listens.
pub fn say(lines: &Plain) {
    let _ = put(&mut std::io::stderr().lock(), lines);
}

fn put(to: &mut impl Write, lines: &Plain) -> std::io::Result<()> {
    to.write_all(lines.as_str().as_bytes())?;
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
fn schema() -> Plain {
    Plain::json(&schemars::schema_for!(crate::request::file::FileV2))
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
    let directory = reference.directory();
    code.parse()
        .ok()
        .filter(|id| directory.state(*id).is_some())
        .ok_or_else(|| {
            let place = code.parse().ok().and_then(|id| directory.place(id));
            let args = Args::new().with("id", code);
            Outcome::refused(match place.filter(|p| p.iso2.is_some()) {
                Some(place) => {
                    let name = directory.place_name(place.id, language);
                    text_with(language, "cli-territory", &args.with("name", name))
                }
                None => text_with(language, "cli-unknown-state", &args),
            })
        })
}
