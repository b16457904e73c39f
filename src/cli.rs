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

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use args::{Args, Color};
pub use error::CliError;
pub use parse::parse;

use crate::config::file::{self, Settings};
use crate::handbook::Handbook;
use crate::load::{self, LoadError, Source};
use crate::text::sanitise;
use args::{Command, Common};
use paint::{Ansi, Out, Paint};

/// What is told of a handbook in which there is nothing to read.
const NO_PAGES: &str = "no pages in this handbook";

/// What is told of the sample where it does not have what was asked for: who has a handbook may have forgotten to say.
const SAMPLE: &str = "the sample was read: `--handbook PATH` names a handbook of your own";

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
struct Given<W> {
    settings: Settings,
    source: Source,
    out: Out<W>,
}

impl<W> Given<W> {
    fn read(path: Option<PathBuf>, common: &Common, to: W) -> Result<Given<W>, CliError> {
        let settings = Settings::read(common.config.as_deref())?;
        let source = source(path, common, &settings);
        let paint = Paint::for_stdout(common.color, common.ascii || settings.ascii);
        Ok(Given { settings, source, out: Out { paint, to } })
    }

    /// Takes what stands at a path for the handbook, where nothing says which is meant and it is of a kind that can be;
    /// tells whether it did.
    fn takes(&mut self, path: &str, is_meant: fn(&Path) -> bool) -> bool {
        let takes = matches!(self.source, Source::Sample) && is_meant(Path::new(path));
        if takes {
            self.source = Source::Path(path.into());
        }
        takes
    }

    fn handbook(&self) -> Result<Handbook, LoadError> {
        load::all(&self.source, &self.settings.sites())
    }
}

fn answer(
    command: Command,
    path: Option<PathBuf>,
    common: &Common,
    stdout: &mut impl Write,
) -> Result<Outcome, CliError> {
    // Not read for what needs no handbook: the configuration may be what is wrong.
    let given = |to| Given::read(path.clone(), common, to);
    let read = |to| {
        let given = given(to)?;
        let handbook = given.handbook()?;
        Ok::<_, CliError>((given, handbook))
    };
    match command {
        Command::Tree { below, depth } => return tree::run(given(stdout)?, below, depth),
        Command::Show { role, in_full, format } => show::run(given(stdout)?, &role, in_full, format)?,
        Command::Ladder { page, format } => {
            let (mut given, handbook) = read(stdout)?;
            ladder::write(&handbook, name::resolve(&handbook, &page)?.page, format, &mut given.out)?;
        }
        Command::Map { department, format } => {
            let (mut given, handbook) = read(stdout)?;
            let entry = department.map(|name| name::entry(&handbook, &name)).transpose()?;
            return Ok(map::write(&handbook, entry, format, &mut given.out)?);
        }
        Command::Path { from, to, format } => {
            let (mut given, handbook) = read(stdout)?;
            let ends = (name::resolve(&handbook, &from)?, name::resolve(&handbook, &to)?);
            return Ok(path::write(&handbook, ends, format, &mut given.out)?);
        }
        Command::Compare { left, others, levels, format } => {
            let (mut given, handbook) = read(stdout)?;
            let left = name::resolve(&handbook, &left)?;
            let roles =
                if levels { compare::levels(&handbook, left)? } else { compare::among(&handbook, left, &others)? };
            compare::write(&handbook, &roles, format, &mut given.out)?;
        }
        Command::Index { which, format } => {
            let (mut given, handbook) = read(stdout)?;
            return Ok(index::write(&handbook, which, format, &mut given.out)?);
        }
        Command::Search(asked) => {
            let narrow = search::narrow(&asked)?;
            let (mut given, handbook) = read(stdout)?;
            return search::run(&handbook, &asked, &narrow, &mut given.out);
        }
        Command::Check(mut asked) => {
            if check::explain(&asked, Paint::for_stdout(common.color, common.ascii), stdout)? {
                return Ok(Outcome::Done);
            }
            let Given { settings, source, mut out } = given(stdout)?;
            let handbook = load::all(&check::source(source, &mut asked), &settings.sites())?;
            return check::run(&handbook, &asked, settings.check, &mut out);
        }
        Command::New { family, department, title } => {
            let (mut given, handbook) = read(stdout)?;
            let asked = (&*family, department.as_deref(), title.as_deref());
            new::run(&handbook, asked, (&given.settings.check, &given.settings.sites()), &mut given.out)?;
        }
        Command::Export { roles, format } => {
            let (mut given, handbook) = read(stdout)?;
            let Some((left, others)) = roles.split_first() else {
                export::write(&handbook, &given.settings.check, format, &mut given.out)?;
                return Ok(Outcome::Done);
            };
            let roles = compare::among(&handbook, name::resolve(&handbook, left)?, others)?;
            compare::write(&handbook, &roles, compare::format(format)?, &mut given.out)?;
        }
        Command::Keys => {
            let mut given = given(stdout)?;
            keys::write(&file::keymap(given.settings.keys.as_deref())?, &mut given.out)?;
        }
        Command::Completions { shell } => generate::completions(shell, stdout)?,
        Command::Man => generate::man(stdout)?,
    }
    Ok(Outcome::Done)
}

/// Tells on standard error what is worth knowing of a result; where it is closed there is nobody to tell.
fn remark(text: &str) {
    let _ = writeln!(io::stderr(), "{}", sanitise(text));
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
