//! `rogatory package`: everything that leaves the house in one file.

use std::path::Path;

use jiff::civil::Date;

use super::args::PackageArgs;
use super::{Outcome, check, written};
use crate::desk::package::{PackageChoices, collect_annexes, package};
use crate::desk::produce::{Choices, ProduceError};
use crate::desk::{self, DeskError, problems};
use crate::store::write_atomic;
use crate::terms::Language;

pub(super) fn run(args: &PackageArgs, today: Date) -> Outcome {
    let asked = args.lang.first().copied();
    pack(args, today).unwrap_or_else(|error| Outcome::of(&error, asked.unwrap_or(Language::En)))
}

fn pack(args: &PackageArgs, today: Date) -> Result<Outcome, DeskError> {
    let request = desk::open_request(&args.file)?;
    let mut languages = args.lang.clone();
    if languages.is_empty() {
        languages.push(request.drafting_language);
    }
    let speaks = args.lang.first().copied().unwrap_or(Language::En);
    let folder = args
        .annexes
        .as_deref()
        .or_else(|| args.file.parent())
        .unwrap_or(Path::new("."));
    let annexes = collect_annexes(&request, folder)?;
    let choices = PackageChoices {
        languages,
        formats: args.format.iter().map(|format| format.format()).collect(),
        letter: Choices {
            force: args.force,
            carry: !args.without_request,
            logo: args.logo.as_deref().map(desk::logo_of).transpose()?,
        },
        report: !args.without_report,
        today: args.today.unwrap_or(today),
    };
    match package(&request, annexes, &choices) {
        Ok(bytes) => write_atomic(&args.output, &bytes)?,
        Err(error @ DeskError::Produce(ProduceError::Incomplete { .. })) => {
            let findings = choices
                .languages
                .iter()
                .map(|language| check::one(&request, choices.today, Some(*language), speaks))
                .find(|outcome| outcome.code != 0)
                .unwrap_or_default();
            let message = problems::describe(&error, speaks);
            return Ok(Outcome {
                err: format!("{}\n{message}", findings.out),
                code: findings.code,
                ..Outcome::default()
            });
        }
        Err(error) => return Err(error),
    }
    Ok(Outcome {
        err: written("cli-written", &args.output, speaks),
        ..Outcome::default()
    })
}
