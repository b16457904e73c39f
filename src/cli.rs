//! The command line: what is asked, and one file for each command that answers it.
//!
//! Commands load a handbook, call pure functions, and write to a `Write`; nothing here knows the screen of the browser.
//! Results go to standard output, everything else to standard error.

mod args;
mod browse;
mod check;
mod error;
mod export;
mod generate;
mod json;
mod name;
mod paint;
mod show;
mod tree;

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

pub use args::{Args, Color};
pub use error::CliError;

use crate::config::file::Settings;
use crate::handbook::Handbook;
use crate::load::{self, Source};
use crate::text::sanitise;
use args::{Command, Common, ShowFormat};
use paint::{Ansi, Paint};

/// How a command ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or found.
    Done,
    /// Nothing was found, or `check` found errors.
    Nothing,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Nothing => ExitCode::from(1),
        }
    }
}

/// Does what the arguments ask for.
///
/// # Errors
///
/// What the person at the terminal must be told. A closed pipe is no error: nobody wants the rest.
pub fn run(args: Args) -> Result<Outcome, CliError> {
    let result = match args.command {
        None => browse::run(args.path, &args.common),
        Some(command) => {
            let mut out = BufWriter::new(io::stdout().lock());
            answer(command, &args.common, &mut out).and_then(|outcome| {
                out.flush()?;
                Ok(outcome)
            })
        }
    };
    match result {
        Err(CliError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Outcome::Done),
        result => result,
    }
}

fn answer(command: Command, common: &Common, out: &mut impl Write) -> Result<Outcome, CliError> {
    match command {
        Command::Completions { shell } => generate::completions(shell, out)?,
        Command::Man => generate::man(out)?,
        command => {
            let settings = Settings::read(common.config.as_deref())?;
            let handbook = load::all(&source(None, common, &settings), &settings.sites())?;
            return ask(command, &handbook, common, &settings, out);
        }
    }
    Ok(Outcome::Done)
}

/// Answers a question about a handbook.
fn ask(
    command: Command,
    handbook: &Handbook,
    common: &Common,
    settings: &Settings,
    out: &mut impl Write,
) -> Result<Outcome, CliError> {
    let paint = Paint::for_stdout(common.color);
    let ascii = common.ascii || settings.ascii;
    match command {
        Command::Tree { depth } => Ok(tree::write(handbook, depth, ascii, paint, out)?),
        Command::Show { role, format } => {
            let place = name::resolve(handbook, &role)?;
            let at_terminal = if io::stdout().is_terminal() { ShowFormat::Text } else { ShowFormat::Markdown };
            show::write(handbook, place, format.unwrap_or(at_terminal), ascii, paint, out)?;
            Ok(Outcome::Done)
        }
        Command::Export { format } => {
            export::write(handbook, format, out)?;
            Ok(Outcome::Done)
        }
        Command::Check { format } => {
            let outcome = check::write(handbook, format, paint, out)?;
            out.flush()?;
            // On a terminal the two streams meet: the summary is to stand last.
            let _ = writeln!(io::stderr(), "{}", check::summary(handbook));
            Ok(outcome)
        }
        Command::Completions { .. } | Command::Man => Ok(Outcome::Done),
    }
}

/// Tells of an error and what may help, on standard error.
pub fn report(error: &CliError, color: Color) {
    let paint = Paint::for_stderr(color);
    let mut err = io::stderr().lock();
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(err, "{}: {}", paint.text(Ansi::ERROR, "error"), sanitise(&error.to_string()));
    for hint in error.hints() {
        let _ = writeln!(err, "  {}", sanitise(&hint));
    }
}

/// The handbook to read: what was given, the configured one, or the sample.
fn source(path: Option<PathBuf>, common: &Common, settings: &Settings) -> Source {
    let given = path.or_else(|| common.handbook.clone()).or_else(|| settings.handbook.clone());
    given.map_or(Source::Sample, Source::Path)
}
