//! Writing what was made of the request, and the emblem that letters bear.

use std::path::{Path, PathBuf};

use super::action::Made;
use super::app::App;
use crate::desk::produce::Format;
use crate::desk::{Desk, DeskError, logo_of};
use crate::i18n::Args;
use crate::store::{Existing, Output};
use crate::terms::Language;

impl App {
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
