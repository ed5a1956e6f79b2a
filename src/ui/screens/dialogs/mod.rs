//! Dialogs: questions that have to be answered before anything else.

use std::path::{Path, PathBuf};

use eframe::egui::{Context, Frame, Id, Key, Modal, ScrollArea, Ui};

use crate::desk::Edit;
use crate::i18n::{Args, ScreenLanguage};
use crate::request::RecordList;
use crate::terms::{Language, RecordId};
use crate::ui::action::{Action, Made, Unsaved};
use crate::ui::chooser::Purpose;
use crate::ui::widgets::{
    Written, button, column, default_button, focus_on, label, passing_line, primary_button,
    subheading, wrapped_row,
};

/// What is asked or said.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// There is unsaved work: save, discard or cancel.
    Unsaved,
    /// Something blocks the document: marked draft or back.
    Incomplete {
        /// How many findings block.
        blocking: usize,
        /// Language of the document.
        language: Language,
        /// What was to be made.
        made: Made,
    },
    /// Whether a record is deleted, with every pointer to it.
    Delete(RecordList, RecordId, String),
    /// The path of a file, where the system has no dialog for files.
    TypePath {
        /// What the file is for.
        purpose: Purpose,
        /// Title of the question.
        title: String,
        /// The path to begin with.
        proposal: PathBuf,
    },
    /// The file was changed since it was opened, or is open elsewhere: save beside it, overwrite it or cancel.
    Conflict {
        /// The file.
        path: PathBuf,
        /// Heading.
        heading: String,
        /// What has become of the file, line by line.
        lines: Vec<String>,
    },
    /// Whether a file that exists is replaced, where the system did not ask.
    Replace {
        /// What the file is for.
        purpose: Purpose,
        /// The file.
        path: PathBuf,
    },
    /// Unsaved work on the file that is to be opened was found.
    FoundCopy {
        /// The place of the copy in the list.
        index: usize,
        /// The file.
        path: PathBuf,
        /// What the copy is.
        about: String,
    },
    /// The file that was opened is open elsewhere.
    OpenElsewhere(String),
    /// Where a request that came inside a document is from, and whether the document was changed.
    Received(String),
    /// What documents would carry, and what stays.
    Carried(String),
    /// Slow work is being done: wait, or close all the same.
    Working,
    /// What could not be done, in words.
    Problem(String),
}

/// What goes on once the question about unsaved work is answered.
#[derive(Clone, Debug)]
pub enum After {
    /// A new request.
    New,
    /// A file to open.
    OpenPath(PathBuf),
    /// An example, by its name.
    Example(&'static str),
    /// A recovery copy, by its place in the list.
    Restore(usize),
    /// The end of the program.
    Close,
}

/// Draws a dialog above everything else.
pub fn dialog_ui(ctx: &Context, dialog: &Dialog, screen: ScreenLanguage, out: &mut Vec<Action>) {
    let frame = Frame::popup(&ctx.global_style()).inner_margin(20);
    let shown = Modal::new(Id::unique("dialog"))
        .frame(frame)
        .show(ctx, |ui| {
            ui.set_width(440.0);
            ui.spacing_mut().item_spacing.y = 10.0;
            ui.with_layout(column(ui), |ui| content_ui(ui, dialog, screen, out));
        });
    if shown.should_close() {
        out.push(match dialog {
            Dialog::Unsaved => Action::Unsaved(Unsaved::Cancel),
            Dialog::TypePath { .. } | Dialog::Replace { .. } => Action::PathLeft,
            _ => Action::CloseDialog,
        });
    }
}

fn content_ui(ui: &mut Ui, dialog: &Dialog, screen: ScreenLanguage, out: &mut Vec<Action>) {
    let say = |id: &str| screen.say(id);
    match dialog {
        Dialog::Unsaved => {
            subheading(ui, &say("ui-unsaved-heading"));
            label(ui, &say("ui-unsaved-about"));
            wrapped_row(ui, |ui| {
                if default_button(ui, &say("ui-unsaved-save")).clicked() {
                    out.push(Action::Unsaved(Unsaved::Save));
                }
                if button(ui, &say("ui-unsaved-discard")).clicked() {
                    out.push(Action::Unsaved(Unsaved::Discard));
                }
                if button(ui, &say("ui-cancel")).clicked() {
                    out.push(Action::Unsaved(Unsaved::Cancel));
                }
            });
        }
        Dialog::Incomplete {
            blocking,
            language: document,
            made,
        } => {
            subheading(ui, &say("ui-incomplete-heading"));
            let args = Args::new()
                .number("number", i64::try_from(*blocking).unwrap_or(i64::MAX))
                .with("language", screen.language_name(document.code()));
            label(ui, &screen.say_with("ui-incomplete-about", &args));
            wrapped_row(ui, |ui| {
                if default_button(ui, &say("ui-incomplete-back")).clicked() {
                    out.push(Action::CloseDialog);
                }
                if button(ui, &say("ui-incomplete-draft")).clicked() {
                    out.push(Action::ExportDraft(*made));
                }
            });
        }
        Dialog::Delete(list, id, name) => {
            let args = Args::new().with("name", name.clone());
            subheading(ui, &say("ui-delete-heading"));
            label(ui, &screen.say_with("ui-delete-about", &args));
            wrapped_row(ui, |ui| {
                if default_button(ui, &say("ui-cancel")).clicked() {
                    out.push(Action::CloseDialog);
                }
                if button(ui, &say("ui-delete")).clicked() {
                    out.push(Action::Edit(Edit::RemoveRecord(*list, id.clone())));
                }
            });
        }
        Dialog::Working => {
            subheading(ui, &say("ui-work-heading"));
            label(ui, &say("ui-work-about"));
            wrapped_row(ui, |ui| {
                if default_button(ui, &say("ui-work-wait")).clicked() {
                    out.push(Action::CloseDialog);
                }
                if button(ui, &say("ui-work-close")).clicked() {
                    out.push(Action::CloseAnyway);
                }
            });
        }
        Dialog::TypePath {
            purpose,
            title,
            proposal,
        } => type_path_ui(ui, purpose, title, proposal, screen, out),
        Dialog::Conflict {
            path,
            heading,
            lines,
        } => {
            subheading(ui, heading);
            ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
                for line in lines {
                    label(ui, line);
                }
            });
            wrapped_row(ui, |ui| {
                if primary_button(ui, &say("ui-conflict-beside")).clicked() {
                    out.push(Action::SaveBeside(path.clone()));
                }
                if button(ui, &say("ui-conflict-over")).clicked() {
                    out.push(Action::SaveOver(path.clone()));
                }
                if button(ui, &say("ui-cancel")).clicked() {
                    out.push(Action::CloseDialog);
                }
            });
        }
        Dialog::Replace { purpose, path } => {
            let args = Args::new().with("file", path.display().to_string());
            subheading(ui, &say("ui-replace-heading"));
            label(ui, &screen.say_with("ui-replace-about", &args));
            wrapped_row(ui, |ui| {
                if primary_button(ui, &say("ui-cancel")).clicked() {
                    out.push(Action::PathLeft);
                }
                if button(ui, &say("ui-replace")).clicked() {
                    out.push(Action::Replace(purpose.clone(), path.clone()));
                }
            });
        }
        Dialog::FoundCopy { index, path, about } => {
            subheading(ui, &say("ui-recovery-found-heading"));
            label(ui, about);
            label(ui, &say("ui-recovery-found-about"));
            wrapped_row(ui, |ui| {
                if primary_button(ui, &say("ui-recovery-restore")).clicked() {
                    out.push(Action::Restore(*index));
                }
                if button(ui, &say("ui-recovery-open-saved")).clicked() {
                    out.push(Action::OpenSaved(path.clone()));
                }
                if button(ui, &say("ui-cancel")).clicked() {
                    out.push(Action::CloseDialog);
                }
            });
        }
        Dialog::OpenElsewhere(words) => {
            told_ui(ui, &say("ui-conflict-open-heading"), words, screen, out);
        }
        Dialog::Received(words) => told_ui(ui, &say("ui-received-heading"), words, screen, out),
        Dialog::Carried(words) => told_ui(ui, &say("ui-export-carried"), words, screen, out),
        Dialog::Problem(words) => told_ui(ui, &say("ui-problem-heading"), words, screen, out),
    }
}

/// Something that only has to be read; long lists scroll.
fn told_ui(ui: &mut Ui, title: &str, words: &str, screen: ScreenLanguage, out: &mut Vec<Action>) {
    subheading(ui, title);
    ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
        for line in words.lines() {
            label(ui, line);
        }
    });
    if default_button(ui, &screen.say("ui-close")).clicked() {
        out.push(Action::CloseDialog);
    }
}

/// A line for the path. What is typed lives in the window's memory as long as the question stands.
fn type_path_ui(
    ui: &mut Ui,
    purpose: &Purpose,
    title: &str,
    proposal: &Path,
    screen: ScreenLanguage,
    out: &mut Vec<Action>,
) {
    let id = Id::unique("typed-path");
    let first = || proposal.to_string_lossy().into_owned();
    let mut typed = ui.data(|d| d.get_temp(id)).unwrap_or_else(first);
    subheading(ui, title);
    let about = label(ui, &screen.say("ui-type-path"));
    // A path is read from left to right in every language.
    let line = passing_line(ui, &mut typed, f32::INFINITY, Written::Code).labelled_by(about.id);
    let is_entered = line.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if ui.memory(|m| m.focused().is_none()) {
        // One can type at once.
        focus_on(ui.ctx(), line.id);
    }
    let path = PathBuf::from(typed.trim());
    ui.data_mut(|d| d.insert_temp(id, typed));
    wrapped_row(ui, |ui| {
        let is_pressed = primary_button(ui, &screen.say("ui-ok")).clicked();
        if (is_pressed || is_entered) && path.file_name().is_some() {
            ui.data_mut(|d| d.remove_temp::<String>(id));
            out.push(Action::PathTyped(purpose.clone(), path));
        }
        if button(ui, &screen.say("ui-cancel")).clicked() {
            ui.data_mut(|d| d.remove_temp::<String>(id));
            out.push(Action::PathLeft);
        }
    });
}
