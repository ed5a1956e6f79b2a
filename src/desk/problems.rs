//! Errors in words, in the language asked for: what is wrong, where, what to do.

use super::DeskError;
use super::package::AnnexError;
use super::produce::ProduceError;
use crate::export::ExportError;
use crate::i18n::{Args, text, text_with};
use crate::import::ImportError;
use crate::request::file::{MINOR, VERSION};
use crate::store::StoreError;
use crate::terms::Language;

/// An error as a person reads it.
#[must_use]
pub fn describe(error: &DeskError, language: Language) -> String {
    match error {
        DeskError::Store(error) => store(error, language),
        DeskError::Import(error) => import(error, language),
        DeskError::Produce(ProduceError::Incomplete { blocking }) => {
            let blocking = i64::try_from(*blocking).unwrap_or(i64::MAX);
            text_with(
                language,
                "cli-incomplete",
                &Args::new().number("number", blocking),
            )
        }
        DeskError::Produce(ProduceError::Export(ExportError::MissingCharacters { characters })) => {
            text_with(
                language,
                "export-missing-characters",
                &Args::new().with("characters", characters.clone()),
            )
        }
        DeskError::Produce(ProduceError::Export(ExportError::Passage { element, words })) => {
            let place = element.as_ref().map(|id| format!("/answers/{id}"));
            text_with(
                language,
                "export-passage",
                &Args::new()
                    .with("words", words.clone())
                    .with("place", place.unwrap_or_else(|| "–".to_owned())),
            )
        }
        DeskError::Produce(error) => text_with(
            language,
            "cli-produce-failed",
            &Args::new().with("detail", error.to_string()),
        ),
        DeskError::Annex(AnnexError::Missing { folder, files }) => text_with(
            language,
            "export-annex-missing",
            &Args::new()
                .with("files", files.join(", "))
                .with("folder", folder.display().to_string()),
        ),
        DeskError::Annex(AnnexError::Name { name }) => text_with(
            language,
            "export-annex-name",
            &Args::new().with("name", name.as_str()),
        ),
        DeskError::Logo(fault) => text(language, &format!("export-logo-{}", fault.id())),
        DeskError::Conflict(conflict) => text_with(
            language,
            "cli-file-conflict",
            &Args::new().with("path", conflict.path.display().to_string()),
        ),
        DeskError::NoFileName => text(language, "cli-no-file-name"),
        DeskError::GivenUp => text(language, "cli-given-up"),
        DeskError::Fault => text(language, "cli-fault"),
    }
}

/// A file error in words. The path, which may name a case, stands last.
#[must_use]
pub fn store(error: &StoreError, language: Language) -> String {
    let args = Args::new()
        .with("system", error.system().unwrap_or_default())
        .with("path", error.path().display().to_string());
    text_with(language, &format!("cli-file-{}", error.id()), &args)
}

/// An import error in words.
#[must_use]
pub fn import(error: &ImportError, language: Language) -> String {
    let args = Args::new();
    let (id, args) = match error {
        ImportError::TooLarge { limit } => {
            let mib = i64::try_from(limit / (1024 * 1024)).unwrap_or(i64::MAX);
            ("import-too-large", args.number("mib", mib))
        }
        ImportError::NotUtf8 { position } => (
            "import-not-utf8",
            args.with("position", position.to_string()),
        ),
        ImportError::Form {
            line,
            column,
            path,
            fault,
            problem,
        } => {
            let args = args
                .with("line", line.to_string())
                .with("column", column.to_string())
                .with("path", path.clone())
                .with("name", fault.name())
                .with("problem", problem.clone());
            return text_with(language, &format!("import-form-{}", fault.id()), &args);
        }
        ImportError::OtherSort { sort } => {
            let args = args.with("format", sort.format());
            return text_with(language, &format!("import-file-{}", sort.id()), &args);
        }
        ImportError::NotARequest => ("import-not-a-request", args),
        ImportError::NewerVersion { found } => (
            "import-newer-version",
            args.with("found", found.clone())
                .with("reads", format!("{VERSION}.{MINOR}")),
        ),
        ImportError::OtherFormat { found } => {
            ("import-other-format", args.with("found", found.clone()))
        }
        ImportError::UnknownId { path, what, id } => (
            "import-unknown-id",
            args.with("path", path.clone())
                .with(
                    "what",
                    text(language, &format!("import-sort-{}", what.id())),
                )
                .with("id", id.clone()),
        ),
        ImportError::Territory { path, id } => (
            "import-territory",
            args.with("path", path.clone()).with("id", id.as_str()),
        ),
        ImportError::OtherValue {
            path,
            expected,
            found,
        } => (
            "import-other-value",
            args.with("path", path.clone())
                .with("expected", *expected)
                .with("found", *found),
        ),
        ImportError::Carrier(fault) => {
            let args = args.with("detail", fault.detail());
            return text_with(language, &format!("import-carrier-{}", fault.id()), &args)
                .replace(" ()", "")
                .replace("（）", "");
        }
        ImportError::TooMany { path, limit } | ImportError::TooLong { path, limit } => {
            let limit = i64::try_from(*limit).unwrap_or(i64::MAX);
            let id = match error {
                ImportError::TooMany { .. } => "import-too-many",
                _ => "import-too-long",
            };
            let args = args.with("path", path.clone());
            (id, args.with("limit", crate::i18n::number(limit, language)))
        }
        ImportError::NotANumber { path, text } => (
            "import-not-a-number",
            args.with("path", path.clone()).with("text", text.clone()),
        ),
    };
    text_with(language, id, &args)
}
