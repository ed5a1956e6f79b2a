//! `rogatory package`: everything that leaves the house in one file.

use std::path::Path;

use jiff::civil::Date;

use super::args::{PackageArgs, formats, languages, speaks};
use super::{Outcome, check, written};
use crate::desk::package::{PackageChoices, collect_annexes, package};
use crate::desk::produce::{Choices, ProduceError};
use crate::desk::worker::guarded;
use crate::desk::{self, DeskError, problems};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::store::Output;

pub(super) fn run(reference: &Reference, args: &PackageArgs, today: Date) -> Outcome {
    guarded(|| pack(reference, args, today))
        .unwrap_or_else(|error| Outcome::of(&error, speaks(&args.lang)))
}

fn pack(reference: &Reference, args: &PackageArgs, today: Date) -> Result<Outcome, DeskError> {
    let read = std::iter::once(&args.file).chain(&args.logo);
    let output = Output::new(args.may.existing()).reading(read);
    output.admit(&args.output)?;
    let request = desk::open_request(reference, &args.file)?;
    let mut languages = languages(&args.lang);
    if languages.is_empty() {
        languages.push(request.drafting_language);
    }
    let speaks = speaks(&args.lang);
    let folder = args
        .annexes
        .as_deref()
        .or_else(|| args.file.parent())
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let annexes = collect_annexes(&request, folder)?;
    let output = output.reading(annexes.values().map(|annex| &annex.path));
    output.admit(&args.output)?;
    let choices = PackageChoices {
        languages,
        formats: formats(&args.format),
        letter: Choices {
            force: args.may.draft(),
            carry: !args.without_request,
            logo: args.logo.as_deref().map(desk::logo_of).transpose()?,
        },
        report: !args.without_report,
        today: args.today.unwrap_or(today),
    };
    match package(reference, &request, annexes, &choices) {
        Ok(bytes) => output.write(&args.output, &bytes)?,
        Err(error @ DeskError::Produce(ProduceError::Incomplete { .. })) => {
            let findings = choices
                .languages
                .iter()
                .map(|language| {
                    check::one(reference, &request, choices.today, Some(*language), speaks)
                })
                .find(|outcome| outcome.code != 0)
                .unwrap_or_default();
            let message = problems::describe(&error, speaks);
            let mut err = findings.out;
            err.gap();
            err.line(message);
            return Ok(Outcome {
                err,
                code: findings.code,
                ..Outcome::default()
            });
        }
        Err(error) => return Err(error),
    }
    Ok(Outcome {
        err: Plain::of(written("cli-written", &args.output, speaks)),
        ..Outcome::default()
    })
}
