//! Rogatory's program: parses the command line, opens the window or carries out a command.
#![forbid(unsafe_code)]

use std::cell::OnceCell;
use std::process::ExitCode;

use clap::Parser;
use rogatory::cli::{self, Cli};
use rogatory::i18n;
use rogatory::plain::Plain;
use rogatory::reference::Reference;
use rogatory::store::{Recovery, Settings};
use rogatory::terms::Language;
use rogatory::ui::{self, UiOptions};

fn main() -> ExitCode {
    // What a fault of the program says may name a case: only its place is told.
    std::panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(ToString::to_string);
        cli::say(&Plain::of(place.unwrap_or_default()));
    }));
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(said) => return ExitCode::from(cli::refuse(&said).print()),
    };
    // The only place that reads the clock.
    let today = jiff::Zoned::now().date();
    let reference = OnceCell::new();
    let known = || reference.get_or_init(Reference::embedded).clone();
    if let Some(outcome) = cli::run(&cli, known, today) {
        let code = outcome.print();
        // The process ends: to give back what is known piece by piece would only take longer.
        std::mem::forget(reference);
        return ExitCode::from(code);
    }
    let options = UiOptions {
        open: cli.file,
        screen_language: cli.lang,
        settings_folder: Settings::folder(),
        recovery_folder: Recovery::folder(),
        today,
    };
    match ui::run(Reference::embedded(), options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => {
            cli::say(&Plain::of(i18n::text(Language::En, "cli-no-display")));
            ExitCode::from(2)
        }
    }
}
