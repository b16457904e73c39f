//! What can go wrong on the command line, and what may help.

use std::io;
use std::path::Path;

use clap::CommandFactory as _;

use super::{Args, SAMPLE};
use crate::check::template::NoTemplate;
use crate::config::file::ConfigError;
use crate::load::{LoadError, WriteError};
use crate::text::in_words;

/// An error for the person at the terminal.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The handbook cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A fresh page cannot be made.
    #[error(transparent)]
    Template(#[from] NoTemplate),
    /// A fresh page cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// A name that no page or role has.
    #[error("no page or role is named '{name}'")]
    Unknown {
        /// What was asked for.
        name: String,
        /// The names that are nearest.
        nearest: Vec<String>,
        /// Whether it was asked of the sample.
        sample: bool,
    },
    /// A name that no department or group has.
    #[error("no department or group is named '{name}'")]
    NoDepartment {
        /// What was asked for.
        name: String,
        /// All departments.
        all: Vec<String>,
    },
    /// A name that several have.
    #[error("'{name}' fits {} names", candidates.len())]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// Who has it.
        candidates: Vec<String>,
    },
    /// An option with a value that it cannot have.
    #[error("--{option} {value}: {reason}")]
    Option {
        /// The option.
        option: &'static str,
        /// What was given.
        value: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A role with which nothing was to be compared, and no step leads on from it.
    #[error("no step of a ladder leads on from {0}")]
    NoneAbove(String),
    /// A page whose levels were asked for, and that has none.
    #[error("{0} has no levels")]
    NoLevels(String),
    /// Queries cannot be read.
    #[error("cannot read the queries: {}", in_words(.0))]
    Input(io::Error),
    /// The browser needs a terminal.
    #[error("the browser needs a terminal, and standard output is none")]
    NoTerminal,
    /// The browser needs a terminal that more can be done with.
    #[error("the browser needs a terminal that can draw anywhere on its screen, and TERM={0} names one that cannot")]
    PlainTerminal(String),
    /// The terminal cannot be used.
    #[error("the terminal cannot be used: {}", in_words(.0))]
    Terminal(io::Error),
    /// What was asked for cannot be printed.
    #[error("cannot write the result: {}", in_words(.0))]
    Output(#[from] io::Error),
}

/// More candidates than this help nobody.
const MOST: usize = 20;

impl CliError {
    /// What may help, a line each.
    pub fn hints(&self) -> Vec<String> {
        match self {
            CliError::Load(LoadError::Unreadable { path, .. } | LoadError::NoHandbook(path)) => {
                let command = nearest_command(path).map(|name| format!("did you mean the command `rungs {name}`?"));
                let rule = "a handbook is a folder of markdown pages, or one page; without one, rungs shows a sample";
                command.into_iter().chain([rule.to_owned()]).collect()
            }
            CliError::Unknown { name, .. } if Path::new(name).is_dir() => {
                vec![format!("`--handbook {name}` names the handbook to read")]
            }
            CliError::Unknown { nearest, sample, .. } => {
                let told = if nearest.is_empty() { "`rungs tree` lists the names" } else { "did you mean" };
                let nearest = nearest.iter().map(|name| format!("  {name}"));
                let sample = sample.then(|| SAMPLE.to_owned());
                std::iter::once(told.to_owned()).chain(nearest).chain(sample).collect()
            }
            CliError::NoDepartment { all, .. } => {
                std::iter::once("one of".to_owned()).chain(all.iter().map(|name| format!("  {name}"))).collect()
            }
            CliError::Ambiguous { candidates, .. } => {
                let shown = candidates.iter().take(MOST).map(|name| format!("  {name}"));
                let more = candidates.len().saturating_sub(MOST);
                let rest = (more > 0).then(|| format!("  and {more} more"));
                std::iter::once("one of".to_owned()).chain(shown).chain(rest).collect()
            }
            CliError::Template(NoTemplate::SameTitle { .. }) => vec!["give it another with --title".into()],
            CliError::Write(WriteError::NoFolder(_)) => {
                vec!["name the folder of your handbook: `rungs new FAMILY --handbook PATH`".into()]
            }
            CliError::NoneAbove(_) => vec!["name the role to compare it with".into()],
            CliError::NoTerminal | CliError::PlainTerminal(_) => {
                let names = commands().map(|name| format!("`rungs {name}`")).collect::<Vec<_>>();
                vec![format!("these commands need none: {}", names.join(", "))]
            }
            _ => Vec::new(),
        }
    }
}

/// The command that someone may have meant who is taken to name a handbook.
pub(super) fn nearest_command(path: &Path) -> Option<String> {
    let word = path.to_str()?;
    let distance = |name: &str| strsim::damerau_levenshtein(name, word);
    let near = commands().filter(|name| distance(name) <= 2 && name.len() > 3 && name != word);
    near.min_by_key(|name| distance(name))
}

/// The names of all commands.
fn commands() -> impl Iterator<Item = String> {
    let names = Args::command().get_subcommands().map(|command| command.get_name().to_owned()).collect::<Vec<_>>();
    names.into_iter()
}
