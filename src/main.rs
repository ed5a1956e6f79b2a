//! Rogatory's program: parses the command line, opens the window or carries out a command.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::Parser;
use rogatory::cli::{self, Cli};

fn main() -> ExitCode {
    // The only place that reads the clock.
    let today = jiff::Zoned::now().date();
    let cli = Cli::parse();
    let Some(outcome) = cli::run(&cli, today) else {
        return ExitCode::from(2);
    };
    outcome.print();
    ExitCode::from(outcome.code)
}
