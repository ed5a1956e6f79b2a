//! Carrying out actions after the frame.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};

use super::action::{Action, Unsaved, Zoom};
use super::app::App;
use super::chooser::{Choice, Purpose, Question, with_ending};
use super::context::Names;
use super::place::{Page, Place};
use super::screens::dialogs::{After, Dialog};
use super::screens::form::Target;
use super::widgets::Seek;
use super::{bidi, names, place, theme};
use crate::desk::{Command, Desk, DeskError, Done, Edit, Stepped, carrying, problems};
use crate::i18n::Args;
use crate::store::Recovery;
use crate::terms::{Language, RecordId};

const ZOOMS: std::ops::RangeInclusive<f32> = 0.6..=2.5;

impl App {
    /// Carries out one action.
    pub(super) fn apply(&mut self, action: Action, ctx: &Context) {
        match action {
            Action::Edit(edit) => self.command(Command::Edit(edit), ctx),
            Action::Undo => self.step(Command::Undo, ctx),
            Action::Redo => self.step(Command::Redo, ctx),
            Action::New => self.unless_unsaved(After::New, ctx),
            Action::Open => self.ask(Purpose::Open, ctx),
            Action::OpenPath(path) => self.unless_unsaved(After::OpenPath(path), ctx),
            Action::OpenSaved(path) => {
                self.dialog = None;
                self.open_saved(&path, ctx);
            }
            Action::SaveBeside(path) => self.save_beside(&path, ctx),
            Action::SaveOver(path) => self.save_over(&path, ctx),
            Action::Replace(purpose, path) => {
                self.dialog = None;
                self.use_file(purpose, path, ctx);
            }
            Action::Example(name) => self.unless_unsaved(After::Example(name), ctx),
            Action::Save => self.save(ctx),
            Action::SaveAs => self.ask(Purpose::Save, ctx),
            Action::Restore(index) => self.unless_unsaved(After::Restore(index), ctx),
            Action::Forget(index) => {
                if index < self.left_behind.len() {
                    Recovery::forget(&self.left_behind.remove(index).copy);
                }
            }
            Action::Go(place) => self.go(place),
            Action::Turn(by) => self.turn(by),
            Action::ScreenLanguage(language) => {
                self.screen = language.into();
                self.names = Names::new(self.reference.clone(), self.screen);
                super::app::speak(ctx, self.screen);
                self.notice = None;
                self.settings.screen_language = Some(language);
                self.remember();
            }
            Action::DocumentLanguage(language) => self.document_language = Some(language),
            Action::Theme(chosen) => {
                theme::choose(ctx, chosen);
                self.settings.theme = chosen;
                self.remember();
            }
            Action::Digits(chosen) => {
                bidi::set_digits(ctx, chosen);
                self.settings.digits = chosen;
                self.remember();
            }
            Action::Zoom(step) => self.zoom(step, ctx),
            Action::Export(made) => self.export(made, false, ctx),
            Action::ExportDraft(made) => {
                self.dialog = None;
                self.export(made, true, ctx);
            }
            Action::Carry(carry) => {
                self.settings.carry = carry;
                self.remember();
            }
            Action::ShowCarried => {
                let language = self.language_of_documents();
                if let Some(desk) = &self.desk {
                    let screen = self.screen.language();
                    let said = carrying::said(&self.reference, desk.request(), language, screen);
                    self.dialog = said.ok().map(|lines| Dialog::Carried(lines.join("\n")));
                }
            }
            Action::ChooseLogo => self.ask(Purpose::Logo, ctx),
            Action::RemoveLogo => {
                self.settings.logo = None;
                self.remember();
            }
            Action::ShowPassage(element) => {
                self.pages.marked = Some(element.clone());
                self.pages.look_for = Some(element);
                ctx.request_repaint();
            }
            Action::AskToDelete(list, id, name) => {
                self.dialog = Some(Dialog::Delete(list, id, name))
            }
            Action::ChooseAnnexFile(id) => self.ask(Purpose::Annex(id), ctx),
            Action::Unsaved(answer) => self.unsaved(answer, ctx),
            Action::PathTyped(purpose, path) => {
                self.dialog = None;
                let path = with_ending(path, &purpose);
                self.use_unasked(purpose, path, ctx);
            }
            Action::PathLeft => {
                self.dialog = None;
                self.choose_nothing();
            }
            Action::Drawer(region) => {
                let is_open = self.drawer == Some(region);
                self.drawer = (!is_open).then_some(region);
            }
            Action::StopWork => {
                self.work.give_up();
                self.notice = None;
            }
            Action::CloseAnyway => {
                self.work.give_up();
                self.dialog = None;
                self.unless_unsaved(After::Close, ctx);
            }
            Action::CloseDialog => {
                self.dialog = None;
                self.after_unsaved = None;
            }
        }
    }

    fn command(&mut self, command: Command, ctx: &Context) {
        self.dialog = None;
        let Some(desk) = &mut self.desk else { return };
        let undone = matches!(command, Command::Undo);
        let seconds = ctx.input(|i| i.time);
        let now = Duration::try_from_secs_f64(seconds).unwrap_or_default();
        let done = desk.apply(command, now);
        if done == Done::Nothing {
            return;
        }
        self.notice = None;
        self.keeper.changed(seconds);
        self.mend_page();
        if let Done::Stepped(step) = done {
            self.show_step(&step, undone);
        }
        ctx.request_repaint();
    }

    /// Undo and redo. What is being typed in a field and is no value yet gives way first: it is no step of the draft.
    fn step(&mut self, command: Command, ctx: &Context) {
        let undone = matches!(command, Command::Undo);
        if self.form.forget_typing() && undone {
            self.notice = Some(self.screen.say("ui-undone-typing"));
            return;
        }
        self.command(command, ctx);
    }

    /// Says what was taken back or done again, and shows the place where it was.
    fn show_step(&mut self, step: &Stepped, undone: bool) {
        let Some(desk) = &self.desk else { return };
        let what = names::of_location(&step.at, &self.reference, desk.request(), self.screen);
        let how = self.screen.say(&format!("ui-step-{}", step.manner.id()));
        let id = if undone { "ui-undone" } else { "ui-redone" };
        let args = Args::new().with("what", what).with("how", how);
        let notice = self.screen.say_with(id, &args);
        let way = place::way_to(&step.at, desk);
        self.form.show(&step.at, &way.folds);
        if let Some(place) = way.place {
            // The text of a language stands alone in its field; elsewhere the field itself knows what was changed.
            let caret = step.caret.filter(|_| step.at.language_of().is_some());
            self.go_to(Target {
                place,
                seek: Some(Seek { caret }),
            });
        }
        self.notice = Some(notice);
    }

    /// A section that is gone after a change of kinds is left.
    fn mend_page(&mut self) {
        if let (Some(desk), Page::Section(title)) = (&self.desk, &self.page)
            && super::place::section(desk, title).is_none()
        {
            self.page = Page::Setup;
        }
    }

    fn go(&mut self, place: Place) {
        self.go_to(place.into());
    }

    fn go_to(&mut self, target: Target) {
        let place = target.place.clone();
        let Some(desk) = &mut self.desk else { return };
        desk.end_step();
        if let Some(page) = place.page(desk) {
            if page != self.page {
                self.setup.leave();
                self.form.leave();
            }
            self.page = page;
            self.drawer = None;
            self.form.scroll_to = Some(target);
            self.marked = Some(place);
        }
    }

    /// Another page, in the order of the outline.
    fn turn(&mut self, by: isize) {
        let Some(desk) = &self.desk else { return };
        let mut pages = vec![Place::Setup, Place::FirstStep];
        let sections = desk.outline().iter();
        pages.extend(sections.map(|s| Place::Section(s.title.clone())));
        let here = pages
            .iter()
            .position(|place| place.page(desk).as_ref() == Some(&self.page));
        let next = here.and_then(|at| at.checked_add_signed(by));
        if let Some(place) = next.and_then(|at| pages.get(at)).cloned() {
            self.go(place);
        }
    }

    fn zoom(&mut self, step: Zoom, ctx: &Context) {
        let now = self.settings.zoom;
        let next = match step {
            Zoom::In => now + 0.1,
            Zoom::Out => now - 0.1,
            Zoom::Reset => 1.0,
        };
        self.settings.zoom = ((next * 10.0).round() / 10.0).clamp(*ZOOMS.start(), *ZOOMS.end());
        ctx.set_zoom_factor(self.settings.zoom);
        self.remember();
    }

    /// Settings hold no work: a folder that cannot be written to is no reason to disturb anybody.
    pub(super) fn remember(&self) {
        if let Some(folder) = &self.settings_folder {
            let _ = self.settings.save(folder);
        }
    }

    pub(super) fn show(&mut self, desk: Desk) {
        self.document_language = Some(desk.request().drafting_language);
        self.page = match desk.outline().first() {
            Some(section) if desk.path().is_some() => Page::Section(section.title.clone()),
            _ => Page::Setup,
        };
        self.marked = None;
        self.notice = None;
        self.pages.forget();
        self.form = Default::default();
        self.drawer = None;
        self.setup = Default::default();
        // The draft before it lets go of its file first, which may be the same.
        self.desk = None;
        self.desk.insert(desk).hold();
    }

    pub(super) fn problem(&mut self, error: &DeskError) {
        self.dialog = Some(Dialog::Problem(
            self.screen
                .shown(problems::describe(error, self.screen.language())),
        ));
    }

    fn unless_unsaved(&mut self, after: After, ctx: &Context) {
        if self.desk.as_ref().is_some_and(Desk::is_unsaved) {
            self.after_unsaved = Some(after);
            self.dialog = Some(Dialog::Unsaved);
        } else {
            self.go_on(after, ctx);
        }
    }

    pub(super) fn go_on(&mut self, after: After, ctx: &Context) {
        match after {
            After::New => {
                self.keeper.discard();
                self.show(Desk::start(
                    &self.reference,
                    Vec::new(),
                    None,
                    None,
                    self.screen.language(),
                    self.today,
                ));
            }
            After::OpenPath(path) => {
                self.given_up = self.desk.as_ref().map(Desk::revision);
                self.open_path(&path, ctx);
            }
            After::Example(name) => {
                if let Some(desk) = Desk::from_example(&self.reference, name, self.today) {
                    self.keeper.discard();
                    self.show(desk);
                }
            }
            After::Restore(index) => self.restore(index),
            After::Close => {
                self.keeper.discard();
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    fn unsaved(&mut self, answer: Unsaved, ctx: &Context) {
        self.dialog = None;
        match answer {
            Unsaved::Save => self.save(ctx),
            Unsaved::Cancel => self.after_unsaved = None,
            Unsaved::Discard => {
                if let Some(after) = self.after_unsaved.take() {
                    self.go_on(after, ctx);
                }
            }
        }
    }

    /// Keeps the window open while there is unsaved work and no answer to what shall become of it.
    pub(super) fn watch_closing(&mut self, ctx: &Context) {
        if !ctx.input(|i| i.viewport().close_requested()) || self.may_close {
            return;
        }
        if self.work.present().is_some() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.dialog = Some(Dialog::Working);
            return;
        }
        if self.desk.as_ref().is_some_and(Desk::is_unsaved) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.after_unsaved = Some(After::Close);
            self.dialog = Some(Dialog::Unsaved);
        } else {
            self.keeper.discard();
        }
    }

    pub(super) fn language_of_documents(&self) -> Language {
        self.document_language
            .or_else(|| self.desk.as_ref().map(|d| d.request().drafting_language))
            .unwrap_or(self.screen.language())
    }

    pub(super) fn ask(&mut self, purpose: Purpose, ctx: &Context) {
        if self.desk.is_none() && purpose != Purpose::Open {
            return;
        }
        let say = |id: &str| self.screen.say(id);
        let path = self.desk.as_ref().and_then(|d| d.path());
        let stem = path
            .and_then(|p| p.file_name())
            .map(|n| n.to_string_lossy().into_owned());
        let (title, file_type, name) = match &purpose {
            Purpose::Open => (
                say("ui-choose-open"),
                say("ui-file-type-request"),
                String::new(),
            ),
            Purpose::Save => (
                say("ui-choose-save"),
                say("ui-file-type-request"),
                stem.unwrap_or_else(|| "request.rogatory.json".to_owned()),
            ),
            Purpose::Write(language, made) => self.proposal(stem, *language, *made),
            Purpose::Logo => (
                say("ui-choose-logo"),
                say("ui-file-type-image"),
                String::new(),
            ),
            Purpose::Annex(_) => (
                say("ui-choose-annex"),
                say("ui-file-type-any"),
                String::new(),
            ),
        };
        let folder = path.and_then(Path::parent).map(Path::to_owned).or_else(|| {
            let recent = self.settings.recent.first()?;
            recent.parent().map(Path::to_owned)
        });
        let question = Question {
            purpose,
            title,
            file_type,
            name,
            folder,
        };
        self.chooser.ask(question, ctx, self.chosen.0.clone());
    }

    /// Takes what was chosen in a file dialog since the last frame.
    pub(super) fn take_chosen(&mut self, ctx: &Context) {
        while let Ok((purpose, choice)) = self.chosen.1.try_recv() {
            match choice {
                Choice::File(path) => self.use_file(purpose, path, ctx),
                Choice::Unasked(path) => self.use_unasked(purpose, path, ctx),
                // Nothing of what was to come after it is done.
                Choice::Left => self.choose_nothing(),
                Choice::NoDialog { title, proposal } => {
                    self.dialog = Some(Dialog::TypePath {
                        purpose,
                        title,
                        proposal,
                    });
                }
            }
        }
    }

    fn choose_nothing(&mut self) {
        self.after_unsaved = None;
        self.made = None;
    }

    /// A file about which nobody was asked: one that would be replaced is asked about.
    fn use_unasked(&mut self, purpose: Purpose, path: PathBuf, ctx: &Context) {
        let writes = matches!(purpose, Purpose::Save | Purpose::Write(..));
        let own = self.desk.as_ref().is_some_and(|desk| desk.is_own(&path));
        if writes && !own && path.symlink_metadata().is_ok() {
            self.dialog = Some(Dialog::Replace { purpose, path });
        } else {
            self.use_file(purpose, path, ctx);
        }
    }

    fn use_file(&mut self, purpose: Purpose, path: PathBuf, ctx: &Context) {
        match purpose {
            // The dialog does not hold the window: the draft may have changed while it was open.
            Purpose::Open => self.unless_unsaved(After::OpenPath(path), ctx),
            Purpose::Save => self.save_to(&path, ctx),
            Purpose::Write(..) => self.write_made(&path),
            Purpose::Logo => self.take_logo(path),
            Purpose::Annex(id) => self.name_annex_file(&id, path, ctx),
        }
    }

    /// Only the name of an annex's file is taken; the file itself is not read.
    fn name_annex_file(&mut self, id: &RecordId, path: PathBuf, ctx: &Context) {
        let annex = self
            .desk
            .as_ref()
            .and_then(|d| d.request().annex(id))
            .cloned();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
        if let (Some(mut annex), Some(name)) = (annex, name) {
            annex.file = Some(name);
            let edit = Edit::Record(annex.into());
            self.command(Command::Edit(edit), ctx);
        }
    }
}
