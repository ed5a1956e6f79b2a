//! `rogatory draft`: letters of one or many requests, in one or many languages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::{Value, json};

use super::args::{DraftArgs, formats, languages, speaks};
use super::many::{cores, in_order};
use super::{Outcome, check, written};
use crate::desk::carrying::Carried;
use crate::desk::produce::{self, Choices, Format, ProduceError};
use crate::desk::worker::guarded;
use crate::desk::{self, DeskError, problems};
use crate::i18n::{Args, text_with};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::request::Request;
use crate::store::{Output, composed};
use crate::terms::Language;

/// What is made of one file: a document for each language and format.
struct Job<'a> {
    file: &'a Path,
    documents: Vec<Wanted>,
}

/// A document that is wanted.
struct Wanted {
    language: Language,
    format: Format,
    output: PathBuf,
}

/// What became of one document.
struct Made {
    stage: Stage,
    message: String,
    /// The findings, where they kept the document from being written.
    findings: Plain,
    /// What travels inside, and what does not.
    carried: Option<Carried>,
}

/// How far a document came.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Written,
    WrittenDraft,
    Incomplete,
    Failed,
}

impl Stage {
    const fn id(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::WrittenDraft => "written_as_draft",
            Self::Incomplete => "incomplete",
            Self::Failed => "failed",
        }
    }

    const fn code(self) -> u8 {
        match self {
            Self::Written | Self::WrittenDraft => 0,
            Self::Incomplete => 1,
            Self::Failed => 2,
        }
    }
}

/// What all documents of a run have in common.
struct Run<'r> {
    reference: &'r Reference,
    output: Output,
    choices: Choices,
    today: Date,
    speaks: Language,
    folder: Option<PathBuf>,
}

pub(super) fn run(reference: &Reference, args: &DraftArgs, today: Date) -> Outcome {
    let speaks = speaks(&args.lang);
    let (languages, formats) = (languages(&args.lang), formats(&args.format));
    let several = args.files.len() * languages.len() * formats.len() > 1;
    let folder = is_folder(&args.output, several).then(|| args.output.clone());
    if several && folder.is_none() {
        let path = args.output.display().to_string();
        let args = Args::new().with("path", path);
        return Outcome::refused(text_with(speaks, "cli-several-need-folder", &args));
    }
    let logo = match args.logo.as_deref().map(desk::logo_of).transpose() {
        Ok(logo) => logo,
        Err(error) => return Outcome::of(&error, speaks),
    };
    let run = Run {
        reference,
        output: Output::new(args.may.existing()).reading(args.files.iter().chain(&args.logo)),
        choices: Choices {
            force: args.may.draft(),
            carry: !args.without_request,
            logo,
        },
        today: args.today.unwrap_or(today),
        speaks,
        folder,
    };
    let jobs = jobs(args, &run, &languages, &formats);
    let workers = cores().min(jobs.len()).max(1);
    let made = in_order(&jobs, workers, |job| run.job(job, cores() / workers));
    report(&jobs, &made, several, args.json)
}

/// Whether a path names a folder: by its end, or, where only a folder makes sense, because it is one.
fn is_folder(path: &Path, several: bool) -> bool {
    let text = path.to_string_lossy();
    text.ends_with(std::path::is_separator) || (several && path.is_dir())
}

/// Names every document before the work begins, so that the names do not depend on who is done first.
fn jobs<'a>(
    args: &'a DraftArgs,
    run: &Run<'_>,
    languages: &[Language],
    formats: &[Format],
) -> Vec<Job<'a>> {
    let mut taken = BTreeSet::new();
    let each = |file: &'a PathBuf| {
        let stem = run.folder.as_ref().map(|_| free_stem(file, &mut taken));
        let mut documents = Vec::new();
        for &language in languages {
            for &format in formats {
                let output = match (&run.folder, &stem) {
                    (Some(folder), Some(stem)) => {
                        folder.join(format!("{stem}.{language}.{}", format.ending()))
                    }
                    _ => args.output.clone(),
                };
                documents.push(Wanted {
                    language,
                    format,
                    output,
                });
            }
        }
        Job { file, documents }
    };
    args.files.iter().map(each).collect()
}

/// The name of a file without its endings; with a number where an earlier file has the same name, also to a disk
/// that does not tell large from small letters or a letter from its parts.
fn free_stem(file: &Path, taken: &mut BTreeSet<String>) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let mut stem: &str = &name;
    for ending in [".json", ".docx", ".pdf", ".rogatory"] {
        let head = stem.len().saturating_sub(ending.len());
        if let Some((head, tail)) = stem.split_at_checked(head)
            && !head.is_empty()
            && tail.eq_ignore_ascii_case(ending)
        {
            stem = head;
        }
    }
    let mut free = stem.to_owned();
    let mut number = 2;
    while !taken.insert(composed(&free).to_lowercase()) {
        free = format!("{stem}-{number}");
        number += 1;
    }
    free
}

impl Run<'_> {
    fn job(&self, job: &Job<'_>, workers: usize) -> Vec<Made> {
        // What cannot be written is said before the work, and a request is read once for all its documents.
        let request = guarded(|| desk::open_request(self.reference, job.file));
        match request {
            Ok(request) => in_order(&job.documents, workers, |wanted| {
                self.document(&request, wanted)
            }),
            Err(error) => job.documents.iter().map(|_| self.failed(&error)).collect(),
        }
    }

    fn document(&self, request: &Request, wanted: &Wanted) -> Made {
        match guarded(|| self.write(request, wanted)) {
            Ok((stage, carried)) => {
                let id = match stage {
                    Stage::WrittenDraft => "cli-written-draft",
                    _ => "cli-written",
                };
                Made {
                    stage,
                    message: written(id, &wanted.output, self.speaks),
                    findings: Plain::new(),
                    carried,
                }
            }
            Err(error @ DeskError::Produce(ProduceError::Incomplete { .. })) => {
                let found = check::one(
                    self.reference,
                    request,
                    self.today,
                    Some(wanted.language),
                    self.speaks,
                );
                Made {
                    stage: Stage::Incomplete,
                    message: problems::describe(&error, self.speaks),
                    findings: found.out,
                    carried: None,
                }
            }
            Err(error) => self.failed(&error),
        }
    }

    fn write(
        &self,
        request: &Request,
        wanted: &Wanted,
    ) -> Result<(Stage, Option<Carried>), DeskError> {
        self.output.admit(&wanted.output)?;
        let produced = produce::produce(
            self.reference,
            request,
            wanted.language,
            wanted.format,
            self.today,
            self.choices.clone(),
        )?;
        if let Some(folder) = &self.folder {
            crate::store::make_folder(folder)?;
        }
        self.output.write(&wanted.output, &produced.bytes)?;
        let stage = if produced.is_draft {
            Stage::WrittenDraft
        } else {
            Stage::Written
        };
        Ok((stage, produced.carried))
    }

    fn failed(&self, error: &DeskError) -> Made {
        Made {
            stage: Stage::Failed,
            message: problems::describe(error, self.speaks),
            findings: Plain::new(),
            carried: None,
        }
    }
}

/// Messages and exit code of the whole run, in the order of files, languages and formats.
fn report(jobs: &[Job<'_>], made: &[Vec<Made>], several: bool, as_json: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut documents: Vec<Value> = Vec::new();
    for (job, made) in jobs.iter().zip(made) {
        let mut said = BTreeSet::new();
        // What holds for every document of a file is said of the file.
        let same = made
            .iter()
            .all(|m| made.first().is_some_and(|first| first.message == m.message));
        for (wanted, made) in job.documents.iter().zip(made) {
            outcome.code = outcome.code.max(made.stage.code());
            let done = made.stage.code() == 0;
            documents.push(json!({
                "file": job.file.display().to_string(),
                "language": wanted.language,
                "format": wanted.format.ending(),
                "output": wanted.output.display().to_string(),
                "state": made.stage.id(),
                "error": (!done).then_some(&made.message),
                "carried": made.carried.as_ref().map(|carried| json!({
                    "travels": carried.travels(),
                    "stays": carried.stays,
                })),
            }));
            // A file that cannot be read is said once, not for each of its documents.
            if !done && !said.insert((&made.findings, &made.message)) {
                continue;
            }
            if !as_json {
                outcome.err.append(&made.findings);
            }
            if done || !several {
                outcome.err.line(&made.message);
            } else if same {
                outcome
                    .err
                    .line(format!("{}: {}", job.file.display(), made.message));
            } else {
                let file = job.file.display();
                outcome
                    .err
                    .line(format!("{file} ({}): {}", wanted.language, made.message));
            }
        }
    }
    if as_json {
        outcome.out = Plain::json(&json!({ "documents": documents }));
    }
    outcome
}
