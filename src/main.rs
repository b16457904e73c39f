//! The `rungs` program: parse, run, print the error and what may help, exit.

use std::process::ExitCode;

use rungs::cli;

fn main() -> ExitCode {
    let args = cli::parse();
    let color = args.common.color;
    match cli::run(args) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            cli::report(&error, color);
            ExitCode::from(2)
        }
    }
}
