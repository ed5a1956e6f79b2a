//! The note that goes with the files of a request: what is enclosed, and by which fingerprints it can be verified.

use serde_json::{Value, json};

use super::markup::typed;
use super::{DraftingError, context, finished, put, templates};
use crate::check::Requirements;
use crate::document::Document;
use crate::i18n::{self, Args, written_language_name};
use crate::request::{Request, clean};
use crate::terms::Language;

/// What a file of a package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enclosed {
    /// The letter in a language.
    Letter(Language),
    /// The report of the check in a language.
    Report(Language),
    /// The request file.
    Request,
    /// An annex, by its position in the request, counted from 0.
    Annex(usize),
}

/// A file of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnclosedFile {
    /// What it is.
    pub what: Enclosed,
    /// Its path in the package.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// Writes the note in a language. `separate` are the annexes that are not in the package, by position from 0.
///
/// # Errors
/// A fault of the template.
pub fn transmission_note(
    request: &Request,
    requirements: &Requirements,
    language: Language,
    files: &[EnclosedFile],
    separate: &[usize],
) -> Result<Document, DraftingError> {
    let (request, _) = clean::cleaned(request);
    let request: &Request = &request;
    let mut context = context::build(request, requirements, language);
    let named = |what: Enclosed| name(request, what, language);
    let enclosed: Value = files
        .iter()
        .enumerate()
        .map(|(i, file)| {
            json!({
                "number": i + 1,
                "what": named(file.what),
                "file": file.path,
                "sha256": file.sha256,
            })
        })
        .collect();
    let separate: Value = separate
        .iter()
        .map(|annex| json!({ "what": named(Enclosed::Annex(*annex)) }))
        .collect();
    let title = i18n::text(language, "export-note-title");
    put(&mut context, "enclosed", enclosed);
    put(&mut context, "separate", separate);
    // The table takes the place of the list of annexes at the end of a letter.
    put(&mut context, "annexes", json!([]));
    put(&mut context, "title", Value::String(title.clone()));
    let contact = templates::render("shared_contact", language, &context)?;
    put(&mut context, "contact_part", Value::String(contact));
    let part = templates::render("transmission_note", language, &context)?;
    put(&mut context, "parts", Value::String(part));
    finished(&context, title, request, requirements, language)
}

/// The name of a file as markup; an annex with its title, which a person typed.
fn name(request: &Request, what: Enclosed, language: Language) -> String {
    let with_language = |id: &str, other: Language| {
        let args = Args::new().with("language", written_language_name(other.code(), language));
        typed(&i18n::text_with(language, id, &args), language)
    };
    match what {
        Enclosed::Letter(other) => with_language("export-what-letter", other),
        Enclosed::Report(other) => with_language("export-what-report", other),
        Enclosed::Request => typed(&i18n::text(language, "export-what-request"), language),
        Enclosed::Annex(position) => {
            let number = i64::try_from(position + 1).unwrap_or(i64::MAX);
            let args = Args::new().number("number", number);
            let caption = typed(
                &i18n::text_with(language, "export-what-annex", &args),
                language,
            );
            let title = request
                .annexes
                .get(position)
                .and_then(|annex| annex.title.get(language))
                .map(|passage| typed(&passage.text, language));
            match title {
                Some(title) => format!("{caption} – {title}"),
                None => caption,
            }
        }
    }
}
