//! The command line: what is asked, and one file for each command that answers it.
//!
//! Commands load a handbook, call pure functions, and write to a `Write`; nothing here knows the screen of the browser.
//! Results go to standard output, everything else to standard error.

mod args;
mod browse;

mod check;
mod compare;
mod error;
mod escape;
mod export;
mod generate;
mod graph;
mod in_full;
mod index;
mod json;
mod keys;
mod ladder;
mod link;
mod map;
mod name;
mod new;
mod paint;
mod paper;
mod parse;
mod path;
mod picture;
mod places;
mod search;
mod show;
mod tree;
mod uri;

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

pub use args::{Args, Color};
pub use error::CliError;
pub use parse::parse;

use crate::config::file::{self, Settings};
use crate::handbook::{Handbook, Place};
use crate::ladder::Ladder;
use crate::load::{self, LoadError, Source};
use crate::text::sanitise;
use args::{Command, Common, ShowFormat};
use paint::{Ansi, Paint};

/// What is told of a handbook in which there is nothing to read.
const NO_PAGES: &str = "no pages in this handbook";

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

/// What a command is given that reads a handbook.
struct Given {
    settings: Settings,
    source: Source,
    paint: Paint,
}

impl Given {
    fn read(path: Option<PathBuf>, common: &Common) -> Result<Given, CliError> {
        let settings = Settings::read(common.config.as_deref())?;
        let source = source(path, common, &settings);
        let paint = Paint::for_stdout(common.color, common.ascii || settings.ascii);
        Ok(Given { settings, source, paint })
    }

    fn handbook(&self) -> Result<Handbook, LoadError> {
        load::all(&self.source, &self.settings.sites())
    }
}

fn answer(command: Command, path: Option<PathBuf>, common: &Common, out: &mut impl Write) -> Result<Outcome, CliError> {
    // Not read for what needs no handbook: the configuration may be what is wrong.
    let given = || Given::read(path.clone(), common);
    let read = || {
        let given = given()?;
        let handbook = given.handbook()?;
        Ok::<_, CliError>((given, handbook))
    };
    match command {
        Command::Tree { below, depth } => {
            let (given, handbook) = read()?;
            let below = below.map(|name| name::branch(&handbook, &name)).transpose()?;
            let roots = below.as_ref().map_or(handbook.departments(), std::slice::from_ref);
            return Ok(tree::write(&handbook, roots, depth, given.paint, out)?);
        }
        Command::Show { role, in_full, format } => {
            let (given, handbook) = read()?;
            let place = name::resolve(&handbook, &role)?;
            let at_hand = if io::stdout().is_terminal() { ShowFormat::Text } else { ShowFormat::Markdown };
            let format = format.unwrap_or(at_hand);
            if in_full {
                in_full::write(&handbook, place, format, given.paint, out)?;
            } else {
                show::write(&handbook, place, format, given.paint, out)?;
            }
        }
        Command::Ladder { page, format } => {
            let (given, handbook) = read()?;
            ladder::write(&handbook, name::resolve(&handbook, &page)?.page, format, given.paint, out)?;
        }
        Command::Map { department, format } => {
            let (given, handbook) = read()?;
            let entry = department.map(|name| name::entry(&handbook, &name)).transpose()?;
            return Ok(map::write(&handbook, entry, format, given.paint, out)?);
        }
        Command::Path { from, to, format } => {
            let (given, handbook) = read()?;
            let ends = (name::resolve(&handbook, &from)?, name::resolve(&handbook, &to)?);
            return Ok(path::write(&handbook, ends, format, given.paint, out)?);
        }
        Command::Compare { left, others, levels, format } => {
            let (given, handbook) = read()?;
            let left = name::resolve(&handbook, &left)?;
            let roles = if levels { compare::levels(&handbook, left)? } else { among(&handbook, left, &others)? };
            compare::write(&handbook, &roles, format, given.paint, out)?;
        }
        Command::Index { which, format } => {
            let (given, handbook) = read()?;
            return Ok(index::write(&handbook, which, format, given.paint, out)?);
        }
        Command::Search(asked) => {
            let narrow = search::narrow(&asked)?;
            let (given, handbook) = read()?;
            return search::run(&handbook, &asked, &narrow, given.paint, out);
        }
        Command::Check(mut asked) => {
            if check::explain(&asked, Paint::for_stdout(common.color, common.ascii), out)? {
                return Ok(Outcome::Done);
            }
            let Given { settings, source, paint } = given()?;
            let handbook = load::all(&check::source(source, &mut asked), &settings.sites())?;
            return check::run(&handbook, &asked, settings.check, paint, out);
        }
        Command::New { family, department, title } => {
            let (given, handbook) = read()?;
            let asked = (&*family, department.as_deref(), title.as_deref());
            new::run(&handbook, asked, (&given.settings.check, &given.settings.sites()), out)?;
        }
        Command::Export { roles, format } => {
            let (given, handbook) = read()?;
            let Some((left, others)) = roles.split_first() else {
                export::write(&handbook, &given.settings.check, format, out)?;
                return Ok(Outcome::Done);
            };
            let roles = among(&handbook, name::resolve(&handbook, left)?, others)?;
            compare::write(&handbook, &roles, compare::format(format)?, given.paint, out)?;
        }
        Command::Keys => {
            let given = given()?;
            keys::write(&file::keymap(given.settings.keys.as_deref())?, given.paint, out)?;
        }
        Command::Completions { shell } => generate::completions(shell, out)?,
        Command::Man => generate::man(out)?,
    }
    Ok(Outcome::Done)
}

/// The roles that are to stand side by side; one alone with the next step of its ladder, where the first level stands
/// for a page.
fn among(handbook: &Handbook, left: Place, others: &[String]) -> Result<Vec<Place>, CliError> {
    if others.is_empty() {
        let ladder = Ladder::new(handbook);
        let step = ladder.role(handbook, left).and_then(|role| ladder.steps_up(role).first().copied());
        let name = || handbook.text(left).to_owned();
        return step.map(|step| vec![step.from, step.to]).ok_or_else(|| CliError::NoneAbove(name()));
    }
    let others = others.iter().map(|other| name::resolve(handbook, other));
    std::iter::once(Ok(left)).chain(others).collect()
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
