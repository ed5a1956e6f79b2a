//! Making files of the request: letters, the result of the check, packages; and the emblem that letters bear.

use std::path::{Path, PathBuf};

use eframe::egui::Context;

use super::action::Made;
use super::app::App;
use super::chooser::Purpose;
use super::screens::dialogs::Dialog;
use crate::desk::package::{PackageChoices, collect_annexes, package};
use crate::desk::produce::{Choices, Format, ProduceError, check_report, produce};
use crate::desk::{Desk, DeskError, logo_of};
use crate::i18n::Args;
use crate::store::{Existing, Output};
use crate::terms::Language;

impl App {
    /// Makes what is wanted and asks where to write it; says what blocks otherwise.
    pub(super) fn export(&mut self, made: Made, force: bool, ctx: &Context) {
        let language = self.language_of_documents();
        match self.make(made, language, force) {
            Ok(Some(bytes)) => {
                self.made = Some(bytes);
                // The result of a check is for whoever checks: it speaks the language of the screen.
                let language = match made {
                    Made::Report => self.screen.language(),
                    _ => language,
                };
                self.ask(Purpose::Write(language, made), ctx);
            }
            Ok(None) => {}
            Err(DeskError::Produce(ProduceError::Incomplete { blocking })) => {
                self.dialog = Some(Dialog::Incomplete {
                    blocking,
                    language,
                    made,
                });
            }
            Err(error) => self.problem(&error),
        }
    }

    fn make(
        &self,
        made: Made,
        language: Language,
        force: bool,
    ) -> Result<Option<Vec<u8>>, DeskError> {
        let Some(desk) = &self.desk else {
            return Ok(None);
        };
        let (request, today) = (desk.request(), desk.today());
        let choices = || -> Result<Choices, DeskError> {
            Ok(Choices {
                force,
                carry: self.settings.carry,
                logo: self.settings.logo.as_deref().map(logo_of).transpose()?,
            })
        };
        let bytes = match made {
            Made::Letter(format) => {
                produce(
                    desk.reference(),
                    request,
                    language,
                    format,
                    today,
                    choices()?,
                )?
                .bytes
            }
            Made::Report => {
                let screen = self.screen.language();
                check_report(
                    desk.reference(),
                    request,
                    Some(language),
                    screen,
                    Format::Docx,
                    today,
                )?
                .bytes
            }
            Made::Package => {
                let mut languages = vec![language, request.drafting_language];
                languages.dedup();
                let annexes = collect_annexes(request, &folder_of(desk))?;
                let choices = PackageChoices {
                    languages,
                    formats: vec![Format::Pdf, Format::Docx],
                    letter: choices()?,
                    report: true,
                    today,
                };
                package(desk.reference(), request, annexes, &choices)?
            }
        };
        Ok(Some(bytes))
    }

    /// Title of the dialog, words for the type of file, name that is proposed.
    pub(super) fn proposal(
        &self,
        stem: Option<String>,
        language: Language,
        made: Made,
    ) -> (String, String, String) {
        let stem = stem.unwrap_or_else(|| "request".to_owned());
        let stem = stem.split('.').next().unwrap_or("request");
        let ending = made.ending();
        let (title, file_type, name) = match made {
            Made::Letter(Format::Pdf) => ("ui-choose-export", "ui-file-type-pdf", "letter"),
            Made::Letter(_) => ("ui-choose-export", "ui-file-type-docx", "letter"),
            Made::Report => ("ui-choose-report", "ui-file-type-docx", "check"),
            Made::Package => ("ui-choose-package", "ui-file-type-package", "package"),
        };
        let name = match made {
            Made::Letter(_) => format!("{stem}.{language}.{ending}"),
            Made::Report => format!("{stem}.{name}.{language}.{ending}"),
            Made::Package => format!("{stem}.{name}.{ending}"),
        };
        (self.screen.say(title), self.screen.say(file_type), name)
    }

    /// Writes what was made to the file that was chosen.
    pub(super) fn write_made(&mut self, path: &Path) {
        let Some(bytes) = self.made.take() else {
            return;
        };
        // The dialog for files has asked before it gave the name of a file that exists.
        let inputs = self.desk.as_ref().map(Desk::inputs).unwrap_or_default();
        let output = Output::new(Existing::Replace)
            .reading(inputs)
            .reading(&self.settings.logo);
        match output.write(path, &bytes) {
            Ok(()) => {
                let file = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                let args = Args::new().with("file", file);
                self.notice = Some(self.screen.say_with("ui-notice-exported", &args));
            }
            Err(error) => self.problem(&DeskError::from(error)),
        }
    }

    /// Takes an emblem if it is one; the file stays where it is and is read again for each letter.
    pub(super) fn take_logo(&mut self, path: PathBuf) {
        match logo_of(&path) {
            Ok(_) => {
                self.settings.logo = Some(path);
                self.remember();
            }
            Err(error) => self.problem(&error),
        }
    }
}

/// Where the files of annexes are looked for: beside the request file.
fn folder_of(desk: &Desk) -> PathBuf {
    desk.path()
        .and_then(Path::parent)
        .map_or_else(|| PathBuf::from("."), Path::to_owned)
}
