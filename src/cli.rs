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
mod keys;
mod name;
mod paint;
mod search;
mod show;
mod tree;

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

pub use args::{Args, Color};
pub use error::CliError;

use crate::config::file::{self, Settings};
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
            answer(command, args.path, &args.common, &mut out).and_then(|outcome| {
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

fn answer(command: Command, path: Option<PathBuf>, common: &Common, out: &mut impl Write) -> Result<Outcome, CliError> {
    let settings = || Settings::read(common.config.as_deref());
    let handbook = move |settings: &Settings| load::all(&source(path, common, settings), &settings.sites());
    let paint = Paint::for_stdout(common.color);
    match command {
        Command::Tree { depth } => {
            let settings = settings()?;
            let outcome = tree::write(&handbook(&settings)?, depth, common.ascii || settings.ascii, paint, out)?;
            if outcome == Outcome::Nothing {
                let _ = writeln!(io::stderr(), "no pages in this handbook");
            }
            return Ok(outcome);
        }
        Command::Show { role, format } => {
            let settings = settings()?;
            let handbook = handbook(&settings)?;
            let place = name::resolve(&handbook, &role)?;
            let at_hand = if io::stdout().is_terminal() { ShowFormat::Text } else { ShowFormat::Markdown };
            let ascii = common.ascii || settings.ascii;
            show::write(&handbook, place, format.unwrap_or(at_hand), ascii, paint, out)?;
        }
        Command::Search(asked) => {
            let narrow = search::narrow(&asked)?;
            let handbook = handbook(&settings()?)?;
            return search::run(&handbook, &asked, &narrow, paint, out);
        }
        Command::Check { format } => {
            let handbook = handbook(&settings()?)?;
            let outcome = check::write(&handbook, format, paint, out)?;
            // On a terminal the two streams meet, and the summary is to stand last.
            out.flush()?;
            let _ = writeln!(io::stderr(), "{}", check::summary(&handbook));
            return Ok(outcome);
        }
        Command::Export { format } => export::write(&handbook(&settings()?)?, format, out)?,
        Command::Keys => keys::write(&file::keymap(settings()?.keys.as_deref())?, paint, out)?,
        Command::Completions { shell } => generate::completions(shell, out)?,
        Command::Man => generate::man(out)?,
    }
    Ok(Outcome::Done)
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
    given.filter(|path| !path.as_os_str().is_empty()).map_or(Source::Sample, Source::Path)
}
